"""Auxiliaries and the form of the verb behind them: "can to work", "have choose", "was happened".

An auxiliary asks for one form. The rules look at the next word that is no adverb, in questions at
the one behind the subject, and mark it only where it can be nothing but another form of a verb.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import (
    HEADS,
    clause_start,
    following,
    issue,
    kind,
    opens,
    phrase_at,
    phrase_before,
    preceding,
    words_of,
)
from followup_lint.grammar.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

FINITE_BE = frozenset("am is are was were been be".split())
OPEN_ENDED = frozenset("what all everything whatever best much anything more most thing as".split())
"""Behind these a modal may end its clause: "I did what I could to help"."""

NEGATED = frozenset("didn't don't doesn't".split())
CLEFT = frozenset("what all thing things only do did does done step best trick part job".split())
"""With these, "be" may be followed by a base: "what I did was ask"."""

NEVER_PASSIVE = frozenset(
    "happen occur consist appear disappear exist belong seem arise depend arrive die rise remain "
    "vanish emerge".split()
)
WANTING = frozenset(
    "want wants wanted wanting hope hopes hoped hoping need needs needed try tries tried trying "
    "plan plans planned decide decided promise promised agree agreed wish wishes wished expect "
    "expected manage managed offer offered able unable ready eager happy glad keen willing pleased "
    "delighted honoured honored grateful chance opportunity ability possible impossible important "
    "necessary difficult easy hard help helps helped me you us him them like order how".split()
)
"""Before "to", these make it the "to" of an infinitive."""

SUBJECTS = frozenset(["subject", "pron"])
PRONOUNS = frozenset("i we they he she".split())
PEOPLE = frozenset("anybody anyone somebody someone everybody everyone nobody".split())
MODALS_AFTER_TO = {"can": "be able to", "could": "be able to", "must": "have to", "should": ""}


def verb_groups(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs in a form that their auxiliary, or "to", doesn't take.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        word = kind(token)
        found = None
        if word == "modal":
            found = _after_modal(tokens, at)
        elif word == "do":
            found = _after_do(tokens, at)
        elif word == "have":
            found = _after_have(tokens, at)
        elif word == "be":
            found = _after_be(tokens, at)
        elif word == "to":
            found = _after_to(tokens, at)
        elif token.low in PRONOUNS or token.low in PEOPLE:
            found = _participle_alone(tokens, at)
        if found is not None:
            yield found


def _finite_only(token: Token, *, doing: bool = False) -> bool:
    """Tell whether a word can only be an inflected form of a verb, "joined", "knows"."""
    return token.only("dezg" if doing else "dez") and token.tag != "name"


def _base_only(token: Token) -> bool:
    """Tell whether a word can only be the base of a verb, "choose", "explain"."""
    return token.only("b") and token.tag != "name"


def _after_modal(tokens: Sequence[Token], at: int) -> Issue | None:
    modal = tokens[at]
    verb = following(tokens, at + 1)
    if verb >= len(tokens) or (
        modal.tag == "modal" and (modal.text[0].isupper() or not _has_subject(tokens, at))
    ):
        return None
    if modal.low.endswith("'d"):
        return _after_have(tokens, at) if tokens[verb].low in _pasts() else None
    if tokens[verb].low == "to":
        return _modal_to(tokens, at) if verb == at + 1 and verb + 1 < len(tokens) else None
    if not _finite_only(tokens[verb]) or _starts_noun_phrase(tokens, verb):
        return None
    base = conjugation.base_of(tokens[verb].low)
    message = f"After “{modal.low}” comes the plain form, “{base}”."
    return issue(tokens, verb, verb + 1, "modal-form", message, base)


def _modal_to(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "can to work", but not "I did what I could to help"."""
    base = tokens[at + 2]
    around = words_of(tokens, max(clause_start(tokens, at), at - 8), at)
    if around & OPEN_ENDED or not (base.could_be("b") or base.tag in ("be", "have", "do")):
        return None
    message = f"No “to” after “{tokens[at].low}”."
    return issue(tokens, at + 1, at + 3, "modal-to-base", message, base.low)


def _has_subject(tokens: Sequence[Token], at: int) -> bool:
    """Tell a modal from a noun and a name ("the will", "at will")."""
    before = preceding(tokens, at)
    if before < 0:
        return False
    return tokens[before].tag in (*SUBJECTS, "noun", "plural", "name", "unknown", "sub") or (
        tokens[before].low in ("who", "which", "that", "this", "these", "those", "all", "both")
    )


def _starts_noun_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a participle describes a noun behind it."""
    return tokens[at].could_be("e") and at + 1 < len(tokens) and tokens[at + 1].tag in HEADS


def _after_do(tokens: Sequence[Token], at: int) -> Issue | None:
    do = tokens[at]
    verb = following(tokens, at + 1)
    asked = False
    if do.low not in NEGATED and tokens[at + 1 : at + 2] and tokens[at + 1].low != "not":
        if do.low not in ("do", "does", "did") or not _asks(tokens, at):
            return None
        subject = phrase_at(tokens, verb)
        if verb < len(tokens) and tokens[verb].tag in SUBJECTS:
            verb = following(tokens, verb + 1)
        elif subject is not None and subject.first and subject.head + 1 < len(tokens):
            verb = following(tokens, subject.head + 1)
        else:
            return None
        asked = True
    if verb >= len(tokens) or not _finite_only(tokens[verb], doing=do.low in NEGATED):
        return None
    described = asked and tokens[verb].could_be("e") and tokens[verb - 1].tag != "subject"
    if described and any(token.tag == "base" for token in tokens[verb + 1 : verb + 8]):
        return None  # "Did the plan discussed on Monday work?"
    base = conjugation.base_of(tokens[verb].low)
    message = f"After “{do.low}” comes the plain form, “{base}”."
    return issue(tokens, verb, verb + 1, "do-form", message, base)


def _asks(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an auxiliary at ``at`` opens a question."""
    before = preceding(tokens, at)
    if before < 0 or tokens[before].text in ".!?:;,":
        return True
    return tokens[before].low in ("what", "when", "where", "why", "how", "who", "and", "but") and (
        before == 0 or tokens[before - 1].tag == "mark"
    )


PREFERRED = frozenset(["better", "rather", "sooner", "best"])
"""Behind "had" they want the plain form: "I had rather ask"."""


def _after_have(tokens: Sequence[Token], at: int) -> Issue | None:
    have = tokens[at]
    verb = following(tokens, at + 1)
    if verb >= len(tokens) or have.low == "having" or tokens[at + 1].low in PREFERRED:
        return None
    token = tokens[verb]
    past = token.low in _pasts()
    base = _base_only(token) and _is_auxiliary(tokens, at) and not _before_noun(tokens, verb)
    if not past and not base:
        return None
    done = conjugation.participle_of(conjugation.base_of(token.low))
    if done == token.low:
        return None
    message = f"After “{have.low}” comes the participle, “{done}”."
    return issue(tokens, verb, verb + 1, "have-form", message, done)


def _before_noun(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a noun follows at once: "have write access"."""
    return at + 1 < len(tokens) and tokens[at + 1].tag in HEADS


@lru_cache(maxsize=1)
def _pasts() -> frozenset[str]:
    """The pasts of irregular verbs that aren't their participles."""
    return lexicon().classes["wrongpast"] | {"fell", "spoke"}


def _is_auxiliary(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a form of "have" follows its subject, or a modal."""
    if "+" in tokens[at].tag:
        return True
    before = preceding(tokens, at)
    if before < 0:
        return False
    return tokens[before].tag in (*SUBJECTS, *HEADS, "modal", "sub") or (
        tokens[before].low in ("what", "which", "who", "that", "to")
    )


def _after_be(tokens: Sequence[Token], at: int) -> Issue | None:
    be = tokens[at]
    verb = following(tokens, at + 1)
    before = preceding(tokens, at)
    if verb >= len(tokens) or be.low.endswith("'s") or (before < 0 and be.tag == "be"):
        return None
    token = tokens[verb]
    base = conjugation.base_of(token.low)
    if token.only("de") and base in NEVER_PASSIVE and be.low in FINITE_BE:
        if words_of(tokens, verb + 1, verb + 2) & {"at", "on", "upon"}:
            return None  # "was arrived at"
        right = conjugation.past_of(base) if be.low in ("was", "were") else base
        return issue(tokens, at, verb + 1, "never-passive", f"“{base}” has no passive.", right)
    if not _wants_ing(tokens, at, verb):
        return None
    around = words_of(tokens, clause_start(tokens, at), at)
    if around & CLEFT or (tokens[before].tag in HEADS and not _is_person(tokens, at)):
        return None
    doing, done = conjugation.gerund_of(base), conjugation.participle_of(base)
    message = f"After “be” comes “{doing}” or “{done}”; or there is no “be” at all."
    fixes = (done,) if base == "suppose" else (doing, done)
    return issue(tokens, verb, verb + 1, "be-form", message, *fixes)


def _wants_ing(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Tell whether a base behind "be" can only be meant as a verb."""
    be, token = tokens[at], tokens[verb]
    if be.low not in ("be", "being"):
        return _base_only(token) and not _before_noun(tokens, verb)
    before = preceding(tokens, at)
    return (
        be.low == "be"
        and before >= 0
        and tokens[before].tag == "modal"
        and token.can[:1] == "b"
        and not token.could_be("jde")
        and verb + 1 < len(tokens)
        and tokens[verb + 1].tag in ("prep", "poss", "object", "det")
    )


def _is_person(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a plain subject opens the clause of the verb at ``at``."""
    subject = phrase_before(tokens, at)
    return subject is not None and bool(subject.first) and opens(tokens, subject.start)


def _after_to(tokens: Sequence[Token], at: int) -> Issue | None:
    if at == 0 or at + 1 >= len(tokens):
        return None
    verb, before = tokens[at + 1], tokens[at - 1]
    if verb.low in MODALS_AFTER_TO and before.low in WANTING:
        right = MODALS_AFTER_TO[verb.low]
        message = f"No “{verb.low}” after “to”."
        return issue(tokens, at + 1, at + 2, "to-modal", message, *((right,) if right else ()))
    if not _finite_only(verb) or verb.low == "used":
        return None
    if before.low not in WANTING and (before.tag not in ("noun", "adj") or verb.could_be("e")):
        return None
    if _starts_noun_phrase(tokens, at + 1):
        return None
    base = conjugation.base_of(verb.low)
    return issue(
        tokens, at + 1, at + 2, "to-form", f"After “to” comes the plain form, “{base}”.", base
    )


def _participle_alone(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I never seen it", "as I done": a participle without its "have"."""
    verb = following(tokens, at + 1)
    if verb >= len(tokens):
        return None
    token = tokens[verb]
    before = preceding(tokens, at)
    if before >= 0 and kind(tokens[before]) in ("have", "be", "modal", "do"):
        return None  # "had I known"
    if not (token.only("e") or token.low in ("done", "gone", "been")) or token.tag == "name":
        return None
    past = conjugation.past_of(conjugation.base_of(token.low))
    have = "has" if tokens[at].low in PEOPLE | {"he", "she"} else "have"
    message = f"“{have.capitalize()}” is missing, or the past form is meant."
    return issue(tokens, verb, verb + 1, "participle-alone", message, past, f"{have} {token.low}")
