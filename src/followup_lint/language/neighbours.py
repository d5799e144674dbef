"""How much a word tells, and which other words speak of the same thing.

The table in `neighbours.json` holds stems: words of grammar and of every interview, which tell
nothing; everyday words, which tell a little; and groups of words that stand for one another.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LITTLE = 0.4
"""What an everyday word tells, where a distinctive one tells 1."""

SAME = "="


@dataclass(frozen=True)
class Neighbours:
    """The table.

    Attributes:
        grammar: Stems of articles, pronouns, auxiliaries and the like.
        nothing: Stems of words that any interview note holds: team, role, process.
        little: Stems of everyday words.
        groups: By stem or set phrase, the groups it stands in.
        set_phrases: The set phrases among the keys of ``groups``, where ``_`` stands between words,
            each with the words as they are spoken and a blank at either end.
        members: The stems and set phrases of each group; one that begins with `SAME` holds forms
            and names of one thing.
    """

    grammar: frozenset[str]
    nothing: frozenset[str]
    little: frozenset[str]
    groups: Mapping[str, tuple[int, ...]]
    set_phrases: Mapping[str, str]
    members: tuple[tuple[str, ...], ...]

    def weight(self, stem: str) -> float:
        """Say how much a stem tells: 0, `LITTLE` or 1."""
        if stem in self.grammar or stem in self.nothing:
            return 0.0
        return LITTLE if stem in self.little else 1.0

    def knows(self, stem: str) -> bool:
        """Say whether the table holds a stem at all."""
        return stem in self.groups or stem in self.little or self.weight(stem) == 0

    def held(self, words: Iterable[str]) -> dict[str, str]:
        """Give the set phrases that these words hold, in their order, each as it is spoken."""
        words = tuple(words)
        spoken = f" {' '.join(words)} "
        return {
            entry: said
            for first in dict.fromkeys(words)
            for entry, said in self._by_first_word.get(first, ())
            if said in spoken
        }

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {}
        for entry, said in self.set_phrases.items():
            found.setdefault(said.split()[0], []).append((entry, said))
        return found

    def near(self, entry: str) -> dict[str, bool]:
        """Give the stems and set phrases that share a group with this one.

        Returns:
            For each, whether it is another form or name of the same thing.
        """
        found: dict[str, bool] = {}
        for group in self.groups.get(entry, ()):
            same = self.members[group][0] == SAME
            for member in self.members[group]:
                if member not in (entry, SAME):
                    found[member] = same or found.get(member, False)
        return found


@lru_cache(maxsize=1)
def neighbours() -> Neighbours:
    """Load the table; once a process."""
    text = files(__package__).joinpath("neighbours.json").read_text(encoding="utf-8")
    table = json.loads(text)
    members = tuple(tuple(group.split()) for group in table["groups"])
    groups: dict[str, tuple[int, ...]] = {}
    for number, group in enumerate(members):
        for member in group:
            if member == SAME:
                continue
            groups[member] = (*groups.get(member, ()), number)
    return Neighbours(
        grammar=frozenset(table["grammar"].split()),
        nothing=frozenset(table["nothing"].split()),
        little=frozenset(table["little"].split()),
        groups=groups,
        set_phrases={entry: f" {entry.replace('_', ' ')} " for entry in groups if "_" in entry},
        members=members,
    )
