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


def _named(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """Find a model, whatever the case of its name."""
    if value is None:
        return None
    for name in MODELS:
        if name.lower() == value.lower():
            return name
    raise click.BadParameter(f"{value!r} is none of {', '.join(MODELS)}.")


def _begun(_: click.Context, __: click.Parameter, begun: str) -> list[str]:
    return [name for name in MODELS if name.lower().startswith(begun.lower())]


@click.command(name="schema", short_help="Print the JSON Schema of what goes in or comes out.")
@click.argument("model", required=False, metavar="[MODEL]", callback=_named, shell_complete=_begun)
def command(model: str | None) -> int:
    """Print the JSON Schema of one model, or of all of them under "$defs".

    The models are Draft, InterviewContext (what a context file holds), LintConfig (a file of
    settings), Report, CheckResult and Finding.
    """
    from followup_lint import schema_command  # noqa: PLC0415 - loads pydantic

    return schema_command.print_schema(MODELS if model is None else (model,))
