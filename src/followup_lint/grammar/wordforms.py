"""Single words that are wrong wherever they stand: "dont", "alot", "teached", "recieve".

They need no context, and naming them costs one look into a dictionary per word, where a spelling
engine would search for suggestions.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.engine import Category, Issue
from followup_lint.grammar.lexicon import read_lists

if TYPE_CHECKING:
    from collections.abc import Iterator

LISTS = Path(__file__).with_name("wordforms.txt")
TOKEN = re.compile(r"(?<![\w'@./-])[^\W\d_]+(?:'[^\W\d_]+)?'?(?![\w@/]|[.'-]\w)")

KINDS: dict[str, tuple[Category, str]] = {
    "missing-apostrophe": (
        "punctuation",
        "“{wrong}” lacks or misplaces its apostrophe: “{right}”.",
    ),
    "run-together": ("spelling", "“{wrong}” is two words: “{right}”."),
    "wrong-form": ("grammar", "“{wrong}” is no form of English: “{right}”."),
    "mistyped": ("spelling", "“{wrong}” is misspelt: “{right}”."),
}


class WordForm(NamedTuple):
    """What a wrong word stands for, and which list says so."""

    rule: str
    right: str


@lru_cache(maxsize=1)
def word_forms() -> dict[str, WordForm]:
    """Read the lists that come with the package, once a process."""
    return {
        wrong: WordForm(rule, right.strip())
        for rule, lines in read_lists(LISTS).items()
        for wrong, _, right in (line.partition(" ") for line in lines)
    }


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """The wrong words without a last apostrophe."""
    return frozenset(word.rstrip("'") for word in word_forms())


def wrong_words(text: str, words: frozenset[str] | None = None) -> Iterator[Issue]:
    """Find the wrong words of a passage.

    Args:
        text: The passage, with plain apostrophes.
        words: Its words in lower case, where they are known; saves reading it again.
    """
    forms = word_forms()
    if words is not None and words.isdisjoint(_heads()):
        return
    for token in TOKEN.finditer(text):
        word = token[0]
        form = forms.get(word.lower()) or forms.get(word.lower().rstrip("'"))
        if form is None or (word.isupper() and len(word) > 1):
            continue
        capital = word[0].isupper() and form.right[0].islower()
        right = form.right[0].upper() + form.right[1:] if capital else form.right
        category, message = KINDS[form.rule]
        yield Issue(
            start=token.start(),
            end=token.end(),
            engine="followup_lint",
            rule=form.rule,
            category=category,
            message=message.format(wrong=word, right=right),
            replacements=(right,),
        )
