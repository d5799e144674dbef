"""What `rich.print(report)` shows: the report alone, which quotes its draft but doesn't hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.render.page import Page
from followup_lint.render.text import MIN_WIDTH, draw_findings, draw_headline, draw_rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.text import Text

    from followup_lint.models import Report


def draw_report(report: Report, width: int) -> Iterator[Text]:
    """Draw a report for a console of rich, which decides about colours.

    Args:
        report: The report.
        width: Columns of the console; what needs more than it has is cut.

    Yields:
        One line after the other. No character of the draft can steer the terminal.
    """
    page = Page(max(width, MIN_WIDTH), colour=False)
    draw_headline(page, report, "report", None)
    draw_findings(page, "In the text", (f for f in report.findings if f.span is not None))
    draw_rest(page, report, None, DEFAULT_WEIGHTS)
    for line in page.lines():
        line.no_wrap, line.overflow = True, "ignore"
        yield line
