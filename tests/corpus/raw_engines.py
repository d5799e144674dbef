"""The grammar engines as they come, without any rule, filter or guard of ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from followup_lint.grammar.languagetool_client import CheckClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from proofs import Proof

Spot: TypeAlias = tuple[str, int, int, str]
"""Field, start, end, rule."""


LINE = re.compile(r"[^\n]+")


def fields(proof: Proof) -> list[tuple[str, str]]:
    """The texts of a mail."""
    return [("subject", proof.draft.subject or ""), ("body", proof.draft.body)]


def raw_harper() -> Callable[[Proof], list[Spot]]:
    """Harper with its own settings, its speller among them; line by line, as its offsets drift."""
    import harper

    linter = harper.Linter()

    def marks(proof: Proof) -> list[Spot]:
        return [
            (field, line.start() + lint.span.start, line.start() + lint.span.end, rule)
            for field, text in fields(proof)
            for line in LINE.finditer(text)
            for rule, lints in linter.organized_lints(line[0], language="plaintext").items()
            for lint in lints
        ]

    return marks


def raw_languagetool(url: str) -> Callable[[Proof], list[Spot]]:
    """LanguageTool with its own settings, American English."""
    client = CheckClient(60)

    def marks(proof: Proof) -> list[Spot]:
        return [
            (field, match.start, match.end, match.rule)
            for field, text in fields(proof)
            if text
            for match in client.check(url, text, "en-US").matches
        ]

    return marks
