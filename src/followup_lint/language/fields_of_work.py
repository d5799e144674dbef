"""Fields of work: whether two roles that name no occupation alike are of different ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FIELDS = (
    "marketing brand seo growth advertising",
    "sales account business commercial retail store shop buying",
    "finance financial accounting accounts accountancy audit tax payroll risk treasury",
    "hr people talent recruitment recruiting human",
    "legal law compliance paralegal contracts litigation",
    "engineering engineer software development developer devops backend frontend web platform it",
    "design ux ui graphic creative art",
    "nursing nurse ward clinical care healthcare medical midwifery patient theatre",
    "math maths mathematics",
    "science biology chemistry physics",
    "english literature language",
    "history geography humanities",
    "music drama",
    "teaching teacher tutoring school classroom education",
    "driving driver lorry truck hgv transport delivery courier",
    "warehouse forklift picking packing stock logistics",
    "kitchen chef cooking cook pastry sous",
    "waiting bar waiter waitress bartending barista server",
    "cleaning housekeeping cleaner",
    "reception receptionist front",
    "security guard",
    "editorial editing editor writing copywriting journalism",
    "research lab laboratory",
)
"""Words of one field a line. Words of different lines may still be the same job to some, so a
contradiction needs a role whose own field is here."""

_WIDE = frozenset("school business product data research retail store shop front art care".split())
"""Words that say too little of a field to contradict one."""

_LINES = {word: line for line, words in enumerate(_FIELDS) for word in words.split()}
_LINES |= dict.fromkeys(
    ("infrastructure", "technology", "tech", "data", "analytics", "machine", "qa", "product"),
    _LINES["engineer"],
)


def is_other_field(words: Iterable[str], role: Iterable[str]) -> bool:
    """Tell whether a role in other words is of another field than the role of the context.

    Args:
        words: Words of the draft before "role", in lower case: "marketing".
        role: Words of the context's role, in lower case.
    """
    named = {_LINES[word] for word in words if word in _LINES and word not in _WIDE}
    known = {_LINES[word] for word in role if word in _LINES}
    return bool(named and known) and named.isdisjoint(known)
