"""Train the linear reader of acts from the labelled sentences beside this file.

    uv run --group train python tests/corpus/train_linear.py

prints the cross-validated F1 of every label and writes
``src/followup_lint/language/linear.bin.gz``. Same corpus, same file: nothing is random but for
fixed seeds. ``--no-write`` only prints.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from followup_lint.language.linear import ACTS, PARTICULAR
from followup_lint.language.linear_weights import FILE, write_weights
from followup_lint.language.ngrams import phrases, pieces, tokens

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "src" / "followup_lint" / "language" / FILE
FAULTS = (
    "slang shouting flippant begging presumption pressure complaint pay self_deprecation "
    "over_apology flattery sarcasm discriminatory profanity"
).split()
LABELS = [*ACTS, PARTICULAR, *FAULTS]
FOLDS = 4
STRENGTH = 200.0
"""Inverse regularisation; the scores hardly differ between 100 and 400."""

PIECE_WEIGHT = 0.3
"""How much a character n-gram counts against a word: 1 is worse by .02 F1, 0 by .02."""

SKIP_WEIGHT = 0.6
STEP = 1 / 64
"""The logit of one step of a shipped weight."""

DRAFTS = 4000
"""Drafts drawn from the corpus to choose thresholds; see `choose_thresholds`."""


def read_corpus() -> list[dict[str, Any]]:
    """Read all labelled sentences, in a fixed order."""
    rows = []
    for path in sorted(HERE.glob("sentences_*.jsonl")):
        rows += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return rows


def features(text: str) -> Counter[str]:
    """Count the n-grams of a sentence; pieces are marked, as words may look the same."""
    words = tokens(text)
    found = Counter(words)
    found.update(phrase for phrase, _, _ in phrases(words))
    found.update("#" + piece for word in words for piece in pieces(word))
    return found


def weigh(feature: str, rows_with_it: int, rows: int) -> float:
    """Give a feature's value: rare ones count more, pieces and gaps less."""
    rarity = math.log(rows / rows_with_it) + 1
    if feature.startswith("#"):
        return rarity * PIECE_WEIGHT
    return rarity * (SKIP_WEIGHT if " * " in feature else 1)


def fit_space(counts: list[Counter[str]]) -> tuple[dict[str, int], np.ndarray]:
    """Choose the features that at least two rows have, and their values."""
    rows_with: Counter[str] = Counter()
    for count in counts:
        rows_with.update(count.keys())
    kept = sorted(f for f, n in rows_with.items() if n > 1)
    values = np.array([weigh(f, rows_with[f], len(counts)) for f in kept])
    return {f: i for i, f in enumerate(kept)}, values / 30


def matrix(counts: list[Counter[str]], space: dict[str, int], values: np.ndarray) -> csr_matrix:
    """Set rows of features in a matrix."""
    data: list[float] = []
    columns: list[int] = []
    starts = [0]
    for count in counts:
        for feature, n in count.items():
            column = space.get(feature)
            if column is not None:
                columns.append(column)
                data.append(n * values[column])
        starts.append(len(columns))
    return csr_matrix((data, columns, starts), shape=(len(counts), len(space)))


def learn(x: csr_matrix, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Learn every label by itself.

    Returns:
        Weights (features, labels) and intercepts (labels).
    """
    models = [
        LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-3, random_state=0).fit(x, target)
        for target in y.T
    ]
    weights = np.stack([model.coef_[0] for model in models], axis=1)
    return weights, np.array([model.intercept_[0] for model in models])


def cross_validate(counts: list[Counter[str]], y: np.ndarray, groups: list[str]) -> np.ndarray:
    """Score every row by a model that never saw its writer."""
    scores = np.zeros(y.shape)
    for train, test in GroupKFold(FOLDS).split(counts, y, groups):
        seen = [counts[i] for i in train]
        space, values = fit_space(seen)
        weights, bias = learn(matrix(seen, space, values), y[train])
        scores[test] = matrix([counts[i] for i in test], space, values) @ weights + bias
    return scores


def f1(gold: np.ndarray, guess: np.ndarray) -> float:
    """Give F1 of two boolean arrays; 0 where there is neither."""
    both = float((gold & guess).sum())
    return 2 * both / max(float(gold.sum() + guess.sum()), 1.0)


def choose_thresholds(scores: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Choose each label's threshold on drafts drawn from cross-validated rows.

    A draft performs an act when any of its sentences does, so a threshold that is best for single
    sentences lets too much pass. Half of the drafts get one sentence with the act, all get five
    without it, half of which are near misses or do nothing at all.
    """
    chosen = np.zeros(y.shape[1])
    for label in range(y.shape[1]):
        draw = np.random.default_rng(label)
        with_act = scores[y[:, label], label]
        without = scores[~y[:, label], label]
        gold = np.arange(DRAFTS) % 2 == 0
        best = draw.choice(without, (DRAFTS, 5)).max(axis=1)
        hits = draw.choice(with_act, DRAFTS)
        best[gold] = np.maximum(best[gold], hits[gold])
        grid = np.arange(-4, 4.01, 0.1)
        macro = [(f1(gold, best > t) + f1(~gold, best <= t)) / 2 for t in grid]
        # The middle of the plateau is steadier than its highest point.
        top = np.flatnonzero(np.array(macro) >= max(macro) - 0.003)
        chosen[label] = grid[top].mean()
    return chosen


def pack(
    space: dict[str, int], weights: np.ndarray, vocabulary: list[str]
) -> list[dict[str, list[int]]]:
    """Round the weights to steps and sum those of every known word."""
    steps = np.rint(weights / STEP).astype(int)
    named = {f: steps[i] for f, i in space.items() if steps[i].any()}
    zero = np.zeros(weights.shape[1], dtype=int)
    words = {
        word: (
            named.get(word, zero) + sum((named.get("#" + p, zero) for p in pieces(word)), zero)
        ).tolist()
        for word in vocabulary
    }
    parts = {f[1:]: w.tolist() for f, w in named.items() if f.startswith("#")}
    longer = {f: w.tolist() for f, w in named.items() if " " in f and not f.startswith("#")}
    return [words, longer, parts]


def main() -> None:
    """Train, report and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-write", action="store_true", help="only print the figures")
    options = parser.parse_args()

    rows = read_corpus()
    y = np.array(
        [[label in row["acts"] or label in row["faults"] for label in LABELS] for row in rows]
    )
    y[:, LABELS.index(PARTICULAR)] = [row["particular"] for row in rows]
    counts = [features(row["text"]) for row in rows]
    scores = cross_validate(counts, y, [row["voice"] for row in rows])
    thresholds = choose_thresholds(scores, y)
    print(f"{len(rows)} rows, {len({row['voice'] for row in rows})} voices, {FOLDS} folds")
    print(f"{'label':18}{'rows':>6}{'F1':>7}{'threshold':>11}")
    for i, label in enumerate(LABELS):
        figure = f1(y[:, i], scores[:, i] > thresholds[i])
        print(f"{label:18}{y[:, i].sum():6}{figure:7.3f}{thresholds[i]:11.2f}")
    if options.no_write:
        return
    space, values = fit_space(counts)
    weights, bias = learn(matrix(counts, space, values), y)
    vocabulary = sorted({w for row in rows for w in tokens(row["text"])})
    tables = pack(space, weights * values[:, None], vocabulary)
    shipped = write_weights(
        LABELS,
        np.rint((bias - thresholds) / STEP).astype(int).tolist(),
        [STEP] * len(LABELS),
        tables,
    )
    TARGET.write_bytes(shipped)
    sizes = ", ".join(str(len(table)) for table in tables)
    print(f"{TARGET.name}: {len(shipped)} bytes; words, phrases, pieces: {sizes}")


if __name__ == "__main__":
    main()
