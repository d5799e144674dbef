"""Capitalised names in a sentence: "Northwind Labs", "Ms. Dana Lee", "3Bees"."""

from __future__ import annotations

import re
from typing import NamedTuple

from followup_lint.language.names import TITLES, Word
from followup_lint.late_pattern import late


def _token(capital: str, inner: str) -> re.Pattern[str]:
    return re.compile(
        rf"{capital}(?:(?<!I)|(?=\w))(?<![\w@#/].)(?:(?<!\..)|(?<=[MD][rs]\..)|(?<=Mrs\..))"
        rf"(?:(?<!\d)|(?=\d{{0,3}}[A-Za-z]{{2}})){inner}{{0,60}}"
        rf"(?:(?:['’\-&+/]|\.(?=[A-Za-z]\b)){inner}{{1,40}}){{0,4}}"
    )


_TOKEN = _token(r"[^\W_a-zß-öø-ÿ]", r"[^\W_]")
_ASCII_TOKEN = _token("[A-Z0-9]", "[A-Za-z0-9]")
"""The same for text in ASCII, through which it runs three times as fast."""

_JOINTS = frozenset("& of de del der den di da du la le van von the".split())
_DOTTED = frozenset("st inc ltd co corp jr sr no mt ft".split())
_KIND = late(
    r"(?:Hospital|Hospice|School|College|Academy|Church|Cathedral|University|Hall|Infirmary|Hotel|"
    r"Bakery|Restaurant|Diner|Farm|Garage|Nursery|Bar|Grill|Deli|Primary)\b"
)
"""What a name with a possessive goes on with: "King's College"."""

_MAX_WORDS = 8
STARTERS = frozenset(
    "the a an i im ive id ill my your our his her its their this that these those it he she they "
    "we "
    "you in on at for with from to of by as if when while after before since although because but "
    "and or so then thus also both all any some no not please thank thanks thankyou many much most "
    "more what who how where why which there here having during following per regarding re about "
    "it's i’m i’ve i’d i’ll i'm i've i'd i'll mr.’s once until unless despite given let hope hi "
    "hello "
    "dear yes well finally first second third lastly additionally moreover furthermore however "
    "today yesterday tomorrow last next every each another other happy glad great good nice lovely "
    "looking just still again even now would could can may might will do does did is are was were "
    "be "
    "joining working meeting speaking talking hearing seeing learning being based beyond through "
    "like unlike although especially particularly kindly sincerely best met saw spoke did "
    "attached enclosed congratulations sorry apologies further up out over under one two three "
    "everything everyone nothing something someone should had has have were".split()
)
"""Words that a sentence may begin with, folded; they belong to no name."""


class Proper(NamedTuple):
    """A run of capitalised words, without a word that only begins the sentence.

    Attributes:
        words: Its words.
        titles: Folded forms of address before them ("ms", "dr").
        title_start: Where the first of those starts; the start of the name without one.
    """

    words: tuple[Word, ...]
    titles: tuple[str, ...]
    title_start: int

    @property
    def start(self) -> int:
        """First character of the name without its title."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """One past the last character, without a possessive or a closing dot."""
        return self.words[-1].end


def find_proper(text: str) -> list[Proper]:
    """Find the capitalised names of a sentence, in text order."""
    plain = text.replace("’", "'")
    pattern = _ASCII_TOKEN if plain.isascii() else _TOKEN
    runs: list[list[Word]] = []
    at = -1
    for match in pattern.finditer(plain):
        start, end = match.span()
        written = text[start:end]
        if written.endswith(("'s", "’s")):
            written = written[:-2]
        starter = written.lower() in STARTERS
        if starter and at < 0:
            continue
        word = Word(start, start + len(written), written)
        joint = _joint(text, at, start, runs[-1][-1]) if at >= 0 else None
        if joint is None and starter:
            at = -1
            continue
        if joint is None or len(runs[-1]) >= _MAX_WORDS:
            runs.append([word])
        else:
            runs[-1] += [*joint, word]
        at = end
    return [name for run in runs if (name := _name(run)) is not None]


def _joint(text: str, end: int, start: int, before: Word) -> list[Word] | None:
    """Give the small words between two tokens of one name; None where they belong to two."""
    if start - end > 13:
        return None
    gap = text[end:start]
    if gap.startswith("."):
        short = before.folded
        if len(short) > 1 and short not in _DOTTED and short not in TITLES:
            return None
        gap = gap[1:]
        end += 1
    elif end != before.end:
        if gap == " " and _KIND.match(text, start):
            return []  # "St. Mary's Hospital"
        return None
    words = gap.split()
    if len(gap) > 12 or "\n\n" in gap or not _JOINTS.issuperset(words):
        return None
    place, joint = end, []
    for word in words:
        place = text.index(word, place)
        joint.append(Word(place, place + len(word), word))
    return joint


def _name(words: list[Word]) -> Proper | None:
    first = words[0].folded
    if first not in STARTERS and first not in TITLES and words[0].text not in _JOINTS:
        return Proper(tuple(words), (), words[0].start)
    while words and (words[0].folded in STARTERS or words[0].text in _JOINTS):
        words = words[1:]
    titles = []
    start = words[0].start if words else 0
    while len(words) > 1 and words[0].folded in TITLES:
        titles.append(words[0].folded)
        words = words[1:]
    if not words or (len(words) == 1 and words[0].folded in TITLES and words[0].text.islower()):
        return None
    return Proper(tuple(words), tuple(titles), start)
