from __future__ import annotations

import pytest

from followup_lint.grammar.wordforms import KINDS, word_forms, wrong_words


def found(text):
    return [(text[one.start : one.end], one.rule, one.replacements) for one in wrong_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("I dont know.", ("dont", "missing-apostrophe", ("don't",)), id="apostrophe"),
        pytest.param("Dont wait.", ("Dont", "missing-apostrophe", ("Don't",)), id="capital stays"),
        pytest.param("I did'nt go.", ("did'nt", "missing-apostrophe", ("didn't",)), id="misplaced"),
        pytest.param("It is your's.", ("your's", "missing-apostrophe", ("yours",)), id="your's"),
        pytest.param(
            "It lost it's' way.", ("it's'", "missing-apostrophe", ("its",)), id="at the end"
        ),
        pytest.param("I have alot to do.", ("alot", "run-together", ("a lot",)), id="run together"),
        pytest.param(
            "I teached for years.", ("teached", "wrong-form", ("taught",)), id="verb form"
        ),
        pytest.param("She layed it out.", ("layed", "wrong-form", ("laid",)), id="laid"),
        pytest.param(
            "It worths a look.", ("worths", "wrong-form", ("is worth",)), id="no verb at all"
        ),
        pytest.param("Three childs came.", ("childs", "wrong-form", ("children",)), id="plural"),
    ],
)
def test_a_wrong_word(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "I don't know.",
        "DONT is an acronym of ours.",
        "See dont.example and alot/x.",
        "The alot-team met.",
        "I costed the menu.",
        "He teared up over leaded glass.",
        "A wether is a ram.",
        "",
    ],
)
def test_a_right_word(text):
    assert found(text) == []


def test_knowing_the_words_changes_nothing():
    text = "I dont know alot."
    words = frozenset("i dont know alot".split())
    assert list(wrong_words(text, words)) == list(wrong_words(text))
    assert list(wrong_words(text, frozenset(["i"]))) == []


def test_the_lists_are_sound():
    assert {form.rule for form in word_forms().values()} <= set(KINDS)
    for wrong, form in word_forms().items():
        assert wrong == wrong.lower()
        assert form.right
        assert form.right.lower() != wrong
        assert form.right.lower() not in word_forms()
