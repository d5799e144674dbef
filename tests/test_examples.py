"""Every example of every check is run, and nothing is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

import followup_lint.checks
from followup_lint.checks.base import HEADINGS
from followup_lint.registry import BUILT_IN, built_in_checks
from followup_lint.testing import run_example

CHECKS = built_in_checks()
CASES = [
    pytest.param(check, example, id=f"{check.name}-{number}-{example.status}")
    for check in CHECKS
    for number, example in enumerate(check.examples)
]


def test_every_file_is_a_check_in_the_order_of_the_report():
    files = {path.stem for path in Path(followup_lint.checks.__file__).parent.glob("*.py")}
    assert files - {"__init__", "base"} == set(BUILT_IN)
    assert tuple(check.name for check in CHECKS) == BUILT_IN


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_check_shows_what_it_does(check):
    statuses = {example.status for example in check.examples}
    assert {"pass", "fail"} <= statuses
    fired = {rule for example in check.examples for rule in example.rules}
    assert set(check.rules) - fired == set(), "rules without an example"
    places = [check.__doc__.index(heading) for heading in HEADINGS]
    assert places == sorted(places)


@pytest.mark.parametrize(("check", "example"), CASES)
def test_example(check, example):
    result = run_example(check, example)
    if result.status in ("na", "error"):
        assert result.reason
    for finding in result.findings:
        assert finding.message.strip().endswith((".", "?", "”", ")")), finding.message
        quoted = finding.span.text if finding.span else ""
        assert "{" not in finding.message.replace(quoted, ""), "a fact is missing"
