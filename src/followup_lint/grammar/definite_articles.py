"""Words that want "the" in front of them: "in same way", "best part was", "in next sprint"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import (
    END_MARKS,
    head_at,
    is_heading,
    is_unit,
    noun_lists,
    slip,
    word,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

PREPOSITIONS = frozenset("in at of with for from on to by into during about within".split())
VERBAL = frozenset(["base", "past", "third", "be", "pron+be", "have", "done", "ing"])
SPANS = frozenset("in within for over during through throughout".split())
TIMES = frozenset("days weeks months years hours minutes seconds weekends decades".split())
COUNTS = frozenset("few couple several".split())
DATED = frozenset("day week month year time morning afternoon evening night".split())
BESTS = frozenset(
    "practice regard wishes luck friend man case bet before interest efforts effort fit price "
    "value time seller".split()
)
"""What "best" and its like may stand before alone."""


def definite_articles(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the words of a passage that lack "the".

    Args:
        tokens: The words of a passage.
    """
    if is_heading(tokens):
        return
    superlatives, ordinals = noun_lists()["superlatives"], noun_lists()["ordinals"]
    for at, token in enumerate(tokens):
        issue = None
        if token.low == "same":
            issue = _same(tokens, at)
        elif token.low == "most":
            issue = _most(tokens, at)
        elif token.low in superlatives:
            issue = _top(tokens, at)
        elif token.low in ordinals:
            issue = _ordinal(tokens, at)
        elif token.low in ("next", "last", "past"):
            issue = _next(tokens, at)
        if issue is not None:
            yield issue


def lacks_the(tokens: Sequence[Token], first: int, last: int, rule: str) -> Issue:
    """Make the issue of a phrase that lacks "the"."""
    phrase = words_of(tokens, first, last)
    if tokens[first].tag != "name":
        phrase = phrase[0].lower() + phrase[1:]
    return slip(
        rule, f"“The” is missing: “the {phrase}”.", tokens[first], tokens[last], f"the {phrase}"
    )


def _same(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "In same way", "have same problem"."""
    before, noun = word(tokens, at - 1), word(tokens, at + 1)
    alone = noun.text in END_MARKS and before.tag.endswith("be")
    if noun.tag not in ("noun", "plural", "adj") and noun.low != "as" and not alone:
        return None
    behind = before.low in PREPOSITIONS or before.tag in VERBAL
    if not behind or (noun.low in DATED and before.low not in PREPOSITIONS):
        return None
    if noun.low == "as" and not before.tag.endswith("be"):
        return None
    last = at if noun.low == "as" or alone else at + 1
    return lacks_the(tokens, at, last, "the-same")


def _top(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Best part of the day was", "in highest quality"."""
    before, noun = word(tokens, at - 1), word(tokens, at + 1)
    if noun.tag != "noun" or noun.low in BESTS or not is_unit(noun):
        return None
    head = head_at(tokens, at + 1)
    if head is None:
        return None
    if before.low in ("in", "at", "of", "on", "to") or before.tag in ("be", "pron+be"):
        return lacks_the(tokens, at, head, "the-best")
    opens = before.tag in ("edge", "sub") or before.text in (".", "!", "?")
    opens = opens or (before.low == "and" and word(tokens, at - 2).text in (",", "."))
    return (
        lacks_the(tokens, at, head, "the-best") if opens and _has_verb(tokens, head + 1) else None
    )


def _most(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Most important thing is"."""
    quality = word(tokens, at + 1)
    if quality.tag != "adj" or not quality.can.startswith("j"):
        return None
    before, head = word(tokens, at - 1), head_at(tokens, at + 2)
    if head is None or tokens[head].tag != "noun" or not is_unit(tokens[head]):
        return None
    behind = before.low in ("in", "of", "on", "with", "for") or before.tag in ("be", "pron+be")
    opens = before.tag in ("edge", "sub") or before.text in (".", "!", "?")
    if not behind and not (opens and _has_verb(tokens, head + 1)):
        return None
    return lacks_the(tokens, at, head, "the-most")


def _ordinal(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "In second interview", "Second question was about"."""
    before, noun = word(tokens, at - 1), word(tokens, at + 1)
    said = noun.low == "thing" and word(tokens, at + 2).tag in ("subject", "pron")
    if noun.tag != "noun" or (noun.low in noun_lists()["fixed after ordinals"] and not said):
        return None
    head = head_at(tokens, at + 1)
    if head is None or not is_unit(tokens[head]) or tokens[head].tag != "noun":
        return None
    if before.low in PREPOSITIONS - {"of"}:
        return lacks_the(tokens, at, head, "the-ordinal")
    opens = before.tag == "edge" or before.text in (".", "!", "?")
    return (
        lacks_the(tokens, at, head, "the-ordinal")
        if opens and _has_verb(tokens, head + 1)
        else None
    )


def _has_verb(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a finite verb follows before the sentence ends."""
    for token in tokens[at : at + 8]:
        if token.tag in ("be", "have", "modal", "do", "past", "third"):
            return True
        if token.text in (".", "!", "?", ";", ":"):
            return False
    return False


def _next(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "In next sprint", "within next two weeks", "for last five years"."""
    before, noun, after = word(tokens, at - 1), word(tokens, at + 1), word(tokens, at + 2)
    if before.low in SPANS and (noun.tag in ("num", "number") or noun.low in COUNTS):
        timed = after.low in TIMES or noun.low == "couple"
        return lacks_the(tokens, at, at + 1, "the-next") if timed else None
    if before.low not in PREPOSITIONS or noun.tag != "noun":
        return None
    head = head_at(tokens, at + 1, joined=True)
    if tokens[at].low == "past" or head is None or not is_unit(tokens[head]):
        return None
    fixed = tokens[head].low in DATED or noun.low in noun_lists()["after next"]
    return None if fixed else lacks_the(tokens, at, head, "the-next")
