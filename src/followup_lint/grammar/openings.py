"""Which words a pattern can begin with, so that it is tried only where one of them stands.

It reads the patterns of `patterns`: literals, groups, alternatives, optional parts, small sets of
letters, classes of the lexicon in braces. What it can't list, it says so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

GROUP = re.compile(r"\((?:\?:|\?-i:|\?P<\w{1,20}>)")
LOOK = re.compile(r"\(\?<?[=!]")
PLACEHOLDER = re.compile(r"\{([a-z+]{1,40})\d?\}")
REPEAT = re.compile(r"\{\d{1,3}(?:,\d{1,3})?\}")
LETTERS = re.compile(r"\[([a-zA-Z0-9']{1,30})\]")
ANYTHING = frozenset([".", r"\w", r"\d", r"\s", r"\W", r"\D", r"\S"])
NOTHING = frozenset(["^", "$", r"\b"])
HEAD = re.compile(r"[^\W_]{1,60}(?:'[^\W_]{1,60}){0,4}")
"""What of a word is a token: "self-" begins with the token "self"."""


State: TypeAlias = "tuple[str, bool]"
"""The text so far, and whether the first word is complete."""


class _Unlisted(Exception):  # noqa: N818 - no error, an answer
    """The first word can be anything."""


def openings(pattern: str, words_of: Callable[[str], Iterable[str]]) -> frozenset[str] | None:
    """List the words that a match of a pattern can begin with.

    Args:
        pattern: A pattern with classes in braces; alternatives stand in groups.
        words_of: Gives the words of such a class.

    Returns:
        Lower-case words; None where they can't be listed.
    """
    try:
        states = _Reader(pattern, words_of).alternatives(whole=True)
    except _Unlisted:
        return None
    found = {HEAD.match(text.lower()) for text, _ in states}
    if None in found:
        return None
    return frozenset(head[0] for head in found if head is not None)


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str, words_of: Callable[[str], Iterable[str]]) -> None:
        self.pattern = pattern
        self.words_of = words_of
        self.at = 0

    def alternatives(self, *, listed: bool = True, whole: bool = False) -> set[State]:
        """Read up to the end of the group; give the states of all its alternatives.

        Args:
            listed: Whether the first word can still go on here.
            whole: Whether it is the whole pattern, which has no alternatives outside groups.
        """
        found: set[State] = set()
        states = {("", not listed)}
        while self.at < len(self.pattern) and self.pattern[self.at] != ")":
            if self.pattern[self.at] == "|":
                self.at += 1
                found |= states
                states = {("", not listed)}
                continue
            going_on = not all(complete for _, complete in states)
            if whole and not going_on:
                break
            options = self._repeated(self._part(listed=going_on))
            if not going_on:
                continue
            if options is None:
                raise _Unlisted
            states = {state for state in states if state[1]} | {
                (begun + text, done)
                for begun, complete in states
                if not complete
                for text, done in options
            }
        return found | states

    def _part(self, *, listed: bool) -> set[State] | None:
        """Read one part; give what it can be, None for anything."""
        if look := LOOK.match(self.pattern, self.at):
            self.at = look.end()
            self._skip()
            return {("", False)}
        if group := GROUP.match(self.pattern, self.at):
            self.at = group.end()
            inner = self.alternatives(listed=listed)
            self.at += 1
            return inner
        if named := PLACEHOLDER.match(self.pattern, self.at):
            self.at = named.end()
            return {(word, False) for name in named[1].split("+") for word in self.words_of(name)}
        return self._character()

    def _character(self) -> set[State] | None:
        if letters := LETTERS.match(self.pattern, self.at):
            self.at = letters.end()
            return {(letter, False) for letter in letters[1]}
        character = self.pattern[self.at]
        if character == "[":
            self.at = self.pattern.index("]", self.at) + 1
            return None
        if character == "\\":
            character += self.pattern[self.at + 1]
        self.at += len(character)
        if character in ANYTHING:
            return None
        if character == " ":
            return {(" ", True)}
        return {("" if character in NOTHING else character[-1], False)}

    def _repeated(self, part: set[State] | None) -> set[State] | None:
        """Read what says how often a part may stand."""
        if self.pattern[self.at : self.at + 1] == "?":
            self.at += 1
            return part and part | {("", False)}
        if often := REPEAT.match(self.pattern, self.at):
            self.at = often.end()
            if part is None or not all(done for _, done in part):
                return None
            return part | {("", False)} if often[0].startswith("{0") else part
        return part

    def _skip(self) -> None:
        """Read past the end of a look-around."""
        depth = 1
        while depth:
            character = self.pattern[self.at]
            self.at += 2 if character == "\\" else 1
            depth += {"(": 1, ")": -1}.get(character, 0)
