"""Where the findings of Harper's rules stand, and where the same words are good English.

A rule without an entry stands everywhere. The texts looked at are short and every repeat bounded.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from followup_lint.grammar.harper_places import CLAUSE, PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from followup_lint.grammar.engine import Issue

REACH = 60
"""Characters before and after an issue that are looked at."""

NOT_A_SUBJECT = re.compile(
    r"\b(?:to|(?<!,\s)and|than|with|for|of|in|on|at|by|from|about|us|joining|meeting|thank|one|show|"
    r"owe|let|make|made|help|helped|see|saw|hear|heard|watch|have|had)\s{1,3}$",
    re.I,
)
DETERMINED = re.compile(
    r"\b(?:your|the|some|any|good|great|kind|his|her|their|this|that|of|for|useful|helpful)\s{1,3}$",
    re.I,
)
VERBAL = re.compile(
    r"(?:\b(?:to|will|would|can|could|may|might|should|must|not|did|does|do|I|you|we|they|it|this|"
    r"that|which|who)|n['’]t)\s{1,3}$",
    re.I,
)
"""In front of "effect", what wants a verb."""

EFFECTED = re.compile(
    r" (?:an?|the|this|that|some|these|real|lasting|such)? ?(?:\w{1,12} )?change", re.I
)
SUBJUNCTIVE = re.compile(r"\b(?:if|wish|though|as|were|that|whether|suppose|lest)\b", re.I)
LAST_WORD = re.compile(r"([^\W_]{1,20})\s{1,3}$")
NEXT_WORD = re.compile(r"\s{1,3}[\"'“‘(]?([^\W_]{1,30})")
SOUNDS_OPEN = re.compile(r"(?i:hour|honest|honou?r|heir)|8|11\b|18\b")
SOUNDS_CLOSED = re.compile(r"(?i:uni(?!n)|use|usu|usa|uti|eu|one\b|once|ubi|ura|ufo|ewe)")
NO_SLIP = frozenset(
    "had that so very really please pls hey ha ho no bye bye-bye knock many never ello long far "
    "well now there ty yes ok ya boom tut chop night big thanks sorry blah hear".split()
)
"""Words that people double on purpose, or that may follow themselves."""

DOER = re.compile(r"\b(?:I|you|we|they|who|that|which)\s{1,3}$", re.I)
PARTICLES = frozenset("in on up over by out through".split())
PARTICLE_VERB = re.compile(
    r"\b(?:c[oa]me|comes|coming|go|goes|went|going|gone|log(?:ged)?|check(?:ed)?|drop(?:ped)?|"
    r"walk(?:ed)?|settled?|be|am|is|are|was|were|been|step(?:ped)?|get|got|hand(?:ed)?|call(?:ed)?|"
    r"carr(?:y|ied)|moved?|bring|brought|look(?:ed)?|stay(?:ed)?|let|took|take|follow(?:ed)?|sign(?:ed)?)"
    r"(?: (?:me|us|you|it|them|him|her))? $",
    re.I,
)


def _article(before: str, word: str, after: str) -> bool:
    """Tell whether "a" or "an" is wrong where the next word is one whose sound we know."""
    found = NEXT_WORD.match(after)
    if found is None or not found[1][0].isascii():
        return False  # "an Örebro bus": Harper hears ASCII letters alone
    following = found[1]
    if not following.islower():  # a name or an initialism sounds as its owner says
        return (
            following.istitle()
            and len(following) > 3
            and word.islower()
            and ((following[0] in "AEIO") == (word == "a") and not SOUNDS_CLOSED.match(following))
            and not before.rstrip()[-1:].isupper()
            and not _named(before)
        )
    if SOUNDS_OPEN.match(following):
        return word.lower() == "a"
    if SOUNDS_CLOSED.match(following):
        return word.lower() == "an"
    if following[0] == "h":  # "an hotel", "an historic" have their friends
        return False
    return (following[0] in "aeiou") == (word.lower() == "a")


def _named(before: str) -> bool:
    """Tell whether a capitalised word stands in front: "Mac an Bhaird"."""
    found = LAST_WORD.search(before)
    return found is not None and found[1][:1].isupper()


def _repeated(before: str, word: str, _after: str) -> bool:
    first, _, second = word.partition(" ")
    second = second.strip()
    if first.lower() in NO_SLIP or (len(first) < 2 and first.lower() not in ("a", "i")):
        return False
    if first.lower() == "do" and DOER.search(before):
        return False  # "I do do that, by the way"
    if first.lower() in PARTICLES and PARTICLE_VERB.search(before):
        return False  # "I came in in May"
    return not (second[:1].isupper() and second != "I")


def _agreement(before: str, word: str, _after: str) -> bool:
    """Tell whether the pronoun in front is the verb's subject."""
    found = LAST_WORD.search(before)
    if found is None:
        return False
    pronoun, rest = found[1].lower(), before[: found.start(1)]
    if pronoun in ("you", "it"):
        return (
            bool(re.search(rf"{CLAUSE}$", rest, re.I))
            and not rest.endswith("told ")
            and word.lower()
            in (
                ("is", "was", "has", "does", "doesn't", "wasn't", "isn't")
                if pronoun == "you"
                else ("have", "don't", "were", "are", "haven't")
            )
            and not SUBJUNCTIVE.search(rest[-16:])
        )
    if pronoun not in ("i", "he", "she", "we", "they"):
        return False
    if pronoun == "we" and word.endswith("s") and word.lower() not in ("is", "was", "has", "does"):
        return False  # "we engineers"
    return not NOT_A_SUBJECT.search(rest)


def _inflection(before: str, word: str, after: str) -> bool:
    return _agreement(before, word, after) and not SUBJUNCTIVE.search(before[-30:])


def _noun_or_verb(before: str, word: str, after: str) -> bool:
    """Tell a noun that should be the verb, or the other way, in pairs that no dialect mixes."""
    word = word.lower()
    if word == "advise":
        return bool(DETERMINED.search(before))
    if word == "effect":
        return bool(VERBAL.search(before)) and not EFFECTED.match(after)
    return word in ("affect", "breath", "breathe")


TESTS: dict[str, Callable[[str, str, str], bool]] = {
    "AnA": _article,
    "NounVerbConfusion": _noun_or_verb,
    "PronounInflectionBe": _inflection,
    "PronounVerbAgreement": _agreement,
    "RepeatedWords": _repeated,
}

REPAIRS: Mapping[str, str] = {"AN": "An", "Ive": "I've", "Im": "I'm", "Ill": "I'll", "Id": "I'd"}
"""Replacements of Harper's that are odd, and what is meant."""

MASKED = "X" * 4
"""What stands for an address in the text that an engine reads."""


def stands(text: str, issue: Issue) -> bool:
    """Tell whether a finding of Harper's is an error where it stands.

    Args:
        text: The passage.
        issue: The finding, with its replacements.
    """
    word = text[issue.start : issue.end]
    if word in issue.replacements or MASKED in word:
        return False
    before = " ".join(text[max(0, issue.start - REACH) : issue.start].split(" "))
    after = text[issue.end : issue.end + REACH]
    if inside_token(text, issue):
        return False
    if (test := TESTS.get(issue.rule)) is not None:
        return test(before, word, after)
    where = PLACES.get(issue.rule)
    return where is None or where.holds(before, word, after)


def repaired(issue: Issue) -> Issue:
    """Put right what Harper writes oddly."""
    if any(new in REPAIRS for new in issue.replacements):
        return replace(
            issue, replacements=tuple(REPAIRS.get(new, new) for new in issue.replacements)
        )
    return issue


def inside_token(text: str, issue: Issue) -> bool:
    """Tell whether a marked word is only a part of a written one: the i of "Kauaʻi", "e-i"."""
    word = text[issue.start : issue.end]
    if not word[:1].isalnum():
        return False
    left = text[issue.start - 1 : issue.start]
    right = text[issue.end : issue.end + 1]
    glued = "ʻʼ_@#/\\&"
    if left and (left in glued or left.isalnum()):
        return True
    if right and (right in glued or right.isalnum()) and word[-1:].isalnum():
        return True
    return word.lower() == "i" and (
        right in (")", "-") or (left in ("(", "-", "'", "’") and right == ".")
    )
