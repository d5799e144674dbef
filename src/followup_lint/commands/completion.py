"""``followup-lint completion``: the script that completes words in a shell."""

from __future__ import annotations

import click


@click.command(name="completion", short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> int:
    r"""Print the script that completes commands, options and their values.

    \b
    bash:  followup-lint completion bash >> ~/.bashrc
    zsh:   followup-lint completion zsh >> ~/.zshrc
    fish:  followup-lint completion fish > ~/.config/fish/completions/followup-lint.fish
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - rarely needed

    from followup_lint.cli import COMPLETION_VARIABLE, program  # noqa: PLC0415 - it loads us
    from followup_lint.exit_codes import CLEAN, PROGRAM  # noqa: PLC0415

    kind = get_completion_class(shell)
    assert kind is not None
    # Not `source`: that would look for the shell itself, which need not be on this machine.
    maker = kind(program, {}, PROGRAM, COMPLETION_VARIABLE)
    click.echo(maker.source_template % maker.source_vars())
    return CLEAN
