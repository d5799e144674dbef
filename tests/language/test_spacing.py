from __future__ import annotations

import pytest

from followup_lint.language.spacing import find_doubled_marks, find_doubled_spaces


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("a,, b", [(",,", ",")], id="commas"),
        pytest.param("a, , b", [(", ,", ",")], id="commas-apart"),
        pytest.param("a.. b", [("..", ".")], id="two-dots"),
        pytest.param("a;; b", [(";;", ";")], id="semicolons"),
        pytest.param("a:: b", [("::", ":")], id="colons"),
        pytest.param("a?. b", [("?.", "?")], id="question-dot"),
        pytest.param("a,. b", [(",.", ".")], id="comma-dot"),
        pytest.param("a?, b", [("?,", "?")], id="question-comma"),
        pytest.param("a,; b", [(",;", ";")], id="comma-semicolon"),
        pytest.param("a... b", [], id="ellipsis"),
        pytest.param("a. . . b", [], id="spaced-ellipsis"),
        pytest.param("a?! b", [], id="surprise"),
        pytest.param("etc., and a.m., b", [], id="abbreviations"),
        pytest.param("std::vector and ../x", [], id="code"),
        pytest.param("C#, .NET and 1..5", [], id="names"),
        pytest.param("a, b. c; d", [], id="single-marks"),
    ],
)
def test_doubled_marks(text, found):
    shown = [(text[start:end], single) for start, end, single in find_doubled_marks(text)]
    assert shown == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("the  lab", ["  "], id="in-a-sentence"),
        pytest.param("the,   lab", ["   "], id="after-a-comma"),
        pytest.param("“the”  lab", ["  "], id="after-a-quotation"),
        pytest.param("the\xa0 lab", ["\xa0 "], id="with-a-fixed-space"),
        pytest.param("The lab.  It was", [], id="after-a-sentence"),
        pytest.param("Was it?”  It was", [], id="after-a-quoted-sentence"),
        pytest.param("Tel:  555", [], id="after-a-label"),
        pytest.param("Ana  |  Boston", [], id="between-bars"),
        pytest.param("one\n   two", [], id="indented"),
        pytest.param("one two", [], id="one"),
        pytest.param("10\xa0km", [], id="fixed-space"),
    ],
)
def test_doubled_spaces(text, found):
    assert [text[start:end] for start, end in find_doubled_spaces(text)] == found
