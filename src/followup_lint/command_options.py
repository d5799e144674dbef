"""Options that several commands share, and what their words mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.settings import Asked

Command = TypeVar("Command", bound=Callable[..., Any])

SEVERITIES = ("error", "warning", "info")

CONTEXT = """\
Context:
  What is known about the interview: candidate, recipients, company, role,
  interviewed_at, topics and more, in TOML, YAML or JSON. Without --context a
  file beside the draft is taken: thank_you.context.toml (or .yaml, .yml,
  .json) for thank_you.eml. `followup-lint init` writes one to fill in.
"""

DRAFTS = """\
Drafts:
  .eml is a mail as a mail program saves it; its Date: is when it was sent.
  .txt and .md hold the body; a first line "Subject: ..." with an empty line
  after it is the subject. Standard input is a mail when it begins with a
  mail's headers, and a body if not. A folder gives the .eml, .txt and .md
  files in it and below; a glob is followed when it is quoted, too. Context
  files among them are passed over.
"""

SETTINGS = """\
Settings:
  From --config, or from a followup_lint.toml or pyproject.toml of this folder
  or one above it. `followup-lint config` shows what is in force.
"""


class Explained(click.Command):
    """A command whose help ends in explanations that keep their lines."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the explanations as they are."""
        formatter.write(f"\n{self.epilog}")


def names(_: click.Context, __: click.Parameter, values: Iterable[str]) -> tuple[str, ...]:
    """Part lists with commas, given once or several times."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def severities(
    _: click.Context, __: click.Parameter, values: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """Part ``RULE=LEVEL``.

    Raises:
        BadParameter: It is no such pair; whether there is that rule is looked at later.
    """
    pairs = []
    for value in names(_, __, values):
        rule, _sign, level = (part.strip() for part in value.partition("="))
        if not rule or level not in SEVERITIES:
            raise click.BadParameter(
                f"{value!r} is not RULE=LEVEL with a level of {', '.join(SEVERITIES)}."
            )
        pairs.append((rule, level))
    return tuple(pairs)


_SETTINGS = (
    click.option("--config", metavar="FILE", type=click.Path(), help="Settings."),
    click.option(
        "--select",
        metavar="NAMES",
        multiple=True,
        callback=names,
        help="Run these checks or rules only, e.g. tone,grammar.",
    ),
    click.option(
        "--ignore",
        metavar="NAMES",
        multiple=True,
        callback=names,
        help="Leave these out, e.g. added_value,tone/emoji.",
    ),
    click.option(
        "--severity",
        metavar="RULE=LEVEL",
        multiple=True,
        callback=severities,
        help="How much a rule weighs: error, warning or info.",
    ),
    click.option(
        "--grammar",
        type=click.Choice(["auto", "harper", "languagetool", "off"]),
        help="The grammar engine.  [default: auto]",
    ),
    click.option(
        "--acts",
        type=click.Choice(["auto", "linear", "encoder"]),
        help="What reads the acts.  [default: auto, the encoder where its extra is installed]",
    ),
)


def settings_options(command: Command) -> Command:
    """Give a command the options that lay over a file of settings; see `asked_settings`."""
    for option in reversed(_SETTINGS):
        command = option(command)
    return command


def asked_settings(options: dict[str, Any]) -> Asked:
    """Take what `settings_options` gave out of a command's arguments.

    Args:
        options: All arguments; those about settings are removed.
    """
    from followup_lint.settings import Asked  # noqa: PLC0415 - loads pydantic

    return Asked(
        config=options.pop("config"),
        select=options.pop("select"),
        ignore=options.pop("ignore"),
        grammar=options.pop("grammar"),
        acts=options.pop("acts"),
        fail_on=options.pop("fail_on", None),
        severity=dict(options.pop("severity")),
    )


fail_on_option = click.option(
    "--fail-on",
    type=click.Choice([*SEVERITIES, "never"]),
    help="The severity from which on a finding makes exit code 1.  [default: warning]",
)
context_option = click.option(
    "--context", metavar="FILE", type=click.Path(), help="What is known about the interview."
)
kind_option = click.option(
    "--kind",
    type=click.Choice(["thank_you", "follow_up"]),
    help="What the drafts are.  [default: inferred]",
)
colour_option = click.option(
    "--color",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Whether to use colours.  [default: on a terminal, by NO_COLOR and FORCE_COLOR]",
)
