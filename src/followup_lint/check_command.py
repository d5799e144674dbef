"""``followup-lint check``: reads each file, prints its report, and gives the exit code."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.cli import (
    CLEAN,
    FAILED,
    FINDINGS,
    WRONG_INPUT,
    complain,
    describe_crash,
)
from followup_lint.config import DEFAULT_WEIGHTS, LintConfig
from followup_lint.context_file import find_context, load_context
from followup_lint.draft_file import STDIN, read_draft
from followup_lint.errors import DraftTooLong, EngineError, FollowupLintError
from followup_lint.linter import Linter
from followup_lint.render.json import dump, envelope
from followup_lint.render.text import render_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from followup_lint.models import Draft, InterviewContext, Report

MAX_WIDTH = 100
"""Columns of a page: longer lines are hard to read."""

SIGNS = str.maketrans(
    {"│": "|", "┃": "#", "─": ".", "·": "-", "→": ">", "…": "~", "⋮": ":", "“": '"', "”": '"'}
)
"""The signs of the text form, and what stands for them where they can't be written."""


@dataclass(frozen=True)
class Outcome:
    """What became of one file.

    Attributes:
        name: As the command line gives it.
        draft: None when it could not be read.
        report: None when it could not be judged.
        context: The context's file.
        known: What that file says.
        problem: Why there is no report.
        code: The exit code if it were the only file.
    """

    name: str
    draft: Draft | None = None
    report: Report | None = None
    context: str | None = None
    known: InterviewContext | None = None
    problem: str | None = None
    code: int = CLEAN


def check_files(args: argparse.Namespace) -> int:
    """Judge the files of a command line and print their reports.

    Args:
        args: What `cli.build_parser` made of the command line.

    Returns:
        The exit code: of several files the worst, where wrong input is worse than a failed check
        and that than a finding.

    Raises:
        FollowupLintError: The settings, or the context given for all files, can't be used.
    """
    if args.format == "html" and len(args.files) > 1:
        complain("--format html writes one page. Name one draft.")
        return WRONG_INPUT
    try:
        linter = Linter(_config(args))
    except EngineError as error:
        complain(str(error))
        return FAILED
    shared = load_context(args.context) if args.context else None
    outcomes = []
    for name in args.files:
        outcome = _judge(linter, name, args, shared)
        outcomes.append(outcome)
        if outcome.problem:
            complain(outcome.problem)
        if args.format == "text":
            _show(outcome, linter, first=len(outcomes) == 1)
        elif args.format == "html":
            _show_page(outcome, linter)
    if args.format == "json":
        envelopes = [
            envelope(o.report, path=o.name, context=o.context, problem=o.problem) for o in outcomes
        ]
        sys.stdout.write(dump(envelopes if len(envelopes) > 1 else envelopes[0]))
    elif len(outcomes) > 1:
        _write(_summary(outcomes))
    codes = {outcome.code for outcome in outcomes}
    return next(code for code in (WRONG_INPUT, FAILED, FINDINGS, CLEAN) if code in codes)


def _config(args: argparse.Namespace) -> LintConfig:
    """The settings of the file, with what the command line says instead."""
    config = LintConfig.load(args.config)
    said: dict[str, object] = {}
    if args.select:
        said["select"] = tuple(chain.from_iterable(args.select))
    if args.ignore:
        said["ignore"] = (*config.ignore, *chain.from_iterable(args.ignore))
    if args.grammar:
        said["grammar"] = args.grammar
    if args.acts:
        said["acts"] = args.acts
    if args.fail_on and args.fail_on != "never":
        said["fail_on"] = args.fail_on
    return config.model_copy(update=said)


def _judge(
    linter: Linter, name: str, args: argparse.Namespace, shared: InterviewContext | None
) -> Outcome:
    """Read one draft and judge it; nothing that is wrong with it stops the others."""
    place: str | None = args.context
    try:
        draft = read_draft(name, sys.stdin.buffer)
        if args.kind:
            draft = draft.model_copy(update={"kind": args.kind})
        context = shared
        beside = find_context(Path(name)) if shared is None and name != STDIN else None
        if beside is not None:
            place, context = str(beside), load_context(beside)
        report = linter.lint(draft, context)
    except DraftTooLong as error:
        return Outcome(name, problem=f"{name}: {error}", code=WRONG_INPUT)
    except FollowupLintError as error:
        return Outcome(name, problem=str(error), code=WRONG_INPUT)
    except Exception as error:  # noqa: BLE001 - the other files are judged all the same
        return Outcome(name, problem=f"{name}: {describe_crash(error)}", code=FAILED)
    return Outcome(name, draft, report, place, context, code=_code(report, args.fail_on))


def _code(report: Report, fail_on: str | None) -> int:
    if any(result.status == "error" for result in report.checks):
        return FAILED
    return CLEAN if report.ok or fail_on == "never" else FINDINGS


def _show(outcome: Outcome, linter: Linter, *, first: bool) -> None:
    """Print one report as text."""
    if outcome.report is None or outcome.draft is None:
        return
    width = min(shutil.get_terminal_size((80, 24)).columns, MAX_WIDTH)
    text = render_text(
        outcome.report,
        outcome.draft,
        colour=_colour(),
        width=width,
        title="standard input" if outcome.name == STDIN else outcome.name,
        context=outcome.context,
        weights={**DEFAULT_WEIGHTS, **linter.config.weights},
    )
    _write(text if first else f"\n{text}")


def _show_page(outcome: Outcome, linter: Linter) -> None:
    """Print one report as a page; in ASCII, so that no encoding of the output can garble it."""
    from followup_lint.render.html import render_html  # noqa: PLC0415 - loads templates

    if outcome.report is None or outcome.draft is None:
        return
    page = render_html(
        outcome.report,
        outcome.draft,
        title="standard input" if outcome.name == STDIN else outcome.name,
        context=outcome.known,
        weights={**DEFAULT_WEIGHTS, **linter.config.weights},
    )
    sys.stdout.write(page.encode("ascii", "xmlcharrefreplace").decode("ascii"))


def _colour() -> bool:
    """Whether standard output takes colours: a terminal, and no https://no-color.org."""
    return (
        sys.stdout.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM", "") != "dumb"
    )


def _write(text: str) -> None:
    """Print text in whatever encoding standard output has."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(SIGNS).encode(encoding, "backslashreplace").decode(encoding)
    sys.stdout.write(text)


def _summary(outcomes: Iterable[Outcome]) -> str:
    codes = [outcome.code for outcome in outcomes]
    words = {
        CLEAN: "ready",
        FINDINGS: "with something to change",
        FAILED: "not fully checked",
        WRONG_INPUT: "not read",
    }
    told = [f"{codes.count(code)} {word}" for code, word in words.items() if code in codes]
    return f"\n{len(codes)} drafts: {', '.join(told)}.\n"
