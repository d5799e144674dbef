"""Comma splices that show in the tags: "Our backlog was long, volunteers listed the boxes".

`splices` knows clauses by their first words; here a clause is a subject with a verb that can be
nothing else. Both halves must be one, and nothing in the first half may make the comma a part of
it: no conjunction, no question word, no second comma.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.splices import BEFORE_CLAUSE, OPEN, PARENTHETIC, PREPOSITIONS
from followup_lint.grammar.tagging import sentences
from followup_lint.grammar.word_classes import CLOSED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.tagging import Token

SUBJECTS = frozenset("i we they he she it you this that there".split())
ORDERS = frozenset(
    "call ring phone email tell send let ask contact write have take feel do".split()
)
"""Verbs of a main clause without a subject: "Call me after six"."""

FINITE = frozenset(["be", "have", "do", "modal"])
NO_FINITE = frozenset("be been being having done doing".split())
SPOILERS = frozenset(['"', "(", ")", "“", "”", ":", ";", "-", "–", "—", "/", "…"])
HEADS = frozenset(["det", "poss", "subject", "pron"])
LISTING = frozenset("and or but nor so yet".split())
DATES = frozenset(["num", "number", "month", "day", "name", "adj"])
TELLING = frozenset("tells told says said tell say".split())
NEGATIVE = frozenset("not never no hardly".split())
COMPARED = frozenset("more less better sooner fewer earlier later faster".split())
SPLITTING = frozenset("however therefore moreover furthermore nevertheless consequently".split())
MIN_WORDS = 4
"""Words of the first clause, at least."""


def clause_splices(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the comma splices of a passage.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for sentence in sentences(tuple(tokens)):
        commas = [at for at, token in enumerate(sentence) if token.low == ","]
        if len(commas) != 1 or not SPOILERS.isdisjoint(token.low for token in sentence[:-1]):
            continue
        at = commas[0]
        if _is_main(sentence[:at]) and _follows(sentence, at + 1):
            comma = sentence[at]
            yield Issue(
                start=comma.start,
                end=comma.end,
                engine="followup_lint",
                rule="comma-splice",
                category="punctuation",
                message="A comma alone can't join two sentences: begin a new one, or put a "
                "semicolon or a conjunction.",
                replacements=(";",),
            )


def _is_main(clause: Sequence[Token]) -> bool:
    """Tell whether a clause stands by itself, and can't open or hold what comes next."""
    lows = [token.low for token in clause]
    if len(clause) < MIN_WORDS or lows[-1] in BEFORE_CLAUSE or lows[0] in LISTING | SPLITTING:
        return False
    if any(_opens(clause, at) for at in range(len(clause))) or any(
        low.endswith("n't") or low in NEGATIVE for low in lows
    ):
        return False
    if lows[0] in ORDERS and clause[0].text[0].isupper():
        return clause[1].tag in ("object", "det", "poss", "pron", "prep") or lows[1] == "free"
    return any(_begins_clause(clause, at) for at in _subject_places(clause))


def _opens(clause: Sequence[Token], at: int) -> bool:
    """Tell a word that opens something: "if", "after we met"; "after six" does not."""
    token = clause[at]
    if token.low not in OPEN:
        return False
    following = clause[at + 1] if at + 1 < len(clause) else None
    return at == 0 or token.tag != "time" or following is None or following.tag not in DATES


def _subject_places(clause: Sequence[Token]) -> list[int]:
    """Where the subject may begin: at first, or behind a phrase with a preposition."""
    if clause[0].tag in ("prep", "time") or clause[0].low in PREPOSITIONS:
        return [
            at
            for at in range(2, min(8, len(clause)))
            if clause[at].tag == "subject" and clause[at - 1].tag in ("name", "number", "month")
        ]  # "By the time I left" and "of all we said" are no clauses
    return [0]


def _begins_clause(words: Sequence[Token], at: int) -> bool:
    """Tell whether a subject and its verb begin here."""
    if words[at].tag.startswith("pron+"):
        return True
    verb = _behind_subject(words, at)
    while verb is not None and verb < len(words) and words[verb].tag == "adv":
        verb += 1
    if verb is None or verb >= len(words):
        return False
    plain = words[at].low in SUBJECTS
    return _is_finite(words, verb, plain=plain)


def _behind_subject(words: Sequence[Token], at: int) -> int | None:
    """Give the place behind a subject: a pronoun, or a short noun phrase."""
    if words[at].low in SUBJECTS and (at + 1 < len(words)):
        return at + 1
    if words[at].tag not in ("poss", "det") or words[at].low in ("what", "which", "whose", "such"):
        return None
    end = at + 1
    while end < len(words) and words[end].tag in ("adj", "noun", "plural", "name") and end < at + 4:
        end += 1
    if end == at + 1 or words[end - 1].tag not in ("noun", "plural"):
        return None
    return end


def _is_finite(words: Sequence[Token], at: int, *, plain: bool) -> bool:
    """Tell whether a verb is a finite one; behind a noun it must be nothing else."""
    verb = words[at]
    following = words[at + 1] if at + 1 < len(words) else None
    if verb.tag in FINITE:
        return verb.low not in NO_FINITE
    if plain:
        return verb.tag in ("past", "third", "base") and verb.low not in CLOSED
    if verb.only("d") or verb.only("z") or (verb.tag == "third" and verb.can[0] == "z"):
        return True
    return (
        verb.only("de")
        and following is not None
        and (
            following.tag in ("det", "poss", "object", "plural", "num", "number")
            or following.low in ("it", "you")
        )
    )


def _follows(sentence: Sequence[Token], at: int) -> bool:
    """Tell whether a main clause begins behind the comma, and no aside, row or echo."""
    rest = sentence[at:]
    if len(rest) > 1 and rest[0].low in SPLITTING:
        rest = rest[1:]
    words = [token for token in rest if token.tag != "mark"]
    if words[:1] and words[0].low == "please" and len(words) > 2:
        return words[1].tag == "base" and words[1].low not in ("excuse", "forgive", "note")
    if len(words) < 4 or not _begins_clause(words, 0) or _is_row(words):
        return False
    if words[0].low in ("that", "there") and words[1].tag != "be":
        return False
    if TELLING.intersection(token.low for token in words[-2:]):
        return False
    if any(token.low in COMPARED for token in words[:3]):
        return False
    verb = words[1].low if words[0].low in SUBJECTS else words[2].low
    return verb not in PARENTHETIC and verb not in ("said", "told", "mentioned")


def _is_row(words: Sequence[Token]) -> bool:
    """Tell the rest of a row of three clauses: "…, the cake was dry and the talk was long"."""
    return any(
        token.low in LISTING and words[at + 1].tag.partition("+")[0] in HEADS
        for at, token in enumerate(words[:-1])
    )
