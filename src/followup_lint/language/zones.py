"""How a body falls into parts: one pass over its lines, from both ends towards the middle."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.language.closing import (
    LEFT_IN_PROSE,
    is_contact,
    is_device_tag,
    is_name,
    is_postscript,
    is_sign_off,
    is_signature_line,
    name_after_sign_off,
    words_of,
)
from followup_lint.language.greeting_line import greeting_end
from followup_lint.language.lines import (
    BULLET,
    Line,
    is_rule,
    is_wrapped,
    split_lines,
    wrap_width,
)
from followup_lint.language.quoted import quoted_lines
from followup_lint.language.regions import Region, Zones

if TYPE_CHECKING:
    from collections.abc import Sequence

REFERENCE = re.compile(
    r"(?:re|ref|reference|subject|regarding|subj|to|cc|date)\s{0,2}:", re.IGNORECASE
)
MAX_HEAD = 14
"""Lines that a letter's address block and date may take above the greeting."""

MAX_TAIL = 14
"""Lines from the end among which the sign-off is looked for."""


def find_zones(body: str) -> Zones:
    """Find greeting, paragraphs, sign-off, signature and quoted mail; linear, never raises.

    Args:
        body: Any text.

    Returns:
        The zones. Every character that is no white space lies in exactly one of them
        (`Zones.closing_line` repeats a paragraph's words).
    """
    return _Scan(body).zones()


class _Scan:
    """The state of one scan: which lines are spoken for, and by what."""

    def __init__(self, body: str) -> None:
        self.body = body
        lines = split_lines(body)
        self.quoted = self._quoted(lines)
        self.at = [index for index, line in enumerate(lines) if line.text]
        self.lines = lines
        self.separators: list[Region] = []
        self.rules = {i for i in self.at if is_rule(lines[i].text)}
        self.greeting: Region | None = None
        self.address: Region | None = None
        self.reference: Region | None = None
        self.postscript: Region | None = None
        self.sign_off: Region | None = None
        self.signature: Region | None = None
        self.closing: Region | None = None
        self.device: Region | None = None

    def region(self, start: int, end: int) -> Region:
        return Region(start, end, self.body[start:end])

    def span(self, indices: Sequence[int]) -> Region:
        return self.region(self.lines[indices[0]].start, self.lines[indices[-1]].end)

    def _quoted(self, lines: list[Line]) -> tuple[Region, ...]:
        """Cut quoted lines out of `lines`, leaving blank ones."""
        marks = quoted_lines(self.body, lines)
        if marks is None:
            return ()
        found: list[Region] = []
        start = end = -1
        for index, marked in enumerate(marks):
            line = lines[index]
            if marked:
                if line.text:
                    start, end = (line.start if start < 0 else start), line.end
                    lines[index] = Line(line.start, line.start, "")
            elif line.text and start >= 0:
                found.append(self.region(start, end))
                start = -1
        if start >= 0:
            found.append(self.region(start, end))
        return tuple(found)

    def zones(self) -> Zones:
        first, offset = self._top()
        own = [i for i in self.at[first:]]
        rest = self._tail(own, offset)
        paragraphs = self._paragraphs(rest, offset)
        if self.sign_off is None and self.closing is None:
            self._closing_line(paragraphs)
        return Zones(
            greeting=self.greeting,
            paragraphs=tuple(paragraphs),
            postscript=self.postscript,
            sign_off=self.sign_off,
            signature=self.signature,
            quoted=self.quoted,
            address_block=self.address,
            reference_line=self.reference,
            device_tag=self.device,
            separators=tuple(sorted(self.separators, key=lambda region: region.start)),
            closing_line=self.closing,
        )

    # From the top

    def _top(self) -> tuple[int, int]:
        """Read address block, reference line and greeting.

        Returns:
            Index into `at` of the first line left, and the offset in it where prose begins.
        """
        position = 0
        while position < len(self.at) and self.at[position] in self.rules:
            position += 1
        found = self._find_greeting(position)
        if found is None:
            position = self._take_reference(position)
            return position, 0
        where, end = found
        if where > position:
            self._take_head(position, where)
        line = self.lines[self.at[where]]
        self.greeting = self.region(line.start, line.start + len(line.text[:end].rstrip()))
        self._note_rules(0, where)
        tail = line.text[end:]
        if tail.strip():
            return where, line.start + end + len(tail) - len(tail.lstrip())
        return self._take_reference(where + 1), 0

    def _note_rules(self, start: int, end: int) -> None:
        for index in self.at[start:end]:
            if index in self.rules and not self._covered(index):
                self.separators.append(self.span([index]))

    def _covered(self, index: int) -> bool:
        start = self.lines[index].start
        return any(
            region is not None and region.start <= start < region.end
            for region in (self.address, self.reference)
        )

    def _find_greeting(self, position: int) -> tuple[int, int] | None:
        for where in range(position, min(position + MAX_HEAD, len(self.at))):
            index = self.at[where]
            text = self.lines[index].text
            alone = (
                index + 1 < len(self.lines)
                and not self.lines[index + 1].text
                and where + 1 < len(self.at)
            )
            head = where > position
            if not REFERENCE.match(text):
                end = greeting_end(text, alone=alone and not head)
                if end and (not head or self._is_late_greeting(text, end)):
                    return where, end
                if (
                    len(text) > 70
                    or text[-1] in "!?"
                    or (text[-1] == "." and len(text.split()) > 6)
                ):
                    return None
        return None

    @staticmethod
    def _is_late_greeting(text: str, end: int) -> bool:
        """Below a letterhead only a plain greeting counts: "Boston, MA" is none."""
        low = text[:6].lower()
        return low.startswith(("dear", "hi", "hello", "good ", "to who", "hey", "greet")) or (
            end == len(text)
            and text[-1] in ",:"
            and low.startswith(("mr", "ms", "dr", "prof", "miss"))
        )

    def _take_head(self, position: int, where: int) -> None:
        block = [i for i in self.at[position:where]]
        reference = [i for i in block if REFERENCE.match(self.lines[i].text)]
        if reference and reference[-1] == block[-1]:
            cut = block.index(reference[0])
            if cut:
                self.address = self.span(block[:cut])
            self.reference = self.span(block[cut:])
        else:
            self.address = self.span(block)

    def _take_reference(self, position: int) -> int:
        """Take "RE: …" at a line of its own, if none was seen."""
        if position >= len(self.at) or self.reference is not None:
            return position
        line = self.lines[self.at[position]]
        found = REFERENCE.match(line.text)
        if found and len(line.text) <= 120 and not line.text.lower().startswith(("to", "date")):
            self.reference = self.span([self.at[position]])
            return position + 1
        return position

    # From the end

    def _tail(self, own: list[int], offset: int) -> list[int]:
        """Take device tag, postscript, sign-off and signature off the end."""
        own = self._take_device(own)
        own, below = self._take_postscript(own)
        texts = self.lines
        cut = self._find_sign_off(own, offset)
        if cut is None:
            cut = self._find_bare_signature(own, offset)
        if cut is None:
            return own
        return own[:cut]

    def _take_device(self, own: list[int]) -> list[int]:
        for back in range(1, min(4, len(own)) + 1):
            index = own[-back]
            if is_device_tag(self.lines[index].text):
                self.device = self.span([index])
                after = own[len(own) - back + 1 :]
                for i in after:
                    if i in self.rules:
                        self.separators.append(self.span([i]))
                return own[: len(own) - back] + [i for i in after if i not in self.rules]
        return own

    def _take_postscript(self, own: list[int]) -> tuple[list[int], list[int]]:
        for position in range(max(0, len(own) - MAX_TAIL), len(own)):
            index = own[position]
            if is_postscript(self.lines[index].text):
                end = position + 1
                while end < len(own) and (
                    own[end] == own[end - 1] + 1 or is_postscript(self.lines[own[end]].text)
                ):
                    if is_sign_off(self.lines[own[end]].text):
                        break
                    end += 1
                if not any(is_sign_off(self.lines[i].text) for i in own[end:]) and any(
                    is_sign_off(self.lines[i].text) for i in own[max(0, position - 8) : position]
                ):
                    end = len(own)
                self.postscript = self.span(own[position:end])
                return own[:position] + own[end:], own[end:]
        return own, []

    def _find_sign_off(self, own: list[int], offset: int) -> int | None:
        for position in range(len(own) - 1, max(-1, len(own) - MAX_TAIL - 1), -1):
            line = self.lines[own[position]]
            if line.start < offset:
                return None
            after = own[position + 1 :]
            if is_sign_off(line.text):
                if not self._signs(after):
                    continue
                self._set_signature(line.start, line.end, after)
                return self._widen(own, position)
            name = name_after_sign_off(line.text)
            if name is not None and all(is_signature_line(self.lines[i].text) for i in after):
                self.sign_off = self.region(line.start, line.start + len(line.text[:name].rstrip()))
                last = self.lines[after[-1]] if after else line
                self.signature = self.region(line.start + name, last.end)
                return position
        return None

    def _signs(self, after: list[int]) -> bool:
        """Tell whether the lines below a sign-off are a signature."""
        return all(
            index in self.rules or is_signature_line(self.lines[index].text) for index in after
        )

    def _set_signature(self, start: int, end: int, after: list[int]) -> None:
        self.sign_off = self.region(start, end)
        while after and after[0] in self.rules:
            self.separators.append(self.span([after[0]]))
            after = after[1:]
        while after and after[-1] in self.rules:
            self.separators.append(self.span([after[-1]]))
            after = after[:-1]
        if after:
            self.signature = self.span(after)

    def _widen(self, own: list[int], position: int) -> int:
        """Take in a formula directly above: "Thank you," over "Best regards,"."""
        if position:
            above = self.lines[own[position - 1]]
            if is_sign_off(above.text) and above.text[-1] not in ".!" and self.sign_off:
                self.sign_off = self.region(above.start, self.sign_off.end)
                return position - 1
        return position

    def _find_bare_signature(self, own: list[int], offset: int) -> int | None:
        """Find a name, or contact lines, at the end without a sign-off."""
        position = len(own)
        while (
            position > 0
            and self.lines[own[position - 1]].start >= offset
            and (
                own[position - 1] in self.rules
                or is_signature_line(self.lines[own[position - 1]].text)
            )
            and len(own) - position < 8
        ):
            position -= 1
        while position < len(own):
            text = self.lines[own[position]].text
            if own[position] not in self.rules and (is_name(text) or is_contact(text)):
                break
            position += 1
        if position >= len(own) or (position == 0 and not self.greeting):
            return None
        start = position
        self.signature = self.span([i for i in own[position:]])
        if position and own[position - 1] in self.rules:
            self.separators.append(self.span([own[position - 1]]))
            start = position - 1
        if start and self._closes(own[start - 1]):
            line = self.lines[own[start - 1]]
            self.sign_off = self.region(line.start, line.end)
            return start - 1
        return start

    def _closes(self, index: int) -> bool:
        """Tell whether a line above the name is a sign-off by its form: few words and a comma."""
        line = self.lines[index]
        words = words_of(line.text)
        return line.text[-1] == "," and 0 < len(words) <= 8 and LEFT_IN_PROSE.isdisjoint(words)

    # What is left

    def _paragraphs(self, own: list[int], offset: int) -> list[Region]:
        prose = [self.lines[i] for i in own]
        width = wrap_width(prose)
        found: list[Region] = []
        start = end = -1
        for position, index in enumerate(own):
            line = self.lines[index]
            if index in self.rules:
                self.separators.append(self.span([index]))
                if start >= 0:
                    found.append(self.region(start, end))
                    start = -1
                continue
            begin = max(line.start, offset)
            if start >= 0 and not (
                own[position - 1] == index - 1 and is_wrapped(self.lines[index - 1], line, width)
            ):
                found.append(self.region(start, end))
                start = -1
            if start < 0:
                start = begin
            end = line.end
        if start >= 0:
            found.append(self.region(start, end))
        return found

    def _closing_line(self, paragraphs: list[Region]) -> None:
        """Name the short line of prose directly above the name."""
        if self.signature is None or not paragraphs:
            return
        last = paragraphs[-1]
        if len(last.text.split()) <= 15 and "\n" not in last.text and not BULLET.match(last.text):
            self.closing = last
