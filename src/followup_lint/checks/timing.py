"""timing: sent neither too late nor too soon."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, abstains, fails, passes
from followup_lint.clock import (
    after_business_days,
    business_days,
    day_name,
    elapsed,
    later,
    moment_name,
)
from followup_lint.config import TimingOptions
from followup_lint.thread import last_follow_up, settled_since

if TYPE_CHECKING:
    from datetime import date

    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

FRIDAY = datetime(2026, 3, 6, 15, 0, tzinfo=timezone.utc)
TEXT = "Thank you for the hour."


def _sent(day: int, hour: int, minute: int = 0, **more: object) -> dict[str, object]:
    """Fields of a draft sent in March 2026, in UTC; the interview was on the 3rd at 15:00."""
    return {"sent_at": datetime(2026, 3, day, hour, minute, tzinfo=timezone.utc), **more}


def _asked(day: int, kind: str | None = "follow_up") -> dict[str, object]:
    """A context with an earlier message, sent in March 2026 at 9:00 UTC."""
    sent = datetime(2026, 3, day, 9, 0, tzinfo=timezone.utc)
    return {"previous": [{"sent_at": sent, "kind": kind}]}


class Timing(Check):
    """When the mail goes out.

    ## What it looks for
    The time from the interview to the sending. A thank-you note is due within a day and too late
    after two; a follow-up waits until the day for which a decision was promised. Where the context
    has earlier messages, a second follow-up waits five business days from the first.

    ## Why it matters
    Thanks are worth most while the reader still remembers the talk. A question about the decision
    before its day says that the writer didn't listen.

    ## How to fix it
    Send the note on the day of the interview or the day after, the follow-up on the promised day
    or later. Where the note is late already, send it now, and say why in half a sentence.

    ## What it leaves alone
    Nights and weekends count like other hours, but the message names a weekend that lies between.
    Times are compared as moments, whatever their zones. Where no day was promised, a follow-up
    within five business days is a hint. A thank-you note doesn't make a follow-up wait, nor does a
    question from before the promised day once that day has come.
    """

    name = "timing"
    title = "Goes out in time"
    english = False
    options_type = TimingOptions
    rules = {
        "before-interview": Rule("error", "It is sent {ahead} before the interview began."),
        "late": Rule("error", "A thank-you note is due within {limit} hours; this one {how}."),
        "before-decision": Rule(
            "error", "A decision was promised for {day}; the follow-up is sent {ahead} before."
        ),
        "after-a-day": Rule("info", "Within {limit} hours is better; this one {how}.", hint=True),
        "hasty": Rule(
            "info",
            "It is sent {minutes} minutes after the interview began; take a moment.",
            hint=True,
        ),
        "early-follow-up": Rule(
            "info", "It comes {days} after the interview; {limit} are usual.", hint=True
        ),
        "too-soon-again": Rule(
            "warning", "The last follow-up went out on {day}; this one comes {days} later."
        ),
    }
    examples = (
        passes(TEXT, draft=_sent(3, 19)),
        passes(TEXT, draft=_sent(4, 15)),
        passes(TEXT, "after-a-day", draft=_sent(4, 15, 1)),
        passes(TEXT, "after-a-day", draft=_sent(5, 15)),
        passes(TEXT, "hasty", draft=_sent(3, 15, 20)),
        passes(TEXT, "early-follow-up", draft=_sent(9, 9, kind="follow_up")),
        passes(TEXT, draft=_sent(10, 9, kind="follow_up")),
        passes(TEXT, draft=_sent(6, 9, kind="follow_up"), context={"decision_by": FRIDAY.date()}),
        fails(TEXT, "too-soon-again", draft=_sent(16, 9, kind="follow_up"), context=_asked(11)),
        passes(TEXT, draft=_sent(18, 9, kind="follow_up"), context=_asked(11)),
        passes(TEXT, draft=_sent(10, 9, kind="follow_up"), context=_asked(4, "thank_you")),
        passes(TEXT, draft=_sent(10, 9, kind="follow_up"), context=_asked(4, None)),
        passes(
            TEXT,
            draft=_sent(6, 16, kind="follow_up"),
            context={**_asked(4), "decision_by": FRIDAY.date()},
        ),
        abstains(TEXT, draft={"sent_at": None}),
        abstains(TEXT, context={"interviewed_at": None}),
        fails(TEXT, "late", draft=_sent(5, 15, 1)),
        fails(TEXT, "late", draft=_sent(9, 9), context={"interviewed_at": FRIDAY}),
        fails(TEXT, "before-interview", draft=_sent(3, 14)),
        fails(
            TEXT,
            "before-decision",
            draft=_sent(5, 9, kind="follow_up"),
            context={"decision_by": FRIDAY.date()},
        ),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Measure from the interview to the sending."""
        sent, met = letter.draft.sent_at, letter.context.interviewed_at
        promised = letter.context.decision_by if letter.kind == "follow_up" else None
        if sent is None:
            return self.not_applicable("the draft doesn't say when it is sent (sent_at)")
        again = self._again(letter, sent) if letter.kind == "follow_up" else None
        if met is None and promised is None and again is None:
            return self.not_applicable(
                "the context doesn't say when the interview was (interviewed_at)"
            )
        if met is not None and (ahead := elapsed(sent, met)) > timedelta(0):
            due = moment_name(met.astimezone(sent.tzinfo))
            suggestion = f"Send it after {due}."
            return self.failed(
                self.finding("before-interview", suggestion=suggestion, ahead=_duration(ahead))
            )
        if promised is not None:
            result = self._promised(sent, promised)
        elif met is None:
            result = self.passed()
        else:
            met = met.astimezone(sent.tzinfo)
            follows = letter.kind == "follow_up"
            result = self._follow_up(sent, met) if follows else self._thanks(sent, met)
        return self.failed(*result.findings, again) if again is not None else result

    def _thanks(self, sent: datetime, met: datetime) -> CheckResult:
        passed = elapsed(met, sent)
        how = f"goes out {_duration(passed)} after the interview{_weekend(met, sent)}"
        due = later(met, timedelta(hours=self.options.prompt_hours))
        suggestion = f"Send it by {moment_name(due)}; if that is past, now."
        if passed > timedelta(hours=self.options.late_hours):
            limit = f"{self.options.late_hours:g}"
            return self.failed(self.finding("late", suggestion=suggestion, limit=limit, how=how))
        hints = []
        if passed > timedelta(hours=self.options.prompt_hours):
            limit = f"{self.options.prompt_hours:g}"
            hints = [self.finding("after-a-day", suggestion=suggestion, limit=limit, how=how)]
        elif passed < timedelta(minutes=self.options.hasty_minutes):
            minutes = int(passed.total_seconds() // 60)
            suggestion = "Read it once more before it goes out."
            hints = [self.finding("hasty", suggestion=suggestion, minutes=minutes)]
        return self.passed(hints=hints, reason=f"it {how}")

    def _promised(self, sent: datetime, promised: date) -> CheckResult:
        wait = (promised - sent.date()).days
        day = day_name(promised)
        if wait <= 0:
            return self.passed(reason=f"a decision was promised for {day}")
        suggestion = f"Send it on {day} or later."
        ahead = _count(wait, "day")
        return self.failed(
            self.finding("before-decision", suggestion=suggestion, day=day, ahead=ahead)
        )

    def _follow_up(self, sent: datetime, met: datetime) -> CheckResult:
        wanted = self.options.follow_up_business_days
        days = business_days(met.date(), sent.date())
        hints = []
        if days < wanted:
            due = after_business_days(met.date(), wanted)
            hints = [
                self.finding(
                    "early-follow-up",
                    suggestion=f"Wait until {day_name(due)}.",
                    days=_count(days, "business day"),
                    limit=wanted,
                )
            ]
        return self.passed(hints=hints, reason=f"it goes out {_duration(elapsed(met, sent))} later")

    def _again(self, letter: Letter, sent: datetime) -> Finding | None:
        """Measure from the last follow-up."""
        last = last_follow_up(letter.context, self.options, sent)
        if last is None:
            return None
        asked = last.sent_at.astimezone(sent.tzinfo).date()
        wanted = self.options.follow_up_business_days
        days = business_days(asked, sent.date())
        if days >= wanted or settled_since(asked, letter.context.decision_by, sent.date()):
            return None
        return self.finding(
            "too-soon-again",
            suggestion=f"Wait until {day_name(after_business_days(asked, wanted))}.",
            day=day_name(asked),
            days=_count(days, "business day"),
        )


def _weekend(met: datetime, sent: datetime) -> str:
    """Say so where a Saturday and a Sunday lie between two days."""
    saturday = met.date() + timedelta(days=(4 - met.weekday()) % 7 + 1)
    return "; the weekend lies between" if saturday + timedelta(days=1) < sent.date() else ""


def _duration(time: timedelta) -> str:
    minutes = int(time.total_seconds() // 60)
    if minutes < 60:
        return _count(minutes, "minute")
    if minutes < 72 * 60:
        hours, rest = divmod(minutes, 60)
        return _count(hours, "hour") + (f" {rest} min" if rest and hours in (24, 48) else "")
    return _count(minutes // (24 * 60), "day")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
