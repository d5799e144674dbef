"""Findings as numbered notes, with what their fixes would change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_lint.render.outline import WORDS, advice_of, gravest_first, shortened
from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from followup_lint.models import Draft, Finding, Fix, Report, Severity, TextEdit

AROUND = 20
"""Characters of the word beside it that a change of signs or blanks is shown with."""

OPENING = 40
"""Characters at the beginning of a quotation by which it is known in a message."""

WEB = ("https://", "http://")


@dataclass(frozen=True)
class Change:
    """Words of the draft and what stands in their place afterwards; either may be empty."""

    old: str
    new: str


@dataclass(frozen=True)
class Remedy:
    """A fix as it is shown; its title is None where the advice says the same."""

    title: str | None
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Note:
    """A finding with its number on the page."""

    number: int
    finding: Finding
    remedies: tuple[Remedy, ...]

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.finding.severity

    @property
    def word(self) -> str:
        """The severity in words."""
        return WORDS[self.finding.severity]

    @property
    def advice(self) -> str | None:
        """What to do about it."""
        return advice_of(self.finding)

    @property
    def shown_by_fix(self) -> bool:
        """Whether a fix shows in words what the advice says."""
        return any(remedy.title is None and remedy.changes for remedy in self.remedies)

    @property
    def quote(self) -> str | None:
        """The words at fault, cut where they are many; None where the message has them."""
        words = shortened(self.finding.span.text) if self.finding.span else ""
        said = words[:OPENING] in visible(self.finding.message)
        return None if said else words

    @property
    def source(self) -> str:
        """The rule, the category and the engine behind it."""
        finding = self.finding
        return " · ".join(filter(None, (finding.rule, finding.category, finding.engine)))

    @property
    def url(self) -> str | None:
        """The page of the rule, if a browser would only ever open it as a page."""
        url = self.finding.url
        return url if url and url.lower().startswith(WEB) else None


def number_notes(report: Report, draft: Draft | None) -> tuple[list[Note], list[Note]]:
    """Number the findings: those in the text by their place, then those about the whole.

    Args:
        report: The report.
        draft: The draft that it was made from; without it, fixes outside of the words at fault are
            told by their titles alone.

    Returns:
        Both lists; the second has the gravest first.
    """
    placed = [finding for finding in report.findings if finding.span is not None]
    whole = gravest_first(finding for finding in report.findings if finding.span is None)
    notes = [
        Note(number, finding, tuple(_remedy(fix, finding, draft) for fix in finding.fixes))
        for number, finding in enumerate([*placed, *whole], 1)
    ]
    return notes[: len(placed)], notes[len(placed) :]


def _remedy(fix: Fix, finding: Finding, draft: Draft | None) -> Remedy:
    changes = tuple(filter(None, (_change(edit, finding, draft) for edit in fix.edits)))
    same = fix.title.rstrip(".") == (advice_of(finding) or "").rstrip(".")
    return Remedy(None if same else fix.title, changes)


def _change(edit: TextEdit, finding: Finding, draft: Draft | None) -> Change | None:
    span, shift = finding.span, 0
    if draft is not None:
        text = getattr(draft, edit.field) or ""
    elif span and span.field == edit.field and span.start <= edit.start <= edit.end <= span.end:
        text, shift = span.text, span.start
    else:
        return None
    first, last = (min(place - shift, len(text)) for place in (edit.start, edit.end))
    start, end = first, last
    if not (_is_word(text[first:last]) and _is_word(edit.replacement)):
        # A comma more or a blank less can't be seen without the words beside it.
        while start > max(first - AROUND, 0) and not text[start - 1].isspace():
            start -= 1
        while end < min(last + AROUND, len(text)) and not text[end].isspace():
            end += 1
    return Change(text[start:end], text[start:first] + edit.replacement + text[last:end])


def _is_word(text: str) -> bool:
    return any(char.isalnum() for char in text)
