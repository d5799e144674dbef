"""Wordy phrases and the plain ones that say the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.language.phrases import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).with_name("wordy.txt")


@dataclass(frozen=True)
class Wordy:
    """A wordy phrase where it stands.

    Attributes:
        start: First code point in the text.
        end: One past the last.
        plain: What to write instead; empty where the sentence does without.
        safe: Whether putting it there leaves the sentence right.
    """

    start: int
    end: int
    plain: str
    safe: bool


@dataclass(frozen=True)
class _Row:
    """A wordy phrase with its words, and the plain one; see `Wordy`."""

    phrase: str
    words: frozenset[str]
    plain: str
    safe: bool


@cache
def _table() -> dict[str, tuple[_Row, ...]]:
    """Give the phrases by their longest word."""
    by_word: dict[str, tuple[_Row, ...]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        phrase, equals, short = line.partition(" = ")
        if equals and not line.startswith("#"):
            words = words_of(phrase)
            row = _Row(phrase, frozenset(words), short.rstrip(" *"), not short.endswith("*"))
            key = max(sorted(words), key=len)
            by_word[key] = (*by_word.get(key, ()), row)
    return by_word


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    words = r"\s{1,3}".join(phrase.replace("'", "['’]").split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def find_wordy(text: str) -> Iterator[Wordy]:
    """Find wordy phrases.

    Args:
        text: One paragraph of prose.

    Yields:
        The places, in no order; the plain phrase begins with a capital where the wordy one does.
    """
    by_word = _table()
    words = words_of(text)
    for word in sorted(by_word.keys() & words):
        for row in by_word[word]:
            if not row.words <= words:
                continue
            for found in _pattern(row.phrase).finditer(text):
                short = row.plain
                if found.group()[0].isupper() and short:
                    short = short[0].upper() + short[1:]
                yield Wordy(found.start(), found.end(), short, row.safe)
