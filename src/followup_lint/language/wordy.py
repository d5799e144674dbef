"""Wordy phrases and the plain ones that say the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).with_name("wordy.txt")
WORD = re.compile(r"[a-z]{1,30}")


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


@cache
def _table() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, bool]]]:
    """Give the phrases by their longest word, and the plain phrases."""
    plain: dict[str, tuple[str, bool]] = {}
    by_word: dict[str, tuple[str, ...]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        phrase, equals, short = line.partition(" = ")
        if equals and not line.startswith("#"):
            plain[phrase] = (short.rstrip(" *"), not short.endswith("*"))
            key = max(WORD.findall(phrase), key=len)
            by_word[key] = (*by_word.get(key, ()), phrase)
    return by_word, plain


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
    by_word, plain = _table()
    held = by_word.keys() & set(WORD.findall(text.lower()))
    for word in sorted(held):
        for phrase in by_word[word]:
            for found in _pattern(phrase).finditer(text):
                short, safe = plain[phrase]
                if found.group()[0].isupper() and short:
                    short = short[0].upper() + short[1:]
                yield Wordy(found.start(), found.end(), short, safe)
