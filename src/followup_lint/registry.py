"""Which checks there are, and which of them and their rules a configuration runs."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check
from followup_lint.errors import ConfigError
from followup_lint.models import Model
from followup_lint.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.config import LintConfig

BUILT_IN = (
    "timing",
    "salutation",
    "gratitude",
    "specific_references",
    "interest",
    "fit",
    "open_questions",
    "added_value",
    "next_steps",
    "availability",
    "contact_info",
    "tone",
    "concision",
    "clarity",
    "formatting",
    "consistency",
    "grammar",
)
"""The order of the report. A file of that name in ``checks/`` holds one class each."""

PLUGIN_GROUP = "followup_lint.checks"


@dataclass(frozen=True)
class Selected:
    """A check to run and those of its rules that may fire."""

    check: Check
    rules: frozenset[str]


def built_in_checks() -> tuple[type[Check], ...]:
    """Load the built-in checks, in their order."""
    return tuple(_check_of(import_module(f"followup_lint.checks.{name}")) for name in BUILT_IN)


def plugin_checks() -> tuple[type[Check], ...]:
    """Load the checks that other packages offer, sorted by name.

    Raises:
        ConfigError: One can't be loaded, or is no check; the package is named.
    """
    found = []
    for point in sorted(entry_points(group=PLUGIN_GROUP), key=lambda point: point.name):
        owner = point.dist.name if point.dist else point.value
        try:
            loaded = point.load()
        except Exception as error:
            raise ConfigError(
                f"the check {point.name!r} can't be loaded ({type(error).__name__}).",
                file=owner,
                remedy="Uninstall the package or mend it.",
            ) from error
        if not (isinstance(loaded, type) and issubclass(loaded, Check)):
            raise ConfigError(f"the check {point.name!r} is no subclass of Check.", file=owner)
        found.append(loaded)
    return tuple(found)


def all_checks() -> tuple[type[Check], ...]:
    """Load built-in checks, then plugins.

    Raises:
        ConfigError: Two checks have the same name.
    """
    checks = built_in_checks() + plugin_checks()
    seen: set[str] = set()
    for check in checks:
        if check.name in seen:
            raise ConfigError(f"two checks are called {check.name!r}.")
        seen.add(check.name)
    return checks


@lru_cache(maxsize=1)
def hint_rules() -> frozenset[str]:
    """Give the rules of all checks that are hints, as ``check/rule``; see `Rule`."""
    return frozenset(
        f"{check.name}/{name}"
        for check in all_checks()
        for name, rule in check.rules.items()
        if rule.hint
    )


def choose(config: LintConfig) -> tuple[Selected, ...]:
    """Build the checks that the configuration selects, in the fixed order.

    Raises:
        ConfigError: A name or glob in ``select``, ``ignore``, ``per_draft_ignores``,
            ``severity`` or ``weights`` fits nothing.
    """
    checks = all_checks()
    names = [check.name for check in checks]
    rules = [f"{check.name}/{rule}" for check in checks for rule in check.rules]
    for key in ("select", "ignore"):
        for pattern in getattr(config, key):
            _require(pattern, names + rules, key)
    for glob, patterns in config.per_draft_ignores.items():
        for pattern in patterns:
            _require(pattern, names + rules, f"per_draft_ignores.{glob}")
    for rule in config.severity:
        _require(rule, rules, "severity")
    for name in config.weights:
        _require(name, names, "weights")
    chosen = []
    for check in checks:
        wanted = frozenset(
            rule
            for rule in check.rules
            if _fits(check.name, rule, config.select) and not _fits(check.name, rule, config.ignore)
        )
        if wanted:
            section = getattr(config, check.name, None)
            has_options = check.options_type is not Model and isinstance(section, Model)
            chosen.append(Selected(check(section if has_options else None), wanted))
    return tuple(chosen)


def _check_of(module: object) -> type[Check]:
    """The one check class that a module defines."""
    (check,) = (
        value
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, Check)
        and value.__module__ == getattr(module, "__name__", None)
    )
    return check


def _fits(check: str, rule: str, patterns: Iterable[str]) -> bool:
    return any(
        fnmatchcase(check, pattern) or fnmatchcase(f"{check}/{rule}", pattern)
        for pattern in patterns
    )


def _require(pattern: str, known: list[str], key: str) -> None:
    if any(fnmatchcase(name, pattern) for name in known):
        return
    close = nearest(pattern, known)
    remedy = f"Did you mean {close!r}?" if close else "`followup-lint rules` lists them."
    raise ConfigError(f"{pattern!r} names no check and no rule.", key=key, remedy=remedy)
