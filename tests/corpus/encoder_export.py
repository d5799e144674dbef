"""From a trained network to what is shipped: a small vocabulary, ONNX, integer weights.

The shipped graph reads one sentence at a time, without a mask: integer arithmetic scales the
numbers of a whole batch together, so in a batch the verdict on a sentence would depend on its
neighbours.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import onnx
import torch
from encoder_network import Encoder, base_folder
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model
from tokenizers import Tokenizer
from torch import Tensor, nn

from followup_lint.language.encoder_text import MAX_PIECES, prepare

if TYPE_CHECKING:
    from collections.abc import Iterable

OPSET = 17
CONTINUED = "##"


def used_pieces(texts: Iterable[str]) -> set[str]:
    """Give the word pieces that any of the texts is cut into."""
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    found = tokenizer.encode_batch([prepare(text) for text in texts])
    return {piece for encoding in found for piece in encoding.tokens}


def small_tokenizer(texts: Iterable[str]) -> tuple[dict[str, Any], list[int]]:
    """Cut the vocabulary down to what English mails need.

    Args:
        texts: Texts and words whose pieces are kept. All ASCII letters, alone and within a word,
            and short continuations stay too, so that any word still has pieces.

    Returns:
        The contents of ``tokenizer.json``, and the rows of the word vectors that are kept.
    """
    plain = json.loads((base_folder() / "tokenizer.json").read_text(encoding="utf-8"))
    known: dict[str, int] = plain["model"]["vocab"]
    special = {token["content"] for token in plain["added_tokens"]}
    used = used_pieces(texts)

    def kept(piece: str) -> bool:
        body = piece.removeprefix(CONTINUED)
        if piece in special or piece in used:
            return True
        return body.isascii() and (len(body) == 1 or (piece != body and len(body) <= 3))

    rows = [(piece, at) for piece, at in sorted(known.items(), key=lambda item: item[1])]
    rows = [(piece, at) for piece, at in rows if kept(piece)]
    places = {piece: number for number, (piece, _) in enumerate(rows)}
    plain["model"]["vocab"] = places
    for token in plain["added_tokens"]:
        token["id"] = places[token["content"]]
    for part in plain["post_processor"]["special_tokens"].values():
        part["ids"] = [places[token] for token in part["tokens"]]
    plain["padding"] = None
    plain["truncation"] = {
        "direction": "Right",
        "max_length": MAX_PIECES,
        "strategy": "LongestFirst",
        "stride": 0,
    }
    return plain, [at for _, at in rows]


class OneSentence(nn.Module):
    """The network for one sentence without padding: ids (1, length) to logits (1, labels)."""

    def __init__(self, model: Encoder) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor) -> Tensor:
        """Give the logits."""
        model = self.model
        states = model.norm(model.words(ids) + model.places.weight[: ids.shape[1]])
        nothing = torch.zeros(1)
        for layer in model.layers:
            states = layer(states, nothing)
        logits: Tensor = model.head(torch.cat([states.mean(1), states.amax(1)], 1))
        return logits


def export(model: Encoder, rows: list[int]) -> bytes:
    """Give the ONNX file of a network, its weights integers.

    Args:
        model: The trained network, with the whole vocabulary.
        rows: The word vectors to keep.
    """
    vectors = model.words.weight[rows].detach().clone()
    whole, model.words = model.words, nn.Embedding.from_pretrained(vectors)
    try:
        with tempfile.TemporaryDirectory() as folder:
            plain, fused, small = (Path(folder) / f"{n}.onnx" for n in ("plain", "fused", "small"))
            torch.onnx.export(
                OneSentence(model).eval(),
                (torch.tensor([[1, 2, 3, 4]]),),
                str(plain),
                input_names=["ids"],
                output_names=["logits"],
                dynamic_axes={"ids": {1: "length"}},
                opset_version=OPSET,
                dynamo=False,
            )
            options = FusionOptions("bert")
            # That kernel takes a quarter of the time for what two plain nodes do quicker.
            options.enable_skip_layer_norm = options.enable_bias_skip_layer_norm = False
            better = optimize_model(
                str(plain),
                "bert",
                num_heads=12,
                hidden_size=384,
                optimization_options=options,
                opt_level=0,
            )
            better.save_model_to_file(str(fused))
            quantize_dynamic(
                fused,
                small,
                weight_type=QuantType.QInt8,
                per_channel=True,
                # Seven bits: with eight, processors without VNNI cut sums off, and verdicts would
                # depend on the machine. The figures are the same.
                reduce_range=True,
                op_types_to_quantize=["MatMul", "Gemm", "Gather", "Attention"],
                # Fused nodes hide the types of their results from the quantiser.
                extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
            )
            made = onnx.load(str(small))
            for node in made.graph.node:
                node.doc_string = ""
            return made.SerializeToString(deterministic=True)
    finally:
        model.words = whole
