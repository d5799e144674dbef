from __future__ import annotations

import re

import pytest

from followup_lint.grammar.agreement import agreement
from followup_lint.grammar.distant_agreement import distant_agreement
from followup_lint.grammar.number_words import number_words
from followup_lint.grammar.tagging import tagged

MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

RULES = (agreement, distant_agreement, number_words)

ERRORS = [
    "The questions you sent me [was|were] fair.",
    "The results of the test [goes|go] straight to you.",
    "The habits of the army [makes|make] me stubborn.",
    "The people in your team [works|work] hard.",
    "You asked about guests who [doesn't|don't] drink.",
    "Customers who [comes|come] early get a seat.",
    "One of the dogs [bark|barks] at night.",
    "These [is|are] my tools.",
    "This [are|is] my tools.",
    "The boss and the owner [knows|know] it.",
    "There [has|have] been changes.",
    "There [has|have] been two fires.",
    "Both the desk and the wireless set [is|are] fine.",
    "The trick that you and Luis [uses|use] was new to me.",
    "The desk and the wireless set [is|are] fine.",
    "I left, and the number of loans [have|has] trebled since.",
    "A lot of guests [was|were] late.",
    "A third of these delays [comes|come] down to one thing.",
    "The sashes that faced the lake [was|were] rotten.",
    "A person who uses a screen reader [don't|doesn't] find the price.",
    "It is an isolation which only one man [understand|understands].",
    "Now one person [prepare|prepares] them for everybody.",
    "I wonder if the drain [need|needs] a new trap.",
    "Behind the cyclorama [lie|lies] a cable.",
    "On the wall [was|were] three clocks.",
]

RIGHT = [
    "The people at the works hard by the river know it.",
    "The test of the pumps goes straight to you.",
    "The photos of our saves a friend took were sharp.",
    "It is bigger than the price and the driver cancels it.",
    "One of these is ours, and all of those has a price.",
    "The nurse for guests who comes early, and one of the sales team members.",
    "There has been news, there has been a change, there have been changes.",
    "Between you and Luis is a wall, and I met you and Luis uses it.",
    "The bed and breakfast is here; my time and effort was well spent.",
    "A number of loans have come, and the number of loans has grown.",
    "A third of the cake comes to me, and a couple of weeks is enough.",
    "The people who said the boys were late left.",
    "The man who showed us the boats was kind.",
    "The sashes that face the lake were rotten, and a person who uses it finds it.",
    "I suggest a plan which only one man understand.",
    "I ask that one person prepare them.",
    "I wonder if the team need a new trap, or how the night shift the crew took went.",
    "Behind the cyclorama lie two cables, and on the wall was a clock.",
    "In the lake live a few fish.",
]


@pytest.mark.parametrize("marked", ERRORS, ids=range(len(ERRORS)))
def test_it_marks_the_verb(marked):
    mark = MARK.search(marked)
    text = MARK.sub(mark[1], marked)
    tokens = tagged(text)
    found = {i.start: i for rule in RULES for i in rule(tokens)}
    issues = list(found.values())
    assert [(text[i.start : i.end], i.replacements[0]) for i in issues] == [mark.groups()]


@pytest.mark.parametrize("text", RIGHT, ids=range(len(RIGHT)))
def test_it_leaves_good_english_alone(text):
    tokens = tagged(text)
    assert [issue for rule in RULES for issue in rule(tokens)] == []
