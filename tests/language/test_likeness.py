from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.likeness import compare, distance, is_slip
from followup_lint.language.names import fold, known_name, name_words
from followup_lint.models import Person


def known(name: str, preferred: str | None = None, title: str | None = None):
    found = known_name(Person(name=name, preferred_name=preferred, title=title))
    assert found is not None
    return found


RIGHT = [
    pytest.param("Dana", "Dana Lee", id="first"),
    pytest.param("Lee", "Dana Lee", id="last"),
    pytest.param("Dana Lee", "Dana Lee", id="both"),
    pytest.param("Lee Dana", "Dana Lee", id="other-order"),
    pytest.param("Dana M. Lee", "Dana Marie Lee", id="middle-initial"),
    pytest.param("D. Lee", "Dana Lee", id="first-initial"),
    pytest.param("Dana Lee", "Dana Marie Lee", id="middle-left-out"),
    pytest.param("Marie", "Dana Marie Lee", id="middle-alone"),
    pytest.param("Bob", "Robert Quill", id="nickname"),
    pytest.param("Robert", "Bob Quill", id="full-for-nickname"),
    pytest.param("Bob Quill", "Robert Quill", id="nickname-and-last"),
    pytest.param("Liz", "Elizabeth Hart", id="liz"),
    pytest.param("Fola", "Folasade Bello", id="cut-short"),
    pytest.param("Gosia", "Małgorzata Nowak", id="polish-short"),
    pytest.param("Jorg", "Jörg Vogel", id="dropped-umlaut"),
    pytest.param("Joerg", "Jörg Vogel", id="transliterated"),
    pytest.param("Jörg", "Joerg Vogel", id="transliterated-in-context"),
    pytest.param("Siobhan", "Siobhán Burke", id="dropped-accent"),
    pytest.param("Soren", "Søren Holm", id="slashed-o"),
    pytest.param("Lukasz", "Łukasz Zając", id="barred-l"),
    pytest.param("Strauss", "Eva Strauß", id="sharp-s"),
    pytest.param("van der Berg", "Anke van der Berg", id="particles"),
    pytest.param("Van Der Berg", "Anke van der Berg", id="particles-capital"),
    pytest.param("Berg", "Anke van der Berg", id="particles-left-out"),
    pytest.param("O’Neill", "Orla O'Neill", id="curly-apostrophe"),
    pytest.param("ONeill", "Orla O'Neill", id="no-apostrophe"),
    pytest.param("Al-Farsi", "Huda Al Farsi", id="hyphen-for-space"),
    pytest.param("Al Farsi", "Huda Al-Farsi", id="space-for-hyphen"),
    pytest.param("Min-jun", "Kim Min-jun", id="given-of-korean-order"),
    pytest.param("Min Jun", "Kim Min-jun", id="given-in-two"),
    pytest.param("Minjun", "Kim Min-jun", id="given-as-one"),
    pytest.param("Minjun", "Kim Min Jun", id="two-words-as-one"),
    pytest.param("Min-jun Kim", "Kim Min-jun", id="western-order"),
    pytest.param("Lee", "Lee, Dana", id="comma-order-last"),
    pytest.param("Dana", "Lee, Dana", id="comma-order-first"),
    pytest.param("Dana", "Ms. Dana Lee, PhD", id="title-and-degree"),
    pytest.param("Dana Lee PhD", "Dana Lee", id="degree-written"),
    pytest.param("DANA", "Dana Lee", id="capitals"),
    pytest.param("Bobby", "Robert “Bobby” Quill", id="nickname-in-quotes"),
    pytest.param("García", "Ana García Ruiz", id="first-of-two-family-names"),
    pytest.param("Cher", "Cher", id="one-name"),
]
WRONG = [
    pytest.param("Lewis", "Luis Ortega", id="another-name"),
    pytest.param("Phil", "Felix Baum", id="sound-alike"),
    pytest.param("Ortega", "Dana Lee", id="another-last"),
    pytest.param("Dana Ortega", "Dana Lee", id="right-first-wrong-last"),
    pytest.param("D.", "Dana Lee", id="initial-alone"),
    pytest.param("van", "Anke van der Berg", id="particle-alone"),
    pytest.param("Bill", "Robert Quill", id="nickname-of-another"),
    pytest.param("Beth", "Liz Hart", id="two-short-forms"),
    pytest.param("Robert", "William Quill", id="other-full-name"),
]
SLIPS = [
    pytest.param("Diana", "Dana Lee", "Dana", id="one-letter-more"),
    pytest.param("Dan", "Dana Lee", "Dana", id="one-letter-less"),
    pytest.param("Katherine", "Catherine Moss", "Catherine", id="variant-spelling"),
    pytest.param("Jonathon", "Jonathan Frost", "Jonathan", id="vowel"),
    pytest.param("Sara", "Sarah Frost", "Sarah", id="dropped-h"),
    pytest.param("Micheal", "Michael Frost", "Michael", id="swapped"),
    pytest.param("Lea", "Dana Lee", "Lee", id="short-last"),
    pytest.param("Dana Leigh", "Dana Leah", "Leah", id="two-letters-beside-a-right-name"),
    pytest.param("Okwarah", "Sam Okwara", "Okwara", id="letter-added"),
    pytest.param("Montesinnos", "Pia Montesinos", "Montesinos", id="single-for-double"),
]


@pytest.mark.parametrize(("written", "name"), RIGHT)
def test_a_right_name(written, name):
    likeness = compare(name_words(written), known(name))
    assert likeness is not None
    assert likeness.slips == ()


@pytest.mark.parametrize(("written", "name"), WRONG)
def test_another_name(written, name):
    assert compare(name_words(written), known(name)) is None


@pytest.mark.parametrize(("written", "name", "right"), SLIPS)
def test_a_misspelt_name(written, name, right):
    likeness = compare(name_words(written), known(name))
    assert likeness is not None
    assert [meant for _, meant in likeness.slips] == [right]


@pytest.mark.parametrize(
    ("written", "name", "by_first"),
    [
        pytest.param("Dana", "Dana Lee", True, id="first"),
        pytest.param("Lee", "Dana Lee", False, id="last"),
        pytest.param("Dana Lee", "Dana Lee", False, id="both"),
        pytest.param("Bob", "Robert Quill", True, id="nickname"),
        pytest.param("Dona", "Dana Lee", True, id="misspelt-first"),
    ],
)
def test_by_first_name(written, name, by_first):
    likeness = compare(name_words(written), known(name))
    assert likeness is not None
    assert likeness.by_first is by_first


def test_a_preferred_name_is_right():
    jen = known("Jennifer Park", "JP")
    likeness = compare(name_words("JP"), jen)
    assert likeness is not None
    assert likeness.slips == ()


@pytest.mark.parametrize(
    ("written", "right", "sure", "slip"),
    [
        pytest.param("Nayer", "Nair", False, False, id="two-letters-in-a-short-name"),
        pytest.param("Nayer", "Nair", True, True, id="beside-a-right-first-name"),
        pytest.param("Li", "Lo", True, False, id="too-short-to-tell"),
        pytest.param("Muller", "Mueller", False, True, id="one-letter"),
    ],
)
def test_slips(written, right, sure, slip):
    assert is_slip(written, right, sure=sure) is slip


@given(st.from_regex(r"[A-Z][a-z]{2,9} [A-Z][a-z]{2,9}", fullmatch=True))
def test_every_name_is_like_itself(name):
    likeness = compare(name_words(name), known(name))
    if fold(name.split()[-1]) in ("phd", "mba"):
        return
    assert likeness is not None
    assert likeness.slips == ()


@given(st.text(alphabet="abcxyz", max_size=8), st.text(alphabet="abcxyz", max_size=8))
def test_distance_is_symmetric(one, other):
    assert distance(one, other) == distance(other, one)
