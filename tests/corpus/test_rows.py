"""The labelled rows are what the scorer takes them for."""

from __future__ import annotations

import json

import pytest
from rows import HERE, in_split, read_rows
from score_drafts import JUDGED_BY_RULE, MEASURED, draft_files, read_cases

from followup_lint import Draft, InterviewContext
from followup_lint.registry import BUILT_IN, built_in_checks

CASES = [pytest.param(case, id=case.id) for case in read_cases(draft_files("all"))]
RULES = {
    check.name: {name for name, rule in check.rules.items() if not rule.hint}
    for check in built_in_checks()
}


@pytest.mark.parametrize("case", CASES)
def test_a_draft_is_labelled_throughout(case):
    Draft(**case.draft)
    InterviewContext(**case.context)

    assert set(case.labels) <= set(BUILT_IN)
    assert set(BUILT_IN) - set(case.labels) <= set(MEASURED)
    assert set(case.labels.values()) <= {"pass", "fail", "na"}
    assert set(case.why) <= set(BUILT_IN)


@pytest.mark.parametrize("case", CASES)
def test_the_rules_of_a_draft_are_those_of_its_fails(case):
    failed = {check for check in JUDGED_BY_RULE if case.labels[check] == "fail"}

    assert set(case.rules) == failed
    for check, rules in case.rules.items():
        assert rules
        assert set(rules) <= RULES[check]


def test_no_draft_has_the_name_of_another():
    names = [case.values[0].id for case in CASES]

    assert len(names) == len(set(names))


def test_hold_and_tune_make_all():
    tune, hold = set(draft_files("tune")), set(draft_files("hold"))

    assert tune
    assert not tune & hold
    assert tune | hold == set(draft_files("all")) == set(HERE.glob("drafts_*.jsonl"))


@pytest.mark.parametrize("pattern", ["sentences_*.jsonl", "pairs_*.jsonl"])
def test_every_row_is_on_one_side(pattern):
    sides = [read_rows(pattern, split) for split in ("tune", "hold", "all")]

    assert all(sides)
    tune, hold, both = ([json.dumps(row) for row in side] for side in sides)
    assert sorted(tune + hold) == sorted(both)
    assert not {json.loads(row)["voice"] for row in tune} & {
        json.loads(row)["voice"] for row in hold
    }


def test_a_split_is_one_of_three():
    with pytest.raises(KeyError):
        in_split("test")
