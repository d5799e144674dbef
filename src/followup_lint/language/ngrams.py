"""A sentence as the linear reader sees it: tokens, and the n-grams made of them.

The trainer and the reader share this module, so both see the same features.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TOKENS = 300
"""Tokens of one sentence that are read. Prose has no sentence of that length."""

TOKEN = re.compile(
    r"(?:https?://|www\.)\S{1,200}"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
    r"|[$€£]?\d[\d.,:/-]{0,20}"
    r"|[^\W\d_]{1,40}(?:'[^\W\d_]{1,20}){0,2}"
    r"|[?!]"
)
PLAIN_TOKEN = re.compile(r"[$€£]?\d[\d.,:/-]{0,20}|[^\W\d_]{1,40}(?:'[^\W\d_]{1,20}){0,2}|[?!]")
"""The same where neither an address nor a link can stand; about a third faster."""

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})
ANY_DIGIT = str.maketrans("123456789", "000000000")
MAIL, LINK = "<mail>", "<url>"
START, END = "^", "$"


def fold(text: str) -> str:
    """Give the text in lower case with straight apostrophes, at the same length."""
    low = text.translate(STRAIGHT).lower()
    if len(low) == len(text):
        return low
    # A few capitals, such as the dotted İ, grow when lowered.
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(STRAIGHT))


def pattern_for(folded: str) -> re.Pattern[str]:
    """Choose the token pattern that a folded text needs."""
    if "@" in folded or "://" in folded or "www." in folded:
        return TOKEN
    return PLAIN_TOKEN


def mask(token: str) -> str:
    """Give what a token counts as: links and addresses are one word, digits one digit."""
    first = token[0]
    if first.isalpha():
        if "@" in token:
            return MAIL
        return LINK if "://" in token or token.startswith("www.") else token
    if "@" in token:
        return MAIL
    return token.translate(ANY_DIGIT)


def tokens(text: str) -> list[str]:
    """Take a sentence apart into masked tokens, at most ``MAX_TOKENS``."""
    folded = fold(text)
    found = pattern_for(folded).findall(folded)[:MAX_TOKENS]
    return [token if token.isalpha() else mask(token) for token in found]


def token_places(text: str) -> list[tuple[int, int]]:
    """Give the (start, end) of each of `tokens`, in code points of the text."""
    folded = fold(text)
    places = [found.span() for found in pattern_for(folded).finditer(folded)]
    return places[:MAX_TOKENS]


def phrases(words: list[str]) -> Iterator[tuple[str, int, int]]:
    """Give the word n-grams over two or three places, with the tokens they rest on.

    Args:
        words: Masked tokens.

    Yields:
        The n-gram as one string, and the index of its first and one past its last token. "a b" and
        "a b c" are runs; "a * c" leaves one out. ``^`` and ``$`` stand for the sentence's ends.
    """
    padded = [START, *words, END]
    last = len(words)
    for i in range(len(padded) - 1):
        first, end = max(i - 1, 0), min(i + 1, last)
        pair = f"{padded[i]} {padded[i + 1]}"
        yield pair, first, end
        if i + 2 < len(padded):
            end = min(i + 2, last)
            yield f"{pair} {padded[i + 2]}", first, end
            yield f"{padded[i]} * {padded[i + 2]}", first, end


def pieces(word: str) -> list[str]:
    """Give the character n-grams of one word: 3 to 5 characters, its edges as blanks."""
    if not word[0].isalpha():
        return []
    edged = f" {word} "
    size = len(edged)
    return [edged[i : i + n] for n in (3, 4, 5) for i in range(size - n + 1)]
