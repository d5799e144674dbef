"""Names of people: their words folded for comparison, and their parts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from followup_lint.models import Person

Gender = Literal["m", "f", ""]

TITLES: dict[str, Gender] = {
    **dict.fromkeys(
        ("mr", "sir", "lord", "herr", "monsieur", "senor", "sr", "signor", "mister"), "m"
    ),
    **dict.fromkeys(("messrs", "sri", "shri", "father", "brother", "don"), "m"),
    **dict.fromkeys(("mrs", "ms", "miss", "mdm", "madam", "madame", "mme", "mlle", "dame"), "f"),
    "ibu": "f",
    **dict.fromkeys(("lady", "frau", "senora", "sra", "srta", "signora", "smt", "missus"), "f"),
    **dict.fromkeys(("mx", "dr", "drs", "doctor", "prof", "professor", "professors", "rev"), ""),
    **dict.fromkeys(("reverend", "fr", "capt", "captain", "col", "colonel", "maj", "major"), ""),
    **dict.fromkeys(("sgt", "sergeant", "lt", "lieutenant", "general", "judge", "justice"), ""),
    **dict.fromkeys(("chief", "matron", "sister", "nurse", "chef", "coach", "principal"), ""),
    **dict.fromkeys(("dean", "rabbi", "imam", "pastor", "engr", "ing", "atty", "attorney"), ""),
    **dict.fromkeys(("director", "headmaster", "headmistress", "provost", "councillor"), ""),
    **dict.fromkeys(("dra", "barr", "barrister", "officer", "ustaz", "sheikh", "avv"), ""),
    **dict.fromkeys(("bapak", "pak", "hon"), ""),
}
"""Folded forms of address, and whom they fit; "" fits anyone."""

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame herr frau madame monsieur".split()
)
"""Titles that ask for a formal greeting when the context gives them."""

SUFFIXES = frozenset("jr sr ii iii iv phd md mba cpa esq ma msc bsc rn ca dds jd dpt pe".split())
"""Degrees and the like after a name, folded; no part of it."""

PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin bint ibn ben ter ten zu zur "
    "af av y e st abu ap mac mc o ni nic ui".split()
)
_WORD = re.compile(r"[^\W\d_]{1,60}(?:['’ʼ‘`\-‐‑][^\W\d_]{1,60}){0,12}\.?")
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


class Word(NamedTuple):
    """A word of a name where it was written."""

    start: int
    end: int
    text: str

    @property
    def folded(self) -> str:
        """The word as `fold` gives it."""
        return fold(self.text)


def name_words(text: str, offset: int = 0) -> tuple[Word, ...]:
    """Find the words of a name in a text; "Mr.Anton" makes two."""
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

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """All its words, folded."""
        return tuple(map(fold, (*self.tokens, *self.preferred)))

    @property
    def first(self) -> str:
        """What a greeting by first name would say."""
        return self.preferred[0] if self.preferred else self.tokens[0]

    @property
    def last(self) -> str:
        """The family name, particles included; the only name where there is one."""
        at = len(self.tokens) - 1
        while at > 1 and fold(self.tokens[at - 1]) in PARTICLES:
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
