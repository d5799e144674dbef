from __future__ import annotations

import pytest

from followup_lint.checks.base import passes
from followup_lint.checks.specific_references import SpecificReferences
from followup_lint.testing import example_letter, run_example


def run(text: str, **setting):
    return SpecificReferences().run(example_letter(passes(text, **setting)))


def rules(result) -> set[str]:
    return {finding.rule.partition("/")[2] for finding in result.findings}


@pytest.mark.parametrize("example", SpecificReferences.examples, ids=lambda e: e.text[:40])
def test_examples(example):
    run_example(SpecificReferences, example)


def test_a_pass_shows_words_and_says_what_was_left_aside():
    result = run("I keep thinking about your move from Airflow to Dagster.")
    assert [span.text for span in result.evidence] == ["move from Airflow to Dagster"]
    assert result.reason == "taken up: move from Airflow to Dagster; not taken up: on-call rota"


def test_a_particular_shows_its_sentence():
    text = "You told me how the sluice gate froze in Ulverton."
    result = run(text, context={"topics": []})
    assert [span.text for span in result.evidence] == [text]
    assert result.reason == "names a particular"


def test_two_topics_are_shown_in_text_order():
    result = run("Your rota for on call is long. The move to Dagster is a good one.")
    assert [span.text for span in result.evidence] == ["rota for on call", "move to Dagster"]
    assert result.reason == "taken up: move from Airflow to Dagster, on-call rota"


@pytest.mark.parametrize(
    ("context", "words"),
    [
        pytest.param({}, ["“move from Airflow to Dagster”", "“on-call rota”"], id="topics"),
        pytest.param({"topics": [" ", "kilns", "a", "b"]}, ["“kilns”", "“a”"], id="two-of-them"),
        pytest.param({"topics": []}, ["from Dana"], id="no-topics"),
        pytest.param({"topics": [], "recipients": []}, ["from Northwind"], id="no-reader"),
        pytest.param(
            {"topics": [], "recipients": [], "company": None}, ["from the company"], id="nothing"
        ),
    ],
)
def test_the_suggestion_offers_what_the_context_knows(context, words):
    (finding,) = run("I have a dog.", context=context).findings
    for word in words:
        assert word in finding.suggestion


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "I enjoyed learning more about the company and the team.",
            "learning more about the company and the team",
            id="company-and-team",
        ),
        pytest.param("Thanks for our chat.", "our chat", id="chat"),
        pytest.param(
            "The information you shared was good.", "The information you shared", id="information"
        ),
        pytest.param(
            "I liked hearing about your vision, your culture and your values.",
            "hearing about your vision, your culture and your values",
            id="list",
        ),
    ],
)
def test_generic_words_are_quoted(text, quote):
    result = run(text)
    assert rules(result) == {"generic-only"}
    assert result.findings[0].span.text == quote


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("I enjoyed hearing about [topic you discussed].", "placeholder", id="square"),
        pytest.param("I liked {{specific detail}}.", "placeholder", id="curly"),
        pytest.param(
            "I liked it (insert something from the interview).", "placeholder", id="round"
        ),
        pytest.param("I liked <project mentioned>.", "placeholder", id="angle"),
        pytest.param("I want to join [Company].", "missing", id="a-blank-for-something-else"),
        pytest.param("I liked it (very much).", "missing", id="brackets-are-no-blank"),
    ],
)
def test_blanks(text, rule):
    assert rules(run(text)) == {rule}


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        pytest.param("It was a great conversation.", True, id="great"),
        pytest.param("It was very informative.", True, id="informative"),
        pytest.param("I learned a lot.", True, id="learned"),
        pytest.param("It was a pleasure to meet you.", True, id="pleasure"),
        pytest.param("I learned a lot about the rota for on call.", False, id="learned-about"),
        pytest.param("A great conversation about Dagster.", False, id="conversation-about"),
        pytest.param("Great weather on the day.", False, id="great-weather"),
    ],
)
def test_stock_phrases(text, fires):
    assert ("stock-phrase" in rules(run(text))) is fires


@pytest.mark.parametrize(
    ("text", "subject", "context", "fires"),
    [
        pytest.param("I have a dog.", "Thanks", {}, True, id="neither"),
        pytest.param("I have a dog.", None, {}, True, id="no-subject"),
        pytest.param("I have a dog.", "Data Engineer", {}, False, id="role-in-subject"),
        pytest.param("All data engineers have dogs.", None, {}, False, id="role-inflected"),
        pytest.param("We met on Tuesday.", None, {}, False, id="day"),
        pytest.param("I'm free on Friday.", None, {}, True, id="another-day"),
        pytest.param("We met on 3 June.", None, {}, False, id="date"),
        pytest.param("We met yesterday.", None, {}, False, id="yesterday"),
        pytest.param(
            "I'm free on Friday.", None, {"interviewed_at": None}, False, id="unknown-day"
        ),
        pytest.param("A dog.", None, {"interviewed_at": None, "role": None}, False, id="unknown"),
        pytest.param("A dog.", None, {"role": None}, True, id="unknown-role"),
        pytest.param("A data dog.", None, {}, True, id="half-a-role"),
    ],
)
def test_not_dated(text, subject, context, fires):
    result = run(text, draft={"subject": subject}, context=context)
    assert ("not-dated" in rules(result)) is fires


def test_the_hint_says_what_to_name():
    result = run("I have a dog.", draft={"subject": None})
    hint = next(f for f in result.findings if f.rule.endswith("not-dated"))
    assert hint.suggestion == "Name the Data Engineer role and the interview on Tuesday."
