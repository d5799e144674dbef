"""A report for programs: a small envelope around `Report`, the same bytes for the same report."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from followup_lint.ignores import report_fingerprints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.models import Report
    from followup_lint.render import Judged

VERSION = 1
"""Of the envelope's shape; docs/json.md describes it."""


def render_json(report: Report, *, path: str | None = None, context: str | None = None) -> str:
    """Write one report as a JSON object.

    Args:
        report: The report.
        path: Where the draft came from.
        context: Where its context came from.

    Returns:
        ASCII text that ends in LF; ``Report.model_validate`` takes its ``report`` back.
    """
    return dump(envelope(report, path=path, context=context))


def render_json_of(judged: Sequence[Judged]) -> str:
    """Write what became of all drafts: one object for one, a list for several.

    Args:
        judged: The drafts, in the order of the command line.

    Returns:
        ASCII text that ends in LF.
    """
    told = [envelope(j.report, path=j.path, context=j.context, problem=j.problem) for j in judged]
    return dump(told[0] if len(told) == 1 else told)


def envelope(
    report: Report | None,
    *,
    path: str | None = None,
    context: str | None = None,
    problem: str | None = None,
) -> dict[str, Any]:
    """Make the object that stands for one draft.

    Args:
        report: The report; None when the draft could not be judged.
        path: Where the draft came from.
        context: Where its context came from.
        problem: Why there is no report.
    """
    return {
        "version": VERSION,
        "path": path,
        "context": context,
        "problem": problem,
        "fingerprints": list(report_fingerprints(report)) if report is not None else None,
        "report": report.model_dump(mode="json") if report is not None else None,
    }


def dump(value: dict[str, Any] | Sequence[dict[str, Any]]) -> str:
    """Write one envelope, or a list of them."""
    # ASCII, so that no terminal or pipe can garble it and no draft can steer a terminal.
    return json.dumps(value, indent=2, ensure_ascii=True) + "\n"
