"""Lines of a body with their offsets, and which line breaks are only hard wraps."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad"
"""Characters that show nothing and that `str.strip` leaves: byte order mark, zero-width ones."""

MARKERS = "-*+•·‣▪▫◦●○■–—➤➢✓✔→"
BULLET = re.compile(rf"(?:[{MARKERS}]|\(?\d{{1,2}}[.)]|\(?[a-hA-H]\))[ \t\xa0]{{1,8}}(?=\S)")
"""The marker of a list item at the start of a line: "- ", "• ", "1. ", "2) ", "(a) "."""

NEAR = 8
"""Columns by which full lines of a wrapped letter differ at most."""

SHORT = 45
"""A line of fewer characters that ends without a stop may be a heading or an item."""

DANGLING = frozenset("a an the and or of for to in at on with by from my your our as that".split())
"""Words that no sentence and no heading ends with."""

RULE_CHARACTERS = frozenset("-_=*~#+.·•–—―─━═ \t\xa0")
WRAP_COLUMNS = (45, 90)
"""The widths that mail programs and editors wrap at; RFC 5322 advises 78, many take 65 to 76."""


class Line(NamedTuple):
    """One line: ``body[start:end] == text``, without white space at either end."""

    start: int
    end: int
    text: str


def split_lines(body: str) -> list[Line]:
    """Split at every line break, blank lines included (their text is empty)."""
    lines = []
    at = 0
    for raw in body.splitlines(keepends=True):
        text = raw.strip()
        if text and (text[0] in INVISIBLE or text[-1] in INVISIBLE):
            text = strip_invisible(text)
        start = at + raw.index(text) if text else at
        lines.append(Line(start, start + len(text), text))
        at += len(raw)
    return lines


def strip_invisible(text: str) -> str:
    """Strip white space and invisible characters, in any mixture, from both ends."""
    start, end = 0, len(text)
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return text[start:end]


def is_rule(text: str) -> bool:
    """Tell whether a line is only a rule, such as "--" or "____"."""
    return bool(text) and text[0] in RULE_CHARACTERS and RULE_CHARACTERS.issuperset(text)


def wrap_width(pairs: Sequence[tuple[Line, Line]]) -> int:
    """Find the column that a letter is hard-wrapped at, 0 when it is not.

    In a wrapped letter several lines come near the column and none goes beyond it, but for a stray
    one, such as a long address; and most lines end within a sentence.

    Args:
        pairs: Every two lines with no blank line between them.
    """
    if 2 * sum(line.text[-1] in ".!?" for line, _ in pairs) > len(pairs):
        return 0
    low, high = WRAP_COLUMNS
    lengths = sorted((len(line.text) for line, _ in pairs), reverse=True)
    if len(lengths) == 1 and low <= lengths[0] <= high:
        return lengths[0]
    for longest, next_one in pairwise(lengths):
        if longest < low:
            break
        if longest - next_one <= NEAR:
            return longest if longest <= high else 0
    return 0


def is_wrapped(line: Line, following: Line, width: int) -> bool:
    """Tell whether the break between two adjacent lines of text is a hard wrap.

    It is when the next word would not have fitted into the column, or when the sentence plainly
    goes on: no stop at the end, and a small letter at the start or a line of some length.
    """
    text, after = line.text, following.text
    last = text[-1]
    if BULLET.match(after) and (last in ".:;!?,)" or BULLET.match(text) or len(text) < SHORT):
        return False
    space = after.find(" ", 0, 40)
    word = after if space < 0 else after[:space]
    if width and len(text) <= width < len(text) + 1 + len(word):
        return True
    if last in ".!?:;…":
        return False
    if text.rsplit(None, 1)[-1].lower() in DANGLING:
        return True
    if after[0].islower():
        return len(text.split(None, 3)) > 3
    return SHORT <= len(text) <= WRAP_COLUMNS[1] and (last.isalnum() or last in ",-&")
