"""followup_lint reads interview thank-you notes and follow-up emails as a career adviser would.

The public names load when they are first used: importing the package alone costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.batch import lint_many
    from followup_lint.comparison import Comparison, VerdictChange, compare
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
    from followup_lint.feedback import Feedback
    from followup_lint.linter import Linter, alint, lint
    from followup_lint.models import (
        Candidate,
        CheckResult,
        Draft,
        Finding,
        Fix,
        Ignore,
        Ignored,
        InterviewContext,
        MessageKind,
        Person,
        PreviousMessage,
        Report,
        Severity,
        Span,
        Stats,
        Status,
        TextEdit,
        UnusedIgnore,
    )
    from followup_lint.panel import PanelFinding, PanelReport, WordsInBoth, lint_panel
    from followup_lint.repair_loop import Repaired, repair
    from followup_lint.sendable import Sendable
    from followup_lint.sending import SendWindow, send_window

__all__ = [
    "Candidate",
    "CheckDefinitionError",
    "CheckResult",
    "Comparison",
    "ConfigError",
    "Draft",
    "DraftTooLong",
    "EngineError",
    "EngineFailed",
    "EngineUnavailable",
    "Feedback",
    "Finding",
    "Fix",
    "FollowupLintError",
    "Ignore",
    "Ignored",
    "InterviewContext",
    "LintConfig",
    "Linter",
    "MailError",
    "MessageKind",
    "PanelFinding",
    "PanelReport",
    "Person",
    "PreviousMessage",
    "Repaired",
    "Report",
    "SendWindow",
    "Sendable",
    "Severity",
    "Span",
    "Stats",
    "Status",
    "TextEdit",
    "UnusedIgnore",
    "VerdictChange",
    "WordsInBoth",
    "alint",
    "compare",
    "lint",
    "lint_many",
    "lint_panel",
    "repair",
    "send_window",
]

_HOME = {
    "LintConfig": "config",
    "Linter": "linter",
    "alint": "linter",
    "lint": "linter",
    "lint_many": "batch",
    "Comparison": "comparison",
    "VerdictChange": "comparison",
    "compare": "comparison",
    "Feedback": "feedback",
    "PanelFinding": "panel",
    "PanelReport": "panel",
    "WordsInBoth": "panel",
    "lint_panel": "panel",
    "Repaired": "repair_loop",
    "repair": "repair_loop",
    "SendWindow": "sending",
    "Sendable": "sendable",
    "send_window": "sending",
    "CheckDefinitionError": "errors",
    "ConfigError": "errors",
    "DraftTooLong": "errors",
    "EngineError": "errors",
    "EngineFailed": "errors",
    "EngineUnavailable": "errors",
    "FollowupLintError": "errors",
    "MailError": "errors",
}
"""The modules of the public names; `models` has the others."""


def __getattr__(name: str) -> object:
    """Load the module of a public name when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME.get(name, 'models')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
