"""The order of words in questions: "I know how does it work", "When you will decide?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import clause_end, following, issue, kind, phrase_at, starts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

ASKING = frozenset(
    "know knew wonder wondered wondering ask asked asking tell told telling explain explained "
    "explaining show showed showing understand understood see clarify clarified inform informed "
    "advise advised curious sure unsure certain idea decide discover discuss discussed remember "
    "describe described confirm confirmed learn hear find out say said check guess imagine".split()
)
"""They govern an indirect question."""

PERSONS = frozenset("me us him her them you".split())
WH = frozenset("what where when why how who which whom".split())
FREE = frozenset("where when why how".split())
"""Question words that are never the subject."""

AMOUNTS = frozenset("much many long soon often far big large quickly fast".split())
NOMINATIVE = frozenset("i we they he she".split())
AUXILIARIES = frozenset("do does did will would can could should have has had may might".split())
BE = frozenset("is are was were".split())
FINITE = frozenset(["modal", "be", "have", "do", "past", "third", "base"])
WORKING = frozenset("works looks starts begins ends functions goes continues".split())


def question_order(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find questions whose subject and verb stand in the wrong order.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        if token.low not in WH:
            continue
        found = _indirect(tokens, at)
        if found is None and starts(tokens, _question_start(tokens, at)):
            found = _direct(tokens, at)
        if found is not None:
            yield found


def _question_start(tokens: Sequence[Token], at: int) -> int:
    """Give the index of the first word of a question: "And when"."""
    led = at and tokens[at - 1].low in ("and", "but", "so", "also") and starts(tokens, at - 1)
    return at - 1 if led else at


def _behind(tokens: Sequence[Token], at: int) -> int:
    """Give the index behind "how much", "which tools", "what time"."""
    here = at + 1
    if here >= len(tokens):
        return here
    if tokens[at].low == "how" and tokens[here].low in AMOUNTS:
        here += 1
        if (
            tokens[here - 1].low in ("many", "much")
            and here < len(tokens)
            and (tokens[here].tag in ("plural", "noun"))
        ):
            here += 1
    elif tokens[at].low in ("which", "what") and tokens[here].tag in ("noun", "plural", "adj"):
        phrase = phrase_at(tokens, here)
        if phrase is not None and phrase.head - here < 3:
            here = phrase.head + 1
    return here


def _is_governed(tokens: Sequence[Token], at: int) -> bool:
    before = at - 1
    if before >= 0 and tokens[before].low in ("about", "exactly", "just", "of"):
        before -= 1
    if before >= 1 and tokens[before].low in PERSONS:
        before -= 1
        if tokens[before].low == "to":
            before -= 1
    if before >= 1 and tokens[before].low == "know" and tokens[before - 1].low == "you":
        return True
    return before >= 0 and tokens[before].low in ASKING


def _indirect(tokens: Sequence[Token], at: int) -> Issue | None:
    if at == 0 or not _is_governed(tokens, at):
        return None
    verb = _behind(tokens, at)
    if verb + 2 >= len(tokens):
        return None
    auxiliary = tokens[verb].low
    free = tokens[at].low in FREE
    if auxiliary in WORKING:
        inverted = free and tokens[verb + 1].tag in ("det", "poss")
    elif auxiliary in BE:
        inverted = _inverts_be(tokens, at, verb + 1)
    else:
        inverted = auxiliary in AUXILIARIES and _inverts(tokens, verb, free=free)
    return _moved(tokens, at, verb, verb + 1) if inverted else None


def _inverts_be(tokens: Sequence[Token], at: int, subject: int) -> bool:
    """Tell whether "is" stands before its subject: "how is the plan", not "what is the plan"."""
    low, behind = tokens[subject].low, tokens[subject + 1]
    free = tokens[at].low in FREE
    if low in ("it", "you") and not free:
        return behind.tag in ("ing", "done")
    if low == "it":
        return behind.low not in ("that", "possible")
    if low in NOMINATIVE or low == "you":
        return True
    return free and tokens[subject].tag in ("det", "poss") and not _counts(tokens, at)


def _inverts(tokens: Sequence[Token], verb: int, *, free: bool) -> bool:
    """Tell whether another auxiliary stands before its subject: "what would I do"."""
    subject, auxiliary = verb + 1, tokens[verb].low
    low = tokens[subject].low
    if low in NOMINATIVE:
        return True
    if low in ("you", "it"):
        return _goes_on(tokens, subject + 1, auxiliary)
    phrase = phrase_at(tokens, subject)
    if phrase is None or not phrase.first or phrase.head + 1 >= len(tokens):
        return False
    if auxiliary in ("have", "has", "had", "do", "does", "did"):
        return free and _goes_on(tokens, phrase.head + 1, auxiliary)
    return True


def _counts(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].low in ("many", "much")


def _goes_on(tokens: Sequence[Token], at: int, auxiliary: str) -> bool:
    """Tell whether a verb in the form that the auxiliary asks for stands behind the subject."""
    verb = following(tokens, at)
    if verb >= len(tokens):
        return False
    token = tokens[verb]
    if auxiliary in ("have", "has", "had"):
        return token.could_be("e") or token.low in ("been", "done", "had")
    return token.could_be("b") or token.low in ("be", "have", "do")


def _moved(tokens: Sequence[Token], at: int, verb: int, subject: int) -> Issue:
    """Mark auxiliary and subject; the fix puts them in order where the subject is a pronoun."""
    message = (
        f"In a question inside a sentence the verb behind “{tokens[at].low}” follows its subject."
    )
    low, auxiliary = tokens[subject].low, tokens[verb].low
    if tokens[subject].tag not in ("subject", "pron"):
        phrase = phrase_at(tokens, subject)
        end = subject + 1 if phrase is None else phrase.head + 1
        return issue(tokens, verb, end, "indirect-question", message)
    if auxiliary not in ("do", "does", "did"):
        right = f"{tokens[subject].text} {auxiliary}"
        return issue(tokens, verb, subject + 1, "indirect-question", message, right)
    main = following(tokens, subject + 1)
    base = tokens[main].low
    form = {"does": conjugation.third_of(base), "did": conjugation.past_of(base)}.get(
        auxiliary, base
    )
    words = [tokens[subject].text, *(t.text for t in tokens[subject + 1 : main]), form]
    if low == "i":
        words[0] = "I"
    return issue(tokens, verb, main + 1, "indirect-question", message, " ".join(words))


def _direct(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "When you will decide?", "How long the process takes?", "What means this?"."""
    end = clause_end(tokens, at)
    if end >= len(tokens) or tokens[end].text != "?" or end - at > 16:
        return None
    if any(token.text in ",—–(" or token.tag == "sub" for token in tokens[at + 1 : end]):
        return None
    message = "In a question the verb stands before its subject."
    if tokens[at].low == "what" and tokens[at + 1].low == "means":
        return issue(tokens, at, at + 2, "question-order", message, "what does … mean")
    subject = _behind(tokens, at)
    behind = _subject_end(tokens, at, subject) if subject + 1 < end else None
    if behind is None:
        return None
    verb = following(tokens, behind)
    if verb >= end or not _is_straight(tokens, verb, end, noun=behind != subject + 1):
        return None
    return issue(tokens, subject, verb + 1, "question-order", message)


def _subject_end(tokens: Sequence[Token], at: int, subject: int) -> int | None:
    """Give the index behind the subject of a question, None where there is none."""
    if tokens[at].low in ("who", "whom"):
        return None
    if tokens[subject].low in NOMINATIVE | {"you", "it"}:
        return subject + 1
    phrase = phrase_at(tokens, subject)
    plain = subject == at + 1 and tokens[at].low in ("what", "which")
    if phrase is None or not phrase.first or tokens[subject].tag == "num" or plain:
        return None
    return None if tokens[phrase.head].low in ("hell", "heck", "earth") else phrase.head + 1


def _is_straight(tokens: Sequence[Token], verb: int, end: int, *, noun: bool) -> bool:
    """Tell whether the verb behind the subject is that of the question, with none inverted."""
    if any(_inverted(tokens, here) for here in range(verb, end)):
        return False
    token = tokens[verb]
    others = {kind(one) for one in tokens[verb + 1 : end]}
    if noun and token.tag in ("base", "third") and token.could_be("cnp"):
        return others.isdisjoint(FINITE)
    if kind(token) in ("modal", "be", "have"):
        return True
    return kind(token) in FINITE and others.isdisjoint(("be", "modal", "third"))


def _inverted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether an auxiliary stands before a subject here: the question is a later one."""
    return (
        kind(tokens[at]) in ("be", "have", "do", "modal")
        and at + 1 < len(tokens)
        and tokens[at + 1].tag in ("subject", "pron", "det", "poss")
        and tokens[at + 1].low != "that"
        and tokens[at + 1].tag != "det"
    )
