"""Subjects that are not pronouns, with verbs that don't agree; and pronouns in the wrong case."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_CLAUSE = "^ that because if when since while but so think believe hope although know feel as"
_BEHIND = (
    r"(?= (?:the|your|my|a|an|with|me|to|what|well|very|perfectly|for|it|you|in|that|this|like|"
    r"great|good|perfect|really|more|us|both|some|many|closely|all)|[.,;!?]|$)"
)
_SKILLS = (
    r"(?:skills|qualifications|experiences|values|strengths|goals|abilities|interests|ideas|"
    r"talents|studies|references|results|projects|tasks|responsibilities|duties|requirements)"
)
_ROLE = (
    r"(?:experience|background|role|position|job|interview|opportunity|knowledge|education|degree|"
    r"conversation|project|culture|mission|passion|everything|training|vacancy|discussion|product|"
    r"programme|program|ability|approach|motivation|career)"
)

SUBJECTS = (
    Phrase(
        "skills-matches",
        "grammar",
        "The subject is plural: “{x:base}”.",
        rf"(?:my|your|our|these|those|all|both|the|and)(?: \w{{3,13}})? {_SKILLS}(?: also| "
        rf"really)? "
        r"(?P<x>matches|fits|aligns|meets|makes|helps|needs|requires|suits|brings|gives|"
        rf"allows|means|comes|goes|includes|seems|sounds|looks|feels){_BEHIND}",
        "matches fits aligns meets makes helps needs requires suits brings gives allows means "
        "comes goes includes seems sounds looks feels",
        fix="{x:base}",
        after=_CLAUSE,
    ),
    Phrase(
        "experience-match",
        "grammar",
        "The subject is singular: “{x:third}”.",
        rf"(?:my|your|the|this|our)(?: \w{{3,13}})? {_ROLE}(?: also| really)? "
        r"(?P<x>seem|require|mean|make|give|allow|include|involve|provide|bring|match|fit|align|"
        r"suit|combine|prepare|sound)(?= (?:the|your|my|a|an|with|me|what|well|very|perfectly|you|"
        r"that|this|like|great|good|perfect|both|us|patience|a lot|strong|many|more|really))",
        "seem require mean make give allow include involve provide bring match fit align suit "
        "combine prepare sound",
        fix="{x:third}",
        after=_CLAUSE,
    ),
    Phrase(
        "it-mean",
        "grammar",
        "“{who}” takes “{x:third}”.",
        r"(?P<who>it|this|that) (?:also |really |would be )?(?P<x>mean|sound|look|make|seem|take|"
        r"feel|"
        r"come|give|show|depend|remind|include|require|bring|become|help|need|fit) "
        r"(?:a|like|me|great|good|very|the|that|you|my|us|so|sense|on|perfect|really|clear|it|"
        r"more)",
        "it this that",
        fix="{x:third}",
        after="^ because think hope know feel so but",
    ),
    Phrase(
        "what-you-said-make",
        "grammar",
        "“{who}” takes “{x:third}”.",
        r"(?P<who>everything|what|all) (?:that )?(?:you|i|we) (?:said|told me|described|showed me|"
        r"mentioned|explained|saw|heard|learned|shared)(?: about (?:the|your) \w{3,12})? "
        r"(?P<x>make|sound|seem|look|fit|match|help|confirm|strengthen)",
        "everything what all",
        fix="{x:third}",
    ),
    Phrase(
        "me-and-my",
        "grammar",
        "As the subject it is “I”, after the other: “my {who} and I”.",
        r"(?P<x>me and (?P<my>my|the) (?P<who>\w{3,12})) (?:are|were|have|went|will|worked|had|"
        r"was|is|"
        r"live|lives|work|met|did)",
        "me",
        fix="{my} {who} and I",
        after="^ because and that when",
    ),
    Phrase(
        "i-and-my-was",
        "grammar",
        "Two are plural: “were, are, have”.",
        r"(?:i and my|my \w{3,12} and i|you and i|you and your \w{3,12}|he and i|she and i) "
        r"(?P<x>was|is|am|has)",
        "i you",
        after="^ that because when and",
    ),
    Phrase(
        "between-you-and-i",
        "grammar",
        "After “{p}” it is “me”.",
        r"(?P<p>between) (?:you|him|her|them) and (?P<x>i)(?=[.,;]| (?:on|at|about|that|in)|$)",
        "between",
        fix="me",
    ),
    Phrase(
        "him-and-i",
        "grammar",
        "As the subject it is “he”, “she” or “they”.",
        r"(?P<x>him|her|them) and (?:i|me|my \w{3,12}) (?:was|were|are|have|had|went|worked|will|"
        r"spoke|"
        r"talked|met)",
        "him her them",
        after="^ because when that",
    ),
    Phrase(
        "there-are-news",
        "grammar",
        "“{word}” is singular: “there is”.",
        r"there (?P<x>(?P<be>are|were)) (?:any |some |also |no |still |good |more |much |a lot "
        r"of |lots "
        r"of )?(?P<word>news|information|feedback|equipment|furniture|advice|software|traffic|"
        r"homework|progress|evidence|work)",
        "there",
        closed=True,
    ),
)
