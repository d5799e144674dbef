"""What no engine may mark: the words of the context, and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.letter import Letter

WORD = re.compile(r"[^\W_]{1,60}(?:['’-][^\W_]{1,60}){0,8}")
APOSTROPHE = str.maketrans("’", "'")
CHUNK = re.compile(r"\S{1,2000}")
ADDRESS = re.compile(r"@|://|\bwww\.|\\|^~?/\w|[a-z0-9]\.[a-z]{2,}|\w\.\w{1,8}/")
TAIL = ".,;:!?)]}>\"'”’"


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
    words = {
        word.casefold().translate(APOSTROPHE)
        for text in texts
        if text
        for word in WORD.findall(text)
    }
    words |= {part for word in words for part in word.split("-")}
    words |= {part for word in words for part in (*word.split("'"), word.removesuffix("'s"))}
    return frozenset(words)


def masked_addresses(text: str, filler: str = "X") -> str:
    """Replace links, addresses, paths and file names by fillers of equal length.

    A filler reads as a name; the punctuation after an address stays.
    """

    def hidden(found: re.Match[str]) -> str:
        chunk = found[0]
        if not ADDRESS.search(chunk):
            return chunk
        core = chunk.rstrip(TAIL)
        return filler * len(core) + chunk[len(core) :]

    return CHUNK.sub(hidden, text)
