"""From a letter to the issues worth showing: engines, own phrases, filters, merge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from followup_lint.errors import EngineUnavailable
from followup_lint.grammar.company_name import company_slips
from followup_lint.grammar.filters import APOSTROPHE, known_words, masked_addresses
from followup_lint.grammar.guards import Passage, passages
from followup_lint.grammar.harper import HarperDictionary, HarperEngine
from followup_lint.grammar.marks import mark_slips
from followup_lint.grammar.merge import merged
from followup_lint.grammar.phrases import PhraseEngine, plain
from followup_lint.grammar.spelling import misspellings
from followup_lint.grammar.wordforms import KINDS as WORD_RULES
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
        words: Words read, by white space.
        unread: Characters left unread because the letter is too long.
        spelled: Whether all words were looked up; a text of unknown words is given up.
    """

    engines: tuple[str, ...]
    marks: tuple[Marked, ...]
    words: int = 0
    unread: int = 0
    spelled: bool = True


EITHER = ("american", "british")
"""The dialects that know nearly all spellings that are right somewhere."""


def engines_for(config: LintConfig) -> tuple[GrammarEngine, ...]:
    """Choose the engines of a configuration.

    Raises:
        EngineUnavailable: The engine it names is not there.
    """
    if config.grammar == "languagetool":
        raise EngineUnavailable(
            "languagetool", "this version has no LanguageTool engine yet; use grammar='harper'"
        )
    harper = HarperEngine("american" if config.dialect == "any" else config.dialect)
    return (PhraseEngine(), harper)


def dictionary_for(config: LintConfig) -> HarperDictionary:
    """Choose the dictionary of a configuration; ``any`` dialect knows American and British."""
    dialects = EITHER if config.dialect == "any" else (config.dialect,)
    return HarperDictionary(dialects)


class Proofreader:
    """The engines of a configuration; safe to share between threads.

    Args:
        config: Names the engine and the dialect.
        engines: Other engines than the configuration's.
    """

    def __init__(
        self, config: LintConfig, engines: tuple[GrammarEngine, ...] | None = None
    ) -> None:
        self.config = config
        self.engines = engines_for(config) if engines is None else engines
        self.dictionary = dictionary_for(config)
        self.others = None if config.dialect == "any" else HarperDictionary(EITHER)

    def read(self, letter: Letter) -> Proofreading:
        """Proofread one letter.

        Raises:
            EngineUnavailable: The engine asked for is not there.
            EngineFailed: It could not answer.
        """
        subject = letter.subject or ""
        title, unread_title = passages([Region(0, len(subject), subject)])
        prose, unread = passages(letter.prose)
        known = known_words(letter)
        company = letter.context.company
        above, spelled_title = self._issues(_Part("subject", subject, title), known, company)
        below, spelled_prose = self._issues(_Part("body", letter.body, prose), known, company)
        return Proofreading(
            engines=tuple(engine.version for engine in self.engines),
            marks=(
                *(Marked("subject", issue) for issue in above),
                *_greeting_marks(letter),
                *(Marked("body", issue) for issue in below),
            ),
            words=sum(len(passage.text.split()) for passage in (*title, *prose)),
            unread=unread + unread_title,
            spelled=spelled_title and spelled_prose,
        )

    def _issues(
        self, part: _Part, known: frozenset[str], company: str | None
    ) -> tuple[list[Issue], bool]:
        """Read one part with every engine; the offsets become those of its field."""
        masked = [Passage(p.start, masked_addresses(p.text)) for p in part.passages]
        texts = [passage.text for passage in masked]
        groups = [engine.check(texts) for engine in self.engines]
        groups.append([list(mark_slips(plain(text))) for text in texts])
        spelling, spelled = misspellings(masked, known, self.dictionary, self.others)
        groups += [spelling, company_slips(company, masked, known, self.dictionary)]
        issues = [
            _in_place(issue, passage)
            for number, passage in enumerate(masked)
            for group in groups
            for issue in group[number]
            if not _is_known(passage, issue, known)
            and not self._begins_right(part, passage, issue, known)
        ]
        return merged(issues, order=[engine.name for engine in self.engines]), spelled

    def _begins_right(
        self, part: _Part, passage: Passage, issue: Issue, known: frozenset[str]
    ) -> bool:
        """Tell whether a word in lower case may begin its sentence.

        A name that is written so may ("dbt"), a subject, what goes on in the line of the greeting,
        and what goes on behind a list or a colon.
        """
        if issue.rule not in ("SentenceCapitalization", "sentence-capital"):
            return False
        at = passage.start + issue.start
        if not passage.text[: issue.start].strip():
            above = part.text[:at].rstrip(" \t")
            new_line = above.endswith(("\n", "\r")) or (not above and part.field == "body")
            if not new_line or above.rstrip()[-1:] not in (".", "!", "?", ",", ""):
                return True
        word = passage.text[issue.start : issue.end]
        return word.casefold() in known or bool(self.dictionary.unknown((word,)))


@dataclass(frozen=True)
class _Part:
    """What is read of one field."""

    field: FieldName
    text: str
    passages: tuple[Passage, ...]


def _greeting_marks(letter: Letter) -> list[Marked]:
    """Find "Mr.Lee" in the greeting; whether it names the right person is `salutation`'s."""
    greeting = letter.zones.greeting
    if greeting is None:
        return []
    passage = Passage(greeting.start, plain(greeting.text))
    return [
        Marked("body", _in_place(issue, passage))
        for issue in mark_slips(passage.text)
        if issue.rule == "missing-space"
    ]


def _is_known(passage: Passage, issue: Issue, known: frozenset[str]) -> bool:
    """Tell whether a word that is marked for its form is one of the context's."""
    if issue.category != "spelling" and issue.rule not in WORD_RULES:
        return False
    return passage.text[issue.start : issue.end].casefold().translate(APOSTROPHE) in known


def _in_place(issue: Issue, passage: Passage) -> Issue:
    """Give an issue the offsets of the field."""
    return replace(issue, start=passage.start + issue.start, end=passage.start + issue.end)
