"""Relative pronouns, and what is put where one stands: "a cable what broke", "people who their".

Further places with "which" and objects put twice: "the lamp that I bought it was cheap".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.clauses import phrase_before
from followup_lint.grammar.lexicon import lexicon
from followup_lint.grammar.noun_phrases import EDGE, END_MARKS, UNITS, singular_of, slip, word
from followup_lint.grammar.subjects import lists

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

STOPS = frozenset([".", "!", "?", ";", ":", "…"])
FINITE = frozenset(["be", "have", "do", "modal", "past", "third"])
HOLDING = frozenset(
    "have has had find found need needed want wanted build built buy bought".split()
)
"""Behind these and "be", a noun before "what" is what it stands for; behind "tell" it is not."""

WONDERS = frozenset(
    "matter question mystery surprise shame wonder case pity guess secret idea clue way".split()
)
SOME = frozenset("something anything nothing everything".split())
SHARED = frozenset("some many most several none half both all each".split())
STAYING = frozenset(
    "work worked live lived study studied stay stayed train trained grew teach taught sit sat "
    "sleep slept volunteer volunteered practise practised".split()
)
"""Verbs that want "in" or "at" before a place."""

PLACES = frozenset(
    "hospital clinic school shop office company restaurant hotel city town village country farm "
    "lab laboratory factory university place kitchen firm bakery plant workshop museum theatre "
    "library ward store bank studio house street area region island garage yard cafe".split()
)
TIMES = UNITS | frozenset(
    "moment time fact idea news way reason hope feeling proof chance thought place weekend morning "
    "evening night afternoon summer winter claim point sign belief evidence impression condition "
    "extent degree speed minute rumour rumor certainty possibility risk result".split()
)
"""Behind these "that" may stand for "when" or begin what they are about: no object is missing."""

OBJECTS = frozenset("it them him".split())


KIN = frozenset(
    "husband wife brother sister mother father friend friends colleague colleagues boss manager "
    "son daughter partner cousin uncle aunt girlfriend boyfriend team class people children".split()
)


def relatives(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find wrong relative pronouns and what is put again behind them.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        check = CHECKS.get(token.low)
        issue = None if check is None else check(tokens, at)
        if issue is not None:
            yield issue


def is_person(noun: Token) -> bool:
    """Tell whether a noun names a person, as far as the lists know."""
    known = lexicon().classes["who"]
    return noun.low in KIN or noun.low in known or (singular_of(noun.low) or "") in known


def _what(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it was a cable what had broken", "one thing what may help"."""
    phrase, after = phrase_before(tokens, at), word(tokens, at + 1)
    noun = word(tokens, at - 1)
    start = at - 1 if phrase is None else phrase.start
    before = next((t for t in reversed(tokens[:start]) if t.tag not in ("adv", "not")), EDGE)
    held = before.tag.endswith("be") or before.low in HOLDING
    opening = word(tokens, start if phrase is None or phrase.first else start - 1).low
    described = opening in ("a", "an", "one", "the", "some", "any")
    if opening == "one" and not (phrase and phrase.first):
        before = word(tokens, start - 2)
        held = before.tag.endswith("be") or before.low in HOLDING
    if not held or not (described or noun.low in SOME) or noun.low in WONDERS:
        return None
    if after.tag not in FINITE and after.tag != "subject" and after.low not in ("it", "you"):
        return None
    return slip(
        "relative-what", f"After “{noun.text}” it is “that”.", tokens[at], tokens[at], "that"
    )


def _who(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "clients, of who four stayed", "the people with who I work"."""
    link, after, noun = (word(tokens, at + step) for step in (-1, 1, -2))
    if after.tag == "poss":
        return _whose(tokens, at)
    comma = noun.text == ","
    if comma:
        noun = word(tokens, at - 3)
    named = noun.tag in ("noun", "plural", "name")
    share = link.low == "of" and (after.tag in ("num", "number") or after.low in SHARED)
    hung = link.low in ("with", "to", "for", "from") and after.tag == "subject"
    if not named or not (share or (hung and is_person(noun))):
        return None
    return slip("whom", f"It is “{link.text} whom”.", link, tokens[at], f"{link.text} whom")


def _related(tokens: Sequence[Token], at: int) -> Issue | None:
    noun, subject = word(tokens, at - 1), word(tokens, at + 1)
    if subject.tag == "poss" and (tokens[at].low == "which" or _is_described(tokens, at)):
        return _whose(tokens, at)
    if noun.tag not in ("noun", "plural"):
        return None
    if subject.tag != "subject" and subject.low != "you":
        return None
    if noun.low in PLACES and word(tokens, at + 2).low in STAYING:
        return _where(tokens, at)
    return _resumptive(tokens, at)


def _is_described(tokens: Sequence[Token], at: int) -> bool:
    """Tell "I saw a house that its roof…" from "I told a client that its roof…"."""
    first = at - 3 if word(tokens, at - 2).tag == "adj" else at - 2
    noun, before = word(tokens, at - 1), word(tokens, first - 1)
    said = {token.low for token in tokens[max(0, at - 6) : at]} & lists()["telling"]
    plain = (noun.could_be("c") or not noun.can) and noun.low not in TIMES | WONDERS
    return plain and word(tokens, first).low in ("a", "an") and not said and before.tag != "be"


def _how(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "how a week would look like"."""
    for place in range(at + 2, at + 8):
        token, like, after = (word(tokens, place + step) for step in (0, 1, 2))
        if token.tag in ("mark", "edge", "conj"):
            return None
        if token.low in ("look", "looks", "looked") and like.low == "like":
            ended = after.text in END_MARKS or after.tag in ("time", "conj")
            if not ended:
                return None
            return slip("how-like", "It is “what … like”.", tokens[at], tokens[at], "what")
    return None


def _where(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the hospital which I work now", but not "which I work for"."""
    after = word(tokens, at + 3)
    rest = tokens[at + 3 : at + 9]
    end = next((n for n, t in enumerate(rest) if t.text in END_MARKS), len(rest))
    hung = any(t.tag in ("prep", "det", "poss", "object") for t in rest[:end])
    hung = hung or word(tokens, at - 2).tag not in ("det", "poss", "adj")
    if hung or after.tag in ("noun", "plural", "num", "number", "subject"):
        return None
    return slip("where", "Of a place: “where”.", tokens[at], tokens[at], "where", "in which")


def _resumptive(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the lamp that I bought it was cheap"."""
    noun, verb, after = (word(tokens, at + step) for step in (-1, 2, 3))
    described = word(tokens, at - 2).tag in ("det", "poss", "adj", "noun")
    if after.low not in OBJECTS or noun.low in TIMES or not described:
        return None
    acts = verb.tag in ("past", "base") and verb.could_be("bd")
    if not acts or word(tokens, at + 4).tag not in ("be", "have", "modal"):
        return None
    return slip("resumptive", f"“{tokens[at].text}” stands for it already.", verb, after, verb.text)


def _whose(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "people who their children are ill", "a machine which its motor is old"."""
    owner, last = word(tokens, at + 1), at + 2
    named = word(tokens, at - 1).tag in ("noun", "plural", "unknown")
    if owner.low not in ("their", "his", "her", "its") or not named:
        return None
    if word(tokens, last).tag == "adj":
        last += 1
    if word(tokens, last).tag not in ("noun", "plural", "unknown"):
        return None
    if word(tokens, last + 1).tag not in ("be", "have", "modal"):
        return None
    return slip("whose", "It is “whose”.", tokens[at], owner, "whose")


CHECKS: dict[str, Callable[[Sequence[Token], int], Issue | None]] = {
    "what": _what,
    "who": _who,
    "which": _related,
    "that": _related,
    "how": _how,
}
"""What is looked at behind a word."""
