"""The choice of "a" or "an": by the sound that follows, not by the letter.

Capitals are spelt out where they hold no vowel ("an RSVP", "a UV lamp"), digits are read ("an
8-hour shift", "a 12-bed ward"). Where one may say it either way ("a SQL query", "an hotel") nothing
is marked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.grammar.noun_phrases import slip, wants_an
from followup_lint.grammar.word_classes import CLOSED, word_classes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

CAPITALS = re.compile(r"[A-Z]{2,6}\d{0,3}s?|[A-Z](?=-)|MSc|MPhil|PhD|BSc|MEng|BEng|LLM")
VOWELS = frozenset("AEIOU")
SPELT_WITH_VOWEL = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel."""

SPELT_OUT = frozenset(
    "MBA MRI NDA MA HCA NGO MOT HEI LEA MIT NBA FBI FAA FDA SUV MEng SIA SEO HSE SEM FEA FMEA "
    "MEP SOP".split()
)
"""Spelt out by everybody although they hold a vowel."""

EITHER = frozenset("SQL URL UAT LED SAP LEED FAQ HVAC SAT SRE LAN RAM ROM SIM SCORM".split())
"""Read by some as a word, by others letter by letter."""

OPEN_TO_BOTH = (
    "histor hotel hyster habitu hero herb homage hypoth hors harass hilar humble hallucin hibern"
).split()
"""Beginnings of words in h that "an" may stand before."""

OPENERS = frozenset("eight eleven eighteen eighty only even".split())
"""Words of a closed class that may follow an article."""

NUMBER = re.compile(r"(?P<whole>\d{1,3}(?:,\d{3}){1,4}|\d+)(?P<rest>.*)", re.DOTALL)


def articles_by_sound(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find "a" before a vowel sound and "an" before a consonant sound.

    Args:
        tokens: The words of a passage.
    """
    for at, article in enumerate(tokens[:-1]):
        if article.text not in ("a", "an", "An"):
            continue
        following = tokens[at + 1]
        initial = (
            following.text[1:2] == "-" and following.text[0].islower()
        )  # "an h-index", "an n-gram": said as a letter
        if following.start != article.end + 1 or initial or _is_letter(tokens, at):
            continue
        open_sound = _sound(following, tokens[at + 2 : at + 3])
        right = "an" if open_sound else "a"
        if open_sound is not None and article.low != right:
            sound = "a vowel" if open_sound else "a consonant"
            yield slip(
                "article-sound",
                f"“{following.text}” begins with {sound} sound: “{right}”.",
                article,
                article,
                right,
            )


def _is_letter(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "a" names something: "option a", "(a)", "à la a"."""
    before = tokens[at - 1] if at else None
    return before is not None and (
        before.text in "-'/.&_" or before.tag == "number" or before.low in ("vitamin", "option")
    )


def _sound(token: Token, behind: Sequence[Token]) -> bool | None:
    """Tell whether a word begins with a vowel sound; None where it isn't sure."""
    if token.tag == "number":
        return _sound_of_number(token.text)
    first = token.text.split("-")[0]
    joined = token.text[len(first) :] or "".join(one.text for one in behind)[:1]
    if CAPITALS.fullmatch(first) or (len(first) == 1 and first.isupper() and joined[:1] == "-"):
        return _sound_of_capitals(first)
    return wants_an(token.low) if _is_sure(token) else None


def _is_sure(token: Token) -> bool:
    """Tell whether a word follows an article and is spoken in one way."""
    if token.tag in ("mark", "unknown") or (token.low in CLOSED and token.low not in OPENERS):
        return False
    if not token.text[1:].islower() and "-" not in token.text:
        return False  # "a iPhone": nobody's rule
    if token.text[0].isupper() and token.low not in word_classes():
        return False  # a name: who knows how it is spoken
    return not token.low.startswith(tuple(OPEN_TO_BOTH)) and token.low[:2] not in ("yt", "yg")


def _sound_of_capitals(text: str) -> bool | None:
    letters = text.rstrip("s0123456789")
    if letters in EITHER or letters.startswith("EU"):
        return None
    if letters[0] == "U":
        return None if VOWELS & set(letters[1:]) else False
    if letters[0] in VOWELS:
        return True  # read or spelt, it is a vowel
    if letters[0] not in SPELT_WITH_VOWEL:
        return False
    spelt = len(letters) == 1 or letters in SPELT_OUT or not VOWELS & set(letters)
    return True if spelt else None


def _sound_of_number(text: str) -> bool | None:
    """Tell it of digits: "an 8", "an 11", "an 18,000"; "1100" may be eleven hundred."""
    found = NUMBER.match(text)
    if found is None:
        return None
    whole = found["whole"].replace(",", "")
    if whole.startswith("8"):
        return True
    if whole[:2] in ("11", "18"):
        grouped = "," in found["whole"]
        return True if len(whole) in (2, 5) else None if len(whole) == 4 and not grouped else False
    return False
