"""One question over HTTP, whatever the server does."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar import languagetool_client
from followup_lint.grammar.languagetool_answer import Match, Places, read_answer, sendable
from followup_lint.grammar.languagetool_client import CheckClient, NoAnswerError

SECRET = "She go to Zanzibar."
MATCH = {
    "offset": 4,
    "length": 2,
    "message": "Wrong.",
    "replacements": [{"value": "goes"}],
    "rule": {"id": "A", "issueType": "grammar", "category": {"id": "GRAMMAR"}},
}


def ask(server, text=SECRET, timeout=5.0):
    return CheckClient(timeout).check(server.url, text, "en-US")


def changed(**changes):
    return {**MATCH, **changes}


def test_it_asks_for_text_and_language_and_nothing_else(fake_server):
    answer = ask(fake_server, "Größe & café: She go + 100 %.\nNow.")
    assert fake_server.paths == ["/v2/check"]
    assert fake_server.texts == ["Größe & café: She go + 100 %.\nNow."]
    assert fake_server.languages == ["en-US"]
    assert answer.version == "6.8"
    (match,) = answer.matches
    assert match == Match(18, 20, "HE_VERB_AGR", "GRAMMAR", "grammar", "It is wrong.", ("goes",))


# Offsets


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("She go.", ["go"], id="plain"),
        pytest.param("a 😀x go 😀😀 go", ["go", "go"], id="emoji before"),
        pytest.param("She\r\n\r\ngo", ["go"], id="crlf"),
        pytest.param("👩🏽‍💻 e\u0301 go", ["go"], id="joined emoji and a combining mark"),
        pytest.param("\ud83d go \udc00 go", ["go", "go"], id="lone surrogates"),
        pytest.param("\x00 go", ["go"], id="nul"),
        pytest.param("𝒢o go", ["go"], id="letters of the other planes"),
        pytest.param("", [], id="empty"),
    ],
)
def test_offsets_are_code_points(fake_server, text, words):
    found = ask(fake_server, text).matches
    assert [text[match.start : match.end] for match in found] == words


def test_a_match_may_hold_emoji(fake_server):
    fake_server.finds = [("😀x 😀", "A", "GRAMMAR", [])]
    text = "b😀 😀x 😀."
    (match,) = ask(fake_server, text).matches
    assert text[match.start : match.end] == "😀x 😀"


@given(st.text(max_size=40), st.text(min_size=1, max_size=10), st.text(max_size=40))
def test_utf16_there_and_back(before, word, after):
    text = before + word + after
    offset, length = (len(s.encode("utf-16-le")) // 2 for s in (before, word))
    assert Places(text).stretch(offset, length) == (len(before), len(before) + len(word))


@given(st.text(max_size=20), st.integers(-3, 50), st.integers(-3, 50))
def test_every_stretch_lies_in_the_text_or_is_refused(text, offset, length):
    units = len(text.encode("utf-16-le")) // 2
    stretch = Places(text).stretch(offset, length)
    assert (stretch is None) == (offset < 0 or length < 1 or offset + length > units)
    if stretch is not None:
        assert 0 <= stretch[0] < stretch[1] <= len(text)


@given(st.text(alphabet=st.characters(), max_size=30))
def test_what_is_sent_can_be_encoded_and_is_as_long(text):
    assert len(sendable(text)) == len(text)
    assert sendable(text).encode("utf-16-le").decode("utf-16-le") == sendable(text)


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


WHOLE = {
    "software": {"version": "6.8"},
    "warnings": {"incompleteResults": False},
    "matches": [MATCH],
}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param("<html>Zanzibar</html>", "no JSON", id="html"),
        pytest.param("", "no JSON", id="empty"),
        pytest.param(b"\xff\xfe\xff", "no JSON", id="bytes"),
        pytest.param("[" * 100_000, "no JSON", id="deep"),
        pytest.param("[]", "software", id="list"),
        pytest.param("null", "software", id="null"),
        pytest.param({**WHOLE, "software": "6.8"}, "software", id="software is no object"),
        pytest.param({**WHOLE, "software": {}}, "version", id="no version"),
        pytest.param({**WHOLE, "matches": None}, "matches", id="no matches"),
        pytest.param({**WHOLE, "matches": {}}, "matches", id="matches are no list"),
        pytest.param({**WHOLE, "matches": ["x"]}, "rule", id="match is a string"),
        pytest.param({**WHOLE, "matches": [changed(offset="4")]}, "offset", id="offset is text"),
        pytest.param({**WHOLE, "matches": [changed(offset=True)]}, "offset", id="offset is true"),
        pytest.param({**WHOLE, "matches": [changed(offset=4.0)]}, "offset", id="offset is a float"),
        pytest.param({**WHOLE, "matches": [changed(offset=-1)]}, "outside", id="offset below"),
        pytest.param({**WHOLE, "matches": [changed(offset=18)]}, "outside", id="end behind"),
        pytest.param({**WHOLE, "matches": [changed(length=0)]}, "outside", id="no length"),
        pytest.param({**WHOLE, "matches": [changed(length=10**9)]}, "outside", id="huge length"),
        pytest.param({**WHOLE, "matches": [changed(rule={})]}, "id", id="no rule id"),
        pytest.param({**WHOLE, "matches": [changed(rule={"id": "A"})]}, "category", id="category"),
        pytest.param({**WHOLE, "matches": [changed(message=None)]}, "message", id="no message"),
        pytest.param({**WHOLE, "matches": [changed(replacements=[{}])]}, "value", id="replacement"),
        pytest.param(
            {**WHOLE, "warnings": {"incompleteResults": True}}, "incomplete", id="incomplete"
        ),
    ],
)  # fmt: skip
def test_nonsense_is_no_answer(fake_server, plans, body, said):
    fake_server.plan(plans.respond(200, json.dumps(body) if isinstance(body, dict) else body))
    with pytest.raises(EngineFailed, match=said) as caught:
        ask(fake_server)
    assert "Zanzibar" not in repr(caught.value)


def test_what_is_not_needed_may_be_missing():
    match = changed(rule={"id": "A", "category": {"id": "B"}})
    body = json.dumps({"software": {"version": "7"}, "matches": [match], "new": 1}).encode()
    assert read_answer(body, SECRET).matches[0].issue_type == ""


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


# TLS


def test_a_server_without_tls_is_not_trusted(fake_server):
    with pytest.raises(EngineFailed, match="no server to trust"):
        CheckClient(5).check(fake_server.url.replace("http:", "https:"), SECRET, "en-US")
    assert fake_server.texts == []


@pytest.fixture
def secure_server(fake_server, tmp_path, monkeypatch):
    """The server behind TLS, with a certificate that this process trusts."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    fake_server.socket = context.wrap_socket(fake_server.socket, server_side=True)
    fake_server.url = fake_server.url.replace("http:", "https:")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return fake_server


def test_it_asks_over_tls_and_keeps_the_connection(secure_server):
    client = CheckClient(5)
    for _ in range(3):
        assert len(client.check(secure_server.url, SECRET, "en-US").matches) == 1
    assert secure_server.connections == 1


def test_the_deadline_holds_over_tls(secure_server, plans):
    secure_server.plan(plans.drip)
    start = monotonic()
    with pytest.raises(NoAnswerError) as caught:
        ask(secure_server, timeout=0.6)
    assert caught.value.late
    assert monotonic() - start < 5


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(secure_server, monkeypatch, tmp_path):
    (tmp_path / "none.pem").touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(EngineFailed, match="certificate"):
        ask(secure_server)
    assert secure_server.texts == []


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
