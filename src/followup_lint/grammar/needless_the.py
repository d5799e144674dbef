"""A "the" too many: before names and dates, and of things in general.

"In the Burnaby", "in the next Monday", "the today's meeting", "the patience is half of an audit".
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.lexicon import COMPARATIVES, read_lists
from followup_lint.grammar.noun_phrases import END_MARKS, slip, word
from followup_lint.language.nicknames import is_given_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("needless_the.txt")
DAYS = frozenset("today's yesterday's tomorrow's tonight's".split())
DATED = frozenset(["week", "month", "year", "weekend"])
TOWARDS = frozenset(["in", "from", "to", "at", "near"])
SHOWN = frozenset(["prep", "be", "to", "modal", "have", "sub", "time", "conj", "subject", "adv"])
GENERAL_STARTS = frozenset("because that since as and but so when if".split())
SPEAKING = frozenset(
    "speak speaks speaking spoke spoken learn learning learned learnt study studied in".split()
)


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(" ".join(lines).split()) for name, lines in read_lists(LISTS).items()}


def needless_the(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find each "the" of a passage that is too many.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        if token.low == "the":
            found = (check(tokens, at) for check in CHECKS)
            issue = next((one for one in found if one is not None), None)
            if issue is not None:
                yield issue


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
        dated = before.low in ("in", "of", "since", "until", "till", "by")
        wrong = month and dated and closed and after.low not in ("of", "and", "or")
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
    said = after.low in _lists()["key"] or after.low in COMPARATIVES or after.low == "more"
    if not general and not (verb.low == "is" and said):
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


def _before_nature(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I love the nature", "in the nature"."""
    before, noun, after = (word(tokens, at + step) for step in (-1, 1, 2))
    fond = before.low in ("love", "like", "loves", "in", "loved", "into", "enjoy", "close")
    closed = after.text in END_MARKS or (after.tag in SHOWN and after.low != "of")
    if noun.low != "nature" or not fond or not closed or (before.low == "in" and after.tag == "be"):
        return None
    return slip("the-in-general", "Of nature in general: no article.", tokens[at], noun, noun.text)


TITLES = frozenset("Professor Prof Doctor Dr Mr Mrs Ms Miss Mister Madam Chef".split())


def _before_title(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "The Professor Rinaldi taught me", but not "the Dr Smith lecture"."""
    title, name = word(tokens, at + 1), word(tokens, at + 2)
    behind = at + 4 if name.text == "." else at + 3
    name = word(tokens, behind - 1)
    after = word(tokens, behind)
    while after.tag == "name" and after.text[:1].isupper() and behind < at + 6:
        behind += 1
        after = word(tokens, behind)
    ended = (
        after.text in END_MARKS
        or after.tag in SHOWN
        or after.tag in ("past", "third", "base", "done")
    )
    if title.text not in TITLES or name.tag != "name" or not ended:
        return None
    return slip("the-title", "No article before a title and a name.", tokens[at], title, title.text)


CHECKS = (_before_day, _before_title, _before_name, _before_abstract, _before_nature, _by_the)
"""What is looked at behind "the"."""
