"""A report on several notes, for people: a line for each, then what was found between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from followup_lint.models import SEVERITY_RANK
from followup_lint.render.outline import WORDS, count, shortened, tally
from followup_lint.render.page import ARROW, DIM, STYLES, Page, said
from followup_lint.render.text import MIN_WIDTH

if TYPE_CHECKING:
    from followup_lint.models import Report
    from followup_lint.panel import PanelReport

GOOD, BAD = "bold green", "bold red"
PLACES = 3
"""Places that are shown of one finding, the longest first."""


def render_panel(panel: PanelReport, *, colour: bool, width: int) -> str:
    """Write a panel's report as text for a terminal.

    Args:
        panel: The report.
        colour: Whether to use ANSI colours.
        width: Columns of a line, at least 40.

    Returns:
        The text; its lines end in LF. No character of the drafts can steer the terminal.
    """
    page = Page(max(width, MIN_WIDTH), colour=colour)
    verdict = Text("ready to be sent", GOOD) if panel.ok else Text("not ready", BAD)
    between = Text(f"{len(panel.findings)} found between them", BAD if panel.findings else DIM)
    page.packed(
        [Text(count(len(panel.reports), "note"), "bold"), verdict, between], Text(" · ", DIM)
    )
    page.heading("Notes")
    shown = [said(name) for name in panel.names]
    name_width = max((name.cell_len for name in shown), default=0)
    for name, report in zip(shown, panel.reports, strict=True):
        name.pad_right(name_width - name.cell_len)
        page.hanging(Text("  ") + name + Text("  "), _verdict(report))
    _between(page, panel)
    return page.text()


def _verdict(report: Report) -> Text:
    told = [Text("ok", GOOD) if report.ok else Text("not ok", BAD)]
    told.append(Text(f"score {report.score} of 100"))
    told += [Text(words, STYLES[severity]) for severity, words in tally(report)]
    return Text(" · ", DIM).join(told)


def _between(page: Page, panel: PanelReport) -> None:
    if not panel.findings:
        return
    page.heading("Between the notes")
    for finding in sorted(panel.findings, key=lambda finding: -SEVERITY_RANK[finding.severity]):
        word = Text(f"  {WORDS[finding.severity]:<8}", STYLES[finding.severity])
        page.hanging(word, said(finding.message) + Text("  ") + said(finding.rule, DIM))
        indent = Text(" " * word.cell_len)
        # The message of a contradiction quotes its first place.
        places = finding.places[finding.rule != "panel/near-copy" :]
        longest = sorted(places, key=lambda place: -len(place.first.text))[:PLACES]
        for place in longest:
            first, second = shortened(place.first.text), shortened(place.second.text)
            quote = f"“{first}”" if first.lower() == second.lower() else f"“{first}” / “{second}”"
            page.hanging(indent, Text(quote))
        more = len(places) - len(longest)
        if more:
            page.hanging(indent, Text(f"and {count(more, 'more place')}", DIM))
        page.hanging(indent + Text(ARROW), said(finding.suggestion))
