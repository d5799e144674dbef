"""Words that stand where another one belongs: "hear form you", "the passed week", "my believe".

Both are words of English, so only the neighbours tell. The table, ``swaps.txt``, lists for each
pair the neighbours beside which the written word is impossible and the other one is meant
(`swap_table`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.swap_table import table
from followup_lint.grammar.tagging import Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from followup_lint.grammar.swap_table import Slot, Swap

EDGE = Token(0, 0, "", "^", "", "mark")
"""What stands in front of the first word and behind the last."""

TIES = frozenset(["/", "@", "&", "_", "#"])
"""Marks that make a word a part of something longer."""

QUOTES = frozenset("\"'“”‘’")
PLACE = re.compile(r"\{(\d)\}")


def swapped_words(
    tokens: Sequence[Token], known: Mapping[str, tuple[Swap, ...]] | None = None
) -> Iterator[Issue]:
    """Find the swapped words of a passage.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
        known: What to look for instead of the table of the package.
    """
    swaps = table() if known is None else known
    for at, token in enumerate(tokens):
        candidates = swaps.get(token.low)
        if candidates is None or not _is_word(tokens, at):
            continue
        for swap in candidates:
            length = len(swap.wrong)
            if (
                (length == 1 or _stands(swap.wrong[1:], tokens, at, 1))
                and any(_stands(context, tokens, at, length) for context in swap.contexts)
                and not any(_stands(veto, tokens, at, length) for veto in swap.vetoes)
            ):
                yield _issue(swap, tokens[at : at + length])
                break


def _is_word(tokens: Sequence[Token], at: int) -> bool:
    """Tell a word of a sentence from a name, a quoted word, and a part of something longer."""
    token, before, after = tokens[at], _neighbour(tokens, at - 1), _neighbour(tokens, at + 1)
    if token.tag == "name" or (len(token.text) > 1 and token.text.isupper()):
        return False
    if before.text in QUOTES and after.text in QUOTES:
        return False
    return before.text not in TIES and after.text not in TIES


def _neighbour(tokens: Sequence[Token], at: int) -> Token:
    return tokens[at] if 0 <= at < len(tokens) else EDGE


def _stands(slots: Sequence[Slot], tokens: Sequence[Token], at: int, length: int) -> bool:
    """Tell whether the neighbours are what they must be; those behind begin after the words."""
    if length == 1:
        return all(slot.holds(_neighbour(tokens, at + slot.place)) for slot in slots)
    shift = length - 1
    return all(
        slot.holds(_neighbour(tokens, at + slot.place + (shift if slot.place > 0 else 0)))
        for slot in slots
    )


def _issue(swap: Swap, words: Sequence[Token]) -> Issue:
    right = PLACE.sub(lambda found: words[int(found[1])].text, swap.right)
    if words[0].text[0].isupper():
        right = right[0].upper() + right[1:]
    wrong = " ".join(word.text for word in words)
    return Issue(
        start=words[0].start,
        end=words[-1].end,
        engine="followup_lint",
        rule=swap.rule,
        category="word choice",
        message=f"“{wrong}” stands where “{right}” belongs.",
        replacements=(right,),
    )
