"""All engines asked about one letter: those on a server first, and the others while it works."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING

from followup_lint.errors import EngineError
from followup_lint.grammar.engine import WaitingEngine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.grammar.engine import GrammarEngine, Issue


@dataclass(frozen=True)
class Answers:
    """What the engines say about the passages of a letter.

    Attributes:
        engines: Those that answered, with their versions.
        issues: For each of these the issues of each passage.
        failures: Why the others gave no answer.
    """

    engines: tuple[str, ...]
    issues: tuple[list[list[Issue]], ...]
    failures: tuple[EngineError, ...]


class Asked:
    """Engines that have been asked: the local ones have answered, the others still wait.

    Args:
        engines: In the order of the answers.
        texts: The passages. Nobody is asked where there is none.
    """

    def __init__(self, engines: Sequence[GrammarEngine], texts: Sequence[str]) -> None:
        self._questions = [_Question(engine, texts) for engine in engines if texts]
        waiting = [each for each in self._questions if isinstance(each.engine, WaitingEngine)]
        self._threads = [question.begun() for question in waiting]
        for question in self._questions:
            if question not in waiting:
                question.ask()

    def answers(self) -> Answers:
        """Wait for all answers; an engine that fails doesn't stop the others."""
        for thread in self._threads:
            thread.join()
        answered, issues, failures = [], [], []
        for question in self._questions:
            if isinstance(question.error, EngineError):
                failures.append(question.error)
            elif question.error is not None:
                raise question.error
            else:
                answered.append(question.version)
                issues.append(question.issues)
        return Answers(tuple(answered), tuple(issues), tuple(failures))


class _Question:
    """One engine's turn, in this thread or in one of its own."""

    def __init__(self, engine: GrammarEngine, texts: Sequence[str]) -> None:
        self.engine = engine
        self.texts = texts
        self.sent = Event()
        self.issues: list[list[Issue]] = []
        self.version = ""
        self.error: Exception | None = None

    def begun(self) -> Thread:
        """Ask in a thread of its own, and go on when nothing is left but to wait.

        Without that the thread would get its turn to send only after the others have worked.
        """
        thread = Thread(target=self.ask, daemon=True)
        thread.start()
        self.sent.wait()
        return thread

    def ask(self) -> None:
        try:
            if isinstance(self.engine, WaitingEngine):
                self.issues = self.engine.check_telling(self.texts, self.sent.set)
            else:
                self.issues = self.engine.check(self.texts)
            self.version = self.engine.version
        except Exception as error:  # noqa: BLE001 - raised again, in the thread that asked
            self.error = error
        finally:
            self.sent.set()
