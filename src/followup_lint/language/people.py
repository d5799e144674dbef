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
    r"founders?|partner|team members?|recruiter|director),?)$"
)
_COLLEAGUES = frozenset(
    "colleague colleagues coworker co-worker team teammate teammates manager boss deputy assistant "
    "founder founders partner member members recruiter director".split()
)
_VALUING = frozenset(("appreciate", "appreciated", "appreciating"))
_WHO_STARTS = (" who", ", who", " that", " also", " kindly", " then", " interview", " guided",
    " showed", " walked", " took", ", that")  # fmt: skip
_LAST_WORDS = frozenset(
    "with to meeting meet met by thank and & as also too especially both".split()
)
_TO_COME = re.compile(
    r"\b(?:forward to|hope to|hoping to|would (?:like|love|be \w{3,8}) to (?!thank)|will|next|"
    r"could|"
    r"(?:happy|glad|want) to (?!thank)|another|elsewhere|available to)\b"
)
_RELATIONS = frozenset(
    "manager boss supervisor colleague colleagues friend wife husband partner son daughter brother "
    "sister mother father mentor professor adviser advisor lead director teacher uncle aunt cousin "
    "chef foreman employer client customer team referee reference recruiter agent neighbour "
    "neighbor teammate tutor head captain landlord coach doctor author dog cat".split()
)
_WHOSE = re.compile(
    r"\b(?:my|his|her|our|a|an|former|previous|old|mutual|late) (?:[\w-]{2,16} ){0,3}[\w-]+,?$"
)
_APPOSITION = re.compile(
    r",? (?:is |was |who (?:is|was) )?(?:(?:my|our)(?! (?:[\w-]{2,12} ){0,2}"
    r"(?:choice|pick|preference|option|employer)\b)|the author|"
    r"a (?:former|friend|colleague|client)|"
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
    if after.startswith(_WHO_STARTS) and _WHO.match(after):
        return True
    last = lead.rpartition(" ")[2]
    if last.rstrip(",") in _COLLEAGUES:
        lead = _COLLEAGUE.sub("", lead)
        last = lead.rpartition(" ")[2]
    if last in _LAST_WORDS:
        found = any(pattern.search(lead) for pattern in (_WITH, _THANKED, _BY))
    else:
        found = last in _VALUING and _GAVE.match(after) is not None
    return found and not _TO_COME.search(lead)


def has_other_capacity(lead: str, after: str) -> bool:
    """Tell whether somebody is named as the writer's boss, referee, friend and the like."""
    if lead.rpartition(" ")[2].rstrip(",") in _RELATIONS and _WHOSE.search(lead):
        return True
    if _APPOSITION.match(after):
        return True
    for text in (lead, after):
        # Four plain searches take less time than the pattern, which few texts need.
        if (
            "refer" in text or "recommend" in text or "vouch" in text or "letter" in text
        ) and _REFEREE.search(text):
            return True
    return False


def goes_on(between: str) -> bool:
    """Tell whether two names stand in one list: nothing but a comma or an "and" between them."""
    return _LINK.fullmatch(between) is not None
