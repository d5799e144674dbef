"""Train the linear reader of acts from the labelled sentences beside this file.

    uv run --group train python tests/corpus/train_linear.py

prints the cross-validated F1 of every label and writes
``src/followup_lint/language/linear.bin``, and ``linear_offsets.json`` beside this file: how far
the thresholds were moved by the whole drafts of ``tune``. Same corpus, same file: nothing is random but for
fixed seeds. ``--no-write`` only prints.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from draft_offsets import choose_offsets
from labelled import DATA, HERE, LABELS, read_sentences, stock_sentences
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from thresholds import choose_thresholds, f1

from followup_lint.language.linear import LinearActReader
from followup_lint.language.linear_weights import FILE, Weights, read_weights, write_weights
from followup_lint.language.ngrams import NAME, phrases, pieces, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TARGET = DATA / FILE
OFFSETS_FILE = HERE / "linear_offsets.json"
"""How far the thresholds were moved; `train_encoder` needs it."""

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


def fit(texts: list[str], y: np.ndarray) -> tuple[dict[str, int], np.ndarray, np.ndarray]:
    """Train on rows, stock sentences and joined rows.

    Returns:
        Columns of the features; weights (features, labels), for plain counts; intercepts.
    """
    stock, stock_y = stock_sentences(FRAMED)
    texts, y = texts + stock, np.vstack([y, stock_y])
    counts = [features(text) for text in texts]
    space, values = fit_space(counts)
    longer, their_y = join(texts, y, JOINED)
    counts += [features(text) for text in longer]
    weights, bias = learn(matrix(counts, space, values), np.vstack([y, their_y]))
    return space, weights * values[:, None], bias


def score(
    texts: list[str], space: dict[str, int], weights: np.ndarray, bias: np.ndarray
) -> np.ndarray:
    """Give the logits of unseen texts; (rows, labels)."""
    found = matrix([features(text) for text in texts], space, np.ones(len(space)))
    return found @ weights + bias


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
        unseen = [texts[i] for i in test]
        scores[test] = score(unseen, space, weights, bias)
        longer, their_y = join(unseen, y[test], 0.5)
        pairs.append(score(longer, space, weights, bias))
        pairs_y.append(their_y)
    return scores, np.vstack(pairs), np.vstack(pairs_y)


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


def moved_bias(bias: Sequence[int], offsets: Mapping[str, float]) -> list[int]:
    """Take what is added to the thresholds off the bias, in steps."""
    return [steps - round(offsets.get(LABELS[i], 0.0) / STEP) for i, steps in enumerate(bias)]


def moved_reader(weights: Weights, offsets: Mapping[str, float]) -> LinearActReader:
    """Give a reader with thresholds moved by so many logits."""
    return LinearActReader(replace(weights, bias=tuple(moved_bias(weights.bias, offsets))))


def main() -> None:
    """Train, report and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-write", action="store_true", help="only print the figures")
    options = parser.parse_args()

    sentences = read_sentences("tune")
    texts, y = sentences.texts, sentences.labels
    scores, longer, longer_y = cross_validate(texts, y, sentences.voices)
    thresholds, _ = choose_thresholds(np.vstack([scores, longer]), np.vstack([y, longer_y]))
    print(f"{len(texts)} rows, {len(set(sentences.voices))} voices, {FOLDS} folds")
    print(f"{'label':18}{'rows':>6}{'F1':>7}{'threshold':>11}")
    for i, label in enumerate(LABELS):
        figure = f1(y[:, i], scores[:, i] > thresholds[i])
        print(f"{label:18}{y[:, i].sum():6}{figure:7.3f}{thresholds[i]:11.2f}")
    if options.no_write:
        return
    space, weights, bias = fit(texts, y)
    vocabulary = sorted({word for text in texts for word in tokens(text)[0]})
    tables = pack(space, weights, vocabulary)
    plain = np.rint((bias - thresholds) / STEP).astype(int)
    weights_read = read_weights(write_weights(LABELS, plain.tolist(), STEP, tables))
    offsets = choose_offsets(lambda moved: moved_reader(weights_read, moved))
    OFFSETS_FILE.write_text(json.dumps(offsets, indent=1) + "\n", encoding="utf-8")
    shipped = write_weights(LABELS, moved_bias(plain.tolist(), offsets), STEP, tables)
    TARGET.write_bytes(shipped)
    sizes = ", ".join(str(len(table)) for table in tables)
    print(f"{TARGET.name}: {len(shipped)} bytes; words, phrases, pieces: {sizes}")


if __name__ == "__main__":
    main()
