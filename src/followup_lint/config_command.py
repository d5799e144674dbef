"""What ``followup-lint config`` does: shows each setting in force and where it comes from."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.text import Text

from followup_lint.console import page_width, wants_colour, write
from followup_lint.exit_codes import CLEAN
from followup_lint.models import Model
from followup_lint.registry import choose
from followup_lint.render.page import DIM, Page, said
from followup_lint.settings import NEVER, load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from followup_lint.console import Colour
    from followup_lint.settings import Asked, Settings


@dataclass(frozen=True)
class Value:
    """One setting.

    Attributes:
        key: Dotted, as in a file.
        value: As JSON has it.
        source: ``default``, ``file``, or the option.
    """

    key: str
    value: object
    source: str


def show_settings(asked: Asked, format: str, colour: Colour) -> int:  # noqa: A002 - the option's
    """Write the settings in force to standard output.

    Args:
        asked: What the command line says about settings.
        format: ``text`` or ``json``.
        colour: Whether to use colours.

    Returns:
        The exit code.

    Raises:
        ConfigError: The settings can't be used.
    """
    settings = load_settings(asked)
    choose(settings.config)  # Names of checks and rules are looked at here.
    values = list(_values(settings))
    if asked.fail_on == NEVER:
        values = [Value(v.key, NEVER, "--fail-on") if v.key == "fail_on" else v for v in values]
    file = str(settings.file) if settings.file else None
    if format == "json":
        told = {v.key: {"value": v.value, "source": v.source} for v in values}
        sys.stdout.write(f"{json.dumps({'file': file, 'settings': told}, indent=2)}\n")
        return CLEAN
    page = Page(page_width(), colour=wants_colour(colour))
    page.hanging(Text("file: "), said(file or "none; all values are defaults or options"))
    page.line()
    width = max(len(value.key) for value in values)
    for value in values:
        style = DIM if value.source == "default" else "bold"
        shown = Text.assemble(
            said(json.dumps(value.value, ensure_ascii=False), style),
            (f"  ({value.source})", DIM),
        )
        page.hanging(Text(f"{value.key:<{width}}  "), shown)
    write(page.text())
    return CLEAN


def _values(settings: Settings) -> Iterator[Value]:
    """All settings in the order of `LintConfig`, sections taken apart."""
    shown = settings.config.model_dump(mode="json")
    filed = settings.filed
    for name in type(filed).model_fields:
        section = getattr(filed, name)
        if name in settings.options:
            yield Value(name, shown[name], _laid_over(name, settings))
        elif isinstance(section, Model):
            for key in type(section).model_fields:
                yield Value(
                    f"{name}.{key}",
                    shown[name][key],
                    "file" if key in section.model_fields_set else "default",
                )
        else:
            yield Value(name, shown[name], "file" if name in filed.model_fields_set else "default")


def _laid_over(name: str, settings: Settings) -> str:
    """Where a value comes from that an option sets: two of them add to those of the file."""
    option = settings.options[name]
    both = name in ("ignore", "severity") and getattr(settings.filed, name)
    return f"file and {option}" if both else option
