"""The greeting: how far it reaches on its line."""

from __future__ import annotations

import re

from followup_lint.language.greeting_words import BEGINNERS, NOT_A_NAME, PROSE
from followup_lint.language.openers import MORE_OPENERS
from followup_lint.late_pattern import late

OPENER = late(
    r"(?:dear(?:est|r)?|my dear|deer|dera|daer|hi{1,4}|hello{1,3}|helo|hey{1,3}|hiya|heya|howdy|"
    r"hullo|hallo|greetings|salutations|yo|g['’]day|respected|esteemed|"
    rf"good (?:morning|afternoon|evening|day)|{MORE_OPENERS}|"
    r"to whom(?:ever)? (?:it|this) may concern|ladies and gentlemen|gentlemen|"
    r"to the(?= [\w ]{0,40}(?:team|committee|manager|board|panel|department|recruit|staff))|"
    r"attn|attention|hola|ciao|bonjour|salut|aloha|namaste|shalom|hej|ol[áa])(?![\w'’])"
    r"|(?:morning|afternoon|evening)(?=[,!.]|\s(?-i:[A-Z]))|(?:sirs?|madam)(?=[,:;!/ ])",
    re.IGNORECASE,
)
NEEDS_NAME = ("dear", "deer", "dera", "daer", "my dear", "respected", "esteemed", "to the", "at")
"""Openers that greet nobody by themselves."""

TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir madam ma'am mister doctor rev reverend father sister
    fr hon judge capt captain col lt sgt chef coach dean mme mlle herr frau señor señora messrs
    matron principal jr sr dra barr officer bey hanim ibu bapak pak
    """.split()
)
SMALL = frozenset(
    """
    and & or / of the de da di do dos del della der den van von la le el al bin ibn ben y e und et
    to at for all team everyone everybody folks guys there both again sir madam hiring manager
    recruiting recruiter recruitment committee members member panel interviewer interviewers
    friends friend colleagues search board selection human resources department staff ladies
    gentlemen talent acquisition hr people my whole rest once more another family
    """.split()
)
"""Words in small letters that greetings hold besides names."""

JOINTS = frozenset(
    """
    and & or / of the to at for my
    """.split()
)
"""Small words that can't be a greeting's last."""

WORD = late(r"[^\W_]+(?:['’.\-][^\W_]+){0,4}|[&/]")
PLACEHOLDER = late(r"\[[^\[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}?\}|<[^<>\n@/]{1,60}>|_{2,40}")
STOPS = ",:;!.-–—…"
NAME_STOPS = frozenset(",:;-–—!")
CLOSERS = ')"”’*_'
SMILEY = late(r"[:;]-?[)D]")
FOR_ALL = late(
    r"\b(?:to|of) you\b|\byou (?:all|both|two)\b|^ ?(?:from|in) (?:an? |the )?", re.IGNORECASE
)
TAG = late(
    r"(?:boy|mate|pal|a chara|hello(?: there)?|hi(?: there)?|hey|sir|ma['’]?am|madam|"
    r"good (?:morning|afternoon|evening|day))\s?[,!.:–-]{1,2}",
    re.IGNORECASE,
)
"""What may follow a bare name: "Declan, boy,", "Dana, hello!"."""

MAX_LINE = 100
"""No greeting that fills a line of its own is longer, in characters."""


def has_opener(text: str) -> bool:
    """Tell whether a line begins with "Dear", "Hi", "Good morning" or the like."""
    return OPENER.match(text, _opening_marks(text)) is not None


def greeting_end(text: str, *, alone: bool = False) -> int | None:
    """Find where the greeting at the start of a line ends.

    Args:
        text: The line, without white space at either end.
        alone: Whether a blank line follows; then a bare name without a comma counts.

    Returns:
        Characters from the start of the line, the comma included; None without a greeting.
    """
    start = _opening_marks(text)
    opener = OPENER.match(text, start)
    if opener is None:
        return _bare_name_end(text, start, alone=alone)
    if _is_whole_line(text, opener.end()):
        return len(text)
    end = _inline_end(text, opener.end())
    if opener[0].lower().startswith(NEEDS_NAME) and not any(
        map(str.isalnum, text[opener.end() : end])
    ):
        return None
    return end


def _opening_marks(text: str) -> int:
    """Skip the marks of Markdown and opening quotation marks."""
    at = 0
    while at < len(text) and at < 4 and text[at] in "*_\"“‘'#":
        at += 1
    return at


def _low(word: str) -> str:
    return word.lower().replace("’", "'").rstrip(".")


def _is_whole_line(text: str, at: int) -> bool:
    """Tell whether the line is a greeting and nothing else, whatever the names look like."""
    if len(text) > MAX_LINE:
        return False
    rest = FOR_ALL.sub(" ", text[at:])
    words = [_low(word) for word in WORD.findall(PLACEHOLDER.sub(" ", rest))]
    if len(words) > 12 or not PROSE.isdisjoint(words):
        return False
    ending = text.rstrip(CLOSERS)[-1:]
    if ending in ",:;":
        return True
    head, comma, names = rest.partition(",")
    if comma and not all(map(_is_name_word, WORD.findall(names))):
        return False
    sentences = head.strip(STOPS + " ")
    return (
        len(words) <= 6
        and not any(mark in sentences for mark in ("! ", "? ", " - ", " – ", "— ", ": ", "; "))
        and not _inner_stop(sentences)
    )


def _inner_stop(text: str) -> bool:
    """Tell whether a sentence ends within: a full stop after a word that is no title."""
    at = text.find(". ")
    while at >= 0:
        word = text[:at].rsplit(" ", 1)[-1]
        if len(word) > 1 and _low(word) not in TITLES:
            return True
        at = text.find(". ", at + 1)
    return False


def _inline_end(text: str, at: int) -> int:
    """Read names after an opener, with the stop behind them, up to where prose begins."""
    end = _names_end(text, at, small_letters=2)
    while end < len(text) and text[end - 1] == ",":
        following = _skip_spaces(text, end)
        again = OPENER.match(text, following)
        if again and again[0].lower() in ("dear", "hi", "hello"):
            end = _names_end(text, again.end(), small_letters=2)
            continue
        more = _segment_end(text, following)
        if more is None:
            break
        end = more
    return end


def _segment_end(text: str, at: int) -> int | None:
    """Read "Luis and Ann," after a comma; None when it is prose."""
    end = _names_end(text, at, small_letters=0)
    if end == at or (end < len(text) and text[end - 1] not in STOPS):
        return None
    words = WORD.findall(text[at:end])
    if not words or len(words) > 6 or _low(words[0]) in NOT_A_NAME - {"both", "and"}:
        return None
    return end


def _names_end(text: str, at: int, small_letters: int) -> int:
    """Read names, titles and the words between them, and the stops after the last.

    Args:
        text: The line.
        at: Where to begin.
        small_letters: How many words in small letters may be names.
    """
    end = at
    named = 0
    spot = _skip_spaces(text, at)
    while spot < len(text) and named < 12:
        word = PLACEHOLDER.match(text, spot) or WORD.match(text, spot)
        if word is None:
            if text[spot] not in "(@*\"“'":
                break
            spot += 1
            continue
        low = _low(word[0])
        known = word.re is PLACEHOLDER or _is_name_word(word[0])
        if not known and (low in PROSE or named >= small_letters or not word[0].isalpha()):
            break
        named += 1
        spot = word.end()
        if spot < len(text) and text[spot] == "." and (low in TITLES or len(low) == 1):
            spot += 1
        if low not in JOINTS:
            end = spot
        if spot < len(text) and (text[spot] in STOPS or text[spot] in CLOSERS):
            break
        spot = _skip_spaces(text, spot)
    return _stops_end(text, end)


def _stops_end(text: str, end: int) -> int:
    """Take in the comma, the dash, the smiley behind a name."""
    spot = end
    while spot < len(text):
        character = text[spot]
        if character in STOPS or character in CLOSERS:
            smiley = SMILEY.match(text, spot)
            spot = end = smiley.end() if smiley else spot + 1
        elif character > "\u2190" and not character.isalpha():
            spot = end = spot + 1
        elif character.isspace():
            spot += 1
            if spot < len(text) and text[spot] in CLOSERS:
                break
        else:
            break
    return end


def _skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _is_name_word(word: str) -> bool:
    low = _low(word)
    if low in TITLES or low in SMALL:
        return True
    return not word[0].islower() and low not in PROSE


def _bare_name_end(text: str, start: int, *, alone: bool) -> int | None:
    """Read "Dana," or "Rafael / Dean:" without an opener."""
    first = PLACEHOLDER.match(text, start) or WORD.match(text, start)
    if first is None or not _may_begin_names(_low(first[0])):
        return None
    end = _names_end(text, start, small_letters=1)
    named = text[start:end].rstrip(STOPS + CLOSERS + " ")
    size = len(WORD.findall(named))
    if size > 7 or any(map(str.isdigit, named)):
        return None
    stop = text[:end].rstrip(CLOSERS)[-1:]
    rest = text[_skip_spaces(text, end) :]
    low = _low(first[0])
    if first[0].islower() and low not in SMALL | TITLES:
        return end if not rest and stop == "," and size == 1 else None
    if rest and TAG.fullmatch(rest) and size <= 3:
        return len(text)
    if rest:
        follower = WORD.match(rest)
        greets = stop in NAME_STOPS and size <= 4 and follower and _low(follower[0]) in BEGINNERS
        return end if greets else None
    short = size <= 2 or (low in TITLES and size <= 3)
    return end if stop in NAME_STOPS or (alone and short and stop != ".") else None


def _may_begin_names(low: str) -> bool:
    return not (low in NOT_A_NAME or low in PROSE or low.endswith("ly"))
