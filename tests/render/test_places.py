"""Where words stand in the files of drafts: exactly, by the line, or not at all."""

from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_lint.draft_file import read_draft, text_draft
from followup_lint.mail import read_eml
from followup_lint.models import Span
from followup_lint.render.places import NOWHERE, Region, places_in

BODY = "Dear Mira,\n\nThank you — 🙂 for the hour.\nKind regards,\nJonas\n"
HEAD = "From: jonas@example.net\nSubject: Thank you\nMIME-Version: 1.0\n"


def cut(data, region):
    """What a program with UTF-16 columns sees in a region of a file; white space at ends counts."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    lines = lines[region.start_line - 1 : region.end_line]
    first, last = region.columns
    lines[-1] = lines[-1][: 2 * (last - 1)]
    lines[0] = lines[0][2 * (first - 1) :]
    return "\n".join(line.decode("utf-16-le") for line in lines)


def span_of(draft, words, field="body"):
    start = getattr(draft, field).index(words)
    return Span(field=field, start=start, end=start + len(words), text=words)


def in_file(path, data, words, field="body"):
    """The draft in a file of these bytes, and where it has the words."""
    Path(path).write_bytes(data)
    draft = read_draft(str(path), None)
    return places_in(str(path), draft).of_span(span_of(draft, words, field))


# Text files


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with-a-mark"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize(
    ("words", "field", "line"),
    [
        pytest.param("for the hour", "body", 5, id="behind-an-emoji"),
        pytest.param("🙂 for", "body", 5, id="an-emoji"),
        pytest.param("hour.\nKind", "body", 5, id="over-two-lines"),
        pytest.param("Dear Mira,\n", "body", 3, id="with-its-line-end"),
        pytest.param("\n", "body", 3, id="a-line-end"),
        pytest.param("you", "subject", 1, id="in-the-subject"),
    ],
)
def test_words_in_a_text_file_are_found_exactly(tmp_path, words, field, line, *, newline, mark):
    data = f"{mark}Subject:  Thank you\n\n{BODY}".replace("\n", newline).encode("utf-8")
    region = in_file(tmp_path / "note.txt", data, words, field)
    assert region.start_line == line
    assert region.precision == "exact"
    assert cut(data, region) == words


@pytest.mark.parametrize(
    "encoding", [pytest.param("cp1252", id="windows"), pytest.param("utf-16", id="utf-16")]
)
def test_other_encodings(tmp_path, encoding):
    region = in_file(tmp_path / "note.txt", "Café — we met.\n".encode(encoding), "we met")
    assert region == Region(1, 1, (8, 14))


def test_the_whole_is_the_first_line_with_anything_on_it(tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("Subject: x\n\n\n\nDear Mira,\n")
    assert places_in(str(file), read_draft(str(file), None)).of_whole() == Region(
        5, 5, None, "line"
    )


@pytest.mark.parametrize("body", ["", "\n\n"], ids=["empty", "blank"])
def test_the_whole_of_nothing(tmp_path, body):
    file = tmp_path / "note.txt"
    file.write_text(body)
    assert places_in(str(file), read_draft(str(file), None)).of_whole().start_line <= 3


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda _: "-", id="standard-input"),
        pytest.param(str, id="no-file"),
        pytest.param(lambda file: file.write_text("Other.") and str(file), id="changed-since"),
        pytest.param(lambda file: file.mkdir() or str(file), id="a-folder"),
        pytest.param(lambda _: "a\0b", id="no-path"),
    ],
)
def test_without_the_file_lines_count_in_the_body(tmp_path, make):
    draft = text_draft(f"Subject: x\n\n{BODY}".encode())
    places = places_in(make(tmp_path / "note.txt"), draft)
    assert places.of_span(span_of(draft, "Kind")) == Region(4, 4, (1, 5))
    assert places.of_span(span_of(draft, "x", "subject")) == NOWHERE
    assert not places.plain


# Mails


def mail(text, encoding="8bit", kind="text/plain", more=""):
    head = f"{HEAD}Content-Type: {kind}; charset=utf-8{more}\nContent-Transfer-Encoding: {encoding}"
    return f"{head}\n\n{text}".replace("\n", "\r\n").encode("utf-8")


def quoted(text):
    return quopri.encodestring(text.encode("utf-8")).decode("ascii")


PARTS = (
    f'{HEAD}Content-Type: multipart/alternative; boundary="b"\n\n--b\n'
    f"Content-Type: text/plain; charset=utf-8\n\n{BODY}\n--b\n"
    f"Content-Type: text/html; charset=utf-8\n\n<p>{BODY}</p>\n--b--\n"
).encode()
LONG = f"{'wide ' * 14}the very words {'wide ' * 30}\nBye\n"
LATIN_1 = b"Subject: x\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nCaf=E9 =E0 la\nHi\n"


@pytest.mark.parametrize(
    ("data", "words", "region"),
    [
        pytest.param(mail(BODY), "for the hour", Region(9, 9, (16, 28)), id="as-it-is"),
        pytest.param(mail(BODY), "hour.\nKind", Region(9, 10, (24, 5)), id="two-lines"),
        pytest.param(PARTS, "for the hour", Region(11, 11, (16, 28)), id="parts"),
        pytest.param(
            mail(quoted(BODY), "quoted-printable"),
            "Mira",
            Region(7, 7, (6, 10)),
            id="quoted-and-plain",
        ),
        pytest.param(
            mail(quoted(BODY), "quoted-printable"), "— 🙂", Region(9, 9, None, "line"), id="quoted"
        ),
        pytest.param(
            mail(quoted(LONG), "quoted-printable"),
            "the very words",
            Region(7, 8, None, "line"),
            id="quoted-and-wrapped",
        ),
        pytest.param(LATIN_1, "Café à la", Region(5, 5, None, "line"), id="quoted-latin-1"),
        pytest.param(LATIN_1, "Hi", Region(6, 6, (1, 3)), id="quoted-latin-1-next-line"),
        pytest.param(
            mail("so long \nand thanks\n", more="; format=flowed"),
            "long and",
            Region(7, 8, None, "line"),
            id="flowed",
        ),
        pytest.param(
            mail("<p>Dear <b>Mira</b>,</p>\n<p>Thank you for it.</p>\n", kind="text/html"),
            "for it",
            Region(8, 8, (14, 20)),
            id="html",
        ),
        pytest.param(
            mail("<p>Dear <b>Mira</b>,</p>\n", kind="text/html"),
            "Dear Mira",
            NOWHERE,
            id="html-between-tags",
        ),
        pytest.param(
            mail(base64.encodebytes(BODY.encode()).decode(), "base64"), "hour", NOWHERE, id="base64"
        ),
    ],
)
def test_words_in_a_mail(tmp_path, data, words, region):
    assert in_file(tmp_path / "note.eml", data, words) == region


@pytest.mark.parametrize(
    ("subject", "region"),
    [
        pytest.param("Thank you", Region(2, 2, (10, 19)), id="as-it-is"),
        pytest.param("=?utf-8?q?Thank_you?=", Region(2, 2, None, "line"), id="encoded"),
        pytest.param("Thank\r\n you", Region(2, 2, None, "line"), id="folded"),
    ],
)
def test_the_subject_of_a_mail(tmp_path, subject, region):
    data = f"From: a@b.example\r\nSubject: {subject}\r\n\r\nThank you.\r\n".encode()
    assert in_file(tmp_path / "note.eml", data, "Thank you", "subject") == region


def test_the_whole_of_a_mail(tmp_path):
    file = tmp_path / "note.eml"
    file.write_bytes(mail(BODY))
    draft = read_draft(str(file), None)
    places = places_in(str(file), draft)
    assert places.of_whole() == Region(7, 7, None, "line")
    assert not places.plain
    file.write_bytes(mail(base64.encodebytes(BODY.encode()).decode(), "base64"))
    assert places_in(str(file), draft).of_whole() == NOWHERE


texts = st.text(alphabet=st.sampled_from("ab =.🙂é\u2028\t\n<>&:-"), max_size=80)


@given(texts, st.sampled_from(["\n", "\r\n"]), st.data())
@settings(max_examples=150, deadline=None)
def test_any_words_of_a_text_file(tmp_path_factory, text, newline, data):
    file = tmp_path_factory.mktemp("places") / "note.txt"
    raw = text.replace("\n", newline).encode("utf-8")
    file.write_bytes(raw)
    draft = read_draft(str(file), None)
    start = data.draw(st.integers(0, len(draft.body)))
    end = data.draw(st.integers(start, len(draft.body)))
    words = draft.body[start:end]
    region = places_in(str(file), draft).of("body", start, end, words)
    assert region.precision == "exact"
    assert cut(raw, region) == words


@given(texts, st.sampled_from(["8bit", "quoted-printable"]), st.data())
@settings(max_examples=150, deadline=None)
def test_any_words_of_a_mail_are_in_their_lines(tmp_path_factory, text, encoding, data):
    file = tmp_path_factory.mktemp("places") / "note.eml"
    file.write_bytes(mail(quoted(text) if encoding != "8bit" else text, encoding))
    draft = read_eml(file)
    start = data.draw(st.integers(0, len(draft.body)))
    end = data.draw(st.integers(start, len(draft.body)))
    words = draft.body[start:end]
    region = places_in(str(file), draft).of("body", start, end, words)
    if region.columns:
        assert cut(file.read_bytes(), region) == words
    lines = file.read_bytes().decode().replace("\r\n", "\n").split("\n")
    assert 1 <= region.start_line <= region.end_line <= len(lines)
    if words.strip() and region.precision != "file":
        # The bytes of one character may go on in the next line.
        shown = "\n".join(lines[region.start_line - 1 : region.end_line + 1])
        if encoding != "8bit":
            shown = quopri.decodestring(shown).decode(errors="ignore")
        assert "".join(words.split()) in "".join(shown.split())
