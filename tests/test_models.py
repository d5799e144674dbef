"""The models: what they take, what they refuse, and that they travel through JSON."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import followup_lint
from followup_lint import (
    Candidate,
    CheckResult,
    Comparison,
    Draft,
    Feedback,
    Finding,
    Fix,
    Ignore,
    Ignored,
    InterviewContext,
    LintConfig,
    PanelFinding,
    PanelReport,
    Person,
    PreviousMessage,
    Repaired,
    Report,
    SendWindow,
    Span,
    Stats,
    TextEdit,
    UnusedIgnore,
    VerdictChange,
    WordsInBoth,
)

MODELS = [
    Candidate,
    CheckResult,
    Comparison,
    Draft,
    Feedback,
    Finding,
    Fix,
    Ignore,
    Ignored,
    InterviewContext,
    LintConfig,
    PanelFinding,
    PanelReport,
    Person,
    PreviousMessage,
    Repaired,
    Report,
    SendWindow,
    Span,
    Stats,
    TextEdit,
    UnusedIgnore,
    VerdictChange,
    WordsInBoth,
]
NAIVE = datetime(2026, 3, 3, 15, 0)  # noqa: DTZ001 - naive on purpose


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_frozen_and_closed(model):
    assert model.model_config["frozen"] is True
    assert model.model_config["extra"] == "forbid"
    assert model.model_config["hide_input_in_errors"] is True


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_has_a_json_schema(model):
    schema = model.model_json_schema()
    json.dumps(schema)
    assert schema["additionalProperties"] is False
    assert set(schema["properties"]) == set(model.model_fields)


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        pytest.param({}, ("body",), id="no body"),
        pytest.param({"body": 3}, ("body",), id="body is a number"),
        pytest.param({"body": "x", "text": "y"}, ("text",), id="unknown field"),
        pytest.param({"body": "x", "kind": "letter"}, ("kind",), id="unknown kind"),
        pytest.param({"body": "x", "sent_at": NAIVE}, ("sent_at",), id="naive time"),
        pytest.param({"body": "x", "attachments": "cv.pdf"}, ("attachments",), id="one string"),
        pytest.param({"body": "half \ud83d pair"}, ("body",), id="lone surrogate in body"),
        pytest.param(
            {"body": "x", "subject": "\udc00"}, ("subject",), id="lone surrogate in subject"
        ),
    ],
)
def test_a_wrong_draft_names_its_field(fields, place):
    with pytest.raises(ValidationError) as caught:
        Draft.model_validate(fields)
    assert [error["loc"] for error in caught.value.errors()] == [place]


def test_an_error_never_repeats_the_text():
    secret = "the salary I was promised"
    with pytest.raises(ValidationError) as caught:
        Draft.model_validate({"body": [secret], "subject": "half \ud83d pair"})
    assert secret not in str(caught.value)
    assert "lone surrogate (U+D83D) at character 5" in str(caught.value)


def test_people_may_be_bare_names():
    context = InterviewContext(candidate="Ana Ruiz", recipients=["Dana Lee", {"name": "Luis"}])
    assert context.candidate == "Ana Ruiz"
    assert context.recipients == ["Dana Lee", Person(name="Luis")]


def test_a_span_holds_the_words_it_points_at():
    with pytest.raises(ValidationError, match="span 3:9 holds 4 characters"):
        Span(field="body", start=3, end=9, text="four")


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TIMES = st.datetimes(
    timezones=st.sampled_from([timezone.utc, timezone(timedelta(hours=-8))]),
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - the zone is drawn apart
)


@given(
    body=TEXT,
    subject=st.none() | TEXT,
    kind=st.sampled_from([None, "thank_you", "follow_up"]),
    attachments=st.lists(TEXT, max_size=3),
    sent_at=st.none() | TIMES,
)
def test_a_draft_travels_through_json(body, subject, kind, attachments, sent_at):
    draft = Draft(body=body, subject=subject, kind=kind, attachments=attachments, sent_at=sent_at)
    assert Draft.model_validate_json(draft.model_dump_json()) == draft


@given(name=TEXT, topics=st.lists(TEXT, max_size=3), when=st.none() | TIMES)
def test_a_context_travels_through_json(name, topics, when):
    context = InterviewContext(
        candidate=Candidate(name=name, links=topics),
        recipients=[name, Person(name=name, title=name)],
        interviewed_at=when,
        decision_by=when.date() if when else None,
        topics=topics,
    )
    assert InterviewContext.model_validate_json(context.model_dump_json()) == context


def test_a_report_gives_the_result_of_a_check():
    result = CheckResult(check="tone", status="pass")
    report = Report(
        kind="thank_you",
        language="en",
        checks=(result,),
        findings=(),
        stats=Stats(
            words=0,
            sentences=0,
            paragraphs=0,
            reading_seconds=0,
            automated_readability_index=None,
        ),
        ok=True,
        score=100,
    )
    assert report["tone"] is result
    with pytest.raises(KeyError, match="gratitude"):
        report["gratitude"]


def test_the_public_names_are_these():
    """Whoever adds or removes one means it."""
    assert sorted(followup_lint.__all__) == dir(followup_lint)
    for name in followup_lint.__all__:
        assert getattr(followup_lint, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'lintt'"):
        followup_lint.lintt  # noqa: B018 - the access is what is tested
