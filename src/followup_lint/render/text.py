"""A report for people: the draft with its faults in place, what passed and why, what to do next."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.text import Text

from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.models import SEVERITY_RANK
from followup_lint.render.draft_lines import advice_of, draw_draft, explain
from followup_lint.render.page import DIM, STYLES, WORDS, Page, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from followup_lint.models import (
        CheckResult,
        Draft,
        Finding,
        MessageKind,
        Report,
        Severity,
        Status,
    )

KINDS: dict[MessageKind, str] = {"thank_you": "Thank-you note", "follow_up": "Follow-up email"}
MIN_WIDTH = 40
STEPS = 12
"""Next steps that are listed; a draft with more has them marked in place."""

QUOTE = 90
"""Characters of a quoted piece of evidence."""


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
    _headline(page, report, title, context)
    page.line()
    draw_draft(page, draft, (f for f in report.findings if f.span is not None))
    whole = [f for f in report.findings if f.span is None]
    _listed(
        page,
        "Missing, or about the draft as a whole",
        (f for f in whole if f.severity != "info"),
    )
    _listed(page, "Hints", (f for f in whole if f.severity == "info"))
    _checks(page, "Could not be checked", report, "error")
    _checks(page, "What passed, and why", report, "pass")
    _checks(page, "Not applicable", report, "na")
    _next(page, report, draft, weights)
    return page.text()


def _headline(page: Page, report: Report, title: str | None, context: str | None) -> None:
    counts: list[Text] = []
    severities: tuple[Severity, ...] = ("error", "warning", "info")
    for severity in severities:
        number = sum(f.severity == severity for f in report.findings)
        if number:
            counts.append(Text(_count(number, WORDS[severity]), STYLES[severity]))
    unchecked = sum(result.status == "error" for result in report.checks)
    if unchecked:
        counts.append(Text(f"{_count(unchecked, 'check')} could not run", STYLES["error"]))
    if not counts:
        counts.append(Text("nothing to change", "bold green"))
    name = Text.assemble((said(title or "draft").plain, "bold"), ": ")
    page.hanging(name, Text(", ").join(counts), Text("  "))
    kind = KINDS[report.kind] + (f" ({report.kind_reason})" if report.kind_reason else "")
    stats = report.stats
    facts = [
        said(kind, DIM),
        Text(f"score {report.score} of 100", "bold"),
        Text(_verdicts(report), DIM),
        Text(f"{_count(stats.words, 'word')}, {round(stats.reading_seconds)} s to read", DIM),
    ]
    page.packed(facts, Text(" · ", DIM))
    if context:
        page.hanging(Text(), said(f"Context: {context}", DIM))


def _verdicts(report: Report) -> str:
    words = {"pass": "passed", "fail": "failed", "na": "not applicable", "error": "not run"}
    numbers = {s: sum(result.status == s for result in report.checks) for s in words}
    told = [f"{numbers[status]} {word}" for status, word in words.items() if numbers[status]]
    return f"{_count(len(report.checks), 'check')}: {', '.join(told) or 'none'}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _listed(page: Page, title: str, findings: Iterable[Finding]) -> None:
    """Write findings that have no place in the text, the gravest first."""
    ordered = sorted(findings, key=lambda f: -SEVERITY_RANK[f.severity])
    if not ordered:
        return
    page.heading(title)
    for finding in ordered:
        word = Text(f"  {WORDS[finding.severity]:<8}", STYLES[finding.severity])
        page.line(word + said(finding.rule, DIM))
        explain(page, Text(" " * 10), finding)


def _checks(page: Page, title: str, report: Report, status: Status) -> None:
    """Write the checks of one verdict with what it rests on; a reason they share is said once."""
    results = [result for result in report.checks if result.status == status]
    if not results:
        return
    page.heading(title)
    name_width = max(len(result.check) for result in report.checks)
    style = {"pass": "green", "error": STYLES["error"]}.get(status, DIM)
    for _, group in groupby(results, key=lambda r: (r.reason, r.evidence) if r.reason else r.check):
        alike = list(group)
        names = said(", ".join(result.check for result in alike), style)
        if len(alike) == 1:
            names.pad_right(name_width - names.cell_len)
            page.hanging(Text("  ") + names + Text("  "), _grounds(alike[0]))
        else:
            page.hanging(Text("  "), names)
            page.hanging(Text(" " * (name_width + 4)), _grounds(alike[0]))


def _grounds(result: CheckResult) -> Text:
    style = DIM if result.status == "na" else ""
    words = dict.fromkeys(_shortened(span.text) for span in result.evidence)
    quotes = [f"“{text}”" for text in list(words)[:2]]
    if len(words) > len(quotes):
        quotes.append(f"and {len(words) - len(quotes)} more")
    grounds = [*quotes, *([said(result.reason).plain] if result.reason else [])]
    return Text(" · ".join(grounds), style) if grounds else Text("nothing against it", DIM)


def _shortened(text: str) -> str:
    shown = said(text).plain
    if len(shown) <= QUOTE:
        return shown
    cut = shown.rfind(" ", QUOTE // 2, QUOTE)
    return f"{shown[: cut if cut > 0 else QUOTE - 1].rstrip()}…"


def _next(page: Page, report: Report, draft: Draft, weights: Mapping[str, float]) -> None:
    """Write what to do, the gravest first; hints are no steps."""
    ordered = sorted(
        (f for f in report.findings if f.severity != "info"),
        key=lambda f: (-SEVERITY_RANK[f.severity], -weights.get(f.check, 1.0)),
    )
    steps: dict[str, tuple[Finding, Text]] = {}
    for finding in ordered:
        step = said(advice_of(finding) or finding.message)
        steps.setdefault(step.plain, (finding, step))
    page.heading("What to do next")
    if not steps:
        hints = any(f.severity == "info" for f in report.findings)
        page.line(Text("  Nothing must change." + " The hints are yours to weigh." * hints))
        return
    number_width = len(str(min(len(steps), STEPS)))
    for number, (finding, step) in enumerate(list(steps.values())[:STEPS], 1):
        lead = Text(f"  {number:>{number_width}}. ", STYLES[finding.severity])
        page.hanging(lead, step.append(f"  {_place(finding, draft)}", DIM))
    if len(steps) > STEPS:
        page.line(Text(f"  … and {len(steps) - STEPS} more, marked above.", DIM))


def _place(finding: Finding, draft: Draft) -> str:
    if finding.span is None:
        return f"({said(finding.check).plain})"
    if finding.span.field == "subject":
        return f"({said(finding.check).plain}, subject)"
    line = draft.body.count("\n", 0, finding.span.start) + 1
    return f"({said(finding.check).plain}, line {line})"
