"""A name, or contact lines, at the end of a letter without a sign-off formula."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.language.lines import BULLET, is_rule, is_wrapped
from followup_lint.language.sign_off import KEEPS_PROSE
from followup_lint.language.signature_line import (
    is_contact,
    is_direct_contact,
    is_name,
    is_signature_line,
    words_of,
)
from followup_lint.language.tail import MAX_INLINE, SENTENCE_END
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from followup_lint.language.tail import Tail

MAX_SIGNATURE = 10
"""Lines of the longest signature without a sign-off."""

CLOSING_LINE = late(
    r"(?:many |with |again,? |once again,? |my |all )?(?:thank|looking forward|i look forward|hope|"
    r"hoping|wish|see you|until|take care|have a|best|warm|kind|all the best)",
    re.IGNORECASE,
)
MAX_CLOSING = 16
"""Words of the longest closing line with a comma that a name follows."""

MAX_SMALL = 4
"""Words of the longest closing line above a name in small letters."""

CLOSING_START = late(
    r"(?:many )?(?:thank|looking forward|hope |hoping |wish|see you|until )", re.IGNORECASE
)


def take_bare_signature(tail: Tail) -> None:
    """Take a name, or contact lines, that stand at the end without a formula."""
    size = len(tail.own)
    top = size
    while (
        top > tail.floor
        and size - top < MAX_SIGNATURE
        and tail.lines[tail.own[top - 1]].start >= tail.offset
        and (is_rule(tail.text(top - 1)) or is_signature_line(tail.text(top - 1)))
    ):
        top -= 1
    while top < size and not _begins_signature(tail, top):
        top += 1
    if top == size:
        _take_name_behind_prose(tail)
        return
    tail.ending.signature = tail.span(top, size - 1)
    del tail.own[top:]
    tail.take_last_rules()
    if len(tail.own) > tail.floor and _closes(tail):
        tail.ending.sign_off = tail.span(-1, -1)
        tail.own.pop()


def _take_name_behind_prose(tail: Tail) -> None:
    """Take a name behind the last sentence: "I look forward to it. Ana", "Thank you again, Ana"."""
    if len(tail.own) <= tail.floor:
        return
    line = tail.lines[tail.own[-1]]
    first = max(0, tail.offset - line.start)
    cut = max(first, len(line.text) - MAX_INLINE)
    ends = [stop.end() for stop in SENTENCE_END.finditer(line.text, cut)]
    comma = line.text.rfind(", ", cut)
    if comma >= 0 and CLOSING_START.match(line.text, ends[-1] if ends else first):
        ends.append(comma + 2)
    for start in ends:
        name = line.text[start:]
        if (
            len(name.split()) <= 4
            and name[-1] not in ".!"
            and len(line.text[first:start].split()) >= 3
            and is_name(name)
            and tail.addressee.isdisjoint(words_of(name))
        ):
            tail.ending.signature = (line.start + start, line.end)
            tail.leave(len(tail.own) - 1, start)
            return


def _begins_signature(tail: Tail, position: int) -> bool:
    """Tell whether a bare signature may begin at a line that looks like one of its lines."""
    text = tail.text(position)
    size = len(tail.own)
    if is_rule(text) or _is_item(tail, position):
        return False
    if _is_continued(tail, position) and not _is_closed_above(tail, position):
        return False
    apart = not tail.adjacent(position) or is_rule(tail.text(position - 1))
    below = tail.text(position + 1) if position + 1 < size else ""
    if text[-1] == "," and len(words_of(text)) == 1 and is_name(below):
        return False  # "Grateful," above a name is a sign-off by its form.
    small = not below and (
        _is_signed_small(tail, position) or (apart and is_name(text, loose=True))
    )
    if not (is_name(text) or small):
        return apart and is_direct_contact(text)
    if position or tail.offset or tail.addressee:
        return True
    return bool(below) and is_contact(below)  # Nothing but a name or a word is no letter.


def _is_closed_above(tail: Tail, position: int) -> bool:
    """Tell whether a name stands below a line of thanks that ends with a comma, as closings do."""
    above = tail.text(position - 1)
    return (
        above[-1] == ","
        and CLOSING_LINE.match(above) is not None
        and len(above.split()) <= MAX_CLOSING
        and is_name(tail.text(position))
    )


def _is_signed_small(tail: Tail, position: int) -> bool:
    """Tell a name in small letters below a few words of their own: "hmu whenever", "danny"."""
    return (
        position >= 2
        and tail.adjacent(position)
        and not tail.adjacent(position - 1)
        and len(tail.text(position - 1).split()) <= MAX_SMALL
        and len(tail.text(position).split()) <= 2
        and tail.text(position).islower()
        and is_name(tail.text(position), loose=True)
    )


def _is_continued(tail: Tail, position: int) -> bool:
    """Tell whether the line above runs on into a line."""
    if not tail.adjacent(position) or is_rule(tail.text(position - 1)):
        return False
    above, line = (tail.lines[tail.own[near]] for near in (position - 1, position))
    return is_wrapped(above, line, 0)


def _is_item(tail: Tail, position: int) -> bool:
    """Tell whether a line is one of several items of a list."""
    return BULLET.match(tail.text(position)) is not None and any(
        0 <= near < len(tail.own) and BULLET.match(tail.text(near))
        for near in (position - 1, position + 1)
    )


def _closes(tail: Tail) -> bool:
    """Tell whether the line above the name is a sign-off by its form: few words and a comma."""
    line = tail.lines[tail.own[-1]]
    words = words_of(line.text)
    if line.start < tail.offset or line.text[-1] != "," or not 0 < len(words) <= 8:
        return False
    if tail.adjacent(len(tail.own) - 1):
        above = tail.lines[tail.own[-2]]
        if above.text[-1] not in ".!?:)":
            return False
    return KEEPS_PROSE.isdisjoint(words)
