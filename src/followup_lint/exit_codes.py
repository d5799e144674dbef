"""Exit codes, and how the command line says what went wrong: one line on standard error."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

PROGRAM = "followup-lint"

CLEAN, FINDINGS, WRONG_INPUT, FAILED, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141
"""Of several files the worst counts: wrong input, then failed, then findings."""


def worst(codes: Iterable[int]) -> int:
    """Give the code that counts of those of several files; clean where there are none."""
    seen = set(codes)
    return next((code for code in (WRONG_INPUT, FAILED, FINDINGS) if code in seen), CLEAN)


def complain(problem: str) -> None:
    """Write one line to standard error; nothing in it can steer the terminal."""
    sys.stderr.write(f"{PROGRAM}: {visible(problem)}\n")


def describe_crash(error: BaseException) -> str:
    """Say what kind of error came from which line of code, and nothing of what it holds."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    file = Path(trace.tb_frame.f_code.co_filename).name if trace else "?"
    line = trace.tb_lineno if trace else 0
    return f"failed with {type(error).__name__} at {file}:{line}. Please report this."
