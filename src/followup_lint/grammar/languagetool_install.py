"""Fetching LanguageTool, when asked to; nothing else in this library downloads anything.

Two ways lead to the same place, ``LanguageTool-6.8/languagetool-server.jar`` in the folder where
language_tool_python looks too: its own downloader, which checks the release against a known hash;
or Maven, which gathers what English needs from the libraries of the release.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.languagetool_java import ENGINE, kill_group, usable_java
from followup_lint.grammar.languagetool_server import (
    FOLDER_VARIABLE,
    JAR,
    installations_folder,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

VERSION = "6.8"
"""The version to fetch; our lists of rules were made with it."""

MAIN_CLASS = "org.languagetool.server.HTTPServer"

MAVEN_SECONDS = 1800.0
"""How long Maven may take; with a usual connection it is half a minute."""

EXTRA = "pip install 'followup-lint[languagetool]'"

_LINE_BYTES = 70
"""Bytes of a line in a manifest: 72 with the line break."""


@dataclass(frozen=True)
class Installed:
    """An installation, and whether it was there before.

    Attributes:
        folder: It holds ``languagetool-server.jar``.
        new: Whether it was fetched just now.
    """

    folder: Path
    new: bool


def install_release(parent: Path | None = None) -> Installed:
    """Fetch the release through language_tool_python, which shows its progress.

    Args:
        parent: The folder of installations; None for the one that `find_installation` searches.

    Raises:
        EngineUnavailable: language_tool_python or a fitting Java is missing.
        EngineFailed: The folder can't be written, or the download failed.
    """
    parent = _folder_of_installations(parent)
    target = parent / f"LanguageTool-{VERSION}"
    if _is_there(target):
        return Installed(target, new=False)
    try:
        import requests  # noqa: PLC0415 - it comes with the package, and only this needs it
        from language_tool_python.download_lt import LocalLanguageTool  # noqa: PLC0415
        from language_tool_python.exceptions import LanguageToolError  # noqa: PLC0415
    except ModuleNotFoundError:
        problem = f"language-tool-python is missing; install it with: {EXTRA}"
        raise EngineUnavailable(ENGINE, problem) from None
    usable_java()
    _make(parent)
    try:
        with _environment(FOLDER_VARIABLE, str(parent)), _environment("LTP_JAR_DIR_PATH", None):
            LocalLanguageTool.from_version_name(VERSION).download()
    except (requests.exceptions.RequestException, TimeoutError):
        problem = (
            f"the release of LanguageTool {VERSION} can't be reached; check the network, set "
            "HTTPS_PROXY if there is a proxy, or try --from-maven"
        )
        raise EngineFailed(ENGINE, problem) from None
    except LanguageToolError as error:
        problem = f"nothing was installed: {str(error).rstrip('.')}; try again, or --from-maven"
        raise EngineFailed(ENGINE, problem) from None
    except zipfile.BadZipFile:
        problem = "the download is no zip file, nothing was installed; try again"
        raise EngineFailed(ENGINE, problem) from None
    except OSError as error:
        raise _not_written(parent, error) from None
    if not _is_there(target):
        raise EngineFailed(ENGINE, f"the download brought no {target / JAR}")
    return Installed(target, new=True)


def install_from_maven(parent: Path | None = None) -> Installed:
    """Gather a server for English with Maven.

    Args:
        parent: The folder of installations; None for the one that `find_installation` searches.

    Raises:
        EngineUnavailable: Maven or a fitting Java is missing.
        EngineFailed: The folder can't be written, or Maven failed.
    """
    parent = _folder_of_installations(parent)
    target = parent / f"LanguageTool-{VERSION}"
    if _is_there(target):
        return Installed(target, new=False)
    maven = shutil.which("mvn")
    if maven is None:
        problem = "there is no mvn on the PATH; install Maven, or leave --from-maven out"
        raise EngineUnavailable(ENGINE, problem)
    usable_java()
    _make(parent)
    try:
        # Beside the target, so that a rename makes it whole in one step.
        with tempfile.TemporaryDirectory(prefix=".LanguageTool-", dir=parent) as workshop:
            built = _assemble(maven, Path(workshop))
            return Installed(target, new=_put(built, target))
    except OSError as error:
        raise _not_written(parent, error) from None


def _assemble(maven: str, workshop: Path) -> Path:
    built = workshop / "built"
    libraries = built / "libs"
    libraries.mkdir(parents=True)
    pom = workshop / "pom.xml"
    source = resources.files("followup_lint.grammar") / "languagetool_pom.xml"
    pom.write_bytes(source.read_bytes())
    _run_maven(maven, pom, libraries)
    names = sorted(path.name for path in libraries.glob("*.jar"))
    if f"languagetool-server-{VERSION}.jar" not in names:
        problem = f"Maven ended well and brought no languagetool-server-{VERSION}.jar"
        raise EngineFailed(ENGINE, problem)
    write_jar(built / JAR, names)
    return built


def _run_maven(maven: str, pom: Path, libraries: Path) -> None:
    command = [maven, "-q", "-B", "--strict-checksums", "-Dstyle.color=never", "-f", str(pom)]
    command += ["dependency:copy-dependencies", "-DincludeScope=runtime"]
    command += [f"-DoutputDirectory={libraries}"]
    with subprocess.Popen(  # noqa: S603 - the user's own Maven, no shell
        command,
        cwd=pom.parent,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    ) as process:
        try:
            said, _ = process.communicate(timeout=MAVEN_SECONDS)
        except subprocess.TimeoutExpired:
            kill_group(process)
            problem = f"Maven was not done after {MAVEN_SECONDS:.0f} s; check the network"
            raise EngineFailed(ENGINE, problem) from None
        except BaseException:
            kill_group(process)
            raise
    if process.returncode != 0:
        # Maven tells the cause first and how to get help afterwards.
        errors = [line.strip() for line in said.splitlines() if line.startswith("[ERROR]")]
        cause = errors[0].removeprefix("[ERROR]").strip()[:500] if errors else "it doesn't say why"
        problem = f"Maven failed with exit code {process.returncode}: {cause}"
        raise EngineFailed(ENGINE, problem)


def _put(built: Path, target: Path) -> bool:
    """Move it into place; false if another process was faster."""
    try:
        built.rename(target)
    except OSError:
        if (target / JAR).is_file():
            return False
        raise
    return True


def write_jar(file: Path, libraries: Sequence[str]) -> None:
    """Write a jar with nothing but a class path: the libraries in ``libs/``, and its own folder.

    Args:
        file: The jar.
        libraries: Names of files.
    """
    paths = " ".join((*(f"libs/{name}" for name in libraries), "./"))
    lines = ("Manifest-Version: 1.0", f"Main-Class: {MAIN_CLASS}", f"Class-Path: {paths}", "")
    manifest = b"\r\n".join(folded(line) for line in lines) + b"\r\n"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as jar:
        # Without a date of its own, so that equal libraries make equal jars.
        jar.writestr(zipfile.ZipInfo("META-INF/MANIFEST.MF"), manifest)


def folded(line: str) -> bytes:
    """A line of a manifest, cut into lines of at most 72 bytes; a space says that one goes on."""
    rest = line.encode()
    pieces = [rest[:_LINE_BYTES]]
    step = _LINE_BYTES - 1
    pieces += [rest[at : at + step] for at in range(_LINE_BYTES, len(rest), step)]
    return b"\r\n ".join(pieces)


def _folder_of_installations(parent: Path | None) -> Path:
    found = parent.expanduser().absolute() if parent is not None else installations_folder()
    if found is None:
        problem = (
            f"there is no home folder to install into; give --folder, or set {FOLDER_VARIABLE}"
        )
        raise EngineFailed(ENGINE, problem)
    return found


def _is_there(target: Path) -> bool:
    """Whether it is installed.

    Raises:
        EngineFailed: Something else has that name; language_tool_python would take it for real.
    """
    try:
        if (target / JAR).is_file():
            return True
        if not target.exists():
            return False
    except OSError as error:
        problem = f"{target} can't be read: {error.strerror}; check the rights"
        raise EngineFailed(ENGINE, problem) from None
    raise EngineFailed(ENGINE, f"{target} is there and holds no {JAR}; remove it and try again")


def _make(parent: Path) -> None:
    """See that the folder can be written before anything is fetched."""
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=parent):
            pass
    except OSError as error:
        raise _not_written(parent, error) from None


def _not_written(parent: Path, error: OSError) -> EngineFailed:
    problem = f"{parent} can't be written: {error.strerror}; give another --folder"
    return EngineFailed(ENGINE, problem)


@contextmanager
def _environment(name: str, value: str | None) -> Iterator[None]:
    """Set or unset a variable for a while: the package knows its folder from there only."""
    before = os.environ.pop(name, None)
    if value is not None:
        os.environ[name] = value
    try:
        yield
    finally:
        os.environ.pop(name, None)
        if before is not None:
            os.environ[name] = before
