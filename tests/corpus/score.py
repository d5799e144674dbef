"""Scores the library against the labelled rows beside this file.

    python tests/corpus/score.py                             # whole drafts of `tune`
    python tests/corpus/score.py --split hold --grammar      # … of `hold`, grammar too
    python tests/corpus/score.py --misses --check tone       # every wrong verdict with its words
    python tests/corpus/score.py --sentences --pairs         # acts, faults of tone, topics
    python tests/corpus/score.py --write-floors --write-page # after a change for the better

`README.md` says what the splits are, `docs/figures.md` what the figures mean.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figures_page import write_page
from floors import floors_of, write_floors
from rows import SPLITS
from score_drafts import GRAMMAR, draft_files, judge, missed_verdicts, read_cases, score_drafts
from score_pairs import match_pairs, missed_pairs, score_pairs
from score_sentences import (
    faults,
    missed_sentences,
    read_sentences,
    rule_of,
    score_sentences,
    sentence_rows,
)
from score_tables import (
    show_drafts,
    show_missed_pair,
    show_missed_sentence,
    show_missed_verdict,
    show_pairs,
    show_sentences,
)

from followup_lint import LintConfig
from followup_lint.errors import EngineUnavailable
from followup_lint.language.blended import act_reader_for
from followup_lint.language.linear import PARTICULAR
from followup_lint.registry import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ENGINES = ("linear", "encoder")
HARPER = "harper"

LEVELS = (
    ("drafts", show_drafts, "missed_verdicts", show_missed_verdict),
    ("sentences", show_sentences, "missed_sentences", show_missed_sentence),
    ("pairs", show_pairs, "missed_pairs", show_missed_pair),
)
"""What can be scored: where its figures and its misses stand, and what shows them."""

HELD_BACK = "What is read below was held back: mend the kind of error, never the row."


def main(arguments: Sequence[str] | None = None) -> int:
    """Score what the command line asks for.

    Returns:
        0; 2 where an engine is asked for that is not installed, or there is nothing to score.
    """
    args = _arguments(arguments)
    try:
        if args.write_floors or args.write_page:
            _write(floors=args.write_floors, page=args.write_page)
            return 0
        result = run(args)
    except EngineUnavailable as error:
        print(error, file=sys.stderr)
        return 2
    if result is None:
        print("no labelled drafts there", file=sys.stderr)
        return 2
    print("\n".join(_shown(result)))
    if args.json:
        text = json.dumps(result, ensure_ascii=False, indent=1)
        args.json.write_text(f"{text}\n", encoding="utf-8")
    return 0


def run(args: argparse.Namespace) -> dict[str, Any] | None:
    """Score one split with one engine.

    Returns:
        For JSON: what was asked, and figures by level with their misses; None without drafts.
    """
    result: dict[str, Any] = {"split": args.split, "acts": act_reader_for(args.acts).name}
    if args.drafts or not (args.sentences or args.pairs):
        files = args.drafts or draft_files(args.split)
        cases = read_cases(files)
        if not cases:
            return None
        judged = judge(cases, _config(args.acts, args.grammar))
        missed = list(missed_verdicts(judged)) if args.misses else []
        result["drafts"] = score_drafts(judged)
        result["missed_verdicts"] = [miss for miss in missed if _asked(args, miss["check"])]
    if args.sentences:
        read = read_sentences(sentence_rows(args.split), args.acts)
        missed = list(missed_sentences(read)) if args.misses else []
        result["sentences"] = score_sentences(read)
        result["missed_sentences"] = [miss for miss in missed if _asked(args, miss["label"])]
    if args.pairs:
        pairs = match_pairs(args.split, args.acts)
        result["pairs"] = score_pairs(pairs)
        result["missed_pairs"] = list(missed_pairs(pairs)) if args.misses else []
    return result


def score_hold(acts: str) -> dict[str, Any]:
    """Score the whole drafts of ``hold`` with one engine, grammar included, as the floors do."""
    judged = judge(read_cases(draft_files("hold")), _config(acts, HARPER))
    return score_drafts(judged)


def _write(*, floors: bool, page: bool) -> None:
    hold = {acts: score_hold(acts) for acts in ENGINES}
    if floors:
        write_floors({acts: floors_of(figures) for acts, figures in hold.items()})
    if not page:
        return
    tune = read_cases(draft_files("tune"))
    figures = {
        acts: {
            "hold": hold[acts],
            "tune": score_drafts(judge(tune, _config(acts, HARPER))),
            "sentences": score_sentences(read_sentences(sentence_rows("hold"), acts)),
            "pairs": score_pairs(match_pairs("hold", acts)),
        }
        for acts in ENGINES
    }
    write_page(figures)


def _shown(result: dict[str, Any]) -> Iterator[str]:
    yield f"split {result['split']}, acts read by {result['acts']}"
    if result["split"] != "tune" and any(result.get(missed) for *_, missed, _ in LEVELS):
        yield HELD_BACK
    for level, show, missed, show_missed in LEVELS:
        if level in result:
            yield ""
            yield from show(result[level])
            for miss in result[missed]:
                yield from show_missed(miss)


def _config(acts: str, grammar: str | None) -> LintConfig:
    left_out = () if grammar else (GRAMMAR,)
    return LintConfig.model_validate(
        {"acts": acts, "grammar": grammar or "off", "ignore": left_out}
    )


def _asked(args: argparse.Namespace, name: str) -> bool:
    return not args.check or name in args.check


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line; a name in ``--check`` that nothing has is refused."""
    parser = _parser()
    args = parser.parse_args(arguments)
    known = {*BUILT_IN, PARTICULAR, *faults(), *(f"tone/{rule_of(fault)}" for fault in faults())}
    if unknown := set(args.check or ()) - known:
        parser.error(f"no check or label is called {', '.join(sorted(unknown))}")
    if GRAMMAR in (args.check or ()):
        args.grammar = args.grammar or HARPER
    return args


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--split", choices=SPLITS, default="tune")
    parser.add_argument("--drafts", nargs="+", type=Path, metavar="FILE", help="these drafts")
    parser.add_argument("--acts", choices=("auto", *ENGINES), default="auto")
    parser.add_argument(
        "--grammar", nargs="?", const=HARPER, metavar="ENGINE", help="grammar too, by Harper"
    )
    parser.add_argument("--sentences", action="store_true", help="sentences instead of drafts")
    parser.add_argument("--pairs", action="store_true", help="topics instead of drafts")
    parser.add_argument("--misses", action="store_true", help="list what is wrong, with its words")
    parser.add_argument("--check", nargs="+", metavar="NAME", help="misses of these checks or acts")
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--write-floors", action="store_true", help="make `floors.json` anew")
    parser.add_argument("--write-page", action="store_true", help="make `docs/figures.md` anew")
    return parser


if __name__ == "__main__":
    sys.exit(main())
