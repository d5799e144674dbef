"""`followup-lint when`."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta, timezone

import pytest

from followup_lint import SendWindow

INTERVIEW = """\
company = "Northwind"
role = "Data Engineer"
interviewed_at = 2026-03-03T15:00:00-05:00
recipients = ["Dana Lee"]
"""


@pytest.fixture
def interview(wrote):
    return wrote("interview.toml", INTERVIEW)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param([], "when_thank_you.txt", id="thanks"),
        pytest.param(["--kind", "follow_up"], "when_follow_up.txt", id="follow-up"),
        pytest.param(["--now", "2026-03-09T09:00Z"], "when_past.txt", id="past"),
    ],
)
def test_the_text(run, golden, interview, words, name):
    ran = run("when", "--context", interview, *words)
    assert (ran.code, ran.err) == (0, "")
    golden(name, ran.out)


def test_json(run, interview):
    ran = run("when", "--context", interview, "--format", "json")
    told = json.loads(ran.out)
    assert (told["version"], told["context"]) == (1, interview)
    window = SendWindow.model_validate(told["window"])
    assert window.best == datetime(2026, 3, 3, 22, 0, tzinfo=timezone.utc)


def test_settings(run, interview, wrote):
    settings = wrote("strict.toml", "[timing]\nlate_hours = 3\n")
    ran = run("when", "--context", interview, "--config", settings)
    assert "closes  Tuesday 3 March, 18:00" in ran.out


def entry(data):
    from icalendar import Calendar

    (event,) = Calendar.from_ical(data).walk("VEVENT")
    return event


def test_the_calendar_can_be_read(run, interview):
    first, again = (run("when", "--context", interview, "--ics", "-").raw for _ in range(2))
    assert first == again
    assert first.endswith(b"END:VCALENDAR\r\n")
    event = entry(first)
    best = datetime(2026, 3, 3, 22, 0, tzinfo=timezone.utc)
    assert event["dtstart"].dt == best
    assert event["dtend"].dt - best == timedelta(minutes=15)
    assert event["dtstamp"].dt == datetime(2026, 3, 3, 20, 30, tzinfo=timezone.utc)
    assert event["summary"] == "Send the thank-you note to Dana Lee (Northwind)"
    assert "within 24 hours" in event["description"]
    (alarm,) = event.walk("VALARM")
    assert alarm["trigger"].dt == timedelta(0)


def test_the_uid_is_that_of_the_interview(run, interview, wrote):
    def uid(*words, context=interview):
        return entry(run("when", "--context", context, "--ics", "-", *words).raw)["uid"]

    other = wrote("other.toml", INTERVIEW.replace("T15", "T16"))
    same = wrote("same.toml", INTERVIEW.replace("15:00:00-05:00", "20:00:00Z"))
    assert uid() == uid("--now", "2026-03-03T19:00-05:00") == uid(context=same)
    assert len({uid(), uid("--kind", "follow_up"), uid(context=other)}) == 3


def test_a_calendar_in_a_file(run, interview, tmp_path):
    ran = run("when", "--context", interview, "--ics", "send.ics")
    assert ran.out.endswith("Wrote send.ics\n")
    assert entry((tmp_path / "send.ics").read_bytes())["transp"] == "TRANSPARENT"
    told = run("when", "--context", interview, "--ics", "send.ics", "--format", "json")
    assert json.loads(told.out)["version"] == 1


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        pytest.param("", [], "interview.toml: interviewed_at: the context", id="no interview"),
        pytest.param(INTERVIEW, ["--now", "soon"], "--now: is no moment", id="no moment"),
        pytest.param(INTERVIEW, ["--now", "2026-03-03T15:00"], "no zone", id="no zone"),
        pytest.param(
            INTERVIEW,
            ["--now", "2026-03-09T09:00Z", "--ics", "-"],
            "the time to send it is past",
            id="past",
        ),
        pytest.param(INTERVIEW, ["--ics", "no/send.ics"], "can't be written", id="no folder"),
    ],
)
def test_wrong_input(run, wrote, text, words, said):
    ran = run("when", "--context", wrote("interview.toml", text), *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_without_the_extra(run, interview, monkeypatch):
    monkeypatch.setitem(sys.modules, "icalendar", None)
    ran = run("when", "--context", interview, "--ics", "-")
    assert (ran.code, ran.raw) == (2, b"")
    assert "Install followup-lint[calendar]." in ran.err


def test_the_context_has_to_be_named(run):
    ran = run("when")
    assert ran.code == 2
    assert "--context" in ran.err
