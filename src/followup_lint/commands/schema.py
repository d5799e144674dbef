"""``followup-lint schema``: what it takes; see `followup_lint.schema_command`."""

from __future__ import annotations

import click

MODELS = (
    "Draft",
    "InterviewContext",
    "LintConfig",
    "Report",
    "CheckResult",
    "Finding",
)
"""What goes in, how it is judged, and what comes out."""


@click.command(name="schema", short_help="Print the JSON Schema of what goes in or comes out.")
@click.argument("model", required=False, type=click.Choice(MODELS, case_sensitive=False))
def command(model: str | None) -> int:
    """Print the JSON Schema of one model, or of all of them under "$defs".

    InterviewContext is what a context file holds, and LintConfig a file of settings.
    """
    from followup_lint import schema_command  # noqa: PLC0415 - loads pydantic

    return schema_command.print_schema(MODELS if model is None else (model,))
