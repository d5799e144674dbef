"""The library over whole drafts: the right verdicts, and the right rules, beside its own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from rows import HERE
from scoring import FAIL, averages, score_binary, score_verdicts

from followup_lint import Draft, InterviewContext, Linter
from followup_lint.registry import BUILT_IN, built_in_checks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from followup_lint import CheckResult, LintConfig, Report

MEASURED = ("timing", "concision", "clarity", "open_questions")
"""Checks that need no judgement of words; the averages are those of the others."""

GRAMMAR = "grammar"

JUDGED_BY_RULE = ("salutation", "contact_info", "tone", "formatting", "consistency")
"""Checks whose rows say which of their rules are right."""


@dataclass(frozen=True)
class Case:
    """One labelled draft.

    Attributes:
        id: Its name.
        draft: Fields of a `Draft`.
        context: Fields of an `InterviewContext`.
        labels: The right verdict by check.
        why: By check, the words that decide.
        rules: By check, the rules that are right; a failed check that isn't listed is not known.
    """

    id: str
    draft: dict[str, Any]
    context: dict[str, Any]
    labels: dict[str, str]
    why: dict[str, str] = field(default_factory=dict)
    rules: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Judged:
    """A draft and what the library says of it."""

    case: Case
    report: Report


def draft_files(split: str) -> list[Path]:
    """Find the files of one split: ``tune``, ``hold`` or ``all``."""
    held = sorted(HERE.glob("drafts_hold_*.jsonl"))
    tune = [path for path in sorted(HERE.glob("drafts_*.jsonl")) if path not in held]
    return {"tune": tune, "hold": held, "all": tune + held}[split]


def read_cases(paths: Iterable[Path]) -> list[Case]:
    """Read labelled drafts; fields beyond those of `Case` are let be."""
    known = Case.__dataclass_fields__
    return [
        Case(**{name: value for name, value in json.loads(line).items() if name in known})
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def judge(cases: Iterable[Case], config: LintConfig) -> list[Judged]:
    """Run the library over drafts.

    Raises:
        ValueError: A draft or a context is none; its id is named.
    """
    linter = Linter(config)
    judged = []
    for case in cases:
        try:
            draft, context = Draft(**case.draft), InterviewContext(**case.context)
        except ValueError as error:
            raise ValueError(f"{case.id}: {error}") from None
        judged.append(Judged(case, linter.lint(draft, context)))
    return judged


def score_drafts(judged: Sequence[Judged]) -> dict[str, Any]:
    """Score verdicts and rules.

    Returns:
        For JSON: the number of drafts, the figures by check, their averages without grammar and
        with it, and the figures by rule.
    """
    checks = {check: score_verdicts(verdicts) for check, verdicts in _verdicts(judged)}
    macro = {name: scored.macro_f1 for name, scored in checks.items() if name not in MEASURED}
    plain = {name: figure for name, figure in macro.items() if name != GRAMMAR}
    figures: dict[str, Any] = {"without_grammar": averages(plain)}
    if GRAMMAR in macro:
        figures["with_grammar"] = averages(macro)
    return {
        "count": len(judged),
        "checks": {name: scored.as_dict() for name, scored in checks.items()},
        "averages": figures,
        "rules": _rules(judged),
    }


def missed_verdicts(judged: Sequence[Judged]) -> Iterator[dict[str, Any]]:
    """List wrong verdicts, and right fails for other rules, in the order of the report.

    Yields:
        For JSON: check, id, right verdict and rules, given verdict and rules, the row's ``why``,
        and the words that the library shows.
    """
    for check in BUILT_IN:
        for one in judged:
            right, result = one.case.labels.get(check), _result(one, check)
            if right is None or result is None:
                continue
            wanted, fired = _wanted(one, check), _fired(result)
            if right == result.status and (wanted is None or wanted == fired):
                continue
            yield {
                "check": check,
                "id": one.case.id,
                "gold": right,
                "gold_rules": sorted(wanted or ()),
                "got": result.status,
                "got_rules": sorted(fired),
                "why": one.case.why.get(check, ""),
                "shows": list(_shown(result)),
            }


def _verdicts(judged: Sequence[Judged]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Give the right and the given verdicts of each check that ran and has any, in order."""
    for check in BUILT_IN:
        pairs = [
            (one.case.labels[check], str(result.status))
            for one in judged
            if check in one.case.labels and (result := _result(one, check)) is not None
        ]
        if pairs:
            yield check, pairs


def _rules(judged: Sequence[Judged]) -> dict[str, Any]:
    """Score each rule that is right, or fires, in any draft whose rules are known."""
    figures = {}
    for check in built_in_checks():
        known = [
            (wanted, _fired(result))
            for one in judged
            if check.name in JUDGED_BY_RULE
            and (wanted := _wanted(one, check.name)) is not None
            and (result := _result(one, check.name)) is not None
        ]
        for rule in check.rules:
            scored = score_binary((rule in wanted, rule in fired) for wanted, fired in known)
            if scored.f1 is not None:
                figures[f"{check.name}/{rule}"] = scored.as_dict()
    return figures


def _wanted(one: Judged, check: str) -> frozenset[str] | None:
    """Give the rules that are right; None where nobody has said which."""
    right = one.case.labels.get(check)
    if check not in JUDGED_BY_RULE or right is None:
        return None
    named = one.case.rules.get(check)
    if right == FAIL:
        return None if named is None else frozenset(named)
    return frozenset()


def _fired(result: CheckResult) -> frozenset[str]:
    """Give the rules that fired, hints left out."""
    fired = {finding.rule for finding in result.findings} - _hints()
    return frozenset(rule.partition("/")[2] for rule in fired)


@cache
def _hints() -> frozenset[str]:
    return frozenset(
        f"{check.name}/{rule}"
        for check in built_in_checks()
        for rule, entry in check.rules.items()
        if entry.hint
    )


def _result(one: Judged, check: str) -> CheckResult | None:
    """Give the result of a check; None where it didn't run."""
    return next((result for result in one.report.checks if result.check == check), None)


def _shown(result: CheckResult) -> Iterator[str]:
    """Give what the library shows for its verdict: findings, evidence, reason."""
    for finding in result.findings:
        words = f" “{finding.span.text}”" if finding.span else ""
        yield f"{finding.rule}{words}"
    for span in result.evidence:
        yield f"“{span.text}”"
    if result.reason:
        yield f"({result.reason})"
