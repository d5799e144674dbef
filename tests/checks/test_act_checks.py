"""The six checks that read what sentences do: the words they show and what they advise."""

from __future__ import annotations

import pytest

from followup_lint.checks.added_value import AddedValue
from followup_lint.checks.availability import Availability
from followup_lint.checks.base import fails
from followup_lint.checks.fit import Fit
from followup_lint.checks.gratitude import Gratitude
from followup_lint.checks.interest import Interest
from followup_lint.checks.next_steps import NextSteps
from followup_lint.testing import example_letter


def judge(check, text, **setting):
    return check().run(example_letter(fails(text, **setting)))


SHOWN = [
    pytest.param(
        Gratitude,
        "The lab was busy. Thank you for the hour you gave me. It was raining.",
        ["Thank you for the hour you gave me."],
        id="gratitude",
    ),
    pytest.param(
        Interest,
        "It was raining. I would love to join your team.",
        ["I would love to join your team."],
        id="interest",
    ),
    pytest.param(
        NextSteps,
        "It was raining. Could you tell me what the next steps are?",
        ["Could you tell me what the next steps are?"],
        id="next steps",
    ),
    pytest.param(
        Availability,
        "I am happy to answer any questions. It was raining.",
        ["I am happy to answer any questions."],
        id="availability",
    ),
]


@pytest.mark.parametrize(("check", "text", "sentences"), SHOWN)
def test_a_pass_shows_the_sentence(check, text, sentences):
    result = judge(check, text)
    assert result.status == "pass"
    assert [span.text for span in result.evidence] == sentences


ADVICE = [
    pytest.param(Gratitude, {}, "Thank Dana for Tuesday’s conversation", id="person and day"),
    pytest.param(
        Gratitude,
        {"recipients": [{"name": "Jennifer Park", "preferred_name": "Jen"}]},
        "Thank Jen for Tuesday’s",
        id="preferred name",
    ),
    pytest.param(
        Gratitude,
        {"recipients": [], "interviewed_at": None},
        "Thank the reader for the conversation",
        id="nothing known",
    ),
    pytest.param(Interest, {}, "the Data Engineer role at Northwind", id="role and company"),
    pytest.param(
        Interest, {"role": None, "company": None}, "the role at the company", id="neither"
    ),
    pytest.param(
        Fit, {"qualifications": ["four years of Kafka"]}, "“four years of Kafka”", id="skill"
    ),
    pytest.param(Fit, {}, "Set one thing you have done beside something Northwind", id="no skill"),
    pytest.param(AddedValue, {}, "on move from Airflow to Dagster", id="topic"),
    pytest.param(AddedValue, {"topics": []}, "Give Dana one new thing: a link", id="no topic"),
    pytest.param(NextSteps, {}, "Ask Dana: “Could you tell me what the next steps are", id="ask"),
    pytest.param(Availability, {}, "Offer Dana a talk", id="offer"),
]


@pytest.mark.parametrize(("check", "context", "words"), ADVICE)
def test_advice_is_in_the_words_of_the_context(check, context, words):
    result = judge(check, "It was raining.", context=context)
    assert result.status == "fail"
    assert words in result.findings[0].suggestion


def test_a_follow_up_asks_for_the_decision():
    result = judge(NextSteps, "It was raining.", draft={"kind": "follow_up"})
    assert "Has a decision been made?" in result.findings[0].suggestion


@pytest.mark.parametrize(
    ("sent", "day"),
    [
        pytest.param("2026-03-03T19:00:00+00:00", "Tuesday", id="same zone"),
        pytest.param("2026-03-04T09:00:00+10:00", "Wednesday", id="the sender's zone is ahead"),
    ],
)
def test_the_day_is_the_senders(sent, day):
    result = judge(Gratitude, "It was raining.", draft={"sent_at": sent})
    assert f"{day}’s conversation" in result.findings[0].suggestion


HINTS = [
    pytest.param("I look forward to your reply.", ["missing", "passive-waiting"], id="waits"),
    pytest.param("I hope to hear from you soon.", ["missing", "passive-waiting"], id="hopes"),
    pytest.param(
        "I look forward to hearing from you. When will you decide?", [], id="waits and asks"
    ),
    pytest.param("I'll give you a ring on Monday.", ["announced-call", "missing"], id="will ring"),
    pytest.param("I'll ring the bell at the gate.", ["missing"], id="rings a bell"),
    pytest.param(
        "I'm circling back on my application. Is there any news?", ["check-in-cliche"], id="circles"
    ),
    pytest.param("The drones were circling above.", ["missing"], id="drones circle"),
]


@pytest.mark.parametrize(("text", "rules"), HINTS)
def test_hints_of_next_steps(text, rules):
    result = judge(NextSteps, text)
    assert sorted(f.rule.partition("/")[2] for f in result.findings) == rules


MENTIONED = [
    pytest.param("Thank you for your time.", True, id="nobody else"),
    pytest.param("Thank you and Luis for your time.", False, id="first name"),
    pytest.param("Thank you for your time, and to Mr Ortega for his.", False, id="last name"),
    pytest.param("Thank you and the panel for your time.", False, id="the panel"),
    pytest.param("Thank you for the time with Luisa.", True, id="another name"),
]


@pytest.mark.parametrize(("text", "hinted"), MENTIONED)
def test_other_interviewers(text, hinted):
    context = {"recipients": ["Dana Lee", {"name": "Luis Ortega", "preferred_name": "Lu"}]}
    rules = [f.rule for f in judge(Gratitude, text, context=context).findings]
    assert ("gratitude/others-unmentioned" in rules) == hinted


ATTACHED = [
    pytest.param("I have attached my portfolio.", ["p.pdf"], "pass", id="attached and there"),
    pytest.param("I have attached my portfolio.", [], "fail", id="attached and not there"),
    pytest.param(
        "I have attached my portfolio, also at https://ana.example.org/work", [], "pass", id="link"
    ),
]


@pytest.mark.parametrize(("text", "attachments", "status"), ATTACHED)
def test_an_attachment_must_be_there(text, attachments, status):
    result = judge(AddedValue, text, draft={"attachments": attachments})
    assert result.status == status


@pytest.mark.parametrize(
    ("text", "attachments", "hinted"),
    [
        pytest.param("I'll send you the slides.", [], True, id="no day"),
        pytest.param("I'll send you the slides tomorrow.", [], False, id="a day"),
        pytest.param("I'll send you the slides.", ["notes.pdf"], False, id="something attached"),
        pytest.param("They will send us the slides.", [], False, id="others send"),
    ],
)
def test_open_promises(text, attachments, hinted):
    result = judge(AddedValue, text, draft={"attachments": attachments})
    rules = [f.rule for f in result.findings]
    assert ("added_value/open-promise" in rules) == hinted
