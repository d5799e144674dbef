from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.attachments import mentions_attachment

SAID = [
    ("I have attached a sketch of the new rota.", "attached"),
    ("Attached is my portfolio.", "Attached"),
    ("Please find the transcript enclosed.", "Please find"),
    ("The enclosed list names three referees.", "enclosed"),
    ("I am attaching the slides that you asked for.", "attaching"),
    ("I attach two letters.", "I attach"),
    ("We also enclose a sample.", "We also enclose"),
    ("Kindly find my CV below.", "Kindly find"),
    ("You will find a copy of the report with this mail.", "You will find"),
    ("I've included my CV once more.", "included my CV"),
    ("For convenience I have also included a copy of last year's review.", "included a copy"),
    ("See the attachment for the figures.", "See the attachment"),
    ("The figures are in the attachment.", "in the attachment"),
    ("I send it as an attachment.", "as an attachment"),
    ("It is attached to this e-mail.", "attached"),
    ("The notes are attached.", "attached"),
]

NOT_SAID = [
    "I am attached to the idea of a four-day week.",
    "I grew attached to the place in one afternoon.",
    "The team I'd be attached to sits upstairs.",
    "There is no attachment this time.",
    "I have not attached anything.",
    "I haven't enclosed the photos, they are too large.",
    "My attachment to the town is old.",
    "The offer comes with no strings attached.",
    "The house has an attached garage.",
    "You included me in the stand-up, which was kind.",
    "You will find me in the workshop.",
    "Please find out when the panel meets.",
    "The tour included the cold store.",
    "Thank you for your time.",
    "",
]


@pytest.mark.parametrize(
    ("text", "words"), [pytest.param(text, words, id=words) for text, words in SAID]
)
def test_says_so(text, words):
    place = mentions_attachment(text)

    assert place is not None
    assert text[slice(*place)] == words


@pytest.mark.parametrize("text", [pytest.param(text, id=text[:30] or "empty") for text in NOT_SAID])
def test_leaves_other_senses_alone(text):
    assert mentions_attachment(text) is None


@given(st.text(max_size=300))
def test_any_text_gives_a_place_in_it_or_nothing(text):
    place = mentions_attachment(text)

    assert place is None or 0 <= place[0] < place[1] <= len(text)


@pytest.mark.parametrize(
    "text",
    ["attached to " * 9000, "please find " * 9000, "included a " * 9000, "attach" * 9000],
    ids=["attached-to", "please-find", "included", "one-word"],
)
def test_long_repetition_says_nothing(text):
    assert mentions_attachment(text) is None
