from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from followup_lint.language.kind import infer_kind
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter

MET = datetime(2026, 3, 3, 15, 0, tzinfo=timezone.utc)
ASKS = "Could you tell me whether a decision has been made?"
THANKS = "Thank you for the hour, and for the tour."


def kind(text, after=None, *, met=MET, decision_by=None, subject=None):
    draft = Draft(
        body=f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz",
        subject=subject,
        sent_at=None if after is None else MET + after,
    )
    context = InterviewContext(interviewed_at=met, decision_by=decision_by)
    return infer_kind(read_letter(draft, context))


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        pytest.param(THANKS, timedelta(hours=4), "thank_you", id="same-day"),
        pytest.param(THANKS, timedelta(days=3), "thank_you", id="late-thanks"),
        pytest.param(THANKS, timedelta(days=5), "follow_up", id="days-later"),
        pytest.param(ASKS, timedelta(hours=20), "thank_you", id="asks-next-day"),
        pytest.param(ASKS, timedelta(days=3), "follow_up", id="asks-after-three-days"),
        pytest.param(THANKS, timedelta(hours=-2), "thank_you", id="before"),
    ],
)
def test_by_times(text, after, expected):
    assert kind(text, after)[0] == expected


@pytest.mark.parametrize(
    ("text", "after", "reason"),
    [
        pytest.param(
            ASKS,
            timedelta(days=9, hours=3),
            "sent 9 days after the interview and asks where things stand",
            id="days",
        ),
        pytest.param(
            THANKS, timedelta(days=9), "sent 9 days after the interview", id="no-question"
        ),
        pytest.param(THANKS, timedelta(hours=1), "sent 1 hour after the interview", id="hour"),
        pytest.param(THANKS, timedelta(hours=30), "sent 30 hours after the interview", id="hours"),
    ],
)
def test_reasons_by_times(text, after, reason):
    assert kind(text, after)[1] == reason


def test_a_promised_day_makes_the_question_a_follow_up():
    promised = date(2026, 3, 4)
    assert kind(ASKS, timedelta(hours=20), decision_by=promised)[0] == "follow_up"
    assert kind(THANKS, timedelta(hours=20), decision_by=promised)[0] == "thank_you"
    assert kind(ASKS, timedelta(hours=20), met=None, decision_by=promised) == (
        "follow_up",
        "asks where things stand after the day promised for a decision",
    )


FOLLOW_UPS = [
    "I am following up on my interview for the role.",
    "I wanted to check in about the opening.",
    "Is there any news?",
    "Have you decided yet?",
    "I haven't heard from you since.",
    "Could you tell me the status of my application?",
    "I would be glad of an update on the search.",
    "Thank you for meeting with me two weeks ago.",
    "Thank you for the interview last week.",
    "It is a while since we spoke.",
    "Three weeks have passed, and I am still keen.",
]
NOTES = [
    "Thank you for meeting with me today. Is there any news on the other post?",
    "Thank you for the hour yesterday. I look forward to hearing from you.",
    "I loved the tour.",
    "It is a while since a book pleased me so.",
    "Thank you for your time. What are the next steps?",
    "Thank you for telling me where the team stands.",
]


@pytest.mark.parametrize("text", FOLLOW_UPS)
def test_follow_ups_by_their_words(text):
    assert kind(text)[0] == "follow_up"


@pytest.mark.parametrize("text", NOTES)
def test_notes_by_their_words(text):
    assert kind(text)[0] == "thank_you"


def test_the_subject_counts_and_quoted_mail_does_not():
    assert kind("I loved the tour.", subject="Any news?")[0] == "follow_up"
    assert kind("I loved the tour.\n\n> Is there any news?")[0] == "thank_you"


def test_the_drafts_own_kind_is_not_read():
    letter = read_letter(Draft(body="Is there any news?", kind="thank_you"))
    assert infer_kind(letter)[0] == "follow_up"
    assert letter.kind == "thank_you"
