"""What no edit may touch, with near misses that it may."""

from __future__ import annotations

import pytest

from followup_lint import Draft, Fix, InterviewContext, TextEdit
from followup_lint.kept_facts import drops_a_name, facts_of, names_of
from followup_lint.safe_fixes import keeps_facts

CONTEXT = InterviewContext(
    candidate={"name": "Ana Ruiz", "email": "ana@example.com", "phone": "+1 212 555 0147"},
    recipients=["Dana Lee", {"name": "Jennifer Park", "preferred_name": "Jen"}],
    company="Northwind Labs",
    role="Data Engineer",
)


def test_names_come_whole_and_word_by_word():
    assert names_of(CONTEXT) == {
        "ana ruiz", "ana", "ruiz", "ana@example.com", "+1 212 555 0147", "dana lee", "dana", "lee",
        "jennifer park", "jennifer", "park", "jen", "northwind labs", "northwind", "labs",
        "data engineer",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "old", "new", "kept"),
    [
        pytest.param("I recieve it", "recieve", "receive", True, id="a-misspelling"),
        pytest.param("Hi Danna,", "Danna", "Dana", False, id="a-name-of-the-context-comes-in"),
        pytest.param("Hi Dana,", "Dana", "Diana", False, id="a-name-of-the-context-goes"),
        pytest.param("dana lee", "dana", "Dana", True, id="its-case"),
        pytest.param("I met Priyanka there", "Priyanka", "Priya", False, id="an-unknown-name"),
        pytest.param("Recieving it helped", "Recieving", "Receiving", True, id="a-sentence-begins"),
        pytest.param("So. Recieving it", "Recieving", "Receiving", True, id="another-begins"),
        pytest.param("I know Im late", "Im", "I'm", True, id="an-apostrophe"),
        pytest.param("the Project Manger", "Manger", "Manager", False, id="a-capital-within"),
        pytest.param("look Forward", "Forward", "forward", True, id="only-its-case"),
        pytest.param("at Northwynd Labs", "Northwynd", "Northwind", False, id="the-company"),
        pytest.param("on Teusday", "Teusday", "Tuesday", False, id="a-day"),
        pytest.param("on monday", "monday", "Monday", True, id="the-case-of-a-day"),
        pytest.param("in March or may", "may", "might", False, id="a-month"),
        pytest.param("since 3 year", "3 year", "3 years", True, id="beside-a-number"),
        pytest.param("since 3 years", "since 3", "for 4", False, id="a-number"),
        pytest.param("at 3.30 pm", "3.30", "3:30", False, id="the-form-of-a-number"),
        pytest.param("see www.recieve.com", "recieve", "receive", False, id="a-link"),
        pytest.param("see https://x.org/teh for teh list", "for teh", "for the", True, id="after-a-link"),
        pytest.param("me@recieve.org", "recieve", "receive", False, id="an-address"),
        pytest.param("a data enginer", "enginer", "engineer", False, id="the-whole-role"),
        pytest.param("an enginer", "enginer", "engineer", True, id="a-word-of-the-role"),
        pytest.param("a  b", "  ", " ", True, id="blanks"),
    ],
)  # fmt: skip
def test_what_an_edit_keeps(text, old, new, kept):
    start = text.index(old)
    edit = TextEdit(field="body", start=start, end=start + len(old), replacement=new)
    assert keeps_facts(Draft(body=text), CONTEXT, Fix(title="", edits=(edit,))) is kept


def test_facts_are_counted():
    facts = facts_of("Dana and Dana, on Tuesday 3 March: a@b.co.", CONTEXT)
    assert facts == {
        "a@b.co": 1, "3": 1, "tuesday": 1, "march": 1, "name: dana": 2,
    }  # fmt: skip


def test_a_name_within_a_longer_word_is_none():
    assert facts_of("We leed and lee", CONTEXT)["name: lee"] == 1


def test_a_word_at_the_start_of_a_line_is_no_name():
    assert not drops_a_name("Hi,\n\nTeh lab", 5, 8, "The")
    assert drops_a_name("in Teh lab", 3, 6, "The")
