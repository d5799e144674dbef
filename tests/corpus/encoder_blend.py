"""How both readers are averaged, and where the encoder is asked at all.

Everything is chosen on cross-validated logits of the model as it is shipped, in integers;
`draft_offsets` then moves the thresholds of acts, and leaves the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from encoder_training import OUTPUTS
from labelled import ACTS, LABELS, PARTICULAR
from thresholds import best_threshold, choose_thresholds

from followup_lint.language import tone

if TYPE_CHECKING:
    from collections.abc import Mapping

SHARES = (0.0, 0.2, 0.35, 0.5, 0.65, 0.8, 1.0)
"""Shares of the encoder in the averaged logit that are tried; 0 is the linear model alone."""

EVEN = 0.001
"""Shares whose figure is that close to the best are as good; the one nearest to a half is taken."""

MISSED = 0.01
"""Of the sentences with an act that the average finds, this share may go unasked."""

AGREED = 0.99
"""From where on the linear model decides alone, the average agrees that often."""


HARMLESS = 0.001
"""Of the sentences without a fault of tone, this share may be taken for one."""

FAULT_ASKED = -1.5
"""The encoder is asked for faults where the linear logit of one exceeds this: one sentence in eight
without a fault, four of five with one."""

READ_FAULTS = sorted(tone.READ_FAULTS)


def choose_settings(
    scores: Mapping[str, np.ndarray],
    labels: np.ndarray,
    pair_labels: np.ndarray,
    linear_thresholds: np.ndarray,
) -> dict[str, Any]:
    """Choose what the reader needs beside the model; print what each choice reaches.

    Args:
        scores: See `train_encoder.cross_validate`.
        labels: Of the sentences.
        pair_labels: Of the pairs.
        linear_thresholds: What the shipped linear model takes off its logits.

    Returns:
        The contents of ``settings.json``; see `followup_lint.language.encoder.EncoderSettings`.
    """
    gold = np.vstack([labels, scores["longer_labels"]])
    linear = np.vstack([scores["linear"], scores["linear_longer"]]) - linear_thresholds
    encoder = np.vstack([scores["sentences"], scores["longer"]])[:, : len(LABELS)]
    share = _best_share(linear, encoder, gold)
    mean = share * encoder + (1 - share) * linear
    thresholds, _ = choose_thresholds(mean, gold)
    particular = LABELS.index(PARTICULAR)
    thresholds[particular], _ = best_threshold(
        scores["sentences"][:, particular], labels[:, particular], both=True
    )
    sure = _sure_fault(mean, gold)
    for fault in READ_FAULTS:
        thresholds[LABELS.index(fault)] = sure
    taken_up, figure = best_threshold(scores["pairs"], pair_labels, both=True)
    print(f"pairs: mean F1 {figure:.3f} from {taken_up:.2f} on")
    return {
        "labels": OUTPUTS,
        "share": share,
        "thresholds": dict(zip(LABELS, thresholds.round(3).tolist(), strict=True)),
        "unsure": _unsure(linear, mean - thresholds, gold),
        "fault_asked": FAULT_ASKED,
        "taken_up": round(taken_up, 3),
    }


def _sure_fault(mean: np.ndarray, gold: np.ndarray) -> float:
    """Find the logit above which hardly a sentence is without a fault; one for all faults."""
    faults = [LABELS.index(fault) for fault in READ_FAULTS]
    highest = mean[:, faults].max(axis=1)
    faulty = gold[:, len(ACTS) + 1 :].any(axis=1)
    sure = float(np.quantile(highest[~faulty], 1 - HARMLESS))
    found = (highest[gold[:, faults].any(axis=1)] > sure).mean()
    print(f"faults of tone: sure from {sure:.2f} on, which finds {found:.1%} of them")
    return sure


def _best_share(linear: np.ndarray, encoder: np.ndarray, gold: np.ndarray) -> float:
    """Try the shares; print the mean F1 of both verdicts on drawn drafts."""
    print(f"{'share':>6}  " + "".join(f"{act[:12]:>14}" for act in [*ACTS, "mean"]))
    reached = {}
    for share in SHARES:
        _, figures = choose_thresholds(share * encoder + (1 - share) * linear, gold)
        acts = figures[: len(ACTS)]
        print(f"{share:6.2f}  " + "".join(f"{figure:14.3f}" for figure in [*acts, acts.mean()]))
        reached[share] = float(acts.mean())
    good = [share for share in SHARES if reached[share] >= max(reached.values()) - EVEN]
    return min(good, key=lambda share: abs(share - 0.5))


def _unsure(linear: np.ndarray, mean: np.ndarray, gold: np.ndarray) -> dict[str, list[float]]:
    """Find, for each act, the linear logits between which the encoder is asked."""
    bounds = {}
    for at, act in enumerate(ACTS):
        yes = mean[:, at] >= 0
        low = float(np.quantile(linear[yes & gold[:, at], at], MISSED))
        order = np.argsort(-linear[:, at], kind="stable")
        agreed = np.cumsum(yes[order]) / np.arange(1, len(order) + 1)
        last = int(np.flatnonzero(agreed >= AGREED)[-1])
        high = float(linear[order[last], at])
        bounds[act] = [round(low, 2), round(max(high, 0.0), 2)]
        inside = (linear[:, at] > low) & (linear[:, at] < high)
        print(
            f"{act:14} asked between {low:6.2f} and {high:5.2f}: {inside.mean():.1%} of sentences"
        )
    return bounds
