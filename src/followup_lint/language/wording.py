"""The words of a letter's sentences, with their places and their stems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.language.regions import Region

WORD = re.compile(r"[^\W_]{1,60}(?:['’][^\W_]{1,12}|[.,:]\d{1,12}){0,3}")
"""Letters and digits; an apostrophe joins letters, and a point, comma or colon joins digits."""

# The stemmer keeps the word at hand in its own state.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class Wording:
    """The words of some sentences, in text order.

    Attributes:
        words: Lower case, with straight apostrophes.
        places: Where each stands, as (start, end) code points of the body.
        bounds: For each sentence, the indices of its first word and of the one past its last.
    """

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    bounds: tuple[tuple[int, int], ...]


def read_wording(sentences: Iterable[Region]) -> Wording:
    """Take sentences apart into words."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    bounds: list[tuple[int, int]] = []
    for sentence in sentences:
        first = len(words)
        offset = sentence.start
        for found in WORD.finditer(sentence.text):
            start, end = found.span()
            words.append(plain(found.group()))
            places.append((offset + start, offset + end))
        bounds.append((first, len(words)))
    return Wording(tuple(words), tuple(places), tuple(bounds))


def plain(word: str) -> str:
    """Give a word in lower case with straight apostrophes."""
    return word.lower().replace("’", "'")


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a phrase, in lower case."""
    return tuple(plain(word) for word in WORD.findall(text))


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """Give the English stem of a word in lower case, without a possessive ending."""
    with _ONE_AT_A_TIME:
        return str(_stemmer().stemWord(word.removesuffix("'s")))


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]  # noqa: ANN202 - the package ships no types
    from snowballstemmer import stemmer  # noqa: PLC0415 - loads when the first word is stemmed

    return stemmer("english")
