from __future__ import annotations

import pytest

from followup_lint.checks.concision import Concision
from followup_lint.config import ConcisionOptions
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter, run_example


def judge(words, kind="thank_you", options=None, **context):
    text = "lab " * words
    draft = Draft(body=f"Dear Dana,\n\n{text.strip()}\n\nBest regards,\nAna Ruiz", kind=kind)
    return Concision(options).run(read_letter(draft, InterviewContext(**context)))


@pytest.mark.parametrize("example", Concision.examples)
def test_examples(example):
    run_example(Concision, example)


@pytest.mark.parametrize(
    ("kind", "words", "status"),
    [
        pytest.param("thank_you", 39, "fail", id="note-short"),
        pytest.param("thank_you", 40, "pass", id="note-lowest"),
        pytest.param("thank_you", 250, "pass", id="note-highest"),
        pytest.param("thank_you", 251, "fail", id="note-long"),
        pytest.param("follow_up", 24, "fail", id="mail-short"),
        pytest.param("follow_up", 25, "pass", id="mail-lowest"),
        pytest.param("follow_up", 200, "pass", id="mail-highest"),
        pytest.param("follow_up", 201, "fail", id="mail-long"),
    ],
)
def test_limits(kind, words, status):
    assert judge(words, kind).status == status


def test_a_pass_tells_the_count():
    assert judge(92).reason == "92 words"


@pytest.mark.parametrize(
    ("words", "context", "message", "suggestion"),
    [
        pytest.param(
            251,
            {},
            "251 words; a thank-you note should have between 40 and 250.",
            "Cut one word or more.",
            id="long",
        ),
        pytest.param(
            30,
            {"topics": ["the roof"]},
            "30 words; a thank-you note should have between 40 and 250.",
            "Add 10 words or more about “the roof”.",
            id="short-with-topic",
        ),
        pytest.param(
            38,
            {"role": "Nurse"},
            "38 words; a thank-you note should have between 40 and 250.",
            "Add 2 words or more about the Nurse role.",
            id="short-with-role",
        ),
    ],
)
def test_messages(words, context, message, suggestion):
    (finding,) = judge(words, **context).findings
    assert (finding.message, finding.suggestion) == (message, suggestion)


def test_limits_can_be_set():
    assert judge(10, options=ConcisionOptions(thank_you_min=5)).status == "pass"
