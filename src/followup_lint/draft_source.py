"""A draft together with the bytes that it came from, so that edits can be put back into them."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from email import message_from_bytes
from typing import TYPE_CHECKING

from followup_lint.draft_file import draft_of, holds_mail
from followup_lint.errors import MailError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from followup_lint.models import Draft, FieldName, TextEdit

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SUBJECT = "subject:"
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n|\r\r")
_SENT_AS_IT_IS = ("", "7bit", "8bit", "binary")


@dataclass(frozen=True)
class DraftSource:
    """The text of a draft as its file has it.

    Attributes:
        head: Bytes before the text, which stay as they are: a byte order mark, a mail's headers.
        text: The text, with the file's own line ends.
        codec: How it is encoded.
        starts: Where each field begins in the text with LF for all line ends; a field that is not
            there can't be edited.
    """

    head: bytes
    text: str
    codec: str
    starts: Mapping[FieldName, int]

    @property
    def data(self) -> bytes:
        """The bytes of the whole file."""
        return self.head + self.text.encode(self.codec)

    def takes(self, edit: TextEdit) -> bool:
        """Tell whether an edit can be carried out in this file."""
        try:
            edit.replacement.encode(self.codec)
        except UnicodeEncodeError:
            return False
        return edit.field in self.starts

    def edited(self, edits: Sequence[TextEdit]) -> DraftSource:
        """Carry out edits of the draft that don't overlap.

        Args:
            edits: In the offsets of the draft; `takes` says yes to each.

        Returns:
            The source with the edits in it, and every other character, line end and byte as it was.
        """
        places = _places(self.text)
        ends = "\r\n" if "\r\n" in self.text else "\r" if "\r" in self.text else "\n"
        text = self.text
        starts = dict(self.starts)
        for edit in sorted(edits, key=lambda e: starts[e.field] + e.start, reverse=True):
            start, end = (self.starts[edit.field] + at for at in (edit.start, edit.end))
            new = edit.replacement.replace("\n", ends)
            text = text[: places[start]] + new + text[places[end] :]
            for field, begin in self.starts.items():
                if begin > start:
                    starts[field] += len(edit.replacement) - (edit.end - edit.start)
        return replace(self, text=text, starts=starts)


def source_of(name: str, data: bytes, draft: Draft) -> DraftSource:
    """Find a draft's text in the bytes that it was read from.

    A mail is taken when its text is a single plain part that is not encoded; then its headers stay
    byte for byte. The subject of a mail is not edited.

    Args:
        name: The file's name, or ``-``; it decides whether the bytes are a mail.
        data: The bytes.
        draft: What was read from them.

    Raises:
        MailError: The text can't be rewritten without changing anything else; the file is named.
    """
    source = _of_mail(name, data, draft) if holds_mail(name, data) else _of_text(name, data, draft)
    plain = _with_lf(source.text)
    for field, start in source.starts.items():
        words = getattr(draft, field) or ""
        if plain[start : start + len(words)] != words:
            raise MailError("can't be rewritten. Save its text as .txt.", name)
    return source


def read_source(name: str, data: bytes) -> tuple[Draft, DraftSource | None, str | None]:
    """Read a draft from bytes, and its source.

    Returns:
        The draft; the source, None where it can't be rewritten; and then why not.

    Raises:
        MailError: The bytes are no draft; the file is named.
    """
    draft = draft_of(name, data)
    try:
        return draft, source_of(name, data, draft), None
    except MailError as error:
        return draft, None, str(error)


def _of_text(name: str, data: bytes, draft: Draft) -> DraftSource:
    mark, codec = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", None))
    body = data[len(mark) :]
    for codec_tried in (codec,) if codec else ("utf-8", "cp1252"):
        try:
            text = body.decode(codec_tried)
        except UnicodeDecodeError:
            continue
        plain = _with_lf(text)
        if not plain.endswith(draft.body) or text.encode(codec_tried) != body:
            continue
        starts: dict[FieldName, int] = {"body": len(plain) - len(draft.body)}
        if draft.subject is not None:
            line = plain.partition("\n")[0]
            starts["subject"] = line.find(draft.subject, len(_SUBJECT))
        return DraftSource(mark, text, codec_tried, starts)
    raise MailError("mixes encodings and can't be rewritten. Save it as UTF-8.", name)


def _of_mail(name: str, data: bytes, draft: Draft) -> DraftSource:
    found = _END_OF_HEAD.search(data)
    message = message_from_bytes(data)
    coding = str(message.get("content-transfer-encoding") or "").strip().lower()
    plain = (
        found is not None
        and message.get_content_type() == "text/plain"
        and not message.is_multipart()
        and coding in _SENT_AS_IT_IS
        and str(message.get_param("format") or "").lower() != "flowed"
        and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    )
    if not plain:
        raise MailError(
            "is a mail whose text is encoded, or one of several parts; only a single plain part is "
            "rewritten. Use --stdout for the mended text, or save the text as .txt.",
            name,
        )
    assert found is not None
    body = data[found.end() :]
    charset = message.get_content_charset() or "utf-8"
    # A mail of plain ASCII stays one: its headers may promise that.
    for codec in ("ascii",) if body.isascii() else (charset, "utf-8", "cp1252"):
        try:
            text = body.decode(codec)
            same = text.encode(codec) == body
        except (UnicodeError, LookupError):
            continue
        if same and _with_lf(text) == draft.body:
            return DraftSource(data[: found.end()], text, codec, {"body": 0})
    raise MailError("can't be rewritten. Save its text as .txt.", name)


def _with_lf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _places(text: str) -> list[int]:
    """For each character of the text with LF line ends, and for its end, where it stands."""
    places = [
        at for at, char in enumerate(text) if not (char == "\n" and at and text[at - 1] == "\r")
    ]
    return [*places, len(text)]
