"""`assert_sendable`: a draft in a test is ready to be sent, or the test shows why not."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from followup_lint.config import DEFAULT_WEIGHTS, LintConfig
from followup_lint.linter import Linter, default_linter
from followup_lint.models import Draft
from followup_lint.render.text import render_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.linter import ContextLike, DraftLike
    from followup_lint.models import Report

__all__ = ["assert_sendable", "ignoring", "linter_for"]

COLUMNS = 72
"""Of the page in a failure: what an 80-column terminal leaves beside a traceback's margin."""


def assert_sendable(
    draft: DraftLike,
    context: ContextLike = None,
    *,
    ignore: str | Iterable[str] = (),
    linter: Linter | None = None,
    colour: bool = False,
    width: int = COLUMNS,
) -> Report:
    """Fail unless the report on a draft is ok.

    Args:
        draft: As `Linter.lint` takes it.
        context: As `Linter.lint` takes it.
        ignore: Checks or rules to leave out besides those of the settings; names or globs.
        linter: What judges; the one behind `lint` when None.
        colour: Whether the message uses ANSI colours.
        width: Columns of a line of the message, at least 40.

    Returns:
        The report, for further assertions.

    Raises:
        AssertionError: The report is not ok; the message is the draft with its findings.
        ConfigError: ``ignore`` names what there is not.
        ValidationError: A field of draft or context is wrong.
        DraftTooLong: The body has more than ``max_chars`` characters.
    """
    __tracebackhide__ = True  # pytest shows the line of the test, not this one.
    if not isinstance(draft, Draft):
        draft = Draft.model_validate({"body": draft} if isinstance(draft, str) else draft)
    linter = linter or default_linter()
    if names := _names(ignore):
        linter = linter_for(ignoring(linter.config, names))
    report = linter.lint(draft, context)
    if not report.ok:
        weights = {**DEFAULT_WEIGHTS, **linter.config.weights}
        page = render_text(report, draft, colour=colour, width=width, weights=weights)
        raise AssertionError(page.rstrip("\n"))
    return report


def ignoring(config: LintConfig, ignore: str | Iterable[str]) -> LintConfig:
    """Give the settings with more checks or rules left out; a string is one name."""
    return config.model_copy(update={"ignore": (*config.ignore, *_names(ignore))})


def linter_for(config: LintConfig) -> Linter:
    """Give the linter of these settings; a few of them are kept, for tests that come again."""
    return _linter_of(config.model_dump_json())


@lru_cache(maxsize=8)
def _linter_of(settings: str) -> Linter:
    return Linter(LintConfig.model_validate_json(settings))


def _names(ignore: str | Iterable[str]) -> tuple[str, ...]:
    return (ignore,) if isinstance(ignore, str) else tuple(ignore)
