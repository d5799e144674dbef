from __future__ import annotations

from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.tagging import sentences, tagged
from followup_lint.grammar.word_classes import CLOSED, word_classes

READINGS = {
    "a noun behind an article": ("She offered me a desk near the window.", "desk", "noun"),
    "a bare noun": ("She offered me desk near the window.", "desk", "noun"),
    "a base behind a modal": ("I will lead the team.", "lead", "base"),
    "a noun behind a possessive": ("Her lead was clear.", "lead", "noun"),
    "a noun as an adjunct": ("In the desk drawer I found it.", "desk", "noun"),
    "a base behind to": ("I would like to work here.", "work", "base"),
    "a noun behind a preposition": ("After work we met.", "work", "noun"),
    "a verb behind I": ("I work in a mill.", "work", "base"),
    "a participle behind have": ("I have met them.", "met", "done"),
    "a past behind I": ("I met them.", "met", "past"),
    "an adverb stands between": ("I have really enjoyed it.", "enjoyed", "done"),
    "an -ing form behind be": ("We are opening two labs.", "opening", "ing"),
    "an adjective before its noun": ("I look for a new job.", "new", "adj"),
    "a day is no name": ("On Tuesday we met.", "Tuesday", "day"),
    "a name": ("I met Will Tanner.", "Tanner", "name"),
    "a contraction": ("I'm here.", "I'm", "pron+be"),
    "a genitive": ("Dana's team is small.", "Dana's", "poss"),
    "British spelling": ("They recognise it.", "recognise", "base"),
    "an unknown word": ("We use kubectl here.", "kubectl", "unknown"),
}


@pytest.mark.parametrize(("text", "word", "tag"), READINGS.values(), ids=READINGS.keys())
def test_a_word_gets_the_tag_of_its_place(text, word, tag):
    assert [token.tag for token in tagged(text) if token.text == word] == [tag]


def test_what_a_word_can_be_is_told_apart_from_what_it_is():
    (work,) = (token for token in tagged("After work we met.") if token.low == "work")
    assert work.could_be("b")
    assert not work.only("n")
    (desk,) = (token for token in tagged("a desk") if token.low == "desk")
    assert desk.only("c")


def test_sentences_end_at_their_marks():
    parts = sentences(tagged("We met. I liked it! And you?"))
    assert [part[0].text for part in parts] == ["We", "I", "And"]


def test_the_table_knows_its_codes_and_the_closed_classes_stay_small():
    assert set("".join(word_classes().values())) == set("cnpbzdegjr")
    assert len(word_classes()) > 30_000
    assert len(CLOSED) < 400


@given(st.text(alphabet=st.sampled_from("ab I'met to-. \n’é1😀"), max_size=80))
def test_tokens_point_at_their_words_in_order(text):
    tokens = tagged(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= two.start for one, two in pairwise(tokens))
    assert tuple(chain.from_iterable(sentences(tokens))) == tokens
