from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from followup_lint.draft_file import read_draft
from followup_lint.errors import MailError


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def read(name, data):
    """Read data from where a name says: standard input for "-", else a file."""
    if name != "-" and data is not None:
        Path(name).write_bytes(data)
    return read_draft(name, io.BytesIO(data or b""))


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        pytest.param("a.eml", b"Subject: Hi\r\n\r\nDear\r\n", ("Hi", "Dear\n"), id="eml"),
        pytest.param("a.EML", b"Subject: Hi\n\nDear", ("Hi", "Dear"), id="upper-case"),
        pytest.param("a.txt", b"Dear\r\nDana", (None, "Dear\nDana"), id="txt"),
        pytest.param("a.md", b"Subject: Hi \n\nDear", ("Hi", "Dear"), id="subject-line"),
        pytest.param("a.md", b"SUBJECT:\n\nDear", ("", "Dear"), id="empty-subject-line"),
        pytest.param("a.txt", b"Subject: Hi\nDear", (None, "Subject: Hi\nDear"), id="no-empty-line-after-it"),
        pytest.param("a.txt", b"From: me\nSubject: Hi\n\nDear", (None, "From: me\nSubject: Hi\n\nDear"), id="a-text-is-no-mail"),
        pytest.param("a.txt", b"caf\xe9", (None, "café"), id="windows-1252"),
        pytest.param("a.txt", "café".encode("utf-8-sig"), (None, "café"), id="mark"),
        pytest.param("a.txt", "café".encode("utf-16"), (None, "café"), id="utf-16"),
        pytest.param("a.txt", b"", (None, ""), id="empty"),
        pytest.param("a", b"From: me\nSubject: Hi\n\nDear", ("Hi", "Dear"), id="no-suffix-mail"),
        pytest.param("a", b"Dear", (None, "Dear"), id="no-suffix-text"),
        pytest.param("-", b"From: me\nSubject: Hi\n\nDear", ("Hi", "Dear"), id="stdin-mail"),
        pytest.param("-", b"Dear Dana,\n", (None, "Dear Dana,\n"), id="stdin-text"),
        pytest.param("-", b"Subject: Hi\n\nDear", ("Hi", "Dear"), id="stdin-subject"),
    ],
)  # fmt: skip
def test_drafts(name, data, expected):
    draft = read(name, data)
    assert (draft.subject, draft.body) == expected
    assert draft.kind is draft.sent_at is None


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        pytest.param("a.eml", b"Dear Dana,", "a.eml: is no mail", id="no-mail"),
        pytest.param("a.docx", b"PK", "a.docx: a .docx file is no draft that can be read. Save the message as .eml", id="docx"),
        pytest.param("a.eml", None, "a.eml: can't be read: No such file", id="absent"),
        pytest.param(".", None, ".: is a folder. Name the files in it.", id="folder"),
        pytest.param("a\0b.txt", None, "can't be read: no such path", id="nul"),
        pytest.param("-", b"From: me\nContent-Type: image/png\n\nx", "-: holds no text", id="stdin-without-text"),
    ],
)  # fmt: skip
def test_what_is_no_draft(name, data, words):
    with pytest.raises(MailError) as caught:
        read(name, data)
    assert words in str(caught.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_rights():
    Path("a.txt").touch(mode=0)
    with pytest.raises(MailError, match="Permission denied"):
        read("a.txt", None)
