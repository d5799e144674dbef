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
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from frames import draw_sentences
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from followup_lint.language.linear import ACTS, PARTICULAR
from followup_lint.language.linear_weights import FILE, write_weights
from followup_lint.language.ngrams import NAME, phrases, pieces, tokens

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

PIECE_WEIGHT = 0.2
"""How much a character n-gram counts against a word; 1 costs .02 F1."""

SKIP_WEIGHT = 0.6
JOINED = 1.2
"""Joined rows for every row of the corpus."""

FRAMED = 0.6
"""Sentences drawn for each alternative of a frame; see ``frames.txt``."""

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


@cache
def features(text: str) -> Counter[str]:
    """Count the n-grams of a sentence; pieces are marked, as words may look the same."""
    words, hidden = tokens(text)
    found = Counter(words)
    found.update(phrase for phrase, _, _ in phrases(words))
    if hidden:
        found[NAME] = hidden.count(NAME)
        found.update(phrase for phrase, _, _ in phrases(hidden, NAME))
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


def join(texts: list[str], y: np.ndarray, share: float) -> tuple[list[str], np.ndarray]:
    """Join random rows in pairs, labels united: letters have longer sentences than the corpus.

    Without this a long sentence gathers weights until it seems to do something: .02 macro-F1.
    """
    draw = np.random.default_rng(len(texts))
    pairs = draw.integers(len(texts), size=(int(share * len(texts)), 2))
    joined = [
        f"{texts[a].rstrip('.')}, and {texts[b]}" if i % 2 else f"{texts[a]} {texts[b]}"
        for i, (a, b) in enumerate(pairs)
    ]
    return joined, y[pairs[:, 0]] | y[pairs[:, 1]]


def framed(share: float) -> tuple[list[str], np.ndarray]:
    """Draw sentences of stock language with their labels; the acts only."""
    drawn = draw_sentences(HERE / "frames.txt", share)
    return [text for text, _ in drawn], np.array([[x in acts for x in LABELS] for _, acts in drawn])


def fit(texts: list[str], y: np.ndarray) -> tuple[dict[str, int], np.ndarray, np.ndarray]:
    """Train on rows, stock sentences and joined rows.

    Returns:
        Columns of the features; weights (features, labels), for plain counts; intercepts.
    """
    stock, stock_y = framed(FRAMED)
    texts, y = texts + stock, np.vstack([y, stock_y])
    counts = [features(text) for text in texts]
    space, values = fit_space(counts)
    longer, their_y = join(texts, y, JOINED)
    counts += [features(text) for text in longer]
    weights, bias = learn(matrix(counts, space, values), np.vstack([y, their_y]))
    return space, weights * values[:, None], bias


def cross_validate(
    texts: list[str], y: np.ndarray, groups: list[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Score every row by a model that never saw its writer.

    Returns:
        Scores of the rows; scores and labels of pairs of them.
    """
    scores = np.zeros(y.shape)
    pairs, pairs_y = [], []
    for train, test in GroupKFold(FOLDS).split(texts, y, groups):
        space, weights, bias = fit([texts[i] for i in train], y[train])
        ones = np.ones(len(space))
        unseen = [texts[i] for i in test]
        longer, their_y = join(unseen, y[test], 0.5)
        for rows, place in ((unseen, scores), (longer, None)):
            found = matrix([features(text) for text in rows], space, ones) @ weights + bias
            if place is None:
                pairs.append(found)
                pairs_y.append(their_y)
            else:
                place[test] = found
    return scores, np.vstack(pairs), np.vstack(pairs_y)


def f1(gold: np.ndarray, guess: np.ndarray) -> float:
    """Give F1 of two boolean arrays; 0 where there is neither."""
    both = float((gold & guess).sum())
    return 2 * both / max(float(gold.sum() + guess.sum()), 1.0)


def best_threshold(scores: np.ndarray, gold: np.ndarray, *, both: bool) -> float:
    """Find the threshold with the best F1 of ``gold``, or the best mean of both classes' F1."""
    order = np.argsort(-scores)
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
    top = np.flatnonzero(figure >= figure.max() - 0.003)
    return float((ranked[top[0]] + ranked[top[-1]]) / 2)


def choose_thresholds(scores: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Choose each act's threshold on drafts drawn from cross-validated rows.

    A draft performs an act when any of its sentences does, so a threshold that is best for single
    sentences lets too much pass. Half of the drafts get one sentence with the act, all get five
    without it. Tone faults and particulars are judged by the sentence.
    """
    chosen = []
    for label, name in enumerate(LABELS):
        gold = y[:, label]
        if name not in ACTS:
            chosen.append(best_threshold(scores[:, label], gold, both=False))
            continue
        draw = np.random.default_rng(label)
        performs = np.arange(DRAFTS) % 2 == 0
        best = draw.choice(scores[~gold, label], (DRAFTS, 5)).max(axis=1)
        hits = draw.choice(scores[gold, label], DRAFTS)
        best[performs] = np.maximum(best[performs], hits[performs])
        chosen.append(best_threshold(best, performs, both=True))
    return np.array(chosen)


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
    longer = {
        f: w.tolist() for f, w in named.items() if f == NAME or (" " in f and not f.startswith("#"))
    }
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
    texts = [row["text"] for row in rows]
    scores, longer, longer_y = cross_validate(texts, y, [row["voice"] for row in rows])
    thresholds = choose_thresholds(np.vstack([scores, longer]), np.vstack([y, longer_y]))
    print(f"{len(rows)} rows, {len({row['voice'] for row in rows})} voices, {FOLDS} folds")
    print(f"{'label':18}{'rows':>6}{'F1':>7}{'threshold':>11}")
    for i, label in enumerate(LABELS):
        figure = f1(y[:, i], scores[:, i] > thresholds[i])
        print(f"{label:18}{y[:, i].sum():6}{figure:7.3f}{thresholds[i]:11.2f}")
    if options.no_write:
        return
    space, weights, bias = fit(texts, y)
    vocabulary = sorted({word for text in texts for word in tokens(text)[0]})
    tables = pack(space, weights, vocabulary)
    shipped = write_weights(
        LABELS,
        np.rint((bias - thresholds) / STEP).astype(int).tolist(),
        STEP,
        tables,
    )
    TARGET.write_bytes(shipped)
    sizes = ", ".join(str(len(table)) for table in tables)
    print(f"{TARGET.name}: {len(shipped)} bytes; words, phrases, pieces: {sizes}")


if __name__ == "__main__":
    main()
