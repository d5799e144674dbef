"""What the figures of ``hold`` may not fall below, check by check and for each engine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rows import HERE
from scoring import ceiling_of, floor_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FILE = HERE / "floors.json"


def floors_of(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Make the floors of one engine from the figures that it reached.

    Args:
        figures: Of whole drafts, as `score_drafts.score_drafts` gives them.

    Returns:
        The number of drafts, and for each check the floor of its macro-F1 and the ceiling of its
        false alarms; a check without such a figure has no such bound.
    """
    checks: dict[str, dict[str, float]] = {}
    for name, check in figures["checks"].items():
        bounds = checks.setdefault(name, {})
        if check["macro_f1"] is not None:
            bounds["macro_f1"] = floor_of(check["macro_f1"])
        if check["false_alarm"] is not None:
            bounds["false_alarm"] = ceiling_of(check["false_alarm"])
    return {"count": figures["count"], "checks": checks}


def shortfalls(
    floors: Mapping[str, Any], figures: Mapping[str, Any], acts: str
) -> Iterator[tuple[str, str]]:
    """Compare figures with the floors of their engine.

    Args:
        floors: As `floors_of` makes them.
        figures: Of the same drafts today.
        acts: The engine, for the command.

    Yields:
        A check, and a sentence that names its figure, its bound and the command that shows what
        is wrong.
    """
    for name, bounds in floors["checks"].items():
        check = figures["checks"].get(name, {})
        command = f"tests/corpus/score.py --split hold --acts {acts} --misses --check {name}"
        for key, title, below in (
            ("macro_f1", "macro-F1", True),
            ("false_alarm", "false-alarm rate", False),
        ):
            bound, figure = bounds.get(key), check.get(key)
            if bound is None:
                continue
            if figure is None or (figure < bound if below else figure > bound):
                side = "below its floor" if below else "above its ceiling"
                yield name, f"{name}: {title} {figure} is {side} {bound}; see python {command}"


def read_floors() -> dict[str, Any]:
    """Read the floors by engine."""
    floors: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return floors


def write_floors(floors: Mapping[str, Any]) -> None:
    """Write the floors by engine."""
    FILE.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
