"""The forms of any verb or noun, listed in the lexicon or not: for rows that name only the base."""

from __future__ import annotations

from functools import lru_cache

from followup_lint.grammar.lexicon import DOUBLED, gerund, lexicon, regular_past, third
from followup_lint.grammar.word_classes import word_classes

VOWELS = "aeiou"


def forms_of(kind: str, word: str) -> frozenset[str]:
    """Give the forms that a head is found in.

    Args:
        kind: ``v`` for a verb, ``n`` for a noun, ``j`` for anything else.
        word: Its dictionary form.
    """
    if kind == "n":
        return frozenset([word, lexicon().plural.get(word) or third(word)])
    if kind != "v":
        return frozenset([word])
    words = lexicon()
    past = words.past.get(word) or regular_past(word)
    done = words.participle.get(word) or regular_past(word)
    return frozenset([word, third(word), gerund_of(word), past, done])


def gerund_of(base: str) -> str:
    """Give the -ing form: "plan" → "planning", listed or not."""
    regular = gerund(base)
    if base not in DOUBLED and regular not in word_classes():
        doubled = f"{base}{base[-1:]}ing"
        if doubled in word_classes():
            return doubled
    return regular


@lru_cache(maxsize=1024)
def base_of_gerund(word: str) -> str | None:
    """Give the base of an -ing form, None where it has none that is a known verb."""
    known = "be" if word == "being" else lexicon().base_of.get(word)
    if known is not None:
        return known
    stem = word.removesuffix("ing")
    if stem == word or not stem:
        return None
    candidates = [stem, f"{stem}e"]
    if stem[-1:] == stem[-2:-1]:
        candidates.insert(0, stem[:-1])
    if stem.endswith("y"):
        candidates.append(f"{stem[:-1]}ie")
    return next((one for one in candidates if "b" in word_classes().get(one, "")), None)
