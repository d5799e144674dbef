"""HTML and Markdown left in a plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

TAGS = frozenset(
    """
    a abbr article b big blockquote body br center code dd del div dl dt em font footer form h1 h2
    h3 h4 h5 h6 head header hr html i img input ins li link main meta nav o:p ol p pre s script
    section small span strike strong style sub sup table tbody td tfoot th thead title tr tt u ul
    """.split()
)
TAG = late(r"</?([A-Za-z][A-Za-z0-9:]{0,10})(?:\s[^<>]{0,400})?/?>|<!--|<!doctype\b", re.IGNORECASE)
ENTITY = late(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
MARKDOWN = (
    ("**", re.compile(r"\*\*(?=[^\s*])[^*\n]{1,200}\*\*")),
    ("__", re.compile(r"(?<![\w_])__(?=[^\s_])[^_\n]{1,200}__(?![\w_])")),
    ("](", re.compile(r"!?\[[^\[\]\n]{1,200}\]\((?:https?:|mailto:|www\.|/|#)[^()\s]{0,400}\)")),
    ("# ", re.compile(r"^#{1,6} (?=\S)[^\n]{1,200}", re.MULTILINE)),
    ("```", re.compile(r"```")),
    ("~~", re.compile(r"~~(?=[^\s~])[^~\n]{1,200}~~")),
    ("`", re.compile(r"(?<!`)`[^`\n]{1,80}`(?!`)")),
)


def find_markup(text: str) -> Iterator[tuple[int, int]]:
    """Find tags, entities and Markdown; a lone asterisk, a dash or a number is a list's bullet.

    Args:
        text: A body or a subject.

    Yields:
        Start and end of each place, in code points.
    """
    if "<" in text:
        for found in TAG.finditer(text):
            if found[1] is None or found[1].lower() in TAGS:
                yield found.span()
    if "&" in text:
        for found in ENTITY.finditer(text):
            yield found.span()
    for sign, pattern in MARKDOWN:
        if sign in text:
            for found in pattern.finditer(text):
                yield found.span()
