"""Two engines, one slip: issues on the same words become one that names all who saw it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from followup_lint.grammar.engine import Issue


def merged(issues: Iterable[Issue], order: Sequence[str] = ()) -> list[Issue]:
    """Make one issue of those that share a character; the others stay as they are.

    The one that is kept is the one that says most: it offers a replacement, its engine stands
    earlier in ``order``, it marks more. What the others were called goes into its ``also``. An
    issue is compared with those that are kept, so two slips side by side are never drawn into one
    by a third that touches both: it joins the first.

    Args:
        issues: Of one text, in any order.
        order: Names of engines, the most trusted first; an engine that isn't there comes last.

    Returns:
        Issues that share no character, in text order.
    """
    ranks = {name: rank for rank, name in enumerate(order)}

    def weight(issue: Issue) -> tuple[bool, int, int, int, str, str]:
        return (
            not issue.replacements,
            ranks.get(issue.engine, len(ranks)),
            issue.start - issue.end,
            issue.start,
            issue.engine,
            issue.rule,
        )

    kept: list[Issue] = []  # in text order, sharing no character
    ends: list[int] = []
    for issue in sorted(issues, key=weight):
        at = bisect_right(ends, issue.start)  # the first that ends behind this one's start
        if at < len(kept) and kept[at].start < issue.end:
            kept[at] = _joined(kept[at], issue)
        else:
            kept.insert(at, issue)
            ends.insert(at, issue.end)
    return kept


def _joined(kept: Issue, other: Issue) -> Issue:
    """Name the other one in ``also``, once, and never the kept one itself."""
    names = dict.fromkeys((*kept.also, f"{other.engine}:{other.rule}", *other.also))
    names.pop(f"{kept.engine}:{kept.rule}", None)
    return replace(kept, also=tuple(names))
