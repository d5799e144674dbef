from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.apostrophes import apostrophes
from followup_lint.grammar.tagging import tagged


def found(text):
    return [(text[one.start : one.end], one.replacements) for one in apostrophes(tagged(text))]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        pytest.param("We washed the firms vans.", "firms", "firm's", id="owner"),
        pytest.param("I know your companies mission.", "companies", "company's", id="ies"),
        pytest.param("My supervisors reference is here.", "supervisors", "supervisor's",
                     id="noun-that-may-act"),
        pytest.param("It is part of the teams work.", "teams", "team's", id="governed"),
        pytest.param("I sent it without clients names.", "clients", "client's", id="bare"),
        pytest.param("The agencys staff came.", "agencys", "agency's", id="no-plural"),
        pytest.param("Last weeks call was good.", "weeks", "week's", id="last-week"),
        pytest.param("It was within a months time.", "months", "month's", id="a-month"),
        pytest.param("I must give two months notice.", "months", "months'", id="two-months"),
        pytest.param("We hired two venue's in Spokane.", "venue's", "venues", id="two"),
        pytest.param("Our auditor's have been kind.", "auditor's", "auditors", id="have"),
        pytest.param("The interview's were long.", "interview's", "interviews", id="were"),
        pytest.param("I took many photo's.", "photo's", "photos", id="end"),
        pytest.param("I can help with the puppy class's.", "class's", "classes", id="es"),
        pytest.param("It never get's old.", "get's", "gets", id="verb"),
        pytest.param("She work's with us.", "work's", "works", id="noun-or-verb"),
        pytest.param("Many thank's for it.", "thank's", "thanks", id="thanks"),
        pytest.param("Someone who's work I admire.", "who's", "whose", id="whose"),
        pytest.param("Someone whose been there.", "whose", "who's", id="who's"),
    ],
)  # fmt: skip
def test_an_apostrophe_that_is_missing_or_too_many(text, wrong, right):
    assert [(word, rights[0]) for word, rights in found(text)] == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The sales team and the systems engineer met.", id="attributive-plural"),
        pytest.param("I joined the students union and the tenants association.", id="names"),
        pytest.param("The teams work hard, and clients name it.", id="verb"),
        pytest.param("I saw how the teams work.", id="clause"),
        pytest.param("Three of your pupils sign, and so do I.", id="part-of"),
        pytest.param("I had the chiefs text me.", id="text-me"),
        pytest.param("The firm's vans and the clients' names.", id="right"),
        pytest.param("The auditor's been kind, and the class's on Monday.", id="is-and-has"),
        pytest.param("I met two teacher's aides.", id="two-owned"),
        pytest.param("We went to the doctor's.", id="at-the-doctor's"),
        pytest.param("It is older than last year's.", id="than-last-year's"),
        pytest.param("One of the two venue's rooms.", id="one-of"),
        pytest.param("After New Year's, I start.", id="new-year's"),
        pytest.param("It takes two weeks of work.", id="of"),
        pytest.param("In two weeks work begins again.", id="in-two-weeks"),
        pytest.param("Someone who's head of it, and whose work I know.", id="who"),
        pytest.param("Let's meet.", id="let's"),
        pytest.param("", id="nothing"),
    ],
)
def test_an_apostrophe_that_is_right(text):
    assert found(text) == []


@given(
    st.lists(
        st.sampled_from("the two of firms firm's vans who's whose work weeks a is , . in".split()),
        max_size=30,
    )
)
def test_it_marks_words(words):
    text = " ".join(words)
    for issue in apostrophes(tagged(text)):
        assert text[issue.start : issue.end] in words
        assert issue.replacements[0] != text[issue.start : issue.end]
