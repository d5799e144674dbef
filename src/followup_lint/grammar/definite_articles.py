"""Words that want "the" in front of them: "in same way", "best part was", "in next sprint"."""

from __future__ import annotations

from functools import lru_cache
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
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

PREPOSITIONS = frozenset("in at of with for from on to by into during about within".split())
VERBAL = frozenset(["base", "past", "third", "be", "pron+be", "have", "done", "ing"])
DEFINED = frozenset(["way", "fact", "manner", "moment", "time"])
STANDING = frozenset("by on out under off over up along with this all".split())
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
    checks = _checks()
    for at, token in enumerate(tokens):
        check = checks.get(token.low)
        issue = None if check is None else check(tokens, at)
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
    placed = noun.low == "in" and word(tokens, at + 2).low in ("the", "my", "our", "your")
    if placed and before.tag in ("be", "pron+be") and tokens[at].low != "main":
        return lacks_the(tokens, at, at, "the-best")
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
    unit = head is not None and (is_unit(tokens[head]) or noun.low == "time")
    if head is None or not unit or tokens[head].tag != "noun":
        return None
    first_time = noun.low == "time" and before.tag in ("be", "pron+be")
    if before.low in PREPOSITIONS - {"of"} or first_time:
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


def _defined(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I liked way you explained it", "for time you gave me"."""
    before, after = word(tokens, at - 1), word(tokens, at + 1)
    governed = before.tag in ("base", "past", "third", "prep") and before.low not in STANDING
    that = after.low == "that" and tokens[at].low != "time"
    told = after.tag == "subject" or after.low in ("you", "in")
    told = told and (after.low != "in" or word(tokens, at + 2).low == "which")
    if not governed or not (that or told) or (before.low, tokens[at].low) == ("in", "fact"):
        return None
    if tokens[at].low == "time" and before.low not in ("for", "about", "appreciate"):
        return None
    return lacks_the(tokens, at, at, "the-way")


def _whole(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "for whole process"."""
    before, noun = word(tokens, at - 1), word(tokens, at + 1)
    if noun.tag != "noun" or not is_unit(noun) or head_at(tokens, at + 1) != at + 1:
        return None
    governed = before.low in PREPOSITIONS or before.tag in ("base", "past", "third")
    return lacks_the(tokens, at, at + 1, "the-whole") if governed else None


def _majority(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "majority of patients"."""
    first = at - 1 if word(tokens, at - 1).low in ("vast", "great", "large") else at
    before = word(tokens, first - 1)
    bare = before.tag in ("edge", "mark", "conj", "sub") or before.low in PREPOSITIONS
    if word(tokens, at + 1).low != "of" or not bare:
        return None
    return lacks_the(tokens, first, at, "the-majority")


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


@lru_cache(maxsize=1)
def _checks() -> dict[str, Callable[[Sequence[Token], int], Issue | None]]:
    """What is looked at in front of a word."""
    return {
        **dict.fromkeys(noun_lists()["superlatives"], _top),
        **dict.fromkeys(noun_lists()["ordinals"], _ordinal),
        **dict.fromkeys(["next", "last", "past"], _next),
        **dict.fromkeys(DEFINED, _defined),
        "same": _same,
        "most": _most,
        "whole": _whole,
        "majority": _majority,
    }
