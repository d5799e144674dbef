"""``followup-lint when``: what it takes; see `followup_lint.when_command`."""

from __future__ import annotations

from typing import Any

import click

from followup_lint import command_options as shared

EPILOG = """\
The context needs interviewed_at. Times are those of its zone. The thresholds
are those of the check timing, from the settings.

Exit codes:
  0  the window is shown
  2  wrong use, or an input that can't be read

Examples:
  followup-lint when --context interview.toml
  followup-lint when --context interview.toml --kind follow_up --ics send.ics
"""


@click.command(name="when", cls=shared.Explained, epilog=EPILOG, short_help="Say when to send it.")
@click.option(
    "--context",
    metavar="FILE",
    type=click.Path(),
    required=True,
    help="What is known about the interview.",
)
@click.option(
    "--kind",
    type=click.Choice(["thank_you", "follow_up"]),
    default="thank_you",
    show_default=True,
    help="What is to be sent.",
)
@click.option(
    "--now",
    metavar="TIME",
    help="Not before this, like 2026-03-04T09:00-05:00.  [default: the interview alone counts]",
)
@click.option("--config", metavar="FILE", type=click.Path(), help="Settings.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="The form of the answer.",
)
@click.option(
    "--ics",
    metavar="FILE",
    type=click.Path(),
    help="Also write a calendar entry; - writes it alone to standard output.",
)
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """Say when to send a thank-you note or a follow-up: from when, until when, and best."""
    from followup_lint import when_command  # noqa: PLC0415 - loads pydantic

    return when_command.tell_when(**options)
