"""Compile `neighbours.txt` and `everyday.txt` into `language/neighbours.json`.

    python tests/corpus/build_neighbours.py

Words become stems, so that nothing has to be stemmed when the table is loaded; set phrases stay
as they are written.
"""

from __future__ import annotations

import json
from pathlib import Path

import snowballstemmer

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "src" / "followup_lint" / "language" / "neighbours.json"


def build() -> str:
    """Give the text of the table."""
    stem = snowballstemmer.stemmer("english").stemWord
    groups = [
        " ".join(
            dict.fromkeys(
                word if word == "=" or "_" in word else stem(word) for word in line.split()
            )
        )
        for line in _lines("neighbours.txt")
    ]
    weights: dict[str, set[str]] = {}
    for line in _lines("everyday.txt"):
        if line.startswith("["):
            current = weights.setdefault(line.strip("[]"), set())
        else:
            current |= {stem(word) for word in line.split()}
    table = {
        "grammar": " ".join(sorted(weights["grammar"])),
        "nothing": " ".join(sorted(weights["nothing"] - weights["grammar"])),
        "little": " ".join(sorted(weights["little"] - weights["nothing"] - weights["grammar"])),
        "groups": groups,
    }
    return json.dumps(table, indent=0, ensure_ascii=False) + "\n"


def _lines(name: str) -> list[str]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8")
