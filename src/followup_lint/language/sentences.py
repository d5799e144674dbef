"""Paragraphs into sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.language.lines import BULLET, split_lines
from followup_lint.language.regions import Region, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CANDIDATE = re.compile(r"[.!?…。！？]{1,20}[\"'”’»)\]*_]{0,4}(?=\s|[A-Z“\"(]|$)")
"""Stops with the closing marks that belong to them."""

NEVER_LAST = frozenset(
    "mr mrs ms messrs dr prof rev fr hon gov sen rep gen col capt lt sgt st mt no nos vs cf e.g i.e "
    "eg ie approx dept est vol fig ext tel jan feb mar apr jun jul aug sep sept oct nov dec mon tue "
    "tues wed thu thur thurs fri sat sun pp ed eds al viz ca mx".split()
)
"""Abbreviations that a sentence goes on after."""

MAYBE_LAST = frozenset(
    "jr sr inc ltd co corp llc plc bros etc a.m p.m am pm u.s u.k u.s.a e.u ph.d b.sc m.sc b.a m.a "
    "m.d b.s m.s m.b.a d.c esq a.s.a.p".split()
)
"""Abbreviations that may end a sentence; the word after them decides."""

STARTERS = frozenset(
    "the i we you he she it they this that these those my your our his her their there here what "
    "when where why how who which if as in on at for from with to and but so or also after before "
    "since while although though please thank thanks could would should can may is are was were do "
    "does did have has had let looking not no yes a an any all both each either every just meanwhile "
    "moreover however finally first second again once hope one two i'm i've i'd i'll it's".split()
)
CLOSERS = "\"'”’»)]*_"


def split_sentences(regions: Sequence[Region]) -> tuple[Sentence, ...]:
    """Split paragraphs into sentences and bullet items.

    Args:
        regions: Paragraphs in order, the postscript last.

    Returns:
        Sentences in order; their offsets are those of the regions' own string.
    """
    found: list[Sentence] = []
    for paragraph, region in enumerate(regions):
        for start, end, bullet in _pieces(region.text):
            text = region.text[start:end]
            if any(map(str.isalnum, text)):
                found.append(
                    Sentence(region.start + start, region.start + end, text, paragraph, bullet)
                )
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, int, bool]]:
    for start, end in _blocks(text):
        marker = BULLET.match(text, start, end)
        bullet = marker is not None
        begin = marker.end() if marker else start
        for found in CANDIDATE.finditer(text, begin, end):
            if found.start() < begin or not _ends(text, begin, end, found):
                continue
            yield begin, found.end(), bullet
            begin = found.end()
            while begin < end and text[begin].isspace():
                begin += 1
        if begin < end:
            yield begin, end, bullet


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that no sentence crosses: parted by blank lines, bullets, or short lines."""
    if len(text.splitlines()) < 2:
        yield 0, len(text)
        return
    start = end = -1
    previous = ""
    for line in split_lines(text):
        if start >= 0 and (
            not line.text
            or BULLET.match(line.text)
            or (len(previous) < 40 and line.text[0].isupper())
        ):
            yield start, end
            start = -1
        if line.text:
            if start < 0:
                start = line.start
            end = line.end
        previous = line.text
    if start >= 0:
        yield start, end


def _ends(text: str, begin: int, end: int, found: re.Match[str]) -> bool:
    """Tell whether stops end a sentence."""
    after = found.end()
    if after >= end:
        return True
    spaced = text[after].isspace()
    following = after
    while following < end and text[following].isspace():
        following += 1
    if following >= end:
        return True
    head = following
    while head < end and text[head] in "\"'“‘«([*_":
        head += 1
    first = text[head] if head < end else ""
    stops = text[found.start() : after].rstrip(CLOSERS)
    if not spaced:
        return _ends_unspaced(text, begin, found, first)
    if first.islower():
        return False if stops != "." else False
    if stops not in (".", "…", "..."):
        return True
    if stops != ".":
        return first.isupper()
    word = _word_before(text, begin, found.start())
    low = word.lower()
    if low in NEVER_LAST:
        return low == "no" and _next_word(text, head).lower() in STARTERS
    if low in MAYBE_LAST:
        return (
            not first.isalpha()
            and low not in {"a.m", "p.m", "am", "pm"}
            or _next_word(text, head).lower() in STARTERS
        )
    if len(word) == 1 and word.isupper() and word != "I":
        return _next_word(text, head).lower() in STARTERS
    if word.isdigit() and found.start() - len(word) == begin:
        return False
    return True


def _ends_unspaced(text: str, begin: int, found: re.Match[str], first: str) -> bool:
    """A missing space: "…the team.Thank you" ends one, "Node.JS" does not."""
    word = _word_before(text, begin, found.start())
    if found.group()[0] in "!?":
        return first.isupper() and word.isalpha()
    return (
        first.isupper()
        and word.isalpha()
        and word.islower()
        and _next_word(text, found.end()).lower() in STARTERS
    )


def _word_before(text: str, begin: int, at: int) -> str:
    start = at
    while start > begin and at - start < 30 and not text[start - 1].isspace():
        start -= 1
    return text[start:at].lstrip("\"'“‘(«[*_")


def _next_word(text: str, at: int) -> str:
    end = at
    while end < len(text) and end - at < 20 and (text[end].isalpha() or text[end] in "'’"):
        end += 1
    return text[at:end].replace("’", "'")
