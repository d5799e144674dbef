from __future__ import annotations

import importlib.util
from importlib.resources import files
from pathlib import Path

import pytest

from followup_lint.language.neighbours import LITTLE, neighbours
from followup_lint.language.wording import stem

BUILD = Path(__file__).parents[1] / "corpus" / "build_neighbours.py"


def test_the_table_is_what_its_sources_say():
    spec = importlib.util.spec_from_file_location("build_neighbours", BUILD)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    shipped = files("followup_lint.language").joinpath("neighbours.json")
    assert shipped.read_text(encoding="utf-8") == module.build(), f"run {BUILD.name}"


@pytest.mark.parametrize(
    ("word", "weight"),
    [
        pytest.param("the", 0.0, id="grammar"),
        pytest.param("team", 0.0, id="any-interview"),
        pytest.param("weekend", LITTLE, id="everyday"),
        pytest.param("gearbox", 1.0, id="distinctive"),
    ],
)
def test_how_much_a_word_tells(word, weight):
    assert neighbours().weight(stem(word)) == weight


def test_neighbours_and_names_of_one_thing():
    near = neighbours().near(stem("lorry"))
    assert near[stem("truck")] is True
    assert near[stem("freight")] is False
    assert stem("lorry") not in near
    assert "=" not in near


def test_neighbours_are_mutual():
    table = neighbours()
    for entry in table.groups:
        for other, same in table.near(entry).items():
            assert table.near(other)[entry] == same


@pytest.mark.parametrize(
    ("word", "known"),
    [("contact", True), ("weekend", True), ("the", True), ("gearbocks", False)],
)
def test_known_words(word, known):
    assert neighbours().knows(stem(word)) is known
