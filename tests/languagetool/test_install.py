"""Fetching LanguageTool: what is asked of whom, what is left when it fails, and what is said."""

from __future__ import annotations

import os
import sys
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from maven_scripts import BRINGS, FAILS

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar import languagetool_install
from followup_lint.grammar.languagetool_install import (
    VERSION,
    folded,
    install_from_maven,
    install_release,
    write_jar,
)

NAME = f"LanguageTool-{VERSION}"
JAR = "languagetool-server.jar"

# With Maven


def test_maven_gathers_it(maven, tmp_path):
    folder = maven(BRINGS)
    parent = tmp_path / "new" / "place"
    first = install_from_maven(parent)
    assert (first.folder, first.new) == (parent / NAME, True)
    assert [path.name for path in parent.iterdir()] == [NAME]
    with zipfile.ZipFile(first.folder / JAR) as jar:
        assert jar.namelist() == ["META-INF/MANIFEST.MF"]
        manifest = jar.read("META-INF/MANIFEST.MF").decode().replace("\r\n ", "")
    assert manifest.split("\r\n") == [
        "Manifest-Version: 1.0",
        "Main-Class: org.languagetool.server.HTTPServer",
        "Class-Path: libs/language-en-6.8.jar libs/languagetool-server-6.8.jar ./",
        "",
        "",
    ]
    assert (first.folder / "libs" / "language-en-6.8.jar").is_file()
    assert "<artifactId>language-ca</artifactId>" in (folder / "pom.txt").read_text()
    maven("sys.exit(1)")  # not asked a second time
    assert install_from_maven(parent) == languagetool_install.Installed(first.folder, new=False)


@pytest.mark.parametrize(
    ("does", "words"),
    [
        pytest.param(FAILS, "exit code 1: Failed to execute goal: Could not transfer", id="fails"),
        pytest.param("sys.exit(3)", "exit code 3: it doesn't say why", id="silent"),
        pytest.param("", "brought no languagetool-server", id="brings-nothing"),
        pytest.param(
            BRINGS + "\nprint('[WARNING] x')\nsys.exit(2)", "exit code 2", id="fails-at-the-end"
        ),
    ],
)
def test_when_maven_fails_nothing_is_left(maven, tmp_path, does, words):
    maven(does)
    parent = tmp_path / "place"
    with pytest.raises(EngineFailed, match=words):
        install_from_maven(parent)
    assert list(parent.iterdir()) == []


def test_maven_takes_for_ever(maven, tmp_path, monkeypatch):
    maven("time.sleep(300)")
    monkeypatch.setattr(languagetool_install, "MAVEN_SECONDS", 0.5)
    with pytest.raises(EngineFailed, match="was not done after"):
        install_from_maven(tmp_path / "place")
    assert list((tmp_path / "place").iterdir()) == []


def test_another_process_was_faster(maven, tmp_path):
    target = tmp_path / NAME
    maven(f"{BRINGS}\nt = Path({str(target)!r}); t.mkdir(); (t / {JAR!r}).write_text('theirs')")
    assert install_from_maven(tmp_path).new is False
    assert (target / JAR).read_text() == "theirs"
    assert not list(tmp_path.glob(".LanguageTool-*"))


def test_something_else_came_between(maven, tmp_path):
    maven(f"{BRINGS}\nt = Path({str(tmp_path / NAME)!r}); t.mkdir(); (t / 'x').write_text('')")
    with pytest.raises(EngineFailed, match="can't be written"):
        install_from_maven(tmp_path)
    assert [path.name for path in (tmp_path / NAME).iterdir()] == ["x"]


@pytest.mark.parametrize("install", [install_release, install_from_maven])
def test_a_folder_of_that_name_with_something_else(maven, tmp_path, install):
    maven(BRINGS)
    (tmp_path / NAME).mkdir()
    with pytest.raises(EngineFailed, match=f"holds no {JAR}; remove it"):
        install(tmp_path)


@pytest.mark.parametrize("install", [install_release, install_from_maven])
def test_a_folder_that_cannot_be_made(maven, tmp_path, install):
    if install is install_release:
        pytest.importorskip("language_tool_python")
    maven(BRINGS)
    (tmp_path / "file").touch()
    with pytest.raises(EngineFailed, match=r"can't be (written|read).*Not a directory"):
        install(tmp_path / "file" / "below")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
@pytest.mark.parametrize("install", [install_release, install_from_maven])
def test_a_folder_that_cannot_be_written(maven, tmp_path, install):
    if install is install_release:
        pytest.importorskip("language_tool_python")
    maven(BRINGS)
    tmp_path.joinpath("place").mkdir(mode=0o500)
    with pytest.raises(EngineFailed, match=r"can't be written.*give another --folder"):
        install(tmp_path / "place")


def test_no_maven(fake_java, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(fake_java.folder))
    with pytest.raises(EngineUnavailable, match="no mvn on the PATH"):
        install_from_maven(tmp_path)


@pytest.mark.parametrize("install", [install_release, install_from_maven])
def test_java_is_looked_at_before_anything_is_fetched(maven, fake_java, tmp_path, install):
    if install is install_release:
        pytest.importorskip("language_tool_python")
    folder = maven(BRINGS)
    fake_java.behave(version='openjdk version "11.0.2"')
    with pytest.raises(EngineUnavailable, match=r"11\.0\.2.*needs Java 17"):
        install(tmp_path / "place")
    assert not (folder / "pom.txt").exists()
    assert not (tmp_path / "place").exists()


def test_no_home(fake_java, monkeypatch):  # noqa: ARG001 - a Java is there
    monkeypatch.setattr(languagetool_install, "installations_folder", lambda: None)
    with pytest.raises(EngineFailed, match="no home folder"):
        install_from_maven()


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=400))
def test_folded_lines_are_short_and_lose_nothing(line):
    cut = folded(line)
    assert all(len(piece) <= 70 for piece in cut.split(b"\r\n"))
    assert cut.replace(b"\r\n ", b"") == line.encode()


def test_equal_libraries_make_equal_jars(tmp_path):
    for name in ("a.jar", "b.jar"):
        write_jar(tmp_path / name, ["x.jar", "y.jar"])
    assert (tmp_path / "a.jar").read_bytes() == (tmp_path / "b.jar").read_bytes()


# The release


@pytest.fixture
def package():
    """What the downloader of the package does in its place."""
    return pytest.importorskip("language_tool_python.download_lt")


@pytest.fixture
def download(package, monkeypatch, fake_java):  # noqa: ARG001 - a Java is there
    def does(what):
        monkeypatch.setattr(package.ReleaseLocalLanguageTool, "download", what)

    return does


def test_the_package_downloads_it(download, tmp_path, monkeypatch):
    monkeypatch.setenv("LTP_PATH", "/before")
    monkeypatch.setenv("LTP_JAR_DIR_PATH", "/jar")
    asked = []

    def fetch(self):
        asked.append((self.version_name, os.environ.get("LTP_JAR_DIR_PATH")))
        target = tmp_path / "place" / NAME
        assert os.environ["LTP_PATH"] == str(target.parent)
        target.mkdir()
        (target / JAR).touch()

    download(fetch)
    done = install_release(tmp_path / "place")
    assert (done.folder, done.new) == (tmp_path / "place" / NAME, True)
    assert asked == [(VERSION, None)]
    assert (os.environ["LTP_PATH"], os.environ["LTP_JAR_DIR_PATH"]) == ("/before", "/jar")
    assert install_release(tmp_path / "place").new is False
    assert len(asked) == 1


def offline():
    import requests

    return requests.exceptions.ConnectionError("no route")


def mismatch():
    from language_tool_python.exceptions import PathError

    return PathError("Downloaded LanguageTool archive checksum mismatch. Expected a, got b.")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(offline, "can't be reached; check the network", id="no-network"),
        pytest.param(TimeoutError, "can't be reached; check the network", id="time-out"),
        pytest.param(mismatch, "nothing was installed: .*checksum mismatch.*; try", id="hash"),
        pytest.param(zipfile.BadZipFile, "is no zip file", id="no-zip"),
        pytest.param(
            lambda: OSError(28, "No space left on device"),
            "can't be written: No space left on device",
            id="disk-full",
        ),
    ],
)
def test_a_download_that_fails(download, tmp_path, monkeypatch, error, words):
    monkeypatch.setenv("LTP_PATH", "/before")

    def fetch(_):
        raise error()

    download(fetch)
    with pytest.raises(EngineFailed, match=words):
        install_release(tmp_path)
    assert os.environ["LTP_PATH"] == "/before"


def test_a_download_without_the_server(download, tmp_path):
    download(lambda _: None)
    with pytest.raises(EngineFailed, match="brought no "):
        install_release(tmp_path)


def test_without_the_package(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "language_tool_python.download_lt", None)
    monkeypatch.setitem(sys.modules, "language_tool_python", None)
    with pytest.raises(EngineUnavailable, match=r"pip install 'followup-lint\[languagetool\]'"):
        install_release(tmp_path)
