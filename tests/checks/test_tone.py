from __future__ import annotations

import pytest

from followup_lint.checks.tone import RULE_OF, SUGGESTIONS, Tone
from followup_lint.config import ToneOptions
from followup_lint.language.tone import tone_table
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter, run_example


def judge(text, options=None, **context):
    body = f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz"
    return Tone(options).run(read_letter(Draft(body=body), InterviewContext(**context)))


@pytest.mark.parametrize("example", Tone.examples)
def test_examples(example):
    run_example(Tone, example)


def test_every_fault_has_its_rule_and_every_rule_its_advice():
    labels = {RULE_OF.get(row.label, row.label) for row in tone_table().phrases}
    assert labels <= set(Tone.rules)
    assert set(SUGGESTIONS) == set(Tone.rules)


def test_every_rule_has_an_example():
    assert {rule for example in Tone.examples for rule in example.rules} == set(Tone.rules)


def test_advice_names_reader_and_company():
    (finding,) = judge(
        "Which desk will be mine?", recipients=["Dana Lee"], company="Northwind"
    ).findings
    assert finding.suggestion == "Make it a wish: “If I were to join Northwind, I would …”."
    (finding,) = judge("You are a genius, Dana.", recipients=["Dana Lee"]).findings
    assert finding.suggestion.startswith("Name one thing Dana said")


def test_advice_does_without_names():
    (finding,) = judge("Which desk will be mine?").findings
    assert "join the company" in finding.suggestion


def test_exclamation_marks_can_be_allowed():
    text = "One! Two! Three!"
    (finding,) = judge(text).findings
    assert finding.message == "3 exclamation marks are too many."
    assert judge(text, ToneOptions(max_exclamations=3)).status == "pass"
    (finding,) = judge("One!!!!").findings
    assert finding.message == "4 exclamation marks are too many."


def test_spans_are_code_points_of_the_body():
    result = judge("🎉 It was a damn long walk.")
    assert [finding.span.text for finding in result.findings] == ["🎉", "damn"]
