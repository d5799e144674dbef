"""What the writer knows of and leaves: by the context, by the draft's path, by its fingerprint."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.checks.base import in_text_order
from followup_lint.config import LintConfig
from followup_lint.errors import ConfigError
from followup_lint.fingerprints import fingerprints
from followup_lint.ignores import (
    complaints,
    every_finding,
    heed_context,
    heed_path,
    ignored_at,
    leave_out,
    report_fingerprints,
)
from followup_lint.linter import Linter
from followup_lint.models import (
    CheckResult,
    Finding,
    Ignore,
    InterviewContext,
    Report,
    Span,
    Stats,
)
from followup_lint.registry import choose, hint_rules

CONFIG = LintConfig()
STATS = Stats(
    words=9, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
)
BODY = "Hey. It was awesome, so awesome! Call me ASAP."


def at(rule, words, occurrence=0, severity="warning"):
    start = -1
    for _ in range(occurrence + 1):
        start = BODY.index(words, start + 1)
    return Finding(
        rule=rule,
        check=rule.partition("/")[0],
        severity=severity,
        message=f"“{words}”.",
        span=Span(field="body", start=start, end=start + len(words), text=words),
    )


MISSING = Finding(rule="gratitude/missing", check="gratitude", severity="error", message="None.")
SLANG = at("tone/slang", "awesome")
SLANG_AGAIN = at("tone/slang", "awesome", 1)
PUSHY = at("tone/shorthand", "ASAP")
HINT = at("next_steps/passive-waiting", "Call", severity="info")


def made(*results, **more):
    results = results or (
        CheckResult(check="gratitude", status="fail", findings=(MISSING,)),
        CheckResult(check="tone", status="fail", findings=(SLANG, SLANG_AGAIN, PUSHY)),
        CheckResult(check="next_steps", status="fail", findings=(HINT,)),
        CheckResult(check="fit", status="na", reason="nothing to judge"),
        CheckResult(check="timing", status="pass"),
    )
    found = in_text_order(f for result in results for f in result.findings)
    fields = {"kind": "thank_you", "language": "en", "stats": STATS, "ok": False, "score": 10}
    return Report(checks=results, findings=found, **{**fields, **more})


def ignoring(*ignores):
    context = InterviewContext.model_validate({"ignore": list(ignores)})
    return heed_context(made(), context, CONFIG)


SECOND = fingerprints(made().findings)[2]


# By the context


@pytest.mark.parametrize(
    ("ignore", "gone"),
    [
        pytest.param("tone/slang", [SLANG, SLANG_AGAIN], id="a-rule"),
        pytest.param("tone", [SLANG, SLANG_AGAIN, PUSHY], id="a-check"),
        pytest.param("*/missing", [MISSING], id="a-glob"),
        pytest.param({"rule": "tone/slang", "words": "awesome"}, [SLANG, SLANG_AGAIN], id="words"),
        pytest.param({"rule": "tone", "words": "  asap "}, [PUSHY], id="case-and-blanks"),
        pytest.param({"rule": "tone/slang", "words": "awe"}, [], id="not-a-part-of-words"),
        pytest.param({"rule": "gratitude", "words": "None"}, [], id="no-words-no-match"),
        pytest.param({"rule": "tone", "fingerprint": SECOND}, [SLANG_AGAIN], id="fingerprint"),
        pytest.param({"rule": "gratitude", "fingerprint": SECOND}, [], id="another-rule"),
        pytest.param(
            {"rule": "tone", "words": "ASAP", "fingerprint": SECOND}, [], id="both-must-fit"
        ),
        pytest.param("tone/slan", [], id="no-prefix"),
    ],
)
def test_what_an_ignore_means(ignore, gone):
    report = ignoring(ignore)
    assert [known.finding for known in report.ignored] == gone
    assert [f for f in made().findings if f not in gone] == list(report.findings)
    assert all(f not in result.findings for result in report.checks for f in gone)
    assert all(known.source == "context" for known in report.ignored)
    assert bool(report.unused_ignores) is not bool(gone)


def test_no_ignores_give_the_same_report():
    report = made()
    assert heed_context(report, InterviewContext(), CONFIG) is report


def test_a_check_passes_when_all_is_ignored_and_ok_and_score_follow():
    report = ignoring("tone", {"rule": "gratitude/missing", "reason": "They know."})
    assert report["tone"].status == report["gratitude"].status == "pass"
    assert report["tone"].reason == "all that it found is ignored"
    assert report.ok  # The hint is left.
    # gratitude 3, tone 3 and timing 1 pass, next_steps 1 fails.
    assert report.score == round(100 * 7 / 8)
    assert report.ignored[0].reason == "They know."


def test_a_check_still_fails_with_one_finding_left():
    report = ignoring("tone/slang")
    assert report["tone"].status == "fail"
    assert not report.ok


def test_hints_alone_fail_no_check():
    assert HINT.rule in hint_rules()
    assert "tone/slang" not in hint_rules()
    mixed = CheckResult(check="next_steps", status="fail", findings=(MISSING, HINT))
    report = leave_out(made(mixed), [Ignore(rule="gratitude")], "context", CONFIG)
    assert report["next_steps"].status == "pass"
    assert report["next_steps"].findings == (HINT,)


def test_a_check_in_error_stays_in_error():
    broken = CheckResult(check="grammar", status="error", reason="gone", findings=(SLANG,))
    report = leave_out(made(broken), [Ignore(rule="tone")], "context", CONFIG)
    assert report["grammar"].status == "error"
    assert not report.ok


def test_the_first_of_two_gives_the_reason_and_both_are_used():
    report = ignoring({"rule": "tone/slang", "reason": "a"}, {"rule": "tone/*", "reason": "b"})
    assert [known.reason for known in report.ignored] == ["a", "a", "b"]
    assert report.unused_ignores == ()


def test_ignoring_one_renames_no_other():
    before = dict(zip(made().findings, report_fingerprints(made()), strict=True))
    first = before[SLANG]
    report = ignoring({"rule": "tone/slang", "fingerprint": first})
    assert dict(zip(report.findings, report_fingerprints(report), strict=True)) == {
        finding: mark for finding, mark in before.items() if finding != SLANG
    }
    later = leave_out(report, [Ignore(rule="tone", fingerprint=first)], "baseline", CONFIG)
    assert [(k.finding, k.source) for k in later.ignored] == [(SLANG, "context")]
    assert later.unused_ignores == ()


def test_a_report_that_came_back_from_json_is_ignored_alike():
    again = Report.model_validate_json(made().model_dump_json())
    context = InterviewContext(ignore=["tone/slang"])
    assert heed_context(again, context, CONFIG) == heed_context(made(), context, CONFIG)
    report = heed_context(again, context, CONFIG)
    assert Report.model_validate_json(report.model_dump_json()) == report
    assert every_finding(report) == every_finding(
        Report.model_validate_json(report.model_dump_json())
    )


# Of no use


@pytest.mark.parametrize(
    ("ignore", "told"),
    [
        pytest.param("tone/emoji", "'tone/emoji', and nothing of the kind is found", id="unused"),
        pytest.param(
            {"rule": "tone", "fingerprint": "ab"},
            "'tone' with fingerprint ab, and nothing",
            id="unused-fingerprint",
        ),
        pytest.param("tone/slangg", "no rule. Did you mean 'tone/slang'?", id="no-such-rule"),
        pytest.param(
            "tne", "which names no check and no rule. Did you mean 'tone'?", id="no-check"
        ),
        pytest.param("*/missing", None, id="used"),
        pytest.param("fit/vague", None, id="its-check-judged-nothing"),
        pytest.param("grammar/spelling", None, id="its-check-did-not-run"),
        pytest.param("timing", "'timing', and nothing", id="its-check-passed"),
    ],
)
def test_unused_ignores_are_told(ignore, told):
    report = ignoring(ignore)
    assert (complaints(report) == []) is (told is None)
    if told:
        (complaint,) = complaints(report)
        assert told in complaint
        assert "awesome" not in complaint


def test_complaints_show_no_words_of_the_draft():
    (complaint,) = complaints(ignoring({"rule": "tone", "words": "SECRET", "reason": "SECRET"}))
    assert "SECRET" not in complaint
    (unused,) = ignoring({"rule": "tone", "words": "x", "reason": "y"}).unused_ignores
    assert (unused.words, unused.reason, unused.source) == ("x", "y", "context")


# By the path


@pytest.mark.parametrize(
    ("glob", "path", "fits"),
    [
        pytest.param("*.eml", "a/b.eml", True, id="by-name"),
        pytest.param("a/*.eml", "a/b.eml", True, id="by-path"),
        pytest.param("./a/*", "./a/b.eml", True, id="with-a-dot"),
        pytest.param("a/*", "a/c/b.eml", True, id="folders-below"),
        pytest.param("a/*", "b/a/c.eml", False, id="from-the-working-folder"),
        pytest.param("b.eml", "ab.eml", False, id="the-whole-name"),
        pytest.param("stdin", "-", True, id="standard-input"),
        pytest.param("a/*", "{here}/a/b.eml", True, id="absolute"),
    ],
)
def test_which_drafts_a_glob_is_about(tmp_path, monkeypatch, glob, path, fits):
    monkeypatch.chdir(tmp_path)
    config = LintConfig(per_draft_ignores={glob: ("tone", "fit/vague"), "zz": ("timing",)})
    told = ignored_at(path.replace("{here}", str(tmp_path)), config)
    assert told == (("tone", "fit/vague") if fits else ())


def test_what_is_left_out_by_path():
    config = LintConfig(per_draft_ignores={"*.txt": ("tone/slang", "gratitude")})
    report = heed_path(made(), "x.txt", config)
    assert report["gratitude"].status == "na"
    assert report["gratitude"].reason == "ignored for this draft"
    assert report["tone"].findings == (PUSHY,)
    assert report.findings == (HINT, PUSHY)
    assert report.ignored == report.unused_ignores == ()
    # tone 3 and next_steps 1 fail, timing 1 passes.
    assert report.score == 20
    assert heed_path(made(), "x.eml", config) == made()


def test_globs_of_paths_name_real_rules():
    with pytest.raises(ConfigError) as told:
        choose(LintConfig(per_draft_ignores={"*.txt": ("tone/slan",)}))
    assert told.value.key == "per_draft_ignores.*.txt"
    assert "tone/slang" in str(told.value)


# All the way


def test_the_linter_heeds_the_context():
    linter = Linter(LintConfig(select=("gratitude", "tone"), grammar="off"))
    body = "Dear Mira,\n\nThe bakery was awesome lol.\n\nKind regards,\nJonas"
    plain = linter.lint(body)
    assert plain["tone"].status == "fail"
    report = linter.lint(body, {"ignore": ["tone", {"rule": "gratitude/missing"}]})
    assert report.ok
    assert report.score == 100
    assert [known.finding for known in report.ignored] == list(plain.findings)


rules = st.sampled_from(["tone", "tone/slang", "*", "gratitude/missing", "x", "tone/e*"])


@given(st.lists(rules, max_size=4), st.lists(rules, max_size=4))
def test_nothing_is_lost_and_order_of_sources_does_not_matter(one, two):
    def after(*stages):
        report = made()
        for ignores, source in stages:
            report = leave_out(report, [Ignore(rule=r) for r in ignores], source, CONFIG)
        return report

    both = after((one, "context"), (two, "baseline"))
    swapped = after((two, "baseline"), (one, "context"))
    assert both.findings == swapped.findings
    assert both.score == swapped.score
    assert sorted(map(repr, (*both.findings, *(k.finding for k in both.ignored)))) == sorted(
        map(repr, made().findings)
    )
