"""What was written to the reader before: the earlier messages of the context."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from followup_lint.clock import elapsed

if TYPE_CHECKING:
    from datetime import date, datetime

    from followup_lint.config import TimingOptions
    from followup_lint.inputs import InterviewContext, PreviousMessage


def earlier_messages(
    context: InterviewContext, before: datetime | None = None
) -> tuple[PreviousMessage, ...]:
    """Give the earlier messages, the oldest first.

    Args:
        context: What is known about the interview.
        before: When the draft is sent; later messages are none of its past. None takes all.
    """
    ordered = sorted(context.previous, key=lambda message: message.sent_at)
    return tuple(
        message
        for message in ordered
        if before is None or elapsed(message.sent_at, before) > timedelta(0)
    )


def last_follow_up(
    context: InterviewContext, options: TimingOptions, before: datetime | None = None
) -> PreviousMessage | None:
    """Give the last message that asked how things stand; None where there was none.

    A message without a kind is a thank-you note when it was sent before one would be late.

    Args:
        context: What is known about the interview.
        options: The thresholds of ``timing``.
        before: When the draft is sent.
    """
    met = context.interviewed_at
    notes = timedelta(hours=options.late_hours)
    for message in reversed(earlier_messages(context, before)):
        if message.kind == "follow_up":
            return message
        if message.kind is None and (met is None or elapsed(met, message.sent_at) > notes):
            return message
    return None


def settled_since(sent: date, decision_by: date | None, today: date) -> bool:
    """Tell whether the promised day has come since a message: it may be asked about at once."""
    return decision_by is not None and sent < decision_by <= today
