"""The end of a letter: device tag, postscript, sign-off, signature; read from the last line up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.language.bare_signature import take_bare_signature
from followup_lint.language.lines import is_rule
from followup_lint.language.sign_off import is_sign_off, name_after_sign_off
from followup_lint.language.signature_line import (
    DISCLAIMER,
    EXCUSE,
    NO_NAME,
    is_device_tag,
    is_direct_contact,
    is_name,
    is_postscript,
    is_signature_line,
    words_of,
)
from followup_lint.language.tail import MAX_INLINE, SENTENCE_END, Ending, Tail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.lines import Line

MAX_TAIL = 16
"""Lines of text from the end among which the sign-off is looked for."""

MAX_AFTERTHOUGHT = 80
"""Words of prose that may follow a signature; with more, it was none."""


def read_ending(
    lines: Sequence[Line], own: Sequence[int], offset: int, greeting: str, floor: int = 0
) -> Ending:
    """Read the end of a letter.

    Args:
        lines: All lines; quoted ones are blank.
        own: Indices of the lines with text below the greeting.
        offset: Where prose begins on the first of them, when the greeting stands on it; else 0.
        greeting: The greeting's words; a name in them is the reader's, not the writer's.
        floor: Position in `own` above which nothing is looked for: the last quoted line between
            own ones.
    """
    tail = Tail(lines, own, offset, greeting, floor)
    tail.take_last_rules()
    _take_device(tail)
    tail.take_last_rules()
    _take_postscript(tail)
    if not _take_sign_off(tail):
        take_bare_signature(tail)
    tail.ending.prose = tail.own
    return tail.ending


def _take_device(tail: Tail) -> None:
    """Take "Sent from my iPhone" off the end, with an excuse for typing errors below it."""
    last = len(tail.own) - 1
    first = last - 1 if last > tail.floor and EXCUSE.match(tail.text(last)) else last
    if first >= tail.floor and is_device_tag(tail.text(first)):
        tail.ending.device = tail.span(first, last)
        del tail.own[first:]


def _take_postscript(tail: Tail) -> None:
    """Take "P.S. …": a block above the sign-off; below it, all that follows."""
    size = len(tail.own)
    for start in range(max(tail.floor, size - MAX_TAIL), size):
        line = tail.lines[tail.own[start]]
        if line.start < tail.offset or not is_postscript(line.text):
            continue
        signed = any(
            is_sign_off(tail.text(above)) or name_after_sign_off(tail.text(above)) is not None
            for above in range(max(tail.floor, start - 8), start)
        )
        end = size if signed else _postscript_end(tail, start)
        tail.ending.postscript = tail.span(start, end - 1)
        del tail.own[start:end]
        if start < len(tail.own):
            tail.floor = start
        return


def _postscript_end(tail: Tail, start: int) -> int:
    end = start + 1
    while end < len(tail.own):
        text = tail.text(end)
        if not (tail.adjacent(end) or is_postscript(text)) or is_rule(text):
            break
        if is_sign_off(text) or name_after_sign_off(text) is not None:
            break
        if end == len(tail.own) - 1 and is_name(text):
            break
        end += 1
    return end


def _take_sign_off(tail: Tail) -> bool:
    size = len(tail.own)
    for position in range(size - 1, max(tail.floor, size - MAX_TAIL) - 1, -1):
        line = tail.lines[tail.own[position]]
        if line.start >= tail.offset and is_sign_off(line.text):
            if _take_formula(tail, position):
                return True
        elif _take_inline(tail, position):
            return True
    return False


def _take_formula(tail: Tail, position: int) -> bool:
    """Take a line that is a formula, with the signature below it."""
    after = position + 1
    if (
        after == len(tail.own)
        and position >= 2
        and is_name(tail.text(position - 1), loose=True)
        and is_sign_off(tail.text(position - 2))
    ):
        return False
    end = _signature_end(tail, after)
    if end is None:
        return False
    while after < end and is_rule(tail.text(after)):
        tail.ending.separators.append(tail.span(after, after))
        after += 1
    end = _take_afterthought(tail, end)
    if after < end:
        tail.ending.signature = tail.span(after, end - 1)
    start = position
    if start > tail.floor and is_sign_off(tail.text(start - 1)):
        above = tail.lines[tail.own[start - 1]]
        if above.start >= tail.offset and above.text[-1] not in ".!":
            start -= 1
    tail.ending.sign_off = tail.span(start, position)
    del tail.own[start:]
    return True


def _signature_end(tail: Tail, start: int) -> int | None:
    """Give the position past the signature that begins at one; None when it is none."""
    size = len(tail.own)
    at = start
    while at < size and is_rule(tail.text(at)):
        at += 1
    if at == size:
        return size if at == start else None
    if not is_signature_line(tail.text(at)):
        return None
    at += 1
    while at < size:
        text = tail.text(at)
        if not (
            is_rule(text)
            or is_signature_line(text)
            or (tail.adjacent(at) and not _is_prose(text))
            or text[0] in "\"“'‘"
            or DISCLAIMER.search(text[:400])
        ):
            break
        at += 1
    if at < size:
        while is_rule(tail.text(at - 1)):
            at -= 1
    left = sum(len(tail.text(position).split()) for position in range(at, size))
    return at if left <= MAX_AFTERTHOUGHT else None


def _is_prose(text: str) -> bool:
    """Tell whether a line reads as a sentence and gives no telephone number or address."""
    if is_direct_contact(text) or len(text) > 160:
        return len(text) > 160
    return text[-1] in ".!?" and sum(word in NO_NAME for word in words_of(text)) >= 3


def _take_afterthought(tail: Tail, end: int) -> int:
    """Take prose below the signature as a postscript; give the position past the signature.

    Where the letter has a postscript above its sign-off, the signature keeps what follows it.
    """
    start = end
    while start < len(tail.own) and is_rule(tail.text(start)):
        start += 1
    if start == len(tail.own):
        return end
    first, last = tail.span(start, len(tail.own) - 1)
    known = tail.ending.postscript
    if known and known[0] < first:
        return len(tail.own)
    tail.ending.separators += [tail.span(at, at) for at in range(end, start)]
    tail.ending.postscript = (first, known[1] if known else last)
    return end


def _take_inline(tail: Tail, position: int) -> bool:
    """Take "Best, Ana": on a line of its own, or behind the last sentence."""
    line = tail.lines[tail.own[position]]
    last = position == len(tail.own) - 1
    if not last and not all(
        is_signature_line(tail.text(below)) for below in range(position + 1, len(tail.own))
    ):
        return False
    start = max(0, tail.offset - line.start)
    found = None if start else name_after_sign_off(line.text)
    if found is None:
        for stop in SENTENCE_END.finditer(line.text, max(start, len(line.text) - MAX_INLINE)):
            name = name_after_sign_off(line.text[stop.end() :])
            if name is not None:
                start, found = stop.end(), stop.end() + name
                break
    if found is None:
        return False
    if not tail.addressee.isdisjoint(words_of(line.text[found:])):
        # "Thanks again, Dana!" names the reader; the writer's name may stand below.
        if last:
            return False
        found = len(line.text)
    sign_off = line.text[start:found].rstrip()
    tail.ending.sign_off = (line.start + start, line.start + start + len(sign_off))
    if found < len(line.text):
        tail.ending.signature = (line.start + found, tail.lines[tail.own[-1]].end)
    else:
        tail.ending.signature = tail.span(position + 1, len(tail.own) - 1)
    tail.leave(position, start)
    return True
