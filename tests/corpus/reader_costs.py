"""What each reader of acts costs: time, the first call, memory, files."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from rows import HERE
from scoring import rounded

from followup_lint.language.encoder import FOLDER, MODEL, SETTINGS, VOCABULARY
from followup_lint.language.linear_weights import FILE as LINEAR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LANGUAGE = HERE.parents[1] / "src" / "followup_lint" / "language"
WORKER = HERE / "reader_worker.py"
WARM_UP = HERE / "clean_mails.jsonl"
"""Drafts that are not timed; all tools get warm on them."""

ROUNDS = 5
"""Processes for each reader; the median is what counts."""

MILLION = 1_000_000

OF_LINEAR = (LANGUAGE / LINEAR,)
OF_ENCODER = tuple(LANGUAGE / FOLDER / name for name in (MODEL, VOCABULARY, SETTINGS))
FILES: dict[str, tuple[Path, ...]] = {
    "cues": (HERE / "act_cues.py",),
    "linear": OF_LINEAR,
    "encoder": OF_ENCODER,
    "both_everywhere": OF_LINEAR + OF_ENCODER,
    "both": OF_LINEAR + OF_ENCODER,
}
"""What each reader has learnt, or was told."""


def measure(
    readers: Sequence[str], lines: Sequence[str], rounds: int = ROUNDS
) -> dict[str, dict[str, Any]]:
    """Measure readers over drafts, each in processes of its own, in turn.

    Args:
        readers: Their names.
        lines: The drafts, one JSON object each.
        rounds: Processes for each.

    Returns:
        For JSON, by reader; see `summary`.
    """
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in readers}
    with tempfile.TemporaryDirectory() as folder:
        drafts = Path(folder) / "drafts.jsonl"
        drafts.write_text("\n".join(lines), encoding="utf-8")
        for _ in range(rounds):
            for name, found in runs.items():
                command = [sys.executable, str(WORKER), name, str(drafts), str(WARM_UP)]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                # proselint prints what it stumbles over, so only the last line is the worker's.
                found.append(json.loads(done.stdout.splitlines()[-1]))
    return {
        name: {**summary(found, len(lines)), **sizes(FILES[name])} for name, found in runs.items()
    }


def summary(runs: Sequence[Mapping[str, Any]], count: int) -> dict[str, float | None]:
    """Take the medians of some runs of the worker.

    Args:
        runs: What the worker printed.
        count: Drafts that each went over.

    Returns:
        Milliseconds a draft of all checks but grammar (``lint_ms``) and of the reader alone
        (``read_ms``); the first as a multiple of Harper's and of proselint's in the same process;
        milliseconds of the first call; megabytes held after it.
    """

    def mid(figures: list[float]) -> float | None:
        return rounded(median(figures))

    memory = [run["memory"] for run in runs if run["memory"] is not None]
    return {
        "lint_ms": mid([run["lint"] / count * 1000 for run in runs]),
        "read_ms": mid([run["read"] / count * 1000 for run in runs]),
        "harper_ms": mid([run["harper"] / count * 1000 for run in runs]),
        "proselint_ms": mid([run["proselint"] / count * 1000 for run in runs]),
        "of_harper": mid([run["lint"] / run["harper"] for run in runs]),
        "of_proselint": mid([run["lint"] / run["proselint"] for run in runs]),
        "first_call_ms": mid([run["first_call"] * 1000 for run in runs]),
        "memory_mb": mid([size / MILLION for size in memory]) if memory else None,
    }


def sizes(files: Sequence[Path]) -> dict[str, float | None]:
    """Give the megabytes (10^6 bytes) of files as they are, and compressed as in a wheel."""
    texts = [path.read_bytes() for path in files]
    return {
        "file_mb": rounded(sum(map(len, texts)) / MILLION),
        "wheel_mb": rounded(sum(len(zlib.compress(text)) for text in texts) / MILLION),
    }
