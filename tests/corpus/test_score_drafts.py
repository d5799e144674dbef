"""Verdicts and rules over whole drafts, with reports made by hand."""

from __future__ import annotations

import json

import pytest
from score_drafts import Case, Judged, judge, missed_verdicts, read_cases, score_drafts

from followup_lint import CheckResult, Draft, Finding, InterviewContext, LintConfig, Report, Span
from followup_lint.linter import Linter

BLANK = Linter(LintConfig(select=("timing",))).lint(Draft(body="Dear Dana,"), InterviewContext())


def report(**checks: tuple[str, ...]) -> Report:
    """Make a report: ``tone=("fail", "slang")`` is a verdict and the rules that fired."""
    results = tuple(
        CheckResult(
            check=check,
            status=status,
            reason="nothing to judge" if status == "na" else None,
            evidence=(Span(field="body", start=0, end=4, text="Dear"),) if status == "pass" else (),
            findings=tuple(
                Finding(
                    rule=f"{check}/{rule}",
                    check=check,
                    severity="warning",
                    message="",
                    span=Span(field="body", start=5, end=9, text="Dana"),
                )
                for rule in rules
            ),
        )
        for check, (status, *rules) in checks.items()
    )
    return BLANK.model_copy(update={"checks": results})


def judged(name, labels, rules, **checks):
    case = Case(name, {}, {}, labels, dict.fromkeys(labels, "because"), rules)
    return Judged(case, report(**checks))


def test_verdicts_by_check_in_the_order_of_the_report():
    figures = score_drafts(
        [
            judged("1", {"tone": "fail", "fit": "pass"}, {}, tone=("pass",), fit=("pass",)),
            judged("2", {"tone": "pass", "fit": "pass"}, {}, tone=("pass",), fit=("fail",)),
        ]
    )

    assert figures["count"] == 2
    assert list(figures["checks"]) == ["fit", "tone"]
    assert figures["checks"]["tone"]["gold"] == {"pass": 1, "fail": 1, "na": 0}
    assert figures["checks"]["tone"]["fail"]["recall"] == 0
    assert figures["checks"]["fit"]["false_alarm"] == 0.5


def test_a_check_that_did_not_run_or_has_no_label_is_left_out():
    figures = score_drafts(
        [judged("1", {"fit": "pass", "grammar": "fail"}, {}, fit=("pass",), tone=("pass",))]
    )

    assert list(figures["checks"]) == ["fit"]
    assert "with_grammar" not in figures["averages"]


def test_averages_are_of_judged_checks_with_grammar_and_without():
    labels = dict.fromkeys(("timing", "fit", "grammar"), "pass")
    figures = score_drafts(
        [judged("1", labels, {}, timing=("fail",), fit=("pass",), grammar=("fail",))]
    )

    assert figures["checks"]["timing"]["macro_f1"] == 0
    assert figures["averages"] == {
        "without_grammar": {"mean": 1, "lowest": 1, "weakest": "fit"},
        "with_grammar": {"mean": 0.5, "lowest": 0, "weakest": "grammar"},
    }


def test_rules():
    figures = score_drafts(
        [
            judged("1", {"tone": "fail"}, {"tone": ["slang", "emoji"]}, tone=("fail", "slang")),
            judged("2", {"tone": "fail"}, {"tone": ["slang"]}, tone=("fail", "slang", "slang")),
            judged("3", {"tone": "pass"}, {}, tone=("fail", "pay")),
            judged("4", {"tone": "pass"}, {}, tone=("fail", "slang")),
            judged("5", {"fit": "fail"}, {}, fit=("fail", "missing")),
        ]
    )["rules"]

    assert list(figures) == ["tone/slang", "tone/emoji", "tone/pay"]
    assert figures["tone/slang"] == {
        "gold": 2,
        "alarms": 1,
        "precision": 0.6667,
        "recall": 1,
        "f1": 0.8,
    }
    assert figures["tone/emoji"]["recall"] == 0
    assert figures["tone/emoji"]["precision"] is None
    assert figures["tone/pay"]["precision"] == 0


def test_a_fail_whose_rules_nobody_has_named_says_nothing_about_rules():
    assert score_drafts([judged("1", {"tone": "fail"}, {}, tone=("fail", "pay"))])["rules"] == {}


def test_a_rule_that_is_only_a_hint_is_none():
    figures = score_drafts(
        [
            judged("1", {"formatting": "pass"}, {}, formatting=("pass", "vague-subject")),
            judged("2", {"salutation": "na"}, {}, salutation=("na", "register")),
        ]
    )

    assert figures["rules"] == {}


def test_misses():
    misses = list(
        missed_verdicts(
            [
                judged("1", {"tone": "pass", "fit": "na"}, {}, tone=("fail", "pay"), fit=("na",)),
                judged("2", {"fit": "fail"}, {}, fit=("pass",)),
                judged("3", {"fit": "pass"}, {}, fit=("na",)),
            ]
        )
    )

    assert [(miss["check"], miss["id"], miss["gold"], miss["got"]) for miss in misses] == [
        ("fit", "2", "fail", "pass"),
        ("fit", "3", "pass", "na"),
        ("tone", "1", "pass", "fail"),
    ]
    assert misses[0]["shows"] == ["“Dear”"]
    assert misses[1]["shows"] == ["(nothing to judge)"]
    assert misses[2]["shows"] == ["tone/pay “Dana”"]
    assert misses[2]["why"] == "because"


def test_a_right_fail_for_another_rule_is_a_miss():
    both = judged("1", {"tone": "fail"}, {"tone": ["pay"]}, tone=("fail", "slang"))
    right = judged("2", {"tone": "fail"}, {"tone": ["pay"]}, tone=("fail", "pay"))
    unknown = judged("3", {"tone": "fail"}, {}, tone=("fail", "pay"))

    (miss,) = missed_verdicts([both, right, unknown])

    assert (miss["id"], miss["gold_rules"], miss["got_rules"]) == ("1", ["pay"], ["slang"])


def test_reading_and_judging(tmp_path):
    row = {
        "id": "1",
        "voice": "fiddler, Cork",
        "draft": {"body": "Yo guys,\n\nThe lab was big 🎉\n\nBest,\nAna Ruiz"},
        "context": {"recipients": ["Dana Lee"], "candidate": "Ana Ruiz"},
        "labels": {"tone": "fail"},
    }
    file = tmp_path / "drafts.jsonl"
    file.write_text(f"{json.dumps(row)}\n\n", encoding="utf-8")

    (one,) = judge(read_cases([file]), LintConfig(acts="linear", ignore=("grammar",)))

    assert one.case.labels == {"tone": "fail"}
    assert one.report["tone"].status == "fail"


def test_a_row_that_is_no_draft_is_named():
    case = Case("row-7", {"body": 3}, {}, {})

    with pytest.raises(ValueError, match="row-7"):
        judge([case], LintConfig(ignore=("grammar",)))
