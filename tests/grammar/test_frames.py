from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))
from marked_examples import corrected, read_examples, unmarked

from followup_lint.grammar.frame_forms import base_of_gerund, forms_of, gerund_of
from followup_lint.grammar.frame_table import table
from followup_lint.grammar.frames import KINDS, frame_slips
from followup_lint.grammar.tagging import tagged
from followup_lint.grammar.word_classes import CLOSED

HITS = read_examples("frames.txt", "+")
NEAR_MISSES = read_examples("frames.txt", "-")
ROWS = [(word, frame) for word, frames in table().frames.items() for frame in frames]
CONDITIONS = {"next", "then", "np", "not", "after", "not-after", "obj"}


def slips(text):
    return list(frame_slips(tagged(text)))


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_it_marks_the_error_and_says_what_to_write(rule, text):
    wrong, right = unmarked(text)
    issues = slips(wrong)
    assert [issue.rule for issue in issues] == [rule]
    assert corrected(wrong, issues) == right


@pytest.mark.parametrize(("rule", "text"), NEAR_MISSES)
def test_it_leaves_a_near_miss_alone(rule, text):
    assert [issue.rule for issue in slips(text)] == [], rule


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_what_it_writes_is_right(rule, text):
    assert slips(unmarked(text)[1]) == [], rule


def test_every_rule_has_examples_of_both_kinds():
    rules = {frame.rule for _, frame in ROWS}
    assert rules == set(KINDS)
    for examples in (HITS, NEAR_MISSES):
        counts = [sum(case.values[0] == rule for case in examples) for rule in rules]
        assert min(counts) >= 2


def test_rows_name_conditions_that_exist_and_nothing_right_as_wrong():
    assert {key for _, frame in ROWS for key in frame.opts} <= CONDITIONS
    assert [(word, frame.right) for word, frame in ROWS if frame.right in frame.wrong] == [
        (word, "to")
        for word, frame in ROWS
        if frame.rule == "infinitive-for-gerund" and frame.right == "to"
    ]


def test_tags_in_rows_exist():
    tags = {"NOUN", "PLURAL", "ADJ", "ING", "NAME", "NUMBER", "BASE"}
    named = {
        one
        for _, frame in ROWS
        for key in ("next", "then")
        for one in frame.opts.get(key, ())
        if one.isupper() and one != "I"
    }
    assert named <= tags | {kind.upper() for kind in CLOSED.values()}


@pytest.mark.parametrize(
    ("kind", "word", "forms"),
    [
        pytest.param("v", "rely", "rely relies relied relying", id="regular"),
        pytest.param("v", "think", "think thinks thought thinking", id="irregular"),
        pytest.param("n", "reason", "reason reasons", id="noun"),
        pytest.param("j", "keen", "keen", id="adjective"),
    ],
)
def test_a_head_is_found_in_its_forms(kind, word, forms):
    assert forms_of(kind, word) == frozenset(forms.split())


@pytest.mark.parametrize(
    ("base", "gerund"),
    [
        pytest.param("make", "making", id="e"),
        pytest.param("plan", "planning", id="doubled"),
        pytest.param("be", "being", id="be"),
        pytest.param("call", "calling", id="two-letters"),
        pytest.param("hope", "hoping", id="e-behind-a-short-vowel"),
        pytest.param("lie", "lying", id="ie"),
    ],
)
def test_a_gerund_and_its_base(base, gerund):
    assert gerund_of(base) == gerund
    assert base_of_gerund(gerund) == base


def test_a_word_without_a_base_has_none():
    assert base_of_gerund("thing") is None


@given(st.lists(st.sampled_from(sorted(set(table().frames) | set(CLOSED))), max_size=12))
def test_marks_lie_in_the_text(words):
    text = " ".join(words)
    for issue in slips(text):
        assert 0 <= issue.start < issue.end <= len(text)
        assert "{" not in issue.message
