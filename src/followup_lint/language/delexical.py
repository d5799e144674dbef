"""Sentences without their subject matter: what is left when the rare words are taken out.

"Your account of the move to Dagster" becomes "your account of the move to NAME", and whatever the
trade, a sentence about one interview keeps its frame. Everyday words stay; other words become
RARE (by ending), NAME or NUMBER; the role, the company and the people of the context, which any
note would hold, become words of their own kind.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from followup_lint.language.wording import words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from followup_lint.language.wording import Wording

LINK = re.compile(
    r"(?:https?://|www\.)\S{1,300}"
    r"|[\w.+-]{1,64}@[\w.-]{1,120}"
    r"|[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}/\S{0,200}"
)
"""A web or mail address."""

DAYS = frozenset(
    day + end
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    for end in ("", "s", "'s")
)
MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june"}
    | {"july", "august", "september", "october", "november", "december"}
)
ENDINGS = (("ing", "RAREing"), ("ed", "RAREed"), ("s", "RAREs"))
"""The endings that show what part of speech a rare word is."""

MERGED = frozenset({"NUMBER", "ROLE", "COMPANY", "LINK", "NAME"})
"""Kinds of which several in a row say no more than one."""


@dataclass(frozen=True)
class Masks:
    """Words of the context that any note would hold, in lower case."""

    role: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    @cached_property
    def all(self) -> frozenset[str]:
        """All of them."""
        return self.role | self.company | self.people


def masks_of(role: str, company: str, people: Iterable[str], everyday: Collection[str]) -> Masks:
    """Gather the words of the context; grammar and numerals in a title or name stay as they are.

    Args:
        role: The role's title.
        company: The company's name.
        people: Names.
        everyday: The words that stay when they aren't written with a capital: "of", "and".
    """
    return Masks(
        role=frozenset(word for word in words_of(role) if len(word) > 3 or word not in everyday),
        company=frozenset(
            word for word in words_of(company) if len(word) > 3 or word not in everyday
        ),
        people=frozenset(word for name in people for word in words_of(name) if len(word) > 1),
    )


def delexicalise(
    wording: Wording, body: str, everyday: Collection[str], masks: Masks
) -> list[list[str]]:
    """Take the subject matter out of sentences.

    Args:
        wording: The words of the sentences.
        body: The text that their places point into.
        everyday: The words that stay, in lower case.
        masks: Words of the context.

    Returns:
        For each sentence, its tokens.
    """
    count = len(wording.sentences)
    return [delexicalise_one(wording, number, body, everyday, masks) for number in range(count)]


def delexicalise_one(
    wording: Wording, sentence: int, body: str, everyday: Collection[str], masks: Masks
) -> list[str]:
    """Take the subject matter out of one sentence, by its number; see `delexicalise`."""
    first, last = wording.bounds[sentence]
    if first == last:
        return []
    text = wording.sentences[sentence].text
    if "@" in text or "/" in text or "www." in text:
        linked = _linked(wording, sentence, body)
    else:
        linked = frozenset()
    masked = masks.all
    tokens: list[str] = []
    for index in range(first, last):
        word = wording.words[index]
        if index in linked:
            word = "LINK"
        elif word in everyday and word not in masked:
            # Most words go this way; none of them is in `MERGED`.
            tokens.append(word)
            continue
        else:
            capital = index > first and wording.written[index][0].isupper()
            word = _kind(word, everyday, masks, capital=capital)
        if word not in MERGED or not tokens or tokens[-1] != word:
            tokens.append(word)
    end = len(text)
    while not text[end - 1].isalnum():
        end -= 1
    end += wording.sentences[sentence].start
    mark = body[end : end + 1]
    if mark and mark in "?!":
        tokens.append(mark)
    return tokens


def _linked(wording: Wording, sentence: int, body: str) -> frozenset[int]:
    """Give the numbers of the words that belong to a web or mail address."""
    places = wording.places_of(sentence)
    offset = places[0][0]
    stretch = body[offset : places[-1][1] + 1]
    links = [(offset + found.start(), offset + found.end()) for found in LINK.finditer(stretch)]
    starts = [start for start, _ in links]
    linked = []
    for index, (place, _) in enumerate(places, wording.bounds[sentence][0]):
        # The links don't overlap: only the last one that begins before the word can hold it.
        before = bisect_right(starts, place) - 1
        if before >= 0 and place < links[before][1]:
            linked.append(index)
    return frozenset(linked)


def _kind(word: str, everyday: Collection[str], masks: Masks, *, capital: bool) -> str:
    if word in everyday:
        # "for" in a name is still a word; "Will" inside a sentence is a person.
        if word in masks.role:
            return "ROLE"
        return (capital and _named(word, masks)) or word
    kind = _named(word, masks) or ("ROLE" if word in masks.role else "")
    return kind or _unknown(word, capital=capital)


def _named(word: str, masks: Masks) -> str:
    if word in masks.company:
        return "COMPANY"
    return "PERSON" if word in masks.people else ""


def _unknown(word: str, *, capital: bool) -> str:
    if word[0].isdigit():
        return "NUMBER"
    if word in DAYS:
        return "DAY"
    if capital:
        return "MONTH" if word in MONTHS else "NAME"
    return next((kind for ending, kind in ENDINGS if word.endswith(ending)), "RARE")
