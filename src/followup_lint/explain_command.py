"""What ``followup-lint explain`` does: shows the page of a check, with its rules and examples."""

from __future__ import annotations

import inspect
from datetime import date
from typing import TYPE_CHECKING

from rich.text import Text

from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.console import page_width, wants_colour, write
from followup_lint.errors import ConfigError
from followup_lint.exit_codes import CLEAN
from followup_lint.registry import all_checks
from followup_lint.render.page import DIM, Page, said
from followup_lint.rules_command import weight_of, what_it_says
from followup_lint.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from followup_lint.checks.base import Check, Example
    from followup_lint.console import Colour

_VERDICTS = {"pass": ("right", "green"), "fail": ("wrong", "red"), "na": ("no verdict", DIM)}


def known_names() -> list[str]:
    """Name all checks and rules.

    Raises:
        ConfigError: A check of another package can't be used.
    """
    checks = all_checks()
    return [
        name
        for check in checks
        for name in (check.name, *(f"{check.name}/{rule}" for rule in check.rules))
    ]


def explain(name: str, colour: Colour) -> int:
    """Write the page of a check or a rule to standard output.

    Args:
        name: ``check`` or ``check/rule``.
        colour: Whether to use colours.

    Returns:
        The exit code.

    Raises:
        ConfigError: There is none of that name.
    """
    wanted, _, rule = name.partition("/")
    check = next((check for check in all_checks() if check.name == wanted), None)
    if check is None or (name != wanted and rule not in check.rules):
        close = nearest(name, known_names())
        remedy = f"Did you mean {close!r}?" if close else "`followup-lint rules` lists them."
        raise ConfigError(f"{name!r} names no check and no rule.", remedy=remedy)
    page = Page(page_width(), colour=wants_colour(colour))
    _draw(page, check, rule or None)
    write(page.text())
    return CLEAN


def _draw(page: Page, check: type[Check], rule: str | None) -> None:
    title = check.name if rule is None else f"{check.name}/{rule}"
    page.line(Text.assemble((title, "bold"), f": {check.title}"))
    if rule is not None:
        entry = check.rules[rule]
        page.hanging(Text.assemble(weight_of(entry), ": "), what_it_says(entry))
        if entry.hint:
            page.line(Text("A hint never changes the verdict of its check.", DIM))
        page.line()
    _draw_page(page, check)
    if rule is None:
        page.heading("Rules")
        width = max(map(len, check.rules))
        for name, entry in check.rules.items():
            lead = Text.assemble(f"  {name:<{width}}  ", weight_of(entry))
            lead.pad_right(max(width + 13 - len(lead.plain), 1))
            page.hanging(lead, what_it_says(entry))
        page.line(Text(f"  Counts {DEFAULT_WEIGHTS.get(check.name, 1):g} in the score.", DIM))
        _draw_examples(page, check.examples)
    else:
        _draw_examples(page, _examples_of(check, rule))
        others = [f"{check.name}/{name}" for name in check.rules if name != rule]
        if others:
            page.heading("Other rules of this check")
            page.hanging(Text("  "), Text(", ".join(others)))


def _draw_page(page: Page, check: type[Check]) -> None:
    """Write the docstring of a check; its headings begin with two hash signs."""
    paragraph: list[str] = []
    for line in [*inspect.cleandoc(check.__doc__ or "").splitlines(), ""]:
        text = line.strip().replace("``", "`")
        if text and not text.startswith("## "):
            paragraph.append(text)
            continue
        if paragraph:
            page.hanging(Text("  "), said(" ".join(paragraph)))
            paragraph.clear()
        if text:
            page.heading(text.removeprefix("## "))


def _examples_of(check: type[Check], rule: str) -> list[Example]:
    """The examples of a rule, and the right ones beside them: a near miss stands by its hit."""
    hits = [at for at, example in enumerate(check.examples) if rule in example.rules]
    near = {at + step for at in hits for step in (-1, 0, 1)}
    return [
        example
        for at, example in enumerate(check.examples)
        if rule in example.rules or (at in near and not example.rules)
    ]


def _draw_examples(page: Page, examples: Iterable[Example]) -> None:
    """Write examples: those that are right first."""
    shown = sorted(examples, key=lambda example: list(_VERDICTS).index(example.status))
    if not shown:
        return
    page.heading("Examples")
    for example in shown:
        word, style = _VERDICTS[example.status]
        lead = Text.assemble((f"  {word:<11}", style))
        note = ", ".join(example.rules)
        if example.status == "pass" and note:
            note = f"hint: {note}"
        setting = [*_told("draft", example.draft), *_told("context", example.context)]
        if setting:
            note = "; ".join(filter(None, [note, f"with {', '.join(setting)}"]))
        text = said(example.text or "(an empty text)")
        if note:
            text = Text.assemble(text, "  ", said(f"({note})", DIM))
        page.hanging(lead, text)


def _told(where: str, fields: Mapping[str, Any]) -> list[str]:
    return [f"{where}.{name} = {_value(value)}" for name, value in fields.items()]


def _value(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "none" if value is None else repr(value)
