"""Score the grammar engines on mails with planted errors, and on clean ones.

::

    python tests/corpus/score_proofs.py --split tune --misses            # Harper and our rules
    python tests/languagetool/assemble.py  # prints FOLDER
    python tests/corpus/score_proofs.py --split hold --languagetool FOLDER          # all engines
    python tests/corpus/score_proofs.py --split hold --languagetool FOLDER --write  # and the page

An error is found when a mark of the engine shares a character with it. "alarms" are marks on clean
mails, "extra" those on other mails where no error is. ``--misses`` is for `tune` alone.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
from engines_page import write_figures
from proofs import SPLITS, TYPES, Proof, read_proofs
from raw_engines import Spot, raw_harper, raw_languagetool

from followup_lint.config import LanguageToolOptions, LintConfig
from followup_lint.grammar.languagetool_server import local_server
from followup_lint.grammar.proofreader import Proofreader
from followup_lint.testing import read_letter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass
class Tally:
    """What an engine did on a split."""

    found: Counter[str] = field(default_factory=Counter)
    planted: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    alarms: list[tuple[str, str, str]] = field(default_factory=list)
    extra: list[tuple[str, str, str]] = field(default_factory=list)
    missed: list[tuple[str, str, str, str]] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of the planted errors that was found."""
        return self.found.total() / self.planted.total() if self.planted else 0.0


def tally(proofs: Iterable[Proof], marks: Callable[[Proof], list[Spot]]) -> Tally:
    """Hold an engine's marks against the planted errors."""
    result = Tally()
    for proof in proofs:
        spots = marks(proof)
        text = {"subject": proof.draft.subject or "", "body": proof.draft.body}
        result.clean += not proof.errors
        for error in proof.errors:
            result.planted[error.type] += 1
            if any(at == error.field and error.overlaps(s, e) for at, s, e, _ in spots):
                result.found[error.type] += 1
            else:
                around = text[error.field][max(0, error.start - 30) : error.end + 30]
                result.missed.append((proof.id, error.type, f"{error.wrong}|{error.right}", around))
        for at, start, end, rule in spots:
            if not any(e.field == at and e.overlaps(start, end) for e in proof.errors):
                shown = text[at][max(0, start - 25) : start] + "[" + text[at][start:end] + "]"
                shown += text[at][end : end + 25]
                (result.extra if proof.errors else result.alarms).append((proof.id, rule, shown))
    return result


def marks_of(config: LintConfig) -> Callable[[Proof], list[Spot]]:
    """What the library marks with a configuration.

    Raises:
        EngineError: An engine of it does not answer: a figure without it would be another's.
    """
    proofreader = Proofreader(config)

    def marks(proof: Proof) -> list[Spot]:
        letter = read_letter(proof.draft, proof.context, grammar=proofreader)
        read = proofreader.read(letter)
        if read.failures:
            raise read.failures[0]
        return [(m.field, m.issue.start, m.issue.end, m.issue.source) for m in read.marks]

    return marks


def configurations(url: str | None) -> dict[str, LintConfig]:
    """The engines to score, each with our rules."""
    found = {"harper": LintConfig(grammar="harper")}
    if url:
        server = LanguageToolOptions(url=url)
        found["languagetool"] = LintConfig(grammar="languagetool", languagetool=server)
        found["both"] = LintConfig(grammar="auto", languagetool=server)
    return found


def markers(url: str | None) -> dict[str, Callable[[Proof], list[Spot]]]:
    """All that is scored: each engine by itself, as it comes, and each with our rules."""
    raw = {"harper_raw": raw_harper()}
    if url:
        raw["languagetool_raw"] = raw_languagetool(url)
    return raw | {name: marks_of(config) for name, config in configurations(url).items()}


def table(tallies: dict[str, Tally]) -> str:
    """Draw the figures, one row a type."""
    names = list(tallies)
    first = tallies[names[0]]
    lines = [f"{'':16}{'n':>5}" + "".join(f"{name:>16}" for name in names)]
    for kind in TYPES:
        cells = "".join(f"{tallies[name].found[kind]:>16}" for name in names)
        lines.append(f"{kind:16}{first.planted[kind]:>5}{cells}")
    total = "".join(f"{tallies[n].found.total():>8} = {tallies[n].recall:.3f}" for n in names)
    lines.append(f"{'all':16}{first.planted.total():>5}{total}")
    alarms = "".join(f"{len(tallies[name].alarms):>16}" for name in names)
    lines.append(f"{'alarms':16}{first.clean:>5}{alarms}")
    lines.append(f"{'extra':21}" + "".join(f"{len(tallies[name].extra):>16}" for name in names))
    return "\n".join(lines)


def main() -> None:
    """Score from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--split", choices=SPLITS, default="tune")
    parser.add_argument("--languagetool", metavar="FOLDER", type=Path, help="an installation")
    parser.add_argument("--misses", action="store_true", help="list what was missed (tune only)")
    parser.add_argument(
        "--write", action="store_true", help="write the page of engines (hold only)"
    )
    args = parser.parse_args()
    if args.misses and args.split == "hold":
        parser.error("hold is for measuring alone")
    if args.write and not (args.split == "hold" and args.languagetool):
        parser.error("the page is made of all engines on hold")
    server = local_server(args.languagetool) if args.languagetool else None
    proofs = read_proofs(args.split)
    tallies = {
        name: tally(proofs, marks) for name, marks in markers(server and server.url()).items()
    }
    print(table(tallies))
    if args.misses:
        for name, one in tallies.items():
            print_misses(name, one)
    if args.write and server is not None:
        write_figures(tallies, server)


def print_misses(name: str, one: Tally) -> None:
    """List what an engine missed, and what it marked in vain."""
    print(f"\n== {name}: missed")
    for line in sorted(one.missed, key=lambda miss: miss[1]):
        print("  ", *line, sep="  ")
    print(f"== {name}: alarms and extra")
    for line in (*one.alarms, *one.extra):
        print("  ", *line, sep="  ")


if __name__ == "__main__":
    main()
