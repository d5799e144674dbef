"""The settings in force: those of a file, with what the command line says instead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from followup_lint.config import LintConfig

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from followup_lint.models import Severity

NEVER = "never"
"""What ``--fail-on`` takes besides severities: no finding makes exit code 1."""


@dataclass(frozen=True)
class Asked:
    """What a command line says about settings; what it doesn't mention is None or empty.

    Attributes:
        config: The file of settings.
        select: Takes the place of the file's.
        ignore: Comes on top of the file's.
        grammar: The grammar engine.
        acts: What reads the acts.
        fail_on: A severity, or `NEVER`.
        severity: By rule; comes on top of the file's.
    """

    config: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    grammar: str | None = None
    acts: str | None = None
    fail_on: str | None = None
    severity: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True)
class Settings:
    """Settings and where they come from.

    Attributes:
        config: What is in force.
        file: The file that was read; None where there is none.
        filed: What that file says alone; the defaults where there is none.
        options: The fields that the command line sets, and by which option.
    """

    config: LintConfig
    file: Path | None
    filed: LintConfig
    options: Mapping[str, str]


def load_settings(asked: Asked) -> Settings:
    """Read the settings of a file and lay what the command line says over them.

    Raises:
        ConfigError: The file can't be used; names of checks and rules are looked at later.
    """
    file = LintConfig.find(asked.config)
    filed = LintConfig.load(file) if file is not None else LintConfig()
    said: dict[str, Any] = {}
    if asked.select:
        said["select"] = asked.select
    if asked.ignore:
        said["ignore"] = (*filed.ignore, *asked.ignore)
    if asked.severity:
        said["severity"] = {**filed.severity, **asked.severity}
    for name in ("grammar", "acts"):
        if (value := getattr(asked, name)) is not None:
            said[name] = value
    if asked.fail_on is not None and asked.fail_on != NEVER:
        said["fail_on"] = asked.fail_on
    options = {name: f"--{name.replace('_', '-')}" for name in said}
    return Settings(filed.model_copy(update=said), file, filed, options)
