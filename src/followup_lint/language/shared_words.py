"""What two texts say in the same words: runs of four words or more, with their places in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from followup_lint.language.wording import WORD, plain
from followup_lint.language.zones import find_zones

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from followup_lint.language.regions import Region

RUN = 4
"""Words of the shortest run: three in a row are the same in any two letters ("thank you for")."""

NEAR_COPY = 0.5
"""The share of a letter's words from which on it repeats another: half of them stand
there in runs of four or more. Of two letters by different people, drawn at random, one pair in a
thousand shares a fifth of its words, by courtesies alone."""

ENOUGH_WORDS = 15
"""Words of the shortest draft of which that can be said."""


class PlacedWord(NamedTuple):
    """A word in lower case, and where it stands in its text, in code points."""

    text: str
    start: int
    end: int


class SharedRun(NamedTuple):
    """Words that stand in both texts, by the numbers of words.

    Attributes:
        start: The first word in the one text.
        other: The first word in the other.
        length: How many they are.
    """

    start: int
    other: int
    length: int


def placed_words(regions: Iterable[Region]) -> tuple[PlacedWord, ...]:
    """Give the words of some regions of a body, in text order."""
    return tuple(
        PlacedWord(plain(match.group()), region.start + match.start(), region.start + match.end())
        for region in regions
        for match in WORD.finditer(region.text)
    )


def own_prose(body: str) -> tuple[Region, ...]:
    """Give what a letter says itself: no greeting, sign-off, signature or quoted mail."""
    zones = find_zones(body)
    return zones.paragraphs + ((zones.postscript,) if zones.postscript else ())


def shared_runs(
    words: Sequence[PlacedWord], others: Sequence[PlacedWord], shortest: int = RUN
) -> tuple[SharedRun, ...]:
    """Find the runs of words that both texts have, in the order of the first.

    Each word of the first text is in one run at most. Where a run stands several times in the other
    text, its first place is given. The time is linear: every word is compared once.

    Args:
        words: The words of the one text.
        others: The words of the other.
        shortest: Words of the shortest run.
    """
    places: dict[tuple[str, ...], int] = {}
    there = [word.text for word in others]
    for at in range(len(there) - shortest + 1):
        places.setdefault(tuple(there[at : at + shortest]), at)
    here = [word.text for word in words]
    runs = []
    at = 0
    while at <= len(here) - shortest:
        other = places.get(tuple(here[at : at + shortest]))
        if other is None:
            at += 1
            continue
        length = shortest
        while (
            at + length < len(here)
            and other + length < len(there)
            and here[at + length] == there[other + length]
        ):
            length += 1
        runs.append(SharedRun(at, other, length))
        at += length
    return tuple(runs)


def share(runs: Iterable[SharedRun], words: Sequence[PlacedWord]) -> float:
    """Give the share of the words that lie in runs, from 0 to 1."""
    return sum(run.length for run in runs) / len(words) if words else 0.0
