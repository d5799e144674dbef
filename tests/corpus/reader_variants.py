"""The readers of acts that are compared, by name; only what one needs is imported."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rows import HERE

from followup_lint import LintConfig, Linter
from followup_lint.language.blended import BlendedActReader
from followup_lint.language.encoder import Encoder, shared_encoder
from followup_lint.language.linear import ACTS, linear_reader
from followup_lint.letter import Readers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from followup_lint.language.acts import Act, ActReader
    from followup_lint.language.encoder import EncoderSettings

READERS = ("cues", "linear", "encoder", "both_everywhere", "both")
"""``linear`` and ``both`` are the engines of the package; the others are here for comparison."""

WITH_ENCODER = READERS[2:]
FIGURES = HERE / "readers.json"
EVERYWHERE: dict[Act, tuple[float, float]] = dict.fromkeys(ACTS, (-math.inf, math.inf))
"""Linear logits between which the encoder is asked, for every sentence to be asked about."""


def reader_called(name: str) -> ActReader:
    """Make one of `READERS`.

    Raises:
        EngineUnavailable: It needs the encoder, and the extra is not installed.
    """
    if name == "cues":
        from cue_reader import CueActReader

        return CueActReader()
    if name == "linear":
        return linear_reader()
    encoder = with_settings(shared_encoder(), variant_settings(name, shared_encoder().settings))
    return BlendedActReader(linear_reader(), lambda: encoder, required=True)


def variant_settings(name: str, shipped: EncoderSettings) -> EncoderSettings:
    """Give what a reader with the encoder decides by."""
    if name == "both":
        return shipped
    if name == "both_everywhere":
        return replace(shipped, unsure=EVERYWHERE)
    return replace(
        shipped, share=1.0, unsure=EVERYWHERE, thresholds={**shipped.thresholds, **own_thresholds()}
    )


def with_settings(encoder: Encoder, settings: EncoderSettings) -> Encoder:
    """Give the same model with other settings."""
    return Encoder(encoder._session, encoder._tokenizer, settings)


def own_thresholds() -> Mapping[str, float]:
    """Give the thresholds of the encoder alone; those shipped are of its average with the other."""
    found: Mapping[str, float] = read_figures()["own_thresholds"]
    return found


def read_figures() -> dict[str, Any]:
    """Read what was measured last."""
    found: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8"))
    return found


def linter_with(reader: ActReader, *, checks: Sequence[str] = ()) -> Linter:
    """Make a linter that reads acts with a given reader.

    Args:
        reader: What decides.
        checks: The checks to run; all but ``grammar`` when empty.
    """
    linter = Linter(
        LintConfig.model_validate(
            {"acts": "linear", "grammar": "off", "select": checks}
            if checks
            else {"acts": "linear", "grammar": "off", "ignore": ("grammar",)}
        )
    )
    linter._readers = Readers(acts=reader, grammar=None)
    return linter
