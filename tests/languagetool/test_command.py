"""``followup-lint languagetool``: what is printed, and the exit codes."""

from __future__ import annotations

import json

import pytest
from maven_scripts import BRINGS, FAILS

from followup_lint.cli import main
from followup_lint.grammar.languagetool_install import VERSION

NAME = f"LanguageTool-{VERSION}"


# The command line


def test_install_on_the_command_line(maven, tmp_path, capsys, monkeypatch):
    maven(BRINGS)
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "place"))
    command = ["languagetool", "install", "--from-maven"]
    target = tmp_path / "place" / NAME
    assert main(command) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[1:] == [f"LanguageTool {VERSION} is now in {target}"]
    assert err == ""
    assert main(command) == 0
    assert f"was already in {target}\n" in capsys.readouterr().out


def test_an_installation_elsewhere_has_to_be_named(maven, tmp_path, capsys, monkeypatch):
    maven(BRINGS)
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "empty"))
    command = ["languagetool", "install", "--from-maven", "--folder", str(tmp_path / "other")]
    assert main(command) == 0
    assert "To use it, set languagetool.folder" in capsys.readouterr().out


def test_install_that_fails_is_one_line(maven, tmp_path, capsys):
    maven(FAILS)
    code = main(["languagetool", "install", "--from-maven", "--folder", str(tmp_path / "x")])
    err = capsys.readouterr().err
    assert code == 3
    assert err.startswith("followup-lint: languagetool: Maven failed with exit code 1: ")
    assert err.count("\n") == 1


# Status


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    monkeypatch.delenv("FOLLOWUP_LINT_LANGUAGETOOL_URL", raising=False)

    def write(**table):
        lines = [f"{key} = {json.dumps(value)}" for key, value in table.items()]
        (tmp_path / "followup_lint.toml").write_text("\n".join(["[languagetool]", *lines]))

    return write


def status(capsys):
    code = main(["languagetool", "status"])
    lines = capsys.readouterr().out.splitlines()
    return code, {line.split()[0]: line[14:] for line in lines}


@pytest.mark.usefixtures("fake_java", "fake_folder", "settings")
def test_status_of_an_installation(capsys, tmp_path):
    code, told = status(capsys)
    assert code == 0
    assert list(told) == ["installation", "java", "package", "answers"]
    assert told["installation"] == f"{tmp_path}/LanguageTool-0.0 ($LTP_PATH)"
    assert told["java"].startswith('openjdk version "17.0.15"')
    assert told["answers"].startswith("yes: languagetool 0.0, after ")


@pytest.mark.usefixtures("fake_java")
def test_status_of_a_configured_folder(capsys, fake_folder, settings):
    settings(folder=str(fake_folder))
    code, told = status(capsys)
    assert code == 0
    assert told["installation"] == f"{fake_folder} (languagetool.folder in the settings)"


@pytest.mark.usefixtures("settings")
def test_status_without_an_installation(capsys, fake_java, tmp_path):
    fake_java.behave(version_code=1)
    code, told = status(capsys)
    assert code == 3
    assert told["installation"] == f"none; looked in {tmp_path} ($LTP_PATH)"
    assert "failed with exit code 1" in told["java"]
    assert told["answers"].startswith("no; followup-lint languagetool install")


@pytest.mark.usefixtures("fake_folder", "settings")
def test_status_of_a_server_that_does_not_start(capsys, fake_java):
    fake_java.behave(exit=1, stderr="No \x1b[31mmemory\n")
    code, told = status(capsys)
    assert code == 3
    assert told["answers"] == "no; the server exited with code 1 while it started: No ␛[31mmemory"


def test_status_of_a_configured_server(capsys, settings, fake_folder, server):
    url = server.url()
    settings(url=f"{url}/", folder=str(fake_folder))
    code, told = status(capsys)
    assert code == 0
    assert list(told) == ["server", "answers"]
    assert told["server"] == f"{url} (languagetool.url in the settings)"
    assert told["answers"].startswith("yes: languagetool 0.0, after ")


@pytest.mark.usefixtures("settings")
def test_status_of_a_server_that_the_environment_names(capsys, monkeypatch):
    monkeypatch.setenv("FOLLOWUP_LINT_LANGUAGETOOL_URL", "http://127.0.0.1:1")
    code, told = status(capsys)
    assert code == 3
    assert told["server"] == "http://127.0.0.1:1 ($FOLLOWUP_LINT_LANGUAGETOOL_URL)"
    assert told["answers"].startswith("no; ")


def test_help_needs_no_engine(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["languagetool", "install", "--help"])
    assert caught.value.code == 0
    assert "--from-maven" in capsys.readouterr().out
