"""A LanguageTool server as a child process: start, wait for its first answer, end.

It must not outlive us. When we leave as we should, it is killed at exit. When we are killed
ourselves, a guardian does it on POSIX systems: a shell in a session of its own that reads from a
pipe which only we hold open, and kills the server once the pipe breaks. We set no signal handlers.
Nobody but the process that started a server ends it: a forked child lets go of it at once.
"""

from __future__ import annotations

import atexit
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.languagetool_java import ENGINE, has_ended, kill_group, usable_java
from followup_lint.grammar.languagetool_probe import answering_version, text_limit
from followup_lint.grammar.languagetool_server import JAR, calling

SETTINGS = {
    # Without it, half the time of a check goes into building the same rules again.
    "pipelineCaching": "true",
    "maxPipelinePoolSize": "4",
    "pipelineExpireTimeInSeconds": "3600",
    # Sentences seen before; pays when a draft is edited and linted again.
    "cacheSize": "1000",
    # A limit that strikes while the language still loads can ruin the server for good.
    "maxCheckTimeMillis": "60000",
}

JAVA_FLAGS = (
    "-Xmx512m",
    "-Dsun.net.httpserver.nodelay=true",  # else each answer waits 40 ms for a TCP acknowledgement
    "-XX:-UsePerfData",  # else a killed server leaves a file behind
)

LONGEST_TEXT = 20_000
"""The least limit on texts, in UTF-16 units, that a server gets; what we send is shorter."""

PORT_TAKEN = "java.net.BindException"
"""On standard error of a server that exits because its port was taken."""

GUARDIAN = 'read -r _; kill -s KILL -- "-$0"; rm -rf -- "$1"'
"""Its arguments: the server's process group and its folder. Nothing is ever sent to it."""

_LOOK_EVERY = 0.05
_LONGEST_LINE = 200


class _PortTakenError(Exception):
    """Someone took the port between our choice and the server's start."""


def launch(folder: Path, seconds: float) -> Launched:
    """Start a server and wait for its first answer.

    Args:
        folder: The installation.
        seconds: The most that all of it may take.

    Raises:
        EngineUnavailable: There is no installation, no Java, or one that is too old.
        EngineFailed: The server exited, or gave no answer in time.
    """
    until = monotonic() + seconds
    if not (folder / JAR).is_file():
        raise EngineUnavailable(ENGINE, f"{folder} holds no {JAR}; it is no installation")
    java = usable_java(seconds).path
    for _ in range(2):
        with suppress(_PortTakenError):
            return _launch_once(java, folder, until, seconds)
    raise EngineFailed(ENGINE, "two ports were taken by others before the server could use them")


def _launch_once(java: str, folder: Path, until: float, seconds: float) -> Launched:
    server = Launched(java, folder)
    try:
        server.wait(until, seconds)
    except BaseException:
        server.stop()
        raise
    return server


class Launched:
    """A server process that belongs to the process that makes it.

    Args:
        java: The program.
        folder: The installation.

    Attributes:
        url: Its base URL.
        ours: Whether this process may end it.
    """

    def __init__(self, java: str, folder: Path) -> None:
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self.ours = False
        # The server tells its limit when asked. By this one, which nobody can guess, we know it
        # from another program that took the port: that one gets no draft to read.
        self._limit = LONGEST_TEXT + secrets.randbelow(1_000_000)
        self._pipe: int | None = None
        self._guardian: subprocess.Popen[bytes] | None = None
        self._place = Path(tempfile.mkdtemp(prefix="followup_lint_"))
        try:
            self._process = self._run(java, folder.absolute() / JAR, port)
        except OSError as error:
            shutil.rmtree(self._place, ignore_errors=True)
            raise EngineFailed(ENGINE, f"{java} can't be started: {error.strerror}") from None
        self.ours = True
        self._at_exit = calling(weakref.WeakMethod(self.stop))
        atexit.register(self._at_exit)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=calling(weakref.WeakMethod(self._let_go)))
        self._guard()

    def __del__(self) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The server's process, which leads its group."""
        return self._process.pid

    def alive(self) -> bool:
        """Whether it runs; a process that did not start it has to ask it."""
        if self.ours:
            return not has_ended(self._process)
        return text_limit(self.url) == self._limit

    def wait(self, until: float, seconds: float) -> None:
        """Wait for the first answer to a real question.

        ``/v2/healthcheck`` answers long before the language is loaded, and before it is known
        whether that works.

        Args:
            until: The moment to give up, by `time.monotonic`.
            seconds: How long that is in all, for the message.

        Raises:
            _PortTakenError: It exited because of its port.
            EngineFailed: It exited for another reason, or gave no answer in time.
        """
        while text_limit(self.url) != self._limit:
            self._must_run()
            if monotonic() > until:
                raise EngineFailed(ENGINE, f"the server did not come up within {seconds:g} s")
            sleep(_LOOK_EVERY)
        try:
            answering_version(self.url, max(until - monotonic(), 1))
        except EngineFailed:
            sleep(_LOOK_EVERY)  # the connection breaks before the process is gone
            self._must_run()
            raise
        self._must_run()

    def stop(self) -> None:
        """End the server and remove all traces; nothing if it isn't ours or has been stopped."""
        if not self.ours:
            return
        self.ours = False
        atexit.unregister(self._at_exit)
        processes = [process for process in (self._process, self._guardian) if process is not None]
        for process in processes:
            kill_group(process)
        for process in processes:
            with suppress(subprocess.TimeoutExpired):
                process.wait(10)
        # Last, when the guardian is gone: it would kill by a number that may be another's by now.
        self._close_pipe()
        shutil.rmtree(self._place, ignore_errors=True)

    def _run(self, java: str, jar: Path, port: int) -> subprocess.Popen[bytes]:
        settings = SETTINGS | {"maxTextLength": str(self._limit)}
        file = self._place / "server.properties"
        file.write_text("".join(f"{key}={value}\n" for key, value in settings.items()))
        command = [java, *JAVA_FLAGS, f"-Djava.io.tmpdir={self._place}", "-cp", str(jar)]
        command += ["org.languagetool.server.HTTPServer"]
        command += ["--port", str(port), "--config", str(file)]
        with self._errors.open("wb") as errors:
            return subprocess.Popen(  # noqa: S603 - the user's own Java, no shell
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # a line for each check
                stderr=errors,
                cwd=self._place,  # where a crash report of Java would go
                start_new_session=True,  # Ctrl-C on our terminal is for us
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )

    @property
    def _errors(self) -> Path:
        return self._place / "stderr.txt"

    def _guard(self) -> None:
        """Have someone at the server's side who sees us die."""
        if os.name != "posix":
            return
        reading, self._pipe = os.pipe()
        try:
            self._guardian = subprocess.Popen(  # noqa: S603 - a fixed command
                ["/bin/sh", "-c", GUARDIAN, str(self.pid), str(self._place)],
                stdin=reading,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                start_new_session=True,
            )
        except OSError:  # no shell here: the server still ends with a normal exit of ours
            self._close_pipe()
        finally:
            os.close(reading)

    def _must_run(self) -> None:
        if not has_ended(self._process):
            return
        said = self._errors.read_bytes()[-20_000:].decode("utf-8", "replace")
        if PORT_TAKEN in said:
            raise _PortTakenError
        problem = f"the server exited with code {self._process.returncode} while it started"
        reason = reason_in(said)
        raise EngineFailed(ENGINE, f"{problem}: {reason}" if reason else problem)

    def _let_go(self) -> None:
        """After a fork, in the child: the server is the parent's."""
        if not self.ours:
            return
        self.ours = False
        atexit.unregister(self._at_exit)
        self._close_pipe()  # or the guardian would wait for us too
        for process in (self._process, self._guardian):
            if process is not None:
                process.returncode = 0  # not our child: nothing to wait for, or to warn about

    def _close_pipe(self) -> None:
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            os.close(pipe)


def free_port() -> int:
    """A port of this machine that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def reason_in(said: str) -> str:
    """The last line of a server's standard error that tells something; no line of a stack trace.

    Only for what it wrote before it was sent any draft.
    """
    lines = [line.strip() for line in said.splitlines()]
    telling = [line for line in lines if line and not line.startswith(("at ", "..."))]
    return telling[-1][:_LONGEST_LINE] if telling else ""
