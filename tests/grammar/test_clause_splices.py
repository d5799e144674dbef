from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.clause_splices import clause_splices
from followup_lint.grammar.tagging import tagged


def places(text):
    return [issue.start for issue in clause_splices(tagged(text))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We loved the corner under the stairs| it reminded me of home.", id="pronoun"),
        pytest.param(
            "I can take the packs off your hands| I prepared many of them.", id="other-verb"
        ),
        pytest.param("Our backlog was long| the volunteers listed the boxes.", id="noun"),
        pytest.param("My new score is high| the report is attached.", id="noun-be"),
        pytest.param("Call me any evening after six| I am always home.", id="order"),
        pytest.param("At Dunmere I took on a long list| our team wrote the labels.", id="opening"),
        pytest.param("We left the yard at six| however we came back again.", id="however"),
        pytest.param("I sent you the form on Friday| please tell me if it came.", id="please"),
    ],
)
def test_a_comma_between_two_clauses(text):
    assert places(text.replace("|", ",")) == [text.index("|")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("If we met at the yard, it was in May.", id="if"),
        pytest.param("By the time I left last March, we had listed them.", id="time"),
        pytest.param("Of everything we discussed, I keep the loom.", id="all-we-said"),
        pytest.param("The tea was hot, the cake was dry and the talk was long.", id="row"),
        pytest.param("The trainer will make up his mind, the lad tells me.", id="aside"),
        pytest.param("We liked the old loom, I think.", id="i-think"),
        pytest.param("It was not a loom at all, it was a mill.", id="contrast"),
        pytest.param("The longer we talked there, the better it became.", id="the-better"),
        pytest.param("I met the head of the yard, the man who built it.", id="apposition"),
        pytest.param("I met our team, based in Leeds.", id="participle"),
        pytest.param("I liked the yard, the loom, and it was warm.", id="list"),
        pytest.param("I like the team (it is small, it is good).", id="brackets"),
        pytest.param("When you call me after six, I am at home.", id="when"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_comma_that_may_stand(text):
    assert places(text) == []


@given(
    st.lists(
        st.sampled_from("I you it was liked the loom , . that and please our team wrote".split()),
        max_size=40,
    )
)
def test_it_marks_commas(words):
    text = " ".join(words)
    assert all(text[at] == "," for at in places(text))
