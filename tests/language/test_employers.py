from __future__ import annotations

import pytest

from followup_lint.language.employers import kinship, names_employer, read_company


def company(name):
    found = read_company(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "name", "kin"),
    [
        pytest.param("northwind", "Northwind", "same", id="itself"),
        pytest.param("northwind", "Northwind Traders, Inc.", "same", id="first-word"),
        pytest.param("northwind traders", "Northwind Traders Inc.", "same", id="no-legal-form"),
        pytest.param("northwind inc", "Northwind", "same", id="legal-form-added"),
        pytest.param("traders", "Northwind Traders", "same", id="part"),
        pytest.param("northwind data platform", "Northwind", "same", id="more"),
        pytest.param("nt", "Northwind Traders", "same", id="acronym"),
        pytest.param("international paper mills", "IPM", "same", id="acronym-spelt-out"),
        pytest.param("north wind", "Northwind", "same", id="spaced"),
        pytest.param("norhtwind", "Northwind", "slip", id="swapped-letters"),
        pytest.param("nordwind traders", "Northwind Traders", "slip", id="slip-in-first-word"),
        pytest.param("southwind", "Northwind", "slip", id="two-letters-in-a-long-name"),
        pytest.param("bluefin", "Northwind", "other", id="another"),
        pytest.param("bluefin wind services", "Northern Wind Services", "other", id="same-trade"),
        pytest.param("acme", "Acne", "other", id="short-names-have-no-slips"),
        pytest.param("bank", "The Bank", "same", id="only-a-type-word"),
        pytest.param("the company", "Northwind", "other", id="no-name"),
    ],
)
def test_kinship(written, name, kin):
    assert kinship(written.split(), company(name)) == kin


@pytest.mark.parametrize("name", ["", " ", "&", "—"])
def test_no_letters_no_company(name):
    assert read_company(name) is None


def test_a_company_called_as_a_legal_form():
    assert company("The Company").tokens == ("the", "company")


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
    ],
)
def test_employers(lead, words, after, employer):
    assert names_employer(words.split(), company("Northwind"), lead, after) is employer


@pytest.mark.parametrize("filler", ["my ", "role ", "like ", "x", "- "])
def test_hostile_sentences_end(filler):
    text = filler * (50_000 // len(filler))
    names_employer(["bluefin", "labs"], company("Northwind"), text + " at", text)
