"""Doubled punctuation and doubled spaces in prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

PAIR = late(r"[,;:.?!](?=[ ]?[,;:.?!])")
DOUBLED = late(
    r"""
      ,[ ]?,                               # ",,"
    | ;;
    | (?<=\w)::(?=\s)                      # not std::vector
    | (?<![.\d/])\.\.(?![.\w/\\])         # ".." but not "..." or "../"
    | (?<!\.[ ])(?<!\.)\.[ ]\.(?![ ]?[.\w])   # ". ." but not ". . ." or ". .NET"
    | [,;:][ ]?\.(?![.\w])                 # ",." but not ", .NET"
    | [?!]\.(?![.\w])
    | \?,(?=\s[a-z])                       # "?," but not after a title
    | ,[;:!?] | ;,
    """,
    re.VERBOSE,
)
STRENGTH = ",;:.!?"
"""Which of two marks stays: the later."""

SPACES = late(r"(?<=[^\s.!?:…|\"”’')\]])[\"”’')\]]?([ \xa0]{2,40})(?=[^\s|])")


def find_doubled_marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Find ",,", "..", "?." and the like; not "...", "?!" or "etc.,".

    Args:
        text: One paragraph of prose.

    Yields:
        Start, end and the mark to keep.
    """
    for pair in PAIR.finditer(text):
        found = DOUBLED.match(text, pair.start())
        if found is None:
            continue
        marks = found.group().replace(" ", "")
        yield found.start(), found.end(), max(marks, key=STRENGTH.index)


def find_doubled_spaces(text: str) -> Iterator[tuple[int, int]]:
    """Find two or more spaces within a sentence; after its end they are a typist's habit.

    Args:
        text: One paragraph of prose.

    Yields:
        Start and end of the gap.
    """
    if "  " not in text and "\xa0" not in text:
        return
    for found in SPACES.finditer(text):
        yield found.span(1)
