from __future__ import annotations

import pytest

from followup_lint.language.distilled import QUALITIES, Distilled, distilled, read_distilled
from followup_lint.language.neighbours import neighbours
from followup_lint.language.wording import stem

LINES = [
    "bake bake baker bakes||2|",
    "kiln kiln kilns|2||",
    "oven oven ovens|1|0|",
    "loaf loaf|||",
]


def near(table: Distilled, root: str) -> dict[str, float]:
    return {words[0]: quality for quality, words in table.near(root)}


def test_neighbours_by_band():
    table = read_distilled(LINES)
    assert near(table, "oven") == {"kiln": QUALITIES[0], "bake": QUALITIES[1]}
    assert near(table, "bake") == {"oven": QUALITIES[1]}


def test_numbers_are_steps():
    table = read_distilled(["a a|1 1 1||", "b b|||", "c c|||", "d d|||"])
    assert list(near(table, "a")) == ["b", "c", "d"]


def test_words_of_a_neighbour():
    assert [words for _, words in read_distilled(LINES).near("oven")] == [
        ["kiln", "kiln", "kilns"],
        ["bake", "bake", "baker", "bakes"],
    ]


@pytest.mark.parametrize("root", ["loaf", "zebra", "", "bak", "kilns"])
def test_no_neighbours(root):
    assert near(read_distilled(LINES), root) == {}


def test_the_table_that_ships_holds_together():
    table = distilled()
    weight = neighbours().weight
    assert len(table.places) == len(table.lines) > 5_000
    for line, root in zip(table.lines, table.places, strict=True):
        _, *words = line.partition("|")[0].split(" ")
        assert {stem(word) for word in words} == {root}
        assert weight(root) == 1, "words that tell little have no neighbours here"
        called = near(table, root)
        assert root not in called
        assert called.keys() <= table.places.keys()


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("lamb", "sheep", id="kinds"),
        pytest.param("grief", "funeral", id="what-goes-with-it"),
        pytest.param("refund", "chargeback", id="near-names"),
    ],
)
def test_near(word, other):
    assert stem(other) in near(distilled(), stem(word))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("monday", "tuesday", id="weekdays"),
        pytest.param("seven", "eight", id="numbers"),
        pytest.param("london", "paris", id="names"),
        pytest.param("kiln", "kilo", id="spelt-alike"),
        pytest.param("lamb", "invoice", id="far-apart"),
    ],
)
def test_not_near(word, other):
    assert stem(other) not in near(distilled(), stem(word))
