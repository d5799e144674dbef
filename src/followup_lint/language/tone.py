"""Where a letter's tone would hurt: phrases, words, marks, and what the act reader says.

Phrases decide alone. The reader's word counts only far above its threshold, as most of what it
marks just above it is harmless.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.language.phrases import PhraseTable, read_phrases, straight, words_of
from followup_lint.language.tone_marks import (
    EXCLAMATION_MARKS,
    TWO_CAPITALS,
    emoji,
    exclamations,
    is_heading,
    shouting,
)
from followup_lint.language.tone_words import (
    GREETED_AS,
    GREETING_WORDS,
    PROFANITY,
    SHOUTED_SLANG,
    SLANG,
)
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from followup_lint.language.phrases import Phrase
    from followup_lint.letter import Letter
    from followup_lint.models import FieldName

CUES = Path(__file__).with_name("tone_cues")
SINGLE_WORDS = SLANG | PROFANITY

SURE = {"linear": 2.5, "encoder": 0.0}
SURE_PER_WORD = {"linear": 0.05, "encoder": 0.0}
"""The reader's logit above its threshold from which its word suffices: to the linear model a long
sentence adds more by chance. By cross-validation 1 in 6,000 harmless sentences reaches it; the
encoder's thresholds let 1 in 1,000 do so, which finds half as many faults again."""

READ_FAULTS = frozenset(
    "begging presumption pressure complaint pay self_deprecation over_apology flattery sarcasm "
    "discriminatory".split()
)
"""Faults that the reader may find; slang, profanity and marks are told by the words alone."""

LEFT_TO_PHRASES = {
    "complaint": re.compile(r"\b(?:my|our) (?:last|former|previous|current|old|present) \w"),
    "pressure": re.compile(r"\b(?:(?:if|unless) i (?:don|do|have)|another|other|offer)\b"),
}
"""Where the reader has met little but faults, and the phrases decide: whatever is said of a former
employer, of another offer, or of what follows when no answer comes."""

QUOTED = late(r"“[^”\n]{1,200}”|(?<!\w)\"[^\"\n]{1,200}\"(?!\w)")
WORD = late(r"[^\W_]{1,60}(?:['’][^\W_]{1,20})?")
SORRY = late(
    r"(?<!\w)(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|forgive|pardon)"
    r"(?!\w|\s{1,3}(?:to hear|for your loss|to learn|you (?:were|are|had)|that you|state))",
    re.IGNORECASE,
)
SORRY_PARTS = ("sorry", "apolog", "forgive", "pardon")
"""One of these is in whatever `SORRY` fits, in small letters."""

HEADING = late(r"\s{0,3}(?:re|ref|subject|sub)\s{0,2}:", re.IGNORECASE)
"""A subject of old style, which letters set in capitals."""

BARE_HEY = late(r"\s{0,3}(?:hey|hiya)(?:\s{1,2}there)?\s{0,2}[,!.:…-]{0,3}\s{0,3}$", re.IGNORECASE)
CALLED = late(
    r"\s{0,3}(?:hey|hi|hello|hiya|dear|yo|morning|howdy|greetings)\W{1,4}(.{0,60})$", re.IGNORECASE
)


@dataclass(frozen=True)
class ToneFault:
    """One place where the tone would hurt.

    Attributes:
        fault: begging, presumption, pressure, complaint, pay, self_deprecation, over_apology,
            flattery, sarcasm, discriminatory, slang, profanity, flippant, shouting, emoji or
            exclamations.
        field: The part of the draft.
        start: First code point there.
        end: One past the last.
        count: Of exclamation marks: in this run, or in the whole body.
    """

    fault: str
    field: FieldName
    start: int
    end: int
    count: int = 1


class Passage(NamedTuple):
    """One sentence, greeting, sign-off or subject."""

    field: FieldName
    start: int
    text: str


@cache
def tone_table() -> PhraseTable:
    """Read the tables, once a process."""
    return PhraseTable(row for path in sorted(CUES.glob("*.txt")) for row in read_phrases(path))


def find_tone_faults(letter: Letter, max_exclamations: int) -> list[ToneFault]:
    """Find everything in subject and body whose tone would hurt.

    Args:
        letter: The letter; quoted mail never counts.
        max_exclamations: Exclamation marks that the whole body may hold.

    Returns:
        At most one place of each fault in each sentence, in the order found.
    """
    found: list[ToneFault] = []
    before = ""
    for passage in _passages(letter):
        hits = _in_words(passage.text, before)
        if hits:
            found.extend(_outside_quotations(passage, hits, _names(letter)))
        before = passage.text
    found.extend(_in_greeting(letter))
    found.extend(_in_marks(letter, max_exclamations))
    found.extend(_by_reader(letter, found))
    found.extend(_apologies(letter, found))
    return found


def _names(letter: Letter) -> frozenset[str]:
    """Give the words of the context: names are neither slang nor shouting."""
    context = letter.context
    given = [letter.candidate.name, context.company, context.role, *context.topics]
    given += [part for person in letter.recipients for part in (person.name, person.preferred_name)]
    given += [*context.vocabulary, *context.qualifications]
    return frozenset(
        word for text in given if text for word in re.split(r"[^\w']{1,20}", text.lower())
    )


def _passages(letter: Letter) -> Iterator[Passage]:
    if letter.subject:
        yield Passage("subject", 0, letter.subject)
    if letter.zones.greeting:
        yield Passage("body", letter.zones.greeting.start, letter.zones.greeting.text)
    for sentence in letter.sentences:
        yield Passage("body", sentence.start, sentence.text)
    if letter.zones.sign_off:
        yield Passage("body", letter.zones.sign_off.start, letter.zones.sign_off.text)


def _in_words(text: str, before: str) -> list[tuple[str, int, int]]:
    """Find phrases and single words."""
    words = words_of(text)
    hits = [
        (hit.phrase.label, hit.start, hit.end)
        for hit in tone_table().find(text, words)
        if not (hit.phrase.label == "pay" and _told_off(hit.phrase, before))
    ]
    if not words.isdisjoint(SINGLE_WORDS):
        hits.extend(_single_words(text))
    return hits


def _outside_quotations(
    passage: Passage, hits: list[tuple[str, int, int]], names: frozenset[str]
) -> Iterator[ToneFault]:
    """Keep the first of each fault that is neither quoted nor a name."""
    text = passage.text
    quoted = [found.span() for found in QUOTED.finditer(text)]
    seen: set[str] = set()
    for fault, start, end in hits:
        if fault in seen or any(first <= start and end <= last for first, last in quoted):
            continue
        if text[start:end].lower() in names:
            continue
        seen.add(fault)
        yield ToneFault(fault, passage.field, passage.start + start, passage.start + end)


def _told_off(phrase: Phrase, before: str) -> bool:
    """Tell whether the sentence before turns a phrase off, as "You asked" does."""
    return bool(phrase.unless and phrase.unless.search(straight(before)))


def _single_words(text: str) -> Iterator[tuple[str, int, int]]:
    for found in WORD.finditer(text):
        word = found.group()
        lower = word.lower()
        if lower in PROFANITY:
            yield "profanity", *found.span()
        elif lower in SLANG and (not word.isupper() or lower in SHOUTED_SLANG):
            yield "slang", *found.span()


def _in_greeting(letter: Letter) -> Iterator[ToneFault]:
    """Find an opening that plays the fool, or a bare "Hey"."""
    region = letter.zones.greeting
    if region is None:
        if not letter.prose:
            return
        first = letter.prose[0]
        start, text = first.start, re.split(r"[,!\n:–—]", first.text[:60], maxsplit=1)[0]
        if len(text.split()) > 3:
            return
    else:
        start, text = region.start, region.text
    words = [word.lower() for word in re.findall(r"[\w']{1,40}", text.replace("’", "'"))]
    called = CALLED.match(text)
    named = set(words) & {
        part.lower() for person in letter.recipients for part in person.name.split()
    }
    if (
        not GREETING_WORDS.isdisjoint(words[:1])
        or BARE_HEY.match(text)
        or (called and not named and not GREETED_AS.isdisjoint(words[1:]))
    ):
        yield ToneFault("flippant", "body", start, start + len(text))


def _in_marks(letter: Letter, limit: int) -> Iterator[ToneFault]:
    """Find emoji, exclamation marks and capitals."""
    fields: list[tuple[FieldName, str]] = [("body", letter.own_text)]
    if letter.subject:
        fields.append(("subject", letter.subject))
    for field, text in fields:
        for start, end in emoji(text):
            yield ToneFault("emoji", field, start, end)
        runs, count = exclamations(text)
        for start, end in runs:
            marks = sum(char in EXCLAMATION_MARKS for char in text[start:end])
            yield ToneFault("exclamations", field, start, end, marks)
        if field == "body" and not runs and count > limit:
            place = [at for at, char in enumerate(text) if char in EXCLAMATION_MARKS][limit]
            yield ToneFault("exclamations", field, place, place + 1, count)
    if TWO_CAPITALS.search(f"{letter.subject or ''}\n{letter.body}"):
        yield from _in_capitals(letter)


def _in_capitals(letter: Letter) -> Iterator[ToneFault]:
    """Find shouting; neither headings nor quotations shout."""
    names = _names(letter)
    for field, offset, text in _passages(letter):
        if not TWO_CAPITALS.search(text) or HEADING.match(text):
            continue
        if field == "subject" and is_heading(text):
            continue
        quoted = [found.span() for found in QUOTED.finditer(text)]
        for start, end in shouting(text, names):
            if not any(first <= start and end <= last for first, last in quoted):
                yield ToneFault("shouting", field, offset + start, offset + end)


def _by_reader(letter: Letter, found: list[ToneFault]) -> Iterator[ToneFault]:
    """Take what the act reader is sure of, where no phrase told of that sentence."""
    best: dict[int, tuple[float, str]] = {}
    engine = letter.reading.engine
    for index, fault, score in letter.reading.faults:
        if fault in READ_FAULTS and score > best.get(index, (0.0, ""))[0]:
            best[index] = (score, fault)
    for index, (score, fault) in best.items():
        sentence = letter.sentences[index]
        if score < SURE[engine] + SURE_PER_WORD[engine] * len(sentence.text.split()):
            continue
        left = LEFT_TO_PHRASES.get(fault)
        if left and left.search(sentence.text.lower()):
            continue
        if not any(
            known.field == "body" and sentence.start <= known.start < sentence.end
            for known in found
        ):
            yield ToneFault(fault, "body", sentence.start, sentence.end)


def _apologies(letter: Letter, found: list[ToneFault]) -> Iterator[ToneFault]:
    """Find the second apology of one sentence, or the third of the letter."""
    if any(fault.fault == "over_apology" for fault in found):
        return
    body = letter.body.lower()
    if not any(part in body for part in SORRY_PARTS):
        return
    total = 0
    for sentence in letter.sentences:
        places = [match.span() for match in SORRY.finditer(sentence.text)]
        total += len(places)
        if len(places) > 1 or (places and total > 2):
            start, end = places[-1]
            yield ToneFault("over_apology", "body", sentence.start + start, sentence.start + end)
            return
