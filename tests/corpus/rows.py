"""The rows of the JSON lines files beside this one, by split."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from splits import held

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent

SPLITS = ("tune", "hold", "all")


def in_split(split: str) -> Callable[[str], bool]:
    """Give the test whether a voice belongs to a split.

    Args:
        split: One of `SPLITS`.
    """
    return {"tune": lambda voice: not held(voice), "hold": held, "all": lambda _: True}[split]


def read_rows(pattern: str, split: str) -> list[dict[str, Any]]:
    """Read the rows of one split from the files that fit a pattern, in a fixed order."""
    belongs = in_split(split)
    return [
        row
        for path in sorted(HERE.glob(pattern))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and belongs((row := json.loads(line))["voice"])
    ]
