"""Which of LanguageTool's findings are no errors in a mail, each group with its reason.

Names are those of LanguageTool 6.8. What is right is a long tail of rules with one hit each, so
categories and rules are denied and all others are let through. What a rule finds must also stand in
its place (`languagetool_places`), and a misspelling must be close to a word
(`languagetool_spelling`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.languagetool_answer import NAME
from followup_lint.grammar.languagetool_spelling import close_words, is_spelling

if TYPE_CHECKING:
    from followup_lint.grammar.engine import Category
    from followup_lint.grammar.languagetool_answer import Match

CATEGORIES_OFF = {
    "STYLE": "style is no error",
    "REDUNDANCY": "style",
    "REPETITIONS_STYLE": "style; three sentences in a row may begin with “I”",
    "PLAIN_ENGLISH": "style; `clarity` speaks of wordy phrases",
    "CREATIVE_WRITING": "style",
    "TON_ACADEMIC": "style",
    "TEXT_ANALYSIS": "style",
    "WIKIPEDIA": "rules of an encyclopedia",
    "COLLOQUIALISMS": "style; `tone` speaks of slang",
    "GENDER_NEUTRALITY": "style",
    "SEMANTICS": "dates are `consistency`'s; one rule holds a weekday against the current year, so "
    "that its verdict changes in January",
    "COMPOUNDING": "trades write their words together, apart or with a hyphen as they like",
    "PUNCTUATION": "commas before “and”, after an opening phrase or in a date, that good writers "
    "leave out; pairs of brackets that are broken when addresses are hidden",
    "TYPOGRAPHY": "spaces and quotation marks are `formatting`'s or nobody's",
    "AMERICAN_ENGLISH": "a dialect's phrases are right",
    "AMERICAN_ENGLISH_STYLE": "a dialect's phrases",
    "BRITISH_ENGLISH": "a dialect's phrases",
    "BRE_STYLE_OXFORD_SPELLING": "a dialect's spelling",
    "MULTITOKEN_SPELLING": "takes a name for one that it knows: “Kia ora Hana”",
    "PROPER_NOUNS": "how a name is written is its owner's business",
}
"""Categories that are denied, and why."""

KEPT = {
    "IRREGARDLESS": "of STYLE, and no word",
    "SPURIOUS_APOSTROPHE": "of TYPOGRAPHY, and an error of spelling",
}
"""Rules of those categories that are let through all the same."""

_COMMAS_AND_STYLE = """ENGLISH_WORD_REPEAT_BEGINNING_RULE MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE
A_THANK_YOU CONDITIONAL_CLAUSE CONFUSION_OF_ME_I PHRASE_REPETITION PROGRESSIVE_VERBS MONTH_HYPHEN
BLIND_FOR_FROM FULL_TIME FIRST_OF_ALL PREPOSITION_VERB SOME_FACULTY EXCITED_FOR TIS
NUMBERS_IN_WORDS"""
"""Matters of taste: "if it would help", "a big thank you", "one month notice"."""

_YEAR = "EN_DATE_WEEKDAY_CURRENTYEAR EN_DATE_WEEKDAY"
"""They ask the server's calendar."""

_DIALECT = """BE_NO_VB MD_NO_VB NO_NOT EM_ME SENT_START_THEM POSSESSIVE_CASE THE_FALL_SEASON
TRUNK_BOOT LICENCE_LICENSE_NOUN_SINGULAR OXFORD_SPELLING_Z_NOT_S EN_WORD_COHERENCY"""
"""Established regional usage, "I'll no let you down", or one English held against another."""

_COMPOUNDS = """UP_TO_DATE_HYPHEN ADVERB_OR_HYPHENATED_ADJECTIVE ANY_BODY VERB_NOUN_CONFUSION
PER_CENT MAKER_COMPOUNDS CA_FOLLOW_UP"""
"""Hyphens and words written apart: "any one you like", a "follow up"."""

_NAMES = """BACHELOR_ABBR CAFE_DIACRITIC DETERMINER_GEOGRAPHICAL_WORD SEE_SEEN CAPITALIZATION
ID_CASING YO_TO FR"""
"""They take names, trades' words and slang for others: "the Hague", "Zell am See", "device id"."""

_WRONG = """POSSESSIVE_APOSTROPHE APOSTROPHE_PLURAL_ INCORRECT_POSSESSIVE_FORM_AFTER_A_NUMBER
IN_ON_THE_TEAM MISSING_PREPOSITION HAD_HARD FROM_FORM OUR_OUT YOU_THING I_IF
ENGLISH_WRONG_WORD_IN_CONTEXT_SIGN_SING ENGLISH_WRONG_WORD_IN_CONTEXT_SING_SIGN
AGREEMENT_QUESTION AGREEMENT_SENT_START_2 AM_I ARTICLE_ADJECTIVE_OF A_INFINITIVE CAN_WHAT BE_VBP_IN
IS_AND_ARE PRP_REPITION PRP_THE THE_SUPERLATIVE THE_QUESTION_WH USE_TO_VERB HAVE_PART_AGREEMENT
BEEN_PART_AGREEMENT GETS_WORST MUCH_COUNTABLE MISSING_TO_BEFORE_A_VERB RELATIVE_CLAUSE_AGREEMENT
PRP_VB PLURAL_VERB_AFTER_THIS COLLECTIVE_NOUN_VERB_AGREEMENT_VBP IT_ITS"""
"""More alarms than errors on this genre: "the loans database", "the wander about the fernery", "the
intake form my team uses", "the tools your analysts use to build it". Our own rules find "form you"
for "from you", and what the rules of agreement and participles are right about: those take
"it is dove grey" and "I had rather ask" for errors."""

RULES_OFF = frozenset(
    f"{_COMMAS_AND_STYLE} {_YEAR} {_DIALECT} {_COMPOUNDS} {_NAMES} {_WRONG}".split()
)
"""Rules that are denied."""

FAMILIES_OFF = re.compile(
    r"EN_COMPOUNDS_|EN_DIACRITICS_|EN_(?:US|GB)_SIMPLE_REPLACE_|\w{1,40}_COMPOUNDS?(?:_\w{1,20})?$"
)
"""Families of rules: hyphens ("part-time"), accents ("fête"), one English's words in another."""

CATEGORIES: dict[str, Category] = {
    "CASING": "spelling",
    "TYPOS": "spelling",
    "TYPOGRAPHY": "spelling",
    "CONFUSED_WORDS": "word choice",
    "COLLOCATIONS": "word choice",
    "NONSTANDARD_PHRASES": "word choice",
    "STYLE": "word choice",
}
"""LanguageTool's categories in our four; whatever isn't listed is grammar."""

RULE_CATEGORIES: dict[str, Category] = {
    "CANT": "punctuation",
    "EN_CONTRACTION_SPELLING": "punctuation",
    "IVE_CONTRACTION": "punctuation",
    "WHOS": "punctuation",
    "YOURE": "punctuation",
    "IT_IS": "punctuation",
    "ITS_TO_IT_S": "punctuation",
    "MODAL_OF": "grammar",
    "THANKS_YOU": "grammar",
    "TANK_YOU": "grammar",
    "THANK_THANKS": "grammar",
}
"""Rules whose category says too little."""

ODD_REPLACEMENTS = frozenset(["TANK_YOU", "THANK_THANKS"])
"""Rules that see an error and mend it wrongly: "thank to you" becomes "thanks to you"."""

MESSAGES: dict[str, str] = {
    "EN_A_VS_AN": "“{word}” doesn't go with the sound of the next word.",
    "ENGLISH_WORD_REPEAT_RULE": "A word stands here twice.",
    "I_LOWERCASE": "“I” is written with a capital letter.",
    "UPPERCASE_SENTENCE_START": "A sentence begins with a capital letter.",
    "HE_VERB_AGR": "“{word}” doesn't agree with its subject.",
    "EN_CONTRACTION_SPELLING": "“{word}” lacks its apostrophe.",
}
"""Our own words where LanguageTool's are long or odd."""

QUOTES = str.maketrans("‘", "“")
CLOSING = re.compile(r"(?<=[^\s‘“])’(?=[\s.,;:!?)]|$)")


def allowed(match: Match) -> bool:
    """Tell whether a finding is one of those that a careful proofreader would mark."""
    if match.rule in KEPT:
        return True
    return not (
        match.category in CATEGORIES_OFF
        or match.rule in RULES_OFF
        or FAMILIES_OFF.match(match.rule) is not None
    )


def issue_of(match: Match, word: str, start: int) -> Issue | None:
    """Make an issue of a finding.

    Args:
        match: What the server marks.
        word: The marked words.
        start: Where they begin in the text that the issue is for.

    Returns:
        The issue; None where it is no error.
    """
    category: Category
    if is_spelling(match):
        replacements = close_words(word, match.replacements)
        if not replacements:
            return None
        category, message = "spelling", f"“{word}” is misspelt: “{replacements[0]}”."
    elif allowed(match):
        replacements = () if match.rule in ODD_REPLACEMENTS else match.replacements
        if word in replacements:
            return None
        category = RULE_CATEGORIES.get(match.rule) or CATEGORIES.get(match.category, "grammar")
        message = MESSAGES.get(match.rule, "").format(word=word) or _plain(match.message)
    else:
        return None
    return Issue(
        start=start,
        end=start + len(word),
        engine=NAME,
        rule=match.rule,
        category=category,
        message=message,
        replacements=replacements,
    )


def _plain(message: str) -> str:
    """Set quotations in our marks."""
    return CLOSING.sub("”", message.strip()).translate(QUOTES)
