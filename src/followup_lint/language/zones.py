"""How a body falls into parts: a scan of its lines, from both ends towards the middle."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from followup_lint.language.closing import read_ending
from followup_lint.language.lines import BULLET, Line, is_rule, is_wrapped, split_lines, wrap_width
from followup_lint.language.opening import read_opening
from followup_lint.language.quoted import quoted_lines
from followup_lint.language.regions import Region, Zones
from followup_lint.language.signature_line import LINK, NO_NAME, is_contact, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_CLOSING_WORDS = 15
"""Words of the longest line of prose that closes a letter in place of a formula."""


def find_zones(body: str) -> Zones:
    """Find greeting, paragraphs, sign-off, signature and quoted mail; linear, never raises.

    Args:
        body: Any text.

    Returns:
        The zones. Every character that is no white space lies in exactly one of them;
        `Zones.closing_line` repeats the last paragraph.
    """
    lines = split_lines(body)
    quoted = _cut_quoted(body, lines)
    at = [index for index, line in enumerate(lines) if line.text]
    # A part never reaches over quoted lines that stand between own ones.
    first, last = _islands(at, lines, quoted)
    opening = read_opening(lines, at[:first])
    greeting = _region(body, opening.greeting)
    ending = read_ending(
        lines,
        at[opening.position :],
        opening.offset,
        greeting.text if greeting else "",
        max(0, last - opening.position),
    )
    separators = opening.separators + ending.separators
    own = []
    for index in ending.prose:
        line = lines[index]
        if is_rule(line.text):
            separators.append((line.start, line.end))
        else:
            own.append(index)
    paragraphs = [
        Region(start, end, body[start:end])
        for start, end in _paragraphs(lines, own, opening.offset, ending.prose_end)
    ]
    signature = _region(body, ending.signature)
    closing = None
    if signature and ending.sign_off is None and len(paragraphs) > 1:
        closing = paragraphs[-1] if _may_close(paragraphs[-1].text) else None
    return Zones(
        greeting=greeting,
        paragraphs=tuple(paragraphs),
        postscript=_region(body, ending.postscript),
        sign_off=_region(body, ending.sign_off),
        signature=signature,
        quoted=quoted,
        address_block=_region(body, opening.address),
        reference_line=_region(body, opening.reference),
        device_tag=_region(body, ending.device),
        separators=tuple(Region(s, e, body[s:e]) for s, e in sorted(separators)),
        closing_line=closing,
    )


def _region(body: str, span: tuple[int, int] | None) -> Region | None:
    return Region(span[0], span[1], body[span[0] : span[1]]) if span else None


def _may_close(text: str) -> bool:
    """Tell whether a last paragraph is a line that closes a letter, not an item or a link."""
    return (
        len(text.split()) <= MAX_CLOSING_WORDS
        and len(text.splitlines()) == 1
        and not BULLET.match(text)
        and not (is_contact(text) and (LINK.search(text) or NO_NAME.isdisjoint(words_of(text))))
    )


def _cut_quoted(body: str, lines: list[Line]) -> tuple[Region, ...]:
    """Cut the lines of earlier mail out of `lines`, leaving blank ones."""
    marks = quoted_lines(body, lines)
    if marks is None:
        return ()
    found = []
    start = end = -1
    for index, marked in enumerate(marks):
        line = lines[index]
        if marked:
            if line.text:
                start, end = (line.start if start < 0 else start), line.end
                lines[index] = Line(line.start, line.start, "")
        elif line.text and start >= 0:
            found.append(Region(start, end, body[start:end]))
            start = -1
    if start >= 0:
        found.append(Region(start, end, body[start:end]))
    return tuple(found)


def _islands(at: Sequence[int], lines: Sequence[Line], quoted: Sequence[Region]) -> tuple[int, int]:
    """Count the lines of text above the first quotation and above the end of the last one.

    Only quotations between own lines matter.
    """
    if not quoted or not at:
        return len(at), 0
    start, end = lines[at[0]].start, lines[at[-1]].start
    between = [region for region in quoted if start < region.start < end]
    if not between:
        return len(at), 0
    first = sum(lines[index].start < between[0].start for index in at)
    last = sum(lines[index].start < between[-1].start for index in at)
    return first, last


def _paragraphs(
    lines: Sequence[Line], own: Sequence[int], offset: int, last_end: int | None
) -> list[tuple[int, int]]:
    """Join hard-wrapped lines; every other line is a paragraph of its own."""
    pairs = [(lines[above], lines[index]) for above, index in pairwise(own) if above == index - 1]
    width = wrap_width(pairs) if pairs else 0
    found: list[tuple[int, int]] = []
    previous = -2
    for index in own:
        line = lines[index]
        end = last_end if last_end is not None and index == own[-1] else line.end
        if previous == index - 1 and is_wrapped(lines[previous], line, width):
            found[-1] = (found[-1][0], end)
        else:
            found.append((max(line.start, offset), end))
        previous = index
    return found
