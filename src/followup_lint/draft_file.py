"""Drafts from files: mails, plain text, standard input."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.errors import MailError
from followup_lint.mail import looks_like_mail, read_eml
from followup_lint.mail.decoding import decode
from followup_lint.models import Draft

if TYPE_CHECKING:
    from typing import BinaryIO

STDIN = "-"
_TEXT = (".txt", ".text", ".md")
_SUBJECT = "subject:"


def read_draft(name: str, stdin: BinaryIO) -> Draft:
    """Read a draft by the name that a command line gives it.

    ``.eml`` is a mail; ``.txt`` and ``.md`` are a body, with a subject where the first line is
    "Subject: …" and an empty line follows. Standard input, and a file without a suffix, is a mail
    when it begins with a mail's headers, and a body if not.

    Args:
        name: A path, or ``-`` for standard input.
        stdin: What ``-`` reads.

    Raises:
        MailError: The file can't be read, or is no draft; it is named, and what to do.
    """
    return draft_of(name, read_bytes(name, stdin))


def read_bytes(name: str, stdin: BinaryIO) -> bytes:
    """Read the bytes of a draft; see `read_draft`."""
    path = Path(name)
    suffix = path.suffix.lower()
    if name != STDIN and suffix not in ("", ".eml", *_TEXT) and not path.is_dir():
        raise MailError(f"a {suffix} file is no draft that can be read. {_SAVE_AS}", name)
    try:
        data = stdin.read() if name == STDIN else path.read_bytes()
    except IsADirectoryError:
        raise MailError("is a folder. Name the files in it.", name) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path.
        problem = getattr(error, "strerror", None) or "no such path"
        raise MailError(f"can't be read: {problem}. Check path and rights.", name) from None
    return data


def draft_of(name: str, data: bytes) -> Draft:
    """Make a draft of the bytes of a file of that name; see `read_draft`."""
    try:
        if holds_mail(name, data):
            return read_eml(data)
    except MailError as error:
        raise MailError(error.problem, name) from None
    return text_draft(data)


_SAVE_AS = "Save the message as .eml, or its text as .txt."


def holds_mail(name: str, data: bytes) -> bool:
    """Say whether the bytes of a draft are read as a mail, by its name or else by its headers."""
    suffix = Path(name).suffix.lower() if name != STDIN else ""
    if suffix in _TEXT:
        return False
    start = decode(data[:10_000], None).replace("\r\n", "\n")
    return suffix == ".eml" or looks_like_mail(start)


def text_draft(data: bytes) -> Draft:
    """Make a draft of plain text: UTF-8, UTF-16 with its mark, or else Windows-1252."""
    text = decode(data, "utf-8").replace("\r\n", "\n").replace("\r", "\n")
    first, _, rest = text.partition("\n")
    after, _, body = rest.partition("\n")
    if first.lower().startswith(_SUBJECT) and not after.strip():
        return Draft(body=body, subject=first[len(_SUBJECT) :].strip())
    return Draft(body=text)
