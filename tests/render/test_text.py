from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from followup_lint.config import LintConfig
from followup_lint.ignores import leave_out
from followup_lint.models import CheckResult, Draft, Finding, Ignore, Report, Span, Stats
from followup_lint.render.text import render_text

GUTTER = re.compile(r"^ *(?:Subject|\d+)? ?[│┃] ?")


def made(*findings, **report):
    """A report of one failing check with these findings."""
    checks = (CheckResult(check="tone", status="fail", findings=findings),) if findings else ()
    stats = Stats(
        words=1, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
    )
    fields = {"kind": "follow_up", "language": "en", "checks": checks, "findings": findings}
    return Report(**{**fields, "stats": stats, "ok": not findings, "score": 0, **report})


def at(text, words, *, severity="error", message="Look here.", field="body", **more):
    start = text.index(words)
    span = Span(field=field, start=start, end=start + len(words), text=words)
    return Finding(
        rule="tone/x", check="tone", severity=severity, message=message, span=span, **more
    )


def shown(body, *findings, width=80, subject=None, **report):
    draft = Draft(body=body, subject=subject)
    return render_text(made(*findings, **report), draft, colour=False, width=width)


def underlined(text):
    """The words that stand above each underline, by the columns of a terminal."""
    lines = text.split("\n")
    found = []
    for above, line in pairwise(lines):
        bare = GUTTER.sub("", line)
        marks = re.search(r"\^+", bare) if GUTTER.match(line) else None
        if marks and "│" in above:
            columns = []
            for char in GUTTER.sub("", above):
                if cell_len(char):
                    columns += [char, *[""] * (cell_len(char) - 1)]
                else:
                    columns[-1] += char
            found.append("".join(columns[marks.start() : marks.end()]))
    return found


@pytest.mark.parametrize("width", [60, 100])
def test_golden(draft, report, golden, width):
    text = render_text(
        report, draft, colour=False, width=width, title="note.eml", context="note.context.toml"
    )
    golden(f"report_{width}.txt", text)
    assert max(map(cell_len, text.split("\n"))) <= width
    assert all(line == line.rstrip() for line in text.split("\n"))


def test_how_many_findings_are_ignored(draft, report):
    report = leave_out(report, [Ignore(rule="grammar")], "context", LintConfig())
    text = render_text(report, draft, colour=False, width=80)
    assert "4 failed, 1 not applicable, 1 not run; 2 findings ignored" in " ".join(text.split())


def test_golden_in_colour(draft, report, golden):
    text = render_text(report, draft, colour=True, width=80, title="note.eml")
    golden("report_colour.txt", text)
    bare = render_text(report, draft, colour=False, width=80, title="note.eml")
    assert re.sub(r"\x1b\[[\d;]*m", "", text) == bare


def test_the_environment_changes_nothing(draft, report, monkeypatch):
    before = [render_text(report, draft, colour=colour, width=80) for colour in (True, False)]
    for name, value in {
        "NO_COLOR": "1",
        "FORCE_COLOR": "1",
        "COLUMNS": "20",
        "TERM": "dumb",
    }.items():
        monkeypatch.setenv(name, value)
    assert [
        render_text(report, draft, colour=colour, width=80) for colour in (True, False)
    ] == before


def test_a_clean_draft(draft):
    report = made(checks=(CheckResult(check="tone", status="pass"),), score=100)
    text = render_text(report, draft, colour=False, width=80)
    assert text.startswith(
        "draft: nothing to change\nFollow-up email · score 100 of 100 · 1 check: 1 passed"
    )
    assert "  tone  nothing against it" in text
    assert text.endswith("What to do next\n  Nothing must change.\n")


def test_hints_are_no_steps():
    text = shown("Hello.", at("Hello.", "Hello", severity="info"))
    assert "----- hint tone/x" in text
    assert text.endswith("What to do next\n  Nothing must change. The hints are yours to weigh.\n")


def test_a_reason_that_checks_share_is_said_once():
    checks = [
        CheckResult(check=name, status="na", reason="not English") for name in ("fit", "tone")
    ]
    checks.append(CheckResult(check="timing", status="na", reason="no time"))
    text = shown("Hallo", checks=tuple(checks))
    assert "\n  fit, tone\n          not English\n  timing  no time\n" in text


def test_no_checks_at_all():
    assert "0 checks: none" in shown("Hello.")


def test_steps_come_by_severity_then_weight_then_place():
    def finding(check, severity, advice):
        return Finding(
            rule=f"{check}/x", check=check, severity=severity, message="m", suggestion=advice
        )

    findings = (
        finding("timing", "error", "Third."),
        finding("tone", "warning", "Fourth."),
        finding("own", "error", "Second."),
        finding("gratitude", "error", "First."),
        finding("interest", "error", "First."),
    )
    draft = Draft(body="x")
    text = render_text(
        made(*findings), draft, colour=False, width=80, weights={"gratitude": 9, "own": 2}
    )
    steps = re.findall(r"^  (\d)\. (\w+)\.", text, re.M)
    assert steps == [("1", "First"), ("2", "Second"), ("3", "Third"), ("4", "Fourth")]


def test_many_steps_are_cut_and_counted():
    body = " ".join(f"w{n}" for n in range(20))
    text = shown(
        body,
        *(at(body, f"w{n}", message=f"Word {n}.") for n in range(10, 20)),
        *(at(body, f"w{n} ", message=f"Word {n}.") for n in range(10)),
    )
    assert "\n  12. " in text
    assert "\n  13. " not in text
    assert text.endswith("… and 8 more, marked above.\n")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param("plain words here", "words", id="ascii"),
        pytest.param("漢字と word here", "word", id="wide-before"),
        pytest.param("the 漢字 here", "漢字", id="wide-within"),
        pytest.param("🙂🙂 smile here", "smile", id="emoji-before"),
        pytest.param("nai\u0308ve me\u0301 word", "word", id="combining"),
        pytest.param("at the very end", "end", id="end"),
        pytest.param("crlf at end\r\nnext", "end", id="crlf"),
        pytest.param("no\u00a0break word", "word", id="no-break-space"),
        pytest.param("esc \x1b[31mred word", "word", id="escape-before"),
    ],
)  # fmt: skip
def test_the_underline_stands_under_the_words(body, words):
    assert underlined(shown(body, at(body, words))) == [words]


def test_a_tab_moves_the_underline():
    text = shown("a\tb word", at("a\tb word", "word"))
    assert "│ a   b word\n  │       ^^^^ error" in text


def test_words_at_the_margin_keep_their_underline():
    body = " ".join(["word"] * 40) + " wrong " + " ".join(["word"] * 40)
    for width in range(40, 100):
        text = shown(body, at(body, "wrong"), width=width)
        assert underlined(text) == ["wrong"], width
        assert max(map(cell_len, text.split("\n"))) <= width


@pytest.mark.parametrize(
    "body", ["\t" * 500, " " * 500, "e" + "\u0301" * 500, "\x1b" * 500, "漢" * 500, "\u202e" * 99]
)
def test_rows_of_odd_characters_end_at_the_margin(body):
    text = shown(body, at(body, body[-3:]), width=60)
    assert max(map(cell_len, text.split("\n"))) <= 60
    assert max(map(len, text.split("\n"))) <= 300


def test_a_span_over_two_rows_is_underlined_in_both():
    body = "one two three four five six seven eight nine ten eleven twelve"
    assert underlined(shown(body, at(body, "seven eight nine ten"), width=42)) == [
        "seven",
        "eight nine ten",
    ]


def test_a_label_that_fits_nowhere_beside_the_words_stands_under_them():
    body = "so " + "x" * 30 + " it is"
    text = shown(body, at(body, "x" * 30), width=42)
    assert f"  │    {'^' * 30}\n  │ error tone/x\n  │ Look here.\n" in text


def test_a_long_quotation_is_cut_between_words():
    body = " ".join(["evidence"] * 20)
    for text, cut in ((body, "evidence…”"), ("x" * 120, "x…”")):
        span = Span(field="body", start=0, end=len(text), text=text)
        check = CheckResult(check="fit", status="pass", evidence=(span, span))
        told = shown(text, checks=(check,), width=200)
        quoted = next(line for line in told.split("\n") if line.startswith("  fit"))
        assert quoted.endswith(cut)
        assert len(quoted) < 100


def test_a_span_over_two_lines():
    body = "Hello\n\nDana Lee"
    assert underlined(shown(body, at(body, "Hello\n\nDana"))) == ["Hello", "Dana"]


def test_a_long_span_has_a_bar_beside_it():
    body = " ".join(f"word{n:02}" for n in range(60))
    text = shown(body, at(body, body), width=60)
    assert text.count("┃") == 6
    assert text.count("│ word") == 2
    assert len(underlined(text)) == 2


def test_findings_about_the_same_words_share_an_underline():
    text = shown(
        "so bad",
        at("so bad", "bad", message="One."),
        at("so bad", "bad", severity="info", message="Two."),
    )
    assert underlined(text) == ["bad"]
    assert text.index("One.") < text.index("hint tone/x") < text.index("Two.")


def test_findings_that_overlap_have_one_each():
    text = shown("so very bad", at("so very bad", "so very"), at("so very bad", "very bad"))
    assert underlined(text)[0] == "so very"
    assert text.count("^") == len("so very") + len("very bad")


def test_the_gravest_stands_nearest_to_its_words():
    body = "so very bad"
    hint = at(body, body, severity="info", message="Whole.")
    grave = at(body, "very", message="Part.")
    text = shown(body, hint, grave)
    assert underlined(text) == ["very"]
    assert text.index("Part.") < text.index("Whole.")
    draft = Draft(body=body)
    coloured = render_text(made(hint, grave), draft, colour=True, width=80)
    assert "\x1b[1;31mvery\x1b[0m" in coloured


@pytest.mark.parametrize("place", [0, 3, 5], ids=["start", "middle", "end"])
def test_an_empty_span_has_a_mark(place):
    span = Span(field="body", start=place, end=place, text="")
    finding = Finding(rule="tone/x", check="tone", severity="error", message="m", span=span)
    text = shown("Hello", finding)
    assert f"│ {' ' * place}^ error" in text


def test_a_line_end_at_fault_has_a_mark():
    assert "│ Hello\n  │      ^ error" in shown("Hello\nDana", at("Hello\nDana", "\n"))


def test_an_empty_body_and_subject():
    text = shown("", subject="")
    assert "Subject │\n        │\n      1 │\n" in text


def test_the_subject_is_marked():
    finding = at("Still waiting", "waiting", field="subject")
    text = shown("Hello", finding, subject="Still waiting")
    assert underlined(text) == ["waiting"]
    assert "(tone, subject)" in text


def test_a_fix_is_advice_where_there_is_no_suggestion(draft, report):
    text = render_text(report, draft, colour=False, width=100)
    assert "→ Write “the”." in text


def test_a_long_draft_shows_what_is_near_a_finding():
    body = "\n".join(f"line {n}" for n in range(1, 201))
    text = shown(body, at(body, "line 100"))
    assert "100 │ line 100\n" in text
    assert "    │ ⋮ 94 rows with nothing to say about\n 98 │ line 98\n" in text
    assert "102 │ line 102\n    │ ⋮ 97 rows with nothing to say about\n200 │ line 200\n" in text
    assert "line 50\n" not in text


def test_one_row_is_not_left_out():
    body = "\n".join(f"line {n}" for n in range(1, 201))
    assert "⋮ 1 rows" not in shown(body, at(body, "line 7"), at(body, "line 13"))


STEERING = "\x1b]0;title\x07\x1b[2J\x9b31m\r\x08\u202e\u2066\u2028\x7f\x00\ufeff\u00ad\ue000"


def test_nothing_that_is_shown_can_steer_the_terminal():
    body = f"Hello {STEERING} Dana"
    finding = at(body, STEERING, message=f"No {STEERING}", suggestion=f"Not {STEERING}")
    checks = (
        CheckResult(check="tone", status="fail", findings=(finding,)),
        CheckResult(check="fit", status="pass", reason=STEERING, evidence=(finding.span,)),
        CheckResult(check="grammar", status="error", reason=STEERING),
    )
    draft = Draft(body=body, subject=STEERING)
    report = made(finding, checks=checks, kind_reason=STEERING)
    text = render_text(report, draft, colour=False, width=80, title=STEERING, context=STEERING)
    bad = [
        char
        for char in text
        if char != "\n" and unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Co")
    ]
    assert bad == []
    assert "␛[2J<U+009B>31m␍␈<U+202E>" in text
    coloured = render_text(report, draft, colour=True, width=80)
    assert re.fullmatch(r"(?:[^\x1b]|\x1b\[[\d;]*m)*", coloured)


texts = st.text(alphabet=st.sampled_from("ab 漢🙂\u200d\u0301\t\n\r\x1b\xa0é"), max_size=120)


@given(texts, st.data(), st.integers(20, 120))
@settings(max_examples=150, deadline=None)
def test_any_draft_and_any_spans(body, data, width):
    findings = []
    for _ in range(data.draw(st.integers(0, 4))):
        start = data.draw(st.integers(0, len(body)))
        end = data.draw(st.integers(start, len(body)))
        span = Span(field="body", start=start, end=end, text=body[start:end])
        findings.append(Finding(rule="a/b", check="a", severity="error", message="m", span=span))
    text = shown(body, *findings, width=width)
    assert len(re.findall(r"error a/b(?:\n| [\^─])", text)) == len(findings)
    assert "\x1b" not in text
    assert "\r" not in text
