"""``check --watch``: judges again whenever a draft, its context or the settings are saved."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.config import FILE_NAMES
from followup_lint.draft_file import STDIN
from followup_lint.draft_paths import DRAFTS, find_drafts, is_context
from followup_lint.errors import FollowupLintError
from followup_lint.exit_codes import FAILED, WRONG_INPUT, complain

if TYPE_CHECKING:
    from collections.abc import Callable

    from followup_lint.check_command import CheckRequest

QUIET_MILLISECONDS = 50
"""How long nothing may be saved before drafts are judged again: programs save in several steps."""

WAKE_MILLISECONDS = 200
"""How often it wakes without a change, so that an interrupt is heard on every system."""


def watch_drafts(request: CheckRequest, check: Callable[[CheckRequest], int]) -> int:
    """Judge drafts, then wait for changes and judge again, until the user ends it.

    Args:
        request: What the command line asks for.
        check: Judges all drafts once.

    Returns:
        An exit code, where watching can't begin.

    Raises:
        KeyboardInterrupt: The user ends it.
    """
    if STDIN in request.files:
        complain("--watch can't wait for standard input. Name files or folders.")
        return WRONG_INPUT
    try:
        from watchfiles import watch  # noqa: PLC0415 - an extra
    except ImportError:
        complain("--watch needs the package watchfiles. Install followup-lint[watch].")
        return FAILED
    folders = _folders(request)
    if not folders:
        complain("--watch finds no folder of these names. Check the paths.")
        return WRONG_INPUT
    recursive = any(not Path(word).is_file() for word in request.files)
    changes = watch(
        *folders,
        watch_filter=lambda _, path: _matters(path, request),
        step=QUIET_MILLISECONDS,
        recursive=recursive,
        raise_interrupt=True,
        rust_timeout=WAKE_MILLISECONDS,
        yield_on_timeout=True,
    )
    next(changes)  # It watches from now on, so that nothing is missed that is saved meanwhile.
    _check(request, check)
    for seen in changes:
        if seen:
            sys.stdout.write("\n")
            _check(request, check)
    return WRONG_INPUT  # pragma: no cover - watching ends by an interrupt


def _check(request: CheckRequest, check: Callable[[CheckRequest], int]) -> None:
    """Judge once; what can't be read may be whole again at the next save."""
    try:
        check(request)
    except FollowupLintError as error:
        complain(str(error))
    sys.stdout.flush()
    sys.stderr.write("Watching for changes. Press Ctrl-C to end.\n")
    sys.stderr.flush()


def _folders(request: CheckRequest) -> list[Path]:
    """The folders to watch: programs that save put a new file in the old one's place."""
    files = [Path(named.name) for named in find_drafts(request.files) if not named.problem]
    files += [Path(file) for file in (request.context, request.settings.config) if file]
    folders = {Path(word) for word in request.files if Path(word).is_dir()}
    folders |= {file.parent for file in files}
    if request.settings.config is None:
        folders.add(Path())
    return sorted(folder for folder in folders if folder.is_dir())


def _matters(path: str, request: CheckRequest) -> bool:
    """Tell whether a saved file has a say in what is shown."""
    file = Path(path)
    if request.output and _same(file, request.output):
        return False
    if file.name.startswith("."):
        return False
    named = (*request.files, request.context, request.settings.config)
    return (
        any(_same(file, name) for name in named if name)
        or is_context(file)
        or file.name in FILE_NAMES
        or (file.suffix.lower() in DRAFTS and _is_asked_for(file, request))
    )


def _is_asked_for(file: Path, request: CheckRequest) -> bool:
    return any(_same(file, named.name) for named in find_drafts(request.files))


def _same(file: Path, name: str) -> bool:
    return file.absolute() == Path(os.path.normpath(Path(name).absolute()))
