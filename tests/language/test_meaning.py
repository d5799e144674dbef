from __future__ import annotations

import pytest

from followup_lint.language.acts import ActReading
from followup_lint.language.meaning import MOST, SURE, find_by_meaning
from followup_lint.language.topics import TopicMatch
from followup_lint.letter import Letter, Readers
from followup_lint.models import Draft, InterviewContext, Span

TEXTS = ("The tour was long.", "Your night desk is short of hands.", "I am free on Tuesday.")
KILN = TopicMatch("the second kiln", (), 0.0, None)
NIGHTS = TopicMatch("cover at night", (), 0.4, 2)
"""A topic of which a sentence holds some words, but not enough."""

TOUR = TopicMatch("the tour", (Span(field="body", start=16, end=20, text="tour"),), 1.2, 0)
"""A topic that was found by its words."""


class Fake:
    """Reads no act; says of each topic what it is told to above `SURE`, and keeps what it was asked."""

    name = "encoder"

    def __init__(self, logits=None, *, asks=True):
        self.logits = logits or {}
        self.asks = asks
        self.asked = []

    def read(self, sentences):  # noqa: ARG002 - the form of `ActReader.read`
        return ActReading((), engine="encoder", takes_up=self._takes_up if self.asks else None)

    def deciding_words(self, hit):  # noqa: ARG002 - the form of `ActReader.deciding_words`
        return ()

    def _takes_up(self, topic, index):
        self.asked.append((topic, index))
        row = self.logits.get(topic, ())
        return SURE + (row[index] if index < len(row) else -5.0)


def letter_of(fake, texts=TEXTS):
    body = f"Dear Dana,\n\n{' '.join(texts)}\n\nBest regards,\nAna Ruiz"
    letter = Letter(Draft(body=body), InterviewContext(), Readers(fake, None))
    assert [sentence.text for sentence in letter.sentences] == list(texts)
    return letter


def long_letter(fake, count=MOST + 10):
    return letter_of(fake, [f"Box {number} is blue." for number in range(count)])


def open_topics(count):
    return [TopicMatch(f"topic {number}", (), 0.0, None) for number in range(count)]


# What is found


def test_what_is_found_has_its_whole_sentence_as_its_span():
    letter = letter_of(Fake({NIGHTS.topic: (-1.0, 2.0, -3.0)}))
    (found,) = find_by_meaning(letter, [NIGHTS])
    assert (found.topic, found.score, found.sentence) == (NIGHTS.topic, 1.0, 1)
    (span,) = found.spans
    assert (span.field, span.text) == ("body", TEXTS[1])
    assert letter.body[span.start : span.end] == TEXTS[1]


@pytest.mark.parametrize(
    ("logits", "sentence"),
    [
        pytest.param((-0.1, -0.2, -0.3), None, id="none reaches the threshold"),
        pytest.param((-0.1, 0.0, -0.3), 1, id="the threshold is enough"),
        pytest.param((0.5, 0.7, 0.6), 1, id="the highest of several"),
        pytest.param((0.5, 0.6, 0.7), 2, id="the last is the highest"),
        pytest.param((-0.1, 0.7, 0.7), 1, id="of two alike the first"),
        pytest.param((0.0, 0.0, 0.0), 0, id="of all at the threshold the first"),
    ],
)
def test_the_sentence_that_takes_it_up_best(logits, sentence):
    (found,) = find_by_meaning(letter_of(Fake({KILN.topic: logits})), [KILN])
    assert found.sentence == sentence
    assert [span.text for span in found.spans] == ([] if sentence is None else [TEXTS[sentence]])


def test_what_is_not_found_stays_as_words_left_it():
    fake = Fake()
    assert find_by_meaning(letter_of(fake), [NIGHTS, KILN]) == (NIGHTS, KILN)
    assert len(fake.asked) == 2 * len(TEXTS)


def test_the_matches_keep_their_order():
    fake = Fake({KILN.topic: (-1.0, -1.0, 3.0)})
    found = find_by_meaning(letter_of(fake), [NIGHTS, KILN, TOUR])
    assert [match.topic for match in found] == [NIGHTS.topic, KILN.topic, TOUR.topic]
    assert [match.sentence for match in found] == [2, 2, 0]
    assert [bool(match.spans) for match in found] == [False, True, True]


@pytest.mark.parametrize("times", [2, 3])
def test_equal_topics_are_all_found(times):
    fake = Fake({KILN.topic: (-1.0, 3.0, -1.0)})
    found = find_by_meaning(letter_of(fake), [KILN, TOUR] * times)
    assert [match.sentence for match in found] == [1, 0] * times
    assert len({match.spans for match in found[::2]}) == 1
    assert found[0].spans[0].text == TEXTS[1]


# What is asked


def test_without_an_encoder_the_matches_stay_as_they_are():
    fake = Fake({KILN.topic: (9.0, 9.0, 9.0)}, asks=False)
    assert find_by_meaning(letter_of(fake), [KILN, TOUR, NIGHTS]) == (KILN, TOUR, NIGHTS)
    assert fake.asked == []


@pytest.mark.parametrize(
    "match",
    [
        pytest.param(TOUR, id="found by its words"),
        pytest.param(KILN._replace(topic=""), id="empty"),
        pytest.param(KILN._replace(topic=" \t\n"), id="white space"),
        pytest.param(KILN._replace(topic="\u00a0"), id="no-break space"),
    ],
)
@pytest.mark.parametrize("others", [(), (KILN,)], ids=["alone", "beside an open topic"])
def test_what_is_never_asked(match, others):
    fake = Fake({match.topic: (9.0, 9.0, 9.0)})
    assert find_by_meaning(letter_of(fake), [match, *others]) == (match, *others)
    assert fake.asked == [(other.topic, at) for other in others for at in range(len(TEXTS))]


def test_no_matches():
    fake = Fake()
    assert find_by_meaning(letter_of(fake), []) == ()
    assert fake.asked == []


@pytest.mark.parametrize(
    ("sentences", "looked_at"),
    [
        pytest.param(None, [0, 1, 2], id="all"),
        pytest.param([1], [1], id="one"),
        pytest.param([2, 0], [2, 0], id="in the order given"),
        pytest.param([], [], id="none"),
    ],
)
def test_only_the_given_sentences_are_looked_at(sentences, looked_at):
    fake = Fake({KILN.topic: (0.2, 0.3, 0.1)})
    (found,) = find_by_meaning(letter_of(fake), [KILN], sentences)
    assert fake.asked == [(KILN.topic, at) for at in looked_at]
    best = 1 if 1 in looked_at else 0 if looked_at else None
    assert found.sentence == best


# How much is asked


@pytest.mark.parametrize(
    ("topics", "each"),
    [
        pytest.param(1, MOST, id="one topic"),
        pytest.param(2, MOST // 2, id="two topics"),
        pytest.param(7, 8, id="a count that leaves a rest"),
        pytest.param(MOST, 1, id="as many topics as questions"),
        pytest.param(MOST + 1, 0, id="one topic too many"),
        pytest.param(3 * MOST, 0, id="far too many topics"),
    ],
)
def test_a_long_letter_is_read_from_its_beginning_only(topics, each):
    matches = open_topics(topics)
    fake = Fake()
    assert find_by_meaning(long_letter(fake), matches) == tuple(matches)
    assert fake.asked == [(match.topic, at) for match in matches for at in range(each)]
    assert len(fake.asked) <= MOST


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        pytest.param(MOST - 1, MOST - 1, id="the last that is asked"),
        pytest.param(MOST, None, id="the first that is not"),
    ],
)
def test_what_lies_behind_the_limit_is_not_found(place, sentence):
    row = [-1.0] * (MOST + 10)
    row[place] = 4.0
    (found,) = find_by_meaning(long_letter(Fake({KILN.topic: row})), [KILN])
    assert found.sentence == sentence


@pytest.mark.parametrize(
    "others",
    [
        pytest.param([TOUR] * MOST, id="found by their words"),
        pytest.param([KILN._replace(topic=" ")] * MOST, id="blank"),
    ],
)
def test_topics_that_are_not_asked_use_up_no_questions(others):
    fake = Fake()
    find_by_meaning(long_letter(fake), [*others, KILN])
    assert fake.asked == [(KILN.topic, at) for at in range(MOST)]


def test_the_limit_holds_for_given_sentences_too():
    fake = Fake()
    letter = long_letter(fake)
    find_by_meaning(letter, open_topics(MOST // 2), list(range(9, 0, -1)))
    assert [at for topic, at in fake.asked if topic == "topic 0"] == [9, 8]
    assert len(fake.asked) == MOST
