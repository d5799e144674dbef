"""What a sentence does: thanks, wants, fits, gives, asks, offers.

One small interface stands between the checks and whatever decides: an `ActReader` takes the
sentences of one letter and answers with an `ActReading`. Checks see only the reading.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from followup_lint.language.regions import Region, Sentence

Engine = Literal["linear", "encoder"]
"""What decides: the linear model, or the encoder together with it."""

Act = Literal["gratitude", "interest", "fit", "added_value", "next_steps", "availability"]
"""The acts of the rubric that a sentence may perform, named as their checks."""


@dataclass(frozen=True)
class ActHit:
    """A sentence that performs an act.

    Attributes:
        act: Which one.
        sentence: The sentence.
        score: The reader's confidence, as a logit above its threshold; 0 or more.
    """

    act: Act
    sentence: Sentence
    score: float


@dataclass(frozen=True)
class NearMiss:
    """A sentence that looks like an act and was vetoed.

    Attributes:
        act: The act it looks like.
        sentence: The sentence.
        why: The veto's name, e.g. ``in-advance``, ``third-person``, ``promised-attachment``.
        words: The words that turned it off.
    """

    act: Act
    sentence: Sentence
    why: str
    words: Region | None = None


def _none(act: Act) -> tuple[NearMiss, ...]:  # noqa: ARG001 - the form of `ActReading.almost`
    return ()


def _unlikely(index: int) -> float:  # noqa: ARG001 - the form of `ActReading.particular`
    return -9.0


@dataclass(frozen=True)
class ActReading:
    """What the sentences of one letter do.

    Attributes:
        hits: In text order.
        near_misses: Hits that a veto turned off, in text order.
        faults: Tone faults by sentence index: (index, fault, logit above threshold).
        engine: What decided.
        almost: Finds sentences that look like an act and fell short; asked only by a check that has
            to explain a failure, so it costs nothing elsewhere.
        particular: Gives, by sentence index, the logit (0 = the threshold) that the sentence names
            a concrete thing from this interview.
        takes_up: Gives the logit (0 = the threshold) that a sentence, by index, takes up a topic.
            None where the reader can't tell.
    """

    hits: tuple[ActHit, ...]
    near_misses: tuple[NearMiss, ...] = ()
    faults: tuple[tuple[int, str, float], ...] = ()
    engine: Engine = "linear"
    almost: Callable[[Act], tuple[NearMiss, ...]] = field(default=_none, compare=False, repr=False)
    particular: Callable[[int], float] = field(default=_unlikely, compare=False, repr=False)
    takes_up: Callable[[str, int], float] | None = field(default=None, compare=False, repr=False)

    def of(self, act: Act) -> tuple[ActHit, ...]:
        """Give the hits of one act, in text order."""
        return tuple(hit for hit in self.hits if hit.act == act)

    def near(self, act: Act) -> tuple[NearMiss, ...]:
        """Give the near misses of one act: what a veto turned off, then what fell short."""
        vetoed = tuple(miss for miss in self.near_misses if miss.act == act)
        known = {miss.sentence for miss in vetoed}
        return vetoed + tuple(miss for miss in self.almost(act) if miss.sentence not in known)


class ActReader(Protocol):
    """Whatever decides: a linear model, or an encoder together with it."""

    name: Engine

    def read(self, sentences: Sequence[Sentence]) -> ActReading:
        """Read all sentences of one letter; pure and deterministic."""
        ...

    def deciding_words(self, hit: ActHit) -> tuple[Region, ...]:
        """Give the words that decided a hit, as regions of the body, the weightiest first."""
        ...
