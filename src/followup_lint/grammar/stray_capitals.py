"""Capitals in the middle of a sentence that no name explains: "Your Discussion with", "and You".

Titles of jobs, teams and products are written with capitals by many, so a noun is marked only
where it can be no part of a name: behind a possessive or an article and before a preposition, with
no other capital beside it, and where the mail writes it small or has it in no context.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.lexicon import read_lists
from followup_lint.grammar.noun_phrases import EDGE, word
from followup_lint.grammar.tagging import sentences
from followup_lint.grammar.word_classes import CLOSED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("stray_capitals.txt")
RULE = "stray-capital"
KINDS = frozenset(
    "subject object pron poss modal be have do prep det sub not conj time to adv".split()
)
"""Classes of words that no name consists of."""

NAMES = frozenset("will may mark us it one ma do an no both can its so indeed over".split())
"""Of these, what is a name or an abbreviation, or is stressed by a capital."""

DAYS = frozenset(["yesterday", "today", "tomorrow"])
QUOTES = frozenset("\"“”'()*_/-–—:&|#+")
LONGEST_TITLE = 7
"""So many words without a stop may be a heading."""


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(
        word for lines in read_lists(LISTS).values() for line in lines for word in line.split()
    )


def stray_capitals(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the capitals of a passage that stand for nothing.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    if not tokens or tokens[-1].low not in (".", "!", "?", ",", ")", "…"):
        return  # a heading, a signature
    for sentence in sentences(tuple(tokens)):
        if _is_title(sentence):
            continue
        for at in range(1, len(sentence)):
            if _is_stray(sentence, at):
                token = sentence[at]
                yield Issue(
                    start=token.start,
                    end=token.end,
                    engine="followup_lint",
                    rule=RULE,
                    category="spelling",
                    message=f"“{token.low}” needs no capital here.",
                    replacements=(token.text[0].lower() + token.text[1:],),
                )


def _is_title(sentence: Sequence[Token]) -> bool:
    """Tell a heading, and what is shouted or written with capitals throughout."""
    words = [token for token in sentence if token.text[0].isalpha()]
    large = sum(token.text[0].isupper() for token in words)
    return len(words) < 4 or large * 2 > len(words)


def _is_stray(words: Sequence[Token], at: int) -> bool:
    token, before, after = words[at], words[at - 1], word(words, at + 1)
    large = token.text[0].isupper() and token.text[1:].islower() and len(token.text) > 1
    if not large or not _stands_alone(before, token, after, first=at == 1):
        return False
    if token.low in DAYS:
        return after.text[:1].islower() or after.low in (".", ",")
    if token.low in CLOSED:
        return CLOSED[token.low] in KINDS and token.low not in NAMES
    if token.low not in _common() or after.tag == "number":
        return False  # "your Week 4"
    if before.tag in ("poss", "object", "subject", "to", "modal", "not", "adv"):
        return True
    return before.tag == "det" and after.tag in ("prep", "sub", "be", "modal", "have", "mark")


def _stands_alone(before: Token, token: Token, after: Token, *, first: bool) -> bool:
    """Tell a word that no capital, quote or hyphen beside it makes a part of a name."""
    opening = first and CLOSED.get(before.low) in ("det", "poss", "subject", "prep")
    named = token.low in DAYS and before.tag == "name"
    if not (before.text[0].islower() or before.low in ("i", ",") or opening or named):
        return False
    if after is not EDGE and after.text[0].isupper() and after.text != "I":
        return False
    quoted = before.low in QUOTES or after.low in QUOTES
    return not quoted and not _ties(before, token, after)


def _ties(before: Token, token: Token, after: Token) -> bool:
    """Tell a word that is joined to the next ones: "At-Home", "to.Be"."""
    return before.end == token.start or (
        after.start == token.end and after.low not in (".", ",", "!", "?", ";")
    )
