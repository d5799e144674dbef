"""Countable nouns without an article: "I am looking for new job", "She offered me desk".

English lets a countable noun stand bare in many set phrases ("on foot", "take part"); they stand in
``bare_nouns.txt``. Elsewhere a singular that is countable in every sense wants an article, a
possessive or a number in front of it. The rule looks at whole noun phrases behind a verb or a
preposition, and only where the phrase ends with the noun.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.lexicon import lexicon, read_lists
from followup_lint.grammar.nearest import common_words
from followup_lint.grammar.noun_phrases import (
    ends_phrase,
    is_countable,
    is_heading,
    phrase_start,
    slip,
    with_article,
    word,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("bare_nouns.txt")
VERBS = frozenset(["base", "past", "third", "ing", "have", "done"])
COPULAS = frozenset(["be", "pron+be"])
GIVING = frozenset("give offer show send lend bring hand teach buy get write owe ask".split())
"""Verbs with two objects: "They offered me desk"."""

CAUSING = frozenset("make let have help see hear watch".split())
PREPOSITIONS = frozenset("in on at for with from about to into near of".split())
"""After others ("by", "per", "without", "off", "over"…) nouns stand bare as a rule."""

FAMILIAR = 3000
"""A noun must be among so many of the commonest words: trades have set phrases of their own."""

SHORT = frozenset("job lab car bus bug key map pub cat dog boy man".split())
"""Words too short for the list of common ones."""

LICENCES = frozenset(["licence", "license"])
"""Countable, though "under licence" is right: see the list of idioms."""

LISTED = frozenset(["noun", "plural", "adj", "name", "ing", "unknown"])
DATES = frozenset("week month year weekend spring summer autumn winter fall quarter term".split())
POINTING = frozenset("next last same present following previous late early mid first".split())


class BareLists(NamedTuple):
    """The lists of ``bare_nouns.txt``, by their sections."""

    idioms: frozenset[tuple[str, str]]
    verbs: frozenset[tuple[str, str]]
    unique: frozenset[str]
    events: frozenset[str]
    evaluative: frozenset[str]
    described: frozenset[str]
    feelings: frozenset[str]
    subjects: frozenset[str]
    circumstances: frozenset[str]
    governing: frozenset[str]


@lru_cache(maxsize=1)
def bare_lists() -> BareLists:
    """Read the lists, once a process."""
    sections = read_lists(LISTS)

    def pairs(name: str) -> frozenset[tuple[str, str]]:
        rows = (line.split() for line in sections[name])
        return frozenset((head, noun) for head, *nouns in rows for noun in nouns)

    return BareLists(
        pairs("idioms"),
        pairs("verbs"),
        frozenset(" ".join(sections["unique"]).split()),
        frozenset(" ".join(sections["events"]).split()),
        frozenset(" ".join(sections["evaluative"]).split()),
        frozenset(" ".join(sections["described"]).split()),
        frozenset(" ".join(sections["feelings"]).split()),
        frozenset(" ".join(sections["subjects"]).split()),
        frozenset(" ".join(sections["circumstances"]).split()),
        frozenset(" ".join(sections["governing"]).split()),
    )


def bare_nouns(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the countable nouns of a passage that lack their article.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    if is_heading(tokens):
        return
    for at, noun in enumerate(tokens):
        known = (is_countable(noun) and is_familiar(noun.low)) or noun.low in LICENCES
        event = noun.low in bare_lists().events or noun.low in bare_lists().feelings
        ends = ends_phrase(tokens, at) or _goes_on_with_verb(tokens, at + 1)
        if not (known or event) or not ends:
            continue
        start = phrase_start(tokens, at)
        if start < at and tokens[start].tag == "done" and _has_done(tokens, start):
            start += 1  # "I have received positive response"
        if not known and (start == at or tokens[start].low not in bare_lists().evaluative):
            continue
        if start == at and tokens[at + 1].text == ")":
            continue  # "(adjust to role)": a note
        hour = noun.low == "hour" and start < at  # "story hour", "rush hour"
        if start == 0 or hour or not _wants_article(tokens, start, at):
            continue
        phrase = words_of(tokens, start, at)
        right = with_article(phrase)
        yield slip(
            "bare-noun",
            f"“{phrase}” lacks its article: “{right}” or “the {phrase}”.",
            tokens[start],
            noun,
            right,
            f"the {phrase}",
        )


def _goes_on_with_verb(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "and" begins another clause: "to see kitchen and meet the chefs"."""
    verb, after = word(tokens, at + 1), word(tokens, at + 2)
    if word(tokens, at).low not in ("and", "but"):
        return False
    acts = verb.tag in ("base", "past") and verb.can[:1] in ("b", "d")
    return verb.tag == "subject" or (acts and after.tag in ("det", "poss", "object", "to"))


def _has_done(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a participle stands behind a form of have, an adverb between them or not."""
    before = word(tokens, at - 2 if word(tokens, at - 1).tag in ("adv", "not") else at - 1)
    return before.tag.rpartition("+")[2] == "have"


def is_familiar(noun: str) -> bool:
    """Tell whether a noun is one of the common words."""
    return noun in SHORT or common_words().get(noun, FAMILIAR) < FAMILIAR


def _wants_article(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Tell whether what stands in front leaves the noun phrase without its article."""
    governor, noun = tokens[start - 1], tokens[at]
    words = [token.low for token in tokens[start : at + 1]]
    lists = bare_lists()
    dated = noun.low in DATES and not POINTING.isdisjoint(words)
    if dated or governor.low in lists.governing or is_paired(tokens, start, at):
        return False
    if noun.low in lists.feelings and governor.tag not in COPULAS:
        return False  # "with great joy"
    if governor.tag in COPULAS:
        alone = lists.unique.isdisjoint(words) or words[0] in lists.evaluative
        alone = alone and words[0] != "next"  # "being next door"
        return alone and _describes(tokens[start : at + 1])
    if governor.low in PREPOSITIONS:
        described = tokens[start].can[:1] == "j" and start < at
        named = (governor.low, words[0]) in lists.idioms  # "in case", "in due course"
        return not named and (described or governor.low not in ("of", "about"))
    if governor.tag == "object":
        return start >= 2 and _base(tokens[start - 2]) in GIVING
    return governor.tag in VERBS and _takes_object(tokens, start, at)


def _base(verb: Token) -> str:
    return lexicon().base_of.get(verb.low, verb.low)


def _describes(phrase: Sequence[Token]) -> bool:
    """Tell whether a phrase behind "be" says what somebody is: "am nurse", "is good fit"."""
    first = next(token for token in phrase if token.tag != "adv")
    if phrase[-1].low in lexicon().classes["who"] or phrase[-1].low in bare_lists().described:
        return True
    return len(phrase) > 1 and first.can[:1] == "j"


def _takes_object(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Tell whether the phrase is the object of the verb in front of it."""
    verb, noun = tokens[start - 1], tokens[at]
    if verb.text[0].isupper() or (_base(verb), noun.low) in bare_lists().verbs:
        return False  # "Head office", "Best wishes"; "take part"
    if verb.tag == "done":
        acts = start == at and noun.could_be("b") and word(tokens, at + 1).tag == "det"
        return not acts and _has_done(tokens, start - 1)  # "I have seen it move that"
    if _base(verb) in CAUSING and noun.could_be("b") and word(tokens, at + 1).tag == "det":
        return False  # "we made folk photograph the receipt"
    better = tokens[start].low == "better"
    acts = noun.could_be("b") and (better or (start == at and verb.tag == "base"))
    if acts and verb.tag in ("base", "have"):
        return False  # "come cook", "had better move"
    if verb.tag == "have":
        return tokens[start].tag != "done"  # "have hung big bore"
    wavers = verb.tag in ("ing", "past") or verb.could_be("cnpj")
    return not wavers or _is_verb(tokens, start - 1)  # "feeding scheme", "the ticket queue"


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Tell by what stands before it that a word which may be a noun is a verb."""
    before = next((t for t in reversed(tokens[:at]) if t.tag not in ("adv", "not")), None)
    if before is None:
        return False
    if tokens[at].tag == "ing":
        return before.tag.rpartition("+")[2] in ("be", "prep")
    if tokens[at].tag == "past" and (
        before.tag in ("conj", "plural") or before.low in ("it", "you")
    ):
        return True
    return before.tag.rpartition("+")[2] in ("modal", "to", "do", "subject") or before.low == "you"


def is_paired(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Tell "step by step", and the first item of a list: "skills in audit, tax and law"."""
    if start >= 2 and tokens[start - 2].low == tokens[at].low:
        return True
    reach = {token.low for token in tokens[max(0, start - 5) : start - 1]}
    if tokens[start - 1].low == "from" and word(tokens, at + 1).low in ("to", "into", "through"):
        return True
    if tokens[start - 1].low == "to" and "from" in reach:
        return True  # "from reception to director"
    if at + 2 >= len(tokens):
        return False
    after = tokens[at + 2]
    if after.low == tokens[at].low:
        return True
    return tokens[at + 1].text == "," and after.tag in LISTED
