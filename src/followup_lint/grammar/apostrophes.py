"""Apostrophes that are missing or too many: "the firms vans", "two venue's in Spokane", "get's".

A plural before a noun is right as often as wrong ("sales team", "a students union"), so the rules
look at owners alone, people and bodies, and only where the word behind them can be no verb.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.lexicon import lexicon, read_lists, third
from followup_lint.grammar.noun_phrases import EDGE, word
from followup_lint.grammar.word_classes import CLOSED, word_classes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("apostrophes.txt")
RULE = "apostrophe"
SPANS = frozenset("days weeks months years hours minutes moments nights".split())
POINTING = frozenset("last next this".split())
DATED = frozenset(
    "weeks months years mondays tuesdays wednesdays thursdays fridays saturdays sundays summers "
    "winters springs autumns mornings afternoons evenings nights quarters terms".split()
)
MANY = frozenset(
    "two three four five six seven eight nine ten many several few these those various".split()
)
PLURAL_VERBS = frozenset("have are were aren't weren't haven't".split())
GOVERNING = frozenset("of for from with without about by to in at on into through between".split())
PARTS = frozenset(["num", "number", "det", "pron", "unknown"])
"""Before "of", what takes a part: "three of your pupils sign"."""

HE = frozenset("he she it that which who never always".split())
RELATIVES = frozenset("how what which that who when where if".split())
ENDS = frozenset(". , ! ? ; ) and before as at in for with is was".split())
PERSONS = frozenset("he she it who".split())
CONTRACTING = frozenset("been going a an always also really currently".split())


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {
        name: frozenset(" ".join(lines).split())
        for name, lines in read_lists(LISTS).items()
        if name != "wrong"
    }


@lru_cache(maxsize=1)
def _wrong() -> dict[str, str]:
    return {
        wrong: right
        for wrong, _, right in (line.partition(" ") for line in read_lists(LISTS)["wrong"])
    }


@lru_cache(maxsize=1)
def _owners() -> dict[str, str]:
    """The plurals of the owners, and how the possessive of one of them is written."""
    plural = lexicon().plural
    return {plural.get(one) or third(one): f"{one}'s" for one in _lists()["owners"]}


def apostrophes(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the apostrophes of a passage that are missing or too many.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        low = token.low
        if low in _wrong():
            yield _issue(token, "“{0}” has no apostrophe: “{1}”.", _wrong()[low])
        elif low.endswith("'s") and token.tag == "poss":
            yield from _needless(tokens, at)
        elif low == "whose" and word(tokens, at + 1).low in CONTRACTING:
            yield _issue(token, "“Who is” and “who has” are “who's”.", "who's")
        elif low == "who's" and _owns(tokens, at):
            yield _issue(token, "“Who's” is “who is”; here it is “whose”.", "whose")
        elif low.endswith("s") and "'" not in low:
            yield from _missing(tokens, at)


def _needless(tokens: Sequence[Token], at: int) -> Iterator[Issue]:
    """Find a plural that is written like a possessive: "our auditor's have", "two venue's in"."""
    token, before, after = tokens[at], word(tokens, at - 1), word(tokens, at + 1)
    head = token.low[:-2]
    if token.text[0].isupper() and at and before.low not in (".", "!", "?"):
        return  # "New Year's"
    codes = word_classes().get(head, "")
    if head in CLOSED or ("c" not in codes and "n" not in codes):
        return
    counted = _counted(tokens, at)
    ends = after is EDGE or after.low in (".", ",", "!", "?", ";", "and", "or")
    open_end = ends and head in _lists()["things"] and not _compares(tokens, at)
    many = counted and (after.tag in ("prep", "be", "have", "modal", "to", "sub") or ends)
    if after.low in PLURAL_VERBS or open_end or many:
        yield _issue(token, "A plural has no apostrophe: “{1}”.", _plural(head))
    elif _is_verb(before.low, codes) and after.tag in ("det", "prep", "poss", "to", "adv"):
        yield _issue(token, "A verb has no apostrophe: “{1}”.", third(head))


def _is_verb(before: str, codes: str) -> bool:
    """Tell "she work's"; "that work's" may be "that work is"."""
    return before in HE and (codes[0] == "b" or (before in PERSONS and "b" in codes))


def _compares(tokens: Sequence[Token], at: int) -> bool:
    """Tell "older than this year's." and "the song and the other song's"."""
    near = [token.low for token in tokens[max(0, at - 6) : at]]
    return any(low in ("than", "as", "like", "from", "unlike") for low in near) or any(
        token.low.endswith(("'s", "'")) for token in (*tokens[max(0, at - 5) : at],
                                                     *tokens[at + 1 : at + 4])
    )  # fmt: skip


def _counted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number stands in front of a noun, with adjectives between at most."""
    back = at - 1
    while back > at - 3 and word(tokens, back).tag in ("adj", "noun"):
        back -= 1
    number = word(tokens, back)
    if number.low in MANY or (number.tag == "number" and number.text.isdigit()):
        return word(tokens, back - 1).low not in ("of", "one") and number.text not in ("1", "01")
    return False


def _missing(tokens: Sequence[Token], at: int) -> Iterator[Issue]:
    """Find a possessive without its apostrophe: "the firms vans", "last weeks call"."""
    token, before, after = tokens[at], word(tokens, at - 1), word(tokens, at + 1)
    low = token.low
    if not after.could_be("cnp") or after.low in CLOSED or tokens[at + 1].start != token.end + 1:
        return
    only_noun = after.only("cnpz") and after.can[0] != "z" and not _may_act(after.low)
    if low in DATED and before.low in POINTING:
        if only_noun or after.tag in ("noun", "plural"):
            yield _issue(token, "The apostrophe is missing: “{1}”.", f"{token.text[:-1]}'s")
    elif low in SPANS and after.low in _lists()["spans"]:
        if before.low in ("a", "one", "an"):
            yield _issue(token, "The apostrophe is missing: “{1}”.", f"{token.text[:-1]}'s")
        elif before.tag in ("num", "number") and _ends(tokens, at + 2):
            yield _issue(token, "The apostrophe is missing: “{1}”.", f"{token.text}'")
    elif not token.can and low.endswith("ys") and token.text.islower():
        one = f"{low[:-1]}'s"
        if one[:-2] in word_classes() and low[-3] not in "aeiou":
            yield _issue(token, "The apostrophe is missing: “{1}”.", one)
    elif token.text.islower() and (only_noun or _governed(tokens, at) or _is_subject(tokens, at)):
        yield from _owned(tokens, at)


def _owned(tokens: Sequence[Token], at: int) -> Iterator[Issue]:
    token, after = tokens[at], tokens[at + 1]
    owners, low = _owners(), token.low
    if after.low in _lists()["unowned"] or not after.text.islower():
        return
    if low in owners and _begins_phrase(tokens, at):
        yield _issue(token, "The apostrophe is missing: “{1}”.", owners[low], f"{low}'")


def _begins_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the owner is the first noun of its phrase: behind an article or preposition."""
    before = word(tokens, at - 1)
    if before.tag == "adj" and before.only("j"):
        before = word(tokens, at - 2)
    if before.low in ("all", "both", "such", "what", "which", "some", "any", "no"):
        return False
    if word(tokens, at + 2).tag in ("noun", "plural", "unknown", "name"):
        return False  # "the students union rooms"
    return before.tag in ("det", "poss", "prep") and before.low not in ("as", "like", "than")


def _may_act(noun: str) -> bool:
    """Tell a noun that is used as a verb as well: "text", "mail"."""
    stem = noun.removesuffix("s")
    if stem in ("text", "email", "message", "phone"):
        return True
    classes = word_classes()
    return any(f"{form}ing" in classes for form in (stem, stem.removesuffix("e"), stem + stem[-1:]))


def _is_subject(tokens: Sequence[Token], at: int) -> bool:
    """Tell "my supervisors reference is", where the noun has a verb of its own."""
    after, verb = tokens[at + 1], word(tokens, at + 2)
    if word(tokens, at - 1).tag not in ("det", "poss") or after.can[:1] not in ("n", "c", "p"):
        return False
    return verb.low in ("is", "was", "has", "had") or (
        verb.low == "," and word(tokens, at + 3).low == "which"
    )


def _governed(tokens: Sequence[Token], at: int) -> bool:
    """Tell "of the managers work", where no verb can follow the managers."""
    after = tokens[at + 1]
    begin = at - 1 if word(tokens, at - 1).tag in ("det", "poss") else at
    partitive = word(tokens, begin - 1).low == "of" and word(tokens, begin - 2).tag in PARTS
    return (
        word(tokens, begin - 1).low in GOVERNING
        and not partitive
        and after.can[:1] in ("n", "c", "p")
        and not after.could_be("de")
        and _ends(tokens, at + 2)
        and RELATIVES.isdisjoint(token.low for token in tokens[max(0, at - 8) : at])
    )


def _ends(tokens: Sequence[Token], at: int) -> bool:
    following = word(tokens, at)
    return following is EDGE or following.low in ENDS


def _owns(tokens: Sequence[Token], at: int) -> bool:
    """Tell "who's work I admire" from "who's head of it"."""
    noun, after = word(tokens, at + 1), word(tokens, at + 2)
    if not noun.only("cnp") and noun.low not in ("work", "name", "team", "book", "help", "advice"):
        return False
    return after.tag in ("subject", "be", "have", "modal") or after.low in ("you", "it")


def _plural(head: str) -> str:
    return lexicon().plural.get(head) or third(head)


def _issue(token: Token, message: str, right: str, *others: str) -> Issue:
    rights = tuple(
        one[0].upper() + one[1:] if token.text[0].isupper() else one for one in (right, *others)
    )
    return Issue(
        start=token.start,
        end=token.end,
        engine="followup_lint",
        rule=RULE,
        category="punctuation",
        message=message.format(token.text, rights[0]),
        replacements=rights,
    )
