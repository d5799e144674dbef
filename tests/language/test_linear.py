from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_lint.language.linear import ACTS, LinearActReader, linear_reader
from followup_lint.language.linear_rows import FewEntries
from followup_lint.language.linear_weights import (
    FEW,
    OFFSET,
    read_weights,
    shipped_weights,
    write_weights,
)
from followup_lint.language.ngrams import (
    MAX_TOKENS,
    NAME,
    NO_NAMES,
    phrases,
    pieces,
    token_places,
    tokens,
)
from followup_lint.language.regions import Sentence

CORPUS = Path(__file__).parents[1] / "corpus"


def sentence(text, start=0):
    return Sentence(start, start + len(text), text, 0)


def acts_of(text):
    return {hit.act for hit in linear_reader().read([sentence(text)]).hits}


DOES = [
    ("gratitude", "Thank you for showing me the new kitchen."),
    ("gratitude", "It was good of you to give me an hour on such a day."),
    ("gratitude", "I really appreciated how frankly you spoke about the budget."),
    ("interest", "I would be thrilled to join the team."),
    ("interest", "Our talk only strengthened my wish to work with you."),
    ("interest", "The position is still my first choice."),
    ("fit", "My eight years in logistics would help with the move you described."),
    ("fit", "I am confident that my skills are a good match for the role."),
    ("fit", "You need somebody who can weld aluminium, and I have done so since 2011."),
    ("added_value", "I have attached the report that I mentioned."),
    ("added_value", "I forgot to mention that I hold a first-aid certificate."),
    ("added_value", "Here is the article on crop rotation: https://example.org/crops"),
    ("next_steps", "Could you tell me when you expect to decide?"),
    ("next_steps", "Do let me know if more documents are needed."),
    ("next_steps", "I wanted to ask whether there is any news about the position."),
    ("availability", "I would be happy to answer any questions."),
    ("availability", "Please feel free to call me with any questions."),
    ("availability", "I am free on Tuesday afternoon for another talk."),
]

DOES_NOTHING = [
    "The tour ended in the canteen.",
    "It was a pleasure to meet you on Monday.",
    "I look forward to hearing from you.",
    "I hold a degree in history.",
    "My cell is 555-0100.",
    "Best regards",
    "You told me that the team has two open seats.",
    "Thanks in advance for your reply.",
    "We talked about the weather and the new car park.",
]


@pytest.mark.parametrize(
    ("act", "text"), [pytest.param(act, text, id=f"{act}: {text[:24]}") for act, text in DOES]
)
def test_sees_what_a_sentence_does(act, text):
    assert act in acts_of(text)


@pytest.mark.parametrize("text", [pytest.param(text, id=text[:30]) for text in DOES_NOTHING])
def test_sees_that_a_sentence_does_nothing(text):
    assert acts_of(text) == set()


def test_curly_apostrophes_and_capitals_read_alike():
    reader = linear_reader()

    assert reader.scores("I’d love to join") == reader.scores("I'd love to join")


def test_hits_stand_in_text_order_with_scores_above_their_threshold():
    first = "Thank you for your time."
    second = "Could you tell me what the next steps are?"
    reading = linear_reader().read([sentence(first), sentence(second, len(first) + 1)])

    assert [hit.act for hit in reading.hits] == ["gratitude", "next_steps"]
    assert all(hit.score >= 0 for hit in reading.hits)
    assert reading.engine == "linear"


def test_faults_name_the_sentence():
    reading = linear_reader().read(
        [sentence("The tour was long."), sentence("Please, please, I really need this job!!!")]
    )

    assert {index for index, _, _ in reading.faults} == {1}
    assert "begging" in {fault for _, fault, _ in reading.faults}


@pytest.mark.parametrize(
    ("act", "text", "word"),
    [
        pytest.param(
            "gratitude", "On Monday I was tired. Thank you for the tea.", "Thank", id="thanks"
        ),
        pytest.param(
            "added_value", "The report is attached, as you asked.", "attached", id="attached"
        ),
        pytest.param(
            "interest",
            "After the tour I was thrilled at the thought of joining you.",
            "joining",
            id="joining",
        ),
    ],
)
def test_deciding_words_lie_in_the_sentence_and_hold_the_cue(act, text, word):
    reader = linear_reader()
    (hit,) = reader.read([sentence(text, 100)]).of(act)
    words = reader.deciding_words(hit)

    assert 1 <= len(words) <= 3
    assert all(text[w.start - 100 : w.end - 100] == w.text for w in words)
    assert word in " ".join(w.text for w in words)


def test_the_shared_reader_is_built_once():
    assert linear_reader() is linear_reader()
    assert linear_reader().name == "linear"


def test_the_same_from_every_thread():
    texts = [sentence(text) for _, text in DOES]
    with ThreadPoolExecutor(4) as pool:
        readings = list(pool.map(lambda _: LinearActReader.read(linear_reader(), texts), range(8)))

    assert all(reading == readings[0] for reading in readings)


# The weights


def tiny(weights):
    return read_weights(write_weights(["one", "two"], [5, -7], 0.5, weights))


def test_weights_come_back_as_they_were_written():
    read = tiny([{"a": [3, -4]}, {"a b": [0, OFFSET - 1]}, {"abc": [-OFFSET, 1]}])

    assert (read.labels, read.bias, read.step) == (("one", "two"), (5, -7), 0.5)
    assert read.lanes(read.words["a"]) == [3, -4]
    assert read.lanes(read.phrases["a b"]) == [0, OFFSET - 1]
    assert read.lanes(read.pieces["abc"]) == [-OFFSET, 1]


def test_the_same_weights_make_the_same_bytes():
    tables = [{"b": [1, 2], "a": [3, 4]}, {}, {"abc": [5, 6]}]
    turned = [{"a": [3, 4], "b": [1, 2]}, {}, {"abc": [5, 6]}]

    assert write_weights(["x", "y"], [0, 0], 1.0, tables) == write_weights(
        ["x", "y"], [0, 0], 1.0, turned
    )


def test_a_weight_too_large_is_refused():
    with pytest.raises(OverflowError):
        write_weights(["x"], [0], 1.0, [{"a": [OFFSET]}, {}, {}])


@given(st.lists(st.tuples(*[st.integers(-OFFSET, OFFSET - 1)] * 2), min_size=1, max_size=400))
def test_packed_sums_are_exact(rows):
    names = [f"w{i:04}" for i in range(len(rows))]
    table = {name: list(row) for name, row in zip(names, rows, strict=True)}
    read = tiny([table, {}, {}])

    total = sum(read.words[name] for name in names)

    assert read.lanes(total) == [
        sum(row[0] for row in rows),
        sum(row[1] for row in rows),
    ]


def by_hand(text):
    """Sum a sentence's weights label by label, with no packing and no shortcut."""
    reader = linear_reader()
    weights = reader.weights
    words, hidden = tokens(text)
    earned = []
    for word in words:
        parts = [weights.pieces[p] for p in pieces(word) if p in weights.pieces]
        earned += [weights.words[word]] if word in weights.words else parts
    keys = [key for key, _, _ in phrases(words)]
    keys += [key for key, _, _ in phrases(hidden, NAME)] if hidden else []
    keys += [NAME] * hidden.count(NAME)
    earned += [weights.phrases[key] for key in keys if key in weights.phrases]
    return {
        label: (weights.bias[lane] + sum(weights.lanes(w)[lane] for w in earned)) * weights.step
        for lane, label in enumerate(weights.labels)
    }


@pytest.mark.parametrize("text", [pytest.param(text, id=text[:30]) for _, text in DOES])
def test_the_fast_sum_is_the_plain_sum(text):
    assert linear_reader().scores(text) == by_hand(text)


@given(st.text(max_size=120))
def test_the_fast_sum_is_the_plain_sum_on_any_text(text):
    assert linear_reader().scores(text) == by_hand(text)


def test_the_shipped_weights_know_the_corpus():
    reader = linear_reader()
    rows = [
        json.loads(line)
        for path in sorted(CORPUS.glob("sentences_[a-f].jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()[::25]
    ]
    right = sum(
        (reader.scores(row["text"])[act] >= 0) == (act in row["acts"])
        for row in rows
        for act in ACTS
    )

    assert right / (len(rows) * len(ACTS)) > 0.97


def test_few_sentences_are_read_as_many_are():
    """The look-ups of a process that judges one mail give what the whole table gives."""
    weights = shipped_weights()
    few, every = weights.entries, weights.all_entries
    assert isinstance(few, FewEntries)
    rows = (
        json.loads(line) for line in (CORPUS / "sentences_a.jsonl").read_text("utf-8").splitlines()
    )
    for row in rows:
        words, hidden = tokens(row["text"])
        for padded in (["^", *words, "$", ""], ["^", *hidden, "$", ""]):
            for first, second, third in zip(padded, padded[1:], padded[2:], strict=False):
                assert looked_up(few, first, second, third) == looked_up(
                    every, first, second, third
                )


def looked_up(entries, first, second, third):
    if (entry := entries.get(first)) is None:
        return None
    weight, pairs, gaps = entry
    pair = pairs.get(second)
    run = (pair[1].get(third), third in pair[1], pair[1].get(third, 7)) if pair else None
    return weight, pair and pair[0], run, gaps.get(third, 0), third in gaps


def test_many_sentences_make_the_table():
    weights = shipped_weights()
    assert isinstance(weights.entries, FewEntries)
    for _ in range(FEW):
        last = weights.entries
    assert last is weights.all_entries


@pytest.mark.parametrize("unpack", [False, True])
def test_rows_are_a_mapping(unpack):
    rows = tiny([{"a": [3, -4], "c": [1, 2]}, {}, {}]).words
    if unpack:
        rows.unpack()
    assert (list(rows), len(rows), "b" in rows, rows.get("b", 5)) == (["a", "c"], 2, False, 5)
    assert (rows.any_begins("b"), rows.any_begins("c"), rows.any_begins("d")) == (
        False,
        True,
        False,
    )
    with pytest.raises(KeyError):
        rows["b"]


# The tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("I’d LOVE to", ["i'd", "love", "to"], id="folded"),
        pytest.param(
            "Write to a.b@example.org, please", ["write", "to", "<mail>", "please"], id="mail"
        ),
        pytest.param("See https://example.org/a?b=1", ["see", "<url>"], id="link"),
        pytest.param("It is at example.io/notes", ["it", "is", "at", "<url>"], id="bare-link"),
        pytest.param("and/or on 3/4/2026", ["and", "or", "on", "0/0/0000"], id="slashes"),
        pytest.param("Call 555-0142!", ["call", "000-0000", "!"], id="digits"),
        pytest.param("$65,000?", ["$00,000", "?"], id="money"),
        pytest.param("", [], id="empty"),
        pytest.param("…—·", [], id="marks"),
    ],
)
def test_tokens(text, words):
    assert tokens(text)[0] == words


def test_names_within_a_sentence_are_masked_beside_it():
    assert tokens("Yesterday Maria and I met") == (
        ["yesterday", "maria", "and", "i", "met"],
        ["yesterday", NAME, "and", "i", "met"],
    )
    assert tokens("Yesterday we met")[1] == []
    assert "I" in NO_NAMES


def test_phrases_carry_the_tokens_they_rest_on():
    found = {key: (first, end) for key, first, end in phrases(["a", "b", "c"])}

    assert found["^ a"] == (0, 1)
    assert found["a b"] == (0, 2)
    assert found["a b c"] == (0, 3)
    assert found["a * c"] == (0, 3)
    assert found["c $"] == (2, 3)
    assert list(phrases([])) == [("^ $", 0, 0)]


def test_pieces_are_words_cut_into_three_to_five_characters():
    assert pieces("to") == [" to", "to ", " to "]
    assert pieces("0000") == []


@given(st.text(max_size=300))
def test_places_hold_the_tokens(text):
    words, hidden = tokens(text)
    *both, places = token_places(text)

    assert both == [words, hidden]
    assert len(places) == len(words)
    assert hidden in (
        [],
        [h if h == NAME else w for w, h in zip(words, hidden or words, strict=True)],
    )
    assert all(0 <= start < end <= len(text) for start, end in places)


# Any text at all


@given(st.lists(st.text(max_size=200), max_size=5))
@settings(max_examples=60)
def test_any_sentences_can_be_read(texts):
    reader = linear_reader()
    reading = reader.read([sentence(text) for text in texts])

    assert all(hit.sentence.text in texts for hit in reading.hits)
    for hit in reading.hits:
        assert all(w.text in hit.sentence.text for w in reader.deciding_words(hit))
    for act in ACTS:
        assert all(miss.act == act for miss in reading.near(act))


@pytest.mark.parametrize(
    "text",
    [
        "." * 100_000,
        "(" * 100_000,
        "\n" * 100_000,
        "On " * 30_000,
        "a" * 50_000,
        "İ" * 2_000,
        "a@" * 30_000,
        "www." * 20_000,
        "1" * 60_000,
        "thank you " * 10_000,
    ],
    ids=["dots", "parens", "breaks", "on", "word", "dotted-i", "at", "www", "digits", "thanks"],
)
def test_hostile_text_is_cut_short(text):
    assert len(tokens(text)[0]) <= MAX_TOKENS
    assert len(linear_reader().read([sentence(text)]).hits) <= len(ACTS)
