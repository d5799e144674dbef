"""What an edit must not touch: names, dates, numbers, links and addresses of a draft."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from followup_lint.language.dates import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from followup_lint.models import Candidate, InterviewContext, Person

_ADDRESS = re.compile(r"[^\s<>()]{0,200}(?:@|://|\bwww\.)[^\s<>()]{0,500}", re.I)
_NUMBER = re.compile(r"\d{1,100}(?:[.,:/-]\d{1,100}){0,20}")
_DAYS = re.compile(
    rf"\b(?:{'|'.join(name[:3] for name in (*WEEKDAYS, *MONTHS))})[a-z]{{0,7}}\b", re.I
)
_DAY_NAMES = frozenset(
    [*(name.lower() for name in (*WEEKDAYS, *MONTHS)), *(name[:3].lower() for name in MONTHS)]
)
_WORD = re.compile(r"[^\W\d_][\w’'-]{0,60}")
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?:\n]|\n[-*•>]{1,3})[\s\"“‘'(\[]{0,20}$")


def facts_of(text: str, context: InterviewContext) -> Counter[str]:
    """Count the facts of a text: names of the context, days, numbers, links, addresses.

    Args:
        text: A body or a subject.
        context: Its people and company are sought by full name and by each word of it.

    Returns:
        Each fact in small letters, with how often it stands there.
    """
    addresses = (found.group() for found in _ADDRESS.finditer(text))
    facts = Counter(address.rstrip(".,;:!?\"'”’").lower() for address in addresses)
    facts.update(found.group() for found in _NUMBER.finditer(text))
    days = (found.group().lower() for found in _DAYS.finditer(text))
    facts.update(day for day in days if day in _DAY_NAMES)
    small = text.lower()
    for name in names_of(context):
        times = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", small)) if name in small else 0
        if times:
            facts[f"name: {name}"] = times
    return facts


def names_of(context: InterviewContext) -> frozenset[str]:
    """Give the names, addresses, numbers and links that a context holds, in small letters.

    Names come whole and word by word; of the words those of one letter are left out.
    """
    said = [context.company, context.role]
    people = [context.candidate] if context.candidate else []
    for person in (*people, *context.recipients):
        said += [person] if isinstance(person, str) else _said_of(person)
    whole = {" ".join(name.lower().split()) for name in said if name}
    parts = {part for name in whole for part in name.split() if len(part) > 1 and part.isalpha()}
    # The words of a role are no names: "engineer" may be misspelt and mended.
    role = set((context.role or "").lower().split())
    company = set((context.company or "").lower().split())
    return frozenset(name for name in whole | (parts - (role - company)) if name)


def _said_of(person: Person | Candidate) -> list[str | None]:
    said = [person.name, person.email]
    said += [getattr(person, "preferred_name", None), getattr(person, "phone", None)]
    return [*said, *getattr(person, "links", [])]


def drops_a_name(text: str, start: int, end: int, replacement: str) -> bool:
    """Tell whether an edit takes out a word that may be a name of somebody unknown.

    Such a word has a capital within a sentence, and doesn't come back in the replacement, be it in
    another case or with another apostrophe.

    Args:
        text: The text.
        start: Where the edit begins.
        end: One past its end.
        replacement: What stands there afterwards.
    """
    kept = {_bare(word) for word in _WORD.findall(replacement)}
    return any(
        found.group()[0].isupper()
        and _bare(found.group()) not in kept
        and _bare("".join(_WORD.findall(replacement))) != _bare(found.group())
        and not _ENDS_SENTENCE.search(text[max(found.start() - 30, 0) : found.start()])
        for found in _WORD.finditer(text, start, end)
    )


def _bare(word: str) -> str:
    return "".join(filter(str.isalnum, word)).lower()
