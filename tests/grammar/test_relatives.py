from __future__ import annotations

import re

import pytest

from followup_lint.grammar.relatives import relatives
from followup_lint.grammar.tagging import tagged
from followup_lint.grammar.tied_clauses import tied_clauses

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = [
    "I looked after a substation [that its|whose] transformers were hot.",
    "[How|What] an average week would look like, I told you.",
    "We met people [who their|whose] children were sick.",
    "It is a machine [which its|whose] motor is old.",
    "My [manager he|manager] said yes.",
    "It was only a cable [what|that] had been soldered badly.",
    "I found one thing [what|that] may interest you.",
    "There is something [what|that] I want to show.",
    "I made ninety carpets, [of who|of whom] four are in Tabriz.",
    "The nurses [with who|with whom] I work are kind.",
    "In the hospital [which|where] I work now, a boy was afraid.",
    "The lamp that I [bought it|bought] was cheap.",
    "The rate changed so often [so|that] we had to stop.",
    "Although breakfast is perfect, [but|yet] guests wait too long.",
    "[It is not many|There are not many] workshops left.",
    "After the break, [we with her|she and I] tried it again.",
    "[We with my husband|My husband and I] moved to Leeds.",
]

RIGHT = [
    "I told a client that its roof was bad, and it is a fact that its cost is high.",
    "See how much it would look like mine.",
    "I know who his manager was, and ask which her own is.",
    "My manager, he said, is kind, and the man he said that to.",
    "I told a person what had happened.",
    "We wrote on the board what we needed.",
    "It is a mystery what they did, and a matter of what I can.",
    "It depends on who you ask, and of who we are I say nothing.",
    "The hospital which I work for is here, and the one in which I work.",
    "The company that I work with most is small.",
    "The day that I bought it was cold.",
    "The fact that you sent it was good.",
    "I was so late, so I ran, and so much so that we left.",
    "Although it rained, we went, but the guests left.",
    "It is not many years since, and it was many hours at work.",
    "We with our small team did it.",
    "Here we with pleasure say yes.",
]


@pytest.mark.parametrize("marked", ERRORS, ids=range(len(ERRORS)))
def test_it_marks_the_word(marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    tokens = tagged(text)
    issues = [*relatives(tokens), *tied_clauses(tokens)]
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [mark.groups()]


@pytest.mark.parametrize("text", RIGHT, ids=range(len(RIGHT)))
def test_it_leaves_good_english_alone(text):
    tokens = tagged(text)
    assert [*relatives(tokens), *tied_clauses(tokens)] == []
