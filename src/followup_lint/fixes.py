"""Apply the safe edits of a report to its draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from followup_lint.models import Draft, FieldName

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.models import Report, TextEdit


def apply_fixes(report: Report, draft: Draft) -> Draft:
    """Apply the first fix of every finding, in text order; of two that overlap, the first.

    Args:
        report: The report on ``draft``.
        draft: The draft that was judged.

    Returns:
        A new draft; the same one when there is nothing to fix.

    Raises:
        ValueError: A finding's words don't stand where the report saw them.
    """
    taken: list[TextEdit] = []
    for finding in report.findings:
        span = finding.span
        if span and (getattr(draft, span.field) or "")[span.start : span.end] != span.text:
            raise ValueError(f"{finding.rule}: this report was made from another draft")
        if finding.fixes and not any(
            overlap(new, old) for new in finding.fixes[0].edits for old in taken
        ):
            taken.extend(finding.fixes[0].edits)
    return apply_edits(draft, taken) if taken else draft


def apply_edits(draft: Draft, edits: Sequence[TextEdit]) -> Draft:
    """Apply edits that don't overlap.

    Args:
        draft: The draft that their offsets are counted in.
        edits: In any order.

    Returns:
        A new draft.
    """
    texts = {name: getattr(draft, name) for name in get_args(FieldName)}
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = texts[edit.field] or ""
        texts[edit.field] = text[: edit.start] + edit.replacement + text[edit.end :]
    return draft.model_copy(update=texts)


def overlap(one: TextEdit, two: TextEdit) -> bool:
    """Two edits touch the same characters, or insert at the same place."""
    if one.field != two.field:
        return False
    if one.start == one.end or two.start == two.end:
        return one.start <= two.end and two.start <= one.end
    return one.start < two.end and two.start < one.end
