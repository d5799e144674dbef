from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.merge import merged

ORDER = ("ours", "theirs")


def issue(start, end, engine="ours", rule="r", new=("x",), *, also=()):
    return Issue(start, end, engine, rule, "grammar", "A message.", tuple(new), tuple(also))


def shown(issues):
    return [(one.start, one.end, one.source) for one in issues]


@pytest.mark.parametrize(
    ("issues", "expected"),
    [
        pytest.param([], [], id="none"),
        pytest.param([issue(0, 3)], [(0, 3, "ours:r")], id="one"),
        pytest.param(
            [issue(0, 3), issue(0, 3, "theirs", "R")], [(0, 3, "ours:r+theirs:R")], id="same words"
        ),
        pytest.param(
            [issue(0, 3, "theirs", "R"), issue(2, 9)], [(2, 9, "ours:r+theirs:R")], id="overlap"
        ),
        pytest.param(
            [issue(0, 3, "theirs", "R"), issue(3, 9)],
            [(0, 3, "theirs:R"), (3, 9, "ours:r")],
            id="side by side stay two",
        ),
        pytest.param(
            [issue(0, 9, new=()), issue(4, 6, "theirs", "R")],
            [(4, 6, "theirs:R+ours:r")],
            id="a replacement counts for more than the engine",
        ),
        pytest.param(
            [issue(4, 6, "ours", "a"), issue(0, 9, "ours", "b")],
            [(0, 9, "ours:b+ours:a")],
            id="the one that marks more",
        ),
        pytest.param(
            [issue(0, 9, "theirs", "R"), issue(0, 4, rule="a"), issue(5, 9, rule="b")],
            [(0, 4, "ours:a+theirs:R"), (5, 9, "ours:b")],
            id="one that touches two joins the first",
        ),
        pytest.param(
            [issue(0, 3, "unheard-of"), issue(0, 3, "theirs")],
            [(0, 3, "theirs:r+unheard-of:r")],
            id="an engine that isn't in the order comes last",
        ),
        pytest.param(
            [issue(0, 3), issue(0, 3)], [(0, 3, "ours:r")], id="the same one twice is one"
        ),
        pytest.param(
            [issue(0, 3, also=("theirs:R",)), issue(0, 3, "theirs", "R")],
            [(0, 3, "ours:r+theirs:R")],
            id="merging again adds nothing",
        ),
    ],
)
def test_issues_on_the_same_words_become_one(issues, expected):
    assert shown(merged(issues, ORDER)) == expected


def test_the_kept_one_keeps_its_words():
    kept = issue(0, 3, new=("first", "second"))
    one = merged([issue(1, 2, "theirs", "R"), kept], ORDER)[0]
    assert (one.message, one.replacements, one.category) == (
        kept.message,
        kept.replacements,
        kept.category,
    )


@st.composite
def some_issues(draw):
    start = draw(st.integers(0, 40))
    return issue(
        start,
        start + draw(st.integers(1, 9)),
        draw(st.sampled_from(["ours", "theirs", "third"])),
        draw(st.sampled_from("abc")),
        draw(st.sampled_from([(), ("x",)])),
    )


@given(st.lists(some_issues(), max_size=12))
def test_nothing_overlaps_and_nothing_is_lost(issues):
    result = merged(issues, ORDER)
    assert all(one.end <= two.start for one, two in pairwise(result))
    named = {name for one in result for name in one.source.split("+")}
    assert named == {f"{one.engine}:{one.rule}" for one in issues}
    assert merged(result, ORDER) == result


@given(
    st.lists(some_issues(), max_size=8).flatmap(lambda x: st.tuples(st.just(x), st.permutations(x)))
)
def test_the_order_of_the_engines_answers_is_nothing(both):
    issues, shuffled = both
    assert shown(merged(issues, ORDER)) == shown(merged(shuffled, ORDER))
