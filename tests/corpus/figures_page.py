"""Writes ``docs/figures.md`` from what the scorer found, and keeps that beside it as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from rows import HERE
from score_drafts import GRAMMAR, MEASURED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FIGURES = HERE / "figures.json"
PAGE = HERE.parents[1] / "docs" / "figures.md"
HEAD = HERE / "figures_head.md"
"""What the page says before its tables."""

PART = ("precision", "recall", "f1")


class Table(NamedTuple):
    """A table of what engines say yes to.

    Attributes:
        title: Its heading.
        note: What stands above it.
        level: Where the figures of an engine have its own.
        part: Under which name.
    """

    title: str
    note: str
    level: str
    part: str


TABLES = (
    Table(
        "Rule by rule",
        "How many drafts of `hold` break a rule, and how well the rule finds them.",
        "hold",
        "rules",
    ),
    Table(
        "Acts",
        "Sentences of `hold`, each set in a plain letter. `particular`: it names a concrete thing.",
        "sentences",
        "acts",
    ),
    Table(
        "Faults of tone, by the reader of acts",
        "What it marks at its threshold. The check `tone` asks for more before it believes it.",
        "sentences",
        "faults",
    ),
    Table(
        "Faults of tone, by their rules",
        "What the check `tone` finds in the same sentences.",
        "sentences",
        "rules",
    ),
)

TOPICS = """## Topics

Pairs of a topic and a sentence of `hold`: is the topic found to be taken up? Both sides of a `shared` pair hold the stem of
a telling word.
"""

KINDS = """
By what relates the two, the share of right answers; most kinds have only pairs that are taken up, or only others.
"""


def render_page(figures: Mapping[str, Any]) -> str:
    """Set the page.

    Args:
        figures: By engine: figures of the drafts of ``hold`` and ``tune``, and of the sentences and
            pairs of ``hold``.
    """
    return "\n".join([HEAD.read_text(encoding="utf-8"), *_sections(figures)]) + "\n"


def read_figures() -> dict[str, Any]:
    """Read the figures that the page was made of."""
    figures: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8"))
    return figures


def write_page(figures: Mapping[str, Any]) -> None:
    """Write the figures, and the page made of them."""
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(render_page(figures), encoding="utf-8")


def _sections(figures: Mapping[str, Any]) -> Iterator[str]:
    for acts, levels in figures.items():
        hold = levels["hold"]
        yield f"## Verdicts on `hold`, acts read by `{acts}`"
        yield ""
        yield f"{hold['count']} drafts."
        yield ""
        yield from _verdicts(hold)
        yield ""
    yield "## The same on `tune`"
    yield ""
    counts = {levels["tune"]["count"] for levels in figures.values()}
    yield f"Macro-F1 over {counts.pop()} drafts that rules and bars were chosen on."
    yield ""
    yield from _macros({acts: levels["tune"]["checks"] for acts, levels in figures.items()})
    for table in TABLES:
        yield ""
        yield f"## {table.title}"
        yield ""
        yield table.note
        yield ""
        yield from _binaries(
            {acts: levels[table.level][table.part] for acts, levels in figures.items()}
        )
    yield ""
    yield from _topics({acts: levels["pairs"] for acts, levels in figures.items()})


def _topics(pairs: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    parts = ("all", "shared", "unshared")
    yield TOPICS
    yield from _binaries({acts: {p: found[p] for p in parts} for acts, found in pairs.items()})
    yield KINDS
    yield from _head(["kind", "pairs", "taken up", *(f"right, `{acts}`" for acts in pairs)])
    kinds = {acts: found["kinds"] for acts, found in pairs.items()}
    for name, kind in next(iter(kinds.values())).items():
        shares = [_shown(found[name]["right"]) for found in kinds.values()]
        yield _row([name, str(kind["count"]), str(kind["gold"]), *shares])


def _verdicts(hold: Mapping[str, Any]) -> Iterator[str]:
    """Set the table of one engine's verdicts, with its averages as the last rows."""
    sides = [f"{figure} of `{side}`" for side in ("fail", "pass") for figure in ("P", "R", "F1")]
    yield from _head(["check", "pass", "fail", "na", *sides, "macro-F1", "false alarms"])
    for name in _in_order(hold["checks"]):
        check = hold["checks"][name]
        counts = [str(check["gold"][verdict]) for verdict in ("pass", "fail", "na")]
        parts = [_shown(check[side][figure]) for side in ("fail", "pass") for figure in PART]
        ends = [_shown(check["macro_f1"]), _shown(check["false_alarm"])]
        yield _row([f"`{name}`", *counts, *parts, *ends])
    for name, average in hold["averages"].items():
        for title, figure in (
            (f"mean {name.replace('_', ' ')}", average["mean"]),
            (f"lowest {name.replace('_', ' ')} (`{average['weakest']}`)", average["lowest"]),
        ):
            yield _row([title, *[""] * 9, _shown(figure), ""])


def _macros(checks: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield from _head(["check", *(f"`{acts}`" for acts in checks)])
    first = next(iter(checks.values()))
    for name in _in_order(first):
        yield _row([f"`{name}`", *(_shown(found[name]["macro_f1"]) for found in checks.values())])


def _binaries(parts: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Set the table of what engines say yes to; a name that one lacks is one it never gave."""
    yield from _head(
        ["", "gold", *(f"{figure}, `{acts}`" for acts in parts for figure in ("P", "R", "F1"))]
    )
    names = list(dict.fromkeys(name for part in parts.values() for name in part))
    for name in names:
        gold = next(part[name]["gold"] for part in parts.values() if name in part)
        figures = [_shown(part.get(name, {}).get(key)) for part in parts.values() for key in PART]
        yield _row([f"`{name}`", str(gold), *figures])


def _in_order(checks: Mapping[str, Any]) -> list[str]:
    """Give the judged checks in the order of the report, grammar last, then the measured ones."""
    return sorted(checks, key=lambda name: (name in MEASURED, name == GRAMMAR))


def _head(titles: Sequence[str]) -> Iterator[str]:
    yield _row(titles)
    yield _row(["---", *["--:"] * (len(titles) - 1)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _shown(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.3f}"
