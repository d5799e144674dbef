"""One error as a pattern over words, made ready to be searched for.

A pattern is a regular expression in which

- a space stands for one to three white space characters, and ``'`` for both apostrophes;
- ``{past}`` stands for a word of the lexicon's class ``past`` (`Lexicon.classes`), captured under
  that name; ``{past2}`` is another one, ``{past+ed}`` a word of either class (``past_ed``);
- ``{=adj}`` is an adjective or nothing, with the space after it; it may be tried both ways, which a
  captured word can't;
- ``(?P<x>…)`` is the part that is marked and replaced, or ``(?P<y>…)`` where ``x`` has no part in
  the match; without them, that is the whole match;
- alternatives stand in groups.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from followup_lint.grammar.lexicon import lexicon
from followup_lint.grammar.openings import openings

if TYPE_CHECKING:
    from followup_lint.grammar.engine import Category

LITERAL = re.compile(r"\{=([a-z]+)\}")
CLASS = re.compile(r"\{([a-z]+(?:\+[a-z]+){0,4})(\d?)\}")


@dataclass(frozen=True)
class Phrase:
    """One error.

    Attributes:
        id: Its name, in kebab-case.
        category: What kind of slip it is.
        message: A sentence for the writer; fields as in ``fix``.
        pattern: See the module.
        cues: Words one of which must be in the passage; "a b".
        fix: What to write instead: ``{past:base}`` is the base of what ``{past}`` stood for; other
            forms are ``ing``, ``past``, ``done``, ``third``, ``plural`` and ``singular``.
        not_after: Words that must not stand in front; ``^`` is the start of a clause.
        after: Words one of which must stand in front, likewise.
        not_before: Words that must not follow.
        closed: Whether the noun phrase must end with the match: nothing follows that it could be
            a part of ("a questions about", but "a questions team").
    """

    id: str
    category: Category
    message: str
    pattern: str
    cues: str
    fix: str | tuple[str, ...] | None = None
    not_after: str = ""
    after: str = ""
    not_before: str = ""
    closed: bool = False


@dataclass(frozen=True)
class Compiled:
    """A phrase made ready.

    Attributes:
        phrase: What it is made of.
        source: The regular expression.
        classes: The words that each captured class may stand for.
        begins: Words that a match can begin with; None for any.
    """

    phrase: Phrase
    source: str
    classes: dict[str, frozenset[str]]
    begins: frozenset[str] | None
    cues: frozenset[str]
    not_after: frozenset[str] = field(default_factory=frozenset)
    after: frozenset[str] = field(default_factory=frozenset)
    not_before: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression, compiled on first use; a match begins where a word does."""
        return re.compile(rf"(?<![\w'-])(?:{self.source})(?:(?<=\s)|(?!['-]?\w))", re.IGNORECASE)


def compile_phrase(phrase: Phrase) -> Compiled:
    """Make a phrase ready: classes become captured words, spaces bounded white space."""
    classes: dict[str, frozenset[str]] = {}

    def word(found: re.Match[str]) -> str:
        known = lexicon().classes
        parts = found[1].split("+")
        name = "_".join(parts) + found[2]
        classes[name] = known[parts[0]].union(*(known[part] for part in parts[1:]))
        return rf"(?P<{name}>[a-zé]{{1,20}}\b(?!['-]\w))"

    def literal(found: re.Match[str]) -> str:
        return rf"(?:(?:{'|'.join(sorted(lexicon().classes[found[1]]))}) )?"

    plain = LITERAL.sub(literal, phrase.pattern)
    source = CLASS.sub(word, plain).replace(" ", r"[ ]{1,3}")
    return Compiled(
        phrase,
        source,
        classes,
        openings(plain, lambda name: lexicon().classes[name]),
        *(
            frozenset(words.split())
            for words in (phrase.cues, phrase.not_after, phrase.after, phrase.not_before)
        ),
    )
