"""What turns an act off although its words are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.language.acts import Act
    from followup_lint.language.regions import Region, Sentence


@dataclass(frozen=True)
class Veto:
    """A reason against an act: its name and the words that give it."""

    name: str
    words: Region


def find_veto(act: Act, sentence: Sentence) -> Veto | None:
    """Find the first veto against an act in a sentence."""
    return None
