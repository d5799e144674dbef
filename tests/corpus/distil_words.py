"""Distils from the sentence encoder which words call which others to mind.

Every word is read in a few plain frames by the encoder as it comes (`encoder_network.py`), its word
pieces' states are averaged, and words that lie near each other become neighbours. A word that the
encoder knows only in pieces ("kiln": "ki", "##ln") lies near what is spelt like it, so it leans on
its hand-made neighbours, and neighbours that look like it are dropped.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from encoder_network import FAR, Encoder, base_folder
from rows import read_rows
from tokenizers import Tokenizer

from followup_lint.grammar.harper import HarperDictionary
from followup_lint.language.neighbours import neighbours
from followup_lint.language.wording import WORD, stem

HERE = Path(__file__).parent
LISTS = ("trade_words.txt", "letter_words.txt", "neighbours.txt")
FRAMES = ("{}", "We talked about the {}.", "Everyday work with {} and similar things.")
"""One frame alone finds less: of the drafts whose topics nothing else finds, the similarity of
words orders .80 right with the first, .83 with all three."""

PLAIN = re.compile(r"[a-z][a-z0-9]{2,20}")
BATCH = 256

SIBLINGS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december one two three four five six seven eight nine "
    "ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen north south "
    "east west northern southern eastern western red blue green yellow orange purple pink brown "
    "black white grey gray summer autumn winter first second third fourth fifth".split()
)
"""Words that are near each other and never stand for each other."""

LEAN, LEAN_IN_PIECES = 0.3, 1.0
"""How far a word leans on its hand-made neighbours, where its own vector counts 1."""

BANDS = (0.35, 0.42, 0.5)
"""Cosines from which on a neighbour belongs to each band."""

MORE = 0.06
"""What a pair with a word in pieces needs above the lowest band."""

MOST = 28
"""Neighbours a word keeps: the nearest."""

OFTEN = 5
"""Times from which on a word weighs no more among the words of its stem."""


def choose_words() -> tuple[list[str], Counter[str]]:
    """Choose the words: those of ``tune`` and of the word lists, and the encoder's own.

    Returns:
        The words, and how often each stands in ``tune`` in lower case. Words that tell little are
        left out, and so are names: what Harper's dictionaries don't know in lower case, unless a
        list has it or ``tune`` has it twice, and mostly in lower case.
    """
    small, capital = Counter[str](), Counter[str]()
    for text in _texts():
        for word in WORD.findall(text):
            (small if word.islower() else capital)[word.lower()] += 1
    listed = {word for name in LISTS for word in _listed(name)}
    vocabulary = Tokenizer.from_file(str(base_folder() / "tokenizer.json")).get_vocab()
    table = neighbours()
    words = sorted(
        word
        for word in {*small, *listed, *vocabulary}
        if PLAIN.fullmatch(word) and word not in SIBLINGS and table.weight(stem(word)) == 1
    )
    dictionary = HarperDictionary(("american", "british"))
    names: set[str] = set()
    for start in range(0, len(words), BATCH):
        names |= dictionary.unknown(words[start : start + BATCH])
    names -= listed
    names -= {word for word in names if small[word] > max(1, capital[word])}
    return [word for word in words if word not in names], small


def _texts() -> list[str]:
    texts = [row["text"] for row in read_rows("sentences_*.jsonl", "tune")]
    for row in read_rows("pairs_*.jsonl", "tune"):
        texts += [row["topic"], row["sentence"]]
    for path in sorted(HERE.glob("drafts_?.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            texts += [row["draft"]["body"], *row["context"].get("topics", ())]
    return texts


def _listed(name: str) -> list[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    plain = " ".join(line for line in lines if not line.startswith("#")).replace("_", " ")
    return WORD.findall(plain.lower())


def embed(words: list[str]) -> np.ndarray:
    """Read words in all frames.

    Returns:
        One vector of unit length a frame and word, (frames, words, width).
    """
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.enable_padding()
    encoder = Encoder(1)
    encoder.eval()
    torch.set_num_threads(1)
    with torch.no_grad():
        return np.stack(
            [
                np.concatenate(
                    [
                        _read(encoder, tokenizer, [frame.format(word) for word in some])
                        for some in (words[at : at + BATCH] for at in range(0, len(words), BATCH))
                    ]
                )
                for frame in FRAMES
            ]
        )


def _read(encoder: Encoder, tokenizer: Tokenizer, texts: list[str]) -> np.ndarray:
    """Average the states of the last layer, as the published pooling does."""
    pieces = tokenizer.encode_batch(texts)
    ids = torch.tensor([text.ids for text in pieces])
    there = torch.tensor([text.attention_mask for text in pieces], dtype=torch.float)
    states = encoder.norm(encoder.words(ids) + encoder.places.weight[: ids.shape[1]])
    beyond = (1 - there)[:, None, None, :] * -FAR
    for layer in encoder.layers:
        states = layer(states, beyond)
    mean = (states * there[:, :, None]).sum(1) / there.sum(1)[:, None]
    return torch.nn.functional.normalize(mean, dim=1).numpy()


def words_in_pieces(words: list[str]) -> set[str]:
    """Give those of some words that the encoder knows in pieces only."""
    known = Tokenizer.from_file(str(base_folder() / "tokenizer.json")).get_vocab()
    return {word for word in words if word not in known}


def lines_of(
    words: list[str], vectors: np.ndarray, counts: Counter[str], in_pieces: set[str]
) -> list[str]:
    """Make the lines of the table; see `followup_lint.language.distilled.Distilled`.

    Args:
        words: The words.
        vectors: Those that `embed` gives for them.
        counts: How often each is used; a stem is mostly its frequent words.
        in_pieces: Those that the encoder knows in pieces only.
    """
    by_stem: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(words):
        by_stem[stem(word)].append(number)
    stems = sorted(by_stem)
    rows = {root: row for row, root in enumerate(stems)}
    own = np.zeros((len(stems), vectors.shape[-1]), dtype=np.float32)
    for frame in vectors:
        total = np.zeros_like(own)
        for word, vector in zip(words, _unit(frame - frame.mean(0)), strict=True):
            total[rows[stem(word)]] += vector * (1 + min(OFTEN, counts[word]))
        own += _unit(total)
    own = _unit(own)
    split = np.array([all(words[n] in in_pieces for n in by_stem[root]) for root in stems])
    near = _near(stems, _leant(stems, own, split), split)
    return [
        "|".join([f"{root} {' '.join(words[n] for n in by_stem[root])}", *bands])
        for root, bands in zip(stems, near, strict=True)
    ]


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)


def _leant(stems: list[str], own: np.ndarray, split: np.ndarray) -> np.ndarray:
    """Move stems towards their hand-made neighbours."""
    rows = {root: row for row, root in enumerate(stems)}
    table = neighbours()
    moved = own.copy()
    for root, row in rows.items():
        if near := [rows[other] for other in table.near(root) if other in rows]:
            lean = LEAN_IN_PIECES if split[row] else LEAN
            moved[row] += lean * _unit(own[near].mean(0))
    return _unit(moved)


def _near(stems: list[str], vectors: np.ndarray, split: np.ndarray) -> list[list[str]]:
    """Give for each stem its neighbours by band, each as the steps between their numbers."""
    found = []
    for start in range(0, len(stems), BATCH):
        for row, cosines in enumerate(vectors[start : start + BATCH] @ vectors.T, start):
            cosines[row] = -1
            nearest = np.argpartition(-cosines, 3 * MOST)[: 3 * MOST]
            nearest = sorted(nearest, key=lambda n: (-cosines[n], n))
            kept = [int(n) for n in nearest if _may_be(stems, split, cosines, row, n)][:MOST]
            levels = np.searchsorted(BANDS, cosines[kept], "right")
            bands = (
                sorted(n for n, at in zip(kept, levels, strict=True) if at == level)
                for level in range(1, len(BANDS) + 1)
            )
            found.append([" ".join(str(b - a) for a, b in pairwise([0, *band])) for band in bands])
    return found


def _may_be(stems: list[str], split: np.ndarray, cosines: np.ndarray, row: int, other: int) -> bool:
    if not (split[row] or split[other]):
        return bool(cosines[other] >= BANDS[0])
    one, two = stems[row], stems[other]
    alike = one[:2] == two[:2] or one[-4:] == two[-4:]
    return bool(cosines[other] >= BANDS[0] + MORE) and not alike


def distil() -> str:
    """Give the text of the table."""
    words, counts = choose_words()
    lines = lines_of(words, embed(words), counts, words_in_pieces(words))
    return "".join(f"{line}\n" for line in lines)
