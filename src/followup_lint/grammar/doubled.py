"""Words that stand twice: "I will will call you", "on the on the lid", "the, the team"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.tagging import sentences, tagged
from followup_lint.grammar.word_classes import CLOSED, word_classes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.tagging import Token

MAY_STAND_TWICE = frozenset(
    """
    that had is was are were you her him them it us in on up out do did there so very really
    please pretty many much more most long far way no never now well ha haha hey hello bye hush
    knock night tut blah chop ho oh who ever good big old little extra super too one two
    three pls plz fr ty yo oi ello hi winner love thanks thank sorry yes yeah ok okay again
    whole same all mile round here look wait ding
    """.split()
)
"""Words that follow themselves in good English ("what it is is", "I told you you could"), or are
doubled on purpose. Some of them may not everywhere, see `SOMETIMES`."""

BROKEN_BY_COMMA = frozenset("a an the my your our their its and or but".split())
"""Words that nobody says again behind a comma."""

JOINING = frozenset(
    "if when as because but that hope whether how where why since while although before after "
    "until so and".split()
)
"""Behind them begins a clause, so that no "you" or "it" is the end of another."""

GOVERNING = frozenset(
    "with of for from by about on at to after during into under over through".split()
)
"""Prepositions that no clause with "that" follows."""

HEADLESS = frozenset("what all how where who whatever thing it that this why which when".split())
"""Before a second "is" they make a clause its subject: "what it is is", "all there is is"."""


def doubled_words(text: str, tokens: Sequence[tuple[str, int]]) -> Iterator[Issue]:
    """Find words that are written twice in a row by mistake.

    Args:
        text: The passage.
        tokens: Its words in lower case, with their places.
    """
    for at, ((first, begin), (second, start)) in enumerate(pairwise(tokens)):
        if first != second or not first.isalpha():
            continue
        end = start + len(second)
        gap = text[begin + len(first) : start]
        alone = text[begin - 1 : begin] != "-" and text[end : end + 1] not in ("-", "'", "/")
        small = text[start:end].islower() or text[begin:end] == f"I{gap}I"
        if not alone or not small or (len(first) < 2 and first != "i" and gap.isspace()):
            continue
        if gap.isspace():
            if first in SOMETIMES:
                twice = SOMETIMES[first](text, tokens, at)
            else:
                twice = first not in MAY_STAND_TWICE and (text[begin].islower() or _is_known(first))
        else:
            twice = gap.strip() == "," and first in BROKEN_BY_COMMA
        if twice:
            yield _issue(text, begin, end, begin + len(first))
    yield from _runs(text, tokens)


def _is_known(word: str) -> bool:
    return word in CLOSED or word in word_classes()


def _runs(text: str, tokens: Sequence[tuple[str, int]]) -> Iterator[Issue]:
    """Find two or three words that are written twice in a row: "on the on the lid"."""
    done = 0
    for size in (3, 2):
        for at in range(len(tokens) - 2 * size + 1):
            run = [word for word, _ in tokens[at : at + size]]
            again = tokens[at + size : at + 2 * size]
            if run != [word for word, _ in again] or len(set(run)) < size:
                continue
            begin, start = tokens[at][1], again[0][1]
            end = again[-1][1] + len(again[-1][0])
            whole = text[begin:end].lower()
            if begin < done or whole.split() != run * 2 or not text[start:end].islower():
                continue
            if "and" in run or "by" in run or (size == 2 and not _is_joint(run)):
                continue
            done = end
            yield _issue(text, begin, end, start - 1)


def _is_joint(run: list[str]) -> bool:
    """Tell two words that no rhythm repeats: "on the", "to my", "I am", "would like"."""
    first, second = (CLOSED.get(word, "") for word in run)
    codes = word_classes().get(run[1], "")
    if second in ("det", "poss"):
        return first in ("prep", "to", "conj", "sub", "be", "modal", "time")
    if first in ("det", "poss") and not second:
        return bool(codes) and set(codes) <= set("cnpj")
    if first in ("modal", "to"):
        return codes[:1] == "b" or (first == "modal" and "b" in codes)
    return run[0] in ("i", "we") and second in ("have", "modal")


def _is_stray_that(text: str, tokens: Sequence[tuple[str, int]], at: int) -> bool:
    """Tell whether no clause can begin with the first "that": "give that that lecture"."""
    if at and tokens[at - 1][0] in GOVERNING:
        return True
    for sentence in sentences(tagged(text)):
        places = [token.start for token in sentence]
        if tokens[at][1] in places:
            head, *behind = sentence[places.index(tokens[at][1]) + 2 :] or (None,)
            nominal = head is not None and head.could_be("cnp") and head.low not in CLOSED
            return nominal and bool(behind) and not any(map(_could_be_verb, behind))
    return False


def _could_be_verb(token: Token) -> bool:
    if token.tag in ("be", "have", "do", "modal", "unknown", "base") or "+" in token.tag:
        return True
    return token.low.endswith("'s") or (token.low not in CLOSED and token.could_be("zd"))


def _is_particle(_: str, tokens: Sequence[tuple[str, int]], at: int) -> bool:
    """Tell "we met in in May" from "I handed it in in May"."""
    if not at:
        return True
    last = tokens[at - 1][0]
    return CLOSED.get(last, "") in ("be", "prep", "to", "conj", "det", "adv") and last not in (
        "is", "was", "are", "were", "be", "been", "back", "all", "both", "straight", "together"
    )  # fmt: skip


def _begins_clause(_: str, tokens: Sequence[tuple[str, int]], at: int) -> bool:
    """Tell "if you you need" from "I told you you could"."""
    return at > 0 and (tokens[at - 1][0] in JOINING or tokens[at - 1][0] == "thank")


def _has_plain_subject(_: str, tokens: Sequence[tuple[str, int]], at: int) -> bool:
    """Tell "the team is is small" from "what it is is old"."""
    return at > 0 and HEADLESS.isdisjoint(word for word, _ in tokens[max(0, at - 12) : at])


SOMETIMES: dict[str, Callable[[str, Sequence[tuple[str, int]], int], bool]] = {
    "that": _is_stray_that,
    **dict.fromkeys(("in", "on"), _is_particle),
    **dict.fromkeys(("you", "it"), _begins_clause),
    **dict.fromkeys(("is", "was", "are", "were"), _has_plain_subject),
}
"""When a word that may stand twice may not."""


def _issue(text: str, begin: int, end: int, kept: int) -> Issue:
    return Issue(
        start=begin,
        end=end,
        engine="followup_lint",
        rule="doubled-word",
        category="grammar",
        message=f"“{text[begin:kept].strip().lower()}” stands here twice.",
        replacements=(text[begin:kept].rstrip(),),
    )
