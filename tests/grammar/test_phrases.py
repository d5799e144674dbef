from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.lexicon import read_lists
from followup_lint.grammar.phrases import PhraseEngine, all_phrases
from followup_lint.grammar.tables import PHRASES

EXAMPLES = read_lists(Path(__file__).with_name("phrases.txt"))
MARK = re.compile(r"\[([^|\]]*)(?:\|([^\]]*))?\]")
BY_ID = {one.phrase.id: one for one in all_phrases()}
ENGINE = PhraseEngine()


def examples(sign):
    return [
        pytest.param(rule, line[2:], id=f"{rule}: {line[2:]}")
        for rule, lines in EXAMPLES.items()
        for line in lines
        if line[0] == sign
    ]


def engine_for(rule):
    return PhraseEngine([BY_ID[rule]])


def test_every_rule_has_a_name_of_its_own_and_examples_of_both_kinds():
    assert len({phrase.id for phrase in PHRASES}) == len(PHRASES)
    assert set(EXAMPLES) == {phrase.id for phrase in PHRASES}
    assert {
        rule for rule, lines in EXAMPLES.items() if {line[:2] for line in lines} != {"+ ", "- "}
    } == set()


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.id)
def test_a_rule_is_well_formed(phrase):
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", phrase.id)
    assert phrase.message.endswith((".", "”"))
    assert len(phrase.message) < 100
    assert phrase.cues.split()
    assert not re.search(
        r"(?<!\\)[*+](?!\?\)|ed|past|third|ing|done)", re.sub(r"\{[^}]*\}", "", phrase.pattern)
    )


def test_alternatives_stand_in_groups():
    def outside(pattern):
        inner = re.sub(r"\([^()]*\)", "", pattern)
        return pattern if inner == pattern else outside(inner)

    plain = {one.id: re.sub(r"\\.|\[[^\]]*\]", "", one.pattern) for one in PHRASES}
    assert [rule for rule, pattern in plain.items() if "|" in outside(pattern)] == []


@pytest.mark.parametrize(("rule", "text"), examples("+"))
def test_it_marks_the_error_and_says_what_to_write(rule, text):
    mark = MARK.search(text)
    plain = MARK.sub(mark[1], text, count=1)
    issues = engine_for(rule).check([plain])[0]
    assert [
        (one.start, plain[one.start : one.end], (one.replacements or (None,))[0]) for one in issues
    ] == [(mark.start(), mark[1], mark[2])]
    assert "“”" not in issues[0].message
    assert not re.search(r"[{}]", issues[0].message + "".join(issues[0].replacements))


@pytest.mark.parametrize(("rule", "text"), examples("-"))
def test_it_leaves_a_near_miss_alone(rule, text):
    assert engine_for(rule).check([text])[0] == []


@pytest.mark.parametrize(("rule", "text"), examples("+"))
def test_what_it_writes_is_not_wrong_for_the_same_rule(rule, text):
    mark = MARK.search(text)
    if mark[2] is not None:
        assert engine_for(rule).check([MARK.sub(mark[2], text, count=1)])[0] == []


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    for issue in ENGINE.check([text])[0]:
        assert 0 <= issue.start < issue.end <= len(text)


def test_curly_apostrophes_and_odd_spaces_change_nothing():
    texts = ["I'm look forward to it.", "I’m look forward to it.", "I’m\u00a0look forward to it."]
    found = [[(one.start, one.rule) for one in issues] for issues in ENGINE.check(texts)]
    assert found[0]
    assert found[0] == found[1] == found[2]


def test_each_passage_is_read_by_itself():
    assert [bool(issues) for issues in ENGINE.check(["Fine.", "I am agree.", ""])] == [
        False,
        True,
        False,
    ]


def test_a_capital_stays():
    issue = ENGINE.check(["Thanks you for the tour."])[0][0]
    assert issue.replacements == ("Thank you",)
