"""When to send: the window for a thank-you note and for a follow-up."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint import ConfigError, Draft, InterviewContext, LintConfig, SendWindow, send_window
from followup_lint.checks.timing import Timing
from followup_lint.config import TimingOptions
from followup_lint.testing import read_letter

try:
    ZONES = [ZoneInfo(name) for name in ("America/New_York", "Europe/London", "Asia/Kolkata")]
except ZoneInfoNotFoundError:  # Windows without tzdata
    ZONES = []
FIXED = [timezone.utc, timezone(timedelta(hours=-8)), timezone(timedelta(hours=9, minutes=30))]
EST = timezone(timedelta(hours=-5))


def window(met, kind="thank_you", *, now=None, decision_by=None, **options):
    context = InterviewContext(interviewed_at=met, decision_by=decision_by)
    return send_window(context, kind, now=now, config=LintConfig(timing=TimingOptions(**options)))


def judge(context, kind, sent, options=None):
    draft = Draft(body="Dear Dana,\n\nThank you.\n\nBest,\nAna", kind=kind, sent_at=sent)
    return Timing(options).run(read_letter(draft, context))


def at(day, hour, minute=0, month=3):
    return datetime(2026, month, day, hour, minute, tzinfo=EST)


@pytest.mark.parametrize(
    ("met", "best"),
    [
        pytest.param(at(3, 15), at(3, 17), id="afternoon"),
        pytest.param(at(3, 9, 10), at(3, 11, 15), id="to the quarter of an hour"),
        pytest.param(at(3, 18), at(3, 20), id="evening of the same day"),
        pytest.param(at(3, 18, 1), at(4, 9), id="too late in the evening"),
        pytest.param(at(3, 23, 30), at(4, 9), id="in the night"),
        pytest.param(at(3, 3), at(3, 9), id="before dawn"),
        pytest.param(at(6, 19), at(7, 9), id="saturday morning after friday evening"),
    ],
)
def test_the_best_moment_for_thanks(met, best):
    told = window(met)
    assert (told.opens, told.best) == (met + timedelta(minutes=30), best)
    assert told.closes == met + timedelta(hours=48)
    assert any("Weekends" in reason for reason in told.reasons) == (best.weekday() >= 5)


@pytest.mark.parametrize(
    ("now", "best"),
    [
        pytest.param(at(3, 12), at(3, 17), id="before the interview"),
        pytest.param(at(3, 18), at(3, 18), id="still that day"),
        pytest.param(at(3, 21), at(4, 9), id="that night"),
        pytest.param(at(4, 17), at(4, 17), id="the next day"),
        pytest.param(at(4, 19), at(5, 9), id="the evening of the next day"),
        pytest.param(at(5, 15), at(5, 15), id="the last moment"),
        pytest.param(at(5, 15, 1), None, id="past"),
    ],
)
def test_thanks_from_now_on(now, best):
    told = window(at(3, 15), now=now)
    assert told.best == best
    assert any("is past" in reason for reason in told.reasons) == (best is None)


@pytest.mark.parametrize(
    ("decision_by", "opens"),
    [
        pytest.param(None, 10, id="five business days"),
        pytest.param(date(2026, 3, 5), 6, id="the day after"),
        pytest.param(date(2026, 3, 6), 9, id="over the weekend"),
        pytest.param(date(2026, 3, 7), 9, id="promised for a saturday"),
        pytest.param(date(2026, 2, 1), 4, id="promised before the interview"),
    ],
)
def test_follow_ups(decision_by, opens):
    told = window(at(3, 15), "follow_up", decision_by=decision_by)
    assert (told.opens, told.best, told.closes) == (at(opens, 0), at(opens, 10), None)


@pytest.mark.parametrize(
    ("now", "best"),
    [
        pytest.param(at(2, 9), at(10, 10), id="too soon"),
        pytest.param(at(10, 9, 30), at(10, 10), id="that morning"),
        pytest.param(at(10, 10, 40), at(10, 10, 40), id="before eleven"),
        pytest.param(at(10, 11, 1), at(11, 10), id="after eleven"),
        pytest.param(at(13, 12), at(16, 10), id="friday noon"),
        pytest.param(at(14, 9), at(16, 10), id="saturday"),
    ],
)
def test_follow_ups_from_now_on(now, best):
    assert window(at(3, 15), "follow_up", now=now).best == best


def test_no_days_to_wait():
    told = window(at(3, 15), "follow_up", follow_up_business_days=0)
    assert (told.opens, told.best) == (at(3, 15), at(4, 10))
    assert told.reasons[0] == "No day was promised."
    assert window(at(7, 15), "follow_up", follow_up_business_days=0).opens == at(9, 0)


def test_thresholds_of_nothing_are_not_told():
    assert not any("hasty" in reason for reason in window(at(3, 15), hasty_minutes=0).reasons)


@pytest.mark.skipif(not ZONES, reason="this system has no time zones")
@pytest.mark.parametrize(
    ("met", "best", "closes"),
    [
        pytest.param((3, 7, 19), "2026-03-08T09:00:00-04:00", "2026-03-09T20:00:00-04:00"),
        pytest.param((10, 31, 19), "2026-11-01T09:00:00-05:00", "2026-11-02T18:00:00-05:00"),
        pytest.param((3, 10, 15), "2026-03-10T17:00:00-04:00", "2026-03-12T15:00:00-04:00"),
    ],
    ids=["clocks go forward", "clocks go back", "no change"],
)
def test_over_a_change_of_the_clocks(met, best, closes):
    """Hours that pass are hours that pass; a morning is one by the clock."""
    met = datetime(2026, *met, tzinfo=ZONES[0])
    told = window(met)
    assert (told.best.isoformat(), told.closes.isoformat()) == (best, closes)
    context = InterviewContext(interviewed_at=met)
    sent = told.closes.astimezone(ZONES[0])
    assert judge(context, "thank_you", sent).status == "pass"
    late = (told.closes + timedelta(seconds=1)).astimezone(ZONES[0])
    assert judge(context, "thank_you", late).status == "fail"


MOMENTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - the zone is drawn apart
    max_value=datetime(2090, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from(FIXED + ZONES),
)
OPTIONS = st.builds(
    TimingOptions,
    prompt_hours=st.floats(1, 60),
    late_hours=st.floats(3, 90),
    hasty_minutes=st.integers(0, 180),
    follow_up_business_days=st.integers(0, 30),
)


@given(MOMENTS, OPTIONS)
def test_thanks_agree_with_timing(met, options):
    context = InterviewContext(interviewed_at=met)
    told = send_window(context, config=LintConfig(timing=options))
    assert told.opens <= told.best <= told.closes
    for moment in (told.opens, told.best, told.closes):
        assert judge(context, "thank_you", moment, options).status == "pass"
    assert not any(
        finding.rule == "timing/hasty"
        for finding in judge(context, "thank_you", told.best, options).findings
    )
    second = timedelta(seconds=1)
    assert judge(context, "thank_you", told.closes + second, options).status == "fail"
    early = judge(context, "thank_you", told.opens - second, options)
    # A note that is late from the first hour on is told that alone.
    assert early.findings or options.prompt_hours * 60 < options.hasty_minutes
    assert told == SendWindow.model_validate_json(told.model_dump_json())


@given(MOMENTS, OPTIONS, st.none() | st.integers(-5, 40))
def test_follow_ups_agree_with_timing(met, options, days):
    decision_by = None if days is None else met.date() + timedelta(days=days)
    context = InterviewContext(interviewed_at=met, decision_by=decision_by)
    told = send_window(context, "follow_up", config=LintConfig(timing=options))
    assert told.opens <= told.best
    assert told.best.weekday() < 5
    assert judge(context, "follow_up", told.best, options).status == "pass"
    assert judge(context, "follow_up", told.opens, options).status == "pass"
    if decision_by is not None:
        eve = datetime.combine(decision_by, datetime.min.time(), told.opens.tzinfo)
        early = judge(context, "follow_up", eve - timedelta(seconds=1), options)
        assert early.status == "fail"
    elif options.follow_up_business_days and met.tzinfo in FIXED:
        assert judge(context, "follow_up", told.best, options).findings == ()
        assert judge(context, "follow_up", told.opens - timedelta(seconds=1), options).findings
    assert told == SendWindow.model_validate_json(told.model_dump_json())


@given(MOMENTS, st.integers(-100, 100), st.sampled_from(["thank_you", "follow_up"]))
def test_never_before_now(met, hours, kind):
    now = met + timedelta(hours=hours)
    told = window(met, kind, now=now)
    if told.best is None:
        assert kind == "thank_you"
        assert now > told.closes
    else:
        assert told.best >= max(told.opens, now)


@pytest.mark.parametrize(
    ("context", "more", "said"),
    [
        pytest.param({}, {}, "interviewed_at: the context doesn't say", id="no interview"),
        pytest.param(
            {"decision_by": "2026-03-06"},
            {"kind": "follow_up"},
            "interviewed_at: the context doesn't say",
            id="a promise alone has no zone",
        ),
        pytest.param(
            {"interviewed_at": at(3, 15)}, {"kind": "letter"}, "thank_you, follow_up", id="kind"
        ),
        pytest.param(
            {"interviewed_at": at(3, 15)},
            {"now": datetime(2026, 3, 3)},  # noqa: DTZ001 - naive on purpose
            "now: has no zone",
            id="naive now",
        ),
        pytest.param(
            {"interviewed_at": at(3, 15)},
            {"config": LintConfig(timing=TimingOptions(hasty_minutes=61, late_hours=1))},
            "hasty_minutes",
            id="no window",
        ),
        pytest.param(
            {"interviewed_at": datetime.max.replace(tzinfo=timezone.utc)},
            {},
            "no calendar",
            id="the last day",
        ),
        pytest.param(
            {"interviewed_at": at(3, 15)},
            {
                "kind": "follow_up",
                "config": LintConfig(timing=TimingOptions(follow_up_business_days=10**12)),
            },
            "no calendar",
            id="a wait for ever",
        ),
    ],
)
def test_what_cannot_be_told(context, more, said):
    with pytest.raises(ConfigError) as caught:
        send_window(context, **more)
    assert said in str(caught.value)
