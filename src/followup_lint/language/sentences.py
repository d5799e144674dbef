"""Paragraphs into sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.language.lines import BULLET, split_lines
from followup_lint.language.regions import Region, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STOP = re.compile(r"[.!?…。！？]{1,20}[\"'”’»)\]*_]{0,4}(?=\s|&nbsp;|[A-Z“\"(]|$)")
"""Stops, with the closing marks that belong to them."""

MARKUP_BREAK = re.compile(
    r"(?:<(?:br|/?p|/?div|/?li|/?ul|/?ol) ?/?>|&nbsp;|\s){1,20}", re.IGNORECASE
)
TITLES = frozenset("mr mrs ms messrs mx dr prof rev fr hon mme mlle mgr".split())
"""Abbreviations that a name follows."""

CAPITAL_TITLES = frozenset("gov sen rep gen col capt lt sgt cpl maj pres supt".split())
"""The same, where a small letter makes another word of them."""

GOES_ON = frozenset("vs cf e.g i.e eg ie viz incl excl resp p.s p.p.s ps pps n.b nb".split())
"""Abbreviations that a sentence always goes on after."""

MAY_END = frozenset(
    """
    jr sr inc ltd co corp llc plc bros etc a.m p.m am pm u.s u.k u.s.a e.u ph.d b.sc m.sc b.a m.a
    m.d b.s m.s m.b.a b.eng m.eng d.c esq a.s.a.p approx dept est al ca max min ave rd blvd
    """.split()
)
"""Abbreviations that may end a sentence; the word after them decides."""

CAPITAL_MAY_END = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun st
    mt
    """.split()
)
"""The same, where a small letter makes another word of them."""

BEFORE_NUMBER = frozenset(
    "no nos vol fig ext tel ph p pp ch sec art ver v para eq approx ca".split()
)
"""Abbreviations before a number; before a word they end a sentence."""

ABBREVIATIONS = (
    TITLES | CAPITAL_TITLES | GOES_ON | MAY_END | CAPITAL_MAY_END | BEFORE_NUMBER | {"yrs", "mgmt"}
)

STARTERS = frozenset(
    """
    the i we you he she it they this that these those my your our his her their there here what
    when where why how who which if as in on at for from with to and but so or also after before
    since while although though please thank thanks could would should can may is are was were do
    does did have has had let looking not no yes a an any all both each either every just meanwhile
    moreover however finally first second again once hope one two i'm i've i'd i'll it's it'll
    that's there's we're we'd let's then now overall unfortunately hopefully
    """.split()
)
"""Words that begin sentences; with a capital behind an abbreviation, they begin one there."""

SMALL_STARTERS = frozenset(
    """
    i i'm i've i'd i'll it it's it'll we we're we'd you he she they this that that's my your the
    there thanks thank please what when where why how who could would can is are was were do does
    did have looking hope so but also if let let's
    """.split()
)
"""Words that begin sentences in mails without capitals: "… the tour. it was fun"."""

BEFORE_I = frozenset("do did am was can could have had would will should than as".split())
"""Words before an "I" that is no initial: "so do I."."""

YAHOO = frozenset("yahoo jeopardy joomla".split())
"""Names that end with an exclamation mark."""

OPENING_MARKS = "\"'“‘«([*_"
CLOSING_MARKS = "\"'”’»)]*_"
LOOK = 60
"""Characters that are looked at around a stop."""

SHORT_LINE = 25
"""A line of fewer characters above one with a capital is no hard wrap."""


def split_sentences(regions: Sequence[Region]) -> tuple[Sentence, ...]:
    """Split paragraphs into sentences and bullet items.

    Args:
        regions: Paragraphs in order, the postscript last.

    Returns:
        Sentences in order; their offsets are those of the regions' own string. A stretch without
        letters, such as a lone number, is none.
    """
    found: list[Sentence] = []
    for paragraph, region in enumerate(regions):
        text, offset = region.text, region.start
        for start, end, bullet in _pieces(text):
            piece = text[start:end]
            if _has_words(piece):
                found.append(Sentence(offset + start, offset + end, piece, paragraph, bullet))
    return tuple(found)


def _has_words(text: str) -> bool:
    """Tell a sentence from a lone number, "a)" or a mark."""
    if text[0].isalpha() and len(text) > 2:
        return True
    letters = sum(map(str.isalpha, text))
    return letters > 1 or (letters == 1 and text[-1] not in ").")


def _pieces(text: str) -> Iterator[tuple[int, int, bool]]:
    """Give start, end and "is an item" of each sentence."""
    for start, end in _blocks(text):
        marker = BULLET.match(text, start, end)
        bullet = marker is not None
        begin = marker.end() if marker else start
        for stop in STOP.finditer(text, begin, end):
            after = stop.end()
            if after >= end or not _ends(text, begin, end, stop):
                continue
            after = _emoji_end(text, after, end)
            yield begin, after, bullet
            begin = _next_start(text, after, end)
        if begin < end:
            yield begin, end, bullet


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that no sentence crosses: parted by blank lines, items, short lines or tags."""
    if "<" in text:
        yield from _parted_by_tags(text)
    elif "\n" not in text and "\r" not in text and len(text.splitlines()) < 2:
        yield 0, len(text)
    else:
        yield from _parted_by_lines(text)


def _parted_by_tags(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in MARKUP_BREAK.finditer(text):
        if "<" in found[0]:
            if text[start : found.start()]:
                yield start, found.start()
            start = found.end()
    if start < len(text):
        yield start, len(text)


def _parted_by_lines(text: str) -> Iterator[tuple[int, int]]:
    start = end = -1
    previous = ""
    for line in split_lines(text):
        new = not line.text or BULLET.match(line.text)
        if start >= 0 and (new or (len(previous) < SHORT_LINE and line.text[0].isupper())):
            yield start, end
            start = -1
        if line.text:
            start, end = (line.start if start < 0 else start), line.end
        previous = line.text
    if start >= 0:
        yield start, end


def _next_start(text: str, at: int, end: int) -> int:
    while at < end and (text[at].isspace() or text.startswith("&nbsp;", at)):
        at += 1 if text[at].isspace() else 6
    return at


def _emoji_end(text: str, at: int, end: int) -> int:
    """Take in the emoji behind a stop; they belong to the sentence before them."""
    last = at
    while at < end and (text[at].isspace() or (text[at] > "\u2190" and not text[at].isalnum())):
        at += 1
        if not text[at - 1].isspace():
            last = at
    return last


def _ends(text: str, begin: int, end: int, stop: re.Match[str]) -> bool:
    """Tell whether stops with more text behind them end a sentence."""
    after = stop.end()
    head = _next_start(text, after, end)
    if head >= end:
        return True
    opened = head
    while head < end and text[head] in OPENING_MARKS:
        head += 1
    following = _word_at(text, head, end)
    word = _word_before(text, begin, stop.start())
    if opened == after:
        return _ends_unspaced(stop[0], word, following)
    marks = stop[0].rstrip(CLOSING_MARKS)
    closed = len(marks) < len(stop[0])
    if "!" in marks or "?" in marks:
        return _ends_loud(following, closed=closed) and word.lower() not in YAHOO
    if marks != ".":
        # An ellipsis is a pause within the first words: "Well... I think so."
        first_words = text[begin : min(stop.start(), begin + LOOK)].split(None, 3)
        return following[:1].isupper() and len(first_words) > 3
    if following[:1].islower() and head == opened:
        return not closed and _begins_small(following) and _is_plain(word)
    return closed or not _goes_on(text, begin, stop.start(), word, following)


def _ends_loud(following: str, *, closed: bool) -> bool:
    """Tell whether "!" or "?" ends a sentence: not when quoted inside another."""
    return not (closed and following[:1].islower())


def _begins_small(following: str) -> bool:
    """Tell whether a word in small letters begins a sentence: "… the tour. i liked it", "iOS"."""
    return following.lower() in SMALL_STARTERS or following[1:2].isupper()


def _is_plain(word: str) -> bool:
    """Tell whether a word in front of a full stop is surely no abbreviation."""
    return len(word) > 1 and word.isalpha() and word.lower() not in ABBREVIATIONS


def _goes_on(text: str, begin: int, at: int, word: str, following: str) -> bool:
    """Tell whether a full stop only ends an abbreviation, an initial or a list number."""
    low = word.lower()
    capital = word[:1].isupper()
    if low in TITLES or low in GOES_ON or (capital and low in CAPITAL_TITLES):
        return True
    if following[:1].isdigit() and low in BEFORE_NUMBER:
        return True
    if low in MAY_END or (capital and low in CAPITAL_MAY_END):
        return following.lower() not in STARTERS
    if len(word) == 1 and capital:
        words = text[max(begin, at - LOOK) : at - 1].split()
        myself = word == "I" and words and words[-1].lower() in BEFORE_I
        return following.lower() not in STARTERS and not myself
    if word.isdigit() and len(word) <= 2:
        before = text[max(begin, at - LOOK) : at - len(word)].rstrip()
        return not before or before[-1] in ":;,.?!"
    return False


def _ends_unspaced(stop: str, word: str, following: str) -> bool:
    """Tell it where the space is missing: "…the team.Thank you" ends one, "Node.JS" does not."""
    if not following[:1].isupper() or not word.isalpha():
        return False
    return stop[0] in "!?" or (word.islower() and following.lower() in STARTERS)


def _word_before(text: str, begin: int, at: int) -> str:
    start = at
    while start > begin and at - start < 30 and not text[start - 1].isspace():
        start -= 1
    return text[start:at].lstrip(OPENING_MARKS)


def _word_at(text: str, at: int, end: int) -> str:
    stop = at
    while stop < end and stop - at < 20 and (text[stop].isalnum() or text[stop] in "'’"):
        stop += 1
    return text[at:stop].replace("’", "'")
