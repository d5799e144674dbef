"""Rules about the structure of a sentence, over words with their tags; one module each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.bare_nouns import bare_nouns
from followup_lint.grammar.frames import frame_slips
from followup_lint.grammar.idioms import idiom_slips
from followup_lint.grammar.tagging import tagged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

RULES: tuple[Callable[[Sequence[Token]], Iterator[Issue]], ...] = (
    bare_nouns,
    frame_slips,
    idiom_slips,
)
"""Each takes the words of a passage and gives its issues."""


def structural_errors(text: str) -> list[Issue]:
    """Find the errors of a passage that show in its structure.

    Args:
        text: The passage, with plain apostrophes and spaces (`phrases.plain`).
    """
    tokens = tagged(text)
    return [issue for rule in RULES for issue in rule(tokens)]
