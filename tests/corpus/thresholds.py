"""Where a score begins to say yes, by cross-validated scores; `draft_offsets` goes on from there."""

from __future__ import annotations

import numpy as np
from labelled import ACTS, LABELS

DRAFTS = 4000
"""Drafts drawn from the corpus to choose the thresholds of acts; see `choose_thresholds`."""

PLAIN_SENTENCES = 5
"""Sentences without the act in such a draft."""

PLATEAU = 0.003
"""Thresholds whose figure is that close to the best are as good; the middle one is taken."""


def f1(gold: np.ndarray, guess: np.ndarray) -> float:
    """Give F1 of two boolean arrays; 0 where there is neither."""
    both = float((gold & guess).sum())
    return 2 * both / max(float(gold.sum() + guess.sum()), 1.0)


def best_threshold(scores: np.ndarray, gold: np.ndarray, *, both: bool) -> tuple[float, float]:
    """Find the threshold with the best F1 of ``gold``, or the best mean of both classes' F1.

    Returns:
        The threshold and the best figure.
    """
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    right = np.cumsum(gold[order])
    taken = np.arange(1, len(scores) + 1)
    figure = 2 * right / (taken + gold.sum())
    if both:
        wrong = taken - right
        left = len(scores) - taken
        other = 2 * ((~gold).sum() - wrong) / np.maximum(left + (~gold).sum(), 1)
        figure = (figure + other) / 2
    # The middle of the plateau is steadier than its highest point.
    top = np.flatnonzero(figure >= figure.max() - PLATEAU)
    return float((ranked[top[0]] + ranked[top[-1]]) / 2), float(figure.max())


def choose_thresholds(scores: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Choose each act's threshold on drafts drawn from cross-validated rows.

    A draft performs an act when any of its sentences does, so a threshold that is best for single
    sentences lets too much pass. Half of the drafts get one sentence with the act, all get five
    without it. Tone faults and particulars are judged by the sentence.

    Args:
        scores: One row a sentence, one column for each of `LABELS`.
        labels: The same, as booleans.

    Returns:
        Thresholds, and the figure that each reaches: the mean F1 of both verdicts on drafts for an
        act, the F1 of sentences for others.
    """
    chosen = []
    for label, name in enumerate(LABELS):
        gold = labels[:, label]
        if name not in ACTS:
            chosen.append(best_threshold(scores[:, label], gold, both=False))
            continue
        draw = np.random.default_rng(label)
        performs = np.arange(DRAFTS) % 2 == 0
        best = draw.choice(scores[~gold, label], (DRAFTS, PLAIN_SENTENCES)).max(axis=1)
        hits = draw.choice(scores[gold, label], DRAFTS)
        best[performs] = np.maximum(best[performs], hits[performs])
        chosen.append(best_threshold(best, performs, both=True))
    return np.array([t for t, _ in chosen]), np.array([figure for _, figure in chosen])
