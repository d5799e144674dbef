"""A written name compared with a known one, the way a reader would.

A dropped accent, a usual transliteration, a short form, an initial, a missing middle name, the
order of family and given name: none of these makes a name wrong. Another letter does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from followup_lint.language.names import PARTICLES, SUFFIXES, KnownName, Word, fold, forms
from followup_lint.language.nicknames import is_nickname, is_short_form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Likeness:
    """How a written name stands to a known one.

    Attributes:
        known: The known name.
        slips: Words that are a letter or two off, each with the right word; empty: it is right.
        by_first: Whether it calls the person by a given name alone.
    """

    known: KnownName
    slips: tuple[tuple[Word, str], ...]
    by_first: bool = False


def compare(words: Sequence[Word], known: KnownName) -> Likeness | None:
    """Compare a written name, without its title, with a known one.

    Returns:
        The likeness: right, or misspelt by a letter or two; None for another name.
    """
    for word in words:
        if _may_be(word.folded, known.folded):
            break
    else:
        return None
    left = [*known.tokens, *known.preferred]
    unmatched, matched = _match(words, left, known)
    if not unmatched:
        if not any(
            token and (fold(token) not in PARTICLES or token in known.preferred)
            for token in matched
        ):
            return None
        only = matched[0] if len(matched) == 1 else ""
        by_first = len(words) == 1 and only != "" and only != known.tokens[-1]
        return Likeness(known, (), by_first or (len(words) == 1 and len(known.tokens) == 1))
    spare = [token for token in left if token not in matched]
    sure = any(len(fold(token)) > 1 for token in matched)
    slips = []
    for word in unmatched:
        right = min(spare, key=lambda t: (distance(word.folded, fold(t)), t), default=None)
        if right is None or not is_slip(word.text, right, sure=sure):
            return None
        slips.append((word, right))
    return Likeness(known, tuple(slips), len(words) == 1 and slips[0][1] != known.tokens[-1])


def _may_be(folded: str, names: Sequence[str]) -> bool:
    """Tell whether a word begins like one of the names, is a short form of it, or is near it."""
    start, size = folded[:2], len(folded)
    for whole in names:
        if whole[:2] == start or whole[:1] == folded or is_nickname(folded, whole):
            return True
        if -2 <= len(whole) - size <= 2 and distance(whole, folded) <= 2:
            return True
    return False


def _match(
    words: Sequence[Word], tokens: Sequence[str], known: KnownName
) -> tuple[list[Word], list[str]]:
    """Pair written words with known ones; give those left over and the known ones used."""
    free = list(tokens)
    unmatched, used = [], []
    at = 0
    while at < len(words):
        word = words[at]
        pair = word.text + words[at + 1].text if at + 1 < len(words) else None
        if (token := _same(word.text, free)) is not None:
            free.remove(token)
            used.append(token)
        elif pair is not None and (token := _same(pair, free)) is not None:
            free.remove(token)
            used.append(token)
            at += 1
        elif (run := _run(word.text, free)) is not None:
            for token in run:
                free.remove(token)
            used.extend(run)
        elif (token := _loose(word.folded, free, known, alone=len(words) == 1)) is not None:
            free.remove(token)
            used.append(token)
        elif word.folded not in SUFFIXES:
            unmatched.append(word)
        at += 1
    return unmatched, used


def _same(word: str, tokens: Sequence[str]) -> str | None:
    spelt = forms(word)
    return next((token for token in tokens if not spelt.isdisjoint(forms(token))), None)


def _run(word: str, tokens: Sequence[str]) -> tuple[str, ...] | None:
    """Find two or three neighbours that the word writes as one: "Minjun" for "Min jun"."""
    spelt = forms(word)
    for size in (2, 3):
        for at in range(len(tokens) - size + 1):
            run = tuple(tokens[at : at + size])
            if not spelt.isdisjoint(forms("".join(run))):
                return run
    return None


def _loose(folded: str, tokens: Sequence[str], known: KnownName, *, alone: bool) -> str | None:
    """Find a given name that the word shortens, or a name that it is the initial of."""
    for token in tokens:
        whole = fold(token)
        if len(folded) == 1 and not alone and whole.startswith(folded):
            return token
        given = len(known.tokens) == 1 or token != known.tokens[-1]
        if given and len(folded) > 1 and is_short_form(folded, whole):
            return token
    return None


def distance(one: str, other: str) -> int:
    """Count insertions, deletions, replacements and swaps of neighbours, up to four."""
    return _osa()(one, other, score_cutoff=3)


@lru_cache(maxsize=1)
def _osa() -> Callable[..., int]:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - loads when a name differs

    return OSA.distance


def is_slip(written: str, right: str, *, sure: bool = False) -> bool:
    """Tell whether a word is a misspelling of a name rather than another name.

    Args:
        written: The word.
        right: The name.
        sure: Whether the rest of the name is right, which allows a second letter in short names.
    """
    length = min(len(fold(written)), len(fold(right)))
    limit = 2 if length >= 6 or (sure and length >= 4) else 1
    return (
        length >= 3 and min(distance(a, b) for a in forms(written) for b in forms(right)) <= limit
    )
