"""The spellings of another English, for who holds a letter to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from followup_lint.grammar.harper import HarperDictionary

PAIRS = (
    ("our", "or"),
    ("tre", "ter"),
    ("is", "iz"),
    ("ys", "yz"),
    ("ll", "l"),
    ("ogue", "og"),
    ("ence", "ense"),
    ("amme", "am"),
    ("grey", "gray"),
    ("ae", "e"),
    ("oe", "e"),
    ("cheque", "check"),
    ("ement", "ment"),
)
"""How British spellings differ from American ones."""


def respelt(
    words: Iterable[str], dictionary: HarperDictionary, others: HarperDictionary
) -> dict[str, str]:
    """Give the spellings of a dialect for those of others.

    Args:
        words: Words that the dialect doesn't have.
        dictionary: The dialect.
        others: The other ones.

    Returns:
        The right spelling of each word that another dialect has and that only its letters tell from
        a word of this one: "colour" → "color".
    """
    strange = sorted(words)
    foreign = sorted(set(strange) - others.unknown(strange))
    found: dict[str, str] = {}
    for word in foreign:
        ways = sorted({*_ways(word)})
        right = sorted(set(ways) - dictionary.unknown(ways))
        if right:
            found[word] = right[0]
    return found


def _ways(word: str) -> Iterator[str]:
    for pair in PAIRS:
        for old, new in (pair, pair[::-1]):
            at = word.find(old)
            while at >= 0:
                yield word[:at] + new + word[at + len(old) :]
                at = word.find(old, at + 1)
