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
    r"|(?:[^\W_][\w-]{0,40}\.){1,3}(?:[a-z]{2,12}/\S{1,200}|(?:com|org|net|io|dev|edu)\b)"
    r"|[$€£]?\d[\d.,:/-]{0,20}"
    r"|[^\W\d_]{1,40}(?:'{1,3}[^\W\d_]{1,20}){0,2}"
    r"|[?!]"
)
PLAIN_TOKEN = re.compile(
    r"[$€£]?\d[\d.,:/-]{0,20}|[^\W\d_]{1,40}(?:'{1,3}[^\W\d_]{1,20}){0,2}|[?!]"
)
"""The same where neither an address nor a link can stand; about a third faster."""

NET_MARKS = ("www.", ".com", ".org", ".net", ".io", ".dev", ".edu")
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})
MANGLED, THREE = "â€™", "'''"
ANY_DIGIT = str.maketrans("123456789", "000000000")
MAIL, LINK = "<mail>", "<url>"
START, END = "^", "$"
NAME = "<name>"
"""Any capitalised word within a sentence."""

NO_NAMES = frozenset(["I", "I'm", "I'd", "I'll", "I've"])


def straighten(text: str) -> str:
    """Give the text with straight apostrophes, at the same length.

    An apostrophe that was decoded wrongly takes three characters, and so becomes three.
    """
    if text.isascii():
        return text.replace("`", "'")
    plain = text.translate(STRAIGHT)
    return plain.replace(MANGLED, THREE) if MANGLED in plain else plain


def pattern_for(text: str) -> re.Pattern[str]:
    """Choose the token pattern that a text needs."""
    if "@" in text or "/" in text:
        return TOKEN
    # Most sentences have no full stop but the one that ends them.
    dotted = "." in text[:-1] and any(mark in text for mark in NET_MARKS)
    return TOKEN if dotted else PLAIN_TOKEN


def mask(token: str) -> str:
    """Give what a token counts as: links and addresses are one word each, digits one digit."""
    if "@" in token:
        return MAIL
    if token[0] in "$€£0123456789" and ("/" not in token or not any(map(str.isalpha, token))):
        return token.translate(ANY_DIGIT)
    return LINK if "." in token else token.replace(THREE, "'")


def tokens(text: str) -> tuple[list[str], list[str]]:
    """Take a sentence apart into masked tokens, at most ``MAX_TOKENS``.

    Args:
        text: One sentence.

    Returns:
        The tokens in lower case; and the same with `NAME` for every capitalised one but the first,
        or an empty list where there is none.
    """
    plain = straighten(text)
    return masked(pattern_for(plain).findall(plain)[:MAX_TOKENS])


def masked(found: list[str]) -> tuple[list[str], list[str]]:
    """Mask tokens as they are written; see `tokens`."""
    # One string is put into lower case faster than twenty; no token holds white space.
    written = " ".join(found)
    lower = written.lower()
    words = lower.split(" ") if found else []
    names = (
        [
            at
            for at, (word, token) in enumerate(zip(words, found, strict=True))
            if word != token and at and token[0].isupper() and token not in NO_NAMES
        ]
        if lower != written
        else []
    )
    if not "".join(words).isalpha():
        words = [word if word.isalpha() else mask(word) for word in words]
    if not names:
        return words, []
    hidden = words.copy()
    for at in names:
        hidden[at] = NAME
    return words, hidden


def token_places(text: str) -> tuple[list[str], list[str], list[tuple[int, int]]]:
    """Give `tokens`, and the (start, end) of each in code points of the text."""
    plain = straighten(text)
    places = [found.span() for found in pattern_for(plain).finditer(plain)][:MAX_TOKENS]
    return *masked([plain[start:end] for start, end in places]), places


def phrases(words: list[str], holding: str | None = None) -> Iterator[tuple[str, int, int]]:
    """Give the word n-grams over two or three places, with the tokens they rest on.

    Args:
        words: Masked tokens.
        holding: Only n-grams that hold this token; None: all.

    Yields:
        The n-gram as one string, and the index of its first and one past its last token. "a b" and
        "a b c" are runs; "a * c" leaves one out. ``^`` and ``$`` stand for the sentence's ends.
    """
    padded = [START, *words, END]
    last = len(words)
    for at in range(1, len(padded)):
        word, before = padded[at], padded[at - 1]
        pair = f"{before} {word}"
        end = min(at, last)
        if holding in (None, word, before):
            yield pair, max(at - 2, 0), end
        if at < 2:
            continue
        earlier, first = padded[at - 2], max(at - 3, 0)
        if holding in (None, word, before, earlier):
            yield f"{earlier} {pair}", first, end
        if holding in (None, word, earlier):
            yield f"{earlier} * {word}", first, end


def pieces(word: str) -> list[str]:
    """Give the character n-grams of one word: 3 to 5 characters, its edges as blanks."""
    if not word[0].isalpha():
        return []
    edged = f" {word} "
    size = len(edged)
    return [edged[i : i + n] for n in (3, 4, 5) for i in range(size - n + 1)]
