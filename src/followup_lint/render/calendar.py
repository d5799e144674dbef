"""A window for sending as a calendar entry (RFC 5545); the same bytes for the same window."""

from __future__ import annotations

import hashlib
from datetime import timedelta, timezone
from typing import TYPE_CHECKING

from followup_lint.errors import ConfigError

if TYPE_CHECKING:
    from followup_lint.inputs import InterviewContext
    from followup_lint.sending import SendWindow

SUMMARIES = {"thank_you": "Send the thank-you note", "follow_up": "Send the follow-up"}
LENGTH = timedelta(minutes=15)


def render_calendar(window: SendWindow, context: InterviewContext) -> bytes:
    """Write a calendar with one entry, at the best moment, with an alarm.

    The entry's UID comes from the interview and the kind of mail alone, so that a calendar that is
    given a later version moves the entry. Its DTSTAMP is the moment when the window opens, not the
    time of writing, so that the same window is the same file.

    Args:
        window: The window; see `send_window`.
        context: The context that it was made from.

    Returns:
        UTF-8 with CRLF line ends.

    Raises:
        ConfigError: The package icalendar is missing, or the window is past.
    """
    try:
        from icalendar import Alarm, Calendar, Event  # noqa: PLC0415 - an extra
    except ImportError:
        raise ConfigError(
            "a calendar needs the package icalendar.", remedy="Install followup-lint[calendar]."
        ) from None
    if window.best is None:
        raise ConfigError("the time to send it is past; there is nothing to put into a calendar.")
    best = window.best.astimezone(timezone.utc)
    summary = _summary(window, context)
    event = Event()
    event.add("uid", f"{_name(window, context)}@followup-lint")
    event.add("dtstamp", window.opens.astimezone(timezone.utc))
    event.add("dtstart", best)
    event.add("dtend", best + LENGTH)
    event.add("summary", summary)
    event.add("description", "\n".join(window.reasons))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", timedelta(0))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//followup-lint//when//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _summary(window: SendWindow, context: InterviewContext) -> str:
    names = [person if isinstance(person, str) else person.name for person in context.recipients]
    whom = f" to {', '.join(names)}" if names else ""
    company = f" ({context.company})" if context.company else ""
    return f"{SUMMARIES[window.kind]}{whom}{company}"


def _name(window: SendWindow, context: InterviewContext) -> str:
    """A name that shows nothing: of the kind, the interview's moment, the company and the role."""
    met = context.interviewed_at
    parts = (
        window.kind,
        met.astimezone(timezone.utc).isoformat() if met else "",
        context.company or "",
        context.role or "",
    )
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
