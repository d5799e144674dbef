"""Examples of errors and near misses, as ``phrases.txt`` writes them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from followup_lint.grammar.lexicon import read_lists

MARK = re.compile(r"\[([^|\]]*)(?:\|([^\]]*))?\]")


def read_examples(name, sign):
    """Read the hits ("+") or the near misses ("-") of a file beside this one, as parameters."""
    lists = read_lists(Path(__file__).with_name(name))
    return [
        pytest.param(rule, line[2:], id=f"{rule}: {line[2:]}")
        for rule, lines in lists.items()
        for line in lines
        if line[0] == sign
    ]


def unmarked(text):
    """Give the text as it was written, and as it is right."""
    return MARK.sub(lambda found: found[1], text), MARK.sub(lambda found: found[2], text)


def corrected(text, issues):
    """Apply the first replacement of every issue."""
    for issue in sorted(issues, key=lambda one: -one.start):
        text = text[: issue.start] + issue.replacements[0] + text[issue.end :]
    return text
