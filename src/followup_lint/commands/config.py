"""``followup-lint config``: what it takes; see `followup_lint.config_command`."""

from __future__ import annotations

from typing import Any

import click

from followup_lint import command_options as shared


@click.command(name="config", short_help="Show the settings in force and where they come from.")
@shared.settings_options
@shared.fail_on_option
@click.option(
    "--format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@shared.colour_option
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """Show the settings in force, and where each value comes from: default, file or option.

    Takes the same options as check, and refuses what check would refuse.
    """
    from followup_lint import config_command  # noqa: PLC0415 - loads pydantic

    settings = shared.asked_settings(options)
    return config_command.show_settings(settings, **options)
