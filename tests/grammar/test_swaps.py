from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))
from marked_examples import corrected, read_examples, unmarked

from followup_lint.grammar.structure import structural_errors
from followup_lint.grammar.swap_table import read_table, table
from followup_lint.grammar.swaps import swapped_words
from followup_lint.grammar.tagging import tagged

HITS = read_examples("swaps.txt", "+")
NEAR_MISSES = read_examples("swaps.txt", "-")
RULES = sorted({swap.rule for swaps in table().values() for swap in swaps})


def swaps(text, known=None):
    return list(swapped_words(tagged(text), known))


@pytest.fixture
def small_table(tmp_path):
    path = tmp_path / "swaps.txt"
    path.write_text(
        "[@people]\nfriend friends\n[*kept]\n- keep _\n"
        "[form>from]\n@people _ ?the NAME|$ ; hear _ %c\n*kept\n- a friend _\n"
        "[which he|she>who {1}]\n@people _ =bn|DET\n"
        "[sent>cent]\n!DET one _\n^ ^ _\n",
        encoding="utf-8",
    )
    return read_table(path)


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_it_marks_the_swapped_word_and_says_what_to_write(rule, text):
    wrong, right = unmarked(text)
    issues = swaps(wrong)
    assert [issue.rule for issue in issues] == [f"swap-{rule}"]
    assert corrected(wrong, issues) == right


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_what_is_right_is_left_alone(rule, text):
    right = unmarked(text)[1]
    assert [issue.message for issue in swaps(right)] == [], rule


@pytest.mark.parametrize(("rule", "text"), NEAR_MISSES)
def test_it_leaves_a_near_miss_alone(rule, text):
    assert [issue.message for issue in swaps(text)] == [], rule


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_hit_and_a_near_miss(rule):
    name = rule.removeprefix("swap-")
    assert name in {one.values[0] for one in HITS}
    assert name in {one.values[0] for one in NEAR_MISSES}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("a note to friends form the Leeds", ["from"], id="list-and-name"),
        pytest.param("a note to friends form Leeds", ["from"], id="slot-that-may-be-missing"),
        pytest.param("a note to friends form", ["from"], id="end"),
        pytest.param("hear form team", ["from"], id="second-context"),
        pytest.param("hear form softly", [], id="another-word-class"),
        pytest.param("one friend form", ["from"], id="no-veto"),
        pytest.param("a friend form", [], id="veto"),
        pytest.param("keep form", [], id="veto-of-a-shared-section"),
        pytest.param('friends "form"', [], id="quoted"),
        pytest.param("friends form/", [], id="part-of-something-longer"),
        pytest.param("friends FORM", [], id="shouted"),
        pytest.param("friends which he the", ["who he"], id="several-words"),
        pytest.param("friends which they the", [], id="another-second-word"),
        pytest.param("with one sent", ["cent"], id="turned-round"),
        pytest.param("the one sent", [], id="turned-round-no"),
        pytest.param("Sent", ["Cent"], id="capital-kept"),
    ],
)
def test_slots_of_the_table(small_table, text, found):
    assert [issue.replacements[0] for issue in swaps(text, small_table)] == found


def test_a_list_that_is_missing_is_named(tmp_path):
    path = tmp_path / "swaps.txt"
    path.write_text("[form>from]\n@nowhere _\n", encoding="utf-8")
    with pytest.raises(ValueError, match="@nowhere"):
        read_table(path)


def test_the_swaps_are_among_the_rules_about_structure():
    found = structural_errors("I look forward to hearing form you.")
    assert "swap-form-from" in {issue.rule for issue in found}


@given(st.lists(st.sampled_from([*sorted(table()), "the", ",", "you", "."]), max_size=12))
def test_what_is_marked_is_in_the_text_and_gets_another_word(words):
    text = " ".join(words)
    for issue in swaps(text):
        assert 0 <= issue.start < issue.end <= len(text)
        assert issue.replacements[0].lower() != text[issue.start : issue.end].lower()
