"""Names in small letters: "in edinburgh", "two years of french", "the figma file", "ask priya".

The names that everybody knows stand in ``capitals.txt``; those of the mail come from its context:
people, the company and the proper names among the topics. How the context writes a word goes
before the list: who calls a product "figma" there may do so in the draft.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.lexicon import read_lists
from followup_lint.grammar.word_classes import CLOSED, word_classes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from followup_lint.grammar.harper import HarperDictionary
    from followup_lint.letter import Letter

LISTS = Path(__file__).with_name("capitals.txt")
RULE = "capital"
TOKEN = re.compile(r"(?<![\w'@./-])[^\W\d_]{2,40}(?:'s)?(?![\w@/'-]|\.\w)")
NEXT = re.compile(r"[ -]([^\W\d_]{1,20})")
LAST = re.compile(r"([^\W\d_]{1,20})[ ]$")
WRITTEN = re.compile(r"[^\W\d_]{1,40}")
SHORTEST = 4
"""Letters of a name of the context, at least: "Bo" and "Jo" are left to the writer."""


class _Names(NamedTuple):
    single: dict[str, str]
    several: dict[str, tuple[str, ...]]
    before: dict[str, frozenset[str]]
    behind: dict[str, frozenset[str]]


@lru_cache(maxsize=1)
def _names() -> _Names:
    sections = read_lists(LISTS)

    def words(section: str) -> list[str]:
        return " ".join(sections[section]).split()

    def heads(section: str) -> dict[str, frozenset[str]]:
        rows = (line.split() for line in sections[section])
        return {name: frozenset(others) for name, *others in rows}

    single = {word: word.capitalize() for part in ("places", "people", "times")
              for word in words(part)}  # fmt: skip
    single |= {word.lower(): word for word in words("brands")}
    several: dict[str, tuple[str, ...]] = {}
    for name in sections["several"]:
        first = name.lower().split()[0]
        several[first] = (*several.get(first, ()), name)
    return _Names(single, several, heads("before"), heads("behind"))


class OwnNames(NamedTuple):
    """The names of a mail's context.

    Attributes:
        names: Words that are nothing but a name, as they are written, by their lower case.
        small: Words that the context writes in small letters.
    """

    names: Mapping[str, str]
    small: frozenset[str]


NO_NAMES = OwnNames({}, frozenset())


def own_names(letter: Letter, dictionary: HarperDictionary) -> OwnNames:
    """Read the names of a letter's context that its draft has in small letters.

    A name is taken where no common word is written like it; the first word of a topic may have its
    capital for standing first.

    Args:
        letter: With its context.
        dictionary: Who knows the words of English; asked only about words of the draft.
    """
    context = letter.context
    people = [letter.candidate.name, *(person.name for person in letter.recipients)]
    people += [person.preferred_name for person in letter.recipients]
    topics = [*context.topics, *context.qualifications, *context.open_questions]
    texts = [*people, context.company, context.role, *topics, *context.vocabulary]
    written = {word for text in texts if text for word in WRITTEN.findall(text)}
    small = frozenset(word for word in written if word.islower())
    inner = [text.partition(" ")[2] for text in topics]
    names = {
        word.lower(): word
        for text in (*people, context.company, *inner)
        if text
        for word in WRITTEN.findall(text)
        if len(word) >= SHORTEST and word[0].isupper() and word[1:].islower()
    }
    used = {word.casefold() for word in WRITTEN.findall(f"{letter.subject or ''} {letter.body}")
            if word.islower()}  # fmt: skip
    common = word_classes()
    rare = [
        low
        for low in sorted(names.keys() & used - small)
        if low not in common and low not in CLOSED and without_accents(low) not in common
    ]
    ascii_ones = [low for low in rare if low.isascii()]
    english = set(ascii_ones) - (dictionary.unknown(ascii_ones) if ascii_ones else set())
    return OwnNames({low: names[low] for low in rare if low not in english}, small)


def without_accents(word: str) -> str:
    """Give the plain letters of a word: "café" → "cafe"."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def small_names(text: str, own: OwnNames = NO_NAMES) -> Iterator[Issue]:
    """Find the names of a passage that lack their capital.

    Args:
        text: The passage, with plain apostrophes and white space.
        own: The names of the mail's context.
    """
    known = _names()
    for token in TOKEN.finditer(text):
        word = token[0].removesuffix("'s")
        if not word.islower():
            continue
        if word in known.several and (name := _several(text, token.start(), known.several[word])):
            yield _issue(token.start(), token.start() + len(name), name)
        elif word in own.small:
            continue
        elif (right := own.names.get(word)) or (
            (right := known.single.get(word)) and not _is_common(text, token, word, known)
        ):
            yield _issue(token.start(), token.start() + len(word), right)


def _several(text: str, start: int, names: tuple[str, ...]) -> str | None:
    """Find the name of several words that begins here, all of it in small letters."""
    for name in sorted(names, key=len, reverse=True):
        low = name.lower()
        end = start + len(low)
        if text.startswith(low, start) and not text[end : end + 1].isalnum():
            return name
    return None


def _is_common(text: str, token: re.Match[str], word: str, known: _Names) -> bool:
    """Tell "french fries" and "plaster of paris"."""
    if word in known.before:
        following = NEXT.match(text, token.end())
        if following and following[1].lower() in known.before[word]:
            return True
    if word in known.behind:
        last = LAST.search(text, max(0, token.start() - 22), token.start())
        return last is not None and last[1].lower() in known.behind[word]
    return False


def _issue(start: int, end: int, right: str) -> Issue:
    return Issue(
        start=start,
        end=end,
        engine="followup_lint",
        rule=RULE,
        category="spelling",
        message=f"“{right}” is written with a capital."
        if right[0].isupper()
        else f"The name is written “{right}”.",
        replacements=(right,),
    )
