"""Clauses without their "be": "My licence valid until May.", "This not possible!"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import END_MARKS, slip, word, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

STOPS = frozenset([".", "!", "?", ";", ":", "…"])
OPENERS = frozenset("and but because so since as while although when if".split())
OPINIONS = frozenset("believe think hope feel guess know".split())
DEGREES = frozenset("very really so too quite extremely also always not more still".split())
NO_PREDICATES = DEGREES | {"much", "bad", "well", "badly", "many", "few"}
FINITE = frozenset(
    ["be", "pron+be", "have", "pron+have", "do", "modal", "pron+modal", "past", "third"]
)
BREAKS = frozenset(["conj", "sub"])
PREDICATES = frozenset(
    "valid available possible impossible necessary ready happy glad able unable suitable important "
    "responsible useful difficult easy interesting different clear similar friendly helpful "
    "nice good great closed full empty safe free expensive cheap".split()
)
"""Adjectives that say something of a subject more often than they limit it behind a noun."""

AFTER_PREDICATE = frozenset("until for to in with at from and but on about since".split())
NOMINAL = frozenset(["noun", "plural", "adj"])
AGES = frozenset("child kid student boy girl teenager pupil baby trainee".split())
SUBJECTS = frozenset("the this these everyone everybody".split())


def dropped_be(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the clauses of a passage that lack "is" or "are".

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        issue = None
        if token.tag == "poss" or token.low in SUBJECTS:
            issue = _copula(tokens, at)
        elif token.low == "from":
            issue = _from(tokens, at)
        elif token.low == "there":
            issue = _there(tokens, at)
        elif token.low == "when":
            issue = _when(tokens, at)
        if issue is not None:
            yield issue


def opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a clause of its own begins here: no relative one, no part of another."""
    before = word(tokens, at - 1)
    if before.tag == "edge" or before.text in STOPS or before.text in ("(", "-", "–"):
        return True
    if before.text == ",":
        return word(tokens, at - 2).tag != "name"
    return before.low in OPENERS


def _from(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I from Poland"."""
    subject, name = word(tokens, at - 1), word(tokens, at + 1)
    if subject.low not in ("i", "he", "she") or name.tag != "name":
        return None
    if not opens_clause(tokens, at - 1):
        return None
    be = "am" if subject.low == "i" else "is"
    right = f"{subject.text} {be} from"
    return slip("dropped-be", f"The verb is missing: “{right}”.", subject, tokens[at], right)


def _there(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "There many reasons to stay."."""
    many, noun = word(tokens, at + 1), word(tokens, at + 2)
    before = word(tokens, at - 1)
    opens = before.tag == "edge" or before.text in STOPS
    if not opens or many.low not in ("many", "several", "some") or noun.tag not in NOMINAL:
        return None
    rest = _rest(tokens, at + 1)
    acts = (t.tag == "base" and p.tag != "to" for p, t in pairwise(rest))
    if any(token.tag in FINITE for token in rest) or any(acts):
        return None
    right = f"{tokens[at].text} are"
    return slip("dropped-be", f"The verb is missing: “{right}”.", tokens[at], tokens[at], right)


def _when(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "When was a student, I worked in a bar."."""
    be, first = word(tokens, at + 1), word(tokens, at + 2)
    before = word(tokens, at - 1)
    aged = first.low in ("young", "small", "little") or (
        first.low == "a" and word(tokens, at + 3).low in AGES
    )
    opens = before.tag in ("edge", "mark", "adv", "noun", "past", "done", "name")
    asked = any(token.text == "?" for token in tokens[at:])
    if be.low not in ("was", "were") or not aged or not opens or asked:
        return None
    right = f"{tokens[at].text} I {be.text}"
    return slip("dropped-subject", f"Who? “{right}”.", tokens[at], be, right)


def _rest(tokens: Sequence[Token], at: int) -> list[Token]:
    """Give the words from a place to the end of their clause."""
    found = []
    for token in tokens[at:]:
        if token.text in STOPS or token.tag in BREAKS or token.tag == "subject":
            break
        found.append(token)
    return found


def _copula(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "my licence valid until May", "this not possible", "everyone I met very kind"."""
    alone = tokens[at].low == "this" and word(tokens, at + 1).tag == "not"
    if not (opens_clause(tokens, at) or alone or word(tokens, at - 1).low in OPINIONS):
        return None
    last = _subject_end(tokens, at)
    if last is None:
        return None
    first = word(tokens, last + 1)
    quality_at = last + 2 if first.low in DEGREES else last + 1
    if word(tokens, last + 2).low in DEGREES and first.low in DEGREES:
        quality_at += 1
    quality, after = word(tokens, quality_at), word(tokens, quality_at + 1)
    acts = quality.could_be("d") or (quality.could_be("b") and quality.can[0] != "j")
    if not quality.could_be("j") or acts or quality.low in NO_PREDICATES:
        return None
    if quality_at == last + 1 and quality.low not in PREDICATES:
        return None
    closed = after.text in END_MARKS or after.low in AFTER_PREDICATE
    rest = _rest(tokens, quality_at + 1)
    later = any(t.text != "May" and (t.tag in FINITE or t.could_be("zd")) for t in rest)
    if not closed or later or not any(t.text in STOPS for t in tokens[quality_at:]):
        return None
    many = tokens[last].tag == "plural" or tokens[at].low == "these"
    verbs = ("are", "were") if many else ("is", "was")
    if tokens[last].tag == "past":
        verbs = verbs[::-1]  # "everyone I met was kind"
    said = words_of(tokens, last + 1, quality_at)
    rights = [f"{tokens[last].text} {be} {said}" for be in verbs]
    return slip(
        "dropped-be",
        f"The verb is missing: “{verbs[0]} {said}” or “{verbs[1]} {said}”.",
        tokens[last],
        quality,
        *rights,
    )


def _subject_end(tokens: Sequence[Token], at: int) -> int | None:
    """Give the last word of the subject that begins here."""
    if tokens[at].tag == "pron":  # "everyone I met"
        verb = word(tokens, at + 2)
        related = word(tokens, at + 1).tag == "subject" and verb.tag == "past"
        return at + 2 if related else at
    if tokens[at].low == "this" and word(tokens, at + 1).tag == "not":
        return at
    for place in range(at + 1, at + 5):
        token, following = word(tokens, place), word(tokens, place + 1)
        named = token.tag == "name" and place == at + 1 and tokens[at].tag == "poss"
        if (token.tag in ("noun", "plural") or named) and (
            following.low in DEGREES or following.low in PREDICATES
        ):
            return place
        if token.tag not in ("noun", "adj", "plural"):
            return None
    return None
