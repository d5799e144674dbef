"""Sentences without their subject matter: what is left when the rare words are taken out.

"Your account of the move to Dagster" becomes "your account of the move to NAME", and whatever the
trade, a sentence about one interview keeps its frame. Everyday words stay; other words become
RARE (by ending), NAME or NUMBER; the role, the company and the people of the context, which any
note would hold, become words of their own kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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
    masked = masks.role | masks.company | masks.people
    sentences = []
    for first, last in wording.bounds:
        tokens: list[str] = []
        if first < last:
            start = wording.places[first][0]
            stretch = body[start : wording.places[last - 1][1] + 1]
            links = _links(stretch, start)
            linked = 0
            for index in range(first, last):
                word = wording.words[index]
                place = wording.places[index][0]
                while linked < len(links) and links[linked][1] <= place:
                    linked += 1
                if linked < len(links) and links[linked][0] <= place:
                    word = "LINK"
                elif word not in everyday or word in masked:
                    capital = index > first and body[place].isupper()
                    word = _kind(word, everyday, masks, capital=capital)
                if word not in MERGED or not tokens or tokens[-1] != word:
                    tokens.append(word)
            if stretch[-1] in "?!":
                tokens.append(stretch[-1])
        sentences.append(tokens)
    return sentences


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


def _links(stretch: str, offset: int) -> list[tuple[int, int]]:
    if "@" not in stretch and "/" not in stretch and "www." not in stretch:
        return []
    return [(offset + m.start(), offset + m.end()) for m in LINK.finditer(stretch)]
