from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from followup_lint.models import CheckResult, Draft
from followup_lint.render import Judged
from followup_lint.render.markdown import APART, code, escaped, render_markdown
from followup_lint.render.visible import visible

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
CALL = re.compile(r"[@#]\w|!\d|://|www\.\w|GH-\d|:[\w+-]+:", re.I)
"""What GitHub, GitLab and chats make something of."""


class Shown(HTMLParser):
    """Tags, text outside of code, and text of the code spans of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.text, self.codes = set(), "", []
        self.inside = False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        assert not attrs
        self.inside = tag == "code" or self.inside
        if tag == "code":
            self.codes.append("")

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "code"

    def handle_data(self, data):
        if self.inside:
            self.codes[-1] += data
        else:
            self.text += data


def shown(markdown):
    return Shown(READER.render(markdown))


@pytest.mark.parametrize(
    ("number", "name"),
    [(0, "failing.md"), (1, "clean.md"), (2, "hostile.md"), (3, "unread.md")],
)
def test_golden(three, golden, number, name):
    golden(name, render_markdown(three[number : number + 1]))


def test_hostile_text_stays_text(three):
    page = shown(render_markdown(three))
    assert page.tags <= {"h3", "p", "ul", "ol", "li", "strong", "code", "br"}
    assert not CALL.search(page.text)
    words = {visible(f.span.text) for f in three[2].report.findings}
    assert words <= set(page.codes)
    plain = page.text.replace(APART, "")
    for finding in three[2].report.findings:
        assert visible(finding.message) in plain
    assert "<script>alert(1)</script>" in plain


def test_several_drafts_have_a_heading_each(three):
    headings = re.findall("^### (.*)$", render_markdown(three), re.M)
    assert headings == [
        "`note.txt`: 3 errors, 3 warnings, 2 hints, 1 check could not run",
        "`clean.txt`: nothing to change",
        "`a b,c:%é/::x.txt`: 9 warnings, 1 hint, 1 check could not run",
        "`gone.eml`: not checked",
    ]


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        pytest.param("Write “the”.", "Write “the”.", id="plain"),
        pytest.param("1. one", "1\\. one", id="a-number"),
        pytest.param("- one", "\\- one", id="a-dash"),
        pytest.param("on 1. May - or so", "on 1. May - or so", id="within-the-line"),
        pytest.param("# one", "\\# one", id="a-heading"),
        pytest.param("a_b*c", "a\\_b\\*c", id="emphasis"),
        pytest.param("Ask @mira", f"Ask @{APART}mira", id="a-mention"),
        pytest.param("see #12", f"see \\#{APART}12", id="a-reference"),
        pytest.param("at a @ b # c", "at a @ b \\# c", id="no-mention"),
        pytest.param("http://x", f"http:/{APART}/x", id="an-address"),
        pytest.param("www.x.example", f"www.{APART}x.example", id="a-bare-address"),
        pytest.param("a :tada: b", f"a :{APART}tada: b", id="an-emoji-s-name"),
        pytest.param("at 10:30: yes", f"at 10:{APART}30: yes", id="a-time-is-parted-too"),
        pytest.param("a\nb", "a b", id="one-line"),
        pytest.param("\u202eab", "\\<U+202E\\>ab", id="a-hidden-sign"),
        pytest.param("", "", id="empty"),
    ],
)
def test_escaped(text, markdown):
    assert escaped(text) == markdown


@pytest.mark.parametrize(
    ("words", "span"),
    [
        pytest.param("teh", "`teh`", id="plain"),
        pytest.param("a`b", "``a`b``", id="a-backtick"),
        pytest.param("``a``", "``` ``a`` ```", id="at-the-ends"),
        pytest.param(" a", "`  a `", id="a-blank"),
        pytest.param("a|b", "`a|b`", id="a-pipe"),
    ],
)
def test_code(words, span):
    assert code(words) == span


def test_without_the_draft_no_lines_are_told(report):
    text = render_markdown([Judged("x.txt", None, report)])
    assert "line 3" not in text
    assert "`grammar/spelling`: “teh” is misspelt." in text


def test_many_steps_are_cut(report):
    findings = tuple(
        report.findings[0].model_copy(update={"suggestion": f"Do {n}.", "severity": "error"})
        for n in range(15)
    )
    many = report.model_copy(update={"findings": findings})
    text = render_markdown([Judged("x.txt", Draft(body="x"), many)])
    assert "12. Do 11.\n\n… and 3 things more, listed above." in text


def test_hints_alone_are_no_steps(report):
    hint = next(f for f in report.findings if f.severity == "info")
    only = report.model_copy(
        update={"findings": (hint,), "checks": (CheckResult(check="fit", status="pass"),)}
    )
    text = render_markdown([Judged("x.txt", Draft(body="x"), only)])
    assert text.endswith("Nothing must change. The hints are yours to weigh.\n")


signs = st.text(st.sampled_from("ab1 \n`*_[]()<>#@!|~&;:/.-+=\\{}$^\"'w\u202e🙂"), max_size=60)


@given(signs)
@settings(max_examples=300, deadline=None)
def test_any_text_is_shown_as_it_is(text):
    page = shown(f"- {escaped(text)}\n")
    assert page.tags <= {"ul", "li"}
    assert " ".join(page.text.replace(APART, "").split()) == visible(text)
    assert not CALL.search(page.text)


@given(signs.map(visible).filter(bool))
@settings(max_examples=300, deadline=None)
def test_any_words_are_one_code_span(words):
    page = shown(f"So {code(words)} it is.")
    assert page.codes == [words]
