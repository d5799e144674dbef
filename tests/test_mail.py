from __future__ import annotations

import warnings
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, message_from_string, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_lint import Draft, MailError
from followup_lint.mail import looks_like_mail, read_eml, read_message

EXAMPLES = Path(__file__).parents[1] / "docs" / "examples"


def mail(body: bytes, *headers: str, subject: str = "Thank you") -> bytes:
    """A mail of one part."""
    head = "\r\n".join((f"Subject: {subject}", "From: Ana <ana@example.com>", *headers))
    return head.encode("utf-8") + b"\r\n\r\n" + body


def multipart(kind: str, *parts: str, boundary: str = "b0") -> str:
    """The text of a multipart; each part is its headers, an empty line and its content."""
    middle = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f"Content-Type: multipart/{kind}; boundary={boundary}\n\n{middle}--{boundary}--\n"


def with_subject(text: str) -> bytes:
    return f"Subject: Thank you\n{text}".encode()


PLAIN = "Content-Type: text/plain\n\nHi Dana,"
HTML = "Content-Type: text/html\n\n<p>Hello <b>Dana</b>,</p>"
PDF = "Content-Type: application/pdf\nContent-Disposition: attachment; filename=plan.pdf\n\nx"
PICTURE = "Content-Type: image/png; name=logo.png\nContent-ID: <logo>\n\nx"


def test_a_mail_as_a_program_writes_it():
    draft = Draft.from_eml(EXAMPLES / "thank_you.eml")
    assert draft.subject == "Data Engineer interview – thank you"
    assert draft.body.startswith(
        "Dear Dana,\n\nThank you for the hour on Monday and for showing me"
    )
    assert "off the team’s hands!!" in draft.body
    assert draft.sent_at == datetime(2026, 3, 4, 10, 12, 37, tzinfo=timezone(timedelta(hours=-5)))
    assert draft.attachments == []
    assert draft.kind is None


def test_bytes_text_and_path_give_the_same():
    source = EXAMPLES / "good_thank_you.eml"
    draft = read_eml(source)
    assert draft.attachments == ["Parterre – first year.pdf"]
    assert read_eml(source.read_bytes()) == draft
    assert read_eml(source.read_text(encoding="utf-8")) == draft
    assert read_eml(str(source)) == draft
    assert read_eml(source.read_bytes().replace(b"\n", b"\r\n")) == draft


@pytest.mark.parametrize("parser_policy", [policy.default, policy.compat32], ids=["new", "old"])
def test_a_parsed_message_reads_like_its_bytes(parser_policy):
    for file in EXAMPLES.glob("*.eml"):
        message = message_from_bytes(file.read_bytes(), policy=parser_policy)
        assert Draft.from_message(message) == read_eml(file)


def test_a_message_made_in_code():
    message = EmailMessage()
    message["Subject"] = "Danke schön – Ihr Gärtner"
    message["Date"] = "Tue, 3 Mar 2026 15:00:00 -0500"
    message.set_content("Héllo Dana\n")
    message.add_attachment(
        b"x", maintype="application", subtype="pdf", filename="Plan für Ilse.pdf"
    )
    draft = Draft.from_message(message)
    assert draft == Draft(
        body="Héllo Dana\n",
        subject="Danke schön – Ihr Gärtner",
        attachments=["Plan für Ilse.pdf"],
        sent_at=datetime(2026, 3, 3, 20, 0, tzinfo=timezone.utc),
    )
    assert read_eml(message.as_bytes()) == draft


@pytest.mark.parametrize(
    ("body", "headers", "expected"),
    [
        pytest.param(
            b"caf=C3=A9 and=\r\n so on", ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"], "café and so on", id="quoted-printable",
        ),
        pytest.param(b"Y2Fmw6k=", ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: BASE64"], "café", id="base64"),
        pytest.param(b"Y2Fm w6k=!!\r\nIG", ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"], "café", id="base64-cut-off"),
        pytest.param(b"it\x92s \x96 fine", ["Content-Type: text/plain; charset=windows-1252"], "it’s – fine", id="windows-1252"),
        pytest.param(b"it\x92s fine", ["Content-Type: text/plain; charset=iso-8859-1"], "it’s fine", id="latin-1-means-windows-1252"),
        pytest.param(b"it\x92s fine", ["Content-Type: text/plain; charset=utf-8"], "it’s fine", id="wrongly-utf-8"),
        pytest.param(b"it\xe2\x80\x99s fine", ["Content-Type: text/plain; charset=us-ascii"], "it’s fine", id="wrongly-ascii"),
        pytest.param(b"it\xe2\x80\x99s \xff", ["Content-Type: text/plain; charset=utf-8"], "it’s \ufffd", id="one-broken-byte"),
        pytest.param(b"it\xe2\x80\x99s", ["Content-Type: text/plain; charset=no-such-thing"], "it’s", id="unknown-charset"),
        pytest.param(b"6869", ["Content-Type: text/plain; charset=hex"], "6869", id="a-codec-that-is-no-charset"),
        pytest.param(b"a\\u0062", ["Content-Type: text/plain; charset=unicode-escape"], "a\\u0062", id="a-codec-that-no-mail-uses"),
        pytest.param(b"caf\xc3\xa9", [], "café", id="no-label"),
        pytest.param(b"\x1b$B4A;z\x1b(B", ["Content-Type: text/plain; charset=iso-2022-jp"], "漢字", id="iso-2022-jp"),
        pytest.param(b"a\r\nb\rc\n", [], "a\nb\nc\n", id="line-ends"),
        pytest.param(b"\xef\xbb\xbfhi", ["Content-Type: text/plain; charset=utf-8"], "hi", id="mark-in-the-body"),
        pytest.param(b"begin 666 x\n#0V%T\n \nend\n", ["Content-Transfer-Encoding: x-uuencode"], "Cat", id="uuencode"),
        pytest.param(b"plain", ["Content-Type: nonsense", "Content-Transfer-Encoding: nonsense"], "plain", id="nonsense-labels"),
        pytest.param(b"so we go \nhome\n", ["Content-Type: text/plain; format=flowed"], "so we go home\n", id="flowed"),
        pytest.param(b"home\n", ["Content-Type: text/plain; name=note.txt"], "home\n", id="a-name-on-the-only-text"),
    ],
)  # fmt: skip
def test_text_of_one_part(body, headers, expected):
    draft = read_eml(mail(body, *headers))
    assert draft.body == expected
    assert draft.attachments == []


def test_text_that_was_decoded_before():
    headers = "Subject: café\nContent-Type: text/plain; charset=windows-1252\n\n"
    assert read_eml(headers + "naïve – “yes”").body == "naïve – “yes”"
    assert read_eml("\ufeff" + headers + "x").subject == "café"
    assert read_message(message_from_string(headers + "“yes”")).body == "“yes”"
    assert read_eml("Subject: x\n\n\ud800 half").body == "\ufffd half"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mail_saved_by_an_editor(encoding):
    draft = read_eml("Subject: x\n\ncafé".encode(encoding))
    assert (draft.subject, draft.body) == ("x", "café")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param("=?utf-8?Q?Caf=C3=A9_interview?=", "Café interview", id="q"),
        pytest.param("=?UTF-8?B?Q2Fmw6k=?= interview", "Café interview", id="b"),
        pytest.param("=?iso-8859-1?q?Caf=E9?=\r\n =?iso-8859-1?q?_note?=", "Café note", id="blank-between-words-is-dropped"),
        pytest.param("=?utf-8?q?a?= =?iso-8859-1?q?=E9?=", "aé", id="two-charsets"),
        pytest.param("=?utf-8?q?Caf=C3?= =?utf-8?q?=A9?=", "Café", id="a-character-cut-in-two"),
        pytest.param("=?utf-8?q?two words?=", "two words", id="a-blank-inside"),
        pytest.param("=?utf-8*en?q?x=2Dy?=", "x-y", id="language-tag"),
        pytest.param("=?nonsense?q?Caf=C3=A9?=", "Café", id="unknown-charset"),
        pytest.param("=?utf-8?q?unfinished", "=?utf-8?q?unfinished", id="unfinished"),
        pytest.param("=?utf-8?x?y?=", "=?utf-8?x?y?=", id="no-such-encoding"),
        pytest.param("=?utf-8?b?A?=", "", id="base64-of-one-letter"),
        pytest.param("folded\r\n\tover lines", "folded over lines", id="folded"),
        pytest.param("Café raw", "Café raw", id="raw-utf-8"),
        pytest.param("", "", id="empty"),
        pytest.param("  ", "", id="blank"),
    ],
)  # fmt: skip
def test_subjects(raw, expected):
    assert read_eml(mail(b"x", subject=raw)).subject == expected


def test_raw_windows_1252_in_a_subject():
    assert read_eml(b"Subject: Caf\xe9\n\nx").subject == "Café"


def test_no_subject_and_two():
    assert read_eml(b"From: a@example.com\n\nx").subject is None
    assert read_eml(b"subject: one\nSubject: two\n\nx").subject == "one"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        pytest.param("Tue, 3 Mar 2026 15:00:00 -0500", datetime(2026, 3, 3, 20, tzinfo=timezone.utc), id="offset"),
        pytest.param("3 Mar 2026 15:00 +0000 (GMT)", datetime(2026, 3, 3, 15, tzinfo=timezone.utc), id="comment"),
        pytest.param("Tue, 3 Mar 2026 15:00:00 -0000", datetime(2026, 3, 3, 15, tzinfo=timezone.utc), id="minus-zero-is-utc"),
        pytest.param("Tue, 3 Mar 2026 15:00:00 GMT", datetime(2026, 3, 3, 15, tzinfo=timezone.utc), id="gmt"),
        pytest.param("Tue, 3 Mar 2026 15:00:00 EST", datetime(2026, 3, 3, 20, tzinfo=timezone.utc), id="american-zone"),
        pytest.param("Tue, 3 Mar 2026 15:00:00 CET", None, id="a-zone-nobody-defines"),
        pytest.param("Tue, 3 Mar 2026 15:00:00", None, id="no-zone"),
        pytest.param("03-Mar-2026 15:00:00", None, id="a-year-is-no-offset"),
        pytest.param("Tue, 31 Feb 2026 15:00:00 -0500", None, id="no-such-day"),
        pytest.param("Tue, 3 Mar 2026 15:00:00 +9999", None, id="no-such-offset"),
        pytest.param("soon", None, id="no-date"),
        pytest.param("", None, id="empty"),
    ],
)  # fmt: skip
def test_dates(date, expected):
    draft = read_eml(mail(b"x", f"Date: {date}"))
    assert draft.sent_at == expected
    if expected is not None:
        assert draft.sent_at.tzinfo is not None


def test_no_date_header():
    assert read_eml(mail(b"x")).sent_at is None


@pytest.mark.parametrize(
    ("source", "body", "attachments"),
    [
        pytest.param(multipart("alternative", PLAIN, HTML), "Hi Dana,", [], id="plain-before-html"),
        pytest.param(multipart("alternative", HTML, PLAIN), "Hi Dana,", [], id="plain-in-any-order"),
        pytest.param(multipart("alternative", "Content-Type: text/plain\n\n \n", HTML), "Hello Dana,", [], id="html-where-plain-is-empty"),
        pytest.param(multipart("alternative", "Content-Type: text/plain\n\n", "Content-Type: text/html\n\n<p></p>"), "", [], id="both-empty"),
        pytest.param(multipart("alternative", PLAIN, HTML, "Content-Type: text/calendar\n\nx"), "Hi Dana,", [], id="a-calendar-is-another-form"),
        pytest.param(multipart("alternative", PLAIN, PDF), "Hi Dana,", ["plan.pdf"], id="attached-among-alternatives"),
        pytest.param(multipart("mixed", PLAIN, PDF), "Hi Dana,", ["plan.pdf"], id="attachment"),
        pytest.param(multipart("mixed", PLAIN, "Content-Type: application/pdf\nContent-Disposition: inline; filename=plan.pdf\n\nx"), "Hi Dana,", ["plan.pdf"], id="shown-inline"),
        pytest.param(multipart("mixed", PLAIN, PICTURE), "Hi Dana,", ["logo.png"], id="a-picture-beside-the-text"),
        pytest.param(multipart("mixed", PLAIN, PDF, "Content-Type: text/plain\n\nMore."), "Hi Dana,\nMore.", ["plan.pdf"], id="text-around-an-attachment"),
        pytest.param(multipart("mixed", PLAIN, "Content-Type: text/plain; name=notes.txt\n\nnotes"), "Hi Dana,", ["notes.txt"], id="a-text-with-a-name-is-attached"),
        pytest.param(multipart("mixed", PLAIN, "Content-Type: text/plain\nContent-Disposition: attachment\n\nnotes"), "Hi Dana,", ["unnamed (text/plain)"], id="without-a-name"),
        pytest.param(multipart("mixed", multipart("alternative", PLAIN, HTML, boundary="b1"), PDF), "Hi Dana,", ["plan.pdf"], id="nested"),
        pytest.param(multipart("alternative", PLAIN, multipart("mixed", HTML, PDF, boundary="b1")), "Hi Dana,", ["plan.pdf"], id="attached-to-the-html"),
        pytest.param(multipart("related", HTML, PICTURE), "Hello Dana,", [], id="a-picture-of-the-html"),
        pytest.param(multipart("related", HTML, PDF), "Hello Dana,", ["plan.pdf"], id="attached-within-related"),
        pytest.param(multipart("related", HTML.replace("<p>", "<p><img src='cid:logo'>"), multipart("mixed", PICTURE, boundary="b1")), "Hello Dana,", [], id="pictures-nested-in-related"),
        pytest.param(multipart("signed", PLAIN, "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx"), "Hi Dana,", [], id="signed"),
        pytest.param(multipart("mixed", PLAIN, "Content-Type: message/rfc822\n\nSubject: =?utf-8?q?Caf=C3=A9?=\n\nOther words."), "Hi Dana,", ["Café.eml"], id="a-mail-attached"),
        pytest.param(multipart("mixed", PLAIN, "Content-Type: message/rfc822\n\nFrom: a@example.com\n\nx"), "Hi Dana,", ["message.eml"], id="a-mail-without-subject"),
        pytest.param(multipart("mixed", PLAIN, "Content-Type: message/rfc822; name=invitation.eml\n\nSubject: x\n\nx"), "Hi Dana,", ["invitation.eml"], id="a-mail-with-a-name"),
        pytest.param(multipart("mixed", PLAIN, "Content-Type: application/pdf\nContent-Disposition: attachment;\n filename*0*=utf-8''Plan%20f%C3%BC;\n filename*1*=r%20Ilse.pdf\n\nx"), "Hi Dana,", ["Plan für Ilse.pdf"], id="rfc-2231"),
        pytest.param(multipart("mixed", PLAIN, 'Content-Type: application/pdf; name="=?utf-8?q?Pl=C3=A4ne=2Epdf?="\n\nx'), "Hi Dana,", ["Pläne.pdf"], id="rfc-2047-name"),
    ],
)  # fmt: skip
def test_parts(source, body, attachments):
    draft = read_eml(with_subject(source))
    assert draft.body.rstrip("\n") == body
    assert draft.attachments == attachments


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        pytest.param(b"", "is empty", id="nothing"),
        pytest.param(b" \r\n\r\n", "is empty", id="blank"),
        pytest.param("", "is no mail and no path", id="empty-text"),
        pytest.param("a\0b", "is no mail and no path", id="no-path"),
        pytest.param(b"Dear Dana,\n\nThank you.\n", "is no mail", id="a-letter"),
        pytest.param(b"Note: to myself\n\nThank you.\n", "is no mail", id="a-header-that-no-mail-has"),
        pytest.param(b"X-Note: x\n" * 300, "is no mail", id="no-mail-header-anywhere"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "Outlook .msg", id="msg"),
        pytest.param(with_subject(multipart("mixed", PDF)), "holds no text", id="only-an-attachment"),
        pytest.param(b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\nlost", "holds no text", id="no-such-boundary"),
        pytest.param(b"Subject: x\nContent-Type: multipart/related; boundary=b\n\n--b--\n", "holds no text", id="no-part"),
        pytest.param(b"Subject: x\nContent-Type: image/png\n\nx", "holds no text", id="a-picture"),
        pytest.param(b"Subject: x\n" + b"Content-Type: message/rfc822\n\n" * 3000, "nests parts too deeply", id="nested-for-ever"),
    ],
)  # fmt: skip
def test_no_mail(source, problem, tmp_path):
    with pytest.raises(MailError, match=problem) as caught:
        read_eml(source)
    assert "Thank you." not in str(caught.value)
    if isinstance(source, bytes):
        file = tmp_path / "broken.eml"
        file.write_bytes(source)
        with pytest.raises(MailError) as caught:
            read_eml(file)
        assert str(caught.value).startswith(f"{file}: ")


def test_a_message_without_text():
    with pytest.raises(MailError, match="holds no text"):
        read_message(EmailMessage())


def test_a_message_nested_in_code():
    message = EmailMessage()
    message.set_content("Hi Dana,")
    for _ in range(40):
        outer = EmailMessage()
        outer["Content-Type"] = "multipart/mixed"
        outer.set_payload([message])
        message = outer
    with pytest.raises(MailError, match="nests parts too deeply"):
        read_message(message)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_eml(tmp_path / "none.eml")


def test_an_empty_text_is_a_draft_without_words():
    assert read_eml(b"Subject: x\n\n") == Draft(body="", subject="x")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("From: a@example.com\n", True, id="from"),
        pytest.param("X-Note: 1\n folded\nSUBJECT: x\n", True, id="further-down"),
        pytest.param("From ana Tue Mar  3\nDate: x\n", True, id="envelope-line"),
        pytest.param("\ufeffSubject: x", True, id="mark"),
        pytest.param("From the start I knew.\nDear Dana,", False, id="words"),
        pytest.param("Subject line: x\n", False, id="a-blank-in-the-name"),
        pytest.param(" Subject: x\n", False, id="indented"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_looks_like_mail(text, expected):
    assert looks_like_mail(text) is expected


def test_headers_that_the_parser_chokes_on():
    """Whatever the email package raises on a header, the text is still read."""

    class Choking(EmailMessage):
        def _raise(self, *_, **__):
            raise IndexError("from the depth of the parser")

        get_content_type = get_content_disposition = get_filename = get_param = _raise
        get_content_charset = _raise

    message = Choking()
    message.set_payload("Hi Dana,")
    assert read_message(message).body == "Hi Dana,"
    letter, plan = EmailMessage(), EmailMessage()
    letter.set_content("Hi Dana,")
    letter.make_mixed()
    plan["Content-Type"] = "application/pdf"
    plan.get_filename = message.get_filename
    letter.attach(plan)
    assert read_message(letter).attachments == ["unnamed (application/pdf)"]


def test_content_that_can_not_be_decoded():
    class Choking(EmailMessage):
        def get_payload(self, i=None, decode=False):
            if decode:
                raise ValueError("broken")
            return super().get_payload(i, decode)

    message = Choking()
    message["Content-Transfer-Encoding"] = "base64"
    message.set_payload("SGk=")
    assert read_message(message).body == ""


SEED = (EXAMPLES / "good_thank_you.eml").read_bytes()
SNIPPETS = [
    b"=?utf-8?q?",
    b"?=",
    b'"',
    b";",
    b"(",
    b"\n--",
    b"multipart/",
    b"message/rfc822",
    b"\n\n",
]
SNIPPETS += [b"charset=punycode", b"base64", b"\xff", b"\0", b"text/html", b"<blockquote>", b"\x1b"]
edits = st.lists(
    st.tuples(st.integers(0, len(SEED)), st.integers(0, 60), st.sampled_from([b"", *SNIPPETS])),
    max_size=20,
)


@given(edits)
@settings(max_examples=200, deadline=None)
def test_a_damaged_mail_is_a_draft_or_a_mail_error(changes):
    data = SEED
    for start, length, put in changes:
        data = data[:start] + put + data[start + length :]
    read_anything(data)


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_draft_or_a_mail_error(data):
    read_anything(data)
    read_anything(b"Subject: x\n" + data)
    read_anything(b"Subject: x\nContent-Type: text/html\n\n" + data)


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_is_a_draft_or_a_mail_error(text):
    read_anything("Subject: " + text + "\n\n" + text)


def read_anything(source):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            draft = read_eml(source)
        except MailError:
            return
    assert Draft.model_validate_json(draft.model_dump_json()) == draft
