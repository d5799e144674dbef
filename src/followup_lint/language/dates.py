"""Days that a text names ("on Tuesday", "3 March", "yesterday"), and which of them may be meant."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)

_MONTH_OF = {name.lower()[:3]: number for number, name in enumerate(MONTHS, 1)}
_WEEKDAY_OF = {name.lower()[:3]: number for number, name in enumerate(WEEKDAYS)}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
} | {"a": 1, "an": 1, "the": 1, "a couple of": 2}

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w/:%]|[.,]\d)"

# The first characters alone rule most places out.
_DATED = late(
    rf"(?=[adfjmnostw\d])(?:(?P<wd>{_WEEKDAY})(?:,?\s{{1,2}}(?:the\s)?|\s\())?"
    rf"(?:(?P<d1>(?<![\w/.:$€£-]){_DAY})\s{{0,2}}(?:of\s)?(?P<m1>{_MONTH})"
    r"(?:,?\s{1,2}(?P<y1>(?:19|20)\d\d)(?!\d))?|"
    rf"(?P<m2>(?<![a-z]){_MONTH})\s{{0,2}}(?:the\s)?(?P<d2>{_DAY})"
    r"(?:,?\s{1,2}(?P<y2>(?:19|20)\d\d)(?!\d))?|"
    r"(?P<iso>(?<![\w/-])(?:19|20)\d\d-\d\d-\d\d(?!\d))|"
    r"(?P<num>(?<![\w/.:$€£-])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\w/%])|"
    r"(?<![\w/.:$€£-])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?(?!\w))|"
    r"the\s(?P<d3>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?![\w-]|\s(?:floor|grade|century|round|"
    r"stage|edition|year|interview|hour|question|person|time|street|avenue|anniversary)))"
)
_LOOSE = late(
    r"(?=[acdeflmnopstwy\d])(?:"
    r"(?P<lead>(?:this\spast|last|next|this\scoming|coming|following|past|this)\s)?"
    rf"(?P<wd>{_WEEKDAY})(?!s\b|\w)|"
    r"(?P<today>today|tonight|this\s(?:very\s)?(?:morning|afternoon|evening))\b|"
    r"(?P<before2>(?:the\s)?day\sbefore\syesterday)|(?P<yesterday>yesterday|last\s(?:night|"
    r"evening))\b|"
    r"(?P<week>(?:earlier\s)?this\sweek|(?<!the\s)last\sweek|(?:the\s)?week\sbefore\slast|"
    r"last\smonth)\b|"
    r"(?P<n>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a\scouple\sof)\s"
    r"(?P<unit>days?|weeks?|fortnights?|months?)\s(?:ago|back|since|have\s(?:passed|gone\sby)|"
    r"has\s(?:passed|gone\sby)|are\sover|after\s(?:our|my|the))\b|"
    r"(?<=been\s)(?P<n2>an?|one|two|three|four|five|six)\s(?P<unit2>days?|weeks?|fortnights?|"
    r"months?)(?=\s?[.,;!?]|\s(?:now|and|but|already)\b))"
)
_SHORT_WEEKDAY = late(r"\b(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b(?!-)")
_DIGITS = late(r"\d")
_ASCII_DIGITS = late("[0-9]")
_DATE_HINT = late(r"the|\d[/.-]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")
"""What stands beside the figures of a day."""

_HINTS = ("day", "week", "morning", "afternoon", "evening", "arvo", "night", "month")
_DAY_LEADS = (" on", " of", " from", " dated", " since", ",", "(", ":", "–", "-", "interview")
_SHORT = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
"""What the other patterns look for, and a text must hold."""


_PARTS = {"morning": (0, 12), "ternoon": (11, 18), "evening": (15, 23)}
"""The hours of "this morning", "this afternoon" and "this evening", by their last seven letters."""


class When(NamedTuple):
    """A day or a span of days that a text names.

    Attributes:
        start: First character.
        end: One past the last character.
        weekday: 0 for Monday, where one is named.
        days: (day, month) in each way that it may be read; month 0 where none is named.
        year: The year, where one is named.
        back: The fewest and the most days before the sending that it may mean.
        calendar: "this week", "last week", "week before last" or "last month".
        future: Whether its own words point ahead ("next Friday").
        hours: The earliest and the latest hour of it at which something may begin.
    """

    start: int
    end: int
    weekday: int | None = None
    days: tuple[tuple[int, int], ...] = ()
    year: int | None = None
    back: tuple[int, int] | None = None
    calendar: str | None = None
    future: bool = False
    hours: tuple[int, int] = (0, 23)

    def agrees(self, met: date, sent: datetime | None) -> bool | None:
        """Tell whether it may mean the day of the interview.

        Args:
            met: The day of the interview where the writer is.
            sent: When the mail is sent, in the writer's zone.

        Returns:
            None where that can't be told without the time of sending.
        """
        if self.back is not None or self.calendar is not None:
            return None if sent is None else self._relative(met, sent)
        if self.weekday is not None and self.weekday != met.weekday():
            return False
        if self.year is not None and self.year != met.year:
            return False
        return not self.days or any(
            day == met.day and month in (0, met.month) for day, month in self.days
        )

    def _relative(self, met: date, sent: datetime) -> bool:
        gap = (sent.date() - met).days
        if self.back is not None:
            low, high = self.back
            # Whoever writes before dawn still calls the evening before "today".
            return low <= gap <= high + (1 if high == 0 and sent.hour < 5 else 0)
        if self.calendar == "last month":
            return (sent.year * 12 + sent.month) - (met.year * 12 + met.month) == 1 or (
                20 <= gap <= 40
            )
        weeks = {"this week": 0, "last week": 1}.get(self.calendar or "", 2)
        by_monday = (gap + (met.weekday()) - sent.weekday()) // 7
        by_sunday = (gap + (met.weekday() + 1) % 7 - (sent.weekday() + 1) % 7) // 7
        return weeks in (by_monday, by_sunday) or (weeks == 1 and 6 <= gap <= 8)


def find_dates(text: str, lower: str | None = None) -> tuple[When, ...]:
    """Find the days that a text names, in text order.

    Args:
        text: The text.
        lower: The same as `lowered` gives it, where the caller has it.
    """
    lower = lowered(text) if lower is None else lower
    found: list[When] = []
    digits = (_ASCII_DIGITS if lower.isascii() else _DIGITS).finditer(lower)
    for start, end in _windows([match.span() for match in digits], len(lower), 24, 22):
        if _DATE_HINT.search(lower, start, end):
            found += _dated(lower, start, end)
    hints = _windows(sorted(_places(lower, _HINTS)), len(lower), 24, 20)
    found = _merged(found, (day for at in hints for day in _loose(lower, *at)))
    shorts = sorted(_places(text, _SHORT))
    if shorts:
        found = _merged(found, _abbreviated(text, shorts))
    return tuple(found)


def _merged(found: list[When], more: Iterable[When]) -> list[When]:
    """Add days that overlap none of those found so far; both are in text order."""
    starts = [day.start for day in found]
    added = []
    for day in more:
        at = bisect_right(starts, day.start)
        after = found[at].start if at < len(found) else day.end
        if day.end <= after and (at == 0 or found[at - 1].end <= day.start):
            added.append(day)
    return sorted(found + added, key=lambda day: day.start) if added else found


def _places(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Find all places of some words, one word after the other: much faster than a pattern."""
    places = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            places.append((at, end))
            at = text.find(word, end)
    return places


def _windows(
    places: Iterable[tuple[int, int]], length: int, before: int, after: int
) -> Iterator[tuple[int, int]]:
    """Give the stretches around some places, in order, where a slow pattern is worth a try."""
    start, end = 0, -1
    for place, stop in places:
        low = max(0, place - before)
        if end < 0 or low > end:
            if end >= 0:
                yield start, end
            start = low
        end = min(length, stop + after)
    if end >= 0:
        yield start, end


def lowered(text: str) -> str:
    """Give the text in lower case at equal length, so that its offsets hold."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _dated(lower: str, begin: int, stop: int) -> Iterator[When]:
    for match in _DATED.finditer(lower, begin, stop):
        days, year = _reading(match)
        weekday = match["wd"]
        if not days or (match["num"] and not year and not weekday and _is_fraction(match)):
            continue
        yield When(
            match.start(),
            match.end(),
            weekday=_WEEKDAY_OF[weekday[:3]] if weekday else None,
            days=days,
            year=year,
        )


def _reading(match: re.Match[str]) -> tuple[tuple[tuple[int, int], ...], int | None]:
    """Read day, month and year; no days where the figures are no date."""
    if match["iso"]:
        figures = [int(part) for part in match["iso"].split("-")]
        return _real((figures[2], figures[1])), figures[0]
    if match["num"]:
        first, second, *rest = (int(p) for p in re.split(r"[/.]", match["num"]) if p)
        ways = ((first, second), (second, first)) if "/" in match["num"] else ((first, second),)
        year = rest[0] if rest else None
        return _real(*ways), 2000 + year if year is not None and year < 100 else year
    if match["d3"]:
        return ((int(match["d3"][:-2]), 0),), None
    day = int(re.sub(r"\D", "", match["d1"] or match["d2"]))
    month = _MONTH_OF[(match["m1"] or match["m2"])[:3]]
    written = match["y1"] or match["y2"]
    return _real((day, month)), int(written) if written else None


def _is_fraction(match: re.Match[str]) -> bool:
    """Tell "3/4 of the alerts" and "24/7" from a day: nothing before it says that it is one."""
    before = match.string[max(0, match.start() - 12) : match.start()].rstrip()
    return bool(before) and not f" {before}".endswith(_DAY_LEADS)


def _real(*ways: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    return tuple((day, month) for day, month in ways if 1 <= day <= 31 and 1 <= month <= 12)


def _loose(lower: str, begin: int, stop: int) -> Iterator[When]:
    for match in _LOOSE.finditer(lower, begin, stop):
        start, end = match.span()
        if match["wd"]:
            lead = (match["lead"] or "").strip()
            future = lead in {"next", "coming", "this coming", "following"}
            yield When(start, end, weekday=_WEEKDAY_OF[match["wd"][:3]], future=future)
        elif match["today"]:
            yield When(start, end, back=(0, 0), hours=_PARTS.get(match["today"][-7:], (0, 23)))
        elif match["yesterday"]:
            yield When(start, end, back=(1, 1))
        elif match["before2"]:
            yield When(start, end, back=(2, 2))
        elif match["week"]:
            words = " ".join(match["week"].split()).removeprefix("earlier ").removeprefix("the ")
            yield When(start, end, calendar=words)
        else:
            yield _ago(match)


def _abbreviated(text: str, places: Iterable[tuple[int, int]]) -> Iterator[When]:
    for start, _ in places:
        match = _SHORT_WEEKDAY.match(text, start)
        if match:
            yield When(*match.span(), weekday=_WEEKDAY_OF[match.group()[:3].lower()])


def _ago(match: re.Match[str]) -> When:
    words = " ".join((match["n"] or match["n2"]).split())
    number = int(words) if words.isdecimal() else _NUMBERS[words]
    unit = (match["unit"] or match["unit2"]).rstrip("s")
    size, slack = {"day": (1, 1), "week": (7, 4), "fortnight": (14, 5), "month": (30, 12)}[unit]
    before = match.string[max(0, match.start() - 14) : match.start()].rstrip()
    over = before.endswith(("over", "than", "almost", "nearly", "least", "about", "around"))
    low, high = number * size - slack, number * size + slack
    back = (low - size // 2, high + size) if over else (low, high)
    return When(match.start(), match.end(), back=(max(0, back[0]), back[1]))
