from __future__ import annotations

import pytest

from followup_lint.checks.clarity import HEAVY, Clarity
from followup_lint.config import ClarityOptions
from followup_lint.models import Draft
from followup_lint.testing import read_letter, run_example


def judge(text, options=None):
    body = f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz"
    return Clarity(options).run(read_letter(Draft(body=body)))


@pytest.mark.parametrize("example", Clarity.examples)
def test_examples(example):
    run_example(Clarity, example)


@pytest.mark.parametrize(
    ("words", "status"), [pytest.param(40, "pass", id="at-it"), pytest.param(41, "fail", id="over")]
)
def test_the_limit_of_a_sentence(words, status):
    assert judge("big " * (words - 1) + "lab.").status == status


def test_a_long_sentence_is_told_where_to_split():
    half = "the lab on the hill has a high roof of glass"
    options = ClarityOptions(max_sentence_words=15)
    (finding,) = judge(f"{half}, and {half}.", options).findings
    assert finding.suggestion == "Begin a new sentence at “and the lab on …”."
    (finding,) = judge(f"{half} {half}.", options).findings
    assert finding.suggestion == "Say it in two sentences."


def test_the_grade_counts_from_so_many_words():
    assert judge(HEAVY * 4).status == "pass"
    assert judge(HEAVY * 4, ClarityOptions(min_words_for_grade=20)).status == "fail"
    assert judge(HEAVY * 5, ClarityOptions(max_grade=60)).status == "pass"


def test_a_pass_tells_its_figures():
    assert judge("The lab was big.").reason == "the longest sentence has 4 words"
    assert "; reading grade " in judge("The lab was big. " * 13).reason


def test_wordy_phrases_are_mended_where_it_is_safe():
    (finding,) = judge("I came in order to see it.").findings
    assert finding.fixes[0].edits[0].replacement == "to"
    (finding,) = judge("Needless to say, it was big.").findings
    assert (finding.fixes, finding.suggestion) == ((), "Leave it out.")


def test_hints_stand_beside_failures():
    result = judge("big " * 41 + "lab. I came in order to see it.")
    assert [finding.severity for finding in result.findings] == ["warning", "info"]
