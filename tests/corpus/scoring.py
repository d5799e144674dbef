"""The arithmetic of the scorer: from right and wrong answers to figures.

A figure that has no meaning, such as the precision of an answer that was never given, is None.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PASS, FAIL, NA = "pass", "fail", "na"

DIGITS = 4
"""Decimals of a figure in JSON."""

STEP = 100
"""Floors and ceilings are in hundredths."""


@dataclass(frozen=True)
class Binary:
    """How often a yes was right.

    Attributes:
        hits: Yes where yes is right.
        alarms: Yes where no is right.
        missed: No where yes is right.
    """

    hits: int
    alarms: int
    missed: int

    @property
    def gold(self) -> int:
        """How often yes is right."""
        return self.hits + self.missed

    @property
    def precision(self) -> float | None:
        """The share of the given yes that are right."""
        return _share(self.hits, self.hits + self.alarms)

    @property
    def recall(self) -> float | None:
        """The share of the right yes that were given."""
        return _share(self.hits, self.gold)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where yes is neither right nor given."""
        return _share(2 * self.hits, 2 * self.hits + self.alarms + self.missed)

    def as_dict(self) -> dict[str, int | float | None]:
        """Give counts and figures for JSON."""
        return {
            "gold": self.gold,
            "alarms": self.alarms,
            "precision": rounded(self.precision),
            "recall": rounded(self.recall),
            "f1": rounded(self.f1),
        }


@dataclass(frozen=True)
class Verdicts:
    """How well the verdicts of one check agree with the right ones.

    ``na`` is a verdict too: a ``pass`` given where ``na`` is right is a false ``pass``.

    Attributes:
        gold: How often each verdict is right.
        right: How many verdicts are.
        failing: The figures of ``fail``.
        passing: The figures of ``pass``.
        false_alarm: The share of the right ``pass`` that were called ``fail``.
    """

    gold: Mapping[str, int]
    right: int
    failing: Binary
    passing: Binary
    false_alarm: float | None

    @property
    def macro_f1(self) -> float | None:
        """The mean of the F1 of both verdicts; of one where the other never occurs."""
        return mean([self.failing.f1, self.passing.f1])

    def as_dict(self) -> dict[str, object]:
        """Give counts and figures for JSON."""
        return {
            "gold": {verdict: self.gold.get(verdict, 0) for verdict in (PASS, FAIL, NA)},
            "right": self.right,
            FAIL: self.failing.as_dict(),
            PASS: self.passing.as_dict(),
            "macro_f1": rounded(self.macro_f1),
            "false_alarm": rounded(self.false_alarm),
        }


def score_binary(answers: Iterable[tuple[bool, bool]]) -> Binary:
    """Count answers.

    Args:
        answers: For each question, whether yes is right and whether it was given.
    """
    cells = Counter(answers)
    return Binary(cells[True, True], cells[False, True], cells[True, False])


def score_verdicts(verdicts: Iterable[tuple[str, str]]) -> Verdicts:
    """Count the verdicts of one check.

    Args:
        verdicts: For each draft the right verdict and the given one; a given one may be ``error``.
    """
    pairs = list(verdicts)
    called = [given for right, given in pairs if right == PASS]
    return Verdicts(
        gold=Counter(right for right, _ in pairs),
        right=sum(right == given for right, given in pairs),
        failing=score_binary((right == FAIL, given == FAIL) for right, given in pairs),
        passing=score_binary((right == PASS, given == PASS) for right, given in pairs),
        false_alarm=_share(called.count(FAIL), len(called)),
    )


def averages(figures: Mapping[str, float | None]) -> dict[str, float | str | None]:
    """Give the mean of some checks' figures, and the lowest with its check.

    Args:
        figures: By check; None takes no part.
    """
    known = {check: figure for check, figure in figures.items() if figure is not None}
    weakest = min(known, key=lambda check: (known[check], check), default=None)
    return {
        "mean": rounded(mean(known.values())),
        "lowest": None if weakest is None else rounded(known[weakest]),
        "weakest": weakest,
    }


def mean(figures: Iterable[float | None]) -> float | None:
    """Give the mean of those that are known; None where none is."""
    known = [figure for figure in figures if figure is not None]
    return sum(known) / len(known) if known else None


def rounded(figure: float | None) -> float | None:
    """Round a figure for JSON."""
    return None if figure is None else round(figure, DIGITS)


def floor_of(figure: float) -> float:
    """Round down to hundredths: what a figure that was reached may not fall below."""
    # 0.29 * 100 is 28.999…: the digits beyond those of JSON are noise.
    return math.floor(round(figure * STEP, DIGITS)) / STEP


def ceiling_of(figure: float) -> float:
    """Round up to hundredths: what a rate may not rise above."""
    return math.ceil(round(figure * STEP, DIGITS)) / STEP


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
