"""Articles that are missing: "in same way", "such clinic", "best part was", "in next sprint".

`bare_nouns` looks for countable nouns behind verbs and prepositions; here are the words that ask
for an article by themselves, and bare nouns where those don't look.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.definite_articles import lacks_the
from followup_lint.grammar.lexicon import lexicon, read_lists
from followup_lint.grammar.noun_phrases import (
    END_MARKS,
    ends_phrase,
    head_at,
    is_heading,
    is_numeral,
    is_unit,
    slip,
    with_article,
    word,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("missing_articles.txt")
PREPOSITIONS = frozenset("in at of with for from on to by into during about within".split())
VERBAL = frozenset(["base", "past", "third", "be", "pron+be", "have", "done", "ing"])
NO_SUCH = frozenset("no any some one every another each many few two three all other of".split())
SPANS = frozenset("in within for over during through throughout".split())
TIMES = frozenset(
    "days weeks months years hours minutes seconds weekends decades semesters".split()
)
COUNTS = frozenset("few couple several".split())
FEW_BEFORE = frozenset("in for after within of since during over just only took take spent".split())
AGO = frozenset("ago later before back earlier".split())
SHARES = frozenset("one some many most each several none all both any two three".split())
AMOUNTS = frozenset("lot bit couple number variety range series".split())
LOT_OPENERS = frozenset(
    "a the whole this that one big fair great every each any no my your".split()
)


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(" ".join(lines).split()) for name, lines in read_lists(LISTS).items()}


def missing_articles(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the places of a passage where an article is missing.

    Args:
        tokens: The words of a passage.
    """
    if is_heading(tokens):
        return
    checks = _checks()
    for at, token in enumerate(tokens):
        for check in checks.get(token.low, ()):
            if (issue := check(tokens, at)) is not None:
                yield issue
                break


def _a(tokens: Sequence[Token], first: int, last: int, rule: str) -> Issue:
    """Make the issue of a phrase that lacks "a"."""
    phrase = words_of(tokens, first, last)
    right = with_article(phrase)
    return slip(rule, f"An article is missing: “{right}”.", tokens[first], tokens[last], right)


def _such(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Such clinic"."""
    before, first = word(tokens, at - 1), word(tokens, at + 1)
    head = head_at(tokens, at + 1)
    if head is None or before.low in NO_SUCH or before.tag in ("det", "poss", "num"):
        return None
    if not is_unit(tokens[head]) or tokens[head].tag != "noun" or first.low == "as":
        return None
    if tokens[head].low in ("detail", "talk", "time", "matter"):
        return None  # "in such detail"
    phrase = words_of(tokens, at + 1, head)
    right = f"{tokens[at].text} {with_article(phrase)}"
    return slip("such-a", f"It is “{right}”.", tokens[at], tokens[head], right)


def _what(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "What great team!"."""
    first = word(tokens, at + 1)
    if word(tokens, at - 1).tag not in ("edge", "mark") or first.low not in _lists()["evaluative"]:
        return None
    head = head_at(tokens, at + 1)
    if head is None or head == at + 1 or not is_unit(tokens[head]):
        return None
    ends = [token.text for token in tokens[head + 1 :] if token.text in (".", "!", "?")]
    if ends[:1] != ["!"]:
        return None
    right = f"{tokens[at].text} {with_article(words_of(tokens, at + 1, head))}"
    return slip("what-a", f"It is “{right}”.", tokens[at], tokens[head], right)


def _prepositional(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "In middle of", "under guidance of", "at moment"."""
    noun, after = word(tokens, at + 1), word(tokens, at + 2)
    key = (tokens[at].low, noun.low)
    if after.low == "of" and key in _of_pairs():
        make = _a if noun.low in _lists()["a of"] else lacks_the
        return make(tokens, at + 1, at + 1, "article-before-of")
    closed = after.text in END_MARKS or after.tag in ("subject", "conj", "pron", "sub", "be")
    if closed and key in _end_pairs():
        return lacks_the(tokens, at + 1, at + 1, "article-in-phrase")
    return None


@lru_cache(maxsize=1)
def _of_pairs() -> frozenset[tuple[str, str]]:
    """Preposition and noun that want "the" between them before "of"."""
    return _rows("the of")


@lru_cache(maxsize=1)
def _end_pairs() -> frozenset[tuple[str, str]]:
    """Preposition and noun that want "the" between them at the end of the phrase."""
    return _rows("at the")


def _rows(name: str) -> frozenset[tuple[str, str]]:
    rows = (line.partition(":") for line in read_lists(LISTS)[name])
    return frozenset((first, noun) for first, _, nouns in rows for noun in nouns.split())


def _one_of(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "One of team members", "most of users", "one of best"."""
    of, first = word(tokens, at + 1), word(tokens, at + 2)
    if of.low != "of" or word(tokens, at - 1).low in ("of", "a"):
        return None
    if first.low in ("best", "most", "biggest", "main") and tokens[at].low == "one":
        return lacks_the(tokens, at + 2, at + 2, "one-of-the")
    head = head_at(tokens, at + 2, joined=True)
    if head is None or tokens[head].tag != "plural" or "p" not in tokens[head].can:
        return None
    return lacks_the(tokens, at + 2, head, "one-of-the")


def _few(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "In few days", "few years ago", "give you few examples"."""
    before, noun, after = word(tokens, at - 1), word(tokens, at + 1), word(tokens, at + 2)
    timed = noun.low in TIMES and (
        before.low in FEW_BEFORE
        or (after.low in AGO and before.tag not in ("det", "poss", "adj") and before.low != "past")
    )
    given = noun.tag == "plural" and (before.tag == "object" or before.low == "you")
    given = given and word(tokens, at - 2).tag in ("base", "past", "ing")
    return _a(tokens, at, at, "a-few") if timed or given else None


def _lot(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Lot of", "with wide range of"."""
    after = word(tokens, at + 1)
    helped = tokens[at].low == "lot" and word(tokens, at - 1).tag == "object"
    if helped and after.text in END_MARKS:
        return _a(tokens, at, at, "a-lot")  # "it helped me lot"
    if after.low != "of" and tokens[at].low != "bit":
        return None
    first = at
    while word(tokens, first - 1).tag == "adj" and at - first < 2:
        first -= 1
    before = word(tokens, first - 1)
    if tokens[at].low == "bit" and not (first < at and tokens[at - 1].low == "little"):
        return None
    verb = before.tag in VERBAL - {"ing", "done"} or before.low in ("learned", "learnt")
    opens = before.tag == "edge" or before.text in (".", "!", "?", ",") or before.tag == "conj"
    if tokens[at].low == "lot":
        wrong = verb or opens or before.low in PREPOSITIONS | {"me", "you", "us", "ing"}
    else:
        wrong = verb or before.low in ("with", "for", "in", "me", "you", "us")
    if tokens[at].low == "number" and first == at:
        wrong = before.tag == "have"
    return _a(tokens, first, at, "a-lot") if wrong else None


def _half(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "in half hour"."""
    before, unit = word(tokens, at - 1), word(tokens, at + 1)
    if unit.low not in ("hour", "year", "day", "dozen") or not ends_phrase(tokens, at + 1):
        return None
    if before.low not in ("in", "for", "after", "within", "of", "about") or unit.low == "day":
        return None
    right = f"half {with_article(unit.text)}"
    return slip("half-an-hour", f"It is “{right}”.", tokens[at], unit, right)


def _as_job(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I have worked as data analyst"."""
    head = head_at(tokens, at + 1, joined=True)
    if head is None or tokens[head].tag != "noun":
        return None
    jobs = _lists()["jobs"] | lexicon().classes["who"]
    words = {token.low for token in tokens[at + 1 : head + 1]}
    verbs = {token.low for token in tokens[max(0, at - 4) : at]}
    if tokens[head].low not in jobs or not _lists()["unique"].isdisjoint(words):
        return None
    if verbs.isdisjoint(("work", "worked", "working", "works")):
        return None
    return _a(tokens, at + 1, head, "as-a")


def _capitals(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "In TOEIC test", "with HR department"."""
    name, noun = word(tokens, at + 1), word(tokens, at + 2)
    capitals = sum(letter.isupper() for letter in name.text)
    if name.tag != "name" or capitals < 2 or len(name.text) > MAX_CAPITALS:  # "LoRa" as well
        return None
    if noun.low not in _lists()["departments"] or head_at(tokens, at + 2) != at + 2:
        return None
    return lacks_the(tokens, at + 1, at + 2, "the-capitals")


def _group(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I taught class of 38 pupils", "with team of five"."""
    number = word(tokens, at + 2)
    first = at - 1 if word(tokens, at - 1).tag == "adj" else at
    before = word(tokens, first - 1)
    counted = number.tag == "num" or is_numeral(number) or number.low in ("about", "around")
    if word(tokens, at + 1).low != "of" or not counted or tokens[at].tag == "name":
        return None
    governed = before.tag in VERBAL or before.low in PREPOSITIONS
    if not governed or number.text[:2] in ("19", "20"):
        return None
    return _a(tokens, first, at, "a-group")


GROUPS = frozenset("class team group crew fleet staff budget total network panel brigade".split())
MAX_CAPITALS = 6
"""Letters of what is taken for initials."""


@lru_cache(maxsize=1)
def _checks() -> dict[str, tuple[Callable[[Sequence[Token], int], Issue | None], ...]]:
    """What is looked at behind a word."""
    found: dict[str, tuple[Callable[[Sequence[Token], int], Issue | None], ...]] = {}

    def add(words: frozenset[str], check: Callable[[Sequence[Token], int], Issue | None]) -> None:
        for one in words:
            found[one] = (*found.get(one, ()), check)

    add(frozenset(["such"]), _such)
    add(frozenset(["what"]), _what)
    add(SHARES, _one_of)
    add(frozenset(["few"]), _few)
    add(AMOUNTS, _lot)
    add(frozenset(["half"]), _half)
    add(frozenset(["as"]), _as_job)
    add(GROUPS, _group)
    add(frozenset(["in", "on", "at", "with"]), _capitals)
    add(frozenset(first for first, _ in _of_pairs() | _end_pairs()), _prepositional)
    return found
