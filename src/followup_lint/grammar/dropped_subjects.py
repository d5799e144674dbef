"""Clauses without their subject, object or "be": "since was sixteen", "it made feel welcome".

Further "she the best teacher I had", "my name Ivan", "the farm where I work located in Kent".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import END_MARKS, slip, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

STOPS = frozenset([".", "!", "?", ";", ":"])
FINITE = frozenset(["be", "have", "do", "modal", "past", "third", "base"])
RELATIVES = frozenset("where which that who".split())
REACH = 12
"""How many words of a sentence are looked at before "located", and behind it."""


def dropped_subjects(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find clauses that lack their subject, their object or "be".

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        check = CHECKS.get(token.low)
        issue = None if check is None else check(tokens, at)
        if issue is not None:
            yield issue


def _gap(first: Token, last: Token, right: str) -> Issue:
    return slip("dropped-word", f"A word is missing: “{right}”.", first, last, right)


def _opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    before = word(tokens, at - 1)
    return before.tag == "edge" or before.text in STOPS


def _is_the(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "She the best teacher I had", "It a good place to learn"."""
    article, first = word(tokens, at + 1), word(tokens, at + 2)
    described = first.tag in ("adj", "noun") and word(tokens, at + 3).text != ","
    if article.low not in ("the", "a", "an") or not described or not _opens_sentence(tokens, at):
        return None
    return _gap(tokens[at], article, f"{tokens[at].text} is {article.text}")


def _since(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I have cooked since was sixteen"."""
    be, after = word(tokens, at + 1), word(tokens, at + 2)
    aged = after.tag in ("num", "number", "adj") or after.low in ("a", "in", "at")
    if be.low not in ("was", "am") or not aged or word(tokens, at - 1).low == "ever":
        return None
    return _gap(tokens[at], be, f"{tokens[at].text} I {be.text}")


def _made(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it made feel welcome", but not "I was made feel"."""
    feel, before = word(tokens, at + 1), word(tokens, at - 1)
    if feel.low not in ("feel", "think", "realise", "realize", "understand", "laugh", "want"):
        return None
    if before.tag.rpartition("+")[2] in ("be", "have", "adv", "not"):
        return None
    return _gap(tokens[at], feel, f"{tokens[at].text} me {feel.text}")


def _name(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "My name Ivan and I cook"."""
    mine, name = word(tokens, at - 1), word(tokens, at + 1)
    if mine.low != "my" or name.tag != "name" or not _opens_sentence(tokens, at - 1):
        return None
    return _gap(tokens[at], name, f"{tokens[at].text} is {name.text}")


def _located(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "The farm where I work located in Kent."."""
    start = at
    while start > 0 and tokens[start - 1].text not in STOPS and at - start <= REACH:
        start -= 1
    end = at + 1
    while end < len(tokens) and tokens[end].text not in END_MARKS and end - at <= REACH:
        end += 1
    before, behind = tokens[start:at], tokens[at + 1 : end]
    finite = [one for one in before if one.tag.rpartition("+")[2] in FINITE]
    related = [one for one in before if one.low in RELATIVES]
    opening = before[0].tag in ("det", "poss") if before else False
    said = any(one.tag in FINITE or one.tag == "mark" for one in (*behind, *before[1:])
               if one not in finite)  # fmt: skip
    if not opening or len(finite) != len(related) or said or word(tokens, at + 1).tag != "prep":
        return None
    if word(tokens, end).text != "." or at - start > REACH:
        return None
    return _gap(tokens[at], tokens[at], f"is {tokens[at].text}")


CHECKS: dict[str, Callable[[Sequence[Token], int], Issue | None]] = {
    **dict.fromkeys(["he", "she", "it"], _is_the),
    **dict.fromkeys(["since", "until", "while"], _since),
    **dict.fromkeys(["made", "makes", "make"], _made),
    **dict.fromkeys(["located", "situated"], _located),
    "name": _name,
}
"""What is looked at in a word."""
