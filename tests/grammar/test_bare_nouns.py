from __future__ import annotations

import re

import pytest

from followup_lint.grammar.bare_nouns import bare_nouns
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = [
    "I am looking for [new job|a new job] in your town.",
    "She offered me [desk|a desk] near the door.",
    "I have [strong background|a strong background], as you know.",
    "It was [honest conversation|an honest conversation], and I liked it.",
    "I am [nurse|a nurse], and I like the ward.",
    "We talked about [new system|a new system] for two hours.",
    "I appeared for [interview|an interview] on Monday.",
    "They gave me [useful book|a useful book].",
    "I would like to become part of the team in [small company|a small company].",
]

RIGHT = [
    "I am looking for a new job in your town.",
    "I went to work on foot, by train and by bike.",
    "The visit will take place next week.",
    "He acted as team lead, and later as manager.",
    "I was head of the department for two years.",
    "We improved the plan step by step.",
    "I keep a spare key in case the door is shut.",
    "My skills in audit, tax and payroll would help.",
    "The second mixing stage takes an hour.",
    "I hold the advanced certificate in welding.",
    "You had better move soon.",
    "That front desk was busy.",
    "It isn't everyone's idea of fun.",
    "I work night shifts and day shifts.",
    "See page one for the figures.",
    "The way that files move from intake to archive is clear.",
    "Thank you for taking me round the plant.",
    "The ward's drug round starts at six.",
    "I look forward to next month, and to last month's figures.",
    "What question would you ask?",
    "There is no office in Cork.",
    "Building trust between nurse and patient takes time.",
    "This matches Dana's job at the mill.",
    "Head office called.",
    "I have worked in health care and in higher education.",
]


@pytest.mark.parametrize("marked", ERRORS)
def test_it_marks_the_noun_phrase_and_offers_its_article(marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(bare_nouns(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [(mark[1], mark[2])]


@pytest.mark.parametrize("text", RIGHT)
def test_it_leaves_good_english_alone(text):
    assert list(bare_nouns(tagged(text))) == []
