"""The tables of `followup_lint.language.vetoes`: by act, the phrases that only look like it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NEW_CLAUSE = r"(?! (?:and|but) (?:I|we|am|would|look|please|thank)\b)"
CLAUSE = rf"(?:{_NEW_CLAUSE}[^.,;:!?]){{0,120}}"
"""To the end of the clause, or to "and I …"."""

ACROSS = rf"(?:{_NEW_CLAUSE}[^.;!?]){{0,160}}"
"""The same across commas."""

NO_THANKS = r"(?:(?! (?:thank|appreciat|grateful|(?:and|but) I\b))[^.;!?]){0,160}"
FILL = r"(?: \w{2,12}){0,2}"
I_WILL = r"\bI(?:['’]ll| will| shall|['’]m going to| am going to| plan to| intend to)"
FORWARD = (
    r"\b(?:look(?:s|ed|ing)? forward to|hop(?:e|ing) (?:to|for)|await(?:ing)?|"
    r"can(?:no|['’])t wait (?:to|for)|anticipat(?:e|ing)|(?:eager|excited|keen|anxious) to)"
)
ASK_ME = (
    r"\b(?:let me know|(?:contact|call|e-?mail|reach|phone|ring|text|ask|tell) me|reach out|"
    r"get in touch|drop me a line|feel free|(?:do not|don['’]t|not) hesitate|glad to|happy to)\b"
)
MATERIAL = (
    r"\b(?:information|info|details?|documents?|documentation|materials?|references?|referees?|"
    r"samples?|paperwork|certificates?|transcripts?|anything|something|else|help|assist\w{0,6})\b"
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
    TALK[:-3]
    + r"|ask|come|schedule|go over|back|another call|round|test|trial|visit|word|person|explain\w{0,3}|"
    r"clear\w{0,3}|unclear|unpack\w{0,3}|set something up|mornings?|afternoons?)\b"
)
GIVEN = (
    r"\b(?:time|interview\w{0,3}|conversation|talk|opportunit\w{1,3}|chance|consider\w{1,7}|"
    r"meeting|hospitality|welcome|invit\w{1,6}|kindness|tour|visit|insights?)\b"
)
READERS = r"(?:\w{2,14} )?(?:team|panel|staff|crew|committee|board|group|department|office|rest)\b"


@dataclass(frozen=True)
class Veto:
    """One reason against an act.

    Attributes:
        name: What reports and checks call it.
        pattern: The words that look like the act; they are left out when the rest of the sentence
            is scored again.
    """

    name: str
    pattern: re.Pattern[str]


def _veto(name: str, *patterns: str) -> Veto:
    # A blank stands for any white space: a hard-wrapped line breaks anywhere.
    return Veto(name, re.compile("|".join(patterns).replace(" ", r"\s{1,4}"), re.I))


GRATITUDE = (
    # "Thanks in advance for your reply."
    _veto(
        "in-advance",
        r"\b(?:thank\w{0,3}|grateful|appreciat\w{1,6}|gratitude)\b[^.,;!?]{0,50}"
        rf"\b(?:in advance|beforehand|ahead of time)\b{CLAUSE}",
        rf"\bin advance,? (?:many )?thank\w{{0,3}}{CLAUSE}",
    ),
    # "I would appreciate an update", "any news would be appreciated": requests.
    _veto(
        "conditional",
        rf"\b(?:I|we)(?:['’]d| would| should| will|['’]ll){FILL} "
        rf"(?:appreciate|be (?:\w{{2,12}} )?(?:grateful|thankful|obliged))\b{ACROSS}",
        r"\bwould be (?:\w{2,12} )?appreciated\b",
    ),
    # Thanks that are owed to the mail, not to the interview.
    _veto(
        "patience-or-reply",
        r"\b(?:thank\w{0,3}(?: you)?|appreciate|grateful)(?: \w{2,12}){0,3}? "
        r"(?:patience|reply(?:ing)?|repl(?:y|ies)|respon(?:se|ding)|getting back|bearing with|"
        rf"understanding|excusing|forgiving|forbearance|reading (?:this|my e?-?mail|my note|my message|my letter))\b(?![^.;!?]{{0,80}}{GIVEN}){CLAUSE}",
    ),
    # "Please thank Maria for me", "thanks to my uncle"; the reader's own team counts as the reader.
    _veto(
        "third-person",
        r"\b(?:please|kindly|do|could you|would you|can you)(?: also)? thank "
        rf"(?!you|your|all|both|every\w{{0,4}}\b|the {READERS}){CLAUSE}",
        rf"\b(?:thanks|grateful|thankful|indebted) to (?:my|our|his|her|their|an?)\b{CLAUSE}",
        rf"\bthanks to the (?!{READERS}){CLAUSE}",
        r"\b(?:grateful|thankful) (?:for|that) my (?!chance|time|interview|visit|talk|meeting)"
        rf"{CLAUSE}",
        r"\bthank (?:god|goodness|heavens?)\b",
    ),
    # "My manager is grateful", "customers thanked me".
    _veto(
        "third-person",
        r"\b(?:my|our|the|his|her|their)(?: \w{2,14}){1,3} (?:is|are|was|were|has been|have been) "
        rf"(?:\w{{2,12}} )?(?:grateful|thankful)\b{CLAUSE}",
        rf"\bthank(?:s|ed) (?:me|us|him|her|them)\b{CLAUSE}",
    ),
    # "No thanks to the lift", "thanks for nothing", "I can't say I appreciated it".
    _veto(
        "negated",
        r"\bno thanks to\b",
        r"\bthank(?:s| you) for (?:nothing|wasting|keeping me waiting|ghosting|ignoring)\b",
        r"\b(?:can['’]?t|cannot|couldn['’]t|could not|don['’]t|do not|didn['’]t|did not|hardly|"
        r"not|isn['’]t|wasn['’]t)(?: (?:say|really|exactly|feel|that|I|much|particularly)){0,3} "
        rf"(?:thankful|grateful|appreciated?|thank(?![^.;!?]{{0,40}} enough))\b{CLAUSE}",
    ),
    # "It was a pleasure to meet you" tells of the writer, not of what the reader gave.
    _veto(
        "enjoyment",
        r"\b(?:pleasure|delight|joy) (?:\w{2,10} )?(?:to|meeting|talking|speaking|chatting|seeing)"
        rf"\b{NO_THANKS}",
        rf"\bI{FILL} enjoyed\b{NO_THANKS}",
        r"\b(?:nice|great|good|lovely|wonderful|delightful|fun) "
        rf"(?:to (?:meet|speak|talk|chat|see)|meeting|speaking|talking|chatting)\b{NO_THANKS}",
    ),
)

INTEREST = (
    # Waiting is no interest in the role; "eager to hear more about the role" is.
    _veto(
        "waiting",
        rf"{FORWARD} (?:\w{{2,12}} )?(?:hear\w{{0,3}}(?! (?:more|all|about|how|whether|a yes))|know\w{{0,3}} (?:your|"
        r"the|if|whether|how)|(?:your|the|an?|any|our|any further)"
        rf"{FILL} (?:reply|response|answer|news|decision|updates?|next steps?|feedback|step|outcome|"
        r"word|conversation|meeting|call|interview|chat|discussion)|(?:speak|talk|meet|see|chat|"
        r"discuss|connect)\w{0,3} (?:to |with )?(?:you|him|her|them|again|soon|further|more)|"
        rf"continu\w{{0,3}}|next steps?)\b{ACROSS}",
    ),
    _veto(
        "withdrawn",
        r"\b(?:no longer|not|n['’]t)(?: \w{2,10})? (?:interested|keen|excited|eager)\b"
        rf"(?! (?:only|just)){ACROSS}",
        r"\b(?:withdraw\w{0,3}|pull(?:ing)? out|lost (?:all |any )?interest|"
        r"take (?:my name|me) (?:off|out)|declin(?:e|ing) (?:the|your|this)|"
        rf"accepted (?:another|a different|an? offer))\b{ACROSS}",
        rf"\bwould have (?:been|loved|liked|jumped|wanted)\b{ACROSS}",
    ),
    # Someone else's interest, an old one, or another sense of the word.
    _veto(
        "other-object",
        r"\b(?:you|he|she|they|who|my (?:wife|husband|partner|son|daughter|brother|sister|friend|"
        r"boss|manager|cousin|flatmate)|clients?|customers?|students?|pupils?|patients?)"
        r"(?: \w{2,12})? (?:is|are|was|were|seem(?:s|ed)?|sounded|looked|would be|might be)"
        rf"(?: \w{{2,10}})? (?:interested|keen|excited|enthusiastic|eager|thrilled)\b{CLAUSE}",
        r"\b(?:your|their|his|her|best|conflicts? of|vested) interests?\b",
        r"\binterest rates?\b",
        r"\b(?:was|used to be|had been)(?: \w{2,10})? (?:interested|keen|fascinated)\b[^.;!?]{0,60}"
        r"\b(?:as a (?:child|kid|boy|girl|student|teenager)|at (?:school|university|college)|"
        r"when I was)\b",
    ),
)

FIT = (
    # A bare claim names nothing that is brought.
    _veto(
        "bare-claim",
        rf"\bI(?:['’]d| would| will|['’]ll| could|['’]m| am){FILL} (?:an?|the){FILL} "
        r"(?:fit|match|addition|candidate|asset|choice)\b(?![^.;!?]{0,120}\b(?:my|as I|because|"
        rf"since|given|having|years?|experience|skills?)\b){CLAUSE}",
    ),
    # The job suits the writer: interest, not fit.
    _veto(
        "suits-writer",
        rf"\b(?:align|fit|match|suit)\w{{0,4}}{FILL} (?:both )?my (?:own )?(?:\w{{2,14}} ){{0,2}}"
        r"(?:goals?|interests?|values?|passions?|career|aspirations?|plans?|ambitions?|style|life)"
        rf"\b(?![^.;!?]{{0,60}}\b(?:skills?|experience|background|strengths?|training)\b){CLAUSE}",
        rf"\b(?:fit|match|suit\w{{0,4}}|right|best)(?: \w{{2,8}}){{0,2}} for me\b{CLAUSE}",
    ),
    # "Keep me in mind for openings that match my skills."
    _veto(
        "later-opening",
        rf"\b(?:future|other|another|later|upcoming){FILL} (?:opening|opportunit|position|role|"
        r"vacanc|post)\w{0,3}\b[^.;!?]{0,40}"
        rf"\b(?:align|match|fit|suit)\w{{0,4}}\b{CLAUSE}",
    ),
)

ADDED_VALUE = (
    # "I can send samples": nothing is given yet.
    _veto(
        "offered",
        r"\b(?:I(?:['’]d| would| can| could|['’]m| am| will|['’]ll| shall)|let me|happy|glad|pleased|"
        r"willing)(?: (?:be|also|always|gladly|happily|very|more|than|certainly|love|like|able|"
        r"happy|glad|pleased|delighted|willing|to|soon|then)){0,5} (?:send|share|provide|forward|"
        r"e-?mail|supply|submit|show|bring|pass (?:on|along)|put (?:you )?(?:together|in touch)|"
        r"write up|walk you through|deliver)\b(?! (?:you )?(?:that|here|below))"
        rf"(?![^.;!?]{{0,120}}(?:attach|enclos|https?:|www\.|below)){ACROSS}",
        r"\b(?:up)?on request\b",
        rf"\bif you(?:['’]d| would) (?:like|care|want){FILL} (?:to see|a copy|to have|copies|them|"
        rf"it|one)\b{CLAUSE}",
    ),
    # "I have some ideas": which?
    _veto(
        "announced",
        r"\b(?:have|had|got|with|full of|came (?:up|away) with)(?: already| also)? (?:a few|some|"
        r"several|many|lots of|a couple of|a lot of|plenty of|an?|new|more)"
        rf"{FILL} (?:ideas?|thoughts|suggestions?|plans?|solutions?)\b(?!\s{{0,2}}[:—–-])"
        rf"(?! (?:that|which) (?:would|could)){ACROSS}",
    ),
    # A bare number or address is contact_info's.
    _veto(
        "contact-details",
        r"\b(?:call|reach|ring|text|phone|e-?mail|contact|write(?: to)?)(?: me)?(?: \w{2,12}){0,3}"
        rf" (?:at|on|under) [^.;!?]{{0,12}}\d{ACROSS}",
        rf"\b(?:my|the best|best) (?:\w{{2,12}} )?(?:cell|phone|mobile|telephone|number|e-?mail|"
        rf"address)\b{ACROSS}",
    ),
)

NEXT_STEPS = (
    _veto(
        "waiting",
        rf"{FORWARD} (?:\w{{2,12}} )?(?:hear\w{{0,3}}(?! (?:how|whether|if))|(?:your|the|an?|any|our|any further){FILL} "
        r"(?:reply|response|answer|news|decision|updates?|next steps?|feedback|outcome|word|stage|"
        r"round|conversation|meeting|interview)|learn\w{0,3}|next steps?|"
        rf"(?:speak|talk|meet|see)\w{{0,3}})\b{ACROSS}",
    ),
    # Questions and talks are availability's; information and documents are not.
    _veto(
        "talk-only",
        rf"{ASK_ME}(?![^.;!?]{{0,120}}{MATERIAL})(?! (?:what|when|how|where|whether|"
        rf"if (?:there|the|an?|you(?:['’]ve| have) (?:made|decided)))\b)[^.;!?]{{0,80}}?{TALK}{ACROSS}",
    ),
    # "Could we arrange a call?"
    _veto(
        "call-request",
        r"\b(?:could|can|may|might|would|shall|is there)\b[^.;!?]{0,60}?\b(?:schedule|arrange|set up|"
        rf"have|find|do) (?:an?|another|some){FILL} (?:call|chat|meeting|time to (?:talk|speak|meet)|"
        r"conversation|coffee)\b(?![^.;!?]{0,80}\b(?:status|timeline|decision|next steps?|process)"
        rf"\b){ACROSS}",
    ),
    # "I will follow up on Thursday" asks nothing.
    _veto(
        "announced",
        rf"{I_WILL}(?: \w{{2,12}})? (?:call|phone|ring|follow up|check (?:in|back)|contact|"
        rf"be in touch|get in touch|touch base|reach out|stop by|write again)\b{ACROSS}",
    ),
    # What the reader has said is retold, not asked.
    _veto(
        "retold",
        rf"\b(?:you|she|he|they) (?:had |also ){{0,2}}(?:said|mentioned|told (?:me|us)|explained|"
        rf"indicated|noted|promised)\b{CLAUSE}",
    ),
)

AVAILABILITY = (
    # "Call me if you need more documents."
    _veto(
        "information-only",
        rf"{ASK_ME}(?![^.;!?]{{0,140}}{OFFER})[^.;!?]{{0,100}}?"
        rf"(?:{NEED}[^.;!?]{{0,40}}?{MATERIAL}|\bI can\b){ACROSS}",
        rf"\bif (?:you(?:['’]d| would)? {NEED}|there(?:['’]s| is)|I can)"
        rf"(?![^.;!?]{{0,140}}{OFFER})[^.;!?]{{0,60}}?{MATERIAL}{ACROSS}",
    ),
    _veto(
        "looking-forward",
        r"\b(?:look(?:s|ed|ing)? forward to|hop(?:e|ing) (?:to|for)|can(?:no|['’])t wait (?:to|for)) "
        r"(?:\w{2,12} )?(?:speak|talk|meet|see|chat|connect|continu|hear|our|the|another|work|learn)"
        rf"\w{{0,6}}\b{ACROSS}",
    ),
    _veto(
        "announced",
        rf"{I_WILL}(?: \w{{2,12}})? (?:call|phone|ring|follow up|check (?:in|back)|contact you|"
        r"be in touch|get in touch|touch base|reach out|stop by|give you a (?:call|ring))\b"
        rf"{ACROSS}",
    ),
    # Hours for the job itself.
    _veto(
        "hours-of-the-job",
        r"\b(?:available|free|able|ready|happy|willing|can|could|prepared)(?: (?:also|easily|"
        r"certainly|to)){0,2} (?:start|begin|work|relocate|travel|commute|cover|do (?:nights?|"
        r"weekends?|shifts?|overtime|earl(?:y|ies)|lates?))\b(?! (?:around|with your))"
        r"(?![^.;!?]{0,60}\b(?:interview|talk|meeting|conversation|parley|round)\b)"
        rf"{ACROSS}",
        r"\bavailable (?:immediately|full.time|part.time|for (?:\w{2,12} )?(?:shifts?|work|nights?|"
        rf"weekends?|overtime|duty))\b{CLAUSE}",
    ),
    # "I was free that week" offers nothing now.
    _veto(
        "past",
        r"\b(?:was|were|had been)(?: \w{2,10})? (?:available|free|willing|glad|happy)\b" + CLAUSE,
    ),
    _veto(
        "readers-own",
        r"\bma(?:k|d)(?:e|ing) your(?:self|selves) available\b",
        r"\bfor being available\b",
    ),
)
