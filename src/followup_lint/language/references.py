"""What of the interview a letter takes up: topics of the context, and other particulars.

Both signs are weighed together, sentence by sentence: words of a topic, and the frame of a
sentence that names something ("when you showed me the…"). A faint frame with a topic's word in it
is a reference; the same word in a sentence on the writer's own past is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_lint.language.meaning import find_by_meaning
from followup_lint.language.particulars import Particulars
from followup_lint.language.topics import find_topics

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from followup_lint.language.regions import Sentence
    from followup_lint.language.topics import TopicMatch
    from followup_lint.letter import Letter

HELD = 0.5
"""Logits that a topic adds which a sentence holds."""

TOPIC = 2.0
"""Logits that it adds for each time over that the sentence holds enough of it."""

FAINT = 1.2
"""The same where the sentence holds less than enough of the topic."""

SHARED = 1.0
"""Logits that a topic adds besides where the sentence speaks to the reader or of the talk."""

SHARED_FAINT = 1.5
"""The same, for each time over, where the sentence holds less than enough."""

MOST = 2.0
"""A topic of which a sentence holds more than twice what is needed adds no more."""

CERTAIN = 2.0
"""A topic of which a sentence holds that much needs no second sign."""


@dataclass(frozen=True)
class Weighing:
    """How what the act reader says of a particular is weighed; chosen on the drafts of ``tune``.

    Attributes:
        share: What its logit adds to that of the frame and the topics.
        bar: The sum from which on a sentence refers to the interview.
        most: What its logit hardly ever exceeds: a sentence that would not reach the bar with it
            isn't read.
    """

    share: float
    bar: float
    most: float


WEIGHINGS = {
    "linear": Weighing(share=0.3, bar=-0.4, most=12.0),
    "encoder": Weighing(share=0.5, bar=-1.5, most=5.0),
}

OWN_SIDE = 1.25
"""Logits that a sentence loses which speaks of the writer alone, not of the reader or the talk."""

BLANK = re.compile(
    r"\[[^\[\]\n]{2,160}\]|\{\{?[^{}\n]{2,160}\}?\}|<[A-Za-z][^<>\n@/=]{2,160}>"
    r"|\((?i:insert|add|mention|name|fill in|describe)\b[^()\n]{2,160}\)"
)
"""A place that was left to be filled."""

WRITER = frozenset(["i", "my", "me", "mine", "myself", "i'm", "i've", "i'd", "i'll"])
OTHER_SIDE = frozenset(
    {"you", "your", "yours", "yourself", "you're", "you've", "you'd", "you'll", "ye"}
    | {"we", "our", "us", "ours", "conversation", "interview", "discussion", "discussed"}
    | {"meeting", "mentioned", "talked", "spoke"}
)


def may_hold_blanks(text: str) -> bool:
    """Tell quickly whether `BLANK` is worth a search: most letters hold no brackets at all."""
    return "[" in text or "(" in text or "{" in text or "<" in text


@dataclass(frozen=True)
class References:
    """What a letter takes up.

    Attributes:
        topics: One match for each topic of the context.
        clearest: A sentence that refers to the interview; where no topic decides, the one that does
            so most clearly. None where none does, and then the words that topics share with the
            letter are no reference either.
    """

    topics: tuple[TopicMatch, ...]
    clearest: Sentence | None


def find_references(letter: Letter) -> References:
    """Weigh topics and particulars of a letter."""
    topics = find_topics(letter, letter.topics)
    surest = max(topics, key=lambda match: match.score, default=None)
    blanks = _blanks(letter)
    if (
        surest
        and surest.sentence is not None
        and surest.score >= CERTAIN
        and surest.sentence not in blanks
    ):
        return References(topics, letter.sentences[surest.sentence])
    best = _best(letter, topics, blanks)
    if best is None:
        return References(topics, None)
    if not any(match.spans for match in topics):
        topics = find_by_meaning(letter, topics, [best])
    return References(topics, letter.sentences[best])


def _best(letter: Letter, topics: Sequence[TopicMatch], blanks: Collection[int]) -> int | None:
    """Give the number of a sentence that refers to the interview; None where none does."""
    reading = letter.reading
    weighing = WEIGHINGS[reading.engine]
    particulars = Particulars(letter)
    held: dict[int, list[TopicMatch]] = {}
    for match in topics:
        if match.sentence is not None:
            held.setdefault(match.sentence, []).append(match)

    def reaches(number: int, logit: float) -> bool:
        return logit + weighing.share * reading.particular(number) > weighing.bar

    # Sentences that take up a topic come first, then the likeliest: mostly one of them decides, and
    # the models, which cost more than all the rest, needn't read the others.
    touched = [number for number, matches in held.items() if any(m.spans for m in matches)]
    for number in touched:
        if number not in blanks and reaches(
            number, _logit(letter, particulars, number, held[number])
        ):
            return number
    rest = {
        number: _logit(letter, particulars, number, held.get(number, ()))
        for number in range(len(letter.sentences))
        if number not in blanks and number not in touched
    }
    for number in sorted(rest, key=lambda n: (-rest[n], n)):
        if rest[number] + weighing.share * weighing.most <= weighing.bar:
            return None
        if reaches(number, rest[number]):
            return number
    return None


def _logit(
    letter: Letter, particulars: Particulars, number: int, held: Sequence[TopicMatch]
) -> float:
    first, last = letter.wording.bounds[number]
    words = letter.wording.words[first:last]
    logit = particulars.logit(number)
    # Whether the sentence speaks to the reader or of the talk.
    shared = not OTHER_SIDE.isdisjoint(words)
    if not shared and not WRITER.isdisjoint(words):
        logit -= OWN_SIDE
    return max((logit, *(logit + _weight(match, shared=shared) for match in held)))


def _blanks(letter: Letter) -> frozenset[int]:
    """Give the numbers of the sentences with a place that was left to be filled."""
    if not may_hold_blanks(letter.body):
        return frozenset()
    return frozenset(
        number for number, sentence in enumerate(letter.sentences) if BLANK.search(sentence.text)
    )


def _weight(match: TopicMatch, *, shared: bool) -> float:
    if match.spans:
        return HELD + TOPIC * min(match.score, MOST) + SHARED * shared
    return (FAINT + SHARED_FAINT * shared) * match.score
