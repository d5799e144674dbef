"""The page of figures says what the scorer said, and its floors are those of the same run."""

from __future__ import annotations

import json
import re

import pytest
from figures_page import FIGURES, PAGE, read_figures, render_page, write_page
from floors import floors_of, read_floors
from score import ENGINES

from followup_lint.registry import BUILT_IN


def test_the_page_is_that_of_the_figures():
    assert PAGE.read_text(encoding="utf-8") == render_page(read_figures()), (
        "write it anew: python tests/corpus/score.py --write-page"
    )


def test_the_floors_are_those_of_the_figures():
    figures = {acts: levels["hold"] for acts, levels in read_figures().items()}

    assert read_floors() == {acts: floors_of(hold) for acts, hold in figures.items()}, (
        "write both anew: python tests/corpus/score.py --write-floors --write-page"
    )


@pytest.mark.parametrize("acts", ENGINES)
def test_the_page_tells_each_floor_right(acts):
    page = PAGE.read_text(encoding="utf-8")
    section = page.partition(f"acts read by `{acts}`\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \|.*\| (\S+) \| (\S+) \|$", section, re.M)
    floors = read_floors()[acts]["checks"]

    assert sorted(check for check, *_ in rows) == sorted(BUILT_IN)
    for check, macro, alarm in rows:
        for shown, bound, slack in (
            (macro, floors[check].get("macro_f1"), (0, 0.01)),
            (alarm, floors[check].get("false_alarm"), (-0.01, 0)),
        ):
            # A bound is the figure to hundredths; the page has it to thousandths.
            if bound is None:
                assert shown == "–"
            else:
                assert slack[0] - 0.0006 <= float(shown) - bound <= slack[1] + 0.0006


def test_every_row_has_the_cells_of_its_head():
    for block in re.findall(r"(?:^\|.*\n)+", PAGE.read_text(encoding="utf-8"), re.M):
        assert len({line.count("|") for line in block.splitlines()}) == 1


def test_figures_are_written_beside_the_page(tmp_path, monkeypatch):
    monkeypatch.setattr("figures_page.FIGURES", tmp_path / "figures.json")
    monkeypatch.setattr("figures_page.PAGE", tmp_path / "figures.md")
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    figures["linear"]["hold"]["checks"]["tone"]["macro_f1"] = 0.1234

    write_page(figures)

    assert read_figures() == figures
    assert "| 0.123 |" in (tmp_path / "figures.md").read_text(encoding="utf-8")


def test_what_has_no_meaning_is_a_dash_and_what_one_engine_lacks_too():
    figures = read_figures()
    del figures["linear"]["hold"]["rules"]["tone/slang"]
    figures["encoder"]["hold"]["rules"]["tone/slang"] = {
        "gold": 0,
        "precision": 0.0,
        "recall": None,
        "f1": 0.0,
    }

    assert "| `tone/slang` | 0 | – | – | – | 0.000 | – | 0.000 |" in render_page(figures)
