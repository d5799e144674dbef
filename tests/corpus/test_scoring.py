"""The arithmetic, on tables that were counted by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scoring import (
    DIGITS,
    Binary,
    averages,
    ceiling_of,
    floor_of,
    mean,
    rounded,
    score_binary,
    score_verdicts,
)

VERDICTS = ("pass", "fail", "na", "error")


def table(**cells):
    """Spell a confusion table: ``fail_pass=2`` is twice a right ``fail`` that was called ``pass``."""
    return [tuple(cell.split("_")) for cell, count in cells.items() for _ in range(count)]


@pytest.mark.parametrize(
    ("counts", "precision", "recall", "f1"),
    [
        pytest.param((6, 2, 3), 6 / 8, 6 / 9, 12 / 17, id="some-of-each"),
        pytest.param((4, 0, 0), 1, 1, 1, id="all-right"),
        pytest.param((0, 3, 0), 0, None, 0, id="never-right-to-say"),
        pytest.param((0, 0, 3), None, 0, 0, id="never-said"),
        pytest.param((0, 0, 0), None, None, None, id="nothing-to-judge"),
    ],
)
def test_figures_of_an_answer(counts, precision, recall, f1):
    scored = Binary(*counts)

    assert scored.precision == precision
    assert scored.recall == recall
    assert scored.f1 == f1


def test_answers_are_counted():
    answers = [(True, True)] * 6 + [(False, True)] * 2 + [(True, False)] * 3 + [(False, False)] * 9

    assert score_binary(answers) == Binary(hits=6, alarms=2, missed=3)


def test_an_answer_in_json():
    assert Binary(2, 1, 1).as_dict() == {
        "gold": 3,
        "alarms": 1,
        "precision": 0.6667,
        "recall": 0.6667,
        "f1": 0.6667,
    }


def test_verdicts_counted_by_hand():
    scored = score_verdicts(table(fail_fail=8, fail_pass=2, pass_pass=27, pass_fail=3))

    assert scored.failing == Binary(hits=8, alarms=3, missed=2)
    assert scored.passing == Binary(hits=27, alarms=2, missed=3)
    assert scored.macro_f1 == pytest.approx((16 / 21 + 54 / 59) / 2)
    assert scored.false_alarm == pytest.approx(3 / 30)
    assert scored.right == 35


def test_na_is_a_verdict_of_its_own():
    scored = score_verdicts(
        table(na_na=4, na_pass=2, na_fail=1, pass_na=3, pass_pass=5, fail_na=1, fail_fail=2)
    )

    # What should have been na and was judged spoils the precision of that verdict; what should
    # have been judged and was na spoils its recall.
    assert scored.passing == Binary(hits=5, alarms=2, missed=3)
    assert scored.failing == Binary(hits=2, alarms=1, missed=1)
    assert scored.right == 11
    assert scored.false_alarm == 0


def test_only_a_right_pass_can_raise_a_false_alarm():
    assert score_verdicts(table(na_fail=5, pass_pass=4)).false_alarm == 0
    assert score_verdicts(table(na_fail=5)).false_alarm is None


def test_an_error_is_a_miss():
    scored = score_verdicts(table(pass_error=1, pass_pass=1, fail_error=1))

    assert scored.passing == Binary(hits=1, alarms=0, missed=1)
    assert scored.failing == Binary(hits=0, alarms=0, missed=1)
    assert scored.right == 1


@pytest.mark.parametrize(
    ("cells", "macro"),
    [
        pytest.param({"pass_pass": 5}, 1, id="no-fails"),
        pytest.param({"fail_fail": 4, "fail_na": 4}, 2 / 3, id="no-passes"),
        pytest.param({"pass_pass": 5, "pass_fail": 1}, (10 / 11 + 0) / 2, id="one-false-alarm"),
        pytest.param({"na_na": 5}, None, id="nothing-judged"),
        pytest.param({}, None, id="no-drafts"),
    ],
)
def test_a_verdict_that_never_occurs(cells, macro):
    assert score_verdicts(table(**cells)).macro_f1 == (
        macro if macro is None else pytest.approx(macro)
    )


def test_verdicts_in_json():
    given_ = score_verdicts(table(fail_fail=1, pass_pass=2, pass_fail=1)).as_dict()

    assert given_["gold"] == {"pass": 3, "fail": 1, "na": 0}
    assert given_["right"] == 3
    assert given_["false_alarm"] == 0.3333
    assert given_["macro_f1"] == 0.7333  # of 2/3 and 4/5
    assert given_["fail"]["recall"] == 1


def test_averages():
    assert averages({"tone": 0.9, "fit": 0.7, "interest": 0.8, "timing": None}) == {
        "mean": 0.8,
        "lowest": 0.7,
        "weakest": "fit",
    }


def test_the_first_by_name_of_two_weakest():
    assert averages({"tone": 0.5, "fit": 0.5})["weakest"] == "fit"


def test_averages_of_nothing():
    assert averages({"timing": None}) == {"mean": None, "lowest": None, "weakest": None}
    assert mean([]) is None


@pytest.mark.parametrize(
    ("figure", "floor", "ceiling"),
    [
        pytest.param(0.9379, 0.93, 0.94, id="between"),
        pytest.param(0.29, 0.29, 0.29, id="no-float-below"),
        pytest.param(0.07, 0.07, 0.07, id="no-float-above"),
        pytest.param(1.0, 1.0, 1.0, id="one"),
        pytest.param(0.0, 0.0, 0.0, id="nought"),
        pytest.param(0.9999, 0.99, 1.0, id="almost-one"),
        pytest.param(0.0001, 0.0, 0.01, id="almost-nought"),
    ],
)
def test_floors_and_ceilings(figure, floor, ceiling):
    assert floor_of(figure) == floor
    assert ceiling_of(figure) == ceiling


@given(st.floats(0, 1).map(lambda figure: round(figure, DIGITS)))
def test_a_figure_lies_between_its_floor_and_its_ceiling(figure):
    assert floor_of(figure) <= figure <= ceiling_of(figure)
    assert ceiling_of(figure) - floor_of(figure) < 0.0101


def test_no_figure_stays_none():
    assert rounded(None) is None


@given(st.lists(st.tuples(st.sampled_from(VERDICTS[:3]), st.sampled_from(VERDICTS))))
def test_the_figures_hang_together(verdicts):
    scored = score_verdicts(verdicts)

    assert scored.failing.gold == scored.gold.get("fail", 0)
    assert scored.passing.gold == scored.gold.get("pass", 0)
    assert 0 <= scored.right <= len(verdicts)
    for figure in (scored.macro_f1, scored.false_alarm):
        assert figure is None or 0 <= figure <= 1
    if verdicts and all(right == called for right, called in verdicts):
        assert scored.macro_f1 in (1, None)
        assert scored.false_alarm in (0, None)
