"""`Sendable` on fields of draft and text."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from followup_lint import Draft, EngineFailed, InterviewContext, LintConfig, Linter, Sendable

LINTER = Linter(
    LintConfig(select=("gratitude", "tone"), grammar="off", acts="linear", max_chars=400)
)
CONTEXT = InterviewContext(recipients=["Dana Lee"])
SENDABLE = Sendable(CONTEXT, linter=LINTER)
BAD = "Hi Dana,\n\nI'm gonna call you on {Monday}.\n\nBest,\nAna Ruiz"
GOOD = "Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna Ruiz"


class Answer(BaseModel):
    model_config = ConfigDict(hide_input_in_errors=True)
    mail: Annotated[str, Field(min_length=9), SENDABLE]


TEXTS = TypeAdapter(Annotated[str, SENDABLE])
DRAFTS = TypeAdapter(Annotated[Draft, SENDABLE])


@pytest.mark.parametrize(
    ("adapter", "given"),
    [
        pytest.param(TEXTS, GOOD, id="text"),
        pytest.param(DRAFTS, Draft(body=GOOD), id="draft"),
    ],
)
def test_what_is_fine_comes_back_as_it_is(adapter, given):
    assert adapter.validate_python(given) is given
    assert adapter.validate_json(adapter.dump_json(given)) == given


@pytest.mark.parametrize(
    ("validate", "place"),
    [
        pytest.param(lambda: TEXTS.validate_python(BAD), (), id="text"),
        pytest.param(lambda: DRAFTS.validate_python({"body": BAD}), (), id="draft"),
        pytest.param(lambda: Answer(mail=BAD), ("mail",), id="field of a model"),
    ],
)
def test_the_message_is_the_feedback_and_no_more(validate, place):
    with pytest.raises(ValidationError) as caught:
        validate()
    (error,) = caught.value.errors(include_url=False)
    draft = Draft(body=BAD)
    feedback = str(LINTER.lint(draft, CONTEXT).feedback(CONTEXT, draft=draft))
    assert (error["type"], error["loc"], error["msg"]) == ("not_sendable", place, feedback)


def test_a_model_can_keep_the_refused_text_out_of_its_errors():
    with pytest.raises(ValidationError) as caught:
        Answer(mail=BAD)
    assert "Best," not in str(caught.value)
    assert "Thank Dana" in str(caught.value)


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        pytest.param("short", "string_too_short", id="other limits are asked first"),
        pytest.param(3, "string_type", id="no text"),
        pytest.param("x" * 401, "not_sendable", id="too long to be judged"),
    ],
)
def test_what_is_wrong_otherwise(given, kind):
    with pytest.raises(ValidationError) as caught:
        Answer(mail=given)
    assert [error["type"] for error in caught.value.errors()] == [kind]


def test_the_limit_counts():
    adapter = TypeAdapter(Annotated[str, Sendable(CONTEXT, linter=LINTER, limit=1)])
    with pytest.raises(ValidationError, match="1 more can wait"):
        adapter.validate_python(BAD)


def test_the_schema_is_that_of_the_type():
    assert TEXTS.json_schema() == {"type": "string"}
    assert DRAFTS.json_schema() == TypeAdapter(Draft).json_schema()


def test_it_judges_nothing_else():
    with pytest.raises(TypeError, match="judges a Draft or a str, not int"):
        TypeAdapter(Annotated[int, SENDABLE]).validate_python(3)


def test_a_check_that_could_not_run_is_not_the_writers_fault(monkeypatch):
    good = LINTER.lint(GOOD)
    result = good["tone"].model_copy(update={"status": "error", "reason": "no answer"})
    report = good.model_copy(update={"ok": False, "checks": (good["gratitude"], result)})
    linter = Linter(LintConfig(select=("tone",)))
    monkeypatch.setattr(linter, "lint", lambda *_: report)
    adapter = TypeAdapter(Annotated[str, Sendable(linter=linter)])
    with pytest.raises(EngineFailed, match="tone: no answer"):
        adapter.validate_python(GOOD)
