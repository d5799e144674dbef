"""Earlier mail in a body: which lines are quoted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.language.greeting_line import greeting_end
from followup_lint.language.lines import is_rule
from followup_lint.language.quote_header import Header, next_text, read_header
from followup_lint.language.sign_off import is_sign_off

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.lines import Line

HINTS = (">", "rote:", "rote :", "rom:", "ubject:", "essage", "orwarded", "rites:")
"""A body without one of these holds no quoted mail."""

WORD = re.compile(r"[^\W\d_]{3,30}")
MAX_SIGNED = 8
"""Lines from the end among which a sign-off shows who wrote."""

FULL_LINE = 60
"""Characters of a quoted line that a mail program may have broken once more."""


def quoted_lines(body: str, lines: Sequence[Line]) -> list[bool] | None:
    """Mark the lines of earlier mail; None when there are none.

    Lines that begin with ">" are quoted one by one, with the "On … wrote:" above them. A quotation
    without ">" runs to the end when own words stand above it. At the top of a body it ends where
    the reply visibly begins: at a greeting of the quoted mail's sender, below the sender's name, at
    a second greeting, or at a rule; where nothing shows its end, all of it is quoted.
    """
    if not any(hint in body for hint in HINTS):
        return None
    marks = [line.text.startswith(">") for line in lines]
    if True in marks:
        _mark_overflow(lines, marks)
    top = next_text(lines, 0)
    at, own_above = top, False
    while at < len(lines):
        header = None
        if lines[at].text and not marks[at]:
            header = read_header(lines, marks, at, top)
            own_above = own_above or (header is None and not is_rule(lines[at].text))
        if header is None:
            at += 1
            continue
        end = _quotation_end(lines, marks, header, own_above=own_above)
        marks[at:end] = [True] * (end - at)
        at = end
    return marks if True in marks else None


def _mark_overflow(lines: Sequence[Line], marks: list[bool]) -> None:
    """Mark the tail of a quoted line that a mail program broke without a new ">"."""
    for index in range(1, len(lines) - 1):
        text, above = lines[index].text, lines[index - 1].text
        if (
            text
            and text[0].islower()
            and marks[index - 1]
            and marks[index + 1]
            and len(above) >= FULL_LINE
            and above[-1] not in ".!?:"
        ):
            marks[index] = True


def _quotation_end(
    lines: Sequence[Line], marks: Sequence[bool], header: Header, *, own_above: bool
) -> int:
    """Give the index past a header and what it introduces, lines with ">" apart."""
    after = next_text(lines, header.end)
    if after < len(lines) and marks[after]:
        return header.end
    return len(lines) if own_above else _end_at_top(lines, marks, header)


def _end_at_top(lines: Sequence[Line], marks: Sequence[bool], header: Header) -> int:
    """Find where the reply begins below a quotation without ">" at the top of a body."""
    size = len(lines)
    limit = header.end
    while limit < size and not (
        lines[limit].text and read_header(lines, marks, limit, header.start)
    ):
        limit += 1
    first = next_text(lines, header.end)
    greetings = [
        index
        for index in range(first, limit)
        if lines[index].text and greeting_end(lines[index].text)
    ]
    for index in greetings:
        if _names(lines[index].text, header.sender):
            return index
    for end in (
        _below_sender(lines, header, limit),
        next((index for index in greetings if index > first), None),
        _at_rule(lines, header.end, limit),
        _below_first_paragraph(lines, header, limit),
    ):
        if end is not None and next_text(lines, end) < size:
            return end
    return limit


def _names(text: str, sender: frozenset[str]) -> bool:
    return not sender.isdisjoint(WORD.findall(text.lower()))


def _below_sender(lines: Sequence[Line], header: Header, limit: int) -> int | None:
    """Find the end of the signature of the quoted mail's sender."""
    for index in range(header.end, limit):
        text = lines[index].text
        if len(text) <= 60 and 0 < len(WORD.findall(text)) <= 4 and _names(text, header.sender):
            return next((end for end in range(index, limit) if not lines[end].text), limit)
    return None


def _at_rule(lines: Sequence[Line], start: int, limit: int) -> int | None:
    return next((index for index in range(start, limit) if is_rule(lines[index].text)), None)


def _below_first_paragraph(lines: Sequence[Line], header: Header, limit: int) -> int | None:
    """Take one paragraph as quoted where somebody else than the sender signs the end."""
    if limit < len(lines):
        return None
    signed = [index for index in range(limit - MAX_SIGNED, limit) if index >= header.end]
    formula = next((index for index in signed if _is_formula(lines[index].text)), None)
    if formula is None or any(
        _names(lines[index].text, header.sender) for index in range(formula, limit)
    ):
        return None
    end = next_text(lines, header.end)
    while end < formula and lines[end].text:
        end += 1
    return end if end < formula else None


def _is_formula(text: str) -> bool:
    return bool(text) and is_sign_off(text)
