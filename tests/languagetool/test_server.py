"""One server for all who ask, restarted when it is of no use; started once, or not at all."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from followup_lint.errors import EngineFailed
from followup_lint.grammar import languagetool_launch
from followup_lint.grammar.languagetool_launch import free_port
from followup_lint.grammar.languagetool_probe import answering_version, text_limit
from followup_lint.grammar.languagetool_server import (
    LocalServer,
    RunningServer,
    find_installation,
    installations_folder,
    local_server,
)

# Starting and stopping


def test_it_starts_answers_and_stops(server, fake_java, scratch, ends):
    assert (server.pid, fake_java.starts) == (None, 0)
    url = server.url()
    assert url.startswith("http://127.0.0.1:")
    assert answering_version(url, 5) == "0.0"
    assert server.url() == url
    assert fake_java.starts == 1
    pid = server.pid
    server.close()
    assert ends(pid)
    assert server.pid is None
    assert text_limit(url) is None
    assert list(scratch.iterdir()) == []


def test_closed_it_starts_again(server, fake_java):
    server.url()
    server.close()
    server.close()
    assert answering_version(server.url(), 5) == "0.0"
    assert fake_java.starts == 2


def test_sent_to_another_process_it_is_the_server_of_that_process(fake_folder):
    server = LocalServer(fake_folder)
    assert pickle.loads(pickle.dumps(server)) is local_server(fake_folder)


@pytest.mark.usefixtures("fake_java", "scratch")
def test_forgotten_it_stops(fake_folder, ends):
    server = LocalServer(fake_folder)
    server.url()
    pid = server.pid
    del server
    gc.collect()
    assert ends(pid)


def test_its_settings_are_for_its_owner_only(server, scratch):
    server.url()
    (place,) = scratch.iterdir()
    assert place.stat().st_mode & 0o077 == 0
    settings = (place / "server.properties").read_text().splitlines()
    assert "pipelineCaching=true" in settings
    assert "maxCheckTimeMillis=60000" in settings


@pytest.mark.usefixtures("scratch")
def test_an_installation_has_one_server_for_all_who_ask(fake_java, fake_folder):
    fake_java.behave(start_seconds=0.3)
    barrier = threading.Barrier(8)

    def ask(_):
        barrier.wait()
        return local_server(fake_folder).url()

    with ThreadPoolExecutor(8) as pool:
        urls = set(pool.map(ask, range(8)))
    try:
        assert (len(urls), fake_java.starts) == (1, 1)
        assert local_server(fake_folder.parent / "bin" / ".." / fake_folder.name) is not None
        assert local_server(fake_folder) is local_server(Path(str(fake_folder)))
    finally:
        local_server(fake_folder).close()


def test_no_proxy_is_asked(server, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert answering_version(server.url(), 5) == "0.0"


def test_without_a_shell_it_runs_unguarded(server, monkeypatch, ends):
    whole = languagetool_launch.subprocess.Popen

    def no_shell(command, **more):
        if command[0] == "/bin/sh":
            raise FileNotFoundError(2, "No such file or directory")
        return whole(command, **more)

    monkeypatch.setattr(languagetool_launch.subprocess, "Popen", no_shell)
    assert answering_version(server.url(), 5) == "0.0"
    pid = server.pid
    server.close()
    assert ends(pid)


# Dead, hung or poisoned


def test_a_dead_server_is_replaced(server, fake_java, ends, in_time):
    url, pid = server.url(), server.pid
    os.killpg(pid, signal.SIGKILL)
    assert ends(pid)
    assert in_time(lambda: server.url() != url)
    other = server.url()
    assert answering_version(other, 5) == "0.0"
    assert fake_java.starts == 2


def test_a_java_that_only_starts_the_real_one_leaves_it_behind(server, in_time):
    url = server.url()
    os.kill(server.pid, signal.SIGKILL)
    assert in_time(lambda: server.url() != url)
    assert in_time(lambda: text_limit(url) is None)


def test_a_broken_server_is_killed_and_replaced_once(server, fake_java, ends, is_running):
    url, pid = server.url(), server.pid
    os.killpg(pid, signal.SIGSTOP)  # it hangs
    server.broken(url)
    assert ends(pid)
    assert server.pid is None
    other = server.url()
    server.broken(url)  # another thread that had trouble with the old one
    server.broken("http://127.0.0.1:1")
    assert server.url() == other
    assert is_running(server.pid)
    assert fake_java.starts == 2


def test_broken_before_any_start(server, fake_java):
    server.broken("http://127.0.0.1:1")
    assert fake_java.starts == 0


# Ports


@pytest.fixture
def foreign():
    """A port on which someone listens and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def hand_out(monkeypatch, *ports):
    left = list(ports)
    monkeypatch.setattr(languagetool_launch, "free_port", lambda: left.pop(0))


def test_a_port_taken_once(server, fake_java, foreign, monkeypatch):
    free = free_port()
    hand_out(monkeypatch, foreign, free)
    assert server.url() == f"http://127.0.0.1:{free}"
    assert fake_java.starts == 2


def test_a_port_taken_twice(server, fake_java, foreign, monkeypatch, scratch):
    hand_out(monkeypatch, foreign, foreign)
    with pytest.raises(EngineFailed, match="two ports were taken"):
        server.url()
    assert fake_java.starts == 2
    assert list(scratch.iterdir()) == []


def test_another_languagetool_on_that_port_is_not_ours(server, fake_folder, monkeypatch):
    other = LocalServer(fake_folder)
    taken = int(other.url().rpartition(":")[2])
    free = free_port()
    hand_out(monkeypatch, taken, free)
    try:
        assert server.url() == f"http://127.0.0.1:{free}"
    finally:
        other.close()


# A server that someone else runs


@pytest.mark.parametrize(
    "given",
    ["http://lt:8081", "http://lt:8081/", " http://lt:8081/v2/ ", "http://lt:8081/v2"],
)
def test_a_configured_server(given):
    server = RunningServer(given)
    server.broken(server.url())
    assert server.url() == "http://lt:8081"


# Finding an installation


def make(place):
    place.mkdir(parents=True)
    (place / "languagetool-server.jar").touch()


@pytest.mark.parametrize(
    ("there", "found"),
    [
        pytest.param([], None, id="nothing"),
        pytest.param(["LanguageTool-6.8"], "LanguageTool-6.8", id="one"),
        pytest.param(["LanguageTool-6.8", "LanguageTool-6.10"], "LanguageTool-6.10", id="newest"),
        pytest.param(["LanguageTool-6.8", "LanguageTool-7.0"], "LanguageTool-7.0", id="newer"),
        pytest.param(["LanguageTool-20260101"], None, id="a-snapshot"),
        pytest.param(["Other-6.8", ".LanguageTool-6.8"], None, id="other-names"),
    ],
)
def test_finding(tmp_path, monkeypatch, there, found):
    for name in there:
        make(tmp_path / name)
    (tmp_path / "LanguageTool-9.9").mkdir()  # holds no jar
    (tmp_path / "LanguageTool-9.8").touch()
    expected = tmp_path / found if found else None
    monkeypatch.delenv("LTP_PATH", raising=False)
    assert find_installation(tmp_path) == expected
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    assert find_installation() == expected


def test_a_folder_that_is_an_installation_itself(tmp_path):
    make(tmp_path / "any-name")
    assert find_installation(tmp_path / "any-name") == tmp_path / "any-name"


def test_the_folder_given_wins(tmp_path, monkeypatch):
    make(tmp_path / "named" / "LanguageTool-6.8")
    make(tmp_path / "home" / ".cache" / "language_tool_python" / "LanguageTool-6.7")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LTP_PATH", raising=False)
    assert find_installation().name == "LanguageTool-6.7"
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "named"))
    assert find_installation().name == "LanguageTool-6.8"
    assert find_installation(tmp_path / "nowhere") is None


def test_no_home(monkeypatch):
    def no_home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("LTP_PATH", raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    assert installations_folder() is None
    assert find_installation() is None


def test_a_folder_that_cannot_be_read(tmp_path, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert find_installation(tmp_path) is None
