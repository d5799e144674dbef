"""The better reader of acts: linear model and encoder averaged, where the linear one is unsure.

The linear model scores every sentence. Where it leaves an act of the letter open, the encoder
reads the sentences that might perform it, and the mean of both logits decides. Most sentences are
clear: a third of them is asked about, and a letter costs half of what all of them would.
"""

from __future__ import annotations

import threading
from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from followup_lint.errors import EngineUnavailable
from followup_lint.language.acts import ActHit, ActReading, Engine, NearMiss
from followup_lint.language.encoder import encoder_installed, require_encoder, shared_encoder
from followup_lint.language.linear import PARTICULAR, linear_reader
from followup_lint.language.linear_weights import steps_of
from followup_lint.language.regions import Sentence
from followup_lint.language.tone import READ_FAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from followup_lint.language.acts import Act, ActReader
    from followup_lint.language.encoder import Encoder
    from followup_lint.language.linear import LinearActReader, Scanned
    from followup_lint.language.regions import Region

TAKEN_UP = "taken_up"

SPREAD: dict[Act, float] = {"fit": 2.5, "added_value": 0.5}
"""Acts that may arise from two sentences only ("You need nights. I have done six years of them."),
and how far above its threshold the mean must be then; chosen on the drafts of ``tune``."""

LEAST_JOINED = -3.0
MOST_JOINED = 2
"""Two sentences are read together where the linear model gives them so much, the likeliest first,
and so many times for each act."""

CERTAIN = 2.5
"""The logit from which on no veto counts: both models know those phrases, and of the labelled
sentences that a veto would turn off there, ten of thirteen perform the act."""


class BlendedActReader:
    """Reads acts and tone faults with both models, and topics with the encoder.

    Args:
        linear: Scores every sentence.
        load: Gives the encoder; called with the first letter that has a sentence.
        required: Whether a missing encoder is an error; else the linear model decides alone.

    Attributes:
        name: "encoder".
    """

    name: Engine = "encoder"

    def __init__(
        self, linear: LinearActReader, load: Callable[[], Encoder], *, required: bool
    ) -> None:
        self._linear = linear
        self._load = load
        self._required = required

    def read(self, sentences: Sequence[Sentence]) -> ActReading:
        """Read all sentences of one letter.

        Args:
            sentences: In text order.

        Returns:
            Hits, near misses, tone faults, and what tells particulars and topics.

        Raises:
            EngineUnavailable: The encoder can't be loaded, and it is required.
        """
        if not sentences:
            return self._linear.read(sentences)
        try:
            encoder = self._load()
        except EngineUnavailable:
            if self._required:
                raise
            return self._linear.read(sentences)
        return _Blend(self._linear, encoder, sentences).reading()

    def deciding_words(self, hit: ActHit) -> tuple[Region, ...]:
        """Give the words that weigh most in the linear model; see `LinearActReader`.

        None where that model alone would have said no: then the encoder decided, by all of it.
        """
        ((_, _, score),) = self._linear.scan([hit.sentence])
        if steps_of(score, self._linear.weights.labels.index(hit.act)) < 0:
            return ()
        return self._linear.deciding_words(hit)


class _Blend:
    """One letter, read by both."""

    def __init__(
        self, linear: LinearActReader, encoder: Encoder, sentences: Sequence[Sentence]
    ) -> None:
        self._linear = linear
        self._encoder = encoder
        self._settings = encoder.settings
        self._seen: list[Scanned] = linear.scan(sentences)
        self._read: dict[int, Sequence[float]] = {}
        self._place = {label: at for at, label in enumerate(self._settings.labels)}
        # A letter may be read by checks in several threads.
        self._lock = threading.Lock()

    def reading(self) -> ActReading:
        """Decide on every act and fault."""
        asked = self._unsure()
        hits: list[ActHit] = []
        near: list[NearMiss] = []
        faults: list[tuple[int, str, float]] = []
        for index, (sentence, words, _) in enumerate(self._seen):
            by_both = index in asked
            weigh = self._blended if by_both else self._by_linear
            for lane, act in self._linear.acts:
                score = weigh(index, lane, act)
                if score < 0:
                    continue
                certain = by_both and score >= CERTAIN
                if not certain and (miss := self._linear.vetoed(act, sentence, words)):
                    near.append(miss)
                else:
                    hits.append(ActHit(act, sentence, score))
            for lane, fault in self._linear.faults if by_both else ():
                score = self._blended(index, lane, fault)
                if score >= 0:
                    faults.append((index, fault, score))
        for act, bar in SPREAD.items():
            if not any(hit.act == act for hit in hits):
                hits.extend(self._spread(act, bar))
        hits.sort(key=lambda hit: hit.sentence.start)
        return ActReading(
            tuple(hits),
            tuple(near),
            tuple(faults),
            "encoder",
            partial(self._linear.almost, self._seen),
            self._particular,
            self._takes_up,
        )

    def _spread(self, act: Act, bar: float) -> list[ActHit]:
        """Find an act that arises only from two adjoining sentences, which are both hits then."""
        lane = self._linear.weights.labels.index(act)
        joined = []
        for (first, *_), (second, *_) in pairwise(self._seen):
            if first.paragraph == second.paragraph:
                text = f"{first.text} {second.text}"
                whole = Sentence(first.start, first.start + len(text), text, first.paragraph)
                ((_, words, packed),) = self._linear.scan([whole])
                score = steps_of(packed, lane) * self._linear.weights.step
                joined.append((score, whole, words, (first, second)))
        joined.sort(key=lambda found: -found[0])
        share, place = self._settings.share, self._place[act]
        for score, whole, words, both in joined[:MOST_JOINED]:
            if score < LEAST_JOINED or self._linear.vetoed(act, whole, words):
                continue
            mean = share * self._encoder.logits(whole.text)[place] + (1 - share) * score
            above = mean - self._settings.thresholds[act] - bar
            if above >= 0:
                return [ActHit(act, sentence, above) for sentence in both]
        return []

    def _unsure(self) -> frozenset[int]:
        """Choose the sentences that might decide an act which is still open."""
        asked: set[int] = set()
        for lane, act in self._linear.acts:
            low, high = self._settings.unsure[act]
            scores = [self._by_linear(index, lane, act) for index in range(len(self._seen))]
            if not any(score >= high for score in scores):
                asked.update(index for index, score in enumerate(scores) if score > low)
        for index in range(len(self._seen)):
            if index not in asked and self._may_be_faulty(index):
                asked.add(index)
        return frozenset(asked)

    def _may_be_faulty(self, index: int) -> bool:
        low = self._settings.fault_asked
        return any(
            self._by_linear(index, lane, fault) > low
            for lane, fault in self._linear.faults
            if fault in READ_FAULTS
        )

    def _by_linear(self, index: int, lane: int, label: str) -> float:  # noqa: ARG002 - as `_blended`
        return steps_of(self._seen[index][2], lane) * self._linear.weights.step

    def _blended(self, index: int, lane: int, label: str) -> float:
        share = self._settings.share
        own = self._logits(index)[self._place[label]]
        mean = share * own + (1 - share) * self._by_linear(index, lane, label)
        return mean - self._settings.thresholds[label]

    def _logits(self, index: int) -> Sequence[float]:
        with self._lock:
            if index not in self._read:
                self._read[index] = self._encoder.logits(self._seen[index][0].text)
            return self._read[index]

    def _particular(self, index: int) -> float:
        own = self._logits(index)[self._place[PARTICULAR]]
        return own - self._settings.thresholds[PARTICULAR]

    def _takes_up(self, topic: str, index: int) -> float:
        logits = self._encoder.logits(topic, self._seen[index][0].text)
        return logits[self._place[TAKEN_UP]] - self._settings.taken_up


@lru_cache(maxsize=2)
def blended_reader(*, required: bool) -> BlendedActReader:
    """Give the shared reader; its models load with the first sentence that needs them."""
    return BlendedActReader(linear_reader(), shared_encoder, required=required)


def act_reader_for(choice: str) -> ActReader:
    """Give the reader that a configuration asks for.

    Args:
        choice: ``linear``; ``encoder``; or ``auto``, the encoder where its extra is installed.

    Raises:
        EngineUnavailable: ``encoder`` is asked for, and its extra is not installed.
    """
    if choice == "encoder":
        require_encoder()
    if choice == "encoder" or (choice == "auto" and encoder_installed()):
        return blended_reader(required=choice == "encoder")
    return linear_reader()
