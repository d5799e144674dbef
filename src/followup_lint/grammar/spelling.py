"""Misspellings: unknown words that are all but a common one. Names, trades and dialects pass."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from followup_lint.grammar.dialects import respelt
from followup_lint.grammar.engine import Issue
from followup_lint.grammar.nearest import common_words, is_english, nearest
from followup_lint.grammar.wordforms import word_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from followup_lint.grammar.guards import Passage
    from followup_lint.grammar.harper import HarperDictionary

MAX_UNKNOWN = 60
"""Unknown words that are looked up in one letter. A mail of a trade has ten; more are no English,
and each costs a millisecond or more."""

FAMILIAR = 500
"""Short words that open a sentence must be meant for one of so many first ones."""

ASKED_AT_ONCE = 100
"""Words of one question to the dictionary."""

RULE = "SpellCheck"
WRITTEN = re.compile(r"[^\s—–]{1,60}")
EDGES = "“”\"'‘’()[]{}<>.,;:!?…*_~-`|"
LETTERS = re.compile(r"[A-Za-z]{2,30}(?:'[A-Za-z]{1,8})?")
TITLE = re.compile(r"[A-Z]|(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|Rev|Fr|Hon|Capt|Lt|Sgt|Gen|Inc|Ltd|Co)")
CLAUSE_END = (".", "!", "?", ":")

NO_MISSPELLING = frozenset(
    """
    wether wethers dependant dependants grandad grandads bloke blokes collegial rostering titre
    titres roughy changeset changesets charset charsets isinstance pprint pyproject scrypt launchd
    copyable casted alacritty oneline predation writeable parametrized parseable resumable pydantic
    poolish
    """.split()
)
"""Words that the dictionary lacks and that are close to others."""


@dataclass(frozen=True)
class Word:
    """A word of the prose, as it is written: without marks and quotes around it.

    Attributes:
        passage: Index of the passage.
        start: First code point in the passage.
        text: The word, with straight apostrophes.
        opens: Whether it begins a sentence.
    """

    passage: int
    start: int
    text: str
    opens: bool


def written_words(passages: Iterable[Passage]) -> list[Word]:
    """Read the words of passages; what holds digits, slashes, dots or hyphens is none."""
    words = []
    for number, passage in enumerate(passages):
        opens = True
        for found in WRITTEN.finditer(passage.text):
            raw = found[0]
            text = raw.strip(EDGES)
            if LETTERS.fullmatch(plain := text.replace("’", "'")):
                at = found.start() + raw.index(text)
                words.append(Word(number, at, plain, opens))
            if text:
                ended = raw.rstrip("”\"'’)").endswith(CLAUSE_END)
                opens = ended and not (raw.endswith(".") and TITLE.fullmatch(text))
    return words


def misspellings(
    passages: Sequence[Passage],
    known: frozenset[str],
    dictionary: HarperDictionary,
    others: HarperDictionary | None = None,
) -> tuple[list[list[Issue]], bool]:
    """Find the misspellings of passages.

    Args:
        passages: The prose, addresses masked.
        known: Casefolded words that are none.
        dictionary: Who knows the words of English.
        others: Who knows the spellings that are wrong here and right in another English.

    Returns:
        The issues of each passage; and whether all words were looked up.
    """
    words = written_words(passages)
    names = {w.text.lower() for w in words if not w.opens and w.text[:1].isupper()}
    found: list[list[Issue]] = [[] for _ in passages]
    asked: dict[str, None] = {}
    for word in words:
        lower = word.text.lower()
        stem = lower.removesuffix("'s")
        if lower in known or stem in known:
            continue
        if (word.text.islower() and stem not in names) or (
            word.opens and word.text.istitle() and len(stem) >= 5 and stem not in names
        ):
            asked[stem] = None
    unknown, complete = _look_up(tuple(word for word in asked if len(word) >= 4), dictionary)
    listed = word_forms()
    near = {
        word: rights
        for word in unknown
        if (rights := _listed(word) if word in listed else nearest(word))
        and not is_derived(word, dictionary)
    }
    near |= {
        word: (right,)
        for word, right in (respelt(unknown, dictionary, others) if others else {}).items()
    }
    sure = {word for word, rights in near.items() if _is_no_name(word, rights[0])}
    for at, word in enumerate(words):
        lower = word.text.lower()
        stem = lower.removesuffix("'s")
        if (
            stem in near
            and (word.text.islower() or (word.opens and stem in sure))
            and not _is_quoted(words, at, near.keys() | known, dictionary)
        ):
            rights = near[stem]
            if word.opens and word.text[:1].isupper():
                rights = tuple(right.capitalize() for right in rights)
            found[word.passage].append(
                _issue(word, tuple(right + lower[len(stem) :] for right in rights))
            )
    return found, complete


def _listed(word: str) -> tuple[str, ...]:
    """Give what the lists say of a misspelling; of other wrong words, they speak themselves."""
    form = word_forms()[word]
    return (form.right,) if form.rule == "mistyped" else ()


def _is_quoted(
    words: Sequence[Word], at: int, others: AbstractSet[str], dictionary: HarperDictionary
) -> bool:
    """Tell a word of another language: one beside it is no English either: "por la visita"."""
    beside = {
        word.text
        for word in (*words[max(0, at - 2) : at], *words[at + 1 : at + 3])
        if word.passage == words[at].passage and word.text.isalpha() and word.text.islower()
    }
    strange = [text for text in beside - others if len(text) > 1 and not is_english(text)]
    return bool(strange) and bool(dictionary.unknown(strange))


def _is_no_name(word: str, right: str) -> bool:
    """Tell a word that opens a sentence and that nobody is called: "Thnaks", "Unfortunatly"."""
    rank = common_words().get(right, FAMILIAR)
    if len(word) >= 7:
        return OSA.distance(word, right) == 1 and (len(word) >= 8 or rank < FAMILIAR)
    return rank < FAMILIAR and sorted(word) == sorted(right)


def is_derived(word: str, dictionary: HarperDictionary) -> bool:
    """Tell a regular form that the dictionary lacks: "milkings", "melter", "anonymised"."""
    single = word.removesuffix("s")
    if word.endswith("in") and word + "g" in common_words():
        return True  # "happenin": `tone` hears that
    bases = [re.sub(r"is(e|ed|es|er|ers|ing|ation|ations)$", r"iz\1", word)]
    if single != word and single[-1] not in "syoxiu":
        bases.append(single)
    if single.endswith("er"):
        bases += [single[:-1], single[:-2]]
    bases = [base for base in bases if base != word and len(base) >= 4]
    return bool(bases) and len(dictionary.unknown(bases)) < len(bases)


def _look_up(words: tuple[str, ...], dictionary: HarperDictionary) -> tuple[set[str], bool]:
    unknown: set[str] = set()
    plain = common_words()
    if len(dictionary.dialects) > 1:  # the common words are those of either English
        words = tuple(w for w in words if w not in plain)
    words = tuple(w for w in words if w not in NO_MISSPELLING)
    for start in range(0, len(words), ASKED_AT_ONCE):
        unknown |= dictionary.unknown(words[start : start + ASKED_AT_ONCE])
        if len(unknown) > MAX_UNKNOWN:
            return unknown, start + ASKED_AT_ONCE >= len(words)
    return unknown, True


def _issue(word: Word, rights: tuple[str, ...]) -> Issue:
    return Issue(
        start=word.start,
        end=word.start + len(word.text),
        engine="harper",
        rule=RULE,
        category="spelling",
        message=f"“{word.text}” is misspelt: “{rights[0]}”.",
        replacements=rights,
    )
