"""Names of people: folded for comparison, and compared the way a reader would.

A dropped accent, a usual transliteration, a short form, an initial, a missing middle name, the
order of family and given name: none of these makes a name wrong. Another letter does.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from followup_lint.language.nicknames import is_short_form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from followup_lint.models import Person

Gender = Literal["m", "f", ""]

TITLES: dict[str, Gender] = {
    **dict.fromkeys(
        ("mr", "sir", "lord", "herr", "monsieur", "senor", "sr", "signor", "mister"), "m"
    ),
    **dict.fromkeys(("messrs", "sri", "shri", "father", "brother", "don"), "m"),
    **dict.fromkeys(("mrs", "ms", "miss", "mdm", "madam", "madame", "mme", "mlle", "dame"), "f"),
    **dict.fromkeys(("lady", "frau", "senora", "sra", "srta", "signora", "smt", "missus"), "f"),
    **dict.fromkeys(("mx", "dr", "drs", "doctor", "prof", "professor", "professors", "rev"), ""),
    **dict.fromkeys(("reverend", "fr", "capt", "captain", "col", "colonel", "maj", "major"), ""),
    **dict.fromkeys(("sgt", "sergeant", "lt", "lieutenant", "general", "judge", "justice"), ""),
    **dict.fromkeys(("chief", "matron", "sister", "nurse", "chef", "coach", "principal"), ""),
    **dict.fromkeys(("dean", "rabbi", "imam", "pastor", "engr", "ing", "atty", "attorney"), ""),
    **dict.fromkeys(("director", "headmaster", "headmistress", "provost", "councillor"), ""),
}
"""Folded forms of address, and whom they fit; "" fits anyone."""

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame herr frau madame monsieur".split()
)
"""Titles that ask for a formal greeting when the context gives them."""

SUFFIXES = frozenset("jr sr ii iii iv phd md mba cpa esq ma msc bsc rn ca dds jd dpt pe".split())
"""Degrees and the like after a name, folded; no part of it."""

_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin bint ibn ben ter ten zu zur "
    "af av y e st abu ap mac mc o ni nic ui".split()
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ‘`\-‐‑](?=[^\W\d_])){0,60}\.?")
_QUIRKS = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_GLUE = str.maketrans("", "", "'’ʼ‘`-‐‑. ")


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Fold case and accents, drop apostrophes, hyphens, dots and spaces: "O’Néill" → "oneill"."""
    lower = word.casefold().translate(_GLUE)
    if lower.isascii():
        return lower
    plain = unicodedata.normalize("NFKD", lower.translate(_QUIRKS))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=4096)
def forms(word: str) -> frozenset[str]:
    """Give the folded spellings of a word: without accents, and transliterated (Jörg, Joerg)."""
    plain = fold(word)
    if word.isascii():
        return frozenset((plain,))
    composed = unicodedata.normalize("NFC", word.casefold())
    return frozenset((plain, fold(composed.translate(_UMLAUTS))))


@dataclass(frozen=True)
class Word:
    """A word of a name where it was written."""

    start: int
    end: int
    text: str

    @property
    def folded(self) -> str:
        """The word as `fold` gives it."""
        return fold(self.text)


def name_words(text: str, offset: int = 0) -> tuple[Word, ...]:
    """Find the words of a name in a text; "Mr.Viktor" makes two."""
    return tuple(
        Word(offset + m.start(), offset + m.end(), m.group()) for m in _WORD.finditer(text)
    )


@dataclass(frozen=True)
class KnownName:
    """A name of the context in the parts that it may be called by.

    Attributes:
        full: As the context writes it.
        tokens: Its words without titles and degrees, in order, as written.
        preferred: What the person goes by, word by word.
        title: The folded honorific of the context ("ms", "dr"), or "".
        titles: All folded words of the context's title, job title included.
    """

    full: str
    tokens: tuple[str, ...]
    preferred: tuple[str, ...] = ()
    title: str = ""
    titles: frozenset[str] = frozenset()

    @property
    def first(self) -> str:
        """What a greeting by first name would say."""
        return self.preferred[0] if self.preferred else self.tokens[0]

    @property
    def last(self) -> str:
        """The family name, particles included; the only name where there is one."""
        at = len(self.tokens) - 1
        while at > 1 and fold(self.tokens[at - 1]) in _PARTICLES:
            at -= 1
        return " ".join(self.tokens[at:])

    @property
    def address(self) -> str:
        """What a greeting should say: "Dr. Lee" where the context gives a title, else "Dana"."""
        if self.title and not self.preferred and len(self.tokens) > 1:
            return f"{_SPELT.get(self.title, self.title.capitalize())} {self.last}"
        return self.first


_SPELT = {"mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.", "dr": "Dr.", "prof": "Professor"}


def known_name(person: Person) -> KnownName | None:
    """Take a person of the context apart; None where the name has no letters."""
    return _known_name(person.name, person.preferred_name or "", person.title or "")


@lru_cache(maxsize=1024)
def _known_name(name: str, preferred: str, title: str) -> KnownName | None:
    family, comma, given = name.partition(",")
    if comma and given.strip() and fold(given) not in SUFFIXES:
        name = f"{given} {family}"
    words = [word.text for word in name_words(name)]
    tokens = [w for w in words if fold(w) not in SUFFIXES] or words
    lead = fold(tokens[0]) if tokens else ""
    if len(tokens) > 1 and lead in HONORIFICS:
        tokens = tokens[1:]
        title = title or lead
    if not tokens:
        return None
    titles = [word.folded for word in name_words(title)]
    honorific = titles[0] if titles and titles[0] in HONORIFICS else ""
    return KnownName(
        full=name.strip(),
        tokens=tuple(tokens),
        preferred=tuple(word.text for word in name_words(preferred)),
        title=honorific,
        titles=frozenset(titles),
    )


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
    left = [*known.tokens, *known.preferred]
    if not any(_may_be(word.folded, left) for word in words):
        return None
    unmatched, matched = _match(words, left, known)
    if not unmatched:
        if not any(token and fold(token) not in _PARTICLES for token in matched):
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


def _may_be(folded: str, tokens: Sequence[str]) -> bool:
    """Tell whether a word begins like one of the names, is a short form of it, or is near it."""
    for token in tokens:
        whole = fold(token)
        if whole[:2] == folded[:2] or whole[:1] == folded or is_short_form(folded, whole):
            return True
        if abs(len(whole) - len(folded)) <= 2 and distance(whole, folded) <= 2:
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
