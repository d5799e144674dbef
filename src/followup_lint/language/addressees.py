"""Whom a greeting addresses: the stretches of it that name somebody, one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_lint.language.names import HONORIFICS, SUFFIXES, TITLES, Word, fold, name_words
from followup_lint.language.openers import MORE_OPENERS
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from followup_lint.language.regions import Region

PLACEHOLDER = late(
    r"\[[^\[\]\n]{0,60}\]|\{\{?[^{}\n]{0,60}\}?\}|<[^<>\n@]{1,60}>|_{2,40}|%\w{1,30}%|"
    r"\$\w{2,30}\b|\b[Xx]{2,12}\b|(?<!\w)\.{3,12}(?=,|$)|"
    r"\b(?:first|last|recipient|interviewer|insert|your|contact)[_ ]?(?:first|last)?[_ ]?name\b|"
    r"\bNAME\b|\bTBD\b",
    re.IGNORECASE,
)
_OPENER = late(
    r"(?:(?:my )?dear(?:est)?|deer|dera|dearr|hi+|hello+|hullo|hallo|hey+|hiya|heya|howdy|yo|"
    r"greetings|salutations|g['’]day|respected|esteemed|hola|ciao|bonjour|namaste|attn|attention|"
    rf"{MORE_OPENERS}|good (?:morning|afternoon|evening|day)|"
    r"(?:morning|afternoon|evening)(?=[\s,])|to(?= ))"
    r"(?: again)?(?![\w'’])",
    re.IGNORECASE,
)
_BREAK = late(r"[,;/&+()|:]|(?<!\w)(?:and|und|et|or|y|sowie|as well as|plus)(?!\w)", re.I)
_TIE = late(r"(?:dear|hi|hello|to|also|both|my)\s{1,3}", re.IGNORECASE)
_GENERIC = frozenset(
    "team teams all everyone everybody folks guys there again sir sirs madam maam manager managers "
    "recruiter recruiters recruitment recruiting committee members member panel interviewer "
    "interviewers friends friend colleagues colleague board department staff gentlemen ladies "
    "acquisition hr people yall concern mam gents crew ones group office employer representative "
    "reader professional professionals boss mate mates personnel resources folk leader leaders "
    "company hiring search selection admissions appointments somebody someone world lot"
    " gentleman lady supervisor coordinator administrator both boy chara chairde pal".split()
)
_SMALL = frozenset(
    "the of your our my at for from to in on it may whom whomever a an this that whole rest other "
    "others entire lovely wonderful great kind fellow valued over new with ji san sensei bey hanim "
    "sahib garu".split()
)


@dataclass(frozen=True)
class Addressee:
    """One stretch of a greeting between its commas and its "and"s.

    Attributes:
        words: Its words, titles left out.
        named: Those of them that may be a name: no "team", no "the".
        titles: The folded titles before them ("ms", "dr").
        generic: Whether it holds a word that greets anyone ("team", "there"), or a degree alone.
        lower: Whether no word of it has a capital.
    """

    words: tuple[Word, ...]
    named: tuple[Word, ...]
    titles: tuple[str, ...]
    generic: bool
    lower: bool

    @property
    def start(self) -> int:
        """First code point in the body."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """One past the last code point in the body, without a closing dot."""
        last = self.words[-1]
        return last.end - last.text.endswith(".")


def read_addressees(greeting: Region, generic: frozenset[str] = frozenset()) -> list[Addressee]:
    """Split a greeting into whom it addresses.

    Args:
        greeting: The greeting of a body.
        generic: More folded words that name no person: the company's, those of job titles.

    Returns:
        The addressees in text order; empty for "Hello,".
    """
    opener = _OPENER.match(greeting.text)
    at = opener.end() if opener else 0
    found = []
    for start, end in _pieces(greeting.text, at):
        tie = _TIE.match(greeting.text, start, end)
        name_at = tie.end() if tie else start
        words = name_words(greeting.text[name_at:end], greeting.start + name_at)
        addressee = _addressee(words, generic)
        if addressee is not None:
            found.append(addressee)
    return found


def _pieces(text: str, at: int) -> list[tuple[int, int]]:
    """Cut a text at commas and words that join names; give offsets without white space."""
    pieces = []
    for cut in [*_BREAK.finditer(text, at), None]:
        end = cut.start() if cut else len(text)
        piece = text[at:end]
        start = at + len(piece) - len(piece.lstrip())
        if piece.strip():
            pieces.append((start, start + len(piece.strip())))
        at = cut.end() if cut else end
    return pieces


def _addressee(words: tuple[Word, ...], generic: frozenset[str]) -> Addressee | None:
    at = 0
    titles = []
    while at < len(words) and words[at].folded in TITLES:
        titles.append(words[at].folded)
        at += 1
    if at and at == len(words) and titles[-1] not in HONORIFICS:
        # A title alone may be somebody's name: "Dean," or "Sister,".
        at, titles = at - 1, titles[:-1]
    words = words[at:]
    if not words:
        return None
    plain = [w.folded in _GENERIC or w.folded in generic for w in words]
    small = [w.folded in _SMALL or w.folded in SUFFIXES for w in words]
    return Addressee(
        words=words,
        named=tuple(w for w, p, s in zip(words, plain, small, strict=True) if not (p or s)),
        titles=tuple(titles),
        generic=any(plain) or all(small),
        lower=not any(word.text[0].isupper() for word in words),
    )


def is_generic_name(name: str) -> bool:
    """Tell whether a recipient of the context is no person: "Hiring Team"."""
    words = [fold(word.text) for word in name_words(name)]
    return not words or all(word in _GENERIC or word in _SMALL for word in words)
