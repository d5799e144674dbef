"""Earlier messages: not too soon again, not the same words again, and not forgotten."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint import (
    ConfigError,
    Draft,
    InterviewContext,
    LintConfig,
    PreviousMessage,
    lint,
    send_window,
)
from followup_lint.checks.added_value import AddedValue
from followup_lint.checks.next_steps import EARLIER, NextSteps
from followup_lint.checks.timing import Timing
from followup_lint.context_file import load_context
from followup_lint.testing import read_letter
from followup_lint.thread import earlier_messages, last_follow_up

MET = datetime(2026, 3, 3, 15, 0, tzinfo=timezone.utc)
FIRST = (
    "Thank you again for the hour on Tuesday. I am still keen on the data engineer role, and "
    "what you told me about the nightly run has stayed with me. Has a decision been made?"
)
SAME = (
    "Hope you are well. I am still keen on the data engineer role, and what you told me about "
    "the nightly run has stayed with me. Is there any news?"
)
OTHER = (
    "I wrote to you last week about the data engineer role. Since then I have finished the "
    "course on Dagster that we spoke of. Could you tell me when you expect to decide?"
)


def at(day, hour=9):
    return datetime(2026, 3, day, hour, 0, tzinfo=timezone.utc)


def message(day, kind="follow_up", body=""):
    return PreviousMessage(sent_at=at(day), kind=kind, body=body)


def letter(text, *previous, sent=None, kind="follow_up", subject=None, **known):
    known.setdefault("interviewed_at", MET)
    draft = Draft(
        body=f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz",
        kind=kind,
        sent_at=sent or at(18),
        subject=subject,
    )
    return read_letter(draft, InterviewContext(previous=list(previous), **known))


def rules(result):
    return [finding.rule.partition("/")[2] for finding in result.findings]


# timing


@pytest.mark.parametrize(
    ("sent", "previous", "decision_by", "told"),
    [
        pytest.param(at(12), [message(11)], None, ("fail", ["too-soon-again"]), id="next day"),
        pytest.param(at(17), [message(11)], None, ("fail", ["too-soon-again"]), id="four days"),
        pytest.param(at(18), [message(11)], None, ("pass", []), id="five business days"),
        pytest.param(at(18), [message(5), message(13)], None, ("fail", ["too-soon-again"]), id="last"),
        pytest.param(at(18), [message(13), message(5)], None, ("fail", ["too-soon-again"]), id="order"),
        pytest.param(at(12), [message(13)], None, ("pass", []), id="not sent yet"),
        pytest.param(at(10), [message(4, "thank_you")], None, ("pass", []), id="thanks"),
        pytest.param(at(10), [message(4, None)], None, ("pass", []), id="thanks, by its time"),
        pytest.param(at(12), [message(10, None)], None, ("fail", ["too-soon-again"]), id="no thanks"),
        pytest.param(at(13), [message(12)], date(2026, 3, 13), ("pass", []), id="promised day came"),
        pytest.param(
            at(16), [message(13)], date(2026, 3, 13), ("fail", ["too-soon-again"]), id="asked that day"
        ),
        pytest.param(
            at(12),
            [message(11)],
            date(2026, 3, 13),
            ("fail", ["before-decision", "too-soon-again"]),
            id="twice before it",
        ),
        pytest.param(
            at(5), [message(4)], None, ("fail", ["early-follow-up", "too-soon-again"]), id="by its kind"
        ),
    ],
)  # fmt: skip
def test_a_second_follow_up_waits(sent, previous, decision_by, told):
    result = Timing().run(letter(FIRST, *previous, sent=sent, decision_by=decision_by))
    assert (result.status, rules(result)) == told


def test_what_it_says():
    (finding,) = Timing().run(letter(FIRST, message(13), sent=at(17))).findings
    assert finding.message == (
        "The last follow-up went out on Friday 13 March; this one comes 2 business days later."
    )
    assert finding.suggestion == "Wait until Friday 20 March."


def test_a_thank_you_note_waits_for_nothing():
    result = Timing().run(letter(FIRST, message(4), sent=at(4, 12), kind="thank_you"))
    assert (result.status, rules(result)) == ("pass", [])


def test_without_an_interview_the_last_message_counts():
    judged = Timing().run(letter(FIRST, message(17), interviewed_at=None))
    assert (judged.status, rules(judged)) == ("fail", ["too-soon-again"])
    assert Timing().run(letter(FIRST, message(3), interviewed_at=None)).status == "na"


@given(
    st.lists(st.integers(-10, 60), max_size=4),
    st.integers(0, 12),
    st.none() | st.integers(-5, 30),
)
def test_the_window_agrees_with_timing(days_later, wait, promised):
    context = InterviewContext(
        interviewed_at=MET,
        decision_by=None if promised is None else MET.date() + timedelta(days=promised),
        previous=[
            PreviousMessage(sent_at=MET + timedelta(days=days), kind="follow_up")
            for days in days_later
        ],
    )
    config = LintConfig.model_validate({"timing": {"follow_up_business_days": wait}})
    window = send_window(context, "follow_up", config=config)
    draft = Draft(body=FIRST, kind="follow_up", sent_at=window.best)
    assert Timing(config.timing).run(read_letter(draft, context)).status == "pass"


def test_the_window_says_why():
    context = InterviewContext(interviewed_at=MET, previous=[message(12)])
    window = send_window(context, "follow_up")
    assert window.best == at(19, 10)
    assert window.reasons[1] == (
        "The last follow-up went out on Thursday 12 March; wait 5 business days."
    )
    assert len(send_window(context).reasons) == 4


# next_steps


@pytest.mark.parametrize(
    ("words", "mentioned"),
    [
        pytest.param("I wrote to you last Tuesday.", True, id="wrote"),
        pytest.param("I've already emailed about this.", True, id="emailed"),
        pytest.param("I had reached out on Monday.", True, id="reached out"),
        pytest.param("This is about my earlier thank-you note.", True, id="my note"),
        pytest.param("Further to my email of 12 March,", True, id="my email"),
        pytest.param("You may have missed the previous message.", True, id="the previous"),
        pytest.param("I am writing to you once again.", True, id="again"),
        pytest.param("Thank you again for the hour.", False, id="thanks again"),
        pytest.param("Your email of Monday was kind.", False, id="their email"),
        pytest.param("I wrote the scheduler in Go.", True, id="wrote code: silence is harmless"),
        pytest.param("Has a decision been made?", False, id="a question"),
        pytest.param("We sent the message queue to the cloud.", False, id="a queue"),
    ],
)
def test_mentions_of_an_earlier_message(words, mentioned):
    assert bool(EARLIER.search(words)) is mentioned


@pytest.mark.parametrize(
    ("text", "more", "hinted"),
    [
        pytest.param(FIRST, {}, True, id="forgotten"),
        pytest.param(OTHER, {}, False, id="mentioned"),
        pytest.param(FIRST, {"subject": "Re: Data engineer"}, False, id="a reply"),
        pytest.param(f"{FIRST}\n\n> Has a decision been made?", {}, False, id="above the quoted mail"),
        pytest.param(FIRST, {"kind": "thank_you"}, False, id="a thank-you note"),
        pytest.param(FIRST, {"sent": at(10)}, False, id="before that message"),
    ],
)  # fmt: skip
def test_the_earlier_message_is_mentioned(text, more, hinted):
    result = NextSteps().run(letter(text, message(11), **more))
    assert ("earlier-unmentioned" in rules(result)) is hinted
    assert result.status == "pass"


# added_value


@pytest.mark.parametrize(
    ("text", "before", "found"),
    [
        pytest.param(FIRST, FIRST, True, id="the same"),
        pytest.param(SAME, FIRST, True, id="nearly the same"),
        pytest.param(OTHER, FIRST, False, id="another"),
        pytest.param(FIRST, "", False, id="no longer there"),
        pytest.param("Is there any news?", "Is there any news?", False, id="too short to tell"),
        pytest.param(OTHER, f"> {OTHER}", False, id="quoted mail is not theirs"),
    ],
)
def test_repeated_words(text, before, found):
    sent = f"Dear Dana,\n\n{before}\n\nBest regards,\nAna Ruiz"
    judged = letter(text, message(11, body=sent))
    result = AddedValue().run(judged)
    assert ("repeats-earlier" in rules(result)) is found
    if found:
        assert result.status == "fail"
        assert all(judged.body[span.start : span.end] == span.text for span in result.evidence)
        (finding,) = (f for f in result.findings if f.rule.endswith("repeats-earlier"))
        assert finding.span in result.evidence
        assert "Wednesday 11 March" in finding.message


def test_a_long_thread_is_read_in_time():
    """Half a million words: what is not linear would not end."""
    body = "the end of the line of the day of " * 10_000
    previous = [message(5, body=body), message(6, body=body[4:])]
    result = AddedValue().run(letter(body[:100_000], *previous))
    assert rules(result) == ["repeats-earlier"]


# The context


def test_the_order_of_messages():
    context = InterviewContext(previous=[message(13), message(5), message(9)])
    days = [one.sent_at.day for one in earlier_messages(context, at(13, 8))]
    assert days == [5, 9]
    assert last_follow_up(context, LintConfig().timing).sent_at == at(13)


def test_a_context_file_holds_them(tmp_path):
    file = tmp_path / "c.toml"
    file.write_text('[[previous]]\nsent_at = 2026-03-11T09:00:00Z\nkind = "follow_up"\n', "utf-8")
    assert load_context(file).previous == [message(11)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param('sent = "x"', "previous[0].sent: there is no such field. Did you mean", id="key"),
        pytest.param("sent_at = 2026-03-11T09:00:00", "previous[0].sent_at: ", id="no zone"),
        pytest.param('sent_at = 2026-03-11T09:00:00Z\nkind = "x"', "previous[0].kind: ", id="kind"),
    ],
)  # fmt: skip
def test_a_wrong_message_is_named(tmp_path, line, said):
    file = tmp_path / "c.toml"
    file.write_text(f"[[previous]]\n{line}\n", "utf-8")
    with pytest.raises(ConfigError) as caught:
        load_context(file)
    assert f"{file}: {said}" in str(caught.value)


def test_a_context_without_them_is_what_it_was():
    draft = Draft(
        body=f"Dear Dana,\n\n{FIRST}\n\nBest,\nAna Ruiz", kind="follow_up", sent_at=at(18)
    )
    known = {"interviewed_at": MET, "company": "Northwind"}
    assert lint(draft, known) == lint(draft, {**known, "previous": []})
