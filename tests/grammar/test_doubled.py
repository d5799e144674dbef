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
        ("I knew what what it said.", "what what", "what"),
        ("I gave that that lecture as well.", "that that", "that"),
        ("We do it that that way at work.", "that that", "that"),
        ("It is part of that that plan.", "that that", "that"),
        ("I was at in in May.", "in in", "in"),
        ("Let me know if you you need it.", "you you", "you"),
        ("The team is is small.", "is is", "is"),
        ("I I liked it.", "I I", "I"),
        ("We saw the, the yard.", "the, the", "the"),
        ("He put it on the on the lid.", "on the on the", "on the"),
        ("I would like would like to come.", "would like would like", "would like"),
        (
            "I look forward to look forward to it.",
            "look forward to look forward to",
            "look forward to",
        ),
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
        "I knew that that plan was old.",
        "It shows that that team can win.",
        "That that should be so is clear.",
        "I handed it in in May.",
        "The tide is in in June.",
        "All there was was tea.",
        "It is something I look forward to, to be honest.",
        "It is the tea I dream of, of course.",
        "I did it again and again and again and again.",
        "We spoke man to man to man.",
        "Step by step by step we went.",
        "The more the more, the better.",
        "Hej hej, all.",
        "It was it was not.",
    ],
)
def test_a_word_that_may_stand_twice(text):
    assert found(text) == []
