"""Whether a sentence says that something is attached."""

from __future__ import annotations

import re

ATTACHED = re.compile(
    r"\b(?:attached|enclosed|attaching|enclosing)\b(?! to)"
    r"|\b(?:please|kindly) find\b"
    r"|\bI(?:'|’)?(?:ve| have) included (?:my|a|an|the)\b"
    r"|\bsee (?:the )?(?:attachment|enclosure)s?\b",
    re.I,
)


def mentions_attachment(text: str) -> tuple[int, int] | None:
    """Find the words that promise an attachment.

    Args:
        text: One sentence.

    Returns:
        (start, end) in code points of the text, or None.
    """
    found = ATTACHED.search(text)
    return found.span() if found else None
