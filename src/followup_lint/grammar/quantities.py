"""What is counted and what is measured: "much letters", "too many dough"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import (
    head_at,
    noun_lists,
    singular_of,
    slip,
    word,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

FIXED = frozenset("means news thanks goods people police data media works odds".split())
"""Plurals that are no number of things."""


def quantities(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find "much" before what is counted and "many" before what isn't.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        issue = None
        if token.low == "much":
            issue = _much(tokens, at)
        elif token.low in ("many", "few"):
            issue = _many_of_mass(tokens, at)
        if issue is not None:
            yield issue


def _much(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Much letters", "how much thank-you letters"."""
    first = word(tokens, at + 1)
    head = at + 2 if first.tag == "adj" and not _raises(first) else at + 1
    noun = word(tokens, head)
    if (
        noun.tag != "plural"
        or noun.low in FIXED
        or word(tokens, head + 1).tag in ("noun", "plural")
    ):
        return None
    if not (noun.can in ("p", "pz", "pzn") and singular_of(noun.low)):
        return None
    if noun.could_be("z") and word(tokens, at - 1).tag in ("subject", "pron", "noun", "name"):
        return None
    return slip(
        "much-for-many",
        f"“{noun.text}” can be counted: “many {noun.text}”.",
        tokens[at],
        noun,
        f"many {words_of(tokens, at + 1, head)}",
    )


def _raises(token: Token) -> bool:
    """Tell what "much" belongs to rather than the noun: "much better results", "much needed"."""
    return token.low.endswith(("er", "ed", "ier")) or token.low in ("more", "less", "worse")


def _many_of_mass(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "too many dough"."""
    head = head_at(tokens, at + 1, joined=True)
    lists = noun_lists()
    if head is None or tokens[head].low not in lists["mass"] | lists["stuff"]:
        return None
    right = "little" if tokens[at].low == "few" else "much"
    return slip(
        "many-for-much",
        f"“{tokens[head].text}” can't be counted: “{right}”.",
        tokens[at],
        tokens[at],
        right,
    )
