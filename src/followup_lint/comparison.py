"""Two reports side by side: what went, what stayed, what came, and whether it got better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.fingerprints import fingerprints
from followup_lint.models import Finding, Model, Status

if TYPE_CHECKING:
    from followup_lint.models import Report

__all__ = ["Comparison", "VerdictChange", "compare"]


class VerdictChange(Model):
    """A check whose verdict is another than before.

    Attributes:
        check: Its name.
        before: Its verdict in the first report; None where it was not selected.
        after: Its verdict in the second.
    """

    check: str
    before: Status | None
    after: Status | None


class Comparison(Model):
    """What became of the findings of one report in another.

    Attributes:
        went: Findings of the first report that the second has no more; their spans point into the
            first draft.
        stayed: Findings of both, as the second has them.
        came: Findings that only the second has.
        verdicts: The checks whose verdict changed, in the order of the report.
        score_before: The first score, 0 to 100.
        score_after: The second.
        ok_before: Whether the first report was ok.
        ok_after: Whether the second is.
        better: Whether the second draft is the better one; see `compare`.
    """

    went: tuple[Finding, ...]
    stayed: tuple[Finding, ...]
    came: tuple[Finding, ...]
    verdicts: tuple[VerdictChange, ...]
    score_before: int
    score_after: int
    ok_before: bool
    ok_after: bool
    better: bool

    @property
    def score_delta(self) -> int:
        """How many points the score rose; negative when it fell."""
        return self.score_after - self.score_before


def compare(before: Report, after: Report) -> Comparison:
    """Compare the reports on two drafts of one mail, made with the same settings.

    Findings are matched by `fingerprints`: the same rule about the same words. A finding about a
    sentence in which one word was changed went, and another came.

    The second is *better* when, in this order, fewer checks could not run; it is ok and the first
    was not; its score is higher; it has fewer errors; it has fewer warnings. A draft that was
    English and is no more is never better: nothing of it can be judged.

    Args:
        before: The report on the first draft.
        after: The report on the second.
    """
    old = dict(zip(fingerprints(before.findings), before.findings, strict=True))
    new = dict(zip(fingerprints(after.findings), after.findings, strict=True))
    return Comparison(
        went=tuple(finding for name, finding in old.items() if name not in new),
        stayed=tuple(finding for name, finding in new.items() if name in old),
        came=tuple(finding for name, finding in new.items() if name not in old),
        verdicts=_changes(before, after),
        score_before=before.score,
        score_after=after.score,
        ok_before=before.ok,
        ok_after=after.ok,
        better=_rank(after) > _rank(before) and (_readable(after) or not _readable(before)),
    )


def _changes(before: Report, after: Report) -> tuple[VerdictChange, ...]:
    old = {result.check: result.status for result in before.checks}
    new = {result.check: result.status for result in after.checks}
    return tuple(
        VerdictChange(check=check, before=old.get(check), after=new.get(check))
        for check in {**old, **new}
        if old.get(check) != new.get(check)
    )


def _rank(report: Report) -> tuple[int, bool, int, int, int]:
    """How good a report is; the greater, the better."""
    severities = [finding.severity for finding in report.findings]
    unheard = sum(result.status == "error" for result in report.checks)
    return (
        -unheard,
        report.ok,
        report.score,
        -severities.count("error"),
        -severities.count("warning"),
    )


def _readable(report: Report) -> bool:
    return report.language in ("en", "und")
