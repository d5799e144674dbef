"""The evaluator in a real run of pydantic-evals over ten drafts of the corpus."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path

import pytest

from followup_lint import Draft, DraftTooLong, InterviewContext, LintConfig, Linter

pydantic_evals = pytest.importorskip("pydantic_evals")

from followup_lint.integrations.pydantic_evals import FollowupLint  # noqa: E402 - see above

CORPUS = Path(__file__).parents[1] / "corpus" / "drafts_a.jsonl"
CONFIG = LintConfig(grammar="off", acts="linear")
LINTER = Linter(CONFIG)
BAD = "Hi Dana,\n\nI'm gonna call you on Monday.\n\nBest,\nAna Ruiz"
CONTEXT = InterviewContext(recipients=["Dana Lee"])


def ten():
    with CORPUS.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in islice(lines, 10)]


def dataset(*cases, **evaluator):
    return pydantic_evals.Dataset(
        name="notes", cases=list(cases), evaluators=[FollowupLint(config=CONFIG, **evaluator)]
    )


def run(made, task):
    return made.evaluate_sync(task, progress=False).cases


def one(task, config=CONFIG, **case):
    cases = [pydantic_evals.Case(name="one", inputs=case.pop("inputs", "x"), **case)]
    made = pydantic_evals.Dataset(name="n", cases=cases, evaluators=[FollowupLint(config=config)])
    (result,) = run(made, task)
    return result


@pytest.mark.filterwarnings("ignore:There is no current event loop:DeprecationWarning")
def test_ten_drafts():
    rows = ten()
    drafts = {row["id"]: Draft.model_validate(row["draft"]) for row in rows}
    cases = [
        pydantic_evals.Case(
            name=row["id"],
            inputs=row["id"],
            metadata=InterviewContext.model_validate(row["context"]),
        )
        for row in rows
    ]
    results = run(dataset(*cases), lambda name: drafts[name])
    assert len(results) == 10
    for row, result in zip(rows, sorted(results, key=lambda r: r.name), strict=True):
        report = LINTER.lint(row["draft"], row["context"])
        assert result.name == row["id"]
        assert result.scores["score"].value == report.score / 100
        told = {name: judged.value for name, judged in result.assertions.items()}
        assert told.pop("ok") is report.ok
        assert told == {
            c.check: c.status == "pass" for c in report.checks if c.status in ("pass", "fail")
        }
        assert result.assertions["ok"].reason == str(
            report.feedback(
                InterviewContext.model_validate(row["context"]), draft=drafts[row["id"]]
            )
        )
    assert {result.assertions["ok"].value for result in results} == {True, False}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param({"metadata": CONTEXT}, id="metadata"),
        pytest.param({"metadata": {"context": CONTEXT}}, id="in metadata"),
        pytest.param({"inputs": CONTEXT}, id="inputs"),
        pytest.param({"inputs": {"context": {"recipients": ["Dana Lee"]}}}, id="in inputs"),
    ],
)
def test_where_the_context_comes_from(case):
    result = one(lambda _: BAD, **case)
    assert "Thank Dana for" in result.assertions["ok"].reason
    assert result.assertions["tone"].value is False
    assert result.assertions["tone"].reason == "“gonna” is slang or texting shorthand."


def test_no_context_and_a_mapping():
    result = one(lambda _: {"body": BAD, "kind": "thank_you"}, metadata={"other": 1})
    assert "Thank the reader for" in result.assertions["ok"].reason
    assert "timing" not in result.assertions


def test_the_evaluators_own_context_goes_first():
    made = dataset(
        pydantic_evals.Case(name="one", inputs="x", metadata=InterviewContext()), context=CONTEXT
    )
    (result,) = run(made, lambda _: BAD)
    assert "Thank Dana for" in result.assertions["ok"].reason


def test_a_check_that_could_not_run_has_a_label():
    nobody = {"url": "http://127.0.0.1:9", "timeout": 0.2}
    config = LintConfig(grammar="languagetool", select=("grammar",), languagetool=nobody)
    result = one(lambda _: BAD, config=config)
    assert result.labels["grammar"].value == "error"
    assert result.labels["grammar"].reason
    assert result.assertions["ok"].value is False


def test_what_is_no_draft_is_a_failure_of_the_evaluator():
    result = one(lambda _: "x" * 9, config=CONFIG.model_copy(update={"max_chars": 3}))
    (failure,) = result.evaluator_failures
    assert DraftTooLong.__name__ in (failure.error_stacktrace or failure.error_message)
