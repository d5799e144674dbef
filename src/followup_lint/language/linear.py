"""The default reader of acts: a linear model over word and character n-grams, in pure Python.

For each label the score of a sentence is the sum of its n-grams' weights. There is no norm over
the sentence's features, so the weight of a word and of all its pieces is known beforehand, and
only words that training never met are taken apart.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, get_args

from followup_lint.language.acts import Act, ActHit, ActReading, NearMiss
from followup_lint.language.linear_weights import (
    MIDDLE,
    Weights,
    in_each_lane,
    shipped_weights,
    steps_of,
)
from followup_lint.language.ngrams import END, NAME, START, phrases, token_places, tokens
from followup_lint.language.regions import Region
from followup_lint.language.vetoes import find_vetoes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.regions import Sentence

ACTS: tuple[Act, ...] = get_args(Act)
PARTICULAR = "particular"
MAX_EVIDENCE = 3
"""Regions that an `ActHit` shows."""


class LinearActReader:
    """Reads acts, tone faults and particulars with one set of linear weights.

    Attributes:
        name: "linear".
        weights: The model, read-only.
    """

    name = "linear"

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        labels = weights.labels
        self._acts = [(labels.index(act), act) for act in ACTS]
        self._particular = labels.index(PARTICULAR)
        named = {*ACTS, PARTICULAR}
        self._faults = [(lane, label) for lane, label in enumerate(labels) if label not in named]
        self._reached = sum(MIDDLE << 32 * lane for lane, _ in self._acts + self._faults)

    def read(self, sentences: Sequence[Sentence]) -> ActReading:
        """Read all sentences of one letter.

        Args:
            sentences: In text order.

        Returns:
            Hits, near misses, tone faults, and how particular each sentence is.
        """
        hits: list[ActHit] = []
        near: list[NearMiss] = []
        faults: list[tuple[int, str, float]] = []
        seen: list[tuple[Sentence, list[str], int]] = []
        step = self.weights.step
        for index, sentence in enumerate(sentences):
            words, hidden = tokens(sentence.text)
            score = self._score(words, hidden)
            seen.append((sentence, words, score))
            reached = score & self._reached
            if not reached:
                continue
            for lane, act in self._acts:
                if not reached & MIDDLE << 32 * lane:
                    continue
                if miss := self._vetoed(act, lane, sentence, words):
                    near.append(miss)
                else:
                    hits.append(ActHit(act, sentence, steps_of(score, lane) * step))
            for lane, fault in self._faults:
                if reached & MIDDLE << 32 * lane:
                    faults.append((index, fault, steps_of(score, lane) * step))
        return ActReading(
            tuple(hits),
            tuple(near),
            tuple(faults),
            tuple([steps_of(score, self._particular) * step for _, _, score in seen]),
            partial(self._almost, seen),
        )

    def deciding_words(self, hit: ActHit) -> tuple[Region, ...]:
        """Give the words whose weights pushed most towards the act.

        Args:
            hit: A hit of this reader.

        Returns:
            At most `MAX_EVIDENCE` regions of the body, the weightiest first.
        """
        words, hidden = tokens(hit.sentence.text)
        lane = self.weights.labels.index(hit.act)
        return _strongest(_pushes(self._shares(words, hidden), lane, len(words)), hit.sentence)

    def _vetoed(self, act: Act, lane: int, sentence: Sentence, words: list[str]) -> NearMiss | None:
        """Give the veto that a hit rests on: without its words the sentence is none."""
        text = sentence.text
        for veto, start, end in find_vetoes(act, text, words):
            rest = f"{text[:start]} {text[end:]}"
            if steps_of(self._score(*tokens(rest)), lane) < 0:
                return _near_miss(act, sentence, veto.name, start, end)
        return None

    def _almost(
        self, seen: Sequence[tuple[Sentence, list[str], int]], act: Act
    ) -> tuple[NearMiss, ...]:
        """Find sentences with a vetoed phrase of an act, so that a check can explain."""
        lane = self.weights.labels.index(act)
        found = []
        for sentence, words, score in seen:
            if steps_of(score, lane) >= 0:
                continue
            for veto, start, end in find_vetoes(act, sentence.text, words):
                found.append(_near_miss(act, sentence, veto.name, start, end))
                break
        return tuple(found)

    def scores(self, text: str) -> dict[str, float]:
        """Give the logit of every label above its threshold, before any veto."""
        step = self.weights.step
        score = self._score(*tokens(text))
        return {
            label: steps_of(score, lane) * step for lane, label in enumerate(self.weights.labels)
        }

    def _score(self, words: list[str], hidden: list[str]) -> int:
        """Score every label; see `steps_of`."""
        weights = self.weights
        entry_of = weights.entries.get
        total = weights.start
        # The same n-grams as `phrases` gives, without their places: written out, as this loop is
        # most of the reader's time.
        padded = [START, *words, END, ""]
        for first, second, third in zip(padded, padded[1:], padded[2:]):  # noqa: B905 - the last two
            entry = entry_of(first)
            if entry is None:
                total += weights.unknown(first)
                continue
            weight, pairs, gaps = entry
            total += weight
            pair = pairs.get(second)
            if pair is not None:
                total += pair[0]
                run = pair[1].get(third)
                if run is not None:
                    total += run
            gap = gaps.get(third)
            if gap is not None:
                total += gap
        return total + self._with_names(hidden) if hidden else total

    def _with_names(self, hidden: list[str]) -> int:
        """Sum the weights of the n-grams that hold a masked name, and of the mask for each."""
        names = [at for at, word in enumerate(hidden, 1) if word == NAME]
        padded = [START, *hidden, END, ""]
        found = [NAME] * len(names)
        for at in sorted({at - back for at in names for back in (0, 1, 2) if at >= back}):
            first, second, third = padded[at : at + 3]
            if NAME in (first, second):
                found.append(f"{first} {second}")
            if third:
                found.append(f"{first} {second} {third}")
                if NAME in (first, third):
                    found.append(f"{first} * {third}")
        phrase = self.weights.phrases
        return sum([phrase[key] for key in found if key in phrase])

    def _shares(self, words: list[str], hidden: list[str]) -> list[tuple[int, int, int]]:
        """Give every packed weight of a sentence with the tokens that earn it: [first, end)."""
        known, phrase = self.weights.words, self.weights.phrases
        found: list[tuple[int, int, int]] = []
        for at, word in enumerate(words):
            weight = known.get(word)
            found.append((self.weights.unknown(word) if weight is None else weight, at, at + 1))
        keys = list(phrases(words))
        if hidden:
            keys.extend(phrases(hidden, NAME))
        found.extend((phrase[key], first, end) for key, first, end in keys if key in phrase)
        return found


def _near_miss(act: Act, sentence: Sentence, why: str, start: int, end: int) -> NearMiss:
    at = sentence.start
    return NearMiss(act, sentence, why, Region(at + start, at + end, sentence.text[start:end]))


def _pushes(shares: list[tuple[int, int, int]], lane: int, size: int) -> list[float]:
    """Sum one label's weights by token."""
    pushes = [0.0] * size
    nothing = in_each_lane(MIDDLE, lane + 1)
    for weight, first, end in shares:
        push = steps_of(nothing + weight, lane)
        if end - first == 1:
            pushes[first] += push
        elif push:
            part = push / (end - first)
            for at in range(first, end):
                pushes[at] += part
    return pushes


def _strongest(pushes: list[float], sentence: Sentence) -> tuple[Region, ...]:
    """Join neighbouring words that push by at least half as much as the strongest."""
    if not pushes or (top := max(pushes)) <= 0:
        return ()
    runs: list[tuple[float, int, int]] = []
    for at, push in enumerate(pushes):
        if push * 2 < top:
            continue
        if runs and runs[-1][2] == at:
            weight, first, _ = runs[-1]
            runs[-1] = (weight + push, first, at + 1)
        else:
            runs.append((push, at, at + 1))
    runs.sort(key=lambda run: (-run[0], run[1]))
    places = token_places(sentence.text)
    shown = []
    for _, first, end in runs[:MAX_EVIDENCE]:
        start, stop = places[first][0], places[end - 1][1]
        offset = sentence.start
        shown.append(Region(offset + start, offset + stop, sentence.text[start:stop]))
    return tuple(shown)


@cache
def linear_reader() -> LinearActReader:
    """Give the shared reader with the shipped weights; they load at the first call."""
    return LinearActReader(shipped_weights())
