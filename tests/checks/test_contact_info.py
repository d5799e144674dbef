from __future__ import annotations

import pytest

from followup_lint.checks.contact_info import ContactInfo
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter, run_example

ANA = {"name": "Ana Ruiz", "email": "ana.ruiz@example.com", "phone": "+1 212 555 0147"}
DANA = {"name": "Dana Lee", "email": "dana@northwind.example"}


def judge(text, candidate=ANA, signature="Ana Ruiz"):
    body = f"Dear Dana,\n\n{text}\n\nBest regards,\n{signature}"
    context = InterviewContext(recipients=[DANA], candidate=candidate)
    return ContactInfo().run(read_letter(Draft(body=body), context))


def rules(result):
    return sorted(finding.rule.partition("/")[2] for finding in result.findings)


@pytest.mark.parametrize("example", ContactInfo.examples)
def test_examples(example):
    run_example(ContactInfo, example)


@pytest.mark.parametrize(
    ("signature", "evidence"),
    [
        pytest.param("Ana Ruiz\n212.555.0147", ["212.555.0147"], id="phone"),
        pytest.param("Ana Ruiz\nANA.RUIZ@example.com", ["ANA.RUIZ@example.com"], id="address"),
        pytest.param(
            "Ana Ruiz | (212) 555-0147 | ana.ruiz@example.com",
            ["(212) 555-0147", "ana.ruiz@example.com"],
            id="both",
        ),
        pytest.param("Ana Ruiz\nlinkedin.com/in/ana\n555-0147", ["555-0147"], id="beside-a-link"),
    ],
)
def test_under_the_name(signature, evidence):
    result = judge("Thank you.", signature=signature)
    assert result.status == "pass"
    assert [span.text for span in result.evidence] == evidence
    assert result.findings == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("My referee, Ms. Low, is on 212-555-0101.", "third-person", id="referee"),
        pytest.param("You can reach her at low@example.org.", "third-person", id="reach-her"),
        pytest.param("I will call the number you gave, 212-555-0199.", "third-person", id="yours"),
        pytest.param("I wrote to dana@northwind.example.", "third-person", id="recipients-address"),
        pytest.param("My former manager: 212-555-0101.", "third-person", id="manager"),
        pytest.param("My number is 212-555-0174.", "contradicts", id="number-slip"),
        pytest.param("I am at ana@example.org.", "contradicts", id="another-address"),
        pytest.param("I am at 123-456-7890.", "placeholder", id="dummy"),
        pytest.param("My portfolio: www.example.net.", "link-only", id="page"),
        pytest.param("Thank you, and goodbye.", "missing", id="nothing"),
        pytest.param("My team of 2125550 was small, in 2015-2019.", "missing", id="other-numbers"),
    ],
)
def test_faults(text, rule):
    result = judge(text)
    assert (result.status, rules(result)) == ("fail", [rule])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("My references are attached; call me at 212-555-0147.", id="me-after-others"),
        pytest.param("Ask my former manager, or call my cell: 212-555-0147.", id="my-cell"),
    ],
)
def test_the_candidates_own_number_is_right_wherever_it_stands(text):
    assert judge(text).status == "pass"


@pytest.mark.parametrize("candidate", [None, "Ana Ruiz", {"name": "Ana Ruiz", "phone": " "}])
@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param("Call me at 646-555-0101.", "pass", id="number"),
        pytest.param("Write to ana@example.net.", "pass", id="address"),
        pytest.param("My referee is at 646-555-0101; I am at 646-555-0102.", "pass", id="mine-too"),
        pytest.param("My referee is at 646-555-0101.", "fail", id="only-the-referees"),
    ],
)
def test_an_unknown_candidate(candidate, text, status):
    assert judge(text, candidate).status == status


def test_a_dummy_that_is_the_candidates_counts():
    assert judge("I am at 123-456-7890.", {"phone": "123 456 7890"}).status == "pass"


def test_a_wrong_number_is_mended():
    (finding,) = judge("My number is 212-555-0174.").findings
    (edit,) = finding.fixes[0].edits
    assert edit.replacement == "+1 212 555 0147"
    assert finding.span.text == "212-555-0174"
    assert finding.suggestion == "Write +1 212 555 0147."


def test_suggestions_name_what_the_context_knows():
    assert "+1 212 555 0147 or ana.ruiz@example.com" in judge("Hello.").findings[0].suggestion
    assert "a telephone number" in judge("Hello.", None).findings[0].suggestion


def test_quoted_mail_is_not_the_draft():
    result = judge("Thank you.\n\n> My number is 212-555-0147.")
    assert rules(result) == ["missing"]


def test_a_number_given_twice_is_named_once():
    result = judge("Call 212-555-0174, I repeat, 212-555-0174.")
    assert rules(result) == ["contradicts"]


def test_the_signature_is_the_writers():
    body = "Ask my former manager for more.\n\nBest regards,\nAna Ruiz\n646-555-0101"
    letter = read_letter(Draft(body=f"Dear Dana,\n\n{body}"), InterviewContext())
    assert ContactInfo().run(letter).status == "pass"
