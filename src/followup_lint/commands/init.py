"""``followup-lint init``: what it takes; see `followup_lint.init_command`."""

from __future__ import annotations

from typing import Any

import click


@click.command(name="init", short_help="Write a context file and settings to fill in.")
@click.argument("draft", required=False, type=click.Path())
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """Write a context file and a followup_lint.toml, with every field explained.

    With DRAFT, say thank_you.eml, the context is thank_you.context.toml beside it, where check
    finds it by itself; without, it is interview.toml, for `check --context interview.toml`. The
    settings are written into this folder. All lines are comments: take the sign off those you need.
    """
    from followup_lint import init_command  # noqa: PLC0415 - loads pydantic

    return init_command.write_templates(**options)
