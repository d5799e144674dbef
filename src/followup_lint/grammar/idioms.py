"""Set phrases with one wrong small word: "in the other hand", "do not hesitate contact me".

The table, ``idioms.txt``, holds the phrases as they are right, and marks what in them can go wrong.
All their slips are spelled out once; a passage is then read word by word against them, so that a
thousand phrases cost no more than one.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise, product
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.lexicon import lexicon, read_lists, third

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.tagging import Token

TABLE = Path(__file__).with_name("idioms.txt")
PREPOSITIONS = tuple("in on at for to by with from of".split())
FINAL = tuple("of with for to from".split())
"""What may stand for the last preposition; the others as often begin a circumstance."""

ARTICLES = ("a", "an", "the")
NOUNS = frozenset(["noun", "plural", "name", "unknown", "ing", "adj"])
"""What may go on with a noun: "in touch screens" is no slip of "in touch"."""

PHRASE_STARTS = frozenset(["det", "poss", "object", "pron", "ing"])
LINKS = ("and", "or", "in", "by", "to", "for")
"""What may stand for the word that ties two: "trial or error", "hand and hand"."""

LONG = 4
"""From so many words on, any frozen word may be mistaken for one of its look-alikes."""

LOOKALIKES = {
    word: tuple(others.split())
    for word, others in {
        "you": "your yo", "your": "you you're yours", "for": "fro four", "from": "form fro",
        "to": "too", "too": "to", "of": "off", "off": "of", "if": "of", "is": "its", "the": "they",
        "me": "my", "my": "me", "know": "now no knew", "hear": "here", "here": "hear",
        "their": "there", "there": "their", "than": "then", "then": "than", "this": "these",
        "these": "this", "contact": "contract", "well": "good", "week": "weak", "time": "tine",
        "hearing": "hiring", "soon": "son", "with": "whit", "chance": "change",
        "meeting": "meting", "great": "grate", "thank": "tank", "taking": "talking",
        "forward": "foreword froward", "look": "lock", "quite": "quiet", "free": "fee",
        "role": "roll", "through": "trough though threw", "whether": "weather", "as": "has",
        "hope": "hop", "any": "and", "been": "being", "being": "been", "would": "wood",
        "were": "where", "where": "were", "are": "our", "it": "is", "be": "by bee",
        "possible": "possibly", "accept": "except", "best": "beast", "way": "weigh", "part": "par",
        "whole": "hole", "piece": "peace", "course": "coarse", "let": "led", "further": "farther",
        "questions": "question", "opportunity": "oportunity", "hesitate": "hesitant",
        "convenience": "convenient", "feel": "fell", "made": "maid", "sincerely": "sincere",
        "reach": "rich", "needed": "need", "pleasure": "pleasant", "appreciate": "appreciated",
    }.items()
}  # fmt: skip


Next = Literal["any", "no noun", "a noun phrase"]
"""What must follow a slip."""


class Slip(NamedTuple):
    """One way to get a phrase wrong: what is right, and what must follow."""

    right: tuple[str, ...]
    following: Next


class Shelves(NamedTuple):
    """All slips, None for what is right; the lengths of those with a first word, descending."""

    slips: dict[tuple[str, ...], Slip | None]
    sizes: dict[str, tuple[int, ...]]


def read_table(path: Path = TABLE) -> Shelves:
    """Spell out the slips of all phrases.

    Args:
        path: The file.
    """
    lists = read_lists(path)
    fine = {tuple(line.split()) for line in lists["fine"]}
    slips: dict[tuple[str, ...], Slip] = {}
    rights: set[tuple[str, ...]] = set()
    for line in lists["idioms"]:
        phrase, _, exceptions = line.partition("!")
        fine |= {tuple(one.split()) for one in exceptions.split(",")}
        for words in product(*(_alternatives(word) for word in phrase.split())):
            right = tuple(word for _, word in words)
            rights.add(right)
            for wrong, following in _wrong(words):
                slips.setdefault(wrong, Slip(right, following))
    for line in lists["wrong"]:
        slip, _, meant = line.partition(">")
        follows: Next = "no noun" if slip.rstrip().endswith("$") else "any"
        parts = [word.split("/") for word in slip.rstrip(" $").split()]
        for written in product(*parts):
            chosen = [one for one, part in zip(written, parts, strict=True) if len(part) > 1]
            filled = meant
            for one in chosen:
                filled = filled.replace("%", one, 1)
            slips[written] = Slip(tuple(filled.split()), follows)
            rights.add(tuple(filled.lower().split()))
    fine |= rights
    known: dict[tuple[str, ...], Slip | None] = {
        wrong: slip for wrong, slip in slips.items() if wrong not in fine and len(wrong) > 1
    }
    known.update(dict.fromkeys((one for one in fine if len(one) > 1), None))
    sizes: dict[str, set[int]] = {}
    for wrong in known:
        sizes.setdefault(wrong[0], set()).add(len(wrong))
    return Shelves(known, {word: tuple(sorted(all_, reverse=True)) for word, all_ in sizes.items()})


def _alternatives(word: str) -> list[tuple[str, str]]:
    """Split a word into its mark and itself; "me/us" is two."""
    mark = word[0] if word[0] in "~*+?^&" else ""
    return [(mark, one) for one in word.removeprefix(mark).split("/")]


def _wrong(words: Sequence[tuple[str, str]]) -> Iterator[tuple[tuple[str, ...], Next]]:
    """Spell out the slips of one phrase, and what must follow each."""
    right = [word for _, word in words]
    for at, (mark, word) in enumerate(words):
        last = at == len(words) - 1
        for instead, following in _instead(mark, word, last=last, long=len(words) >= LONG):
            wrong = (*right[:at], *instead, *right[at + 1 :])
            yield wrong, following
            if mark == "~" and instead and at + 1 < len(words) and words[at + 1][0] == "*":
                yield (*right[:at], *instead, *right[at + 2 :]), following


def _instead(mark: str, word: str, *, last: bool, long: bool) -> Iterator[tuple[list[str], Next]]:
    """Give what may stand instead of one word: its mark says what goes wrong with it."""
    noun: Next = "no noun" if last else "any"
    if mark == "~" and last:
        yield from (([other], "a noun phrase") for other in FINAL if other != word)
    elif mark == "~":
        yield from (([other], "any") for other in PREPOSITIONS if other != word)
    elif mark == "&":
        yield from (([other], noun) for other in LINKS if other != word)
    elif mark == "*":
        yield from (([other], "any") for other in ARTICLES if other != word)
        yield [], "any"
    elif mark == "?" and not last:
        yield [], "any"
    elif mark == "^":
        yield from (([other, word], noun) for other in ARTICLES)
    elif mark == "+":
        yield [_other_number(word)], noun
    if long or mark in ("?", "~"):
        yield from (([other], "any") for other in LOOKALIKES.get(word, ()))


def _other_number(word: str) -> str:
    words = lexicon()
    if word in words.singular:
        return words.singular[word]
    if word in words.plural:
        return words.plural[word]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else third(word)


@lru_cache(maxsize=1)
def table() -> Shelves:
    """Read the table that comes with the package, once a process."""
    return read_table()


def idiom_slips(tokens: Sequence[Token], known: Shelves | None = None) -> Iterator[Issue]:
    """Find set phrases with a wrong word.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
        known: Other phrases than the package's.
    """
    shelves = table() if known is None else known
    words = [token.low for token in tokens]
    end = fine = 0
    for at, token in enumerate(tokens):
        if token.start < end:
            continue
        for size in shelves.sizes.get(token.low, ()):
            key = tuple(words[at : at + size])
            if len(key) < size or key not in shelves.slips:
                continue
            slip = shelves.slips[key]
            if slip is None:
                fine = max(fine, at + size)
                break
            if at + size > fine and _is_whole(tokens, at, size, slip.following):
                end = tokens[at + size - 1].end
                yield _issue(tokens[at : at + size], slip.right)
                break


def _is_whole(tokens: Sequence[Token], at: int, size: int, follows: Next) -> bool:
    """Tell whether blanks stand between the words, and behind them what must follow."""
    words = tokens[at : at + size]
    if any(one.end == two.start for one, two in pairwise(words)):
        return False
    if at + size == len(tokens):
        return follows != "a noun phrase"
    following = tokens[at + size]
    if following.low in ("-", "/", "&") and following.start == words[-1].end:
        return False
    if follows == "a noun phrase":
        return following.tag in PHRASE_STARTS
    return follows == "any" or following.tag not in NOUNS


def _issue(words: Sequence[Token], right: Sequence[str]) -> Issue:
    """Mark what differs; where words lack, the ones beside the gap."""
    first, last = _difference([one.low for one in words], right)
    tail = len(words) - last
    start, end = words[first].start, words[last - 1].end
    fix = " ".join(right[first : len(right) - tail])
    if words[first].text[0].isupper() and fix[:1].islower():
        fix = fix[:1].upper() + fix[1:]
    if not fix:
        end = words[last].start if last < len(words) else end
    return Issue(
        start=start,
        end=end,
        engine="followup_lint",
        rule="set-phrase",
        category="word choice",
        message=f"The set phrase is “{' '.join(right)}”.",
        replacements=(fix,),
    )


def _difference(wrong: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """Give the first differing word and the one past the last; never nothing."""
    first = 0
    while first < min(len(wrong), len(right)) and wrong[first] == right[first]:
        first += 1
    tail = 0
    while tail < min(len(wrong), len(right)) - first and wrong[-1 - tail] == right[-1 - tail]:
        tail += 1
    last = len(wrong) - tail
    if first == last:  # a word lacks: both its neighbours
        return max(0, first - 1), min(len(wrong), last + 1)
    return first, last
