"""``followup-lint diff``: what it takes; see `followup_lint.diff_command`."""

from __future__ import annotations

from typing import Any

import click

from followup_lint import command_options as shared

EPILOG = f"""\
Findings are the same when the same rule speaks of the same words; lines may
come and go around them.

{shared.CONTEXT}
  Both drafts are judged with one context: that beside NEW, else beside OLD.

{shared.SETTINGS}
Exit codes:
  0  no finding came
  1  a finding came
  2  wrong use, or an input that can't be read
  3  an engine or a check failed

Examples:
  followup-lint diff draft1.txt draft2.txt --context interview.toml
  followup-lint diff sent.eml rewritten.txt --format json
"""


@click.command(
    name="diff", cls=shared.Explained, epilog=EPILOG, short_help="Compare two drafts of one mail."
)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@shared.context_option
@shared.kind_option
@shared.settings_options
@click.option(
    "--format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@shared.colour_option
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """Compare two drafts of one mail: the findings that went, stayed and came.

    OLD and NEW are files; one of them may be - for standard input.
    """
    from followup_lint import diff_command  # noqa: PLC0415 - loads what judges

    settings = shared.asked_settings(options)
    return diff_command.compare_files(diff_command.DiffRequest(settings=settings, **options))
