"""Writes ``docs/readers.md`` from what `compare_readers.py` measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader_variants import READERS
from rows import HERE

from followup_lint.language.linear import ACTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PAGE = HERE.parents[1] / "docs" / "readers.md"
HEAD = HERE / "readers_head.md"
"""What the page says before its tables."""

TITLES = {
    "cues": "cue patterns",
    "linear": '**linear** (`acts = "linear"`)',
    "encoder": "encoder alone",
    "both_everywhere": "both, every sentence",
    "both": '**both, where linear is unsure** (`acts = "encoder"`)',
}
MODELS = {"linear": "linear", "encoder": "encoder alone", "both": "both, every sentence"}


def render_page(figures: Mapping[str, Any]) -> str:
    """Set the page.

    Args:
        figures: What ``readers.json`` holds.
    """
    return "\n".join([HEAD.read_text(encoding="utf-8"), *tables(figures)]) + "\n"


def tables(figures: Mapping[str, Any]) -> Iterator[str]:
    """Set every table that there are figures for."""
    if "drafts" in figures:
        yield from _overview(figures)
        for name, found in figures["drafts"].items():
            yield ""
            yield from _by_check(name, found)
    if "curve" in figures:
        yield ""
        yield from _curve([*figures["curve"], figures["whole"]])


def _overview(figures: Mapping[str, Any]) -> Iterator[str]:
    sets = figures["drafts"]
    yield "## The table"
    yield ""
    counts = ", ".join(f"{found['count']} drafts of `{name}`" for name, found in sets.items())
    yield f"Six checks each on {counts}; costs on {figures['timed']} drafts of `hold`."
    yield ""
    heads = [f"{what}, `{name}`" for name in sets for what in ("macro-F1", "false alarms")]
    yield from _head(
        [
            "reader",
            *heads,
            "asked",
            "ms to read",
            "ms in all",
            "× Harper",
            "× proselint",
            "first call, ms",
            "MB",
            "memory, MB",
        ]
    )
    for reader in _present(figures):
        cells = [TITLES[reader]]
        for found in sets.values():
            one = found["readers"][reader]
            low, high = one["interval"]
            cells += [
                f"{one['macro_f1']:.3f} ({low:.2f}–{high:.2f})",
                f"{one['false_alarm']:.3f}",
            ]
        cost = figures["costs"][reader]
        memory = cost["memory_mb"]
        cells += [
            f"{figures['asked'][reader]:.0%}",
            f"{cost['read_ms']:.2f}",
            f"{cost['lint_ms']:.2f}",
            f"{cost['of_harper']:.2f}",
            f"{cost['of_proselint']:.2f}",
            f"{cost['first_call_ms']:.0f}",
            f"{cost['file_mb']:.2f} ({cost['wheel_mb']:.2f})",
            "–" if memory is None else f"{memory:.0f}",
        ]
        yield _row(cells)
    first = next(iter(figures["costs"].values()))
    yield ""
    yield (
        f"In the same processes raw Harper took {first['harper_ms']:.1f} ms a draft and proselint "
        f"{first['proselint_ms']:.1f} ms."
    )


def _by_check(name: str, found: Mapping[str, Any]) -> Iterator[str]:
    yield f"## Check by check, `{name}`"
    yield ""
    yield "Macro-F1, and false alarms after the stroke."
    yield ""
    yield from _head(["reader", *(f"`{act}`" for act in ACTS), "mean", "wrong verdicts"])
    for reader, one in found["readers"].items():
        cells = [_pair(one["acts"][act]) for act in ACTS]
        wrong = f"{one['wrong']} of {one['verdicts']}"
        yield _row([TITLES[reader], *cells, _pair(one), wrong])
    yield ""
    yield "How far each leads linear in mean macro-F1, with other drafts of the same kind (95 %):"
    yield ""
    for reader, one in found["readers"].items():
        if reader != "linear":
            low, high = one["lead"]
            yield f"- {TITLES[reader]}: {low:+.3f} to {high:+.3f}"


def _curve(points: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield "## What more sentences are worth"
    yield ""
    yield "F1 of the six acts on the sentences of `hold` (mean), and macro-F1 on its whole drafts (mean)."
    yield ""
    kinds = {"sentence_f1": "sentences", "draft_macro_f1": "drafts"}
    heads = [f"{title}, {kind}" for title in MODELS.values() for kind in kinds.values()]
    yield from _head(["voices", "sentences", "pairs", *heads])
    for point in points:
        figures = [f"{point['models'][model][kind]:.3f}" for model in MODELS for kind in kinds]
        counts = [f"{point['voices']} ({point['share']:.0%})"]
        counts += [f"{point[kind]:,}" for kind in ("sentences", "pairs")]
        yield _row([*counts, *figures])
    yield ""
    yield "Whole drafts, check by check:"
    yield ""
    yield from _head(["reader", "voices", *(f"`{act}`" for act in ACTS)])
    for model, title in MODELS.items():
        for point in points:
            drafts = point["models"][model]["drafts"]
            yield _row([title, f"{point['share']:.0%}", *(f"{drafts[act]:.3f}" for act in ACTS)])


def _present(figures: Mapping[str, Any]) -> list[str]:
    return [reader for reader in READERS if reader in figures["costs"]]


def _pair(one: Mapping[str, float | None]) -> str:
    return " / ".join(
        "–" if one[key] is None else f"{one[key]:.3f}" for key in ("macro_f1", "false_alarm")
    )


def _head(titles: Sequence[str]) -> Iterator[str]:
    yield _row(titles)
    yield _row(["---", *["--:"] * (len(titles) - 1)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
