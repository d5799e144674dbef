"""The words of a letter's sentences, with their places and their stems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from followup_lint.stand_in import standing_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.language.regions import Region

WORD = re.compile(r"[^\W_]{1,60}(?:['’][^\W_]{1,12}|[.,:]\d{1,12}){0,3}")
"""Letters and digits; an apostrophe joins letters, and a point, comma or colon joins digits."""

ASCII_WORD = re.compile(r"[A-Za-z0-9]{1,60}(?:'[A-Za-z0-9]{1,12}|[.,:][0-9]{1,12}){0,3}", re.ASCII)
"""The same for text in ASCII, which it reads in two thirds of the time."""

# The stemmer keeps the word at hand in its own state.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class Wording:
    """The words of some sentences, in text order.

    Attributes:
        sentences: The sentences.
        written: The words as they are written, with straight apostrophes.
        words: The same in lower case.
        bounds: For each sentence, the indices of its first word and of the one past its last.
    """

    sentences: tuple[Region, ...]
    written: tuple[str, ...]
    words: tuple[str, ...]
    bounds: tuple[tuple[int, int], ...]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words, in lower case."""
        return frozenset(self.words)

    def places_of(self, sentence: int) -> list[tuple[int, int]]:
        """Find where the words of a sentence, given by its number, stand in the body.

        Returns:
            By word, its start and end in code points. Few sentences are asked for, and finding
            places takes longer than finding words.
        """
        region = self.sentences[sentence]
        offset = region.start
        return [(offset + m.start(), offset + m.end()) for m in WORD.finditer(region.text)]


def read_wording(sentences: Iterable[Region]) -> Wording:
    """Take sentences apart into words."""
    sentences = tuple(sentences)
    written: list[str] = []
    bounds: list[tuple[int, int]] = []
    for sentence in sentences:
        first = len(written)
        written += _written(sentence.text)
        bounds.append((first, len(written)))
    # One string is put into lower case faster than a hundred; no word holds white space.
    words = " ".join(written).lower().split()
    return Wording(sentences, tuple(written), tuple(words), tuple(bounds))


def _written(text: str) -> list[str]:
    text = text.replace("’", "'")
    return ASCII_WORD.findall(text) if text.isascii() else WORD.findall(text)


def plain(word: str) -> str:
    """Give a word in lower case with straight apostrophes."""
    return word.lower().replace("’", "'")


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a phrase, in lower case."""
    return tuple(" ".join(_written(text)).lower().split())


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """Give the English stem of a word in lower case, without a possessive ending."""
    with _ONE_AT_A_TIME:
        return str(_stemmer().stemWord(word.removesuffix("'s")))


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]  # noqa: ANN202 - the package ships no types
    # The package would load its thirty-five other languages, too.
    with standing_in("snowballstemmer", parts=True):
        from snowballstemmer.english_stemmer import EnglishStemmer  # noqa: PLC0415

    return EnglishStemmer()
