"""Which kind of mail a draft is, where it doesn't say: from the times, then from the words."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from datetime import date, datetime

    from followup_lint.letter import Letter
    from followup_lint.models import MessageKind

_LATE = timedelta(days=4)
"""A thank-you note goes out within two days; a long weekend makes that four at the most."""

_DUE = timedelta(days=2)
"""From here on, a mail that asks where things stand is no note of thanks any more."""

_ASKS = late(
    r"\b(?:following[ -]up|follow(?:ed)?[ -]up (?:on|about|regarding|with)|check(?:ing|ed)? "
    r"(?:in|back)\b|touch(?:ing)? base|any (?:news|updates?|word|decision)\b|(?:an|the|your|some|"
    r"more)"
    r" (?:updates?|news|information) (?:on|about|regarding|as to)|where (?:things|we|you|i|"
    r"matters) "
    r"(?:stand|are)|(?:status|state|outcome|result) of (?:my|the|your|this) \w{4,14}|"
    r"(?:have|has|had)(?: not|n['’]t| yet to| still not) (?:yet )?hear(?:d)?|heard (?:anything|"
    r"nothing|back)|(?:decision|choice|"
    r"selection|appointment) (?:yet|(?:has been|is|was) (?:made|reached|taken|final\w{0,4}|still))|"
    r"(?:made|reached|come to|taken) (?:a|your|the) (?:final )?(?:decision|choice)|(?:already|yet) "
    r"decided|decided (?:yet|already|on)|have you decided|still (?:open|going on|"
    r"under consideration|"
    r"being considered|in the running)|how the (?:search|process|hiring|selection) is|"
    r"coming along)",
    re.IGNORECASE,
)
_LONG_AGO = late(
    r"\b(?:last (?:week|month)|(?:weeks?|months?|fortnight|days) (?:ago|since|are over|ha(?:s|ve) "
    r"(?:passed|gone)|after (?:our|my|the))|a while since (?:we|our|i (?:talked|spoke|met|"
    r"interviewed))|been a while|"
    r"the other week|since (?:our|my|the) (?:interview|meeting|conversation|talk|visit))",
    re.IGNORECASE,
)
_FRESH = late(
    r"\b(?:today|this (?:morning|afternoon|evening)|yesterday|just now|last night)\b", re.IGNORECASE
)
_THANKS = late(r"\b(?:thank(?:s| you)|grateful|appreciate[ds]?)\b", re.IGNORECASE)


def infer_kind(letter: Letter) -> tuple[MessageKind, str]:
    """Tell a thank-you note from a follow-up.

    Args:
        letter: The letter; its own ``kind`` is not read.

    Returns:
        The kind, and what it rests on, in words that go on from "taken as a follow-up: ".
    """
    text = f"{letter.subject or ''}\n{letter.own_text}"
    asks = _ASKS.search(text) is not None
    sent, met = letter.draft.sent_at, letter.context.interviewed_at
    if sent is not None and met is not None:
        return _by_times(sent, met, letter.context.decision_by, asks=asks)
    promised = letter.context.decision_by
    if sent is not None and promised is not None and asks and sent.date() >= promised:
        return "follow_up", "asks where things stand after the day promised for a decision"
    return _by_words(text, asks=asks)


def _by_times(
    sent: datetime, met: datetime, promised: date | None, *, asks: bool
) -> tuple[MessageKind, str]:
    passed = sent - met
    when = f"sent {_spoken(passed)} after the interview"
    over = promised is not None and sent.date() >= promised
    if passed > _LATE or (asks and (passed > _DUE or over)):
        return "follow_up", f"{when} and asks where things stand" if asks else when
    return "thank_you", when


def _by_words(text: str, *, asks: bool) -> tuple[MessageKind, str]:
    fresh = _FRESH.search(text) is not None
    if _LONG_AGO.search(text) and not fresh:
        return "follow_up", "speaks of an interview some time ago"
    if asks and not (fresh and _THANKS.search(text)):
        return "follow_up", "asks where things stand"
    if _THANKS.search(text):
        return "thank_you", "gives thanks for an interview that isn't long past"
    return "thank_you", "nothing in it asks where things stand"


def _spoken(time: timedelta) -> str:
    if time >= timedelta(days=2):
        return f"{time.days} days"
    hours = max(0, round(time.total_seconds() / 3600))
    return "1 hour" if hours == 1 else f"{hours} hours"
