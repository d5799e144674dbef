"""Time as people count it: hours that really pass, hours of a place's clock, working days.

Python subtracts and adds on the clock of the place where both times have the same zone. Over a
change of the clocks that is an hour off, so spans of time go by way of UTC here.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from followup_lint.language.dates import MONTHS, WEEKDAYS


def elapsed(start: datetime, end: datetime) -> timedelta:
    """Give the time that really passes between two aware moments."""
    # Not by way of UTC itself, which the first and the last day of the calendar may not have.
    return end.replace(tzinfo=None) - start.replace(tzinfo=None) - (_offset(end) - _offset(start))


def later(moment: datetime, span: timedelta) -> datetime:
    """Give the moment when a span of time has really passed, in the moment's zone.

    Raises:
        OverflowError: There is no such date.
    """
    return (moment.astimezone(timezone.utc) + span).astimezone(moment.tzinfo)


def on_the_clock(day: date, hour: float, like: datetime) -> datetime:
    """Give the moment when the clock shows an hour on a day, in the zone of ``like``.

    An hour that the clock skips is that much later; of one that it shows twice it is the first.
    """
    whole, part = divmod(hour, 1)
    wall = datetime.combine(day, time(int(whole), int(part * 60)), like.tzinfo)
    return wall.astimezone(timezone.utc).astimezone(like.tzinfo)


def with_offset(moment: datetime) -> datetime:
    """Replace the zone by the offset that it has at that moment, as a mail's ``Date:`` does."""
    return moment.replace(tzinfo=timezone(_offset(moment)), fold=0)


def _offset(moment: datetime) -> timedelta:
    offset = moment.utcoffset()
    assert offset is not None  # Every moment here is aware.
    return offset


def business_days(start: date, end: date) -> int:
    """Count the days from Monday to Friday after ``start`` up to and including ``end``."""
    weeks, rest = divmod(max(0, (end - start).days), 7)
    return weeks * 5 + sum((start.weekday() + day) % 7 < 5 for day in range(1, rest + 1))


def after_business_days(start: date, count: int) -> date:
    """Give the first day that is ``count`` business days after ``start``.

    Raises:
        OverflowError: There is no such date.
    """
    weeks, rest = divmod(count, 5)
    if rest == 0 and weeks:
        weeks, rest = weeks - 1, 5  # Else five days after a Friday would end on that weekend.
    day = start + timedelta(weeks=weeks)
    while rest:
        day += timedelta(days=1)
        rest -= day.weekday() < 5
    return day


def working_day(day: date) -> date:
    """Give the day itself, or the Monday after it when it lies on a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= 5 else day


def day_name(day: date) -> str:
    """Give a day as in "Tuesday 3 March"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def moment_name(moment: datetime) -> str:
    """Give a moment as in "Tuesday 3 March, 15:00"."""
    return f"{day_name(moment.date())}, {moment:%H:%M}"
