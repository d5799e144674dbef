"""A comparison of two reports for people: what came, what stayed, what went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from followup_lint.render.outline import WORDS, gravest_first, shortened
from followup_lint.render.page import DIM, STYLES, Page, said
from followup_lint.render.text import MIN_WIDTH, draw_findings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.comparison import Comparison, VerdictChange
    from followup_lint.models import Finding, Status

GOOD, BAD = "bold green", "bold red"

_VERDICTS: dict[Status | None, tuple[str, str]] = {
    "pass": ("passed", "green"),
    "fail": ("failed", "bold red"),
    "na": ("not applicable", DIM),
    "error": ("not run", "bold red"),
    None: ("not selected", DIM),
}


def render_comparison(
    comparison: Comparison,
    *,
    colour: bool,
    width: int,
    old: str | None = None,
    new: str | None = None,
) -> str:
    """Write a comparison as text for a terminal.

    Args:
        comparison: The comparison.
        colour: Whether to use ANSI colours.
        width: Columns of a line, at least 40.
        old: What to call the first draft, e.g. its path.
        new: What to call the second.

    Returns:
        The text; its lines end in LF. No character of the drafts can steer the terminal.
    """
    page = Page(max(width, MIN_WIDTH), colour=colour)
    _headline(page, comparison, old or "before", new or "after")
    _verdicts(page, comparison.verdicts)
    # What came is news, and told with what to do about it; the rest is known.
    draw_findings(page, "What came", comparison.came)
    _listed(page, "What stayed", comparison.stayed)
    _listed(page, "What went", comparison.went)
    return page.text()


def _headline(page: Page, comparison: Comparison, old: str, new: str) -> None:
    name = Text.assemble((f"{said(old).plain} → {said(new).plain}", "bold"), ": ")
    verdict = Text("better", GOOD) if comparison.better else Text("no better", BAD)
    page.hanging(name, verdict, Text("  "))
    counts = [
        Text(f"score {comparison.score_before} → {comparison.score_after} of 100", "bold"),
        Text(f"{len(comparison.came)} came", BAD if comparison.came else DIM),
        Text(f"{len(comparison.stayed)} stayed", DIM),
        Text(f"{len(comparison.went)} went", GOOD if comparison.went else DIM),
    ]
    if comparison.ok_before != comparison.ok_after:
        ready = comparison.ok_after
        counts.append(
            Text("ready to be sent" if ready else "no longer ready", GOOD if ready else BAD)
        )
    page.packed(counts, Text(" · ", DIM))


def _verdicts(page: Page, changes: Iterable[VerdictChange]) -> None:
    changes = list(changes)
    if not changes:
        return
    page.heading("Verdicts that changed")
    name_width = max(len(change.check) for change in changes)
    for change in changes:
        name = said(change.check)
        name.pad_right(name_width - name.cell_len)
        told = Text(" → ", DIM).join(
            [Text(*_VERDICTS[change.before]), Text(*_VERDICTS[change.after])]
        )
        page.hanging(Text("  ") + name + Text("  "), told)


def _listed(page: Page, title: str, findings: Iterable[Finding]) -> None:
    """Write findings in few words: the rule, and the words or else the message."""
    ordered = gravest_first(findings)
    if not ordered:
        return
    page.heading(title)
    for finding in ordered:
        word = Text(f"  {WORDS[finding.severity]:<8}", STYLES[finding.severity])
        about = said(finding.message)
        if finding.span is not None:
            about = Text(f"“{shortened(finding.span.text)}”")
        page.hanging(word, said(finding.rule, DIM) + Text("  ") + about)
