"""What ``followup-lint when`` does: reads a context and says when to send the mail."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.atomic_file import write_whole
from followup_lint.clock import day_name, moment_name
from followup_lint.config import LintConfig
from followup_lint.console import write
from followup_lint.context_file import load_context
from followup_lint.draft_file import STDIN
from followup_lint.errors import ConfigError
from followup_lint.exit_codes import CLEAN
from followup_lint.render.json import dump
from followup_lint.render.visible import visible
from followup_lint.sending import send_window

if TYPE_CHECKING:
    from followup_lint.inputs import MessageKind
    from followup_lint.sending import SendWindow

VERSION = 1
"""Of the shape of the JSON; docs/sending.md describes it."""

TITLES: dict[MessageKind, str] = {"thank_you": "Thank-you note", "follow_up": "Follow-up email"}


def tell_when(
    *,
    context: str,
    kind: MessageKind,
    now: str | None,
    config: str | None,
    form: str,
    ics: str | None,
) -> int:
    """Print the window, and write a calendar entry where one is asked for.

    Args:
        context: The context's file.
        kind: What is to be sent.
        now: The moment before which it can't be sent, in ISO 8601 with an offset.
        config: A file of settings; None looks for one from the working folder upwards.
        form: ``text`` or ``json``.
        ics: The calendar's file; ``-`` writes it alone to standard output.

    Returns:
        The exit code.

    Raises:
        ConfigError: The context, the settings, the moment or the file can't be used.
    """
    known = load_context(context)
    settings = LintConfig.load(config)
    try:
        window = send_window(known, kind, now=_moment(now), config=settings)
    except ConfigError as error:
        if error.key != "interviewed_at":
            raise
        raise ConfigError(error.problem, file=context, key=error.key, remedy=error.remedy) from None
    if ics is not None:
        from followup_lint.render.calendar import render_calendar  # noqa: PLC0415 - an extra

        calendar = render_calendar(window, known)
        if ics == STDIN:
            sys.stdout.flush()
            sys.stdout.buffer.write(calendar)
            return CLEAN
        write_whole(Path(ics), calendar)
    if form == "json":
        told = {"version": VERSION, "context": context, "window": window.model_dump(mode="json")}
        sys.stdout.write(dump(told))
        return CLEAN
    write(_page(window))
    if ics is not None:
        write(f"Wrote {visible(ics)}\n")
    return CLEAN


def _moment(words: str | None) -> datetime | None:
    if words is None:
        return None
    try:
        # Python 3.10 doesn't know the letter for UTC.
        return datetime.fromisoformat(words.replace("Z", "+00:00"))
    except ValueError:
        raise ConfigError(
            "is no moment.", key="--now", remedy="Write it like 2026-03-04T09:00-05:00."
        ) from None


def _page(window: SendWindow) -> str:
    lines = [TITLES[window.kind]]
    best = "now" if window.best is None else moment_name(window.best)
    lines += [f"  best    {best}", f"  opens   {_said(window.opens)}"]
    if window.closes is not None:
        lines.append(f"  closes  {moment_name(window.closes)}")
    lines += ["", *(f"- {reason}" for reason in window.reasons)]
    return "\n".join(lines) + "\n"


def _said(opens: datetime) -> str:
    """A window that opens with a day is told by that day."""
    return day_name(opens) if opens.hour == opens.minute == 0 else moment_name(opens)
