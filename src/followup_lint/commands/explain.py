"""``followup-lint explain``: what it takes; see `followup_lint.explain_command`."""

from __future__ import annotations

from typing import Any

import click
from click.shell_completion import CompletionItem

from followup_lint import command_options as shared


def _known(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """Complete the names of checks and rules."""
    from followup_lint.explain_command import known_names  # noqa: PLC0415 - loads the checks

    return [CompletionItem(name) for name in known_names() if name.startswith(begun)]


@click.command(name="explain", short_help="Explain a check or a rule, with examples.")
@click.argument("name", metavar="RULE|CHECK", shell_complete=_known)
@shared.colour_option
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """Explain a check or a rule: what it looks for, why it matters, how to fix it, and examples.

    `followup-lint rules` lists them.
    """
    from followup_lint import explain_command  # noqa: PLC0415 - loads the checks

    return explain_command.explain(**options)
