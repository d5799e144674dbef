"""What turns an act off although its words are there: small rules with names.

A veto knows a phrase that looks like an act and is none. It counts only where the rest of the
sentence doesn't perform the act by itself: "Thank you for your time, and thanks in advance for any
news" thanks in advance, and for something too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.language.phrases import small
from followup_lint.language.veto_claims import FIT, GRATITUDE, INTEREST
from followup_lint.language.veto_offers import ADDED_VALUE, AVAILABILITY, NEXT_STEPS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from followup_lint.language.acts import Act
    from followup_lint.language.veto_parts import Veto

VETOES: dict[Act, tuple[Veto, ...]] = {
    "gratitude": GRATITUDE,
    "interest": INTEREST,
    "fit": FIT,
    "added_value": ADDED_VALUE,
    "next_steps": NEXT_STEPS,
    "availability": AVAILABILITY,
}

CUES = {act: frozenset().union(*(veto.cues for veto in vetoes)) for act, vetoes in VETOES.items()}
"""All cues of an act: most sentences hold none."""


def find_vetoes(act: Act, text: str, words: Collection[str]) -> Iterator[tuple[Veto, int, int]]:
    """Find what may turn an act off in a sentence.

    Args:
        act: The act.
        text: The sentence.
        words: Its tokens; see `followup_lint.language.ngrams.tokens`.

    Yields:
        Vetoes with the (start, end) of their first match.
    """
    held = CUES[act].intersection(words)
    if not held:
        return
    lower = small(text)
    for veto in VETOES[act]:
        if not veto.cues.isdisjoint(held) and (found := veto.pattern.search(lower)):
            yield veto, found.start(), found.end()
