"""One process that measures what one reader of acts costs; see `reader_costs`.

    python tests/corpus/reader_worker.py READER DRAFTS WARM_UP

prints one JSON object, on its last line. The clock of the first call starts before anything of ours is imported.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Row = dict[str, Any]

SLICES = 5
"""Parts of the drafts over which the tools take turns, so that load hits all alike."""


class Item(NamedTuple):
    """A draft made ready for every tool, so that only their own work is timed."""

    draft: Any
    context: Any
    sentences: Any


def first_call(name: str, row: Row) -> tuple[float, Any]:
    """Import, build and judge one draft.

    Returns:
        Seconds, and the linter.
    """
    begin = time.perf_counter()
    from reader_variants import linter_with, reader_called

    linter = linter_with(reader_called(name))
    linter.lint(row["draft"], row["context"])
    return time.perf_counter() - begin, linter


def peak_memory() -> int | None:
    """Give the most memory that this process has held, in bytes; None where it isn't known.

    `resource.getrusage` won't do: a new process begins with the peak of the one that started it.
    """
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return None
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def warm(linter: Any, rows: Sequence[Row], before: Sequence[Row]) -> dict[str, float]:
    """Time the linter, its reader alone, Harper and proselint, each draft seen once.

    Args:
        linter: Has judged something already.
        rows: The drafts.
        before: Other drafts, for every tool to get warm on.

    Returns:
        Seconds for all drafts, by what was timed.
    """
    works = {
        **_yardsticks(),
        "lint": lambda item: linter.lint(item.draft, item.context),
        "read": lambda item: linter._readers.acts.read(item.sentences),
    }
    first = [_item(row, linter) for row in before]
    items = [_item(row, linter) for row in rows]
    for work in works.values():
        _timed(work, first)
    taken = dict.fromkeys(works, 0.0)
    for start in range(SLICES):
        for name, work in works.items():
            taken[name] += _timed(work, items[start::SLICES])
    return taken


def _item(row: Row, linter: Any) -> Item:
    from followup_lint import Draft, InterviewContext
    from followup_lint.letter import Letter

    draft, context = Draft(**row["draft"]), InterviewContext(**row["context"])
    return Item(draft, context, Letter(draft, context, linter._readers).sentences)


def _yardsticks() -> dict[str, Callable[[Item], object]]:
    import harper
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    raw = harper.Linter()
    return {
        "harper": lambda item: raw.organized_lints(item.draft.body, language="plaintext"),
        "proselint": lambda item: LintFile(content=item.draft.body, source="draft").lint(),
    }


def _timed(work: Callable[[Item], object], items: Sequence[Item]) -> float:
    gc.collect()
    gc.disable()
    begin = time.perf_counter()
    for item in items:
        work(item)
    taken = time.perf_counter() - begin
    gc.enable()
    return taken


def read_rows(path: str) -> list[Row]:
    """Read drafts with their contexts."""
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines() if line.strip()]


def main(arguments: Sequence[str]) -> None:
    """Measure, and print what was found."""
    name, drafts, warm_up = arguments
    before = read_rows(warm_up)
    seconds, linter = first_call(name, before[0])
    memory = peak_memory()
    found = {"first_call": seconds, "memory": memory, **warm(linter, read_rows(drafts), before)}
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1:])
