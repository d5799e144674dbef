"""Earlier mail in a body: which lines are quoted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.language.greeting_line import greeting_end
from followup_lint.language.lines import is_rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.lines import Line

HEADER = re.compile(
    r"[*_]{0,2}(From|Sent|To|Subject|Date|Cc|Bcc|Reply-To|Importance|Attachments)"
    r"[*_]{0,2} ?:[*_]{0,2}(?:\s|$)",
    re.IGNORECASE,
)
MARKER = re.compile(
    r"[-_=]{2,60} {0,3}(?:original message|forwarded (?:message|by\b)|reply message|message transf)"
    r"|begin forwarded message|original message\b.{0,3}$",
    re.IGNORECASE,
)
ATTRIBUTION_END = re.compile(
    r"(?:wrote|writes|said) ?:$|<[^<>@\s]{1,64}@[^<>\s]{1,190}>\)? ?.{0,20}:$"
)
CALENDAR = frozenset(
    """
    Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb
    Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec January February March April June July August
    September October November December The GMT UTC From Sent Original Message Wrote
    """.split()
)
WORD = re.compile(r"[^\W\d_]{3,30}")
ATTRIBUTION_LINES = 4
"""Mail programs break "On … wrote:" over at most so many lines."""


def quoted_lines(body: str, lines: Sequence[Line]) -> list[bool] | None:
    """Mark the lines of earlier mail; None when there are none.

    Lines that begin with ">" are quoted one by one, with the "On … wrote:" above them. A quotation
    without ">" runs to the end when own words stand above it. At the top of a body it ends where the
    reply visibly begins: at a greeting of the quoted mail's sender, below the sender's name, at a
    second greeting, or at a rule; where nothing shows its end, all of it is quoted.
    """
    if not (
        ">" in body
        or "rote:" in body
        or "From:" in body
        or "Subject:" in body
        or "essage" in body
        or "orwarded" in body
    ):
        return None
    marks = [line.text.startswith((">", "|>")) for line in lines]
    _take_overflow(lines, marks)
    own_above = False
    at = 0
    while at < len(lines):
        text = lines[at].text
        if not text or marks[at]:
            at += 1
            continue
        head = _head(lines, marks, at)
        if head is None:
            own_above = own_above or not is_rule(text)
            at += 1
            continue
        after = _next_text(lines, head)
        if after < len(lines) and marks[after]:
            end = head
        elif own_above:
            end = len(lines)
        else:
            end = _end_of_top_quote(lines, at, head)
        for index in range(at, end):
            marks[index] = True
        at = end
    return marks if True in marks else None


def _take_overflow(lines: Sequence[Line], marks: list[bool]) -> None:
    """Mark the tail of a quoted line that a mail program broke without a new ">"."""
    for index in range(1, len(lines) - 1):
        text = lines[index].text
        if (
            text
            and marks[index - 1]
            and marks[index + 1]
            and not marks[index]
            and text[0].islower()
            and len(lines[index - 1].text) >= 60
            and lines[index - 1].text[-1] not in ".!?:"
        ):
            marks[index] = True


def _head(lines: Sequence[Line], marks: Sequence[bool], at: int) -> int | None:
    """Give the index past the header of a quoted mail that begins at a line, or None."""
    text = lines[at].text
    if MARKER.match(text):
        below = _next_text(lines, at + 1)
        return _header_block(lines, below) or at + 1
    if is_rule(text) and len(text) >= 5:
        below = _next_text(lines, at + 1)
        return _header_block(lines, below)
    return _header_block(lines, at) or _attribution(lines, marks, at)


def _header_block(lines: Sequence[Line], at: int) -> int | None:
    """Read "From: … Sent: …": at least two header lines, a sender among them."""
    keys: set[str] = set()
    end = at
    blanks = 0
    for index in range(at, min(at + 14, len(lines))):
        text = lines[index].text
        if not text:
            blanks += 1
            if blanks > 1:
                break
            continue
        found = HEADER.match(text)
        if found:
            keys.add(found[1].lower())
            end = index + 1
            blanks = 0
        elif blanks or not keys or (not text.startswith(("<", '"')) and "@" not in text):
            break
        else:
            end = index + 1
    return end if len(keys) >= 2 and keys & {"from", "sent"} else None


def _attribution(lines: Sequence[Line], marks: Sequence[bool], at: int) -> int | None:
    """Read "On … wrote:", over up to four lines."""
    first = lines[at].text
    for index in range(at, min(at + ATTRIBUTION_LINES, len(lines))):
        text = lines[index].text
        if not text or marks[index]:
            return None
        if len(text) <= 300 and ATTRIBUTION_END.search(text[-260:]):
            joined = " ".join(line.text for line in lines[at : index + 1])
            after = _next_text(lines, index + 1)
            if after < len(lines) and marks[after]:
                return index + 1
            dated = any(character.isdigit() for character in joined)
            if ("@" in joined or dated) and (
                first.startswith("On ") or "@" in joined or index == at
            ):
                return index + 1
            return None
        if not first.startswith("On ") and "@" not in first:
            return None
    return None


def _next_text(lines: Sequence[Line], at: int) -> int:
    while at < len(lines) and not lines[at].text:
        at += 1
    return at


def _end_of_top_quote(lines: Sequence[Line], start: int, head: int) -> int:
    """Find where the reply begins below a quotation without ">" at the top of a body."""
    sender = _sender(lines[start:head])
    greetings = []
    for index in range(head, len(lines)):
        text = lines[index].text
        end = greeting_end(text) if text else None
        if end:
            if sender & set(WORD.findall(text[:end].lower())):
                return index
            greetings.append(index)
    for index in range(head, len(lines)):
        words = WORD.findall(lines[index].text.lower())
        if 0 < len(words) <= 4 and sender & set(words):
            end = index
            while end < len(lines) and lines[end].text:
                end += 1
            if _next_text(lines, end) < len(lines):
                return end
    first = _next_text(lines, head)
    for index in greetings:
        if index > first:
            return index
    for index in range(head, len(lines)):
        if is_rule(lines[index].text) and _next_text(lines, index + 1) < len(lines):
            return index
    return len(lines)


def _sender(header: Sequence[Line]) -> set[str]:
    """Give the words of the sender's name, in small letters."""
    for line in header:
        found = HEADER.match(line.text)
        if found and found[1].lower() == "from":
            return {word.lower() for word in WORD.findall(line.text[found.end() :])}
    joined = " ".join(line.text for line in header)
    return {
        word.lower() for word in WORD.findall(joined) if word[0].isupper() and word not in CALENDAR
    }
