"""Two clauses whose tenses don't go together: "When I started, nobody has checked the times".

A clause with "when" and the past puts its main clause in the past; what has happened "since
then" is told in the perfect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import (
    SENTENCE_MARKS,
    clause_end,
    following,
    issue,
    phrase_at,
    preceding,
    starts,
    words_of,
)
from followup_lint.grammar.past_times import lists
from followup_lint.grammar.tenses import SUBJECTS, perfect_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

PEOPLE = frozenset("nobody everybody everyone somebody someone nothing everything".split())
UP_TO_NOW = frozenset("since now ever recently lately today already still yet just".split())
"""With these, a main clause tells of today: "When we spoke, … I have since read it"."""

STARTING = frozenset("when once after".split())
ENDS = SENTENCE_MARKS | {","}
TALKS = frozenset("interview meeting conversation talk call visit chat tour demo".split())


def two_clauses(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs whose tense doesn't go with that of the clause beside theirs.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        found = None
        if token.low in STARTING and starts(tokens, at):
            found = _behind_past(tokens, at) or _before_past(tokens, at)
        elif token.low == "since":
            found = _past_behind_since(tokens, at) or _since_then(tokens, at)
        elif token.low in ("until", "till", "before"):
            found = _until_then(tokens, at)
        if found is not None:
            yield found


def _verb_of(tokens: Sequence[Token], subject: int) -> int | None:
    """Give the index of the first verb of a clause that begins with its subject."""
    if subject >= len(tokens) or "+" in tokens[subject].tag:
        return None
    end = subject + 1
    if tokens[subject].low not in SUBJECTS | PEOPLE:
        phrase = phrase_at(tokens, subject)
        if phrase is None or not (phrase.first or tokens[subject].tag == "name"):
            return None
        end = phrase.head + 1
    verb = following(tokens, end)
    return verb if verb < len(tokens) else None


def _is_past(token: Token) -> bool:
    """Tell whether a word can only be a past: no base or present is spelt so."""
    if token.low in ("was", "were", "had", "did"):
        return True
    return token.could_be("d") and not token.could_be("b") and token.tag in ("past", "done")


def _clauses(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Give the indexes of the first verbs of "When …, …", None where there aren't two clauses."""
    comma = clause_end(tokens, at, ENDS)
    if comma + 2 >= len(tokens) or tokens[comma].text != ",":
        return None
    first, second = _verb_of(tokens, at + 1), _verb_of(tokens, comma + 1)
    if first is None or second is None or first >= comma:
        return None
    return first, second


def _behind_past(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "When I started, nobody has checked the times": "had checked"."""
    verbs = _clauses(tokens, at)
    if verbs is None or not _is_past(tokens[verbs[0]]) or tokens[at].low != "when":
        return None
    have = verbs[1]
    done = perfect_at(tokens, have)
    if done is None or words_of(tokens, have, clause_end(tokens, have)) & UP_TO_NOW:
        return None
    if tokens[preceding(tokens, have)].low not in PEOPLE | {"it", "he", "she", "they"}:
        return None  # "When we spoke, you said …; I have finished it"
    message = "What had happened before a past time takes “had”."
    return issue(tokens, have, have + 1, "had-before", message, "had")


def _before_past(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "When I am a student, I lived there", "When we have found it, nobody spoke"."""
    verbs = _clauses(tokens, at)
    if verbs is None or tokens[at].low != "when":
        return None
    first, second = verbs
    if not _is_past(tokens[second]) or tokens[second].low in ("had", "did"):
        return None
    if tokens[second].tag != "past" and tokens[second].low not in ("was", "were"):
        return None
    low = tokens[first].low
    behind = tokens[first + 1].tag
    if low in ("am", "is", "are") and behind in ("det", "adj", "num") and first == at + 2:
        right = "were" if low == "are" else "was"
        message = f"The main clause tells of the past: “{right}”."
        return issue(tokens, first, first + 1, "when-present", message, right)
    done = perfect_at(tokens, first)
    if done is None or tokens[done].low in ("been", "had"):
        return None
    past = conjugation.past_of(conjugation.base_of(tokens[done].low))
    message = f"Behind “when”, what happened then takes the past, “{past}”."
    return issue(tokens, first, done + 1, "when-perfect", message, past)


def _past_behind_since(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "Since then I heard nothing", "Since our talk, I didn't hear a word"."""
    if not starts(tokens, at) and tokens[at - 1].low not in ("and", "but"):
        return None
    subject = _behind_time(tokens, at)
    if subject is None or subject >= len(tokens) or tokens[subject].low not in ("i", "we"):
        return None
    verb = following(tokens, subject + 1)
    if verb + 1 >= len(tokens):
        return None
    low = tokens[verb].low
    if low == "did":
        return _did_not(tokens, verb)
    if not _is_past(tokens[verb]) or low in ("was", "were", "had"):
        return None
    return _perfect(tokens, verb, verb + 1, conjugation.base_of(low))


def _behind_time(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index behind "Since then", "Since that time", "Since our talk"."""
    words = [token.low for token in tokens[at + 1 : at + 3]]
    if len(words) < 2:
        return None
    if words[0] == "then":
        end = at + 2
    elif (words[0] in ("that", "this") and words[1] in ("time", "day", "moment")) or (
        words[0] in ("our", "the", "my") and words[1] in TALKS
    ):
        end = at + 3
    else:
        return None
    return end + (end < len(tokens) and tokens[end].text == ",")


def _did_not(tokens: Sequence[Token], at: int) -> Issue | None:
    base = following(tokens, at + 1)
    if base == at + 1 or base >= len(tokens) or not tokens[base].could_be("b"):
        return None
    done = conjugation.participle_of(tokens[base].low)
    message = "What is true up to now takes the perfect, “have not”."
    return issue(tokens, at, base + 1, "since-past", message, f"have not {done}")


def _perfect(tokens: Sequence[Token], start: int, end: int, base: str) -> Issue:
    done = conjugation.participle_of(base)
    message = f"With “since” comes the perfect, “have {done}”."
    return issue(tokens, start, end, "since-past", message, f"have {done}")


def _since_then(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "I did not hear anything since then": "have not heard"."""
    if at + 1 >= len(tokens) or tokens[at + 1].low not in ("then", "our", "that", "we"):
        return None
    for verb in range(at - 1, max(0, at - 6), -1):
        token = tokens[verb]
        if token.tag in ("mark", "sub", "conj", "to", "have", "be", "modal"):
            return None
        if token.low in ("didn't", "did"):
            told = tokens[verb - 1].low in ("i", "we")
            base = following(tokens, verb + 1)
            if not told or not tokens[base].could_be("b"):
                return None
            if token.low == "did":
                return _did_not(tokens, verb)
            done = conjugation.participle_of(tokens[base].low)
            message = "What is true up to now takes the perfect, “have not”."
            return issue(tokens, verb, base + 1, "since-past", message, f"haven't {done}")
    return None


def _until_then(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "Until then I have never worked with such a small patient": "had never"."""
    words = [token.low for token in tokens[at + 1 : at + 2]]
    if words not in (["then"], ["that"]) or not starts(tokens, at):
        return None
    subject = at + 2 + (at + 2 < len(tokens) and tokens[at + 2].text == ",")
    have = subject + 1
    if have >= len(tokens) or tokens[subject].low not in SUBJECTS | PEOPLE:
        return None
    done = perfect_at(tokens, have)
    if done is None or "+" in tokens[have].tag:
        return None
    before = tokens[at].low == "before"
    planned = conjugation.base_of(tokens[done].low) in lists()["planning"]
    if planned or not (before or words_of(tokens, have, done) & {"never", "not", "only", "always"}):
        return None
    message = "What had happened before a past time takes “had”."
    return issue(tokens, have, have + 1, "had-before", message, "had")
