from __future__ import annotations

import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console

from followup_lint.models import CheckResult, Finding, Report, Span, Stats

STATS = Stats(
    words=1, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
)


def printed(value, width=80, *, colour=False):
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
    )
    console.print(value)
    return out.getvalue()


def bare(text):
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def test_golden(report, golden):
    golden("rich.txt", printed(report))


def test_golden_in_colour(report, golden):
    text = printed(report, colour=True)
    golden("rich_colour.txt", text)
    assert bare(text) == printed(report)


@pytest.mark.parametrize("width", [40, 61, 80, 200])
def test_no_line_is_longer_than_the_console(report, width):
    lines = printed(report, width).split("\n")
    assert max(map(cell_len, lines)) <= width
    assert all(line == line.rstrip() for line in lines)


def test_every_finding_is_there(report):
    text = " ".join(printed(report, 200).split())
    for finding in report.findings:
        assert finding.message in text
        assert finding.rule in text


def test_a_narrow_console_is_written_on_all_the_same(report):
    assert printed(report, 20).startswith("report: 3 errors")


def test_nothing_steers_the_terminal_or_is_taken_for_markup():
    steering = "\x1b[2J\u202e[bold]x[/bold]\x00 :smile:"
    span = Span(field="body", start=0, end=len(steering), text=steering)
    finding = Finding(rule="tone/x", check="tone", severity="error", message=steering, span=span)
    checks = (CheckResult(check="tone", status="fail", findings=(finding,)),)
    report = Report(
        kind="thank_you",
        language="en",
        checks=checks,
        findings=(finding,),
        stats=STATS,
        ok=False,
        score=0,
    )
    text = printed(report, 200)
    assert text.count("␛[2J<U+202E>[bold]x[/bold]␀ :smile:") == 4
    assert "\x1b" not in text
    assert re.fullmatch(r"(?:[^\x1b]|\x1b\[[\d;]*m)*", printed(report, 200, colour=True))
