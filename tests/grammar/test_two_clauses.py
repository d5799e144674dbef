from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))
from marked_examples import corrected, unmarked

from followup_lint.grammar.tagging import tagged
from followup_lint.grammar.two_clauses import two_clauses

ERRORS = [
    "When I started, nobody [has|had] checked the plugs.",
    "When I [am|was] a student, I lived in a hostel.",
    "When we [have found|found] the leak, nobody spoke.",
    "Since that time I [heard|have heard] nothing.",
    "I [did not hear|have not heard] a word since then.",
    "Since our talk, I [did not stop|have not stopped] to think of it.",
    "Until then I [have|had] never worked at night.",
]
RIGHT = [
    "When we spoke, you asked for a plan, and I have made one.",
    "When I started, nobody has since told me, the rota was full.",
    "When I am tired, I go home.",
    "When I am free I will call, and she came, too.",
    "I did not hear from you when we met.",
    "Until then I have booked leave.",
    "Before then I have two days off.",
    "Since we met, I finished moving house.",
]
WORDS = "when since until then I we had has have am was not heard started , . nobody did".split()


@pytest.mark.parametrize("marked", ERRORS)
def test_it_marks_the_verb_and_says_what_to_write(marked):
    wrong, right = unmarked(marked)
    issues = list(two_clauses(tagged(wrong)))
    assert len(issues) == 1
    assert corrected(wrong, issues) == right


@pytest.mark.parametrize("text", [*RIGHT, *(unmarked(marked)[1] for marked in ERRORS)])
def test_it_leaves_good_english_alone(text):
    assert [issue.message for issue in two_clauses(tagged(text))] == []


@given(st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join))
def test_marks_lie_in_the_text_and_hold_words(text):
    for issue in two_clauses(tagged(text)):
        assert 0 <= issue.start < issue.end <= len(text)
        assert text[issue.start : issue.end].strip()
