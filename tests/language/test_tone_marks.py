from __future__ import annotations

import pytest

from followup_lint.language.tone_marks import emoji, exclamations, is_heading, shouting


def cut(text, places):
    return [text[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Great 🎉 day", ["🎉"], id="emoji"),
        pytest.param("👩🏽‍💻 me", ["👩🏽‍💻"], id="joined-with-skin-tone"),
        pytest.param("🎉🎉🎉", ["🎉🎉🎉"], id="a-row-is-one"),
        pytest.param("love ❤️ it", ["❤️"], id="heart"),
        pytest.param("🇬🇭 home", ["🇬🇭"], id="flag"),
        pytest.param("Thanks :-)", [":-)"], id="emoticon"),
        pytest.param("Thanks:)", [":)"], id="emoticon-at-a-word"),
        pytest.param("ha ;) ha", [";)"], id="wink"),
        pytest.param("so :D", [":D"], id="grin"),
        pytest.param("so xD", ["xD"], id="laugh"),
        pytest.param("I <3 it", ["<3"], id="heart-sign"),
        pytest.param("✓ done ✉ mail ☎ call → next ★", [], id="bullets-and-labels"),
        pytest.param("at 10:30 (room D)", [], id="times-and-brackets"),
        pytest.param("see https://x.org:8080/D", [], id="links"),
        pytest.param("less than <30 of them", [], id="less-than"),
        pytest.param("Name: Dana; Place: Dover", [], id="colons"),
        pytest.param("caf\u00e9 \u2018quoted\u2019 \u2014 dash", [], id="letters-and-quotes"),
    ],
)
def test_emoji(text, found):
    assert cut(text, emoji(text)) == found


@pytest.mark.parametrize(
    ("text", "runs", "count"),
    [
        pytest.param("plain", [], 0, id="none"),
        pytest.param("One!", [], 1, id="one"),
        pytest.param("Two!!", ["!!"], 2, id="in-a-row"),
        pytest.param("Two! !", ["! !"], 2, id="parted-by-a-space"),
        pytest.param("What?!", [], 1, id="question-and-mark"),
        pytest.param("What!?!", ["!?!"], 2, id="mixed-row"),
        pytest.param("A! B! C!", [], 3, id="apart"),
        pytest.param("Wide！！", ["！！"], 2, id="full-width"),
    ],
)
def test_exclamations(text, runs, count):
    places, counted = exclamations(text)
    assert (cut(text, places), counted) == (runs, count)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("I REALLY liked it", ["I REALLY"], id="one-emphatic-word"),
        pytest.param("PLEASE write", ["PLEASE"], id="please"),
        pytest.param("CALL ME BACK", ["CALL ME BACK"], id="a-shouted-sentence"),
        pytest.param("I’M SO HAPPY", ["I’M SO HAPPY"], id="apostrophe"),
        pytest.param("AWS, SQL and PHP at the NHS", [], id="abbreviations"),
        pytest.param("NASA, IEEE, DARPA", [], id="a-row-of-abbreviations"),
        pytest.param("IT in the US or UK", [], id="abbreviations-that-are-words"),
        pytest.param("the WHO and the HELP desk", [], id="words-that-are-names"),
        pytest.param("I am here", [], id="the-pronoun"),
        pytest.param("a VERY-LONG-FLAG and $PLEASE", [], id="in-codes"),
        pytest.param("Please", [], id="capital-letter-only"),
    ],
)
def test_shouting(text, found):
    assert cut(text, shouting(text, frozenset())) == found


def test_names_of_the_context_are_no_shouting():
    assert list(shouting("I saw PERFECT", frozenset({"perfect"}))) == []
    assert list(shouting("I saw PERFECT", frozenset())) != []


@pytest.mark.parametrize(
    ("subject", "heading"),
    [
        pytest.param("LETTER OF APPRECIATION", True, id="heading"),
        pytest.param("STILL WAITING", False, id="pushy"),
        pytest.param("THANK YOU!", False, id="exclaimed"),
        pytest.param("Thank you", False, id="small-letters"),
    ],
)
def test_subjects_in_capitals(subject, heading):
    assert is_heading(subject) is heading
