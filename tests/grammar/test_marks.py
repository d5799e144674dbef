from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.marks import mark_slips


def found(text):
    return [
        (issue.rule, text[issue.start : issue.end], issue.replacements[0])
        for issue in mark_slips(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("I saw Mr.Lee there.", ("missing-space", "Mr.", "Mr. "), id="title"),
        pytest.param("It was the tour.It was fun.", ("missing-space", ".", ". "), id="stop"),
        pytest.param("What a tour!I liked it.", ("missing-space", "!", "! "), id="mark"),
        pytest.param("I liked it , really.", ("space-before-mark", " ,", ","), id="comma"),
        pytest.param("Thank you so much !", ("space-before-mark", " !", "!"), id="exclamation"),
        pytest.param("Is it open ? Then I come.", ("space-before-mark", " ?", "?"), id="question"),
        pytest.param("It was good .", ("space-before-mark", " .", "."), id="full-stop"),
        pytest.param("When will you decide.", ("question-mark", ".", "?"), id="when"),
        pytest.param(
            "It was fun. Do you have any news. Bye.", ("question-mark", ".", "?"), id="do"
        ),
        pytest.param("And how long is the lease.", ("question-mark", ".", "?"), id="how-long"),
        pytest.param("What time should I come.", ("question-mark", ".", "?"), id="what-time"),
        pytest.param("I met you,with Marco.", ("missing-space", ",", ", "), id="no-space"),
        pytest.param("On the 23th of May.", ("ordinal", "23th", "23rd"), id="rd"),
        pytest.param("The 11st time.", ("ordinal", "11st", "11th"), id="eleventh"),
        pytest.param(
            "I know it. Because I worked there.", ("fragment", "Because", "because"), id="because"
        ),
        pytest.param("thank you for the tour.", ("sentence-capital", "thank", "Thank"), id="small"),
        pytest.param(
            "We met. it's a good plan.", ("sentence-capital", "it's", "It's"), id="after-a-stop"
        ),
    ],
)
def test_slips(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I saw Mr. Lee and Dr. Roy there.", id="title"),
        pytest.param("We use Node.JS, ASP.NET and .NET at St.Gallen.", id="products"),
        pytest.param("Write to XXXXXXXXXX , please.", id="behind-an-address"),
        pytest.param("We met at 3 p.m., at Ex. Inc., etc., and so on...", id="stop-and-comma"),
        pytest.param("Really?! Yes!! Wow... and so on…", id="loud"),
        pytest.param("The 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 112th and 1,001st.", id="th"),
        pytest.param("I was late.. so sorry, at Yahoo!, too.", id="pause"),
        pytest.param("Figures of 1,200 and 3;4.", id="figures"),
        pytest.param("Why? Because I worked there.", id="answer"),
        pytest.param("I know it. Because I worked there, I can start.", id="with-a-main-clause"),
        pytest.param("I know it. Because of the rain we left.", id="because-of"),
        pytest.param("Well ... yes; and so on … right.", id="ellipsis"),
        pytest.param("It was fun :) and so it goes.", id="smiley"),
        pytest.param("When will you decide?", id="asked"),
        pytest.param("Could you tell me when you will decide.", id="request"),
        pytest.param("When we met, it rained.", id="clause"),
        pytest.param("When you can, do call.", id="when-you-can"),
        pytest.param("Which is why I am writing.", id="fragment"),
        pytest.param("What I liked was the kiln.", id="what-clause"),
        pytest.param("Did the whole wall in a day.", id="dropped-subject"),
        pytest.param("When will you and Mr. Lee decide?", id="abbreviation-inside"),
        pytest.param("Have a good weekend.", id="imperative"),
        pytest.param("dbt is what I know, and iOS. Then eBay.", id="names-in-small-letters"),
        pytest.param("- and the rota", id="item"),
        pytest.param("We start at 9 a.m. on Monday, i.e. today.", id="abbreviations"),
        pytest.param("", id="nothing"),
        pytest.param("   ", id="spaces"),
    ],
)
def test_near_misses(text):
    assert found(text) == []


@given(st.text(st.sampled_from("aT. ,!?'\"I\n"), max_size=60))
def test_every_issue_points_at_something(text):
    for issue in mark_slips(text):
        assert 0 <= issue.start < issue.end <= len(text)
        assert issue.replacements[0] != text[issue.start : issue.end]
        assert issue.message.endswith((".", "”."))
