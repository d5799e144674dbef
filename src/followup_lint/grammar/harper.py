"""Harper, in process: one linter a thread, built on first use."""

from __future__ import annotations

import threading
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from followup_lint.errors import EngineFailed, EngineUnavailable
from followup_lint.grammar.engine import Category, Issue
from followup_lint.grammar.harper_rules import CATEGORIES, KINDS_OFF, OFF

if TYPE_CHECKING:
    from collections.abc import Sequence


class HarperEngine:
    """A `GrammarEngine`; safe to share between threads and to send to a process.

    Args:
        dialect: The English that spelling is held to: ``american``, ``british``, ``australian``,
            ``canadian`` or ``indian``.
        spelling: Whether unknown words are marked.
    """

    name = "harper"

    def __init__(self, dialect: str = "american", *, spelling: bool = True) -> None:
        self.dialect = dialect
        self.spelling = spelling
        self._local = threading.local()

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel without the linters: each process builds its own."""
        return (_rebuild, (self.dialect, self.spelling))

    @property
    def version(self) -> str:
        """The package and its version."""
        return f"harper {version('harper-py')}"

    def check(self, passages: Sequence[str]) -> list[list[Issue]]:
        """Proofread passages of plain text, each on its own."""
        linter = self._linter()
        found = []
        for passage in passages:
            try:
                lints = linter.organized_lints(passage, language="plaintext")
            except (RuntimeError, ValueError) as error:
                raise EngineFailed(self.name, f"stopped with {type(error).__name__}") from None
            issues = [
                _issue(rule, lint)
                for rule, group in lints.items()
                for lint in group
                if lint.lint_kind not in KINDS_OFF
            ]
            found.append(sorted(issues, key=lambda issue: (issue.start, issue.end, issue.rule)))
        return found

    def _linter(self) -> Any:  # noqa: ANN401 - the package ships no types
        linter = getattr(self._local, "linter", None)
        if linter is None:
            linter = self._local.linter = self._build()
        return linter

    def _build(self) -> Any:  # noqa: ANN401 - the package ships no types
        try:
            import harper  # noqa: PLC0415 - 20 MB of native code: loads when grammar is asked for
        except ImportError:
            raise EngineUnavailable(
                self.name, "harper-py can't be loaded; reinstall it: pip install harper-py==0.2.0"
            ) from None
        linter = harper.Linter(dialect=getattr(harper.Dialect, self.dialect.upper()))
        settings = {
            rule: on and rule not in OFF for rule, on in harper.get_default_lint_config().items()
        }
        settings["SpellCheck"] = self.spelling
        linter.set_lint_config(settings)
        return linter


def _rebuild(dialect: str, spelling: bool) -> HarperEngine:
    return HarperEngine(dialect, spelling=spelling)


def _issue(rule: str, lint: Any) -> Issue:  # noqa: ANN401 - the package ships no types
    category: Category = CATEGORIES.get(lint.lint_kind, "grammar")
    replacements = tuple(
        "" if suggestion.kind.name == "REMOVE" else suggestion.replacement_text
        for suggestion in lint.suggestions
        if suggestion.kind.name in ("REPLACE", "REMOVE")
    )
    return Issue(
        start=lint.span.start,
        end=lint.span.end,
        engine="harper",
        rule=rule,
        category=category,
        message=lint.message,
        replacements=replacements,
    )
