from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.stray_capitals import stray_capitals
from followup_lint.grammar.tagging import tagged


def found(text):
    return [(text[one.start : one.end], one.replacements) for one in stray_capitals(tagged(text))]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("I want to thank You for the long evening.", "You", id="pronoun"),
        pytest.param("Your Discussion with the two fitters was good.", "Discussion", id="noun"),
        pytest.param("I know that We can do the work.", "We", id="subject"),
        pytest.param("I was glad to Discuss the loom with all of you.", "Discuss", id="verb"),
        pytest.param("I met you and Dr. Feld Yesterday and it was good.", "Yesterday", id="day"),
        pytest.param("It was a long tour Of the yard in the end.", "Of", id="preposition"),
        pytest.param("I am very Happy about the news from you.", "Happy", id="adjective"),
    ],
)
def test_a_capital_that_stands_for_nothing(text, word):
    assert found(text) == [(word, (word.lower(),))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I met Will, Mark and May at the yard.", id="names"),
        pytest.param("I saw the advert for it on Indeed.", id="indeed"),
        pytest.param("I liked the Experience Team at your place.", id="title"),
        pytest.param("The readers in your Week 4 set are quick.", id="number"),
        pytest.param("Thank You Note To The Team.", id="heading"),
        pytest.param("I Was So Happy To Be There With You.", id="all-capitals"),
        pytest.param("I read “You and the loom” in the train.", id="quoted"),
        pytest.param("We worked At-Home and on IT for the US.", id="joined"),
        pytest.param("I know it. You know it as well.", id="sentence"),
        pytest.param("your Discussion with me", id="no-stop"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_capital_that_may_stand(text):
    assert found(text) == []


@given(st.lists(st.sampled_from("I You your Discussion with . , Will the Team met We".split())))
def test_it_marks_capitals(words):
    for word, rights in found(" ".join(words)):
        assert rights == (word.lower(),)
        assert word[0].isupper()
