"""``followup-lint rules``: what it takes; see `followup_lint.rules_command`."""

from __future__ import annotations

from typing import Any

import click

from followup_lint import command_options as shared


@click.command(name="rules", short_help="List the checks and their rules.")
@click.option(
    "--format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@shared.colour_option
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """List the checks and their rules, those of installed packages too.

    A hint never changes the verdict of its check. `followup-lint explain RULE` says more.
    """
    from followup_lint import rules_command  # noqa: PLC0415 - loads the checks

    return rules_command.list_rules(**options)
