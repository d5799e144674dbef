"""Company names taken apart, and whether a name is the company's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from followup_lint.language.likeness import distance
from followup_lint.language.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

Kinship = Literal["same", "slip", "cousin", "other"]

_LEGAL = frozenset(
    "inc llc llp ltd limited plc gmbh ag sa bv nv corp corporation co company pty oy ab as srl spa "
    "kg kk lp pllc the & und and of for".split()
)
TYPE_WORDS = frozenset(
    "group groups labs lab laboratories systems solutions partners partnership bank hospital "
    "university college school academy institute foundation trust logistics media studio studios "
    "analytics technologies technology tech health healthcare energy foods food airlines airways "
    "consulting consultants capital insurance industries software networks network services "
    "council agency clinic library libraries museum society association union church hotel hotels "
    "restaurant resort pharmacy pharmacies surgery dental medical dynamics robotics motors "
    "instruments pictures productions press publishing books games interactive digital design "
    "designs creative communications telecom broadband mobile financial finance payments "
    "investments holdings ventures enterprises international global construction builders homes "
    "properties realty engineering manufacturing materials supply freight haulage shipping transit "
    "transport rail air aviation aerospace marine power wind solar water oil gas mining minerals "
    "steel castings chemicals pharma pharmaceuticals biotech sciences research apparel fashion "
    "retail stores goods brands care works district county city department office ministry board "
    "commission charity relief archive archives theatre theater gallery orchestra club parks farms "
    "brewery distillers bakery cafe kitchens law legal associates advisors brothers sons daughters "
    "fixings fasteners fastenings supplies interiors furniture gardens electric electronics data "
    "cloud security insights insight intelligence recruitment staffing".split()
)
"""Words that say what kind of company it is; two companies may share one."""

DEPARTMENTS = frozenset(
    "hr it legal finance marketing sales product engineering design operations ops research data "
    "people talent support security compliance procurement logistics development management "
    "leadership admissions accounts payroll editorial platform growth infrastructure analytics "
    "recruiting human resources customer success quality assurance qa ux ui team board "
    "panel".split()
)


_TRADES = frozenset("analytics design logistics security".split())
"""Names of departments that are the trades of companies more often."""


@dataclass(frozen=True)
class Company:
    """The company of the context, ready to be compared."""

    name: str
    tokens: tuple[str, ...]
    distinct: tuple[str, ...]
    squeezed: str
    acronym: str
    initials: str


@lru_cache(maxsize=256)
def read_company(name: str) -> Company | None:
    """Take a company's name apart; None where it has no letters or digits."""
    plain = name.partition("(")[0].replace(",", " ").replace("/", " ")
    words = [fold(word.removesuffix("'s").removesuffix("’s")) for word in plain.split()]
    words = [word for word in words if any(c.isalnum() for c in word)]
    tokens = tuple(word for word in words if word not in _LEGAL) or tuple(words)
    if not tokens:
        return None
    distinct = tuple(token for token in tokens if token not in TYPE_WORDS) or tokens
    return Company(
        name=name.strip(),
        tokens=tokens,
        distinct=distinct,
        squeezed="".join(tokens),
        acronym="".join(token[0] for token in words if token not in ("the", "&")),
        initials="".join(token[0] for token in tokens),
    )


def kinship(words: Sequence[str], company: Company) -> Kinship:
    """Tell whether a name is the company's.

    Args:
        words: The folded words of the name.
        company: The company.

    Returns:
        ``same`` for the name, part of it, or more than it; ``slip`` for it with a letter or two
        wrong; ``cousin`` for its first word with another kind of company ("Volta Telecom" for
        "Volta Fibre"); ``other`` for another name.
    """
    tokens = [word for word in words if word not in _LEGAL and word]
    if not tokens:
        return "same" if any(word in company.acronym.split() for word in words) else "other"
    first = company.distinct[0]
    if set(tokens).issubset(company.tokens):
        return "same"
    squeezed = "".join(tokens)
    whole, several = company.squeezed, len(tokens) > 1
    if first in tokens:
        return "cousin" if _is_cousin(tokens, company) else "same"
    if (
        squeezed.startswith(whole)
        or (len(squeezed) >= 5 and whole.startswith(squeezed))
        or (len(squeezed) >= 2 and squeezed in (company.acronym, company.initials))
        or (not several and 2 <= len(squeezed) <= 4 and _abbreviates(squeezed, company))
        or (several and "".join([token[0] for token in tokens]) == whole)
    ):
        return "same"
    if (
        _near(squeezed, whole)
        or (first != whole and _near(squeezed, first))
        or (several and any(_near(token, first) for token in tokens))
    ):
        return "slip"
    return "other"


def _is_cousin(tokens: Sequence[str], company: Company) -> bool:
    """Tell another company's kind behind the first word from the name with something added."""
    last = tokens[-1]
    return (
        tokens[0] == company.tokens[0]
        and len(company.tokens) > 1
        and last in TYPE_WORDS
        and (last not in DEPARTMENTS or last in _TRADES)
        and not set(company.tokens).issubset(tokens)
    )


def _abbreviates(letters: str, company: Company) -> bool:
    """Tell whether letters are of the name in its order, one at least of each word."""
    rest = iter(company.squeezed)
    return (
        len(company.tokens) > 1
        and set(company.initials).issubset(letters)
        and letters[0] == company.squeezed[0]
        and all(letter in rest for letter in letters)
    )


def _near(one: str, known: str) -> bool:
    """Tell a slip: a letter, in names of eight letters or more two; short names have none.

    Two letters of the last three make another name: "MapleTel" for "MapleNet".
    """
    length = len(known)
    limit = 2 if length >= 8 else 1
    if length < 5 or not -limit <= len(one) - length <= limit:
        return False
    apart = distance(one, known)
    return apart <= limit and not (apart > 1 and one[:-3] == known[:-3])
