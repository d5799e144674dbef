"""Idioms with another word in a place that is always the same: "with a pinch of sugar".

The table, ``fixed_words.txt``, lists idioms with the words in brackets that nothing else can stand
for, so that the slip itself needs no listing: whatever stands there is wrong, if all the rest is
the idiom. Each bracket is held open in turn.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.frame_forms import forms_of
from followup_lint.grammar.lexicon import read_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.tagging import Token

TABLE = Path(__file__).with_name("fixed_words.txt")
GROUPS = {
    "@my": frozenset("my your our his her their its".split()),
    "@me": frozenset("me you us him her them everyone everybody people".split()),
    "@it": frozenset("it this that them everything things these".split()),
    "@myself": frozenset("myself yourself ourselves himself herself themselves".split()),
}
NO_WORD = frozenset(
    ["mark", "det", "poss", "prep", "to", "conj", "sub", "subject", "pron", "modal"]
)
"""What stands in an open place when a sentence goes its own way: "hit the ground in Leeds"."""

PART = re.compile(r"v:(?P<verb>[a-z]{1,20})|\[(?P<open>[^\]]{1,40})\]|(?P<plain>\S{1,40})")


class Idiom(NamedTuple):
    """An idiom with one place held open.

    Attributes:
        words: What may stand in each place; in the open one, what is right or may be.
        open_at: Index of that place.
        right: The word to write there.
        anchor: Index of the place that it is looked up by.
    """

    words: tuple[frozenset[str], ...]
    open_at: int
    right: str
    anchor: int


def read_table(path: Path = TABLE) -> dict[str, tuple[Idiom, ...]]:
    """Read the idioms, by the words that they are looked up by.

    Args:
        path: The file.
    """
    found: dict[str, list[Idiom]] = {}
    for line in read_lists(path)["fixed words"]:
        phrase, _, fine = line.partition("!")
        parts = list(PART.finditer(phrase))
        words = [_words(part) for part in parts]
        for at, part in enumerate(parts):
            if part["open"] is None:
                continue
            others = [place for place in range(len(words)) if place != at]
            anchor = max(others, key=lambda place: min(map(len, words[place])))
            allowed = [*words[:at], words[at] | set(fine.split()), *words[at + 1 :]]
            idiom = Idiom(tuple(allowed), at, part["open"].partition("/")[0], anchor)
            for word in words[anchor]:
                found.setdefault(word, []).append(idiom)
    return {word: tuple(idioms) for word, idioms in found.items()}


def _words(part: re.Match[str]) -> frozenset[str]:
    """Spell out what may stand in a place."""
    if part["verb"]:
        return forms_of("v", part["verb"])
    words = (part["open"] or part["plain"]).split("/")
    return frozenset().union(*(GROUPS.get(word, frozenset([word])) for word in words))


@lru_cache(maxsize=1)
def table() -> dict[str, tuple[Idiom, ...]]:
    """Read the table that comes with the package, once a process."""
    return read_table()


def fixed_words(
    tokens: Sequence[Token], known: dict[str, tuple[Idiom, ...]] | None = None
) -> Iterator[Issue]:
    """Find idioms with a wrong word in a fixed place.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
        known: Other idioms than the package's.
    """
    idioms = table() if known is None else known
    end = 0
    for at, token in enumerate(tokens):
        for idiom in idioms.get(token.low, ()):
            start = at - idiom.anchor
            words = tokens[max(start, 0) : max(start, 0) + len(idiom.words)]
            if start < 0 or words[0].start < end or not _is_slip(words, idiom):
                continue
            following = tokens[start + len(words) : start + len(words) + 1]
            if following and _goes_on(words[-1], following[0], idiom):
                continue
            end = words[-1].end
            yield _issue(words, idiom)
            break


def _goes_on(last: Token, following: Token, idiom: Idiom) -> bool:
    """Tell whether the last word is half of a compound, or stands before the idiom's own."""
    if following.low == "-" and following.start == last.end:
        return True
    return idiom.open_at == len(idiom.words) - 1 and following.low in idiom.words[-1]


def _is_slip(words: Sequence[Token], idiom: Idiom) -> bool:
    """Tell whether all places but the open one are the idiom's, with blanks between them."""
    if len(words) < len(idiom.words) or any(one.end == two.start for one, two in pairwise(words)):
        return False
    for at, (word, allowed) in enumerate(zip(words, idiom.words, strict=True)):
        if (word.low in allowed) == (at == idiom.open_at):
            return False
    wrong = words[idiom.open_at]
    return wrong.tag not in NO_WORD and "-" not in wrong.low


def _issue(words: Sequence[Token], idiom: Idiom) -> Issue:
    wrong = words[idiom.open_at]
    right = [word.low for word in words]
    right[idiom.open_at] = idiom.right
    return Issue(
        start=wrong.start,
        end=wrong.end,
        engine="followup_lint",
        rule="fixed-word",
        category="word choice",
        message=f"The set phrase is “{' '.join(right)}”.",
        replacements=(idiom.right,),
    )
