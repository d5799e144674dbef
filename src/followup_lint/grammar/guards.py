"""What an engine is given: passages that no text can make slow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.language.regions import Region

MAX_PASSAGE = 2_000
"""Characters of one passage: Harper's time grows with the square of some texts."""

MAX_TOTAL = 20_000
"""Characters proofread in all; a mail that anybody reads has a tenth of it."""

MIN_PASSAGE = 40
"""What a shorter passage counts as: an engine takes its time for each, however short."""

RUN = re.compile(r"([^\w\s]|_)\1{8,100000}")
"""A run of one character, as in "........"; one pass, no nested repeat."""

LONG_WORD = re.compile(r"\w{50,100000}")
"""No word of any language we know; spelling one costs seconds."""


@dataclass(frozen=True)
class Passage:
    """A stretch of text for an engine.

    Attributes:
        start: Where it begins in its field.
        text: What the engine reads: as long as the original, so offsets agree.
    """

    start: int
    text: str


def passages(regions: Iterable[Region]) -> tuple[tuple[Passage, ...], int]:
    """Cut regions into passages.

    Args:
        regions: Prose of one field, in text order.

    Returns:
        The passages, and how many characters were left unread because of `MAX_TOTAL`.
    """
    found: list[Passage] = []
    left = MAX_TOTAL
    unread = 0
    for region in regions:
        text = harmless(region.text)
        start = 0
        while start < len(text):
            end = _cut(text, start)
            cost = max(end - start, MIN_PASSAGE)
            if cost > left:
                break
            left -= cost
            if text[start:end].strip():
                found.append(Passage(region.start + start, text[start:end]))
            start = end
        if start < len(text):
            unread += len(text) - start
            left = 0
    return tuple(found), unread


def harmless(text: str) -> str:
    """Replace runs, over-long words and line breaks by spaces of equal length."""
    text = RUN.sub(lambda run: run[0][:3] + " " * (len(run[0]) - 3), text)
    text = LONG_WORD.sub(lambda word: " " * len(word[0]), text)
    return text.translate({10: " ", 13: " ", 9: " ", 0: " ", 0xA0: " "})


def _cut(text: str, start: int) -> int:
    """Where the passage from ``start`` ends: after a sentence, else after a word."""
    end = start + MAX_PASSAGE
    if end >= len(text):
        return len(text)
    for mark in (". ", " "):
        at = text.rfind(mark, start + MAX_PASSAGE // 2, end)
        if at > 0:
            return at + len(mark)
    return end
