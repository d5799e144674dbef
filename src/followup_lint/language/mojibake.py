"""Characters that were read in the wrong encoding, and what they were."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

CP1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
RUN = late(rf"[\xc2-\xf4][\x80-\xbf{CP1252}]{{1,3}}")
LOST = late(r"\ufffd{1,40}")
SOFT_BREAK = late(r"(?<=[A-Za-z,.;])=[ \t]?\r?\n(?=[A-Za-z])|(?<=[a-z])= (?=[a-z])")
"""Where quoted-printable broke a line: "positi=", "on"."""

BYTES = late(
    r"(?:=(?:[CDE][0-9A-F]|F[0-4])(?:=[89AB][0-9A-F]){1,3}){1,8}|=20(?=\s|$)|=3D(?=[\"' ])"
)
"""Characters of quoted-printable: "=E2=80=99", "=20" before a break."""

HTTP = late(r"(?:https?:|www\.)\S{0,300}$", re.IGNORECASE)


@dataclass(frozen=True)
class Garbled:
    """Characters that no one typed.

    Attributes:
        start: First code point in the text.
        end: One past the last.
        meant: What they were; None where that can't be told.
    """

    start: int
    end: int
    meant: str | None


def find_garbled(text: str) -> Iterator[Garbled]:
    """Find UTF-8 read as Windows-1252, lost characters, and what quoted-printable leaves behind.

    Args:
        text: A body or a subject.

    Yields:
        Places in text order of each kind.
    """
    if not text.isascii():
        for found in RUN.finditer(text):
            meant = _decoded(found.group())
            if meant is not None:
                yield Garbled(found.start(), found.end(), meant)
        for found in LOST.finditer(text):
            yield Garbled(found.start(), found.end(), None)
    if "=" in text:
        for found in SOFT_BREAK.finditer(text):
            yield Garbled(found.start(), found.end(), None)
        for found in BYTES.finditer(text):
            if not HTTP.search(text, max(0, found.start() - 300), found.start()):
                yield Garbled(found.start(), found.end(), _unquoted(found.group()))


def _decoded(run: str) -> str | None:
    """Give what a run was before it was read as Windows-1252; None where it is no such run."""
    raw = bytearray()
    for char in run:
        if ord(char) < 0x100:
            raw.append(ord(char))
        else:
            raw += char.encode("cp1252", "replace")
    try:
        meant = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if meant == "\ufeff":
        return ""  # a byte order mark
    return meant if len(meant) == 1 else None


def _unquoted(run: str) -> str | None:
    """Give what "=E2=80=99" stands for."""
    try:
        return bytes.fromhex(run.replace("=", "")).decode("utf-8")
    except ValueError:
        return None
