"""Finds a phrase of the context in the letter, in the writer's own words.

"On-call rota" is taken up by "who holds the pager at night" as by "the rota for on call": a word
counts by its stem, or through a neighbour that speaks of the same thing (`neighbours`), and the
more it tells the more it counts. Words of the role's title and of the company's name tell nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.language.neighbours import LITTLE, neighbours
from followup_lint.language.phrase_index import AKIN, index_of
from followup_lint.language.wording import stem, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from followup_lint.language.phrase_index import Phrase, PhraseIndex, Use
    from followup_lint.language.wording import Wording
    from followup_lint.letter import Letter
    from followup_lint.models import Span

ENOUGH = 0.9
"""What a sentence must hold of a phrase: one distinctive word, or two neighbours of such words."""

SHARE = 0.6
"""A phrase that tells little altogether needs this share of what it tells."""

LEAST = LITTLE * AKIN
"""No phrase needs less: an everyday word in another form."""

ECHO = 0.5
"""What a term counts whose words in the letter stand for another term already."""

TOGETHER = 0.25
"""Words of a phrase that stand in one sentence tell more than their sum, for each further word by
this share."""

GAP = 2
"""Matched words with no more than this many words between them make one span."""


class TopicMatch(NamedTuple):
    """What the letter says about one phrase.

    Attributes:
        topic: The phrase, as the context has it.
        spans: The words that take it up, in the sentence that does so best; empty where none does.
        score: How much of what is needed that sentence holds; from 1 on the phrase is taken up.
        sentence: Index of that sentence; None where no sentence holds any word of the phrase.
    """

    topic: str
    spans: tuple[Span, ...]
    score: float
    sentence: int | None


def find_topics(
    letter: Letter, phrases: Sequence[str], *, enough: float = ENOUGH
) -> tuple[TopicMatch, ...]:
    """Look for each phrase in the sentences of a letter.

    Args:
        letter: The letter; its sentences are searched, never quoted mail or the signature.
        phrases: Topics, qualifications or open questions, in a few words each.
        enough: How much of a phrase one sentence must hold; a distinctive word is worth 1.

    Returns:
        One match for each phrase, in order.
    """
    if not phrases:
        return ()
    index = index_of(tuple(phrases))
    people = [person.name for person in letter.recipients]
    names = [letter.context.role, letter.context.company, letter.candidate.name, *people]
    muted = muted_stems(tuple(name for name in names if name))
    found = _look(letter.wording, index, muted)
    return tuple(
        _match(letter, phrase, found[number], _weights(phrase, muted), enough)
        if found[number]
        else TopicMatch(phrase.text, (), 0.0, None)
        for number, phrase in enumerate(index.phrases)
    )


@lru_cache(maxsize=512)
def muted_stems(names: tuple[str, ...]) -> frozenset[str]:
    """Give the stems of titles and names, which any note to this reader would hold."""
    return frozenset(stem(word) for name in names for word in words_of(name))


# Which words of the letter stand for which words of the phrases

_Terms = dict[int, tuple[float, list[int]]]
"""By term of a phrase: the best quality, and the indices of the letter's words."""

_Found = dict[int, _Terms]
"""The same by sentence."""


def _look(wording: Wording, index: PhraseIndex, muted: frozenset[str]) -> list[_Found]:
    found: list[_Found] = [{} for _ in index.phrases]
    known = _known(wording, index, muted)
    if known:
        sentence, (_, last) = 0, wording.bounds[0]
        for place, word in enumerate(wording.words):
            while place >= last:
                sentence += 1
                last = wording.bounds[sentence][1]
            if word in known:
                _note(found, sentence, known[word], range(place, place + 1))
    if index.set_phrases:
        spoken = f" {' '.join(wording.words)}"
        for phrase in index.set_phrases:
            if f" {phrase}" in spoken:
                _note_phrase(found, wording, phrase, index.uses_at(phrase))
    return found


def _known(
    wording: Wording, index: PhraseIndex, muted: frozenset[str]
) -> dict[str, tuple[Use, ...]]:
    """Say what each word of a letter stands for; it is looked up once, however often it stands."""
    starts = index.starts
    known: dict[str, tuple[Use, ...]] = {}
    for word in wording.vocabulary:
        if word[:3] in starts and (uses := index.uses_of(word)) and stem(word) not in muted:
            known[word] = uses
    for word in index.distant.keys() & wording.vocabulary:
        if stem(word) not in muted:
            known[word] = known.get(word, ()) + index.distant[word]
    return known


def _note_phrase(found: list[_Found], wording: Wording, phrase: str, uses: Sequence[Use]) -> None:
    """Note a set phrase in each sentence that holds it."""
    length = phrase.count(" ") + 1
    for sentence, (first, last) in enumerate(wording.bounds):
        spoken = f" {' '.join(wording.words[first:last])}"
        at = spoken.find(f" {phrase}")
        if at >= 0:
            place = first + spoken.count(" ", 0, at)
            _note(found, sentence, uses, range(place, place + length))


def _note(found: list[_Found], sentence: int, uses: Iterable[Use], places: range) -> None:
    for use in uses:
        terms = found[use.phrase].setdefault(sentence, {})
        quality, at = terms.get(use.term, (0.0, []))
        at.extend(places)
        terms[use.term] = (max(quality, use.quality), at)


# How much of a phrase a sentence holds


def _match(
    letter: Letter, phrase: Phrase, found: _Found, weights: Sequence[float], enough: float
) -> TopicMatch:
    told = weights
    if phrase.parts:
        told = [weight for term, weight in enumerate(weights) if term not in phrase.parts]
    total = sum(told)
    short = max(SHARE * total, min(total, LEAST)) * enough / ENOUGH
    need = min(enough, short) or 1.0
    score, sentence = 0.0, None
    for index, terms in sorted(found.items()) if len(found) > 1 else found.items():
        share = round(_held(terms, weights) / need, 6)
        if share > score:
            score, sentence = share, index
    if sentence is None or score < 1:
        return TopicMatch(phrase.text, (), score, sentence)
    terms = found[sentence]
    places = {place for term, (_, at) in terms.items() if weights[term] for place in at}
    return TopicMatch(phrase.text, _spans(letter, sentence, sorted(places)), score, sentence)


def _held(terms: _Terms, weights: Sequence[float]) -> float:
    """Say how much of a phrase the words of a sentence hold; the strongest terms claim theirs."""
    if len(terms) == 1:
        ((term, (quality, _)),) = terms.items()
        return weights[term] * quality
    worth = sorted(
        ((weights[term] * quality, places) for term, (quality, places) in terms.items()),
        key=lambda pair: -pair[0],
    )
    total, count = 0.0, 0
    claimed: set[int] = set()
    for value, places in worth:
        if not claimed.issuperset(places):
            total += value
            count += bool(value)
            claimed.update(places)
        else:
            total += value * ECHO
    return total * (1 + TOGETHER * max(0, count - 1))


def _weights(phrase: Phrase, muted: frozenset[str]) -> tuple[float, ...]:
    """Weigh the terms; where all tell nothing, they tell something only all together."""
    if muted.isdisjoint(phrase.terms) and any(phrase.weights):
        return phrase.weights
    weights = tuple(
        0.0 if term in muted else weight
        for term, weight in zip(phrase.terms, phrase.weights, strict=True)
    )
    if any(weights):
        return weights
    grammar = neighbours().grammar
    spoken = [term not in grammar for term in phrase.terms]
    count = sum(spoken)
    return tuple(ENOUGH / count if said else 0.0 for said in spoken)


def _spans(letter: Letter, sentence: int, places: Sequence[int]) -> tuple[Span, ...]:
    """Join words of a sentence that stand close together."""
    stretches: list[tuple[int, int]] = []
    for place in places:
        if stretches and place - stretches[-1][1] <= GAP + 1:
            stretches[-1] = (stretches[-1][0], place)
        else:
            stretches.append((place, place))
    if not stretches:
        return ()
    first = letter.wording.bounds[sentence][0]
    at = letter.wording.places_of(sentence)
    return tuple(letter.span_at(at[a - first][0], at[b - first][1]) for a, b in stretches)
