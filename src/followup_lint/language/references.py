"""What of the interview a letter takes up: topics of the context, and other particulars.

Both signs are weighed together, sentence by sentence: words of a topic, and the frame of a
sentence that names something ("when you showed me the…"). A faint frame with a topic's word in it
is a reference; the same word in a sentence on the writer's own past is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_lint.language.particulars import particularity
from followup_lint.language.topics import find_topics

if TYPE_CHECKING:
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

BAR = 0.5
"""The logit from which on a sentence names a particular."""

HIGH_BAR = 1.0
"""The same where the context has topics and the letter takes up none of them."""

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


@dataclass(frozen=True)
class References:
    """What a letter takes up.

    Attributes:
        topics: One match for each topic of the context.
        clearest: The sentence that most clearly refers to the interview; None where none does, and
            then the words that topics share with the letter are no reference either.
    """

    topics: tuple[TopicMatch, ...]
    clearest: Sentence | None


def find_references(letter: Letter) -> References:
    """Weigh topics and particulars of a letter."""
    topics = find_topics(letter, letter.context.topics)
    surest = max(topics, key=lambda match: match.score, default=None)
    if surest and surest.sentence is not None and surest.score >= CERTAIN:
        sentence = letter.sentences[surest.sentence]
        if not BLANK.search(sentence.text):
            return References(topics, sentence)
    shared = [_is_shared(letter, index) for index in range(len(letter.sentences))]
    logits = [
        logit - OWN_SIDE * (not shared[index] and _is_own_side(letter, index))
        for index, logit in enumerate(particularity(letter))
    ]
    for index, sentence in enumerate(letter.sentences):
        if BLANK.search(sentence.text):
            logits[index] = float("-inf")
    sums = list(logits)
    for match in topics:
        if match.sentence is not None:
            logit = logits[match.sentence] + _weight(match, shared=shared[match.sentence])
            sums[match.sentence] = max(sums[match.sentence], logit)
    touched = any(match.spans for match in topics)
    bar = HIGH_BAR if topics and not touched else BAR
    best = max(range(len(sums)), key=sums.__getitem__, default=None)
    if best is None or sums[best] <= bar:
        return References(topics, None)
    return References(topics, letter.sentences[best])


def _weight(match: TopicMatch, *, shared: bool) -> float:
    if match.spans:
        return HELD + TOPIC * min(match.score, MOST) + SHARED * shared
    return (FAINT + SHARED_FAINT * shared) * match.score


def _is_shared(letter: Letter, sentence: int) -> bool:
    """Say whether a sentence speaks to the reader or of the talk."""
    first, last = letter.wording.bounds[sentence]
    return not OTHER_SIDE.isdisjoint(letter.wording.words[first:last])


def _is_own_side(letter: Letter, sentence: int) -> bool:
    first, last = letter.wording.bounds[sentence]
    return not WRITER.isdisjoint(letter.wording.words[first:last])
