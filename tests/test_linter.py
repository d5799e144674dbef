"""The whole path: what goes in, what every report holds, and what bad input does."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from followup_lint import (
    Draft,
    DraftTooLong,
    InterviewContext,
    LintConfig,
    Linter,
    Report,
    alint,
    lint,
)
from followup_lint.checks.tone import Tone
from followup_lint.registry import BUILT_IN
from followup_lint.testing import PLAIN_CONTEXT

GOOD = """Dear Dana,

Thank you for taking the time to talk with me on Tuesday. I enjoyed hearing about the move from \
Airflow to Dagster, and about the on-call rota.

My four years of running data pipelines would help with the next part of that move, and I would be \
glad to join the team.

Could you tell me what the next steps are? I am happy to answer any questions.

Best regards,
Ana Ruiz
+1 212 555 0147
"""
LINTER = Linter(LintConfig(grammar="off"))
FAST = settings(deadline=None, max_examples=60)


def statuses(report: Report) -> dict[str, str]:
    return {result.check: result.status for result in report.checks}


def test_a_good_note_passes():
    report = lint(
        {"body": GOOD, "subject": "Data Engineer interview", "sent_at": "2026-03-03T19:00:00Z"},
        PLAIN_CONTEXT,
    )
    wrong = {c: s for c, s in statuses(report).items() if s not in ("pass", "na")}
    assert wrong == {"added_value": "fail"}
    assert report.ok
    assert report.kind == "thank_you"
    assert report.kind_reason
    assert report.language == "en"
    assert [name.split()[0] for name in report.engines] == ["followup_lint", "harper"]


@pytest.mark.parametrize(
    ("draft", "context"),
    [
        pytest.param(GOOD, None, id="a string"),
        pytest.param({"body": GOOD}, {}, id="mappings"),
        pytest.param(Draft(body=GOOD), InterviewContext(), id="models"),
    ],
)
def test_any_form_of_input_gives_the_same(draft, context):
    assert LINTER.lint(draft, context) == LINTER.lint(GOOD)


def test_the_async_form_gives_the_same():
    assert asyncio.run(alint(GOOD, PLAIN_CONTEXT)) == lint(GOOD, PLAIN_CONTEXT)


def test_threads_share_a_linter():
    linter = Linter()
    alone = linter.lint(GOOD, PLAIN_CONTEXT)
    with ThreadPoolExecutor(4) as pool:
        assert all(
            r == alone for r in pool.map(lambda _: linter.lint(GOOD, PLAIN_CONTEXT), range(8))
        )


def assert_sound(report: Report, draft: Draft) -> None:
    """What must hold for every report, whatever the draft."""
    assert tuple(result.check for result in report.checks) == BUILT_IN
    assert Report.model_validate_json(report.model_dump_json()) == report
    for result in report.checks:
        assert result.status != "error", result.reason
        if result.status == "fail":
            assert result.findings
        if result.status == "na":
            assert result.reason
        for span in [*result.evidence, *(f.span for f in result.findings if f.span)]:
            assert (getattr(draft, span.field) or "")[span.start : span.end] == span.text
    assert report.findings == tuple(f for f in report.findings)
    assert sorted(map(repr, report.findings)) == sorted(
        repr(f) for result in report.checks for f in result.findings
    )
    mended = report.apply_fixes(draft)
    assert isinstance(mended, Draft)


STRANGE = {
    "empty": "",
    "white space": " \n\t\u00a0\n",
    "one word": "Thanks",
    "one letter": "x",
    "NUL": "Dear Dana,\x00\n\nThank you\x00.\n\nAna",
    "only quoted": "> Dear Ana,\n> we will be in touch.\n> Dana",
    "only a signature": "--\nAna Ruiz\n+1 212 555 0147",
    "only outlook": "From: Dana Lee\nSent: Monday\nTo: Ana\nSubject: Interview\n\nHello Ana",
    "emoji": "👩🏽‍💻" * 40,
    "right to left": "שלום דנה, תודה רבה על הזמן שהקדשת לי אתמול",
    "crlf": GOOD.replace("\n", "\r\n"),
    "100 kB of prose": "Thank you for your time. " * 4000,
    "100 kB of dots": "." * 100_000,
    "100 kB of brackets": "(" * 100_000,
    "100 kB of line ends": "\n" * 100_000,
    "100 kB of On": "On " * 33_000,
    "100 kB of quotes": "> " * 50_000,
    "one word of 100 kB": "a" * 100_000,
}


@pytest.mark.parametrize("body", STRANGE.values(), ids=STRANGE)
def test_strange_bodies_give_a_report(body):
    draft = Draft(body=body, subject="")
    assert_sound(LINTER.lint(draft, PLAIN_CONTEXT), draft)


PIECES = st.sampled_from(
    [
        "Dear Dana,", "Hi", "Thank you", "for your time", ".", "!", "\n", "\n\n", "> ", "On ",
        "wrote:", "Best regards,", "Ana Ruiz", "[Company]", "<b>", "{{name}}", "--", "P.S.", "😀",
        "â€™", "  ", ",,", "attached", "Tuesday", "Northwind", "Dana Le", "555-0147", "a@b.co",
        "From: x\nSent: y\n", "\r\n", "\t", "I", "U R", "$", "http://x.y/z", "\u200d", "3 March",
    ]
)  # fmt: skip


@FAST
@given(
    st.lists(PIECES, max_size=40), st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
)
def test_any_text_gives_a_sound_report(pieces, noise):
    draft = Draft(body=" ".join(pieces) + noise, subject=noise)
    assert_sound(LINTER.lint(draft, PLAIN_CONTEXT), draft)


@FAST
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_context_gives_a_sound_report(noise):
    context = {
        "candidate": noise,
        "recipients": [noise, {"name": noise, "title": noise}],
        "company": noise,
        "role": noise,
        "topics": [noise],
        "qualifications": [noise],
        "open_questions": [noise],
        "vocabulary": [noise],
    }
    draft = Draft(body=GOOD)
    assert_sound(LINTER.lint(draft, context), draft)


FOREIGN = """Liebe Frau Lee,

vielen Dank für das Gespräch am Dienstag. Ich habe mich sehr gefreut, mehr über die Stelle und das \
Team zu erfahren, und würde gerne bei Ihnen arbeiten.

Mit freundlichen Grüßen
Ana Ruiz
+1 212 555 0147
"""


def test_another_language_is_no_fault():
    draft = Draft(body=FOREIGN, sent_at="2026-03-03T19:00:00Z")
    report = Linter().lint(draft, PLAIN_CONTEXT)
    assert_sound(report, draft)
    assert report.language == "de"
    assert {c for c, s in statuses(report).items() if s != "na"} == {"timing", "contact_info"}
    assert "not in English" in report["gratitude"].reason
    assert report.ok


def test_a_body_over_the_limit_is_refused():
    with pytest.raises(DraftTooLong, match="100,001"):
        lint("x" * 100_001)
    assert Linter(LintConfig(max_chars=3, grammar="off")).lint("xyz")


def test_a_wrong_context_names_its_field():
    with pytest.raises(ValidationError) as caught:
        lint("x", {"interviewed_at": "2026-03-03T15:00:00"})
    assert caught.value.errors()[0]["loc"] == ("interviewed_at",)


def test_a_check_that_raises_is_an_error_of_its_own(monkeypatch):
    def broken(*_):
        raise RuntimeError("the private words of a draft")

    monkeypatch.setattr(Tone, "run", broken)
    report = LINTER.lint(GOOD, PLAIN_CONTEXT)
    assert report["tone"].status == "error"
    assert "RuntimeError" in report["tone"].reason
    assert "private" not in report.model_dump_json()
    assert not report.ok
    assert [c for c, s in statuses(report).items() if s == "error"] == ["tone"]


def test_rules_can_be_switched_off_and_raised():
    body = GOOD.replace("glad to join", "glad 😀 to join")
    loud = Linter(LintConfig(grammar="off")).lint(body, PLAIN_CONTEXT)
    quiet = Linter(LintConfig(grammar="off", ignore=["tone/emoji"])).lint(body, PLAIN_CONTEXT)
    mild = Linter(LintConfig(grammar="off", severity={"tone/emoji": "info"})).lint(
        body, PLAIN_CONTEXT
    )
    assert [(r["tone"].status, r.ok) for r in (loud, quiet, mild)] == [
        ("fail", False),
        ("pass", True),
        ("fail", True),
    ]
    assert quiet["tone"].reason
    assert quiet["tone"].findings == ()


def test_fail_on_decides_what_is_ok():
    assert not Linter(LintConfig(grammar="off", fail_on="info")).lint(GOOD, PLAIN_CONTEXT).ok


def test_the_score_is_the_weighted_share_that_passed():
    config = LintConfig(
        select=["tone", "salutation"], grammar="off", weights={"tone": 9, "salutation": 1}
    )
    report = Linter(config).lint("Hi there,\n\nAll was well.\n\nBest,\nAna", PLAIN_CONTEXT)
    assert statuses(report) == {"salutation": "fail", "tone": "pass"}
    assert report.score == 90


def test_nothing_to_judge_is_a_full_score():
    report = Linter(LintConfig(select=["open_questions"])).lint(GOOD)
    assert (report["open_questions"].status, report.score) == ("na", 100)


def test_same_bytes_in_every_process():
    code = (
        "import sys; from followup_lint import lint; from followup_lint.testing import PLAIN_CONTEXT;"
        "sys.stdout.write(lint(sys.stdin.read(), PLAIN_CONTEXT).model_dump_json())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=GOOD,
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("1", "2")
    }
    assert runs == {lint(GOOD, PLAIN_CONTEXT).model_dump_json()}
