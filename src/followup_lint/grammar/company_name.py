"""The company's name with a slip in it: "Golkonda Care" for "Golconda Care"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.nearest import is_slip
from followup_lint.language.employers import read_company
from followup_lint.language.likeness import distance
from followup_lint.language.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.guards import Passage
    from followup_lint.grammar.harper import HarperDictionary
    from followup_lint.language.employers import Company

RULE = "company-name"
TOKEN = re.compile(r"[^\W_][\w.&+-]{0,58}")
TITLES = frozenset("mr mrs ms miss mx dr prof professor sir dame rev lady lord".split())


class Token(NamedTuple):
    """A word as it stands, and folded: without accents, dots and case."""

    start: int
    text: str
    folded: str


def company_slips(
    name: str | None,
    passages: Sequence[Passage],
    known: frozenset[str],
    dictionary: HarperDictionary,
) -> list[list[Issue]]:
    """Find the words that are the company's name but for a letter or two.

    Another word of the context, a word of English, a plural or possessive and the name in other
    case are none.

    Args:
        name: The company, as the context writes it.
        passages: The prose, addresses masked.
        known: Casefolded words of the context.
        dictionary: Who knows the words of English.

    Returns:
        The issues of each passage, each with the right word as its replacement.
    """
    company = read_company(name) if name else None
    if company is None or name is None:
        return [[] for _ in passages]
    written = {fold(word): word for word in re.split(r"[\s,/()]+", name)}
    return [
        [
            Issue(
                start=token.start,
                end=token.start + len(token.text),
                engine="followup_lint",
                rule=RULE,
                category="spelling",
                message=f"“{token.text}” is a misspelling of {name.strip()}.",
                replacements=(written.get(right, right.capitalize()),),
            )
            for token, right in _slips(_tokens(passage.text), company, known, dictionary)
        ]
        for passage in passages
    ]


def _tokens(text: str) -> list[Token]:
    tokens = []
    for found in TOKEN.finditer(text):
        word = found[0].rstrip(".&+-")
        tokens.append(Token(found.start(), word, fold(word)))
    return tokens


def _slips(
    tokens: list[Token], company: Company, known: frozenset[str], dictionary: HarperDictionary
) -> Iterator[tuple[Token, str]]:
    size = len(company.tokens)
    done = -1
    for at, token in enumerate(tokens):
        if at <= done or not token.text[:1].isupper():
            continue
        window = tokens[at : at + size]
        if size > 1 and len(window) == size and (hit := _one_off(window, company)):
            done = at + size - 1
            yield hit
        elif (
            _near(token.folded, company.distinct[0], 5)
            and token.folded not in known
            and token.text.casefold() not in known
            and (at == 0 or tokens[at - 1].folded not in TITLES)
            and not _is_english(token.text.lower(), dictionary)
            and (size == 1 or not _is_english(company.distinct[0], dictionary))
        ):
            yield token, company.distinct[0]


def _one_off(window: list[Token], company: Company) -> tuple[Token, str] | None:
    """Find the one word that is off in a window as long as the name; the others must be right."""
    off = [
        (token, right)
        for token, right in zip(window, company.tokens, strict=True)
        if token.folded != right
    ]
    if len(off) == 1 and off[0][0].text[:1].isupper() and _near(off[0][0].folded, off[0][1], 4):
        return off[0]
    return None


def _near(one: str, right: str, shortest: int) -> bool:
    """Tell a slip: a letter, in names of eight letters or more two; a plural is none.

    Two letters must be such as slip, or "MapleTel" would be a misspelling of "MapleNet".
    """
    limit = 2 if len(right) >= 8 else 1
    if one == right or len(right) < shortest or abs(len(one) - len(right)) > limit:
        return False
    if one.rstrip("s") == right.rstrip("s") or not one.isalpha():
        return False
    steps = distance(one, right)
    return steps == 1 or (steps == limit and is_slip(one, right, steps))


def _is_english(word: str, dictionary: HarperDictionary) -> bool:
    return word.isascii() and word.isalpha() and not dictionary.unknown((word,))
