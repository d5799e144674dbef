"""Names that are no company's: towns and streets, and the parts of a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLACE_ENDS = frozenset(
    "street st road rd avenue ave lane drive square place terrace quay wharf dock docks harbour "
    "harbor pier junction island islands coast village town county shire borough parish campus "
    "tower towers building buildings block wing floor room suite plaza mall arcade airport "
    "terminal station stadium site yard depot downtown midtown north south east west central hq "
    "headquarters canteen".split()
)
"""Last words of the names of places, also of rooms and sites."""

_TOWNS = frozenset(
    "aberdeen abuja accra adelaide amsterdam antwerp athens atlanta auckland austin baltimore "
    "bangalore bangkok barcelona basel bath beijing belfast bengaluru berlin bern birmingham "
    "bogota bologna bonn boston bradford bratislava brighton brisbane bristol brussels bucharest "
    "budapest buffalo cairo calgary cambridge canada canberra cardiff casablanca charlotte chennai "
    "chicago cincinnati cleveland cologne columbus copenhagen cork coventry dakar dallas darwin "
    "delhi denver derby detroit dubai dublin dundee durban durham edinburgh edmonton england "
    "europe exeter florence france frankfurt galway geneva germany glasgow hamburg hanoi hanover "
    "harare helsinki hobart houston hull hyderabad india ireland istanbul italy jakarta japan "
    "johannesburg kampala karachi kathmandu kenya kigali kyiv kyoto lagos lahore leeds leicester "
    "leipzig lima limerick lisbon liverpool london luton luxembourg lyon madrid malaga manchester "
    "manila marseille melbourne memphis miami milan milwaukee minneapolis montreal mumbai munich "
    "nairobi naples nashville newcastle newport nigeria norway norwich nottingham oakland omaha "
    "orlando osaka oslo ottawa oxford paris perth philadelphia phoenix pittsburgh plymouth poland "
    "porto portland portsmouth portugal prague preston pretoria pune quebec quito reading riga "
    "rome rotterdam sacramento salford scotland seattle seoul seville shanghai sheffield singapore "
    "sofia southampton spain stockholm stuttgart sunderland swansea sweden sydney taipei tallinn "
    "tampa texas tokyo toronto toulouse turin utrecht valencia vancouver vienna vilnius wales "
    "warsaw washington wellington winnipeg york zagreb zurich".split()
)
"""Single names of well-known towns and countries, folded."""

_UNITS = frozenset(
    "office department dept unit ward division directorate faculty board committee section group "
    "desk centre center practice team program programme hub branch depot library service".split()
)
"""Last words of the names of parts of a company, of which one speaks with "the"."""


def is_place(words: Sequence[str]) -> bool:
    """Tell whether folded words name a place: "Canary Wharf", "Leeds", "Building Four"."""
    if len(words) == 1:
        return words[0] in _TOWNS
    return words[-1] in _PLACE_ENDS or words[0] in ("building", "room", "gate", "site", "hall")


def is_unit(words: Sequence[str]) -> bool:
    """Tell whether folded words, after "the", name a part of a company: "Records Office"."""
    return words[-1] in _UNITS
