from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))
from marked_examples import corrected, read_examples, unmarked

from followup_lint.grammar.idioms import idiom_slips, read_table, table
from followup_lint.grammar.tagging import tagged

HITS = read_examples("idioms.txt", "+")
NEAR_MISSES = read_examples("idioms.txt", "-")
RIGHT = {" ".join(slip.right) for slip in table().slips.values() if slip is not None}


def slips(text, known=None):
    return list(idiom_slips(tagged(text), known))


@pytest.fixture
def small_table(tmp_path):
    path = tmp_path / "idioms.txt"
    path.write_text(
        "[idioms]\n~in ^touch ~with\nof *the +hand !of a hand\nkeep ?me posted\n"
        "[fine]\non touch with\n[wrong]\nin a/the hurries $ > in % hurry\n",
        encoding="utf-8",
    )
    return read_table(path)


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_it_marks_the_slip_and_says_what_to_write(rule, text):
    wrong, right = unmarked(text)
    issues = slips(wrong)
    assert [issue.rule for issue in issues] == [rule]
    assert corrected(wrong, issues).casefold() == right.casefold()


@pytest.mark.parametrize(("rule", "text"), NEAR_MISSES)
def test_it_leaves_a_near_miss_alone(rule, text):
    assert [issue.message for issue in slips(text)] == [], rule


@pytest.mark.parametrize("phrase", sorted(RIGHT))
def test_what_is_right_is_no_slip(phrase):
    assert [issue.message for issue in slips(phrase)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("at touch with", ["in"], id="preposition"),
        pytest.param("in the touch with", [""], id="needless-article"),
        pytest.param("in touch of the team", ["with"], id="last-preposition"),
        pytest.param("in touch by phone", [], id="a-circumstance"),
        pytest.param("on touch with", [], id="listed-as-fine"),
        pytest.param("of an hand", ["the"], id="article"),
        pytest.param("of hand", ["of the hand"], id="article-left-out"),
        pytest.param("of a hand", [], id="an-exception"),
        pytest.param("of the hands", ["hand"], id="number"),
        pytest.param("of the hands free sets", [], id="a-noun-goes-on"),
        pytest.param("keep posted", ["keep me posted"], id="word-left-out"),
        pytest.param("in the hurries", ["hurry"], id="written-out"),
        pytest.param("keep, posted", [], id="a-mark-between"),
    ],
)
def test_marks_of_the_table(small_table, text, found):
    assert [issue.replacements[0] for issue in slips(text, small_table)] == found


def test_a_slip_inside_of_what_is_right_is_none():
    assert slips("the sooner the better") == []


@given(
    st.lists(
        st.sampled_from(sorted({word for slip in table().slips for word in slip})), max_size=12
    )
)
def test_marks_lie_in_the_text(words):
    text = " ".join(words)
    for issue in slips(text):
        assert 0 <= issue.start < issue.end <= len(text)
