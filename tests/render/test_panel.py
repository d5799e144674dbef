from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from followup_lint.models import Span
from followup_lint.panel import PanelFinding, PanelReport, WordsInBoth
from followup_lint.render.panel import render_panel


def both(one, other):
    return WordsInBoth(
        first=Span(field="body", start=0, end=len(one), text=one),
        second=Span(field="body", start=3, end=3 + len(other), text=other),
    )


COPIED = [
    "Thank you for the hour",
    "and I would be glad to join you",
    "has stayed with me",
    "x y z w",
]


@pytest.fixture
def panel(report):
    """Two notes with the report of the page's golden files, a copy and a contradiction."""
    copy = PanelFinding(
        rule="panel/near-copy",
        severity="warning",
        message="The notes to Dana and 漢字 share 62 % of their words.",
        suggestion="Write to 漢字 about what you two talked about.",
        first=0,
        second=1,
        places=tuple(both(words, words.upper()) for words in COPIED),
    )
    day = PanelFinding(
        rule="panel/other-day",
        severity="error",
        message="The day of the interview differs: “Tuesday” to Dana, “Friday” to 漢字.",
        suggestion="Find out which is right, and write the same in both.",
        first=0,
        second=1,
        places=(both("Tuesday", "Friday"), both("3 March", "6 March")),
    )
    fine = report.model_copy(update={"ok": True, "score": 100, "findings": (), "checks": ()})
    return PanelReport(
        names=("Dana", "漢字"), reports=(report, fine), findings=(copy, day), ok=False
    )


@pytest.mark.parametrize("width", [60, 100])
def test_golden(panel, golden, width):
    text = render_panel(panel, colour=False, width=width)
    golden(f"panel_{width}.txt", text)
    assert max(map(cell_len, text.split("\n"))) <= width
    assert all(line == line.rstrip() for line in text.split("\n"))


def test_colour_adds_nothing_but_colour(panel):
    bare = render_panel(panel, colour=False, width=80)
    coloured = render_panel(panel, colour=True, width=80)
    assert coloured != bare
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == bare


def test_nothing_found(panel):
    fine = panel.model_copy(update={"findings": (), "ok": True})
    text = render_panel(fine, colour=False, width=80)
    assert text.startswith("2 notes · ready to be sent · 0 found between them\n")
    assert "Between the notes" not in text


def test_nothing_steers_the_terminal(panel):
    (copy, _) = panel.findings
    odd = copy.model_copy(
        update={"places": (both("a\x1b[2Jb", "c\u202ed"),), "message": "\x1b[31m"}
    )
    text = render_panel(
        panel.model_copy(update={"names": ("\x1b]0;x", "\u202e"), "findings": (odd,)}),
        colour=False,
        width=80,
    )
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "␛[2J" in text
