"""Tenses that don't go with the time that a sentence names: "last spring we have opened a lab".

A time that is over asks for the past; what began "at my old firm" or "when I was a student" is a
story and stays in the past.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import (
    clause_end,
    following,
    issue,
    opens,
    phrase_at,
    preceding,
    starts,
    words_of,
)
from followup_lint.grammar.past_times import PastTime, lists, past_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

SUBJECTS = frozenset("i you we they he she it".split())
PERFECT = frozenset("have has haven't hasn't".split())
FINITE = frozenset(["be", "have", "do", "modal", "past", "third", "base", "subject", "sub", "mark"])
FORMER = frozenset("last old previous former first earlier".split())
NOWADAYS = frozenset("now still today currently".split())
REACH = 9
"""How many words may stand between a verb and its time."""

STOPS = frozenset("that which who when where because if and but while as than since".split())


def tenses(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs in a tense that the time of their clause doesn't take.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for time in past_times(tokens):
        found = _behind(tokens, time) or _in_front(tokens, time)
        if found is not None:
            yield found
    for at, token in enumerate(tokens):
        found = None
        if token.low in ("during", "in", "at", "after", "when"):
            found = _at_the_interview(tokens, at) or _story(tokens, at)
        if found is not None:
            yield found


def _past(tokens: Sequence[Token], at: int, verb: int) -> Issue:
    """Mark a present or perfect that wants the past, from its first word to its verb."""
    base = conjugation.base_of(tokens[verb].low)
    past = conjugation.past_of(base)
    if base == "be":
        many = tokens[at - 1].low in ("we", "you", "they") or tokens[at].low == "are"
        past = "were" if many else "was"
    text = tokens[at].low
    contracted = "+" in tokens[at].tag
    right = f"{tokens[at].text.partition(chr(39))[0]} {past}" if contracted else past
    between = " ".join(token.text for token in tokens[at + 1 : verb])
    if between and not contracted:
        right = f"{between} {past}"
    message = f"With a time that is over comes the past, “{past}”."
    if "n't" in text or any(token.tag == "not" for token in tokens[at:verb]):
        return issue(tokens, at, verb + 1, "past-time", message, f"did not {base}")
    return issue(tokens, at, verb + 1, "past-time", message, right)


def perfect_at(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index of the participle behind the "have" at ``at``, None where there is none."""
    if tokens[at].low not in PERFECT and not tokens[at].low.endswith("'ve"):
        return None
    verb = following(tokens, at + 1)
    if verb < len(tokens) and tokens[verb].could_be("e") and tokens[verb].tag in ("done", "past"):
        return verb
    if verb < len(tokens) and tokens[verb].low in ("done", "had", "been"):
        return verb
    return None


def is_present(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word at ``at`` is a verb in the present and nothing else."""
    token = tokens[at]
    if token.low in ("am", "is", "are", "have", "has"):
        return True
    return token.tag in ("base", "third") and not token.could_be("d")


def _in_front(tokens: Sequence[Token], time: PastTime) -> Issue | None:
    """Read "Last spring we have opened", "Yesterday you tell me"."""
    before = tokens[time.start - 1] if time.start else None
    led = before is not None and (before.tag == "conj" or before.low in ("that", "because"))
    led = led or (before is not None and before.text == "," and tokens[time.start].low == "from")
    subject = time.end
    if subject < len(tokens) and tokens[subject].text == ",":
        subject += 1
    if subject + 1 >= len(tokens) or not (led or starts(tokens, time.start)):
        return None
    at = _verb_at(tokens, subject)
    if at is None or at >= len(tokens):
        return None
    done = perfect_at(tokens, at)
    if done is not None:
        return _past(tokens, at, done) if _is_over(tokens, time, done) else None
    present = time.sure and is_present(tokens, at)
    if not present or tokens[subject].low in SUBJECTS:
        return _present_behind(tokens, time, at) if present else None
    happened = conjugation.base_of(tokens[at].low) in lists()["eventful"]
    return _past(tokens, at, at) if happened and not tokens[at].could_be("cnp") else None


def _verb_at(tokens: Sequence[Token], subject: int) -> int | None:
    """Give the index of the verb of a clause that begins at ``subject``, its pronoun or noun."""
    if "+" in tokens[subject].tag:
        return subject
    if tokens[subject].low in SUBJECTS:
        return following(tokens, subject + 1)
    phrase = phrase_at(tokens, subject)
    if phrase is None or not phrase.first:
        return None
    return following(tokens, phrase.head + 1)


def _present_behind(tokens: Sequence[Token], time: PastTime, at: int) -> Issue | None:
    """Mark a present behind "Yesterday I"; "last year I hope" may look back."""
    if tokens[at].low in ("am", "is", "are"):
        verb = following(tokens, at + 1)
        doing = verb < len(tokens) and tokens[verb].tag == "ing"
        sure = doing or tokens[time.start].low == "yesterday"
        return _past_be(tokens, at) if sure else None
    lasting = conjugation.base_of(tokens[at].low) in lists()["lasting"]
    return None if lasting else _past(tokens, at, at)


def _past_be(tokens: Sequence[Token], at: int) -> Issue:
    right = "were" if tokens[at].low == "are" else "was"
    message = f"With a time that is over comes the past, “{right}”."
    return issue(tokens, at, at + 1, "past-time", message, right)


def _is_over(tokens: Sequence[Token], time: PastTime, verb: int) -> bool:
    """Tell whether a perfect can't look ahead to the time."""
    return time.sure or conjugation.base_of(tokens[verb].low) not in lists()["planning"] | {"have"}


def _behind(tokens: Sequence[Token], time: PastTime) -> Issue | None:
    """Read "We have spoken on 21 January", "You tell me yesterday"."""
    if time.start == 0 or _belongs_to_noun(tokens, time):
        return None
    verb = _verb_before(tokens, time)
    at = -1 if verb is None else preceding(tokens, verb)
    if verb is None or at < 0:
        return None
    if perfect_at(tokens, at) == verb and _has_subject(tokens, at):
        past = tokens[verb].low != "been" and _is_over(tokens, time, verb)
        return _past(tokens, at, verb) if past else None
    plain = tokens[at].low in SUBJECTS and opens(tokens, at) and time.sure
    if not plain or not is_present(tokens, verb) or tokens[at - 1].low in ("than", "as", "if"):
        return None
    base = conjugation.base_of(tokens[verb].low)
    return _past(tokens, verb, verb) if base in lists()["eventful"] else None


def _belongs_to_noun(tokens: Sequence[Token], time: PastTime) -> bool:
    """Tell "our talk on Tuesday", and "on Friday for six years", from the time of a verb."""
    before = tokens[time.start - 1]
    if before.low in lists()["events"] or before.tag in ("mark", "conj", "prep", "time", "be"):
        return True
    repeated = {"for", "since"} & words_of(tokens, time.end, time.end + 3)
    return not time.sure and bool(repeated)


def _verb_before(tokens: Sequence[Token], time: PastTime) -> int | None:
    """Give the index of the nearest verb before a time, None where another clause begins."""
    for verb in range(time.start - 1, max(-1, time.start - REACH), -1):
        token = tokens[verb]
        if token.tag in ("mark", "sub", "modal", "subject") or token.low in STOPS:
            return None
        if token.low in ("for", "to") and not time.sure:
            return None
        if token.tag in ("past", "done", "base", "third") or token.low in ("been", "done", "had"):
            return verb
    return None


def _has_subject(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "have" stands behind a subject that opens its clause, in no relative clause."""
    if "+" in tokens[at].tag:
        return at == 0 or opens(tokens, at)
    before = preceding(tokens, at)
    if before < 0:
        return False
    if tokens[before].low in SUBJECTS:
        return before == 0 or opens(tokens, before) or tokens[before - 1].tag in ("noun", "name")
    return tokens[before].tag in ("noun", "plural", "name") and before >= 1


def _at_the_interview(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "You mention during the interview that", "you say when we met"."""
    if not _is_looked_back_on(tokens, at):
        return None
    for verb in range(at - 1, max(0, at - 6), -1):
        token = tokens[verb]
        if token.tag in ("mark", "sub", "conj", "to", "modal", "have", "be", "do"):
            return None
        if token.tag in ("base", "third", "past"):
            told = token.low in lists()["telling"] and is_present(tokens, verb)
            return _past(tokens, verb, verb) if told and _is_plain(tokens, verb) else None
    return None


def _is_looked_back_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell "during the interview" and "when we met" from other phrases."""
    words = tokens[at + 1 : at + 3]
    if len(words) < 2:
        return False
    if tokens[at].low == "when":
        return words[0].low in ("we", "i", "you") and words[1].only("de")
    return words[0].low in ("the", "our", "my") and words[1].low in lists()["meetings"]


def _is_plain(tokens: Sequence[Token], verb: int) -> bool:
    """Tell whether a pronoun that opens its clause is the subject of a verb."""
    subject = preceding(tokens, verb)
    if subject < 0 or tokens[subject].low not in SUBJECTS - {"it"} or not opens(tokens, subject):
        return False
    return subject == 0 or tokens[subject - 1].low not in ("if", "when", "than", "as", "whenever")


def _story(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "At my old firm we ship every Friday", "When I was there, I often visit guests"."""
    if not starts(tokens, at) and tokens[at - 1].low not in ("but", "and"):
        return None
    place = tokens[at].low in ("at", "in")
    end = _place_end(tokens, at) if place else _time_end(tokens, at)
    if end is None:
        return None
    subject = end + (end < len(tokens) and tokens[end].text == ",")
    verb = following(tokens, subject + 1)
    if verb >= len(tokens) or tokens[subject].low not in ("i", "we"):
        return None
    if words_of(tokens, subject, clause_end(tokens, verb)) & NOWADAYS:
        return None
    done = perfect_at(tokens, verb)
    if done is not None:
        return _past(tokens, verb, done) if place and tokens[at + 2].low != "first" else None
    lasting = conjugation.base_of(tokens[verb].low) in lists()["lasting"]
    return None if lasting or not is_present(tokens, verb) else _past(tokens, verb, verb)


def _place_end(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index behind "At my old firm", and behind its name between commas."""
    words = [token.low for token in tokens[at + 1 : at + 4]]
    if len(words) < 3 or words[0] != "my" or words[1] not in FORMER:
        return None
    if words[2] not in lists()["workplaces"]:
        return None
    end = at + 4
    if tokens[end : end + 1] and tokens[end].text == ",":
        comma = clause_end(tokens, end + 1, frozenset(",.;!?"))
        if comma - end <= 4 and comma < len(tokens) and tokens[comma].text == ",":
            return comma
    return end


def _time_end(tokens: Sequence[Token], at: int) -> int | None:
    """Give the index of the comma behind "When I was a student"."""
    verb = following(tokens, at + 2)
    if tokens[at].low != "when" or verb >= len(tokens) or tokens[at + 1].low not in ("i", "we"):
        return None
    if tokens[verb].low not in ("was", "were", "had") and not tokens[verb].only("de"):
        return None
    end = clause_end(tokens, verb, frozenset(",.;!?"))
    return end if end < len(tokens) and tokens[end].text == "," else None
