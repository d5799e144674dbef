from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.filters import known_words, masked_addresses
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter

CONTEXT = InterviewContext(
    candidate={
        "name": "Siobhán O’Dwyer-Nkemelu",
        "email": "shiv@kestrel.example",
        "links": ["https://odwyerworks.example/porfolio"],
    },
    recipients=[
        {"name": "Hạnh Lee", "preferred_name": "Hanny", "title": "Rostering Lead"},
        "Bo Ek",
    ],
    company="Zyvatron Labs",
    role="Lithics Analyst",
    topics=["the debitage backlog"],
    qualifications=["flintknapping"],
    open_questions=["trenchfoot"],
    vocabulary=["recieve", "kubectl"],
)


def known(draft=None):
    return known_words(read_letter(draft or Draft(body="Hello."), CONTEXT))


@pytest.mark.parametrize(
    "word",
    [
        "siobhán",
        "o'dwyer-nkemelu",
        "o'dwyer",
        "dwyer",
        "nkemelu",
        "kestrel",
        "odwyerworks",
        "porfolio",
        "hạnh",
        "hanny",
        "rostering",
        "ek",
        "zyvatron",
        "lithics",
        "debitage",
        "flintknapping",
        "trenchfoot",
        "recieve",
        "kubectl",
    ],
)
def test_words_of_the_context_are_known(word):
    assert word in known()


def test_names_of_attachments_are_known():
    assert "debitaj" in known(Draft(body="Hello.", attachments=["debitaj-report.pdf"]))
    assert "debitaj" not in known()


def test_nothing_is_known_without_a_context():
    assert known_words(read_letter(Draft(body="Hello."))) == frozenset()


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        pytest.param("at ana@example.com.", "at XXXXXXXXXXXXXXX.", id="mail"),
        pytest.param("see (https://a.example/x?y=1).", "see XXXXXXXXXXXXXXXXXXXXXXXX).", id="link"),
        pytest.param("see www.example", "see XXXXXXXXXXX", id="www"),
        pytest.param("on linkedin.com/in/ana,", "on XXXXXXXXXXXXXXXXXXX,", id="no-scheme"),
        pytest.param("in ~/work or C:\\work", "in XXXXXX or XXXXXXX", id="paths"),
        pytest.param("by @anaruiz", "by XXXXXXXX", id="handle"),
        pytest.param("the file notes.txt", "the file XXXXXXXXX", id="file"),
        pytest.param("It was good. Then we left, e.g. at 5 p.m.", None, id="prose"),
        pytest.param("and/or, 24/7, either/or", None, id="slashes"),
        pytest.param("Ph.D. and U.S.", None, id="abbreviations"),
    ],
)
def test_masked_addresses(text, masked):
    assert masked_addresses(text) == (text if masked is None else masked)


@given(st.text(max_size=200))
def test_masking_keeps_the_length(text):
    assert len(masked_addresses(text)) == len(text)
