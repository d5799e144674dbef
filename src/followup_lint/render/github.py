"""A report as commands of GitHub's workflows: its runner shows them as annotations of the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.render.addresses import portable_path
from followup_lint.render.outline import advice_of
from followup_lint.render.places import places_in
from followup_lint.render.visible import visible, visible_char

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.models import Finding, Severity
    from followup_lint.render import Judged
    from followup_lint.render.places import Places

COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
"""The runner's words for severities."""


def render_github(judged: Sequence[Judged]) -> str:
    """Write one command a line for each finding, and for what could not be read or checked.

    Args:
        judged: The drafts, in the order of the command line.

    Returns:
        Lines that end in LF; empty where there is nothing to say. Each begins with its command, and
        no text of a draft can begin another.
    """
    return "".join(f"{line}\n" for each in judged for line in _lines(each))


def _lines(each: Judged) -> Iterator[str]:
    file = {"file": portable_path(each.path)}
    if each.problem:
        yield _command("error", {**file, "title": "followup-lint"}, each.problem)
    if each.report is None or each.draft is None:
        return
    for result in each.report.checks:
        if result.status == "error":
            title = f"{result.check} could not run"
            yield _command("error", {**file, "title": title}, result.reason or title)
    places = places_in(each.path, each.draft)
    for finding in each.report.findings:
        message = " ".join(filter(None, (finding.message, advice_of(finding))))
        found = {**file, **_place(finding, places), "title": finding.rule}
        yield _command(COMMANDS[finding.severity], found, message)


def _place(finding: Finding, places: Places) -> dict[str, str]:
    region = places.of_span(finding.span) if finding.span else places.of_whole()
    end_line = region.end_line
    if region.columns and region.columns[1] == 1:  # The words end with their line.
        end_line = max(region.start_line, end_line - 1)
    told = {"line": region.start_line, "endLine": end_line}
    # The runner takes columns within one line only.
    if region.columns and region.start_line == region.end_line:
        told |= {"col": region.columns[0], "endColumn": region.columns[1]}
    return {name: str(number) for name, number in told.items()}


def _command(name: str, properties: dict[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    # A file may have any name, line ends included; other signs that steer a terminal are named.
    shown = "".join(char if char in "\r\n" else visible_char(char) for char in text)
    escaped = shown.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.replace(":", "%3A").replace(",", "%2C")
