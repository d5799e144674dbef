"""Mending without harm, on made reports and on all drafts of our own."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from followup_lint import (
    Draft,
    Finding,
    Fix,
    InterviewContext,
    LintConfig,
    Linter,
    Report,
    Span,
    Stats,
    TextEdit,
)
from followup_lint.checks.base import in_text_order
from followup_lint.safe_fixes import mend, new_findings

CORPUS = Path(__file__).parent / "corpus"
STATS = Stats(
    words=0, sentences=0, paragraphs=0, reading_seconds=0, automated_readability_index=None
)


def report_of(text, table):
    """A finding for every place of a word of the table, with its replacement as the fix."""
    findings = []
    for word, (rule, new) in table.items():
        for found in re.finditer(re.escape(word), text):
            start, end = found.span()
            edit = TextEdit(field="body", start=start, end=end, replacement=new or "")
            findings.append(
                Finding(
                    rule=rule, check=rule.partition("/")[0], severity="error", message="",
                    span=Span(field="body", start=start, end=end, text=word),
                    fixes=() if new is None else (Fix(title="", edits=(edit,)),),
                )
            )  # fmt: skip
    return Report(
        kind="thank_you", language="en", checks=(), findings=in_text_order(findings), stats=STATS, ok=False, score=0
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "table", "mended", "rounds"),
    [
        pytest.param("a teh b", {"teh": ("g/s", "the")}, "a the b", 1, id="one"),
        pytest.param("a b", {"teh": ("g/s", "the")}, "a b", 0, id="nothing"),
        pytest.param(
            "a teh b adn c", {"teh": ("g/s", "the"), "adn": ("g/s", "and")}, "a the b and c", 1, id="two"
        ),
        pytest.param("aab", {"aa": ("g/s", "a"), "ab": ("g/t", "b")}, "b", 2, id="one-within-the-other"),
        pytest.param("x teh", {"teh": ("g/s", "bad"), "bad": ("g/t", None)}, "x teh", 0, id="brings-another"),
        pytest.param(
            "teh adn", {"teh": ("g/s", "bad"), "bad": ("g/t", None), "adn": ("g/s", "and")}, "teh and", 1, id="the-other-stays"
        ),
        pytest.param(
            "oen two", {"oen": ("g/s", "one"), "two": ("g/s", "2nd"), "2nd": ("g/d", None)}, "one two", 1, id="a-number"
        ),
        pytest.param(
            "x y", {"x": ("g/s", "p"), "y": ("g/s", "q"), "p q": ("g/t", None)}, "p y", 1, id="harm-together"
        ),
    ],
)  # fmt: skip
def test_mending(text, table, mended, rounds):
    done = mend(lambda draft: report_of(draft.body, table), Draft(body=text), InterviewContext())
    assert (done.draft.body, len(done.rounds)) == (mended, rounds)
    assert bool(done.changes) is (text != mended)


def test_an_edit_that_its_file_can_not_take():
    table = {"teh": ("g/s", "the"), "adn": ("g/s", "and")}
    done = mend(
        lambda draft: report_of(draft.body, table),
        Draft(body="teh adn"),
        InterviewContext(),
        lambda edit: edit.replacement != "the",
    )
    assert done.draft.body == "teh and"


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        pytest.param("teh", "teh", 0, id="the-same"),
        pytest.param("x teh", "xxx teh", 0, id="moved"),
        pytest.param("x teh", "xxx", 0, id="gone"),
        pytest.param("x teh", "xxx teh teh", 1, id="twice"),
        pytest.param("teh x", "th xxx teh", 1, id="elsewhere"),
    ],
)
def test_new_findings(before, after, new):
    table = {"teh": ("g/s", None)}
    place = before.find("x")
    edits = (
        ()
        if place < 0
        else (TextEdit(field="body", start=place, end=place + 1, replacement="xxx"),)
    )
    assert len(new_findings(report_of(before, table), report_of(after, table), edits)) == new


def rows():
    for name in "abcde":
        lines = (CORPUS / f"drafts_{name}.jsonl").read_text("utf-8").splitlines()
        yield from (pytest.param(json.loads(line), id=f"{name}{n}") for n, line in enumerate(lines))


@pytest.fixture(scope="module")
def linter():
    return Linter(LintConfig(acts="linear"))


ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
DAY = re.compile(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber)\b", re.I)  # fmt: skip


def kept(text):
    """Numbers, addresses and days, counted anew and by other patterns than the code's."""
    return (
        Counter(re.findall(r"\d+", text))
        + Counter(ADDRESS.findall(text))
        + Counter(d.lower() for d in DAY.findall(text))
    )


def named(context):
    people = [context.candidate, *context.recipients]
    said = [p if isinstance(p, str) else p.name for p in people if p]
    said += [p.phone for p in people if getattr(p, "phone", None)]
    return [
        name for name in [*said, context.company, *" ".join(filter(None, said)).split()] if name
    ]


@pytest.mark.slow
@pytest.mark.parametrize("row", list(rows()))
def test_a_mended_draft_has_no_new_finding_and_keeps_every_fact(linter, row):
    draft, context = Draft(**row["draft"]), InterviewContext(**row["context"])
    before = linter.lint(draft, context)
    done = mend(lambda version: linter.lint(version, context), draft, context)
    assert not Counter(f.rule for f in done.report.findings) - Counter(
        f.rule for f in before.findings
    )
    for old, new in (
        (draft.body, done.draft.body),
        (draft.subject or "", done.draft.subject or ""),
    ):
        assert kept(old) == kept(new)
        for name in named(context):
            assert old.lower().count(name.lower()) == new.lower().count(name.lower()), name
    again = mend(lambda version: linter.lint(version, context), done.draft, context)
    assert again.draft == done.draft
