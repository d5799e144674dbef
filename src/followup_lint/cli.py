"""The command line. It reads files, calls `Linter.lint`, prints, and judges nothing itself."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from followup_lint.errors import FollowupLintError

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "followup-lint"

CLEAN, FINDINGS, WRONG_INPUT, FAILED, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141
"""Exit codes; of several files the worst counts: wrong input, then failed, then findings."""

DESCRIPTION = """\
Reads interview thank-you notes and follow-up emails as a career adviser would, and says what is
there, what is missing and what would hurt. Nothing leaves this machine.
"""

CHECK_EPILOG = """\
drafts:
  .eml is a mail as a mail program saves it; its Date: is when it was sent. .txt and .md hold the
  body; a first line "Subject: ..." with an empty line after it is the subject. Standard input is a
  mail when it begins with a mail's headers, and a body if not.

context:
  What is known about the interview: candidate, recipients, company, role, interviewed_at, topics
  and more, in TOML, YAML or JSON. Without --context a file beside the draft is taken:
  thank_you.context.toml (or .yaml, .yml, .json) for thank_you.eml.

settings:
  From --config, or from a followup_lint.toml or pyproject.toml of this folder or one above it.

exit codes:
  0  nothing at or above --fail-on
  1  something is worth changing
  2  wrong use, or an input that can't be read
  3  an engine or a check failed

examples:
  followup-lint check thank_you.eml
  followup-lint check note.txt --context interview.toml --kind thank_you
  followup-lint check drafts/*.eml --format json --fail-on error
  pbpaste | followup-lint check -
"""

LANGUAGETOOL = """\
LanguageTool proofreads as a server on this machine. It needs Java 17 or newer, and starts by itself
when a draft is checked with it.
"""

LANGUAGETOOL_INSTALL = """\
Download LanguageTool 6.8: the release through language-tool-python (259 MB), whose hash is checked,
or only what English needs, with Maven. Nothing else in followup-lint downloads anything.
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, as every other error is said."""

    def error(self, message: str) -> NoReturn:
        complain(f"{message}. Try `{self.prog} --help`.")
        self.exit(WRONG_INPUT)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import version  # noqa: PLC0415

        sys.stdout.write(f"{PROGRAM} {version('followup-lint')}\n")
        parser.exit(CLEAN)


def build_parser() -> argparse.ArgumentParser:
    """Describe the command line; one function for each command adds to it."""
    parser = _Parser(prog=PROGRAM, description=DESCRIPTION)
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="show the version and exit", default=None
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_check(commands)
    _add_rules(commands)
    _add_languagetool(commands)
    return parser


def _add_check(commands: argparse._SubParsersAction[_Parser]) -> None:
    check = commands.add_parser(
        "check",
        help="judge drafts",
        description="Judge drafts: .eml, .txt or .md files, or - for standard input.",
        epilog=CHECK_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.set_defaults(run=_run_check)
    check.add_argument("files", nargs="+", metavar="FILE", help="a draft, or - for standard input")
    check.add_argument("--context", metavar="FILE", help="what is known about the interview")
    check.add_argument("--config", metavar="FILE", help="settings")
    check.add_argument(
        "--kind", choices=("thank_you", "follow_up"), help="what the drafts are (else inferred)"
    )
    check.add_argument(
        "--format",
        choices=("text", "json", "html"),
        default="text",
        help="for people, for programs, or as a page (of one draft)",
    )
    check.add_argument(
        "--fail-on",
        choices=("error", "warning", "info", "never"),
        help="the severity from which on a finding makes exit code 1 (default: warning)",
    )
    names: dict[str, Any] = {"action": "append", "metavar": "NAMES", "type": _names}
    check.add_argument(
        "--select", help="run these checks or rules only, e.g. tone,grammar", **names
    )
    check.add_argument("--ignore", help="leave these out, e.g. added_value,tone/emoji", **names)
    check.add_argument(
        "--grammar",
        choices=("auto", "harper", "languagetool", "off"),
        help="the grammar engine (default: auto)",
    )
    check.add_argument(
        "--acts",
        choices=("auto", "linear", "encoder"),
        help="what reads the acts (default: auto, the encoder where its extra is installed)",
    )


def _add_rules(commands: argparse._SubParsersAction[_Parser]) -> None:
    rules = commands.add_parser("rules", help="list the checks and their rules")
    rules.set_defaults(run=_run_rules)


def _add_languagetool(commands: argparse._SubParsersAction[_Parser]) -> None:
    about = "install LanguageTool, or see whether it works"
    languagetool = commands.add_parser("languagetool", help=about, description=LANGUAGETOOL)
    actions = languagetool.add_subparsers(title="commands", metavar="COMMAND", required=True)
    install = actions.add_parser("install", help="download it", description=LANGUAGETOOL_INSTALL)
    install.set_defaults(run=_run_languagetool_install)
    install.add_argument(
        "--from-maven", action="store_true", help="gather what English needs with Maven (49 MB)"
    )
    install.add_argument(
        "--folder", metavar="DIR", help="where to (default: $LTP_PATH or the user's cache)"
    )
    status = actions.add_parser("status", help="say which server is used and whether it answers")
    status.set_defaults(run=_run_languagetool_status)
    status.add_argument("--config", metavar="FILE", help="settings")


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _run_check(args: argparse.Namespace) -> int:
    # What reads and judges loads only now, so that --help and wrong use answer at once.
    from followup_lint.check_command import check_files  # noqa: PLC0415

    return check_files(args)


def _run_languagetool_install(args: argparse.Namespace) -> int:
    from followup_lint.languagetool_command import install  # noqa: PLC0415

    return install(args)


def _run_languagetool_status(args: argparse.Namespace) -> int:
    from followup_lint.languagetool_command import status  # noqa: PLC0415

    return status(args)


def _run_rules(_: argparse.Namespace) -> int:
    from followup_lint.registry import all_checks  # noqa: PLC0415

    for check in all_checks():
        sys.stdout.write(f"{check.name}: {check.title}\n")
        for name, rule in check.rules.items():
            weight = "hint" if rule.hint else rule.severity
            sys.stdout.write(f"  {check.name}/{name}  {weight}\n")
    return CLEAN


def complain(problem: str) -> None:
    """Write one line to standard error; nothing in it can steer the terminal."""
    from followup_lint.render.visible import visible  # noqa: PLC0415

    sys.stderr.write(f"{PROGRAM}: {visible(problem)}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What follows the program's name; those of the process when None.

    Returns:
        The exit code. Nothing is raised but ``SystemExit`` by ``--help``, ``--version`` and wrong
        use.
    """
    try:
        args = build_parser().parse_args(arguments)
        code: int = args.run(args)
        sys.stdout.flush()
    except FollowupLintError as error:
        complain(str(error))
        return WRONG_INPUT
    except KeyboardInterrupt:
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


def describe_crash(error: BaseException) -> str:
    """Say what kind of error came from which line of code, and nothing of what it holds."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    file = Path(trace.tb_frame.f_code.co_filename).name if trace else "?"
    line = trace.tb_lineno if trace else 0
    return f"failed with {type(error).__name__} at {file}:{line}. Please report this."
