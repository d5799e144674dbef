"""Sixty mails without an error, full of names, tools, trades and both spellings: silence."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from followup_lint.checks.grammar import Grammar
from followup_lint.config import LintConfig
from followup_lint.grammar.proofreader import Proofreader
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter

CORPUS = Path(__file__).parents[1] / "corpus" / "clean_mails.jsonl"
MAILS = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
TEXTS = [f"{mail['draft'].get('subject') or ''}\n{mail['draft']['body']}" for mail in MAILS]
ALARMS_ALLOWED = 1


def folded(text):
    return " ".join(text.casefold().split())


@pytest.fixture(scope="module")
def results():
    proofreader = Proofreader(LintConfig())
    return [
        Grammar().run(
            read_letter(
                Draft(**mail["draft"]), InterviewContext(**mail["context"]), grammar=proofreader
            )
        )
        for mail in MAILS
    ]


def test_at_most_one_alarm_in_all_of_them(results):
    alarms = [(f.engine, f.span.text) for result in results for f in result.findings]
    assert len(alarms) <= ALARMS_ALLOWED, alarms


def test_without_the_context_names_are_still_names():
    """A linter that isn't told the names may know fewer words, but takes none for a slip."""
    proofreader = Proofreader(LintConfig())
    alarms = [
        (mark.issue.source, mark.issue.message)
        for mail in MAILS
        for mark in proofreader.read(read_letter(Draft(**mail["draft"]))).marks
    ]
    assert len(alarms) <= 2 * ALARMS_ALLOWED, alarms


def test_the_mails_are_sixty_and_different():
    assert len(MAILS) == 60
    assert len({mail["draft"]["body"] for mail in MAILS}) == 60
    assert {mail["draft"]["kind"] for mail in MAILS} == {"thank_you", "follow_up"}


def test_they_hold_two_hundred_names():
    names = {name for mail in MAILS for name in mail["names"]}
    assert len(names) >= 200
    missing = [
        (number, name)
        for number, (mail, text) in enumerate(zip(MAILS, TEXTS, strict=True))
        for name in mail["names"]
        if folded(name) not in folded(f"{text} {json.dumps(mail['context'], ensure_ascii=False)}")
    ]
    assert missing == []


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(
            r"\b(?:organis|realis|colour|centre|programme|favour|behaviour)", id="british"
        ),
        pytest.param(r"\b(?:organiz|realiz|color|center|program|favor|behavior)", id="american"),
        pytest.param(r"\bSam\b", id="sam"),
        pytest.param(r"\bwww\.", id="www"),
        pytest.param(r"\bFYI\b", id="fyi"),
        pytest.param(r"https?://", id="url"),
        pytest.param(r"(?m)^-- ?$", id="signature-mark"),
        pytest.param(r"(?m)^(?:- |• |\d\. )", id="list"),
        pytest.param(r"[A-Z][a-z]+-[A-Z][a-z]+", id="hyphenated-name"),
        pytest.param(r"[A-Z]['’][A-Z][a-z]+", id="apostrophe-in-a-name"),
        pytest.param(r"\+?\d[\d ().-]{7,}\d", id="telephone"),
        pytest.param(r"(?:[.!?] |\n\n)(?:dbt|rsync) ", id="small-brand-opens-a-sentence"),
    ],
)
def test_they_hold_what_misleads_engines(pattern):
    assert any(re.search(pattern, text) for text in TEXTS)
