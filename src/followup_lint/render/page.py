"""A page of styled lines: hanging indents, wrapping by the width that characters really take."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.models import Severity

STYLES: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "info": "cyan"}
MARKS: dict[Severity, str] = {"error": "^", "warning": "~", "info": "-"}
"""What stands under the words at fault."""

DIM = "dim"
ARROW = "→ "


class Page:
    """Lines of text, written one after the other.

    Args:
        width: Columns of a line.
        colour: Whether styles become escape sequences.
    """

    def __init__(self, width: int, *, colour: bool) -> None:
        self.width = width
        self._lines: list[Text] = []
        # Everything that the console would ask the environment is said here.
        self._console = Console(
            file=StringIO(),
            width=width,
            force_terminal=colour,
            color_system="standard" if colour else None,
            no_color=not colour,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
        )

    def line(self, text: Text | None = None) -> None:
        """Write one line as it is, without white space at its end."""
        text = text.copy() if text is not None else Text()
        text.rstrip()
        self._lines.append(text)

    def heading(self, title: str) -> None:
        """Write an empty line and a heading."""
        self.line()
        self.line(Text(title, style="bold"))

    def hanging(self, lead: Text, body: Text, rest: Text | None = None) -> None:
        """Write ``body`` after ``lead``; further lines stand under its beginning.

        Args:
            lead: What opens the first line.
            body: What is wrapped.
            rest: What opens the further lines; blanks of the lead's width when None.
        """
        indent = cell_len(lead.plain)
        rest = Text(" " * indent) if rest is None else rest
        opening = lead
        for wrapped in body.wrap(self._console, max(self.width - indent, 10), overflow="fold"):
            self.line(Text.assemble(opening, wrapped))
            opening = rest

    def packed(self, items: Iterable[Text], between: Text) -> None:
        """Write items side by side, as many as fit on a line; none is broken if it fits on one."""
        row = Text()
        for item in items:
            if row.plain and row.cell_len + between.cell_len + item.cell_len > self.width:
                self.hanging(Text(), row)
                row = Text()
            row += between + item if row.plain else item
        self.hanging(Text(), row)

    def lines(self) -> tuple[Text, ...]:
        """Give the lines that were written, for another console to show."""
        return tuple(self._lines)

    def text(self) -> str:
        """Give what was written."""
        with self._console.capture() as written:
            for line in self._lines:
                self._console.print(line, soft_wrap=True)
        return written.get()


def said(text: str, style: str = "") -> Text:
    """Make a styled text out of words that may quote a draft or a context."""
    return Text(visible(text), style=style)
