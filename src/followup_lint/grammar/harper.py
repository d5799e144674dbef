"""Harper, in process: one linter a thread, built on first use."""

from __future__ import annotations

import threading
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.engine import Category, Issue
from followup_lint.grammar.harper_guards import repaired, stands
from followup_lint.grammar.harper_rules import (
    CATEGORIES,
    ERRORS_OF_THOSE_KINDS,
    KINDS_OFF,
    MESSAGES,
    OFF,
    RULE_CATEGORIES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "harper"


class HarperEngine:
    """A `GrammarEngine`; safe to share between threads and to send to a process.

    Unknown words are not its business: `HarperDictionary` knows them.

    Args:
        dialect: ``american``, ``british``, ``australian``, ``canadian`` or ``indian``.
    """

    name = NAME

    def __init__(self, dialect: str = "american") -> None:
        self.dialect = dialect
        self._local = threading.local()

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel without the linters: each process builds its own."""
        return (HarperEngine, (self.dialect,))

    @property
    def version(self) -> str:
        """The package and its version."""
        return f"harper {version('harper-py')}"

    def check(self, passages: Sequence[str]) -> list[list[Issue]]:
        """Proofread passages of plain text, each on its own."""
        linter = self._linter()
        return [self._read(linter, passage) for passage in passages]

    def _read(self, linter: Any, passage: str) -> list[Issue]:  # noqa: ANN401 - untyped package
        try:
            lints = linter.organized_lints(passage, language="plaintext")
        except (RuntimeError, ValueError) as error:
            raise EngineFailed(self.name, f"stopped with {type(error).__name__}") from None
        issues = [
            _issue(rule, lint, passage)
            for rule, group in lints.items()
            for lint in group
            if lint.lint_kind not in KINDS_OFF or rule in ERRORS_OF_THOSE_KINDS
        ]
        found = [repaired(issue) for issue in issues if stands(passage, issue)]
        return sorted(found, key=lambda issue: (issue.start, issue.end, issue.rule))

    def _linter(self) -> Any:  # noqa: ANN401 - untyped package
        linter = getattr(self._local, "linter", None)
        if linter is None:
            linter = self._local.linter = build(self.dialect, spelling=False)
        return linter


class HarperDictionary:
    """Which words Harper doesn't know; safe to share between threads and processes.

    What it costs, measured with harper-py 0.2.0: 0.2 ms for the sixty different words of a mail,
    1 ms for each unknown one the first time, and once a process 0.7 s for the first unknown word
    of nine letters or more that resembles no other. So it is asked about lower-case words alone,
    and each word once: names cost nothing.

    Args:
        dialects: A word is known when one of them has it; the first is asked about all words, the
            others only about what it doesn't know.
    """

    def __init__(self, dialects: Sequence[str] = ("american",)) -> None:
        self.dialects = tuple(dialects)
        self._local = threading.local()

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel without the linters: each process builds its own."""
        return (HarperDictionary, (self.dialects,))

    def unknown(self, words: Sequence[str]) -> set[str]:
        """Find the words that no dialect has.

        Args:
            words: Words of ASCII letters and inner apostrophes, each once.

        Returns:
            The unknown ones.

        Raises:
            EngineFailed: It could not answer.
            EngineUnavailable: It isn't there.
        """
        left = tuple(words)
        for dialect in self.dialects:
            if left:
                left = self._ask(dialect, left)
        return set(left)

    def _ask(self, dialect: str, words: tuple[str, ...]) -> tuple[str, ...]:
        linters = vars(self._local)
        if dialect not in linters:
            linters[dialect] = build(dialect, spelling=True)
        try:
            lints = linters[dialect].lint(" ".join(words), language="plaintext")
        except (RuntimeError, ValueError) as error:
            raise EngineFailed(NAME, f"stopped with {type(error).__name__}") from None
        marked = {lint.problem_text for lint in lints}
        return tuple(word for word in words if word in marked)


def build(dialect: str, *, spelling: bool) -> Any:  # noqa: ANN401 - untyped package
    """Build a linter: all rules that we trust, or the spelling alone.

    Raises:
        EngineUnavailable: The package isn't there.
    """
    try:
        import harper  # noqa: PLC0415 - 20 MB of native code: loads when grammar is asked for
    except ImportError:
        raise EngineUnavailable(
            NAME, "harper-py can't be loaded; reinstall it: pip install harper-py==0.2.0"
        ) from None
    linter = harper.Linter(dialect=getattr(harper.Dialect, dialect.upper()))
    settings: dict[str, bool | None] = {
        rule: (rule == "SpellCheck") if spelling else (on and rule not in OFF | {"SpellCheck"})
        for rule, on in harper.get_default_lint_config().items()
    }
    linter.set_lint_config(settings)
    return linter


def _issue(rule: str, lint: Any, passage: str) -> Issue:  # noqa: ANN401 - untyped package
    start, end = lint.span.start, lint.span.end
    word = passage[start:end]
    category: Category = RULE_CATEGORIES.get(rule) or CATEGORIES.get(lint.lint_kind, "grammar")
    message = MESSAGES[rule].format(word=word) if rule in MESSAGES else _plain(lint.message)
    return Issue(
        start=start,
        end=end,
        engine=NAME,
        rule=rule,
        category=category,
        message=message,
        replacements=tuple(_replacement(suggestion, word) for suggestion in lint.suggestions),
    )


def _replacement(suggestion: Any, word: str) -> str:  # noqa: ANN401 - untyped package
    """Give what the marked words become; what is to be inserted follows them."""
    kind = suggestion.kind.name
    if kind == "REMOVE":
        return ""
    text = str(suggestion.replacement_text)
    return word + text if kind == "INSERT_AFTER" else text


def _plain(message: str) -> str:
    """Set Harper's words in our quotation marks, as one sentence."""
    quoted = message.strip().replace('"', "`").split("`")
    if len(quoted) % 2:
        message = "".join(part if at % 2 == 0 else f"“{part}”" for at, part in enumerate(quoted))
    return message.strip().rstrip(".!") + ("" if message.strip().endswith("?") else ".")
