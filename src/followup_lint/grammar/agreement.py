"""Subjects and verbs that don't agree, at a distance as well: "the list of names were lost"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import (
    CLAUSE_MARKS,
    SENTENCE_MARKS,
    clause_end,
    clause_start,
    issue,
    opens,
    preceding,
    words_of,
)
from followup_lint.grammar.subjects import Subject, lists, opens_clause, subject_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

SINGULAR_TO_PLURAL = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
PLURAL_TO_SINGULAR = {plural: singular for singular, plural in SINGULAR_TO_PLURAL.items()}
UNREAL = frozenset("if wish though unless as whether than like".split())
"""With these, "were" goes with one as well."""

NO_SUBJECTS = frozenset(["modal", "to", "do", "mark", "object"])
SEMI_MODALS = frozenset("need dare you".split())
GOVERNED = frozenset(["modal", "to", "do"])
FINITE = frozenset(["be", "have", "do", "modal", "past", "third"])
OBJECTS = frozenset(["det", "poss", "object", "num"])
AS_OBJECTS = frozenset("you it everything how what".split())
THIRD_GOES_ON = frozenset("you it straight down up to back away too well".split())
DOING = frozenset("takes makes gives gets says wants knows needs keeps brings comes goes".split())
AFTER_DOING = frozenset(["noun", "adj", "plural", "prep", "sub", "pron"])
INVERTING = frozenset(
    "is are was were do does did has have had will would can could should".split()
)


def agreement(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs that don't agree with their subject.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        low = token.low
        if low == "were" and at and tokens[at - 1].low == "it":
            found = _it_were(tokens, at)
        elif low in SINGULAR_TO_PLURAL:
            found = _singular_verb(tokens, at, SINGULAR_TO_PLURAL[low])
        elif low in PLURAL_TO_SINGULAR:
            found = _plural_verb(tokens, at, PLURAL_TO_SINGULAR[low])
        elif token.tag == "third" or (low == "works" and _goes_on(tokens, at)):
            found = _third(tokens, at)
        elif token.tag == "base" or (token.can[:1] == "b" and at and tokens[at - 1].low == "this"):
            found = _base(tokens, at)
        else:
            continue
        if found is not None:
            yield found


def _disagrees(tokens: Sequence[Token], at: int, subject: Subject, right: str) -> Issue:
    number = "singular" if subject.number == "one" else "plural"
    message = f"“{subject.head}” is {number} here and takes “{right}”."
    return issue(tokens, at, at + 1, "verb-agreement", message, right)


def _singular_verb(tokens: Sequence[Token], at: int, right: str) -> Issue | None:
    subject = subject_before(tokens, at)
    if subject is None or subject.number != "many":
        return None
    return _disagrees(tokens, at, subject, right)


def _plural_verb(tokens: Sequence[Token], at: int, right: str) -> Issue | None:
    before = preceding(tokens, at)
    inverted = at + 1 < len(tokens) and tokens[at + 1].tag in ("subject", "pron")
    if inverted or (before >= 0 and tokens[before].tag in GOVERNED):
        return None  # "how much leave do I get?"
    subject = subject_before(tokens, at)
    if subject is None or subject.number != "one":
        return None
    if _is_asked(tokens, subject) or _is_joined(tokens, subject) or _unreal(tokens, at, subject):
        return None
    return _disagrees(tokens, at, subject, right)


def _unreal(tokens: Sequence[Token], at: int, subject: Subject) -> bool:
    """Tell "if he were", "I ask that he have" and "let him have" from a plural."""
    around = words_of(tokens, clause_start(tokens, at), at)
    if tokens[at].low in ("were", "weren't"):
        return bool(around & UNREAL)
    if tokens[at].low not in ("have", "do", "haven't", "don't") or subject.relative:
        return False
    return bool(around & lists()["subjunctive"]) or _is_helped(tokens, subject)


def _it_were(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it were the same", but neither "as it were" nor "if it were"."""
    around = words_of(tokens, clause_start(tokens, at), at)
    if not opens_clause(tokens, at - 1) or around & (
        UNREAL | {"would", "rather", "suppose", "were"}
    ):
        return None
    return _disagrees(tokens, at, Subject(at - 1, "one", tokens[at - 1].text), "was")


def _is_asked(tokens: Sequence[Token], subject: Subject) -> bool:
    """Tell whether an auxiliary before the subject governs the verb: "does the desk have"."""
    start = clause_start(tokens, subject.start, SENTENCE_MARKS)
    before = preceding(tokens, subject.start)
    return not subject.relative and before >= start and tokens[before].low in INVERTING


def _is_joined(tokens: Sequence[Token], subject: Subject) -> bool:
    """Tell whether the subject may be the last of several: "attitude, and my interest"."""
    return subject.start > 0 and tokens[subject.start - 1].low in ("and", "or", "nor")


def _is_helped(tokens: Sequence[Token], subject: Subject) -> bool:
    """Tell whether the subject is the object of a verb with a bare infinitive: "make him go"."""
    before = preceding(tokens, subject.start)
    return before >= 0 and tokens[before].could_be("bdz")


def _third(tokens: Sequence[Token], at: int) -> Issue | None:
    token, behind = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    acts = behind is not None and (behind.tag in OBJECTS or behind.low in THIRD_GOES_ON)
    acts = acts or (token.low in DOING and behind is not None and behind.tag in AFTER_DOING)
    acts = acts and token.can[:1] == "z"
    if not token.only("z") and not acts and token.tag != "plural":
        return None
    subject = subject_before(tokens, at)
    if subject is None or subject.number != "many":
        return None
    return _disagrees(tokens, at, subject, conjugation.base_of(token.low))


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell "works" of people from that of a factory: "they works hard"."""
    return at + 1 < len(tokens) and tokens[at + 1].low in ("hard", "well", "together", "closely")


def _base(tokens: Sequence[Token], at: int) -> Issue | None:
    token = tokens[at]
    before = preceding(tokens, at)
    if token.can[:1] != "b" or token.could_be("d") or token.low == "please" or before < 0:
        return None
    subject_word = tokens[before].low
    if at + 1 >= len(tokens) or tokens[before].tag in NO_SUBJECTS or subject_word in SEMI_MODALS:
        return None
    sure = subject_word in ("who", "which") or subject_word in lists()["everybody"]
    if not sure and not _is_followed_as_verb(tokens, at):
        return None
    if subject_word in ("this", "he", "she", "it"):
        return _after_pronoun(tokens, before, at)
    subject = subject_before(tokens, at)
    if subject is None or subject.number != "one" or _is_no_verb(tokens, at, subject):
        return None
    return _disagrees(tokens, at, subject, conjugation.third_of(token.low))


def _is_no_verb(tokens: Sequence[Token], at: int, subject: Subject) -> bool:
    """Tell whether a base behind its subject may be right, or something else."""
    token = tokens[at]
    if _is_joined(tokens, subject) or _is_asked(tokens, subject) or _is_governed(tokens, subject):
        return True
    if token.could_be("e") and subject.head not in ("one", *lists()["everybody"]):
        return True  # "a shop run by two brothers"
    before = tokens[subject.start - 1] if subject.start else None
    return not token.only("b") and before is not None and before.could_be("bdz")  # "know a pass"


def _is_followed_as_verb(tokens: Sequence[Token], at: int) -> bool:
    """Tell by the words behind it that a base is the verb of its clause."""
    token, behind = tokens[at], tokens[at + 1]
    if token.only("b"):
        return behind.tag not in (*FINITE, "sub", "mark")
    if behind.tag in OBJECTS or behind.low in AS_OBJECTS:
        itself = behind.low.endswith(("self", "selves"))  # "the file itself"
        return not token.could_be("j") and not itself
    adverb = behind.tag == "adv" and (behind.low.endswith("ly") or behind.low in ("too", "well"))
    if not (behind.tag in ("prep", "to") or adverb) or token.could_be("j"):
        return False
    end = clause_end(tokens, at, CLAUSE_MARKS)
    return not any(one.tag in FINITE or one.tag == "sub" for one in tokens[at + 1 : end])


def _after_pronoun(tokens: Sequence[Token], pronoun: int, at: int) -> Issue | None:
    before = tokens[pronoun - 1] if pronoun else None
    if not opens(tokens, pronoun) or _is_governed(tokens, Subject(pronoun, "one", "")):
        return None
    if (
        before is not None
        and before.tag == "conj"
        and not (pronoun >= 2 and tokens[pronoun - 2].tag == "mark")
    ):
        return None
    if (
        tokens[pronoun].low == "this"
        and not tokens[at].only("b")
        and (tokens[at + 1].low not in ("everything", "that", "it", "you", "a", "the", "me", "us"))
    ):
        return None
    subject = Subject(pronoun, "one", tokens[pronoun].text)
    return _disagrees(tokens, at, subject, conjugation.third_of(tokens[at].low))


def _is_governed(tokens: Sequence[Token], subject: Subject) -> bool:
    """Tell whether something before the subject asks for a base: "recommend that he go"."""
    start = subject.start
    if subject.relative:
        return False
    first = clause_start(tokens, start)
    around = words_of(tokens, first, start)
    if around & lists()["subjunctive"] or "than" in around:
        return True
    return start > 0 and (
        tokens[start - 1].could_be("bdzg") and tokens[start - 1].low not in lists()["thinking"]
    )
