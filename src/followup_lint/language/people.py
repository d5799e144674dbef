"""People named in a sentence: whether it makes one of them an interviewer."""

from __future__ import annotations

from followup_lint.late_pattern import late

_WITH = late(
    r"\b(?:interview(?:ed|ing|s)?|speaking|speak|spoke|spoken|talk(?:ed|ing|s)?|meeting|meet|met|"
    r"chat(?:ted|ting)?|conversations?|discussions?|call|session|lunch|coffee|time|hour|"
    r"sitting down|"
    r"sat down|panel|zoom)(?: \w{2,10}ly| yesterday| today| again| on \w{3,6}day| last week|"
    r" this (?:morning|afternoon|week))? (?:with|to)(?: both)?$|\b(?:meeting|meet|met)(?: both)?$"
)
_THANKED = late(
    r"\b(?:thank|thank you (?:also )?to|thanks (?:also |again |too |especially )?to|thankful to|"
    r"grateful (?:also )?to|"
    r"gratitude to|obliged to|appreciation to|(?:thanks|best|regards|wishes|"
    r"compliments) (?:on )?to)(?: also| both)?$"
)
_BY = late(
    r"\b(?:interviewed|shown (?:a)?round|seen|welcomed|hosted|met|questioned|"
    r"greeted) (?:\w{2,10}ly )?"
    r"by$|\b(?:before|by|with|to|thank|and)(?: both)? (?:you|yourself) (?:and|&|"
    r"as well as)(?: to| also|"
    r" especially)?$|\b(?:you|yourself),? (?:and|&|as well as)(?: to)?$|"
    r"\b(?:with|to|meet(?:ing)?|met|see(?:ing)?|thank) (?:both )?(?:you|yourself),(?: with)?$"
)
_WHO = late(
    r",? (?:who |that )?(?:also |kindly |then )?(?:(?:interviewed|guided) (?:me|us)|showed me|"
    r"(?:walked|took) me (?:a?round|through|over)|who (?:met|spoke|talked|sat|asked|showed))\b"
)
_GAVE = late(
    r"['’]s? (?:[\w-]{2,16} ){0,2}(?:time|insights?|questions?|advice|candou?r|patience|kindness|"
    r"explanations?|perspective|thoughts|feedback|hospitality|honesty|warmth|openness|"
    r"stor(?:y|ies)|tour|"
    r"descriptions?|accounts?|points?|examples?|remarks?|comments?|description|question)\b|"
    r" (?:taking|showing|walking|explaining|sharing|joining|making|giving|being)\b"
)
_LINK = late(r"(?:'s|’s)?,? ?(?:and |& |or |as well as |and also |plus )?(?:both )?(?:to |with )?$")
_VERB = late(r" (?:is|are|has|would|will|can|could|makes|needs|may|should)\b")
_THANKED_AFTER = late(r"(?:,? for\b|,? who\b| and\b|[.;!]|$| as well| too\b|, too)")
_COLLEAGUE = late(
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
    "with to meeting meet met by thank and & as also too especially both you, yourself,".split()
)
_EXPLAINED = late(
    r" (?:(?:\w{2,9}ly|also|then) )?(?:explained|mentioned|described|pointed out|noted|"
    r"told (?:me|us)|"
    r"said|asked (?:me|us)|put it)\b"
)
_ASKED_ME = late(
    r" (?:(?:\w{2,9}ly|also|then) )?asked (?:me|us)(?: (?:about|how|what|why|whether|if|an?|the|"
    r"some|"
    r"where|when|for (?:my|an?))\b)"
)
_NARRATED = frozenset("as what when where which how that".split())
_VOCATIVE = late(
    r"(?:\b(?:thank you|thanks|thankyou|cheers|gracias)(?: (?:so|very) much| again|"
    r" once (?:again|more)|"
    r" a lot| a million| ever so much| kindly){0,2},?)$"
)
_TO_SOMEBODY = late(
    r", (?:thank|thanks|it was (?:an? )?(?:real |great |true )?(?:pleasure|great|good|lovely|"
    r"wonderful|nice)|i (?:really |truly |just |wanted|enjoyed|appreciate))"
)
_MET = late(
    r"\b(?:introduc(?:ing|ed) me to|(?:enjoyed|loved|liked|good|great) (?:hearing from|"
    r"listening to|to hear from|to listen to|getting to know)|get(?:ting)? to know you,?(?: and)?|"
    r"please (?:also )?(?:tell|let|assure|give|remember me to))$"
)
_VOCATIVE_AFTER = late(r"[,.!;](?!\w)|$| for\b")
_TO_COME = late(
    r"\b(?:forward to|hope to|hoping to|would (?:like|love|be \w{3,8}) to (?!thank)|will|next|"
    r"could|"
    r"(?<!was )(?<!was very )(?<!was so )(?<!was really )(?<!were )(?:happy|glad|want) to "
    r"(?!thank)|another|elsewhere|available to)\b"
)
_RELATIONS = frozenset(
    "manager boss supervisor colleague colleagues friend wife husband partner son daughter brother "
    "sister mother father mentor professor adviser advisor lead director teacher uncle aunt cousin "
    "chef foreman employer client customer team referee reference recruiter agent neighbour "
    "neighbor teammate tutor head captain landlord coach doctor author dog cat".split()
)
_WHOSE = late(
    r"\b(?:my|his|her|our|a|an|former|previous|old|mutual|late) (?:[\w-]{2,16} ){0,3}[\w-]+,?$"
)
_APPOSITION = late(
    r",? (?:is |was |who (?:is|was) )?(?:(?:my|our)(?! (?:[\w-]{2,12} ){0,2}"
    r"(?:choice|pick|preference|option|employer)\b)|the author|"
    r"a (?:former|friend|colleague|client)|"
    r"one of my|an? old|(?:from|at|of) (?!your\b|the\b|this\b|hr\b|yesterday))"
)
_REFEREE = late(r"\b(?:referees?|references?|recommend\w{0,6}|vouch|letter from)\b")


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


def is_spoken_of_as_one(lead: str, after: str) -> bool:
    """Tell whether a sentence retells what somebody said or asked in an interview."""
    if _ASKED_ME.match(after):
        return True
    return lead.rpartition(" ")[2] in _NARRATED and _EXPLAINED.match(after) is not None


def is_addressed(lead: str, after: str) -> bool:
    """Tell whether a sentence calls somebody by name: "Thank you again, Mark."."""
    if not lead:
        return _TO_SOMEBODY.match(after) is not None
    return _VOCATIVE_AFTER.match(after) is not None and _VOCATIVE.search(lead) is not None


def is_met(lead: str) -> bool:
    """Tell whether a name that is surely a person's is one whom the writer met."""
    return _MET.search(lead) is not None and not _TO_COME.search(lead)


def is_owner(after: str) -> bool:
    """Tell whether a name owns what an interviewer gives: "Mark's questions"."""
    return after.startswith(("'", "’")) and _GAVE.match(after) is not None


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


def is_cause(lead: str, after: str) -> bool:
    """Tell whether "thanks to" gives a cause, as in "Thanks to Excel I could show it"."""
    return lead.endswith("thanks to") and _THANKED_AFTER.match(after) is None


def goes_on(between: str, after: str = "") -> bool:
    """Tell whether two names stand in one list: nothing but a comma or an "and" between them.

    Args:
        between: The words between them, in lower case.
        after: What follows the second one; after a comma, a verb there begins a new sentence.
    """
    if _LINK.fullmatch(between) is None:
        return False
    return "," not in between or _VERB.match(after) is None
