"""Writes ``docs/engines.md``: what each grammar engine finds on `hold`, and what it costs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proofs import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from score_proofs import Tally

    from followup_lint.grammar.languagetool_server import LocalServer

HERE = Path(__file__).parent
FIGURES = HERE / "engines.json"
HEAD = HERE / "engines_head.md"
"""What the page says before its tables."""

PAGE = HERE.parents[1] / "docs" / "engines.md"
WORKER = HERE / "engine_worker.py"
TITLES = {
    "harper_raw": "Harper as it comes",
    "languagetool_raw": "LanguageTool as it comes",
    "harper": "**Harper + our rules**",
    "languagetool": "**LanguageTool + our rules**",
    "both": "**all three**",
}
NEEDS_SERVER = ("languagetool_raw", "languagetool", "both")


def figures_of(tally: Tally) -> dict[str, Any]:
    """What the page shows of a tally."""
    return {
        "planted": {kind: tally.planted[kind] for kind in TYPES},
        "found": {kind: tally.found[kind] for kind in TYPES},
        "clean": tally.clean,
        "alarms": len(tally.alarms),
        "extra": len(tally.extra),
    }


def write_figures(tallies: Mapping[str, Tally], server: LocalServer) -> None:
    """Measure the costs, keep all figures as JSON, and write the page."""
    figures: dict[str, Any] = {"engines": {n: figures_of(one) for n, one in tallies.items()}}
    for name, one in figures["engines"].items():
        where = server.url() if name in NEEDS_SERVER else "-"
        command = [sys.executable, str(WORKER), name, where]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        one["costs"] = json.loads(done.stdout.splitlines()[-1])
    figures["server_megabytes"] = _resident(server.pid)
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(render_page(figures), encoding="utf-8")


def _resident(pid: int | None) -> float | None:
    """Megabytes of a process, where the system tells."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return None
    rows = status.read_text(encoding="ascii").splitlines()
    return next(int(row.split()[1]) / 1024 for row in rows if row.startswith("VmRSS"))


def render_page(figures: Mapping[str, Any]) -> str:
    """Set the page.

    Args:
        figures: What ``engines.json`` holds.
    """
    return "\n".join([HEAD.read_text(encoding="utf-8"), *_tables(figures)]) + "\n"


def _tables(figures: Mapping[str, Any]) -> Iterator[str]:
    engines = figures["engines"]
    first = next(iter(engines.values()))
    planted = sum(first["planted"].values())
    yield "## The table"
    yield ""
    yield (
        f"{planted} planted errors, and {first['clean']} clean mails, of `hold`. An error counts as "
        "found when a finding shares a character with it."
    )
    yield ""
    yield from _head(
        [
            "engine",
            "found",
            "alarms on clean mails",
            "other marks",
            "a mail",
            "first mail",
            "memory",
        ]
    )
    for name, one in engines.items():
        found = sum(one["found"].values())
        costs = one["costs"]
        cells = [
            TITLES[name],
            f"{found} = {found / planted:.3f}",
            str(one["alarms"]),
            str(one["extra"]),
            f"{costs['median'] * 1000:.1f} ms",
            f"{costs['first']:.1f} s",
            f"{costs['megabytes']:.0f} MB",
        ]
        yield f"| {' | '.join(cells)} |"
    if figures["server_megabytes"]:
        yield ""
        yield (
            "LanguageTool's server takes "
            f"{figures['server_megabytes']:.0f} MB more, in a process of its own, and five to ten "
            "seconds to start, once. It grows faster over its first hundreds of mails, so the first of "
            "its rows, measured first, looks slower than it is."
        )
    yield ""
    yield "## By type of error"
    yield ""
    yield from _head(["type", "planted", *(TITLES[name] for name in engines)])
    for kind in TYPES:
        cells = (str(one["found"][kind]) for one in engines.values())
        yield f"| {kind.replace('_', ' ')} | {first['planted'][kind]} | {' | '.join(cells)} |"


def _head(titles: list[str]) -> Iterator[str]:
    yield f"| {' | '.join(titles)} |"
    yield "|---|" + "--:|" * (len(titles) - 1)
