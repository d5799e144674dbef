from __future__ import annotations

import pytest

from followup_lint.grammar.company_name import company_slips
from followup_lint.grammar.guards import Passage
from followup_lint.grammar.harper import HarperDictionary

WORDS = HarperDictionary(("american", "british"))


def slips(company, text, known=()):
    issues = company_slips(company, [Passage(0, ""), Passage(9, text)], frozenset(known), WORDS)
    assert issues[0] == []
    return [(text[i.start : i.end], i.replacements[0]) for i in issues[1]]


@pytest.mark.parametrize(
    ("company", "text", "expected"),
    [
        pytest.param("Northwind", "I like Northwynd.", [("Northwynd", "Northwind")], id="a-letter"),
        pytest.param(
            "Northwind", "At Nortwind I met Bo.", [("Nortwind", "Northwind")], id="left-out"
        ),
        pytest.param("Northwind", "the Norhtwind team", [("Norhtwind", "Northwind")], id="places"),
        pytest.param(
            "Golconda Care", "I like Golkonda Care.", [("Golkonda", "Golconda")], id="two-words"
        ),
        pytest.param(
            "Meridiance", "I like Merridience.", [("Merridience", "Meridiance")], id="two-slips"
        ),
        pytest.param("Zyvatron Ltd.", "to join Zyvatrn", [("Zyvatrn", "Zyvatron")], id="suffix"),
    ],
)
def test_slips(company, text, expected):
    assert slips(company, text) == expected


@pytest.mark.parametrize(
    ("company", "text"),
    [
        pytest.param("Northwind", "Northwind, NORTHWIND and northwind", id="itself"),
        pytest.param("Northwind", "Northwind's plans, Northwinds", id="possessive"),
        pytest.param("Harbour Foods", "The Harbor was full.", id="a-word-of-english"),
        pytest.param("Stella", "I met Ms. Stela there.", id="a-person"),
        pytest.param("Ebb", "I met Abb and Eb.", id="too-short"),
        pytest.param("Northwind", "I met Nordlund.", id="another-name"),
        pytest.param("CedarBay", "I met someone of CedarKey.", id="another-compound"),
        pytest.param("LindenLab", "I like LindenJob.", id="another-ending"),
        pytest.param("Nestlé", "Nestle is what I like.", id="accent"),
        pytest.param(None, "Northwynd", id="no-company"),
        pytest.param("  ", "Northwynd", id="blank"),
    ],
)
def test_near_misses(company, text):
    assert slips(company, text) == []


def test_another_name_of_the_context_is_none():
    assert slips("Northwind", "I met Mr. Northwynd's team at Northwynd.", {"northwynd"}) == []


def test_it_says_which_name_was_meant():
    (issue,) = company_slips("Northwind", [Passage(0, "Northwynd")], frozenset(), WORDS)[0]
    assert issue.message == "“Northwynd” is a misspelling of Northwind."
    assert (issue.source, issue.category) == ("followup_lint:company-name", "spelling")
