"""A report as HTML: one page for a browser or a printer, or a fragment for a notebook."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.language.dates import MONTHS, WEEKDAYS
from followup_lint.render.marked import cut
from followup_lint.render.notes import number_notes
from followup_lint.render.outline import STEPS, alike, kind_of, next_steps, quotes, tally, verdicts
from followup_lint.render.visible import visible_char

FEW = 3
"""Notes that leave room for the verdicts under them."""

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from followup_lint.models import (
        Candidate,
        Draft,
        FieldName,
        InterviewContext,
        Person,
        Report,
    )
    from followup_lint.render.marked import Piece
    from followup_lint.render.notes import Note


def render_html(
    report: Report,
    draft: Draft,
    *,
    title: str | None = None,
    context: InterviewContext | None = None,
    weights: Mapping[str, float] = DEFAULT_WEIGHTS,
) -> str:
    """Write a report as a page of its own: no script, and nothing that is loaded from elsewhere.

    Args:
        report: The report.
        draft: The draft that it was made from.
        title: What to call the draft, e.g. its path.
        context: Names writer and readers for the head of the mail.
        weights: The order of the next steps among those of one severity: the heaviest check first.

    Returns:
        HTML that ends in LF, the same for the same arguments. Whatever draft, report and context
        hold is shown as text.

    Raises:
        ValueError: A finding's words don't stand where the report saw them.
    """
    view = _view(report, draft, weights)
    view["head"] = _head(draft, context)
    return _template("page.html.jinja").render(view, title=title or "Draft", ids="", level=2)


def fragment(
    report: Report,
    draft: Draft | None = None,
    *,
    weights: Mapping[str, float] = DEFAULT_WEIGHTS,
) -> str:
    """Write a report as a piece of HTML that can stand in any page beside others.

    Args:
        report: The report.
        draft: The draft that it was made from; without it, findings quote their words.
        weights: The order of the next steps among those of one severity.

    Returns:
        One element with its style, which touches nothing outside of it.

    Raises:
        ValueError: A finding's words don't stand where the report saw them.
    """
    view = _view(report, draft, weights)
    view["head"] = _head(draft, None) if draft else []
    # A notebook shows many: the same report has the same ids, another has others.
    made_of = json.dumps([m.model_dump(mode="json") for m in (report, draft) if m])
    ids = f"fl-{sha256(made_of.encode()).hexdigest()[:10]}-"
    return _template("fragment.html.jinja").render(view, title="Report", ids=ids, level=4)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("followup_lint", "render/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_clean,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    source = environment.loader
    assert source is not None
    for name in ("report.css", "page.css"):
        css = source.get_source(environment, name)[0]
        environment.globals[name.replace(".", "_")] = Markup(css)  # noqa: S704 - a file of ours
    return environment


@lru_cache(maxsize=4)
def _template(name: str) -> Template:
    return _environment().get_template(name)


def _clean(value: object) -> object:
    """Make characters visible that HTML can't hold or that would reorder the text around them.

    It sees every value that a template writes, before it is escaped.
    """
    if not isinstance(value, str) or isinstance(value, Markup) or value.isprintable():
        return value
    return "".join(char if char in "\n\t" else visible_char(char) for char in value)


def _view(report: Report, draft: Draft | None, weights: Mapping[str, float]) -> dict[str, Any]:
    """What the templates show of a report."""
    if draft is not None:
        _require_words(report, draft)
    placed, whole = number_notes(report, draft)
    numbers = {id(note.finding): note.number for note in (*placed, *whole)}
    steps = next_steps(report, weights)
    return {
        "report": report,
        "tally": tally(report),
        "kind": kind_of(report),
        "verdict": _verdict(report),
        "verdicts": verdicts(report),
        "steps": [(step, [numbers[id(f)] for f in step.findings]) for step in steps[:STEPS]],
        "steps_left": max(len(steps) - STEPS, 0),
        "quotes": quotes,
        "attachments": draft.attachments if draft else [],
        "subject": _field(draft, "subject", placed),
        "body": _field(draft, "body", placed),
        "placed": placed,
        "whole": whole,
        "few": len(numbers) <= FEW,
        "checks": {status: alike(report, status) for status in ("pass", "error", "na")},
        "figures": _figures(report),
    }


def _verdict(report: Report) -> str:
    if report.ok:
        return "Ready to send"
    # Where hints are all that was found, it is what was not looked at that stands in the way.
    light = all(finding.severity == "info" for finding in report.findings)
    unchecked = any(result.status == "error" for result in report.checks)
    return "Not fully checked" if unchecked and light else "Not ready yet"


def _require_words(report: Report, draft: Draft) -> None:
    """Refuse a report that was made from another draft."""
    for finding in report.findings:
        span = finding.span
        if span and (getattr(draft, span.field) or "")[span.start : span.end] != span.text:
            raise ValueError(f"{finding.rule}: this report was made from another draft")


def _field(draft: Draft | None, name: FieldName, notes: list[Note]) -> list[Piece] | None:
    """The pieces of one part of the draft; None where there is no such part."""
    text = getattr(draft, name) if draft else None
    if text is None:
        return None
    return cut(text, (n for n in notes if n.finding.span and n.finding.span.field == name))


def _head(draft: Draft | None, context: InterviewContext | None) -> list[tuple[str, str]]:
    """The lines above a mail's subject, as far as they are known."""
    lines = []
    if context and context.candidate:
        lines.append(("From", _who(context.candidate)))
    if context and context.recipients:
        lines.append(("To", ", ".join(map(_who, context.recipients))))
    if draft and draft.sent_at:
        lines.append(("Date", _moment(draft.sent_at)))
    return lines


def _who(person: Person | Candidate | str) -> str:
    if isinstance(person, str):
        return person
    if person.name and person.email:
        return f"{person.name} <{person.email}>"
    return person.name or person.email or "?"


def _moment(when: datetime) -> str:
    """A time in words that no locale changes."""
    minutes = round((when.utcoffset() or when - when).total_seconds() / 60)
    sign = "−" if minutes < 0 else "+"
    zone = f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else ""
    day = f"{WEEKDAYS[when.weekday()]}, {when.day} {MONTHS[when.month - 1]}"
    return f"{day} {when.year}, {when:%H:%M} (UTC{zone})"


def _figures(report: Report) -> list[tuple[str, str]]:
    stats = report.stats
    index = stats.automated_readability_index
    return [
        ("Words", str(stats.words)),
        ("Sentences", str(stats.sentences)),
        ("Paragraphs", str(stats.paragraphs)),
        ("Reading time", f"{round(stats.reading_seconds)} s"),
        ("Readability index (ARI)", "–" if index is None else f"{index:.1f}"),
        ("Language", report.language),
        ("Grammar engines", ", ".join(report.engines) or "none"),
        ("Acts read by", report.acts or "nothing"),
    ]
