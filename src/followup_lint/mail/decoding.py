"""Bytes and header words into text, whatever their label says; nothing here raises."""

from __future__ import annotations

import binascii
import codecs
import quopri
import re

_NOT_FOR_MAIL = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "mbcs", "oem"}
)
"""Python codecs that no mail is written in, some of them slow or noisy on foreign bytes."""

_LATIN_1 = "iso8859-1"

_ENCODED_WORD = re.compile(
    r"=\?(?P<charset>[\w.:+-]{1,60})(?:\*[\w-]{1,20})?\?(?P<how>[bBqQ])\?(?P<data>[^?\r\n]{0,2000})\?="
)
"""RFC 2047, with the language tag of RFC 2231; blanks inside are tolerated, as mail programs do."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_FOLD = re.compile(r"\r?\n[ \t]{0,1000}")


def decode(data: bytes, charset: str | None) -> str:
    """Decode the bytes of a mail's text.

    The label is believed when the bytes fit it. Else they are UTF-8 if they hold any valid UTF-8
    character, and Windows-1252 if not; what fits neither becomes U+FFFD. ``iso-8859-1`` is read as
    Windows-1252, as all mail programs do: the control characters that make the difference are
    quotation marks and dashes there.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return clean(data.decode(encoding, "replace")).removeprefix("\ufeff")
    codec = _codec(charset)
    if codec is not None:
        try:
            return clean(data.decode(codec))
        except (UnicodeError, ValueError):
            pass
    text = data.decode("utf-8", "replace")
    if any(not char.isascii() and char != "\ufffd" for char in text) or text.isascii():
        return text
    return data.decode("cp1252", "replace")


def clean(text: str) -> str:
    """Replace lone surrogates, which no other program could take, by U+FFFD."""
    return _SURROGATE.sub("\ufffd", text)


def from_ascii(text: str) -> str:
    """Turn text that the email parser read as ASCII with escaped bytes into what it means."""
    if not _SURROGATE.search(text):
        return text
    return decode(text.encode("utf-8", "surrogateescape"), None)


def decode_header(raw: str) -> str:
    """Decode a header's value: unfolded, RFC 2047 words, raw UTF-8, broken forms left readable.

    Adjacent encoded words of one charset are joined before they are decoded, so that a character
    cut in two by a careless program is whole again.
    """
    raw = _FOLD.sub(" ", from_ascii(raw))
    parts: list[str] = []
    pending, pending_charset, end = b"", "", 0
    for word in _ENCODED_WORD.finditer(raw):
        between = raw[end : word.start()]
        charset = word["charset"].lower()
        if between.strip() or not pending_charset or charset != pending_charset:
            parts.append(decode(pending, pending_charset) if pending_charset else "")
            # White space between two encoded words is no part of the text.
            parts.append(between if between.strip() or not pending_charset else "")
            pending = b""
        pending, pending_charset, end = pending + _word_bytes(word), charset, word.end()
    parts.append(decode(pending, pending_charset) if pending_charset else "")
    parts.append(raw[end:])
    return "".join(parts).strip()


def _codec(charset: str | None) -> str | None:
    """The codec for a label; None when there is none for text."""
    if not charset:
        return None
    try:
        info = codecs.lookup(charset.strip().strip("'\""))
    except (LookupError, ValueError):
        return None
    if info.name in _NOT_FOR_MAIL or not getattr(info, "_is_text_encoding", True):
        return None
    return "cp1252" if info.name == _LATIN_1 else info.name


def _word_bytes(word: re.Match[str]) -> bytes:
    data = word["data"].encode("utf-8", "replace")
    if word["how"] in "qQ":
        return quopri.decodestring(data, header=True)
    data = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    data = data[: len(data) - (len(data) % 4 == 1)]
    return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
