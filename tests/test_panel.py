"""Several notes to one panel: copies and contradictions, and where there are none."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from followup_lint import DraftTooLong, LintConfig, PanelReport, lint_panel
from followup_lint.models import Draft

QUICK = LintConfig(grammar="off", acts="linear", select=("gratitude", "consistency"))
DANA, LUIS = {"recipients": ["Dana Lee"]}, {"recipients": ["Luis Ortega"]}
LONG = (
    "Thank you for showing me how the night shift hands over. What you said about the nightly run "
    "has stayed with me, and I would be glad to work on it."
)
OWN = (
    "It was good to hear how the platform grew out of three scripts. Your question about testing "
    "made me read up on contract tests, which I had never used."
)


def note(text, greeting="Dear Dana,", **more):
    return {"body": f"{greeting}\n\n{text}\n\nBest regards,\nAna Ruiz", **more}


def held(one, other, first=DANA, second=LUIS):
    """Hold two texts against each other."""
    one = one if isinstance(one, dict) else note(one)
    other = other if isinstance(other, dict) else note(other, "Dear Luis,")
    return lint_panel([(one, first), (other, second)], QUICK)


def rules(panel):
    return [finding.rule.removeprefix("panel/") for finding in panel.findings]


# Copies


@pytest.mark.parametrize(
    ("one", "other", "contexts", "found"),
    [
        pytest.param(LONG, LONG, (DANA, LUIS), True, id="the same"),
        pytest.param(LONG, LONG.replace("night", "late"), (DANA, LUIS), True, id="a word changed"),
        pytest.param(LONG, f"{LONG} {OWN} {OWN}", (DANA, LUIS), True, id="the shorter in the longer"),
        pytest.param(f"{LONG} {OWN} {OWN}", LONG, (DANA, LUIS), True, id="the other way round"),
        pytest.param(LONG, OWN, (DANA, LUIS), False, id="two of their own"),
        pytest.param(LONG, f"{LONG[:56]} {OWN}", (DANA, LUIS), False, id="the thanks alone"),
        pytest.param(LONG, LONG, (DANA, DANA), False, id="to the same person"),
        pytest.param(LONG, LONG, (None, None), True, id="to whom is not known"),
        pytest.param("Thank you for it all.", "Thank you for it all.", (DANA, LUIS), False, id="short"),
    ],
)  # fmt: skip
def test_copies(one, other, contexts, found):
    panel = held(one, other, *contexts)
    assert ("near-copy" in rules(panel)) is found


def test_the_words_of_a_copy():
    panel = held(LONG, f"{OWN} {LONG}")
    (copy,) = panel.findings
    assert (copy.first, copy.second, copy.severity) == (0, 1, "warning")
    (place,) = copy.places
    assert place.first.text == place.second.text == LONG.removesuffix(".")
    assert copy.message == "The notes to Dana and Luis share 100 % of their words."


# Contradictions

TUESDAY = "Thank you for the hour on Tuesday."


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        # Days
        pytest.param(TUESDAY, "Thank you for the hour on Wednesday.", ["other-day"], id="weekdays"),
        pytest.param(TUESDAY, "I enjoyed our talk on Tuesday.", [], id="the same day"),
        pytest.param(TUESDAY, "I am free on Wednesday.", [], id="a day for a call"),
        pytest.param(TUESDAY, "I enjoyed our talk on 3 March.", [], id="a date may be a Tuesday"),
        pytest.param(
            "I enjoyed our talk on 3 March.", "I enjoyed our talk on March 4.", ["other-day"], id="dates"
        ),
        pytest.param("I enjoyed our talk on 3 March.", "I enjoyed our talk on the 3rd.", [], id="short"),
        # Roles
        pytest.param(
            "The Data Engineer role is the one.", "The Sales Manager role is the one.", ["other-role"], id="roles"
        ),
        pytest.param(
            "The Data Engineer role is the one.", "The engineer role is the one.", [], id="shortened"
        ),
        pytest.param(
            "The Data Engineer role is the one.", "In my last role as Sales Manager I ran it.", [], id="own"
        ),
        # Companies
        pytest.param(
            "I am keen to join Northwind.", "I am keen to join Bluefin Analytics.", ["other-company"], id="companies"
        ),
        pytest.param(
            "I am keen to join Northwind.", "At Bluefin Analytics I ran Kafka.", [], id="former employer"
        ),
        pytest.param("I am keen to join Northwind.", "I am keen to join Northwind Ltd.", [], id="longer"),
        # Years
        pytest.param("I bring four years of Kafka.", "I have 5 years of Kafka.", ["other-years"], id="years"),
        pytest.param(
            "My four years of Kafka have taught me a lot.", "I bring six years of Kafka.", ["other-years"], id="a verb"
        ),
        pytest.param("I bring four years of Kafka.", "I bring 4 years of Kafka.", [], id="in figures"),
        pytest.param("I bring four years of Kafka.", "I bring over five years of Kafka.", [], id="over"),
        pytest.param("I bring four years of Kafka.", "I bring five years of Spark.", [], id="of another"),
        pytest.param(
            "I bring four years of Kafka.", "I bring two years of Kafka in production.", [], id="narrower"
        ),
        pytest.param("I bring four years of Kafka.", "Your five years of Kafka show.", [], id="theirs"),
        pytest.param("I bring four years of Kafka.", "I bring four to five years of Kafka.", [], id="range"),
        pytest.param(
            "I have four years of experience.", "I have nine years of experience.", [], id="of nothing named"
        ),
    ],
)  # fmt: skip
def test_contradictions(one, other, found):
    panel = held(one, other)
    assert rules(panel) == found
    assert rules(held(other, one)) == found
    for finding in panel.findings:
        assert finding.severity == "error"
        for place in finding.places:
            assert place.first.text in one
            assert place.second.text in other


def at(day):
    return datetime(2026, 3, day, 9, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("one", "other", "contexts", "found"),
    [
        pytest.param(
            note("It was good to meet you yesterday.", sent_at=at(4)),
            note("It was good to meet you this morning.", sent_at=at(4)),
            (DANA, LUIS),
            ["other-day"],
            id="days that count from the sending",
        ),
        pytest.param(
            note("It was good to meet you yesterday.", sent_at=at(4)),
            note("It was good to meet you on 3 March.", sent_at=at(4)),
            (DANA, LUIS),
            [],
            id="yesterday was that date",
        ),
        pytest.param(
            note("It was good to meet you yesterday.", sent_at=at(4)),
            note("It was good to meet you yesterday.", sent_at=at(5)),
            (DANA, LUIS),
            ["other-day"],
            id="the same word on another day",
        ),
        pytest.param(
            note("It was good to meet you yesterday."),
            note("It was good to meet you this morning."),
            (DANA, LUIS),
            [],
            id="no time of sending",
        ),
        pytest.param(
            TUESDAY,
            "Thank you for the hour on Wednesday.",
            ({**DANA, "interviewed_at": at(3)}, {**LUIS, "interviewed_at": at(4)}),
            [],
            id="two interviews",
        ),
        pytest.param(
            TUESDAY,
            "Thank you for the hour on Wednesday.",
            ({**DANA, "interviewed_at": at(3)}, {**LUIS, "interviewed_at": at(3)}),
            [],
            id="consistency says it",
        ),
        pytest.param(
            "The Data Engineer role is the one.",
            "The Sales Manager role is the one.",
            ({**DANA, "role": "Data Engineer"}, {**LUIS, "role": "Sales Manager"}),
            [],
            id="two roles",
        ),
        pytest.param(
            "The Data Engineer role is the one.",
            note("I look forward to it.", subject="Sales Manager role"),
            (DANA, LUIS),
            ["other-role"],
            id="in the subject",
        ),
        pytest.param(
            "The Data Engineer role is the one.",
            "The Data Engineer role is the one. The Sales Manager role was filled.",
            (DANA, LUIS),
            [],
            id="one of two agrees",
        ),
    ],
)
def test_what_the_contexts_know(one, other, contexts, found):
    assert rules(held(one, other, *contexts)) == found


# The report


def test_three_notes():
    texts = [TUESDAY, "Thank you for the hour on Monday.", TUESDAY]
    panel = lint_panel(
        [(note(text), {"recipients": [name]}) for text, name in zip(texts, "ABC", strict=True)],
        QUICK,
    )
    assert panel.names == ("A", "B", "C")
    assert [(f.first, f.second) for f in panel.findings] == [(0, 1), (1, 2)]
    assert len(panel.reports) == 3
    assert panel.ok is False


@pytest.mark.parametrize("fail_on", ["info", "warning", "error"])
def test_ok(fail_on):
    config = QUICK.model_copy(update={"fail_on": fail_on})
    panel = lint_panel([(note(LONG), DANA), (note(LONG), LUIS)], config)
    assert all(report.ok for report in panel.reports)
    assert panel.ok is (fail_on == "error")


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_to_compare(count):
    panel = lint_panel([(note(LONG), None)] * count, QUICK)
    assert (panel.names, panel.findings, panel.ok) == (("note 1",)[:count], (), True)


def test_other_languages_claim_nothing():
    text = (
        "Vielen Dank für das Gespräch am Dienstag. Ich habe mich sehr gefreut, dass Sie sich die Zeit "
        "genommen haben, und möchte gern bei Ihnen arbeiten."
    )
    panel = held(text, text)
    assert rules(panel) == ["near-copy"]
    assert panel.reports[0].language == "de"


@pytest.mark.parametrize(
    ("items", "error"),
    [
        pytest.param([({"text": "x"}, None)], ValidationError, id="a wrong draft"),
        pytest.param([("x", {"who": "Dana"})], ValidationError, id="a wrong context"),
        pytest.param([("x" * 100_001, None)], DraftTooLong, id="too long"),
    ],
)
def test_wrong_input(items, error):
    with pytest.raises(error):
        lint_panel(items, QUICK)


PIECES = st.lists(
    st.sampled_from([LONG, OWN, TUESDAY, TUESDAY.replace("Tues", "Fri"), "I bring four years of Go.",
                     "I bring six years of Go.", "The nurse role.", "The cook role.", "é🙂 “x”\n\n- y"]),
    max_size=5,
).map(" ".join)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(st.lists(PIECES, max_size=3))
def test_spans_hold_and_the_report_travels(texts):
    drafts = [Draft.model_validate(note(text)) for text in texts]
    panel = lint_panel([(draft, None) for draft in drafts], QUICK)
    assert PanelReport.model_validate_json(panel.model_dump_json()) == panel
    for finding in panel.findings:
        assert finding.first < finding.second
        assert finding.places
        for place in finding.places:
            for span, number in ((place.first, finding.first), (place.second, finding.second)):
                assert getattr(drafts[number], span.field)[span.start : span.end] == span.text
    turned = lint_panel([(draft, None) for draft in reversed(drafts)], QUICK)
    last = len(drafts) - 1
    told = {(f.rule, f.first, f.second) for f in panel.findings}
    assert {(f.rule, last - f.second, last - f.first) for f in turned.findings} == told


def test_long_notes_are_read_in_time():
    """What is not linear would not end: thousands of claims and a copy of 90,000 characters."""
    text = "I bring four years of Kafka. Thank you for the hour on Tuesday. " * 1_400
    panel = held(text, text.replace("four", "five"))
    assert set(rules(panel)) == {"near-copy", "other-years"}
