"""Set phrases and patterns of words that English doesn't have: "I am agree", "since five years".

Harper misses most of what learners write. A `Phrase` is one such error: a pattern over words, the
words that must be there for it to be tried at all, and where it is no error. The phrases stand in
``tables/``; the tests hold texts that each finds, and near misses.

A pattern is a regular expression in which

- a space stands for one to three white space characters, and ``'`` for both apostrophes;
- ``{past}`` stands for a word of the lexicon's class ``past`` (`Lexicon.classes`), captured under
  that name; ``{past2}`` is another one, ``{past+ed}`` a word of either class (``past_ed``);
- ``{=adj}`` is an adjective or nothing, with the space after it; it may be tried both ways, which a
  captured word can't;
- ``(?P<x>…)`` is the part that is marked and replaced; without it, that is the whole match.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Category, Issue
from followup_lint.grammar.lexicon import gerund, lexicon, third
from followup_lint.grammar.splices import comma_splices
from followup_lint.grammar.wordforms import wrong_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LITERAL = re.compile(r"\{=([a-z]+)\}")
CLASS = re.compile(r"\{([a-z]+(?:\+[a-z]+){0,4})(\d?)\}")
FIELD = re.compile(r"\{(\w+)(?::(\w+))?\}")
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
LAST_WORD = re.compile(r"([^\W_]+(?:['-][^\W_]+)*)['\"”]?[ ]{0,3}$")
NEXT_WORD = re.compile(r"[ ]{0,3}([^\W_]+(?:['-][^\W_]+)*)")
APOSTROPHES = str.maketrans("’‘ʼ`", "''''")
REACH = 40
"""Characters before and after a match that are looked at for its neighbours."""

LINKS = frozenset(
    """
    about above across after against along among and are around as at be because been before behind
    being below between both but by can could despite did do does during each either even for from
    had has have he her here his how i if in inside into is it its just may me might must my near
    never no nor not of off on only onto or our out over per please shall she should since so
    some than that the their them then there these they this those though through till to today
    together tomorrow too toward towards under until up us via was we were what when where whether
    which while who whose why will with within without would yesterday you your a an also
    """.split()
)
"""Words that end a noun phrase: after them, the noun before stands by itself."""


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
class _Compiled:
    """A phrase made ready."""

    phrase: Phrase
    pattern: re.Pattern[str]
    classes: dict[str, frozenset[str]]
    cues: frozenset[str]
    not_after: frozenset[str] = field(default_factory=frozenset)
    after: frozenset[str] = field(default_factory=frozenset)
    not_before: frozenset[str] = field(default_factory=frozenset)


def compile_phrase(phrase: Phrase) -> _Compiled:
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

    source = CLASS.sub(word, LITERAL.sub(literal, phrase.pattern)).replace(" ", r"[ ]{1,3}")
    return _Compiled(
        phrase,
        re.compile(rf"(?<![\w'-])(?:{source})(?:(?<=\s)|(?!['-]?\w))", re.IGNORECASE),
        classes,
        *(
            frozenset(words.split())
            for words in (phrase.cues, phrase.not_after, phrase.after, phrase.not_before)
        ),
    )


@lru_cache(maxsize=1)
def all_phrases() -> tuple[_Compiled, ...]:
    """Compile the phrases of all tables, once a process."""
    from followup_lint.grammar.tables import PHRASES  # noqa: PLC0415 - compiled on first use

    return tuple(compile_phrase(phrase) for phrase in PHRASES)


def plain(passage: str) -> str:
    """Make all apostrophes and white space the plain ones; the length stays."""
    return re.sub(r"\s", " ", passage.translate(APOSTROPHES))


class PhraseEngine:
    """A `GrammarEngine` of our own; safe to share between threads.

    Args:
        phrases: What to look for instead of all that we know.
    """

    name = "followup_lint"

    def __init__(self, phrases: Sequence[_Compiled] | None = None) -> None:
        self._phrases = phrases

    @property
    def version(self) -> str:
        """This package and its version."""
        return f"followup_lint {version('followup_lint')}"

    def check(self, passages: Sequence[str]) -> list[list[Issue]]:
        """Look for phrases, wrong words and comma splices in passages, each on its own."""
        phrases = all_phrases() if self._phrases is None else self._phrases
        found = []
        for passage in passages:
            text = plain(passage)
            words = frozenset(WORD.findall(text.lower()))
            issues = [
                issue
                for one in phrases
                if not one.cues.isdisjoint(words)
                for issue in _search(one, text)
            ]
            if self._phrases is None:
                issues += [*wrong_words(text), *comma_splices(text)]
            found.append(sorted(issues, key=lambda issue: (issue.start, issue.end, issue.rule)))
        return found


def _search(one: _Compiled, text: str) -> Iterator[Issue]:
    at = 0
    while match := one.pattern.search(text, at):
        if not _is_error(one, match):
            at = match.start() + 1
            continue
        at = match.end()
        part: str | int = "x" if "x" in one.pattern.groupindex else 0
        fixes = () if one.phrase.fix is None else one.phrase.fix
        marked = match[part]
        replacements = tuple(
            _like(marked, fill(fix, match))
            for fix in ((fixes,) if isinstance(fixes, str) else fixes)
        )
        yield Issue(
            start=match.start(part),
            end=match.end(part),
            engine=PhraseEngine.name,
            rule=one.phrase.id,
            category=one.phrase.category,
            message=fill(one.phrase.message, match),
            replacements=replacements,
        )


def _is_error(one: _Compiled, match: re.Match[str]) -> bool:
    for name, words in one.classes.items():
        if (word := match[name]) is not None and word.lower() not in words:
            return False
    text = match.string
    if one.after or one.not_after:
        before = _word_before(text[max(0, match.start() - REACH) : match.start()])
        if before in one.not_after or (one.after and before not in one.after):
            return False
    if one.not_before or one.phrase.closed:
        rest = text[match.end() : match.end() + REACH]
        following = NEXT_WORD.match(rest)
        after = following[1].lower() if following else ""
        if after in one.not_before:
            return False
        if one.phrase.closed:
            return after in LINKS if following else rest[:1] not in ("-", "/", "&")
    return True


def _word_before(text: str) -> str:
    """Give the word in front, lower-case; ``^`` at the start of a clause."""
    found = LAST_WORD.search(text)
    return found[1].lower() if found else "^"


def fill(template: str, match: re.Match[str]) -> str:
    """Fill the fields of a fix or message with the words of a match, in the form asked for."""

    def word(found: re.Match[str]) -> str:
        group = found[1]
        text = (match[group] if group in match.re.groupindex else match[0]) or ""
        return inflect(text.lower(), found[2]) if found[2] else text

    return FIELD.sub(word, template)


def inflect(word: str, form: str) -> str:
    """Give a form of a word: base, ing, past, done, third, plural or singular."""
    words = lexicon()
    if form == "plural":
        return words.plural.get(word, third(word))
    if form == "singular":
        return words.singular.get(word, word)
    base = words.base_of.get(word, word)
    if form == "ing":
        return gerund(base)
    if form == "third":
        return third(base)
    if form == "past":
        return words.past.get(base, word)
    return words.participle.get(base, word) if form == "done" else base


def _like(model: str, text: str) -> str:
    """Begin with a capital where the replaced words do."""
    if model[:1].isupper() and not (model[:1] == "I" and not model[1:2].isalpha()):
        return text[:1].upper() + text[1:]
    return text
