"""A report as SARIF 2.1.0, the format that code scanning services and editors read."""

from __future__ import annotations

import inspect
import json
import re
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from followup_lint.ignores import every_finding
from followup_lint.registry import all_checks
from followup_lint.render.addresses import uri_of
from followup_lint.render.outline import advice_of
from followup_lint.render.places import places_in
from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from followup_lint.checks.base import Check
    from followup_lint.models import Finding, Fix, Ignored, Severity, TextEdit
    from followup_lint.render import Judged
    from followup_lint.render.places import Places, Region

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
"""SARIF's words for severities."""

FINGERPRINT = "followupLint/v1"
"""The name of our fingerprint among those of other tools."""

_PLACEHOLDER = re.compile(r"\{[^{}]{0,60}\}")
_HEADING = re.compile(r"^#+ ", re.M)


def render_sarif(judged: Sequence[Judged]) -> str:
    """Write what became of all drafts as one SARIF log.

    Args:
        judged: The drafts, in the order of the command line.

    Returns:
        ASCII text that ends in LF. Columns count UTF-16 units.
    """
    found = [f for each in judged if each.report for f, _, _ in every_finding(each.report)]
    rules = _rules(found)
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    problems = [told for each in judged for told in _problems(each)]
    uris = dict.fromkeys(uri_of(each.path) for each in judged)
    artifacts = {uri: number for number, uri in enumerate(uris)}
    run = {
        "tool": {
            "driver": {
                "name": "followup-lint",
                "semanticVersion": version("followup-lint"),
                "rules": rules,
            }
        },
        "invocations": [
            {"executionSuccessful": not problems, "toolExecutionNotifications": problems}
        ],
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "artifacts": [{"location": {"uri": uri}} for uri in artifacts],
        "results": [result for each in judged for result in _results(each, artifacts, index)],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=True) + "\n"


def _rules(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Describe the rules that found something, in the order of the checks."""
    first: dict[str, Finding] = {}
    for finding in findings:
        first.setdefault(finding.rule, finding)
    owners = {f"{check.name}/{rule}": check for check in all_checks() for rule in check.rules}
    known = [rule for rule in owners if rule in first]
    others = sorted(rule for rule in first if rule not in owners)
    return [_rule(first[rule], owners.get(rule)) for rule in known + others]


def _rule(finding: Finding, check: type[Check] | None) -> dict[str, Any]:
    """Describe a rule; one that no check declares, as far as its finding tells."""
    told: dict[str, Any] = {"id": finding.rule, "properties": {"tags": [finding.check]}}
    if check is None:
        return told | {"defaultConfiguration": {"level": LEVELS[finding.severity]}}
    rule = check.rules[finding.rule.partition("/")[2]]
    page = inspect.cleandoc(check.__doc__ or check.title)
    told |= {
        "shortDescription": {"text": _message(_PLACEHOLDER.sub("…", rule.message))},
        "fullDescription": {"text": _message(check.title)},
        "help": {"text": _escaped(_HEADING.sub("", page)), "markdown": page},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }
    return told | ({"helpUri": finding.url} if finding.url else {})


def _results(
    each: Judged, artifacts: dict[str, int], rules: dict[str, int]
) -> list[dict[str, Any]]:
    """Write the findings of one draft; those that are ignored say so."""
    if each.report is None or each.draft is None:
        return []
    places = places_in(each.path, each.draft)
    uri = uri_of(each.path)
    artifact = {"uri": uri, "index": artifacts[uri]}
    results = []
    for finding, mark, ignored in every_finding(each.report):
        span = finding.span
        region = places.of_span(span) if span else places.of_whole()
        drawn = _region(region)
        if span and region.columns:
            drawn["snippet"] = {"text": span.text}
        advice = advice_of(finding)
        told: dict[str, Any] = {
            "ruleId": finding.rule,
            "ruleIndex": rules[finding.rule],
            "level": LEVELS[finding.severity],
            "message": {"text": _message(" ".join(filter(None, (finding.message, advice))))},
            "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": drawn}}],
            "partialFingerprints": {FINGERPRINT: mark},
            "properties": {"place": region.precision if span else "whole"},
        }
        told["properties"] |= {
            name: value for name in ("category", "engine") if (value := getattr(finding, name))
        }
        if places.plain and finding.fixes:
            fixes = [_fix(fix, each, places, artifact) for fix in finding.fixes]
            told |= {"fixes": [fix for fix in fixes if fix]} if any(fixes) else {}
        if ignored is not None:
            told["suppressions"] = [_suppression(ignored)]
        results.append(told)
    return results


def _suppression(ignored: Ignored) -> dict[str, str]:
    # Both a context and a baseline stand beside the draft, not in it.
    told = {"kind": "external", "status": "accepted"}
    return told | ({"justification": visible(ignored.reason)} if ignored.reason else {})


def _region(region: Region) -> dict[str, Any]:
    drawn: dict[str, Any] = {"startLine": region.start_line}
    if region.columns:
        drawn["startColumn"] = region.columns[0]
    if region.columns or region.end_line > region.start_line:
        drawn["endLine"] = region.end_line
    if region.columns:
        drawn["endColumn"] = region.columns[1]
    return drawn


def _fix(fix: Fix, each: Judged, places: Places, artifact: dict[str, Any]) -> dict[str, Any] | None:
    """Write a fix; None where an edit's place in the file is not known."""
    replacements = []
    for edit in sorted(fix.edits, key=lambda edit: (edit.field, edit.start)):
        region = places.of(edit.field, edit.start, edit.end, _edited(edit, each))
        if region.columns is None:
            return None
        text = edit.replacement.replace("\n", places.newline)
        replacements.append({"deletedRegion": _region(region), "insertedContent": {"text": text}})
    change = {"artifactLocation": artifact, "replacements": replacements}
    return {"description": {"text": _message(fix.title)}, "artifactChanges": [change]}


def _edited(edit: TextEdit, each: Judged) -> str:
    text: str = getattr(each.draft, edit.field) or ""
    return text[edit.start : edit.end]


def _problems(each: Judged) -> list[dict[str, Any]]:
    """What could not be read or checked."""
    told = [each.problem] if each.problem else []
    told += [
        f"{result.check}: {result.reason or 'could not run'}"
        for result in (each.report.checks if each.report else ())
        if result.status == "error"
    ]
    where = {"physicalLocation": {"artifactLocation": {"uri": uri_of(each.path)}}}
    return [
        {"level": "error", "message": {"text": _message(text)}, "locations": [where]}
        for text in told
    ]


def _message(text: str) -> str:
    """A text on one line, in which nothing is a placeholder, a link or a hidden sign."""
    return _escaped(visible(text))


def _escaped(text: str) -> str:
    # The standard doubles braces; "](" would make a link of what a draft says.
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")
