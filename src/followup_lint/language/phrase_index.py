"""All words that may take up some phrases of the context, made ready for one pass over a letter."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from followup_lint.language.distilled import QUALITIES, distilled
from followup_lint.language.neighbours import LITTLE, neighbours
from followup_lint.language.wording import stem, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from followup_lint.language.neighbours import Neighbours

NEAR = 0.6
"""What a neighbour counts, where the word itself counts 1."""

NEAR_EVERYDAY = 0.5
"""What a neighbour counts that is an everyday word; a word of every interview counts nothing."""

AKIN = 0.9
"""What another form or name of the same thing counts: "distributor" for "distribution"."""

SHORTEST_AKIN = 5
"""Letters of the shorter stem of a family."""

LONGEST_ENDING = 5
"""Letters by which the longer one may exceed it."""

SHORTEST_SLIP = 6
"""Letters from which on an unknown word that differs in one letter is taken for a slip."""


PERSON = re.compile(r"\b[A-Z][^\W\d_]{1,30}(?: [A-Z][^\W\d_]{1,30}){0,2}['’]s\b")
"""Someone's: that a person is named is little of what is said about their plan."""

NOUN_OF_TWO = re.compile(r"([a-z]{3,12}?)(out|up|off|down|over|back|away|through|around)s?")
"""A noun that may be a verb and a particle."""


@dataclass(frozen=True)
class Phrase:
    """A phrase of the context.

    Attributes:
        text: As the context has it.
        terms: The stems of its words and the set phrases among them.
        weights: How much each term tells.
        parts: Indices of the words that a set phrase holds; they tell nothing beside it.
    """

    text: str
    terms: tuple[str, ...]
    weights: tuple[float, ...]
    parts: frozenset[int]


class Use(NamedTuple):
    """What a word stands for: a term of a phrase, and how well (0 to 1)."""

    phrase: int
    term: int
    quality: float


@dataclass(frozen=True)
class PhraseIndex:
    """What may take up some phrases.

    Attributes:
        phrases: The phrases.
        starts: Stems by their first three letters; a shorter stem stands under itself and its
            plural.
        beginnings: By the same letters, how the words of those stems begin: a stem differs from
            its word in the last letters at most ("study", "studi"). So most words of a letter need
            no stemming.
        uses: By stem, or by set phrase with blanks between its words: how well it stands for a
            term of a phrase, by the numbers of both.
        set_phrases: The set phrases among the keys of ``uses``.
        words: The words of the phrases as they are written, with their stems.
        distant: By word, as it is written: what it calls to mind a little; see `distilled`.
    """

    phrases: tuple[Phrase, ...]
    starts: Mapping[str, tuple[str, ...]]
    beginnings: Mapping[str, tuple[str, ...]]
    uses: Mapping[str, Mapping[tuple[int, int], float]]
    set_phrases: tuple[str, ...]
    words: Mapping[str, str]
    distant: Mapping[str, tuple[Use, ...]]

    def uses_of(self, word: str) -> tuple[Use, ...]:
        """Say what a word of a letter, in lower case, stands for."""
        if word.startswith(self.beginnings.get(word[:3], ())):
            root = stem(word)
            return self.uses_at(root) or self._akin(root)
        return self._slip(word)

    def uses_at(self, entry: str, share: float = 1.0) -> tuple[Use, ...]:
        """Say what a stem or set phrase stands for, where it counts this share of it."""
        found = self.uses.get(entry)
        if not found:
            return ()
        return tuple(Use(*where, quality * share) for where, quality in found.items())

    def _akin(self, root: str) -> tuple[Use, ...]:
        for entry in self.starts.get(root[:3], ()):
            spare = len(root) - len(entry)
            shorter, longer = (entry, root) if spare > 0 else (root, entry)
            if (
                -LONGEST_ENDING <= spare <= LONGEST_ENDING
                and len(shorter) >= SHORTEST_AKIN
                and longer.startswith(shorter)
            ):
                return self.uses_at(entry, AKIN)
        return self._slip(root)

    def _slip(self, word: str) -> tuple[Use, ...]:
        size = len(word)
        if size < SHORTEST_SLIP:
            return ()
        for written, root in self.words.items():
            if (
                written[:2] == word[:2]
                and -1 <= len(written) - size <= 1
                and OSA.distance(written, word, score_cutoff=1) <= 1
            ):
                # An everyday word is no slip, however near it is.
                return () if neighbours().knows(stem(word)) else self.uses_at(root)
        return ()


@lru_cache(maxsize=512)
def index_of(texts: tuple[str, ...]) -> PhraseIndex:
    """Make the index of some phrases; the last ones are kept, for one context meets many drafts."""
    table = neighbours()
    phrases = tuple(_phrase(text, table) for text in texts)
    uses = _uses_of(phrases, table)
    starts: dict[str, list[str]] = defaultdict(list)
    for entry in uses:
        if "_" not in entry:
            starts[entry[:3]].append(entry)
            if len(entry) < 3:
                starts[f"{entry}s"].append(entry)
    return PhraseIndex(
        phrases=phrases,
        starts={start: tuple(entries) for start, entries in starts.items()},
        beginnings={
            start: tuple(entry[: max(3, len(entry) - 2)] for entry in entries)
            for start, entries in starts.items()
        },
        uses={entry.replace("_", " "): use for entry, use in uses.items()},
        set_phrases=tuple(sorted(entry.replace("_", " ") for entry in uses if "_" in entry)),
        words={
            word: stem(word)
            for text in texts
            for word in words_of(text)
            if len(word) >= SHORTEST_SLIP
        },
        distant=_distant(phrases, uses),
    )


def _uses_of(
    phrases: tuple[Phrase, ...], table: Neighbours
) -> dict[str, dict[tuple[int, int], float]]:
    """Gather what each stem and set phrase stands for: (phrase, term) and how well."""
    uses: dict[str, dict[tuple[int, int], float]] = defaultdict(dict)
    for number, phrase in enumerate(phrases):
        telling = any(phrase.weights)
        for place, (term, weight) in enumerate(zip(phrase.terms, phrase.weights, strict=True)):
            if term not in table.grammar:
                uses[term][number, place] = 1.0
            if telling and not weight:
                continue
            for other, same in table.near(term).items():
                quality = _quality(other, table, same=same) if telling else NEAR
                uses[other][number, place] = max(quality, uses[other].get((number, place), 0.0))
        for one, two in pairwise(stem(word) for word in words_of(phrase.text)):
            # "stock take" is taken up by "stocktake", which is worth both words.
            for part in (one, two):
                uses[one + two][number, phrase.terms.index(part)] = 1.0
        for word in words_of(phrase.text):
            for said in _spoken_apart(word, table):
                uses[said][number, phrase.terms.index(stem(word))] = AKIN
    return uses


def _spoken_apart(word: str, table: Neighbours) -> list[str]:
    """Give the set phrases that a noun stands for which is a verb and a particle.

    "Dropouts" are people who "dropped out", a "takeover" is what was "taken over".
    """
    said = NOUN_OF_TWO.fullmatch(word)
    if not said:
        return []
    verb, particle = said.groups()
    shorter, longer = verb[:-1], verb + verb[-1]
    forms = [verb, f"{verb}s", f"{verb}ed", f"{verb}ing", f"{shorter}ing"]
    forms += [f"{longer}ed", f"{longer}ing"]
    forms += [other for other, same in table.near(stem(verb)).items() if same and "_" not in other]
    return [f"{form}_{particle}" for form in forms]


def _distant(
    phrases: tuple[Phrase, ...], uses: Mapping[str, Mapping[tuple[int, int], float]]
) -> dict[str, tuple[Use, ...]]:
    """Gather the distilled neighbours of the words that tell most; what `uses` has stands."""
    table = distilled()
    found: dict[str, list[Use]] = defaultdict(list)
    for number, phrase in enumerate(phrases):
        for place, (term, weight) in enumerate(zip(phrase.terms, phrase.weights, strict=True)):
            if weight < 1:
                continue
            said = {quality: Use(number, place, quality) for quality in QUALITIES}
            for quality, (other, *words) in table.near(term):
                if (number, place) not in uses.get(other, ()):
                    for word in words:
                        found[word].append(said[quality])
    return {word: tuple(calls) for word, calls in found.items()}


def _phrase(text: str, table: Neighbours) -> Phrase:
    """Take a phrase apart; a set phrase in it is a term of its own."""
    words = words_of(text)
    people = {stem(word) for name in PERSON.findall(text) for word in words_of(name)}
    weights = {root: table.weight(root) for root in map(stem, words)}
    weights.update((root, LITTLE) for root in people)
    held = table.held(words)
    weights.update(dict.fromkeys(held, 1.0))
    parts = {stem(word) for said in held.values() for word in said.split()}
    return Phrase(
        text=text,
        terms=tuple(weights),
        weights=tuple(weights.values()),
        parts=frozenset(place for place, term in enumerate(weights) if term in parts),
    )


def _quality(neighbour: str, table: Neighbours, *, same: bool) -> float:
    if same:
        return AKIN
    weight = 1.0 if "_" in neighbour else table.weight(neighbour)
    if weight == 1.0:
        return NEAR
    return NEAR_EVERYDAY if weight else 0.0
