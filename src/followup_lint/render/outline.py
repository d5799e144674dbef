"""What every form of a report says in the same words: counts, verdicts, what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from followup_lint.models import SEVERITY_RANK
from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from followup_lint.models import (
        CheckResult,
        Finding,
        MessageKind,
        Report,
        Severity,
        Status,
    )

KINDS: dict[MessageKind, str] = {"thank_you": "Thank-you note", "follow_up": "Follow-up email"}
WORDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "hint"}
STEPS = 12
"""Next steps that are listed; a draft with more has them marked in place."""

QUOTE = 90
"""Characters of a quoted piece of evidence."""


@dataclass(frozen=True)
class Step:
    """Something to do, and the findings that it would settle; the first names its check."""

    advice: str
    findings: tuple[Finding, ...]


def tally(report: Report) -> list[tuple[Severity, str]]:
    """How many findings there are of each severity, and how many checks could not run.

    Returns:
        Words and the severity that they weigh with, the gravest first; empty where all is well.
    """
    told: list[tuple[Severity, str]] = []
    for severity, word in WORDS.items():
        number = sum(finding.severity == severity for finding in report.findings)
        if number:
            told.append((severity, count(number, word)))
    unchecked = sum(result.status == "error" for result in report.checks)
    if unchecked:
        told.append(("error", f"{count(unchecked, 'check')} could not run"))
    return told


def kind_of(report: Report) -> str:
    """What the draft was judged as, and why."""
    return KINDS[report.kind] + (f" ({report.kind_reason})" if report.kind_reason else "")


def verdicts(report: Report) -> str:
    """How many checks came to which verdict, and how many findings are known and ignored."""
    words = {"pass": "passed", "fail": "failed", "na": "not applicable", "error": "not run"}
    numbers = {s: sum(result.status == s for result in report.checks) for s in words}
    told = [f"{numbers[status]} {word}" for status, word in words.items() if numbers[status]]
    known = f"; {count(len(report.ignored), 'finding')} ignored" if report.ignored else ""
    return f"{count(len(report.checks), 'check')}: {', '.join(told) or 'none'}{known}"


def count(number: int, noun: str) -> str:
    """Give a number with its noun, in the plural where it needs one."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def advice_of(finding: Finding) -> str | None:
    """What to do about a finding: its suggestion, else what its first fix does."""
    return finding.suggestion or (finding.fixes[0].title if finding.fixes else None)


def gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Sort findings by severity; those of one keep their order."""
    return sorted(findings, key=lambda finding: -SEVERITY_RANK[finding.severity])


def next_steps(report: Report, weights: Mapping[str, float]) -> list[Step]:
    """What to do, the gravest first, then by the weight of the check; hints are no steps.

    Args:
        report: The report.
        weights: How much each check counts; one that isn't named counts 1.
    """
    by_weight = sorted(
        (finding for finding in report.findings if finding.severity != "info"),
        key=lambda finding: -weights.get(finding.check, 1.0),
    )
    steps: dict[str, list[Finding]] = {}
    for finding in gravest_first(by_weight):
        steps.setdefault(visible(advice_of(finding) or finding.message), []).append(finding)
    return [Step(advice, tuple(findings)) for advice, findings in steps.items()]


def alike(report: Report, status: Status) -> list[list[CheckResult]]:
    """The checks of one verdict; neighbours that give the same reason are together."""
    results = [result for result in report.checks if result.status == status]
    same = groupby(results, key=lambda r: (r.reason, r.evidence) if r.reason else r.check)
    return [list(group) for _, group in same]


def grounds(result: CheckResult) -> list[str]:
    """What a verdict rests on: its evidence in quotation marks, and its reason."""
    told = quotes(result)
    return [*told, visible(result.reason)] if result.reason else told


def quotes(result: CheckResult) -> list[str]:
    """The first pieces of evidence in quotation marks, and how many more there are."""
    words = dict.fromkeys(shortened(span.text) for span in result.evidence)
    told = [f"“{text}”" for text in list(words)[:2]]
    if len(words) > len(told):
        told.append(f"and {len(words) - len(told)} more")
    return told


def shortened(text: str) -> str:
    """Cut a quotation between words, where there are any."""
    shown = visible(text)
    if len(shown) <= QUOTE:
        return shown
    cut = shown.rfind(" ", QUOTE // 2, QUOTE)
    return f"{shown[: cut if cut > 0 else QUOTE - 1].rstrip()}…"
