"""From a letter to the issues worth showing: engines, own phrases, filters, merge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.config import LintConfig
    from followup_lint.grammar.engine import Issue
    from followup_lint.letter import Letter
    from followup_lint.models import FieldName


@dataclass(frozen=True)
class Marked:
    """An issue in place: its offsets are code points of that field of the draft."""

    field: FieldName
    issue: Issue


@dataclass(frozen=True)
class Proofreading:
    """What the engines mark in one letter, names and vocabulary filtered.

    Attributes:
        engines: The engines that ran, with their versions.
        marks: In text order, the subject's first.
    """

    engines: tuple[str, ...]
    marks: tuple[Marked, ...]


class Proofreader:
    """The engines of a configuration; safe to share between threads."""

    def __init__(self, config: LintConfig) -> None:
        self.config = config

    def read(self, letter: Letter) -> Proofreading:
        """Proofread one letter.

        Raises:
            EngineUnavailable: The engine asked for is not there.
            EngineFailed: It could not answer.
        """
        raise NotImplementedError
