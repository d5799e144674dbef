"""Compile `neighbours.txt` and `everyday.txt` into `language/neighbours.json`.

    python tests/corpus/build_neighbours.py
    uv run --group train-encoder python tests/corpus/build_neighbours.py --distil

Words become stems, so that nothing has to be stemmed when the table is loaded; set phrases stay
as they are written. With ``--distil`` it also writes ``language/distilled.txt``, the neighbours
that a sentence encoder finds (`distil_words.py`): minutes on one core, and the same corpus gives
the same file.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import snowballstemmer

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "src" / "followup_lint" / "language"


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


def main() -> None:
    """Write the tables."""
    parser = argparse.ArgumentParser(description="Writes the tables of neighbours.")
    parser.add_argument("--distil", action="store_true", help="the encoder's neighbours, too")
    arguments = parser.parse_args()
    (DATA / "neighbours.json").write_text(build(), encoding="utf-8")
    if arguments.distil:
        from distil_words import distil  # needs the group train-encoder

        (DATA / "distilled.txt").write_text(distil(), encoding="utf-8")


if __name__ == "__main__":
    main()
