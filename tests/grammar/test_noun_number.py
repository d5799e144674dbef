from __future__ import annotations

import re

import pytest

from followup_lint.grammar.noun_number import noun_number
from followup_lint.grammar.plural_forms import plural_forms
from followup_lint.grammar.quantities import quantities
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

ERRORS = {
    noun_number: [
        "I measured each [chips|chip] one by one.",
        "There I built two [dashboard|dashboards] on top of it.",
        "I can join within forty-five [day|days] of your offer.",
        "I restored more than ninety [carpet|carpets], all of them old.",
        "Many [student|students] came.",
        "I passed several [interview|interviews].",
        "These [criterion|criteria] are clear.",
        "Both [candidate|candidates] were good.",
        "Each [students|student] has a key.",
        "Every [questions|question] was clear.",
        "I have another [questions|question].",
        "I was happy that each of the [student|students] spoke.",
        "One of the best [team|teams] I know works here.",
        "Every one of the [analysis|analyses] was matched.",
        "All the [student|students] liked it.",
        "I have a lot of [question|questions].",
    ],
    plural_forms: [
        "They teach [this|these] songs that we sing.",
        "I crawled under a [thirty years old|thirty-year-old] tram.",
        "I translated two [hundreds of|hundred] patents.",
        "I handled [hundred|hundreds] of bills.",
        "I have a [five years|five-year] plan.",
        "I gave a [two-weeks|two-week] notice.",
        "I have [10-years|10-year] experience.",
        "The [others|other] cooks made room.",
        "I work with [others|other] people.",
        "I drew three [differents|different] versions.",
        "The lab [glasswares|glassware] were clean.",
        "That is a good [criteria|criterion].",
        "I checked 600 pairs of [trouser|trousers] a day.",
        "I know the [roads signs|road signs] of your island.",
        "My [researches|research] took a year.",
        "I used different [kind|kinds] of tools.",
        "[This|These] two machines are old.",
    ],
    quantities: [
        "We got [much letters|many letters].",
        "We threw away too [many|much] dough.",
    ],
}

RIGHT = [
    "I know this means that we wait, and this news that came is good.",
    "He is thirty years old, and the ten years old men remember were good.",
    "Each helps in turn, and each parents' evening counts.",
    "The two team leads and three shift plans.",
    "I took the 73 bus to page 3, room twelve and Band 6.",
    "Four thought that the money was gone.",
    "We split them: ten grind, ten shop, ten spy.",
    "Thirty percent and two dozen eggs, six foot of rope.",
    "I gave a two-week notice and a five-year plan.",
    "Both theory and practice count.",
    "It made us both laugh, and all laugh.",
    "All the team came, all day, and all my family.",
    "One of the team asked, and some of the day was free.",
    "This is the one of my aunt.",
    "Every two weeks, every few days, another ten minutes.",
    "She helps others people trust.",
    "He teaches others skills.",
    "The sales figures and goods vehicles are here.",
    "The parents teachers meet are kind.",
    "He researches steel and staffs the desk.",
    "I use a data set and the criteria of last year.",
    "Hundreds of people, a hundred of them here.",
    "I want a different kind of work, and this kind of work suits me.",
    "This 2025 report and this one machine are new.",
    "I counted thirty ash on the drive.",
    "Much better results and much needed repairs.",
    "How much interest, and how many breads do you bake?",
    "A pair of gloves and a pair of eyes.",
    "Several of the staff and many a day.",
    "These last year's figures are old.",
]


@pytest.mark.parametrize(
    ("rule", "marked"),
    [(rule, marked) for rule, table in ERRORS.items() for marked in table],
    ids=[f"{rule.__name__}-{n}" for rule, table in ERRORS.items() for n in range(len(table))],
)
def test_it_marks_the_noun_and_offers_its_number(rule, marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    issues = list(rule(tagged(text)))
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [(mark[1], mark[2])]


@pytest.mark.parametrize("text", RIGHT)
def test_they_leave_good_english_alone(text):
    tokens = tagged(text)
    assert [issue for rule in ERRORS for issue in rule(tokens)] == []
