"""Presents and pasts where the perfect belongs: "since 2019 I work", "by the time I left, it has".

What began in the past and goes on takes "have" and a participle; what was over before a past time
takes "had".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import (
    clause_end,
    clause_start,
    following,
    issue,
    kind,
    phrase_at,
    preceding,
    starts,
)
from followup_lint.grammar.lexicon import lexicon
from followup_lint.grammar.past_times import lists
from followup_lint.grammar.tenses import SUBJECTS, is_present, perfect_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

STATIVES = frozenset("knowing believing belonging containing consisting possessing".split())
"""States that have no progressive."""

PERSONS = frozenset("me you him her us them it each".split())
ORDINALS = frozenset("first second third".split())
LENGTHENING = frozenset(
    "more than over almost about many several nearly the last past already".split()
)
"""What may stand between "for" and its years."""


def perfects(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs that want the perfect, and an -ing form of what one owns.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        found = None
        if token.low == "since":
            found = _since(tokens, at)
        elif token.low == "having" or token.low in STATIVES:
            found = _am_having(tokens, at)
        elif token.low == "time":
            found = _first_time(tokens, at)
        elif token.low == "for":
            found = _for_years(tokens, at)
        elif token.low == "by" and [t.low for t in tokens[at + 1 : at + 3]] == ["the", "time"]:
            found = _by_the_time(tokens, at)
        elif token.low == "passed":
            found = _passed_since(tokens, at)
        if found is not None:
            yield found


def _since(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "Since then I have no message", "Since 2019 I work here"."""
    if at >= 3 and tokens[at - 1].low in PERSONS and tokens[at - 2].low in ("know", "knows"):
        plain = tokens[at - 3].low in SUBJECTS
        return _lacks_perfect(tokens, at - 2, "known") if plain else None
    subject = _behind_since(tokens, at)
    if subject is None or subject + 2 >= len(tokens) or tokens[subject].low not in SUBJECTS:
        return None
    verb = following(tokens, subject + 1)
    if verb + 1 >= len(tokens) or not is_present(tokens, verb):
        return None
    done = _since_done(tokens, verb, then=tokens[at + 1].low == "then")
    return None if done is None else _lacks_perfect(tokens, verb, done)


def _behind_since(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index behind "Since then", "Since 2019", "Since last May" at an opening."""
    if not starts(tokens, at) and tokens[at - 1].low not in ("and", "but"):
        return None
    if at + 3 >= len(tokens):
        return None
    time = tokens[at + 1]
    end = at + 2
    if time.low == "last" and tokens[end].low in lists()["dated"]:
        end += 1
    elif time.low != "then" and time.tag not in ("month", "day", "number"):
        return None
    return end + (tokens[end].text == ",")


def _since_done(tokens: Sequence[Token], verb: int, *, then: bool) -> str | None:
    """Give the participle of a present that wants the perfect, None where it may stay."""
    low = tokens[verb].low
    if low in ("have", "has"):
        behind = tokens[min(following(tokens, verb + 1), len(tokens) - 1)]
        return "had" if behind.tag in ("det", "num") and behind.low not in ("all", "both") else None
    if low in ("am", "is", "are"):
        return "been"
    base = conjugation.base_of(low)
    if then and base not in lists()["enduring"]:
        return None  # "since then I listen twice" tells a new habit
    return conjugation.participle_of(base)


def _lacks_perfect(tokens: Sequence[Token], at: int, done: str) -> Issue:
    subject = tokens[preceding(tokens, at)].low
    have = "has" if subject in ("he", "she", "it") else "have"
    message = f"What began in the past and goes on takes “{have} {done}”."
    return issue(tokens, at, at + 1, "since-present", message, f"{have} {done}")


def _am_having(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "I am having a team of six"."""
    be = preceding(tokens, at)
    if be < 0 or kind(tokens[be]) != "be" or tokens[be].low in ("be", "been"):
        return None
    if tokens[at].low in STATIVES:
        if "+" in tokens[be].tag or (be and tokens[be - 1].low == "seeing"):
            return None
        base = conjugation.base_of(tokens[at].low)
        third, past = conjugation.third_of(base), conjugation.past_of(base)
        plain = {"am": base, "are": base, "is": third}.get(tokens[be].low, past)
        message = f"“{base}” takes no -ing form here: “{plain}”."
        return issue(tokens, be, at + 1, "stative-ing", message, plain)
    phrase = phrase_at(tokens, at + 1)
    if phrase is None or tokens[phrase.head].low not in lists()["owned"]:
        return None
    contracted = "+" in tokens[be].tag
    subject = tokens[be].text.partition("'")[0] if contracted else ""
    have = "has" if tokens[be].low in ("is", "he's", "she's", "it's") else "have"
    message = f"What one owns takes no -ing form: “{have}”."
    return issue(tokens, be, at + 1, "am-having", message, f"{subject} {have}".strip())


def _for_years(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "I am treating patients for six years now", "I am nurse for ten years"."""
    unit = at + 1
    while unit < len(tokens) and (
        tokens[unit].tag in ("num", "number") or tokens[unit].low in LENGTHENING
    ):
        unit += 1
    if unit == at + 1 or unit + 1 >= len(tokens) or tokens[unit].low not in ("years", "months"):
        return None
    behind = tokens[unit + 1]
    now = behind.low in ("now", "already") or tokens[at + 1].low == "already"
    verb = _verb_before(tokens, at)
    if verb is None or not (now or behind.text in ".,!;" or behind.low == "and"):
        return None
    if kind(tokens[verb]) == "be":
        return _being(tokens, verb, at, now=now, years=tokens[unit].low == "years")
    base = conjugation.base_of(tokens[verb].low)
    before = tokens[verb - 1]
    if base not in ("know", "work", "live") or not is_present(tokens, verb):
        return None
    plain = before.low in SUBJECTS or before.tag in ("noun", "plural", "adv")
    return _lacks_perfect(tokens, verb, conjugation.participle_of(base)) if plain else None


def _verb_before(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index of the nearest verb before ``at`` in its clause, where it is a present."""
    for verb in range(at - 1, max(clause_start(tokens, at), at - 10), -1):
        token = tokens[verb]
        if token.tag in ("mark", "sub", "modal", "to", "past", "have", "conj"):
            return None
        if kind(token) == "be" or token.tag in ("base", "third"):
            return verb
    return None


def _being(tokens: Sequence[Token], verb: int, at: int, *, now: bool, years: bool) -> Issue | None:
    """Read "am treating … for six years now" and "am nurse for ten years"."""
    be = tokens[verb]
    plain = "+" in be.tag or tokens[preceding(tokens, verb)].low in SUBJECTS
    if be.low in ("be", "was", "were", "been") or not plain:
        return None
    if tokens[following(tokens, verb + 1)].tag == "ing":
        return _have_been(tokens, verb) if now else None
    phrase = phrase_at(tokens, verb + 1)
    if phrase is None or phrase.head >= at or not years:
        return None
    person = tokens[phrase.head].low in lexicon().classes["who"]
    return _have_been(tokens, verb) if person else None


def _have_been(tokens: Sequence[Token], at: int) -> Issue:
    subject = tokens[at].text.partition("'")[0] if "+" in tokens[at].tag else ""
    have = "has" if tokens[at].low in ("is", "he's", "she's", "it's") else "have"
    message = f"What began in the past and goes on takes “{have} been”."
    return issue(tokens, at, at + 1, "since-present", message, f"{subject} {have} been".strip())


def _by_the_time(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "By the time I left, collections has gone up": "had gone"."""
    stop = clause_end(tokens, at)
    comma = clause_end(tokens, at, frozenset(",.;!?"))
    verb = following(tokens, at + 4)
    if (
        comma >= stop
        or verb >= comma
        or not (
            (tokens[verb].could_be("d") and not tokens[verb].could_be("b"))
            or tokens[verb].low in ("was", "were")
        )
    ):
        return None
    for have in range(comma + 1, min(stop, comma + 7)):
        if tokens[have].tag in ("past", "modal", "sub", "be"):
            return None
        done = perfect_at(tokens, have)
        if done is not None and "+" not in tokens[have].tag:
            message = "What had happened before a past time takes “had”."
            return issue(tokens, have, have + 1, "had-before", message, "had")
    return None


def _passed_since(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "More than two weeks passed since our interview"."""
    if at < 2 or at + 2 >= len(tokens) or tokens[at + 1].low != "since":
        return None
    be = tokens[at - 1].low in ("is", "are")
    unit = tokens[at - 1 - be].low
    if unit not in lists()["units"] or tokens[at + 2].low not in ("our", "the", "my", "we", "i"):
        return None
    have = "have" if unit.endswith("s") else "has"
    message = f"With “since” it is “{have} passed”."
    return issue(tokens, at - be, at + 1, "since-present", message, f"{have} passed")


def _first_time(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "This is the first time that I see such a studio"."""
    if at < 3 or tokens[at - 1].low not in ORDINALS or kind(tokens[at - 3]) != "be":
        return None
    subject = at + 1 + (tokens[at + 1 : at + 2] != () and tokens[at + 1].low == "that")
    if tokens[at - 3].low in ("was", "were") or subject + 1 >= len(tokens):
        return None
    verb = following(tokens, subject + 1)
    if tokens[subject].low not in SUBJECTS or verb >= len(tokens) or tokens[verb].tag != "base":
        return None
    base = tokens[verb].low
    return _lacks_perfect(tokens, verb, conjugation.participle_of(base))
