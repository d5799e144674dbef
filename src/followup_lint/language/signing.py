"""How a letter ends: whether a closing line stands there, and who signs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from followup_lint.language.names import fold, name_words
from followup_lint.language.nicknames import is_short_form
from followup_lint.language.signature_line import is_name
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from followup_lint.language.regions import Zones

ADDRESS = late(r"\S{0,80}@\S{1,80}|(?:https?:|www\.)\S{1,200}|\S{1,80}\.\w{2,6}/\S{0,100}")
ADDRESS_MARKS = ("@", "/", "www.", "http")
"""One of these is in every address; most lines hold none, and are not searched."""

INITIALS = late(r"(?:[^\W\d_]\.?[ ]?){1,4}")
MAX_LINES = 4
"""Lines of a signature among which the name is looked for."""

MAX_CLOSING = 30
"""Words of the longest line of thanks or good wishes that closes a letter."""

FEW = 9
"""Words of the longest closing line of two sentences ("Thanks again! See you soon.")."""

CLOSES = late(
    r"(?:many |again,? |once again,? )?(?:thank|thanks|cheers|(?:i['’]m |i am )?looking forward|"
    r"i look forward|hope|hoping|wish|wishing|have a|see you|until |take care|all the best|enjoy|"
    r"warm|kind|best)\b",
    re.IGNORECASE,
)

SENTENCE_END = late(r"[.!?]\s{1,4}(?=\S)")

Signer = Literal["writer", "other", "nobody"]


def who_signs(signature: str, writer: str | None) -> Signer:
    """Tell who signs a letter.

    Args:
        signature: What stands below the closing line.
        writer: The candidate's name; None where nobody knows it.

    Returns:
        ``writer``: a part of the name, a short form or initials; any name where it isn't known.
        ``other``: only somebody else's name. ``nobody``: no name.
    """
    lines = [_without_address(line[:400]).strip() for line in signature.splitlines()]
    lines = [line for line in lines if line][:MAX_LINES]
    known = [word.folded for word in name_words(writer or "")]
    letters = "".join(fold(part)[:1] for part in re.split(r"[\s-]{1,3}", writer or ""))
    if any(_is_of(line, known, letters) for line in lines):
        return "writer"
    if any(is_name(line, loose=True) for line in lines):
        return "other" if known else "writer"
    return "nobody"


def _without_address(line: str) -> str:
    return ADDRESS.sub(" ", line) if any(mark in line for mark in ADDRESS_MARKS) else line


def _is_of(line: str, known: list[str], letters: str) -> bool:
    """Tell whether a line holds a part of a name, a short form of it, or its initials.

    Args:
        line: The line.
        known: The folded words of the name.
        letters: The first letter of each part of it, "mjk" for "Min-jun Kim".
    """
    words = [word.folded for word in name_words(line)[:12]]
    for word in words:
        if len(word) > 1 and any(word == part or is_short_form(word, part) for part in known):
            return True
    if any("".join(pair) in known for pair in pairwise(words)):
        return True
    written = line.split(",", 1)[0].strip(" .-–—~*")
    if not known or not INITIALS.fullmatch(written):
        return False
    initials = "".join(part[:1] for part in known)
    short = fold(written)
    return short in (initials, initials[0], initials[0] + initials[-1]) or (
        len(short) > 1 and letters.startswith(short)
    )


def is_closed(zones: Zones) -> bool:
    """Tell whether a closing line stands above the name.

    It is a formula, a short line of its own, a line of thanks or good wishes as the last paragraph,
    or a line with a comma that the signature begins with ("Go Herons,"). Where a line holds two
    sentences, the last one must close the letter, unless both are very short.
    """
    if zones.sign_off:
        return True
    if zones.closing_line and _ends_so(zones.closing_line.text):
        return True
    if zones.signature is None:
        return False
    first, more, _ = zones.signature.text.partition("\n")
    if more and first.rstrip().endswith(","):
        return True
    return len(zones.paragraphs) > 1 and _closes(zones.paragraphs[-1].text)


def _ends_so(line: str) -> bool:
    sentences = SENTENCE_END.split(line)
    few = len(line.split()) <= FEW
    return few or len(sentences) == 1 or CLOSES.match(sentences[-1]) is not None


def _closes(paragraph: str) -> bool:
    return (
        "\n" not in paragraph
        and len(paragraph.split()) <= MAX_CLOSING
        and CLOSES.match(paragraph) is not None
        and SENTENCE_END.search(paragraph) is None
    )
