"""How the encoder learns: rows with masked labels, joined rows, one schedule, a fixed seed."""

from __future__ import annotations

import math
import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from encoder_network import Encoder, base_folder
from labelled import ACTS, LABELS, PARTICULAR, stock_sentences
from tokenizers import Tokenizer
from torch.nn.functional import binary_cross_entropy_with_logits

from followup_lint.language.encoder_text import MAX_PIECES, prepare

if TYPE_CHECKING:
    from labelled import Pairs, Sentences

TAKEN_UP = "taken_up"
OUTPUTS = [*LABELS, TAKEN_UP]
"""The encoder's logits, in order: those of a sentence, and of a topic with a sentence."""

EPOCHS = 5
RATE = 1.5e-4
HEAD_RATE = 10.0
"""The head starts from nothing and learns that much faster."""

BATCH = 32
BUCKET = 16
"""Batches whose rows are sorted by length together, so that little is padded."""

WARM_UP = 0.1
JOINED = 0.35
"""Joined rows for every sentence: letters have longer sentences than the corpus."""

FRAMED = 0.3
"""Stock sentences drawn for each alternative of a frame."""

WEIGHTS = {"acts": 1.0, "particular": 0.2, "faults": 0.6, "pairs": 1.2}
"""What the mean loss of each group of labels counts."""

HEAVIEST = 6.0
"""What a sentence with a rare label counts at most against one without."""

COMPANY = 0.5
"""Share of the pairs whose topic stands among others: what takes up one of them says yes."""

MOST_TOPICS = 5
STRAY = 0.25
"""Topics of other interviews drawn for every pair: sentences that do not take them up."""

DECAY = 0.01
LARGEST = 1.0
"""The norm that a gradient is cut to."""


@dataclass(frozen=True)
class Row:
    """One row of training.

    Attributes:
        text: The sentence, or the topic where ``second`` holds the sentence.
        second: The sentence of a pair.
        target: One number for each of `OUTPUTS`; NaN where it isn't known.
    """

    text: str
    second: str | None
    target: np.ndarray


def sentence_rows(sentences: Sentences) -> list[Row]:
    """Make rows of labelled sentences."""
    gold = np.column_stack([sentences.labels, np.full(len(sentences.texts), np.nan)])
    return [Row(text, None, target) for text, target in zip(sentences.texts, gold, strict=True)]


def stock_rows() -> list[Row]:
    """Make rows of stock sentences; only their acts are known."""
    texts, labels = stock_sentences(FRAMED)
    gold = np.full((len(texts), len(OUTPUTS)), np.nan)
    gold[:, : len(ACTS)] = labels[:, : len(ACTS)]
    return [Row(text, None, target) for text, target in zip(texts, gold, strict=True)]


def pair_rows(pairs: Pairs) -> list[Row]:
    """Make rows of pairs; only whether the topic is taken up is known."""
    gold = np.full((len(pairs.topics), len(OUTPUTS)), np.nan)
    gold[:, -1] = pairs.labels
    return [
        Row(topic, sentence, target)
        for topic, sentence, target in zip(pairs.topics, pairs.sentences, gold, strict=True)
    ]


def drawn_pairs(rows: list[Row], dice: random.Random) -> list[Row]:
    """Draw one epoch's pairs: some topics in company, and some that belong elsewhere."""
    topics = [row.text for row in rows]
    drawn = []
    for row in rows:
        asked = [row.text]
        if dice.random() < COMPANY:
            asked += dice.sample(topics, dice.randrange(1, MOST_TOPICS))
            dice.shuffle(asked)
        drawn.append(Row("; ".join(asked), row.second, row.target))
    for row in dice.sample(rows, int(STRAY * len(rows))):
        no = row.target.copy()
        no[-1] = 0.0
        drawn.append(Row(dice.choice(topics), row.second, no))
    return drawn


def join(first: Row, second: Row) -> Row:
    """Set two sentences one after the other, labels united."""
    return Row(f"{first.text} {second.text}", None, np.maximum(first.target, second.target))


class Pieces:
    """Turns rows into word pieces, as the reader does."""

    def __init__(self) -> None:
        self.tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(MAX_PIECES)

    def of(self, rows: list[Row]) -> list[list[int]]:
        """Give the ids of each row."""
        texts = [
            prepare(row.text) if row.second is None else (prepare(row.text), prepare(row.second))
            for row in rows
        ]
        return [found.ids for found in self.tokenizer.encode_batch(texts)]


def padded(ids: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Set ids in one array, and a mask of 1.0 where there are some; both (rows, longest)."""
    longest = max(map(len, ids))
    filled, mask = torch.zeros(len(ids), longest, dtype=torch.long), torch.zeros(len(ids), longest)
    for row, found in enumerate(ids):
        filled[row, : len(found)] = torch.tensor(found)
        mask[row, : len(found)] = 1
    return filled, mask


class Loss:
    """Cross-entropy over the labels that a row knows, rare labels weighing more."""

    def __init__(self, rows: list[Row]) -> None:
        share = np.nanmean(np.stack([row.target for row in rows]), axis=0)
        heavier = np.minimum(np.sqrt((1 - share) / share), HEAVIEST)
        self.heavier = torch.tensor(heavier, dtype=torch.float32)
        acts, particular = len(ACTS), LABELS.index(PARTICULAR)
        self.groups = (
            (slice(0, acts), WEIGHTS["acts"]),
            (slice(particular, particular + 1), WEIGHTS["particular"]),
            (slice(particular + 1, len(LABELS)), WEIGHTS["faults"]),
            (slice(len(LABELS), len(OUTPUTS)), WEIGHTS["pairs"]),
        )

    def __call__(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        known = ~torch.isnan(target)
        every = binary_cross_entropy_with_logits(
            logits, target.nan_to_num(0.0), pos_weight=self.heavier, reduction="none"
        )
        every = every * known
        # A group counts by the share of the batch that knows it, so pairs don't drown sentences.
        return torch.stack([weight * every[:, part].mean() for part, weight in self.groups]).sum()


def batches(ids: list[list[int]], dice: random.Random) -> list[list[int]]:
    """Deal row numbers into batches of similar lengths, in random order."""
    order = list(range(len(ids)))
    dice.shuffle(order)
    dealt = []
    for start in range(0, len(order), BATCH * BUCKET):
        chunk = sorted(order[start : start + BATCH * BUCKET], key=lambda i: len(ids[i]))
        dealt += [chunk[at : at + BATCH] for at in range(0, len(chunk), BATCH)]
    dice.shuffle(dealt)
    return dealt


def optimizer_for(
    model: Encoder, steps: int
) -> tuple[torch.optim.AdamW, torch.optim.lr_scheduler.LambdaLR]:
    """Give the optimizer, and its schedule: a short rise, then a straight fall."""
    body = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith("head")]
    groups = [
        {"params": [p for p in body if p.dim() > 1], "lr": RATE, "weight_decay": DECAY},
        {"params": [p for p in body if p.dim() == 1], "lr": RATE, "weight_decay": 0.0},
        {"params": model.head.parameters(), "lr": RATE * HEAD_RATE, "weight_decay": DECAY},
    ]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    rise = WARM_UP * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / rise) * max(0.02, 1 - step / steps)
    )
    return optimizer, schedule


def train(sentences: Sentences, pairs: Pairs, seed: int = 0, epochs: int = EPOCHS) -> Encoder:
    """Train an encoder; the same rows and seed give the same one on the same machine.

    Args:
        sentences: Labelled sentences.
        pairs: Topics with sentences.
        seed: Of all dice.
        epochs: Times that every row is seen; joined rows are drawn anew each time.
    """
    torch.manual_seed(seed)
    dice = random.Random(seed)
    model, pieces = Encoder(len(OUTPUTS)), Pieces()
    single = sentence_rows(sentences) + stock_rows()
    others = pair_rows(pairs)
    loss_of = Loss(single + others)
    joined = int(JOINED * len(sentences.texts))
    size = len(single) + joined + len(others) + int(STRAY * len(others))
    steps = epochs * math.ceil(size / BATCH)
    optimizer, schedule = optimizer_for(model, steps)
    model.train()
    for epoch in range(epochs):
        started, total = time.monotonic(), 0.0
        rows = single + drawn_pairs(others, dice)
        rows += [join(*dice.sample(single, 2)) for _ in range(joined)]
        ids = pieces.of(rows)
        dealt = batches(ids, dice)
        for chosen in dealt:
            filled, mask = padded([ids[i] for i in chosen])
            target = torch.tensor(np.stack([rows[i].target for i in chosen]), dtype=torch.float32)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(filled, mask)
            loss = loss_of(logits.float(), target)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), LARGEST)
            optimizer.step()
            schedule.step()
            total += loss.item()
        seconds = time.monotonic() - started
        print(f"  epoch {epoch + 1}: loss {total / len(dealt):.4f}, {seconds:.0f} s", flush=True)
    return model.eval()
