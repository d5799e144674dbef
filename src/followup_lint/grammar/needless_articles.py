"""Articles where English has none: "an advice", "the most of them", "in the Burnaby"."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.lexicon import read_lists
from followup_lint.grammar.noun_phrases import (
    END_MARKS,
    head_at,
    noun_lists,
    singular_of,
    slip,
    with_article,
    word,
    words_of,
)
from followup_lint.language.nicknames import is_given_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("needless_articles.txt")
DEGREES = frozenset("most half both".split())
MAKING = frozenset("make makes made making get gets got getting take took taking".split())
"""Before "the most of" and the noun: "make the most of the tour"."""

SHARES = frozenset("the my your our their his her these those them us you it".split())
DETERMINERS = frozenset("the a an my your our their his its this these those".split())
FIRST_OF_TWO = frozenset("the a an my our".split())
DAYS = frozenset("today's yesterday's tomorrow's tonight's".split())
DATED = frozenset(["week", "month", "year", "weekend"])
TOWARDS = frozenset(["in", "from", "to", "at", "near"])
SHOWN = frozenset(["prep", "be", "to", "modal", "have", "sub", "time", "conj", "subject"])
GENERAL_STARTS = frozenset("because that since as and but so when if".split())
VERBAL = frozenset(["modal", "be", "have", "do", "subject", "pron"])
VAGUE = frozenset(["few", "couple", "great", "good", "further", "mere", "full", "whole", "plus"])
"""Before plurals "a" may stand with these: "a good ten minutes", "a further two"."""


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(" ".join(lines).split()) for name, lines in read_lists(LISTS).items()}


def needless_articles(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the articles of a passage that are too many.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        for check in CHECKS.get(token.low, ()):
            if (issue := check(tokens, at)) is not None:
                yield issue
                break


def _before_mass(tokens: Sequence[Token], at: int) -> Issue | None:
    """An article before what can't be counted: "a good advice"."""
    head = head_at(tokens, at + 1, joined=True)
    if head is None or tokens[head].low not in noun_lists()["mass"]:
        return None
    following = word(tokens, head + 1).low
    kinds = noun_lists()["mass with a kind"]
    if following == "of" and tokens[head].low in kinds and head > at + 1:
        return None
    phrase = words_of(tokens, at + 1, head)
    return slip(
        "article-before-mass",
        f"“{tokens[head].text}” can't be counted: no “{tokens[at].low}” before it.",
        tokens[at],
        tokens[head],
        phrase,
        f"some {phrase}",
    )


def _before_work(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "A good work": the thing done can't be counted."""
    quality, noun, after = (word(tokens, at + step) for step in (1, 2, 3))
    if noun.low != "work" or quality.low not in QUALITIES or after.text not in END_MARKS:
        return None
    return slip(
        "article-before-mass",
        "“Work” can't be counted: no “a” before it.",
        tokens[at],
        noun,
        f"{quality.text} work",
    )


def _before_plural(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "A new customers"."""
    head = head_at(tokens, at + 1)
    if head is None or tokens[head].can != "p" or word(tokens, head + 1).tag in VERBAL:
        return None  # "a deputy parents can talk to"
    if any(tokens[place].low in VAGUE for place in range(at + 1, head)):
        return None
    one = singular_of(tokens[head].low)
    if one is None or one == tokens[head].low or tokens[head].low in PLURAL_SINGULARS:
        return None
    single = " ".join((*(t.text for t in tokens[at + 1 : head]), one))
    many = words_of(tokens, at + 1, head)
    return slip(
        "article-before-plural",
        f"“{tokens[head].text}” is a plural: no “{tokens[at].low}” before it.",
        tokens[at],
        tokens[head],
        many,
        with_article(single),
    )


def _before_superlative(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "A simplest thing", "a most best"."""
    top = word(tokens, at + 1)
    known = top.low in noun_lists()["superlatives"] - {"main", "best", "latest"}
    if not known or word(tokens, at + 2).tag not in ("noun", "plural"):
        return None
    return slip(
        "article-before-superlative",
        f"There is but one “{top.text}”: “the {top.text}”.",
        tokens[at],
        top,
        f"the {top.text}",
    )


def _before_degree(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "The most of my patients", "the half of the grids", "the both sides"."""
    degree, of, share = (word(tokens, at + step) for step in (1, 2, 3))
    if degree.low not in DEGREES or word(tokens, at - 1).low in MAKING:
        return None
    if degree.low == "both":
        wrong = of.tag == "plural" or (of.low == "of" and share.tag in ("poss", "det"))
    else:
        wrong = of.low == "of" and (share.low in SHARES or share.tag == "plural")
        said = word(tokens, at - 1).tag.endswith("be") or word(tokens, at - 1).tag == "not"
        wrong = wrong and not (degree.low == "half" and (said or share.low == "it"))
    rest = [token.low for token in tokens[at + 3 : at + 8]]
    if not wrong or (degree.low == "half" and not {"that", "which", "who"}.isdisjoint(rest)):
        return None
    return slip(
        "the-most-of",
        f"“{degree.text.capitalize()}” takes no article here.",
        tokens[at],
        degree,
        degree.text,
    )


def _doubled(tokens: Sequence[Token], at: int) -> Issue | None:
    """Two determiners: "the your team", "a my colleague"."""
    first, second, noun = (word(tokens, at + step) for step in (0, 1, 2))
    if first.low not in FIRST_OF_TWO or second.text not in DETERMINERS or first.low == second.low:
        return None
    if noun.tag not in ("noun", "plural", "adj") or {first.low, second.low} == {"a", "an"}:
        return None
    first_is_letter = first.low == "a" and word(tokens, at - 1).tag in ("noun", "mark", "name")
    if first_is_letter or (first.text == "A" and at):
        return None
    return slip(
        "two-determiners",
        f"One of “{first.low}” and “{second.low}” is too many.",
        first,
        second,
        second.text,
        first.text,
    )


def _before_day(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "The today's meeting", "in the next Monday"."""
    first, second, before = word(tokens, at + 1), word(tokens, at + 2), word(tokens, at - 1)
    if first.low in DAYS:
        return slip(
            "the-today", f"No article before “{first.text}”.", tokens[at], first, first.text
        )
    if first.low not in ("next", "last") or word(tokens, at + 3).low in ("of", "before", "after"):
        return None
    weekend = second.low == "weekend" and before.low in ("in", "at", "on")
    if (second.tag == "day" and before.low in ("in", "at")) or (weekend and second.low):
        start = tokens[at - 1]
        right = f"{first.text} {second.text}"
        return slip("the-next", f"It is “{right}” alone.", start, second, right)
    opens = before.tag in ("edge", "mark") and before.text not in (",", "(", '"')
    if opens and second.low in DATED and word(tokens, at + 3).text == ",":
        right = f"{first.text} {second.text}"
        return slip("the-next", f"It is “{right}” alone.", tokens[at], second, right)
    return None


def _before_name(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "In the Burnaby", "in the January", "the Ruby's question"."""
    before, name, after = word(tokens, at - 1), word(tokens, at + 1), word(tokens, at + 2)
    if not name.text[:1].isupper():
        return None
    closed = after.text in END_MARKS or after.tag in SHOWN
    if name.tag == "poss" and name.low.endswith("'s") and name.text[1:].islower():
        wrong = is_given_name(name.low[:-2]) and after.tag in ("noun", "plural")
    elif name.tag == "name":
        there = before.low in TOWARDS and name.text in _lists()["places"]
        spoken = before.low in SPEAKING and name.text in _lists()["languages"]
        wrong = closed and after.low not in ("of", "and", "or") and (there or spoken)
    else:
        month = name.tag == "month" and name.text not in ("May", "March")
        wrong = month and before.low == "in" and closed and after.low not in ("of", "and", "or")
    if not wrong:
        return None
    return slip("the-name", f"No article before “{name.text}”.", tokens[at], name, name.text)


def _before_abstract(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "The patience is half of an audit": said in general."""
    before, noun, verb, after = (word(tokens, at + step) for step in (-1, 1, 2, 3))
    opens = before.tag in ("edge", "mark") or before.low in GENERAL_STARTS
    if not opens or before.text == "(" or noun.low not in _lists()["abstract"]:
        return None
    general = verb.low in _lists()["general"]
    if not general and not (verb.low == "is" and after.low in _lists()["key"]):
        return None
    return slip(
        "the-in-general",
        f"Of {noun.low} in general: no article.",
        tokens[at],
        noun,
        noun.text,
    )


def _by_the(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I came by the train"."""
    by, noun, after = word(tokens, at - 1), word(tokens, at + 1), word(tokens, at + 2)
    if by.low != "by" or not (after.text in END_MARKS or after.tag in SHOWN):
        return None
    verbs = {token.low for token in tokens[max(0, at - 5) : at - 1]}
    lists = _lists()
    if not any(
        noun.low in lists[way] and not lists[f"verbs of {way}"].isdisjoint(verbs)
        for way in ("vehicles", "letters")
    ):
        return None
    return slip("by-the", f"It is “by {noun.text}”.", by, noun, f"by {noun.text}")


QUALITIES = frozenset(
    "good great hard nice excellent fantastic amazing wonderful better interesting important new "
    "difficult easy real serious clean careful".split()
)
SPEAKING = frozenset(
    "speak speaks speaking spoke spoken learn learning learned learnt study studied in".split()
)
PLURAL_SINGULARS = frozenset(
    "series means species news works headquarters crossroads thanks barracks dice data media "
    "people police cattle gallows savings odds remains goods basics links woods".split()
)
"""Plurals in form alone, or such as "a" may stand before."""

_AN: tuple[Callable[[Sequence[Token], int], Issue | None], ...] = (
    _before_mass,
    _before_work,
    _before_superlative,
    _before_plural,
    _doubled,
)
CHECKS: dict[str, tuple[Callable[[Sequence[Token], int], Issue | None], ...]] = {
    "a": _AN,
    "an": _AN,
    "the": (_before_degree, _doubled, _before_day, _before_name, _before_abstract, _by_the),
    "my": (_doubled,),
    "our": (_doubled,),
}
"""What is looked at behind a word."""
