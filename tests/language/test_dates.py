from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.dates import MONTHS, WEEKDAYS, find_dates, lowered

MET = date(2026, 3, 3)  # a Tuesday
SENT = datetime(2026, 3, 4, 9, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("on Tuesday", ["Tuesday"], id="weekday"),
        pytest.param("Tuesday's talk", ["Tuesday"], id="possessive"),
        pytest.param("last Tuesday", ["last Tuesday"], id="last"),
        pytest.param("this past Tuesday", ["this past Tuesday"], id="this-past"),
        pytest.param("on Tuesday, 3 March", ["Tuesday, 3 March"], id="weekday-and-date"),
        pytest.param("Tuesday the 3rd of March 2026", ["Tuesday the 3rd of March 2026"], id="long"),
        pytest.param("March 3rd, 2026", ["March 3rd, 2026"], id="american"),
        pytest.param("3 Mar.", ["3 Mar."], id="short-month"),
        pytest.param("on the 3rd", ["the 3rd"], id="day-alone"),
        pytest.param("on 3/3", ["3/3"], id="slash"),
        pytest.param("on 03/03/2026", ["03/03/2026"], id="slash-and-year"),
        pytest.param("on 3.3.2026", ["3.3.2026"], id="dots"),
        pytest.param("on 2026-03-03", ["2026-03-03"], id="iso"),
        pytest.param("Tuesday (3/3)", ["Tuesday (3/3"], id="in-brackets"),
        pytest.param("yesterday evening", ["yesterday"], id="yesterday"),
        pytest.param("the day before yesterday", ["the day before yesterday"], id="day-before"),
        pytest.param("earlier this week", ["earlier this week"], id="this-week"),
        pytest.param("two weeks ago", ["two weeks ago"], id="weeks-ago"),
        pytest.param("10 days have passed", ["10 days have passed"], id="days-passed"),
        pytest.param("Tue and Thu", ["Tue", "Thu"], id="abbreviated"),
        pytest.param("Monday or Friday", ["Monday", "Friday"], id="two"),
        pytest.param("İzmir on Friday", ["Friday"], id="letters-that-grow"),
    ],
)
def test_days_are_found(text, found):
    assert [text[day.start : day.end] for day in find_dates(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("on Mondays I run", id="habit"),
        pytest.param("we run 24/7", id="round-the-clock"),
        pytest.param("about 3/4 of it", id="fraction"),
        pytest.param("on the 3rd floor", id="floor"),
        pytest.param("the 2nd interview", id="ordinal"),
        pytest.param("at 3.30 p.m.", id="time"),
        pytest.param("in March", id="month-alone"),
        pytest.param("you may 40 times", id="may"),
        pytest.param("March 2026", id="month-and-year"),
        pytest.param("he sat in the sun", id="verbs-and-stars"),
        pytest.param("on 13/14", id="no-such-month"),
        pytest.param("a holiday, everyday life", id="day-in-words"),
        pytest.param("version 3/3.1", id="version"),
    ],
)
def test_no_days(text):
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        pytest.param("Tuesday", True, id="weekday"),
        pytest.param("Wednesday", False, id="other-weekday"),
        pytest.param("3 March", True, id="date"),
        pytest.param("March 4", False, id="other-date"),
        pytest.param("the 3rd", True, id="day"),
        pytest.param("the 4th", False, id="other-day"),
        pytest.param("3/3", True, id="figures"),
        pytest.param("on 3/4", False, id="other-figures"),
        pytest.param("03/03/25", False, id="other-year"),
        pytest.param("03/03/26", True, id="short-year"),
        pytest.param("Tuesday, March 3", True, id="both"),
        pytest.param("Monday, March 3", False, id="wrong-weekday-of-right-date"),
        pytest.param("yesterday", True, id="yesterday"),
        pytest.param("today", False, id="today"),
        pytest.param("last night", True, id="last-night"),
        pytest.param("this week", True, id="this-week"),
        pytest.param("last week", False, id="last-week"),
        pytest.param("last month", False, id="last-month"),
        pytest.param("a day ago", True, id="a-day-ago"),
        pytest.param("five days ago", False, id="days-ago"),
        pytest.param("a month ago", False, id="a-month-ago"),
    ],
)
def test_agreement_on_the_day_after(text, agrees):
    (day,) = find_dates(text)
    assert day.agrees(MET, SENT) is agrees


@pytest.mark.parametrize(
    ("text", "days", "agrees"),
    [
        pytest.param("last week", 7, True, id="last-week"),
        pytest.param("last week", 2, False, id="same-week"),
        pytest.param("last week", 16, False, id="two-weeks"),
        pytest.param("the week before last", 15, True, id="before-last"),
        pytest.param("two weeks ago", 14, True, id="two-weeks-ago"),
        pytest.param("two weeks ago", 16, True, id="nearly"),
        pytest.param("two weeks ago", 30, False, id="far-off"),
        pytest.param("more than two weeks ago", 20, True, id="more-than"),
        pytest.param("a fortnight ago", 14, True, id="fortnight"),
        pytest.param("last month", 30, True, id="last-month"),
        pytest.param("a couple of days ago", 2, True, id="couple"),
    ],
)
def test_agreement_later(text, days, agrees):
    (day,) = find_dates(text)
    assert day.agrees(MET, SENT + timedelta(days=days - 1)) is agrees


def test_figures_may_be_read_both_ways():
    (day,) = find_dates("on 4/3")
    assert day.agrees(date(2026, 3, 4), SENT)
    assert day.agrees(date(2026, 4, 3), SENT)


def test_after_midnight_the_evening_is_still_today():
    (day,) = find_dates("today")
    assert day.agrees(MET, datetime(2026, 3, 4, 0, 30, tzinfo=timezone.utc))


@pytest.mark.parametrize("text", ["yesterday", "last week", "two weeks ago"])
def test_without_a_time_of_sending_nothing_is_said(text):
    (day,) = find_dates(text)
    assert day.agrees(MET, None) is None


@pytest.mark.parametrize(
    ("text", "future"),
    [("next Friday", True), ("this coming Friday", True), ("last Friday", False)],
)
def test_days_to_come(text, future):
    assert find_dates(text)[0].future is future


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_found_in_every_style(day):
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    styles = (
        f"{weekday}, {month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"on {day.isoformat()} we met",
        f"{weekday} {day.day} {month[:3]}",
        f"on {day.month}/{day.day}/{day.year}",
        f"am {day.day}.{day.month}.{day.year} um",
    )
    for style in styles:
        (found,) = find_dates(style)
        assert found.agrees(day, None), style


@given(st.text(max_size=200))
def test_days_lie_in_the_text_in_order(text):
    at = 0
    for day in find_dates(text):
        assert at <= day.start < day.end <= len(text)
        at = day.end
    assert len(lowered(text)) == len(text)


@pytest.mark.parametrize(
    "filler", ["day", "1", "1/", "3 ", ".", "(", "on ", "mon", "the 1st", "\n"]
)
def test_hostile_text_ends(filler):
    find_dates(filler * (100_000 // len(filler)))
