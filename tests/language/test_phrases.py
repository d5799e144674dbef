from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from followup_lint.language.phrases import (
    Phrase,
    PhraseTable,
    begins_with_a_word,
    read_phrases,
    small,
    straight,
    words_of,
)
from followup_lint.language.tone import tone_table

CORPUS = Path(__file__).parents[1] / "corpus"


@pytest.fixture
def table(tmp_path):
    def make(text):
        file = tmp_path / "begging.txt"
        file.write_text(text, encoding="utf-8")
        return PhraseTable(read_phrases(file))

    return make


def found(table, text):
    return [text[hit.start : hit.end] for hit in table.find(text, words_of(text))]


def test_words_are_runs_of_letters_and_digits_in_small_letters():
    assert words_of("Don't, 401k!") == {"don", "t", "401k"}


def test_straight_keeps_the_length():
    assert straight("I’m") == "I'm"
    assert straight("plain") == "plain"


def test_small_letters_keep_the_length():
    assert small("İZMİR and Köln") == "İzmİr and köln"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("i beg", True, id="word"),
        pytest.param("(i|we) beg|please", True, id="alternatives"),
        pytest.param("(?:(?:i|we)|you) beg", True, id="groups-in-groups"),
        pytest.param("(still )?waiting", True, id="optional-group"),
        pytest.param("(a|[|(])x|b", False, id="class-within"),
        pytest.param(r"(b\)|c)d", True, id="escaped-parenthesis"),
        pytest.param("'m begging", False, id="apostrophe"),
        pytest.param("i beg|'m begging", False, id="one-alternative-of-two"),
        pytest.param("(i|'m) beg", False, id="one-of-a-group"),
        pytest.param("(i )?, please", False, id="optional-before-a-mark"),
        pytest.param("(^|[,.] ?)me", False, id="start-or-mark"),
        pytest.param("i?, please", False, id="optional-letter"),
        pytest.param("(i|we){0,2}, please", False, id="repeated-group"),
        pytest.param("(?-i:[A-Z])nd", False, id="group-of-its-own-case"),
        pytest.param("(?=beg)beg", False, id="look-ahead"),
        pytest.param(r"\d+ k", False, id="sign"),
        pytest.param("(i|we", True, id="never-closed"),
    ],
)
def test_where_a_pattern_begins(source, expected):
    assert begins_with_a_word(source) is expected


def test_a_pattern_with_a_capital_minds_the_case(table):
    made = table("those: those (?-i:[A-Z])\\w+s\n")
    assert found(made, "THOSE Frenchmens") == ["THOSE Frenchmens"]
    assert found(made, "those cats") == []


def test_a_phrase_is_labelled_by_its_file(table):
    phrases = table("beg: i beg\n").phrases
    assert phrases == (Phrase("begging", ("beg",), frozenset(), "i beg"),)


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        pytest.param("Now I beg you.", ["I beg"], id="any-case"),
        pytest.param("Now I  \nbeg you.", ["I  \nbeg"], id="any-white-space"),
        pytest.param("Hi beg you.", [], id="begins-at-a-word"),
        pytest.param("I begin.", [], id="ends-at-a-word"),
        pytest.param("I ask.", [], id="no-key"),
    ],
)
def test_a_pattern_fits_whole_words(table, text, hits):
    assert found(table("beg: i beg\n"), text) == hits


def test_curly_apostrophes_are_apostrophes(table):
    assert found(table("begging: i'm begging\n"), "I’m begging you") == ["I’m begging"]


def test_an_unless_turns_a_phrase_off(table):
    made = table("beg: i beg\n    unless: your pardon\n")
    assert found(made, "I beg you") == ["I beg"]
    assert found(made, "I beg your pardon") == []


def test_a_second_set_of_keys_must_hold_too(table):
    made = table("job + need want: (need|want) (this|a) job\n")
    assert found(made, "I want a job") == ["want a job"]
    assert found(made, "a job") == []


def test_parts_are_filled_in_and_may_hold_parts(table):
    made = table(
        "# pets\ndefine PET = (cat|dog)\ndefine PETS = <PET>s?\n\n"
        "cat cats dog dogs: my <PETS>\n    unless: <PET> food\n"
    )
    assert found(made, "My dogs bark") == ["My dogs"]
    assert found(made, "My cat likes dog food") == []


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        pytest.param("an xyz job", ["an xyz job"], id="one-word"),
        pytest.param(f"an {'x' * 41} job", [], id="too-long-a-word"),
        pytest.param("an x+y job", [], id="no-word"),
    ],
)
def test_repeats_are_bounded(table, text, hits):
    assert found(table("job: an \\w+ job\n"), text) == hits


@pytest.mark.parametrize(
    ("line", "text"),
    [
        pytest.param("a: a[+ *]b", "a b", id="class-keeps-its-signs"),
        pytest.param("c: c\\+\\+", "c++", id="escape"),
        pytest.param("a: a ?b", "ab", id="optional-space-absent"),
        pytest.param("a: a ?b", "a b", id="optional-space-there"),
    ],
)
def test_signs_of_a_pattern(table, line, text):
    assert table(line + "\n").phrases[0].pattern.search(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no colon here\n", id="no-colon"),
        pytest.param("    unless: lonely\n", id="unless-first"),
        pytest.param("beg: i beg\n  unless: odd indent\n", id="odd-indent"),
    ],
)
def test_a_wrong_line_is_named(table, text):
    with pytest.raises(ValueError, match=r"^begging\.txt, line \d: "):
        table(text)


def test_hits_come_in_the_order_of_the_table(table):
    made = table("job: a job\nbeg: i beg\n")
    assert found(made, "I beg for a job") == ["a job", "I beg"]


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
@given(data=st.data())
def test_every_text_that_a_shipped_phrase_fits_holds_its_keys(data):
    row = data.draw(st.sampled_from(tone_table().phrases))
    text = data.draw(st.from_regex(row.pattern, alphabet=st.characters(codec="ascii")))
    match = row.pattern.search(text)
    assume(match is not None)
    words = words_of(text)
    assert words & set(row.keys)
    assert not row.also or words & row.also


@pytest.mark.slow
def test_keys_lose_nothing_on_the_corpus():
    rows = [json.loads(line) for line in (CORPUS / "sentences_e.jsonl").read_text().splitlines()]
    table = tone_table()
    for text in (row["text"] for row in rows if row["faults"]):
        kept = {hit.phrase.source for hit in table.find(text, words_of(text))}
        plain = straight(text)
        for row in table.phrases:
            if row.search(plain, small(plain)) and not (row.unless and row.unless.search(plain)):
                assert row.source in kept, text
