from __future__ import annotations

import re

import pytest

from followup_lint.grammar.dropped_be import dropped_be
from followup_lint.grammar.dropped_words import dropped_words
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = {
    dropped_be: [
        "I passed the course, so my [licence valid|licence is valid] until May.",
        "In many offices [this not possible|this is not possible]!",
        "The [team very friendly|team is very friendly].",
        "My [English not perfect|English is not perfect], but I learn.",
        "[I from|I am from] Poland and I live in Leeds.",
        "[There|There are] many reasons to work here.",
        "[When was|When I was] a student, I worked in a bar.",
        "I believe this [idea suitable|idea is suitable] for your shop.",
    ],
    dropped_words: [
        "I [enjoyed|enjoyed it] very much.",
        "Thank you, I [appreciate|appreciate it].",
        "I [found|found it] very interesting.",
        "I would like to [discuss|discuss it] with you.",
        "I speak slowly, and never [take|take it] personally.",
        "I left [because has|because it has] no future.",
        "Call me [if is|if it is] possible on Monday.",
        "I would like to ask [if is|if there is] any news.",
        "I can send the link [if want|if you want].",
        "It is old and [almost defects|almost all defects] came early.",
        "It would be more efficient [that|than] job boards.",
        "He was faster [that|than] my old colleagues.",
        "I need [know|to know] the date.",
        "I will [send|send it] tomorrow.",
        "You can [reach|reach me] by phone.",
    ],
}

RIGHT = [
    "Find the tools necessary for the job.",
    "The tools ready for the job are in the van.",
    "I want this job very much.",
    "The team very kindly waited.",
    "My licence, valid until May, is here.",
    "A tour which I enjoyed very much.",
    "I enjoyed the tour, and I appreciate it.",
    "What I found very interesting was the pump.",
    "The part I found interesting is the pump.",
    "There is something I would like to discuss with you.",
    "It was taken personally, and that I take seriously.",
    "Because it has a future, I stay.",
    "If need be, I can come if asked.",
    "Almost everybody, almost all defects and almost daily.",
    "It is better that way, and I was happier that evening.",
    "I like more that you came.",
    "The file I will send tomorrow is short.",
    "A place you can reach by train.",
    "Letters I from time to time send.",
    "There many people wait in vain.",
    "When was a student last here?",
    "I need help, and I am going home.",
    "I need support with it.",
]


@pytest.mark.parametrize(
    ("rule", "marked"),
    [(rule, marked) for rule, table in ERRORS.items() for marked in table],
    ids=[f"{rule.__name__}-{n}" for rule, table in ERRORS.items() for n in range(len(table))],
)
def test_it_marks_where_the_word_is_missing(rule, marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(rule(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [(mark[1], mark[2])]


@pytest.mark.parametrize("text", RIGHT)
def test_they_leave_good_english_alone(text):
    tokens = tagged(text)
    assert [issue for rule in ERRORS for issue in rule(tokens)] == []
