"""What more labelled sentences are worth: both models trained on part of the voices of ``tune``.

The thresholds of a part's models are chosen on the voices of ``tune`` left out, those of all voices
by cross-validation; so they never come from rows that a model was trained on. All are then moved on
the whole drafts of ``tune``.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader_figures import figures_of, verdicts_of
from reader_variants import reader_called
from rows import read_rows
from scoring import mean, rounded, score_binary

from followup_lint.language.linear import ACTS
from followup_lint.letter import Readers

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    import numpy as np
    from labelled import Pairs, Sentences
    from reader_variants import ActReader
    from score_drafts import Case
    from score_sentences import Row

    from followup_lint.language.linear import LinearActReader

PARTS = (0.25, 0.5)
"""Shares of the voices that models are trained on for the curve."""

KINDS = {"sentences": "sentences_*.jsonl", "pairs": "pairs_*.jsonl"}

MODELS = {"linear": "linear", "encoder": "encoder", "both": "both_everywhere"}
"""The curves, and which of the compared readers is the last point of each."""


@dataclass(frozen=True)
class Hold:
    """What every model of the curve is scored on.

    Attributes:
        rows: Labelled sentences.
        cases: Whole drafts.
    """

    rows: Sequence[Row]
    cases: Sequence[Case]


def choose_voices(voices: Collection[str], share: float) -> frozenset[str]:
    """Choose some voices by their names alone; a larger share holds all those of a smaller one."""
    ordered = sorted(
        set(voices), key=lambda voice: hashlib.sha256(f"part {voice}".encode()).digest()
    )
    return frozenset(ordered[: math.ceil(share * len(ordered))])


def learning_curve(hold: Hold) -> list[dict[str, Any]]:
    """Train on each of `PARTS`, and score on ``hold``.

    Returns:
        For JSON, by part: its share, voices, sentences and pairs, and the figures by model.
    """
    from labelled import read_pairs, read_sentences

    sentences, pairs = read_sentences("tune"), read_pairs("tune")
    points = []
    for share in PARTS:
        voices = choose_voices({*sentences.voices, *pairs.voices}, share)
        print(f"{share:.0%} of the voices", flush=True)
        points.append(_point(share, voices, _trained(sentences, pairs, voices), hold))
    return points


def last_point(hold: Hold) -> dict[str, Any]:
    """Score the shipped models, which have learnt from all voices, as a point of the curve."""
    voices = {row["voice"] for kind in KINDS.values() for row in read_rows(kind, "tune")}
    readers = {model: reader_called(name) for model, name in MODELS.items()}
    return _point(1.0, voices, readers, hold)


def _point(
    share: float, voices: Collection[str], readers: Mapping[str, ActReader], hold: Hold
) -> dict[str, Any]:
    counts = {
        kind: sum(row["voice"] in voices for row in read_rows(pattern, "tune"))
        for kind, pattern in KINDS.items()
    }
    figures = {model: score(reader, hold) for model, reader in readers.items()}
    return {"share": share, "voices": len(voices), **counts, "models": figures}


def score(reader: ActReader, hold: Hold) -> dict[str, Any]:
    """Score a reader on sentences and on whole drafts.

    Returns:
        For JSON: F1 of each act in sentences, macro-F1 of each in drafts, and both means.
    """
    from score_sentences import CLOSING, GREETING, plain_letter

    readers = Readers(reader, None)
    found = []
    for row in hold.rows:
        letter = plain_letter(f"{GREETING}{row.text}{CLOSING}", readers)
        found.append((row.labels, {hit.act for hit in letter.reading.hits}))
    sentences = {
        act: score_binary((act in gold, act in given) for gold, given in found).f1 for act in ACTS
    }
    drafts = figures_of(verdicts_of(reader, hold.cases))
    return {
        "sentences": {act: rounded(figure) for act, figure in sentences.items()},
        "sentence_f1": rounded(mean(sentences.values())),
        "drafts": {act: figures["macro_f1"] for act, figures in drafts["acts"].items()},
        "draft_macro_f1": drafts["macro_f1"],
    }


def _trained(
    sentences: Sentences, pairs: Pairs, voices: Collection[str]
) -> Mapping[str, ActReader]:
    """Train both models as `train_linear.py` and `train_encoder.py` do, on some voices."""
    import numpy as np
    import torch
    import train_linear
    from labelled import LABELS
    from reader_thresholds import asked_everywhere, moved_on_drafts
    from thresholds import choose_thresholds
    from train_encoder import LONGER, Made

    from followup_lint.language.blended import BlendedActReader
    from followup_lint.language.encoder import Encoder, read_settings

    torch.set_num_threads(2)
    inside = np.array([voice in voices for voice in sentences.voices])
    own, rest = (sentences.only(np.flatnonzero(part)) for part in (inside, ~inside))
    longer, longer_labels = train_linear.join(rest.texts, rest.labels, LONGER)
    texts, gold = [*rest.texts, *longer], np.vstack([rest.labels, longer_labels])

    learnt = train_linear.fit(own.texts, own.labels)
    linear_scores = train_linear.score(texts, *learnt)
    thresholds, _ = choose_thresholds(linear_scores, gold)
    linear = _linear_reader(own, learnt, thresholds)
    # What the reader takes off its logits, offsets of whole drafts included.
    linear_scores -= learnt[2] - np.array(linear.weights.bias) * linear.weights.step

    made = Made(own, pairs.only([i for i, voice in enumerate(pairs.voices) if voice in voices]))
    encoder_scores = made.logits(texts)[:, : len(LABELS)]
    readers: dict[str, ActReader] = {"linear": linear}
    shipped = read_settings()
    for model, share in (("encoder", 1.0), ("both", shipped.share)):
        chosen, _ = choose_thresholds(share * encoder_scores + (1 - share) * linear_scores, gold)
        by_rows = dict(zip(LABELS, chosen.tolist(), strict=True))
        encoder = Encoder(made.session, made.tokenizer, asked_everywhere(shipped, share, by_rows))
        encoder.settings = moved_on_drafts(linear, encoder, encoder.settings)
        readers[model] = BlendedActReader(linear, lambda encoder=encoder: encoder, required=True)
    return readers


def _linear_reader(
    own: Sentences, learnt: tuple[dict[str, int], np.ndarray, np.ndarray], thresholds: np.ndarray
) -> LinearActReader:
    """Make a linear reader by way of the bytes that would be shipped."""
    import numpy as np
    import train_linear
    from draft_offsets import choose_offsets
    from labelled import LABELS

    from followup_lint.language.linear_weights import read_weights, write_weights
    from followup_lint.language.ngrams import tokens

    space, weights, bias = learnt
    step = train_linear.STEP
    vocabulary = sorted({word for text in own.texts for word in tokens(text)[0]})
    tables = train_linear.pack(space, weights, vocabulary)
    steps = np.rint((bias - thresholds) / step).astype(int).tolist()
    made = read_weights(write_weights(LABELS, steps, step, tables))
    offsets = choose_offsets(lambda moved: train_linear.moved_reader(made, moved))
    return train_linear.moved_reader(made, offsets)
