"""The reader of acts that is always there: a linear model over n-grams, in pure Python.

The n-grams are of words and of characters.

For each label the score of a sentence is the sum of its n-grams' weights. There is no norm over
the sentence's features, so the weight of a word and of all its pieces is known beforehand, and
only words that training never met are taken apart.
"""

from __future__ import annotations

from functools import cache, partial
from itertools import accumulate
from typing import TYPE_CHECKING, get_args

from followup_lint.language.acts import Act, ActHit, ActReading, Engine, NearMiss
from followup_lint.language.linear_weights import (
    LANE,
    MIDDLE,
    Weights,
    in_each_lane,
    shipped_weights,
    steps_of,
)
from followup_lint.language.ngrams import END, NAME, START, token_places, tokens
from followup_lint.language.regions import Region
from followup_lint.language.vetoes import find_vetoes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from followup_lint.language.regions import Sentence

    Scanned: TypeAlias = tuple[Sentence, list[str], int]
    """A sentence, its tokens, and the packed scores of all labels; see `steps_of`."""

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

    name: Engine = "linear"

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        labels = weights.labels
        self.acts = [(labels.index(act), act) for act in ACTS]
        self._particular_lane = labels.index(PARTICULAR)
        named = {*ACTS, PARTICULAR}
        self.faults = [(lane, label) for lane, label in enumerate(labels) if label not in named]
        # By lane, what makes all lanes up to it positive, so that none borrows from the next.
        self._nothing = [in_each_lane(MIDDLE, lane + 1) for lane in range(len(labels))]
        self._reached = sum(MIDDLE << 32 * lane for lane, _ in [*self.acts, *self.faults])

    def read(self, sentences: Sequence[Sentence]) -> ActReading:
        """Read all sentences of one letter.

        Args:
            sentences: In text order.

        Returns:
            Hits, near misses and tone faults.
        """
        hits: list[ActHit] = []
        near: list[NearMiss] = []
        faults: list[tuple[int, str, float]] = []
        step = self.weights.step
        seen = self.scan(sentences)
        for index, (sentence, words, score) in enumerate(seen):
            reached = score & self._reached
            if not reached:
                continue
            for lane, act in self.acts:
                if not reached & MIDDLE << 32 * lane:
                    continue
                if miss := self.vetoed(act, sentence, words):
                    near.append(miss)
                else:
                    hits.append(ActHit(act, sentence, steps_of(score, lane) * step))
            for lane, fault in self.faults:
                if reached & MIDDLE << 32 * lane:
                    faults.append((index, fault, steps_of(score, lane) * step))
        return ActReading(
            tuple(hits),
            tuple(near),
            tuple(faults),
            self.name,
            partial(self.almost, seen),
            partial(self._particular, seen),
        )

    def _particular(self, seen: Sequence[Scanned], index: int) -> float:
        return steps_of(seen[index][2], self._particular_lane) * self.weights.step

    def scan(self, sentences: Sequence[Sentence]) -> list[Scanned]:
        """Score all labels of each sentence."""
        seen = []
        for sentence in sentences:
            words, hidden = tokens(sentence.text)
            seen.append((sentence, words, self._score(words, hidden)))
        return seen

    def deciding_words(self, hit: ActHit) -> tuple[Region, ...]:
        """Give the words whose weights pushed most towards the act.

        Args:
            hit: A hit of this reader.

        Returns:
            At most `MAX_EVIDENCE` regions of the body, the weightiest first.
        """
        words, hidden, places = token_places(hit.sentence.text)
        lane = self.weights.labels.index(hit.act)
        return _strongest(self._pushes(words, hidden, lane), hit.sentence, places)

    def vetoed(self, act: Act, sentence: Sentence, words: list[str]) -> NearMiss | None:
        """Give the veto that a hit rests on: without its words the sentence is none."""
        text = sentence.text
        lane = self.weights.labels.index(act)
        for veto, start, end in find_vetoes(act, text, words):
            rest = f"{text[:start]} {text[end:]}"
            if steps_of(self._score(*tokens(rest)), lane) < 0:
                return _near_miss(act, sentence, veto.name, start, end)
        return None

    def almost(self, seen: Sequence[Scanned], act: Act) -> tuple[NearMiss, ...]:
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
        mask = self.weights.phrases.get(NAME, 0)
        return hidden.count(NAME) * mask + sum([weight for _, _, weight in self._named(hidden)])

    def _pushes(self, words: list[str], hidden: list[str], lane: int) -> list[int]:
        """Sum one label's weights by token, in sixths of a step.

        An n-gram's weight is shared out among its one to three tokens, so sixths are whole.
        """
        entry_of, unknown = self.weights.entries.get, self.weights.unknown
        alone: list[int] = []
        earned: list[tuple[int, int, int]] = []
        padded = [START, *words, END, ""]
        triples = zip(padded, padded[1:], padded[2:])  # noqa: B905 - as in `_score`
        for at, (first, second, third) in enumerate(triples):
            entry = entry_of(first)
            if entry is None:
                alone.append(unknown(first))
                continue
            weight, pairs, gaps = entry
            alone.append(weight)
            three = gaps.get(third, 0)
            pair = pairs.get(second)
            if pair is not None:
                earned.append((at, 2, pair[0]))
                three += pair[1].get(third, 0)
            if three:
                earned.append((at, 3, three))
        if hidden:
            earned += self._named(hidden)
        shift, nothing = 32 * lane, self._nothing[lane]
        last = len(words)
        # What begins and what ends at each token, so that one pass adds all up.
        change = [0] * (last + 1)
        for at, size, weight in earned:
            steps = (weight + nothing >> shift & LANE) - MIDDLE
            begin, end = at - 1 if at else 0, at - 1 + size
            end = end if end < last else last  # noqa: FURB136 - a call of min takes longer
            if steps and begin < end:
                share = 6 * steps // (end - begin)
                change[begin] += share
                change[end] -= share
        del alone[0]  # what `START` earns by itself is no token's
        return [
            6 * ((weight + nothing >> shift & LANE) - MIDDLE) + shared
            for weight, shared in zip(alone, accumulate(change))  # noqa: B905 - one more is 0
        ]

    def _named(self, hidden: list[str]) -> list[tuple[int, int, int]]:
        """Find the n-grams that hold a masked name.

        Args:
            hidden: The tokens with `NAME` for names.

        Returns:
            For each its place, counted from `START`, how many places it takes, and its weight.
        """
        entry_of = self.weights.entries.get
        names = [at for at, word in enumerate(hidden, 1) if word == NAME]
        padded = [START, *hidden, END, ""]
        found = []
        for at in sorted({at - back for at in names for back in (0, 1, 2) if at >= back}):
            first, second, third = padded[at : at + 3]
            entry = entry_of(first)
            if entry is None:
                continue
            _, pairs, gaps = entry
            pair = pairs.get(second)
            if pair is not None:
                if NAME in (first, second):
                    found.append((at, 2, pair[0]))
                if third in pair[1]:
                    found.append((at, 3, pair[1][third]))
            if third in gaps and NAME in (first, third):
                found.append((at, 3, gaps[third]))
        return found


def _near_miss(act: Act, sentence: Sentence, why: str, start: int, end: int) -> NearMiss:
    at = sentence.start
    return NearMiss(act, sentence, why, Region(at + start, at + end, sentence.text[start:end]))


def _strongest(
    pushes: Sequence[int], sentence: Sentence, places: Sequence[tuple[int, int]]
) -> tuple[Region, ...]:
    """Join neighbouring words that push by at least half as much as the strongest."""
    if not pushes or (top := max(pushes)) <= 0:
        return ()
    runs: list[tuple[int, int, int]] = []
    for at in [at for at, push in enumerate(pushes) if push * 2 >= top]:
        if runs and runs[-1][2] == at:
            weight, first, _ = runs[-1]
            runs[-1] = (weight + pushes[at], first, at + 1)
        else:
            runs.append((pushes[at], at, at + 1))
    runs.sort(key=lambda run: (-run[0], run[1]))
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
