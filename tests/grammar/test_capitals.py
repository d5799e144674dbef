from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.capitals import OwnNames, own_names, small_names
from followup_lint.grammar.harper import HarperDictionary
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import read_letter

DICTIONARY = HarperDictionary(("american", "british"))


def found(text, own=None):
    issues = small_names(text) if own is None else small_names(text, own)
    return [(text[one.start : one.end], one.replacements[0]) for one in issues]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We met on monday.", [("monday", "Monday")], id="day"),
        pytest.param("The monday's shift.", [("monday", "Monday")], id="possessive"),
        pytest.param("I can start in january.", [("january", "January")], id="month"),
        pytest.param("I speak french and hindi.",
                     [("french", "French"), ("hindi", "Hindi")], id="languages"),
        pytest.param("She lives in edinburgh.", [("edinburgh", "Edinburgh")], id="city"),
        pytest.param("The thames was high.", [("thames", "Thames")], id="river"),
        pytest.param("Closed for diwali.", [("diwali", "Diwali")], id="festival"),
        pytest.param("A shop in são paulo.", [("são paulo", "São Paulo")], id="several"),
        pytest.param("I left new york then.", [("new york", "New York")], id="new-york"),
        pytest.param("I use figma and github.",
                     [("figma", "Figma"), ("github", "GitHub")], id="brands"),
        pytest.param("After new year's eve.", [("new year's eve", "New Year's Eve")], id="eve"),
    ],
)  # fmt: skip
def test_a_name_in_small_letters(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We met on Monday in Edinburgh.", id="capitals"),
        pytest.param("I was reading a nice mobile page in march.", id="common-words"),
        pytest.param("The turkey was served on china with polish.", id="more-of-them"),
        pytest.param("I fried french fries behind french doors.", id="french-fries"),
        pytest.param("Casts in plaster of paris, set with gum arabic.", id="plaster-of-paris"),
        pytest.param("A new yorker came.", id="longer-word"),
        pytest.param("See figma.com, x/github and pre-london.", id="addresses"),
        pytest.param("FIGMA and LONDON", id="shouted"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_word_in_small_letters(text):
    assert found(text) == []


def test_how_the_context_writes_it_goes_first():
    own = OwnNames({"haverkamp": "Haverkamp"}, frozenset(["figma"]))
    assert found("I use figma with haverkamp.", own) == [("haverkamp", "Haverkamp")]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        pytest.param("I met priya.", {"priya": "Priya"}, id="person"),
        pytest.param("I met Priya.", {}, id="right"),
        pytest.param("A lovely rose, and a mark on the heron.", {}, id="common-words"),
        pytest.param("At kooringal we met.", {"kooringal": "Kooringal"}, id="company"),
        pytest.param("I know zentavia.", {"zentavia": "Zentavia"}, id="topic"),
        pytest.param("I know qwertic things.", {}, id="first-word-of-a-topic"),
        pytest.param("I know dbt and lodra.", {}, id="small-in-the-context"),
    ],
)
def test_names_of_the_context(body, names):
    context = InterviewContext(
        company="Kooringal Heron",
        recipients=[{"name": "Priya Rose"}, {"name": "Mark Anand"}],
        topics=["Qwertic rows in Zentavia", "dbt and lodra"],
        vocabulary=["Lodra"],
    )
    draft = Draft(kind="thank_you", subject=None, body=f"Dear Priya,\n\n{body}\n\nBest,\nAna")
    assert own_names(read_letter(draft, context), DICTIONARY).names == names


@given(st.lists(st.sampled_from("new york paris of french fries in figma 's . -".split())))
def test_it_marks_small_letters(words):
    text = " ".join(words)
    for issue in small_names(text):
        assert text[issue.start : issue.end].islower()
        assert issue.replacements[0].lower() == text[issue.start : issue.end]
