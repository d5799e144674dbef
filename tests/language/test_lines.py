from __future__ import annotations

from itertools import pairwise

import pytest

from followup_lint.language.lines import (
    BULLET,
    Line,
    is_rule,
    is_wrapped,
    split_lines,
    strip_invisible,
    wrap_width,
)


def test_offsets_are_those_of_the_words():
    body = "\ufeff Hi \r\n\n\t\u00a0Ana\u200b\u2028end"
    lines = split_lines(body)
    assert [line.text for line in lines] == ["Hi", "", "Ana", "end"]
    assert all(body[line.start : line.end] == line.text for line in lines)


def test_line_of_invisible_characters_is_blank():
    assert [line.text for line in split_lines("\u200b \ufeff\nx")] == ["", "x"]
    assert strip_invisible("\ufeff \u200b") == ""


@pytest.mark.parametrize(
    "text", ["- a", "* a", "• a", "1. a", "12) a", "(3) a", "a) b", "·\u00a0a", "– a"]
)
def test_item(text):
    assert BULLET.match(text)


@pytest.mark.parametrize("text", ["-a", "1.5 m", "2026. We", "I) a", "a. b", "*a*", "-", "1."])
def test_no_item(text):
    assert not BULLET.match(text)


@pytest.mark.parametrize("text", ["--", "-- ", "____", "***", "- - -", "——", "...", "="])
def test_rule(text):
    assert is_rule(text)


@pytest.mark.parametrize("text", ["", "-- Ana", "*a*", "🙂"])
def test_no_rule(text):
    assert not is_rule(text)


def pairs(*texts: str) -> list[tuple[Line, Line]]:
    lines = [Line(0, len(text), text) for text in texts]
    return list(pairwise(lines))


def filled(size: int) -> str:
    """Words of four letters, up to a length; no stop at the end."""
    return ("word " * size)[: size - 1] + "x"


@pytest.mark.parametrize(
    ("lengths", "width"),
    [
        pytest.param([68, 70, 66, 30], 70, id="wrapped-at-70"),
        pytest.param([68, 88, 70, 66, 30], 70, id="one-line-sticks-out"),
        pytest.param([60, 20], 60, id="two-lines"),
        pytest.param([190, 185, 30], 0, id="never-wrapped"),
        pytest.param([30, 28, 20], 0, id="short-lines"),
        pytest.param([80, 60, 50, 20], 0, id="ragged"),
    ],
)
def test_width(lengths, width):
    assert wrap_width(pairs(*map(filled, lengths))) == width


def test_lines_that_end_with_stops_are_not_wrapped():
    assert wrap_width(pairs(*[filled(69) + "." for _ in range(4)])) == 0


WRAPPED = [
    pytest.param("a line that has nearly seventy columns, or so it seems, it.", "Theremin", 60),
    pytest.param("I would be glad to hear about", "the next steps", 0, id="small-letter"),
    pytest.param("I want to work in", "Data Engineering", 0, id="preposition"),
    pytest.param("I would be glad to hear from Luis, Ann, Bo and", "Dana", 0, id="and"),
    pytest.param("I would be glad to hear from you, and also from", "Dana", 0, id="from"),
    pytest.param("I would be glad to hear from the people I met,", "Dana and Luis", 0, id="long"),
    pytest.param("It was a pleasure to meet the whole team on day", "- and more -", 0, id="dash"),
]


@pytest.mark.parametrize(("above", "below", "width"), WRAPPED)
def test_wrapped(above, below, width):
    assert is_wrapped(*pairs(above, below)[0], width)


REAL = [
    pytest.param("I would be glad to hear about it.", "The next steps", 0, id="stop"),
    pytest.param("Monday at ten", "Tuesday at two", 0, id="short-lines"),
    pytest.param("I would like these:", "- rota", 0, id="item"),
    pytest.param("- rota", "- bay", 0, id="items"),
    pytest.param("Let me know", "Ana", 0, id="name"),
    pytest.param("The line ends here. It has room.", "The next", 60, id="room-left"),
    pytest.param(
        "I would be glad to hear from you " * 4, "Ana Ruiz", 0, id="longer-than-any-column"
    ),
]


@pytest.mark.parametrize(("above", "below", "width"), REAL)
def test_real_line_end(above, below, width):
    assert not is_wrapped(*pairs(above.strip(), below)[0], width)
