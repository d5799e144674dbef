from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.grammar.splices import comma_splices


def places(text):
    return [issue.start for issue in comma_splices(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The tour was long| I liked it very much.",
        "I liked the loom| it is older than the mill.",
        "Thank you for the tour| I enjoyed the loom room.",
        "Many thanks for your time on Friday| it was good to see the yard.",
        "I'm keen on the post| I've wanted it for years.",
        "I have sent the form| please let me know if it came.",
        "We spoke about the sails| however, I forgot the mast.",
        "I know the machine| therefore I can start at once.",
        "Sorry for the delay| I was at sea.",
        "Hello, I wanted to write to you| I have one more question.",
        "That is kind of you| my brother will bring the keys.",
        "It rained. I liked the tour| it was short.",
        "I liked the kiln that you showed me| it was warm.",
        "I worked there as a cook| I know the stoves.",
        "I worked as a cook in the mill| I know the ovens.",
        "I had hoped that we were done| it was not to be.",
        "I would like the post on the boat| it is by the sea.",
        "We met at that fair in May| I worked there.",
        "Just wanted to thank you| I had a fine day.",
    ],
)
def test_a_comma_between_two_sentences(text):
    assert places(text.replace("|", ",")) == [text.index("|")]


@pytest.mark.parametrize(
    "text",
    [
        "The tour was long, and I liked it.",
        "When we met, I saw the loom.",
        "If you need it, I can send the form.",
        "I liked the loom because, as you said, it is old.",
        "I think the tour was fine, I must say.",
        "It was, I think, the best of the looms.",
        "It is not a loom, it is a mill.",
        "I cook, I clean and I sew.",
        "I was keen, I was very keen.",
        "The tea was hot, the cake was dry and the talk was long.",
        "I came, I saw, and I wove.",
        "As you know, I weave.",
        "After the tour of the yard, I knew.",
        'You said, "I like it, it is old."',
        "I liked it: the loom is old, it is worn.",
        "There are looms, of which, you said, there are many.",
        "I was trained for slow work and, I'd venture, it shows.",
        "I know, I know.",
        "It was cold in there, I told the crew.",
        "I can tell you, I was cold.",
        "The bell rang as soon as we left, it seemed.",
        "It rang like the bell of a ship, it seemed.",
        "You said that it was cold, I remember.",
        "I was wondering in the yard, in the rain, I was sure of it.",
        "Honestly, I liked it.",
        "I liked it; it is old.",
        "I hope, in short, you agree.",
        "The loom, which I liked, is old.",
        "I have two questions about the yard, and having slept, I remember them.",
        "You asked whether I can weave, I said yes.",
        "In the yard with the kilns, I felt at home.",
        "I said that in May, I think.",
        "The girls had been told, I could tell, that it was open.",
        "The count came out two over, you'll recall.",
        "I was fit and, all things being equal, I would start.",
        "I'm used to the yard, I live near it and I've never been late.",
        "I thought in the days after our talk, I could be of use.",
        "",
    ],
)
def test_a_comma_that_may_stand(text):
    assert places(text) == []


@given(
    st.lists(
        st.sampled_from('I you it was is liked the loom , . that and if very " ( ;'.split()),
        max_size=40,
    )
)
def test_it_marks_commas(words):
    text = " ".join(words)
    for issue in comma_splices(text):
        assert text[issue.start : issue.end] == ","
