"""Whether output may have colours, how wide it is, and how it is written."""

from __future__ import annotations

import os
import shutil
import sys
from typing import Literal

MAX_WIDTH = 100
"""Columns of a page: longer lines are hard to read."""

SIGNS = str.maketrans(
    {"│": "|", "┃": "#", "─": ".", "·": "-", "→": ">", "…": "~", "⋮": ":", "“": '"', "”": '"'}
)
"""The signs of the text form, and what stands for them where they can't be written."""

Colour = Literal["auto", "always", "never"]


def wants_colour(asked: Colour = "auto") -> bool:
    """Tell whether standard output gets colours.

    Args:
        asked: What the command line says; ``auto`` looks at ``NO_COLOR`` (https://no-color.org),
            then at ``FORCE_COLOR``, then whether standard output is a terminal that knows colours.
    """
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM", "") != "dumb"


def page_width() -> int:
    """Give the columns of a page on this terminal."""
    return min(shutil.get_terminal_size((80, 24)).columns, MAX_WIDTH)


def write(text: str) -> None:
    """Print text in whatever encoding standard output has."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(SIGNS).encode(encoding, "backslashreplace").decode(encoding)
    sys.stdout.write(text)
