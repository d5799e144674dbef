"""The loop of judging and rewriting: when it stops, and that it keeps the best."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from followup_lint import (
    Draft,
    DraftTooLong,
    Feedback,
    InterviewContext,
    LintConfig,
    Linter,
    Repaired,
    repair,
)

LINTER = Linter(
    LintConfig(select=("gratitude", "tone"), grammar="off", acts="linear", max_chars=400)
)
BAD = "Hi Dana,\n\nI'm gonna call you on Monday.\n\nBest,\nAna Ruiz"
THANKFUL = "Hi Dana,\n\nThank you for the hour on Tuesday. I'm gonna call you.\n\nBest,\nAna Ruiz"
GOOD = "Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna Ruiz"
GERMAN = (
    "Hallo Dana,\n\nvielen Dank für das gute Gespräch am Dienstag, ich habe mich sehr gefreut und "
    "würde gerne mit Ihnen und dem Team arbeiten.\n\nMit freundlichen Grüßen\nAna Ruiz"
)


class Writer:
    """Answers with the texts that it was given, in turn; remembers what it was told."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.told = []

    def __call__(self, text, feedback):
        self.told.append((text, feedback))
        return self.answers[len(self.told) - 1]


@pytest.mark.parametrize(
    ("first", "answers", "rounds", "best", "asked"),
    [
        pytest.param(GOOD, [], 3, GOOD, 0, id="ok from the start"),
        pytest.param(BAD, [GOOD], 3, GOOD, 1, id="ok after one round"),
        pytest.param(BAD, [THANKFUL, GOOD], 3, GOOD, 2, id="a step at a time"),
        pytest.param(BAD, [THANKFUL], 1, THANKFUL, 1, id="out of rounds"),
        pytest.param(BAD, [], 0, BAD, 0, id="no rounds at all"),
        pytest.param(BAD, [BAD], 3, BAD, 1, id="the same again"),
        pytest.param(THANKFUL, [BAD], 3, THANKFUL, 1, id="worse than before"),
        pytest.param(BAD, [THANKFUL, BAD], 3, THANKFUL, 2, id="better, then worse"),
        pytest.param(BAD, [GERMAN], 3, BAD, 1, id="another language is no way out"),
    ],
)
def test_when_the_loop_stops(first, answers, rounds, best, asked):
    writer = Writer(*answers)
    result = repair(first, None, writer, rounds=rounds, linter=LINTER)
    assert result.draft == Draft(body=best)
    assert result.report == LINTER.lint(best)
    assert (result.rounds, len(writer.told)) == (asked, asked)


@pytest.mark.parametrize("made", [False, True], ids=["mappings", "models"])
def test_the_writer_gets_body_and_feedback(made):
    writer = Writer(GOOD)
    draft = {"body": BAD, "subject": "Tuesday"}
    context = {"recipients": ["Dana Lee"]}
    if made:
        draft, context = Draft(**draft), InterviewContext(**context)
    result = repair(draft, context, writer, linter=LINTER)
    ((text, feedback),) = writer.told
    assert text == BAD
    assert isinstance(feedback, Feedback)
    assert "gonna" in str(feedback)
    assert "Thank Dana" in str(feedback)
    assert result.draft == Draft(body=GOOD, subject="Tuesday")
    assert Repaired.model_validate_json(result.model_dump_json()) == result


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        pytest.param(None, ValidationError, id="no text"),
        pytest.param("half \ud83d pair", ValidationError, id="no mail can carry it"),
        pytest.param("x" * 401, DraftTooLong, id="too long"),
    ],
)
def test_an_answer_that_is_no_mail(answer, error):
    with pytest.raises(error):
        repair(BAD, None, Writer(answer), linter=LINTER)


def test_rounds_can_not_be_negative():
    with pytest.raises(ValueError, match="rounds must be 0 or more, not -1"):
        repair(BAD, None, Writer(), rounds=-1)


def test_a_check_that_could_not_run_is_nothing_to_rewrite(monkeypatch):
    good = LINTER.lint(GOOD)
    result = good["tone"].model_copy(update={"status": "error", "reason": "gone"})
    report = good.model_copy(update={"ok": False, "checks": (good["gratitude"], result)})
    linter = Linter(LintConfig(select=("tone",)))
    monkeypatch.setattr(linter, "lint", lambda *_: report)
    writer = Writer()
    assert repair(GOOD, None, writer, linter=linter).report == report
    assert writer.told == []
