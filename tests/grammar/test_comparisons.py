from __future__ import annotations

import re

import pytest

from followup_lint.grammar.comparisons import comparisons
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = [
    "It is [more cheap|cheaper] than ours.",
    "The new line is [more fast|faster].",
    "It was the [most big|biggest] kitchen I saw.",
    "It was the [most good|best] week of the year.",
    "The background was cleaner [that|than] in the paper.",
    "It went better [that|than] I expected.",
    "He is as tall [like|as] my brother.",
    "Mine is as simple [than|as] the old one.",
    "I play the piano, though not as [good|well] as Mr Lightfoot does.",
    "She is of the same age [than|as] me.",
    "My sister is [elder|older] than me.",
]

RIGHT = [
    "More cheap tools than ours, more hot water, the most new members.",
    "It is more old than new, and more light.",
    "It is better that way, and I was happier that we came.",
    "The easier that is, the better; it was cleaner than in the paper.",
    "As well like that, as far as I know, as tall as he.",
    "It is as good as Ann does it, and it was as good as new.",
    "The same man is older than me.",
    "The elder sister came.",
]


@pytest.mark.parametrize("marked", ERRORS, ids=range(len(ERRORS)))
def test_it_marks_the_comparison(marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(comparisons(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [mark.groups()]


@pytest.mark.parametrize("text", RIGHT, ids=range(len(RIGHT)))
def test_it_leaves_good_english_alone(text):
    assert list(comparisons(tagged(text))) == []
