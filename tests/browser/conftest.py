"""A real Chromium, and the pages that are looked at in it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from followup_lint import Draft, lint
from followup_lint.context_file import load_context
from followup_lint.models import CheckResult, Finding, Fix, Report, Span, Stats, TextEdit
from followup_lint.render.html import render_html

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
STATS = Stats(
    words=1, sentences=1, paragraphs=1, reading_seconds=1, automated_readability_index=None
)


@dataclass(frozen=True)
class Shown:
    """A page and what it was made from."""

    report: Report
    draft: Draft
    html: str


def example(name, context):
    """The page of one of the drafts of the documentation."""
    draft = Draft.from_eml(EXAMPLES / name)
    known = load_context(str(EXAMPLES / context))
    report = lint(draft, known)
    return Shown(report, draft, render_html(report, draft, title=name, context=known))


def hand_made(body, findings, *, subject=None, title=None, attachments=()):
    """The page of findings made by hand, with a check of each verdict beside them."""
    report = Report(
        kind="thank_you",
        language="en",
        checks=(
            CheckResult(check="tone", status="fail", findings=findings),
            CheckResult(check="fit", status="pass", evidence=(findings[0].span,), reason=title),
            CheckResult(check="timing", status="na", reason=title or "No date is known."),
            CheckResult(check="grammar", status="error", reason=title or "No engine answers."),
        ),
        findings=findings,
        stats=STATS,
        ok=False,
        score=3,
    )
    draft = Draft(body=body, subject=subject, attachments=list(attachments))
    return Shown(report, draft, render_html(report, draft, title=title))


def found(body, start, end, severity, message, **more):
    span = Span(field="body", start=start, end=end, text=body[start:end])
    return Finding(
        rule="tone/x", check="tone", severity=severity, message=message, span=span, **more
    )


HOSTILE = (
    "<script>document.title='run'</script>\"><img src=x onerror=\"document.title='run'\">"
    "</style></title><!-- \u202e\u2066 \x00\x1b " + "x" * 10_000
)


def hostile():
    body = f"Dear {HOSTILE},\n\nThank you.\n\nמירה\n"
    edit = TextEdit(field="body", start=0, end=4, replacement=HOSTILE)
    one = found(
        body,
        5,
        5 + len(HOSTILE),
        "error",
        HOSTILE,
        suggestion=HOSTILE,
        engine=HOSTILE,
        fixes=(Fix(title=HOSTILE, edits=(edit,)),),
    )
    return hand_made(body, (one,), subject=HOSTILE, title=HOSTILE, attachments=[HOSTILE])


def hundred():
    """A hundred findings, each over the half of the next, of all severities."""
    body = "\n\n".join(" ".join(f"word{n:02}{m}" for m in range(10)) for n in range(11))
    severities = ("error", "warning", "info")
    findings = tuple(
        found(
            body,
            number * 8,
            number * 8 + 12,
            severities[number % 3],
            f"Something about number {number}.",
            suggestion=f"Write it in another way, as in example {number}.",
        )
        for number in range(100)
    )
    return hand_made(body, findings, subject="A hundred")


PAGES = {
    "failing": lambda: example("thank_you.eml", "thank_you.context.toml"),
    "clean": lambda: example("good_thank_you.eml", "good_thank_you.context.json"),
    "hostile": hostile,
    "hundred": hundred,
}


@pytest.fixture(scope="module")
def pages():
    return {name: make() for name, make in PAGES.items()}


@pytest.fixture(scope="module")
def chromium():
    """A browser; of a module, since an event loop runs in this thread for as long as it lives."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed: tests/browser/install.sh"
    )
    named = [os.environ.get("CHROMIUM", ""), *CHROMIUM]
    path = next(filter(None, map(shutil.which, filter(None, named))), None)
    if path is None:
        pytest.skip("there is no Chromium here: tests/browser/install.sh")
    with playwright.sync_playwright() as started:
        # As root Chromium runs without its sandbox or not at all.
        root = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = started.chromium.launch(executable_path=path, args=root)
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium, pages):
    """Open one of the pages; the settings are those of `Browser.new_context`."""
    contexts = []

    def open_page(name, width=1280, height=900, **settings):
        context = chromium.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **settings
        )
        contexts.append(context)
        page = context.new_page()
        page.set_content(pages[name].html)
        return page

    yield open_page
    for context in contexts:
        context.close()
