"""Commas that part what belongs together: "I believe, that", "The team, was", "I want, to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.noun_phrases import EDGE, word
from followup_lint.grammar.tagging import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.tagging import Token

RULE = "needless-comma"
TELLING = frozenset(
    """
    think thinks thought believe believes believed know knew hope hoped say says said mention
    mentioned notice noticed see saw hear heard find found feel felt understand understood realise
    realised realize realized learn learned learnt mean means meant suppose assume assumed guess
    explain explained confirm confirmed remember remembered write wrote show shows showed suggest
    suggested suspect imagine expect expected decide decided prove proved proves agree agreed read
    """.split()
)
"""Verbs that a clause with "that" is the object of."""

FEELING = frozenset(
    "sure confident glad happy certain convinced aware afraid pleased sorry proud grateful".split()
)
WANTING = frozenset("like want hope wish need love plan wanted hoped decided planned".split())
PEOPLE = frozenset("i we you they he she".split())
HEADS = frozenset(
    ["subject", "pron", "det", "poss", "name", "num", "number", "plural", "noun", "ing"]
)
"""What a clause begins with behind "that"."""

OPENING = frozenset("as like if when while since before after what which how so".split())
FINITE = frozenset("is was are were has had will would can could does did".split())
ASKED = frozenset("it you there".split())
"""Behind the verb, they make the sentence a question."""

NO_SETTING = frozenset("last next this that these those one each every first all".split())
"""In front of a noun, they may make it a time: "This week, is it open?"."""


def comma_slips(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the commas of a passage that part what belongs together.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for sentence in sentences(tuple(tokens)):
        for at, token in enumerate(sentence):
            if token.low != "," or at < 2:
                continue
            if _parts_that(sentence, at):
                yield _issue(token, "No comma stands before this “that”.")
            elif _parts_infinitive(sentence, at):
                yield _issue(token, "No comma stands between a verb and its “to”.")
            elif _parts_verb(sentence, at):
                yield _issue(token, "No comma stands between a subject and its verb.")


def _parts_that(words: Sequence[Token], at: int) -> bool:
    """Tell "I believe, that counting is a habit"; an aside has a comma in front as well."""
    following, verb = word(words, at + 2), word(words, at + 3)
    if word(words, at + 1).low != "that" or verb is EDGE:
        return False
    if following.tag not in HEADS and not (
        following.could_be("p") and verb.low in ("are", "were", "have")
    ):
        return False
    before = words[:at]
    if any(token.low == "," for token in before) or before[0].low in OPENING:
        return False
    return _governs_that(words, at - 1)


def _governs_that(words: Sequence[Token], at: int) -> bool:
    """Tell a word that a clause with "that" belongs to: "believe", "sure", "told me"."""
    last, subject = words[at], words[at - 1]
    if last.low in FEELING:
        return subject.tag in ("be", "pron+be", "adv")
    if last.tag == "object" and last.low in ("me", "us", "him", "her"):
        return subject.low in ("told", "tells", "tell", "assured", "convinced", "showed")
    if last.low == "you":
        return subject.low in ("tell", "told", "assure", "promise")
    return last.low in TELLING and _is_subject(words, at - 1)


def _is_subject(words: Sequence[Token], at: int) -> bool:
    """Tell what stands in front of a verb: "I", "you all", "your team", "I also", "I can"."""
    token = word(words, at)
    while token.tag in ("adv", "modal", "have", "do", "not") and at > 0:
        at -= 1
        token = word(words, at)
    return token.low in PEOPLE or token.tag in ("noun", "plural", "name") or token.low == "to"


def _parts_infinitive(words: Sequence[Token], at: int) -> bool:
    """Tell "I would like, to thank you"; "what I want, to be honest, is" has two commas."""
    if word(words, at + 1).low != "to" or words[at - 1].low not in WANTING:
        return False
    verb = word(words, at + 2)
    if not verb.could_be("b") or verb.low in ("be", "start", "begin", "sum", "say"):
        return False
    begin = at - 3 if words[at - 2].tag in ("modal", "adv") else at - 2
    alone = not any(token.low == "," for token in (*words[:at], *words[at + 1 : at + 8]))
    return (
        alone
        and begin in (0, 1)
        and (words[begin].low in PEOPLE or words[at - 2].tag == "pron+modal")
    )


def _parts_verb(words: Sequence[Token], at: int) -> bool:
    """Tell "The team, was very kind", where the sentence is a noun phrase so far."""
    if not 2 <= at <= 5 or words[0].tag not in ("det", "poss") or words[0].low in NO_SETTING:
        return False
    head, verb, following = words[at - 1], word(words, at + 1), word(words, at + 2)
    if verb.low not in FINITE or head.tag not in ("noun", "plural"):
        return False
    if any(token.tag not in ("adj", "noun", "plural", "prep", "det", "poss", "name")
           for token in words[1:at]):  # fmt: skip
        return False
    if following.tag in ("subject", "pron", "mark") or following.low in ASKED:
        return False
    return not any(token.low == "," for token in words[at + 1 :])


def _issue(comma: Token, message: str) -> Issue:
    return Issue(
        start=comma.start,
        end=comma.end,
        engine="followup_lint",
        rule=RULE,
        category="punctuation",
        message=message,
        replacements=("",),
    )
