"""Sentences and pairs as the scorer sees them: read by the library, then counted."""

from __future__ import annotations

import pytest
import score_pairs
from score_pairs import Pair, match_pairs, missed_pairs
from score_pairs import score_pairs as score
from score_sentences import (
    AT_THE_HEAD,
    Read,
    Row,
    faults,
    missed_sentences,
    read_sentences,
    rule_of,
    score_sentences,
    sentence_rows,
)

from followup_lint.language.encoder import encoder_installed
from followup_lint.language.linear import ACTS, PARTICULAR

THANKS = "Thank you for the hour on Tuesday."


def read(labels, found, rules=()):
    row = Row("A sentence.", "fiddler, Cork", frozenset(labels))
    return Read(row, frozenset(found), frozenset(rules))


@pytest.mark.parametrize(
    ("text", "labels", "rules"),
    [
        pytest.param(THANKS, {"gratitude"}, set(), id="act"),
        pytest.param("Thanks in advance for your reply.", set(), set(), id="vetoed"),
        pytest.param("My shoes were wet.", set(), set(), id="nothing"),
        pytest.param("I beg you to give me this job.", {"begging"}, {"begging"}, id="fault"),
        pytest.param(f"{THANKS} I am gonna call.", {"gratitude"}, {"slang"}, id="two-sentences"),
        pytest.param("Yo guys, guess who!", set(), {AT_THE_HEAD}, id="greeting"),
    ],
)
def test_a_sentence_is_read_in_a_plain_letter(text, labels, rules):
    (one,) = read_sentences([Row(text, "fiddler, Cork", frozenset())], "linear")

    assert labels <= one.labels
    assert one.labels.isdisjoint({"gratitude", "availability", "next_steps"} - labels)
    assert one.rules == rules


def test_a_particular_is_told_from_filler():
    texts = ("You showed me the crack in the second kiln.", "My shoes were wet.")
    rows = [Row(text, "fiddler, Cork", frozenset()) for text in texts]

    particular, filler = read_sentences(rows, "linear")

    assert "particular" in particular.labels
    assert "particular" not in filler.labels


@pytest.mark.skipif(not encoder_installed(), reason="the extra [encoder] is not installed")
def test_the_encoder_tells_particulars_itself():
    rows = [Row("You showed me the crack in the second kiln.", "fiddler, Cork", frozenset())]

    (one,) = read_sentences(rows, "encoder")

    assert "particular" in one.labels


def test_the_labels_of_a_row_are_acts_faults_and_the_particular():
    rows = sentence_rows("hold")

    told = frozenset().union(*(row.labels for row in rows))
    assert told <= {*ACTS, *faults(), PARTICULAR}
    assert {PARTICULAR, *ACTS} <= told


def test_figures_of_sentences():
    figures = score_sentences(
        [
            read({"gratitude", "flippant"}, {"gratitude"}, {rule_of("flippant")}),
            read({"gratitude"}, set()),
            read(set(), {"gratitude", "pay"}, {"pay"}),
            read({"particular"}, {"particular"}),
        ]
    )

    assert figures["count"] == 4
    assert figures["acts"]["gratitude"] == {
        "gold": 2,
        "alarms": 1,
        "precision": 0.5,
        "recall": 0.5,
        "f1": 0.5,
    }
    assert figures["acts"]["particular"]["f1"] == 1
    assert figures["acts"]["fit"]["f1"] is None
    assert figures["faults"]["flippant"]["recall"] == 0
    assert figures["faults"]["pay"]["precision"] == 0
    assert figures["rules"]["tone/flippant-greeting"]["f1"] == 1
    assert figures["rules"]["tone/pay"]["alarms"] == 1


def test_every_fault_has_a_rule():
    assert set(score_sentences([])["rules"]) == {f"tone/{rule_of(fault)}" for fault in faults()}


def test_missed_sentences():
    misses = missed_sentences([read({"fit"}, {"pay"}, {"pay"}), read({"fit"}, {"fit"})])

    assert [(miss["label"], miss["gold"], miss["got"]) for miss in misses] == [
        ("fit", True, False),
        ("tone/pay", False, True),
    ]


def test_pairs_are_matched(monkeypatch):
    rows = [
        {"topic": "on-call rota", "sentence": sentence, "taken_up": taken, "shared": taken}
        | {"kind": "same-words" if taken else "stock", "voice": "fiddler, Cork"}
        for sentence, taken in ((f"{THANKS} The on-call rota is short.", True), (THANKS, False))
    ]
    monkeypatch.setattr(score_pairs, "read_rows", lambda _pattern, _split: rows)

    taken, left = match_pairs("tune", "linear")

    assert (taken.found, left.found) == (True, False)
    assert taken.score >= 1 > left.score
    assert list(missed_pairs([taken, left])) == []


def test_the_names_of_a_plain_letter_mute_no_topic(monkeypatch):
    row = {"topic": "data", "sentence": "The data is old.", "taken_up": True, "shared": True}
    monkeypatch.setattr(
        score_pairs, "read_rows", lambda *_: [row | {"kind": "same-words", "voice": "x"}]
    )

    assert match_pairs("tune", "linear")[0].found


def pair(taken_up, found, *, shared=True, kind="synonym"):
    return Pair("a topic", "a sentence", taken_up, shared, kind, "fiddler, Cork", found, 0.5)


def test_figures_of_pairs():
    figures = score(
        [
            pair(True, True),
            pair(True, False, shared=False),
            pair(False, True, kind="stock"),
            pair(False, False, shared=False, kind="stock"),
        ]
    )

    assert figures["count"] == 4
    assert figures["all"]["f1"] == 0.5
    assert figures["shared"] == {
        "count": 2,
        "right": 0.5,
        "gold": 1,
        "alarms": 1,
        "precision": 0.5,
        "recall": 1,
        "f1": 0.6667,
    }
    assert figures["unshared"]["recall"] == 0
    assert figures["kinds"]["stock"]["alarms"] == 1
    assert figures["kinds"]["stock"]["recall"] is None
    assert figures["kinds"]["stock"]["right"] == 0.5
    assert score([])["all"]["right"] is None


def test_missed_pairs():
    (miss,) = missed_pairs([pair(True, True), pair(False, True, kind="stock")])

    assert miss == {
        "gold": False,
        "got": True,
        "kind": "stock",
        "score": 0.5,
        "topic": "a topic",
        "sentence": "a sentence",
    }
