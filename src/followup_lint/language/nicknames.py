"""Short and familiar forms of given names.

Each line of `nicknames.txt` holds a name and what it is shortened to: common English, Irish,
German, Dutch, Scandinavian, Romance and Slavic forms, folded to plain lower-case letters. A
spelling variant (Catherine and Katherine, Jon and John, Sara and Sarah) is no short form: to the
person who bears the name it is a misspelling.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _links() -> dict[str, frozenset[str]]:
    links: dict[str, set[str]] = {}
    table = files(__package__).joinpath("nicknames.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        full, *shorts = line.split()
        for short in shorts:
            links.setdefault(full, set()).add(short)
            links.setdefault(short, set()).add(full)
    return {name: frozenset(others) for name, others in links.items()}


def is_short_form(one: str, other: str) -> bool:
    """Tell whether one of two folded given names is a usual short form of the other.

    A name cut short counts too ("Fola" for Folasade): three letters or more of it, with three or
    more left out; or its end, four letters or more ("Seun" for Oluwaseun).
    """
    if is_nickname(one, other):
        return True
    short, full = sorted((one, other), key=len)
    if len(full) - len(short) < 3:
        return False
    return (len(short) >= 3 and full.startswith(short)) or (
        len(short) >= 4 and full.endswith(short)
    )


def is_nickname(one: str, other: str) -> bool:
    """Tell whether the table has one of two folded given names as a short form of the other."""
    return other in _links().get(one, ())


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    table = files(__package__).joinpath("given_names.txt").read_text(encoding="utf-8")
    return frozenset(table.split())


def is_given_name(name: str) -> bool:
    """Tell whether a folded word is a given name: one of the table, or of `given_names.txt`.

    That file holds about a thousand common names of many languages, folded; names that are
    commoner as words or as companies (August, Chase) are left out.
    """
    return name in _given() or is_listed(name)


def is_listed(name: str) -> bool:
    """Tell whether a folded word is a given name of the table, full or short."""
    return name in _links()
