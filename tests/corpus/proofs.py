"""Mails with planted errors, and clean ones: ``proofs_tune_*.jsonl`` and ``proofs_hold_*.jsonl``.

An error stands in the draft as ``[[wrong|right|type]]``. Files of `hold` are for measuring alone:
no rule is made by looking at what it misses there.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_lint.models import Draft, InterviewContext

CORPUS = Path(__file__).parent
MARK = re.compile(r"\[\[([^|\[\]]*)\|([^|\[\]]*)\|([a-z_]+)\]\]")
SPLITS = ("tune", "hold")
TYPES = (
    "spelling", "capitalisation", "doubled_word", "article", "agreement", "tense", "verb_form",
    "preposition", "missing_word", "confusion", "homophone", "set_phrase", "punctuation",
)  # fmt: skip


@dataclass(frozen=True)
class Planted:
    """One planted error, in code points of its field.

    Attributes:
        field: ``subject`` or ``body``.
        start: First code point.
        end: One past the last; an empty ``wrong`` takes the characters beside it.
        wrong: What stands there.
        right: What should.
        type: One of `TYPES`.
    """

    field: str
    start: int
    end: int
    wrong: str
    right: str
    type: str

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether a mark shares a character with it."""
        return self.start < end and start < self.end


@dataclass(frozen=True)
class Proof:
    """One mail: what was written, and every error in it; a clean one has none."""

    id: str
    writer: str
    tongue: str
    draft: Draft
    context: InterviewContext
    errors: tuple[Planted, ...]


def read_proofs(split: str) -> list[Proof]:
    """Read the mails of a split, file by file.

    Args:
        split: ``tune`` or ``hold``.
    """
    return [
        parse(json.loads(line))
        for path in sorted(CORPUS.glob(f"proofs_{split}_*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def parse(row: dict[str, Any]) -> Proof:
    """Take the marks out of a row.

    Raises:
        ValueError: A mark has an unknown type, or brackets are left.
    """
    fields = dict(row["draft"])
    errors: list[Planted] = []
    for field in ("subject", "body"):
        if fields.get(field):
            fields[field], found = unmarked(fields[field], field)
            errors += found
            if "[[" in fields[field] or "]]" in fields[field]:
                raise ValueError(f"{row['id']}: a mark that can't be read in its {field}")
    if unknown := {error.type for error in errors}.difference(TYPES):
        raise ValueError(f"{row['id']}: unknown types {sorted(unknown)}")
    return Proof(
        row["id"],
        row["writer"],
        row["tongue"],
        Draft(**fields),
        InterviewContext(**row.get("context", {})),
        tuple(errors),
    )


def unmarked(text: str, field: str) -> tuple[str, list[Planted]]:
    """Give a text as it was written, and the errors in it."""
    parts: list[str] = []
    errors: list[Planted] = []
    length = at = 0
    for mark in MARK.finditer(text):
        parts += (text[at : mark.start()], mark[1])
        length += mark.start() - at
        end = length + max(1, len(mark[1]))
        errors.append(Planted(field, length, end, mark[1], mark[2], mark[3]))
        length += len(mark[1])
        at = mark.end()
    return "".join((*parts, text[at:])), errors


def corrected(text: str) -> str:
    """Give a marked text as it should have been written."""
    return MARK.sub(lambda mark: mark[2], text)
