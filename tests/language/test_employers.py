from __future__ import annotations

import pytest

from followup_lint.language.employers import kinship, read_company


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
        pytest.param("volta telecom", "Volta Fibre", "cousin", id="another-kind-of-company"),
        pytest.param("volta legal", "Volta Fibre", "same", id="a-department"),
        pytest.param("volta fibre networks", "Volta Fibre", "same", id="a-kind-added"),
        pytest.param("nwa", "Northwind Analytics", "same", id="letters-of-the-name"),
        pytest.param("nwk", "Northwind Analytics", "other", id="letters-of-no-name"),
        pytest.param("mapletel", "MapleNet", "other", id="another-ending"),
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
