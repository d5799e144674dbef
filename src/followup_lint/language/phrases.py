"""A table of phrases that is searched in one pass over the words of a text.

Hundreds of patterns over every sentence would take longer than all the rest. So each phrase names
words of which at least one must be there (its keys); only the phrases whose key the text holds are
searched, and a pattern is compiled when first searched.

A table is a text file. A phrase is a line ``keys: pattern`` or ``keys + also: pattern``, where one
word of the keys and one of the others must be there; an indented ``unless: pattern`` below it turns
it off wherever that fits in the same text. ``define NAME = pattern`` names a part, used as
``<NAME>``; ``#`` begins a comment line. A space in a pattern fits any white space, ``+`` and ``*``
repeat forty times at most, patterns begin and end at words, and case doesn't matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

APART = bytes(
    code if chr(code) in "abcdefghijklmnopqrstuvwxyz0123456789" else 32 for code in range(256)
)
"""Leaves plain letters and digits as they are, and makes a blank of everything else."""

TOKEN = re.compile(r"\[[^\]]{1,200}\]|\\.| \?|[ +*]")
SIGN = re.compile(r"\[[^\]]{1,200}\]|\\.|[()|]")
SHORTHAND = {" ": r"\s{1,3}", " ?": r"\s{0,3}", "+": "{1,40}", "*": "{0,40}"}
EDGE = r"(?:(?<!\w)|(?='))"
"""Where a pattern may begin: at a word, or at the apostrophe of "I'm"."""

OWN_CASE = re.compile(r"(?<!\\)[A-Z]|\(\?-i:")
"""A capital in a pattern, which is no sign such as ``\\W``: case matters there."""

PART = re.compile(r"<([A-Z]{1,20})>")


def words_of(text: str) -> set[str]:
    """Give the runs of plain letters and digits, in lower case: "don't" gives "don" and "t"."""
    plain = text.lower().encode("ascii", "replace").translate(APART)
    return set(plain.decode("ascii").split())


def straight(text: str) -> str:
    """Set straight apostrophes for curly ones; the length stays."""
    return text.replace("’", "'") if "’" in text else text


def small(text: str) -> str:
    """Put a text into small letters; the length stays."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


@dataclass(frozen=True)
class Phrase:
    """One row of a table.

    Attributes:
        label: What it is a sign of.
        keys: Lower-case words; every text that the pattern fits holds at least one.
        also: More such words, as a second condition; empty where there is none.
        source: The pattern.
        unless_source: The pattern that turns it off; empty where nothing does.
    """

    label: str
    keys: tuple[str, ...]
    also: frozenset[str]
    source: str
    unless_source: str = ""

    @cached_property
    def cased(self) -> bool:
        """Whether the pattern asks for a capital somewhere."""
        return OWN_CASE.search(self.source) is not None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the phrase looks like, from word to word; see `search` for what it is sought in."""
        edge = r"\b" if begins_with_a_word(self.source) else EDGE
        return _compiled(rf"{edge}(?:{self.source})(?!\w)", re.IGNORECASE if self.cased else 0)

    def search(self, plain: str, lower: str) -> re.Match[str] | None:
        """Find the first place, whatever `unless` says.

        Args:
            plain: The text as `straight` gives it.
            lower: The same as `small` gives it, where a search takes a third of the time.
        """
        return self.pattern.search(plain if self.cased else lower)

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        """What turns it off."""
        return (
            _compiled(rf"{EDGE}(?:{self.unless_source})", re.IGNORECASE)
            if self.unless_source
            else None
        )


def _compiled(source: str, flags: int) -> re.Pattern[str]:
    return re.compile(TOKEN.sub(_written_out, source), flags)


def _written_out(found: re.Match[str]) -> str:
    """Let a space fit any white space, and bound every repeat."""
    text = found.group()
    if text.startswith("["):
        return text.replace(" ", r"\s")
    return SHORTHAND.get(text, text)


def begins_with_a_word(source: str) -> bool:
    """Tell whether whatever a pattern fits surely begins with a letter or digit.

    Such a pattern is sought at the edges of words alone, which is quicker than `EDGE`.
    """
    return all(map(_head_is_word, _alternatives(source)))


def _head_is_word(source: str) -> bool:
    head, follows = source[:1], source[1:2]
    if head.isalnum():
        return follows not in ("?", "*", "{")
    if head != "(" or (follows == "?" and source[2:3] != ":"):
        return False
    end = _end_of_group(source)
    inner = source[3 if follows == "?" else 1 : end - 1]
    after = source[end : end + 1]
    if after in ("*", "{"):
        return False
    return begins_with_a_word(inner) and (after != "?" or _head_is_word(source[end + 1 :]))


def _end_of_group(source: str) -> int:
    """Give the index past the parenthesis that closes the one at the beginning."""
    depth = 0
    for sign in SIGN.finditer(source):
        depth += {"(": 1, ")": -1}.get(sign.group(), 0)
        if not depth:
            return sign.end()
    return len(source)


def _alternatives(source: str) -> list[str]:
    """Part a pattern at the bars that stand in no group."""
    depth, first = 0, 0
    parts: list[str] = []
    for sign in SIGN.finditer(source):
        depth += {"(": 1, ")": -1}.get(sign.group(), 0)
        if sign.group() == "|" and not depth:
            parts.append(source[first : sign.start()])
            first = sign.end()
    return [*parts, source[first:]]


@dataclass(frozen=True)
class Hit:
    """Where a phrase stands in the text that was searched, in code points."""

    phrase: Phrase
    start: int
    end: int


class PhraseTable:
    """Phrases by their keys."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)
        # By key, the numbers of the phrases that need no other word, and of those that do.
        self._alone: dict[str, set[int]] = {}
        self._together: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for number, row in enumerate(self.phrases):
            for key in row.keys:
                if row.also:
                    self._together.setdefault(key, []).append((number, row.also))
                else:
                    self._alone.setdefault(key, set()).add(number)

    def find(self, text: str, words: set[str]) -> Iterator[Hit]:
        """Find the first place of every phrase that the text holds, in the order of the table.

        Args:
            text: One sentence, or a short line.
            words: Its `words_of`.
        """
        numbers: set[int] = set()
        for key in self._alone.keys() & words:
            numbers |= self._alone[key]
        for key in self._together.keys() & words:
            for number, also in self._together[key]:
                if not also.isdisjoint(words):
                    numbers.add(number)
        if not numbers:
            return
        plain = straight(text)
        lower = small(plain)
        for number in sorted(numbers):
            row = self.phrases[number]
            found = row.search(plain, lower)
            if found and not (row.unless and row.unless.search(plain)):
                yield Hit(row, found.start(), found.end())


def read_phrases(path: Path) -> list[Phrase]:
    """Read a table from its file; the file's stem is what its phrases are a sign of.

    Args:
        path: The file; see the module's docstring for its form.

    Raises:
        ValueError: A line is neither of the forms; it is named by file and number.
    """
    parts: dict[str, str] = {}

    def filled(pattern: str) -> str:
        return PART.sub(lambda found: f"(?:{parts[found[1]]})", pattern)

    rows: list[Phrase] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        head, colon, pattern = line.partition(": ")
        if not line or line.startswith("#"):
            continue
        if line.startswith("define "):
            name, _, pattern = line.removeprefix("define ").partition(" = ")
            parts[name] = filled(pattern)
        elif colon and head == "    unless" and rows:
            last = rows[-1]
            rows[-1] = replace(last, unless_source=filled(pattern))
        elif colon and head == head.strip():
            keys, _, also = head.partition(" + ")
            row = Phrase(path.stem, tuple(keys.split()), frozenset(also.split()), filled(pattern))
            rows.append(row)
        else:
            raise ValueError(f"{path.name}, line {number}: neither a phrase nor a part")
    return rows
