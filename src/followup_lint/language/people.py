"""People named in a sentence: whether it makes one of them an interviewer."""

from __future__ import annotations

import re

_WITH = re.compile(
    r"\b(?:interview(?:ed|ing|s)?|speaking|speak|spoke|spoken|talk(?:ed|ing|s)?|meeting|meet|met|"
    r"chat(?:ted|ting)?|conversations?|discussions?|call|session|lunch|coffee|time|hour|"
    r"sitting down|"
    r"sat down|panel|zoom)(?: \w{2,10}ly| yesterday| today| again| on \w{3,6}day| last week|"
    r" this (?:morning|afternoon|week))? (?:with|to)(?: both)?$|\b(?:meeting|meet|met)(?: both)?$"
)
_THANKED = re.compile(
    r"\b(?:thank|thank you (?:also )?to|thanks (?:also |again |too |especially )?to|thankful to|"
    r"grateful (?:also )?to|"
    r"gratitude to|obliged to|appreciation to|(?:thanks|best) (?:on )?to)(?: also| both)?$"
)
_BY = re.compile(
    r"\b(?:interviewed|shown (?:a)?round|seen|welcomed|hosted|met|questioned|"
    r"greeted) (?:\w{2,10}ly )?"
    r"by$|\b(?:before|by|with|to|thank|and)(?: both)? (?:you|yourself) (?:and|&|"
    r"as well as)(?: to| also|"
    r" especially)?$|\b(?:you|yourself),? (?:and|&|as well as)(?: to)?$"
)
_WHO = re.compile(
    r",? (?:who |that )?(?:also |kindly |then )?(?:(?:interviewed|guided) (?:me|us)|showed me|"
    r"(?:walked|took) me (?:a?round|through|over)|who (?:met|spoke|talked|sat|asked|showed))\b"
)
_VALUED = re.compile(r"\bappreciat(?:e|ed|ing)$")
_GAVE = re.compile(
    r"['’]s? (?:[\w-]{2,16} ){0,2}(?:time|insights?|questions?|advice|candou?r|patience|kindness|"
    r"explanations?|perspective|thoughts|feedback|hospitality|honesty|warmth|openness)\b|"
    r" (?:taking|showing|walking|explaining|sharing|joining|making|giving|being)\b"
)
_LINK = re.compile(
    r"(?:'s|’s)?,? ?(?:and |& |or |as well as |and also |plus )?(?:both )?(?:to |with )?$"
)
_COLLEAGUE = re.compile(
    r"(?: your| the| my)? (?:(?:co-?)?(?:colleagues?|team(?:mates?)?|manager|boss|deputy|assistant|"
    r"founders?|partner|team members?|recruiter|director|head of \w{2,14}),?)$"
)
_COLLEAGUES = ("s", "e", "r", "y", "t", "n", "h", "d", ",")
_LAST_WORDS = frozenset(
    "with to meeting meet met by thank and & as also too especially both".split()
)
_TO_COME = re.compile(
    r"\b(?:forward to|hope to|hoping to|would (?:like|love|be \w{3,8}) to (?!thank)|will|next|"
    r"could|"
    r"(?:happy|glad|want) to (?!thank)|another|elsewhere|available to)\b"
)
_OTHER_CAPACITY = re.compile(
    r"\b(?:my|his|her|our|a|an|former|previous|old|mutual|late) (?:[\w-]{2,16} ){0,3}(?:manager|"
    r"boss|"
    r"supervisor|colleagues?|friend|wife|husband|partner|son|daughter|brother|sister|mother|father|"
    r"mentor|professor|adviser|advisor|lead|director|teacher|uncle|aunt|cousin|chef|foreman|"
    r"employer|client|customer|team|referee|reference|recruiter|agent|neighbou?r|teammate|tutor|"
    r"head|captain|landlord|coach|doctor|author|dog|cat),?$"
)
_APPOSITION = re.compile(
    r",? (?:is |was |who (?:is|was) )?(?:my|our|the author|a (?:former|friend|colleague|client)|"
    r"one of my|an? old|(?:from|at|of) (?!your\b|the\b|this\b|hr\b|yesterday))"
)
_REFEREE = re.compile(r"\b(?:referees?|references?|recommend\w{0,6}|vouch|letter from)\b")


def is_interviewer(lead: str, after: str) -> bool:
    """Tell whether a sentence thanks somebody or makes them an interviewer.

    Whether they are the writer's boss or friend is `has_other_capacity`'s to tell.

    Args:
        lead: The sentence before the name, in lower case, white space folded.
        after: The sentence after it, in lower case.
    """
    if _WHO.match(after):
        return True
    if _TO_COME.search(lead):
        return False
    shorter = _COLLEAGUE.sub("", lead) if lead.endswith(_COLLEAGUES) else lead
    last = shorter.rpartition(" ")[2]
    if last not in _LAST_WORDS:
        return _VALUED.search(shorter) is not None and _GAVE.match(after) is not None
    return any(pattern.search(shorter) for pattern in (_WITH, _THANKED, _BY))


def has_other_capacity(lead: str, after: str) -> bool:
    """Tell whether somebody is named as the writer's boss, referee, friend and the like."""
    return bool(
        _OTHER_CAPACITY.search(lead)
        or _APPOSITION.match(after)
        or _REFEREE.search(lead)
        or _REFEREE.search(after)
    )


def goes_on(between: str) -> bool:
    """Tell whether two names stand in one list: nothing but a comma or an "and" between them."""
    return _LINK.fullmatch(between) is not None
