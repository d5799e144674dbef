"""A word that stands twice: "I will will call you"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAY_STAND_TWICE = frozenset(
    """
    that had is was are were you her him them it us me in on up out do did there so very really
    please pretty many much more most long far way no never now well ha haha hey hello bye hush
    knock night tut blah chop ho oh who what ever good big old little extra super too one two
    three pls plz fr ty yo oi ello hi winner love thanks thank sorry yes yeah ok okay again
    whole same just all mile round here we i look wait
    """.split()
)
"""Words that follow themselves in good English ("what it is is", "I told you you could"), or are
doubled on purpose."""


def doubled_words(text: str, tokens: Sequence[tuple[str, int]]) -> Iterator[Issue]:
    """Find words that are written twice in a row by mistake.

    Args:
        text: The passage.
        tokens: Its words in lower case, with their places.
    """
    for (first, begin), (second, start) in pairwise(tokens):
        if first != second or first in MAY_STAND_TWICE or not first.isalpha():
            continue
        end = start + len(second)
        gap = text[begin + len(first) : start]
        alone = text[begin - 1 : begin] != "-" and text[end : end + 1] not in ("-", "'", "/")
        if not gap.isspace() or not alone or not text[start:end].islower() or len(first) < 2:
            continue
        yield Issue(
            start=begin,
            end=end,
            engine="followup_lint",
            rule="doubled-word",
            category="grammar",
            message=f"“{text[start:end]}” stands here twice.",
            replacements=(text[begin : begin + len(first)],),
        )
