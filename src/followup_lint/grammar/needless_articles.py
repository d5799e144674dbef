"""Articles where English has none: "an advice", "a customers", "the most of them"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import (
    END_MARKS,
    UNITS,
    ends_phrase,
    head_at,
    is_numeral,
    noun_lists,
    singular_of,
    slip,
    with_article,
    word,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

DEGREES = frozenset("most half both".split())
MAKING = frozenset("make makes made making get gets got getting take took taking".split())
"""Before "the most of" and the noun: "make the most of the tour"."""

SHARES = frozenset("the my your our their his her these those them us you it each every".split())
DETERMINERS = frozenset("the a an my your our their his its this these those".split())
FIRST_OF_TWO = frozenset("the a an my our".split())
EATING = frozenset("have has had having eat ate eating".split())
ROUND = frozenset("hundred thousand million dozen".split())
PAYING = frozenset("pay pays paid paying give gives gave given giving".split())
VERBAL = frozenset(["modal", "be", "have", "do", "subject", "pron"])
VAGUE = frozenset(["few", "couple", "great", "good", "further", "mere", "full", "whole", "plus"])
"""Before plurals "a" may stand with these: "a good ten minutes", "a further two"."""


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
    lists = noun_lists()
    paid = word(tokens, at - 1).low in PAYING
    known = lists["mass"] | (lists["mass that is paid"] if paid else frozenset())
    if head is None or tokens[head].low not in known:
        return None
    if any(tokens[place].low == "plus" for place in range(at + 1, head)):
        return None  # "a month plus accommodation"
    following = word(tokens, head + 1).low
    kinds = lists["mass with a kind"]
    if following == "of" and tokens[head].low in kinds and head > at + 1:
        return None
    if tokens[head].low in lists["mass of a kind"] and following not in END_MARKS | {"and", "but"}:
        return None  # "a patience that I admire", "an honesty about him"
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
    if head is None or not _is_plural(tokens, head) or _has_subject(tokens, head):
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


def _before_number(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "like a ten minutes"."""
    number, unit = word(tokens, at + 1), word(tokens, at + 2)
    wrong = (
        is_numeral(number)
        and number.low not in ROUND
        and unit.low.endswith("s")
        and unit.low[:-1] in UNITS
    )
    if not wrong or not ends_phrase(tokens, at + 2) or tokens[at].text == "A":
        return None
    right = f"{number.text} {unit.text}"
    return slip("article-before-plural", f"It is “{right}” alone.", tokens[at], unit, right)


def _before_meal(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "we had a lunch", "it was a fun"."""
    before, noun, after = (word(tokens, at + step) for step in (-1, 1, 2))
    eaten = noun.low in ("lunch", "dinner", "breakfast") and before.low in EATING
    eaten = eaten and (after.text in END_MARKS or after.low in ("with", "together", "there"))
    fun = noun.low == "fun" and after.text in (".", "!", ",")
    if not eaten and not fun:
        return None
    right = noun.text
    return slip("article-before-mass", f"It is “{right}” alone.", tokens[at], noun, right)


def _before_hundred(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "a hundred of guests"."""
    number, of, noun = (word(tokens, at + step) for step in (1, 2, 3))
    if number.low not in ROUND or of.low != "of" or noun.tag != "plural":
        return None
    right = f"{tokens[at].text} {number.text}"
    return slip("hundred-of", f"It is “{right} {noun.text}”.", tokens[at], of, right)


def _has_subject(tokens: Sequence[Token], head: int) -> bool:
    """Tell whether a plural is the subject of what follows, or stands before its clause."""
    after = word(tokens, head + 1)
    return after.tag in VERBAL and after.low not in ("there", "here")


def _is_plural(tokens: Sequence[Token], at: int) -> bool:
    """Tell a plural from a verb: "a nice experiences", not "a candidate reports"."""
    described = tokens[at - 1].tag == "adj" and tokens[at - 1].can.startswith("j")
    return tokens[at].can == "p" or (tokens[at].can in ("pz", "pzn") and described)


def _before_superlative(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "A simplest thing", "a most best"."""
    top = word(tokens, at + 1)
    known = top.low in noun_lists()["superlatives"] - {"main", "best", "latest"}
    noun = word(tokens, at + 2)
    if not known or noun.tag not in ("noun", "plural") or noun.low.startswith("hit"):
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


def _before_both(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "My both brothers"."""
    both, noun = word(tokens, at + 1), word(tokens, at + 2)
    if both.low != "both" or noun.tag not in ("plural", "adj", "noun"):
        return None
    right = f"both {tokens[at].low}"
    return slip("my-both", f"It is “{right}”.", tokens[at], both, right)


QUALITIES = frozenset(
    "good great hard nice excellent fantastic amazing wonderful better interesting important new "
    "difficult easy real serious clean careful".split()
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
    _before_number,
    _before_meal,
    _before_hundred,
    _doubled,
)
CHECKS: dict[str, tuple[Callable[[Sequence[Token], int], Issue | None], ...]] = {
    "a": _AN,
    "an": _AN,
    "the": (_before_degree, _doubled),
    "my": (_doubled, _before_both),
    "our": (_doubled, _before_both),
    **dict.fromkeys(["your", "their", "his", "her"], (_before_both,)),
}
"""What is looked at behind a word."""
