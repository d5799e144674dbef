"""Helpers for tests: a draft must be sendable; an example of a check must be judged as it says."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from followup_lint.assertions import assert_sendable
from followup_lint.config import LintConfig
from followup_lint.letter import Letter, Readers
from followup_lint.models import CheckResult, Draft, InterviewContext

if TYPE_CHECKING:
    from followup_lint.checks.base import Check, Example
    from followup_lint.grammar.proofreader import Proofreader

__all__ = [
    "PLAIN_CONTEXT",
    "PLAIN_DRAFT",
    "assert_sendable",
    "example_letter",
    "read_letter",
    "run_example",
]

PLAIN_CONTEXT: dict[str, Any] = {
    "candidate": {"name": "Ana Ruiz", "email": "ana.ruiz@example.com", "phone": "+1 212 555 0147"},
    "recipients": [{"name": "Dana Lee", "title": "Head of Data"}],
    "company": "Northwind",
    "role": "Data Engineer",
    "interviewed_at": datetime(2026, 3, 3, 15, 0, tzinfo=timezone.utc),
    "topics": ["move from Airflow to Dagster", "on-call rota"],
}
"""An interview on Tuesday 3 March 2026 at 15:00 UTC."""

PLAIN_DRAFT: dict[str, Any] = {
    "subject": "Data Engineer interview",
    "sent_at": datetime(2026, 3, 3, 19, 0, tzinfo=timezone.utc),
    "kind": "thank_you",
}
"""Sent four hours after that interview."""


def example_letter(example: Example, grammar: Proofreader | None = None) -> Letter:
    """Set an example in a plain letter; the rest of the letter performs no act at all."""
    body = (
        example.text
        if example.whole
        else f"Dear Dana,\n\n{example.text}\n\nBest regards,\nAna Ruiz"
    )
    draft = Draft.model_validate({**PLAIN_DRAFT, **example.draft, "body": body})
    context = InterviewContext.model_validate({**PLAIN_CONTEXT, **example.context})
    return read_letter(draft, context, grammar)


def read_letter(
    draft: Draft, context: InterviewContext | None = None, grammar: Proofreader | None = None
) -> Letter:
    """Read one letter with the engines of the default configuration."""
    from followup_lint.language.linear import linear_reader  # noqa: PLC0415 - loads the weights

    return Letter(draft, context or InterviewContext(), Readers(linear_reader(), grammar))


def run_example(check: type[Check], example: Example) -> CheckResult:
    """Run one example of one check.

    Raises:
        AssertionError: The verdict or the rules that fired are not the example's.
    """
    grammar = None
    if check.name == "grammar":
        from followup_lint.grammar.proofreader import Proofreader  # noqa: PLC0415 - loads Harper

        grammar = Proofreader(LintConfig())
    result = check().run(example_letter(example, grammar))
    fired = sorted({finding.rule.partition("/")[2] for finding in result.findings})
    expected = (example.status, sorted(set(example.rules)))
    if (result.status, fired) != expected:
        raise AssertionError(
            f"{check.name}: {example.text!r} gave {(result.status, fired)}, not {expected}"
        )
    return result
