"""Applying fixes: in order, never two on the same characters, never on another draft."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint import Draft, Finding, Fix, Report, Span, Stats, TextEdit
from followup_lint.checks.base import in_text_order

STATS = Stats(
    words=0, sentences=0, paragraphs=0, reading_seconds=0, automated_readability_index=None
)


def finding(text: str, start: int, end: int, new: str | None, field: str = "body") -> Finding:
    edits = () if new is None else (TextEdit(field=field, start=start, end=end, replacement=new),)
    return Finding(
        rule="grammar/spelling",
        check="grammar",
        severity="error",
        message="",
        span=Span(field=field, start=start, end=end, text=text[start:end]),
        fixes=(Fix(title="", edits=edits),) if edits else (),
    )


def report_of(*findings: Finding) -> Report:
    return Report(
        kind="thank_you",
        language="en",
        checks=(),
        findings=in_text_order(findings),
        stats=STATS,
        ok=False,
        score=0,
    )


@pytest.mark.parametrize(
    ("body", "edits", "fixed"),
    [
        pytest.param("a  b", [(1, 3, " ")], "a b", id="one"),
        pytest.param(
            "teh cat adn dog", [(0, 3, "the"), (8, 11, "and")], "the cat and dog", id="two"
        ),
        pytest.param("😀 teh", [(2, 5, "the")], "😀 the", id="after an emoji"),
        pytest.param("abcd", [(0, 3, "X"), (2, 4, "Y")], "Xd", id="overlap: the first wins"),
        pytest.param("abcd", [(0, 2, "X"), (2, 4, "Y")], "XY", id="side by side"),
        pytest.param("ab", [(1, 1, "-"), (1, 1, "+")], "a-b", id="two insertions at one place"),
    ],
)
def test_edits_are_applied(body, edits, fixed):
    report = report_of(*(finding(body, *edit) for edit in edits))
    assert report.apply_fixes(Draft(body=body)).body == fixed


def test_the_subject_is_mended_too():
    report = report_of(finding("teh job", 0, 3, "the", "subject"))
    fixed = report.apply_fixes(Draft(body="teh", subject="teh job"))
    assert (fixed.subject, fixed.body) == ("the job", "teh")


def test_without_fixes_the_draft_is_the_same():
    draft = Draft(body="fine")
    assert report_of(finding("fine", 0, 4, None)).apply_fixes(draft) is draft


def test_another_draft_is_refused_without_quoting_it():
    report = report_of(finding("teh", 0, 3, "the"))
    with pytest.raises(ValueError, match="another draft") as caught:
        report.apply_fixes(Draft(body="private words"))
    assert "private" not in str(caught.value)


@given(
    st.text("ab ", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), max_size=8),
)
def test_marking_by_fixes_keeps_all_other_characters(body, places):
    """Replacing stretches by their own text changes nothing, whatever overlaps."""
    spans = [(s, min(s + n, len(body))) for s, n in places if s <= len(body)]
    report = report_of(*(finding(body, s, e, body[s:e]) for s, e in spans))
    assert report.apply_fixes(Draft(body=body)).body == body
