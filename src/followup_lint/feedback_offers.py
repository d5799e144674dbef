"""What a context offers to use, by the finding that it helps against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.render.outline import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from followup_lint.models import Finding, InterviewContext

MOST = 4
"""Things that are offered at once."""


def offer_for(finding: Finding, context: InterviewContext, said: str) -> str | None:
    """Give a sentence with what the context has to settle a finding.

    Args:
        finding: The finding.
        context: What is known about the interview.
        said: The instruction so far; what it names already is not said again.

    Returns:
        "Talked about: “the on-call rota”; “Dagster”."; None where there is nothing to add.
    """
    entry = _OFFERS.get(finding.rule) or _OFFERS.get(finding.check)
    if entry is None:
        return None
    label, items_of = entry
    items = [shortened(item) for item in items_of(context) if any(map(str.isalnum, item))]
    fresh = [f"“{item}”" for item in dict.fromkeys(items) if item not in said]
    return f"{label}: {'; '.join(fresh[:MOST])}." if fresh else None


def _topics(context: InterviewContext) -> Iterable[str]:
    return context.topics


def _qualifications(context: InterviewContext) -> Iterable[str]:
    return context.qualifications


def _recipients(context: InterviewContext) -> Iterable[str]:
    for person in context.recipients:
        yield person if isinstance(person, str) else person.preferred_name or person.name


def _position(context: InterviewContext) -> Iterable[str]:
    yield from filter(None, (context.role, context.company))


def _writer(context: InterviewContext) -> Iterable[str]:
    writer = context.candidate
    if writer is not None:
        name = writer if isinstance(writer, str) else writer.name
        yield from filter(None, (name,))


def _reached_at(context: InterviewContext) -> Iterable[str]:
    writer = context.candidate
    if writer is not None and not isinstance(writer, str):
        yield from filter(None, (writer.phone, writer.email))


_OFFERS: dict[str, tuple[str, Callable[[InterviewContext], Iterable[str]]]] = {
    "specific_references": ("Talked about", _topics),
    "added_value": ("Talked about", _topics),
    "concision/too-short": ("Talked about", _topics),
    "fit": ("The writer brings", _qualifications),
    "interest": ("Role and company", _position),
    "salutation": ("The mail goes to", _recipients),
    "consistency/unknown-person": ("The mail goes to", _recipients),
    "contact_info": ("The writer is reached at", _reached_at),
    "formatting/no-name": ("The writer is called", _writer),
    "formatting/no-closing": ("The writer is called", _writer),
}
"""A rule's own entry goes before its check's."""
