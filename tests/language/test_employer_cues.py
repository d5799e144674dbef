from __future__ import annotations

import pytest

from followup_lint.language.employer_cues import names_employer
from followup_lint.language.employers import read_company


def company(name):
    found = read_company(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("lead", "words", "after", "employer"),
    [
        pytest.param("i am keen on the role at", "bluefin", ".", True, id="role-at"),
        pytest.param("in my last role at", "bluefin", ", i", False, id="my-last-role"),
        pytest.param("i would love to join", "bluefin", "!", True, id="join"),
        pytest.param("before joining", "bluefin", " i", False, id="before-joining"),
        pytest.param("i want to join the", "berlin", " team", False, id="a-team"),
        pytest.param("i want to join the", "bluefin labs", " team", True, id="their-team"),
        pytest.param("i want to join", "product engineering", ".", False, id="department"),
        pytest.param("i could contribute to the", "west frisian", " dykes", False, id="adjective"),
        pytest.param("i work with", "kafka", " daily", False, id="tool"),
        pytest.param("", "bluefin labs", " might like the paper", True, id="might-like"),
        pytest.param("i learnt about", "bluefin labs", "'s products", True, id="their-products"),
        pytest.param("", "kafka", "'s products are many", False, id="a-tools-products"),
        pytest.param("i liked the", "bluefin systems", " interview", True, id="their-interview"),
        pytest.param("thank you for the interview at", "canary wharf", ".", False, id="street"),
        pytest.param("thank you for the interview at", "leeds", ".", False, id="town"),
        pytest.param("i like the role at", "mill lane", ".", True, id="role-at-a-street"),
        pytest.param("i'd be pleased to drive for", "bluefin freight", ".", True, id="drive-for"),
        pytest.param("i drove for", "bluefin freight", " then", False, id="drove-for"),
        pytest.param("working for", "bluefin", " would be a joy", True, id="working-for"),
        pytest.param("", "bluefin labs", " remains my first choice", True, id="first-choice"),
        pytest.param("i'd love to help", "bluefin", " grow", True, id="help-it-grow"),
        pytest.param("i'd love to help", "luis", " with that", False, id="help-somebody"),
        pytest.param("i liked what", "bluefin", " is doing", True, id="what-it-does"),
        pytest.param("i learnt about", "bluefin", " and its clients", True, id="its-clients"),
        pytest.param("i learnt about", "kafka", " and its parts", False, id="its-parts"),
        pytest.param("i'd love to join the", "records office", ".", False, id="unit"),
        pytest.param("i'd love to work in", "denver", ".", False, id="work-in-a-town"),
        pytest.param("i hope to hear from", "bluefin capital", ".", True, id="hear-from"),
        pytest.param("i hope to hear from", "luis ortega", ".", False, id="hear-from-somebody"),
        pytest.param("the team at", "bluefin labs", ", where i work", False, id="where-i-work"),
        pytest.param("the team at", "bluefin labs", ", where i'd fit", True, id="where-id-fit"),
        pytest.param("for inviting me to", "bluefin", "'s offices", True, id="their-offices"),
        pytest.param("i walked by", "bluefin", "'s offices", False, id="offices-passed"),
        pytest.param("i have followed", "bluefin", "'s growth", True, id="growth-followed"),
        pytest.param("i'd love to work with", "bluefin press", ".", True, id="work-with"),
        pytest.param("i'm eager to bring my experience to", "bluefin", ".", True, id="bring-to"),
    ],
)
def test_employers(lead, words, after, employer):
    assert names_employer(words.split(), company("Northwind"), lead, after) is employer


@pytest.mark.parametrize("filler", ["my ", "role ", "like ", "x", "- "])
def test_hostile_sentences_end(filler):
    text = filler * (50_000 // len(filler))
    names_employer(["bluefin", "labs"], company("Northwind"), text + " at", text)
