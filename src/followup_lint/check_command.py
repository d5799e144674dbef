"""What ``followup-lint check`` does: reads each draft, shows its report, gives the exit code."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.atomic_file import write_whole
from followup_lint.baseline import Baseline, apply_baseline, read_baseline, write_baseline
from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.console import page_width, wants_colour, write
from followup_lint.context_file import find_context, load_context
from followup_lint.draft_file import STDIN, read_draft
from followup_lint.draft_paths import find_drafts
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
from followup_lint.ignores import complaints, heed_path
from followup_lint.linter import Linter
from followup_lint.render import FORMATS, Judged
from followup_lint.render.outline import count
from followup_lint.settings import NEVER, Asked, load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.console import Colour
    from followup_lint.draft_paths import Named
    from followup_lint.models import InterviewContext, Report


@dataclass(frozen=True)
class CheckRequest:
    """What the command line asks for; see ``followup-lint check --help``.

    Attributes:
        files: Words that name drafts.
        settings: What it says about settings.
        context: The context of all drafts.
        kind: What all drafts are.
        format: How reports are written.
        output: The file that they go to; None is standard output.
        quiet: Whether drafts without a finding that counts, and the summary, are left out.
        silent: Whether nothing is shown.
        baseline: The file of known findings, which are left out.
        write_baseline: The file to write all findings to, as known.
        report_unused_ignores: Whether an ignore of no use makes exit code 1.
        watch: Whether to judge again when a file changes.
        colour: Whether to use colours.
    """

    files: tuple[str, ...]
    settings: Asked = field(default_factory=Asked)
    context: str | None = None
    kind: str | None = None
    format: str = "text"
    output: str | None = None
    quiet: bool = False
    silent: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    report_unused_ignores: bool = False
    watch: bool = False
    colour: Colour = "auto"


@dataclass(frozen=True)
class Known:
    """What is known of all drafts of a request."""

    context: InterviewContext | None
    baseline: Baseline | None


@dataclass(frozen=True)
class Outcome(Judged):
    """What became of one draft.

    Attributes:
        known: What the context says.
        code: The exit code if it were the only draft.
    """

    known: InterviewContext | None = None
    code: int = CLEAN


def check_files(request: CheckRequest) -> int:
    """Judge drafts and show their reports, once or whenever they change.

    Returns:
        The exit code: of several files the worst, where wrong input is worse than a failed check
        and that than a finding.

    Raises:
        FollowupLintError: The settings, or the context given for all files, can't be used; or the
            output can't be written.
    """
    if not request.watch:
        return check_once(request)
    from followup_lint.watching import watch_drafts  # noqa: PLC0415 - needs an extra

    return watch_drafts(request, check_once)


def check_once(request: CheckRequest) -> int:
    """Judge all drafts of a request; see `check_files`."""
    drafts = find_drafts(request.files)
    if request.format == "html" and len(drafts) > 1:
        complain("--format html writes one page. Name one draft.")
        return WRONG_INPUT
    try:
        linter = Linter(load_settings(request.settings).config)
    except EngineError as error:
        complain(str(error))
        return FAILED
    shared = Known(
        load_context(request.context) if request.context else None,
        read_baseline(request.baseline) if request.baseline else None,
    )
    if request.output is None:
        return _check_all(request, drafts, linter, shared)
    written = io.StringIO()
    with redirect_stdout(written):
        code = _check_all(request, drafts, linter, shared)
    write_whole(Path(request.output), written.getvalue().encode("utf-8", "backslashreplace"))
    return code


def _check_all(
    request: CheckRequest,
    drafts: Sequence[Named],
    linter: Linter,
    shared: Known,
) -> int:
    outcomes: list[Outcome] = []
    shown = 0
    for named in drafts:
        outcome = _judge(linter, named, request, shared)
        outcomes.append(outcome)
        if outcome.problem:
            complain(outcome.problem)
        _complain_of_ignores(outcome, request)
        shown += _show(outcome, linter, request, first=not shown)
    if request.format in FORMATS and not request.silent:
        write(FORMATS[request.format](outcomes))
    elif request.format == "text" and len(outcomes) > 1 and not (request.quiet or request.silent):
        write(_summary([outcome.code for outcome in outcomes]))
    if request.write_baseline is not None:
        reports = [(one.path, one.report) for one in outcomes if one.report is not None]
        number = write_baseline(request.write_baseline, reports)
        complain(f"{request.write_baseline}: {count(number, 'finding')} known from now on.")
    return worst(outcome.code for outcome in outcomes)


def _complain_of_ignores(outcome: Outcome, request: CheckRequest) -> None:
    """Say which ignores are of no use; quietly asked, only where it makes the exit code."""
    if outcome.report is not None and (
        request.report_unused_ignores or not (request.quiet or request.silent)
    ):
        for complaint in complaints(outcome.report):
            complain(f"{outcome.path}: {complaint}")


def _judge(linter: Linter, named: Named, request: CheckRequest, shared: Known) -> Outcome:
    """Read one draft and judge it; nothing that is wrong with it stops the others."""
    name = named.name
    if named.problem:
        return Outcome(name, problem=named.problem, code=WRONG_INPUT)
    place = request.context
    try:
        draft = read_draft(name, sys.stdin.buffer)
        if request.kind:
            draft = draft.model_copy(update={"kind": request.kind})
        context = shared.context
        beside = find_context(Path(name)) if context is None and name != STDIN else None
        if beside is not None:
            place, context = str(beside), load_context(beside)
        report = heed_path(linter.lint(draft, context), name, linter.config)
        if shared.baseline is not None and request.baseline is not None:
            report = apply_baseline(report, shared.baseline, request.baseline, name, linter.config)
    except DraftTooLong as error:
        return Outcome(name, problem=f"{name}: {error}", code=WRONG_INPUT)
    except FollowupLintError as error:
        return Outcome(name, problem=str(error), code=WRONG_INPUT)
    except Exception as error:  # noqa: BLE001 - the other files are judged all the same
        return Outcome(name, problem=f"{name}: {describe_crash(error)}", code=FAILED)
    code = _code(report, request)
    return Outcome(name, draft, report, place, known=context, code=code)


def _code(report: Report, request: CheckRequest) -> int:
    if any(result.status == "error" for result in report.checks):
        return FAILED
    if request.report_unused_ignores and report.unused_ignores:
        return FINDINGS
    known = request.settings.fail_on == NEVER or request.write_baseline is not None
    return CLEAN if report.ok or known else FINDINGS


def _show(outcome: Outcome, linter: Linter, request: CheckRequest, *, first: bool) -> bool:
    """Print one report where its format is one draft at a time; tell whether it was."""
    report, draft = outcome.report, outcome.draft
    if report is None or draft is None or request.silent or request.format not in ("text", "html"):
        return False
    if request.quiet and report.ok:
        return False
    title = "standard input" if outcome.path == STDIN else outcome.path
    weights = {**DEFAULT_WEIGHTS, **linter.config.weights}
    if request.format == "html":
        from followup_lint.render.html import render_html  # noqa: PLC0415 - loads templates

        page = render_html(report, draft, title=title, context=outcome.known, weights=weights)
        # In ASCII, so that no encoding of the output can garble it.
        sys.stdout.write(page.encode("ascii", "xmlcharrefreplace").decode("ascii"))
        return True
    from followup_lint.render.text import render_text  # noqa: PLC0415 - loads rich

    text = render_text(
        report,
        draft,
        colour=wants_colour(request.colour),
        width=page_width(),
        title=title,
        context=outcome.context,
        weights=weights,
    )
    write(text if first else f"\n{text}")
    return True


def _summary(codes: Sequence[int]) -> str:
    words = {
        CLEAN: "ready",
        FINDINGS: "with something to change",
        FAILED: "not fully checked",
        WRONG_INPUT: "not read",
    }
    told = [f"{codes.count(code)} {word}" for code, word in words.items() if code in codes]
    return f"\n{len(codes)} drafts: {', '.join(told)}.\n"
