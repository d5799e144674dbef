"""The labelled rows beside this file, in one shape for every trainer.

A row of training has a text (or a pair of texts) and a target for each label it knows; what it
doesn't know is NaN, which no loss counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from frames import draw_sentences
from rows import HERE, read_rows

from followup_lint.language.linear import ACTS, PARTICULAR

if TYPE_CHECKING:
    from collections.abc import Sequence

DATA = HERE.parents[1] / "src" / "followup_lint" / "language"
"""Where trained models go."""

FAULTS = (
    "slang shouting flippant begging presumption pressure complaint pay self_deprecation "
    "over_apology flattery sarcasm discriminatory profanity"
).split()
LABELS = [*ACTS, PARTICULAR, *FAULTS]


@dataclass(frozen=True)
class Sentences:
    """Labelled sentences.

    Attributes:
        texts: The sentences.
        labels: One row a sentence, one column for each of `LABELS`; true where it holds.
        voices: Who writes each.
    """

    texts: list[str]
    labels: np.ndarray
    voices: list[str]

    def only(self, rows: Sequence[int] | np.ndarray) -> Sentences:
        """Take some of the rows."""
        return Sentences(
            [self.texts[i] for i in rows], self.labels[rows], [self.voices[i] for i in rows]
        )


@dataclass(frozen=True)
class Pairs:
    """Topics of interviews, each with a sentence.

    Attributes:
        topics: What was talked about.
        sentences: What a draft says.
        labels: True where the sentence takes up the topic.
        voices: Who writes each sentence.
    """

    topics: list[str]
    sentences: list[str]
    labels: np.ndarray
    voices: list[str]

    def only(self, rows: Sequence[int] | np.ndarray) -> Pairs:
        """Take some of the rows."""
        return Pairs(
            [self.topics[i] for i in rows],
            [self.sentences[i] for i in rows],
            self.labels[rows],
            [self.voices[i] for i in rows],
        )


def read_sentences(split: str = "tune") -> Sentences:
    """Read the labelled sentences of one split."""
    rows = read_rows("sentences_*.jsonl", split)
    labels = np.array(
        [[label in row["acts"] or label in row["faults"] for label in LABELS] for row in rows]
    )
    labels[:, LABELS.index(PARTICULAR)] = [row["particular"] for row in rows]
    return Sentences([row["text"] for row in rows], labels, [row["voice"] for row in rows])


def read_pairs(split: str = "tune") -> Pairs:
    """Read the pairs of topic and sentence of one split."""
    rows = read_rows("pairs_*.jsonl", split)
    return Pairs(
        [row["topic"] for row in rows],
        [row["sentence"] for row in rows],
        np.array([row["taken_up"] for row in rows], dtype=bool),
        [row["voice"] for row in rows],
    )


def stock_sentences(share: float) -> tuple[list[str], np.ndarray]:
    """Draw stock sentences from ``frames.txt``; only the columns of the acts mean anything.

    Args:
        share: Sentences for each alternative that a frame holds.

    Returns:
        The sentences, and their labels as in `Sentences`.
    """
    drawn = draw_sentences(HERE / "frames.txt", share)
    return [text for text, _ in drawn], np.array([[x in acts for x in LABELS] for _, acts in drawn])
