"""Finds by meaning what shares no word: asks the encoder whether a sentence takes up a topic.

Each question costs as much as reading the sentence, so it is asked only where words and their
neighbours (`topics`) don't decide, and only where the encoder reads the letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.language.topics import TopicMatch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from followup_lint.letter import Letter

MOST = 60
"""Questions for one letter; a letter of ten sentences with five topics stays below it. Beyond that
only its first sentences are looked at."""

SURE = 1.0
"""The logit above the threshold of single pairs that it takes: a letter has many sentences, and
each may be taken for an answer. Chosen by the open questions of the drafts of ``tune``."""


def find_by_meaning(
    letter: Letter, matches: Sequence[TopicMatch], sentences: Sequence[int] | None = None
) -> tuple[TopicMatch, ...]:
    """Look once more for what was not found by its words.

    Args:
        letter: The letter.
        matches: What words found.
        sentences: Numbers of the sentences to look at; None: all.

    Returns:
        The matches in the same order; one found by meaning has the whole sentence as its span. The
        matches as they are where no encoder reads the letter.
    """
    ask = letter.reading.takes_up
    left = [match for match in matches if not match.spans and match.topic.strip()]
    if ask is None or not left:
        return tuple(matches)
    numbers = range(len(letter.sentences)) if sentences is None else sentences
    numbers = numbers[: MOST // len(left)]
    return tuple(
        _by_meaning(letter, match, numbers, ask) if match in left else match for match in matches
    )


def _by_meaning(
    letter: Letter, match: TopicMatch, numbers: Sequence[int], ask: Callable[[str, int], float]
) -> TopicMatch:
    best, highest = None, SURE
    for number in numbers:
        logit = ask(match.topic, number)
        if logit > highest or (best is None and logit == highest):
            best, highest = number, logit
    if best is None:
        return match
    return TopicMatch(match.topic, (letter.span(letter.sentences[best]),), 1.0, best)
