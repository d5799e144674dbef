"""From a letter to the issues worth showing: engines, own phrases, filters, merge."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from followup_lint.errors import EngineUnavailable
from followup_lint.grammar.asking import Asked
from followup_lint.grammar.capitals import RULE as CAPITAL
from followup_lint.grammar.capitals import OwnNames, own_names, small_names
from followup_lint.grammar.company_name import company_slips
from followup_lint.grammar.filters import APOSTROPHE, known_words, masked_addresses
from followup_lint.grammar.guards import Passage, passages
from followup_lint.grammar.harper import HarperDictionary, HarperEngine
from followup_lint.grammar.languagetool import LanguageToolEngine
from followup_lint.grammar.languagetool_server import LocalServer
from followup_lint.grammar.languagetool_source import lacking, source_for
from followup_lint.grammar.languagetool_spelling import confirmed
from followup_lint.grammar.marks import mark_slips
from followup_lint.grammar.merge import merged
from followup_lint.grammar.phrases import PhraseEngine, plain
from followup_lint.grammar.spelling import misspellings
from followup_lint.grammar.wordforms import KINDS as WORD_RULES
from followup_lint.language.regions import Region

if TYPE_CHECKING:
    from typing import TypeAlias

    from followup_lint.config import LintConfig
    from followup_lint.errors import EngineError
    from followup_lint.grammar.engine import GrammarEngine, Issue
    from followup_lint.letter import Letter
    from followup_lint.models import FieldName

    _Found: TypeAlias = list[list[Issue]]
    """Issues for each passage of a part."""


@dataclass(frozen=True)
class Marked:
    """An issue in place: its offsets are code points of that field of the draft."""

    field: FieldName
    issue: Issue


@dataclass(frozen=True)
class Proofreading:
    """What the engines mark in one letter, names and vocabulary filtered.

    Attributes:
        engines: The engines that answered, with their versions; none where nothing is to be read.
        marks: In text order, the subject's first.
        words: Words read, by white space.
        unread: Characters left unread because the letter is too long.
        spelled: Whether all words were looked up; a text of unknown words is given up.
        failures: Engines that gave no answer, each with its reason; there are marks of others.
    """

    engines: tuple[str, ...]
    marks: tuple[Marked, ...]
    words: int = 0
    unread: int = 0
    spelled: bool = True
    failures: tuple[EngineError, ...] = ()


ABBREVIATED = re.compile(
    r"\b(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|"
    r"incl|max|min|tel|ext|dept|est|etc|resp|vs|cf|e\.g|i\.e)\.\s{0,3}$",
    re.IGNORECASE,
)
"""Full stops that end no sentence."""

EITHER = ("american", "british")
"""The dialects that know nearly all spellings that are right somewhere."""


SENTENCE_STARTS = frozenset(
    ["SentenceCapitalization", "UPPERCASE_SENTENCE_START", "sentence-capital"]
)
"""Rules that want a capital letter where a sentence begins."""


def engines_for(config: LintConfig) -> tuple[GrammarEngine, ...]:
    """Choose the engines of a configuration; no server is started yet.

    Raises:
        ConfigError: The address of the LanguageTool server can't be used.
        EngineUnavailable: The engine it names is not there.
    """
    engines: list[GrammarEngine] = [PhraseEngine()]
    if config.grammar != "harper" and (languagetool := _languagetool(config)):
        engines.append(languagetool)
    if config.grammar != "languagetool":
        engines.append(HarperEngine("american" if config.dialect == "any" else config.dialect))
    return tuple(engines)


def _languagetool(config: LintConfig) -> LanguageToolEngine | None:
    """LanguageTool as it is configured or installed; None where ``auto`` does without."""
    source = source_for(config.languagetool)
    wanted = config.grammar == "languagetool"
    if source is None:
        if not wanted:
            return None
        raise EngineUnavailable(
            "languagetool",
            "no server is configured and none is installed; set languagetool.url or "
            "languagetool.folder, or use grammar='harper'",
        )
    missing = lacking(source)
    if missing is None:
        return LanguageToolEngine(source, config.dialect, config.languagetool.timeout)
    if wanted or not isinstance(source, LocalServer):
        raise EngineUnavailable("languagetool", missing)
    return None


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
            EngineUnavailable: An engine is not there, and the others found nothing.
            EngineFailed: It could not answer, and the others found nothing.
        """
        subject = letter.subject or ""
        title, unread_title = passages([Region(0, len(subject), subject)])
        prose, unread = passages(letter.prose)
        above, below = _masked("subject", subject, title), _masked("body", letter.body, prose)
        texts = [passage.text for passage in (*above.passages, *below.passages)]
        asked = Asked(self.engines, texts)
        # Until all have answered there is time for what needs no engine.
        known, own = known_words(letter), own_names(letter, self.dictionary)
        company = letter.context.company
        seen_above, spelled_title = self._seen(above, known, company, own)
        seen_below, spelled_prose = self._seen(below, known, company, own)
        answers = asked.answers()
        split = len(above.passages)
        in_title = self._issues(above, [f[:split] for f in answers.issues], seen_above, known)
        in_prose = self._issues(below, [f[split:] for f in answers.issues], seen_below, known)
        marks = (
            *(Marked("subject", issue) for issue in in_title),
            *_greeting_marks(letter),
            *(Marked("body", issue) for issue in in_prose),
        )
        if answers.failures and not marks:
            raise answers.failures[0]  # that would look like a letter without an error
        return Proofreading(
            engines=answers.engines,
            marks=marks,
            words=sum(len(passage.text.split()) for passage in (*title, *prose)),
            unread=unread + unread_title,
            spelled=spelled_title and spelled_prose,
            failures=answers.failures,
        )

    def _seen(
        self, part: _Part, known: frozenset[str], company: str | None, own: OwnNames
    ) -> tuple[list[_Found], bool]:
        """Find what no engine is needed for; and tell whether all words were looked up."""
        texts = [plain(passage.text) for passage in part.passages]
        marks = [[*mark_slips(text), *small_names(text, own)] for text in texts]
        spelling, spelled = misspellings(part.passages, known, self.dictionary, self.others)
        names = company_slips(company, part.passages, known, self.dictionary)
        return [marks, spelling, names], spelled

    def _issues(
        self, part: _Part, answers: list[_Found], seen: list[_Found], known: frozenset[str]
    ) -> list[Issue]:
        """Filter and merge what was found in one part; the offsets become those of its field."""
        texts = [passage.text for passage in part.passages]
        groups = [confirmed(texts, found, known, self.dictionary) for found in answers]
        issues = [
            _in_place(issue, passage)
            for number, passage in enumerate(part.passages)
            for group in (*groups, *seen)
            for issue in group[number]
            if not _is_known(passage, issue, known)
            and not self._begins_right(part, passage, issue, known)
        ]
        return merged(issues, order=[engine.name for engine in self.engines])

    def _begins_right(
        self, part: _Part, passage: Passage, issue: Issue, known: frozenset[str]
    ) -> bool:
        """Tell whether a word in lower case may begin its sentence.

        A name that is written so may ("dbt"), what follows "Tue.", a subject, what goes on in the
        line of the greeting, and what goes on behind a list or a colon.
        """
        if issue.rule not in SENTENCE_STARTS:
            return False
        at = passage.start + issue.start
        if not passage.text[: issue.start].strip():
            above = part.text[:at].rstrip(" \t")
            new_line = above.endswith(("\n", "\r")) or (not above and part.field == "body")
            if not new_line or above.rstrip()[-1:] not in (".", "!", "?", ",", ""):
                return True
        word = passage.text[issue.start : issue.end]
        if ABBREVIATED.search(passage.text[: issue.start]):
            return True
        return word.casefold() in known or bool(self.dictionary.unknown((word,)))


@dataclass(frozen=True)
class _Part:
    """What is read of one field; addresses in the passages are masked."""

    field: FieldName
    text: str
    passages: tuple[Passage, ...]


def _masked(field: FieldName, text: str, found: tuple[Passage, ...]) -> _Part:
    """What engines read of a field: its passages without addresses."""
    masked = tuple(Passage(p.start, masked_addresses(p.text)) for p in found)
    return _Part(field, text, masked)


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
    if issue.rule == CAPITAL or (issue.category != "spelling" and issue.rule not in WORD_RULES):
        return False  # how the context writes a name, `capitals` knows
    return passage.text[issue.start : issue.end].casefold().translate(APOSTROPHE) in known


def _in_place(issue: Issue, passage: Passage) -> Issue:
    """Give an issue the offsets of the field."""
    return replace(issue, start=passage.start + issue.start, end=passage.start + issue.end)
