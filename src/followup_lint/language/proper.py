"""Capitalised names in a sentence: "Northwind Labs", "Ms. Dana Lee", "3Bees"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_lint.language.names import TITLES, Word

_TOKEN = re.compile(
    r"[^\W_a-zß-öø-ÿ](?:(?<!I)|(?=\w))(?<![\w@#/].)(?:(?<!\..)|(?<=[MD][rs]\..)|(?<=Mrs\..))"
    r"(?:(?<!\d)|(?=\d{0,3}[A-Za-z]{2}))[^\W_]{0,60}"
    r"(?:(?:['’\-&+/]|\.(?=[A-Za-z]\b))[^\W_]{1,40}){0,4}"
)
_JOINTS = frozenset("& of de del der den di da du la le van von the".split())
_DOTTED = frozenset("st inc ltd co corp jr sr no mt ft".split())
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


@dataclass(frozen=True)
class Proper:
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
    runs: list[list[Word]] = []
    at = -1
    for match in _TOKEN.finditer(text):
        word = _word(match)
        joint = _joint(text, at, word.start, runs[-1][-1]) if at >= 0 else None
        if joint is None and word.text.lower() in STARTERS:
            at = -1
            continue
        if joint is None or len(runs[-1]) >= _MAX_WORDS:
            runs.append([word])
        else:
            runs[-1] += [*joint, word]
        at = match.end()
    return [name for run in runs if (name := _name(run)) is not None]


def _word(match: re.Match[str]) -> Word:
    """Make a word of a token, without its possessive."""
    text = match.group()
    if text.endswith(("'s", "’s")):
        text = text[:-2]
    return Word(match.start(), match.start() + len(text), text)


def _joint(text: str, end: int, start: int, before: Word) -> list[Word] | None:
    """Give the small words between two tokens of one name; None where they belong to two."""
    gap = text[end:start]
    if gap.startswith("."):
        short = before.folded
        if len(short) > 1 and short not in _DOTTED and short not in TITLES:
            return None
        gap = gap[1:]
        end += 1
    elif end != before.end:
        return None
    words = gap.split()
    if len(gap) > 12 or "\n\n" in gap or not all(word in _JOINTS for word in words):
        return None
    place, joint = end, []
    for word in words:
        place = text.index(word, place)
        joint.append(Word(place, place + len(word), word))
    return joint


def _name(words: list[Word]) -> Proper | None:
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
