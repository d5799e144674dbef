from __future__ import annotations

import re

import pytest

from followup_lint.grammar.dropped_subjects import dropped_subjects
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = [
    "[She the|She is the] best teacher I had.",
    "I have cooked [since was|since I was] sixteen.",
    "It [made feel|made me feel] welcome.",
    "My [name Ivan|name is Ivan] and I cook.",
    "The farm where I work [located|is located] in Kent.",
    "Our shop [situated|is situated] near the port.",
]

RIGHT = [
    "He, the best of all, and she a nurse, left.",
    "It has cooled since, was hot, and ever since was cold.",
    "I was made feel at home, and it made me feel so.",
    "I gave my name Ivan said, and my name is Ivan.",
    "The farm located in Kent is ours, and it is located in Kent.",
    "We found a shop located in Kent.",
    "The farm where I work is located in Kent.",
]


@pytest.mark.parametrize("marked", ERRORS, ids=range(len(ERRORS)))
def test_it_marks_the_gap(marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(dropped_subjects(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [mark.groups()]


@pytest.mark.parametrize("text", RIGHT, ids=range(len(RIGHT)))
def test_it_leaves_good_english_alone(text):
    assert list(dropped_subjects(tagged(text))) == []
