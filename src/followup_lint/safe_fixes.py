"""Mending a draft without harm: what is applied touches no fact and brings no new finding."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_lint.fixes import apply_edits, overlap
from followup_lint.kept_facts import drops_a_name, facts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from followup_lint.models import Draft, Finding, Fix, InterviewContext, Report, TextEdit

ROUNDS = 4
"""How often what was mended is looked at again: a fix may lie within another."""


@dataclass(frozen=True)
class Change:
    """A fix that was applied.

    Attributes:
        finding: What it mends, with its place in the draft of its round.
        fix: What it does there.
    """

    finding: Finding
    fix: Fix


@dataclass(frozen=True)
class Mended:
    """What became of a draft.

    Attributes:
        draft: The mended draft; the same one when nothing was changed.
        report: The report on it.
        rounds: What was changed, each round in the offsets of the draft that the one before left.
    """

    draft: Draft
    report: Report
    rounds: tuple[tuple[Change, ...], ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes, round by round."""
        return tuple(change for changes in self.rounds for change in changes)


def mend(
    judge: Callable[[Draft], Report],
    draft: Draft,
    context: InterviewContext,
    accept: Callable[[TextEdit], bool] = lambda _: True,
) -> Mended:
    """Apply the safe fixes of a draft.

    A fix is left out where it would change a name, a date, a number, a link or an address, or where
    the mended draft would have a finding that the draft had not.

    Args:
        judge: Gives the report on the draft, and on each version of it.
        draft: What to mend.
        context: What is known about the interview.
        accept: Whether an edit can be carried out where the draft comes from.

    Returns:
        The mended draft and what was changed.
    """
    report = judge(draft)
    rounds: list[tuple[Change, ...]] = []
    for _ in range(ROUNDS):
        wanted = _wanted(report, draft, context, accept)
        changes = _harmless(judge, report, draft, wanted)
        if not changes:
            break
        draft = _applied(draft, changes)
        report = judge(draft)
        rounds.append(tuple(changes))
    return Mended(draft, report, tuple(rounds))


def _wanted(
    report: Report,
    draft: Draft,
    context: InterviewContext,
    accept: Callable[[TextEdit], bool],
) -> list[Change]:
    """The first fix of each finding that touches no fact; of two that overlap, the first."""
    taken: list[TextEdit] = []
    changes = []
    for finding in report.findings:
        for fix in finding.fixes[:1]:
            if (
                all(map(accept, fix.edits))
                and not any(overlap(new, old) for new in fix.edits for old in taken)
                and keeps_facts(draft, context, fix)
            ):
                taken.extend(fix.edits)
                changes.append(Change(finding, fix))
    return changes


def keeps_facts(draft: Draft, context: InterviewContext, fix: Fix) -> bool:
    """Tell whether a fix leaves all names, dates, numbers, links and addresses alone."""
    for edit in fix.edits:
        text = getattr(draft, edit.field) or ""
        if drops_a_name(text, edit.start, edit.end, edit.replacement):
            return False
    fixed = apply_edits(draft, fix.edits)
    return all(
        facts_of(getattr(draft, name) or "", context)
        == facts_of(getattr(fixed, name) or "", context)
        for name in {edit.field for edit in fix.edits}
    )


def _harmless(
    judge: Callable[[Draft], Report], before: Report, draft: Draft, changes: list[Change]
) -> list[Change]:
    """Leave out the changes that bring new findings, alone or together."""

    def harms(tried: list[Change]) -> bool:
        after = judge(_applied(draft, tried))
        edits = [edit for change in tried for edit in change.fix.edits]
        return bool(new_findings(before, after, edits))

    if not changes or not harms(changes):
        return changes
    changes = [change for change in changes if not harms([change])]
    if not changes or not harms(changes):
        return changes
    kept: list[Change] = []
    for change in changes:
        if not harms([*kept, change]):
            kept.append(change)
    return kept


def _applied(draft: Draft, changes: Sequence[Change]) -> Draft:
    return apply_edits(draft, [edit for change in changes for edit in change.fix.edits])


def new_findings(before: Report, after: Report, edits: Sequence[TextEdit]) -> list[Finding]:
    """Give the findings of a mended draft that have no fellow in the draft.

    A fellow is of the same rule, and about words that the finding's words came from.

    Args:
        before: The report on the draft.
        after: The report on the mended draft.
        edits: What was changed, in the offsets of the draft.
    """
    without_place = Counter(finding.rule for finding in before.findings if finding.span is None)
    placed = [finding for finding in before.findings if finding.span is not None]
    new = []
    for finding in after.findings:
        if finding.span is None:
            if without_place[finding.rule] < 1:
                new.append(finding)
            without_place[finding.rule] -= 1
            continue
        fellow = next((old for old in placed if _are_fellows(old, finding, edits)), None)
        if fellow is None:
            new.append(finding)
        else:
            placed.remove(fellow)
    return new


def _are_fellows(old: Finding, new: Finding, edits: Sequence[TextEdit]) -> bool:
    assert old.span is not None
    assert new.span is not None
    if old.rule != new.rule or old.span.field != new.span.field:
        return False
    here = [edit for edit in edits if edit.field == old.span.field]
    start, end = _moved(old.span.start, here, last=False), _moved(old.span.end, here, last=True)
    return start <= new.span.end and new.span.start <= end


def _moved(offset: int, edits: Sequence[TextEdit], *, last: bool) -> int:
    """Where an offset of the draft lies in the mended one; within an edit, at one of its ends."""
    shift = 0
    for edit in edits:
        grown = len(edit.replacement) - (edit.end - edit.start)
        if edit.end <= offset:
            shift += grown
        elif edit.start < offset:
            shift += edit.start - offset + (len(edit.replacement) if last else 0)
    return offset + shift
