"""The real thing: it starts, answers, is shared, comes back, and the package finds it too."""

from __future__ import annotations

import os
import signal
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from followup_lint.cli import main
from followup_lint.grammar import languagetool_launch
from followup_lint.grammar.languagetool_install import VERSION
from followup_lint.grammar.languagetool_launch import free_port
from followup_lint.grammar.languagetool_probe import answering_version, text_limit
from followup_lint.grammar.languagetool_server import LocalServer, find_installation, local_server

pytestmark = pytest.mark.languagetool


def test_it_answers(languagetool_url):
    assert answering_version(languagetool_url, 30) == VERSION
    assert text_limit(languagetool_url) >= 20_000


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_shared_killed_and_replaced(languagetool_folder, ends, in_time):
    with ThreadPoolExecutor(8) as pool:
        servers = [local_server(languagetool_folder) for _ in range(8)]
        urls = set(pool.map(lambda server: server.url(), servers))
    server = servers[0]
    try:
        (url,) = urls
        pid = server.pid
        os.kill(pid, signal.SIGKILL)
        # Its threads end one by one, and only then is its end known.
        assert in_time(lambda: server.url() != url)
        other = server.url()
        assert answering_version(other, 30) == VERSION
        pid = server.pid
        server.broken(other)
        assert ends(pid)
    finally:
        server.close()


def test_a_port_taken_once(languagetool_folder, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        free = free_port()
        ports = [listener.getsockname()[1], free]
        monkeypatch.setattr(languagetool_launch, "free_port", lambda: ports.pop(0))
        server = LocalServer(languagetool_folder)
        try:
            assert server.url() == f"http://127.0.0.1:{free}"
        finally:
            server.close()


def test_status_has_it_answer(languagetool_folder, monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LTP_PATH", str(languagetool_folder.parent))
    monkeypatch.delenv("FOLLOWUP_LINT_LANGUAGETOOL_URL", raising=False)
    assert find_installation() == languagetool_folder
    assert main(["languagetool", "status"]) == 0
    assert f"yes: languagetool {VERSION}, after " in capsys.readouterr().out


def test_the_package_finds_it_too(languagetool_folder, monkeypatch):
    pytest.importorskip("language_tool_python")
    from language_tool_python.download_lt import LocalLanguageTool

    monkeypatch.setenv("LTP_PATH", str(languagetool_folder.parent))
    jar = LocalLanguageTool.from_version_name(VERSION).get_jar_path()
    assert jar == languagetool_folder / "languagetool-server.jar"
