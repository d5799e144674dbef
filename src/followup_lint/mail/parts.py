"""The parts of a mail: which one is the text, and what is attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.mail.decoding import clean, decode, decode_header
from followup_lint.mail.flowed import unflow
from followup_lint.mail.html import html_to_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

_ENCODINGS = frozenset({"quoted-printable", "base64", "x-uuencode", "uuencode", "uue", "x-uue"})
_NEVER_ATTACHED = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
"""Signatures that the mail program adds; no one attached them."""


def body_text(message: Message) -> str | None:
    """Give the text of a mail; None when it has no part with text.

    Of alternatives the plain one is taken, the HTML one where the plain one is empty. Several text
    parts in a row, as programs write them around an attachment, are joined.
    """
    texts = [text for part in _text_parts(message) if (text := _part_text(part)).strip()]
    if texts:
        return "\n".join(texts)
    return "" if any(True for _ in _text_parts(message)) else None


def attachment_names(message: Message) -> tuple[str, ...]:
    """Give the names of what is attached, in the order of the mail.

    An attached mail counts by its file name, or by its subject and ``.eml``. Pictures that belong
    to an HTML text, and cryptographic signatures, don't count.
    """
    if not _is_multipart(message) and _is_text(message):
        return ()  # A name on the only text is the text's own.
    return tuple(_name(part) for part in _attachments(message, inside_related=False))


def nests_deeper(message: Message, limit: int) -> bool:
    """Say whether parts stand within parts more than ``limit`` deep."""
    waiting = [(message, 0)]
    while waiting:
        part, depth = waiting.pop()
        if depth > limit:
            return True
        waiting += [(child, depth + 1) for child in _children(part)]
    return False


def _children(part: Message) -> list[Message]:
    """The parts of a multipart; none when it is broken."""
    payload: object = part.get_payload()
    return payload if isinstance(payload, list) else []


def _has_payload(part: Message) -> bool:
    """Tell whether anything stands below the headers; what can't be decoded counts."""
    try:
        return part.get_payload() is not None
    except ValueError:  # A charset with a NUL in its name.
        return True


def _kind(part: Message) -> str:
    """The content type, lower case."""
    try:
        return part.get_content_type()
    except Exception:  # noqa: BLE001 - the header parser raises anything on broken input
        return "text/plain"


def _is_multipart(part: Message) -> bool:
    return _kind(part).startswith("multipart/") and part.is_multipart()


def _disposition(part: Message) -> str:
    try:
        return part.get_content_disposition() or ""
    except Exception:  # noqa: BLE001 - as above
        return ""


def _filename(part: Message) -> str | None:
    try:
        name = part.get_filename()
    except Exception:  # noqa: BLE001 - as above
        return None
    return clean(decode_header(name)) if name else None


def _is_text(part: Message) -> bool:
    return _kind(part) in ("text/plain", "text/html") and _disposition(part) != "attachment"


def _text_parts(part: Message) -> Iterator[Message]:
    """The parts that make up the text."""
    if not _is_multipart(part):
        if _is_text(part) and _has_payload(part):
            yield part
        return
    children = _children(part)
    kind = _kind(part)
    if kind == "multipart/alternative":
        yield from _best_alternative(children)
    elif kind in ("multipart/related", "multipart/signed"):
        yield from _text_parts(children[0]) if children else ()
    else:
        for child in children:
            if not (_is_text(child) and _filename(child)):
                yield from _text_parts(child)


def _best_alternative(children: list[Message]) -> list[Message]:
    """The first alternative with plain text in it, else the first with any text."""
    found = [texts for child in children if (texts := list(_text_parts(child)))]
    found.sort(key=lambda texts: any(_kind(part) == "text/html" for part in texts))
    for texts in found:
        if any(_part_text(part).strip() for part in texts):
            return texts
    return found[0] if found else []


def _part_text(part: Message) -> str:
    """The decoded text of one part, with LF line ends."""
    text = _decoded(part).replace("\r\n", "\n").replace("\r", "\n")
    if _kind(part) == "text/html":
        return html_to_text(text)
    if _parameter(part, "format").lower() == "flowed":
        return unflow(text, delete_space=_parameter(part, "delsp").lower() == "yes")
    return text


def _parameter(part: Message, name: str) -> str:
    try:
        value = part.get_param(name)
    except Exception:  # noqa: BLE001 - as above
        return ""
    return value if isinstance(value, str) else ""


def _decoded(part: Message) -> str:
    try:
        encoded = str(part.get("content-transfer-encoding") or "").strip().lower() in _ENCODINGS
        charset = part.get_content_charset()
    except Exception:  # noqa: BLE001 - as above
        encoded, charset = False, None
    try:
        data = part.get_payload(decode=True)
        text = part.get_payload()
    except Exception:  # noqa: BLE001 - as above
        return ""
    if (
        isinstance(text, str)
        and not encoded
        and max(text, default="") > "\xff"
        and data == text.encode("raw-unicode-escape", "replace")
    ):
        return clean(text)  # It was parsed from text: its "bytes" are escapes that Python made up.
    return decode(data, charset) if isinstance(data, bytes) else ""


def _attachments(part: Message, *, inside_related: bool) -> Iterator[Message]:
    kind = _kind(part)
    if _is_multipart(part):
        children = _children(part)
        for number, child in enumerate(children):
            if kind == "multipart/alternative" and not (
                _is_multipart(child) or _disposition(child) == "attachment"
            ):
                continue  # Another form of the text, e.g. a calendar's.
            related = inside_related or (kind == "multipart/related" and number > 0)
            yield from _attachments(child, inside_related=related)
        return
    attached = _disposition(part) == "attachment"
    if kind in _NEVER_ATTACHED or (inside_related and not attached):
        return
    if attached or not _is_text(part) or _filename(part):
        yield part


def _name(part: Message) -> str:
    name = _filename(part)
    if name:
        return name
    if _kind(part) == "message/rfc822":
        inner = _children(part)
        subject = decode_header(str(inner[0].get("subject") or "")) if inner else ""
        return f"{subject or 'message'}.eml"
    return f"unnamed ({_kind(part)})"
