"""Which kind of mail a draft is, where it doesn't say: from the times first, then from the words."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import MessageKind

LATE = timedelta(days=4)
"""Thank-you notes are written within two days; a long weekend makes that four at the most."""

_ASKS = re.compile(
    r"\b(?:following[ -]up|follow(?:ed)?[ -]up (?:on|about|regarding|with)|checking (?:in|back)|"
    r"check(?:ed)? (?:in|back) (?:on|about|regarding|with|to)|touch(?:ing)? base|"
    r"any (?:news|updates?|word)\b|(?:an|the|your|some) updates? (?:on|about|regarding|as to)|"
    r"where (?:things|we|you|i|matters) (?:stand|are)|"
    r"(?:status|state|outcome|result) of (?:my|the|your) (?:application|candidacy|interview|"
    r"hiring|search|process|recruitment|decision|selection)|"
    r"(?:has|have) (?:not|n['’]t) (?:yet )?heard|(?:have|had) (?:not|yet to) (?:yet )?hear|"
    r"haven['’]t (?:yet )?heard|(?:has|have) been (?:made|reached|taken)|"
    r"still (?:open|under consideration|being considered|in the running))",
    re.IGNORECASE,
)
_FRESH = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening)|earlier (?:today|this)|yesterday|just now|"
    r"last night)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\b(?:thank(?:s| you)|grateful|appreciate[ds]?|(?:great|good|lovely|nice|pleasure) "
    r"(?:meeting|to meet|speaking|to speak|talking|to talk))\b",
    re.IGNORECASE,
)


def infer_kind(letter: Letter) -> tuple[MessageKind, str]:
    """Tell a thank-you note from a follow-up.

    Args:
        letter: The letter; its own ``kind`` is not read.

    Returns:
        The kind, and why: a clause that goes on from "taken as a follow-up: ".
    """
    sent, met = letter.draft.sent_at, letter.context.interviewed_at
    promised = letter.context.decision_by
    text = f"{letter.subject or ''}\n{letter.own_text}"
    asks = _ASKS.search(text)
    if sent is not None and met is not None:
        passed = sent - met
        if passed > LATE:
            where = " and asks where things stand" if asks else ""
            return "follow_up", f"sent {passed.days} days after the interview{where}"
    if sent is not None and promised is not None and asks and sent.date() >= promised:
        return "follow_up", "asks where things stand after the day a decision was promised for"
    thanks = _THANKS.search(text)
    fresh = _FRESH.search(text)
    if sent is not None and met is not None:
        hours = max(0, round((sent - met).total_seconds() / 3600))
        if asks and not thanks:
            return (
                "follow_up",
                f"sent {hours} hours after the interview, but asks where things stand",
            )
        return "thank_you", f"sent {hours} hours after the interview"
    if asks and not (thanks and fresh):
        return "follow_up", "asks where things stand"
    if thanks:
        return "thank_you", "gives thanks and doesn't ask where things stand"
    return "thank_you", "nothing in it asks where things stand"
