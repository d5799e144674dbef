from __future__ import annotations

import pytest

from followup_lint.checks.grammar import Grammar
from followup_lint.config import LintConfig
from followup_lint.grammar.proofreader import Proofreader
from followup_lint.linter import Linter
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter, run_example

PROOFREADER = Proofreader(LintConfig())
CONTEXT = InterviewContext(candidate="Ana Ruiz", recipients=["Dana Lee"], company="Northwind")


def letter(text):
    return f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz"


def judge(text, **fields):
    draft = Draft(body=letter(text), **fields)
    return Grammar().run(read_letter(draft, CONTEXT, grammar=PROOFREADER))


@pytest.mark.parametrize("example", Grammar.examples)
def test_examples(example):
    run_example(Grammar, example)


@pytest.mark.parametrize(
    ("text", "rule", "category", "engine", "fixed"),
    [
        pytest.param("She have it.", "grammar", "grammar", "harper:PronounVerb", "She has it.", id="grammar"),
        pytest.param("I recieve it.", "spelling", "spelling", "harper:SpellCheck", "I receive it.", id="spelling"),
        pytest.param("I dont mind.", "punctuation", "punctuation", "missing-apostrophe", "I don't mind.", id="punctuation"),
        pytest.param("I heard form you.", "word-choice", "word choice", "hear-form-you", "I heard from you.", id="word-choice"),
        pytest.param("I like Northwynd.", "company-name", "spelling", "company-name", "I like Northwind.", id="company-name"),
    ],
)  # fmt: skip
def test_a_finding_has_all_that_a_writer_needs(text, rule, category, engine, fixed):
    result = judge(text)
    (finding,) = result.findings
    assert result.status == "fail"
    assert (finding.rule, finding.category) == (f"grammar/{rule}", category)
    assert engine in finding.engine
    assert finding.message.endswith(".")
    (edit,) = finding.fixes[0].edits
    assert finding.suggestion == f"{finding.fixes[0].title}."
    body = letter(text)
    assert body[finding.span.start : finding.span.end] == finding.span.text
    assert body[: edit.start] + edit.replacement + body[edit.end :] == letter(fixed)


def test_fixes_mend_the_whole_letter():
    draft = Draft(
        body=letter("She have it, and I recieve the the news. I am looking forward to meet you!"),
        subject="My oportunity",
    )
    linter = Linter(LintConfig(select=["grammar"]))
    mended = linter.lint(draft, CONTEXT).apply_fixes(draft)
    assert mended.subject == "My opportunity"
    assert mended.body == letter(
        "She has it, and I receive the news. I am looking forward to meeting you!"
    )
    assert linter.lint(mended, CONTEXT)["grammar"].status == "pass"


def test_the_subject_has_its_findings():
    (finding,) = judge("All is well.", subject="My oportunity").findings
    assert (finding.span.field, finding.span.text) == ("subject", "oportunity")


def test_what_is_to_go_is_deleted():
    (finding,) = judge("We discussed about the plan.").findings
    assert finding.fixes[0].title == "Delete it"
    assert finding.fixes[0].edits[0].replacement.strip() == ""


def test_no_fix_where_none_is_safe():
    (finding,) = judge("Thank you that you came.").findings
    assert (finding.fixes, finding.suggestion) == ((), None)


def test_a_pass_says_who_read_how_much():
    result = judge("All is well.", subject="A word")
    assert (result.status, result.evidence, result.findings) == ("pass", (), ())
    assert result.reason == "followup_lint 0.1.0 and harper 0.2.0 read 5 words"


def test_it_abstains_when_grammar_is_off():
    result = Grammar().run(read_letter(Draft(body=letter("She have it.")), CONTEXT))
    assert (result.status, result.reason) == ("na", "grammar is switched off")


@pytest.mark.parametrize(
    ("start", "status"),
    [
        pytest.param("", "pass", id="clean"),
        pytest.param("She have it. ", "fail", id="with-an-error"),
    ],
)
def test_what_was_not_read_is_told(start, status):
    result = judge(start + "\n\n".join(["It was good, and I liked it. " * 40] * 30))
    assert result.status == status
    assert "characters beyond the limit were not proofread" in result.reason


def test_giving_up_on_unknown_words_is_told():
    letters = "bcdfghjklm"
    words = " ".join(f"x{a}{b}{c}q" for a in letters for b in letters for c in letters[:3])
    assert judge(words).reason.endswith("; it has too many unknown words to look all of them up")


def test_one_error_is_one_finding():
    result = judge("I saw the the kiln, and she have it.")
    assert [finding.span.text for finding in result.findings] == ["the the", "have"]
