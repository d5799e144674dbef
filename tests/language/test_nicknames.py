from __future__ import annotations

import pytest

from followup_lint.language.nicknames import is_given_name, is_listed, is_short_form


@pytest.mark.parametrize(
    ("one", "other", "linked"),
    [
        pytest.param("bob", "robert", True, id="bob"),
        pytest.param("robert", "bob", True, id="both-ways"),
        pytest.param("jon", "john", False, id="variants-are-not"),
        pytest.param("prash", "prashanthi", True, id="cut-short"),
        pytest.param("dan", "dana", False, id="one-letter-is-a-slip"),
        pytest.param("al", "alabaster", False, id="two-letters-are-too-few"),
        pytest.param("bob", "bob", False, id="itself"),
    ],
)
def test_short_forms(one, other, linked):
    assert is_short_form(one, other) is linked


def test_listed_names():
    assert is_listed("margaret")
    assert is_listed("maggie")
    assert not is_listed("northwind")


def test_given_names():
    assert is_given_name("elena")
    assert is_given_name("bob")
    assert not is_given_name("chase")
