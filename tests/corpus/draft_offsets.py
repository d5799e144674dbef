"""Moves the thresholds of acts to where whole drafts are judged best.

Cross-validation (`thresholds`) finds them on drafts drawn from the corpus, whose sentences are
harder than those of real mails: half of them are near misses. The whole drafts of ``tune``, on
which no model is trained, say how much too strict that is. ``hold`` is never looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from labelled import ACTS
from rows import read_rows

from followup_lint import Draft, InterviewContext, LintConfig
from followup_lint.letter import Letter, Readers
from followup_lint.registry import choose

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from followup_lint.language.acts import Act, ActReader

OFFSETS = tuple(step / 4 for step in range(-8, 5))
"""What is added to a threshold, in logits."""

CLOSE = 0.004
"""Offsets whose figure is that close to the best are as good: the one nearest to 0 is taken."""

TUNE = "drafts_[a-z].jsonl"


def choose_offsets(reader_with: Callable[[Mapping[str, float]], ActReader]) -> dict[str, float]:
    """Choose what to add to each act's threshold.

    Args:
        reader_with: Gives the reader with thresholds moved by so much.

    Returns:
        Logits by act; printed with the mean F1 of both verdicts before and after.
    """
    rows = read_rows(TUNE, "all")  # drafts are split by file
    drafts = [(Draft(**row["draft"]), InterviewContext(**row["context"])) for row in rows]
    chosen = {}
    print(f"{'act':14}{'offset':>8}{'before':>8}{'after':>8}   on {len(rows)} drafts of tune")
    for act in ACTS:
        gold = np.array([row["labels"][act] == "pass" for row in rows])
        figures = {
            offset: mean_f1(gold, verdicts(act, reader_with({act: offset}), drafts))
            for offset in OFFSETS
        }
        smooth = {offset: _around(figures, offset) for offset in OFFSETS}
        best = max(smooth.values())
        good = [offset for offset in OFFSETS if smooth[offset] >= best - CLOSE]
        chosen[act] = min(good, key=abs)
        print(f"{act:14}{chosen[act]:8.2f}{figures[0.0]:8.3f}{figures[chosen[act]]:8.3f}")
    return chosen


def verdicts(act: Act, reader: ActReader, drafts: list[tuple[Draft, Any]]) -> np.ndarray:
    """Say for each draft whether the check of an act passes."""
    (selected,) = choose(LintConfig(select=(act,)))
    readers = Readers(reader, None)
    return np.array(
        [
            selected.check.run(Letter(draft, context, readers)).status == "pass"
            for draft, context in drafts
        ]
    )


def mean_f1(gold: np.ndarray, said: np.ndarray) -> float:
    """Give the mean F1 of both verdicts."""
    figures = [
        2 * (one & other).sum() / max(one.sum() + other.sum(), 1)
        for one, other in ((gold, said), (~gold, ~said))
    ]
    return float(np.mean(figures))


def _around(figures: Mapping[float, float], offset: float) -> float:
    """Give the mean figure of an offset and its neighbours: chance moves single ones."""
    near = [figures[other] for other in figures if abs(other - offset) <= 0.25]
    return float(np.mean(near))
