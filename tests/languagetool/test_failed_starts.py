"""A start that can't succeed: it is said why, nothing is left, and it isn't tried over and over."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar import languagetool_java
from followup_lint.grammar.languagetool_launch import reason_in
from followup_lint.grammar.languagetool_probe import answering_version
from followup_lint.grammar.languagetool_server import LocalServer

# Starts that fail

HEAP = "Error occurred during initialization of VM\nToo small maximum heap\n\n"
TRACE = "Exception: a\n\tat b\nCaused by: org.example.Odd: no such key\n\tat c\n\t... 3 more\n"


@pytest.mark.parametrize(
    ("how", "words"),
    [
        pytest.param({"exit": 1, "stderr": HEAP}, "code 1 .*: Too small maximum heap$", id="heap"),
        pytest.param({"exit": 7, "stderr": TRACE}, "code 7 .*: Caused by: org.*key$", id="trace"),
        pytest.param({"exit": 0}, "exited with code 0 while it started$", id="silent"),
        pytest.param({"dies": True}, "code 3 .*Java heap space$", id="at-the-first-sentence"),
        pytest.param({"status": 500}, "answered 500 to a first sentence", id="an-error"),
        pytest.param({"body": "<html>"}, "is no LanguageTool server", id="no-json"),
        pytest.param({"body": "[]"}, "is no LanguageTool server", id="other-json"),
        pytest.param({"body": '{"software": {"version": 1}, "matches": []}'}, "is no", id="odd"),
    ],
)
def test_a_start_that_fails_is_not_repeated(server, fake_java, scratch, how, words):
    fake_java.behave(**how)
    with pytest.raises(EngineFailed, match=words):
        server.url()
    with pytest.raises(EngineFailed, match=words):
        server.url()
    assert fake_java.starts == 1
    assert list(scratch.iterdir()) == []


def test_a_start_that_takes_for_ever(fake_java, fake_folder, scratch):
    fake_java.behave(start_seconds=300)
    server = LocalServer(fake_folder, start_seconds=0.5)
    with pytest.raises(EngineFailed, match=r"did not come up within 0\.5 s"):
        server.url()
    assert fake_java.starts == 1
    assert list(scratch.iterdir()) == []


@pytest.mark.usefixtures("scratch")
def test_those_who_waited_for_a_failure_share_it(fake_java, fake_folder):
    fake_java.behave(start_seconds=300)
    server = LocalServer(fake_folder, start_seconds=1, pause_seconds=0)
    barrier = threading.Barrier(4)

    def ask(_):
        barrier.wait()
        with pytest.raises(EngineFailed, match="did not come up") as caught:
            server.url()
        return id(caught.value)

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(ask, range(4)))) == 4
    assert fake_java.starts == 1


@pytest.mark.usefixtures("scratch")
def test_after_a_pause_it_is_tried_again(fake_java, fake_folder):
    server = LocalServer(fake_folder, pause_seconds=0)
    fake_java.behave(exit=1)
    with pytest.raises(EngineFailed):
        server.url()
    fake_java.behave()
    assert answering_version(server.url(), 5) == "0.0"
    server.close()


# Which Java


@pytest.fixture(params=[True, False], ids=["with-package", "without"])
def maybe_package(request, monkeypatch):
    if not request.param:
        monkeypatch.setattr(languagetool_java, "find_spec", lambda _: None)


@pytest.mark.usefixtures("maybe_package")
@pytest.mark.parametrize(
    ("how", "words"),
    [
        pytest.param({"version": 'openjdk version "11.0.2" 2019-01-15'}, '11.0.2"', id="11"),
        pytest.param({"version": 'java version "1.8.0_402"'}, '1.8.0_402"', id="8"),
        pytest.param({"version": 'openjdk version "16"'}, '"16"', id="16"),
        pytest.param({"version_code": 1}, "failed with exit code 1", id="fails"),
    ],
)
def test_a_java_that_is_too_old_or_broken(server, fake_java, how, words):
    fake_java.behave(**how)
    with pytest.raises(EngineUnavailable) as caught:
        server.url()
    assert words in str(caught.value)
    assert str(caught.value).endswith("LanguageTool needs Java 17 or newer")
    assert fake_java.starts == 0
    fake_java.behave()
    assert answering_version(server.url(), 5) == "0.0"  # no pause: a new Java is seen at once


@pytest.mark.parametrize(
    "version",
    [
        pytest.param('openjdk version "17" 2021-09-14', id="17"),
        pytest.param('openjdk version "21.0.9" 2026-01-20 LTS', id="21"),
        pytest.param('Picked up JAVA_TOOL_OPTIONS: -Dx=y\nopenjdk version "25.0.1"', id="options"),
        pytest.param('openjdk version "22-ea" 2024-03-19', id="early-access"),
        pytest.param("some machine", id="no-number"),
    ],
)
def test_a_java_that_our_own_look_accepts(server, fake_java, monkeypatch, version):
    monkeypatch.setattr(languagetool_java, "find_spec", lambda _: None)
    fake_java.behave(version=version)
    assert answering_version(server.url(), 5) == "0.0"


def test_a_java_whose_version_the_package_cannot_read(server, fake_java):
    pytest.importorskip("language_tool_python")
    fake_java.behave(version='openjdk version "22-ea" 2024-03-19')
    with pytest.raises(EngineUnavailable, match="22-ea"):
        server.url()


def test_a_java_that_does_not_tell_its_version(fake_java, fake_folder):
    fake_java.behave(version_seconds=300)
    server = LocalServer(fake_folder, start_seconds=0.5)
    with pytest.raises(EngineFailed, match="gave no answer"):
        server.url()


def test_no_java(fake_folder, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineUnavailable, match="no java on the PATH"):
        LocalServer(fake_folder).url()


def test_a_java_that_is_no_program(fake_java, fake_folder):
    (fake_java.folder / "java").write_bytes(b"\x7fELF nothing")
    with pytest.raises(EngineUnavailable, match="can't be run"):
        LocalServer(fake_folder).url()


@pytest.mark.usefixtures("fake_java")
def test_no_installation(tmp_path):
    with pytest.raises(EngineUnavailable, match="is no installation"):
        LocalServer(tmp_path).url()


# What a server said before it exited


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("", ""),
        ("\n \n", ""),
        ("one\ntwo\n", "two"),
        (TRACE, "Caused by: org.example.Odd: no such key"),
        ("x" * 500, "x" * 200),
    ],
)
def test_the_reason(said, reason):
    assert reason_in(said) == reason
