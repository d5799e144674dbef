"""What LanguageTool calls a misspelling, and which of that is one.

Its speller marks every name and every word of a trade, so a word must be close to a common one, or
lack no more than a capital letter or an apostrophe. Then the dictionaries of the other engine and
the words of the context are asked, which know the other dialects too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from followup_lint.grammar.nearest import common_words, is_english, is_made_of_words, is_slip
from followup_lint.grammar.spelling import NO_MISSPELLING, is_derived

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.harper import HarperDictionary
    from followup_lint.grammar.languagetool_answer import Match

SPELLER = "MORFOLOGIK_RULE_"
"""What the names of the spellers begin with; each variant has its own."""

WORD = re.compile(r"[A-Za-z]{2,30}(?:'[A-Za-z]{1,8})?")
CONTRACTED = re.compile(r"\w{1,8}n't|(?:I|i)'(?:m|ve|ll|d)|\w{2,8}'(?:re|ve|ll)|(?:[Tt]hat|"
                        r"[Hh]ere|[Tt]here|[Ww]hat|[Ww]ho|[Ii]t|[Ss]?[Hh]e|[Ll]et)'s")  # fmt: skip

TITLED = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december christmas easter english british american scottish
    irish welsh german french spanish italian portuguese dutch polish russian ukrainian turkish
    arabic hindi chinese japanese korean european african asian australian canadian indian
    """.split()
)
"""Words whose capital letter nobody doubts. Other names in small letters may be words."""

LONG = 8
"""From so many letters on a word may hold two slips."""

SURE = 6
"""From so many letters on a common word that is close was meant, whatever the slip."""


def is_spelling(match: Match) -> bool:
    """Tell whether a finding is the speller's."""
    return match.rule.startswith(SPELLER)


def close_words(word: str, replacements: tuple[str, ...]) -> tuple[str, ...]:
    """Give the replacements that a misspelt word was surely meant to be.

    Args:
        word: What is written.
        replacements: The speller's suggestions, the best first.

    Returns:
        Those that differ by a slip, a capital letter or an apostrophe; none where the word may be
        a name, a word of a trade, or one of another language.
    """
    plain = word.replace("’", "'")
    if not WORD.fullmatch(plain) or plain in NO_MISSPELLING:
        return ()
    if len(plain) < LONG and any(plain.startswith(new) for new in replacements if len(new) > 3):
        return ()  # of another language, "visita", or a form that the speller lacks
    return tuple(new for new in replacements if _is_close(plain, new.replace("’", "'")))


def _is_close(word: str, new: str) -> bool:
    if "'" in new and len(word) > 2 and new.replace("'", "").lower() == word.lower():
        return CONTRACTED.fullmatch(new) is not None
    if not word.islower():
        return False  # a name
    if new == word.capitalize():
        return word in TITLED
    if len(word) < 4 or new not in common_words() or new[0] != word[0]:
        return False
    reach = 2 if len(word) >= LONG else 1
    steps = OSA.distance(word, new, score_cutoff=reach)
    return steps <= reach and (len(word) >= SURE or is_slip(word, new, steps))


def confirmed(
    texts: Sequence[str],
    found: Sequence[list[Issue]],
    known: frozenset[str],
    dictionary: HarperDictionary,
) -> list[list[Issue]]:
    """Drop misspellings of LanguageTool's that the context or the other dictionaries know.

    Args:
        texts: The passages.
        found: Any engine's issues for each of them.
        known: Casefolded words of the context.
        dictionary: Who knows the words of the dialects that are right.
    """
    asked = {
        word
        for text, issues in zip(texts, found, strict=True)
        for issue in issues
        if issue.rule.startswith(SPELLER) and (word := _word(text, issue)).casefold() not in known
    }
    strange = dictionary.unknown(sorted(asked)) if asked else set()
    strange = {word for word in strange if not is_derived(word, dictionary)}
    if strange and len(dictionary.dialects) > 1:  # these lists hold the words of either English
        strange = {word for word in strange if word in TITLED or not _may_be_right(word.lower())}
    return [
        [
            issue
            for issue in issues
            if not issue.rule.startswith(SPELLER) or _word(text, issue) in strange
        ]
        for text, issues in zip(texts, found, strict=True)
    ]


def _may_be_right(word: str) -> bool:
    """Tell a rare word, and one made of others: "operatories"."""
    return is_english(word) or is_made_of_words(word)


def _word(text: str, issue: Issue) -> str:
    """The marked word with straight apostrophes."""
    return text[issue.start : issue.end].replace("’", "'")
