"""Which Java is there, and whether LanguageTool runs on it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec

from followup_lint.errors import EngineFailed, EngineUnavailable

ENGINE = "languagetool"

OLDEST = 17
"""The oldest Java that LanguageTool 6.6 and later run on."""

VERSION_SECONDS = 20.0
"""How long ``java -version`` may take; a tenth of a second is usual."""

_NEEDED = f"LanguageTool needs Java {OLDEST} or newer"
_NUMBER = re.compile(r'version "(\d{1,4})(?:\.(\d{1,4}))?')


@dataclass(frozen=True)
class Java:
    """A Java on the search path.

    Attributes:
        path: The program.
        version: The first line of ``java -version`` that tells it: ``openjdk version "17.0.15"``.
    """

    path: str
    version: str


def find_java(seconds: float = VERSION_SECONDS) -> Java:
    """Ask the Java of the search path for its version.

    Args:
        seconds: How long it may take.

    Raises:
        EngineUnavailable: There is none, or it doesn't run.
        EngineFailed: It does not answer.
    """
    path = shutil.which("java")
    if path is None:
        raise EngineUnavailable(ENGINE, f"there is no java on the PATH; {_NEEDED}")
    try:
        code, said = _run_version(path, seconds)
    except subprocess.TimeoutExpired:
        problem = f"{path} -version gave no answer within {seconds:.0f} s; {_NEEDED}"
        raise EngineFailed(ENGINE, problem) from None
    except OSError as error:
        problem = f"{path} can't be run: {error.strerror}; {_NEEDED}"
        raise EngineUnavailable(ENGINE, problem) from None
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    version = next((line for line in lines if " version " in line), lines[0] if lines else "")
    if code != 0:
        problem = f"{path} -version failed with exit code {code}; {_NEEDED}"
        raise EngineUnavailable(ENGINE, problem)
    return Java(path, version[:100])


def usable_java(seconds: float = VERSION_SECONDS) -> Java:
    """Find a Java that LanguageTool runs on.

    language_tool_python judges the version where it is installed, since its downloads are meant
    for that; else the first number decides, and a version without one is given a try.

    Args:
        seconds: How long the first answer of Java may take.

    Raises:
        EngineUnavailable: There is none, it doesn't run, or it is too old.
        EngineFailed: It does not answer.
    """
    java = find_java(seconds)
    # Asked for its version above, where a time limit holds: the package sets none.
    fits = _package_accepts() if find_spec("language_tool_python") else _new_enough(java.version)
    if not fits:
        problem = f"{java.path} is {java.version or 'of no version that it tells'}; {_NEEDED}"
        raise EngineUnavailable(ENGINE, problem)
    return java


def _run_version(path: str, seconds: float) -> tuple[int, str]:
    """Exit code and words of ``java -version``; what it started is gone afterwards."""
    with subprocess.Popen(  # noqa: S603 - the user's own Java, no shell
        [path, "-version"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    ) as process:
        try:
            said, _ = process.communicate(timeout=seconds)
        except BaseException:
            kill_group(process)
            raise
    return process.returncode, said


def kill_group(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """Kill a process that leads a session of its own, and all that it started.

    A ``java`` may be a script that starts the real one. Nothing happens to a process whose end is
    known: its number may be another's by now.
    """
    if process.returncode is None:
        _kill(process)


def has_ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether such a process has ended; if so, what it started is killed at once."""
    if process.returncode is None and process.poll() is not None:
        _kill(process)
    return process.returncode is not None


def _kill(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _package_accepts() -> bool:
    try:
        from language_tool_python.download_lt import confirm_java_compatibility  # noqa: PLC0415

        confirm_java_compatibility()
    except (Exception, SystemExit):  # noqa: BLE001 - it ends the program over an odd version
        return False
    return True


def _new_enough(version: str) -> bool:
    match = _NUMBER.search(version)
    if match is None:
        return True
    major = int(match[1])
    if major == 1 and match[2]:  # up to Java 8 the versions began with "1."
        major = int(match[2])
    return major >= OLDEST
