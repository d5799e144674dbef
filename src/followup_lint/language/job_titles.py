"""Job titles in a sentence: what it names as the role at issue ("the X role", "the post of X")."""

from __future__ import annotations

import re
from itertools import islice
from string import ascii_lowercase
from typing import TYPE_CHECKING

from followup_lint.language.occupations import STOPS, Token, is_head, read_tokens
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ROLES = (
    "role", "position", "post", "job", "opening", "vacancy", "opportunity", "spot", "slot",
    "traineeship", "seat",
)  # fmt: skip
_EVENTS = (
    "interview", "conversation", "application", "candidacy", "competition", "search",
    "requisition", "discussion", "meeting", "call",
)  # fmt: skip
_SHIPS = {
    "lectureship": "lecturer",
    "professorship": "professor",
    "fellowship": "fellow",
    "apprenticeship": "apprentice",
    "curatorship": "curator",
    "directorship": "director",
    "studentship": "student",
    "clerkship": "clerk",
    "editorship": "editor",
}
_COMMON_SHIPS = ("fellowship", "apprenticeship", "studentship")
"""Those that writers may have had themselves; only a capital makes them the role at issue."""

_ASKING = (
    "interview", "interviewed", "interviewing", "apply", "applied", "applying", "application",
    "candidate", "candidacy", "considered", "consideration",
)  # fmt: skip
_NEEDING = ("need", "want", "seek", "require")
_TAKING = ("hired", "employed", "appointed", "join", "joining")
_BEING = ("become", "becoming", "be")
_WORKING = ("work", "working", "serve", "serving", "start", "starting")
_WANTED = late(
    r"\b(?:interest(?:ed)? in|excited about|(?:love|like|eager|want|hope|keen|chance|"
    r"opportunity) to|"
    r"(?:opportunity|chance|prospect|idea|possibility) of|forward to)$"
)
_AFTER = {
    **dict.fromkeys(_ROLES, re.compile(r" (?:of|as|for) (?:(?:an?|the|your|our|next|new) ){0,3}")),
    **dict.fromkeys(_ASKING, re.compile(r"(?: me)? (?:for|as) (?:(?:an?|the|your|our) ){0,2}")),
    **dict.fromkeys(_NEEDING, re.compile(r" (?:in|from) (?:an?|your|the) (?:new |next )?")),
    **dict.fromkeys(
        _TAKING,
        re.compile(r" (?:(?:[\w&.'’-]{1,20} ){0,5})as (?:an?|your|the) (?:new |next )?"),
    ),
    **dict.fromkeys(
        _BEING,
        re.compile(
            r" (?:(?:your|the) (?:new |next )?|(?:an? )(?:strong|great|good|excellent|valuable|"
            r"successful|solid|effective) (?=(?:[\w-]{2,16} ){1,3}(?:for|on|in) you))"
        ),
    ),
    **dict.fromkeys(
        _WORKING, re.compile(r"(?: \w{2,12}){0,2} as (?:an?|your|the) (?:new |next )?")
    ),
}
"""What stands between a word and the title that follows it."""

_CUES = frozenset((*_ROLES, *_EVENTS, *_SHIPS, *_AFTER))
_CUES_IN_BYTES = {word.encode(): word for word in _CUES}
_SPACED = bytes(code if chr(code) in ascii_lowercase else 32 for code in range(256))
"""Turns all bytes but small letters into blanks."""

_NOT_MINE = frozenset(
    "my his her their our another other previous former last old past earlier similar whose any "
    "different future second hiring recruiting recruitment line".split()
)
_LEFT = frozenset(("from", "held", "left"))
_SPENT = frozenset(("years", "months"))
"""Words before a title, the second kind with "in": a job that the writer had."""

_LOOK_BACK = 6
_WINDOW = 70
"""Words, and characters, in which a title is looked for beside "role"."""

Title = tuple[Token, ...]


def find_titles(text: str, lower: str) -> Iterator[Title]:
    """Find what a text names as the role at issue.

    Args:
        text: The text.
        lower: The same in lower case, at equal length.

    Yields:
        The words of each title, "the" and "role" left out; at least one word.
    """
    # Bytes fall into words three times as fast as text. Which of the words are there is found at
    # once for all; then only those are searched.
    words = lower.encode("ascii", "replace").translate(_SPACED).split()
    for found in sorted(_CUES_IN_BYTES.keys() & words):
        word = _CUES_IN_BYTES[found]
        size = len(word)
        at = lower.find(word)
        while at >= 0:
            if not (lower[at - 1 : at].isalnum() or "a" <= lower[at + size : at + size + 1] <= "z"):
                yield from _titles_at(text, lower, word, at)
            at = lower.find(word, at + size)


def _titles_at(text: str, lower: str, word: str, at: int) -> Iterator[Title]:
    """Look for a title before and after one of the words that go with titles."""
    pattern = _AFTER.get(word)
    joint = pattern.match(lower, at + len(word)) if pattern else None
    ends_title = word in _ROLES or word in _EVENTS
    if joint is None and not ends_title and word not in _SHIPS:
        return
    before = text[max(0, at - _WINDOW) : at].split()
    if ends_title and not _is_past(before[-5:]):
        title = _tail(text, before, at)
        if title and (word in _ROLES or (title[-1].capital and is_head(title[-1].low))):
            yield title
    if not _NOT_MINE.isdisjoint(map(str.lower, before[-3:])):
        return
    if word in _SHIPS and (text[at].isupper() or word not in _COMMON_SHIPS):
        yield (Token(at, at + len(word), _SHIPS[word], text[at].isupper()),)
    if word in _WORKING and not _WANTED.search(lower[max(0, at - 40) : at].rstrip()):
        return
    if joint:
        words = read_tokens(text[joint.end() : joint.end() + _WINDOW], joint.end())
        title = _head(text, tuple(islice(words, _LOOK_BACK + 1)))
        if title:
            yield title


def _is_past(before: Sequence[str]) -> bool:
    words = {word.lower() for word in before}
    return not _LEFT.isdisjoint(words) or ("in" in words and not _SPENT.isdisjoint(words))


def _tail(text: str, before: Sequence[str], end: int) -> Title:
    """Take the title that ends here; empty for the writer's own or another one."""
    start = end
    for word in reversed(before[-_LOOK_BACK:]):
        low = word.lower()
        if low in _NOT_MINE:
            return ()
        joins = word == "&" and start < end
        if not joins and (low in STOPS or not word[-1].isalnum() or not word[0].isalnum()):
            break
        at = text.rindex(word, 0, start)
        if "\n\n" in text[at + len(word) : start]:
            break
        start = at
    return tuple(read_tokens(text[start:end], start)) if start < end else ()


def _head(text: str, tokens: Sequence[Token]) -> Title:
    """Take the title that begins here and ends with an occupation; empty where none does."""
    for at, token in enumerate(tokens[:_LOOK_BACK]):
        if token.low in STOPS or token.low in _NOT_MINE:
            break
        if at and text[tokens[at - 1].end : token.start].strip(" \n/-,"):
            break
        follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if is_head(token.low) and not is_head(follows):
            return tuple(tokens[: at + 1])
    return ()
