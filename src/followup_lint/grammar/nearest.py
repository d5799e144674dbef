"""What an unknown word was meant to be: a common word that people write like that by mistake."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

COMMON = Path(__file__).with_name("common_words.txt")
"""Words of letters like these, the most frequent first; built by ``tests/corpus``."""

FAMILIAR = 150
"""Words of four letters must be close to one of so many first ones."""

VOWELS = frozenset("aeiouy")
HISSING = frozenset("csz")


@lru_cache(maxsize=1)
def common_words() -> dict[str, int]:
    """Read the common words with their rank; 0 is the most frequent."""
    words = COMMON.read_text(encoding="utf-8").split()
    return {word: rank for rank, word in enumerate(words)}


@lru_cache(maxsize=1)
def _by_initial() -> dict[str, tuple[str, ...]]:
    shelves: dict[str, list[str]] = {}
    for word in common_words():
        shelves.setdefault(word[0], []).append(word)
    return {initial: tuple(words) for initial, words in shelves.items()}


def nearest(word: str) -> tuple[str, ...]:
    """Give what an unknown word was meant to be; nothing where it may be a word of its own.

    Args:
        word: The unknown word, in lower case.

    Returns:
        Common words that it is a slip of, the nearest first.
    """
    size = len(word)
    ranks = common_words()
    reach = 2 if size >= 8 else 1
    ranked = sorted(
        (steps, word[-1] != right[-1], ranks[right], right)
        for right in _by_initial().get(word[0], ())
        if abs(len(right) - size) <= reach
        and (steps := OSA.distance(word, right, score_cutoff=reach)) <= reach
        and (size > 4 or (ranks[right] < FAMILIAR and sorted(word) == sorted(right)))
        and is_slip(word, right, steps)
    )
    return tuple(right for *_, right in ranked[:3])


def is_slip(word: str, right: str, steps: int) -> bool:
    """Tell whether people who mean one word write the other.

    They change places of letters, double one or fail to, leave one out, take one vowel or hissing
    sound for another, keep a silent letter, or write one too early. They seldom put one consonant
    for another, and what differs at the end is another form of the word.

    Args:
        word: What is written.
        right: What may be meant.
        steps: How many slips it may take.
    """
    return _slips(word, right, "", steps, len(word) >= 8)


def _slips(word: str, right: str, last: str, steps: int, long: bool) -> bool:
    """Match two words letter by letter, with so many slips left; ``last`` was right in both."""
    while word and right and word[0] == right[0]:
        last, word, right = word[0], word[1:], right[1:]
    if not word and not right:
        return True
    if not steps:
        return False
    here, there = word[:1], right[:1]
    silent = (
        word == "t"
        or word[:3] == "tch"
        or word[:2] in ("dg", "ey", "el", "em")
        or (long and here in VOWELS)
        or (long and here in word[1:4])  # a letter that comes too early: "hestitate"
    )
    return (
        (
            word[:2] == right[1::-1]
            and len(right) > 1
            and _slips(word[2:], right[2:], there, steps - 1, long)
        )
        or (
            bool(here)
            and (here == last or silent)
            and _slips(word[1:], right, last, steps - 1, long)
        )
        or (
            bool(there)
            and (len(right) > 1 or there == last)
            and _slips(word, right[1:], there, steps - 1, long)
        )
        or (
            len(right) > 1
            and ((here in VOWELS and there in VOWELS) or _hisses(word, right))
            and _slips(word[1:], right[1:], there, steps - 1, long)
        )
    )


def _hisses(word: str, right: str) -> bool:
    """Tell two letters that sound alike before e, i and y."""
    return {word[:1], right[:1]} <= HISSING and right[1:2] in ("e", "i", "y")
