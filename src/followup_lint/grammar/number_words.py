"""Verbs beside a word that tells their number: "one person prepare it", "these is my tools"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.agreement import PLURAL_TO_SINGULAR, SINGULAR_TO_PLURAL
from followup_lint.grammar.distant_agreement import (
    OBJECTS,
    STOPS,
    disagrees,
    opens_sentence,
    plural_form,
)
from followup_lint.grammar.noun_phrases import is_numeral, word
from followup_lint.grammar.relatives import is_person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token


def number_words(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find verbs that don't agree with a word that tells how many.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        for check in CHECKS.get(token.low, ()):
            if (issue := check(tokens, at)) is not None:
                yield issue
                break


def _one(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Now one person prepare them"."""
    before, noun, verb, after = (word(tokens, at + step) for step in (-1, 1, 2, 3))
    opening = opens_sentence(tokens, at - (before.tag == "adv"))
    acts = verb.only("b") and (after.tag in OBJECTS or after.low in ("you", "it"))
    if not opening or noun.tag != "noun" or not acts:
        return None
    return disagrees(tokens, at + 2, noun.text, conjugation.third_of(verb.low))


def _one_of(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "One of the dogs bark at night"."""
    of, first = word(tokens, at + 1), word(tokens, at + 2)
    if of.low != "of" or first.tag not in ("det", "poss") or not opens_sentence(tokens, at):
        return None
    place = next((n for n in range(at + 3, at + 6) if word(tokens, n).tag == "plural"), None)
    if place is None or word(tokens, place).could_be("cn"):
        return None
    verb, after = word(tokens, place + 1), word(tokens, place + 2)
    followed = after.tag in (*OBJECTS, "prep", "to") or after.low in ("you", "it", "that")
    if not verb.could_be("b") or verb.could_be("depjr") or not followed:
        return None
    return disagrees(tokens, place + 1, "one", conjugation.third_of(verb.low))


def _who(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "guests who doesn't drink", "Customers who comes early"."""
    noun, before = word(tokens, at - 1), word(tokens, at - 2)
    plain = noun.tag == "plural" and noun.can[:1] == "p" and not noun.could_be("cn")
    opening = before.tag == "edge" or before.text in STOPS
    hung = before.low in ("about", "for", "with", "from") and not is_person(word(tokens, at - 3))
    if tokens[at].low != "who" or not plain or not (opening or hung):
        return None
    right = plural_form(word(tokens, at + 1))
    return disagrees(tokens, at + 1, noun.text, right) if right else None


def _pointed(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "These is my tools", "This are my tools"."""
    verb, before = word(tokens, at + 1), word(tokens, at - 1)
    if before.tag != "edge" and before.text not in STOPS and before.low != "because":
        return None
    many = tokens[at].low != "this"
    if verb.low not in (("is", "was", "has", "isn't") if many else ("are", "aren't")):
        return None
    right = SINGULAR_TO_PLURAL[verb.low] if many else PLURAL_TO_SINGULAR[verb.low]
    return disagrees(tokens, at + 1, tokens[at].low, right)


def _there_has(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "there has been changes"."""
    there, has, many, noun = (word(tokens, at + step) for step in (-2, -1, 1, 2))
    counted = (is_numeral(many) or many.low in ("many", "several", "some")) and noun.can[:1] == "p"
    ended = many.only("p") or noun.tag in ("mark", "prep")
    alone = (
        many.tag == "plural"
        and ended
        and many.could_be("p")
        and many.low not in ("news", "means", "thanks")
    )
    if there.low != "there" or has.low != "has" or not (counted or alone):
        return None
    return disagrees(tokens, at - 1, noun.text if counted else many.text, "have")


CHECKS: dict[str, tuple[Callable[[Sequence[Token], int], Issue | None], ...]] = {
    "one": (_one, _one_of),
    "who": (_who,),
    "been": (_there_has,),
    **dict.fromkeys(["these", "those", "this"], (_pointed,)),
}
"""What is looked at in a word."""
