"""What a subject line says: a reason, the role, or nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.language.phrases import words_of

if TYPE_CHECKING:
    from followup_lint.letter import Letter

REASONS = frozenset(
    """
    application applied applying appreciation applicant candidacy candidate chat conversation
    decision discussion feedback follow followup followups following gratitude grateful hiring
    interest interested interview interviewed interviewing interviews job meeting met next
    opportunity panel position post reply response role screen screening session status steps talk
    talked thank thanks timeline today tour update vacancy visit call assessment presentation trial
    """.split()
)
SMALL = frozenset("a an and at for from in my of on or our the to with your".split())

PUSH = re.compile(
    r"""(?:still|again|keep)\ waiting | !{2,9} | \?{2,9}
    | \b(?:urgent|asap|immediate(?:ly)?|important|final\ reminder|any\ news|read\ this|hello\s?\?
      | (?:second|third|last|final)\ (?:attempt|notice|try|reminder|request)
      | please\ (?:read|respond|reply|answer)
      | (?:answer|reply|response)\ (?:needed|required|please)
      | no\ (?:answer|reply|response))(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)


def fault_of(subject: str, letter: Letter) -> str | None:
    """Say what a subject line does wrong.

    Args:
        subject: The subject, not blank.
        letter: The letter, for what its context names.

    Returns:
        The end of a sentence that begins "The subject"; None where there is nothing to say.
    """
    if PUSH.search(subject[:500]):
        return "pushes instead of naming a reason"
    words = words_of(subject[:500])
    context = letter.context
    known = " ".join([context.company or "", context.role or "", *context.topics])
    if words.isdisjoint(REASONS) and words.isdisjoint(words_of(known) - SMALL):
        return "names neither role nor reason"
    return None
