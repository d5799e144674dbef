"""Relative pronouns, and clauses tied twice: "a cable what broke", "so late so we left".

Further subjects of other tongues: "we with my wife moved", "it is not many workshops left".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.clauses import phrase_before
from followup_lint.grammar.lexicon import lexicon
from followup_lint.grammar.noun_phrases import EDGE, END_MARKS, UNITS, singular_of, slip, word

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
    """Find wrong relative pronouns and clauses that are tied twice.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        check = CHECKS.get(token.low)
        issue = None if check is None else check(tokens, at)
        if issue is not None:
            yield issue


def _is_person(noun: Token) -> bool:
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
    comma = noun.text == ","
    if comma:
        noun = word(tokens, at - 3)
    named = noun.tag in ("noun", "plural", "name")
    share = link.low == "of" and (after.tag in ("num", "number") or after.low in SHARED)
    hung = link.low in ("with", "to", "for", "from") and after.tag == "subject"
    if not named or not (share or (hung and _is_person(noun))):
        return None
    return slip("whom", f"It is “{link.text} whom”.", link, tokens[at], f"{link.text} whom")


def _related(tokens: Sequence[Token], at: int) -> Issue | None:
    noun, subject = word(tokens, at - 1), word(tokens, at + 1)
    if noun.tag not in ("noun", "plural"):
        return None
    if subject.tag != "subject" and subject.low != "you":
        return None
    if noun.low in PLACES and word(tokens, at + 2).low in STAYING:
        return _where(tokens, at)
    return _resumptive(tokens, at)


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


def _so(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it changed so often so we stopped"."""
    state, so, subject = (word(tokens, at + step) for step in (1, 2, 3))
    if so.low != "so" or not state.could_be("jr") or state.low in ("much", "far", "on"):
        return None
    if subject.tag != "subject" and subject.low not in ("it", "you", "the", "my", "that", "our"):
        return None
    return slip("so-so", f"It is “so {state.text} that”.", so, so, "that")


def _although(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Although breakfast is good, but guests wait": `tables.tense` knows pronouns."""
    before = word(tokens, at - 1)
    if before.tag != "edge" and before.text not in STOPS and before.low != "even":
        return None
    limit = min(len(tokens), at + 25)
    comma = next((n for n in range(at, limit) if tokens[n].text in (*STOPS, ",")), limit)
    finite = [token for token in tokens[at:comma] if token.tag.rpartition("+")[2] in FINITE]
    but, after = word(tokens, comma + 1), word(tokens, comma + 2)
    if word(tokens, comma).text != "," or but.low != "but" or len(finite) > 1:
        return None
    if after.tag not in ("det", "poss", "plural", "noun", "name"):
        return None
    return slip("although-but", f"One of “{tokens[at].low}” and “but” will do.", but, but, "yet")


def _it_is_many(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it is not many workshops left": there are not."""
    be = word(tokens, at + 1)
    many_at = at + 3 if word(tokens, at + 2).tag == "not" else at + 2
    many, noun, after = (word(tokens, many_at + step) for step in (0, 1, 2))
    if tokens[at].low == "it's":
        many_at = at + 2 if be.tag == "not" else at + 1
        many, noun, after = (word(tokens, many_at + step) for step in (0, 1, 2))
    elif be.low not in ("is", "was", "isn't", "wasn't"):
        return None
    timed = noun.low.rstrip("s") in UNITS or noun.low in ("times", "things", "miles")
    if many.low not in ("many", "few") or noun.tag != "plural" or timed:
        return None
    if after.low not in ("left", "where", "in", "here", "at", "on", "to", "around", "with", "for"):
        return None
    verb = "were" if be.low in ("was", "wasn't") else "are"
    last = word(tokens, many_at - 1)
    negated = ["not"] if last.tag == "not" or last.low.endswith("n't") else []
    right = " ".join(["there", verb, *negated, many.text])
    return slip("there-are", f"It is “{right}”.", tokens[at], many, right)


def _acts(token: Token) -> bool:
    return token.tag in FINITE or token.only("dej")


def _we_with(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "we with my wife moved", "we with her tried"."""
    link, who = word(tokens, at + 1), word(tokens, at + 2)
    before = word(tokens, at - 1)
    opening = before.tag in ("edge", "sub") or before.text in (*STOPS, ",") or before.low == "and"
    last = at + 2
    if who.low in ("my", "his", "her", "a", "the") and _is_person(word(tokens, at + 3)):
        last = at + 3
    elif who.low not in ("her", "him", "them") and who.tag != "name":
        return None
    if link.low != "with" or not opening or not _acts(word(tokens, last + 1)):
        return None
    person = " ".join(token.text for token in tokens[at + 2 : last + 1])
    person = {"her": "she", "him": "he", "them": "they"}.get(person, person)
    right = f"{person} and I"
    if tokens[at].text[0].isupper():
        right = right[0].upper() + right[1:]
    return slip("we-with", f"It is “{right}”.", tokens[at], tokens[last], right)


CHECKS: dict[str, Callable[[Sequence[Token], int], Issue | None]] = {
    "what": _what,
    "who": _who,
    "which": _related,
    "that": _related,
    "so": _so,
    "although": _although,
    "though": _although,
    "it": _it_is_many,
    "it's": _it_is_many,
    "we": _we_with,
}
"""What is looked at behind a word."""
