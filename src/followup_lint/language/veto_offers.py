"""What only looks like something new, a question about the process, or an offer to talk."""

from __future__ import annotations

from followup_lint.language.veto_parts import (
    ACROSS,
    ASK_ME,
    AWAIT,
    CLAUSE,
    FILL,
    FORWARD,
    I_WILL,
    MATERIAL,
    NEED,
    OFFER,
    TALK,
    veto,
)

ADDED_VALUE = (
    # "I can send samples": nothing is given yet.
    veto(
        "offered",
        "send share provide forward email e supply submit show bring pass put write walk "
        "deliver request like care want",
        r"\b(?:I(?:['’]d| would| can| could|['’]m| am| will|['’]ll| shall)|let me|happy|glad|"
        r"pleased|willing)(?: (?:be|also|always|gladly|happily|very|more|than|certainly|love|like|"
        r"able|happy|glad|pleased|delighted|willing|to|soon|then)){0,5} "
        r"(?:send|share|provide|forward|e-?mail|supply|submit|show|bring|pass (?:on|along)|"
        r"put (?:you )?(?:together|in touch)|write up|walk you through|deliver)\b"
        r"(?! (?:you )?(?:that|here|below))"
        rf"(?![^.;!?]{{0,120}}(?:attach|enclos|https?:|www\.|below)){ACROSS}",
        r"\b(?:up)?on request\b",
        rf"\bif you(?:['’]d| would) (?:like|care|want){FILL} (?:to see|a copy|to have|copies|them|"
        rf"it|one)\b{CLAUSE}",
    ),
    # "I have some ideas": which?
    veto(
        "announced",
        "idea ideas thoughts thought suggestion suggestions plan plans solution solutions",
        r"\b(?:have|had|got|with|full of|came (?:up|away) with)(?: already| also)? (?:a few|some|"
        r"several|many|lots of|a couple of|a lot of|plenty of|an?|new|more)"
        rf"{FILL} (?:ideas?|thoughts|suggestions?|plans?|solutions?)\b(?!\s{{0,2}}[:—–-])"
        rf"(?! (?:that|which) (?:would|could)){ACROSS}",
    ),
    # A bare number or address is contact_info's.
    veto(
        "contact-details",
        "call reach ring text phone email e contact write cell mobile telephone number address",
        r"\b(?:call|reach|ring|text|phone|e-?mail|contact|write(?: to)?)(?: me)?(?: \w{2,12}){0,3}"
        rf" (?:at|on|under) [^.;!?]{{0,12}}\d{ACROSS}",
        r"\b(?:my|best) (?:\w{2,12} )?(?:cell|phone|mobile|telephone|number|e-?mail|address)"
        rf"(?: (?:number|address))?(?: (?:is|at|on|to)\b|:| [+(\d]){ACROSS}",
    ),
)

NEXT_STEPS = (
    veto(
        "waiting",
        "forward hope hoping await awaiting wait anticipate anticipating eager excited keen "
        "anxious",
        rf"{FORWARD} (?:\w{{2,12}} )?(?:hear\w{{0,3}}(?! (?:how|whether|if))|"
        rf"(?:your|the|an?|any|our|any further){FILL} "
        r"(?:reply|response|answer|news|decision|updates?|next steps?|feedback|outcome|word|stage|"
        r"round|conversation|meeting|interview)|learn\w{0,3}|next steps?|"
        rf"(?:speak|talk|meet|see)\w{{0,3}})\b{ACROSS}",
    ),
    # Questions and talks are availability's; information and documents are not.
    veto(
        "talk-only",
        "know me reach touch drop free hesitate glad happy",
        rf"{ASK_ME}(?![^.;!?]{{0,120}}{MATERIAL})(?! (?:what|when|how|where|whether|"
        r"if (?:there|the|an?|you(?:['’]ve| have) (?:made|decided)))\b)"
        rf"[^.;!?]{{0,80}}?{TALK}{ACROSS}",
    ),
    # "If you have any questions, please let me know."
    veto(
        "talk-only",
        "if should when whenever",
        r"\b(?:if|should|when\w{0,4}) [^.;!?]{0,40}?"
        r"(?:have|like|want|convenient|wish|need to|care)\b"
        rf"(?![^.;!?]{{0,120}}{MATERIAL})[^.;!?]{{0,60}}?{TALK}[^.;!?]{{0,60}}?"
        rf"(?:let me know|call|ask|reach|contact|get in touch|tell me|write)\b{ACROSS}",
    ),
    # Pay and benefits are no next step.
    veto(
        "pay",
        "salary bonus wage wages hourly daily overtime benefits pension dental allowance "
        "raise relocation holiday holidays basic",
        r"\b(?:what|how|is there|are there|does|do|would|may I|could)\b[^.;!?]{0,60}?\b(?:salary|"
        r"bonus|wages?|hourly|daily rate|overtime|benefits|pension|401k|dental|allowance|raise|"
        r"relocation|holidays?|basic pay)\b(?![^?]{0,80}\b(?:decision|next|status|decide)\b)"
        r"[^.;!?]{0,120}",
    ),
    # "Could we arrange a call?"
    veto(
        "call-request",
        "schedule arrange set have find do",
        r"\b(?:could|can|may|might|would|shall|is there)\b[^.;!?]{0,60}?\b"
        rf"(?:schedule|arrange|set up|have|find|do) (?:an?|another|some){FILL} "
        r"(?:call|chat|meeting|time to (?:talk|speak|meet)|conversation|coffee)\b"
        r"(?![^.;!?]{0,80}\b(?:status|timeline|decision|next steps?|process)\b)"
        rf"{ACROSS}",
    ),
    # "I will follow up on Thursday" asks nothing.
    veto(
        "announced",
        "i'll i'm will shall going plan intend",
        rf"{I_WILL}(?: \w{{2,12}})? (?:call|phone|ring|follow up|check (?:in|back)|contact|"
        rf"be in touch|get in touch|touch base|reach out|stop by|write again)\b{ACROSS}",
    ),
    # What the reader has said is retold, not asked.
    veto(
        "retold",
        "said mentioned told explained indicated noted promised",
        rf"\b(?:you|she|he|they) (?:had |also ){{0,2}}(?:said|mentioned|told (?:me|us)|explained|"
        rf"indicated|noted|promised)\b{CLAUSE}",
    ),
)

AVAILABILITY = (
    # "Call me if you need more documents."
    veto(
        "information-only",
        "know me reach touch drop free hesitate glad happy if",
        rf"{ASK_ME}(?![^.;!?]{{0,140}}{OFFER})[^.;!?]{{0,100}}?"
        rf"(?:{NEED}[^.;!?]{{0,40}}?{MATERIAL}|\bI can\b){ACROSS}",
        rf"\bif (?:you(?:['’]d| would)? {NEED}|there(?:['’]s| is)|I can)"
        rf"(?![^.;!?]{{0,140}}{OFFER})[^.;!?]{{0,60}}?{MATERIAL}{ACROSS}",
    ),
    veto(
        "looking-forward",
        "forward hope hoping await awaiting wait anticipate anticipating",
        rf"{AWAIT} (?:\w{{2,12}} )?(?:speak|talk|meet|see|chat|connect|continu|hear|our|the|"
        rf"another|work|learn)\w{{0,6}}\b{ACROSS}",
    ),
    veto(
        "announced",
        "i'll i'm will shall going plan intend",
        rf"{I_WILL}(?: \w{{2,12}})? (?:call|phone|ring|follow up|check (?:in|back)|contact you|"
        r"be in touch|get in touch|touch base|reach out|stop by|give you a (?:call|ring))\b"
        rf"{ACROSS}",
    ),
    # Hours for the job itself.
    veto(
        "hours-of-the-job",
        "start begin work relocate travel commute cover do available",
        r"\b(?:available|free|able|ready|happy|willing|can|could|prepared)(?: (?:also|easily|"
        r"certainly|to)){0,2} (?:start|begin|work|relocate|travel|commute|cover|do (?:nights?|"
        r"weekends?|shifts?|overtime|earl(?:y|ies)|lates?))\b(?! (?:around|with your))"
        r"(?![^.;!?]{0,60}\b(?:interview|talk|meeting|conversation|parley|round)\b)"
        rf"{ACROSS}",
        r"\bavailable (?:immediately|full.time|part.time|for (?:\w{2,12} )?(?:shifts?|work|nights?|"
        rf"weekends?|overtime|duty))\b{CLAUSE}",
    ),
    # "I was free that week" offers nothing now.
    veto(
        "past",
        "was were had",
        r"\b(?:was|were|had been)(?: \w{2,10})? (?:available|free|willing|glad|happy)\b" + CLAUSE,
    ),
    veto(
        "readers-own",
        "yourself yourselves being",
        r"\bma(?:k|d)(?:e|ing) your(?:self|selves) available\b",
        r"\bfor being available\b",
    ),
)
