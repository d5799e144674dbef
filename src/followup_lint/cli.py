"""The command line: the program, its commands, and how it ends. It judges nothing itself.

Each command is a module of `followup_lint.commands` that loads when it is asked for, and what
reads and judges drafts loads only when a command runs: help and completion answer at once.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NoReturn

import click

from followup_lint.errors import FollowupLintError
from followup_lint.exit_codes import (
    CLEAN,
    FAILED,
    INTERRUPTED,
    PIPE_CLOSED,
    PROGRAM,
    WRONG_INPUT,
    complain,
    describe_crash,
)
from followup_lint.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        name: f"followup_lint.commands.{name}"
        for name in (
            "check",
            "fix",
            "diff",
            "when",
            "rules",
            "explain",
            "config",
            "schema",
            "init",
            "completion",
            "languagetool",
        )
    }
)
"""The modules of the commands, in the order of the help; each has its command as ``command``."""

COMPLETION_VARIABLE = "_FOLLOWUP_LINT_COMPLETE"
"""What a shell sets when it asks for completions."""


class LazyGroup(click.Group):
    """A group whose commands load when they are used; one without its module isn't listed.

    Args:
        modules: Names of commands and of their modules.
        **settings: See `click.Group`.
    """

    def __init__(self, *, modules: Mapping[str, str], **settings: Any) -> None:  # noqa: ANN401
        super().__init__(**settings)
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name the commands, in the order of the help."""
        return [name for name, module in self._modules.items() if find_spec(module)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load a command; None where there is none of that name."""
        module = self._modules.get(cmd_name)
        if module is None or find_spec(module) is None:
            return None
        command: click.Command = import_module(module).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the words begin with, and suggest one where there is none."""
        if not ctx.resilient_parsing and self.get_command(ctx, args[0]) is None:
            close = nearest(args[0], self.list_commands(ctx))
            remedy = f" Did you mean {close!r}?" if close else ""
            ctx.fail(f"There is no COMMAND {args[0]!r}.{remedy}")
        return super().resolve_command(ctx, args)

    def main(self, args: Sequence[str] | None = None, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401
        """Run the command line, then leave the process; for `click.testing`."""
        sys.exit(main(args))


def _show_version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    """Look the version up only when it is asked for."""
    if asked and not ctx.resilient_parsing:
        from importlib.metadata import version  # noqa: PLC0415

        click.echo(f"{PROGRAM} {version('followup-lint')}")
        ctx.exit()


program = LazyGroup(
    name=PROGRAM,
    modules=COMMANDS,
    no_args_is_help=False,
    subcommand_metavar="COMMAND [ARGUMENTS]...",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""\
Reads interview thank-you notes and follow-up emails as a career adviser would, and says what is
there, what is missing and what would hurt. Nothing leaves this machine
unless the settings name a server.
""",
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help="Show the version and exit.",
        )
    ],
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What follows the program's name; those of the process when None.

    Returns:
        The exit code. Nothing is raised but ``SystemExit`` by ``--help``, ``--version``, wrong use
        and a shell that asks for completions.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        _complete()
        with _few_collections():
            code = _run(words)
        sys.stdout.flush()
    except FollowupLintError as error:
        complain(str(error))
        return WRONG_INPUT
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe went away; Python would complain again when it flushes at exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except Exception as error:  # noqa: BLE001 - a traceback helps no writer and may quote the draft
        complain(describe_crash(error))
        return FAILED
    return code


def start() -> int:
    """Be the program: run the command line of this process, and end without tidying up memory."""
    code = main()
    gc.freeze()  # Else Python looks through all of it once more, for a tenth of the time.
    return code


@contextmanager
def _few_collections() -> Iterator[None]:
    """Let cyclic garbage wait: tables that stay are looked through again and again while they load.

    That takes a tenth of the time of judging one mail.
    """
    usual = gc.get_threshold()
    gc.set_threshold(200_000, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _complete() -> None:
    """Answer a shell that asks for completions, and leave."""
    asked = os.environ.get(COMPLETION_VARIABLE)
    if asked:
        from click.shell_completion import shell_complete  # noqa: PLC0415

        sys.exit(shell_complete(program, {}, PROGRAM, COMPLETION_VARIABLE, asked))


def _run(words: list[str]) -> int:
    try:
        if not words:
            raise click.UsageError("There is no COMMAND.", click.Context(program, None, PROGRAM))
        with program.make_context(PROGRAM, words) as context:
            code = program.invoke(context)
    except click.exceptions.Exit as left:
        sys.stdout.flush()
        sys.exit(left.exit_code)
    except click.ClickException as error:
        _refuse(error)
    return code if isinstance(code, int) else CLEAN


def _refuse(error: click.ClickException) -> NoReturn:
    """Say what is wrong with a command line in one line, as every other error is said."""
    told = error.format_message().strip()
    told = told if told.endswith(("?", ".", ")")) else f"{told}."
    context = error.ctx if isinstance(error, click.UsageError) else None
    asked = context.command_path if context is not None else PROGRAM
    complain(f"{told} Try `{asked} --help`.")
    sys.exit(WRONG_INPUT)
