"""`Sendable` in an agent of pydantic-ai: the model gets the feedback and answers again."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import BaseModel

from followup_lint import Draft, InterviewContext, LintConfig, Linter, Sendable

pydantic_ai = pytest.importorskip("pydantic_ai")

from pydantic_ai.messages import ModelResponse, ToolCallPart  # noqa: E402
from pydantic_ai.models.function import FunctionModel  # noqa: E402
from pydantic_ai.models.test import TestModel as CannedModel  # noqa: E402 - no test of ours

LINTER = Linter(LintConfig(select=("gratitude", "tone"), grammar="off", acts="linear"))
CONTEXT = InterviewContext(recipients=["Dana Lee"])
BAD = "Hi Dana,\n\nI'm gonna call you on Monday.\n\nBest,\nAna Ruiz"
GOOD = "Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna Ruiz"
Mail = Annotated[Draft, Sendable(CONTEXT, linter=LINTER)]


class Answer(BaseModel):
    mail: Annotated[str, Sendable(CONTEXT, linter=LINTER)]


@pytest.fixture(autouse=True)
def _no_real_models(monkeypatch):
    monkeypatch.setattr(pydantic_ai.models, "ALLOW_MODEL_REQUESTS", False)


def feedback():
    draft = Draft(body=BAD)
    return LINTER.lint(draft, CONTEXT).feedback(CONTEXT, draft=draft)


def complaints(messages):
    """What the model was told about its answers, whatever part this version puts it into."""
    contents = [getattr(part, "content", None) for message in messages for part in message.parts]
    return [error["msg"] for told in contents if isinstance(told, list) for error in told]


def test_the_second_answer_passes():
    asked = []

    def answer(messages, info):
        asked.append(complaints(messages))
        (tool,) = info.output_tools
        mail = GOOD if asked[-1] else BAD
        return ModelResponse(parts=[ToolCallPart(tool.name, {"mail": mail})])

    agent = pydantic_ai.Agent(FunctionModel(answer), output_type=Answer, retries=1)
    result = agent.run_sync("Write to Dana.")
    assert result.output.mail == GOOD
    assert asked == [[], [str(feedback())]]


def test_a_model_that_does_not_listen():
    model = CannedModel(custom_output_args={"body": BAD})
    agent = pydantic_ai.Agent(model, output_type=Mail, retries=1)
    with pytest.raises(pydantic_ai.UnexpectedModelBehavior):
        agent.run_sync("Write to Dana.")


def test_a_model_that_is_right_at_once():
    model = CannedModel(custom_output_args={"body": GOOD})
    result = pydantic_ai.Agent(model, output_type=Mail).run_sync("Write to Dana.")
    assert result.output == Draft(body=GOOD)
    assert complaints(result.all_messages()) == []
