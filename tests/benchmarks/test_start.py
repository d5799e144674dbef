"""How long the program takes for one mail, from its start to its end.

Always against a bare process that loads the same libraries, in turn with it. What counts is the
processor's time, the program's own and the system's, which the load of the machine moves least.

Run with ``pytest -m benchmark -s tests/benchmarks``, best in a fresh environment: where SciPy is
installed NLTK loads it, which makes the yardstick with textstat longer.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(sys.platform == "win32", reason="the times of child processes"),
]

DRAFT = Path(__file__).parents[2] / "docs" / "examples" / "thank_you.eml"
ROUNDS = 9
LIMIT = 1.5

HARPER = f"""
import harper
text = open({str(DRAFT)!r}, encoding="utf-8").read()
harper.Linter(dialect=harper.Dialect.AMERICAN).lint(text, language="plaintext")
"""


def cost(command: list[str]) -> float:
    """Seconds of processor time that a process takes."""
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], check=False, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.parametrize(
    ("words", "yardstick"),
    [
        pytest.param([], HARPER, id="check-against-a-bare-harper"),
        pytest.param(["--ignore", "grammar"], "import pydantic, textstat", id="without-grammar-against-imports"),
    ],
)  # fmt: skip
def test_a_process_for_one_mail(words, yardstick):
    ours = ["-m", "followup_lint", "check", str(DRAFT), "--acts", "linear", *words]
    cost(ours)
    cost(["-c", yardstick])
    seen = []
    for _ in range(ROUNDS):
        taken, bare = cost(ours), cost(["-c", yardstick])
        seen.append((taken / bare, taken, bare))
    ratios = sorted(ratio for ratio, _, _ in seen)
    taken, bare = (median(column) for column in list(zip(*seen, strict=True))[1:])
    print(f"\none mail: {taken:.3f} s; bare {bare:.3f} s; "
          f"median {median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})")  # fmt: skip
    assert median(ratios) <= LIMIT


def test_help_against_click():
    """Help imports no more than click and our own names: at most twice what click takes."""
    ratios = sorted(
        cost(["-m", "followup_lint", "--help"]) / cost(["-c", "import click"])
        for _ in range(ROUNDS)
    )
    print(f"\nhelp: x click: median {median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})")
    assert median(ratios) <= 2
