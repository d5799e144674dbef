"""Words with what they are in their sentence: a small tagger for the rules about structure.

It knows what a word can be (`word_classes`) and chooses by its neighbours: behind an article a
noun, behind a modal a base. It is made for learners' English, where no model of good English is
sure: a rule looks at `Token.can` (all that the word can be) as well as at `Token.tag` (what it
seems to be), and stays silent where they disagree.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from followup_lint.grammar.word_classes import CLOSED, word_classes

TOKEN = re.compile(
    r"(?P<word>[^\W\d_]{1,40}(?:['-][^\W\d_]{1,40}){0,6})"
    r"|(?P<number>\d(?:[.,:]?\d){0,20}(?:st|nd|rd|th|am|pm|k|%)?)"
    r"|(?P<mark>[^\w\s])"
    r"|(?P<other>\w{1,60})",
    re.IGNORECASE,
)
NAMES_OF_TAGS = {
    "c": "noun", "n": "noun", "p": "plural", "b": "base", "z": "third", "d": "past",
    "e": "done", "g": "ing", "j": "adj", "r": "adv",
}  # fmt: skip
CONTRACTED = {
    "m": "be", "re": "be", "ve": "have", "ll": "modal", "d": "modal", "s": "be",
}  # fmt: skip
"""What hides in "I'm" and its like; "'s" and "'d" may be "has" and "had" as well."""

OTHERWISE = {"Will": "name", "May": "month"}
"""What words of `CLOSED` are with a capital, in the middle of a sentence."""

HEADS = frozenset(["subject", "pron", "sub", "det"])
"""Classes of the words that "'m" and its like hang on."""

OWNERS = frozenset(
    "someone somebody anyone anybody everyone everybody nobody one another other".split()
)
"""Their "'s" is a genitive more often than not."""

AFTER: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("modal", "do", "to"), ("b",)),
    "have": ("e",),
    "be": ("gej", "cnp"),
    "subject": ("dzb",),
    "it": ("zd",),
    "that": ("zd",),
}
"""What a word is behind these if it can be, the first choice first."""

NOMINAL = frozenset(["det", "poss", "adj", "num", "prep", "of"])
"""After these, a word is a noun or an adjective if it can be."""


class Token(NamedTuple):
    """One word, number or mark of a passage.

    Attributes:
        start: First code point in the passage.
        end: One past the last.
        text: As it is written, apostrophes plain.
        low: In lower case.
        can: The codes of `word_classes`, the usual one first; empty for closed-class and unknown
            words.
        tag: What it seems to be here: a class of `CLOSED`; ``noun``, ``plural``, ``base``,
            ``third``, ``past``, ``done``, ``ing``, ``adj``, ``adv``; ``pron+be`` and the like for
            "I'm"; ``name``, ``number``, ``mark``, ``unknown``.
    """

    start: int
    end: int
    text: str
    low: str
    can: str
    tag: str

    def could_be(self, codes: str) -> bool:
        """Tell whether the word can be any of these codes."""
        return not set(self.can).isdisjoint(codes)

    def only(self, codes: str) -> bool:
        """Tell whether the word is known and can be nothing but these."""
        return bool(self.can) and set(self.can) <= set(codes)


def tagged(text: str) -> tuple[Token, ...]:
    """Read the words of a passage.

    Args:
        text: The passage; apostrophes and white space are the plain ones (`phrases.plain`).

    Returns:
        All words, numbers and marks, in order.
    """
    rough = [_first_look(found, text) for found in TOKEN.finditer(text)]
    done: list[Token] = []
    for at, token in enumerate(rough):
        following = rough[at + 1] if at + 1 < len(rough) else None
        open_class = token.tag == "?"
        tag = _choose(token, done, following) if open_class else token.tag
        done.append(token._replace(tag=tag) if open_class else token)
    return tuple(done)


def sentences(tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """Split tokens after full stops, question and exclamation marks, colons and semicolons."""
    found: list[tuple[Token, ...]] = []
    start = 0
    for at, token in enumerate(tokens):
        if token.low in (".", "!", "?", ";", ":", "…"):
            found.append(tokens[start : at + 1])
            start = at + 1
    if start < len(tokens):
        found.append(tokens[start:])
    return found


def _first_look(found: re.Match[str], text: str) -> Token:
    """Tag what needs no neighbours; the others get "?"."""
    word = found[0]
    low = word.lower()
    start, end = found.span()
    if found.lastgroup != "word":
        tag = {"number": "number", "mark": "mark"}.get(found.lastgroup or "", "unknown")
        return Token(start, end, word, low, "", tag)
    closed = CLOSED.get(low)
    if word in OTHERWISE and not _opens(text, start):
        closed = OTHERWISE[word]
    if closed is not None and (len(word) < 3 or not word.isupper()):
        return Token(start, end, word, low, word_classes().get(low, ""), closed)
    head, mark, tail = low.rpartition("'")
    if mark and tail in CONTRACTED and CLOSED.get(head) in HEADS and head not in OWNERS:
        return Token(start, end, word, low, "", f"pron+{CONTRACTED[tail]}")
    if mark and tail in ("s", ""):
        return Token(start, end, word, low, "", "base" if head == "let" else "poss")
    can = word_classes().get(low, "")
    if word[0].isupper() and not _opens(text, start):
        return Token(start, end, word, low, can, "name")
    return Token(start, end, word, low, can, "?" if can else _unlisted(low, word))


def _opens(text: str, start: int) -> bool:
    """Tell whether a word begins a sentence, a line or a quotation."""
    before = text[max(0, start - 4) : start].rstrip(" \"'“‘(")
    return not before or before[-1] in ".!?:;\n–—-•*"


def _unlisted(low: str, word: str) -> str:
    if word[0].isupper():
        return "name"
    if "-" in low:
        return "adj"
    return "adv" if low.endswith("ly") else "unknown"


def _choose(token: Token, before: list[Token], following: Token | None) -> str:
    """Choose by the neighbours; the usual class where they say nothing."""
    governor = next(
        (one for one in reversed(before) if one.tag not in ("adv", "not") and one.low != "please"),
        None,
    )
    last = "mark" if governor is None else governor.tag.rpartition("+")[2]
    if governor is not None and governor.low in ("it", "that", "you"):
        last = "subject" if governor.low == "you" else governor.low
    if last == "that" and not token.could_be("zd"):
        return _in_noun_phrase(token, following)
    for codes in AFTER.get(last, ()):
        if chosen := _usual(token.can, codes):
            return chosen
    if last in NOMINAL or (before and (before[-1].tag in NOMINAL or before[-1].low == "her")):
        return _in_noun_phrase(token, following)
    if last in ("plural", "noun", "name", "pron") and token.can[0] in "dz":
        return _usual(token.can, "dz") or NAMES_OF_TAGS[token.can[0]]
    return NAMES_OF_TAGS[token.can[0]]


def _in_noun_phrase(token: Token, following: Token | None) -> str:
    """Choose behind an article, an adjective, a number or a preposition."""
    goes_on = following is not None and (following.could_be("cnp") or following.tag == "name")
    if goes_on and token.can[0] in "jeg":
        return "adj"
    return _usual(token.can, "cnp") or _usual(token.can, "jge") or NAMES_OF_TAGS[token.can[0]]


def _usual(can: str, codes: str) -> str | None:
    """Give the usual one of some codes."""
    return next((NAMES_OF_TAGS[code] for code in can if code in codes), None)
