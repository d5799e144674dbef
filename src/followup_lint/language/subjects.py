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


def pushes(subject: str) -> bool:
    """Tell whether a subject presses the reader: "Still waiting!!!", "URGENT"."""
    return PUSH.search(subject[:500]) is not None


def names_nothing(subject: str, letter: Letter) -> bool:
    """Tell whether a subject names no reason for the mail, and nothing of the context."""
    words = words_of(subject[:500])
    if not words.isdisjoint(REASONS):
        return False
    context = letter.context
    known = " ".join([context.company or "", context.role or "", *context.topics])
    return words.isdisjoint(words_of(known) - SMALL)
