"""Thresholds of a reader that isn't shipped, chosen as the trainers choose those that are.

First on rows that the model never saw (`thresholds`), then moved on the whole drafts of ``tune``
(`draft_offsets`). ``hold`` is never looked at.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from draft_offsets import choose_offsets
from labelled import LABELS, read_sentences
from reader_variants import EVERYWHERE
from thresholds import choose_thresholds

from followup_lint.language.blended import BlendedActReader
from followup_lint.language.encoder import Encoder, shared_encoder
from followup_lint.language.linear import linear_reader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from followup_lint.language.encoder import EncoderSettings
    from followup_lint.language.linear import LinearActReader


class Remembering(Encoder):
    """An encoder that reads each text once, as thresholds are tried on the same drafts."""

    known: dict[tuple[str, str | None], Sequence[float]]

    def __init__(self, encoder: Encoder, settings: EncoderSettings) -> None:
        super().__init__(encoder._session, encoder._tokenizer, settings)
        self.known = encoder.known if isinstance(encoder, Remembering) else {}

    def logits(self, text: str, second: str | None = None) -> Sequence[float]:
        """Read, or remember."""
        if (text, second) not in self.known:
            self.known[text, second] = super().logits(text, second)
        return self.known[text, second]


def asked_everywhere(
    shipped: EncoderSettings, share: float, thresholds: Mapping[str, float]
) -> EncoderSettings:
    """Give settings with which the encoder reads every sentence."""
    return replace(
        shipped,
        share=share,
        unsure=EVERYWHERE,
        thresholds={**shipped.thresholds, **thresholds},
    )


def moved_on_drafts(
    linear: LinearActReader, encoder: Encoder, settings: EncoderSettings
) -> EncoderSettings:
    """Move the thresholds of acts to where the whole drafts of ``tune`` are judged best."""
    memory = Remembering(encoder, settings)

    def moved(offsets: Mapping[str, float]) -> EncoderSettings:
        thresholds = {
            label: round(threshold + offsets.get(label, 0.0), 3)
            for label, threshold in settings.thresholds.items()
        }
        return replace(settings, thresholds=thresholds)

    def reader_with(offsets: Mapping[str, float]) -> BlendedActReader:
        copy = Remembering(memory, moved(offsets))
        return BlendedActReader(linear, lambda: copy, required=True)

    return moved(choose_offsets(reader_with))


def choose_own_thresholds(scores: Path) -> dict[str, float]:
    """Choose the thresholds of the shipped encoder alone.

    Args:
        scores: Cross-validated logits; see ``train_encoder.py``. Sentences that the corpus has
            gained since stand at its end, and take no part.

    Raises:
        ValueError: They are of more rows than the corpus has.
    """
    labels = read_sentences("tune").labels
    with np.load(scores) as kept:
        scored = len(kept["sentences"])
        found = np.vstack([kept["sentences"], kept["longer"]])[:, : len(LABELS)]
        gold = np.vstack([labels[:scored], kept["longer_labels"]])
    if len(found) != len(gold):
        raise ValueError(f"{scores.name} is of {scored} rows, the corpus has {len(labels)}")
    chosen, _ = choose_thresholds(found, gold)
    encoder = shared_encoder()
    by_rows = dict(zip(LABELS, chosen.tolist(), strict=True))
    settings = asked_everywhere(encoder.settings, 1.0, by_rows)
    moved = moved_on_drafts(linear_reader(), encoder, settings)
    return {label: moved.thresholds[label] for label in LABELS}
