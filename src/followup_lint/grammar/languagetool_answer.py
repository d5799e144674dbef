"""What a LanguageTool server answers, read with suspicion, its offsets in code points."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from followup_lint.errors import EngineFailed

NAME = "languagetool"

MOST_REPLACEMENTS = 8
"""Replacements that are read of one match; the spelling filter looks at so many."""

LONE_SURROGATE = re.compile("[\ud800-\udfff]")

NONSENSE = "its answer can't be understood ({}); is it a LanguageTool 6 server?"


@dataclass(frozen=True)
class Match:
    """One thing that the server marks, in code points of the text that was sent.

    Attributes:
        start: First code point.
        end: One past the last.
        rule: The rule's name, ``HE_VERB_AGR``.
        category: The category's name, ``GRAMMAR``.
        issue_type: What kind of slip it is in the server's words, ``grammar``; empty if not said.
        message: The sentence for the writer.
        replacements: What to write instead, the best first.
    """

    start: int
    end: int
    rule: str
    category: str
    issue_type: str
    message: str
    replacements: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """All that the server marks in one text, in its order, and its version."""

    version: str
    matches: tuple[Match, ...]


def sendable(text: str) -> str:
    """Replace what no encoding has, lone surrogates, by one character each."""
    return text if text.isascii() else LONE_SURROGATE.sub("\ufffd", text)


def read_answer(body: bytes, text: str) -> Answer:
    """Read an answer.

    Args:
        body: The JSON of the answer.
        text: The text that was sent.

    Raises:
        EngineFailed: It is no such answer, or says that it is not complete.
    """
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise _nonsense("no JSON") from None
    software = _field(data, "software", dict)
    warnings = data.get("warnings")
    if isinstance(warnings, dict) and warnings.get("incompleteResults") is True:
        raise EngineFailed(
            NAME,
            "its answer is incomplete: the server ran into its time limit. Raise its "
            "maxCheckTimeMillis",
        )
    places = Places(text)
    found = tuple(_match(match, places) for match in _field(data, "matches", list))
    return Answer(version=_field(software, "version", str), matches=found)


class Places:
    """Turns the UTF-16 offsets of one text into code points.

    Where the text holds nothing beyond the first 65,536 characters, both are the same.
    """

    def __init__(self, text: str) -> None:
        self._table: list[int] | None = None
        if text.isascii() or max(text, default="") <= "\uffff":
            self.units = len(text)
            return
        table: list[int] = []
        for at, character in enumerate(text):
            table += (at, at) if character > "\uffff" else (at,)
        self.units = len(table)
        self._table = [*table, len(text)]

    def stretch(self, offset: int, length: int) -> tuple[int, int] | None:
        """Give first code point and end of a stretch; None if the text has no such.

        A stretch that begins or ends inside a character holds all of it.
        """
        if offset < 0 or length < 1 or offset + length > self.units:
            return None
        if self._table is None:
            return offset, offset + length
        return self._table[offset], self._table[offset + length - 1] + 1


def _match(data: Any, places: Places) -> Match:  # noqa: ANN401 - anything may come
    rule = _field(data, "rule", dict)
    stretch = places.stretch(_field(data, "offset", int), _field(data, "length", int))
    if stretch is None:
        raise _nonsense("an offset outside the text")
    issue_type = rule.get("issueType", "")
    return Match(
        start=stretch[0],
        end=stretch[1],
        rule=_field(rule, "id", str),
        category=_field(_field(rule, "category", dict), "id", str),
        issue_type=issue_type if isinstance(issue_type, str) else "",
        message=_field(data, "message", str),
        replacements=tuple(
            _field(new, "value", str)
            for new in _field(data, "replacements", list)[:MOST_REPLACEMENTS]
        ),
    )


def _field(data: Any, key: str, kind: type) -> Any:  # noqa: ANN401 - anything may come
    value = data.get(key) if isinstance(data, dict) else None
    if not isinstance(value, kind) or isinstance(value, bool):
        raise _nonsense(f"no {key!r}")
    return value


def _nonsense(what: str) -> EngineFailed:
    return EngineFailed(NAME, NONSENSE.format(what))
