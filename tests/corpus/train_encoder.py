"""Train the encoder of acts from the labelled rows beside this file.

    uv run --group train-encoder python tests/corpus/train_encoder.py

trains on all rows of ``tune`` and writes ``src/followup_lint/language/encoder_model/``; then it
cross-validates, as the thresholds, how both readers are averaged, and where the encoder is asked
come from rows that a model never saw. It takes about half an hour on two cores. Run it after
``train_linear.py``. Seeds are fixed; the same machine makes the same file. ``--scores FILE`` keeps
the cross-validated logits, or takes them from there; ``--settings`` leaves the model as it is.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime
import torch
import train_linear
from draft_offsets import choose_offsets
from encoder_blend import choose_settings
from encoder_export import export, small_tokenizer
from encoder_training import OUTPUTS, train
from labelled import DATA, HERE, LABELS, Pairs, Sentences, read_pairs, read_sentences
from sklearn.model_selection import GroupKFold
from thresholds import choose_thresholds
from tokenizers import Tokenizer

from followup_lint.language.blended import BlendedActReader
from followup_lint.language.encoder import (
    FOLDER,
    MODEL,
    SETTINGS,
    VOCABULARY,
    Encoder,
    shared_encoder,
)
from followup_lint.language.encoder_text import prepare
from followup_lint.language.linear import linear_reader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FOLDS = 3
LONGER = 0.5
"""Joined rows scored for every unseen row; see `train_linear.join`."""

WORD_LISTS = (
    HERE / "everyday.txt",
    HERE / "letter_words.txt",
    HERE / "trade_words.txt",
    DATA.parent / "grammar" / "common_words.txt",
)
"""Words whose pieces stay in the vocabulary."""


class Made:
    """A trained model as it will be shipped: integers, small vocabulary."""

    def __init__(self, sentences: Sentences, pairs: Pairs) -> None:
        words = [word for path in WORD_LISTS for word in path.read_text("utf-8").split()]
        texts = [*sentences.texts, *pairs.topics, *pairs.sentences, *words]
        self.vocabulary, rows = small_tokenizer(texts)
        self.tokenizer = Tokenizer.from_str(json.dumps(self.vocabulary))
        self.model = export(train(sentences, pairs), rows)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(self.model, options)

    def logits(self, texts: list[str], seconds: list[str] | None = None) -> np.ndarray:
        """Score rows one by one, as the reader does; (rows, outputs)."""
        found = np.zeros((len(texts), len(OUTPUTS)))
        for at, text in enumerate(texts):
            pair = prepare(seconds[at]) if seconds else None
            ids = self.tokenizer.encode(prepare(text), pair).ids
            found[at] = self.session.run(None, {"ids": np.array([ids], dtype=np.int64)})[0][0]
        return found


def cross_validate(sentences: Sentences, pairs: Pairs) -> dict[str, np.ndarray]:
    """Score every row by a model that never saw its writer.

    Returns:
        ``sentences`` and ``pairs``: logits of the rows; ``longer`` and ``longer_labels``: of joined
        rows. The same for the linear model as ``linear`` and ``linear_longer``.
    """
    count = len(sentences.texts)
    voices = np.array([*sentences.voices, *pairs.voices])
    found: dict[str, list[np.ndarray]] = {"longer": [], "longer_labels": [], "linear_longer": []}
    scores = np.zeros((count, len(OUTPUTS)))
    linear = np.zeros((count, len(OUTPUTS) - 1))
    pair_scores = np.zeros(len(pairs.topics))
    for number, (_, test) in enumerate(GroupKFold(FOLDS).split(voices, groups=voices), 1):
        print(f"fold {number} of {FOLDS}", flush=True)
        unseen = np.zeros(len(voices), dtype=bool)
        unseen[test] = True
        own, theirs = np.flatnonzero(unseen[:count]), np.flatnonzero(unseen[count:])
        rest = sentences.only(np.flatnonzero(~unseen[:count]))
        made = Made(rest, pairs.only(np.flatnonzero(~unseen[count:])))
        part, asked = sentences.only(own), pairs.only(theirs)
        scores[own] = made.logits(part.texts)
        pair_scores[theirs] = made.logits(asked.topics, asked.sentences)[:, -1]
        texts, labels = train_linear.join(part.texts, part.labels, LONGER)
        found["longer"].append(made.logits(texts))
        found["longer_labels"].append(labels)
        space, weights, bias = train_linear.fit(rest.texts, rest.labels)
        linear[own] = train_linear.score(part.texts, space, weights, bias)
        found["linear_longer"].append(train_linear.score(texts, space, weights, bias))
    together = {name: np.vstack(parts) for name, parts in found.items()}
    return {"sentences": scores, "pairs": pair_scores, "linear": linear, **together}


class Remembering(Encoder):
    """The shipped encoder, each text read once: thresholds are tried on the same drafts."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__(encoder._session, encoder._tokenizer, encoder.settings)
        self.known: dict[tuple[str, str | None], Sequence[float]] = {}

    def logits(self, text: str, second: str | None = None) -> Sequence[float]:
        """Read, or remember."""
        if (text, second) not in self.known:
            self.known[text, second] = super().logits(text, second)
        return self.known[text, second]

    def moved(self, offsets: Mapping[str, float]) -> BlendedActReader:
        """Give a reader with thresholds moved by so many logits."""
        copy = Remembering(self)
        copy.known = self.known
        thresholds = {
            label: threshold + offsets.get(label, 0.0)
            for label, threshold in self.settings.thresholds.items()
        }
        copy.settings = replace(self.settings, thresholds=thresholds)
        return BlendedActReader(linear_reader(), lambda: copy, required=True)


def main() -> None:
    """Cross-validate, choose, train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scores", type=Path, help="a .npz of cross-validated logits")
    parser.add_argument("--settings", action="store_true", help="leave the model, choose anew")
    options = parser.parse_args()
    torch.set_num_threads(2)
    sentences, pairs = read_sentences("tune"), read_pairs("tune")
    print(f"{len(sentences.texts)} sentences, {len(pairs.topics)} pairs")
    folder = DATA / FOLDER
    if not options.settings:
        made = Made(sentences, pairs)
        (folder / MODEL).write_bytes(made.model)
        vocabulary = json.dumps(made.vocabulary, ensure_ascii=False, separators=(",", ":"))
        (folder / VOCABULARY).write_text(vocabulary, encoding="utf-8")
        pieces = len(made.vocabulary["model"]["vocab"])
        print(f"{MODEL}: {len(made.model)} bytes; {pieces} pieces", flush=True)
    if options.scores and options.scores.is_file():
        with np.load(options.scores) as kept:
            scores = dict(kept)
    else:
        scores = cross_validate(sentences, pairs)
        if options.scores:
            np.savez_compressed(options.scores, **scores)
    linear_thresholds, _ = choose_thresholds(
        np.vstack([scores["linear"], scores["linear_longer"]]),
        np.vstack([sentences.labels, scores["longer_labels"]]),
    )
    moved = json.loads(train_linear.OFFSETS_FILE.read_text(encoding="utf-8"))
    linear_thresholds += [moved.get(label, 0.0) for label in LABELS]
    settings = choose_settings(scores, sentences.labels, pairs.labels, linear_thresholds)
    write_settings(settings)  # the reader that the drafts are read with needs them
    offsets = choose_offsets(Remembering(shared_encoder()).moved)
    for act, offset in offsets.items():
        settings["thresholds"][act] = round(settings["thresholds"][act] + offset, 3)
    write_settings(settings)


def write_settings(settings: dict[str, Any]) -> None:
    """Write what travels with the model."""
    text = json.dumps(settings, indent=1) + "\n"
    (DATA / FOLDER / SETTINGS).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
