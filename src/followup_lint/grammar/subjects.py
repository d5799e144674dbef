"""The subject of a verb and whether it is one or many, where the words before the verb are sure.

A subject is a pronoun or a noun phrase at the opening of its clause. Between its head and the verb
may stand phrases with a preposition ("the list of names") and short relative clauses ("the letters
you sent"). What isn't sure has no number.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.clauses import (
    CLAUSE_MARKS,
    HEADS,
    NounPhrase,
    clause_start,
    kind,
    opens,
    phrase_before,
    preceding,
)
from followup_lint.grammar.conjugation import singular_of
from followup_lint.grammar.lexicon import read_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.grammar.tagging import Token

LISTS = Path(__file__).with_name("agreement.txt")
EACH = frozenset("each one either everyone neither".split())
"""Before "of", these are singular whatever follows."""

SHARES = frozenset("both many several few two three four five six most all some half".split())
"""Before "of" and a plural, these are plural."""

NOT_PLAIN = frozenset("what which whatever whichever zero no more less fewer".split())
RELATIVE = frozenset("who which that whom".split())
NOMINATIVE = frozenset("i you we they he she".split())
AFTER_VERB = frozenset(
    "me us you them him it there here to about for with at in on up out after of from".split()
)
"""What may stand behind the verb of a short relative clause."""


class Subject(NamedTuple):
    """A subject: index of its first word, its number, and the words that decide it.

    Attributes:
        start: Index of its first word.
        number: ``one`` or ``many``.
        head: The word that decides, as it is written.
        relative: It is what "who", "which" or "that" stands for.
    """

    start: int
    number: str
    head: str
    relative: bool = False


@lru_cache(maxsize=1)
def lists() -> dict[str, frozenset[str]]:
    """Read the lists of words, once a process."""
    return {name: frozenset(" ".join(lines).split()) for name, lines in read_lists(LISTS).items()}


def subject_before(tokens: Sequence[Token], verb: int) -> Subject | None:
    """Find the subject of the verb at ``verb``, None where it isn't sure.

    Behind an amount ("ten days") only verbs of state may be singular.
    """
    end = preceding(tokens, verb) + 1
    if end == 0 or tokens[end - 1].tag == "mark":
        return None
    last = tokens[end - 1]
    each = last.low == "one" and end > 1 and tokens[end - 2].low == "each"
    if each or last.low in lists()["everybody"]:
        start = end - 1 - each
        return Subject(start, "one", last.low) if opens(tokens, start) else None
    if last.low in ("who", "which", "that"):
        return _antecedent(tokens, end - 1)
    phrase = phrase_before(tokens, end)
    if phrase is not None and opens_clause(tokens, phrase.start):
        return _from(tokens, phrase, amount=tokens[verb].tag == "third")
    through = None if phrase is None else _through_prepositions(tokens, phrase)
    return through or _before_relative(tokens, end)


def _from(
    tokens: Sequence[Token], phrase: NounPhrase, *, of: bool = False, amount: bool = False
) -> Subject | None:
    """Make a subject of a noun phrase whose number is sure.

    Args:
        tokens: The words.
        phrase: The noun phrase.
        of: "Of" stands behind it.
        amount: "Ten days" may be the subject; with verbs of state it is one.
    """
    head, opening = tokens[phrase.head], tokens[phrase.start]
    known = lists()
    low = head.low
    if opening.tag in ("num", "number") or opening.low in NOT_PLAIN:
        return None  # amounts, "five interviews is normal"; clauses, "what the tool costs"
    either = low in known["collective"] or (
        low in known["quantities"] and (of or phrase.first in ("a", "any"))
    )
    if either or not phrase.number or head.tag in ("name", "unknown"):
        return None
    measured = phrase.number == "many" and (singular_of(low) or low) in known["measures"]
    capital = phrase.start == phrase.head and head.text[0].isupper()  # "Teams", "Accounts"
    bare = not phrase.first and phrase.number == "one" and low not in known["mass"]
    if (measured and not amount) or capital or bare:
        return None
    return Subject(phrase.start, phrase.number, head.text)


def opens_clause(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a subject can begin here: at an opening, behind "think" or a fronted phrase."""
    if start == 0:
        return True
    before = tokens[start - 1]
    if before.tag == "conj":
        return start >= 2 and (tokens[start - 2].text in ",;—–" or before.low == "but")
    if before.text == ",":
        return not _in_list(tokens, start)
    if before.tag == "mark" or opens(tokens, start):
        return opens(tokens, start) and before.low not in ("than", "as", "like")
    if before.low in lists()["thinking"] and start >= 2:
        return tokens[start - 2].tag in ("subject", "adv", "do", "not", "modal", "have", "pron")
    return is_fronted(tokens, start)


def _in_list(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether the comma before ``start`` may part items of a list."""
    before = tokens[start - 2] if start >= 2 else None
    first = tokens[clause_start(tokens, start - 1)]
    if first.tag == "sub" and first.low not in ("like", "than"):
        return False  # "If you key the queue by tenant, the customer …"
    return (
        before is not None and before.tag in (*HEADS, "adj") and not is_fronted(tokens, start - 1)
    )


def is_fronted(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether all from the opening of the sentence to ``end`` is one "In our laboratory"."""
    phrase = phrase_before(tokens, end)
    if phrase is None or not phrase.first or phrase.start == 0:
        return False
    preposition = tokens[phrase.start - 1]
    start = phrase.start - 1
    if preposition.tag not in ("prep", "time") or preposition.low == "of":
        return False
    return start == 0 or tokens[start - 1].text in ".!?;:"


def _through_prepositions(tokens: Sequence[Token], phrase: NounPhrase) -> Subject | None:
    """Go back from "names" in "the list of names" to its head."""
    for _ in range(4):
        at = phrase.start - 1
        if at <= 0 or tokens[at].low not in lists()["joining"]:
            return None
        if tokens[phrase.start].low in NOT_PLAIN:
            return None
        if tokens[at].low == "of" and tokens[at - 1].low in EACH | SHARES:
            return _share(tokens, at - 1, phrase)
        left = phrase_before(tokens, at)
        if left is None or tokens[left.head].tag == "adj" or tokens[left.head].could_be("g"):
            return None
        if opens_clause(tokens, left.start):
            sure = left.first or (left.number != "one" and not tokens[left.head].could_be("z"))
            return _from(tokens, left, of=tokens[at].low == "of") if sure else None
        phrase = left
    return None


def _share(tokens: Sequence[Token], at: int, phrase: NounPhrase) -> Subject | None:
    """Read "each of the vans" and "half of the grids"."""
    start = at
    while start > 0 and tokens[start - 1].low in ("every", "the", "only", "about", "no"):
        start -= 1
    low, noun = tokens[at].low, tokens[phrase.head]
    doubtful = low == "neither" or (start < at and tokens[start].low == "no")
    if doubtful or not (opens_clause(tokens, start) or opens(tokens, start)):
        return None
    if low in EACH:
        return Subject(start, "one", tokens[at].text)
    if (singular_of(noun.low) or noun.low) in lists()["measures"]:
        return None
    if phrase.number == "many" and noun.low not in lists()["collective"]:
        return Subject(start, "many", noun.text)
    return Subject(start, "many", tokens[at].text) if low in ("both", "many") else None


def _antecedent(tokens: Sequence[Token], relative: int) -> Subject | None:
    """Read the noun before "who", "which" or "that"."""
    if relative == 0:
        return None
    that = tokens[relative].low == "that"
    comma = tokens[relative - 1].text == ","
    apart = tokens[relative - 1].low in ("there", "here") or (comma and not that)
    phrase = phrase_before(tokens, relative - apart)
    if phrase is None or _is_doubtful(tokens, phrase, that=that):
        return None
    subject = _from(tokens, phrase)
    hung = phrase.start > 0 and tokens[phrase.start - 1].tag in ("prep", "to")
    if subject is None or (comma and (hung or subject.number == "many")):
        return None  # ", which" may stand for the whole clause
    if that and subject.number == "one" and not phrase.first:
        return None
    return subject._replace(relative=True)


def _is_doubtful(tokens: Sequence[Token], phrase: NounPhrase, *, that: bool) -> bool:
    """Tell whether a relative pronoun behind a phrase may stand for another, or for none."""
    if phrase.start == 0:
        return False
    before = tokens[phrase.start - 1]
    if before.tag == "conj" or before.text in (",", "of", "like", "as"):
        return True
    hung = before.tag in ("prep", "to")
    other = {"one": "plural", "many": "noun" if hung else ""}.get(phrase.number, "")
    opening = clause_start(tokens, phrase.start, CLAUSE_MARKS)
    if any(token.tag == other for token in tokens[opening : phrase.start]):
        return True  # "the options of a cache that allow it"
    if hung:
        owner = tokens[phrase.start - 2].low if phrase.start >= 2 else ""
        return owner in EACH | SHARES | {"any", "none"} or (
            that and phrase_before(tokens, phrase.start - 1) is None
        )
    return that and before.low in lists()["telling"]


def _before_relative(tokens: Sequence[Token], end: int) -> Subject | None:
    """Go back over "you asked" in "the questions you asked", to "questions"."""
    behind = _relative_start(tokens, end)
    phrase = None if behind is None else phrase_before(tokens, behind)
    if phrase is None:
        return None
    if phrase.first and opens_clause(tokens, phrase.start):
        return _from(tokens, phrase)
    owner = phrase.start - 2
    if owner < 0 or tokens[owner + 1].low != "of":
        return None
    if tokens[owner].low in EACH | SHARES:
        return _share(tokens, owner, phrase)
    left = phrase_before(tokens, owner + 1)
    plain = left is not None and left.first and opens(tokens, left.start)
    return _from(tokens, left, of=True) if plain and left is not None else None


def _relative_start(tokens: Sequence[Token], end: int) -> int | None:
    """Give the index of the first word of a short relative clause that ends before ``end``."""
    at = end - 1
    while at > 0 and tokens[at].low in AFTER_VERB and at > end - 4:
        at -= 1
    if at < 2 or tokens[at].tag not in ("past", "base", "done", "ing", "third"):
        return None
    at = preceding(tokens, at)
    if at > 0 and kind(tokens[at]) in ("modal", "have", "be") and "+" not in tokens[at].tag:
        at = preceding(tokens, at)
    if at < 1:
        return None
    if tokens[at].low in NOMINATIVE or "+" in tokens[at].tag:
        return at - (tokens[at - 1].low in RELATIVE)
    return at if tokens[at].low in ("who", "which", "that") else None
