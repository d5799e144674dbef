"""Time as people count it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.clock import (
    after_business_days,
    business_days,
    elapsed,
    later,
    on_the_clock,
    with_offset,
    working_day,
)

try:
    NEW_YORK = ZoneInfo("America/New_York")
except ZoneInfoNotFoundError:  # Windows without tzdata
    NEW_YORK = None
needs_zones = pytest.mark.skipif(NEW_YORK is None, reason="this system has no time zones")
EAST = timezone(timedelta(hours=14))


@needs_zones
@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        pytest.param((2026, 3, 7, 15), (2026, 3, 8, 15), 23, id="clocks go forward"),
        pytest.param((2026, 10, 31, 15), (2026, 11, 1, 15), 25, id="clocks go back"),
        pytest.param((2026, 3, 9, 15), (2026, 3, 10, 15), 24, id="no change"),
    ],
)
def test_hours_that_pass(start, end, hours):
    start, end = (datetime(*moment, tzinfo=NEW_YORK) for moment in (start, end))
    assert elapsed(start, end) == timedelta(hours=hours)
    assert later(start, timedelta(hours=hours)) == end


def test_the_ends_of_the_calendar():
    first = datetime(1, 1, 1, tzinfo=EAST)
    last = datetime.max.replace(tzinfo=timezone(-timedelta(hours=12)))
    assert elapsed(first, last) > timedelta(days=3_650_000)
    assert elapsed(first, first) == timedelta(0)


@needs_zones
@pytest.mark.parametrize(
    ("day", "hour", "told"),
    [
        pytest.param(date(2026, 3, 8), 2.5, "2026-03-08T03:30:00-04:00", id="skipped"),
        pytest.param(date(2026, 11, 1), 1.5, "2026-11-01T01:30:00-04:00", id="shown twice"),
        pytest.param(date(2026, 3, 8), 9, "2026-03-08T09:00:00-04:00", id="after the change"),
        pytest.param(date(2026, 3, 7), 9, "2026-03-07T09:00:00-05:00", id="before the change"),
    ],
)
def test_hours_of_the_clock(day, hour, told):
    moment = on_the_clock(day, hour, datetime(2026, 1, 1, tzinfo=NEW_YORK))
    assert moment.isoformat() == told
    assert with_offset(moment).isoformat() == told


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_the_first_day_after_some_business_days(start, count):
    day = after_business_days(start, count)
    assert business_days(start, day) == count
    assert business_days(start, day - timedelta(days=1)) == count - 1
    assert working_day(day) == day


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        pytest.param(date(2026, 3, 6), date(2026, 3, 6), id="friday"),
        pytest.param(date(2026, 3, 7), date(2026, 3, 9), id="saturday"),
        pytest.param(date(2026, 3, 8), date(2026, 3, 9), id="sunday"),
        pytest.param(date(2026, 3, 9), date(2026, 3, 9), id="monday"),
    ],
)
def test_working_days(day, moved):
    assert working_day(day) == moved
    assert after_business_days(day, 0) == day
