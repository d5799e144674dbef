"""``followup-lint languagetool``: what it takes; see `followup_lint.languagetool_command`."""

from __future__ import annotations

import click


@click.group(
    name="languagetool",
    no_args_is_help=False,
    short_help="Install LanguageTool, or see whether it works.",
)
def command() -> None:
    """Proofread with LanguageTool.

    It runs as a server on this machine, needs Java 17 or newer, and starts by itself when a draft
    is checked with it.
    """


@command.command()
@click.option("--from-maven", is_flag=True, help="Gather what English needs with Maven (49 MB).")
@click.option(
    "--folder",
    metavar="DIR",
    type=click.Path(),
    help="Where to.  [default: $LTP_PATH or the user's cache]",
)
def install(folder: str | None, from_maven: bool) -> int:
    """Download LanguageTool 6.8.

    That is the release through language-tool-python (259 MB), whose hash is checked, or only what
    English needs, with Maven. Nothing else in followup-lint downloads anything.
    """
    from followup_lint import languagetool_command  # noqa: PLC0415 - loads what it needs

    return languagetool_command.install(folder, from_maven=from_maven)


@command.command()
@click.option("--config", metavar="FILE", type=click.Path(), help="Settings.")
def status(config: str | None) -> int:
    """Say which server is used and whether it answers."""
    from followup_lint import languagetool_command  # noqa: PLC0415 - loads what it needs

    return languagetool_command.status(config)
