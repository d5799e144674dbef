"""No figure of ``hold`` falls: the comparison itself, then the library as it is."""

from __future__ import annotations

from functools import cache

import pytest
from floors import floors_of, read_floors, shortfalls, write_floors
from score import ENGINES, score_hold
from score_drafts import draft_files, read_cases

from followup_lint.language.encoder import encoder_installed
from followup_lint.registry import BUILT_IN


def figures(macro_f1=0.9379, false_alarm=0.0312):
    return {"count": 9, "checks": {"tone": {"macro_f1": macro_f1, "false_alarm": false_alarm}}}


FLOORS = {"count": 9, "checks": {"tone": {"macro_f1": 0.93, "false_alarm": 0.04}}}
COMMAND = "python tests/corpus/score.py --split hold --acts linear --misses --check tone"


def test_floors_are_rounded_down_and_ceilings_up():
    assert floors_of(figures()) == FLOORS


def test_a_figure_without_meaning_has_no_bound():
    assert floors_of(figures(None, None)) == {"count": 9, "checks": {"tone": {}}}
    assert list(shortfalls(floors_of(figures(None, None)), figures(0.0, 1.0), "linear")) == []


@pytest.mark.parametrize(
    ("today", "said"),
    [
        pytest.param(figures(), [], id="as-it-was"),
        pytest.param(figures(0.93, 0.04), [], id="on-the-bounds"),
        pytest.param(figures(1.0, 0.0), [], id="better"),
        pytest.param(
            figures(macro_f1=0.9299), ["macro-F1 0.9299 is below its floor 0.93"], id="lower"
        ),
        pytest.param(
            figures(false_alarm=0.0401),
            ["false-alarm rate 0.0401 is above its ceiling 0.04"],
            id="more-alarms",
        ),
        pytest.param(
            figures(0.5, 0.5),
            [
                "macro-F1 0.5 is below its floor 0.93",
                "false-alarm rate 0.5 is above its ceiling 0.04",
            ],
            id="both",
        ),
        pytest.param(
            {"checks": {}},
            [
                "macro-F1 None is below its floor 0.93",
                "false-alarm rate None is above its ceiling 0.04",
            ],
            id="gone",
        ),
    ],
)
def test_shortfalls_name_check_figure_bound_and_command(today, said):
    assert list(shortfalls(FLOORS, today, "linear")) == [
        ("tone", f"tone: {what}; see {COMMAND}") for what in said
    ]


def test_floors_are_written_and_read(tmp_path, monkeypatch):
    monkeypatch.setattr("floors.FILE", tmp_path / "floors.json")

    write_floors({"linear": FLOORS})

    assert read_floors() == {"linear": FLOORS}


def test_every_engine_has_floors_for_every_check():
    floors = read_floors()

    assert tuple(floors) == ENGINES
    for acts in ENGINES:
        assert tuple(floors[acts]["checks"]) == BUILT_IN


@cache
def _found(acts):
    """Run the library over ``hold``, once for all checks."""
    found = score_hold(acts)
    fallen: dict[str, list[str]] = {}
    for check, said in shortfalls(read_floors()[acts], found, acts):
        fallen.setdefault(check, []).append(said)
    return found, fallen


@pytest.mark.slow
@pytest.mark.parametrize("check", BUILT_IN)
@pytest.mark.parametrize("acts", ENGINES)
def test_no_figure_of_hold_falls(acts, check):
    if acts == "encoder" and not encoder_installed():
        pytest.skip("the extra [encoder] is not installed")
    found, fallen = _found(acts)

    assert found["count"] == read_floors()[acts]["count"], (
        "hold has other drafts than its floors: python tests/corpus/score.py --write-floors"
    )
    assert check not in fallen, "\n".join(fallen[check])


def test_hold_has_the_drafts_of_its_floors():
    count = len(read_cases(draft_files("hold")))

    assert {floors["count"] for floors in read_floors().values()} == {count}
