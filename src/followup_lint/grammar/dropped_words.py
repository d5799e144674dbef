"""Objects, subjects and small words that are missing, where the clause shows it.

"I enjoyed very much.", "I found very interesting.", "because has",
"almost defects", "more efficient that job boards". Formulas such as "let me if" stand in
`tables.dropped`, what single words ask for in ``frames.txt``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.dropped_be import DEGREES, STOPS, opens_clause
from followup_lint.grammar.lexicon import COMPARATIVES
from followup_lint.grammar.noun_phrases import EDGE, END_MARKS, head_at, slip, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token


TAKING = frozenset(
    "enjoy enjoyed appreciate appreciated like liked love loved recommend want wanted need".split()
)
"""Verbs that can't do without an object."""

LOOSE = frozenset(["like", "liked", "love", "loved", "recommend", "want", "wanted", "need"])
"""Of these, only with "very much" or "a lot" behind them."""

MUCH = (("very", "much"), ("so", "much"), ("a", "lot"))
FINDING = frozenset("find found consider considered".split())
JUDGED = frozenset(
    "interesting useful helpful important difficult easy hard possible impossible necessary great "
    "good amazing impressive surprising strange funny nice".split()
)
GLUED = frozenset("because although unless".split())
WITH_IF = frozenset("is was has can will would could are should".split())
PERSONALLY = frozenset("personally seriously lightly".split())
TAKE = frozenset("take takes took taking".split())
WISHING = frozenset(["to", "modal", "adv", "base", "be", "adj"])
FRONTED = frozenset("which that what whatever how who whom as".split())


def dropped_words(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the places of a passage where a word is missing.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        for check in _checks_for(token):
            if (issue := check(tokens, at)) is not None:
                yield issue
                break


def _checks_for(token: Token) -> tuple[Callable[[Sequence[Token], int], Issue | None], ...]:
    if token.low in CHECKS:
        return CHECKS[token.low]
    return (_than,) if token.low in COMPARATIVES else ()


def _object(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I enjoyed very much.", "I really appreciate."."""
    verb = tokens[at]
    if not _subject_opens(tokens, at):
        return None
    after = at + 1
    much = (word(tokens, at + 1).low, word(tokens, at + 2).low) in MUCH
    if much:
        after = at + 3
    if (verb.low in LOOSE and not much) or word(tokens, after).text not in (".", "!"):
        return None
    return slip(
        "dropped-object",
        f"What? “{verb.text} it”.",
        verb,
        verb,
        f"{verb.text} it",
    )


def _subject_opens(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the verb's subject, I or we, opens a clause, in which no object is fronted."""
    place = at - 1
    while place >= 0 and tokens[place].tag in ("adv", "modal", "do", "not", "have"):
        place -= 1
    if place < 0 or tokens[place].low not in ("i", "we"):
        return False
    before = word(tokens, place - 1)
    if before.text == ",":
        start = max((p for p in range(place - 1) if tokens[p].text in STOPS), default=-1)
        return not any(t.low in FRONTED or t.tag == "sub" for t in tokens[start + 1 : place])
    plain = before.tag == "edge" or before.text in STOPS or before.low in ("because", "but")
    return plain or (before.low == "and" and word(tokens, place - 2).text == ",")


def _finding(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I found very interesting.": what was?"""
    if not _subject_opens(tokens, at):
        return None
    place = at + 1
    while word(tokens, place).low in DEGREES:
        place += 1
    quality, after = word(tokens, place), word(tokens, place + 1)
    if quality.low not in JUDGED:
        return None
    if after.text not in END_MARKS and after.low not in ("that", "to", "how", "and", "because"):
        return None
    verb = tokens[at]
    return slip("dropped-object", f"What? “{verb.text} it”.", verb, verb, f"{verb.text} it")


def _discuss(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I would like to discuss with you."."""
    with_, whom, after = (word(tokens, at + step) for step in (1, 2, 3))
    if with_.low != "with" or not (whom.tag in ("object", "name") or whom.low == "you"):
        return None
    place = at - 1
    while place >= 0 and (tokens[place].tag in WISHING or tokens[place].low == "like"):
        place -= 1
    if place < 0 or tokens[place].low not in ("i", "we") or after.text not in (".", "!", ","):
        return None
    before = word(tokens, place - 1)
    if before.tag != "edge" and before.text not in STOPS:
        return None
    verb = tokens[at]
    return slip("dropped-object", "What? “discuss it”.", verb, verb, f"{verb.text} it")


def _send(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I will send tomorrow."."""
    when, after = word(tokens, at + 1), word(tokens, at + 2)
    if when.low not in ("tomorrow", "today", "soon", "later") or after.text not in (".", "!"):
        return None
    if not _subject_opens(tokens, at):
        return None
    verb = tokens[at]
    return slip("dropped-object", f"What? “{verb.text} it”.", verb, verb, f"{verb.text} it")


def _reach(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "you can reach by phone"."""
    you, can, by = word(tokens, at - 2), word(tokens, at - 1), word(tokens, at + 1)
    if you.low != "you" or can.tag != "modal" or by.low not in ("by", "on", "at", "under", "via"):
        return None
    if not opens_clause(tokens, at - 2):
        return None
    verb = tokens[at]
    return slip("dropped-object", f"Whom? “{verb.text} me”.", verb, verb, f"{verb.text} me")


def _take(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "never take personally"."""
    how, after = word(tokens, at + 1), word(tokens, at + 2)
    if how.low not in PERSONALLY or after.text not in END_MARKS:
        return None
    start = max((p for p in range(at) if tokens[p].text in STOPS), default=-1)
    if any(t.low in FRONTED or t.tag == "be" for t in tokens[start + 1 : at]):
        return None
    before = word(tokens, at - 1)
    alone = before.tag in ("not", "adv", "to", "modal") or before.low == "and"
    clause = next((t for t in reversed(tokens[:at]) if t.tag == "subject"), EDGE)
    if not alone or (clause.low and before.tag == "modal"):
        return None
    return slip(
        "dropped-object", f"What? “{tokens[at].text} it”.", tokens[at], tokens[at],
        f"{tokens[at].text} it",
    )  # fmt: skip


def _glued(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "because has", "if is possible"."""
    verb, after = word(tokens, at + 1), word(tokens, at + 2)
    if tokens[at].low == "if" and verb.low in ("want", "prefer") and after.tag != "adj":
        right = f"{tokens[at].text} you {verb.text}"
        return slip("dropped-subject", "Who? “if you”.", tokens[at], verb, right)
    if tokens[at].low == "if" and verb.low in ("is", "are") and after.low == "any":
        right = f"{tokens[at].text} there {verb.text}"
        return slip("dropped-subject", f"It is “{right}”.", tokens[at], verb, right)
    if tokens[at].low == "if":
        wrong = verb.low in WITH_IF
    else:
        wrong = verb.tag in ("be", "have", "modal", "do") and verb.low not in ("being", "having")
    before = word(tokens, at - 1)
    if not wrong or after.tag == "mark" or before.low in ("just", "simply", "only", "even"):
        return None
    if tokens[at].low == "if" and after.tag in ("det", "poss"):
        return None  # "ask if is the post filled": the order is wrong
    if after.tag in ("subject", "pron"):
        return None  # "because are you": an order of its own
    return slip(
        "dropped-subject",
        f"The subject is missing: “{tokens[at].low} it {verb.low}”.",
        tokens[at],
        verb,
        f"{tokens[at].text} it {verb.text}",
    )


def _almost(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "almost defects": almost all of them."""
    noun = word(tokens, at + 1)
    before = word(tokens, at - 1)
    opens = opens_clause(tokens, at) or before.tag in ("prep", "base", "past", "have")
    if noun.tag != "plural" or noun.could_be("nj") or not opens or before.low == "as":
        return None
    if noun.could_be("z") and before.tag in ("subject", "noun", "name", "pron"):
        return None
    right = f"{tokens[at].text} all {noun.text}"
    return slip("almost-all", f"It is “{right}”.", tokens[at], noun, right)


def _than(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "more efficient that job boards"."""
    that_at = at + 2 if tokens[at].low in ("more", "less") else at + 1
    if that_at == at + 2 and not word(tokens, at + 1).could_be("jr"):
        return None
    that, first = word(tokens, that_at), word(tokens, that_at + 1)
    if that.low != "that":
        return None
    if first.tag in ("det", "poss") and first.low not in ("many", "much"):
        head = head_at(tokens, that_at + 2)
    elif first.low in ("mine", "yours", "me"):
        head = that_at + 1
    else:
        head = head_at(tokens, that_at + 1)
        if head is not None and tokens[head].tag != "plural":
            return None
    if head is None or word(tokens, head + 1).text not in (".", ",", "!", ";"):
        return None
    return slip("that-for-than", "After a comparative it is “than”.", that, that, "than")


def _going(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I am going start", "I need know"."""
    verb, before = word(tokens, at + 1), word(tokens, at - 1)
    after = word(tokens, at + 2)
    if not verb.can.startswith("b") or verb.could_be("cnjp"):
        return None
    if tokens[at].low in ("going", "writing"):
        fits = before.tag in ("be", "pron+be")
    else:
        fits = before.low in ("i", "we", "you", "they") and before.text != "You"
    if not fits or after.tag not in ("det", "poss", "object", "prep", "to", "sub", "pron", "adv"):
        return None
    return slip("dropped-to", f"“To” is missing: “to {verb.text}”.", verb, verb, f"to {verb.text}")


CHECKS: dict[str, tuple[Callable[[Sequence[Token], int], Issue | None], ...]] = {
    **dict.fromkeys(TAKING, (_object,)),
    **dict.fromkeys(FINDING, (_finding,)),
    **dict.fromkeys(TAKE, (_take,)),
    **dict.fromkeys([*GLUED, "if"], (_glued,)),
    "discuss": (_discuss,),
    "send": (_send,),
    "reach": (_reach,),
    "contact": (_reach,),
    "almost": (_almost,),
    "more": (_than,),
    "less": (_than,),
    "going": (_going,),
    "writing": (_going,),
    "need": (_object, _going),
}
"""What is looked at behind a word."""
