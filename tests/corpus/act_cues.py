"""Cue patterns for the six acts: what a quarter of an hour with the checks' own pages gives.

They are the yardstick of `docs/readers.md` and nothing else reads them. A blank stands for any
white space; texts come in small letters with straight apostrophes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.language.acts import Act

ROLE = r"(?:the|this|that|your|joining|working|taking|being|becoming|what)"
SKILL = (
    r"(?:experience|background|skills?|training|expertise|qualifications?|strengths?|knowledge|"
    r"abilit(?:y|ies)|years?)"
)
TALK = r"(?:talk|speak|chat|discuss|meet|answer|come|call|interview|explain|expand|elaborate)"

CUES: dict[Act, tuple[str, ...]] = {
    "gratitude": (
        r"\bthank(?:s| you)(?: \w{1,12}){0,5} for\b",
        r"\bthank you (?:all|both) (?:and|that)\b",
        r"\b(?:want|wanted|would like|'d like|wish|write|writing)(?: \w{2,8}){0,2} to thank you\b",
        r"\bthanks (?:to|go to) you\b",
        r"\bappreciated? (?:your|you|the|that|how|being|getting|hearing|every|all)\b",
        r"\b(?:grateful|thankful|indebted|obliged) (?:to you|to have|for|that you)\b",
        r"\bgrateful (?:i am|we are)\b",
        r"\bmy (?:\w{2,12} ){0,2}(?:thanks|gratitude|appreciation)\b",
        r"\b(?:gratitude|appreciation) (?:to you|for|of)\b",
        r"\b(?:was|is) (?:\w{2,8} )?(?:kind|good|generous|decent) of you\b",
        r"\byou were (?:\w{2,8} )?(?:kind|generous|good)(?: enough)? to\b",
        r"\bi owe you(?: \w{1,8}){0,3} thanks?\b",
        r"\b(?:cheers|ta) for\b",
    ),
    "interest": (
        rf"\binterested in {ROLE}\b",
        r"\b(?:my|strong|continued|sincere|great|keen|genuine|real) interest in\b",
        rf"\b(?:excited|enthusiastic|thrilled|keen|passionate) (?:about|by|at|on) {ROLE}\b",
        r"\benthusias\w{2,5} (?:for|about)\b",
        (
            r"\b(?:love|like|delighted|thrilled|happy|glad|gladly|honou?red|proud|keen|eager|excited)"
            r"(?: \w{2,8}){0,2} (?:to )?(?:join|work (?:with|for|at|there)|be (?:a )?part of|"
            r"take (?:it|this|the)|contribute|become)\b"
        ),
        r"\blook(?:ing)? forward to (?:working|joining|contributing|being part|becoming)\b",
        (
            r"\b(?:want|hope|wish|would like) to (?:work (?:with|for|at|there)|join|be (?:a )?part of|"
            r"take on|have (?:the|this) (?:job|role|post))\b"
        ),
        r"\bi (?:still |really )?want (?:this|the|that) (?:job|role|position|post|work)\b",
        (
            r"\b(?:where|exactly what|the (?:job|role|place|team|work))(?: \w{1,8}){0,2} i(?:'d)? "
            r"(?:want|like|hope|have been looking|am looking)\b"
        ),
        r"\b(?:confirmed|strengthened|deepened|reinforced|increased|heightened|renewed) my\b",
        r"\bmore (?:excited|interested|enthusiastic|eager|keen|certain|convinced)\b",
        r"\b(?:excites?|thrills?|appeals? to|attracts?|draws?) me\b",
        r"\beager to (?:learn|hear) more about\b",
        r"\bmy (?:first|top) choice\b",
    ),
    "fit": (
        (
            rf"\bmy (?:\w{{2,14}} ){{0,3}}{SKILL}\b[^.;!?]{{0,90}}\b(?:fit|match|suit|align|help|"
            r"benefit|contribut|prepar|useful|asset|relevant|transfer|valu|support|what you)"
        ),
        (
            r"\b(?:good|great|strong|excellent|ideal|perfect|natural|close|right) (?:fit|match|"
            rf"candidate|addition)\b[^.;!?]{{0,80}}\b{SKILL}\b"
        ),
        r"\b(?:match|suit|fit|align)(?:e?s|ed)?(?: \w{2,8}){0,3} my (?:\w{2,12} ){0,2}" + SKILL,
        (
            rf"\b{SKILL} (?:in|of|with|as|at|running|working|doing|leading|managing)\b[^.;!?]{{0,90}}"
            r"\b(?:would|will|could|can|should|makes?) (?:\w{2,10} )?(?:help|be|make|let|allow|serve|"
            r"fit|suit|benefit|contribute|translate|me)\b"
        ),
        (
            r"\bi(?:'d|'ll| can| could| would| will) (?:\w{2,10} )?(?:bring|contribute|offer|apply|"
            rf"put|use)(?: \w{{1,12}}){{0,4}} {SKILL}\b"
        ),
        r"\b(?:qualif(?:y|ies|ied)|prepare[sd]?|equip(?:s|ped)?) me (?:\w{2,8} )?(?:for|to)\b",
        r"\bwell (?:suited|placed|prepared|qualified|equipped) (?:for|to)\b",
        r"\bwhat i (?:did|learned|learnt|built|do|have done)\b[^.;!?]{0,60}\byour?\b",
        (
            r"\bi(?:'ve| have| had) (?:\w{2,10} ){0,2}(?:done|run|led|built|managed|worked|handled)\b"
            r"[^.;!?]{0,80}\byou (?:need|want|describe|mention|are|will|have)"
        ),
        (
            r"\b(?:exactly|just|the kind of|the sort of)(?: \w{1,10}){0,4} i (?:did|do|have done|"
            r"handled|ran|led|built|trained)\b"
        ),
        r"\b(?:asset|contribution|help|use) to (?:you|your|the (?:team|role|company|job))\b",
    ),
    "added_value": (
        r"https?://|\bwww\.",
        r"\b(?:attach(?:ed|ing)?|enclos(?:ed?|ing))\b",
        r"\bhere(?:'s| is| are) (?:the|an?|my|one|some|two|that)\b",
        (
            r"\b(?:article|paper|study|report|book|podcast|piece|guide)\b[^.;!?]{0,60}"
            r"\b(?:mentioned|promised|might|may|could|useful|interest)"
        ),
        r"\bone (?:more )?(?:idea|thought|suggestion|way|option)\b",
        r"\b(?:idea|thought|suggestion|answer|plan) (?:is|was|would be|occurred|came)\b",
        (
            r"\b(?:you might|you could|what if you|why not|i(?:'d| would) (?:start|begin|try|suggest)|"
            r"i suggest)\b"
        ),
        (
            r"\bi (?:forgot|failed|neglected|omitted|meant|should have|did not|didn't)(?: \w{2,8}){0,2}"
            r" (?:to )?(?:mention|mentioned|say|said|tell|told|add)\b"
        ),
        (
            r"\bsince (?:we|our|the|then)\b[^.;!?]{0,40}\b(?:i have|i've|i was|passed|finished|"
            r"completed|received|earned)\b"
        ),
        (
            r"\b(?:passed|finished|completed|earned|received|awarded)\b[^.;!?]{0,40}"
            r"\b(?:certificat|exam|licen[cs]e|course|degree|award|prize|test)"
        ),
        r"\b(?:better|fuller|longer|proper|clearer) answer\b",
        r"\b(?:answer|come back to|return to) your question\b",
        (
            r"\bmy (?:portfolio|website|github|references?|referees?)\b(?: \w{1,8}){0,3} "
            r"(?:is|are|at|now)\b"
        ),
    ),
    "next_steps": (
        (
            r"\b(?:could|can|would|may|might|will) (?:you|i|we)\b[^.;!?]{0,80}\b(?:next steps?|"
            r"timeline|decision|status|update|process|hear|time ?frame|stage)\b"
        ),
        (
            r"\bwhat (?:are|is|will be|would be|happens|comes)\b[^.;!?]{0,30}\b(?:next|timeline|status|"
            r"process|decision)\b"
        ),
        (
            r"\bwhen (?:can|may|might|could|will|should|do|are|would|you)\b[^.;!?]{0,60}\b(?:hear|"
            r"decid|decision|expect|know|choose|announce)"
        ),
        (
            r"\b(?:appreciate|grateful for|welcome|love|like|have|hope for) (?:an?|any|some|your) "
            r"(?:\w{2,10} )?(?:update|news|word|feedback|indication)\b"
        ),
        (
            r"\b(?:check|ask|enquire|inquire|wonder(?:ed|ing)?|find out|see|know|learn|curious)\b"
            r"[^.;!?]{0,20}\b(?:whether|if|about|on|where|when|what|how)\b[^.;!?]{0,60}"
            r"\b(?:decision|decided|status|update|next|timeline|process|progress|stands?|filled)\b"
        ),
        (
            r"\b(?:update|status|progress|news) (?:on|of|about|regarding)\b[^.;!?]{0,40}"
            r"\b(?:application|interview|position|role|job|decision|process|search|post|hiring)\b"
        ),
        r"\bhas (?:a|any|the) (?:\w{2,10} )?decision\b",
        (
            r"\blet me know\b[^.;!?]{0,40}\b(?:next|status|decision|outcome|either way|when|"
            r"what (?:happens|comes)|how (?:the|it|things)|where (?:things|you|we))\b"
        ),
        (
            r"\b(?:if|should|whatever|anything)\b[^.;!?]{0,40}\b(?:need|require|want|like)\b"
            r"[^.;!?]{0,50}\b(?:information|details?|documents?|references?|anything|else|materials?|"
            r"samples?|from me)\b"
        ),
        (
            r"\b(?:provide|send|supply|forward)\b[^.;!?]{0,30}\b(?:further|additional|more|any|other)\b"
            r"[^.;!?]{0,30}\b(?:information|details?|documents?|references?|materials?|samples?)\b"
        ),
        r"\bfeedback (?:on|about|from)\b",
        r"\bwhere (?:things|you|we|(?:the|my) \w{2,14}) (?:stands?|are|is)\b",
        (
            r"\bfollow(?:ing)? up (?:on|about|regarding)\b[^.;!?]{0,50}\b(?:application|status|"
            r"interview|decision|position|role)\b"
        ),
    ),
    "availability": (
        (
            r"\b(?:happy|glad|pleased|willing|available|free|ready|delighted|able) (?:\w{2,8} )?"
            rf"(?:to|for)\b[^.;!?]{{0,40}}\b(?:{TALK}|questions?|conversation|test|assessment)"
        ),
        (
            r"\bi(?:'m| am|'ll be| will be| would be)(?: \w{2,9}){0,2} (?:available|free|around|"
            r"reachable|at your disposal)\b"
        ),
        (
            r"\b(?:feel free|please|hesitate)(?: \w{2,9}){0,2} (?:call|contact|reach|e-?mail|phone|"
            r"ring|write|ask|get in touch)\b"
        ),
        (
            r"\b(?:any|further|more|other|additional) (?:\w{2,10} )?questions?\b[^.;!?]{0,60}"
            r"\b(?:let me know|call|reach|contact|e-?mail|ask|answer|write|here)\b"
        ),
        (
            r"\b(?:call|contact|reach|ring|e-?mail|phone|text|ask) me\b[^.;!?]{0,40}\b(?:any ?time|"
            r"questions?|if you|with|day)\b"
        ),
        (
            rf"\bi(?:'d| would) (?:love|like|welcome)(?: \w{{1,8}}){{0,2}} (?:{TALK}|go into|continue|"
            r"another)"
        ),
        rf"\b(?:could|can|might|shall|may) we\b[^.;!?]{{0,40}}\b(?:{TALK}|schedule|arrange|set up)",
        (
            r"\b(?:schedule|arrange|set up|find)\b[^.;!?]{0,30}\b(?:call|meeting|conversation|"
            r"interview|talk|chat|time)\b"
        ),
        r"\bi can (?:\w{2,9} )?(?:come|talk|meet|be (?:there|reached)|make (?:it|any|myself))\b",
        (
            r"\b(?:\w{3,6}day|mornings?|afternoons?|evenings?|any ?time|week)\b[^.;!?]{0,40}"
            r"\b(?:works?|suits?|is fine|are fine|is good)\b"
        ),
        r"\b(?:make|keep) myself available\b",
        r"\bat your (?:disposal|convenience)\b",
        (
            r"\b(?:second|another|further|final|next) (?:interview|round|conversation|meeting|chat|"
            r"visit)\b[^.;!?]{0,40}\b(?:happy|glad|welcome|free|available|any)\b"
        ),
    ),
}
