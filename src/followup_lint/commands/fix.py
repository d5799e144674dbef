"""``followup-lint fix``: what it takes; see `followup_lint.fix_command`."""

from __future__ import annotations

from typing import Any

import click

from followup_lint import command_options as shared

EPILOG = f"""\
What is fixed:
  What has one safe edit: clear errors of spelling and grammar, doubled spaces,
  mojibake, wordy phrases. A fix is left out where it would touch a name, a
  date, a number, a link or an address, or bring a new finding. `check` still
  tells of it. Line ends, encoding and byte order mark stay.

  An .eml file is rewritten when its text is a single plain part that is not
  encoded: its headers, the subject among them, stay as they are. Others are
  refused; --stdout prints the mended text of any mail.

{shared.DRAFTS}
{shared.CONTEXT}
{shared.SETTINGS}
Exit codes:
  0  done, also where there was nothing to fix
  1  with --diff: something would change
  2  wrong use, or a file that can't be read or written
  3  an engine or a check failed

Examples:
  followup-lint fix thank_you.txt --diff
  followup-lint fix drafts/
  pbpaste | followup-lint fix - | pbcopy
"""


@click.command(name="fix", cls=shared.Explained, epilog=EPILOG, short_help="Apply safe fixes.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
@click.option("--stdout", is_flag=True, help="Print the mended draft, and change no file.")
@shared.context_option
@shared.kind_option
@shared.settings_options
@shared.colour_option
def command(**options: Any) -> int:  # noqa: ANN401 - one for each option above
    """Apply the safe fixes of drafts, in their files.

    Standard input is printed mended; what was changed is then told on standard error.
    """
    from followup_lint import fix_command  # noqa: PLC0415 - loads what judges

    settings = shared.asked_settings(options)
    return fix_command.fix_files(fix_command.FixRequest(settings=settings, **options))
