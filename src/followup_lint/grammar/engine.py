"""The seam for grammar engines: what goes in, what comes out, nothing else.

An engine gets paragraphs and gives issues. It knows nothing of checks, contexts or reports; names
and vocabulary are filtered afterwards (`filters`), and issues of two engines on the same words
become one (`merge`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Category = Literal["spelling", "grammar", "punctuation", "word choice"]
"""What kind of slip it is."""


@dataclass(frozen=True)
class Issue:
    """One thing that an engine marks, in code points of the passage it was given.

    Attributes:
        start: First code point.
        end: One past the last.
        engine: The engine's name, ``harper``.
        rule: The engine's own name of the rule, ``SpellCheck``.
        category: Spelling, grammar, punctuation or word choice.
        message: The engine's sentence for the writer.
        replacements: What to write instead, the best first; ``""`` deletes.
        also: Who else marks these words, ``harper:SpellCheck`` (`merge.merged`).
    """

    start: int
    end: int
    engine: str
    rule: str
    category: Category
    message: str
    replacements: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """Engine and rule, and those of the others on these words, joined by "+"."""
        return "+".join((f"{self.engine}:{self.rule}", *self.also))


class GrammarEngine(Protocol):
    """Something that proofreads passages of plain English text."""

    name: str

    @property
    def version(self) -> str:
        """The engine and its version, for the report: ``harper 0.2.0``."""
        ...

    def check(self, passages: Sequence[str]) -> list[list[Issue]]:
        """Proofread passages, each on its own; one list of issues a passage, in text order.

        Raises:
            EngineUnavailable: It can't be used at all.
            EngineFailed: It could not answer this time.
        """
        ...


@runtime_checkable
class WaitingEngine(Protocol):
    """A grammar engine that waits for a server, so that others can work meanwhile."""

    def check_telling(self, passages: Sequence[str], sent: Callable[[], None]) -> list[list[Issue]]:
        """Proofread like ``check``; call ``sent`` as soon as nothing is left but to wait."""
        ...
