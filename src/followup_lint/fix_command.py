"""What ``followup-lint fix`` does: mends drafts in their files, or shows what it would mend."""

from __future__ import annotations

import difflib
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

from followup_lint.atomic_file import write_whole
from followup_lint.console import page_width, wants_colour, write
from followup_lint.context_file import find_context, load_context
from followup_lint.draft_file import STDIN, read_bytes
from followup_lint.draft_paths import find_drafts
from followup_lint.draft_source import DraftSource, read_source
from followup_lint.errors import DraftTooLong, EngineError, FollowupLintError
from followup_lint.exit_codes import (
    CLEAN,
    FAILED,
    FINDINGS,
    WRONG_INPUT,
    complain,
    describe_crash,
    worst,
)
from followup_lint.fixes import apply_edits
from followup_lint.ignores import heed_path
from followup_lint.linter import Linter
from followup_lint.models import InterviewContext
from followup_lint.render.outline import count
from followup_lint.render.page import DIM, Page, said
from followup_lint.render.visible import visible_char
from followup_lint.safe_fixes import mend
from followup_lint.settings import Asked, load_settings

if TYPE_CHECKING:
    from followup_lint.console import Colour
    from followup_lint.draft_paths import Named
    from followup_lint.models import Draft, TextEdit
    from followup_lint.safe_fixes import Mended

_AROUND = 2
"""Lines around a change that a diff shows."""


@dataclass(frozen=True)
class FixRequest:
    """What the command line asks for; see ``followup-lint fix --help``.

    Attributes:
        files: Words that name drafts.
        settings: What it says about settings.
        diff: Whether to show what would change.
        stdout: Whether to print the mended draft.
        context: The context of all drafts.
        kind: What all drafts are.
        colour: Whether to use colours.
    """

    files: tuple[str, ...]
    settings: Asked = field(default_factory=Asked)
    diff: bool = False
    stdout: bool = False
    context: str | None = None
    kind: str | None = None
    colour: Colour = "auto"


def fix_files(request: FixRequest) -> int:
    """Mend drafts.

    Returns:
        The exit code; of several files the worst.

    Raises:
        FollowupLintError: The settings, or the context given for all files, can't be used.
    """
    drafts = find_drafts(request.files)
    if request.diff and request.stdout:
        complain("--diff and --stdout exclude each other. Use one of them.")
        return WRONG_INPUT
    if request.stdout and len(drafts) > 1:
        complain("--stdout prints one draft. Name one.")
        return WRONG_INPUT
    try:
        linter = Linter(load_settings(request.settings).config)
    except EngineError as error:
        complain(str(error))
        return FAILED
    shared = load_context(request.context) if request.context else None
    return worst([_fix_or_complain(named, request, linter, shared) for named in drafts])


def _fix_or_complain(
    named: Named, request: FixRequest, linter: Linter, shared: InterviewContext | None
) -> int:
    """Mend one draft; nothing that is wrong with it stops the others."""
    name = named.name
    try:
        if not named.problem:
            return _fix(name, request, linter, shared)
        complain(named.problem)
    except DraftTooLong as error:
        complain(f"{name}: {error}")
    except FollowupLintError as error:
        complain(str(error))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the other files are mended all the same
        complain(f"{name}: {describe_crash(error)}")
        return FAILED
    return WRONG_INPUT


def _fix(name: str, request: FixRequest, linter: Linter, shared: InterviewContext | None) -> int:
    data = read_bytes(name, sys.stdin.buffer)
    draft, source, refusal = read_source(name, data)
    context = shared
    if shared is None and name != STDIN and (beside := find_context(Path(name))) is not None:
        context = load_context(beside)
    printed = request.stdout or (name == STDIN and not request.diff)
    if source is None and not printed:
        complain(refusal or name)
        return WRONG_INPUT
    if request.kind:
        draft = draft.model_copy(update={"kind": request.kind})
    accept = source.takes if source is not None else _is_of_body
    known = context or InterviewContext()
    mended = mend(
        lambda version: heed_path(linter.lint(version, known), name, linter.config),
        draft,
        known,
        accept,
    )
    after = _carried_out(source, mended) if source is not None else None
    failed = [result for result in mended.report.checks if result.status == "error"]
    for result in failed:
        complain(f"{name}: {result.check}: {result.reason}")
    if request.diff:
        assert source is not None
        assert after is not None
        _show_diff(name, source, after, colour=wants_colour(request.colour))
    elif printed:
        fixed = after.data if after is not None else mended.draft.body.encode("utf-8")
        sys.stdout.flush()
        sys.stdout.buffer.write(fixed)
        sys.stdout.buffer.flush()
        sys.stderr.write(_told(name, draft, mended, colour=False))
    else:
        assert after is not None
        if mended.changes:
            write_whole(Path(name), after.data)
        write(_told(name, draft, mended, colour=wants_colour(request.colour)))
    if failed:
        return FAILED
    return FINDINGS if request.diff and mended.changes else CLEAN


def _is_of_body(edit: TextEdit) -> bool:
    return edit.field == "body"


def _carried_out(source: DraftSource, mended: Mended) -> DraftSource:
    for changes in mended.rounds:
        source = source.edited([edit for change in changes for edit in change.fix.edits])
    return source


def _told(name: str, draft: Draft, mended: Mended, *, colour: bool) -> str:
    """Say what was changed, and how much is left to the writer."""
    page = Page(page_width(), colour=colour)
    title = "standard input" if name == STDIN else name
    changes = mended.changes
    done = f"{len(changes)} fix{'es'[: 2 * (len(changes) > 1)]}" if changes else "nothing to fix"
    left = len(mended.report.findings)
    rest = f"; {count(left, 'finding')} left to you" if left else ""
    page.hanging(Text.assemble(said(title, "bold"), ": "), Text(f"{done}{rest}"))
    for changes_of_round, text in zip(mended.rounds, _texts(draft, mended), strict=True):
        for change in changes_of_round:
            for edit in change.fix.edits:
                words = getattr(text, edit.field) or ""
                place = words.count("\n", 0, edit.start) + 1
                where = f"line {place}" if edit.field == "body" else "subject"
                page.hanging(
                    Text(f"  {where}: "),
                    Text.assemble(
                        _quoted(words[edit.start : edit.end]),
                        " → ",
                        _quoted(edit.replacement),
                        (f"  ({change.finding.rule})", DIM),
                    ),
                )
    return page.text()


def _texts(draft: Draft, mended: Mended) -> list[Draft]:
    """The draft that each round's offsets count in."""
    texts = []
    for changes in mended.rounds:
        texts.append(draft)
        draft = apply_edits(draft, [edit for change in changes for edit in change.fix.edits])
    return texts


def _quoted(words: str) -> str:
    """Quote words so that white space and invisible characters show."""
    return f"“{''.join(map(visible_char, words))}”"


def _show_diff(name: str, before: DraftSource, after: DraftSource, *, colour: bool) -> None:
    """Write a unified diff that ``patch`` understands."""
    title = "standard input" if name == STDIN else name
    terminal = sys.stdout.isatty()
    old, new = (source.text.splitlines(keepends=True) for source in (before, after))
    for line in difflib.unified_diff(old, new, title, title, n=_AROUND):
        shown = line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        if terminal:
            shown = "".join(char if char in "\n\t" else visible_char(char) for char in shown)
        write(_coloured(shown) if colour else shown)


def _coloured(line: str) -> str:
    code = {"+": "32", "-": "31", "@": "36"}.get(line[:1])
    end = "\n" if line.endswith("\n") else ""
    return f"\x1b[{code}m{line.removesuffix(end)}\x1b[0m{end}" if code else line
