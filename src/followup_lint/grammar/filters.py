"""Which of an engine's issues are worth showing: names, trades and dialects raise nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from followup_lint.grammar.engine import Issue
    from followup_lint.letter import Letter

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
ADDRESS = re.compile(r"\S*(?:@|://|www\.|/|\\|\w\.\w)\S*")
APOSTROPHE = str.maketrans("’", "'")


def known_words(letter: Letter) -> frozenset[str]:
    """Collect the words of the context, casefolded; none of them is a misspelling."""
    context = letter.context
    texts = [
        letter.candidate.name,
        letter.candidate.email,
        *letter.candidate.links,
        context.company,
        context.role,
        *context.topics,
        *context.qualifications,
        *context.open_questions,
        *context.vocabulary,
        *letter.draft.attachments,
    ]
    for person in letter.recipients:
        texts += [person.name, person.preferred_name, person.title, person.email]
    words = {w.casefold() for text in texts if text for w in WORD.findall(text)}
    return frozenset(words | {part for w in words for part in re.split(r"['’-]", w)})


def masked_addresses(text: str) -> str:
    """Replace links, addresses and paths by spaces of equal length."""
    return ADDRESS.sub(lambda found: " " * len(found[0]), text)


def is_misspelling(word: str, issue: Issue, known: frozenset[str]) -> bool:
    """Tell a misspelling from a name, a term or a form that the dictionary doesn't have.

    Args:
        word: The whole token that was marked.
        issue: The engine's issue, with its replacements.
        known: The words of the context.
    """
    folded = word.casefold().translate(APOSTROPHE)
    stem = folded.removesuffix("'s")
    if folded in known or stem in known or any(part in known for part in stem.split("-")):
        return False
    best = issue.replacements[:3]
    if any(r.translate(APOSTROPHE).replace("'", "").casefold() == folded for r in best):
        return True  # "Didnt", "tuesday": the same letters
    if not word.islower() or len(word) < 4 or "-" in word or not word.isalpha():
        return False
    reach = 2 if len(word) >= 8 else 1
    return any(
        r[:1] == word[:1] and " " not in r and OSA.distance(word, r, score_cutoff=reach) <= reach
        for r in best
    )
