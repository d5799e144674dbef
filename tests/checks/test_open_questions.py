from __future__ import annotations

import pytest

from followup_lint.checks.base import passes
from followup_lint.checks.open_questions import OpenQuestions
from followup_lint.testing import example_letter, run_example


def run(text: str, items: list[str], **context):
    setting = {"open_questions": items, **context}
    return OpenQuestions().run(example_letter(passes(text, context=setting)))


@pytest.mark.parametrize("example", OpenQuestions.examples, ids=lambda e: e.text[:40])
def test_examples(example):
    run_example(OpenQuestions, example)


@pytest.mark.parametrize(
    ("item", "text"),
    [
        pytest.param("no driving licence", "I take my driving test in May.", id="part-of-it"),
        pytest.param("willing to relocate", "Moving to Leeds would be fine.", id="neighbour"),
        pytest.param("salary expectations", "A wage of 30,000 is what I had in mind.", id="name"),
        pytest.param("when I could start", "I could begin on 1 May.", id="generic-words"),
    ],
)
def test_taken_up(item, text):
    result = run(text, [item])
    assert result.status == "pass"
    assert result.evidence


@pytest.mark.parametrize(
    ("item", "text"),
    [
        pytest.param("no driving licence", "Thank you for your time.", id="nothing"),
        pytest.param("willing to relocate", "I am willing to learn.", id="another-will"),
        pytest.param("gap of two years in the CV", "I have two dogs.", id="a-number"),
    ],
)
def test_not_taken_up(item, text):
    result = run(text, [item])
    assert result.status == "fail"
    (finding,) = result.findings
    assert item in finding.message
    assert item in finding.suggestion
    assert "Dana" in finding.suggestion


def test_each_item_is_judged_for_itself():
    result = run("I take my driving test in May.", ["driving test", "a hat", "  "])
    assert result.status == "fail"
    assert [finding.message for finding in result.findings] == [
        "The letter does not take up “a hat”."
    ]
    assert [span.text for span in result.evidence] == ["driving test"]


def test_without_a_reader_the_company_is_named():
    (finding,) = run("I have a dog.", ["a hat"], recipients=[]).findings
    assert finding.suggestion.startswith("Give Northwind ")


@pytest.mark.parametrize("items", [[], ["  "]])
def test_nothing_to_judge(items):
    result = run("I have a dog.", items)
    assert result.status == "na"
    assert result.reason == "The context lists no open questions."
