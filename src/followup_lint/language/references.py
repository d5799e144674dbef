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

TOPIC = 2.0
"""Logits that a topic adds which a sentence holds just enough of."""

FAINT = 1.2
"""The same where it holds less than enough."""

MOST = 2.0
"""A topic of which a sentence holds more than twice what is needed adds no more."""

BAR = 0.3
"""The logit from which on a sentence names a particular."""

HIGH_BAR = 0.8
"""The same where the context has topics and the letter takes up none of them."""

OWN_SIDE = 0.5
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
        taken: Indices of the topics that are taken up.
        particular: The sentence that most clearly names a thing from the interview; None where
            none clears the bar.
    """

    topics: tuple[TopicMatch, ...]
    taken: tuple[int, ...]
    particular: Sentence | None


def find_references(letter: Letter) -> References:
    """Weigh topics and particulars of a letter."""
    topics = find_topics(letter, letter.context.topics)
    logits = [
        logit - OWN_SIDE * _is_own_side(letter, index)
        for index, logit in enumerate(particularity(letter))
    ]
    for index, sentence in enumerate(letter.sentences):
        if BLANK.search(sentence.text):
            logits[index] = float("-inf")
    taken = []
    for number, match in enumerate(topics):
        if match.spans and match.sentence is not None:
            weight = TOPIC * min(match.score, MOST)
            if logits[match.sentence] + weight > BAR:
                taken.append(number)
    bar = HIGH_BAR if topics and not any(match.spans for match in topics) else BAR
    best: tuple[float, int] | None = None
    for index, logit in enumerate(logits):
        added = max(
            (
                FAINT * match.score
                for match in topics
                if match.sentence == index and not match.spans
            ),
            default=0.0,
        )
        if logit + added > bar and (best is None or logit + added > best[0]):
            best = (logit + added, index)
    return References(topics, tuple(taken), letter.sentences[best[1]] if best else None)


def _is_own_side(letter: Letter, sentence: int) -> bool:
    first, last = letter.wording.bounds[sentence]
    words = letter.wording.words[first:last]
    return not WRITER.isdisjoint(words) and OTHER_SIDE.isdisjoint(words)
