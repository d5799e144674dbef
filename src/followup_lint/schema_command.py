"""What ``followup-lint schema`` does: prints JSON Schema of the models."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Literal

from pydantic.json_schema import models_json_schema

import followup_lint
from followup_lint.exit_codes import CLEAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.models import Model

_COME_OUT = ("Report", "CheckResult", "Finding")
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def print_schema(names: Sequence[str]) -> int:
    """Write the schema of one model, or of several as definitions.

    Args:
        names: Public names of models.

    Returns:
        The exit code.
    """
    models = [(_model(name), _mode(name)) for name in names]
    if len(models) == 1:
        ((model, mode),) = models
        schema = {"$schema": DIALECT, **model.model_json_schema(mode=mode)}
    else:
        schema = {"$schema": DIALECT, **models_json_schema(models)[1]}
    sys.stdout.write(f"{json.dumps(schema, indent=2)}\n")
    return CLEAN


def _model(name: str) -> type[Model]:
    model: type[Model] = getattr(followup_lint, name)
    return model


def _mode(name: str) -> Literal["validation", "serialization"]:
    return "serialization" if name in _COME_OUT else "validation"
