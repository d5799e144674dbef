"""``followup-lint check``: what it takes. What it does is `followup_lint.check_command`'s."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import click

from followup_lint import command_options as shared

EPILOG = f"""\
{shared.DRAFTS}
{shared.CONTEXT}
{shared.SETTINGS}
Exit codes:
  0  nothing at or above --fail-on
  1  something is worth changing
  2  wrong use, or an input that can't be read
  3  an engine or a check failed

Examples:
  followup-lint check thank_you.eml
  followup-lint check note.txt --context interview.toml --kind thank_you
  followup-lint check drafts/ --format json --output report.json
  followup-lint check drafts/ --watch
  pbpaste | followup-lint check -
"""

FORMATS = tuple(
    name
    for name in ("text", "json", "html", "sarif", "github", "markdown")
    if find_spec(f"followup_lint.render.{name}")
)
"""What reports can be written as; a format without its renderer is left out."""


@click.command(name="check", cls=shared.Explained, epilog=EPILOG, short_help="Judge drafts.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@shared.context_option
@shared.kind_option
@shared.settings_options
@shared.fail_on_option
@click.option(
    "--format",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="For people, for programs, or as a page (of one draft).",
)
@click.option(
    "-o", "--output", metavar="FILE", type=click.Path(), help="Write there, not to the terminal."
)
@click.option(
    "-q", "--quiet", is_flag=True, help="Show only drafts with something to change, no summary."
)
@click.option("-s", "--silent", is_flag=True, help="Show no report; errors and exit code stay.")
@click.option(
    "--baseline", metavar="FILE", type=click.Path(), help="Leave out findings known from this file."
)
@click.option(
    "--write-baseline",
    metavar="FILE",
    type=click.Path(),
    help="Write all findings there as known; they don't make exit code 1.",
)
@click.option(
    "--report-unused-ignores",
    is_flag=True,
    help="Make exit code 1 when an ignore or a baseline names what isn't found.",
)
@click.option("-w", "--watch", is_flag=True, help="Judge again whenever a file is saved.")
@shared.colour_option
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """Judge drafts: files, folders, globs, or - for standard input."""
    # What reads and judges loads only now, so that --help and wrong use answer at once.
    from followup_lint import check_command  # noqa: PLC0415

    settings = shared.asked_settings(options)
    return check_command.check_files(check_command.CheckRequest(settings=settings, **options))
