from __future__ import annotations

import re

import pytest

from followup_lint.grammar.doubled import doubled_words


def found(text):
    tokens = [
        (word[0], word.start()) for word in re.finditer(r"[^\W_]+(?:'[^\W_]+)*", text.lower())
    ]
    return [(text[one.start : one.end], one.replacements) for one in doubled_words(text, tokens)]


@pytest.mark.parametrize(
    ("text", "marked", "right"),
    [
        ("I will will call.", "will will", "will"),
        ("We met at the the yard.", "the the", "the"),
        ("The the yard was open.", "The the", "The"),
        ("It is a to  to do list.", "to  to", "to"),
        ("I think think so.", "think think", "think"),
    ],
)
def test_a_word_that_stands_twice(text, marked, right):
    assert found(text) == [(marked, (right,))]


@pytest.mark.parametrize(
    "text",
    [
        "I knew that that was it.",
        "She had had it.",
        "It is very very old.",
        "What it is is old.",
        "I told you you could.",
        "I know the York York calls itself.",
        "Come, come in.",
        "It is the end. End it.",
        "It is a can-can.",
        "A word, word for word.",
        "The team-team game.",
        "I met met-office staff.",
        "Plan A a day later.",
        "Rooms 12 12 and 13.",
    ],
)
def test_a_word_that_may_stand_twice(text):
    assert found(text) == []
