from __future__ import annotations

import pytest

from followup_lint.checks.base import passes
from followup_lint.language.references import find_references
from followup_lint.testing import example_letter

TOPICS = ["theft from the stockroom", "on-call rota"]


def clearest(text: str, topics: list[str] | None = None) -> str | None:
    letter = example_letter(
        passes(text, context={"topics": TOPICS if topics is None else topics, "role": "Clerk"})
    )
    found = find_references(letter).clearest
    return found.text if found else None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The rota for on-call nights is a puzzle I know.", id="own-words-of-the-topic"
        ),
        pytest.param(
            "Who carries the pager at night is a fair question of yours.", id="paraphrase"
        ),
        pytest.param("You spoke of goods that were stolen from the store.", id="neighbours"),
        pytest.param("You told me how the sluice gate froze in Ulverton.", id="outside-the-topics"),
    ],
)
def test_references(text):
    assert clearest(text) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I enjoyed learning about the company and the team.", id="generic"),
        pytest.param("I was a storeman for nine years.", id="own-past"),
        pytest.param("I was on call for nine years.", id="own-past-with-a-word-of-the-topic"),
        pytest.param("You spoke of [theft from the stockroom].", id="topic-in-a-blank"),
        pytest.param(
            "You spoke of the rota (insert what was said about it).", id="blank-beside-it"
        ),
        pytest.param("Your clerk position is what I want.", id="role"),
    ],
)
def test_no_references(text):
    assert clearest(text) is None


def test_a_particular_needs_more_where_topics_are_left_aside():
    text = "You showed me the crack in the second kiln."
    letters = [
        example_letter(passes(text, context={"topics": topics})) for topics in ([], ["a hat"])
    ]
    assert find_references(letters[0]).clearest is not None
    assert find_references(letters[1]).topics[0].spans == ()


def test_an_empty_letter_has_none():
    found = find_references(example_letter(passes("Dear Dana,\n\nBest,\nAna", whole=True)))
    assert found.clearest is None
    assert len(found.topics) == 2
