"""One question over HTTP, whatever the server does."""

from __future__ import annotations

import os
import pickle
import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar import languagetool_client
from followup_lint.grammar.languagetool_answer import Match
from followup_lint.grammar.languagetool_client import CheckClient, NoAnswerError

SECRET = "She go to Zanzibar."


def ask(server, text=SECRET, timeout=5.0):
    return CheckClient(timeout).check(server.url, text, "en-US")


def test_it_asks_for_text_and_language_and_nothing_else(fake_server):
    answer = ask(fake_server, "Größe & café: She go + 100 %.\nNow.")
    assert fake_server.paths == ["/v2/check"]
    assert fake_server.texts == ["Größe & café: She go + 100 %.\nNow."]
    assert fake_server.languages == ["en-US"]
    assert answer.version == "6.8"
    (match,) = answer.matches
    assert match == Match(18, 20, "HE_VERB_AGR", "GRAMMAR", "grammar", "It is wrong.", ("goes",))


# Answers that are none


@pytest.mark.parametrize(
    ("status", "said"),
    [
        pytest.param(400, "LanguageTool 6 server", id="400"),
        pytest.param(403, "refuses this client", id="403"),
        pytest.param(404, "languagetool.url", id="404"),
        pytest.param(413, "maxTextLength", id="413"),
        pytest.param(418, "languagetool.url", id="any other"),
        pytest.param(426, "limit of requests", id="426"),
        pytest.param(429, "limit of requests", id="429"),
        pytest.param(500, "maxCheckTimeMillis", id="500"),
        pytest.param(503, "queue is full", id="503"),
    ],
)
def test_a_status_is_named_with_its_remedy_and_no_text(fake_server, plans, status, said):
    fake_server.plan(plans.respond(status, f"Error: {SECRET}"))
    with pytest.raises(EngineFailed, match=f"answered {status}") as caught:
        ask(fake_server)
    assert said in str(caught.value)
    assert caught.value.status == status
    assert "Zanzibar" not in repr(caught.value)
    back = pickle.loads(pickle.dumps(caught.value))
    assert (str(back), back.status) == (str(caught.value), status)
    assert ask(fake_server).version == "6.8"


def test_redirects_are_not_followed(fake_server, plans):
    fake_server.plan(plans.respond(302, "", [f"Location: {fake_server.url}/elsewhere"]))
    with pytest.raises(EngineFailed, match="answered 302"):
        ask(fake_server)
    assert fake_server.paths == ["/v2/check"]


def test_a_huge_answer_is_not_read_to_its_end(fake_server, plans, monkeypatch):
    monkeypatch.setattr(languagetool_client, "MOST_BYTES", 2**20)
    fake_server.plan(plans.respond(200, b" " * (2**20 + 1)))
    with pytest.raises(EngineFailed, match="larger than 1 MB"):
        ask(fake_server)
    whole = fake_server.answer_to(SECRET)
    fake_server.plan(plans.respond(200, whole + " " * (2**20 - len(whole))))
    assert ask(fake_server).version == "6.8"


# No answer


@pytest.mark.parametrize("plan", ["hang", "drip", "drip_the_head"])
def test_one_deadline_holds_for_the_whole_answer(fake_server, plans, plan):
    fake_server.plan(getattr(plans, plan))
    start = monotonic()
    with pytest.raises(NoAnswerError, match=r"no answer in 0\.4 s") as caught:
        ask(fake_server, timeout=0.4)
    assert caught.value.late
    assert 0.3 < monotonic() - start < 4  # the whole answer would drip for ten seconds and more
    assert len(fake_server.texts) == 1


def test_each_answer_has_its_own_deadline(fake_server):
    client = CheckClient(0.4)
    client.check(fake_server.url, SECRET, "en-US")
    fake_server.over.wait(0.5)
    assert client.check(fake_server.url, SECRET, "en-US").version == "6.8"
    assert fake_server.connections == 1


@pytest.mark.parametrize("plan", ["drop", "break_off"])
def test_a_dropped_connection_is_no_answer(fake_server, plans, plan):
    fake_server.plan(getattr(plans, plan))
    with pytest.raises(NoAnswerError, match="dropped the connection") as caught:
        ask(fake_server)
    assert (caught.value.late, caught.value.kept) == (False, False)
    assert len(fake_server.texts) == 1


def test_a_kept_connection_that_is_dropped_says_so(fake_server, plans):
    client = CheckClient(5)
    client.check(fake_server.url, SECRET, "en-US")
    fake_server.plan(plans.drop)
    with pytest.raises(NoAnswerError) as caught:
        client.check(fake_server.url, SECRET, "en-US")
    assert caught.value.kept
    assert client.check(fake_server.url, SECRET, "en-US").version == "6.8"
    assert (fake_server.connections, len(fake_server.texts)) == (2, 3)


def test_nobody_there_is_no_answer():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(NoAnswerError, match="no server answers at http") as caught:
            CheckClient(5).check(url, SECRET, "en-US")
    assert not caught.value.late


def test_a_host_that_no_one_knows_is_no_answer():
    with pytest.raises(NoAnswerError, match="no server answers"):
        CheckClient(5).check("http://languagetool.invalid:8081", SECRET, "en-US")


def test_a_server_that_was_broken_at_its_start_is_told_from_one_that_failed(fake_server, plans):
    body = "Error: Internal Error: java.lang.NoClassDefFoundError: Could not initialize class X"
    fake_server.plan(plans.respond(500, body))
    with pytest.raises(NoAnswerError, match="broken while it started") as caught:
        ask(fake_server)
    assert caught.value.status == 500


# Connections


def test_the_connection_is_kept(fake_server):
    client = CheckClient(5)
    for _ in range(5):
        client.check(fake_server.url, SECRET, "en-US")
    assert (fake_server.connections, len(fake_server.texts)) == (1, 5)


def test_errors_keep_it_too(fake_server, plans):
    client = CheckClient(5)
    fake_server.plan(plans.respond(500, "x"), plans.respond(200, "no JSON"))
    for _ in range(2):
        with pytest.raises(EngineFailed):
            client.check(fake_server.url, SECRET, "en-US")
    client.check(fake_server.url, SECRET, "en-US")
    assert fake_server.connections == 1


def test_a_connection_that_was_closed_meanwhile_is_opened_anew(fake_server, plans):
    client = CheckClient(5)
    fake_server.plan(plans.leave_after)
    client.check(fake_server.url, SECRET, "en-US")
    fake_server.over.wait(0.1)
    assert client.check(fake_server.url, SECRET, "en-US").version == "6.8"
    assert (fake_server.connections, len(fake_server.texts)) == (2, 2)


def test_threads_share_a_client(fake_server):
    client = CheckClient(10)
    texts = ["😀" * n + " She go." for n in range(64)]
    ready = threading.Barrier(8)

    def work(number):
        if number < 8:
            ready.wait()
        (match,) = client.check(fake_server.url, texts[number], "en-US").matches
        return texts[number][match.start : match.end]

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(64))) == ["go"] * 64
    assert fake_server.connections <= 16
    assert sorted(fake_server.texts) == sorted(texts)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_a_forked_child_opens_its_own(fake_server):
    client = CheckClient(5)
    client.check(fake_server.url, SECRET, "en-US")
    child = os.fork()
    if child == 0:
        found = client.check(fake_server.url, SECRET, "en-US").matches
        os._exit(0 if [m.rule for m in found] == ["HE_VERB_AGR"] else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert fake_server.connections == 2
    client.check(fake_server.url, SECRET, "en-US")
    assert fake_server.connections == 2


def test_it_travels_without_its_connections(fake_server):
    client = CheckClient(2.5)
    client.check(fake_server.url, SECRET, "en-US")
    back = pickle.loads(pickle.dumps(client))
    assert back.timeout == 2.5
    assert back.check(fake_server.url, SECRET, "en-US").version == "6.8"


# Proxies


@pytest.fixture
def proxied(monkeypatch, fake_server):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", fake_server.url)
    return fake_server


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1.2.3", "[::1]"])
def test_nothing_for_this_machine_reaches_a_proxy(proxied, host):
    with pytest.raises(NoAnswerError, match="no server"):
        CheckClient(5).check(f"http://{host}:9", SECRET, "en-US")
    assert proxied.connections == 0


def test_other_hosts_are_reached_as_the_environment_says(proxied, monkeypatch):
    CheckClient(5).check("http://grammar.invalid:8081", SECRET, "en-US")
    assert proxied.paths == ["http://grammar.invalid:8081/v2/check"]
    monkeypatch.setenv("no_proxy", "grammar.invalid")
    with pytest.raises(NoAnswerError):
        CheckClient(5).check("http://grammar.invalid:8081", SECRET, "en-US")
    assert len(proxied.paths) == 1


@pytest.mark.parametrize(
    ("proxy", "error"),
    [
        pytest.param("gopher://127.0.0.1:9", EngineUnavailable, id="no proxy of ours"),
        pytest.param("127.0.0.1:9", EngineFailed, id="nobody there"),
    ],
)
@pytest.mark.usefixtures("proxied")
def test_a_proxy_that_is_of_no_use_is_named_as_one(monkeypatch, proxy, error):
    monkeypatch.setenv("http_proxy", proxy)
    with pytest.raises(error, match="the proxy to"):
        CheckClient(5).check("http://grammar.invalid:8081", SECRET, "en-US")


def test_without_urllib3_it_says_what_to_install(monkeypatch, fake_server):
    for name in [name for name in sys.modules if name.partition(".")[0] == "urllib3"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "followup_lint.grammar.languagetool_connection", raising=False)
    monkeypatch.setitem(sys.modules, "urllib3", None)
    with pytest.raises(EngineUnavailable, match=r"pip install .followup-lint\[languagetool\]"):
        ask(fake_server)
