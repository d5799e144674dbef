"""Counts and readability of a letter: words, sentences, paragraphs, reading time, grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.language.readability_index import readability_index
from followup_lint.models import Stats

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_lint.language.regions import Region
    from followup_lint.letter import Letter

WORDS_PER_MINUTE = 238
"""Silent reading of English prose by adults: Brysbaert (2019), a review of 190 studies."""

ENDS = ".!?"
"""The only marks at which ``textstat`` ends a sentence."""

LETTERS = "x" * 40

_SHAPES = bytes(
    120 if chr(code).isalnum() else 32 if chr(code).isspace() else 45 for code in range(128)
) + bytes(128)
"""Turns the bytes of letters and digits into "x", white space into blanks, the rest into "-"."""


def measure(letter: Letter) -> Stats:
    """Count what stands between greeting and sign-off.

    Args:
        letter: The letter; its sentences are its own, not ``textstat``'s.

    Returns:
        Words by white space, sentences with bullet items, paragraphs with the postscript, seconds
        of silent reading to a tenth, and the automated readability index to a hundredth.
    """
    words = letter.word_count
    grade = reading_grade(letter.sentences)
    return Stats(
        words=words,
        sentences=len(letter.sentences),
        paragraphs=len(letter.prose),
        reading_seconds=round(words * 60 / WORDS_PER_MINUTE, 1),
        automated_readability_index=None if grade is None else round(grade, 2),
    )


def reading_grade(sentences: Iterable[Region]) -> float | None:
    """Compute ``textstat``'s automated readability index over these sentences.

    ``textstat`` gets the shape of the text, not the text: a letter more or less is all that the
    index counts, and its caches keep whatever they were given for the life of the process. The
    shape also holds its splitter to the sentences given here, which it would cut at "p.m." and
    run together in a list.

    Args:
        sentences: Sentences and bullet items.

    Returns:
        A US school grade; None where there is no word.
    """
    shape = " ".join(filter(None, map(_shape, sentences)))
    if not shape:
        return None
    return float(readability_index()(shape))


def _shape(sentence: Region) -> str:
    """Write "xxx xx xxxxx." for a sentence; a lone dash or figure-free mark stays no word."""
    text = sentence.text.rstrip(ENDS)
    if text.isascii():
        plain = text.encode().translate(_SHAPES).decode()
        if not plain.startswith("-") and " -" not in plain:
            # Every word begins with a letter or digit, so every mark counts as a letter of it.
            shape = " ".join(plain.split()).replace("-", "x")
            return f"{shape}." if shape else ""
    words = text.split()
    shape = " ".join(
        [
            LETTERS[: len(word)]
            if word[0].isalnum() and len(word) <= len(LETTERS)
            else _shape_of(word)
            for word in words
        ]
    )
    return f"{shape}." if "x" in shape else ""


def _shape_of(word: str) -> str:
    return ("x" if any(map(str.isalnum, word)) else "-") * len(word)
