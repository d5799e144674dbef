"""Findings that are known and count no more: by the context, by a baseline, by the draft's path.

An ignored finding is gone from its check and from `Report.findings` and stands in
`Report.ignored`. A check that has nothing left but hints passes; ``ok`` and score follow.
"""

from __future__ import annotations

import unicodedata
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from followup_lint.checks.base import in_text_order
from followup_lint.fingerprints import fingerprints
from followup_lint.grading import grade
from followup_lint.models import Ignore, Ignored, UnusedIgnore
from followup_lint.registry import all_checks, hint_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from followup_lint.config import LintConfig
    from followup_lint.models import (
        CheckResult,
        Finding,
        IgnoreSource,
        InterviewContext,
        Report,
    )

ALL_IGNORED = "all that it found is ignored"
IGNORED_HERE = "ignored for this draft"


def heed_context(report: Report, context: InterviewContext, config: LintConfig) -> Report:
    """Leave out what the context's ``ignore`` names.

    Args:
        report: As the checks made it.
        context: What is known about the interview.
        config: By which it is graded anew.
    """
    ignores = [Ignore(rule=i) if isinstance(i, str) else i for i in context.ignore]
    return leave_out(report, ignores, "context", config) if ignores else report


def heed_path(report: Report, path: str, config: LintConfig) -> Report:
    """Leave out what ``per_draft_ignores`` names for a draft of that path.

    Like rules that ``ignore`` switches off, these findings are not kept in `Report.ignored`; a
    check that is named as a whole is ``na``.

    Args:
        report: The report.
        path: The draft's, as the command line names it.
        config: The settings; by which it is graded anew, too.
    """
    rules = ignored_at(path, config)
    if not rules:
        return report
    results = []
    for result in report.checks:
        if any(fnmatchcase(result.check, pattern) for pattern in rules):
            update = {"status": "na", "reason": IGNORED_HERE, "findings": (), "evidence": ()}
            results.append(result.model_copy(update=update))
        else:
            results.append(_without(result, lambda finding: _names(finding, rules)))
    return _graded_anew(report, results, config)


def ignored_at(path: str, config: LintConfig) -> tuple[str, ...]:
    """Give the checks and rules that ``per_draft_ignores`` names for a path."""
    if not config.per_draft_ignores:
        return ()
    from followup_lint.render.addresses import portable_path  # noqa: PLC0415 - loads mail parsing

    place = portable_path(path)
    name = place.rpartition("/")[2]
    return tuple(
        rule
        for glob, rules in config.per_draft_ignores.items()
        if fnmatchcase(place if "/" in glob else name, glob.removeprefix("./"))
        for rule in rules
    )


def leave_out(
    report: Report, ignores: Sequence[Ignore], source: IgnoreSource, config: LintConfig
) -> Report:
    """Leave out the findings that one of the ignores means, and tell which ignores meant none.

    Args:
        report: The report; what it ignores already stays so, and counts for the fingerprints.
        ignores: Where two mean the same finding, both are used and the first gives the reason.
        source: Where they come from.
        config: By which the rest is graded anew.
    """
    before = {id(known.finding): known for known in report.ignored}
    ignored: list[Ignored] = []
    used: set[int] = set()
    gone: set[int] = set()  # By identity: equal findings are two.
    found = (finding for result in report.checks for finding in result.findings)
    for finding, mark in _marked(found, report.ignored):
        meant = [number for number, one in enumerate(ignores) if _means(one, finding, mark)]
        used.update(meant)
        if (known := before.get(id(finding))) is not None:
            ignored.append(known)
        elif meant:
            gone.add(id(finding))
            reason = ignores[meant[0]].reason
            ignored.append(Ignored(finding=finding, source=source, reason=reason))
    unused = (
        UnusedIgnore(**ignore.model_dump(), source=source)
        for number, ignore in enumerate(ignores)
        if number not in used and _could_be_used(ignore, report.checks)
    )
    results = [_without(result, lambda finding: id(finding) in gone) for result in report.checks]
    changed = report.model_copy(
        update={
            "ignored": tuple(ignored),
            "unused_ignores": (*report.unused_ignores, *unused),
        }
    )
    return _graded_anew(changed, results, config)


def report_fingerprints(report: Report) -> tuple[str, ...]:
    """Name the findings of a report, so that ignoring one doesn't rename those that are like it.

    Returns:
        A fingerprint for each of `Report.findings`, in their order.
    """
    return tuple(mark for _, mark, ignored in every_finding(report) if ignored is None)


def every_finding(report: Report) -> list[tuple[Finding, str, Ignored | None]]:
    """Give the findings of a report and those that it ignores, in text order.

    Returns:
        Each finding, its fingerprint, and why it is ignored where it is.
    """
    known = {id(ignored.finding): ignored for ignored in report.ignored}
    every = _marked(report.findings, report.ignored)
    return [(finding, mark, known.get(id(finding))) for finding, mark in every]


def complaints(report: Report) -> list[str]:
    """Say which ignores are of no use, a sentence each, without words of the draft."""
    from followup_lint.suggest import nearest  # noqa: PLC0415 - only used on demand

    told = []
    for unused in report.unused_ignores:
        which = f" with fingerprint {unused.fingerprint}" if unused.fingerprint else ""
        known = _known_names()
        if not any(fnmatchcase(name, unused.rule) for name in known):
            close = nearest(unused.rule, known)
            hint = f" Did you mean {close!r}?" if close else ""
            told.append(
                f"the {unused.source} ignores {unused.rule!r}, which names no check and no rule."
                f"{hint}"
            )
        else:
            told.append(
                f"the {unused.source} ignores {unused.rule!r}{which}, and nothing of the kind is "
                "found. Take it out."
            )
    return told


def _known_names() -> list[str]:
    return [
        name
        for check in all_checks()
        for name in (check.name, *(f"{check.name}/{rule}" for rule in check.rules))
    ]


def _marked(
    findings: Iterable[Finding], ignored: Iterable[Ignored]
) -> Iterable[tuple[Finding, str]]:
    every = in_text_order([*findings, *(known.finding for known in ignored)])
    return zip(every, fingerprints(every), strict=True)


def _names(finding: Finding, patterns: Iterable[str]) -> bool:
    return any(
        fnmatchcase(finding.check, pattern) or fnmatchcase(finding.rule, pattern)
        for pattern in patterns
    )


def _means(ignore: Ignore, finding: Finding, mark: str) -> bool:
    """Whether an ignore means a finding; all that it says must fit."""
    if not _names(finding, (ignore.rule,)) or ignore.fingerprint not in (None, mark):
        return False
    if ignore.words is None:
        return True
    return finding.span is not None and _folded(finding.span.text) == _folded(ignore.words)


def _folded(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split())


def _could_be_used(ignore: Ignore, results: Iterable[CheckResult]) -> bool:
    """Whether all checks that it may speak of ran here; a name that no check has fits nowhere."""
    name = ignore.rule.partition("/")[0]
    statuses = [result.status for result in results if fnmatchcase(result.check, name)]
    if statuses:
        return all(status in ("pass", "fail") for status in statuses)
    return not any(fnmatchcase(check.name, name) for check in all_checks())


def _without(result: CheckResult, drop: Callable[[Finding], bool]) -> CheckResult:
    """A result without some of its findings."""
    kept = tuple(finding for finding in result.findings if not drop(finding))
    if len(kept) == len(result.findings):
        return result
    update: dict[str, object] = {"findings": kept}
    if result.status == "fail" and all(finding.rule in hint_rules() for finding in kept):
        update |= {"status": "pass", "reason": ALL_IGNORED}
    return result.model_copy(update=update)


def _graded_anew(report: Report, results: Sequence[CheckResult], config: LintConfig) -> Report:
    ok, score = grade(results, config)
    findings = in_text_order(finding for result in results for finding in result.findings)
    update = {"checks": tuple(results), "findings": findings, "ok": ok, "score": score}
    return report.model_copy(update=update)
