"""Plurals where they can't stand, and plurals that English hasn't got.

"Two hundreds of patents", "a five years plan", "a two-weeks notice", "the others cooks",
"glasswares", "a criteria".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from followup_lint.grammar.lexicon import read_lists
from followup_lint.grammar.noun_phrases import (
    LISTS,
    UNITS,
    ends_phrase,
    head_at,
    is_numeral,
    noun_lists,
    plural_of,
    singular_of,
    slip,
    word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

HYPHENED = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)-"
    r"(?:year|month|week|day|hour|minute)s"
)
SINGLE = frozenset("a an this one another every each".split())
KINDS = frozenset("all many several various different other two three four".split())
FIXED = frozenset("means news thanks goods works odds series species data media".split())
"""Plurals in form alone."""

AFTER_PLURAL = frozenset("that which who in for are with were".split())
BIG = frozenset("hundreds thousands millions dozens billions".split())


def plural_forms(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the wrong plurals of a passage.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        issue = _wrong_word(tokens, at)
        if issue is None:
            check = CHECKS.get(token.low) or _check_for(token)
            issue = None if check is None else check(tokens, at)
        if issue is not None:
            yield issue


def _check_for(token: Token) -> Callable[[Sequence[Token], int], Issue | None] | None:
    """Give what is looked at in a word that isn't listed."""
    if token.tag == "plural":
        return _compound
    if "-" in token.low:
        return _hyphened if HYPHENED.fullmatch(token.low) else None
    return _period if is_numeral(token) else None


def _hundreds(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Two hundreds of patents"."""
    before, of = word(tokens, at - 1), word(tokens, at + 1)
    if not (is_numeral(before) or before.low == "few"):
        return None
    last = of if of.low == "of" and word(tokens, at + 2).tag not in ("det", "poss") else tokens[at]
    if word(tokens, at - 2).low in ("or", "to"):
        return None
    right = tokens[at].text[:-1]
    return slip(
        "hundreds-after-number",
        f"After a number it is “{right}”.",
        tokens[at],
        last,
        right,
    )


def _hundred_of(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "handled hundred of bills"."""
    before, of, noun = word(tokens, at - 1), word(tokens, at + 1), word(tokens, at + 2)
    counted = before.tag in ("num", "number", "det", "poss", "adj", "noun") or before.low == "one"
    if of.low != "of" or noun.tag not in ("plural", "adj", "noun") or counted:
        return None
    right = f"{tokens[at].text}s"
    return slip("hundred-of", f"It is “{right} of”.", tokens[at], tokens[at], right)


def _kinds(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "different kind of tools", "all kind of people"."""
    before, owner, of = word(tokens, at - 1), word(tokens, at - 2), word(tokens, at + 1)
    if of.low != "of" or before.low not in KINDS or owner.tag in ("det", "poss", "not"):
        return None
    if before.low in ("different", "other") and owner.tag not in ("base", "past", "prep", "have"):
        return None
    right = f"{tokens[at].text}s"
    return slip("singular-for-plural", f"It is “{right}”.", tokens[at], tokens[at], right)


def _this(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "this two machines", "this songs that we sing"."""
    number, noun = word(tokens, at + 1), word(tokens, at + 2)
    if number.can == "p" and number.tag == "plural" and noun.low in AFTER_PLURAL:
        known = singular_of(number.low) in (None, number.low) or number.low in FIXED
        if known or word(tokens, at - 1).tag in ("det", "poss"):
            return None
        return slip("this-for-these", "Before several: “these”.", tokens[at], tokens[at], "these")
    if not is_numeral(number) or number.tag == "number" or noun.tag != "plural":
        return None
    if not ends_phrase(tokens, at + 2) or word(tokens, at - 1).tag == "adv":
        return None
    return slip("this-for-these", "Before several: “these”.", tokens[at], tokens[at], "these")


def _pairs(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "600 pairs of trouser"."""
    noun = word(tokens, at + 2)
    if word(tokens, at + 1).low != "of" or noun.low not in noun_lists()["in pairs"]:
        return None
    if not ends_phrase(tokens, at + 2, joined=True):
        return None
    right = plural_of(noun.low)
    return slip("singular-for-plural", f"In pairs: “{right}”.", noun, noun, right)


def _compound(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the roads signs", "nine depositions transcripts"."""
    first, second, before = tokens[at], word(tokens, at + 1), word(tokens, at - 1)
    if second.tag != "plural" or first.can not in ("p", "pz") or second.can not in ("p", "pz"):
        return None
    if before.tag not in ("det", "poss", "num", "number") or not ends_phrase(tokens, at + 1):
        return None
    one = singular_of(first.low)
    if one is None or first.low in noun_lists()["fields"]:
        return None
    right = f"{one} {second.text}"
    return slip("plural-in-compound", f"Before a noun it is “{one}”.", first, second, right)


def _period(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "A five years plan", "10-years experience"."""
    joined = word(tokens, at + 1).text == "-" and word(tokens, at + 1).start == tokens[at].end
    unit = word(tokens, at + 2 if joined else at + 1)
    place = at + 3 if joined else at + 2
    noun = word(tokens, place)
    if unit.low[:-1] not in UNITS or not unit.low.endswith("s") or noun.low == "ago":
        return None
    if noun.low == "old":
        described = word(tokens, place + 1).tag in ("noun", "adj", "unknown")
        if joined or not described or word(tokens, at - 1).low not in ("a", "an", "the", "my"):
            return None
        right = f"{tokens[at].text}-{unit.low[:-1]}-old"
        return slip("plural-in-adjective", f"It is “{right}”.", tokens[at], noun, right)
    if noun.tag not in ("noun", "adj") or head_at(tokens, place, joined=True) is None:
        return None
    if not joined and word(tokens, at - 1).low not in ("a", "an"):
        return None
    right = f"{tokens[at].text}-{unit.low[:-1]}"
    return slip("plural-in-adjective", f"Before a noun it is “{right}”.", tokens[at], unit, right)


def _hyphened(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "A two-weeks notice"."""
    if head_at(tokens, at + 1, joined=True) is None:
        return None
    right = tokens[at].text[:-1]
    return slip(
        "plural-in-adjective", f"Before a noun it is “{right}”.", tokens[at], tokens[at], right
    )


def _others(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "The others cooks", "with others people"."""
    before, noun = word(tokens, at - 1), word(tokens, at + 1)
    if noun.tag not in ("plural", "noun") or not noun.could_be(
        "p" if before.low != "one" else "cp"
    ):
        return None
    if before.tag not in ("det", "poss", "prep", "num") and before.low != "one":
        return None
    acts = word(tokens, at + 2).tag not in ("be", "have", "modal", "past", "done", "mark", "prep")
    if noun.tag == "plural" and noun.could_be("z") and before.tag == "det" and acts:
        return None
    return slip(
        "plural-adjective", "An adjective has no plural: “other”.", tokens[at], tokens[at], "other"
    )


def _wrong_word(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "glasswares", "differents", "a criteria"."""
    token, before, following = tokens[at], word(tokens, at - 1), word(tokens, at + 1)
    found = _wrong().get(token.low)
    if found is None or token.text[1:].isupper():
        return None
    section, right = found
    if section == "plurals or verbs":
        fits = before.tag in ("det", "poss", "adj") and before.low != "that"
    elif section == "plural adjectives":
        fits = not token.can or following.tag in ("plural", "noun")
    elif section == "latin plurals":
        owner = word(tokens, at - 2) if before.tag == "adj" else before
        fits = owner.low in SINGLE and following.tag not in ("noun", "plural")  # "a data set"
    else:
        fits = True
    rule = "plural-adjective" if section == "plural adjectives" else "wrong-plural"
    return slip(rule, f"It is “{right}”.", token, token, right) if fits else None


@lru_cache(maxsize=1)
def _wrong() -> dict[str, tuple[str, str]]:
    """The wrong words of the lists: their section and what is right."""
    sections = read_lists(LISTS)
    names = ("wrong plurals", "plurals or verbs", "plural adjectives", "latin plurals")
    rows = ((name, *line.split()) for name in names for line in sections[name])
    return {wrong: (name, right) for name, wrong, right in rows}


CHECKS: dict[str, Callable[[Sequence[Token], int], Issue | None]] = {
    **dict.fromkeys(BIG, _hundreds),
    **dict.fromkeys(["hundred", "thousand", "dozen"], _hundred_of),
    **dict.fromkeys(["kind", "type", "sort"], _kinds),
    **dict.fromkeys(["pair", "pairs"], _pairs),
    "this": _this,
    "others": _others,
}
"""What is looked at in a word."""
