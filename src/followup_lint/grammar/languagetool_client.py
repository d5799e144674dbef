"""One question to a LanguageTool server: POST /v2/check, answered in time or not at all."""

from __future__ import annotations

import os
from http.client import HTTPException
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.languagetool_answer import NAME, Answer, read_answer, sendable

if TYPE_CHECKING:
    from collections.abc import Callable

    from urllib3 import BaseHTTPResponse, PoolManager

MOST_BYTES = 16 * 2**20
"""The largest answer that is read. That to a mail has 50 kB; only hostile texts get megabytes."""

CHUNK = 2**16

POISONED = b"NoClassDefFoundError"
"""What the errors of a server hold that was broken while it started: it never answers again."""

REMEDIES = {
    400: "it takes no such request; it must be a LanguageTool 6 server that knows English",
    401: "it wants a login, which can't be given here",
    403: "it refuses this client, perhaps for too many requests",
    404: "there is no /v2/check; see that languagetool.url is the server's address",
    407: "the proxy wants a login",
    413: "it takes no text of this length; raise its maxTextLength to 20000",
    426: "its limit of requests is reached; wait a minute, or run a server of your own",
    429: "its limit of requests is reached; wait a minute, or run a server of your own",
    500: "it failed or ran into its time limit; raise its maxCheckTimeMillis",
    502: "a gateway in front of it can't reach it",
    503: "its queue is full; send less at once, or raise its maxWorkQueueSize",
    504: "a gateway in front of it waited in vain",
}
"""What a status means, and what to do. The server's own words may quote the text."""

HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


class NoAnswerError(Exception):
    """No usable answer came; the engine decides whether to ask again.

    Args:
        problem: What happened, and what to do.
        late: Whether the time was over.
        kept: Whether a connection that had answered before was dropped before this answer began.
        status: The HTTP status, if there was one.
    """

    def __init__(
        self, problem: str, *, late: bool = False, kept: bool = False, status: int | None = None
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.late = late
        self.kept = kept
        self.status = status


class Question(bytes):
    """What is posted, and whom to tell that it is."""

    sent: Callable[[], None] | None = None


class CheckClient:
    """Asks servers over connections that are kept; safe to share between threads.

    A child process after a fork opens its own; nothing is sent twice on its own account.

    Args:
        timeout: Seconds for the whole answer.
    """

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout
        self._kept: tuple[int, str, PoolManager] | None = None
        self._inherited: list[PoolManager] = []

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel without the connections."""
        return (CheckClient, (self.timeout,))

    def check(
        self, url: str, text: str, language: str, sent: Callable[[], None] | None = None
    ) -> Answer:
        """Ask for one text.

        Args:
            url: The server's base URL, without a final slash.
            text: What it reads. Lone surrogates are sent as U+FFFD.
            language: A variant, ``en-US``.
            sent: Called when the question is on its way.

        Raises:
            NoAnswerError: The server isn't there, dropped the connection, was too slow, or is
                broken for good.
            EngineFailed: It refused, failed, or answered with nonsense.
            EngineUnavailable: The package urllib3 isn't there.
        """
        text = sendable(text)
        body = Question(urlencode({"language": language, "text": text}).encode("ascii"))
        body.sent = sent
        status, answer = self._post(url, body)
        if status == 200:
            return read_answer(answer, text)
        if status >= 500 and POISONED in answer:
            raise NoAnswerError(
                "the server was broken while it started; start it anew", status=status
            )
        remedy = REMEDIES.get(status) or "see that languagetool.url is the server's address"
        raise EngineFailed(NAME, f"the server answered {status}: {remedy}", status)

    def _post(self, url: str, body: Question) -> tuple[int, bytes]:
        connections = self._connections(url)
        from urllib3 import Timeout  # noqa: PLC0415 - loads when LanguageTool is asked
        from urllib3 import exceptions as errors  # noqa: PLC0415

        from followup_lint.grammar.languagetool_connection import (  # noqa: PLC0415
            KeptConnectionDroppedError,
        )

        try:
            response = connections.request(
                "POST",
                f"{url}/v2/check",
                body=body,
                headers=HEADERS,
                timeout=Timeout(total=self.timeout),
                retries=False,
                redirect=False,
                preload_content=False,
                decode_content=False,
            )
            return response.status, _read(response)
        except errors.NewConnectionError:  # a ConnectTimeoutError, oddly
            raise NoAnswerError(
                f"no server answers at {url}; start it, or see languagetool.url"
            ) from None
        except (errors.ConnectTimeoutError, errors.ReadTimeoutError, TimeoutError):
            raise NoAnswerError(
                f"gave no answer in {self.timeout:g} s; raise languagetool.timeout, or see what "
                "keeps the server busy",
                late=True,
            ) from None
        except errors.SSLError:
            raise EngineFailed(
                NAME, f"{url} is no server to trust: see its certificate, or use http://"
            ) from None
        except errors.ProxyError:
            raise EngineFailed(
                NAME, f"the proxy to {url} can't be used; see HTTP_PROXY, HTTPS_PROXY and NO_PROXY"
            ) from None
        except (errors.HTTPError, HTTPException, OSError) as error:
            self._drop()
            kept = any(isinstance(cause, KeptConnectionDroppedError) for cause in error.args)
            raise NoAnswerError(f"the server at {url} dropped the connection", kept=kept) from None

    def _connections(self, url: str) -> PoolManager:
        """The connections of this process; made anew for another server or after a fork."""
        kept = self._kept
        process = os.getpid()
        if kept is not None and kept[:2] == (process, url):
            return kept[2]
        if kept is not None and kept[0] != process:
            # Closing it might wait for ever for a lock that another thread held at the fork.
            self._inherited.append(kept[2])
        try:
            from followup_lint.grammar.languagetool_connection import (  # noqa: PLC0415 - see _post
                connections_to,
            )
        except ImportError:
            raise EngineUnavailable(
                NAME, 'urllib3 is missing; install it: pip install "followup-lint[languagetool]"'
            ) from None
        from urllib3.exceptions import HTTPError  # noqa: PLC0415

        try:
            connections = connections_to(url)
        except HTTPError:
            raise EngineUnavailable(
                NAME, f"the proxy to {url} has no usable address; see HTTP_PROXY and HTTPS_PROXY"
            ) from None
        self._kept = (process, url, connections)
        return connections

    def _drop(self) -> None:
        """Forget the connections: others that wait may be as dead as the one that was dropped."""
        self._kept = None


def _read(response: BaseHTTPResponse) -> bytes:
    """Read the body up to the cap; the connection is free again, or closed."""
    parts: list[bytes] = []
    left = MOST_BYTES
    try:
        while left >= 0 and (part := response.read(min(CHUNK, left + 1))):
            parts.append(part)
            left -= len(part)
    except BaseException:
        response.close()
        raise
    if left < 0:
        response.close()
        problem = f"its answer is larger than {MOST_BYTES // 2**20} MB"
        raise EngineFailed(NAME, problem, response.status)
    response.release_conn()
    return b"".join(parts)
