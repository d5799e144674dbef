"""From a report to a short list of instructions that a person or a language model rewrites by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from followup_lint.feedback_offers import offer_for
from followup_lint.models import Model
from followup_lint.render.outline import advice_of, gravest_first
from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from followup_lint.models import Draft, Finding, InterviewContext, Report, Span

__all__ = ["Feedback", "make_feedback"]

QUOTE = 200
"""Code points of the words at fault that are quoted; of longer ones, beginning and end."""

SHORT = 12
"""Code points of words that occur more than once in a mail: what stands around them is said."""

AROUND = 30
"""Code points that are shown on either side of short words."""

_REPLACING = ("Write ", "Keep ", "Leave ", "Take ", "Fill ", "Put ", "End ")
"""How advice begins that decides what becomes of the words, so that no other may speak of them."""


class Feedback(Model):
    """What to change, the gravest first.

    Attributes:
        instructions: One or a few sentences each, on one line.
        more: How many more there are, to be given when these are followed.
    """

    instructions: tuple[str, ...] = ()
    more: int = Field(default=0, ge=0)

    def __bool__(self) -> bool:
        return bool(self.instructions)

    def __str__(self) -> str:
        if not self.instructions:
            return "Nothing must change."
        lines = [f"{number}. {text}" for number, text in enumerate(self.instructions, 1)]
        if self.more:
            lines.append(f"These come first; {self.more} more can wait.")
        return "\n".join(lines)


def make_feedback(
    report: Report,
    context: InterviewContext | None,
    *,
    draft: Draft | None,
    limit: int,
    weights: Mapping[str, float],
) -> Feedback:
    """Write the instructions; see `Report.feedback`.

    Raises:
        ValueError: ``limit`` is less than 1, or the report was made from another draft.
    """
    if limit < 1:
        raise ValueError(f"limit must be 1 or more, not {limit}")
    grave = [f for f in report.findings if f.severity != "info"]
    # Under fail_on = "info" hints alone can stand in the way.
    found = grave or (list(report.findings) if not report.ok else [])
    ordered = gravest_first(sorted(found, key=lambda f: -weights.get(f.check, 1.0)))
    # No rewriting helps against a wrong day of sending: that is said after all the rest.
    ordered.sort(key=lambda finding: finding.check == "timing")
    texts = dict.fromkeys(_instruction(f, context, draft) for f in _in_harmony(ordered))
    told = tuple(texts)
    return Feedback(instructions=told[:limit], more=max(len(told) - limit, 0))


def _in_harmony(findings: Sequence[Finding]) -> list[Finding]:
    """Leave out findings whose words another instruction decides about; order is kept.

    The longer words win, then the advice that says more. What is left out comes up again when the
    rewritten draft is judged, if it is still there.
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=_reach):
        if not any(_clash(other, finding) for other in kept):
            kept.append(finding)
    chosen = {id(finding) for finding in kept}
    return [finding for finding in findings if id(finding) in chosen]


def _reach(finding: Finding) -> tuple[int, int]:
    span = finding.span
    return (-(span.end - span.start) if span else 0, -len(advice_of(finding) or ""))


def _clash(wide: Finding, narrow: Finding) -> bool:
    """Tell whether two instructions about the same words can't both be followed."""
    one, two = wide.span, narrow.span
    if one is None or two is None or one.field != two.field:
        return False
    if one.start >= two.end or two.start >= one.end:
        return False
    if one.start <= two.start and two.end <= one.end:
        equal = (one.start, one.end) == (two.start, two.end)
        return _replaces(wide) or (equal and _replaces(narrow))
    return _replaces(wide) and _replaces(narrow)


def _replaces(finding: Finding) -> bool:
    advice = advice_of(finding)
    return advice is None or bool(finding.fixes) or advice.startswith(_REPLACING)


def _instruction(finding: Finding, context: InterviewContext | None, draft: Draft | None) -> str:
    """Write what to do, why, with the words at fault and what the context offers."""
    text = _told(finding)
    span = finding.span
    if span is not None:
        if _quoted(span) not in text:
            text += f" The words: {_quoted(span)}."
        if draft is not None and (around := _around(span, draft)):
            text += f" They stand in “{around}”."
        if span.field == "subject":
            text = f"In the subject: {text}"
    if context is not None and (offer := offer_for(finding, context, text)):
        text += f" {offer}"
    return text


def _told(finding: Finding) -> str:
    message = visible(finding.message)
    advice = visible(advice_of(finding) or "")
    if advice and not advice.endswith((".", "!", "?", "”")):
        advice += "."
    span = finding.span
    if span is None:
        return f"{advice} {message}" if advice else f"Put this right: {message}"
    replacement = _replacement(finding)
    if replacement is not None:
        instead = visible(replacement)
        what = f"Write “{instead}” instead of" if instead else "Leave out"
        return f"{what} {_quoted(span)}. {message}"
    if advice:
        return f"{advice} {message}"
    if message.startswith("“"):
        return f"Rewrite or leave out: {message}"
    return f"Rewrite {_quoted(span)}. {message}"


def _replacement(finding: Finding) -> str | None:
    """What the first fix puts in the place of the very words at fault, and of nothing else."""
    span = finding.span
    edits = finding.fixes[0].edits if finding.fixes else ()
    if span is None or len(edits) != 1:
        return None
    (edit,) = edits
    same = (edit.field, edit.start, edit.end) == (span.field, span.start, span.end)
    # White space would be lost in the quotation.
    return edit.replacement if same and span.text.strip() == span.text != "" else None


def _quoted(span: Span) -> str:
    """The words in quotation marks; of very long ones, beginning and end."""
    words = visible(span.text)
    if len(words) > QUOTE:
        half = QUOTE // 2
        words = f"{words[:half].rstrip()} … {words[-half:].lstrip()}"
    return f"“{words}”"


def _around(span: Span, draft: Draft) -> str | None:
    """What stands around words that are too short to be found by themselves."""
    text = getattr(draft, span.field) or ""
    if text[span.start : span.end] != span.text:
        raise ValueError("this report was made from another draft")
    if span.end - span.start > SHORT:
        return None
    start, end = max(span.start - AROUND, 0), min(span.end + AROUND, len(text))
    before, after = text[start : span.start], text[span.end : end]
    # A word that the margin cuts is left out, and the line is enough.
    before = _whole(before.rpartition("\n")[2], cut=start > 0 and "\n" not in before, back=True)
    after = _whole(after.partition("\n")[0], cut=end < len(text) and "\n" not in after, back=False)
    around = visible(f"{before}{span.text}{after}")
    return around if around != visible(span.text) else None


def _whole(text: str, *, cut: bool, back: bool) -> str:
    if not cut:
        return text
    return text.partition(" ")[2] if back else text.rpartition(" ")[0]
