"""Countable nouns without an article where a clause begins, and behind "after" and "before".

"Interview was pleasant", "if player quits", "after interview". The lists stand in
``bare_nouns.txt``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.bare_nouns import bare_lists, is_familiar, is_paired
from followup_lint.grammar.noun_phrases import (
    ends_phrase,
    is_countable,
    phrase_start,
    slip,
    with_article,
    word,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

FINITE = frozenset(["be", "have", "modal", "third", "past"])


def bare_subjects(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find sentences and clauses that begin with a countable noun: "Interview was pleasant".

    Args:
        tokens: The words of a passage.
    """
    for at, verb in enumerate(tokens):
        if verb.tag not in FINITE or at == 0:
            continue
        noun = tokens[at - 1]
        start = phrase_start(tokens, at - 1)
        known = noun.low in bare_lists().subjects and verb.tag in ("be", "have", "modal")
        under = word(tokens, start - 1).low in ("if", "when", "whenever", "because")
        known = known or (under and is_countable(noun) and is_familiar(noun.low))
        if noun.tag != "noun" or not known:
            continue
        if start < at - 1 and tokens[start].low not in bare_lists().evaluative | {
            "whole",
            "entire",
        }:
            continue
        if _begins_clause(tokens, start):
            phrase = words_of(tokens, start, at - 1)
            yield slip(
                "bare-subject",
                f"“{phrase}” lacks its article: “the {phrase}”.",
                tokens[start],
                noun,
                f"the {phrase[0].lower()}{phrase[1:]}",
            )


def _begins_clause(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a noun phrase stands where a clause begins."""
    before = word(tokens, start - 1)
    if before.tag == "edge" or before.text in (".", "!", "?"):
        return True
    if before.low in ("because", "although", "though", "if", "when", "while", "and", "but"):
        if before.tag == "conj":
            return word(tokens, start - 2).tag in ("adj", "adv", "mark")
        return True
    return False


def bare_circumstances(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find countable nouns behind "after", "before" and "during": "After interview I went home".

    Args:
        tokens: The words of a passage.
    """
    for at, when in enumerate(tokens):
        if when.low not in ("after", "before", "during"):
            continue
        last = at + 1
        while (
            last < at + 4
            and word(tokens, last).tag in ("adj", "noun")
            and not ends_phrase(tokens, last)
        ):
            last += 1
        noun = word(tokens, last)
        if noun.tag != "noun" or noun.low not in bare_lists().circumstances:
            continue
        if ends_phrase(tokens, last) and not is_paired(tokens, at + 1, last):
            phrase = words_of(tokens, at + 1, last)
            yield slip(
                "bare-noun",
                f"“{phrase}” lacks its article: “the {phrase}”.",
                tokens[at + 1],
                noun,
                f"the {phrase}",
                with_article(phrase),
            )
