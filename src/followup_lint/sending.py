"""When to send a mail: from when on it may go out, until when, and the best moment in between."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, get_args

from pydantic import AwareDatetime  # noqa: TC002 - pydantic reads the annotation

from followup_lint.clock import (
    after_business_days,
    day_name,
    elapsed,
    later,
    on_the_clock,
    with_offset,
    working_day,
)
from followup_lint.config import LintConfig
from followup_lint.errors import ConfigError
from followup_lint.inputs import InterviewContext, MessageKind, Model
from followup_lint.thread import last_follow_up, settled_since

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from followup_lint.config import TimingOptions

__all__ = ["SendWindow", "send_window"]

MORNING, WORK_ENDS, EVENING_ENDS = 8, 18, 20
"""Hours of the clock: mail goes out from 8 to 18, and until 20 on the day of the interview."""

NEXT_MORNING = 9
"""The hour for a note that would fall into the night."""

FOLLOW_UP_HOURS = (9, 11)
"""The hours of a weekday between which a follow-up is best sent; it aims at the middle."""

WRITING = timedelta(hours=2)
"""From the beginning of the interview to a note that was given some thought: an hour for each."""

QUARTER = timedelta(minutes=15)


class SendWindow(Model):
    """When a mail may go out; all moments have the offset of the interview's zone at that moment.

    Attributes:
        kind: The kind of mail.
        opens: From when on it may be sent; earlier, ``timing`` says something.
        closes: The last moment; later, ``timing`` fails. None for a follow-up: it is never too late
            to ask.
        best: When best to send it, not before ``now`` where that was given; None when the window
            is past.
        reasons: Why, in sentences.
    """

    kind: MessageKind
    opens: AwareDatetime
    closes: AwareDatetime | None
    best: AwareDatetime | None
    reasons: tuple[str, ...]


def send_window(
    context: InterviewContext | Mapping[str, Any],
    kind: MessageKind = "thank_you",
    *,
    now: datetime | None = None,
    config: LintConfig | None = None,
) -> SendWindow:
    """Say when to send a thank-you note or a follow-up.

    A thank-you note opens ``hasty_minutes`` after the interview began and closes at ``late_hours``.
    Best is two hours after it began, if that is between 8:00 and 20:00; else nine in the morning;
    in any case within ``prompt_hours`` where these hold such a moment. Weekends count.

    A follow-up opens on the working day after ``decision_by``; or, where no day was promised, when
    ``follow_up_business_days`` have passed; the same wait follows an earlier follow-up. Best is ten
    o'clock on a weekday. Public holidays differ from place to place and are not known.

    Args:
        context: What is known about the interview; it needs ``interviewed_at``.
        kind: What is to be sent.
        now: From when on it can be sent, an aware moment; None looks at the interview alone.
        config: The settings whose thresholds hold; the defaults when None.

    Returns:
        The window.

    Raises:
        ConfigError: The context doesn't say when the interview was, there is no such kind, ``now``
            has no zone, or the thresholds leave no window.
        ValidationError: A field of the context is wrong.
    """
    if not isinstance(context, InterviewContext):
        context = InterviewContext.model_validate(context)
    if kind not in get_args(MessageKind):
        raise ConfigError(
            "is no kind of mail.", key="kind", remedy=f"Known: {', '.join(get_args(MessageKind))}."
        )
    met = context.interviewed_at
    if met is None:
        raise ConfigError(
            "the context doesn't say when the interview was.",
            key="interviewed_at",
            remedy="Add it with its offset, e.g. 2026-03-03T15:00:00-05:00.",
        )
    if now is not None:
        if now.utcoffset() is None:
            raise ConfigError("has no zone.", key="now", remedy="Add its offset from UTC.")
        now = now.astimezone(met.tzinfo)
    options = (config or LintConfig()).timing
    try:
        if kind == "thank_you":
            return _thanks(met, now, options)
        return _follow_up(context, met, now, options)
    except OverflowError:
        raise ConfigError(
            "leads to a day that no calendar has.",
            key="interviewed_at or timing",
            remedy="Mend the year or the threshold.",
        ) from None


def _thanks(met: datetime, now: datetime | None, options: TimingOptions) -> SendWindow:
    opens = later(met, timedelta(minutes=options.hasty_minutes))
    closes = later(met, timedelta(hours=options.late_hours))
    if elapsed(opens, closes) < timedelta(0):
        raise ConfigError(
            "a note would be late before it is no longer hasty.",
            key="timing.hasty_minutes",
            remedy="Make it less than late_hours.",
        )
    due = _earlier(later(met, timedelta(hours=options.prompt_hours)), closes)
    wanted = _later_of(_earlier(later(met, WRITING), due), opens)
    if now is not None:
        wanted = _later_of(wanted, now)
    reasons = [
        f"Thanks are best within {options.prompt_hours:g} hours of the interview.",
        f"After {options.late_hours:g} hours they are late.",
    ]
    if options.hasty_minutes:
        reasons.append(f"A note within {options.hasty_minutes:g} minutes looks hasty.")
    best: datetime | None = None
    if elapsed(closes, wanted) > timedelta(0):
        reasons.append("The time for it is past: send it now, and say why in half a sentence.")
    else:
        best, why = _civil(wanted, met, due, closes)
        reasons.append(why)
        if best.weekday() >= 5:
            reasons.append("Weekends count: by Monday it may be late.")
    return _window("thank_you", opens, closes, best, reasons)


def _civil(
    wanted: datetime, met: datetime, due: datetime, closes: datetime
) -> tuple[datetime, str]:
    """Find the first moment from ``wanted`` on at which people get mail, and say why."""
    rounded = later(wanted, -timedelta(seconds=wanted.second, microseconds=wanted.microsecond))
    rounded = later(rounded, timedelta(minutes=-(rounded.minute % 15)))
    if elapsed(rounded, wanted) > timedelta(0):
        rounded = later(rounded, QUARTER)
    for limit in (due, closes):
        for moment in (rounded, wanted, *_mornings(wanted)):
            if elapsed(moment, limit) >= timedelta(0) and _by_day(moment, met):
                return moment, _why(moment, met)
    return wanted, "The thresholds leave no hour of the day; this is the first moment."


def _mornings(wanted: datetime) -> tuple[datetime, ...]:
    """Give the next two mornings from ``wanted`` on, each at nine and, if need be, at eight."""
    days = [wanted.date() + timedelta(days=ahead) for ahead in (0, 1)]
    hours = [on_the_clock(day, hour, wanted) for day in days for hour in (NEXT_MORNING, MORNING)]
    return tuple(moment for moment in hours if elapsed(wanted, moment) >= timedelta(0))


def _by_day(moment: datetime, met: datetime) -> bool:
    same_day = moment.date() == met.date()
    hour = moment.hour + moment.minute / 60 + moment.second / 3600
    return MORNING <= hour <= (EVENING_ENDS if same_day else WORK_ENDS)


def _why(moment: datetime, met: datetime) -> str:
    if moment.date() == met.date():
        return "The same day, while the talk is fresh; an evening will do until 20:00."
    return "In working hours: a note in the night helps nobody."


def _follow_up(
    context: InterviewContext, met: datetime, now: datetime | None, options: TimingOptions
) -> SendWindow:
    wait = options.follow_up_business_days
    promised = context.decision_by
    if promised is not None:
        first = working_day(max(promised, met.date()) + timedelta(days=1))
        reasons = [
            f"A decision was promised for {day_name(promised)}; that day is theirs.",
        ]
    else:
        first = working_day(after_business_days(met.date(), wait))
        advice = f"; wait {_business_days(wait)} after the interview" if wait else ""
        reasons = [f"No day was promised{advice}."]
    last = last_follow_up(context, options, now)
    if last is not None:
        asked = last.sent_at.astimezone(met.tzinfo).date()
        if not settled_since(asked, promised, first):
            first = max(first, working_day(after_business_days(asked, wait)))
            reasons.append(
                f"The last follow-up went out on {day_name(asked)}; wait {_business_days(wait)}."
            )
    opens = _later_of(on_the_clock(first, 0, met), met)
    if last is not None:
        opens = _later_of(opens, last.sent_at.astimezone(met.tzinfo))
    best = _weekday_morning(_later_of(opens, now) if now is not None else opens)
    reasons.append("A weekday morning between 9 and 11, when mail is read and answered.")
    return _window("follow_up", opens, None, best, reasons)


def _weekday_morning(earliest: datetime) -> datetime:
    """Give ten o'clock of the first weekday, or the earliest moment where that is before eleven."""
    low, high = FOLLOW_UP_HOURS
    day: date = earliest.date()
    if day.weekday() < 5:
        best = on_the_clock(day, (low + high) / 2, earliest)
        if elapsed(earliest, best) >= timedelta(0):
            return best
        if elapsed(earliest, on_the_clock(day, high, earliest)) >= timedelta(0):
            return earliest
    day = working_day(day + timedelta(days=1))
    return on_the_clock(day, (low + high) / 2, earliest)


def _business_days(number: int) -> str:
    return "one business day" if number == 1 else f"{number} business days"


def _earlier(one: datetime, other: datetime) -> datetime:
    return one if elapsed(one, other) >= timedelta(0) else other


def _later_of(one: datetime, other: datetime) -> datetime:
    return other if elapsed(one, other) > timedelta(0) else one


def _window(
    kind: MessageKind,
    opens: datetime,
    closes: datetime | None,
    best: datetime | None,
    reasons: list[str],
) -> SendWindow:
    return SendWindow(
        kind=kind,
        opens=with_offset(opens),
        closes=None if closes is None else with_offset(closes),
        best=None if best is None else with_offset(best),
        reasons=tuple(reasons),
    )
