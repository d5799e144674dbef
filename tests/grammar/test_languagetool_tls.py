"""Servers behind TLS: trusted or not, kept connections, and the same deadline."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from time import monotonic

import pytest

from followup_lint.errors import EngineFailed
from followup_lint.grammar.languagetool_client import CheckClient, NoAnswerError

SECRET = "She go to Zanzibar."


def ask(server, timeout=5.0):
    return CheckClient(timeout).check(server.url, SECRET, "en-US")


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
