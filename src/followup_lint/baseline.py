"""Files of known findings: written once, and what they hold is not reported again."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import ValidationError

from followup_lint.atomic_file import write_whole
from followup_lint.draft_file import STDIN
from followup_lint.errors import ConfigError
from followup_lint.ignores import every_finding, leave_out
from followup_lint.models import Ignore, Model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.config import LintConfig
    from followup_lint.models import Report

_REMEDY = "Write it anew with --write-baseline."


class Known(Model):
    """A known finding: its rule, and the fingerprint by which it is found again."""

    rule: str
    fingerprint: str


class Baseline(Model):
    """Known findings by draft.

    Attributes:
        version: Of the file's shape.
        drafts: By the draft's path from the folder of the file, with forward slashes. None of the
            words of a draft is in it.
    """

    version: Literal[1] = 1
    drafts: dict[str, tuple[Known, ...]]


def read_baseline(file: str | Path) -> Baseline:
    """Read a baseline.

    Raises:
        ConfigError: The file can't be read, or is no baseline.
    """
    try:
        return Baseline.model_validate_json(Path(file).read_bytes())
    except OSError as error:
        problem = f"can't be read: {error.strerror}."
        raise ConfigError(problem, file=str(file), remedy=_REMEDY) from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        problem = "is no JSON." if first["type"] == "json_invalid" else f"{first['msg']}."
        raise ConfigError(problem, file=str(file), key=key, remedy=_REMEDY) from None


def apply_baseline(
    report: Report, baseline: Baseline, file: str | Path, path: str, config: LintConfig
) -> Report:
    """Leave out of a report what the baseline knows of its draft.

    Args:
        report: The report.
        baseline: What `read_baseline` gave.
        file: The baseline's own path.
        path: The draft's, as the command line names it.
        config: By which the rest is graded anew.

    Returns:
        The report, with known findings in its ``ignored``, and entries for which nothing is found
        any more in its ``unused_ignores``.
    """
    known = baseline.drafts.get(_key(path, file), ())
    ignores = [Ignore(rule=one.rule, fingerprint=one.fingerprint) for one in known]
    return leave_out(report, ignores, "baseline", config) if ignores else report


def write_baseline(file: str | Path, reports: Iterable[tuple[str, Report]]) -> int:
    """Write down the findings of reports as known.

    What a baseline that is there already says about other drafts stays.

    Args:
        file: Where to.
        reports: Paths of drafts, and the reports on them. What another baseline took out stays
            known; what the context ignores need not be known twice, and is left out.

    Returns:
        How many findings were written.

    Raises:
        ConfigError: The file can't be written, or is there and no baseline.
    """
    drafts = dict(read_baseline(file).drafts) if Path(file).exists() else {}
    written = 0
    for path, report in reports:
        known = [
            Known(rule=finding.rule, fingerprint=mark)
            for finding, mark, ignored in every_finding(report)
            if ignored is None or ignored.source == "baseline"
        ]
        drafts.pop(_key(path, file), None)
        if known:
            drafts[_key(path, file)] = tuple(known)
        written += len(known)
    told = Baseline(drafts=dict(sorted(drafts.items()))).model_dump(mode="json")
    write_whole(Path(file), (json.dumps(told, indent=2) + "\n").encode("ascii"))
    return written


def _key(path: str, file: str | Path) -> str:
    """How a baseline names a draft: the same from whatever folder it is read."""
    if path == STDIN:
        return path
    try:
        relative = os.path.relpath(path, Path(file).parent)
    except ValueError:  # On another drive of Windows.
        relative = os.path.abspath(path)  # noqa: PTH100 - a link is no other path
    name = Path(relative).as_posix()
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
