from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.checks.timing import Timing, business_days
from followup_lint.config import TimingOptions
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter, run_example

MET = datetime(2026, 3, 3, 15, 0, tzinfo=timezone.utc)
FRIDAY = datetime(2026, 3, 6, 15, 0, tzinfo=timezone.utc)


def judge(sent, met=MET, kind="thank_you", decision_by=None, options=None):
    draft = Draft(body="Dear Dana,\n\nThank you.\n\nBest,\nAna", kind=kind, sent_at=sent)
    context = InterviewContext(interviewed_at=met, decision_by=decision_by)
    return Timing(options).run(read_letter(draft, context))


def rules(result):
    return [finding.rule.partition("/")[2] for finding in result.findings]


@pytest.mark.parametrize("example", Timing.examples)
def test_examples(example):
    run_example(Timing, example)


@pytest.mark.parametrize(
    ("hours", "status", "fired"),
    [
        pytest.param(-1, "fail", ["before-interview"], id="before"),
        pytest.param(0, "pass", ["hasty"], id="at-once"),
        pytest.param(0.49, "pass", ["hasty"], id="within-half-an-hour"),
        pytest.param(0.5, "pass", [], id="half-an-hour"),
        pytest.param(24, "pass", [], id="a-day"),
        pytest.param(24.1, "pass", ["after-a-day"], id="over-a-day"),
        pytest.param(48, "pass", ["after-a-day"], id="two-days"),
        pytest.param(48.1, "fail", ["late"], id="over-two-days"),
        pytest.param(24 * 30, "fail", ["late"], id="a-month"),
    ],
)
def test_thanks(hours, status, fired):
    result = judge(MET + timedelta(hours=hours))
    assert (result.status, rules(result)) == (status, fired)


@pytest.mark.parametrize(
    ("sent", "decision_by", "status", "fired"),
    [
        pytest.param(MET - timedelta(hours=1), None, "fail", ["before-interview"], id="before"),
        pytest.param(MET + timedelta(days=1), None, "pass", ["early-follow-up"], id="next-day"),
        pytest.param(MET + timedelta(days=6), None, "pass", ["early-follow-up"], id="monday"),
        pytest.param(MET + timedelta(days=7), None, "pass", [], id="five-business-days"),
        pytest.param(
            MET + timedelta(days=2), date(2026, 3, 6), "fail", ["before-decision"], id="eve"
        ),
        pytest.param(MET + timedelta(days=3), date(2026, 3, 6), "pass", [], id="promised-day"),
        pytest.param(MET + timedelta(days=4), date(2026, 3, 6), "pass", [], id="after"),
    ],
)
def test_follow_ups(sent, decision_by, status, fired):
    result = judge(sent, kind="follow_up", decision_by=decision_by)
    assert (result.status, rules(result)) == (status, fired)


def test_a_promised_day_is_nothing_to_a_thank_you_note():
    assert judge(MET + timedelta(hours=2), decision_by=date(2026, 3, 20)).status == "pass"


@pytest.mark.parametrize(
    ("sent", "met", "kind", "decision_by", "status", "names"),
    [
        pytest.param(None, MET, "thank_you", None, "na", "sent_at", id="no-sending"),
        pytest.param(MET, None, "thank_you", None, "na", "interviewed_at", id="no-interview"),
        pytest.param(MET, None, "follow_up", None, "na", "interviewed_at", id="follow-up"),
        pytest.param(
            MET, None, "follow_up", date(2026, 3, 2), "pass", "2 March", id="promise-will-do"
        ),
    ],
)
def test_missing_times(sent, met, kind, decision_by, *, status, names):
    result = judge(sent, met, kind, decision_by)
    assert result.status == status
    assert names in result.reason


def test_moments_are_compared_across_zones():
    tokyo = timezone(timedelta(hours=9))
    new_york = timezone(timedelta(hours=-5))
    met = datetime(2026, 3, 4, 9, 0, tzinfo=tokyo)
    result = judge(datetime(2026, 3, 3, 23, 0, tzinfo=new_york), met)
    assert (result.status, rules(result)) == ("pass", [])
    assert result.reason == "it goes out 4 hours after the interview"
    assert rules(judge(datetime(2026, 3, 3, 18, 0, tzinfo=new_york), met)) == ["before-interview"]


def test_the_promised_day_is_the_senders():
    sent = datetime(2026, 3, 5, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    assert judge(sent, kind="follow_up", decision_by=date(2026, 3, 6)).status == "fail"


def test_the_weekend_is_named():
    (late,) = judge(FRIDAY + timedelta(hours=66), FRIDAY).findings
    assert late.message.endswith("goes out 66 hours after the interview; the weekend lies between.")
    (late,) = judge(FRIDAY + timedelta(hours=56), FRIDAY).findings
    assert "weekend" not in late.message
    assert late.suggestion == "Send it by Saturday 7 March, 15:00; if that is past, now."


def test_messages_count_in_fitting_units():
    assert "3 days" in judge(MET + timedelta(hours=73)).findings[0].message
    assert "48 hours 6 min" in judge(MET + timedelta(hours=48.1)).findings[0].message
    assert "1 minute before" in judge(MET - timedelta(minutes=1)).findings[0].message


def test_suggestions_say_when():
    assert (
        judge(MET - timedelta(1)).findings[0].suggestion == "Send it after Tuesday 3 March, 15:00."
    )
    early = judge(MET + timedelta(days=1), kind="follow_up").findings[0]
    assert early.suggestion == "Wait until Tuesday 10 March."
    assert early.message == "It comes 1 business day after the interview; 5 are usual."


def test_the_thresholds_are_options():
    options = TimingOptions(
        prompt_hours=1, late_hours=2, hasty_minutes=0, follow_up_business_days=0
    )
    assert rules(judge(MET, options=options)) == []
    assert rules(judge(MET + timedelta(hours=1.5), options=options)) == ["after-a-day"]
    assert rules(judge(MET + timedelta(hours=3), options=options)) == ["late"]
    assert rules(judge(MET + timedelta(hours=3), kind="follow_up", options=options)) == []


def test_any_language():
    assert Timing.english is False


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_business_days_are_counted_one_by_one(start, days):
    end = start + timedelta(days=days)
    one_by_one = sum((start + timedelta(days=n)).weekday() < 5 for n in range(1, days + 1))
    assert business_days(start, end) == one_by_one
    assert business_days(end, start) in (0, one_by_one)
