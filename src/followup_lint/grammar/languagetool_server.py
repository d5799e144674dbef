"""Where a LanguageTool server comes from: one that runs already, or one of our own.

A server of our own is a child process on this machine, started on first use from an installation
(`find_installation`). Each process has at most one for an installation (`local_server`), shared by
all its linters and threads. It ends with the process, however that ends: see `languagetool_launch`.
"""

from __future__ import annotations

import os
import re
import weakref
from functools import cache
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from followup_lint.errors import EngineError, EngineFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from followup_lint.grammar.languagetool_launch import Launched

JAR = "languagetool-server.jar"
"""What makes a folder an installation."""

FOLDER_VARIABLE = "LTP_PATH"
"""The environment variable by which language_tool_python finds its installations, and we too."""

START_SECONDS = 60.0
"""How long a start may take up to the first answer: five seconds on a quiet machine, 15 on a busy
one."""

PAUSE_SECONDS = 60.0
"""How long a failed start is not tried again: no draft of a batch shall wait for the next one."""

_VERSION = re.compile(r"LanguageTool-(\d{1,4})\.(\d{1,4})")


class ServerSource(Protocol):
    """Something that knows a LanguageTool server; safe to share between threads."""

    def url(self) -> str:
        """The base URL of a server that answers, without a final slash; starts it if need be.

        Raises:
            EngineUnavailable: There is no server and none can be started here.
            EngineFailed: One was started and did not come up.
        """
        ...

    def broken(self, url: str) -> None:
        """Report that the server at this URL is of no use any more: dead, hung or poisoned."""
        ...


class RunningServer:
    """A server that someone else runs; it is asked, never started or stopped.

    Args:
        url: Its base URL; what stands in the documentation of servers, with ``/v2`` at the end, is
            taken too.
    """

    def __init__(self, url: str) -> None:
        self._url = url.strip().rstrip("/").removesuffix("/v2")

    def url(self) -> str:
        """The base URL. Whether the server answers shows when it is asked."""
        return self._url

    def broken(self, url: str) -> None:
        """Do nothing: the server isn't ours."""


class LocalServer:
    """A server of our own, started from an installation when it is first needed.

    After a fork the child goes on asking the parent's server while that answers, and never stops
    it.

    Args:
        folder: The installation, which holds ``languagetool-server.jar``.
        start_seconds: The most that a start may take, all in all.
        pause_seconds: For how long a start that failed is not tried again.
    """

    def __init__(
        self,
        folder: Path,
        start_seconds: float = START_SECONDS,
        pause_seconds: float = PAUSE_SECONDS,
    ) -> None:
        self.folder = folder
        self._start_seconds = start_seconds
        self._pause_seconds = pause_seconds
        self._lock = Lock()
        self._launched: Launched | None = None
        self._tried = 0
        self._failure: EngineError | None = None
        self._failed_at = 0.0
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=calling(weakref.WeakMethod(self._renew)))

    def __reduce__(self) -> tuple[Callable[[Path], LocalServer], tuple[Path]]:
        """Travel as the installation: another process has its own server of it."""
        return (local_server, (self.folder,))

    def url(self) -> str:
        """The base URL, without a final slash; blocks while the server starts.

        Raises:
            EngineUnavailable: No installation, no Java, or one that is too old.
            EngineFailed: The server exited, or did not answer in time. For a while the same is
                raised again at once.
        """
        tried = self._tried
        with self._lock:
            if self._launched is not None:
                if self._launched.alive():
                    return self._launched.url
                self._drop()
            self._refuse_again(waited=tried != self._tried)
            return self._start()

    def broken(self, url: str) -> None:
        """Stop the server if it is ours and still at this URL; `url` then starts anew."""
        launched = self._launched
        if launched is None or launched.url != url:
            return  # without the lock, which a start may hold for long
        with self._lock:
            if self._launched is launched:
                self._drop()

    def close(self) -> None:
        """Stop the server if it is ours; `url` would start it again."""
        with self._lock:
            self._drop()

    @property
    def pid(self) -> int | None:
        """The process of the server if it is ours and has answered."""
        launched = self._launched
        return launched.pid if launched is not None and launched.ours else None

    def _start(self) -> str:
        # Only a process that starts a server pays for what that loads.
        from followup_lint.grammar.languagetool_launch import launch  # noqa: PLC0415

        try:
            self._launched = launch(self.folder, self._start_seconds)
        except EngineError as error:
            self._failure, self._failed_at = error, monotonic()
            raise
        finally:
            self._tried += 1
        self._failure = None
        return self._launched.url

    def _refuse_again(self, *, waited: bool) -> None:
        """Raise the last failure again: for those who waited for that start, and for a while.

        A Java or an installation that was missing is looked for each time; that is quick.
        """
        failure = self._failure
        if failure is None:
            return
        recent = monotonic() - self._failed_at < self._pause_seconds
        if waited or (recent and isinstance(failure, EngineFailed)):
            raise type(failure)(failure.engine, failure.problem)

    def _drop(self) -> None:
        launched, self._launched = self._launched, None
        if launched is not None:
            launched.stop()

    def _renew(self) -> None:
        """After a fork, in the child: another thread of the parent may have held the lock."""
        self._lock = Lock()


def calling(method: weakref.WeakMethod[Callable[[], None]]) -> Callable[[], None]:
    """A hook that keeps nothing alive; those for forks can't be taken back."""

    def hook() -> None:
        bound = method()
        if bound is not None:
            bound()

    return hook


_LOOKUP = Lock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_LOOKUP.acquire, after_in_parent=_LOOKUP.release, after_in_child=_LOOKUP.release
    )


def local_server(folder: Path) -> LocalServer:
    """The server of an installation: one in each process, whoever asks."""
    with _LOOKUP:  # a cache alone may compute twice when two threads ask at once
        return _local_server(folder.expanduser().absolute())


@cache
def _local_server(folder: Path) -> LocalServer:
    return LocalServer(folder)


def find_installation(folder: Path | None = None) -> Path | None:
    """Look for an installation of LanguageTool, as language_tool_python does.

    Args:
        folder: An installation, or a folder of them. None: the folder that ``$LTP_PATH`` names, or
            else ``~/.cache/language_tool_python``.

    Returns:
        The folder that holds ``languagetool-server.jar``; of several ``LanguageTool-X.Y`` the
        newest. None if there is none, or the place can't be read.
    """
    place = folder.expanduser() if folder is not None else installations_folder()
    if place is None:
        return None
    try:
        if (place / JAR).is_file():
            return place
        found = [
            (int(match[1]), int(match[2]), path)
            for path in place.iterdir()
            if (match := _VERSION.fullmatch(path.name)) and (path / JAR).is_file()
        ]
    except OSError:
        return None
    return max(found)[2] if found else None


def installations_folder() -> Path | None:
    """The folder of installations of this user; None where there is no home."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    try:
        return Path.home() / ".cache" / "language_tool_python"
    except RuntimeError:
        return None
