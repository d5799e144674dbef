from __future__ import annotations

import pytest

from followup_lint.checks.formatting import Formatting
from followup_lint.config import FormattingOptions
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter, run_example

END = "\n\nBest regards,\nAna Ruiz"


def judge(body, options=None, draft=None, **context):
    letter = read_letter(Draft(body=body, **(draft or {})), InterviewContext(**context))
    return Formatting(options).run(letter)


def rules(result):
    return [finding.rule.partition("/")[2] for finding in result.findings]


@pytest.mark.parametrize("example", Formatting.examples)
def test_examples(example):
    run_example(Formatting, example)


def test_every_rule_has_an_example():
    shown = {rule for example in Formatting.examples for rule in example.rules}
    assert shown == set(Formatting.rules)


def test_of_nested_places_the_outermost_is_told():
    result = judge(f"Dear [Your Name],\n\nIt was (insert your name here) big.{END}")
    assert [(f.rule, f.span.text) for f in result.findings] == [
        ("formatting/placeholder", "[Your Name]"),
        ("formatting/template-instruction", "(insert your name here)"),
    ]


def test_a_gap_in_place_of_the_name_is_told_once():
    result = judge("Dear Dana,\n\nIt was big.\n\nBest regards,\n[Your Name]")
    assert rules(result) == ["placeholder"]


def test_an_unfilled_greeting_names_the_reader():
    (finding,) = judge(f"Dear Name,\n\nIt was big.{END}", recipients=["Dana Lee"]).findings
    assert (finding.rule, finding.suggestion) == ("formatting/placeholder", "Write “Dear Dana”.")
    (finding,) = judge(f"Dear Name,\n\nIt was big.{END}").findings
    assert finding.suggestion == "Fill it in."


def test_brackets_of_a_name_are_no_gap():
    body = f"Dear Dana,\n\nI liked [solidlab] a lot.{END}"
    assert rules(judge(body)) == ["placeholder"]
    assert rules(judge(body, company="[solidlab]")) == []


def test_the_subject_is_looked_over_too():
    result = judge(f"Dear Dana,\n\nIt was big.{END}", draft={"subject": "Thanks â€“ [Role]"})
    assert [(f.rule, f.span.field) for f in result.findings] == [
        ("formatting/mojibake", "subject"),
        ("formatting/placeholder", "subject"),
    ]


def test_quoted_mail_is_left_alone():
    quoted = "\n\nOn Monday, Dana Lee wrote:\n> Dear [Name],\n> it  was <b>big</b>\n"
    assert rules(judge(f"Dear Dana,\n\nIt was big.{END}{quoted}")) == []


@pytest.mark.parametrize(
    ("end", "writer", "found"),
    [
        pytest.param("\n\nBest,\nAna", "Ana Ruiz", [], id="signed"),
        pytest.param("\n\nBest,\nLuis Ortega", "Ana Ruiz", ["no-name"], id="somebody-else"),
        pytest.param("\n\nBest,\nLuis Ortega", None, [], id="writer-unknown"),
        pytest.param("\n\nBest,", "Ana Ruiz", ["no-name"], id="no-name"),
        pytest.param("", "Ana Ruiz", ["no-closing", "no-name"], id="neither"),
    ],
)
def test_endings(end, writer, found):
    assert (
        rules(judge(f"Dear Dana,\n\nThe lab was big and bright.{end}", candidate=writer)) == found
    )


def test_the_advice_on_endings_names_the_writer():
    found = judge("Dear Dana,\n\nThe lab was big and bright.", candidate="Ana Ruiz").findings
    assert [finding.suggestion for finding in found] == [
        "Close with “Best regards,” above Ana Ruiz.",
        "Sign with Ana Ruiz.",
    ]


@pytest.mark.parametrize(
    ("text", "files", "found"),
    [
        pytest.param("My CV is attached.", [], ["attachment-missing"], id="missing"),
        pytest.param("My CV is attached.", ["cv.pdf"], [], id="there"),
        pytest.param("I have attached a link: https://x.org/cv", [], [], id="a-link"),
    ],
)
def test_attachments(text, files, found):
    result = judge(f"Dear Dana,\n\n{text}{END}", draft={"attachments": files})
    assert rules(result) == found


def test_the_limit_of_a_paragraph_can_be_set():
    body = f"Dear Dana,\n\nThe lab was big and bright.{END}"
    (finding,) = judge(body, FormattingOptions(max_paragraph_words=5)).findings
    assert finding.message == "This paragraph has 6 words; 5 is the limit."


def test_what_can_be_mended_is_mended():
    body = f"Dear Dana,\n\nThe labâ€™s roof,, of  glass, was high.{END}"
    result = judge(body)
    edits = sorted(
        (fix.edits[0].start, fix.edits[0].end, fix.edits[0].replacement)
        for finding in result.findings
        for fix in finding.fixes
    )
    for start, end, replacement in reversed(edits):
        body = body[:start] + replacement + body[end:]
    assert body == f"Dear Dana,\n\nThe lab’s roof, of glass, was high.{END}"
    assert judge(body).status == "pass"


def test_lost_characters_have_no_fix():
    (finding,) = judge(f"Dear Dana,\n\nThe lab\ufffds roof.{END}").findings
    assert (finding.rule, finding.fixes) == ("formatting/mojibake", ())


@pytest.mark.parametrize(
    ("kind", "role", "advice"),
    [
        pytest.param("thank_you", "Nurse", "“Thank you – Nurse interview”", id="thank-you"),
        pytest.param("follow_up", None, "“Following up – the role you applied for", id="follow-up"),
    ],
)
def test_a_better_subject_is_offered(kind, role, advice):
    result = judge(
        f"Dear Dana,\n\nIt was big.{END}", draft={"subject": "Hello", "kind": kind}, role=role
    )
    (finding,) = result.findings
    assert (result.status, finding.rule) == ("pass", "formatting/vague-subject")
    assert advice in finding.suggestion
