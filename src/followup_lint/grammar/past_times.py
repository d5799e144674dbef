"""Times that are over, where they stand in a sentence: "yesterday", "two years ago"."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.lexicon import read_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("tenses.txt")
LATEST = 2024
"""Years up to this one are over; those behind it may be the present one."""

OPEN_ENDED = frozenset("since for over during from until till through in within the by".split())
"""Before "last year", these make it a stretch of time that may go on."""


class PastTime(NamedTuple):
    """A time that is over.

    Attributes:
        start: Index of its first word.
        end: Index behind its last.
        sure: It can't lie ahead; "on Tuesday" and "in March" can.
    """

    start: int
    end: int
    sure: bool


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """Read the lists of words, once a process."""
    return {name: frozenset(" ".join(lines).split()) for name, lines in read_lists(LISTS).items()}


def past_times(tokens: Sequence[Token]) -> list[PastTime]:
    """Find the times of a passage that are over, or may be."""
    found = []
    for at, token in enumerate(tokens):
        low = token.low
        time = None
        if low == "yesterday":
            time = PastTime(at, at + 1, sure=True)
        elif low == "ago":
            time = _ago(tokens, at)
        elif low == "last":
            time = _last(tokens, at)
        elif low in ("in", "on", "at"):
            time = _dated(tokens, at)
        elif low in ("from", "between"):
            time = _stretch(tokens, at)
        if time is not None:
            found.append(time)
    return found


def _ago(tokens: Sequence[Token], at: int) -> PastTime | None:
    if at < 2 or tokens[at - 1].low not in lists()["units"]:
        return None
    start = at - 2
    while start > 0 and tokens[start - 1].low in (
        "a", "about", "almost", "nearly", "some", "over", "only", "just", "more", "than", "couple",
    ):  # fmt: skip
        start -= 1
    if start > 0 and tokens[start - 1].low in ("since", "from", "until", "till"):
        return None
    return PastTime(start, at + 1, sure=True)


def _last(tokens: Sequence[Token], at: int) -> PastTime | None:
    if at + 1 >= len(tokens) or tokens[at + 1].low not in lists()["dated"]:
        return None
    end = at + 2
    if end < len(tokens) and tokens[end].low in ("'s", "and"):
        return None
    start = at
    if at and tokens[at - 1].low in OPEN_ENDED:
        if tokens[at - 1].low != "in" or tokens[at + 1].tag != "month":
            return None
        start = at - 1
    elif at and tokens[at - 1].tag in ("det", "poss"):
        return None
    if at >= 2 and tokens[at - 1].tag in ("month", "day"):
        start = at - 1
        start -= tokens[start - 1].low in ("in", "on")
    return PastTime(start, end, sure=True)


def _stretch(tokens: Sequence[Token], at: int) -> PastTime | None:
    """Read "from 2017 until 2021" and "between 2017 and 2021"."""
    words = tokens[at + 1 : at + 4]
    if len(words) < 3 or not (_is_year(words[0]) and _is_year(words[2])):
        return None
    if words[1].low not in ("until", "till", "to", "and", "-", "–"):
        return None
    past = 1950 <= int(words[2].low) <= LATEST
    return PastTime(at, at + 4, sure=True) if past else None


def _dated(tokens: Sequence[Token], at: int) -> PastTime | None:
    """Read "in 2019", "in March", "in March 2021", "on Tuesday", "on 4 May"."""
    words = tokens[at + 1 : at + 5]
    if not words:
        return None
    first = words[0]
    if _is_year(first):
        past = 1950 <= int(first.low) <= LATEST and tokens[at].low == "in"
        return PastTime(at, at + 2, sure=True) if past else None
    start = int(first.low in ("early", "late") and len(words) > 1)
    if _is_month(words[start]):
        return _month(tokens, at, at + 2 + start)
    return _day(tokens, at) if tokens[at].low == "on" else None


def _is_year(token: Token) -> bool:
    return token.tag == "number" and token.low.isdigit() and len(token.low) == 4


def _is_month(token: Token) -> bool:
    return token.tag == "month" or token.text in ("March", "May")


def _month(tokens: Sequence[Token], at: int, end: int) -> PastTime | None:
    """Read a month with its year; a month alone may come round every year."""
    if end >= len(tokens) or not _is_year(tokens[end]) or int(tokens[end].low) > LATEST:
        return None
    return PastTime(at, end + 1, sure=True)


def _day(tokens: Sequence[Token], at: int) -> PastTime | None:
    """Read "on Tuesday" and "on 4 May", but not "on Friday nights"."""
    words = tokens[at + 1 : at + 3]
    if words[0].tag == "day" and not words[0].low.endswith("days"):
        weekly = len(words) > 1 and words[1].tag == "plural"
        return None if weekly else PastTime(at, at + 2, sure=False)
    dated = len(words) > 1 and words[0].tag == "number" and _is_month(words[1])
    return PastTime(at, at + 3, sure=False) if dated else None
