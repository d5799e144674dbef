"""From the results of the checks to ``ok`` and the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.models import SEVERITY_RANK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.config import LintConfig
    from followup_lint.models import CheckResult


def grade(results: Sequence[CheckResult], config: LintConfig) -> tuple[bool, int]:
    """Say whether a draft is ok, and give its score.

    Args:
        results: Of all selected checks.
        config: Its ``fail_on`` and its weights count.

    Returns:
        Whether no finding weighs ``fail_on`` or more and no check is in ``error``; and the weighted
        share of applicable checks that passed, 0 to 100.
    """
    weights = {**DEFAULT_WEIGHTS, **config.weights}
    weight = {result.check: weights.get(result.check, 1.0) for result in results}
    judged = sum(weight[r.check] for r in results if r.status in ("pass", "fail"))
    passed = sum(weight[r.check] for r in results if r.status == "pass")
    limit = SEVERITY_RANK[config.fail_on]
    ok = all(r.status != "error" for r in results) and all(
        SEVERITY_RANK[finding.severity] < limit for r in results for finding in r.findings
    )
    return ok, round(100 * passed / judged) if judged else 100
