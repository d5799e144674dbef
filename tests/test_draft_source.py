"""Edits put back into files: line ends, encodings, byte order marks and headers stay."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint import MailError, TextEdit
from followup_lint.draft_source import read_source, source_of
from followup_lint.fixes import apply_edits


def edit(text, old, new, field="body"):
    start = text.index(old)
    return TextEdit(field=field, start=start, end=start + len(old), replacement=new)


HEAD = b"From: Ana <ana@example.com>\r\nSubject: =?utf-8?q?caf=C3=A9?=\r\n"
TYPE = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        pytest.param("a.txt", b"a teh b\n", b"a the b\n", id="utf-8"),
        pytest.param("a.txt", b"a teh b", b"a the b", id="no-line-end-at-the-end"),
        pytest.param("a.txt", b"x\r\n\r\nteh\r\n", b"x\r\n\r\nthe\r\n", id="crlf"),
        pytest.param("a.txt", b"x\r\rteh\r", b"x\r\rthe\r", id="cr"),
        pytest.param("a.txt", b"x\r\ny\nteh\rz", b"x\r\ny\nthe\rz", id="mixed-line-ends"),
        pytest.param("a.md", codecs.BOM_UTF8 + b"teh caf\xc3\xa9", codecs.BOM_UTF8 + b"the caf\xc3\xa9", id="bom"),
        pytest.param("a.txt", b"teh caf\xe9 \x93so\x94", b"the caf\xe9 \x93so\x94", id="windows-1252"),
        pytest.param("a.txt", "\ufeffteh é".encode("utf-16-le"), "\ufeffthe é".encode("utf-16-le"), id="utf-16-le"),
        pytest.param("a.txt", "\ufeffteh é".encode("utf-16-be"), "\ufeffthe é".encode("utf-16-be"), id="utf-16-be"),
        pytest.param("a.txt", b"Subject: x\r\n\r\nteh", b"Subject: x\r\n\r\nthe", id="below-a-subject"),
        pytest.param("-", b"teh\n", b"the\n", id="standard-input"),
        pytest.param("a.eml", HEAD + TYPE + b"\r\nteh caf\xc3\xa9\r\n", HEAD + TYPE + b"\r\nthe caf\xc3\xa9\r\n", id="mail"),
        pytest.param("a.eml", HEAD + b"\r\nteh\r\n", HEAD + b"\r\nthe\r\n", id="mail-without-a-type"),
        pytest.param("-", HEAD + b"\r\nteh\r\n", HEAD + b"\r\nthe\r\n", id="mail-on-standard-input"),
    ],
)  # fmt: skip
def test_the_rest_of_the_file_stays(name, before, after):
    draft, source, problem = read_source(name, before)
    assert problem is None
    assert source.data == before
    change = edit(draft.body, "teh", "the")
    assert source.takes(change)
    assert source.edited([change]).data == after


def test_the_subject_of_a_text_is_edited():
    data = b"Subject:  Thanks teh  \r\n\r\nteh body teh"
    draft, source, _ = read_source("a.txt", data)
    edits = [edit(draft.subject, "teh", "them all", "subject"), edit(draft.body, "teh", "a")]
    once = source.edited(edits)
    assert once.data == b"Subject:  Thanks them all  \r\n\r\na body teh"
    fixed = apply_edits(draft, edits)
    twice = once.edited(
        [edit(fixed.body, "teh", "the\nend"), edit(fixed.subject, "all", "", "subject")]
    )
    assert twice.data == b"Subject:  Thanks them   \r\n\r\na body the\r\nend"


@pytest.mark.parametrize(
    ("name", "data", "new", "field"),
    [
        pytest.param("a.txt", b"caf\xe9 teh", "→", "body", id="not-in-windows-1252"),
        pytest.param("a.eml", HEAD + b"\r\nteh\r\n", "“", "body", id="no-longer-ascii"),
        pytest.param("a.eml", HEAD + b"\r\nteh\r\n", "x", "subject", id="the-subject-of-a-mail"),
        pytest.param("a.txt", b"teh", "x", "subject", id="no-subject"),
    ],
)
def test_what_a_file_does_not_take(name, data, new, field):
    _, source, _ = read_source(name, data)
    assert not source.takes(TextEdit(field=field, start=0, end=1, replacement=new))


MULTIPART = b"From: a@b.co\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nteh\r\n--x--\r\n"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        pytest.param("a.eml", MULTIPART, "one of several parts", id="multipart"),
        pytest.param("a.eml", HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\nteh =\r\nx", "--stdout", id="quoted-printable"),
        pytest.param("a.eml", HEAD + b"Content-Transfer-Encoding: base64\r\n\r\ndGVo", "encoded", id="base64"),
        pytest.param("a.eml", HEAD + b"Content-Type: text/html\r\n\r\n<p>teh</p>", "save the text as .txt", id="html"),
        pytest.param("a.eml", HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\nteh \r\nx", "plain part", id="flowed"),
        pytest.param("a.txt", b"caf\xc3\xa9 caf\xe9 teh", "mixes encodings", id="two-encodings"),
        pytest.param("a.txt", b"teh \x81", "mixes encodings", id="no-encoding"),
    ],
)  # fmt: skip
def test_what_is_refused(name, data, said):
    draft, source, problem = read_source(name, data)
    assert source is None
    assert problem.startswith(f"{name}: ")
    assert said in problem
    assert "teh" not in problem
    assert draft.body
    with pytest.raises(MailError):
        source_of(name, data, draft)


@given(
    st.text("ab é“\r\n", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 4), st.text("xyz\n", max_size=4)), max_size=4),
    st.sampled_from(["utf-8", "cp1252", "utf-8-sig", "utf-16"]),
)  # fmt: skip
def test_the_file_of_an_edited_draft_reads_as_the_edited_draft(text, places, encoding):
    draft, source, problem = read_source("a.txt", text.encode(encoding))
    if source is None:
        assert encoding == "cp1252"
        assert problem is not None
        return
    edits, last = [], 0
    for start, length, new in sorted(places):
        begin = max(start, last)
        end = min(begin + length, len(draft.body))
        if begin <= end and source.takes(
            e := TextEdit(field="body", start=begin, end=end, replacement=new)
        ):
            edits.append(e)
            last = end + 1
    after = source.edited(edits)
    expected = apply_edits(draft, edits).body
    assert source.data == text.encode(encoding)
    if "\r" not in text:
        assert read_source("a.txt", after.data)[0].body == expected or encoding == "cp1252"
    assert after.text.replace("\r\n", "\n").replace("\r", "\n").endswith(expected) or "\r" in text
