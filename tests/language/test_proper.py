from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.proper import find_proper


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("I met Dana Lee at Northwind.", ["Dana Lee", "Northwind"], id="two"),
        pytest.param("Northwind is good. Dana is, too.", ["Northwind", "Dana"], id="full-stop"),
        pytest.param("the lab at St. Anne Hospital", ["St Anne Hospital"], id="abbreviation"),
        pytest.param("Smith & Daughters pays", ["Smith & Daughters"], id="ampersand"),
        pytest.param("the Bank of Leeds", ["Bank of Leeds"], id="of"),
        pytest.param("Office of the Mayor", ["Office of the Mayor"], id="of-the"),
        pytest.param("with Dana, Luis and Mia", ["Dana", "Luis", "Mia"], id="list"),
        pytest.param("Dana's plan and Lee’s", ["Dana", "Lee"], id="possessives"),
        pytest.param("at St. Mary's Hospital", ["St Mary Hospital"], id="saint"),
        pytest.param("at Dana's Plan", ["Dana", "Plan"], id="possessive-and-name"),
        pytest.param("3Bees and 7-Eleven", ["3Bees", "Eleven"], id="figures"),
        pytest.param("J. P. Hart", ["J P Hart"], id="initials"),
        pytest.param("I'm glad. I think I'd go.", [], id="only-i"),
        pytest.param("Thank you. It was good.", [], id="beginnings"),
        pytest.param("At Northwind I learnt", ["Northwind"], id="beginning-dropped"),
        pytest.param("see https://Example.com or ana@Example.com", [], id="addresses"),
        pytest.param("Coca-Cola and AT&T", ["Coca-Cola", "AT&T"], id="joined"),
        pytest.param("Ångström and Émile", ["Ångström", "Émile"], id="accents"),
        pytest.param("Data\n\nDana", ["Data", "Dana"], id="blank-line"),
        pytest.param("Dana\nLee", ["Dana Lee"], id="wrapped"),
    ],
)
def test_names(text, names):
    found = find_proper(text)
    assert [" ".join(word.text for word in name.words) for name in found] == names


@pytest.mark.parametrize(
    ("text", "titles", "name"),
    [
        pytest.param("Mr. Lee asked", ("mr",), "Lee", id="title"),
        pytest.param("Mr.Anton Sand asked", ("mr",), "Anton Sand", id="no-space"),
        pytest.param("Prof. Dr. Lee", ("prof", "dr"), "Lee", id="two"),
        pytest.param("Ms. van der Berg", ("ms",), "van der Berg", id="particles"),
        pytest.param("Dean asked", (), "Dean", id="title-as-name"),
    ],
)
def test_titles(text, titles, name):
    (found,) = find_proper(text)
    assert found.titles == titles
    assert " ".join(word.text for word in found.words) == name
    assert found.title_start <= found.start


@given(st.text(max_size=200))
def test_names_lie_where_they_say(text):
    at = 0
    for name in find_proper(text):
        assert at <= name.title_start <= name.start < name.end <= len(text)
        for word in name.words:
            assert text[word.start : word.end] == word.text
        at = name.end


@pytest.mark.parametrize("filler", ["A", "A ", "A.", "A of ", "Mr. ", "A-", "A'", "1A", "A\n"])
def test_hostile_text_ends(filler):
    find_proper(filler * (100_000 // len(filler)))
