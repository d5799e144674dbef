"""Reports made by hand, so that what checks say does not move the golden files."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from pathlib import Path

import pytest

from followup_lint.models import CheckResult, Draft, Finding, Fix, Report, Span, Stats, TextEdit
from followup_lint.render import Judged

GOLDEN = Path(__file__).parents[1] / "golden"

BODY = """Dear Mira,

It was a real pleasure to walk through the bakery with you on Thursday. What you said about the night shift and the new deck oven stayed with me all the way home, and I have gone over in my head how I would lay out the first two hours of the morning so that the rye and the wheat never wait for each other.

I has worked with the same oven for three years.\tPlease call me ASAP!!

漢字 and 🙂 stand before teh word.

Kind regards,
Jonas Velde
"""


def spanned(text, words, occurrence=0, field="body"):
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    return Span(field=field, start=start, end=start + len(words), text=words)


def finding(rule, severity, message, span=None, **more):
    return Finding(
        rule=rule,
        check=rule.partition("/")[0],
        severity=severity,
        message=message,
        span=span,
        **more,
    )


def made_report(*results, ok=False, score=50, kind_reason=None, language="en"):
    def place(found):
        if found.span is None:
            return (0, 0, 0)
        return (1 if found.span.field == "subject" else 2, found.span.start, found.span.end)

    found = sorted((f for result in results for f in result.findings), key=place)
    return Report(
        kind="thank_you",
        kind_reason=kind_reason,
        language=language,
        acts="linear",
        checks=results,
        findings=tuple(found),
        stats=Stats(
            words=93,
            sentences=5,
            paragraphs=3,
            reading_seconds=23.4,
            automated_readability_index=8.25,
        ),
        ok=ok,
        score=score,
    )


@pytest.fixture
def draft():
    return Draft(
        body=BODY,
        subject="Still waiting!!!",
        sent_at=datetime(2026, 5, 8, 9, 0, tzinfo=timezone.utc),
    )


@pytest.fixture
def report(draft):
    typo = spanned(BODY, "teh")
    return made_report(
        CheckResult(
            check="timing", status="na", reason="the context doesn't say when the interview was"
        ),
        CheckResult(check="salutation", status="pass", evidence=(spanned(BODY, "Dear Mira,"),)),
        CheckResult(
            check="gratitude",
            status="fail",
            findings=(
                finding(
                    "gratitude/missing",
                    "error",
                    "Nothing thanks the reader.",
                    suggestion="Thank Mira for showing you round on Thursday.",
                ),
            ),
        ),
        CheckResult(
            check="specific_references",
            status="pass",
            evidence=(spanned(BODY, "the night shift"), spanned(BODY, "the new deck oven"), typo),
            reason="two topics of the interview",
        ),
        CheckResult(
            check="availability",
            status="fail",
            findings=(
                finding(
                    "availability/missing",
                    "info",
                    "It doesn't offer to talk further.",
                    suggestion="Offer Mira a morning next week.",
                ),
            ),
        ),
        CheckResult(
            check="tone",
            status="fail",
            findings=(
                finding("tone/shorthand", "warning", "“ASAP!!” is pushy.", spanned(BODY, "ASAP!!")),
                finding("tone/exclamation", "warning", "Two marks in a row.", spanned(BODY, "!!")),
            ),
        ),
        CheckResult(
            check="clarity",
            status="fail",
            findings=(
                finding(
                    "clarity/long-sentence",
                    "warning",
                    "This sentence has 52 words.",
                    spanned(BODY, BODY[BODY.index("What you") : BODY.index("each other.") + 11]),
                    suggestion="End it after “home”.",
                ),
            ),
        ),
        CheckResult(
            check="formatting",
            status="pass",
            findings=(
                finding(
                    "formatting/pushy-subject",
                    "info",
                    "The subject pushes.",
                    spanned(draft.subject, "waiting!!!", field="subject"),
                    suggestion="Write “Baker interview on Thursday”.",
                ),
            ),
        ),
        CheckResult(check="consistency", status="pass"),
        CheckResult(
            check="grammar",
            status="fail",
            findings=(
                finding(
                    "grammar/agreement", "error", "“I” goes with “have”.", spanned(BODY, "I has")
                ),
                finding(
                    "grammar/spelling",
                    "error",
                    "“teh” is misspelt.",
                    typo,
                    fixes=(
                        Fix(
                            title="Write “the”.",
                            edits=(
                                TextEdit(
                                    field="body",
                                    start=typo.start,
                                    end=typo.end,
                                    replacement="the",
                                ),
                            ),
                        ),
                    ),
                    engine="harper:SpellCheck",
                    category="spelling",
                ),
            ),
        ),
        CheckResult(
            check="next_steps",
            status="error",
            reason="the check failed with KeyError; the others ran",
        ),
        kind_reason="inferred: sent within two days",
    )


@pytest.fixture
def golden():
    """Compare a text with a file of tests/golden; REGENERATE_GOLDEN=1 writes it instead."""

    def compare(name, text):
        file = GOLDEN / name
        if os.environ.get("REGENERATE_GOLDEN"):
            file.write_text(text, encoding="utf-8", newline="\n")
        assert text == file.read_text(encoding="utf-8"), (
            f"{name} differs; if that is wanted: REGENERATE_GOLDEN=1 python -m pytest tests/render"
        )

    return compare


HOSTILE = (
    'Dear @mira,\n\n<script>alert(1)</script> and "><img src=x onerror=alert(1)>\n'
    "::error::owned ](http://evil.example) ![x](http://e) ##[warning]x #123 GH-7 !9\n"
    "a | b `code` ``two`` \u202egnp.exe 100% {0} &lt; $x$ :smile: www.evil.example\n"
    "🙂🙂 teh word\t*bold* _it_ ~~no~~ 1. one\n"
)
"""What the outputs must show as text."""

HOSTILE_WORDS = (
    "@mira",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>\n::error::owned',
    "](http://evil.example) ![x](http://e)",
    "##[warning]x #123 GH-7 !9",
    "a | b `code` ``two``",
    "\u202egnp.exe 100% {0} &lt; $x$ :smile: www.evil.example",
    "teh",
    "*bold* _it_ ~~no~~ 1. one\n",
)


@pytest.fixture
def hostile():
    """A draft full of markup and commands, and a report that quotes all of it."""
    draft = Draft(body=HOSTILE, subject="::error::\u202eno")
    subject = Span(field="subject", start=0, end=len(draft.subject), text=draft.subject)
    found = [
        finding("tone/subject", "info", f"“{draft.subject}” looks odd.", subject),
        *(
            finding(
                "tone/hostile",
                "warning",
                f"“{words}” is hostile.",
                spanned(HOSTILE, words),
                suggestion=f"Leave {words} out.",
                fixes=(
                    Fix(
                        title=f"Leave out “{words}”.",
                        edits=(
                            TextEdit(
                                field="body",
                                start=HOSTILE.index(words),
                                end=HOSTILE.index(words) + len(words),
                                replacement="x\ny",
                            ),
                        ),
                    ),
                ),
            )
            for words in HOSTILE_WORDS
        ),
    ]
    failing = CheckResult(check="tone", status="fail", findings=tuple(found))
    broken = CheckResult(check="fit", status="error", reason="::error::\n@mira\r\n::warning::x")
    return draft, made_report(failing, broken, kind_reason="::error:: @mira")


@pytest.fixture
def three(draft, report, hostile, tmp_path, monkeypatch):
    """A failing, a clean and a hostile draft as text files with CR LF, and a file that is none."""
    monkeypatch.chdir(tmp_path)
    clean = Draft(body="Dear Mira,\n\nThank you.\n")
    judged = [
        Judged("note.txt", draft, report, context="note.context.toml"),
        Judged(
            "clean.txt",
            clean,
            made_report(CheckResult(check="tone", status="pass"), ok=True, score=100),
        ),
        Judged("a b,c:%é/::x.txt", *hostile),
        Judged("gone.eml", problem="gone.eml: can't be read: no such path."),
    ]
    for each in judged[:3]:
        written(each)
    return judged


def written(each, newline="\r\n", mark=""):
    """Write the text file that a draft would have come from."""
    head = "" if each.draft.subject is None else f"Subject:  {each.draft.subject}\n\n"
    file = Path(each.path)
    file.parent.mkdir(exist_ok=True)
    text = (mark + head + each.draft.body).replace("\n", newline)
    file.write_bytes(text.encode("utf-8"))
