"""How long it takes, always against something measured in the same run.

Run with ``pytest -m benchmark -s tests/benchmarks``. The drafts are the clean mails of the corpus,
or those of the JSON lines file that ``FOLLOWUP_LINT_BENCH_DRAFTS`` names (each line with ``draft``
and ``context``).
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from followup_lint import Draft, InterviewContext, LintConfig, Linter
from followup_lint.language.encoder import encoder_installed

pytestmark = pytest.mark.benchmark

CORPUS = Path(__file__).parents[1] / "corpus" / "clean_mails.jsonl"
ROUNDS = 9
GOAL = 0.7
FLOOR = 0.95
"""Times proselint: what all checks but grammar should cost, and what no change may exceed."""

ALL_BUT_GRAMMAR = LintConfig(ignore=["grammar"], acts="linear")
WITH_ENCODER = LintConfig(ignore=["grammar"], acts="encoder")
ENCODER_LIMIT = 1.3
"""Times a bare Harper lint of the same bodies: what the same checks may cost with the encoder."""


def drafts() -> list[tuple[Draft, InterviewContext]]:
    path = Path(os.environ.get("FOLLOWUP_LINT_BENCH_DRAFTS", CORPUS))
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [(Draft(**row["draft"]), InterviewContext(**row["context"])) for row in rows]


def timed(work) -> float:
    gc.collect()
    gc.disable()
    start = time.perf_counter()
    work()
    taken = time.perf_counter() - start
    gc.enable()
    return taken


def ratios(work, yardstick) -> list[float]:
    """Measure both in turn, after a warm-up of each, so that load hits both alike."""
    work()
    yardstick()
    return sorted(timed(work) / timed(yardstick) for _ in range(ROUNDS))


def test_all_checks_but_grammar_against_proselint():
    """Warm, in one process, the same bodies, against proselint 0.16.

    Over the floor it fails. Between goal and floor it is reported as an expected failure with its
    figure, so that the missed goal stays in sight.
    """
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    linter = Linter(ALL_BUT_GRAMMAR)
    pairs = drafts()

    def ours():
        for draft, context in pairs:
            linter.lint(draft, context)

    def theirs():
        for draft, _ in pairs:
            LintFile(content=draft.body, source="draft").lint()

    seen = ratios(ours, theirs)
    each = timed(ours) / len(pairs) * 1000
    print(f"\nall checks but grammar: {each:.2f} ms a draft ({len(pairs)} drafts); "
          f"x proselint: median {median(seen):.3f} ({seen[0]:.3f}-{seen[-1]:.3f})")  # fmt: skip
    assert median(seen) <= FLOOR
    if median(seen) > GOAL:
        pytest.xfail(f"{median(seen):.2f} times proselint; the goal is {GOAL}")


@pytest.mark.skipif(not encoder_installed(), reason="the extra followup-lint[encoder] is missing")
def test_all_checks_but_grammar_with_the_encoder_against_harper():
    """Warm, in one process, the mean over the same bodies, against Harper as it comes."""
    import harper

    linter = Linter(WITH_ENCODER)
    bare = harper.Linter(dialect=harper.Dialect.AMERICAN)
    pairs = drafts()

    def ours():
        return [linter.lint(draft, context) for draft, context in pairs]

    def theirs():
        for draft, _ in pairs:
            bare.lint(draft.body, language="plaintext")

    assert {report.acts for report in ours()} == {"encoder"}
    seen = ratios(ours, theirs)
    each = timed(ours) / len(pairs) * 1000
    print(f"\nwith the encoder: {each:.2f} ms a draft ({len(pairs)} drafts); "
          f"x harper: median {median(seen):.3f} ({seen[0]:.3f}-{seen[-1]:.3f})")  # fmt: skip
    assert median(seen) <= ENCODER_LIMIT


def test_import_against_pydantic():
    """A new process that imports us, against one that imports pydantic: at most 1.5 times."""

    def start(code):
        command = [sys.executable, "-c", code]
        return min(timed(lambda: subprocess.run(command, check=True)) for _ in range(3))

    seen = []
    for _ in range(ROUNDS):
        pydantic = start("import pydantic")
        seen.append((start("import followup_lint") / pydantic,
                     start("from followup_lint import Draft") / pydantic))  # fmt: skip
    package, models = (sorted(column) for column in zip(*seen, strict=True))
    print(f"\nimport: x pydantic: package {median(package):.2f} ({package[0]:.2f}-{package[-1]:.2f}), "
          f"with models {median(models):.2f} ({models[0]:.2f}-{models[-1]:.2f})")  # fmt: skip
    assert median(package) <= 1.5


GROWING = {
    "prose": "I enjoyed hearing about the move to Dagster on Tuesday, and how the team did it. ",
    "paragraphs": "Thank you for the hour on Tuesday.\nIt was good to meet you.\n\n",
    "dots": ".",
    "brackets": "(",
    "line ends": "\n",
    "spaces": " ",
    "exclamations": "!",
    "letters": "a",
    "capitals": "NO ",
    "digits": "5",
    "On": "On ",
    "quote marks": "> ",
    "placeholders": "[",
    "markup": "<a ",
    "bullets": "- a\n",
    "commas": ", ",
    "emoji": "😀",
    "mojibake": "â€™ ",
    "at signs": "a@",
    "names": "Dana Lee ",
    "headers": "From: a\nSent: b\n",
}


@pytest.mark.parametrize("piece", GROWING.values(), ids=GROWING)
@pytest.mark.parametrize("grammar", ["off", "harper"])
def test_growth(piece, grammar):
    """Ten times the text costs at most twelve times the time, up to 100,000 characters."""
    linter = Linter(LintConfig(grammar=grammar, acts="linear"))
    context = {"recipients": ["Dana Lee"], "company": "Northwind", "topics": ["move to Dagster"]}
    small = (piece * (10_000 // len(piece) + 1))[:10_000]
    large = (piece * (100_000 // len(piece) + 1))[:100_000]
    linter.lint(small, context)
    linter.lint(large, context)
    seen = []
    for _ in range(4):
        # Other work on the machine only ever adds time, so the best of a few attempts counts.
        ten = min(timed(lambda: linter.lint(small, context)) for _ in range(3))
        hundred = min(timed(lambda: linter.lint(large, context)) for _ in range(2))
        seen.append(hundred / ten)
        if seen[-1] <= 12:
            break
    print(f"\n{piece!r}: {min(seen):.1f} times ({ten * 1000:.0f} ms, {hundred * 1000:.0f} ms)")
    assert min(seen) <= 12
