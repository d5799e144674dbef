"""The state that the readers of a letter's end share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from followup_lint.language.lines import is_rule
from followup_lint.language.signature_line import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.lines import Line

Span = tuple[int, int]

MAX_INLINE = 110
"""Characters from the end of a line among which "… soon. Best, Ana" is looked for."""

SENTENCE_END = re.compile(r"[.!?…][\"'”’)]{0,2}\s{1,4}")


@dataclass
class Ending:
    """What was found at the end, as spans of characters.

    Attributes:
        prose: Indices of the lines that are left.
        prose_end: Where prose ends on its last line, when the sign-off begins on it; else None.
        sign_off: "Best regards,".
        signature: The name and what follows it.
        postscript: "P.S. …", or prose below the signature.
        device: "Sent from my iPhone".
        separators: Lines that are only rules.
    """

    prose: list[int]
    prose_end: int | None = None
    sign_off: Span | None = None
    signature: Span | None = None
    postscript: Span | None = None
    device: Span | None = None
    separators: list[Span] = field(default_factory=list)


class Tail:
    """The lines from the end up, while parts are taken off them."""

    def __init__(
        self, lines: Sequence[Line], own: Sequence[int], offset: int, to: str, floor: int
    ) -> None:
        self.lines = lines
        self.own = list(own)
        self.offset = offset
        self.addressee = frozenset(words_of(to))
        self.ending = Ending(self.own)
        self.floor = floor

    def text(self, position: int) -> str:
        """Give the words of a line."""
        return self.lines[self.own[position]].text

    def span(self, first: int, last: int) -> Span:
        """Give the span from the start of one line to the end of another."""
        return self.lines[self.own[first]].start, self.lines[self.own[last]].end

    def adjacent(self, position: int) -> bool:
        """Tell whether no blank line stands above."""
        return position > 0 and self.own[position] == self.own[position - 1] + 1

    def take_last_rules(self) -> None:
        """Take lines that are only rules off the end."""
        while len(self.own) > self.floor and is_rule(self.text(-1)):
            self.ending.separators.append(self.span(-1, -1))
            self.own.pop()

    def leave(self, position: int, start: int) -> None:
        """Leave the words before `start` of a line to the prose, and nothing from there on."""
        if start:
            line = self.lines[self.own[position]]
            self.ending.prose_end = line.start + len(line.text[:start].rstrip())
            position += 1
        del self.own[position:]
