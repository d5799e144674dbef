"""Connections that keep one deadline for a whole answer, however slowly it drips in.

A time-out of a socket counts for each read alone, so a server that sends a byte now and then would
never run into it. These sockets know when the answer must be there, and wait no longer.
"""

from __future__ import annotations

import socket
import ssl
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies, proxy_bypass

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import make_headers, parse_url

from followup_lint.grammar.server_url import host_of, is_loopback

if TYPE_CHECKING:
    from typing_extensions import Buffer

KEPT = 8
"""Idle connections that are kept for each server; more threads open more for a moment."""


class KeptConnectionDroppedError(ConnectionResetError):
    """A connection that had answered before was dropped before any byte of this answer."""


class _ClockedSocket(socket.socket):
    deadline: float | None = None

    def recv_into(self, buffer: Buffer, nbytes: int = 0, flags: int = 0) -> int:
        _wind(self, self.deadline)
        return super().recv_into(buffer, nbytes, flags)


class _ClockedTlsSocket(ssl.SSLSocket):
    deadline: float | None = None

    def recv_into(self, buffer: Buffer, nbytes: int | None = None, flags: int = 0) -> int:
        _wind(self, self.deadline)
        return super().recv_into(buffer, nbytes, flags)


def _wind(sock: socket.socket, deadline: float | None) -> None:
    """Let the next read wait until the deadline and no longer."""
    if deadline is not None:
        left = deadline - monotonic()
        if left <= 0:
            raise TimeoutError("the deadline of the answer is over")
        sock.settimeout(left)


class _Clocked(HTTPConnection):
    """What both kinds of connection do: count answers, send at once, set the socket's deadline."""

    _answers = 0
    _parts: list[bytes] | None = None

    def connect(self) -> None:
        super().connect()
        self._answers = 0

    def send(self, data: Any) -> None:  # noqa: ANN401 - as its base
        if self._parts is None:
            super().send(data)
        else:
            self._parts.append(data)

    def request(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - passed on
        """Send head and body in one piece, and tell who wants to know."""
        try:
            self._parts = []
            try:
                super().request(*arguments, **named)
            finally:
                parts, self._parts = self._parts, None
            super().send(b"".join(parts))
            if (sent := getattr(named.get("body"), "sent", None)) is not None:
                sent()
        except BrokenPipeError:
            raise  # the server may have answered before it closed; urllib3 looks
        except ConnectionError as error:
            self._report_if_kept(error)
            raise

    def getresponse(self) -> Any:  # noqa: ANN401 - urllib3's own
        if isinstance(self.sock, (_ClockedSocket, _ClockedTlsSocket)) and self.timeout is not None:
            self.sock.deadline = monotonic() + self.timeout
        try:
            response = super().getresponse()
        except ConnectionError as error:
            self._report_if_kept(error)
            raise
        self._answers += 1
        return response

    def _report_if_kept(self, error: ConnectionError) -> None:
        if self._answers:
            raise KeptConnectionDroppedError from error


class _Connection(_Clocked):
    def connect(self) -> None:
        super().connect()
        plain = self.sock
        waits = plain.gettimeout()
        self.sock = _ClockedSocket(plain.family, plain.type, plain.proto, fileno=plain.detach())
        self.sock.settimeout(waits)


class _TlsConnection(_Clocked, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


def connections_to(url: str) -> PoolManager:
    """Make the connections to one server; safe to share between threads, not after a fork.

    What goes to this machine never passes a proxy. For other hosts the environment decides.

    Raises:
        urllib3.exceptions.HTTPError: The proxy's address can't be used.
    """
    settings: dict[str, Any] = {"maxsize": KEPT, "retries": False}
    scheme = url.partition(":")[0].lower()
    if scheme == "https":
        context = ssl.create_default_context()
        context.sslsocket_class = _ClockedTlsSocket
        settings["ssl_context"] = context
    proxy = None if is_loopback(url) or proxy_bypass(host_of(url)) else getproxies().get(scheme)
    if proxy:
        manager: PoolManager = _through(proxy, settings)
    else:
        manager = PoolManager(**settings)
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
    return manager


def _through(proxy: str, settings: dict[str, Any]) -> ProxyManager:
    """Connections by way of a proxy, which may want a user name."""
    address = parse_url(proxy if "://" in proxy else f"http://{proxy}")
    headers = make_headers(proxy_basic_auth=address.auth) if address.auth else None
    bare = address._replace(auth=None).url
    return ProxyManager(bare, proxy_headers=headers, **settings)
