from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from followup_lint.grammar.lexicon import read_lists
from followup_lint.grammar.openings import openings
from followup_lint.grammar.phrases import PhraseEngine, all_phrases

CLASSES = {"past": ("met", "saw"), "ed": ("used",)}


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        pytest.param("look forward", {"look"}, id="a word"),
        pytest.param("I am", {"i"}, id="small letters"),
        pytest.param(
            "look(?:ing|ed)? forward", {"look", "looking", "looked"}, id="optional ending"
        ),
        pytest.param("(?:i|we) (?:met|saw)", {"i", "we"}, id="alternatives, the first word only"),
        pytest.param(
            "(?:i am|you (?:are|were)) sure", {"i", "you"}, id="alternatives of two words"
        ),
        pytest.param("(?:very )?like", {"very", "like"}, id="optional word"),
        pytest.param("(?P<x>its|it's) (?!own)team", {"its", "it's"}, id="marked part, look-ahead"),
        pytest.param("(?<!no )(?:do|did)n't", {"don't", "didn't"}, id="look-behind and apostrophe"),
        pytest.param("organi[sz]e it", {"organise", "organize"}, id="letters"),
        pytest.param("{past} you", {"met", "saw"}, id="class"),
        pytest.param("{past+ed2} you", {"met", "saw", "used"}, id="two classes"),
        pytest.param(r"look\b", {"look"}, id="word boundary"),
        pytest.param(r"e\.g", {"e"}, id="what a token holds"),
        pytest.param("self-made man", {"self"}, id="hyphen ends a token"),
        pytest.param(r"the (?:\w{2,9} ){0,3}team [^.]{2,9}", {"the"}, id="anything, behind"),
        pytest.param("(?:so ){1,2}good", {"so"}, id="repeated word"),
        pytest.param("(?:so ){0,2}good", {"so", "good"}, id="repeated or not at all"),
        pytest.param("(?-i:MBA) course", {"mba"}, id="case matters inside"),
        pytest.param(r"\w{2,9}er then", None, id="any word"),
        pytest.param("[^ ]{1,3} then", None, id="other letters"),
        pytest.param("(?:(?:a|b)? c|d) then", None, id="a space in front"),
        pytest.param("(?:a|.) then", None, id="any letter"),
        pytest.param("o{1,2}h", None, id="repeated letter"),
        pytest.param(" then", None, id="a space"),
    ],
)
def test_the_words_that_a_pattern_can_begin_with(pattern, words):
    found = openings(pattern, CLASSES.__getitem__)
    assert found == (None if words is None else frozenset(words))


def test_trying_a_phrase_everywhere_finds_nothing_more():
    lines = [
        line
        for group in read_lists(Path(__file__).with_name("phrases.txt")).values()
        for line in group
    ]
    texts = [re.sub(r"\[([^|\]]*)(?:\|[^\]]*)?\]", r"\1", line[2:]) for line in lines]
    everywhere = [replace(one, begins=None) for one in all_phrases()]
    assert PhraseEngine(all_phrases()).check(texts) == PhraseEngine(everywhere).check(texts)
