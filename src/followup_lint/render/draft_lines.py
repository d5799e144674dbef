"""The draft's own lines, with the words at fault underlined and explained in place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from followup_lint.models import SEVERITY_RANK
from followup_lint.render.outline import WORDS, advice_of
from followup_lint.render.page import ARROW, DIM, MARKS, STYLES, Page, said
from followup_lint.render.visible import visible_char

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from followup_lint.models import Draft, FieldName, Finding

TAB = 4
FOLD_OVER = 80
"""Rows of a draft from which on those far from any finding are left out."""

CONTEXT_ROWS = 2
MESSAGE_WIDTH = 48
"""Columns that a message gets at least, even under words at the right margin."""

SUBJECT = "Subject"


@dataclass
class Row:
    """What fits on one line of the page.

    Attributes:
        label: The line's number on its first row; empty on further ones.
        start: The first code point.
        end: One past the last.
        shown: What is printed for each code point.
    """

    label: str
    start: int
    end: int
    shown: list[str]

    def column(self, offset: int) -> int:
        """The column at which a code point begins."""
        return cell_len("".join(self.shown[: offset - self.start]))


@dataclass
class Mark:
    """Words at fault, and all that is said about them."""

    start: int
    end: int
    findings: list[Finding] = field(default_factory=list)
    first: int = 0
    last: int = 0

    @property
    def rank(self) -> int:
        """How grave the gravest of its findings is."""
        return SEVERITY_RANK[self._worst.severity]

    @property
    def severity_style(self) -> str:
        """The style of the gravest of its findings."""
        return STYLES[self._worst.severity]

    @property
    def sign(self) -> str:
        """What is drawn under the words."""
        return MARKS[self._worst.severity]

    @property
    def _worst(self) -> Finding:
        return max(self.findings, key=lambda finding: SEVERITY_RANK[finding.severity])


def draw_draft(page: Page, draft: Draft, findings: Iterable[Finding]) -> None:
    """Write subject and body with line numbers, and each finding under its words.

    Args:
        page: Where to write.
        draft: The draft that was judged.
        findings: Those with a span.
    """
    found = list(findings)
    digits = len(str(draft.body.count("\n") + 1))
    gutter = max(digits, len(SUBJECT) if draft.subject is not None else 0)
    if draft.subject is not None:
        _draw_field(page, draft.subject, _marks(found, "subject"), gutter, (SUBJECT,))
        page.line(_gutter(gutter, ""))
    _draw_field(page, draft.body, _marks(found, "body"), gutter, ())


def _marks(findings: Iterable[Finding], name: FieldName) -> list[Mark]:
    """The marks of one field, in text order; findings about the same words share one."""
    marks: dict[tuple[int, int], Mark] = {}
    for finding in findings:
        span = finding.span
        if span is not None and span.field == name:
            mark = marks.setdefault((span.start, span.end), Mark(span.start, span.end))
            mark.findings.append(finding)
    return [marks[place] for place in sorted(marks)]


def _draw_field(
    page: Page, text: str, marks: list[Mark], gutter: int, labels: Sequence[str]
) -> None:
    rows = _rows(text, max(page.width - gutter - 3, 20), labels)
    starts = [row.start for row in rows]
    by_row: dict[int, list[Mark]] = {}
    inside: dict[int, str] = {}
    for mark in marks:
        mark.first = max(bisect_right(starts, mark.start) - 1, 0)
        mark.last = max(bisect_right(starts, max(mark.end - 1, mark.start)) - 1, 0)
        for number in {mark.first, mark.last}:
            by_row.setdefault(number, []).append(mark)
        for number in range(mark.first + 1, mark.last):
            inside[number] = mark.severity_style
    while len(rows) > 1 and rows[-1].start == rows[-1].end and len(rows) - 1 not in by_row:
        rows.pop()  # The line ends that close a file are no lines.
    shown = _near(by_row, len(rows))
    left_out = 0
    for number, row in enumerate(rows):
        if number not in shown:
            left_out += 1
            continue
        _draw_left_out(page, left_out, gutter)
        left_out = 0
        # What ends further down is only underlined here; then the gravest is nearest to its words.
        here = sorted(by_row.get(number, []), key=lambda m: (m.last == number, -m.rank, m.start))
        _draw_row(page, row, here, gutter, inside.get(number))
        for mark in here:
            _draw_mark(page, row, mark, gutter, last=number == mark.last)
    _draw_left_out(page, left_out, gutter)


def _rows(text: str, width: int, labels: Sequence[str]) -> list[Row]:
    """Break a text into rows of at most ``width`` columns, at blanks where there are any."""
    rows = []
    offset = 0
    for number, line in enumerate(text.split("\n"), 1):
        label = labels[number - 1] if number <= len(labels) else str(number) if not labels else ""
        shown, widths = _shown(line)
        for start, end in _cuts(line, widths, width):
            rows.append(Row(label, offset + start, offset + end, shown[start:end]))
            label = ""
        offset += len(line) + 1
    return rows


def _shown(line: str) -> tuple[list[str], list[int]]:
    """What is printed for each character of a line, and its columns."""
    shown: list[str] = []
    widths: list[int] = []
    column = 0
    for place, char in enumerate(line):
        if char == "\t":
            print_as = " " * (TAB - column % TAB)
        elif char == "\r" and place == len(line) - 1:
            print_as = ""
        else:
            print_as = visible_char(char)
        shown.append(print_as)
        widths.append(cell_len(print_as))
        column += widths[-1]
    return shown, widths


def _cuts(line: str, widths: list[int], width: int) -> list[tuple[int, int]]:
    """The stretches of a line that fill a row each; one blank may hang over the margin.

    Characters without width could go on for ever: they count, too, but for a quarter.
    """
    cuts = []
    start = column = break_at = 0
    for place, char in enumerate(line):
        blank = char in " \t"
        full = column + widths[place] > width and not (blank and column <= width)
        if (full or place - start >= 4 * width) and place > start:
            cut = break_at if break_at > start else place
            cuts.append((start, cut))
            start, column = cut, sum(widths[cut:place])
        column += widths[place]
        if blank:
            break_at = place + 1
    cuts.append((start, len(line)))
    return cuts


def _near(marked: Iterable[int], count: int) -> set[int] | range:
    """The rows to show: all of a draft of common length, else those near a finding."""
    if count <= FOLD_OVER:
        return range(count)
    near = {0, 1, 2, count - 1}
    for number in marked:
        near.update(range(number - CONTEXT_ROWS, number + CONTEXT_ROWS + 1))
    # A gap of one row is not worth a line that says so.
    return near | {number + 1 for number in near if number + 2 in near}


def _gutter(width: int, label: str, bar: str = "│", style: str = DIM) -> Text:
    return Text.assemble((f"{label:>{width}} ", DIM), (bar, style), " ")


def _draw_left_out(page: Page, count: int, gutter: int) -> None:
    if count:
        page.line(_gutter(gutter, "").append(f"⋮ {count} rows with nothing to say about", DIM))


def _draw_row(page: Page, row: Row, marks: list[Mark], gutter: int, inside: str | None) -> None:
    words = Text()
    for style, places in groupby(range(row.start, row.end), lambda place: _style_at(place, marks)):
        words.append("".join(row.shown[place - row.start] for place in places), style)
    side = _gutter(gutter, row.label, "┃", inside) if inside else _gutter(gutter, row.label)
    page.line(side + words)


def _style_at(place: int, marks: list[Mark]) -> str:
    over = [mark for mark in marks if mark.start <= place < mark.end]
    return max(over, key=lambda mark: mark.rank).severity_style if over else ""


def _draw_mark(page: Page, row: Row, mark: Mark, gutter: int, *, last: bool) -> None:
    """Underline what of a mark stands in this row; say what there is to say after its last."""
    start, end = max(mark.start, row.start), min(mark.end, row.end)
    while end > start and row.shown[end - 1 - row.start].isspace():
        end -= 1
    column = row.column(min(start, row.end))
    length = max(row.column(end) - column, 1) if end > start or last else 0
    under = _gutter(gutter, "") + Text(" " * column) + _underline(mark, length)
    if not last:
        if length:
            page.line(under)
        return
    available = page.width - gutter - 3
    label = _label(mark.findings[0])
    label_width = cell_len(label.plain) + 1
    indent = min(column, max(available - MESSAGE_WIDTH, 0))
    if column + length + label_width <= available:
        page.line(under + Text(" ") + label)
    elif column >= label_width:  # At the right margin the label stands before the words.
        indent = min(indent, column - label_width)
        leader = _leader(column - indent - label_width)
        lead_in = _gutter(gutter, "") + Text(" " * indent) + label + Text(" ")
        page.line(lead_in + leader + _underline(mark, length))
    else:
        page.line(under)
        page.line(_gutter(gutter, "") + Text(" " * indent) + label)
    lead = _gutter(gutter, "") + Text(" " * indent)
    explain(page, lead, mark.findings[0])
    for finding in mark.findings[1:]:
        page.line(lead + _label(finding))
        explain(page, lead, finding)


def _leader(width: int) -> Text:
    """A thin line that leads from a label to its words."""
    return Text(f"{'─' * (width - 1)} " if width > 1 else " " * width, DIM)


def _underline(mark: Mark, length: int) -> Text:
    return Text(mark.sign * length, mark.severity_style)


def _label(finding: Finding) -> Text:
    return Text.assemble(
        (WORDS[finding.severity], STYLES[finding.severity]), " ", said(finding.rule, DIM)
    )


def explain(page: Page, lead: Text, finding: Finding) -> None:
    """Write a finding's message and, after an arrow, what to do."""
    page.hanging(lead, said(finding.message), lead)
    advice = advice_of(finding)
    if advice:
        page.hanging(lead + Text(ARROW, "green"), said(advice), lead + Text(" " * len(ARROW)))
