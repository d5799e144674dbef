"""Compares the readers of acts: cue patterns, linear model, encoder, both.

    python tests/corpus/compare_readers.py                       # on the drafts of `hold`
    python tests/corpus/compare_readers.py --drafts FILE …       # and on those of other files
    python tests/corpus/compare_readers.py --scores FILE         # thresholds of the encoder alone
    python tests/corpus/compare_readers.py --curve               # trains on parts of the corpus
    python tests/corpus/compare_readers.py --write-page          # only sets docs/readers.md

Each run keeps its part of ``readers.json``, figures alone. The first three need the extra
``[encoder]`` and the dependency group ``bench``, ``--scores`` (the file that ``train_encoder.py
--scores`` makes) and ``--curve`` what training needs. Nothing is chosen on ``hold``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import reader_variants
from learning_curve import Hold, last_point, learning_curve
from reader_costs import ROUNDS, measure
from reader_figures import figures_of, intervals, share_asked, verdicts_of
from reader_variants import READERS, WITH_ENCODER, read_figures, reader_called, variant_settings
from readers_page import PAGE, render_page, tables
from score_drafts import draft_files, read_cases
from score_sentences import sentence_rows
from scoring import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for."""
    args = _arguments(arguments)
    figures = read_figures() if reader_variants.FIGURES.exists() else {}
    if args.write_page:
        PAGE.write_text(render_page(figures), encoding="utf-8")
        return 0
    if args.scores:
        from reader_thresholds import choose_own_thresholds

        figures["own_thresholds"] = choose_own_thresholds(args.scores)
        write_figures(figures)
    if args.curve:
        figures["curve"] = learning_curve(
            Hold(sentence_rows("hold")[: args.limit], read_cases(draft_files("hold"))[: args.limit])
        )
    else:
        figures.update(compare(args.drafts, args.rounds, args.limit))
    write_figures(figures)
    print("\n".join(tables(figures)))
    return 0


def compare(files: Sequence[Path], rounds: int, limit: int | None) -> dict[str, Any]:
    """Compare all readers on the drafts of ``hold``, and of other files.

    Args:
        files: The others; their figures are kept under their names.
        rounds: Processes that measure each reader.
        limit: The first drafts of each set; all when None.

    Returns:
        For JSON: figures by set and reader, the last point of the learning curve, the sentences
        asked about, and costs.
    """
    sets = {"hold": draft_files("hold"), **{path.stem: [path] for path in files}}
    drafts = {}
    for name, paths in sets.items():
        cases = read_cases(paths)[:limit]
        verdicts = {reader: verdicts_of(reader_called(reader), cases) for reader in READERS}
        sure = intervals(verdicts, "linear")
        drafts[name] = {
            "count": len(cases),
            "readers": {
                reader: {**figures_of(found), **sure[reader]} for reader, found in verdicts.items()
            },
        }
    lines = [line for path in sets["hold"] for line in path.read_text("utf-8").splitlines()]
    lines = lines[:limit]
    return {
        "drafts": drafts,
        "whole": last_point(_hold(limit)),
        "asked": _asked(limit),
        "timed": len(lines),
        "costs": measure(READERS, lines, rounds),
    }


def write_figures(figures: dict[str, Any]) -> None:
    """Keep what was measured."""
    text = json.dumps(figures, indent=1) + "\n"
    reader_variants.FIGURES.write_text(text, encoding="utf-8")


def _hold(limit: int | None) -> Hold:
    return Hold(sentence_rows("hold")[:limit], read_cases(draft_files("hold"))[:limit])


def _asked(limit: int | None) -> dict[str, float | None]:
    from followup_lint.language.encoder import read_settings

    cases, shipped = read_cases(draft_files("hold"))[:limit], read_settings()
    settings = {
        reader: variant_settings(reader, shipped) if reader in WITH_ENCODER else None
        for reader in READERS
    }
    return {reader: rounded(share_asked(found, cases)) for reader, found in settings.items()}


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--drafts", nargs="+", type=Path, default=[], metavar="FILE")
    parser.add_argument("--scores", type=Path, metavar="NPZ", help="cross-validated logits")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="processes for each reader")
    parser.add_argument("--limit", type=int, help="only the first rows, to try the script out")
    parser.add_argument("--curve", action="store_true", help="the learning curve; takes long")
    parser.add_argument("--write-page", action="store_true", help="make `docs/readers.md` anew")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
