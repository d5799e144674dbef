"""followup_lint reads interview thank-you notes and follow-up emails as a career adviser would."""

from __future__ import annotations

from importlib import import_module
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
    from followup_lint.batch import lint_many
    from followup_lint.linter import Linter, alint, lint

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

_LATE = {"Linter": "linter", "alint": "linter", "lint": "linter", "lint_many": "batch"}


def __getattr__(name: str) -> object:
    """Load the linter and its checks when first asked for: importing the models stays cheap."""
    if name in _LATE:
        return getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
