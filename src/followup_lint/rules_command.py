"""What ``followup-lint rules`` does: lists the checks and their rules."""

from __future__ import annotations

import io
import json
import re
import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from followup_lint.console import page_width, wants_colour, write
from followup_lint.exit_codes import CLEAN
from followup_lint.registry import all_checks
from followup_lint.render.outline import WORDS
from followup_lint.render.page import STYLES

if TYPE_CHECKING:
    from followup_lint.checks.base import Check, Rule
    from followup_lint.console import Colour

_FACT = re.compile(r"\{[^{}]{0,60}\}")


def list_rules(format: str, colour: Colour) -> int:  # noqa: A002 - the option's name
    """Write all rules to standard output.

    Args:
        format: ``text`` or ``json``.
        colour: Whether to use colours.

    Returns:
        The exit code.

    Raises:
        ConfigError: A check of another package can't be used.
    """
    checks = all_checks()
    if format == "json":
        sys.stdout.write(f"{json.dumps([_described(check) for check in checks], indent=2)}\n")
    else:
        write(_drawn(_table(checks), colour=wants_colour(colour)))
    return CLEAN


def _described(check: type[Check]) -> dict[str, object]:
    return {
        "check": check.name,
        "title": check.title,
        "rules": [
            {
                "rule": f"{check.name}/{name}",
                "severity": rule.severity,
                "hint": rule.hint,
                "message": rule.message,
            }
            for name, rule in check.rules.items()
        ],
    }


def _table(checks: tuple[type[Check], ...]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("rule", no_wrap=True)
    table.add_column("weight", no_wrap=True)
    table.add_column("says")
    for check in checks:
        table.add_row(Text(check.name, "bold"), "", Text(check.title, "bold"))
        for name, rule in check.rules.items():
            table.add_row(f"  {check.name}/{name}", weight_of(rule), what_it_says(rule))
    return table


def _drawn(table: Table, *, colour: bool) -> str:
    console = Console(
        file=io.StringIO(),
        width=page_width(),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
    )
    with console.capture() as written:
        console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in written.get().splitlines())


def weight_of(rule: Rule) -> Text:
    """Give the word for a rule's severity."""
    return Text("hint" if rule.hint else WORDS[rule.severity], STYLES[rule.severity])


def what_it_says(rule: Rule) -> Text:
    """Give a rule's message, with a sign for each fact that a draft fills in."""
    return Text(_FACT.sub("…", rule.message))
