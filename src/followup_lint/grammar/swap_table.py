"""The table of swapped words, ``swaps.txt``: how its lines are read.

A slot of a line is alternatives joined by "|", each of them

- a word; "^", a beginning; "$", an end; "@name", a list of the table or of the lexicon;
- a tag in capitals (``NOUN``, ``DET``; see `tagging.Token`);
- "%" and codes of `word_classes`: a word that can be one of these; "=" and codes: a word that can
  be nothing else.

"!" in front turns a slot round, "?" says that it may be missing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.lexicon import lexicon, read_lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from followup_lint.grammar.tagging import Token

TABLE = Path(__file__).with_name("swaps.txt")
BEGINNING = frozenset('^ . ! ? ; : , ( [ – — - • * … “ ‘ "'.split())
END = frozenset("^ . ! ? ; : , ) ] … – —".split())
"""What "^" and "$" stand for. A row is "^" in front of its first word and behind its last."""


class Slot(NamedTuple):
    """What one neighbour must be, or must not.

    Attributes:
        place: How far to the right of the written words it stands; 0 is none, -1 the word before.
        words: Any of these in lower case,
        tags: or a word with one of these tags,
        could: or one that can be one of these codes,
        only: or one that can be nothing but these.
        wanted: Whether it must be so, or must not.
    """

    place: int
    words: frozenset[str]
    tags: frozenset[str]
    could: str
    only: str
    wanted: bool

    def holds(self, token: Token) -> bool:
        """Tell whether a neighbour is what it must be."""
        tag = token.tag
        if "+" in tag:
            tag = tag.rpartition("+")[2] if self.place < 0 else tag.partition("+")[0]
        found = (
            tag in self.tags
            or (token.low in self.words and not _shouted(token))
            or (self.could != "" and token.could_be(self.could))
            or (self.only != "" and token.only(self.only))
        )
        return found is self.wanted


def _shouted(token: Token) -> bool:
    """Tell an abbreviation from a word: "IT", "US", "WHO"."""
    return len(token.text) > 1 and token.text.isupper()


class Swap(NamedTuple):
    """Written words that may stand for others, and the neighbours beside which they do.

    Attributes:
        rule: The name of the rule, after the first pair of its section
            (the first alternative of each slot).
        wrong: The written words; the first one is a word, the others may be any slot.
        right: What is meant; "{1}" is the second of the written words.
        contexts: One of these must hold,
        vetoes: and none of these.
    """

    rule: str
    wrong: tuple[Slot, ...]
    right: str
    contexts: tuple[tuple[Slot, ...], ...]
    vetoes: tuple[tuple[Slot, ...], ...]


def read_table(path: Path = TABLE) -> dict[str, tuple[Swap, ...]]:
    """Read the table.

    Args:
        path: The file.

    Returns:
        The swaps by the first word that is written.

    Raises:
        ValueError: A line has no place for the words, or a slot names no list.
    """
    sections = read_lists(path)
    sets: dict[str, frozenset[str]] = dict(lexicon().classes)
    for name, lines in sections.items():
        if name.startswith("@"):
            sets[name[1:]] = _words(" ".join(lines).split(), sets)
    shelves: dict[str, list[Swap]] = {}
    for head, lines in sections.items():
        if head.startswith(("@", "*")):
            continue
        contexts, vetoes = _contexts(lines, sections, sets)
        pairs = [pair.partition(">")[::2] for pair in head.split(",")]
        plainly = re.sub(r"\|\S{1,400}", "", " ".join(pairs[0]).lower())
        rule = "swap-" + "-".join(re.findall(r"[a-z]+", plainly))
        for wrong, right in pairs:
            first, *others = wrong.split()
            written = tuple(_slot(word, at, sets) for at, word in enumerate((first, *others)))
            shelves.setdefault(first, []).append(
                Swap(rule, written, right.strip(), contexts, vetoes)
            )
    return {first: tuple(swaps) for first, swaps in shelves.items()}


def _words(names: Iterable[str], sets: Mapping[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    for name in names:
        if name.startswith("@"):
            if name[1:] not in sets:
                raise ValueError(f"no list {name} in the table of swaps")
            found |= sets[name[1:]]
        else:
            found |= BEGINNING if name == "^" else END if name == "$" else {name}
    return frozenset(found)


def _slot(text: str, place: int, sets: Mapping[str, frozenset[str]]) -> Slot:
    parts = text.lstrip("!").split("|")
    return Slot(
        place,
        _words((p for p in parts if p[0] not in "%=" and not _is_tag(p)), sets),
        frozenset(p.lower() for p in parts if _is_tag(p)),
        "".join(p[1:] for p in parts if p[0] == "%"),
        "".join(p[1:] for p in parts if p[0] == "="),
        wanted=not text.startswith("!"),
    )


def _is_tag(part: str) -> bool:
    return len(part) > 1 and part.isalpha() and part.isupper()


def _contexts(
    lines: Sequence[str], sections: Mapping[str, list[str]], sets: Mapping[str, frozenset[str]]
) -> tuple[tuple[tuple[Slot, ...], ...], tuple[tuple[Slot, ...], ...]]:
    """Give the contexts and the vetoes of a section, those of the sections it names included."""
    wanted: list[tuple[Slot, ...]] = []
    vetoes: list[tuple[Slot, ...]] = []
    for line in (part.strip() for row in lines for part in row.split(" ; ")):
        if line.startswith("*"):
            more, less = _contexts(sections[line], sections, sets)
            wanted += more
            vetoes += less
        elif line.startswith("- "):
            vetoes += _spread(line[2:].split(), sets)
        else:
            wanted += _spread(line.split(), sets)
    return tuple(wanted), tuple(vetoes)


def _spread(slots: list[str], sets: Mapping[str, frozenset[str]]) -> list[tuple[Slot, ...]]:
    """Make a context of each way to leave out what may be missing."""
    for at, slot in enumerate(slots):
        if slot.startswith("?"):
            rest = slots[at + 1 :]
            return [
                *_spread([*slots[:at], slot[1:], *rest], sets),
                *_spread([*slots[:at], *rest], sets),
            ]
    middle = slots.index("_")
    return [tuple(_slot(slot, at - middle, sets) for at, slot in enumerate(slots) if at != middle)]


@lru_cache(maxsize=1)
def table() -> dict[str, tuple[Swap, ...]]:
    """Read the table that comes with the package, once a process."""
    return read_table()
