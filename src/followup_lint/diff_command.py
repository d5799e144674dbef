"""What ``followup-lint diff`` does: judges two drafts of one mail and shows what changed."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followup_lint.comparison import compare
from followup_lint.console import page_width, wants_colour, write
from followup_lint.context_file import find_context, load_context
from followup_lint.draft_file import STDIN, read_draft
from followup_lint.errors import DraftTooLong, EngineError
from followup_lint.exit_codes import CLEAN, FAILED, FINDINGS, WRONG_INPUT, complain
from followup_lint.linter import Linter
from followup_lint.render.comparison import render_comparison
from followup_lint.render.json import dump
from followup_lint.settings import Asked, load_settings

if TYPE_CHECKING:
    from followup_lint.comparison import Comparison
    from followup_lint.console import Colour
    from followup_lint.models import Draft, InterviewContext, Report

VERSION = 1
"""Of the shape of the JSON; docs/compare.md describes it."""


@dataclass(frozen=True)
class DiffRequest:
    """What the command line asks for; see ``followup-lint diff --help``.

    Attributes:
        old: The first draft's file, or ``-``.
        new: The second's.
        settings: What it says about settings.
        context: The context of both; None looks beside the files.
        kind: What both drafts are.
        format: ``text`` or ``json``.
        colour: Whether to use colours.
    """

    old: str
    new: str
    settings: Asked = field(default_factory=Asked)
    context: str | None = None
    kind: str | None = None
    format: str = "text"
    colour: Colour = "auto"


def compare_files(request: DiffRequest) -> int:
    """Judge both drafts and print what changed.

    Returns:
        The exit code.

    Raises:
        FollowupLintError: A draft, the context or the settings can't be used.
    """
    if request.old == request.new == STDIN:
        complain("- stands for one draft only. Name a file for the other.")
        return WRONG_INPUT
    try:
        linter = Linter(load_settings(request.settings).config)
    except EngineError as error:
        complain(str(error))
        return FAILED
    place = request.context or _beside(request)
    context = load_context(place) if place is not None else None
    before = _judged(request.old, request, linter, context)
    after = _judged(request.new, request, linter, context)
    if before is None or after is None:
        return WRONG_INPUT
    comparison = compare(before, after)
    _show(comparison, request, place)
    if any(result.status == "error" for report in (before, after) for result in report.checks):
        return FAILED
    return FINDINGS if comparison.came else CLEAN


def _beside(request: DiffRequest) -> str | None:
    """The context file that stands beside a draft, the new one first."""
    for name in (request.new, request.old):
        found = find_context(Path(name)) if name != STDIN else None
        if found is not None:
            return str(found)
    return None


def _judged(
    name: str, request: DiffRequest, linter: Linter, context: InterviewContext | None
) -> Report | None:
    """Read and judge one draft; None where it is too long, which is said."""
    draft: Draft = read_draft(name, sys.stdin.buffer)
    if request.kind:
        draft = draft.model_copy(update={"kind": request.kind})
    try:
        return linter.lint(draft, context)
    except DraftTooLong as error:
        complain(f"{name}: {error}")
        return None


def _show(comparison: Comparison, request: DiffRequest, context: str | None) -> None:
    if request.format == "json":
        told: dict[str, Any] = {
            "version": VERSION,
            "old": request.old,
            "new": request.new,
            "context": context,
            "comparison": comparison.model_dump(mode="json"),
        }
        sys.stdout.write(dump(told))
        return
    names = ("standard input" if name == STDIN else name for name in (request.old, request.new))
    old, new = names
    colour = wants_colour(request.colour)
    write(render_comparison(comparison, colour=colour, width=page_width(), old=old, new=new))
