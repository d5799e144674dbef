from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from followup_lint.comparison import Comparison, VerdictChange, compare
from followup_lint.models import CheckResult, Finding, Span
from followup_lint.render.comparison import render_comparison


@pytest.fixture
def comparison(report):
    """The report of the page's golden files, and one in which some was mended and some broken."""
    gone = {"gratitude/missing", "tone/exclamation", "grammar/agreement"}
    kept = [finding for finding in report.findings if finding.rule not in gone]
    words = "I’m gonna ring"
    came = Finding(
        rule="tone/slang",
        check="tone",
        severity="warning",
        message="“gonna” is slang.",
        span=Span(field="body", start=9, end=9 + len(words), text=words),
        suggestion="Write it out.",
    )
    checks = [
        CheckResult(check="gratitude", status="pass")
        if result.check == "gratitude"
        else CheckResult(check="timing", status="fail")
        if result.check == "timing"
        else result
        for result in report.checks
        if result.check != "consistency"
    ]
    after = report.model_copy(
        update={"findings": (*kept, came), "checks": tuple(checks), "score": 75}
    )
    return compare(report, after)


@pytest.mark.parametrize("width", [60, 100])
def test_golden(comparison, golden, width):
    text = render_comparison(comparison, colour=False, width=width, old="one.txt", new="two.eml")
    golden(f"comparison_{width}.txt", text)
    assert max(map(cell_len, text.split("\n"))) <= width
    assert all(line == line.rstrip() for line in text.split("\n"))


def test_colour_adds_nothing_but_colour(comparison):
    bare = render_comparison(comparison, colour=False, width=80)
    coloured = render_comparison(comparison, colour=True, width=80)
    assert coloured != bare
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == bare


def test_nothing_changed(report):
    comparison = compare(report, report)
    text = render_comparison(comparison, colour=False, width=80)
    assert text.startswith(
        "before → after: no better\nscore 50 → 50 of 100 · 0 came · 8 stayed · 0 went\n\nWhat stayed"
    )
    assert "ready" not in text


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        pytest.param(False, True, "ready to be sent", id="ready"),
        pytest.param(True, False, "no longer ready", id="no longer"),
    ],
)
def test_ready_or_not(before, after, told):
    comparison = Comparison(
        went=(),
        stayed=(),
        came=(),
        verdicts=(VerdictChange(check="fit", before=None, after="error"),),
        score_before=1,
        score_after=2,
        ok_before=before,
        ok_after=after,
        better=after,
    )
    text = render_comparison(comparison, colour=False, width=80)
    assert f" · {told}\n" in text
    assert text.endswith("Verdicts that changed\n  fit  not selected → not run\n")


def test_no_word_of_a_draft_steers_the_terminal(report):
    words = "a\x1b[2Jb"
    finding = report.findings[-1].model_copy(
        update={"span": Span(field="body", start=0, end=len(words), text=words)}
    )
    before = report.model_copy(update={"findings": (finding,)})
    text = render_comparison(compare(before, report), colour=False, width=80, old="\x1bx")
    assert "“a␛[2Jb”" in text
    assert "\x1b" not in text
