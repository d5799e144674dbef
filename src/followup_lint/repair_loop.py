"""`repair`: judge, hand the feedback to whoever rewrites, judge again, and keep the best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from followup_lint.comparison import compare
from followup_lint.linter import default_linter
from followup_lint.models import Draft, InterviewContext, Model, Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from followup_lint.feedback import Feedback
    from followup_lint.linter import ContextLike, DraftLike, Linter

__all__ = ["Repaired", "repair"]


class Repaired(Model):
    """The best draft that was reached.

    Attributes:
        draft: The draft.
        report: The report on it.
        rounds: How often a rewriting was asked for.
    """

    draft: Draft
    report: Report
    rounds: int = Field(ge=0)


def repair(
    draft: DraftLike,
    context: ContextLike,
    rewrite: Callable[[str, Feedback], str],
    *,
    rounds: int = 3,
    linter: Linter | None = None,
) -> Repaired:
    """Have a draft rewritten until it is ok, or a rewriting is no better than what it came from.

    Args:
        draft: As `Linter.lint` takes it.
        context: As `Linter.lint` takes it.
        rewrite: Gets the body and the feedback, gives the whole new body. What it raises goes
            through.
        rounds: How often it is called at most.
        linter: What judges; the one behind `lint` when None.

    Returns:
        The best draft, never a worse one than the first; see `compare` for what is better.

    Raises:
        ValueError: ``rounds`` is negative.
        ValidationError: A field of draft or context is wrong, or ``rewrite`` gave no text.
        DraftTooLong: The draft, or what ``rewrite`` gave, has more than ``max_chars`` characters.
    """
    if rounds < 0:
        raise ValueError(f"rounds must be 0 or more, not {rounds}")
    linter = linter or default_linter()
    if not isinstance(context, InterviewContext):
        context = InterviewContext.model_validate(context or {})
    if not isinstance(draft, Draft):
        draft = Draft.model_validate({"body": draft} if isinstance(draft, str) else draft)
    best = Repaired(draft=draft, report=linter.lint(draft, context), rounds=0)
    for number in range(1, rounds + 1):
        feedback = best.report.feedback(context, draft=best.draft)
        if best.report.ok or not feedback:
            break
        body = rewrite(best.draft.body, feedback)
        # Validated anew: the text comes from elsewhere.
        candidate = Draft.model_validate({**dict(best.draft), "body": body})
        report = linter.lint(candidate, context)
        if not compare(best.report, report).better:
            return best.model_copy(update={"rounds": number})
        best = Repaired(draft=candidate, report=report, rounds=number)
    return best
