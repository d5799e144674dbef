"""Where the findings of LanguageTool's rules stand: the words around them that make them errors.

A rule without an entry stands everywhere. The texts looked at are short and every repeat bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.harper_guards import REACH, inside_token
from followup_lint.grammar.harper_guards import TESTS as HARPER_TESTS
from followup_lint.grammar.harper_places import CLAUSE, place

if TYPE_CHECKING:
    from collections.abc import Callable

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.harper_places import Place

TESTS: dict[str, Callable[[str, str, str], bool]] = {
    "EN_A_VS_AN": HARPER_TESTS["AnA"],
    "ENGLISH_WORD_REPEAT_RULE": HARPER_TESTS["RepeatedWords"],
}
"""Rules that see what one of Harper's sees, and are as wrong about names and doubled words."""

MASKED = "X" * 4
"""What stands for an address in the text that the server reads."""

NUMBERS = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{2,6}teen|\w{2,6}ty|"
    r"hundred|thousand|dozen|\d{1,6})"
)
NOT_SUBJECT = (
    r"\b(?:let|make|makes|made|help|helps|helped|see|saw|watch|hear|heard|have|had|if|that|should|"
    r"lest|may|than|of|for|to|with|about) (?:he|she|it) "
)

PLACES: dict[str, Place] = {
    "AGREEMENT_SENT_START": place(not_before=r"\b(?:thanks|congratulations) "),
    "ALL_MOST_SOME_OF_NOUN": place(not_word=r"all of (?:next|last|this|that)\b.{0,40}"),
    "A_BIT": place(not_before=r"\b(?:a|an|the|my|your|this|that) \w{1,16} "),
    "A_COLLECTIVE_OF_NN": place(not_word=rf".{{1,40}} {NUMBERS}"),
    "A_NNS": place(
        not_word=r".{0,40}\b(?:shambles|hames|means|series|species|works|barracks|crossroads|"
        r"headquarters|innings|sweepstakes|gallows)|.{1,40} only \w{1,20}"
    ),
    "CD_NN": place(
        word=r"second|minute|hour|day|week|month|year|time|mile|dollar|pound|euro|child|person|"
        r"question|candidate|interview|project|team|company|language|skill|job|position|role"
    ),
    "COULDVE_IRREGULAR_VERB": place(not_word=r".{0,20}\bleave"),
    "DID_PAST": place(not_word="was|were"),
    "DOUBLE_NEGATIVE": place(not_word=r".{0,20}n['’]t not"),
    "HE_VERB_AGR": place(before=r"\b(?:he|she|it) (?:\w{1,12} )?", not_before=NOT_SUBJECT),
    "IN_WEEKDAY": place(
        not_before=r"\b(?:having|have|had|me|us|you|him|her|them|pop(?:ping|ped)?|come|coming|came|"
        r"am|is|was|are|were|be|been|go|going|went|call|called|bring|brought|drop(?:ped)?|get|got|"
        r"let|right|back|start|started) |['’](?:m|re|s|ll be) ",
        not_word=r"in (?:last|next|this)\b.{0,20}",
    ),
    "IT_IS": place(not_after=rf" {NUMBERS}\b"),
    "IT_VBZ": place(
        before=rf"{CLAUSE}(?:\w{{2,16}} )?it (?:\w{{2,12}}ly )?", not_before=NOT_SUBJECT
    ),
    "KIND_WITH_TO": place(not_before=r"\b(?:the|this|that|same|of|some|any|a) (?:\w{1,12} )?"),
    "MISSING_ARTICLE": place(word=r"(?:am|is|are|was|were|be|been) .{1,40}"),
    "NON3PRS_VERB": place(before=r"\b(?:I|we|you|they) "),
    "ON_IN_THE_AFTERNOON": place(not_after=r" \w"),
    "PRP_VBG": place(word=r"(?:I|we|you|they|he|she) \w{2,16}ing"),
    "THERE_IS_A_LOT_OF": place(word=r"(?:there|here) (?:is|was)\b.{0,20}"),
    "THERE_S_MANY": place(word=r"there (?:is|was)\b.{0,40}"),
    "THERE_THEIR": place(
        not_before=r"\b(?:in|out|of|up|down|from|over|been|back|get|go|went|near|right|round|be) "
    ),
    "TO_TOO": place(word="to|too"),
    "WHOS": place(not_after=rf" {NUMBERS}\b"),
    "YOUR": place(not_after=r" (?!going to\b|looking for\b|coming\b)\w{2,16}ing\b"),
    "YOUR_YOU_2": place(
        not_after=r" (?:lot|guys|folks|all|both|two|three|people|lads|ladies|chaps|no)\b"
    ),
}


def stands(text: str, issue: Issue) -> bool:
    """Tell whether a finding of LanguageTool's is an error where it stands.

    Args:
        text: The passage.
        issue: The finding.
    """
    word = text[issue.start : issue.end]
    if MASKED in word or inside_token(text, issue):
        return False
    before = text[max(0, issue.start - REACH) : issue.start]
    after = text[issue.end : issue.end + REACH]
    if (test := TESTS.get(issue.rule)) is not None:
        return test(before, word, after)
    where = PLACES.get(issue.rule)
    return where is None or where.holds(before, word, after)
