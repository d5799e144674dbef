"""What only looks like thanks, interest or fit; see `followup_lint.language.vetoes`."""

from __future__ import annotations

from followup_lint.language.veto_parts import (
    ACROSS,
    CLAUSE,
    FILL,
    FORWARD,
    GIVEN,
    NO_THANKS,
    NOT_YOU,
    READERS,
    veto,
)

GRATITUDE = (
    # "Thanks in advance for your reply."
    veto(
        "in-advance",
        "advance beforehand ahead",
        r"\b(?:thank\w{0,3}|grateful|appreciat\w{1,6}|gratitude)\b[^.,;!?]{0,50}"
        rf"\b(?:in advance|beforehand|ahead of time)\b{CLAUSE}",
        rf"\bin advance,? (?:many )?thank\w{{0,3}}{CLAUSE}",
    ),
    # "I would appreciate an update", "any news would be appreciated": requests.
    veto(
        "conditional",
        "appreciate appreciated grateful thankful obliged",
        rf"\b(?:I|we)(?:['’]d| would| should| will|['’]ll){FILL} "
        rf"(?:appreciate|be (?:\w{{2,12}} )?(?:grateful|thankful|obliged))\b{ACROSS}",
        r"\bwould be (?:\w{2,12} )?appreciated\b",
    ),
    # Thanks that are owed to the mail, not to the interview.
    veto(
        "patience-or-reply",
        "patience reply replies replying response responding getting bearing understanding "
        "excusing forgiving forbearance reading",
        r"\b(?:thank\w{0,3}(?: you)?|appreciate|grateful)(?: \w{2,12}){0,3}? "
        r"(?:patience|reply(?:ing)?|repl(?:y|ies)|respon(?:se|ding)|getting back|bearing with|"
        r"understanding|excusing|forgiving|forbearance|"
        r"reading (?:this|my (?:e-?mail|note|letter)))\b"
        rf"(?![^.;!?]{{0,80}}{GIVEN}){CLAUSE}",
    ),
    # "Please thank Maria for me", "thanks to my uncle"; the reader's own team counts as the reader.
    veto(
        "third-person",
        "thank thanks grateful thankful indebted",
        r"\b(?:please|kindly|do|could you|would you|can you)(?: also)? thank "
        rf"(?!you|your|all|both|every\w{{0,4}}\b|the {READERS}){CLAUSE}",
        r"\b(?:thanks|grateful|thankful|indebted) to (?:my|our|his|her|their|an?)\b"
        rf"{NOT_YOU}{CLAUSE}",
        rf"\bthanks to the (?!{READERS}){NOT_YOU}{CLAUSE}",
        r"\b(?:grateful|thankful) (?:for|that) my (?!chance|time|interview|visit|talk|meeting)"
        rf"{CLAUSE}",
        r"\bthank (?:god|goodness|heavens?)\b",
    ),
    # "My manager is grateful", "customers thanked me".
    veto(
        "third-person",
        "grateful thankful thanks thanked",
        r"\b(?:my|our|the|his|her|their)(?: \w{2,14}){1,3} (?:is|are|was|were|has been|have been) "
        rf"(?:\w{{2,12}} )?(?:grateful|thankful)\b{CLAUSE}",
        rf"\bthank(?:s|ed) (?:me|us|him|her|them)\b{CLAUSE}",
    ),
    # "No thanks to the lift", "thanks for nothing", "I can't say I appreciated it".
    veto(
        "negated",
        "thank thanks thankful grateful appreciate appreciated",
        r"\bno thanks to\b",
        r"\bthank(?:s| you) for (?:nothing|wasting|keeping me waiting|ghosting|ignoring)\b",
        r"\b(?:can['’]?t|cannot|couldn['’]t|could not|don['’]t|do not|didn['’]t|did not|hardly|"
        r"not|isn['’]t|wasn['’]t)(?: (?:say|really|exactly|feel|that|I|much|particularly)){0,3} "
        rf"(?:thankful|grateful|appreciated?|thank(?![^.;!?]{{0,40}} enough))\b{CLAUSE}",
    ),
    # "It was a pleasure to meet you" tells of the writer, not of what the reader gave.
    veto(
        "enjoyment",
        "pleasure delight joy enjoyed nice great good lovely wonderful delightful fun",
        r"\b(?:pleasure|delight|joy) (?:\w{2,10} )?(?:to|meeting|talking|speaking|chatting|seeing)"
        rf"\b{NO_THANKS}",
        rf"\bI{FILL} enjoyed\b{NO_THANKS}",
        r"\b(?:nice|great|good|lovely|wonderful|delightful|fun) "
        rf"(?:to (?:meet|speak|talk|chat|see)|meeting|speaking|talking|chatting)\b{NO_THANKS}",
    ),
)

INTEREST = (
    # Waiting is no interest in the role; "eager to hear more about the role" is.
    veto(
        "waiting",
        "forward hope hoping await awaiting wait anticipate anticipating eager excited keen "
        "anxious",
        rf"{FORWARD} (?:\w{{2,12}} )?(?:hear\w{{0,3}}(?! (?:more|all|about|how|whether|a yes))|"
        rf"know\w{{0,3}} (?:your|the|if|whether|how)|(?:your|the|an?|any|our|any further){FILL} "
        r"(?:reply|response|answer|news|decision|updates?|next steps?|feedback|step|outcome|word|"
        r"conversation|meeting|call|interview|chat|discussion)|"
        r"(?:speak|talk|meet|see|chat|discuss|connect)\w{0,3} (?:to |with )?"
        rf"(?:you|him|her|them|again|soon|further|more)|continu\w{{0,3}}|next steps?)\b{ACROSS}",
    ),
    veto(
        "withdrawn",
        "interested keen excited eager withdraw withdrawing withdrawn withdrawal pull pulling "
        "lost take decline declining accepted would",
        r"(?:\b(?:no longer|not)|n['’]t)(?: \w{2,10})? (?:interested|keen|excited|eager)\b"
        rf"(?! (?:only|just)){ACROSS}",
        r"\b(?:withdraw\w{0,3}|pull(?:ing)? out|lost (?:all |any )?interest|"
        r"take (?:my name|me) (?:off|out)|declin(?:e|ing) (?:the|your|this)|"
        rf"accepted (?:another|a different|an? offer))\b{ACROSS}",
        rf"\bwould have (?:been|loved|liked|jumped|wanted)\b{ACROSS}",
    ),
    # Someone else's interest, an old one, or another sense of the word.
    veto(
        "other-object",
        "interested interest interests keen excited enthusiastic eager thrilled fascinated",
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
    veto(
        "bare-claim",
        "fit match addition candidate asset choice",
        rf"\bI(?:['’]d| would| will|['’]ll| could|['’]m| am){FILL} (?:an?|the){FILL} "
        r"(?:fit|match|addition|candidate|asset|choice)\b(?![^.;!?]{0,120}\b(?:my|as I|because|"
        rf"since|given|having|years?|experience|skills?)\b){CLAUSE}",
    ),
    # The job suits the writer: interest, not fit.
    veto(
        "suits-writer",
        "align aligns aligned aligning fit fits fitting match matches matched matching suit "
        "suits suited right best",
        rf"\b(?:align|fit|match|suit)\w{{0,4}}{FILL} (?:both )?my (?:own )?(?:\w{{2,14}} ){{0,2}}"
        r"(?:goals?|interests?|values?|passions?|career|aspirations?|plans?|ambitions?|style|life)"
        rf"\b(?![^.;!?]{{0,60}}\b(?:skills?|experience|background|strengths?|training)\b){CLAUSE}",
        rf"\b(?:fit|match|suit\w{{0,4}}|right|best)(?: \w{{2,8}}){{0,2}} for me\b{CLAUSE}",
    ),
    # "Keep me in mind for openings that match my skills."
    veto(
        "later-opening",
        "future other another later upcoming",
        rf"\b(?:future|other|another|later|upcoming){FILL} (?:opening|opportunit|position|role|"
        r"vacanc|post)\w{0,3}\b[^.;!?]{0,40}"
        rf"\b(?:align|match|fit|suit)\w{{0,4}}\b{CLAUSE}",
    ),
)
