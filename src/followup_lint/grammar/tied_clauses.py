"""Clauses tied twice and subjects as other tongues put them: "so late so we left", "we with her".

Further "although it rained, but the guests left", "it is not many workshops left", "my boss he
said yes".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import UNITS, slip, word
from followup_lint.grammar.relatives import FINITE, STOPS, is_person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token


def tied_clauses(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find clauses that are tied twice, and subjects that are put twice or in a foreign way.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        check = CHECKS.get(token.low)
        issue = None if check is None else check(tokens, at)
        if issue is not None:
            yield issue


def _so(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it changed so often so we stopped"."""
    state, so, subject = (word(tokens, at + step) for step in (1, 2, 3))
    if so.low != "so" or not state.could_be("jr") or state.low in ("much", "far", "on"):
        return None
    if subject.tag != "subject" and subject.low not in ("it", "you", "the", "my", "that", "our"):
        return None
    return slip("so-so", f"It is “so {state.text} that”.", so, so, "that")


def _although(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Although breakfast is good, but guests wait": `tables.tense` knows pronouns."""
    before = word(tokens, at - 1)
    if before.tag != "edge" and before.text not in STOPS and before.low != "even":
        return None
    limit = min(len(tokens), at + 25)
    comma = next((n for n in range(at, limit) if tokens[n].text in (*STOPS, ",")), limit)
    finite = [token for token in tokens[at:comma] if token.tag.rpartition("+")[2] in FINITE]
    but, after = word(tokens, comma + 1), word(tokens, comma + 2)
    if word(tokens, comma).text != "," or but.low != "but" or len(finite) > 1:
        return None
    if after.tag not in ("det", "poss", "plural", "noun", "name"):
        return None
    return slip("although-but", f"One of “{tokens[at].low}” and “but” will do.", but, but, "yet")


def _it_is_many(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it is not many workshops left": there are not."""
    be = word(tokens, at + 1)
    many_at = at + 3 if word(tokens, at + 2).tag == "not" else at + 2
    many, noun, after = (word(tokens, many_at + step) for step in (0, 1, 2))
    if tokens[at].low == "it's":
        many_at = at + 2 if be.tag == "not" else at + 1
        many, noun, after = (word(tokens, many_at + step) for step in (0, 1, 2))
    elif be.low not in ("is", "was", "isn't", "wasn't"):
        return None
    timed = noun.low.rstrip("s") in UNITS or noun.low in ("times", "things", "miles")
    if many.low not in ("many", "few") or noun.tag != "plural" or timed:
        return None
    if after.low not in ("left", "where", "in", "here", "at", "on", "to", "around", "with", "for"):
        return None
    verb = "were" if be.low in ("was", "wasn't") else "are"
    last = word(tokens, many_at - 1)
    negated = ["not"] if last.tag == "not" or last.low.endswith("n't") else []
    right = " ".join(["there", verb, *negated, many.text])
    return slip("there-are", f"It is “{right}”.", tokens[at], many, right)


def _acts(token: Token) -> bool:
    return token.tag in FINITE or token.only("dej")


def _we_with(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "we with my wife moved", "we with her tried"."""
    link, who = word(tokens, at + 1), word(tokens, at + 2)
    before = word(tokens, at - 1)
    opening = before.tag in ("edge", "sub") or before.text in (*STOPS, ",") or before.low == "and"
    last = at + 2
    if who.low in ("my", "his", "her", "a", "the") and is_person(word(tokens, at + 3)):
        last = at + 3
    elif who.low not in ("her", "him", "them") and who.tag != "name":
        return None
    if link.low != "with" or not opening or not _acts(word(tokens, last + 1)):
        return None
    person = " ".join(token.text for token in tokens[at + 2 : last + 1])
    person = {"her": "she", "him": "he", "them": "they"}.get(person, person)
    right = f"{person} and I"
    if tokens[at].text[0].isupper():
        right = right[0].upper() + right[1:]
    return slip("we-with", f"It is “{right}”.", tokens[at], tokens[last], right)


def _again(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "My manager he said yes": the subject twice."""
    noun, whose, before = (word(tokens, at + step) for step in (-1, -2, -3))
    opening = before.tag == "edge" or before.text in STOPS
    told = word(tokens, at + 1)
    acts = told.low in (
        "is",
        "was",
        "has",
        "said",
        "says",
        "told",
        "works",
        "worked",
        "will",
        "can",
    )
    if whose.low not in ("my", "our") or not is_person(noun) or not (opening and acts):
        return None
    return slip("subject-twice", f"“{noun.text}” is the subject.", noun, tokens[at], noun.text)


CHECKS: dict[str, Callable[[Sequence[Token], int], Issue | None]] = {
    "so": _so,
    "although": _although,
    "though": _although,
    "it": _it_is_many,
    "it's": _it_is_many,
    "we": _we_with,
    "he": _again,
    "she": _again,
}
"""What is looked at in a word."""
