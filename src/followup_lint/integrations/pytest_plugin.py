"""The pytest plugin: the fixtures `followup_lint` and `assert_sendable`, a marker, two settings.

Every pytest of an environment with followup_lint loads this file, so it imports nothing of ours
before a test asks for a fixture.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from followup_lint.config import LintConfig
    from followup_lint.linter import Linter
    from followup_lint.models import Report

MARKER = "followup_lint"
MARKER_TAKES = ("config", "ignore")
MARGIN = 8
"""Columns that pytest puts before the lines of a failure."""

MOST_COLUMNS = 100


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the settings."""
    parser.addini(
        "followup_lint_config",
        "followup_lint: the TOML file or folder with its settings, from the folder of this file",
        default="",
    )
    parser.addini(
        "followup_lint_ignore",
        "followup_lint: checks or rules to leave out, names or globs",
        type="args",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker."""
    config.addinivalue_line(
        "markers",
        f"{MARKER}(config=..., ignore=...): settings for the fixtures of followup_lint: a "
        "LintConfig, a mapping or a TOML file; checks or rules to leave out",
    )


@pytest.fixture
def followup_lint(request: pytest.FixtureRequest) -> Linter:
    """A `followup_lint.Linter` by the settings of the project and of the test's markers."""
    from pydantic import ValidationError  # noqa: PLC0415 - see the module's docstring

    from followup_lint.assertions import linter_for  # noqa: PLC0415
    from followup_lint.errors import FollowupLintError  # noqa: PLC0415

    try:
        return linter_for(_settings(request))
    except (FollowupLintError, ValidationError) as error:
        pytest.fail(f"followup_lint: {error}", pytrace=False)


@pytest.fixture
def assert_sendable(request: pytest.FixtureRequest, followup_lint: Linter) -> Callable[..., Report]:
    """`followup_lint.testing.assert_sendable` with the linter and the colours of this run."""
    from followup_lint.assertions import COLUMNS, assert_sendable  # noqa: PLC0415

    colour, width = False, COLUMNS
    # The workers of pytest-xdist have no terminal.
    if request.config.pluginmanager.has_plugin("terminalreporter"):
        writer = request.config.get_terminal_writer()
        # A file of JUnit's would hold the escape sequences as text.
        colour = writer.hasmarkup and not request.config.getoption("xmlpath", None)
        width = min(writer.fullwidth, MOST_COLUMNS) - MARGIN
    return partial(assert_sendable, linter=followup_lint, colour=colour, width=width)


def _settings(request: pytest.FixtureRequest) -> LintConfig:
    """The settings in force: those of the nearest marker that has any, else the project's."""
    from followup_lint.assertions import ignoring  # noqa: PLC0415
    from followup_lint.config import LintConfig  # noqa: PLC0415

    project = request.config
    folder = project.inipath.parent if project.inipath else project.rootpath
    given: object = project.getini("followup_lint_config") or "."
    ignored: list[str] = list(project.getini("followup_lint_ignore"))
    for marker in reversed(list(request.node.iter_markers(MARKER))):  # The nearest comes last.
        unknown = [*map(repr, marker.args), *sorted(set(marker.kwargs) - set(MARKER_TAKES))]
        if unknown:
            pytest.fail(
                f"the marker {MARKER} takes {' and '.join(MARKER_TAKES)} by name, "
                f"not {', '.join(unknown)}",
                pytrace=False,
            )
        given = marker.kwargs.get("config", given)
        names = marker.kwargs.get("ignore", ())
        ignored += [names] if isinstance(names, str) else names
    if isinstance(given, (str, Path)):
        config = LintConfig.load(folder / given)
    else:
        config = LintConfig.model_validate(given)
    return ignoring(config, ignored)
