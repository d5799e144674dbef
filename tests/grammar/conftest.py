"""A server that says it is LanguageTool, and does what a test plans for each request."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from followup_lint.grammar import languagetool_source

GO = ("go", "HE_VERB_AGR", "GRAMMAR", ["goes"])


def units(text):
    """How long a text is in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def match(text, word, rule, category, replacements, *, nth=0):
    """What the server says of a word."""
    at = -1
    for _ in range(nth + 1):
        at = text.index(word, at + 1)
    return {
        "offset": units(text[:at]),
        "length": units(word),
        "message": "It is wrong.",
        "replacements": [{"value": new} for new in replacements],
        "rule": {"id": rule, "issueType": "grammar", "category": {"id": category}},
    }


def answer(matches=(), **changes):
    """A complete answer, as JSON."""
    return json.dumps(
        {
            "software": {"name": "LanguageTool", "version": "6.8"},
            "warnings": {"incompleteResults": False},
            "matches": list(matches),
            **changes,
        }
    )


class Server(ThreadingHTTPServer):
    """What came, what is planned for the next requests, what it finds, and how long it lives.

    ``lives`` counts the requests that are answered under a host name before it is dead to it.
    """

    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.texts = []
        self.languages = []
        self.paths = []
        self.connections = 0
        self.plans = []
        self.finds = [GO]
        self.lives = {}
        self.over = threading.Event()

    def plan(self, *plans):
        self.plans += plans

    def answer_to(self, text):
        return answer(
            match(text, word, rule, category, new, nth=nth)
            for word, rule, category, new in self.finds
            for nth in range(text.count(word))
        )

    def handle_error(self, *_):
        """A client that left is no news."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self):
        super().setup()
        self.server.connections += 1

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        fields = {
            name: values[0]
            for name, values in parse_qs(body.decode(), keep_blank_values=True).items()
        }
        assert sorted(fields) == ["language", "text"]
        self.server.paths.append(self.path)
        self.server.texts.append(fields["text"])
        self.server.languages.append(fields["language"])
        host = self.headers["Host"].partition(":")[0]
        if host in self.server.lives:
            self.server.lives[host] -= 1
            if self.server.lives[host] < 0:
                return drop(self, "")
        plan = self.server.plans.pop(0) if self.server.plans else respond(200)
        return plan(self, fields["text"])

    def give(self, status, body, *, length=None, headers=()):
        data = body if isinstance(body, bytes) else body.encode()
        head = [
            f"HTTP/1.1 {status} X",
            f"Content-Length: {len(data) if length is None else length}",
        ]
        # In one write: two would wait for each other's acknowledgement.
        self.wfile.write("\r\n".join([*head, *headers, "", ""]).encode() + data)
        self.wfile.flush()


def respond(status, body=None, headers=()):
    def plan(handler, text):
        full = handler.server.answer_to(text) if body is None else body
        handler.give(status, full, headers=headers)

    return plan


def drop(handler, _text):
    """Close without a byte."""
    handler.close_connection = True


def leave_after(handler, text):
    """Answer, and close behind the client's back."""
    handler.give(200, handler.server.answer_to(text))
    handler.close_connection = True


def break_off(handler, text):
    """Close in the middle of the answer."""
    full = handler.server.answer_to(text)
    handler.give(200, full[: len(full) // 2], length=len(full))
    handler.close_connection = True


def hang(handler, _text):
    """Say nothing until the test is over."""
    handler.server.over.wait(30)
    handler.close_connection = True


def drip(handler, text):
    """Send a byte now and then, so that no single read takes long."""
    full = handler.server.answer_to(text)
    handler.give(200, "", length=len(full))
    for byte in full.encode():
        if handler.server.over.wait(0.05):
            break
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
    handler.close_connection = True


def drip_the_head(handler, _text):
    for byte in b"HTTP/1.1 200 OK\r\nX-Padding: " + b"x" * 1000:
        if handler.server.over.wait(0.05):
            break
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
    handler.close_connection = True


PLANS = {
    "respond": respond,
    "drop": drop,
    "leave_after": leave_after,
    "break_off": break_off,
    "hang": hang,
    "drip": drip,
    "drip_the_head": drip_the_head,
}


@pytest.fixture
def fake_server():
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield server
        server.over.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def plans():
    """The plans by name; tests can't import this file."""
    return type("Plans", (), {name: staticmethod(plan) for name, plan in PLANS.items()})


@pytest.fixture
def answers():
    """How to make answers; tests can't import this file."""
    return answer


class Restarted:
    """A source of servers: the next one each time one is reported broken."""

    def __init__(self, *urls):
        self.urls = list(urls)
        self.broken_ones = []

    def url(self):
        return self.urls[0]

    def broken(self, url):
        self.broken_ones.append(url)
        if len(self.urls) > 1 and url == self.urls[0]:
            self.urls.pop(0)


@pytest.fixture
def restarted():
    return Restarted


@pytest.fixture
def installation(tmp_path):
    """What looks like an installation; nothing of it can be started."""
    folder = tmp_path / "LanguageTool-6.8"
    folder.mkdir()
    (folder / "languagetool-server.jar").touch()
    return folder


@pytest.fixture
def some_java(monkeypatch):
    """A Java on the path, as far as anybody looks."""
    monkeypatch.setattr(languagetool_source.shutil, "which", lambda _: "/usr/bin/java")
