"""A text in pieces: plain ones, and those that one or more findings are about."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from followup_lint.models import SEVERITY_RANK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.models import Severity
    from followup_lint.render.notes import Note

TOLD = 3
"""Findings that are explained beside one piece; the notes have them all."""


@dataclass(frozen=True)
class Piece:
    """Neighbouring characters that the same findings are about.

    Attributes:
        text: The characters; none where a finding points between two, or at white space.
        ends: The notes whose words end here.
        told: The notes to explain here, the closest first; none in a plain piece.
        untold: How many more there are.
        severity: That of the gravest; None for a plain piece.
    """

    text: str
    ends: tuple[Note, ...] = ()
    told: tuple[Note, ...] = ()
    untold: int = 0
    severity: Severity | None = None

    @property
    def shared(self) -> bool:
        """Whether more than one finding is about it."""
        return len(self.told) > 1


@dataclass(frozen=True)
class _Place:
    start: int
    end: int
    note: Note


def cut(text: str, notes: Iterable[Note]) -> list[Piece]:
    """Cut a text where findings begin and end.

    Args:
        text: The subject or the body.
        notes: Those with a span in it; they may overlap in any way.

    Returns:
        Pieces that make up the text, with LF for CR LF.
    """
    places = [_trimmed(text, note) for note in notes]
    starting: dict[int, list[_Place]] = {}
    points: dict[int, list[Note]] = {}
    for place in places:
        if place.start < place.end:
            starting.setdefault(place.start, []).append(place)
        else:
            points.setdefault(place.start, []).append(place.note)
    edges = sorted({0, len(text)}.union(*((p.start, p.end) for p in places)))
    pieces = []
    over: list[_Place] = []
    for left, right in pairwise([*edges, edges[-1]]):
        if left in points:
            pieces.append(_piece("", points[left], points[left]))
        if left < right:
            over = [place for place in over if place.end > left] + starting.get(left, [])
            # Who points at a word inside a long sentence asks about the word.
            by_length = sorted(over, key=lambda place: (place.end > right, place.end - place.start))
            ends = [place.note for place in over if place.end == right]
            shown = _lines(text, left, right)
            pieces.append(_piece(shown, ends, [place.note for place in by_length]))
    return pieces


def _piece(text: str, ends: list[Note], notes: list[Note]) -> Piece:
    severities = (note.severity for note in notes)
    severity = max(severities, key=SEVERITY_RANK.__getitem__, default=None)
    untold = max(len(notes) - TOLD, 0)
    return Piece(text, tuple(ends), tuple(notes[:TOLD]), untold, severity)


def _trimmed(text: str, note: Note) -> _Place:
    """Where a finding's words stand without the white space around them."""
    span = note.finding.span
    assert span is not None
    words = text[span.start : span.end]
    if not words.strip():
        return _Place(span.start, span.start, note)
    start = span.start + len(words) - len(words.lstrip())
    return _Place(start, span.start + len(words.rstrip()), note)


def _lines(text: str, start: int, end: int) -> str:
    """A stretch of text with LF at its line ends."""
    if end < len(text) and text[end - 1 : end + 1] == "\r\n":
        end -= 1
    return text[start:end].replace("\r\n", "\n")
