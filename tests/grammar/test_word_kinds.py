from __future__ import annotations

import re

import pytest

from followup_lint.grammar.tagging import tagged
from followup_lint.grammar.word_kinds import word_kinds

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = [
    "Your [respond|response] was quick.",
    "Thank you for the short [explain|explanation] of the role.",
    "I can [explanation|explain] it.",
    "I want to [communication|communicate] with guests.",
    "Please [breath|breathe] in.",
    "I am [enthusiast|enthusiastic] about small things.",
    "It was very [success|successful].",
    "We are [curiosity|curious] about it.",
    "I know the [important|importance] of rest.",
    "She praised my [able|ability] to wait.",
    "I did it with [confident|confidence].",
    "It's [easy|easily] done at three in the morning.",
    "I was [good|well] prepared for it.",
    "We check the first lot more [severe|severely] and relax later.",
    "She answered my questions very [patient|patiently].",
    "It was [much expensive|very expensive].",
    "I was [too much anxious|too anxious].",
    "They write a [severely|severe] review.",
    "It is a [terribly|terrible] idea.",
]

RIGHT = [
    "I explain it, they respond to me, and her believe in it is no matter.",
    "The key to success in it, what I want to life, and advice in it.",
    "Success is our enthusiasm, and his patience with us.",
    "My important work, the different parts, and the able ones with patient nurses.",
    "It is easy to do, it is clean shaven and good looking.",
    "I like my tea very hot, and we made the line more smooth.",
    "It is much better, much different, much loved and much the same.",
    "A purely business matter, an early train and a severely burnt hand.",
    "When might a fellow expect to know? A friendly review and a fairly priced room.",
]


@pytest.mark.parametrize("marked", ERRORS, ids=range(len(ERRORS)))
def test_it_marks_the_word(marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(word_kinds(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [mark.groups()]


@pytest.mark.parametrize("text", RIGHT, ids=range(len(RIGHT)))
def test_it_leaves_good_english_alone(text):
    assert list(word_kinds(tagged(text))) == []
