from __future__ import annotations

import pytest

from followup_lint.language.zones import find_zones

REST = "I write about the role.\n\nBest,\nAna"


def top(head: str):
    zones = find_zones(f"{head}\n\n{REST}")
    parts = zones.address_block, zones.reference_line, zones.greeting
    return tuple(part.text if part else None for part in parts), zones


LETTERHEAD = (
    "Ana Ruiz\n12 Elm St.\nBoston, MA 02101\nana@a.example | 555-010-0147\n\nMarch 3, 2026\n\n"
    "Ms. Dana Lee\nHead of Data, Northwind Inc."
)

HEADS = [
    pytest.param("Dear Dana,", None, None, "Dear Dana,", id="greeting-alone"),
    pytest.param(f"{LETTERHEAD}\n\nDear Dana,", LETTERHEAD, None, "Dear Dana,", id="letterhead"),
    pytest.param(
        f"{LETTERHEAD}\n\nRE: Analyst\n\nDear Dana,",
        LETTERHEAD,
        "RE: Analyst",
        "Dear Dana,",
        id="letterhead-and-reference",
    ),
    pytest.param("3 March 2026\n\nDana,", "3 March 2026", None, "Dana,", id="date-and-name"),
    pytest.param("March 3rd\n\nDear Dana,", "March 3rd", None, "Dear Dana,", id="date"),
    pytest.param("Subject: Tour\n\nHi Dana,", None, "Subject: Tour", "Hi Dana,", id="subject"),
    pytest.param("Re: Tour\nHi Dana,", None, "Re: Tour", "Hi Dana,", id="no-blank-line"),
    pytest.param("Hi Dana,\n\nRe: Tour", None, "Re: Tour", "Hi Dana,", id="below-the-greeting"),
    pytest.param("To: Dana\nCc: Luis\n\nHi Dana,", None, "To: Dana\nCc: Luis", "Hi Dana,", id="to"),
    pytest.param("Re: Tour", None, "Re: Tour", None, id="reference-alone"),
    pytest.param("---\nHi Dana,", None, None, "Hi Dana,", id="rule-above"),
    pytest.param(
        "[Your Name]\n[Address]\n\nDear [Name],",
        "[Your Name]\n[Address]",
        None,
        "Dear [Name],",
        id="placeholders",
    ),
    pytest.param("Northwind\n\nDear Dana,", "Northwind", None, "Dear Dana,", id="name-above-dear"),
]


@pytest.mark.parametrize(("head", "address", "reference", "greeting"), HEADS)
def test_head(head, address, reference, greeting):
    found, zones = top(head)
    assert found == (address, reference, greeting)
    assert [region.text for region in zones.paragraphs] == ["I write about the role."]


PROSE_ABOVE = [
    pytest.param("I hope you are well.\n\nHi Dana,", id="sentence"),
    pytest.param("What a day!\n\nHi Dana,", id="exclamation"),
    pytest.param("Thanks again\n\nHi Dana,", id="thanks"),
    pytest.param("Room " * 20 + "\n\nHi Dana,", id="long-line"),
    pytest.param("Elm Street\n" * 19 + "\nHi Dana,", id="too-many-lines"),
]


@pytest.mark.parametrize("head", PROSE_ABOVE)
def test_no_greeting_below_prose(head):
    found, zones = top(head)
    assert found == (None, None, None)
    assert "Hi Dana," in [region.text for region in zones.paragraphs]


SENTENCES = [
    pytest.param("Hi Dana,\n\nTo: do this we need a plan.", id="to-below-the-greeting"),
    pytest.param(
        "Hi Dana,\n\nRe: your question, I have asked Luis and he agrees.", id="re-sentence"
    ),
    pytest.param("Hi Dana,\n\nRe: your question " + "on the bay " * 12, id="re-long"),
]


@pytest.mark.parametrize("head", SENTENCES)
def test_sentence_that_begins_like_a_reference(head):
    assert top(head)[0] == (None, None, "Hi Dana,")


def test_prose_on_the_line_of_the_greeting():
    zones = find_zones("Hi Dana,  thank you for the tour.\n\nAna")
    assert zones.greeting.text == "Hi Dana,"
    assert [region.text for region in zones.paragraphs] == ["thank you for the tour."]


def test_bare_name_above_prose_needs_its_comma():
    assert find_zones(f"Dana,\n{REST}").greeting.text == "Dana,"
    assert find_zones(f"Dana\n{REST}").greeting is None
    assert find_zones("Dana").greeting is None
