"""The rows of ``frames.txt``: heads, what is wrong behind them, and what is right."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from followup_lint.grammar.frame_forms import forms_of
from followup_lint.grammar.lexicon import read_lists

TABLE = Path(__file__).with_name("frames.txt")


class Frame(NamedTuple):
    """One row for one head.

    Attributes:
        rule: The section.
        kind: ``v`` verb, ``n`` noun, ``j`` anything else.
        wrong: The words that are wrong behind the head.
        right: What is right; empty for nothing.
        opts: The conditions by name; see the head of the table.
    """

    rule: str
    kind: str
    wrong: frozenset[str]
    right: str
    opts: dict[str, frozenset[str]]


class Table(NamedTuple):
    """The rows by their heads, and the circumstances that are no complement, by preposition."""

    frames: dict[str, tuple[Frame, ...]]
    adjuncts: dict[str, frozenset[str]]


def read_table(path: Path = TABLE) -> Table:
    """Read the rows of a table.

    Args:
        path: The file.
    """
    lists = read_lists(path)
    named = {
        name.strip(): words
        for name, _, words in (line.partition("=") for line in lists.pop("words", []))
    }
    adjuncts = {
        name.strip(): frozenset(words.split())
        for name, _, words in (line.partition("|") for line in lists.pop("adjuncts"))
    }
    frames: dict[str, list[Frame]] = {}
    for rule, lines in lists.items():
        for line in lines:
            heads, wrong, right, *rest = (
                part.strip().removeprefix("-") for part in line.split("|")
            )
            opts = {
                key: frozenset(
                    word
                    for part in words.split()
                    for word in (named[part[1:]].split() if part.startswith("@") else [part])
                )
                for key, _, words in (opt.strip().partition(":") for opt in rest)
            }
            for head in heads.split():
                kind, _, word = head.partition(":")
                frame = Frame(rule, kind, frozenset(wrong.split()), right, opts)
                for form in forms_of(kind, word):
                    frames.setdefault(form, []).append(frame)
    return Table({word: tuple(rows) for word, rows in frames.items()}, adjuncts)


@lru_cache(maxsize=1)
def table() -> Table:
    """Read the table that comes with the package, once a process."""
    return read_table()
