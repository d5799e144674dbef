"""Where clauses and noun phrases begin and end: what the rules about structure have in common.

Nothing here parses. A noun phrase is a run of words that can only be one; where it isn't sure what
stands in front of it, a rule stays silent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.engine import Issue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.grammar.engine import Category
    from followup_lint.grammar.tagging import Token

LIGHT = frozenset(["adv", "not"])
"""Tags of words that stand anywhere between subject and verb."""

HEADS = frozenset(["noun", "plural", "name", "unknown"])
INNER = HEADS | {"adj", "ing", "done"}
FIRST = frozenset(["det", "poss", "num", "number"])
SENTENCE_MARKS = frozenset(".!?;:…")
CLAUSE_MARKS = SENTENCE_MARKS | frozenset(',–—()"“”-•*')
PLURAL = frozenset(
    "these those both many several few fewer two three four five six seven eight nine ten eleven "
    "twelve fifteen twenty thirty forty fifty sixty various".split()
)


REACH = 60
"""How many words of a sentence are looked at."""

PHRASE = 12
"""How many words a noun phrase has at most."""


class NounPhrase(NamedTuple):
    """A noun phrase: the indexes of its first word and its head, and its number.

    Attributes:
        start: Index of its first word.
        head: Index of its last noun.
        number: ``one``, ``many``, or nothing where it isn't sure.
        first: Its article or the like, lower-case; empty where it has none.
    """

    start: int
    head: int
    number: str
    first: str


def kind(token: Token) -> str:
    """The tag of a word; of "I'm" and its like that of the verb in it."""
    return token.tag.rpartition("+")[2]


def following(tokens: Sequence[Token], at: int) -> int:
    """Give the index of the first word at or behind ``at`` that is no adverb or "not"."""
    last = min(len(tokens), at + PHRASE)
    while at < last and tokens[at].tag in LIGHT:
        at += 1
    return at


def preceding(tokens: Sequence[Token], at: int) -> int:
    """Give the index of the last word before ``at`` that is no adverb or "not", -1 for none."""
    at -= 1
    last = at - PHRASE
    while at >= 0 and at > last and tokens[at].tag in LIGHT:
        at -= 1
    return at


def clause_start(tokens: Sequence[Token], at: int, marks: frozenset[str] = SENTENCE_MARKS) -> int:
    """Give the index of the first word of the stretch between marks that holds ``at``.

    Looks back over `REACH` words at most, as all that reads a clause does: time stays linear.
    """
    last = max(0, at - REACH)
    while at > last and tokens[at - 1].text not in marks:
        at -= 1
    return at


def clause_end(tokens: Sequence[Token], at: int, marks: frozenset[str] = SENTENCE_MARKS) -> int:
    """Give the index of the mark that ends the stretch that holds ``at``, or that of the limit."""
    last = min(len(tokens), at + REACH)
    while at < last and tokens[at].text not in marks:
        at += 1
    return at


def words_of(tokens: Sequence[Token], start: int, end: int) -> frozenset[str]:
    """The words of a stretch, lower-case."""
    return frozenset(token.low for token in tokens[start:end])


def opens(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a clause can begin at ``at``: behind a mark, "because", "that", "and"."""
    if at <= 0:
        return True
    before = tokens[at - 1]
    if before.tag in LIGHT and at >= 2 and tokens[at - 2].tag == "mark":
        return True
    if before.text == "." and tokens[at].text[0].islower():
        return False  # "M.Sc. students"
    return before.text in CLAUSE_MARKS or before.tag in ("sub", "conj") or before.low == "that"


def starts(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sentence begins at ``at``, behind a greeting and its comma as well."""
    if at <= 0:
        return True
    before = tokens[at - 1]
    return before.text in ".!?;:…" or (before.text == "," and tokens[at].text[0].isupper())


def phrase_at(tokens: Sequence[Token], at: int) -> NounPhrase | None:
    """Read the noun phrase that begins at ``at``; None where there is none."""
    end, first, last = at, "", min(len(tokens), at + PHRASE)
    while end < last and tokens[end].tag in FIRST:
        if tokens[end].tag != "number":
            first = tokens[end].low
        end += 1
    while end < last and (
        tokens[end].tag in INNER
        or (tokens[end].tag == "poss" and "'" in tokens[end].low)
        or (tokens[end].tag == "adv" and end + 1 < len(tokens) and tokens[end + 1].tag == "adj")
    ):
        end += 1
    while end > at and tokens[end - 1].tag not in HEADS:
        end -= 1
    return None if end == at else NounPhrase(at, end - 1, number(tokens, at, end - 1), first)


def phrase_before(tokens: Sequence[Token], end: int) -> NounPhrase | None:
    """Read the noun phrase that ends before ``end``; None where there is none."""
    last = tokens[end - 1] if end > 0 else None
    if last is None or (last.tag not in HEADS and not (last.tag == "adj" and last.could_be("cn"))):
        return None
    start, last_look = end - 1, max(0, end - PHRASE)
    while start > last_look and tokens[start - 1].tag in INNER:
        start -= 1
    first = ""
    while start > last_look and tokens[start - 1].tag in FIRST:
        start -= 1
        if tokens[start].tag != "number":
            first = first or tokens[start].low
    if last.tag == "adj" and not first:
        return None
    return NounPhrase(start, end - 1, number(tokens, start, end - 1), first)


def number(tokens: Sequence[Token], start: int, head: int) -> str:
    """Tell whether a noun phrase is one or many, or nothing where it isn't sure."""
    noun, opening = tokens[head], tokens[start]
    if opening.low.endswith("ing") and opening.tag not in FIRST:
        return ""  # "leading people is hard"
    firsts = {token.low for token in tokens[start:head] if token.tag in FIRST}
    if noun.tag == "plural" and not noun.could_be("cn"):
        return "" if firsts & {"a", "an", "every", "each", "one"} else "many"
    if firsts & PLURAL or any(t.tag == "number" and t.low != "1" for t in tokens[start:head]):
        return ""
    if noun.tag in ("noun", "adj") and not noun.could_be("p"):
        return "one"
    return ""


def issue(
    tokens: Sequence[Token],
    start: int,
    end: int,
    rule: str,
    message: str,
    *fixes: str,
    category: Category = "grammar",
) -> Issue:
    """Mark the words from ``start`` up to ``end``."""
    model = tokens[start].text
    lift = model[0].isupper() and model != "I" and not model.startswith("I'")
    return Issue(
        start=tokens[start].start,
        end=tokens[end - 1].end,
        engine="followup_lint",
        rule=rule,
        category=category,
        message=message,
        replacements=tuple(f"{fix[:1].upper()}{fix[1:]}" if lift else fix for fix in fixes),
    )
