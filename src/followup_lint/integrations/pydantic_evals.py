"""An evaluator for pydantic-evals: score, verdict, and what each check says of an output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_evals.evaluators import EvaluationReason, Evaluator, EvaluatorContext

from followup_lint.assertions import linter_for
from followup_lint.config import LintConfig
from followup_lint.models import CheckResult, Draft, InterviewContext

__all__ = ["FollowupLint"]


@dataclass(repr=False)
class FollowupLint(Evaluator[Any, Any, Any]):
    """Judges outputs that are mails: a `Draft`, a mapping of its fields, or the body.

    It gives ``score`` (0 to 1), ``ok`` with the feedback as its reason, and one result for every
    check that applied: true or false with what it rests on, or the label ``error`` where it could
    not run.

    Attributes:
        context: What is known about the interview. When None, it is taken from each case: its
            metadata, else its inputs, where they are an `InterviewContext` or a mapping with a
            ``context``.
        config: What to check and how strictly; the defaults when None.
    """

    context: InterviewContext | None = None
    config: LintConfig | None = None

    def evaluate(self, ctx: EvaluatorContext[Any, Any, Any]) -> dict[str, EvaluationReason | float]:
        """Judge one output.

        Raises:
            ValidationError: The output is no draft; the field is named.
            DraftTooLong: The body has more than ``max_chars`` characters.
            ConfigError: The configuration names a check or rule that there is not.
        """
        context = self.context or _context_of(ctx.metadata) or _context_of(ctx.inputs)
        output = ctx.output
        if not isinstance(output, Draft):
            output = Draft.model_validate({"body": output} if isinstance(output, str) else output)
        report = linter_for(self.config or LintConfig()).lint(output, context)
        told = str(report.feedback(context, draft=output))
        results: dict[str, EvaluationReason | float] = {
            "score": report.score / 100,
            "ok": EvaluationReason(value=report.ok, reason=told),
        }
        results.update((c.check, _judged(c)) for c in report.checks if c.status != "na")
        return results


def _context_of(source: object) -> InterviewContext | None:
    if isinstance(source, Mapping):
        source = source.get("context")
        if isinstance(source, Mapping):
            return InterviewContext.model_validate(source)
    return source if isinstance(source, InterviewContext) else None


def _judged(result: CheckResult) -> EvaluationReason:
    if result.status == "error":
        return EvaluationReason(value="error", reason=result.reason)
    messages = " ".join(finding.message for finding in result.findings)
    passed = result.status == "pass"
    return EvaluationReason(value=passed, reason=(result.reason if passed else messages) or None)
