"""docs/cli.md shows every command as its help does; REGENERATE_GOLDEN=1 writes the help into it."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from followup_lint.cli import program

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"
BLOCK = re.compile(
    r"```text\n\$ followup-lint (?P<words>[a-z ]+) --help\n(?P<help>[^`]*(?:`[^`][^`]*)*?)```\n"
)


def shown():
    return {found["words"]: found["help"] for found in BLOCK.finditer(PAGE.read_text("utf-8"))}


def test_every_command_has_its_section():
    names = set(program.list_commands(None))
    titles = re.findall(r"^## (\w+)$", PAGE.read_text("utf-8"), re.M)
    assert names <= set(titles)
    assert names <= set(shown())


@pytest.mark.parametrize("words", list(shown()))
def test_the_page_shows_the_help(run, words):
    if words.split()[0] not in program.list_commands(None):
        pytest.skip("the command isn't there")
    told = run(*words.split(), "--help").out
    if os.environ.get("REGENERATE_GOLDEN"):
        page = BLOCK.sub(
            lambda found: found[0] if found["words"] != words else f"```text\n$ followup-lint {words} --help\n{told}```\n",
            PAGE.read_text("utf-8"),
        )  # fmt: skip
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    assert shown()[words] == told, (
        "if that is wanted: REGENERATE_GOLDEN=1 python -m pytest tests/commands"
    )


def test_the_examples_of_fix(run, wrote):
    """The diff and the change that the page shows are those of its draft."""
    page = findings_aside(PAGE.read_text("utf-8"))
    wrote("note.txt", "Hi Dana,\n\nI look forward to meet the team.\n\nBest,\nAna\n")
    for words in (["fix", "note.txt", "--diff"], ["fix", "note.txt"]):
        assert f"$ followup-lint {' '.join(words)}\n{findings_aside(run(*words).out)}" in page


def findings_aside(text):
    """How many findings are left is up to the checks."""
    return re.sub(r"\d+ findings? left", "some findings left", text)


def test_the_example_of_config(run):
    told = run("config", "--ignore", "fit").out
    line = next(line for line in told.splitlines() if line.startswith("ignore "))
    assert f"\n{line}\n" in PAGE.read_text("utf-8")
