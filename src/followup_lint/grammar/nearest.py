"""What an unknown word was meant to be: a word that people write like that by mistake.

Meant are the words that letters are made of (``common_words.txt``) before the others of English.
What a big list of rare words has is no mistake, however close it is to a common one.
"""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from followup_lint.grammar.word_classes import CLOSED, word_classes

COMMON = Path(__file__).with_name("common_words.txt")
"""Words of letters like these, the most frequent first; built by ``tests/corpus``."""

TABLE = Path(__file__).with_name("spellings.txt.gz")
"""Other words of English by their frequency, and rare ones; built by ``tests/corpus``."""

FAMILIAR = 600
"""Words of four letters must be close to one of so many first ones."""

USUAL = 400
"""Words of five letters may be off by any letter from one of so many first ones."""

OFTEN = 1_500
"""Words of five letters may have another vowel than one of so many first ones."""

FREE = 6
"""Letters of a word that may be off by any letter from a common one."""

KNOWN = 3_000
"""Words of six letters may be off by any letter from one of so many first ones."""

SEEN = 100_000
"""Rank of the words that are common in English and not in letters."""

PREFIXES = ("re", "un", "pre", "non", "sub", "out", "mis", "dis", "co", "de", "bio", "eco", "tri")
ENDINGS = ("d", "ed", "ing", "er", "ers", "ery", "eries", "ies", "y", "ish", "able", "ness", "like",
           "wise", "ist", "ists", "ism", "ly")  # fmt: skip
RARE = 35
"""Words of this size are too rare to be meant by a short word that has one letter for another."""

ORDINARY = 21
"""Sizes below it hold words that a slip of five letters may stand for."""

RAREST = 90
"""The size of the words that are in no list of sizes."""

LONG = 9
"""Letters of a word that may be a slip of a rare one, and of one with two slips."""

VOWELS = frozenset("aeiouy")
HISSING = frozenset("csz")


class Spellings(NamedTuple):
    """English outside letters: words that may be meant, with their size, and words to leave."""

    meant: dict[str, int]
    rare: frozenset[str]


@lru_cache(maxsize=1)
def common_words() -> dict[str, int]:
    """Read the common words with their rank; 0 is the most frequent."""
    words = COMMON.read_text(encoding="utf-8").split()
    return {word: rank for rank, word in enumerate(words)}


@lru_cache(maxsize=1)
def spellings() -> Spellings:
    """Read the other words, once a process: 100,000 entries, about 20 ms."""
    meant: dict[str, int] = {}
    rare: frozenset[str] = frozenset()
    for line in gzip.decompress(TABLE.read_bytes()).decode("utf-8").splitlines():
        head, *words = line.split(" ")
        if head == "rare":
            rare = frozenset(words)
        elif head.isdigit():
            meant.update(dict.fromkeys(words, int(head)))
    return Spellings(meant, rare)


@lru_cache(maxsize=1)
def _by_initial() -> dict[str, tuple[str, ...]]:
    shelves: dict[str, list[str]] = {}
    long = (word for word in word_classes() if len(word) > FREE)
    for word in {**common_words(), **spellings().meant, **dict.fromkeys(long, 0)}:
        shelves.setdefault(word[0], []).append(word)
    return {initial: tuple(words) for initial, words in shelves.items()}


def is_english(word: str) -> bool:
    """Tell a word that stands in one of the lists, however rare it is."""
    table = spellings()
    return (
        word in table.rare
        or word in table.meant
        or word in common_words()
        or word in word_classes()
        or word in CLOSED
    )


def nearest(word: str) -> tuple[str, ...]:
    """Give what an unknown word was meant to be; nothing where it may be a word of its own.

    Args:
        word: The unknown word, in lower case.

    Returns:
        Common words that it is a slip of, the nearest first.
    """
    if is_english(word) or (not word.endswith("ss") and is_english(word.removesuffix("s"))):
        return ()
    derived = is_made_of_words(word)
    size = len(word)
    reach = 2 if size >= 8 else 1
    near = process.extract(
        word,
        _by_initial().get(word[0], ()),
        scorer=OSA.distance,
        score_cutoff=reach,
        limit=None,
    )
    ranked = sorted(
        (steps, word[-1] != right[-1], _rank(right), right)
        for right, steps, _ in (*near, *_first_letters(word[1::-1] + word[2:]))
        if _is_meant(word, right, int(steps)) and not (derived and not _is_plain_slip(word, right))
    )
    return tuple(right for *_, right in ranked[:3])


def _is_plain_slip(word: str, right: str) -> bool:
    """Tell a slip that is one though the word could be made of others: "shingels"."""
    if sorted(word) == sorted(right):
        return True
    return _rank(right) < SEEN and is_slip(word, right, 1)


def is_made_of_words(word: str) -> bool:
    """Tell a word that may be made of others: "roastery", "proned", "interpass"."""
    if any(is_english(word[:at]) and is_english(word[at:]) for at in range(4, len(word) - 3)):
        return True
    if any(word.startswith(p) and is_english(word[len(p) :]) for p in PREFIXES):
        return True
    return any(
        word.endswith(ending)
        and len(word) > len(ending) + 3
        and is_english(word[: -len(ending)])
        and (ending[0] not in "eia" or word[-len(ending) - 1] != "e")  # "needleing" is a slip
        for ending in ENDINGS
    )


def _first_letters(swapped: str) -> list[tuple[str, float, int]]:
    """Give the word whose first two letters changed places: "htanks"."""
    return [(swapped, 1, 0)] if common_words().get(swapped, SEEN) < SEEN else []


def _rank(right: str) -> int:
    rank = common_words().get(right)
    return SEEN + spellings().meant.get(right, RAREST) if rank is None else rank


def _is_meant(word: str, right: str, steps: int) -> bool:
    """Tell whether a word that is close to another may stand for it."""
    size, rank = len(word), _rank(right)
    if size <= 4:
        dropped = len(right) == 5 and word[-1] == right[-1]
        return rank < FAMILIAR and (dropped or sorted(word) == sorted(right))
    if steps == 1 and word[:2] == right[1::-1]:
        return True
    if is_slip(word, right, steps):
        return _may_slip(word, right, steps, rank)
    if size < FREE:
        return steps == 1 and rank < USUAL and word[-1] == right[-1]
    return steps == 1 and rank < (KNOWN if size == FREE else SEEN + ORDINARY)


def _may_slip(word: str, right: str, steps: int, rank: int) -> bool:
    """Tell whether a word is common enough to be what its slip stands for."""
    size = len(word)
    same = size == len(right)
    if size < FREE and same and sorted(word) != sorted(right):
        return rank < OFTEN  # "groet" is not "greet"
    if rank < SEEN or (size >= LONG and rank < SEEN + RAREST):
        return True
    other_letter = same and sorted(word) != sorted(right)
    if steps > 1 or (other_letter and rank >= SEEN + RARE):
        return False  # "blether" is not "blither"
    return size >= FREE or len(right) > size or (not same and rank < SEEN + ORDINARY)


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
            and (_vowels(here, there) or _hisses(word, right))
            and _slips(word[1:], right[1:], there, steps - 1, long)
        )
    )


def _vowels(here: str, there: str) -> bool:
    """Tell two vowels that people take for each other; "y" sounds like "i" alone."""
    pair = {here, there}
    return pair <= VOWELS and ("y" not in pair or pair == {"y", "i"})


def _hisses(word: str, right: str) -> bool:
    """Tell two letters that sound alike before e, i and y."""
    return {word[:1], right[:1]} <= HISSING and right[1:2] in ("e", "i", "y")
