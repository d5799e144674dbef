"""Verbs whose subject is joined, shared, hidden behind a relative clause, or behind the verb.

"The trick that you and Ann uses", "the number of loans have trebled", "the sashes that faced the
lake was rotten", "behind the curtain lie a cable". `agreement` knows the plain ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.agreement import PLURAL_TO_SINGULAR, SINGULAR_TO_PLURAL
from followup_lint.grammar.clauses import issue, phrase_at, phrase_before
from followup_lint.grammar.noun_phrases import is_numeral, word
from followup_lint.grammar.subjects import lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

STOPS = frozenset([".", "!", "?", ";", ":"])
FINITE = frozenset(["be", "have", "do", "modal", "past", "third"])
MANY_OF = frozenset("number lot couple".split())
SHARE_OF = frozenset("third quarter majority".split())
ASKING = frozenset("if whether how why because when where unless while although".split())
SINGULAR = frozenset("a an the this my your his her our their its each every one".split())
OBJECTS = frozenset(["det", "poss", "object"])
LYING = frozenset("lie stand hang sit live come wait".split())
SAYING = frozenset(
    "show shows showed prove proves proved ensure ensures ensured mean means meant argue argues "
    "argued report reports reported claim claims claimed decide decides decided make makes made "
    "let lets wish wishes wished learn learned learnt remember remembers remembered".split()
)
"""Behind these a clause of its own may follow, or a bare verb."""


def distant_agreement(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs that don't agree with a subject that `agreement` doesn't see.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        found = None
        if token.low == "and":
            found = _joined(tokens, at)
        elif token.low in MANY_OF or token.low in SHARE_OF:
            found = _amount(tokens, at)
        elif token.low in ("who", "that", "which"):
            found = _over_relative(tokens, at) or _in_relative(tokens, at)
        elif token.low in ASKING:
            found = _asked(tokens, at)
        elif token.low in LYING or token.low in ("is", "was"):
            found = _inverted(tokens, at)
        if found is not None:
            yield found


def opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sentence or a clause behind "if" or "because" begins here."""
    before = word(tokens, at - 1)
    return before.tag in ("edge", "sub") or before.text in STOPS


def plural_form(token: Token) -> str | None:
    """Give the plural of a verb that is singular, None for what isn't."""
    if token.low in SINGULAR_TO_PLURAL:
        return SINGULAR_TO_PLURAL[token.low]
    third = token.tag == "third" and token.can[:1] == "z"
    return conjugation.base_of(token.low) if third else None


def _singular_form(token: Token) -> str | None:
    """Give the singular of a verb that is plural, None for what isn't."""
    if token.low in PLURAL_TO_SINGULAR:
        return PLURAL_TO_SINGULAR[token.low]
    return conjugation.third_of(token.low) if token.only("b") else None


def disagrees(tokens: Sequence[Token], at: int, head: str, right: str) -> Issue:
    """Make the issue of a verb that doesn't go with its subject."""
    message = f"The verb goes with “{head}”: “{right}”."
    return issue(tokens, at, at + 1, "verb-agreement", message, right)


def _joined(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "you and Ann uses"."""
    one, other, before = (word(tokens, at + step) for step in (-1, 1, -2))
    if one.low not in ("you", "he", "she", "i") or not (other.tag == "name" or other.low == "i"):
        return _nouns_joined(tokens, at)
    if before.tag in ("prep", "conj") or before.could_be("bdg"):
        return None
    right = plural_form(word(tokens, at + 2))
    return disagrees(tokens, at + 2, f"{one.text} and {other.text}", right) if right else None


def _nouns_joined(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the desk and the set is fine", where a sentence begins."""
    left, second = phrase_before(tokens, at), phrase_at(tokens, at + 1)
    if left is None or second is None or not (left.first and second.first):
        return None
    if {left.first, second.first} & {"no", "each", "every", "all", "that", "what"}:
        return None
    verb_at = second.head + 1
    verb = word(tokens, verb_at)
    sure = tokens[left.start].low == "both" or (left.number and second.number)
    right = plural_form(verb)
    before = word(tokens, left.start - 1)
    plain = sure and right is not None
    if verb.tag == "third":  # "it is bigger than the price and the driver cancels"
        plain = plain and (before.tag == "edge" or before.text in STOPS)
    counted = tokens[left.head].could_be("cn") and tokens[second.head].could_be("cnp")
    if not plain or not counted or not opens_sentence(tokens, left.start):
        return None
    both = f"{tokens[left.head].text} and {tokens[second.head].text}"
    return disagrees(tokens, verb_at, both, right or "")


def _amount(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the number of loans have", "a lot of people was", "a third of these delays comes"."""
    article, of = word(tokens, at - 1), word(tokens, at + 1)
    phrase = phrase_at(tokens, at + 2)
    before = word(tokens, at - 2)
    opening = before.tag in ("edge", "sub", "conj") or before.text in (*STOPS, ",")
    if of.low != "of" or phrase is None or phrase.number != "many" or not opening:
        return None
    noun, verb = tokens[phrase.head], word(tokens, phrase.head + 1)
    measured = (conjugation.singular_of(noun.low) or noun.low) in lists()["measures"]
    if noun.tag != "plural" or noun.could_be("cn") or measured:
        return None
    if tokens[at].low == "number" and article.low == "the":
        right = PLURAL_TO_SINGULAR.get(verb.low)
        return disagrees(tokens, phrase.head + 1, "number", right) if right else None
    shared = tokens[at].low in SHARE_OF and phrase.first in ("the", "these", "my", "our", "your")
    if article.low != "a" or not (shared or tokens[at].low in MANY_OF):
        return None
    many = plural_form(verb)
    return disagrees(tokens, phrase.head + 1, noun.text, many) if many else None


def _over_relative(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the sashes that faced the lake was rotten", "a person who uses it don't find it"."""
    phrase = phrase_before(tokens, at)
    if phrase is None or not phrase.first or not phrase.number:
        return None
    head = tokens[phrase.head]
    opening = opens_sentence(tokens, phrase.start) or word(tokens, phrase.start - 1).text == ","
    if not opening or head.low in lists()["collective"] | lists()["measures"]:
        return None
    first = at + 2 if word(tokens, at + 1).tag == "adv" else at + 1
    verb_at = _verb_behind(tokens, first)
    if verb_at is None:
        return None
    verb = tokens[verb_at]
    right = plural_form(verb) if phrase.number == "many" else _singular_form(verb)
    doubtful = verb.tag in ("third", "base") and verb.could_be("cnp")
    return disagrees(tokens, verb_at, head.text, right) if right and not doubtful else None


def _verb_behind(tokens: Sequence[Token], first: int) -> int | None:
    """Find the verb behind a relative clause whose own verb stands at ``first``."""
    inner = word(tokens, first)
    said = inner.low in SAYING or inner.low in lists()["thinking"] | lists()["telling"]
    if inner.tag not in ("past", "third", "base", "be") or said:
        return None
    for place in range(first + 1, min(len(tokens) - 1, first + 9)):
        token, before = tokens[place], tokens[place - 1]
        if token.tag in ("mark", "conj", "sub", "modal", "subject") or token.low in ("that", "who"):
            return None
        if token.tag in FINITE or (token.only("b") and before.tag != "to"):
            ended = before.tag in ("noun", "plural", "object", "name", "adv", "pron")
            return place if ended else None
    return None


def _in_relative(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "a lamp which only one man understand is"."""
    start = at + 1 + (word(tokens, at + 1).low == "only")
    first = word(tokens, start)
    if first.low not in SINGULAR or tokens[at].low == "who":
        return None
    start += first.low == "one"
    phrase = phrase_at(tokens, start)
    if phrase is None or (phrase.number != "one" and tokens[phrase.head].tag != "unknown"):
        return None
    verb_at = phrase.head + 1
    head, verb, after = tokens[phrase.head], word(tokens, verb_at), word(tokens, verb_at + 1)
    if (
        not verb.only("b")
        or head.low in lists()["collective"]
        or not (head.could_be("cn") or not head.can)
    ):
        return None
    around = {token.low for token in tokens[max(0, at - 12) : at]}
    if around & lists()["subjunctive"] or after.tag not in ("be", "have", "mark", "prep", "adv"):
        return None
    return disagrees(tokens, verb_at, head.text, conjugation.third_of(verb.low))


def _asked(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "if the drain need a new trap", "why one person prepare them"."""
    if word(tokens, at + 1).low not in SINGULAR:
        return None
    for place in range(at + 3, min(len(tokens) - 1, at + 6)):
        head, verb, after = (word(tokens, place + step) for step in (-1, 0, 1))
        if head.tag not in ("noun", "adj"):
            return None
        fits = verb.could_be("b") and not verb.could_be("dep") and verb.tag in ("base", "noun")
        followed = after.tag in OBJECTS or after.low in ("you", "it")
        if not (fits and followed) or head.tag != "noun":
            continue
        if head.low in lists()["collective"] | lists()["measures"]:
            return None
        return disagrees(tokens, place, head.text, conjugation.third_of(verb.low))
    return None


def _inverted(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Behind the curtain lie a cable", "On the wall was three clocks"."""
    after, noun = word(tokens, at + 1), word(tokens, at + 2)
    front = phrase_before(tokens, at)
    if front is None or not front.first:
        return None
    preposition = word(tokens, front.start - 1)
    if preposition.tag != "prep" or not opens_sentence(tokens, front.start - 1):
        return None
    if tokens[at].low in LYING:
        wrong = after.low in ("a", "an", "one") and noun.tag in ("noun", "adj")
        right = conjugation.third_of(tokens[at].low)
    else:
        wrong = (is_numeral(after) or after.low in ("many", "several")) and noun.can[:1] == "p"
        right = SINGULAR_TO_PLURAL[tokens[at].low]
    return disagrees(tokens, at, noun.text, right) if wrong else None
