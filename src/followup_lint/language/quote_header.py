"""What stands above quoted mail: "On … wrote:", "From: … Sent: …", "-----Original Message-----"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_lint.language.lines import is_rule
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.lines import Line

FIELD = late(
    r"[*_]{0,2}(From|Sent|To|Subject|Date|Cc|Bcc|Reply-To|Importance|Attachments)"
    r"[*_]{0,2} ?:[*_]{0,2}(?=\s|$)",
    re.IGNORECASE,
)
MARKER = late(
    r"(?:[-_=]{2,60} {0,3})?(?:begin )?(?:original (?:message|e-?mail)|forwarded message|"
    r"forwarded by\b|reply message)\b",
    re.IGNORECASE,
)
WROTE = late(r"(?:wrote|writes) ?:$|<[^<>@\s]{1,64}@[^<>\s]{1,190}>\)?.{0,40}:$", re.IGNORECASE)
NAME_WROTE = late(r"(?:[A-Z][\w.'’-]{0,30} ){1,4}wrote ?:$")
ON_DAY = late(
    r"on (?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.IGNORECASE,
)
SPOKEN = late(r"\b(?:i|you|we) (?:wrote|said)", re.IGNORECASE)
STAMP = late(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}")
WORD = late(r"[^\W\d_]{3,30}")
CALENDAR = frozenset(
    """
    Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec January February March June July August September October
    November December GMT UTC EST EDT PST PDT CET CEST The
    """.split()
)
NO_SENDER = frozenset(["original", "message", "forwarded", "begin", "mailto", "com", "org", "net"])
MAX_WROTE_LINES = 4
"""Mail programs break "On … wrote:" over at most so many lines."""

MAX_FIELD_LINES = 14
MAX_WROTE = 300
"""Characters of the longest line of "On … wrote:"."""


@dataclass(frozen=True)
class Header:
    """The lines above a quoted mail.

    Attributes:
        start: Index of the first line.
        end: One past the last.
        sender: The words of the quoted mail's sender, in small letters; may be empty.
    """

    start: int
    end: int
    sender: frozenset[str]


def read_header(lines: Sequence[Line], marks: Sequence[bool], at: int, top: int) -> Header | None:
    """Read the header of a quoted mail that begins at a line, or None.

    Args:
        lines: All lines.
        marks: Which of them are known to be quoted.
        at: Index of a line with text.
        top: Index of the first line with text.
    """
    text = lines[at].text
    if len(text) < 120 and _is_marker(text):
        fields = _fields(lines, next_text(lines, at + 1), top)
        return Header(
            at, fields.end if fields else at + 1, fields.sender if fields else frozenset()
        )
    if is_rule(text):
        fields = _fields(lines, next_text(lines, at + 1), top) if len(text) >= 5 else None
        return Header(at, fields.end, fields.sender) if fields else None
    return _fields(lines, at, top) or _lotus_fields(lines, at) or _wrote(lines, marks, at)


def _is_marker(text: str) -> bool:
    found = MARKER.match(text)
    if found is None:
        return False
    return text[0] in "-_=" or text[found.end() :].strip("-_=: ") == ""


def next_text(lines: Sequence[Line], at: int) -> int:
    """Give the index of the next line that is not blank."""
    while at < len(lines) and not lines[at].text:
        at += 1
    return at


def _fields(lines: Sequence[Line], at: int, top: int) -> Header | None:
    """Read "From: … Sent: …": a sender, and at least one more field that only mail has."""
    if at >= len(lines) or not FIELD.match(lines[at].text):
        return None
    if at and FIELD.match(lines[at - 1].text):
        return None  # A block begins at its first field.
    found, end, sender = _field_block(lines, at)
    if not ({"from"} & found.keys() and {"sent", "date", "subject"} & found.keys()):
        return None
    first = next(iter(found))
    if first != "from" and "sent" not in found and at == top:
        return None  # "To: … From: … Subject: …" at the top heads the writer's own letter.
    return Header(at, end, sender)


def _field_block(lines: Sequence[Line], at: int) -> tuple[dict[str, int], int, frozenset[str]]:
    """Read adjacent fields, with at most one blank line between two."""
    found: dict[str, int] = {}
    sender: frozenset[str] = frozenset()
    end = at
    for index in range(at, min(at + MAX_FIELD_LINES, len(lines))):
        text = lines[index].text
        if not text:
            if not lines[index - 1].text:
                break
            continue
        field = FIELD.match(text)
        if field:
            name = field[1].lower()
            found.setdefault(name, index)
            if name == "from":
                sender = _name_words(text[field.end() :])
            end = index + 1
        elif index == end and ("@" in text or text.startswith("<")):
            end = index + 1
        else:
            break
    return found, end, sender


def _lotus_fields(lines: Sequence[Line], at: int) -> Header | None:
    """Read a name and a time stamp over "To: … cc: … Subject: …", as Lotus Notes sets it."""
    stamped = False
    for index in range(at, min(at + 4, len(lines))):
        text = lines[index].text
        if not text or len(text) > 120:
            return None
        if stamped and FIELD.match(text):
            found, end, _ = _field_block(lines, index)
            if not {"to", "subject"} <= found.keys():
                return None
            return Header(at, end, _name_words(" ".join(line.text for line in lines[at:index])))
        stamped = stamped or STAMP.search(text) is not None
    return None


def _wrote(lines: Sequence[Line], marks: Sequence[bool], at: int) -> Header | None:
    """Read "On … wrote:", over up to four lines."""
    first = lines[at].text
    for index in range(at, min(at + MAX_WROTE_LINES, len(lines))):
        text = lines[index].text
        if not text or marks[index] or len(text) > MAX_WROTE:
            return None
        if text[-1] == ":" and WROTE.search(text):
            end = index + 1
            joined = " ".join(line.text for line in lines[at:end])
            if _is_attribution(lines, marks, at, end, joined):
                return Header(at, end, _name_words(joined))
            return None
        if not (ON_DAY.match(first) or "@" in first):
            return None
    return None


def _is_attribution(
    lines: Sequence[Line], marks: Sequence[bool], at: int, end: int, joined: str
) -> bool:
    if SPOKEN.search(joined):
        return False
    after = next_text(lines, end)
    if after < len(lines) and marks[after]:
        return True
    if "@" in joined or ON_DAY.match(joined):
        return True
    return NAME_WROTE.match(joined) is not None and (at == 0 or not lines[at - 1].text)


def _name_words(text: str) -> frozenset[str]:
    """Give the words of a name in small letters, without days, months and the address."""
    named = re.sub(
        r"[<\[(][^<>\[\]()]{0,190}@[^<>\[\]()]{0,190}[>\])]|\S{1,64}@\S{1,190}", " ", text
    )
    words = (word for word in WORD.findall(named) if word[0].isupper() and word not in CALENDAR)
    return frozenset(word.lower() for word in words) - NO_SENDER
