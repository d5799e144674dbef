"""A report as Markdown, for a comment on a pull request, an issue or a chat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.render.addresses import portable_path
from followup_lint.render.outline import (
    STEPS,
    WORDS,
    advice_of,
    count,
    gravest_first,
    kind_of,
    next_steps,
    shortened,
    tally,
    verdicts,
)
from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.models import Draft, Finding, Report
    from followup_lint.render import Judged

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#~|&!$^])")
"""What makes markup within a line, in CommonMark and in the dialects of the platforms."""

_OPENING = re.compile(r"(\d{0,9})([-+=.)])")
"""What makes a list or a heading of the line that it opens."""

_CALLS = re.compile(
    r"@(?=\w)|#(?=\w)|!(?=\d)|(?<=:)/(?=/)|(?<=www)\.|(?<=GH)-(?=\d)|:(?=[\w+-]{1,60}:)", re.I
)
"""What a platform makes a mention, a reference, a link or a picture of, escaped or not."""

APART = "\u2060"
"""The word joiner: it is not seen, and what it parts is no mention any more."""


def render_markdown(judged: Sequence[Judged]) -> str:
    """Write what became of all drafts, each under a heading.

    Args:
        judged: The drafts, in the order of the command line.

    Returns:
        Markdown whose lines end in LF. What drafts and paths say stays text: it makes no markup, no
        link, no mention and no table.
    """
    return "\n".join("\n\n".join(_blocks(each)) + "\n" for each in judged)


def escaped(text: str) -> str:
    """Write a text on one line so that no reader of Markdown makes anything else of it."""
    parted = _CALLS.sub(lambda found: found[0] + APART, visible(text))
    told = _SIGNS.sub(r"\\\1", parted)
    opening = _OPENING.match(told)
    return f"{opening[1]}\\{told[len(opening[1]) :]}" if opening else told


def code(text: str) -> str:
    """Write words as a code span, whatever backticks they hold."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    # CommonMark takes one blank off at both ends where both have one.
    pad = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _blocks(each: Judged) -> Iterator[str]:
    """The paragraphs and lists of one draft."""
    name = code(visible(portable_path(each.path)) or "?")
    if each.report is None:
        yield f"### {name}: not checked"
        yield escaped(each.problem or "There is no report.")
        return
    report = each.report
    counts = ", ".join(told for _, told in tally(report)) or "nothing to change"
    yield f"### {name}: {counts}"
    yield escaped(f"{kind_of(report)}. Score {report.score} of 100. {verdicts(report)}.")
    found = [_item(finding, each.draft) for finding in gravest_first(report.findings)]
    found += [
        f"- **not checked** {code(result.check)}: {escaped(result.reason or '')}"
        for result in report.checks
        if result.status == "error"
    ]
    if found:
        yield "\n".join(found)
    yield from _next(report)


def _item(finding: Finding, draft: Draft | None) -> str:
    where = _where(finding, draft)
    told = f"- **{WORDS[finding.severity]}** {code(visible(finding.rule))}{where}: "
    told += escaped(finding.message)
    if finding.span and (words := shortened(finding.span.text)):
        told += f"<br>{code(words)}"
    advice = advice_of(finding)
    return f"{told}<br>→ {escaped(advice)}" if advice else told


def _where(finding: Finding, draft: Draft | None) -> str:
    if finding.span is None or draft is None:
        return ""
    if finding.span.field == "subject":
        return ", subject"
    return f", line {draft.body.count(chr(10), 0, finding.span.start) + 1} of the body"


def _next(report: Report) -> Iterator[str]:
    steps = next_steps(report, DEFAULT_WEIGHTS)
    yield "**What to do next**"
    if not steps:
        hints = any(finding.severity == "info" for finding in report.findings)
        yield "Nothing must change." + " The hints are yours to weigh." * hints
        return
    told = [f"{number}. {escaped(step.advice)}" for number, step in enumerate(steps[:STEPS], 1)]
    if len(steps) > STEPS:
        told.append(f"\n… and {count(len(steps) - STEPS, 'thing')} more, listed above.")
    yield "\n".join(told)
