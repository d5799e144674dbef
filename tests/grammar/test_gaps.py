from __future__ import annotations

import re

import pytest

from followup_lint.grammar.gaps import gaps
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = [
    "I would be grateful if you [could me|could tell me] the date.",
    "A climb [might worth|might be worth] the money.",
    "I [would grateful|would be grateful] if you called.",
    "[I surprised|I was surprised] to see a pool inside.",
    "[We interested|We were interested] in the lathe.",
    "I [think can|think I can] help.",
    "I am [confident can|confident I can] do the same.",
    "[I rather|I would rather] show things than describe them.",
    "With you it feels [as I've|as if I've] been there a year.",
    "No [matter language|matter what language] they speak, they come.",
    "I will [do best|do my best] to keep it.",
    "In Isfahan a [lot dentists|lot of dentists] came to me.",
    "The dock is too narrow for the [number trucks|number of trucks] that come.",
    "That is the [kind work|kind of work] I trained for.",
    "[One the|One of the] things I noticed was the light.",
    "[Most the|Most of the] guests left early.",
    "[There few|There are few] places where it counts.",
    "[Thanks this|Thanks to this] test, the client came back.",
    "I'd [appreciate if|appreciate it if] you called.",
    "Please tell me [if suits|if it suits] you.",
    "We spend it in the forest, [even it|even if it] is snowing.",
    "[Was enough|It was enough] to move one post.",
]

RIGHT = [
    "Could I be grateful enough? You could, and that might be worth it.",
    "The can useful for soup is here, and will them to go.",
    "I surprised the team, and as interested in it as we were.",
    "What I think will help is rest, and all I hope can be said.",
    "I rather like the place, more than the old one.",
    "It feels as it should, and it looks as you said.",
    "No matter what they say, no matter how late.",
    "What I do best is sew, and I did best in maths.",
    "The number plates and a range of tasks, a lot more and the kind words.",
    "The one the guests liked was small, and some thanked us.",
    "There no one waits, and few come.",
    "Thanks for this test and thanks to the team.",
    "I appreciate it if asked, and he will appreciate it.",
    "Ask if it suits you, if need be.",
    "Even it was surprised, and even I was.",
    "Is it enough to move? Was enough said?",
]


@pytest.mark.parametrize("marked", ERRORS, ids=range(len(ERRORS)))
def test_it_marks_the_gap(marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(gaps(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [mark.groups()]


@pytest.mark.parametrize("text", RIGHT, ids=range(len(RIGHT)))
def test_it_leaves_good_english_alone(text):
    assert list(gaps(tagged(text))) == []
