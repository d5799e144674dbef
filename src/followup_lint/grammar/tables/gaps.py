"""A word that is missing: "be", "to", "for", "in", "do"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

GAPS = (
    Phrase(
        "thank-you-your-time",
        "grammar",
        "“For” is missing: “thank you for”.",
        r"(?:thank you|thanks)(?: so much| very much| again| once again| a lot)?(?P<x> )"
        r"(?:your|the)(?: \w{3,12})? (?:time|interview|opportunity|chance|consideration|reply|"
        r"response|help|support|invitation|email|conversation|tour|information|answer|meeting|"
        r"patience|attention|hospitality|call|visit)",
        "thank thanks",
        fix=" for ",
        not_after="will can to i'll could we'll",
        not_before="is was will gave made",
    ),
    Phrase(
        "interested-the-job",
        "grammar",
        "“In” is missing: “interested in”.",
        r"(?:am|i'm|very|really|so|still|more|also|remain|was|be|extremely|highly) interested"
        r"(?P<x> )(?:the|your|this|a|an|that (?:job|role|position|post|opportunity)) ",
        "interested",
        fix=" in ",
    ),
    Phrase(
        "interested-work",
        "grammar",
        "After “interested” comes “in {v:ing}”.",
        r"interested (?P<x>(?P<v>work|join|learn|know|apply|hear|be|become|take|discuss|continue|"
        r"develop|explore))",
        "interested",
        fix="in {v:ing}",
    ),
    Phrase(
        "happy-answer",
        "grammar",
        "“To” is missing: “to {x}”.",
        r"(?:happy|glad|pleased|delighted|willing|ready|eager|able|excited) (?P<x>answer|help|"
        r"provide|send|share|give|tell|talk|come|make|take|show|explain|start|bring|be|do|get|go|"
        r"have|know|say|support|build|use|apply|hear|visit|return) (?:any|you|your|questions|more|"
        r"with|the|a|my|further|it|again|to|in|on|for|part|about|some|from|back|as)",
        "happy glad pleased delighted willing ready eager able excited",
        fix="to {x}",
        not_after="a the an any my your be-",
    ),
    Phrase(
        "pleasure-meet-you",
        "grammar",
        "“To” is missing: “to {x}”.",
        r"(?:pleasure|honou?r|privilege|opportunity|pleasant) (?P<x>meet|speak|work|see|hear|learn|"
        r"discuss|visit|talk|join|know|be|get|have) (?:you|with|to|from|your|the|about|more|in|a|"
        r"at)",
        "pleasure honour honor privilege opportunity pleasant",
        fix="to {x}",
    ),
    Phrase(
        "hesitate-contact",
        "grammar",
        "“To” is missing: “hesitate to {v:base}”.",
        r"hesitate (?P<x>(?:in |on |for |at )?(?P<v>contact|call|reach|ask|let|email|write|send|"
        r"get|tell|be|contacting|calling|reaching|asking|emailing|writing|sending))",
        "hesitate",
        fix="to {v:base}",
    ),
    Phrase(
        "feel-free-contact",
        "grammar",
        "“To” is missing: “feel free to {x}”.",
        r"feel free (?P<x>contact|call|reach|ask|let|email|write|send|get|tell|text|ring|reply)",
        "free",
        fix="to {x}",
    ),
    Phrase(
        "feel-free-to-ing",
        "grammar",
        "After “to” comes “{ing:base}”.",
        r"(?:feel free|hesitate) to (?P<x>{ing})",
        "free hesitate",
        fix="{ing:base}",
    ),
    Phrase(
        "allowed-me-do",
        "grammar",
        "“To” is missing: “to {base}”.",
        r"(?:allow|allows|allowed|allowing|enable|enables|enabled|encourage|encourages|encouraged|"
        r"inspired|motivates|motivated|invite|invited|taught|teaches|expect|expected|asked) "
        r"(?:me|us|them|him) (?P<x>{base})(?!-)",
        "me us them him",
        fix="to {base}",
        not_before="and or",
        not_after="what",
    ),
    Phrase(
        "want-you-know",
        "grammar",
        "“To” is missing: “to {x}”.",
        r"(?:i|we|they|he|she|i'd|we'd) (?:want|wanted|would like|need|needed|like|wants|needs) "
        r"(?:you|him|her|them|me) (?P<x>know|see|be|have|meet|understand|come|give|do|take|get|"
        r"tell|consider|join|remember|say|go)(?= )",
        "you him her them me",
        fix="to {x}",
        after="^ that because if when and but what",
    ),
    Phrase(
        "possible-for-me-call",
        "grammar",
        "“To” is missing: “to {x}”.",
        r"(?:possible|easy|hard|important|good|great|nice|best|helpful|useful|time) for (?:me|"
        r"you|us) "
        r"(?P<x>call|come|meet|talk|speak|have|get|see|know|join|start|be|do|send|visit|work|learn|"
        r"make|take|give|tell)(?= )",
        "for",
        fix="to {x}",
    ),
    Phrase(
        "hope-you-doing",
        "grammar",
        "The verb is missing: “you are {x}”.",
        r"(?:hope|hoping|trust) (?:that )?you (?P<x>doing|having|keeping|enjoying|feeling|well)"
        r"(?= (?:well|good|great|fine|ok|a|safe|your|the|and)|[.,!]|$)",
        "hope hoping trust",
        fix="are {x}",
    ),
    Phrase(
        "is-possible-to",
        "grammar",
        "The subject is missing: “is it {x}”.",
        r"is (?P<x>possible|necessary|important|ok|okay) (?:to|that|for|if)",
        "possible necessary important ok okay",
        fix="it {x}",
        after="^",
    ),
    Phrase(
        "i-not-like",
        "grammar",
        "“Do” is missing: “do not {verb}”.",
        r"(?:i|we|they|you) (?P<x>not|no) (?P<verb>have|know|like|want|need|understand|think|speak|"
        r"work|agree|expect|see|get|mind|use|live|feel|believe|remember|hear|receive)",
        "not no",
        fix="do not",
        after="^ and but because if so that since as",
    ),
    Phrase(
        "not-have-after-be",
        "grammar",
        "It is “do not {verb}”.",
        r"(?:i|we|they|you) (?P<x>(?:am|are|was|were) not) (?P<verb>have|know|like|want|need|"
        r"understand|think|agree|believe|remember)",
        "am are was were",
        fix="do not",
        after="^ and but because if so that since as when",
    ),
    Phrase(
        "it-not-was",
        "grammar",
        "“Not” comes after the verb: “{verb} not”.",
        r"(?:it|he|she|this|that|i|they|we) (?P<x>not (?P<verb>was|is|am|are|were|can|will|has))",
        "not",
        fix="{verb} not",
        after="^ and but because so that since",
    ),
    Phrase(
        "lot-of",
        "grammar",
        "The article is missing: “a lot of”.",
        r"(?:have|had|learned|learnt|are|is|was|were|gave|got|me|took|with|spent|has) "
        r"(?P<x>lot of)",
        "lot",
        fix="a lot of",
    ),
    Phrase(
        "yesterday-interview",
        "punctuation",
        "It is the {x}'s {word}: “{x}'s”.",
        r"(?P<x>yesterday|today) (?P<word>interview|meeting|conversation|discussion)",
        "yesterday today",
        fix="{x}'s",
        after="our the your my about for from during after of enjoyed ^ following since",
        closed=True,
        not_before="i we you the my our your he she they is was will it at in with and",
    ),
    Phrase(
        "yesterday-interview-subject",
        "punctuation",
        "It is “{x}'s {word}”.",
        r"(?P<x>yesterday) (?P<word>interview|meeting|conversation)$",
        "yesterday",
        fix="{x}'s",
    ),
    Phrase(
        "soon-as-possible",
        "grammar",
        "It is “as soon as possible”.",
        r"(?P<x>as soon possible|as soon as possibly|as soon as possibile|as fast possible)",
        "as",
        fix="as soon as possible",
    ),
    Phrase(
        "told-me-so",
        "grammar",
        "Whom? “told me”.",
        r"as (?:you|he|she|they) (?P<x>told)(?=,| in| during| at| on)",
        "told",
        fix="told me",
    ),
    Phrase(
        "in-spite-the",
        "grammar",
        "“Of” is missing: “in spite of”.",
        r"in (?P<x>spite) (?:the|my|your|that|a|having|being|all|this)",
        "spite",
        fix="spite of",
    ),
    Phrase(
        "searching-somebody",
        "grammar",
        "“For” is missing: “{verb} for”.",
        r"(?P<verb>search|searching|looking|look|wait|waiting)(?P<x> )(?:somebody|someone|anybody|"
        r"anyone|people|candidates|(?:a|an|new|your next) (?:\w{3,12} )?(?:person|candidate|"
        r"employee|"
        r"colleague|cook|nurse|engineer|manager|job|position|role|developer|teacher|assistant))",
        "search searching looking look wait waiting",
        fix=" for ",
        not_after="a the this your my",
    ),
)
