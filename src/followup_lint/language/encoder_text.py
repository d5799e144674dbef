"""A sentence as the encoder sees it: straight quotes, masked numbers, links and addresses.

The trainer and the reader share this module, so both see the same text.
"""

from __future__ import annotations

import re

from followup_lint.language.ngrams import ANY_DIGIT

MAX_PIECES = 96
"""Word pieces of one sentence that are read, ends included; prose has few sentences as long."""

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"'})
MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
LINK = re.compile(
    r"(?:https?://|www\.)\S{1,200}"
    r"|\b(?:[a-z\d][\w-]{0,40}\.){1,3}(?:[a-z]{2,12}/\S{1,200}|(?:com|org|net|io|dev|edu)\b)",
    re.I,
)
LONE = re.compile("[\ud800-\udfff]")
"""Half a character, which no tokenizer takes."""

SPACE = re.compile(r"\s{1,200}")


def prepare(text: str) -> str:
    """Give a sentence with what no label depends on masked: digits, links, mail addresses."""
    plain = text.translate(STRAIGHT)
    if "@" in plain:
        plain = MAIL.sub("mail address", plain)
    if "." in plain[:-1] or "/" in plain:
        plain = LINK.sub("web link", plain)
    if not plain.isascii():
        plain = LONE.sub("?", plain)
    return SPACE.sub(" ", plain.translate(ANY_DIGIT)).strip()
