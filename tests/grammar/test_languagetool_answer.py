"""Answers: offsets in code points, and nonsense told from findings."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.errors import EngineFailed
from followup_lint.grammar.languagetool_answer import Places, read_answer, sendable
from followup_lint.grammar.languagetool_client import CheckClient

SECRET = "She go to Zanzibar."
MATCH = {
    "offset": 4,
    "length": 2,
    "message": "Wrong.",
    "replacements": [{"value": "goes"}],
    "rule": {"id": "A", "issueType": "grammar", "category": {"id": "GRAMMAR"}},
}


def ask(server, text=SECRET):
    return CheckClient(5).check(server.url, text, "en-US")


def changed(**changes):
    return {**MATCH, **changes}


# Offsets


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("She go.", ["go"], id="plain"),
        pytest.param("a 😀x go 😀😀 go", ["go", "go"], id="emoji before"),
        pytest.param("She\r\n\r\ngo", ["go"], id="crlf"),
        pytest.param("👩🏽‍💻 e\u0301 go", ["go"], id="joined emoji and a combining mark"),
        pytest.param("\ud83d go \udc00 go", ["go", "go"], id="lone surrogates"),
        pytest.param("\x00 go", ["go"], id="nul"),
        pytest.param("𝒢o go", ["go"], id="letters of the other planes"),
        pytest.param("", [], id="empty"),
    ],
)
def test_offsets_are_code_points(fake_server, text, words):
    found = ask(fake_server, text).matches
    assert [text[match.start : match.end] for match in found] == words


def test_a_match_may_hold_emoji(fake_server):
    fake_server.finds = [("😀x 😀", "A", "GRAMMAR", [])]
    text = "b😀 😀x 😀."
    (match,) = ask(fake_server, text).matches
    assert text[match.start : match.end] == "😀x 😀"


@given(st.text(max_size=40), st.text(min_size=1, max_size=10), st.text(max_size=40))
def test_utf16_there_and_back(before, word, after):
    text = before + word + after
    offset, length = (len(s.encode("utf-16-le")) // 2 for s in (before, word))
    assert Places(text).stretch(offset, length) == (len(before), len(before) + len(word))


@given(st.text(max_size=20), st.integers(-3, 50), st.integers(-3, 50))
def test_every_stretch_lies_in_the_text_or_is_refused(text, offset, length):
    units = len(text.encode("utf-16-le")) // 2
    stretch = Places(text).stretch(offset, length)
    assert (stretch is None) == (offset < 0 or length < 1 or offset + length > units)
    if stretch is not None:
        assert 0 <= stretch[0] < stretch[1] <= len(text)


@given(st.text(alphabet=st.characters(), max_size=30))
def test_what_is_sent_can_be_encoded_and_is_as_long(text):
    assert len(sendable(text)) == len(text)
    assert sendable(text).encode("utf-16-le").decode("utf-16-le") == sendable(text)


# Answers that are none


WHOLE = {
    "software": {"version": "6.8"},
    "warnings": {"incompleteResults": False},
    "matches": [MATCH],
}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param("<html>Zanzibar</html>", "no JSON", id="html"),
        pytest.param("", "no JSON", id="empty"),
        pytest.param(b"\xff\xfe\xff", "no JSON", id="bytes"),
        pytest.param("[" * 100_000, "no JSON", id="deep"),
        pytest.param("[]", "software", id="list"),
        pytest.param("null", "software", id="null"),
        pytest.param({**WHOLE, "software": "6.8"}, "software", id="software is no object"),
        pytest.param({**WHOLE, "software": {}}, "version", id="no version"),
        pytest.param({**WHOLE, "matches": None}, "matches", id="no matches"),
        pytest.param({**WHOLE, "matches": {}}, "matches", id="matches are no list"),
        pytest.param({**WHOLE, "matches": ["x"]}, "rule", id="match is a string"),
        pytest.param({**WHOLE, "matches": [changed(offset="4")]}, "offset", id="offset is text"),
        pytest.param({**WHOLE, "matches": [changed(offset=True)]}, "offset", id="offset is true"),
        pytest.param({**WHOLE, "matches": [changed(offset=4.0)]}, "offset", id="offset is a float"),
        pytest.param({**WHOLE, "matches": [changed(offset=-1)]}, "outside", id="offset below"),
        pytest.param({**WHOLE, "matches": [changed(offset=18)]}, "outside", id="end behind"),
        pytest.param({**WHOLE, "matches": [changed(length=0)]}, "outside", id="no length"),
        pytest.param({**WHOLE, "matches": [changed(length=10**9)]}, "outside", id="huge length"),
        pytest.param({**WHOLE, "matches": [changed(rule={})]}, "id", id="no rule id"),
        pytest.param({**WHOLE, "matches": [changed(rule={"id": "A"})]}, "category", id="category"),
        pytest.param({**WHOLE, "matches": [changed(message=None)]}, "message", id="no message"),
        pytest.param({**WHOLE, "matches": [changed(replacements=[{}])]}, "value", id="replacement"),
        pytest.param(
            {**WHOLE, "warnings": {"incompleteResults": True}}, "incomplete", id="incomplete"
        ),
    ],
)  # fmt: skip
def test_nonsense_is_no_answer(fake_server, plans, body, said):
    fake_server.plan(plans.respond(200, json.dumps(body) if isinstance(body, dict) else body))
    with pytest.raises(EngineFailed, match=said) as caught:
        ask(fake_server)
    assert "Zanzibar" not in repr(caught.value)


def test_what_is_not_needed_may_be_missing():
    match = changed(rule={"id": "A", "category": {"id": "B"}})
    body = json.dumps({"software": {"version": "7"}, "matches": [match], "new": 1}).encode()
    assert read_answer(body, SECRET).matches[0].issue_type == ""
