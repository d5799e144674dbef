"""The page of readers says what was measured."""

from __future__ import annotations

import copy
import re

import pytest
from learning_curve import MODELS, PARTS
from reader_variants import READERS, read_figures
from readers_page import PAGE, TITLES, render_page

from followup_lint.language.linear import ACTS

FIGURES = read_figures()


def test_the_page_is_that_of_the_figures():
    assert PAGE.read_text(encoding="utf-8") == render_page(FIGURES), (
        "write it anew: python tests/corpus/compare_readers.py --write-page"
    )


def test_every_row_has_the_cells_of_its_head():
    for block in re.findall(r"(?:^\|.*\n)+", PAGE.read_text(encoding="utf-8"), re.M):
        assert len({line.count("|") for line in block.splitlines()}) == 1


@pytest.mark.parametrize("name", FIGURES["drafts"])
def test_every_reader_is_judged_on_the_same_verdicts(name):
    readers = FIGURES["drafts"][name]["readers"]

    assert list(readers) == list(READERS) == list(TITLES)
    assert len({one["verdicts"] for one in readers.values()}) == 1
    for one in readers.values():
        assert list(one["acts"]) == list(ACTS)
        low, high = one["interval"]
        assert low <= one["macro_f1"] <= high


def test_the_curve_ends_with_the_compared_readers():
    whole = FIGURES["whole"]
    hold = FIGURES["drafts"]["hold"]["readers"]

    assert [point["share"] for point in FIGURES["curve"]] == list(PARTS)
    assert whole["share"] == 1
    for model, reader in MODELS.items():
        assert whole["models"][model]["draft_macro_f1"] == hold[reader]["macro_f1"]


def test_only_figures_are_kept():
    def leaves(part):
        if isinstance(part, dict):
            part = list(part.values())
        return [leaf for one in part for leaf in leaves(one)] if isinstance(part, list) else [part]

    assert all(isinstance(leaf, int | float) for leaf in leaves(FIGURES))


def test_what_was_not_measured_is_left_out_or_a_dash():
    figures = copy.deepcopy(FIGURES)
    del figures["curve"]
    figures["costs"]["cues"]["memory_mb"] = None
    figures["drafts"]["hold"]["readers"]["cues"]["acts"]["fit"]["false_alarm"] = None

    page = render_page(figures)

    assert "worth" not in re.findall(r"^## .*$", page, re.M)[-1]
    table = page.partition("## The table")[2]
    row = next(line for line in table.splitlines() if line.startswith("| cue patterns"))
    assert row.endswith("| – |")
    assert " / – |" in page
