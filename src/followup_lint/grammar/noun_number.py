"""Nouns in the wrong number: "two dashboard", "each students", "one of the dentist".

The phrases of `tables.nouns` and `tables.number` know the usual nouns of such mails; here any noun
is looked at that the tables of word classes are sure of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import (
    REACH,
    UNITS,
    ends_phrase,
    head_at,
    is_countable,
    is_numeral,
    is_unit,
    noun_lists,
    noun_plurals,
    plural_of,
    singular_of,
    slip,
    word,
    words_of,
)
from followup_lint.grammar.word_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

MANY = frozenset("many several various numerous few".split())
POINTING = frozenset(["these", "those"])
ONES = frozenset(["every", "each", "another", "one"])
PARTS = frozenset("one each many several few both none two three four five any".split())
OWNING = frozenset("the my your our their his her its these those".split())
SINGLE = frozenset(["a", "an", "one", "each", "every", "this", "that", "another", "no"])
LABELS = frozenset(["noun", "name", "month", "day", "number", "num"])
"""Before a number: it names the thing, "page 3", "June 4", "room twelve"."""

GOVERNORS = frozenset(["prep", "base", "past", "done", "have", "ing"])
POINTED = frozenset(["last", "next", "other", "first"])
MULTITUDES = frozenset("lot lots plenty number variety range couple dozens hundreds series".split())


def noun_number(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the nouns of a passage that are one where they should be many, or many for one.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        checks = CHECKS.get(token.low, ())
        if not checks and is_numeral(token):
            checks = (_counted,)
        for check in checks:
            if (issue := check(tokens, at)) is not None:
                yield issue
                break


def _to_plural(tokens: Sequence[Token], at: int, head: int) -> Issue:
    """Make the issue of a singular that should be a plural."""
    noun = tokens[head]
    many = plural_of(noun.low)
    behind = words_of(tokens, at, at)
    return slip(
        "singular-for-plural", f"After “{behind}” comes the plural, “{many}”.", noun, noun, many
    )


def _single_head(tokens: Sequence[Token], at: int) -> int | None:
    """Give the place of a countable singular that ends the noun phrase beginning here."""
    head = head_at(tokens, at, joined=True)
    if head is None or tokens[head].tag != "noun" or tokens[head].low in noun_lists()["no plural"]:
        return None
    if word(tokens, head - 1).low in ("one", "each") or not is_unit(tokens[head]):
        return None
    return head


def _counted(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Two dashboard", "forty-five day of"."""
    head = None if _is_label(tokens, at) else _counted_head(tokens, at + 1)
    if head is None or word(tokens, at + 1).start != tokens[at].end + 1:
        return None
    if word(tokens, at - 1).text == "," and tokens[head].could_be("b"):
        return None  # "ten grind, ten shop"
    if tokens[head - 1].low in UNITS | noun_lists()["no plural"]:
        return None
    if (tokens[head].low in UNITS and head > at + 1) or _is_paired(tokens, head):
        return None  # "a two hour interview" lacks a hyphen alone
    pointed = tokens[at + 1].tag == "adj" and tokens[at + 1].low in POINTED
    return None if pointed else _to_plural(tokens, at, head)


def _counted_head(tokens: Sequence[Token], at: int) -> int | None:
    """Give the place of a singular behind a number: right behind it, whatever has a plural."""
    head = _single_head(tokens, at)
    noun = word(tokens, at)
    if head is not None or noun.tag != "noun" or noun.could_be("jr"):
        return head
    lists = noun_lists()
    odd = noun.low in lists["no plural"] or noun.low in lists["mass"] or noun.low in UNITS
    ends = ends_phrase(tokens, at) and not word(tokens, at - 1).low.startswith("hundred")
    known = plural_of(noun.low) in word_classes()
    before = word(tokens, at - 2)
    governed = before.tag in GOVERNORS or before.low in ("than", "about", "nearly", "almost")
    acts = noun.could_be("deg") or (noun.could_be("b") and not governed)  # "ten watch"
    return at if ends and known and not odd and not acts else None


def _is_label(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number counts nothing: "page 3", "the 73 bus", "four of five", "1"."""
    before = word(tokens, at - 1)
    if not is_numeral(tokens[at]) or before.tag in LABELS or before.low in SINGLE:
        return True
    if before.low == "of" or (before.tag == "mark" and before.text in "-–/$£€#:(+"):
        return True
    return before.low == "the" and tokens[at].tag == "number"


def _is_paired(tokens: Sequence[Token], head: int) -> bool:
    """Tell "two to one day" and "three or more", where the noun belongs to the second number."""
    return any(t.low in ("one", "a", "an", "1") for t in tokens[max(0, head - 2) : head])


def _many(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Several interview", "many new student"."""
    after = word(tokens, at + 1)
    if after.low in ("a", "an", "of"):
        return None
    if word(tokens, at - 1).low in ("no", "very") and tokens[at].low == "few":
        return None
    head = _single_head(tokens, at + 2 if after.low in ("other", "more") else at + 1)
    return None if head is None else _to_plural(tokens, at, head)


def _these(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "These criterion", "those question"."""
    head = _single_head(tokens, at + 1)
    if head is None or not is_countable(tokens[head]) or word(tokens, at + 1).low == "last":
        return None
    return _to_plural(tokens, at, head)


def _both(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Both candidate": unless a pair follows, "both theory and practice"."""
    head = _single_head(tokens, at + 1)
    pair = any(token.low in ("and", "or", "&") for token in tokens[at + 1 : at + 10])
    if head is None or pair or not is_countable(tokens[head]) or _may_act(tokens, at, head):
        return None
    return _to_plural(tokens, at, head)


def _may_act(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Tell "it made us both laugh": what seems a noun is a verb."""
    acts = word(tokens, head + 1).tag not in ("be", "have", "modal")
    return acts and head == at + 1 and tokens[head].could_be("bd")


def _every(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Each students", "every questions", "another questions"."""
    first = tokens[at].low
    head = head_at(tokens, at + 1)
    if head is None and word(tokens, at + 2).tag in ("past", "done", "pron", "third"):
        head = at + 1  # "another nurses told me"
    if head is None or tokens[head].tag != "plural" or word(tokens, at - 1).tag in ("num", "det"):
        return None
    noun = tokens[head]
    governed = word(tokens, at - 1).tag in ("base", "past", "have", "prep", "third", "be")
    loose = first == "every" or (first != "one" and governed)
    if noun.can != "p" and not (loose and noun.can in ("pz", "pzn")):
        return None
    one = singular_of(noun.low)
    if one is None or one == noun.low or noun.low in FIXED:
        return None
    if first == "one" and (noun.low == "others" or word(tokens, at - 1).low in ("no", "number")):
        return None
    return slip(
        "plural-for-singular", f"After “{first}” comes the singular, “{one}”.", noun, noun, one
    )


def _part_of(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Each of the student", "one of the best team", "every one of the analysis"."""
    of, owner = word(tokens, at + 1), word(tokens, at + 2)
    if of.low != "of" or owner.low not in OWNING or tokens[at].text == "any":
        return None
    first = at + 3
    while word(tokens, first).low in ("most", "many", "two", "three", "few", "more"):
        first += 1
    last = next((p for p in range(first, first + REACH) if not _modifies(tokens, p)), first)
    noun = word(tokens, last)
    if noun.tag != "noun" or not ends_phrase(tokens, last, joined=True):
        return None
    known = is_unit(noun) or noun.low in noun_plurals()
    best = any(t.low in noun_lists()["superlatives"] or t.low == "most" for t in tokens[at:last])
    together = noun.low in noun_lists()["collective"] and not best
    the_one = word(tokens, at - 1).low == "the"  # "the one of my aunt"
    if (
        not known
        or together
        or the_one
        or (tokens[at].low in ("any", "none") and not is_countable(noun))
    ):
        return None
    return _to_plural(tokens, at, last)


def _modifies(tokens: Sequence[Token], at: int) -> bool:
    token = word(tokens, at)
    goes_on = not ends_phrase(tokens, at, joined=True)
    return token.tag in ("adj", "done") or (token.tag in ("noun", "adv") and goes_on)


def _all(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "All the student", "all employee"."""
    first = at + 2 if word(tokens, at + 1).low == "of" else at + 1
    owned = word(tokens, first).low in OWNING - {"its"}
    head = _single_head(tokens, first + 1 if owned else first)
    if head is None or tokens[head].low in noun_lists()["whole"]:
        return None
    before = word(tokens, at - 1)
    lone = before.low in ("of", "at", "for", "with", "above", "after")
    if lone or not is_countable(tokens[head]):
        return None
    if _may_act(tokens, at, head) and before.tag not in ("base", "past"):
        return None
    return _to_plural(tokens, at, head)


def _multitude(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "A lot of question", "a couple of week"."""
    if word(tokens, at + 1).low != "of" or word(tokens, at - 1).low in ("the", "parking"):
        return None
    head = _single_head(tokens, at + 2)
    if head is None or not (is_countable(tokens[head]) or tokens[head].low in UNITS):
        return None
    return _to_plural(tokens, at, head)


FIXED = frozenset(
    "means series species news works thanks headquarters crossroads goods others people police "
    "data media fries clothes savings odds barracks sales times".split()
)
"""Plurals that have no singular, or one of another sense."""


CHECKS: dict[str, tuple[Callable[[Sequence[Token], int], Issue | None], ...]] = {
    **dict.fromkeys(
        "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty "
        "fifty sixty".split(),
        (_counted,),
    ),
    **dict.fromkeys(MANY, (_part_of, _many)),
    **dict.fromkeys(POINTING, (_these,)),
    **dict.fromkeys(ONES, (_part_of, _every)),
    **dict.fromkeys(["none", "any"], (_part_of,)),
    "both": (_part_of, _both),
    "all": (_all,),
    **dict.fromkeys(MULTITUDES, (_multitude,)),
}
"""What is looked at behind a word."""
