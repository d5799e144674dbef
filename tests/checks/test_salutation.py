from __future__ import annotations

from datetime import datetime, timezone

import pytest

from followup_lint.checks.salutation import Salutation
from followup_lint.language.addressees import is_generic_name, read_addressees
from followup_lint.language.regions import Region
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter, run_example

BODY = "\n\nThank you for the hour on Tuesday.\n\nBest regards,\nAna Ruiz"


def judge(greeting, *recipients, company="Northwind"):
    draft = Draft(body=greeting + BODY, sent_at=datetime(2026, 3, 3, 19, tzinfo=timezone.utc))
    context = InterviewContext(recipients=list(recipients), company=company)
    return Salutation().run(read_letter(draft, context))


def rules(result):
    return sorted(finding.rule.partition("/")[2] for finding in result.findings)


@pytest.mark.parametrize("example", Salutation.examples)
def test_examples(example):
    run_example(Salutation, example)


DANA = {"name": "Dana Lee", "title": "Head of Data"}
PASSES = [
    pytest.param("Dear Dana,", [DANA], id="first"),
    pytest.param("Dear Ms Lee", [DANA], id="no-comma"),
    pytest.param("Dear Lee,", [DANA], id="last-alone"),
    pytest.param("hi dana,", [DANA], id="lower-case"),
    pytest.param("HELLO DANA!", [DANA], id="capitals"),
    pytest.param("Hi again, Dana,", [DANA], id="again"),
    pytest.param("Good afternoon, Dana and everyone,", [DANA], id="and-everyone"),
    pytest.param("Dear Dana (and team),", [DANA], id="team-in-brackets"),
    pytest.param("Dear Dana Lee and the Northwind team,", [DANA], id="company-team"),
    pytest.param("Dear Ms. Dana Lee, PhD,", [DANA], id="degree"),
    pytest.param("Dear Professor Lee,", [DANA], id="professor"),
    pytest.param("Dear Prof. Dr. Lee,", [DANA], id="two-titles"),
    pytest.param("Dear Dana, dear Luis,", [DANA, "Luis Ortega"], id="dear-twice"),
    pytest.param("Dana / Luis:", [DANA, "Luis Ortega"], id="slash"),
    pytest.param("Dear Mr. Ortega and Ms. Lee,", [DANA, "Luis Ortega"], id="two-titled"),
    pytest.param("Dear Drs. Lee and Ortega,", [DANA, "Luis Ortega"], id="shared-title"),
    pytest.param("Hi Dana,", [DANA, "Luis Ortega"], id="one-of-two"),
    pytest.param("Hello Dana, Luis, and Mia,", [DANA, "Luis Ortega", "Mia Wolf"], id="three"),
    pytest.param("Dear Matron Bello,", [{"name": "Ada Bello", "title": "Matron"}], id="matron"),
    pytest.param(
        "Dear Headteacher Bello,", [{"name": "Ada Bello", "title": "Headteacher"}], id="job-title"
    ),
    pytest.param("Dean,", ["Dean Foster"], id="title-as-name"),
    pytest.param("Dear Dean Foster,", ["Dean Foster"], id="title-as-first-name"),
    pytest.param("Dear Dean Foster,", [{"name": "Ada Foster", "title": "Dean"}], id="a-dean"),
    pytest.param("Dear Ms. van der Berg,", ["Anke van der Berg"], id="particles"),
    pytest.param("Dear Mrs O’Neill,", ["Orla O'Neill"], id="apostrophe"),
    pytest.param("Dear Min-jun,", ["Kim Min-jun"], id="korean"),
    pytest.param("Dear Mr. Kim,", ["Kim Min-jun"], id="korean-family-name"),
    pytest.param("Dear Mrs. Lee,", [{"name": "Dana Lee", "title": "Ms."}], id="ms-or-mrs"),
    pytest.param("Dear Dana Lee, Head of Data,", [DANA], id="job-title-after"),
    pytest.param("Dear Recruiter Dana,", [DANA], id="recruiter"),
    pytest.param("Dear Hiring Manager Dana Lee,", [DANA], id="hiring-manager-by-name"),
    pytest.param("Dear Hiring Manager (Dana Lee),", [DANA], id="name-in-brackets"),
    pytest.param("Dear Dana (she/her),", [DANA], id="pronouns"),
    pytest.param("Dear Mr. and Mrs. Lee,", [DANA], id="mr-and-mrs"),
    pytest.param("Dear Dr. Lee,", [{"name": "Dana Lee", "title": "Ms."}], id="a-doctor-is-no-man"),
]
FAILS = [
    pytest.param("Dear Donna,", [DANA], "wrong-name", id="other-name"),
    pytest.param("Dear Danna,", [DANA], "misspelt", id="double-letter"),
    pytest.param("Dear Ms. Leee,", [DANA], "misspelt", id="last-misspelt"),
    pytest.param("Dear Mark,", [DANA], "wrong-name", id="mark"),
    pytest.param("Dear Dana and Mark,", [DANA], "wrong-name", id="one-right-one-wrong"),
    pytest.param("Dear Dana and Luiz,", [DANA, "Luis Ortega"], "misspelt", id="one-misspelt"),
    pytest.param("Hi there,", [DANA], "generic", id="there"),
    pytest.param("Good morning,", [DANA], "generic", id="good-morning"),
    pytest.param("Dear Sir/Madam,", [DANA], "generic", id="sir-madam"),
    pytest.param("Dear all,", [DANA, "Luis Ortega"], "generic", id="all"),
    pytest.param("Hello Northwind team,", [DANA], "generic", id="company-team"),
    pytest.param("Dear Members of the Selection Panel,", [DANA], "generic", id="panel"),
    pytest.param("Dear Recruitment Department,", [DANA], "generic", id="department"),
    pytest.param("Dear Head of Data,", [DANA], "generic", id="job-title"),
    pytest.param("Dear Recruiter Mark,", [DANA], "generic", id="recruiter-of-another-name"),
    pytest.param("Dear {{interviewer}},", [DANA], "placeholder", id="braces"),
    pytest.param("Dear <Name>,", [DANA], "placeholder", id="angle"),
    pytest.param("Hi ____,", [DANA], "placeholder", id="underscores"),
    pytest.param("Dear Mr. [Last Name],", [DANA], "placeholder", id="after-title"),
    pytest.param("Dear Ms. XXX,", [DANA], "placeholder", id="xxx"),
    pytest.param("Dear Sir Lee,", [{"name": "Dana Lee", "title": "Mrs."}], "wrong-title", id="sir"),
]


@pytest.mark.parametrize(("greeting", "recipients"), PASSES)
def test_right_greetings(greeting, recipients):
    result = judge(greeting, *recipients)
    assert (result.status, rules(result)) == ("pass", [])
    assert result.evidence


@pytest.mark.parametrize(("greeting", "recipients", "rule"), FAILS)
def test_wrong_greetings(greeting, recipients, rule):
    result = judge(greeting, *recipients)
    assert (result.status, rules(result)) == ("fail", [rule])


@pytest.mark.parametrize(
    ("greeting", "status"),
    [
        pytest.param("Dear Hiring Team,", "na", id="generic"),
        pytest.param("Dear Dana,", "na", id="a-name-nobody-can-check"),
        pytest.param("Dear [Name],", "fail", id="placeholder"),
    ],
)
@pytest.mark.parametrize("recipients", [(), ("Hiring Team",), ("",)])
def test_nobody_known(greeting, status, recipients):
    assert judge(greeting, *recipients).status == status


@pytest.mark.parametrize(
    ("greeting", "person", "hint"),
    [
        pytest.param("Hi Dana,", {"name": "Dana Lee", "title": "Dr."}, True, id="first-for-dr"),
        pytest.param("Dear Dr. Lee,", {"name": "Dana Lee", "title": "Dr."}, False, id="formal"),
        pytest.param("Hi Dana,", {"name": "Dana Lee", "title": "CTO"}, False, id="job-title"),
        pytest.param(
            "Dear Ms. Lee,",
            {"name": "Dana Lee", "preferred_name": "Dee"},
            True,
            id="formal-for-dee",
        ),
        pytest.param(
            "Hi Dee,", {"name": "Dana Lee", "preferred_name": "Dee"}, False, id="preferred"
        ),
    ],
)
def test_register(greeting, person, hint):
    result = judge(greeting, person)
    assert result.status == "pass"
    assert rules(result) == (["register"] if hint else [])


def test_a_misspelt_name_is_mended():
    result = judge("Dear Luiz and Danna,", DANA, "Luis Ortega")
    edits = [edit for finding in result.findings for edit in finding.fixes[0].edits]
    assert [(edit.start, edit.end, edit.replacement) for edit in edits] == [
        (5, 9, "Luis"),
        (14, 19, "Dana"),
    ]
    assert [finding.span.text for finding in result.findings] == ["Luiz", "Danna"]


def test_a_mended_name_keeps_its_capitals():
    (finding,) = judge("DEAR DANNA,", DANA).findings
    assert finding.fixes[0].edits[0].replacement == "DANA"


def test_the_suggestion_greets_whom_the_context_knows():
    team = ["Dana Lee", {"name": "Luis Ortega", "title": "Dr."}]
    assert judge("Hello,", *team).findings[0].suggestion == "Write “Dear Dana and Dr. Ortega,”."
    crowd = ["Dana Lee", "Luis Ortega", "Mia Wolf", "Omar Said"]
    assert judge("Hello,", *crowd).findings[0].suggestion == "Write “Dear Dana and team,”."
    assert judge("Hello,", *crowd[:3]).findings[0].suggestion == "Write “Dear Dana, Luis and Mia,”."


def test_a_quoted_greeting_is_not_the_writers():
    body = "Thanks for your mail.\n\nAna\n\nOn Tue, Mar 3, 2026 at 9:00 Dana Lee wrote:\n> Dear Ana,\n> Hi"
    letter = read_letter(Draft(body=body), InterviewContext(recipients=["Dana Lee"]))
    assert rules(Salutation().run(letter)) == ["missing"]


def test_addressees_know_their_place():
    text = "Dear Ms. Lee and team,"
    first, second = read_addressees(Region(3, 3 + len(text), text))
    assert (first.start, first.end, first.titles, first.generic) == (12, 15, ("ms",), False)
    assert second.generic


@pytest.mark.parametrize(
    ("name", "generic"),
    [("Hiring Team", True), ("the panel", True), ("Dana Lee", False), ("Guy Panel", False)],
)
def test_generic_names(name, generic):
    assert is_generic_name(name) is generic


@pytest.mark.parametrize("filler", [".", "(", "and ", ",", "[", "Dear ", "x" * 50_000])
def test_hostile_greetings_end(filler):
    text = ("Dear " + filler * (20_000 // len(filler) + 1))[:60_000]
    read_addressees(Region(0, len(text), text))
