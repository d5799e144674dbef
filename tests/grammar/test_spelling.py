from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.guards import Passage
from followup_lint.grammar.harper import HarperDictionary
from followup_lint.grammar.nearest import common_words, is_english, is_slip, nearest, spellings
from followup_lint.grammar.spelling import MAX_UNKNOWN, misspellings, written_words

EITHER = HarperDictionary(("american", "british"))


def found(*texts, known=(), dictionary=EITHER):
    passages = [Passage(0, text) for text in texts]
    groups, _ = misspellings(passages, frozenset(known), dictionary)
    return [
        (text[issue.start : issue.end], issue.replacements[0])
        for text, group in zip(texts, groups, strict=True)
        for issue in group
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("I will recieve it.", [("recieve", "receive")], id="two-letters-changed"),
        pytest.param("It is a posibility.", [("posibility", "possibility")], id="not-doubled"),
        pytest.param("It happend there.", [("happend", "happened")], id="left-out"),
        pytest.param("It was realy good.", [("realy", "really")], id="single-for-double"),
        pytest.param("We have much experiance.", [("experiance", "experience")], id="vowel"),
        pytest.param("A good responce.", [("responce", "response")], id="hiss"),
        pytest.param("I hestitate to ask.", [("hestitate", "hesitate")], id="letter-too-early"),
        pytest.param("My collegue's desk.", [("collegue's", "colleague's")], id="possessive"),
        pytest.param("the collegue’s desk", [("collegue’s", "colleague's")], id="curly"),
        pytest.param("It was tset there.", [("tset", "test")], id="four-letters"),
        pytest.param("We woud come.", [("woud", "would")], id="four-letters-left-out"),
        pytest.param("I htink so.", [("htink", "think")], id="first-letters"),
        pytest.param("Thnaks for it.", [("Thnaks", "Thanks")], id="short-one-opens"),
        pytest.param("A headacke.", [("headacke", "headache")], id="other-consonant"),
        pytest.param("The ploblem is old.", [("ploblem", "problem")], id="l-for-r"),
        pytest.param(
            "A quarz vein, for confort.",
            [("quarz", "quartz"), ("confort", "comfort")],
            id="seldom-in-letters",
        ),
        pytest.param("A standart plan.", [("standart", "standard")], id="t-for-d"),
        pytest.param("Find the rythms.", [("rythms", "rhythms")], id="not-in-letters"),
        pytest.param("He came inmediately.", [("inmediately", "immediately")], id="n-for-m"),
        pytest.param("I can wait untill May.", [("untill", "until")], id="listed"),
        pytest.param("Two shingels fell.", [("shingels", "shingles")], id="like-two-words"),
        pytest.param(
            "I was realy intrested.",
            [("realy", "really"), ("intrested", "interested")],
            id="side-by-side",
        ),
        pytest.param("(Unfortunatly) it rained.", [("Unfortunatly", "Unfortunately")], id="opens"),
        pytest.param(
            "One oportunity. Oportunities!",
            [("oportunity", "opportunity"), ("Oportunities", "Opportunities")],
            id="twice",
        ),
    ],
)
def test_misspellings(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I organised and organized the colour and the color.", id="dialects"),
        pytest.param("Priyanka, Oluwaseun and Jonsson met Wroclaw's Brenan.", id="names"),
        pytest.param("Brenan walked me round. Ask Brenan.", id="name-opens-a-sentence"),
        pytest.param("Jonsson called. I like jonsson's plan. So does Jonsson.", id="name-in-small"),
        pytest.param("We use kubectl, dbt, pytest, argocd and changesets.", id="tools"),
        pytest.param("The debitage from the knapping floor was retouched.", id="trade"),
        pytest.param("See p4ck3t, a_b, x/recieve and re-cieve.", id="no-words"),
        pytest.param("the café naïveté piñata", id="accents"),
        pytest.param("RECIEVE and Recieve are what I saw there.", id="capitals"),
        pytest.param("He is happenin, and the milkings are done.", id="derived"),
        pytest.param("Gracias por la visita, and zum wohle.", id="another-language"),
        pytest.param("One commis in the roastery and two operatories.", id="rare"),
        pytest.param("He proned the patient and leant on it.", id="made-of-another"),
        pytest.param("Rodriguez met Martine. Therese came.", id="names-like-words"),
        pytest.param("adn teh", id="short-ones-are-others-business"),
        pytest.param("", id="nothing"),
    ],
)
def test_near_misses(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("dialect", "text", "expected"),
    [
        pytest.param(
            "american",
            "I organised the colours; travelling was my favourite programme, and catalogues.",
            [
                ("organised", "organized"),
                ("colours", "colors"),
                ("travelling", "traveling"),
                ("favourite", "favorite"),
                ("programme", "program"),
                ("catalogues", "catalogs"),
            ],
            id="american",
        ),
        pytest.param(
            "british",
            "I organized the colors at the center; traveling was my favorite.",
            [
                ("colors", "colours"),
                ("center", "centre"),
                ("traveling", "travelling"),
                ("favorite", "favourite"),
            ],
            id="british-with-oxford-z",
        ),
        pytest.param("british", "I organised the tyres and the kerb.", [], id="british-right"),
        pytest.param("american", "I recieve the theater.", [("recieve", "receive")], id="slip"),
    ],
)
def test_a_letter_may_be_held_to_a_dialect(dialect, text, expected):
    groups, _ = misspellings([Passage(0, text)], frozenset(), HarperDictionary((dialect,)), EITHER)
    assert [(text[i.start : i.end], i.replacements[0]) for i in groups[0]] == expected


def test_words_of_the_context_pass():
    assert found("I recieve it. Recieve's mine.", known={"recieve"}) == []


def test_each_passage_has_its_own_issues():
    assert found("I recieve it.", "", "It was realy good.") == [
        ("recieve", "receive"),
        ("realy", "really"),
    ]


def test_a_text_of_unknown_words_is_given_up():
    letters = "bcdfghjklm"
    words = [f"x{a}{b}{c}q" for a in letters for b in letters for c in letters[:4]]
    few, all_read = misspellings([Passage(0, " ".join(words[:20]))], frozenset(), EITHER)
    assert (few, all_read) == ([[]], True)
    many, all_read = misspellings([Passage(0, " ".join(words))], frozenset(), EITHER)
    assert (many, all_read) == ([[]], False)
    assert len(words) > MAX_UNKNOWN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "It rained. We left.", [("It", 1), ("rained", 0), ("We", 1), ("left", 0)], id="stop"
        ),
        pytest.param("I saw Dr. Lee.", [("saw", 0), ("Dr", 0), ("Lee", 0)], id="title"),
        pytest.param('"Yes," he said', [("Yes", 1), ("he", 0), ("said", 0)], id="quotes"),
        pytest.param("one—two", [("one", 1), ("two", 0)], id="dash"),
        pytest.param("a1 b-c d/e f.g", [], id="none"),
        pytest.param("Note: this one", [("Note", 1), ("this", 1), ("one", 0)], id="colon"),
    ],
)
def test_written_words(text, words):
    read = written_words([Passage(5, text)])
    assert [(word.text, int(word.opens)) for word in read] == words
    assert all(text[word.start : word.start + len(word.text)] == word.text for word in read)


@pytest.mark.parametrize(
    ("word", "right"),
    [
        pytest.param("lenght", "length", id="places-changed"),
        pytest.param("neccessary", "necessary", id="doubled"),
        pytest.param("seperate", "separate", id="vowel"),
        pytest.param("knowlege", "knowledge", id="silent-d"),
        pytest.param("adress", "address", id="single"),
    ],
)
def test_people_write_so(word, right):
    assert nearest(word)[0] == right
    assert is_slip(word, right, 2)


@pytest.mark.parametrize(
    ("word", "right"),
    [
        pytest.param("roastery", "roster", id="another-word"),
        pytest.param("teams", "team", id="a-form-of-it"),
        pytest.param("bake", "make", id="another-consonant"),
        pytest.param("walkt", "walked", id="too-far"),
    ],
)
def test_people_do_not_write_so(word, right):
    assert not is_slip(word, right, 1)


def test_common_words_are_words():
    words = list(common_words())
    assert len(words) == len(set(words)) > 5_000
    assert all(word.isascii() and word.islower() and len(word) >= 4 for word in words)
    unknown = set()
    for start in range(0, len(words), 100):
        unknown |= EITHER.unknown(words[start : start + 100])
    assert unknown == set()
    assert all(is_english(word) and nearest(word) == () for word in words[:100])


@given(st.text(st.sampled_from("abehilnorst"), min_size=4, max_size=14))
def test_the_nearest_are_near(word):
    for right in nearest(word):
        assert is_english(right)
        assert right[0] == word[0] or right[:2] == word[1::-1]
        assert abs(len(right) - len(word)) <= 2


def test_the_list_is_small_enough_to_ship():
    folder = Path(__file__).parents[2] / "src/followup_lint/grammar"
    assert (folder / "common_words.txt").stat().st_size < 100_000
    assert (folder / "spellings.txt.gz").stat().st_size < 400_000


def test_the_words_of_english_are_there():
    meant, rare = spellings()
    assert len(meant) > 30_000
    assert len(rare) > 50_000
    assert rare.isdisjoint(meant)
