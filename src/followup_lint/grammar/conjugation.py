"""The forms of any verb and noun, listed in the lexicon or known only by its class."""

from __future__ import annotations

from functools import lru_cache

from followup_lint.grammar.lexicon import gerund, lexicon, regular_past, third
from followup_lint.grammar.word_classes import word_classes

SHAPES = (
    ("ied", "y"), ("ies", "y"), ("ying", "ie"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""),
    ("ing", ""), ("ing", "e"),
)  # fmt: skip
"""Endings of inflected verbs and what stands in their place in the base."""

BE = dict.fromkeys("am is are was were been being".split(), "be")
AUXILIARIES = {**BE, "has": "have", "had": "have", "does": "do", "did": "do", "done": "do"}


@lru_cache(maxsize=2048)
def base_of(word: str) -> str:
    """Give the base of a verb form: "leaves" → "leave"; the word itself where none is known."""
    known = AUXILIARIES.get(word) or lexicon().base_of.get(word)
    if known is not None:
        return known
    classes = word_classes()
    if "b" in classes.get(word, ""):
        return word
    for ending, other in SHAPES:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        if stem[-1] == stem[-2] and ending in ("ed", "ing") and "b" in classes.get(stem[:-1], ""):
            return stem[:-1]
        if "b" in classes.get(stem + other, ""):
            return stem + other
    return word


def past_of(base: str) -> str:
    """Give the past of a base: "plan" → "planned"."""
    if base == "be":
        return "was"
    return lexicon().past.get(base) or _spelt(regular_past(base), base, "ed")


def participle_of(base: str) -> str:
    """Give the participle of a base: "choose" → "chosen"."""
    if base in ("be", "do"):
        return {"be": "been", "do": "done"}[base]
    return lexicon().participle.get(base) or _spelt(regular_past(base), base, "ed")


def gerund_of(base: str) -> str:
    """Give the -ing form of a base: "run" → "running"."""
    return _spelt(gerund(base), base, "ing")


def third_of(base: str) -> str:
    """Give the form of a base after he, she and it."""
    return "is" if base == "be" else third(base)


def plural_of(noun: str) -> str:
    """Give the plural of a noun: "analysis" → "analyses"."""
    known = lexicon().plural.get(noun)
    if known is not None:
        return known
    for ending, many in (("sis", "ses"), ("man", "men"), ("f", "ves"), ("fe", "ves")):
        form = noun.removesuffix(ending) + many
        if noun.endswith(ending) and "p" in word_classes().get(form, ""):
            return form
    return third(noun)


def singular_of(plural: str) -> str | None:
    """Give the singular of a plural, None where it is not sure."""
    known = lexicon().singular.get(plural)
    if known is not None:
        return known
    candidates = (plural.removesuffix("s"), plural.removesuffix("es"), f"{plural[:-3]}y")
    return next(
        (one for one in candidates if {"c", "n"} & set(word_classes().get(one, ""))
         and plural_of(one) == plural),
        None,
    )  # fmt: skip


def _spelt(form: str, base: str, ending: str) -> str:
    """Double the last letter where only that form is known: "stop" → "stopped"."""
    doubled = f"{base}{base[-1:]}{ending}"
    return doubled if form not in word_classes() and doubled in word_classes() else form
