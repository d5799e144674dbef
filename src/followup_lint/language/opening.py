"""The top of a letter: letterhead, reference line, greeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from followup_lint.language.greeting_line import PLACEHOLDER, greeting_end, has_opener
from followup_lint.language.lines import is_rule
from followup_lint.language.signature_line import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.lines import Line

REFERENCE = re.compile(
    r"[*_]{0,2}(?:re|ref|reference|subject|subj|regarding|to|cc|from|date)[*_]{0,2}\s?:",
    re.IGNORECASE,
)
DATE = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,4}\b.{0,20}\d{4}|"
    r"\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4})?)$",
    re.IGNORECASE,
)
SPOKEN = frozenset(
    """
    i you your thank thanks we my our hope is was were am are have i'm i've it it's this that
    please me us
    """.split()
)
"""A line with one of these is a sentence and stands in no letterhead."""

MAX_HEAD = 18
"""Lines that a letterhead, an address and a date may take above the greeting."""

MAX_HEAD_LINE = 70
"""Characters of the longest such line."""


@dataclass
class Opening:
    """What was found at the top: spans of characters, and where prose begins.

    Attributes:
        greeting: Its span, or None.
        address: A letterhead's span, or None.
        reference: The span of "RE: …" lines, or None.
        separators: Lines that are only rules.
        position: Index into the lines of text of the first that is left.
        offset: Where prose begins on it, when the greeting's line goes on; else 0.
    """

    greeting: tuple[int, int] | None = None
    address: tuple[int, int] | None = None
    reference: tuple[int, int] | None = None
    separators: list[tuple[int, int]] = field(default_factory=list)
    position: int = 0
    offset: int = 0


def read_opening(lines: Sequence[Line], at: Sequence[int]) -> Opening:
    """Read the top of a letter.

    Args:
        lines: All lines; quoted ones are blank.
        at: Indices of the lines with text.
    """
    opening = Opening()
    while opening.position < len(at) and is_rule(lines[at[opening.position]].text):
        line = lines[at[opening.position]]
        opening.separators.append((line.start, line.end))
        opening.position += 1
    first = opening.position
    where = _greeting_line(lines, at, first)
    if where is None:
        _take_reference(lines, at, opening)
        return opening
    _take_head(lines, at[first:where], opening)
    line = lines[at[where]]
    end = greeting_end(line.text, alone=_stands_alone(lines, at, where)) or 0
    opening.greeting = (line.start, line.start + len(line.text[:end].rstrip()))
    rest = line.text[end:].lstrip()
    if rest:
        opening.position, opening.offset = where, line.end - len(rest)
        return opening
    opening.position = where + 1
    if opening.reference is None:
        _take_reference(lines, at, opening)
    return opening


def _stands_alone(lines: Sequence[Line], at: Sequence[int], where: int) -> bool:
    index = at[where]
    return where + 1 < len(at) and not lines[index + 1].text


def _greeting_line(lines: Sequence[Line], at: Sequence[int], first: int) -> int | None:
    """Find the greeting's line: below a letterhead only "Dear …" counts, or a name below a date."""
    plain = first
    for where in range(first, min(first + MAX_HEAD, len(at))):
        text = lines[at[where]].text
        if has_opener(text) and greeting_end(text):
            return where
        if not _stands_in_head(text):
            break
        if plain == where and (REFERENCE.match(text) or DATE.match(text)):
            plain = where + 1
    if plain < len(at) and greeting_end(
        lines[at[plain]].text, alone=_stands_alone(lines, at, plain)
    ):
        return plain
    return None


def _stands_in_head(text: str) -> bool:
    if REFERENCE.match(text):
        return True
    if len(text) > MAX_HEAD_LINE or text[-1] in "!?":
        return False
    return SPOKEN.isdisjoint(words_of(PLACEHOLDER.sub(" ", text)))


def _take_head(lines: Sequence[Line], head: Sequence[int], opening: Opening) -> None:
    """Part the lines above the greeting into an address and, last or alone, the reference."""
    cut = len(head)
    while cut and REFERENCE.match(lines[head[cut - 1]].text):
        cut -= 1
    if cut:
        opening.address = (lines[head[0]].start, lines[head[cut - 1]].end)
    if cut < len(head):
        opening.reference = (lines[head[cut]].start, lines[head[-1]].end)


def _take_reference(lines: Sequence[Line], at: Sequence[int], opening: Opening) -> None:
    """Take "RE: …" lines where prose would begin."""
    start = end = opening.position
    while end < min(start + 4, len(at)) and _is_reference(lines[at[end]].text, opening):
        end += 1
    if end > start:
        opening.reference = (lines[at[start]].start, lines[at[end - 1]].end)
        opening.position = end


def _is_reference(text: str, opening: Opening) -> bool:
    """Tell it of a line that no greeting follows: it may be a sentence that begins with "To:"."""
    found = REFERENCE.match(text)
    if found is None or len(text) > 2 * MAX_HEAD_LINE:
        return False
    if opening.greeting and found[0].lower().strip("*_ :").startswith(("to", "cc", "from", "date")):
        return False
    return text[-1] not in ".!?" or len(text.split()) <= 6
