"""LanguageTool, on a server: one request for all passages of a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.errors import EngineFailed
from followup_lint.grammar.languagetool_answer import NAME
from followup_lint.grammar.languagetool_client import CheckClient, NoAnswerError
from followup_lint.grammar.languagetool_places import stands
from followup_lint.grammar.languagetool_rules import issue_of
from followup_lint.grammar.languagetool_server import RunningServer
from followup_lint.grammar.languagetool_text import Request, requests_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.languagetool_answer import Answer
    from followup_lint.grammar.languagetool_server import ServerSource

VARIANTS = {
    "any": "en-US",
    "american": "en-US",
    "british": "en-GB",
    "australian": "en-AU",
    "canadian": "en-CA",
    "indian": "en-GB",
    "en-us": "en-US",
    "en-gb": "en-GB",
    "en-au": "en-AU",
    "en-ca": "en-CA",
    "en-nz": "en-NZ",
    "en-za": "en-ZA",
    "en-in": "en-GB",
    "en-ie": "en-GB",
    "en-sg": "en-GB",
    "en-hk": "en-GB",
    "en-mt": "en-GB",
    "en-pk": "en-GB",
    "en-ng": "en-GB",
    "en-ke": "en-GB",
    "en-gh": "en-GB",
    "en-jm": "en-GB",
    "en-my": "en-GB",
    "en-ph": "en-US",
}
"""LanguageTool's variant for each dialect of ours and for the tags of English that it has not.

Which are British at heart gets British. A letter of ``any`` dialect is read as American, and what
its speller says against British spellings is dropped; asking twice would take twice the time.
"""


def variant_for(dialect: str) -> str:
    """Give the variant for a dialect of ours or a language tag, ``en_IN``.

    Never plain ``en``: for that LanguageTool looks up no spelling. What isn't known gets ``en-US``.
    """
    return VARIANTS.get(dialect.strip().lower().replace("_", "-"), "en-US")


class LanguageToolEngine:
    """A `GrammarEngine`; safe to share between threads, after a fork, and to send to a process.

    Args:
        source: Where the server comes from; asked at the first check.
        dialect: ``any``, ``american``, ``british``, ``australian``, ``canadian`` or ``indian``.
        timeout: Seconds for one answer.
    """

    name = NAME

    def __init__(self, source: ServerSource, dialect: str = "any", timeout: float = 10) -> None:
        self.source = source
        self.dialect = dialect
        self.timeout = timeout
        self._variant = variant_for(dialect)
        self._client = CheckClient(timeout)
        self._seen = ""

    @property
    def version(self) -> str:
        """The server's version once it has answered: ``languagetool 6.8``."""
        return f"{NAME} {self._seen}".rstrip()

    def check(self, passages: Sequence[str]) -> list[list[Issue]]:
        """Proofread passages of plain text, each on its own.

        Raises:
            EngineUnavailable: There is no server and none can be started, or urllib3 is missing.
            EngineFailed: The server could not answer, or not in time. A server of our own is then
                started anew for the next letter.
        """
        return self.check_telling(passages, _nobody)

    def check_telling(self, passages: Sequence[str], sent: Callable[[], None]) -> list[list[Issue]]:
        """Proofread like `check`; call ``sent`` as soon as a question is on its way."""
        found: list[list[Issue]] = [[] for _ in passages]
        for request in requests_for(passages):
            answer = self._ask(request, sent)
            self._seen = answer.version
            for number, issue in _issues(request, answer):
                found[number].append(issue)
        for issues in found:
            issues.sort(key=lambda issue: (issue.start, issue.end, issue.rule))
        return found

    def _ask(self, request: Request, sent: Callable[[], None]) -> Answer:
        """Ask; and once more where that may help."""
        url = self.source.url()
        try:
            return self._client.check(url, request.text, self._variant, sent)
        except NoAnswerError as error:
            self.source.broken(url)
            if not self._worth_another(error):
                raise EngineFailed(NAME, error.problem, error.status) from None
        url = self.source.url()
        try:
            return self._client.check(url, request.text, self._variant, sent)
        except NoAnswerError as error:
            self.source.broken(url)
            raise EngineFailed(NAME, error.problem, error.status) from None

    def _worth_another(self, error: NoAnswerError) -> bool:
        """Tell whether to ask once more: a new server of our own, or over a fresh connection.

        Not when the time was over: the next letter gets a new server, this one has waited enough.
        """
        if error.late:
            return False
        return error.kept or not isinstance(self.source, RunningServer)


def _nobody() -> None:
    """Tell nobody that a question is on its way."""


def _issues(request: Request, answer: Answer) -> list[tuple[int, Issue]]:
    """What stands, with the number of its passage, in code points of that passage."""
    kept = []
    for match in answer.matches:
        piece = request.piece_at(match.start, match.end)
        if piece is None:
            continue  # it reaches over the gap between two passages
        word = request.text[match.start : match.end]
        issue = issue_of(match, word, match.start - piece.start)
        if issue is not None and stands(piece.text, issue):
            kept.append((piece.passage, piece.in_passage(issue)))
    return kept
