from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.guards import MAX_PASSAGE, MAX_TOTAL, MIN_PASSAGE, harmless, passages
from followup_lint.language.regions import Region


def region(text, start=0):
    return Region(start, start + len(text), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Well.......... yes", "Well...        yes", id="dots"),
        pytest.param("Well...... yes", "Well...... yes", id="few-dots"),
        pytest.param("a _________ b", "a ___       b", id="underscores"),
        pytest.param("(" * 10, "(((       ", id="brackets"),
        pytest.param("😀" * 10, "😀😀😀       ", id="emoji"),
        pytest.param("a" * 49 + " b", "a" * 49 + " b", id="long-word"),
        pytest.param("a" * 50 + " b", " " * 51 + "b", id="longer-word"),
        pytest.param("one\r\ntwo\tthree\u00a0four\0", "one  two three four ", id="white-space"),
        pytest.param("good good good good good good good good good", None, id="words-may-repeat"),
    ],
)
def test_harmless(text, expected):
    assert harmless(text) == (text if expected is None else expected)


def test_a_short_region_is_one_passage():
    found, unread = passages([region("It was good.", 7), region("Yes.", 30)])
    assert [(passage.start, passage.text) for passage in found] == [
        (7, "It was good."),
        (30, "Yes."),
    ]
    assert unread == 0


@pytest.mark.parametrize(
    ("piece", "ending"),
    [
        pytest.param("It was good. ", ". ", id="after-a-sentence"),
        pytest.param("good ", " ", id="after-a-word"),
        pytest.param("日", "日", id="anywhere"),
    ],
)
def test_a_long_region_is_cut(piece, ending):
    text = piece * (5_000 // len(piece))
    text = "".join(c if c != "日" or at % 40 else "、" for at, c in enumerate(text))
    found, unread = passages([region(text)])
    assert unread == 0
    assert "".join(passage.text for passage in found) == text
    assert all(len(passage.text) <= MAX_PASSAGE for passage in found)
    assert all(passage.text.endswith((ending, "、")) for passage in found[:-1])


def test_what_lies_beyond_the_limit_is_counted():
    text = "It was good. " * 2_000
    found, unread = passages(
        [region(text[:13_000]), region(text[13_000:], 13_000), region("Yes.", 26_000)]
    )
    read = sum(len(passage.text) for passage in found)
    assert MAX_TOTAL - MAX_PASSAGE <= read <= MAX_TOTAL
    assert read + unread == len(text) + 4
    assert found[-1].start + len(found[-1].text) == read


def test_tiny_passages_are_limited_too():
    found, unread = passages([region("It. ", 4 * at) for at in range(2_000)])
    assert len(found) == MAX_TOTAL // MIN_PASSAGE
    assert unread == 4 * (2_000 - len(found))


def test_white_space_is_no_passage():
    assert passages([region(" \n "), region("")]) == ((), 0)


@given(st.lists(st.text(st.sampled_from("ab. \n(😀_-"), max_size=3_000), max_size=6))
def test_passages_keep_every_offset(texts):
    whole = "".join(texts)
    starts = [sum(map(len, texts[:at])) for at in range(len(texts))]
    found, unread = passages([region(t, s) for t, s in zip(texts, starts, strict=True)])
    assert unread == 0 or len(whole) > MAX_TOTAL - MAX_PASSAGE
    for passage in found:
        original = whole[passage.start : passage.start + len(passage.text)]
        assert len(original) == len(passage.text)
        assert all(new in (old, " ") for new, old in zip(passage.text, original, strict=True))
