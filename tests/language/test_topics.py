from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.checks.base import passes
from followup_lint.language.phrase_index import PhraseIndex, index_of
from followup_lint.language.topics import TopicMatch, find_topics
from followup_lint.testing import example_letter


def match(phrase: str, text: str, **context) -> TopicMatch:
    letter = example_letter(passes(text, context={"role": "Coordinator", **context}))
    (found,) = find_topics(letter, [phrase])
    return found


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        pytest.param(
            "on-call rota", "The rota for on call is long.", ["rota for on call"], id="order"
        ),
        pytest.param(
            "stock take", "I did a stocktake in one night.", ["stocktake"], id="one-word-for-two"
        ),
        pytest.param(
            "monitoring the kilns", "You monitor each kiln.", ["monitor each kiln"], id="inflection"
        ),
        pytest.param("K8s clusters", "Kubernetes is what I run.", ["Kubernetes"], id="short-name"),
        pytest.param("the AWS bill", "You keep an eye on AWS.", ["AWS"], id="acronym"),
        pytest.param(
            "tenants behind with rent",
            "The renters who don't pay",
            ["renters"],
            id="family-of-words",
        ),
        pytest.param(
            "theft of copper", "The thieves stole cable.", ["thieves stole"], id="irregular"
        ),
        pytest.param(
            "new distribution centre",
            "Your distributor is late.",
            ["distributor"],
            id="longer-word",
        ),
        pytest.param("scaffolding accident", "The scafolding fell.", ["scafolding"], id="slip"),
        pytest.param(
            "lorries at the gate",
            "The queue of trucks at the fence",
            ["trucks at the fence"],
            id="neighbours",
        ),
        pytest.param(
            "course dropouts", "Many have dropped out.", ["dropped out"], id="verb-and-particle"
        ),
        pytest.param("the takeover", "You were taken over.", ["taken over"], id="irregular-verb"),
        pytest.param(
            "weaving", "The rug was woven in Ardee.", ["woven"], id="irregular-participle"
        ),
        pytest.param(
            "slaughter of lambs",
            "Sheep and the abattoir were on my mind.",
            ["Sheep and the abattoir"],
            id="neighbours-of-two-words",
        ),
        pytest.param("working from home", "I like remote days.", ["remote"], id="set-phrase"),
        pytest.param(
            "no supervision",
            "You want no hand-holding.",
            ["hand-holding"],
            id="set-phrase-in-the-letter",
        ),
        pytest.param("languages", "You need many languages.", ["languages"], id="everyday-word"),
        pytest.param(
            "team culture",
            "I like the culture of the team.",
            ["culture of the team"],
            id="generic-words-all-together",
        ),
        pytest.param("when to start", "I could begin in May.", ["begin"], id="generic-neighbour"),
    ],
)
def test_taken_up(phrase, text, words):
    found = match(phrase, text)
    assert [span.text for span in found.spans] == words
    assert found.score >= 1


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        pytest.param("on-call rota", "Call me on Monday.", id="grammar-and-generic"),
        pytest.param("stock take", "Thank you for taking the time.", id="half-a-pair"),
        pytest.param("team culture", "I like the team.", id="generic-word-alone"),
        pytest.param("lorries at the gate", "I stood in a queue.", id="one-distant-neighbour"),
        pytest.param("contract with the port", "Please contact me.", id="another-word-is-no-slip"),
        pytest.param("weekend shifts", "Have a good weekend.", id="everyday-word-of-several"),
        pytest.param("Mara Voss's plan for the quarry", "I met Mara.", id="a-person-is-no-topic"),
        pytest.param("course dropouts", "The cup dropped.", id="verb-without-particle"),
        pytest.param("spring lambs", "I have seen the seafood.", id="distant-word"),
        pytest.param("refund queue", "You cancelled the talk.", id="one-distilled-neighbour"),
        pytest.param("rising rents", "You asked a question.", id="nothing"),
        pytest.param("", "You asked a question.", id="empty-phrase"),
        pytest.param("…", "You asked a question…", id="no-word"),
    ],
)
def test_not_taken_up(phrase, text):
    found = match(phrase, text)
    assert found.spans == ()
    assert found.score < 1


@pytest.mark.parametrize(
    "context",
    [
        pytest.param({"role": "Claims Assistant"}, id="role"),
        pytest.param({"company": "Claims & Co"}, id="company"),
        pytest.param({"recipients": ["Ada Claims"]}, id="recipient"),
        pytest.param({"candidate": "Bo Claims"}, id="candidate"),
    ],
)
def test_titles_and_names_tell_nothing(context):
    text = "I would like to be your claims assistant."
    assert match("backlog of claims", text).spans
    assert not match("backlog of claims", text, **context).spans


def test_a_phrase_of_muted_words_alone_needs_them_all():
    assert not match("coordinator", "You asked about the coordinator.").spans


def test_order_and_length_follow_the_phrases():
    letter = example_letter(passes("The kiln cracked."))
    found = find_topics(letter, ["a hat", "the kiln", "a hat"])
    assert [bool(m.spans) for m in found] == [False, True, False]
    assert [m.topic for m in found] == ["a hat", "the kiln", "a hat"]
    assert find_topics(letter, []) == ()


def test_the_best_sentence_counts():
    letter = example_letter(passes("The kiln is warm. The kiln has a cracked door."))
    (found,) = find_topics(letter, ["cracked door of the kiln"])
    assert found.sentence == 1
    assert [span.text for span in found.spans] == ["kiln has a cracked door"]


def test_words_of_greeting_and_quoted_mail_do_not_count():
    body = "Dear Dana,\n\nThank you.\n\nBest regards,\nAna\n\n> The kiln cracked."
    (found,) = find_topics(example_letter(passes(body, whole=True)), ["the cracked kiln"])
    assert found == TopicMatch("the cracked kiln", (), 0.0, None)


PHRASES = st.lists(
    st.text(st.sampled_from("abcdefgh kiln-'’.,ßé1"), max_size=30) | st.sampled_from(["kiln door"]),
    max_size=4,
)


@given(PHRASES, st.text(st.sampled_from("abcdefgh kiln-'’.,ßé1\n"), max_size=200))
def test_spans_hold_their_words(phrases, text):
    letter = example_letter(passes(f"Dear Dana,\n\n{text}\n\nBest,\nAna", whole=True))
    for phrase, found in zip(phrases, find_topics(letter, phrases), strict=True):
        assert found.topic == phrase
        assert bool(found.spans) == (found.score >= 1)
        ends = [0]
        for span in found.spans:
            assert letter.body[span.start : span.end] == span.text
            assert span.start >= ends[-1]
            ends.append(span.end)


def test_one_context_is_indexed_once():
    first = index_of(("kiln door", "pager"))
    assert isinstance(first, PhraseIndex)
    assert index_of(("kiln door", "pager")) is first
