"""Commands run in this process, in an empty folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from followup_lint.cli import program

GOLDEN = Path(__file__).parents[1] / "golden" / "cli"


@dataclass(frozen=True)
class Ran:
    """What a command gave."""

    code: int
    out: str
    err: str
    raw: bytes


@pytest.fixture
def run(monkeypatch, tmp_path):
    """Run a command line in an empty folder, 80 columns wide and without colours."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")

    def command(*words, **more):
        result = CliRunner().invoke(program, [str(word) for word in words], **more)
        assert "Traceback" not in result.output
        assert isinstance(result.exception, SystemExit | None), result.exc_info
        return Ran(result.exit_code, result.stdout, result.stderr, result.stdout_bytes)

    return command


@pytest.fixture
def golden():
    """Compare a text with a file of tests/golden/cli; REGENERATE_GOLDEN=1 writes it instead."""

    def compare(name, text):
        file = GOLDEN / name
        if os.environ.get("REGENERATE_GOLDEN"):
            file.write_text(text, encoding="utf-8", newline="\n")
        assert text == file.read_text(encoding="utf-8"), (
            f"{name} differs; if that is wanted: REGENERATE_GOLDEN=1 python -m pytest tests/commands"
        )

    return compare


@pytest.fixture
def wrote(tmp_path):
    """Write a file into the working folder."""

    def write(name, text):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return name

    return write
