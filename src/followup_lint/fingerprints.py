"""What a finding is called from one draft to the next, whatever else changes around it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.models import Finding

VERSION = "1"
"""Of the recipe: fingerprints of another one never match by chance."""

LENGTH = 16
"""Hexadecimal digits of a fingerprint: 64 bits."""

_QUOTED = re.compile("“([^”]*)”")


def fingerprints(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Name each finding by its rule, its words, and which of those that are alike it is.

    Neither place nor message counts, so that lines may come and go around the words, and a wording
    of ours may change. Of the words, form (NFKC) and white space don't count. A finding about the
    draft as a whole is told from others of its rule by what its message quotes.

    Args:
        findings: In text order, as `Report.findings` has them: the second of two that are alike is
            the second in the text.

    Returns:
        One fingerprint a finding, in their order, all different. None of them shows the words,
        but one or two words can be guessed from them.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    told = []
    for finding in findings:
        about = _about(finding)
        seen[about] += 1
        recipe = json.dumps([VERSION, seen[about], *about])
        told.append(sha256(recipe.encode()).hexdigest()[:LENGTH])
    return tuple(told)


def _about(finding: Finding) -> tuple[str, ...]:
    span = finding.span
    if span is None:
        return (finding.rule, "", *map(_folded, _QUOTED.findall(finding.message)))
    return (finding.rule, span.field, _folded(span.text))


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())
