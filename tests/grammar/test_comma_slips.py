from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.comma_slips import comma_slips
from followup_lint.grammar.tagging import tagged


def places(text):
    return [issue.start for issue in comma_slips(tagged(text))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I noticed| that the parcels are turned by hand.", id="noticed"),
        pytest.param("I believe| that counting is a fear.", id="ing"),
        pytest.param("We have heard| that sacks are on sale.", id="plural"),
        pytest.param("You told me| that you need it.", id="told-me"),
        pytest.param("I am sure| that this would be possible.", id="sure"),
        pytest.param("Your team also mentioned| that it rains.", id="noun"),
        pytest.param("I would like| to thank you.", id="like-to"),
        pytest.param("We want| to see the yard.", id="want-to"),
        pytest.param("The team| was very kind.", id="subject"),
        pytest.param("The tour of the yard| was long.", id="long-subject"),
    ],
)
def test_a_comma_too_many(text):
    assert places(text.replace("|", ",")) == [text.index("|")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was, I think, that loom.", id="aside"),
        pytest.param("As you mentioned, that loom is old.", id="as-you-said"),
        pytest.param("I went there, that much I know.", id="other-verb"),
        pytest.param("What I want, to be honest, is tea.", id="to-be-honest"),
        pytest.param("I want, to begin with, a loom.", id="to-begin-with"),
        pytest.param("This week, is it open?", id="question"),
        pytest.param("The yard, was it open?", id="was-it"),
        pytest.param("The team, which is small, was kind.", id="clause"),
        pytest.param("The loom, I hear, is old.", id="i-hear"),
        pytest.param("I believe that it is old.", id="no-comma"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_comma_that_may_stand(text):
    assert places(text) == []


@given(
    st.lists(
        st.sampled_from("I think that want to , . the team was very kind you told me".split()),
        max_size=30,
    )
)
def test_it_marks_commas(words):
    text = " ".join(words)
    assert all(text[at] == "," for at in places(text))
