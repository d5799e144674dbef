"""Comparisons: "more cheap than", "as tall like", "the same age than", "cleaner that in"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.lexicon import COMPARATIVES
from followup_lint.grammar.noun_phrases import END_MARKS, slip, word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

GRADED = {
    "cheap": "cheaper", "big": "bigger", "small": "smaller", "fast": "faster", "tall": "taller",
    "high": "higher", "low": "lower", "young": "younger", "old": "older", "short": "shorter",
    "long": "longer", "strong": "stronger", "weak": "weaker", "hard": "harder", "cold": "colder",
    "warm": "warmer", "hot": "hotter", "great": "greater", "nice": "nicer", "easy": "easier",
    "early": "earlier", "happy": "happier", "busy": "busier", "heavy": "heavier",
    "light": "lighter", "quick": "quicker", "slow": "slower", "large": "larger", "late": "later",
    "rich": "richer",
    "poor": "poorer", "thin": "thinner", "thick": "thicker", "dark": "darker", "deep": "deeper",
    "wide": "wider", "near": "nearer", "good": "better", "bad": "worse", "far": "further",
}  # fmt: skip
"""Short adjectives, and their comparatives."""

TOPS = {"better": "best", "worse": "worst", "further": "furthest"}
EXPECTING = frozenset("thought expected hoped feared imagined remembered planned".split())
WITHIN = frozenset("in at on before last usual ever during with".split())
PERSONS = frozenset("i we you they he she".split())
DOING = frozenset("do does did can could has had".split())
FIXED = frozenset("well far long soon much many such good".split())


def comparisons(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find comparisons with a wrong form or a wrong link.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        found = None
        if token.low in ("more", "most"):
            found = _graded(tokens, at)
        elif token.low in COMPARATIVES:
            found = _that(tokens, at)
        elif token.low == "as":
            found = _as(tokens, at) or _as_good(tokens, at)
        elif token.low == "same":
            found = _same(tokens, at)
        elif token.low == "elder" and word(tokens, at + 1).low == "than":
            found = slip("elder-than", "Compared: “older than”.", token, token, "older")
        if found is not None:
            yield found


def _graded(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it is more cheap than ours", "the most big room"."""
    quality, after, before = word(tokens, at + 1), word(tokens, at + 2), word(tokens, at - 1)
    right = GRADED.get(quality.low)
    if right is None:
        return None
    if tokens[at].low == "more":
        weighed = word(tokens, at + 3)  # "more old than new"
        than = after.low == "than" and not weighed.could_be("j")
        said = before.tag.endswith("be") and after.text in END_MARKS
        wrong = than or (said and quality.low not in ("good", "far", "late", "early"))
    else:
        wrong = before.low == "the" and after.tag == "noun" and after.can[:1] in ("c", "n")
        right = TOPS.get(right, f"{right[:-1]}st")
    if not wrong:
        return None
    return slip("graded", f"It is “{right}”.", tokens[at], quality, right)


def _that(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "cleaner that in the paper", "better that I expected"."""
    that, first, verb = (word(tokens, at + step) for step in (1, 2, 3))
    if that.low != "that":
        return None
    told = first.low in PERSONS and verb.low in EXPECTING
    placed = first.low in WITHIN and word(tokens, at + 3).tag in ("det", "poss", "noun", "month")
    placed = placed and word(tokens, at - 1).tag != "det"
    if not told and not placed:
        return None
    return slip("that-for-than", "After a comparative it is “than”.", that, that, "than")


def _as(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "as tall like him", "as simple than that"."""
    quality, link, after = (word(tokens, at + step) for step in (1, 2, 3))
    held = after.tag in ("det", "poss", "object", "subject", "pron", "name")
    graded = quality.can[:1] == "j" and quality.low not in FIXED
    if not graded or link.low not in ("like", "than") or not held:
        return None
    return slip("as-as", f"It is “as {quality.text} as”.", link, link, "as")


def _as_good(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I play, though not as good as Ann does"."""
    good, link = word(tokens, at + 1), word(tokens, at + 2)
    verb_at = next((n for n in range(at + 3, at + 7) if word(tokens, n).low in DOING), None)
    if good.low != "good" or link.low != "as" or verb_at is None:
        return None
    if word(tokens, verb_at + 1).text not in END_MARKS or word(tokens, at - 1).tag.endswith("be"):
        return None
    if word(tokens, at - 1).tag == "not" and word(tokens, at - 2).tag.endswith("be"):
        return None
    return slip("as-well-as", "Of doing: “as well as”.", good, good, "well")


def _same(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the same age than me"."""
    for link_at in (at + 1, at + 2, at + 3):
        link = word(tokens, link_at)
        if link.low == "than":
            return slip("same-as", "It is “the same … as”.", link, link, "as")
        if link.tag not in ("noun", "plural", "adj"):
            return None
    return None
