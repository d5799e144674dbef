"""The command line itself: wrong use, help, crashes, pipes. What `check` does has its own file."""

from __future__ import annotations

import io
import signal
import subprocess
import sys

import pytest

from followup_lint import check_command, cli
from followup_lint.commands import completion
from followup_lint.exit_codes import PIPE_CLOSED, describe_crash


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param([], "COMMAND", id="nothing"),
        pytest.param(["chek"], "chek", id="no-such-command"),
        pytest.param(["check"], "FILE", id="no-file"),
        pytest.param(["check", "a.eml", "--format", "xml"], "--format", id="no-such-format"),
        pytest.param(["check", "a.eml", "--what"], "--what", id="no-such-option"),
    ],
)
def test_wrong_use_is_one_line(capsys, arguments, words):
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("followup-lint: ")
    assert words in err
    assert err.endswith("--help`.\n")
    assert err.count("\n") == 1


def test_version(capsys):
    from importlib.metadata import version

    with pytest.raises(SystemExit) as caught:
        cli.main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"followup-lint {version('followup-lint')}\n"


@pytest.mark.parametrize("arguments", [["-h"], ["check", "--help"]])
def test_help(capsys, arguments):
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 0
    assert "check" in capsys.readouterr().out


def test_help_names_every_exit_code(capsys):
    with pytest.raises(SystemExit):
        cli.main(["check", "-h"])
    out = capsys.readouterr().out
    for code in (0, 1, 2, 3):
        assert f"\n  {code}  " in out


def test_a_crash_of_our_own_is_one_line(monkeypatch, capsys):
    def crash(_):
        raise ValueError("Dear Dana")

    monkeypatch.setattr(check_command, "check_files", crash)
    assert cli.main(["check", "a.txt"]) == 3
    err = capsys.readouterr().err
    assert err.startswith("followup-lint: failed with ValueError at test_cli.py:")
    assert "Dana" not in err


def test_an_error_without_a_trace():
    assert describe_crash(KeyError("x")) == "failed with KeyError at ?:0. Please report this."


# As a process of its own


def process(*arguments, **more):
    return subprocess.run(
        [sys.executable, "-m", "followup_lint", *arguments], capture_output=True, text=True, check=False, **more
    )  # fmt: skip


def test_help_loads_nothing_heavy():
    code = (
        "import sys; from followup_lint.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(', '.join({'pydantic', 'rich', 'harper', 'textstat', 'yaml'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.stderr.strip() == ""


def test_as_a_module():
    assert process("--version").stdout.startswith("followup-lint ")
    assert process("check").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_that_goes_away():
    code = """
import sys
from followup_lint import cli

def endless(_):
    while True:
        sys.stdout.write("x" * 100_000)

from followup_lint.commands import completion
completion.command.callback = lambda shell: endless(shell)
sys.exit(cli.main(["completion", "bash"]))
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        child.stdout.read(1)
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == PIPE_CLOSED == 128 + signal.SIGPIPE


def test_a_closed_pipe_where_standard_output_is_no_file(monkeypatch):
    def closed(**_):
        raise BrokenPipeError

    monkeypatch.setattr(completion.command, "callback", closed)
    monkeypatch.setattr("sys.stdout", io.StringIO())
    assert cli.main(["completion", "bash"]) == PIPE_CLOSED
