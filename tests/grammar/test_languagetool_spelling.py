"""Which of the speller's words are misspelt, and which are names, trades' words or a dialect's."""

from __future__ import annotations

import pytest

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.harper import HarperDictionary
from followup_lint.grammar.languagetool_answer import Match
from followup_lint.grammar.languagetool_rules import issue_of
from followup_lint.grammar.languagetool_spelling import close_words, confirmed

EITHER = HarperDictionary(("american", "british"))


@pytest.mark.parametrize(
    ("word", "suggestions", "kept"),
    [
        pytest.param("recieved", ("received", "relieved"), ("received", "relieved"), id="swapped"),
        pytest.param("oportunity", ("opportunity",), ("opportunity",), id="one letter short"),
        pytest.param(
            "professionaly",
            ("professional", "professionally"),
            ("professional", "professionally"),
            id="long",
        ),
        pytest.param("haveing", ("having", "heaving"), ("having",), id="a silent letter kept"),
        pytest.param("teh", ("the",), (), id="too short"),
        pytest.param("thier", ("their", "tier"), ("their",), id="five letters"),
        pytest.param("cron", ("crown", "corn"), (), id="a tool"),
        pytest.param("kubectl", ("cubicle",), (), id="another tool"),
        pytest.param("overlocking", ("overlooking",), (), id="a trade's word near a rare one"),
        pytest.param("handbell", ("handball",), (), id="a thing near a rare word"),
        pytest.param("visita", ("visit", "visits"), (), id="of another language"),
        pytest.param("Dagster", ("Gangster", "Dagger"), (), id="a name"),
        pytest.param("Recieved", ("Received",), (), id="a capital opens it"),
        pytest.param("sunday", ("Sunday", "sundry"), ("Sunday",), id="a weekday"),
        pytest.param("german", ("German", "germane"), ("German",), id="a language"),
        pytest.param("sana", ("Sana", "sane"), (), id="a name in small letters"),
        pytest.param("may", ("May",), (), id="a month that is a word"),
        pytest.param("dont", ("don't", "font"), ("don't",), id="apostrophe"),
        pytest.param("Didnt", ("Didn't",), ("Didn't",), id="apostrophe and capital"),
        pytest.param("Forsyths", ("Forsyth's", "Forsyth"), (), id="a family"),
        pytest.param("wether", ("weather", "whether"), (), id="a sheep"),
        pytest.param("co-ordinatr", ("co-ordinator",), (), id="hyphen"),
        pytest.param("l8er", ("later",), (), id="a digit"),
        pytest.param("xqzjw", (), (), id="no suggestion"),
        pytest.param("alot", ("a lot", "allot"), (), id="two words"),
    ],
)
def test_a_misspelling_is_close_to_a_common_word(word, suggestions, kept):
    assert close_words(word, suggestions) == kept
    match = Match(0, len(word), "MORFOLOGIK_RULE_EN_GB", "TYPOS", "misspelling", "?", suggestions)
    issue = issue_of(match, word, 7)
    assert (issue is not None) is bool(kept)
    if issue is not None:
        assert (issue.start, issue.replacements, issue.category) == (7, kept, "spelling")
        assert issue.message == f"“{word}” is misspelt: “{kept[0]}”."


def spelling(text, word):
    start = text.index(word)
    return Issue(start, start + len(word), "languagetool", "MORFOLOGIK_RULE_EN_US", "spelling", "?")


@pytest.mark.parametrize(
    ("word", "known", "dialects", "kept"),
    [
        pytest.param("recieved", [], EITHER.dialects, True, id="misspelt"),
        pytest.param("recieved", ["recieved"], EITHER.dialects, False, id="vocabulary"),
        pytest.param("organised", [], EITHER.dialects, False, id="the other dialect"),
        pytest.param("colour", [], ("american",), True, id="wrong in this dialect"),
        pytest.param("color", [], ("american",), False, id="right in this dialect"),
        pytest.param("milkings", [], EITHER.dialects, False, id="a form of a word"),
        pytest.param("dont", [], EITHER.dialects, True, id="apostrophe"),
        pytest.param("thursday", [], EITHER.dialects, True, id="weekday"),
        pytest.param("thursday", ["thursday"], EITHER.dialects, False, id="weekday as a name"),
    ],
)
def test_the_others_must_not_know_it(word, known, dialects, kept):
    text = f"We {word} it."
    other = Issue(0, 2, "languagetool", "HE_VERB_AGR", "grammar", "?")
    found = confirmed(
        ["Yes.", text],
        [[], [other, spelling(text, word)]],
        frozenset(known),
        HarperDictionary(dialects),
    )
    assert found == [[], [other, spelling(text, word)] if kept else [other]]


def test_curly_apostrophes_are_straightened():
    text = "We didn’tt."
    assert confirmed([text], [[spelling(text, "didn’tt")]], frozenset(["didn'tt"]), EITHER) == [[]]


def test_nobody_is_asked_about_nothing():
    assert confirmed(["a", "b"], [[], []], frozenset(), None) == [[], []]
