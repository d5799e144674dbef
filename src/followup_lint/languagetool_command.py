"""What ``followup-lint languagetool`` does: fetches LanguageTool, and says whether it works."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from followup_lint.config import LintConfig
from followup_lint.errors import EngineError
from followup_lint.exit_codes import CLEAN, FAILED, complain
from followup_lint.grammar.languagetool import LanguageToolEngine
from followup_lint.grammar.languagetool_install import (
    VERSION,
    install_from_maven,
    install_release,
)
from followup_lint.grammar.languagetool_java import find_java
from followup_lint.grammar.languagetool_server import (
    FOLDER_VARIABLE,
    START_SECONDS,
    LocalServer,
    RunningServer,
    find_installation,
    installations_folder,
)
from followup_lint.grammar.languagetool_source import URL_VARIABLE, source_for
from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from followup_lint.config import LanguageToolOptions
    from followup_lint.grammar.languagetool_server import ServerSource

PACKAGE = "language-tool-python"

_COLUMN = 14


@dataclass(frozen=True)
class _Place:
    """Where an installation is looked for.

    Attributes:
        folder: None where there is no home.
        why: What decides on it, for people.
        installation: What is there.
    """

    folder: Path | None
    why: str
    installation: Path | None


def install(folder: str | None, *, from_maven: bool) -> int:
    """Fetch LanguageTool, in the way that the command line asks for.

    Args:
        folder: Where to; None is the usual place.
        from_maven: Whether to gather only what English needs.

    Returns:
        The exit code.
    """
    parent = Path(folder) if folder else None
    try:
        if from_maven:
            _write(f"Gathering LanguageTool {VERSION} with Maven; this takes a minute.\n")
            done = install_from_maven(parent)
        else:
            done = install_release(parent)
    except EngineError as error:
        complain(str(error))
        return FAILED
    state = "is now" if done.new else "was already"
    _write(f"LanguageTool {VERSION} {state} in {done.folder}\n")
    if find_installation() != done.folder:
        _write(f"To use it, set languagetool.folder to that, or {FOLDER_VARIABLE} to its parent.\n")
    return CLEAN


def status(config: str | None) -> int:
    """Say which server is used, which Java, and whether a sentence gets an answer.

    A server of our own is started for that, and stopped again.

    Args:
        config: The file of settings, if one is named.

    Returns:
        The exit code: clean if there was an answer.

    Raises:
        ConfigError: The settings can't be used.
    """
    options = LintConfig.load(config).languagetool
    source = source_for(options)
    if isinstance(source, RunningServer):
        _tell("server", f"{source.url()} ({_who_names(options)})")
        return _answers(source)
    place = _place(options.folder)
    looked = (
        f"looked in {place.folder} ({place.why})" if place.folder else "there is no home folder"
    )
    found = place.installation
    _tell("installation", f"{found} ({place.why})" if found else f"none; {looked}")
    _tell_java()
    _tell("package", _package())
    if found is None:
        _tell("answers", "no; followup-lint languagetool install fetches LanguageTool")
        return FAILED
    server = LocalServer(found)
    try:
        return _answers(server)
    finally:
        server.close()


def _who_names(options: LanguageToolOptions) -> str:
    if options.url is not None:
        return "languagetool.url in the settings"
    if os.environ.get(URL_VARIABLE):
        return f"${URL_VARIABLE}"
    return "the public service, which languagetool.allow_public_api in the settings allows"


def _place(configured: Path | None) -> _Place:
    if configured is not None:
        found = find_installation(configured)
        return _Place(configured, "languagetool.folder in the settings", found)
    named = bool(os.environ.get(FOLDER_VARIABLE))
    why = f"${FOLDER_VARIABLE}" if named else "the folder of language_tool_python"
    return _Place(installations_folder(), why, find_installation())


def _tell_java() -> None:
    try:
        java = find_java()
    except EngineError as error:
        _tell("java", error.problem)
    else:
        _tell("java", f"{java.version or 'tells no version'} ({java.path}, from the PATH)")


def _package() -> str:
    try:
        return f"{PACKAGE} {version(PACKAGE)}"
    except PackageNotFoundError:
        return f"no {PACKAGE}; needed to install the release, not to check drafts"


def _answers(source: ServerSource) -> int:
    """Have a sentence checked, in the way that drafts are."""
    engine, began = LanguageToolEngine(source, timeout=START_SECONDS), monotonic()
    try:
        engine.check(["We go home."])
    except EngineError as error:
        _tell("answers", f"no; {error.problem}")
        return FAILED
    _tell("answers", f"yes: {engine.version}, after {monotonic() - began:.1f} s")
    return CLEAN


def _tell(name: str, what: str) -> None:
    _write(f"{name:<{_COLUMN}}{visible(what)}\n")


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()  # what follows may take a minute
