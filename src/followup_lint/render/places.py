"""Where the words of a draft stand in the file that it was read from.

A draft counts characters of its decoded body; other programs open the file. In a text file every
word can be found to the column. In a mail it is encoded, wrapped or marked up, and often only the
line is known, or nothing: a `Region` says which.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from followup_lint.draft_file import STDIN, holds_mail
from followup_lint.mail.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.models import Draft, FieldName, Span

MAIL = 2_000_000
"""Bytes of a mail in which its text is looked for; attachments stand behind it."""

WINDOW = 20_000
"""Characters of a mail in which the next line of its body is looked for."""

_ESCAPED = re.compile("(?:=[0-9A-Fa-f]{2}|=\n){1,3000}")
"""A stretch of quoted-printable: bytes, and line breaks that mean nothing."""

_SUBJECT = re.compile(r"^subject:.{0,2000}(?:\n[ \t].{0,1000}){0,20}", re.I | re.M)


@dataclass(frozen=True)
class Region:
    """A stretch of a file; lines and columns begin at 1.

    Attributes:
        start_line: Its first line.
        end_line: Its last line.
        columns: Of its first character and of the one past its last, in UTF-16 units; None where
            only the lines are known.
        precision: ``exact``: those very words; ``line``: they are in these lines; ``file``: they
            could not be found in the file, and line 1 stands for it.
    """

    start_line: int
    end_line: int
    columns: tuple[int, int] | None = None
    precision: Literal["exact", "line", "file"] = "exact"


NOWHERE = Region(1, 1, precision="file")


class Places:
    """A file's text, and where in it the characters of a draft stand.

    Args:
        text: The file, with LF for all line ends.
        body: For each character of the body its offset in the text; -1 where it is not known.
        subject: The same for the subject.
        plain: Whether the file is the body as it stands, so that it can be edited.
        newline: How the file ends its lines.
    """

    def __init__(
        self,
        text: str,
        body: Sequence[int] = (),
        subject: Sequence[int] = (),
        *,
        plain: bool = False,
        newline: str = "\n",
    ) -> None:
        self._text = text
        self._offsets: dict[FieldName, Sequence[int]] = {"body": body, "subject": subject}
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.plain = plain
        self.newline = newline

    def of_span(self, span: Span) -> Region:
        """Find a finding's words."""
        return self.of(span.field, span.start, span.end, span.text)

    def of(self, field: FieldName, start: int, end: int, words: str) -> Region:
        """Find a stretch of the draft.

        Args:
            field: The part of the draft.
            start: Its first code point.
            end: One past its last.
            words: What stands there.
        """
        offsets = self._offsets[field]
        if isinstance(offsets, range):  # All of it, blanks included.
            first, last = offsets.start + start, offsets.start + end
        else:
            known = [place for place in offsets[start:end] if place >= 0]
            if not known:
                return NOWHERE
            first, last = min(known), max(known) + 1
        lines = self._line(first), self._line(max(first, last - 1))
        if self._text[first:last] != words:
            return Region(*lines, precision="line")
        end_line = self._line(last)
        return Region(lines[0], end_line, (self._column(first), self._column(last)))

    def of_whole(self) -> Region:
        """The first line of the body with anything on it; it stands for the draft as a whole."""
        offsets = self._offsets["body"]
        if isinstance(offsets, range):
            stretch = self._text[offsets.start : offsets.stop]
            first = offsets.start + len(stretch) - len(stretch.lstrip())
            line = self._line(min(first, len(self._text)))
            return Region(line, line, precision="line")
        known = next((place for place in offsets if place >= 0), None)
        if known is None:
            return NOWHERE
        line = self._line(known)
        return Region(line, line, precision="line")

    def _line(self, offset: int) -> int:
        return bisect_right(self._line_starts, offset)

    def _column(self, offset: int) -> int:
        before = self._text[self._line_starts[self._line(offset) - 1] : offset]
        return len(before) + sum(char > "\uffff" for char in before) + 1


def places_in(path: str, draft: Draft) -> Places:
    """Find a draft in its file.

    Args:
        path: The file. Where it can't be read again, or is another by now, as with standard input,
            lines count from the first of the body.
        draft: What was read from it.
    """
    data = _read(path)
    if data is None:
        return Places(draft.body, range(len(draft.body) + 1))
    if holds_mail(path, data):
        return _in_mail(decode(data[:MAIL], None), draft)
    raw = decode(data, "utf-8")
    text = _unified(raw)
    if not text.endswith(draft.body):
        return Places(draft.body, range(len(draft.body) + 1))
    start = len(text) - len(draft.body)
    newline = "\r\n" if "\r\n" in raw and raw.count("\r\n") == raw.count("\n") else "\n"
    subject: Sequence[int] = ()
    if draft.subject is not None and start:
        place = text.find(draft.subject, len("subject:"))
        subject = range(place, place + len(draft.subject) + 1)
    return Places(text, range(start, len(text) + 1), subject, plain=True, newline=newline)


def _read(path: str) -> bytes | None:
    file = Path(path)
    try:
        # A pipe can be read once, and was.
        return file.read_bytes() if path != STDIN and file.is_file() else None
    except (OSError, ValueError):
        return None


def _unified(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _in_mail(raw: str, draft: Draft) -> Places:
    text = _unified(raw)
    head = len(text) - len(text.lstrip("\n"))
    head_end = text.find("\n\n", head)
    head_end = len(text) if head_end < 0 else head_end
    return Places(text, _body_in(text, head_end, draft.body), _subject_in(text[:head_end], draft))


def _body_in(text: str, head_end: int, body: str) -> Sequence[int]:
    """Where each character of the body stands in a mail: as it is, decoded, or line by line."""
    start = text.find(f"\n{body}", head_end + 1) if body.strip() else -1
    if start >= 0:
        return range(start + 1, start + len(body) + 2)
    signs = list(_signs(text, min(head_end, len(text))))
    source = "".join(char for char, _ in signs)
    offsets = [-1] * len(body)
    wanted = [place for place, char in enumerate(body) if not char.isspace()]
    start = source.find("".join(body[place] for place in wanted))
    if start >= 0:
        for number, place in enumerate(wanted, start):
            offsets[place] = signs[number][1]
        return offsets
    line_start = cursor = 0
    for line in body.split("\n"):
        places = [line_start + n for n, char in enumerate(line) if not char.isspace()]
        line_start += len(line) + 1
        words = "".join(body[place] for place in places)
        start = source.find(words, cursor, cursor + WINDOW + len(words)) if words else -1
        if start < 0:
            continue
        cursor = start + len(words)
        for number, place in enumerate(places, start):
            offsets[place] = signs[number][1]
    return offsets


def _signs(text: str, start: int) -> Iterator[tuple[str, int]]:
    """The characters of a mail's source but for white space, decoded, with their offsets."""
    quoted = "quoted-printable" in text.lower()
    position = start
    while position < len(text):
        char = text[position]
        run = _ESCAPED.match(text, position) if quoted and char == "=" else None
        if run is None:
            if not char.isspace():
                yield char, position
            position += 1
            continue
        places = [place for place in range(run.start(), run.end()) if text[place] == "="]
        places = [place for place in places if text[place + 1] != "\n"]
        data = bytes(int(text[place + 1 : place + 3], 16) for place in places)
        decoded = decode(data, None)
        in_utf_8 = decoded.encode("utf-8") == data
        at = 0
        for sign in decoded:
            if not sign.isspace():
                yield sign, places[min(at, len(places) - 1)]
            at += len(sign.encode("utf-8")) if in_utf_8 else 1
        position = run.end()


def _subject_in(head: str, draft: Draft) -> Sequence[int]:
    header = _SUBJECT.search(head)
    if header is None or not draft.subject:
        return ()
    place = head.find(draft.subject, header.start(), header.end())
    if place >= 0:
        return range(place, place + len(draft.subject) + 1)
    return [header.start()] * len(draft.subject)  # Encoded or folded: its first line.
