"""Text of others made safe to print: no character of it can steer a terminal."""

from __future__ import annotations

import unicodedata

_JOINERS = frozenset("\u200c\u200d")
"""They hold emoji and some scripts together, and steer nothing."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"})


def visible_char(char: str) -> str:
    """Give what is printed for one character: itself, unless it could steer the terminal.

    Control characters become their pictures (ESC is "␛"), other invisible ones their number, as
    "<U+202E>".
    """
    if char.isprintable() or char in _JOINERS:
        return char
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if unicodedata.category(char) in _HIDDEN:
        return f"<U+{code:04X}>"
    return char  # Spaces of other widths than the plain one.


def visible(text: str) -> str:
    """Make a text printable on one line; white space is folded to single spaces."""
    folded = " ".join(text.split())
    return folded if folded.isprintable() else "".join(map(visible_char, folded))
