"""What the tables of vetoes are made of: the `Veto` itself and pieces of patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_lint.late_pattern import late

_NEW_CLAUSE = r"(?! (?:and|but) (?:I|we|am|would|look|please|thank)\b)"
CLAUSE = rf"(?:{_NEW_CLAUSE}[^.,;:!?]){{0,120}}"
"""To the end of the clause, or to "and I …"."""

ACROSS = rf"(?:{_NEW_CLAUSE}[^.;!?]){{0,160}}"
"""The same across commas."""

NO_THANKS = r"(?:(?! (?:thank|appreciat|grateful|(?:and|but) I\b))[^.;!?]){0,160}"
NOT_YOU = r"(?![^.;!?]{0,40} (?:of|and|and to|also) you)"
FILL = r"(?: \w{2,12}){0,2}"
I_WILL = r"\bI(?:['’]ll| will| shall|['’]m going to| am going to| plan to| intend to)"
AWAIT = (
    r"\b(?:look(?:s|ed|ing)? forward to|hop(?:e|ing) (?:to|for)|await(?:ing)?|"
    r"can(?:no|['’])t wait (?:to|for)|anticipat(?:e|ing))"
)
FORWARD = rf"(?:{AWAIT}|\b(?:eager|excited|keen|anxious) to)"
ASK_ME = (
    r"\b(?:let me know|(?:contact|call|e-?mail|reach|phone|ring|text|ask|tell) me|reach out|"
    r"get in touch|drop me a line|feel free|(?:do not|don['’]t|not) hesitate|glad to|happy to)\b"
)
MATERIAL = (
    r"\b(?:information|info|details?|documents?|documentation|materials?|references?|referees?|"
    r"samples?|papers?|paperwork|certificates?|transcripts?|anything|something|else|help|assist\w{0,6})\b"
)
NEED = (
    r"\b(?:need|require|want|like|request|provide|supply|send|offer|additional|further|more|other|"
    r"another)\b"
)
TALK = (
    r"\b(?:questions?|quer(?:y|ies)|concerns?|clarif\w{1,8}|answer\w{0,3}|talk\w{0,3}|"
    r"speak\w{0,3}|chat\w{0,4}|discuss\w{0,6}|meet\w{0,4}|interview|conversation|come in)\b"
)
OFFER = (
    TALK[:-3] + r"|ask|come|schedule|go over|back|another call|round|test|trial|visit|word|person|"
    r"explain\w{0,3}|clear\w{0,3}|unclear|unpack\w{0,3}|set something up|mornings?|afternoons?)\b"
)
GIVEN = (
    r"\b(?:time|interview\w{0,3}|conversation|talk|opportunit\w{1,3}|chance|consider\w{1,7}|"
    r"meeting|hospitality|welcome|invit\w{1,6}|kindness|tour|visit|insights?)\b"
)
READERS = r"(?:\w{2,14} )?(?:team|panel|staff|crew|committee|board|group|department|office|rest)\b"


CAPITAL = re.compile(r"(?<!\\)[A-Z]")
"""A capital of a pattern that is no sign such as ``\\W``."""


@dataclass(frozen=True)
class Veto:
    """One reason against an act.

    Attributes:
        name: What reports and checks call it.
        cues: Words of which a sentence holds at least one, or the pattern needn't be tried.
        pattern: The words that look like the act, in small letters; they are left out when the
            rest of the sentence is scored again.
    """

    name: str
    cues: frozenset[str]
    pattern: re.Pattern[str]


def veto(name: str, cues: str, *patterns: str) -> Veto:
    """Make a veto of some alternatives.

    A blank in a pattern stands for any white space: a hard-wrapped line breaks anywhere. Case
    doesn't matter: pattern and text are put into small letters, which is quicker to search.
    """
    source = "|".join(patterns).replace(" ", r"\s{1,4}")
    return Veto(name, frozenset(cues.split()), late(CAPITAL.sub(lambda m: m[0].lower(), source)))
