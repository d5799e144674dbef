from __future__ import annotations

import pytest

from followup_lint.language.delexical import Masks, delexicalise, masks_of
from followup_lint.language.regions import Region
from followup_lint.language.wording import read_wording

EVERYDAY = frozenset("i you the of for at in my me on work and will see a may".split())
NONE = Masks()


def tokens(text: str, masks: Masks = NONE) -> list[str]:
    wording = read_wording([Region(0, len(text), text)])
    (found,) = delexicalise(wording, text, EVERYDAY, masks)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the kiln of Dagster", "the RARE of NAME", id="rare-and-name"),
        pytest.param("my welding", "my RAREing", id="ing"),
        pytest.param("you fired the kilns", "you RAREed the RAREs", id="endings"),
        pytest.param("Kilns work", "RAREs work", id="a-first-word-is-no-name"),
        pytest.param("the Silver Kiln", "the NAME", id="one-name-of-two-words"),
        pytest.param("in 2019, at 10:30", "in NUMBER at NUMBER", id="numbers"),
        pytest.param("on 555 0100", "on NUMBER", id="one-number-of-two"),
        pytest.param("on Tuesday", "on DAY", id="day"),
        pytest.param("on fridays", "on DAY", id="days"),
        pytest.param("in October", "in MONTH", id="month"),
        pytest.param("in May", "in may", id="a-month-that-is-a-word"),
        pytest.param("see example.org/kiln/door", "see LINK", id="link"),
        pytest.param("see https://a.example/b-c", "see LINK", id="url"),
        pytest.param("a.b@c.example", "LINK", id="mail-address"),
        pytest.param("will you?", "will you ?", id="question"),
        pytest.param("for you!", "for you !", id="exclamation"),
        pytest.param("and/or", "and RARE", id="a-slash-is-no-link"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_tokens(text, expected):
    assert " ".join(tokens(text)) == expected


def test_words_of_the_context():
    masks = masks_of("Head of Kilns", "The Will Works", ["Will Bo A. Frost"], EVERYDAY)
    said = tokens("you and Will at the Works see Frost on kilns of Bo", masks)
    expected = "you and COMPANY at the COMPANY see PERSON on ROLE of PERSON"
    assert " ".join(said) == expected


def test_small_words_of_titles_and_names_stay():
    masks = masks_of("Head of Work", "The Mill", ["Ann"], EVERYDAY)
    assert "of" not in masks.role
    assert "the" not in masks.company
    assert "work" in masks.role
    assert " ".join(tokens("the work of Ann", masks)) == "the ROLE of PERSON"


def test_each_sentence_has_its_tokens():
    text = "the kiln. Kiln"
    wording = read_wording([Region(0, 9, "the kiln."), Region(9, 10, " "), Region(10, 14, "Kiln")])
    assert delexicalise(wording, text, EVERYDAY, Masks()) == [["the", "RARE"], [], ["RARE"]]
