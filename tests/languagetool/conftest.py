"""A LanguageTool to test with: the real one, or a stand-in for Java that starts at once."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import pytest

# In importlib mode pytest adds no folders of tests to the path.
sys.path.insert(0, str(Path(__file__).parent))

from assemble import assemble

from followup_lint.errors import EngineUnavailable
from followup_lint.grammar.languagetool_server import LocalServer


@pytest.fixture(scope="session")
def languagetool_folder():
    """A real installation; gathered once for this machine."""
    try:
        return assemble()
    except EngineUnavailable as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def languagetool_url(languagetool_folder):
    """A real server for all tests; do it no harm."""
    server = LocalServer(languagetool_folder)
    yield server.url()
    server.close()


class FakeJava:
    """A folder with a program `java`, first on the path of this process."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        shutil.copy(Path(__file__).parent / "fake_java.py", folder)
        program = folder / "java"
        program.write_text(f'#!/bin/sh\n"{sys.executable}" -I -S "{folder}/fake_java.py" "$@"\n')
        program.chmod(0o755)  # it does not exec: what it started has to be ended as well
        self.behave()

    def behave(self, **how):
        (self.folder / "behaviour.json").write_text(json.dumps(how))

    @property
    def starts(self):
        log = self.folder / "starts.txt"
        return len(log.read_text().split()) if log.exists() else 0


@pytest.fixture
def fake_java(tmp_path, monkeypatch):
    if sys.platform == "win32":
        pytest.skip("the stand-in is a shell script")
    java = FakeJava(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{java.folder}{os.pathsep}{os.environ['PATH']}")
    return java


@pytest.fixture
def fake_folder(tmp_path):
    """An installation that is enough for the stand-in."""
    folder = tmp_path / "LanguageTool-0.0"
    folder.mkdir()
    (folder / "languagetool-server.jar").touch()
    return folder


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """The folder for temporary files, of this process and of those it starts."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def runs(pid):
    """Whether a process runs; one that ended and that nobody has asked for its code does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        if Path("/proc/self").exists():
            return False
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        return True
    return state not in "ZX"


def _in_time(condition, seconds=15):
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return condition()


@pytest.fixture
def ends():
    """Whether a process is gone, or soon will be."""
    return lambda pid: _in_time(lambda: not runs(pid))


@pytest.fixture
def in_time():
    return _in_time


@pytest.fixture
def is_running():
    return runs


@pytest.fixture
def empties():
    """Whether a folder is empty, or soon will be."""
    return lambda folder: _in_time(lambda: not any(folder.iterdir()))


MAVEN = """\
import sys, time
from pathlib import Path

HERE = Path(__file__).parent
arguments = dict(a[2:].split("=", 1) for a in sys.argv if a.startswith("-D") and "=" in a)
(HERE / "pom.txt").write_text(Path(sys.argv[sys.argv.index("-f") + 1]).read_text())
out = Path(arguments["outputDirectory"])
"""


@pytest.fixture
def maven(fake_java):
    """Puts an `mvn` on the path that does what the test says; gives its folder."""

    def does(what):
        (fake_java.folder / "maven.py").write_text(MAVEN + what)
        program = fake_java.folder / "mvn"
        program.write_text(f'#!/bin/sh\n"{sys.executable}" -I "{fake_java.folder}/maven.py" "$@"\n')
        program.chmod(0o755)
        return fake_java.folder

    return does


@pytest.fixture
def server(fake_java, fake_folder, scratch):  # noqa: ARG001 - it runs on the one, in the other
    server = LocalServer(fake_folder, start_seconds=20)
    yield server
    server.close()
