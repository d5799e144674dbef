"""Set phrases and patterns of words that English doesn't have: "I am agree", "since five years".

Harper misses most of what learners write. Each error is a `Phrase`; they stand in ``tables/``, and
the tests hold texts that each finds, and near misses. A phrase is tried where one of its cues is in
the passage, at the words that it can begin with.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from importlib.metadata import version
from itertools import chain
from typing import TYPE_CHECKING

from followup_lint.grammar.doubled import doubled_words
from followup_lint.grammar.engine import Issue
from followup_lint.grammar.lexicon import gerund, lexicon, regular_past, third
from followup_lint.grammar.patterns import Compiled, compile_phrase
from followup_lint.grammar.splices import comma_splices
from followup_lint.grammar.structure import structural_errors
from followup_lint.grammar.wordforms import wrong_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FIELD = re.compile(r"\{(\w+)(?::(\w+))?\}")
WORD = re.compile(r"[^\W_]{1,60}(?:'[^\W_]{1,60}){0,4}")
LAST_WORD = re.compile(r"([^\W_]{1,40}(?:['-][^\W_]{1,40}){0,8})['\"”]?[ ]{0,3}$")
NEXT_WORD = re.compile(r"[ ]{0,3}([^\W_]{1,40}(?:['-][^\W_]{1,40}){0,8})")
PLAIN = {
    **dict.fromkeys(map(ord, "’‘ʼ`"), "'"),
    **{code: " " for code in range(0x3001) if chr(code).isspace()},
    0x0130: "I",  # the one capital that two characters stand for in lower case
}
"""Apostrophes and white space, made the plain ones."""

ANY = ""
"""The shelf of phrases that can begin with any word."""

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


@lru_cache(maxsize=1)
def all_phrases() -> tuple[Compiled, ...]:
    """Compile the phrases of all tables, once a process."""
    from followup_lint.grammar.tables import PHRASES  # noqa: PLC0415 - compiled on first use

    return tuple(compile_phrase(phrase) for phrase in PHRASES)


def index_of(phrases: Iterable[Compiled]) -> dict[str, tuple[Compiled, ...]]:
    """Sort phrases by the words that they can begin with."""
    shelves: dict[str, list[Compiled]] = {ANY: []}
    for one in phrases:
        for word in (ANY,) if one.begins is None else one.begins:
            shelves.setdefault(word, []).append(one)
    return {word: tuple(shelf) for word, shelf in shelves.items()}


def plain(passage: str) -> str:
    """Make all apostrophes and white space the plain ones; the length stays."""
    return passage.translate(PLAIN)


class PhraseEngine:
    """A `GrammarEngine` of our own; safe to share between threads.

    Args:
        phrases: What to look for instead of all that we know.
    """

    name = "followup_lint"

    def __init__(self, phrases: Sequence[Compiled] | None = None) -> None:
        self._all = phrases is None
        self._chosen = phrases

    @cached_property
    def _index(self) -> dict[str, tuple[Compiled, ...]]:
        """The phrases by the words that they can begin with."""
        return index_of(all_phrases() if self._chosen is None else self._chosen)

    @property
    def version(self) -> str:
        """This package and its version."""
        return f"followup_lint {version('followup_lint')}"

    def check(self, passages: Sequence[str]) -> list[list[Issue]]:
        """Look for phrases, wrong and doubled words and comma splices, passage by passage."""
        found = []
        for passage in passages:
            text = plain(passage)
            tokens = [(word[0], word.start()) for word in WORD.finditer(text.lower())]
            words = frozenset(word for word, _ in tokens)
            issues = list(self._phrases_in(text, tokens, words))
            if self._all:
                issues += wrong_words(text, words)
                issues += doubled_words(text, tokens)
                issues += comma_splices(text)
                issues += structural_errors(text)
            found.append(sorted(issues, key=lambda issue: (issue.start, issue.end, issue.rule)))
        return found

    def _phrases_in(
        self, text: str, tokens: Sequence[tuple[str, int]], words: frozenset[str]
    ) -> Iterator[Issue]:
        index = self._index
        ends: dict[str, int] = {}
        tried = {
            word: [one for one in index.get(word, ()) if not one.cues.isdisjoint(words)]
            for word in words
        }
        anywhere = [one for one in index[ANY] if not one.cues.isdisjoint(words)]
        for word, start in tokens:
            for one in chain(tried[word], anywhere):
                match = one.pattern.match(text, start)
                if (
                    match is not None
                    and start >= ends.get(one.phrase.id, 0)
                    and _is_error(one, match)
                ):
                    ends[one.phrase.id] = match.end()
                    yield _issue(one, match)


def _issue(one: Compiled, match: re.Match[str]) -> Issue:
    part = next((name for name in ("x", "y") if match.groupdict().get(name) is not None), 0)
    fixes = () if one.phrase.fix is None else one.phrase.fix
    marked = match[part]
    return Issue(
        start=match.start(part),
        end=match.end(part),
        engine=PhraseEngine.name,
        rule=one.phrase.id,
        category=one.phrase.category,
        message=fill(one.phrase.message, match),
        replacements=tuple(
            _like(marked, fill(fix, match))
            for fix in ((fixes,) if isinstance(fixes, str) else fixes)
        ),
    )


def _is_error(one: Compiled, match: re.Match[str]) -> bool:
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
    """Give a form of a word: base, ing, past, done, third, plural, singular, joined."""
    words = lexicon()
    if form == "joined":
        return word.replace(" ", "")
    if form == "plural":
        return words.plural.get(word) or third(word)
    if form == "singular":
        return words.singular.get(word, word)
    base = words.base_of.get(word, word)
    forms = {
        "ing": gerund(base),
        "third": third(base),
        "past": words.past.get(base) or regular_past(base),
        "done": words.participle.get(base) or regular_past(base),
    }
    return forms.get(form, base)


def _like(model: str, text: str) -> str:
    """Begin with a capital where the replaced words do."""
    if model[:1].isupper() and not (model[:1] == "I" and not model[1:2].isalpha()):
        return text[:1].upper() + text[1:]
    return text
