from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from followup_lint.checks.consistency import Consistency
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import PLAIN_CONTEXT, read_letter, run_example

MET = datetime(2026, 3, 3, 15, 0, tzinfo=timezone.utc)  # a Tuesday


def judge(text, *, sent=MET + timedelta(hours=22), subject=None, **context):
    draft = Draft(
        body=f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz",
        subject=subject,
        sent_at=sent,
        kind="thank_you",
    )
    return Consistency().run(
        read_letter(draft, InterviewContext.model_validate({**PLAIN_CONTEXT, **context}))
    )


def faults(result):
    return [(finding.rule.partition("/")[2], finding.span.text) for finding in result.findings]


@pytest.mark.parametrize("example", Consistency.examples)
def test_examples(example):
    run_example(Consistency, example)


WRONG_DAYS = [
    ("Thank you for meeting with me on Monday.", "Monday"),
    ("I enjoyed our conversation last Thursday.", "last Thursday"),
    ("It was a pleasure to meet you this morning.", "this morning"),
    ("Thanks for squeezing me in today.", "today"),
    ("Thank you for the interview last week.", "last week"),
    ("I come back to our meeting of March 2.", "March 2"),
    ("I am writing about my interview on 4 March for the role.", "4 March"),
    ("Thank you for your time on Wednesday, March 4.", "Wednesday, March 4"),
    ("Thank you for your time on Tuesday, March 4.", "Tuesday, March 4"),
    ("We met on the 5th about the on-call rota.", "the 5th"),
    ("I came away from Friday's interview full of ideas.", "Friday"),
    ("Following our call on 2026-03-05, I read about Dagster.", "2026-03-05"),
    ("I was glad to sit down with your team on Thursday.", "Thursday"),
    ("When we spoke on Friday, you asked me about Dagster.", "Friday"),
    ("On Thursday you showed me the rota.", "Thursday"),
    ("Thank you for having me in two weeks ago.", "two weeks ago"),
    ("Our talk the day before yesterday has stayed with me.", "the day before yesterday"),
    ("Thanks again for the tour on Mon.", "Mon"),
    ("I would like to thank you for the hour on Friday.", "Friday"),
]
WRONG_DAYS += [
    ("Thank you for Monday.", "Monday"),
    ("Great speaking to you on Friday!", "Friday"),
    ("Monday was a real pleasure, and the rota made me think.", "Monday"),
    ("I walked out on Thursday knowing where I want to work.", "Thursday"),
    ("Meeting you all on the 14th was a treat.", "the 14th"),
    ("Our Friday conversation has stayed with me.", "Friday"),
    ("It has been three weeks since our interview.", "three weeks since"),
    ("What you said on Friday about Dagster has stayed with me.", "Friday"),
]
OTHER_DAYS = [
    "Friday is a good day for a call.",
    "Our Friday stand-up is short.",
    "It has been three weeks since I applied.",
    "It is two years since I wrote Python for a living.",
    "Could we speak again on Friday?",
    "I am free on Monday and Thursday afternoon.",
    "I look forward to our call on Friday.",
    "You said that I would hear by Friday.",
    "You mentioned that the team decides on March 13.",
    "I have an interview elsewhere on Thursday.",
    "Another firm wants my answer by Wednesday.",
    "On Saturday I passed the Kafka exam.",
    "I can start on April 1.",
    "My notice period ends on March 31.",
    "I sent my references to HR on Monday.",
    "Thank you for your mail on Monday.",
    "I will call you on Thursday.",
    "I applied on February 2.",
    "My manager came back from leave on Monday.",
    "I know that the panel meets on the 9th.",
    "Next Friday would suit me for a second conversation.",
    "My licence arrived last Friday.",
    "It is hard to find an hour in the last week of term.",
    "You were meeting about the candidates today.",
    "I thought about the rota all weekend and on Wednesday night.",
    "I spoke with my manager on Monday, and she agrees.",
    "I run the on-call rota 24/7, and 3/4 of the alerts were noise.",
]
RIGHT_DAYS = [
    ("Thank you for meeting with me yesterday.", ["yesterday"]),
    ("Thank you for the hour on Tuesday.", ["Tuesday"]),
    ("I enjoyed our talk on Tuesday, March 3.", ["Tuesday, March 3"]),
    ("We met on the 3rd.", ["the 3rd"]),
    ("Our call on 3/3 was a pleasure.", ["3/3"]),
    ("Thank you for your time this week.", ["this week"]),
]
OTHER_COMPANIES = [
    ("I would love to join Bluefin.", "Bluefin"),
    ("I am excited about the Data Engineer role at Bluefin Labs.", "Bluefin Labs"),
    ("Thank you for the interview yesterday at Bluefin.", "Bluefin"),
    ("I was impressed by Bluefin Labs' commitment to its people.", "Bluefin Labs"),
    ("I would be proud to work for Bluefin.", "Bluefin"),
    ("My skills are a strong fit for Bluefin.", "Bluefin"),
    ("I can see myself being part of Bluefin for years.", "Bluefin"),
    ("Bluefin Systems sounds like a great place to work.", "Bluefin Systems"),
    ("I know that I could contribute to Bluefin from the first week.", "Bluefin"),
    ("I hope for a long career with Bluefin.", "Bluefin"),
    ("Thank you for telling me about Bluefin Foods and its plans.", "Bluefin Foods"),
    ("I enjoyed meeting you and seeing life at Bluefin.", "Bluefin"),
    ("Bluefin's mission means a lot to me.", "Bluefin"),
    ("I would love to begin my career with Bluefin.", "Bluefin"),
    ("I'd be over the moon to teach at Bluefin School.", "Bluefin School"),
    ("I know that Bluefin Labs is where I want to be.", "Bluefin Labs"),
    ("I would be glad to join the Bluefin Labs team.", "Bluefin Labs"),
    ("Bluefin sounds like a wonderful company.", "Bluefin"),
    ("My interest in the role at Bluefin has only grown.", "Bluefin"),
    ("I loved our talk about the position at Bluefin.", "Bluefin"),
]
NO_OTHER_COMPANIES = [
    "In my current role at Bluefin I run Kafka.",
    "At Bluefin Labs I cut the bill by half.",
    "While working at Bluefin, I built the rota.",
    "My years at Bluefin Systems taught me patience.",
    "I have an offer from Bluefin, which I must answer by Friday.",
    "Before joining Bluefin I taught mathematics.",
    "When I joined Bluefin, there was no rota.",
    "I did the same for Bluefin Bank, a client of ours.",
    "I would love to join the Platform team.",
    "I would love to work with Kafka and Dagster.",
    "I have contributed to PostgreSQL and Airflow.",
    "I am based in Leeds and could move to Boston.",
    "I studied at Leeds University and taught at Boston College.",
    "My role at Bluefin was wound up.",
    "I liked the story about Snowflake costs.",
    "I wrote for Bluefin Media for two years.",
    "The same happened to me as a trainee at Bluefin Energy.",
    "The new family room on Dunluce Road is where I want to help.",
    "There is no firm in Mingo County I would rather drive for.",
    "In my career at Bluefin I ran four teams.",
    "The position that I held at Bluefin was much like this one.",
]
SAME_COMPANIES = [
    ("I would love to join Northwind Traders.", "Northwind Traders Inc."),
    ("I would love to join Northwind.", "Northwind Traders Inc."),
    ("I would love to join NTI.", "Northwind Traders Inc."),
    ("I would love to join NT.", "Northwind Traders Inc."),
    ("I would love to join NorthWind.", "North Wind"),
    ("I would love to join the Old Mill.", "Old Mill Hotel"),
    ("I would love to join the Mill.", "Old Mill Hotel"),
    ("I would love to join Northwnid.", "Northwind Traders"),
    ("I would love to join Cafe Lune.", "Café Lune"),
    ("I would love to join International Paper Mills.", "IPM"),
    ("I would love to join Northwind's data team.", "Northwind"),
]
OTHER_ROLES = [
    ("Thank you for the talk about the Sales Manager role.", "Sales Manager"),
    ("I am very interested in the marketing analyst position.", "marketing analyst"),
    ("Thank you for interviewing me for the Account Executive.", "Account Executive"),
    ("I applied for the post of Office Administrator.", "Office Administrator"),
    ("The Payroll Clerk interview was a pleasure.", "Payroll Clerk"),
    ("As for the Lectureship, I would take it.", "Lectureship"),
    ("My patience is what you need in a Nurse.", "Nurse"),
    ("I would be proud to become your Head Chef.", "Head Chef"),
    ("I enjoyed hearing about the Data Analyst role.", "Data Analyst"),
    ("I am keen on the Civil Engineer job.", "Civil Engineer"),
    ("I am interested in working as a Sales Manager.", "Sales Manager"),
    ("I look forward to starting with you as a Sales Manager.", "Sales Manager"),
    ("I would like to be considered for the Junior Accountant vacancy.", "Junior Accountant"),
]
SAME_ROLES = [
    "I am very interested in the data engineer role.",
    "I am very interested in the Senior Data Engineer position.",
    "I am very interested in the engineer role.",
    "I am very interested in the data engineering position.",
    "I am very interested in the data role.",
    "I applied for the post of Data Engineer.",
    "I am very interested in the Data Developer opening.",
    "I would be glad to be your next Data Engineer.",
    "Thank you for the DE interview about the data role.",
]
NO_OTHER_ROLES = [
    "In my role as a Sales Manager I learnt patience.",
    "My previous Sales Manager position taught me patience.",
    "I have experience as a Sales Manager.",
    "Thank you for explaining your role as Head of Data.",
    "I am very interested in this role.",
    "The open position is just what I want.",
    "I met the hiring manager interview panel.",
    "Another Sales Manager role was offered to me.",
    "I have learnt much since the apprenticeship.",
    "The role of the on-call rota became clear to me.",
]


@pytest.mark.parametrize(("text", "quote"), WRONG_DAYS)
def test_wrong_days(text, quote):
    assert faults(judge(text)) == [("other-day", quote)]


@pytest.mark.parametrize("text", OTHER_DAYS)
def test_days_of_other_things(text):
    assert faults(judge(text)) == []


@pytest.mark.parametrize(("text", "quotes"), RIGHT_DAYS)
def test_right_days(text, quotes):
    result = judge(text)
    assert (result.status, [span.text for span in result.evidence]) == ("pass", quotes)


@pytest.mark.parametrize(("text", "quote"), OTHER_COMPANIES)
def test_other_companies(text, quote):
    assert faults(judge(text)) == [("other-company", quote)]


@pytest.mark.parametrize("text", NO_OTHER_COMPANIES)
def test_companies_that_are_no_employers_to_be(text):
    assert faults(judge(text)) == []


@pytest.mark.parametrize(("text", "company"), SAME_COMPANIES)
def test_the_company_in_other_words(text, company):
    result = judge(text, company=company)
    assert faults(result) == []
    assert result.status == "pass"


@pytest.mark.parametrize(("text", "quote"), OTHER_ROLES)
def test_other_roles(text, quote):
    assert faults(judge(text)) == [("other-role", quote)]


@pytest.mark.parametrize("text", SAME_ROLES)
def test_the_role_in_other_words(text):
    result = judge(text)
    assert faults(result) == []
    assert result.status == "pass"


@pytest.mark.parametrize("text", NO_OTHER_ROLES)
def test_roles_that_are_not_applied_for(text):
    assert faults(judge(text)) == []


TEAM = ["Dana Lee", "Robert Ortega", {"name": "Sinéad Kelly", "title": "Dr."}]
STRANGERS = [
    ("Thank you and Mark for the hour.", "Mark"),
    ("I liked speaking with you and Priya about the rota.", "Priya"),
    ("It was good to talk with Mr. Petrov.", "Petrov"),
    ("Please thank Priya for the tour.", "Priya"),
    ("I was interviewed by Priya Nair.", "Priya Nair"),
    ("Priya, who interviewed me, asked about Kafka.", "Priya"),
    ("My conversation with Robert, Sinead and Priya was a pleasure.", "Priya"),
    ("Speaking with Robert Petrov helped me.", "Robert Petrov"),
    ("Many thanks to your colleague Priya for the tour.", "Priya"),
    ("I enjoyed meeting Priya and hearing of the rota.", "Priya"),
    ("Dr. Petrov asked me about the rota.", "Petrov"),
    ("I appreciated Priya's time and her patience.", "Priya"),
    ("I want to thank Priya in particular.", "Priya"),
    ("Priya walked me through the rota.", "Priya"),
    ("Please pass my thanks on to Priya.", "Priya"),
    ("It was good to meet both Robert and Priya.", "Priya"),
]
MISSPELT = [
    ("It was good to talk with Sinaed.", "Sinaed", "Sinéad"),
    ("Thank you and Robert Ortego for the hour.", "Ortego", "Ortega"),
    ("Dr. Kelley asked me about the rota.", "Kelley", "Kelly"),
    ("What Robert Ortegga said has stayed with me.", "Ortegga", "Ortega"),
    ("Robbert showed me the rota.", "Robbert", "Robert"),
]
KNOWN = [
    "It was good to talk with Bob.",
    "Thank you and Sinead for the hour.",
    "Dr. Kelly and Mr. Ortega asked good questions.",
    "R. Ortega showed me the rota.",
    "Please thank Bob Ortega for me.",
]
OTHER_CAPACITIES = [
    "My former boss, Priya Nair, would gladly talk with you.",
    "I told my wife Priya about the rota.",
    "I spoke with Priya Nair, my current manager, and she agrees.",
    "My referee, Ms. Nair, is happy to take a call.",
    "My colleague Priya asked me for the slides.",
    "I have spoken with Priya Nair, who will be a reference.",
    "Priya at Bluefin taught me Kafka.",
    "The paper by Okada and Lim is attached.",
    "I enjoyed meeting Engineering and Legal.",
    "I liked meeting the Platform team.",
    "I am Ana Ruiz, whom you interviewed.",
    "I look forward to meeting Toronto's winter.",
    "You and I both know the rota.",
    "Thank you and best wishes.",
    "My manager, Priya Nair, was away. I spoke with Priya last night.",
    "I appreciate Python's simplicity.",
    "Speaking with Kafka users taught me patience.",
]


@pytest.mark.parametrize(("text", "quote"), STRANGERS)
def test_strangers(text, quote):
    assert faults(judge(text, recipients=TEAM)) == [("unknown-person", quote)]


@pytest.mark.parametrize(("text", "quote", "right"), MISSPELT)
def test_misspelt_people(text, quote, right):
    result = judge(text, recipients=TEAM)
    assert faults(result) == [("misspelt-person", quote)]
    assert [edit.replacement for edit in result.findings[0].fixes[0].edits] == [right]


@pytest.mark.parametrize("text", KNOWN)
def test_known_people(text):
    result = judge(text, recipients=TEAM)
    assert faults(result) == []
    assert result.status == "pass"


@pytest.mark.parametrize("text", OTHER_CAPACITIES)
def test_people_in_other_capacities(text):
    assert faults(judge(text, recipients=TEAM)) == []


def test_people_of_the_topics_are_known():
    result = judge("It was good to talk with Priya.", topics=["Priya's plan for the rota"])
    assert faults(result) == []


def test_without_recipients_nobody_is_a_stranger():
    assert faults(judge("It was good to talk with Priya.", recipients=[])) == []


def test_a_subject_counts():
    assert faults(judge("Thank you.", subject="Friday")) == [("other-day", "Friday")]
    assert faults(judge("Thank you.", subject="Thanks for the Nurse interview")) == [
        ("other-role", "Nurse")
    ]
    result = judge("Thank you.", subject="Data Engineer interview")
    assert [(span.field, span.text) for span in result.evidence] == [("subject", "Data Engineer")]
    assert judge("Thank you.", subject="Thank You and Next Steps").status == "na"


def test_evidence_stands_in_text_order():
    result = judge("Northwind's role, on Tuesday, is a Data Engineer role.", subject="Northwind")
    assert [(span.field, span.start) for span in result.evidence] == sorted(
        ((span.field, span.start) for span in result.evidence),
        key=lambda place: (place[0] == "body", place[1]),
    )
    assert result.evidence[0].field == "subject"


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        pytest.param("Thank you for the hour on Friday.", "Write “Tuesday”.", id="weekday"),
        pytest.param("Thank you for the hour on March 5.", "Write “March 3”.", id="month-first"),
        pytest.param("Thank you for the hour on 5 March.", "Write “3 March”.", id="day-first"),
        pytest.param("Thank you for the hour today.", "Write “on Tuesday”.", id="relative"),
        pytest.param("I would love to join Bluefin.", "Write “Northwind”.", id="company"),
        pytest.param("Thank you for the Nurse role talk.", "Write “Data Engineer”.", id="role"),
        pytest.param("Thank you and Mark for the hour.", None, id="stranger"),
    ],
)
def test_suggestions(text, suggestion):
    assert judge(text).findings[0].suggestion == suggestion


def test_the_day_is_the_senders():
    met = datetime(2026, 3, 4, 1, 0, tzinfo=timezone(timedelta(hours=9)))  # Tuesday in London
    sent = datetime(2026, 3, 4, 9, 0, tzinfo=timezone.utc)
    assert faults(judge("Thank you for the hour on Tuesday.", sent=sent, interviewed_at=met)) == []
    assert (
        faults(judge("Thank you for the hour on Wednesday.", sent=None, interviewed_at=met)) == []
    )


def test_an_unknown_interview_is_compared_with_nothing():
    result = judge(
        "Thank you for the Nurse role talk with Mark on Friday at Bluefin.",
        interviewed_at=None,
        company=None,
        role=None,
        recipients=[],
    )
    assert (result.status, result.findings) == ("na", ())


def test_titles_that_the_context_knows_otherwise_are_no_other_role():
    lead = [{"name": "Dana Lee", "title": "Head of Data"}]
    assert faults(judge("I liked hearing about the data head role.", recipients=lead)) == []
    topics = ["the open release manager position"]
    assert faults(judge("The release manager role was news to me.", topics=topics)) == []


def test_quoted_mail_and_the_signature_are_not_the_draft():
    text = "Thank you for the hour.\n\nBest,\nAna Ruiz\nNurse, Bluefin\n\n> On Friday we met at Bluefin."
    assert judge(text).status == "na"


@pytest.mark.parametrize(
    "filler", [".", "(", "On Friday ", "At Acme ", "you and Bo ", "role ", "\n"]
)
def test_hostile_bodies_end(filler):
    judge(filler * (20_000 // len(filler)))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "Whoever is your Data Engineer will need patience.", "Data Engineer", id="body"
        ),
        pytest.param(
            "It was fun.\n\nThe data engineering part most of all.", "data engineering", id="later"
        ),
    ],
)
def test_the_role_is_evidence_without_the_word_role(text, quote):
    result = judge(text)
    assert [span.text for span in result.evidence] == [quote]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I liked talking with a Kafka wizard.", id="article"),
        pytest.param("I liked talking with QA and SRE.", id="acronyms"),
        pytest.param("I liked meeting Dagster engineers.", id="group"),
        pytest.param("I liked meeting Platform Engineering, Data and Sales.", id="departments"),
    ],
)
def test_names_that_are_nobodys(text):
    assert faults(judge(text)) == []
