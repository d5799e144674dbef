"""Words of the wrong kind for their place: a verb for a noun, an adjective for an adverb.

"Your respond was quick", "he was very patience", "a severely review", "it is easy done". A place
that takes one kind alone is asked, and a word that can't be of that kind.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.lexicon import read_lists
from followup_lint.grammar.noun_phrases import END_MARKS, ends_phrase, slip, word
from followup_lint.grammar.word_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("word_kinds.txt")
ARTICLES = frozenset("a an the my your his her our their this".split())
POSSESSIVES = frozenset("my your his her our their".split())
BEHIND_NOUN = frozenset(
    "of to for in on from about with and at by was is were are has will".split()
)
DEGREES = frozenset("very so too really quite extremely highly".split())
PERSONS = frozenset("i he she we they you".split())
AFTER_QUALITY = frozenset("about with in to that and of at when but because for if".split())
WANTING = frozenset(
    "want wanted wants like need needed needs try tried trying able ready how hope hoped plan love "
    "learn learned learnt happy glad decided way chance opportunity easy hard difficult possible "
    "going helped used eager willing".split()
)
BEHIND_VERB = frozenset(["det", "poss", "object"])
REACH = 6
NO_MUCH = frozenset("different alike alive afraid welcome aware like worth same akin other".split())


@lru_cache(maxsize=8)
def _pairs(name: str, *, turned: bool = False) -> dict[str, str]:
    """Read a list of pairs, the second word by the first, or turned."""
    rows = [line.split() for line in read_lists(LISTS)[name]]
    return {second: first for first, second in reversed(rows)} if turned else dict(rows)


@lru_cache(maxsize=4)
def _words(name: str) -> frozenset[str]:
    return frozenset(" ".join(read_lists(LISTS)[name]).split())


def word_kinds(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find words that are of the wrong kind for their place.

    Args:
        tokens: The words of a passage.
    """
    verbs, nouns = _pairs("verb noun"), _pairs("verb noun", turned=True)
    qualities, adjectives = _pairs("noun adjective"), _pairs("noun adjective", turned=True)
    manners = _pairs("adjective adverb")
    for at, token in enumerate(tokens):
        low, found = token.low, None
        if low in verbs:
            found = _verb_for_noun(tokens, at)
        elif low in nouns:
            found = _noun_for_verb(tokens, at)
        if found is None and low in qualities:
            found = _noun_for_adjective(tokens, at)
        elif found is None and low in adjectives:
            found = _adjective_for_noun(tokens, at)
        if found is None and low in manners:
            found = _adjective_for_adverb(tokens, at)
        elif low == "much":
            found = _much(tokens, at)
        elif low.endswith("ly") and token.only("r"):
            found = _adverb_for_adjective(tokens, at)
        if found is not None:
            yield found


def _instead(token: Token, right: str) -> Issue:
    return slip("word-kind", f"Here it is “{right}”.", token, token, right)


def _verb_for_noun(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "your respond was quick", "a short explain of it"."""
    verb, after = tokens[at], word(tokens, at + 1)
    first = at - 1 if word(tokens, at - 1).can[:1] in ("j", "r") else at
    before = word(tokens, first - 1)
    ended = after.text in END_MARKS or after.low in BEHIND_NOUN
    unsure = verb.could_be("cnpj") or before.low not in ARTICLES or verb.tag == "name"
    if unsure or not ended or (before.low in ("this", "her") and after.low not in ("of", "is")):
        return None
    return _instead(verb, _pairs("verb noun")[verb.low])


def _noun_for_verb(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I can explanation it", "I want to communication with"."""
    noun, before, after = tokens[at], word(tokens, at - 1), word(tokens, at + 1)
    if noun.could_be("bdz") or noun.tag == "name":
        return None
    asked = before.tag == "modal" and word(tokens, at - 2).low in PERSONS
    wanted = before.low == "to" and word(tokens, at - 2).low in WANTING
    did = before.low in ("don't", "didn't", "doesn't", "please")
    held = after.tag in BEHIND_VERB or after.low in ("you", "it", "with", "in", "to", "well")
    if not (asked or did or wanted) or not held:
        return None
    return _instead(noun, _pairs("verb noun", turned=True)[noun.low])


def _noun_for_adjective(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "he was very patience", "I am enthusiast about it"."""
    noun, after = tokens[at], word(tokens, at + 1)
    degree = word(tokens, at - 1).low in DEGREES
    be = word(tokens, at - 2 if degree else at - 1)
    subject = word(tokens, at - 3 if degree else at - 2)
    if not be.tag.endswith("be") or noun.could_be("j"):
        return None
    person = subject.low in PERSONS or be.low in ("i'm", "he's", "she's", "we're", "they're")
    strong = word(tokens, at - 1).low in ("very", "extremely", "highly", "so", "too")
    ended = after.text in END_MARKS or after.low in AFTER_QUALITY
    if not ended or not (strong or person):
        return None
    return _instead(noun, _pairs("noun adjective")[noun.low])


def _adjective_for_noun(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the important of rest", "my able to wait", "with confident."."""
    quality, before, after = tokens[at], word(tokens, at - 1), word(tokens, at + 1)
    if quality.could_be("cn") or quality.tag == "name":
        return None
    owned = before.low in POSSESSIVES and after.low in ("of", "to", "in", "for", "is", "was")
    limited = before.low == "the" and after.low in ("of", "between")
    hung = before.low == "with" and after.text in (".", ",", "!")
    if not (owned or limited or hung):
        return None
    return _instead(quality, _pairs("noun adjective", turned=True)[quality.low])


def _adjective_for_adverb(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it is easy done at night", "check the lot more severe"."""
    quality, before, after = tokens[at], word(tokens, at - 1), word(tokens, at + 1)
    right = _pairs("adjective adverb")[quality.low]
    behind = word(tokens, at + 2)
    done = after.only("dej") and after.could_be("e") and not after.low.startswith("look")
    closed = behind.text in END_MARKS or behind.tag in ("prep", "to", "time", "sub", "conj")
    if done and closed and before.tag.endswith("be") and quality.low != "good":
        return _instead(quality, right)
    if done and closed and before.tag.endswith("be") and after.low in WELL:
        return _instead(quality, right)
    ended = after.text in (".", ",", "!", ";") or after.low in ("and", "because", "when", "than")
    if before.low not in ("more", "very", "so") or not ended:
        return None
    object_at = at - 2
    noun = word(tokens, object_at)
    while at - object_at < REACH and (
        word(tokens, object_at).tag in ("noun", "plural", "adj")
        or word(tokens, object_at).low == "first"
    ):
        object_at -= 1
    held = noun.tag in ("noun", "plural") and word(tokens, object_at).tag in ("det", "poss")
    if held and word(tokens, object_at - 1).low in _words("doing"):
        return _instead(quality, right)
    return None


WELL = frozenset(
    "prepared organised organized known written structured trained equipped designed planned paid "
    "documented educated maintained informed received done".split()
)


def _much(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it was much expensive", "I am too much tired"."""
    quality, after = word(tokens, at + 1), word(tokens, at + 2)
    degree = word(tokens, at - 1).low in ("so", "too")  # "very much thankful" is said in India
    be = word(tokens, at - 2 if degree else at - 1)
    plain = quality.only("j") and quality.low not in NO_MUCH and not quality.low.endswith("er")
    ended = after.text in END_MARKS or after.tag in ("prep", "to", "sub", "conj")
    if not be.tag.endswith("be") or not plain or not ended:
        return None
    right = f"{word(tokens, at - 1).text if degree else 'very'} {quality.text}"
    first = word(tokens, at - 1) if degree else tokens[at]
    return slip("much-adjective", f"Before an adjective: “{right}”.", first, quality, right)


def _adverb_for_adjective(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "a severely review": an adverb that belongs to nothing behind it."""
    adverb, before, noun = tokens[at], word(tokens, at - 1), word(tokens, at + 1)
    if (
        before.low not in ARTICLES
        or before.low == "her"
        or adverb.low in _words("no adverb of manner")
    ):
        return None
    stem = adverb.low[:-2]
    shapes = (f"{stem[:-1]}y" if stem.endswith("i") else stem, f"{stem}le", f"{stem}e")
    right = next((one for one in shapes if word_classes().get(one, "")[:1] == "j"), None)
    plain = noun.tag == "noun" and noun.can[:1] in ("c", "n") and not noun.could_be("jdeg")
    if right is None or not plain or not ends_phrase(tokens, at + 1):
        return None
    return _instead(adverb, right)
