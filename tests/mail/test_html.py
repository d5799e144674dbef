from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_lint.mail.html import html_to_text


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p>Hi Dana,</p><p>Thank&nbsp;you &amp; bye.</p>", "Hi Dana,\n\nThank you & bye.", id="paragraphs-and-entities"),
        pytest.param("<div>Hi</div><div><br></div><div>Bye</div>", "Hi\n\nBye", id="lines-of-a-web-mail"),
        pytest.param("<html><body><div><div><div>Hi<br>Bye</div></div></div>", "Hi\nBye", id="nested-divs-are-not-indented"),
        pytest.param("<p>Two:</p><ul><li>one</li><li>two</li></ul><ol><li>a</li></ol>", "Two:\n\n* one\n* two\n1. a", id="lists"),
        pytest.param("<head><title>t</title><style>p{color:red}</style></head><p>Hi</p><script>x()</script>", "Hi", id="no-style-no-script"),
        pytest.param('Hi <span style="display:none">preheader</span>Dana', "Hi Dana", id="hidden"),
        pytest.param("fi<b>r</b>st <span>word</span>s", "first words", id="no-blank-at-inline-tags"),
        pytest.param("<p class=MsoNormal>Hi<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Bye</p>", "Hi\n\nBye", id="word"),
        pytest.param('<?xml version="1.0" encoding="utf-8"?><html><body>Hi</body></html>', "Hi", id="xml-declaration"),
        pytest.param("Hi<blockquote type=cite><p>Old</p><p>words</p></blockquote>Bye", "Hi\n> Old\n>\n> words\nBye", id="quotation"),
        pytest.param('<div class="gmail_quote">On Mon Dana wrote:<blockquote class="gmail_quote" style="border-left:1px solid">A<blockquote>B</blockquote></blockquote></div>', "On Mon Dana wrote:\n> A\n> B", id="nested-quotations"),
        pytest.param('<blockquote style="margin:0 0 0 40px;border:none;padding:0">Hi</blockquote>', "Hi", id="an-indent-is-no-quotation"),
        pytest.param('My <a href="https://ana.example/work">sample</a>.', "My sample (https://ana.example/work).", id="link"),
        pytest.param('<a href="https://ana.example/">ana.example</a>', "ana.example", id="the-text-shows-the-address"),
        pytest.param('<a href="mailto:ana@example.com?subject=x">Write</a> or <a href="tel:+12125550147">call</a>', "Write (ana@example.com) or call (+12125550147)", id="mail-and-telephone"),
        pytest.param('<a href="#top">up</a> <a>none</a> <a href="https://x.example"><img></a>', "up none", id="links-that-give-nothing"),
        pytest.param("<!-- only a comment -->", "", id="comment"),
        pytest.param("", "", id="nothing"),
        pytest.param("no tags\n at all", "no tags at all", id="no-tags"),
        pytest.param("a\0b<blockquote>\x0bc</blockquote>", "a\ufffdb\n> \ufffdc", id="control-characters"),
        pytest.param("漢字 🙂 naïve", "漢字 🙂 naïve", id="unicode"),
    ],
)  # fmt: skip
def test_text(html, expected):
    assert html_to_text(html) == expected


@given(st.lists(st.sampled_from(["<p>", "</p>", "<blockquote>", "</blockquote>", "<a href='http://x'>", "</a>", "<ul><li>", "<table><td>", "a", " ", "&#1;", "<!--", "\x01", "\ud800", "<pre>", "\n"]), max_size=40))  # fmt: skip
@settings(deadline=None)
def test_tag_soup_is_text(parts):
    text = html_to_text("".join(parts))
    text.encode("utf-8")
    assert text == text.strip("\n")


def test_plain_mail_loads_no_html_parser():
    code = (
        "import sys; from followup_lint.mail import read_eml; read_eml(b'Subject: x\\n\\nHi');"
        "sys.exit(any(name in sys.modules for name in ('lxml', 'inscriptis')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
