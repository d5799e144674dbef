"""The encoder at run time: one sentence in, one logit for each label out.

A MiniLM with six layers, trained on the corpus, in ONNX with integer weights. It needs the extra
``followup-lint[encoder]``; the model itself travels with the library, in ``encoder_model``.
"""

from __future__ import annotations

import json
import os
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from typing import TYPE_CHECKING

from followup_lint.errors import EngineUnavailable
from followup_lint.language.encoder_text import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

NAME = "encoder"
FOLDER = "encoder_model"
MODEL, VOCABULARY, SETTINGS = "model.onnx", "tokenizer.json", "settings.json"
SLOWER = "SkipLayerNormFusion"
"""An optimisation without which a sentence takes a quarter less time (onnxruntime 1.32)."""

TELEMETRY_OFF = "ORT_DISABLE_TELEMETRY"
NEEDED = ("onnxruntime", "tokenizers")
_LOADING = threading.Lock()


@dataclass(frozen=True)
class EncoderSettings:
    """What goes with the model; how it was chosen, ``tests/corpus`` tells.

    By cross-validation; the thresholds of acts were then moved by the whole drafts of ``tune``.

    Attributes:
        labels: The names of its logits.
        share: How much of the averaged logit is the encoder's; the rest is the linear model's.
        thresholds: By label, where the averaged logit begins to say yes.
        unsure: By act, the linear logits between which the encoder is asked; chosen before the
            thresholds were moved.
        fault_asked: The linear logit of a tone fault from which on the encoder is asked.
        taken_up: The logit from which on a sentence takes up a topic.
    """

    labels: tuple[str, ...]
    share: float
    thresholds: Mapping[str, float]
    unsure: Mapping[str, tuple[float, float]]
    fault_asked: float
    taken_up: float


class Encoder:
    """The model and its tokenizer; safe to share between threads.

    Args:
        session: The ONNX session.
        tokenizer: From text to word pieces.
        settings: Thresholds and weights.
    """

    def __init__(
        self, session: InferenceSession, tokenizer: Tokenizer, settings: EncoderSettings
    ) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self.settings = settings

    def logits(self, text: str, second: str | None = None) -> Sequence[float]:
        """Read one sentence, or a topic and a sentence.

        Args:
            text: The sentence; the topic where ``second`` is given.
            second: The sentence that may take up the topic.

        Returns:
            One logit for each of ``settings.labels``.
        """
        import numpy as np  # noqa: PLC0415 - comes with the extra

        pair = None if second is None else prepare(second)
        ids = self._tokenizer.encode(prepare(text), pair).ids
        (found,) = self._session.run(None, {"ids": np.array([ids], dtype=np.int64)})
        row: list[float] = found[0].tolist()
        return row


def encoder_installed() -> bool:
    """Tell whether the extra is there."""
    return all(find_spec(package) is not None for package in NEEDED)


def require_encoder() -> None:
    """Make sure that the extra is there; loads nothing.

    Raises:
        EngineUnavailable: It is not.
    """
    if not encoder_installed():
        raise EngineUnavailable(
            NAME,
            'onnxruntime and tokenizers are missing. Install "followup-lint[encoder]", or set '
            'acts to "auto" or "linear".',
        )


def shared_encoder() -> Encoder:
    """Give the one encoder of this process; the model loads at the first call.

    Raises:
        EngineUnavailable: The extra is not installed, or doesn't load.
    """
    require_encoder()
    with _LOADING:  # threads that come first together wait for one model
        loaded = _load_once()
    if isinstance(loaded, Encoder):
        return loaded
    raise EngineUnavailable(
        NAME,
        f"it can't be loaded ({loaded}). Install "
        '"followup-lint[encoder]" anew, or set acts to "linear".',
    )


@lru_cache(maxsize=1)
def _load_once() -> Encoder | str:
    """Load the encoder, or give the name of what went wrong; either is kept."""
    try:
        return _load()
    except Exception as error:  # noqa: BLE001 - a broken package may raise anything
        return type(error).__name__


def _load() -> Encoder:
    with _without_telemetry():
        import onnxruntime  # noqa: PLC0415 - the extra may not be there
    from tokenizers import Tokenizer  # noqa: PLC0415

    folder = files("followup_lint.language").joinpath(FOLDER)
    options = onnxruntime.SessionOptions()
    # One thread: sentences are short, and a library that embeds us has threads of its own.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        folder.joinpath(MODEL).read_bytes(),
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=[SLOWER],
    )
    tokenizer = Tokenizer.from_str(folder.joinpath(VOCABULARY).read_text(encoding="utf-8"))
    return Encoder(session, tokenizer, read_settings())


@contextmanager
def _without_telemetry() -> Iterator[None]:
    """Keep onnxruntime from reporting to its makers.

    From 1.29 on it writes an identifier into the home folder and sends events, unless this variable
    is set while it loads (https://github.com/microsoft/onnxruntime/pull/27379). A program that
    loaded it before us has made that choice already.
    """
    if TELEMETRY_OFF in os.environ:
        yield
        return
    os.environ[TELEMETRY_OFF] = "1"
    try:
        yield
    finally:
        os.environ.pop(TELEMETRY_OFF, None)


def read_settings() -> EncoderSettings:
    """Read the settings that travel with the model."""
    text = files("followup_lint.language").joinpath(FOLDER, SETTINGS).read_text(encoding="utf-8")
    found = json.loads(text)
    return EncoderSettings(
        labels=tuple(found["labels"]),
        share=found["share"],
        thresholds=found["thresholds"],
        unsure={act: (low, high) for act, (low, high) in found["unsure"].items()},
        fault_asked=found["fault_asked"],
        taken_up=found["taken_up"],
    )
