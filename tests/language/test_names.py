from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.names import fold, forms, known_name, name_words
from followup_lint.models import Person


def known(name: str, preferred: str | None = None, title: str | None = None):
    found = known_name(Person(name=name, preferred_name=preferred, title=title))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "preferred", "title", "address"),
    [
        pytest.param("Dana Lee", None, None, "Dana", id="plain"),
        pytest.param("Dana Lee", None, "Head of Data", "Dana", id="job-title"),
        pytest.param("Dana Lee", None, "Ms.", "Ms. Lee", id="title"),
        pytest.param("Dr. Dana Lee", None, None, "Dr. Lee", id="title-in-name"),
        pytest.param("Dana Lee", "Dee", "Ms.", "Dee", id="preferred-wins"),
        pytest.param("Anke van der Berg", None, "Prof.", "Professor van der Berg", id="particles"),
        pytest.param("Cher", None, "Ms.", "Cher", id="one-name"),
        pytest.param("Eva Holm", None, "Frau", "Frau Holm", id="foreign-title"),
    ],
)
def test_the_address_of_a_suggestion(name, preferred, title, address):
    assert known(name, preferred, title).address == address


@pytest.mark.parametrize("name", ["", "   ", "42", "—"])
def test_no_letters_no_name(name):
    assert known_name(Person(name=name)) is None


def test_a_name_that_is_a_degree_only():
    assert known("Ma").tokens == ("Ma",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Mr.Anton Sand", ["Mr.", "Anton", "Sand"], id="no-space-after-title"),
        pytest.param("O’Neill-Hart", ["O’Neill-Hart"], id="one-word"),
        pytest.param("Dana, Luis", ["Dana", "Luis"], id="comma"),
        pytest.param("...", [], id="dots"),
    ],
)
def test_words_of_a_name(text, words):
    assert [word.text for word in name_words(text)] == words


def test_words_carry_their_place():
    word = name_words("Dear Zoë", 10)[1]
    assert (word.start, word.end, word.folded) == (15, 18, "zoe")


@given(st.text(alphabet=st.characters(max_codepoint=0x17F, categories=("L",)), max_size=30))
def test_folding_is_stable(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=12))
def test_forms_hold_the_folded_word(word):
    assert fold(word) in forms(word)
