"""A report for people: the draft with its faults in place, what passed and why, what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.render.draft_lines import draw_draft, explain
from followup_lint.render.outline import (
    STEPS,
    WORDS,
    alike,
    count,
    gravest_first,
    grounds,
    kind_of,
    next_steps,
    shortened,
    tally,
    verdicts,
)
from followup_lint.render.page import DIM, STYLES, Page, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from followup_lint.models import CheckResult, Draft, Finding, Report, Status

MIN_WIDTH = 40


def render_text(
    report: Report,
    draft: Draft,
    *,
    colour: bool,
    width: int,
    title: str | None = None,
    context: str | None = None,
    weights: Mapping[str, float] = DEFAULT_WEIGHTS,
) -> str:
    """Write a report as text for a terminal.

    Args:
        report: The report.
        draft: The draft that it was made from.
        colour: Whether to use ANSI colours.
        width: Columns of a line, at least 40.
        title: What to call the draft, e.g. its path.
        context: Where the context came from.
        weights: The order of the next steps among those of one severity: the heaviest check first.

    Returns:
        The text; its lines end in LF. No character of the draft can steer the terminal.
    """
    page = Page(max(width, MIN_WIDTH), colour=colour)
    draw_headline(page, report, title, context)
    page.line()
    draw_draft(page, draft, (f for f in report.findings if f.span is not None))
    draw_rest(page, report, draft, weights)
    return page.text()


def draw_headline(page: Page, report: Report, title: str | None, context: str | None) -> None:
    """Write how many findings there are, and the figures of the draft."""
    counts = [Text(told, STYLES[severity]) for severity, told in tally(report)]
    if not counts:
        counts.append(Text("nothing to change", "bold green"))
    name = Text.assemble((said(title or "draft").plain, "bold"), ": ")
    page.hanging(name, Text(", ").join(counts), Text("  "))
    stats = report.stats
    facts = [
        said(kind_of(report), DIM),
        Text(f"score {report.score} of 100", "bold"),
        Text(verdicts(report), DIM),
        Text(f"{count(stats.words, 'word')}, {round(stats.reading_seconds)} s to read", DIM),
    ]
    page.packed(facts, Text(" · ", DIM))
    if context:
        page.hanging(Text(), said(f"Context: {context}", DIM))


def draw_rest(
    page: Page, report: Report, draft: Draft | None, weights: Mapping[str, float]
) -> None:
    """Write what follows the words of the draft: findings about the whole, checks, next steps."""
    whole = [f for f in report.findings if f.span is None]
    draw_findings(
        page,
        "Missing, or about the draft as a whole",
        (f for f in whole if f.severity != "info"),
    )
    draw_findings(page, "Hints", (f for f in whole if f.severity == "info"))
    _checks(page, "Could not be checked", report, "error")
    _checks(page, "What passed, and why", report, "pass")
    _checks(page, "Not applicable", report, "na")
    _next(page, report, draft, weights)


def draw_findings(page: Page, title: str, findings: Iterable[Finding]) -> None:
    """Write findings away from the text, the gravest first, with the words that they are about."""
    ordered = gravest_first(findings)
    if not ordered:
        return
    page.heading(title)
    for finding in ordered:
        word = Text(f"  {WORDS[finding.severity]:<8}", STYLES[finding.severity])
        if finding.span is None:
            page.line(word + said(finding.rule, DIM))
        else:
            quote = Text(f"  “{shortened(finding.span.text)}”")
            page.hanging(word, said(finding.rule, DIM) + quote)
        explain(page, Text(" " * 10), finding)


def _checks(page: Page, title: str, report: Report, status: Status) -> None:
    """Write the checks of one verdict with what it rests on; a reason they share is said once."""
    groups = alike(report, status)
    if not groups:
        return
    page.heading(title)
    name_width = max(len(result.check) for result in report.checks)
    style = {"pass": "green", "error": STYLES["error"]}.get(status, DIM)
    for group in groups:
        names = said(", ".join(result.check for result in group), style)
        if len(group) == 1:
            names.pad_right(name_width - names.cell_len)
            page.hanging(Text("  ") + names + Text("  "), _grounds(group[0]))
        else:
            page.hanging(Text("  "), names)
            page.hanging(Text(" " * (name_width + 4)), _grounds(group[0]))


def _grounds(result: CheckResult) -> Text:
    told = grounds(result)
    style = DIM if result.status == "na" or not told else ""
    return Text(" · ".join(told) or "nothing against it", style)


def _next(page: Page, report: Report, draft: Draft | None, weights: Mapping[str, float]) -> None:
    steps = next_steps(report, weights)
    page.heading("What to do next")
    if not steps:
        hints = any(f.severity == "info" for f in report.findings)
        page.line(Text("  Nothing must change." + " The hints are yours to weigh." * hints))
        return
    number_width = len(str(min(len(steps), STEPS)))
    for number, step in enumerate(steps[:STEPS], 1):
        first = step.findings[0]
        lead = Text(f"  {number:>{number_width}}. ", STYLES[first.severity])
        page.hanging(lead, said(step.advice).append(f"  {_place(first, draft)}", DIM))
    if len(steps) > STEPS:
        page.line(Text(f"  … and {len(steps) - STEPS} more, marked above.", DIM))


def _place(finding: Finding, draft: Draft | None) -> str:
    check = said(finding.check).plain
    if finding.span is None:
        return f"({check})"
    if finding.span.field == "subject":
        return f"({check}, subject)"
    if draft is None:
        return f"({check}, “{shortened(finding.span.text)}”)"
    line = draft.body.count("\n", 0, finding.span.start) + 1
    return f"({check}, line {line})"
