"""The whole path on one screen: validate, choose, read, judge, gather."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from followup_lint.checks.base import in_text_order
from followup_lint.config import LintConfig
from followup_lint.errors import DraftTooLong, EngineError
from followup_lint.grading import grade
from followup_lint.ignores import heed_context
from followup_lint.language.blended import act_reader_for
from followup_lint.letter import Letter, Readers
from followup_lint.models import (
    CheckResult,
    Draft,
    InterviewContext,
    Report,
)
from followup_lint.registry import Selected, choose

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    from followup_lint.grammar.languagetool_server import LocalServer
    from followup_lint.grammar.proofreader import Proofreader

    DraftLike: TypeAlias = Draft | Mapping[str, Any] | str
    ContextLike: TypeAlias = InterviewContext | Mapping[str, Any] | None


class Linter:
    """A configuration made ready; built once, reused, safe to share between threads.

    Args:
        config: What to check and how strictly; the defaults when None.

    Raises:
        ConfigError: The configuration names a check or rule that there is not, or a LanguageTool
            server that can't be used.
        EngineUnavailable: It names an engine, for grammar or for acts, that is not there.
    """

    def __init__(self, config: LintConfig | None = None) -> None:
        self.config = config or LintConfig()
        self._selected = choose(self.config)
        wants_grammar = any(chosen.check.name == "grammar" for chosen in self._selected)
        self._readers = Readers(
            acts=act_reader_for(self.config.acts),
            grammar=_proofreader(self.config)
            if wants_grammar and self.config.grammar != "off"
            else None,
        )

    @property
    def grammar_server(self) -> LocalServer | None:
        """The LanguageTool server that this linter starts by itself when a draft needs it."""
        if self._readers.grammar is None:
            return None
        from followup_lint.grammar.languagetool import LanguageToolEngine  # noqa: PLC0415
        from followup_lint.grammar.languagetool_server import LocalServer  # noqa: PLC0415

        for engine in self._readers.grammar.engines:
            if isinstance(engine, LanguageToolEngine) and isinstance(engine.source, LocalServer):
                return engine.source
        return None

    @property
    def check_names(self) -> tuple[str, ...]:
        """The selected checks, in the order of the report."""
        return tuple(selected.check.name for selected in self._selected)

    def lint(self, draft: DraftLike, context: ContextLike = None) -> Report:
        """Judge one draft.

        Args:
            draft: A `Draft`, a mapping of its fields, or the body alone.
            context: What is known about the interview.

        Returns:
            The report; the same for the same input, on every machine.

        Raises:
            ValidationError: A field of the draft or the context is wrong; the field is named.
            DraftTooLong: The body has more than ``max_chars`` characters.
        """
        if isinstance(draft, str):
            draft = Draft(body=draft)
        elif not isinstance(draft, Draft):
            draft = Draft.model_validate(draft)
        if not isinstance(context, InterviewContext):
            context = InterviewContext.model_validate(context or {})
        if len(draft.body) > self.config.max_chars:
            raise DraftTooLong(len(draft.body), self.config.max_chars)
        letter = Letter(draft, context, self._readers)
        report = self._gather(letter, tuple(self._judge(s, letter) for s in self._selected))
        return heed_context(report, context, self.config)

    def _judge(self, selected: Selected, letter: Letter) -> CheckResult:
        """Run one check; what it raises becomes an ``error`` in its own result."""
        check = selected.check
        if check.english and letter.language not in ("en", "und"):
            return check.not_applicable(
                f"the draft is not in English (it looks like {letter.language!r})"
            )
        try:
            result = check.run(letter)
        except EngineError as error:
            return CheckResult(check=check.name, status="error", reason=str(error))
        except Exception as error:  # noqa: BLE001 - one bad check must not take the others along
            # The exception's text may quote the draft, so only its type is shown.
            reason = f"the check failed with {type(error).__name__}; the others ran"
            return CheckResult(check=check.name, status="error", reason=reason)
        return _heard(self._configured(result, selected), letter)

    def _configured(self, result: CheckResult, selected: Selected) -> CheckResult:
        """Drop findings of rules that are off, and set the severities of the configuration."""
        if not result.findings:
            return result
        kept = tuple(f for f in result.findings if f.rule.partition("/")[2] in selected.rules)
        changed: dict[str, object] = {}
        if self.config.severity:
            kept = tuple(
                f.model_copy(update={"severity": self.config.severity.get(f.rule, f.severity)})
                for f in kept
            )
        if result.status == "fail" and all(
            selected.check.rules[f.rule.partition("/")[2]].hint for f in kept
        ):
            changed = {"status": "pass", "reason": "all that it found is switched off"}
        if kept == result.findings and not changed:
            return result
        return result.model_copy(update={"findings": kept, **changed})

    def _gather(self, letter: Letter, results: tuple[CheckResult, ...]) -> Report:
        findings = in_text_order(finding for result in results for finding in result.findings)
        ok, score = grade(results, self.config)
        graded = any(r.check == "grammar" and r.status in ("pass", "fail") for r in results)
        proofread = letter.proofreading if graded else None
        return Report(
            kind=letter.kind,
            kind_reason=letter.kind_reason,
            language=letter.language,
            engines=proofread.engines if proofread else (),
            acts=letter.act_engine,
            checks=results,
            findings=findings,
            stats=letter.stats,
            ok=ok,
            score=score,
        )


def _heard(result: CheckResult, letter: Letter) -> CheckResult:
    """Let grammar pass only where every engine answered: what others found may be switched off."""
    if result.check == "grammar" and result.status == "pass" and (read := letter.proofreading):
        for failure in read.failures:
            return CheckResult(check=result.check, status="error", reason=str(failure))
    return result


def _proofreader(config: LintConfig) -> Proofreader:
    from followup_lint.grammar.proofreader import Proofreader  # noqa: PLC0415 - loads Harper

    return Proofreader(config)


@lru_cache(maxsize=1)
def default_linter() -> Linter:
    """Build the linter behind `lint`, once a process."""
    return Linter()


def lint(draft: DraftLike, context: ContextLike = None) -> Report:
    """Judge one draft with the default configuration; see `Linter.lint`."""
    return default_linter().lint(draft, context)


async def alint(draft: DraftLike, context: ContextLike = None) -> Report:
    """Judge one draft in a worker thread, so that the event loop goes on; see `Linter.lint`."""
    import asyncio  # noqa: PLC0415 - whoever awaits has it loaded already

    return await asyncio.to_thread(lint, draft, context)
