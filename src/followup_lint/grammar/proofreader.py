"""From a letter to the issues worth showing: engines, own phrases, filters, merge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from followup_lint.errors import EngineUnavailable
from followup_lint.grammar.filters import is_misspelling, known_words, masked_addresses
from followup_lint.grammar.guards import Passage, passages
from followup_lint.grammar.harper import HarperEngine
from followup_lint.language.regions import Region

if TYPE_CHECKING:
    from followup_lint.config import LintConfig
    from followup_lint.grammar.engine import GrammarEngine, Issue
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
        unread: Characters left unread because the letter is too long.
    """

    engines: tuple[str, ...]
    marks: tuple[Marked, ...]
    unread: int = 0


def engines_for(config: LintConfig) -> tuple[GrammarEngine, ...]:
    """Choose the engines of a configuration.

    Raises:
        EngineUnavailable: The engine it names is not there.
    """
    if config.grammar == "languagetool":
        raise EngineUnavailable(
            "languagetool", "this version has no LanguageTool engine yet; use grammar='harper'"
        )
    return (HarperEngine("american" if config.dialect == "any" else config.dialect),)


class Proofreader:
    """The engines of a configuration; safe to share between threads."""

    def __init__(self, config: LintConfig) -> None:
        self.config = config
        self.engines = engines_for(config)
        self._second = HarperEngine("british") if config.dialect == "any" else None

    def read(self, letter: Letter) -> Proofreading:
        """Proofread one letter.

        Raises:
            EngineUnavailable: The engine asked for is not there.
            EngineFailed: It could not answer.
        """
        subject = letter.subject or ""
        title, _ = passages([Region(0, len(subject), subject)])
        prose, unread = passages(letter.prose)
        known = known_words(letter)
        marks = [Marked("subject", issue) for issue in self._issues(title, known)]
        marks += [Marked("body", issue) for issue in self._issues(prose, known)]
        return Proofreading(tuple(engine.version for engine in self.engines), tuple(marks), unread)

    def _issues(self, found: tuple[Passage, ...], known: frozenset[str]) -> list[Issue]:
        texts = [masked_addresses(passage.text) for passage in found]
        issues = []
        for engine in self.engines:
            for passage, group in zip(found, engine.check(texts), strict=True):
                for issue in group:
                    word = passage.text[issue.start : issue.end]
                    if issue.rule == "SpellCheck" and not self._misspelt(word, issue, known):
                        continue
                    issues.append(
                        replace(
                            issue,
                            start=passage.start + issue.start,
                            end=passage.start + issue.end,
                        )
                    )
        return sorted(issues, key=lambda issue: (issue.start, issue.end))

    def _misspelt(self, word: str, issue: Issue, known: frozenset[str]) -> bool:
        if not is_misspelling(word, issue, known):
            return False
        if self._second is None:
            return True
        return any(other.rule == "SpellCheck" for other in self._second.check([word])[0])
