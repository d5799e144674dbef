"""Verbs behind prepositions and behind "let", "make" and "help"; clauses that lack their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import (
    HEADS,
    clause_start,
    following,
    issue,
    kind,
    phrase_at,
    preceding,
    words_of,
)
from followup_lint.grammar.subjects import is_fronted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

BEFORE_GERUND = frozenset("by without of for in before after about despite from".split())
BEFORE_TO = frozenset("without before after".split())
"""Behind these, "to" and a verb stand for the -ing form: "without to ask"."""

OBJECTS = frozenset(["det", "poss", "object"])
LETTING = frozenset("let lets letting".split())
MAKING = frozenset("make makes made making".split())
HELPING = frozenset("help helps helped helping".split())
THANKS = frozenset("thank thanks thankful grateful gratitude sorry apologise apologize".split())
MADE_FOR = frozenset("order measure fit last go be".split())
"""Things are made so: "made to order", "made to last"."""

INFINITIVES = frozenset("let lets letting make makes making made help helps helping helped see "
                        "seeing hear hearing watch watching have to".split())  # fmt: skip
"""Verbs with a bare infinitive of their own: "for helping me grow and learn"."""

PRONOUNS = frozenset("i we they he she you".split())
CLAUSES = frozenset("because and but so that when as since if although while".split())
FINITE = frozenset(["be", "have", "do", "modal", "past", "third", "base"])


def verb_patterns(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs in a form that the word before them doesn't take, and clauses without a verb.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        low = token.low
        found = None
        if low in BEFORE_GERUND:
            found = _after_preposition(tokens, at)
        elif low in LETTING or low in MAKING:
            found = _after_let(tokens, at)
        elif low in HELPING:
            found = _after_help(tokens, at)
        elif low in PRONOUNS or low == "it":
            found = _without_verb(tokens, at)
        if found is not None:
            yield found


def _after_preposition(tokens: Sequence[Token], at: int) -> Issue | None:
    preposition = tokens[at].low
    verb = following(tokens, at + 1)
    if verb + 1 >= len(tokens):
        return None
    token, behind = tokens[verb], tokens[verb + 1]
    if token.low == "to" and preposition in BEFORE_TO and _is_infinitive(tokens, verb + 1):
        if at and tokens[at - 1].low in ("than", "day", "as", "ever", "and"):
            return None
        doing = conjugation.gerund_of(behind.low)
        message = f"After “{preposition}” comes “{doing}”."
        return issue(tokens, verb, verb + 2, "preposition-to", message, doing)
    if verb == at + 1 and _is_bare(tokens, at):
        doing = conjugation.gerund_of(token.low)
        message = f"After “{preposition}” comes “{doing}”."
        return issue(tokens, verb, verb + 1, "preposition-form", message, doing)
    return _second_gerund(tokens, at, verb) if preposition == "for" else None


def _is_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb stands behind "to": "before to drill,"."""
    last = at + 1 >= len(tokens) or tokens[at + 1].tag in ("mark", "det", "poss", "object")
    return tokens[at].can[:1] == "b" or (tokens[at].could_be("b") and last)


def _is_bare(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word behind a preposition can only be the base of a verb."""
    token, behind = tokens[at + 1], tokens[at + 2]
    opening = token.could_be("b") and not token.could_be("cnpgde") and behind.tag in OBJECTS
    opening = opening and tokens[at].low in ("by", "without")
    if token.tag == "name" or not (token.only("b") or opening):
        return False
    if behind.tag not in (*OBJECTS, "prep", "to") and behind.low not in ("you", "it"):
        return False
    before = tokens[at - 1] if at else None
    return before is None or (
        before.tag in (*HEADS, "pron", "object", "adj", "mark") or before.could_be("bdegz")
    )


def _second_gerund(tokens: Sequence[Token], at: int, first: int) -> Issue | None:
    """Find "for meeting me and explain the role": the second verb wants its -ing as well."""
    gerund = tokens[first].tag == "ing" or (
        tokens[first].could_be("g") and tokens[first + 1].tag in (*OBJECTS, "pron")
    )
    thanked = words_of(tokens, clause_start(tokens, at), at) & THANKS
    if not gerund or not thanked or tokens[first].low in INFINITIVES:
        return None
    for here in range(first + 1, min(len(tokens) - 2, first + 9)):
        token = tokens[here]
        if token.low in INFINITIVES or token.tag in (*FINITE, "sub", "subject", "mark"):
            return None
        if token.low == "and":
            verb = following(tokens, here + 1)
            if not _has_object(tokens, verb):
                return None
            doing = conjugation.gerund_of(tokens[verb].low)
            message = f"Like “{tokens[first].low}”, this verb stands behind “{tokens[at].low}”."
            return issue(tokens, verb, verb + 1, "second-gerund", message, doing)
    return None


def _has_object(tokens: Sequence[Token], verb: int) -> bool:
    """Tell whether a base and its object stand here."""
    if verb + 1 >= len(tokens) or tokens[verb].can[:1] != "b":
        return False
    behind = tokens[verb + 1]
    return behind.tag in OBJECTS or behind.low in ("you", "it", "how", "what")


def _person(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index behind an object that begins at ``at``, None where there is none."""
    if at >= len(tokens):
        return None
    if tokens[at].tag == "object" or tokens[at].low in ("you", "her"):
        return at + 1
    phrase = phrase_at(tokens, at)
    return phrase.head + 1 if phrase is not None and phrase.first else None


def _after_let(tokens: Sequence[Token], at: int) -> Issue | None:
    verb = tokens[at].low
    end = _person(tokens, at + 1)
    if end is None or end + 1 >= len(tokens) or tokens[end].low != "to":
        return None
    base = tokens[end + 1]
    if verb in MAKING and (tokens[at + 1].tag != "object" or tokens[at + 1].low == "them"):
        return None
    if base.can[:1] != "b" or base.low in MADE_FOR or (at and kind(tokens[at - 1]) == "be"):
        return None
    return issue(tokens, end, end + 2, "let-to", f"No “to” after “{verb}” and a person.", base.low)


def _after_help(tokens: Sequence[Token], at: int) -> Issue | None:
    end = at + 2
    if end >= len(tokens) or tokens[at + 1].tag != "object" or tokens[end].tag != "ing":
        return None
    base = conjugation.base_of(tokens[end].low)
    message = f"After “{tokens[at].low}” and a person comes “{base}” or “to {base}”."
    return issue(tokens, end, end + 1, "help-form", message, base, f"to {base}")


def _without_verb(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "because she working there", "I very happy", "it not possible"."""
    if not _begins(tokens, at):
        return None
    word = following(tokens, at + 1)
    if word + 1 >= len(tokens):
        return None
    token, behind = tokens[word], tokens[word + 1]
    subject = tokens[at].low
    be = {"i": "am", "we": "are", "they": "are", "you": "are"}.get(subject, "is")
    ended = (
        behind.text in ",.!;?"
        or behind.tag in ("prep", "to", "sub", "time")
        or (behind.low in ("that", "and"))
    )
    negated = any(one.tag == "not" for one in tokens[at + 1 : word])
    if subject == "it" and not negated:
        return None
    doing = token.tag == "ing" and subject in PRONOUNS
    describing = ended and (token.only("j") or (negated and token.can[:1] == "j"))
    if not doing and not describing:
        return None
    if negated and tokens[at + 1].low == "never":
        return None
    message = f"The verb is missing: “{subject if subject != 'i' else 'I'} {be}”."
    text = tokens[at].text
    return issue(tokens, at, word + 1, "missing-be", message,
                 " ".join([text, be, *(t.text for t in tokens[at + 1 : word + 1])]))  # fmt: skip


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a subject opens its clause here."""
    before = preceding(tokens, at)
    if before < 0 or tokens[before].text in ".!?;":
        return True
    if tokens[at].low == "it" and is_fronted(tokens, at):
        return True
    return tokens[before].low in CLAUSES and not (
        words_of(tokens, max(0, before - 1), before) & {"such", "same", "than"}
    )
