"""From a report to text: one output a file; renderers decide nothing.

`FORMATS` has the formats that take all drafts of a command line at once. Text and page are not
among them: they take width and colours, and one draft.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from followup_lint.models import Draft, Report


@dataclass(frozen=True)
class Judged:
    """A draft and what became of it.

    Attributes:
        path: Where the draft came from, as the command line names it; ``-`` is standard input.
        draft: None when it could not be read.
        report: None when it could not be judged.
        context: Where its context came from.
        problem: Why there is no report.
    """

    path: str
    draft: Draft | None = None
    report: Report | None = None
    context: str | None = None
    problem: str | None = None


# A renderer loads when its format is asked for.


def _json(judged: Sequence[Judged]) -> str:
    from followup_lint.render.json import render_json_of  # noqa: PLC0415

    return render_json_of(judged)


def _sarif(judged: Sequence[Judged]) -> str:
    from followup_lint.render.sarif import render_sarif  # noqa: PLC0415

    return render_sarif(judged)


def _github(judged: Sequence[Judged]) -> str:
    from followup_lint.render.github import render_github  # noqa: PLC0415

    return render_github(judged)


def _markdown(judged: Sequence[Judged]) -> str:
    from followup_lint.render.markdown import render_markdown  # noqa: PLC0415

    return render_markdown(judged)


FORMATS: Mapping[str, Callable[[Sequence[Judged]], str]] = MappingProxyType(
    {"json": _json, "sarif": _sarif, "github": _github, "markdown": _markdown}
)
"""Renderers by the name of their format; their text ends in LF, or is empty."""
