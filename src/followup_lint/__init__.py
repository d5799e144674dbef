"""followup_lint reads interview thank-you notes and follow-up emails as a career adviser would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.config import LintConfig
from followup_lint.errors import (
    CheckDefinitionError,
    ConfigError,
    DraftTooLong,
    EngineError,
    EngineFailed,
    EngineUnavailable,
    FollowupLintError,
    MailError,
)
from followup_lint.models import (
    Candidate,
    CheckResult,
    Draft,
    Finding,
    Fix,
    InterviewContext,
    MessageKind,
    Person,
    Report,
    Severity,
    Span,
    Stats,
    Status,
    TextEdit,
)

if TYPE_CHECKING:
    from followup_lint.linter import Linter, alint, lint, lint_many

__all__ = [
    "Candidate",
    "CheckDefinitionError",
    "CheckResult",
    "ConfigError",
    "Draft",
    "DraftTooLong",
    "EngineError",
    "EngineFailed",
    "EngineUnavailable",
    "Finding",
    "Fix",
    "FollowupLintError",
    "InterviewContext",
    "LintConfig",
    "Linter",
    "MailError",
    "MessageKind",
    "Person",
    "Report",
    "Severity",
    "Span",
    "Stats",
    "Status",
    "TextEdit",
    "alint",
    "lint",
    "lint_many",
]

_LATE = ("Linter", "alint", "lint", "lint_many")


def __getattr__(name: str) -> object:
    """Load the linter and its checks when first asked for: importing the models stays cheap."""
    if name in _LATE:
        from followup_lint import linter  # noqa: PLC0415 - see the docstring

        return getattr(linter, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
