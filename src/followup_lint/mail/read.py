"""A mail into a `Draft`: its text, subject, attachments' names and date."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, message_from_string
from email.utils import parsedate_tz
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.errors import MailError
from followup_lint.mail.decoding import clean, decode, decode_header
from followup_lint.mail.parts import attachment_names, body_text, nests_deeper
from followup_lint.models import Draft

if TYPE_CHECKING:
    from email.message import Message

_HEADERS = frozenset(
    "from to cc bcc sender reply-to subject date message-id in-reply-to references mime-version "
    "content-type received return-path delivered-to x-unsent x-mailer user-agent".split()
)
"""Headers that make a mail a mail."""

MAX_DEPTH = 30
"""Parts within parts; real mails have four or five."""

_HEADER_LINE = re.compile(r"([!-9;-~]{1,76}):")
_OUTLOOK_MSG = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZONE = re.compile(r":\d{2}\s{0,3}(?:[+-]\d{4}|UTC?|GMT|Z|[AECMP][SD]T)\b", re.I)
"""What `email.utils.parsedate_tz` understands; any other zone is unknown."""


def looks_like_mail(text: str) -> bool:
    """Say whether a text opens with a mail's headers."""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n", 200)[:200]):
        if line[:1] in (" ", "\t") and number:
            continue
        if not number and line.startswith("From "):  # The envelope line of an mbox.
            continue
        header = _HEADER_LINE.match(line)
        if header is None:
            return False
        if header[1].lower() in _HEADERS:
            return True
    return False


def read_eml(source: bytes | str | Path) -> Draft:
    """Read a mail as it travels; see `Draft.from_eml`.

    Args:
        source: Bytes of a mail; a path (``Path``); or a ``str``, which is the mail itself when it
            holds a line break and the path of a file otherwise.

    Returns:
        The draft. Line ends are LF. The subject is None without a ``Subject:`` header and ``""``
        with an empty one. ``sent_at`` is the ``Date:`` header: in its own offset; in UTC for
        ``-0000``; None when it is missing, broken or names no zone that is known. ``kind`` is None.

    Raises:
        MailError: The bytes are no mail, or hold no text.
        OSError: The file can't be read.
    """
    file = None
    if isinstance(source, str) and "\n" not in source and "\r" not in source:
        if not source.strip() or "\0" in source:
            raise MailError("is no mail and no path of one.")
        source = Path(source)
    if isinstance(source, Path):
        file = str(source)
        source = source.read_bytes()
    try:
        return read_message(_parse(source))
    except MailError as error:
        raise MailError(error.problem, file) from None


def read_message(message: Message) -> Draft:
    """Read a parsed mail; see `Draft.from_message` and, for the fields, `read_eml`.

    Args:
        message: An ``EmailMessage``, or a ``Message`` of the older policy.

    Raises:
        MailError: The message holds no text.
    """
    if nests_deeper(message, MAX_DEPTH):
        raise MailError("nests parts too deeply. Save the message again.")
    body = body_text(message)
    if body is None:
        raise MailError(
            "holds no text that can be read. Save it as .eml again, or its text as .txt."
        )
    subject = _header(message, "subject")
    return Draft(
        body=body,
        subject=None if subject is None else decode_header(subject),
        attachments=list(attachment_names(message)),
        sent_at=_date(_header(message, "date")),
    )


def _parse(source: bytes | str) -> Message:
    if isinstance(source, bytes):
        if source.startswith(_OUTLOOK_MSG):
            raise MailError("is an Outlook .msg file. Save the message as .eml, or as text.")
        if source.startswith((b"\xff\xfe", b"\xfe\xff")):
            source = decode(source, None)
        else:
            source = source.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if isinstance(source, str):
        source = clean(source.removeprefix("\ufeff").lstrip("\r\n"))
    head = source[:100_000]
    start = head if isinstance(head, str) else head.decode("latin-1")
    if not start.strip():
        raise MailError("is empty. Save the message as .eml, or its text as .txt.")
    if not looks_like_mail(start.replace("\r\n", "\n").replace("\r", "\n")):
        raise MailError(
            "is no mail: it doesn't begin with headers such as From: and Subject:. "
            "Save the message as .eml, or its text as .txt."
        )
    try:
        # The default policy would parse headers with a grammar that takes seconds
        # for some 20,000 semicolons; the older one leaves them to `decoding`.
        if isinstance(source, str):
            return message_from_string(source)
        return message_from_bytes(source)
    except RecursionError:
        raise MailError("nests parts too deeply. Save the message again.") from None


def _header(message: Message, name: str) -> str | None:
    """The first header of that name, undecoded."""
    for key, value in message.raw_items():
        if key.lower() == name:
            return str(value)
    return None


def _date(header: str | None) -> datetime | None:
    if header is None:
        return None
    text = decode_header(header)[:200]
    try:
        parsed = parsedate_tz(text)
        if parsed is None or not _ZONE.search(text):
            return None
        zone = timezone(timedelta(seconds=parsed[9] or 0))
        return datetime(*parsed[:6], tzinfo=zone)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
