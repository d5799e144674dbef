"""Noun phrases in tagged words: where they begin and end, and what kind of noun their head is."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Category, Issue
from followup_lint.grammar.lexicon import lexicon, read_lists, third
from followup_lint.grammar.tagging import Token
from followup_lint.grammar.word_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Sequence

LISTS = Path(__file__).with_name("noun_lists.txt")
MODIFIERS = frozenset(["adj", "noun", "done"])
ENDS = frozenset(
    ["prep", "time", "sub", "modal", "be", "have", "do", "to", "subject", "pron", "adv", "det"]
)
"""What may follow the noun without being a part of the noun phrase."""

NO_END = frozenset("out up over off down one two three".split())
"""Of these, what belongs to the noun: "the sign up", "page one"."""

END_MARKS = frozenset([".", ",", "!", "?", ";", ":", "…", ")"])
VOWELS = "aeiou"
MUTE_H = ("hour", "honest", "honour", "honor", "heir")
LIKE_Y = ("uni", "use", "usu", "usa", "uti", "ute", "ubi", "uro", "eu", "ewe", "one-", "once-")
"""Beginnings that are spelt as vowels and spoken as consonants: "a useful hour", "a university"."""

NOT_LIKE_Y = ("unin", "unim", "unid")
REACH = 5
"""How many words of a noun phrase are looked at."""

HEADING = 14
"""From so many words on, a line without a stop is a sentence."""

UNITS = frozenset("year month week day hour minute".split())
NUMERAL = re.compile(
    r"(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen"
)
NUMERAL_STARTS = frozenset("tw th fo fi si se ei ni".split())
DIGITS = re.compile(r"\d{1,3}(?:,\d{3}){0,3}")
EDGE = Token(0, 0, "", "", "", "edge")
"""What stands before the first word and behind the last."""


@lru_cache(maxsize=1)
def noun_lists() -> dict[str, frozenset[str]]:
    """Read the lists of nouns, once a process: the words of each section."""
    return {name: frozenset(" ".join(lines).split()) for name, lines in read_lists(LISTS).items()}


def word(tokens: Sequence[Token], at: int) -> Token:
    """Give the word at a place, `EDGE` where there is none."""
    return tokens[at] if 0 <= at < len(tokens) else EDGE


def is_countable(token: Token) -> bool:
    """Tell whether a singular noun can't stand without a determiner, as far as the tables know."""
    return token.tag == "noun" and token.could_be("c") and not token.could_be("njgre")


def is_unit(token: Token) -> bool:
    """Tell whether a singular noun names one of a number of things, in mails of this kind."""
    if token.tag not in ("noun", "base") or not token.could_be("cn"):
        return False
    return is_countable(token) or token.low in noun_lists()["countable"]


def is_numeral(token: Token) -> bool:
    """Tell whether a word counts more than one."""
    if token.tag == "number":
        return DIGITS.fullmatch(token.text) is not None and token.text not in ("0", "1")
    if token.tag == "num":
        return True
    return token.low[:2] in NUMERAL_STARTS and NUMERAL.fullmatch(token.low) is not None


def ends_phrase(tokens: Sequence[Token], at: int, *, joined: bool = False) -> bool:
    """Tell whether a noun phrase ends with the noun at this place.

    Args:
        tokens: The words of a passage.
        at: The place of the noun.
        joined: Whether "and" or "or" may follow: the noun may be the first of a pair.
    """
    if at + 1 >= len(tokens):
        return False  # a line without a full stop: a heading, an item of a list
    following = tokens[at + 1]
    if following.tag == "mark":
        if following.text == "." and word(tokens, at + 2).start == following.end:
            return False  # "bit.ly"
        return following.text in END_MARKS and (following.text != ":" or joined)
    if following.low in ("last", "next"):
        return True  # "we made progress last year"
    if joined and following.tag in ("conj", "time", "day", "past"):
        return True
    return following.tag in ENDS and following.low not in NO_END


def phrase_start(tokens: Sequence[Token], at: int) -> int:
    """Give the index of the first word of the noun phrase that ends at ``at``."""
    start = at
    while start > 0:
        before = tokens[start - 1]
        degree = before.tag == "adv" and tokens[start].tag == "adj" and before.low != "not"
        if before.tag not in MODIFIERS and not degree:
            break
        start -= 1
    return start


def head_at(tokens: Sequence[Token], at: int, *, joined: bool = False) -> int | None:
    """Find the noun that ends the noun phrase whose first word, its determiner apart, is here.

    Returns:
        The place of the noun; None where the phrase goes on in a way that isn't understood.
    """
    for place in range(at, at + REACH):
        token = word(tokens, place)
        if token.tag in ("noun", "plural") and ends_phrase(tokens, place, joined=joined):
            return place
        degree = token.tag == "adv" and word(tokens, place + 1).tag == "adj"
        field = token.tag == "plural" and token.could_be("n")  # "data analyst", "sales role"
        if token.tag not in MODIFIERS and not degree and not field:
            return None
    return None


def is_heading(tokens: Sequence[Token]) -> bool:
    """Tell whether a passage is a subject or another short line: articles may be left out there."""
    return len(tokens) < HEADING and not any(token.text in (".", "!", "?") for token in tokens)


def words_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """Give the words from one place to another, both included."""
    return " ".join(token.text for token in tokens[first : last + 1])


@lru_cache(maxsize=1024)
def plural_of(noun: str) -> str:
    """Give the plural of a noun."""
    return lexicon().plural.get(noun) or noun_plurals().get(noun) or third(noun)


@lru_cache(maxsize=1024)
def singular_of(plural: str) -> str | None:
    """Give the singular of a plural, None where it isn't known."""
    known = lexicon().singular.get(plural)
    if known is not None:
        return known
    stems = [plural.removesuffix("s"), plural.removesuffix("es")]
    if plural.endswith("ies"):
        stems.insert(0, f"{plural[:-3]}y")
    return next((stem for stem in stems if set("cn") & set(word_classes().get(stem, ""))), None)


@lru_cache(maxsize=1)
def noun_plurals() -> dict[str, str]:
    """The irregular plurals of the lists, by their singulars."""
    rows = (line.split() for line in read_lists(LISTS)["irregular plurals"])
    return {one: many for one, many, *_ in rows}


def wants_an(text: str) -> bool:
    """Tell whether "an" stands before a word in lower case."""
    if text.startswith(MUTE_H):
        return True
    if text in ("one", "once", "oneself") or text[:1] not in VOWELS:
        return False
    return not text.startswith(LIKE_Y) or text.startswith(NOT_LIKE_Y)


def with_article(phrase: str) -> str:
    """Put "a" or "an" in front of a noun phrase; "other" becomes "another"."""
    if phrase.lower().startswith("other "):
        return f"an{phrase}"
    return f"{'an' if wants_an(phrase.lower()) else 'a'} {phrase}"


def slip(
    rule: str,
    message: str,
    first: Token,
    last: Token,
    *fixes: str,
    category: Category = "grammar",
) -> Issue:
    """Make an issue of the words from one token to another.

    Args:
        rule: The name of the rule.
        message: The sentence for the writer.
        first: The first word that is marked.
        last: The last.
        fixes: What to write instead; they get a capital where the first word has one.
        category: What kind of slip it is.
    """
    if first.text[:1].isupper() and first.tag not in ("name", "subject") and first.low != "i":
        fixes = tuple(fix[:1].upper() + fix[1:] for fix in fixes)
    return Issue(
        start=first.start,
        end=last.end,
        engine="followup_lint",
        rule=rule,
        category=category,
        message=message,
        replacements=fixes,
    )
