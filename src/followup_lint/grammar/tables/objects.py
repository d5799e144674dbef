"""What a verb takes: no preposition, a person, a thing, or the right preposition."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_PERSON = r"(?:me|us|you|him|her|them)"

OBJECTS = (
    Phrase(
        "discuss-about",
        "grammar",
        "“{verb}” takes no “about”.",
        r"(?P<verb>discuss|discussed|discusses|discussing|mention|mentioned|mentioning|"
        r"emphasi[sz]e|"
        r"emphasi[sz]ed|describe|described|describing)(?P<x> (?:about|on|regarding) )"
        r"(?:the(?! \d)|your|my|our|this|that|these|those|a|an|how|what|it|some|all|possible|many|"
        r"which|"
        r"them|whether|where)",
        "about on regarding",
        fix=" ",
        not_before="phone tour call way day spot train first last second same other weekend",
    ),
    Phrase(
        "contact-with-me",
        "grammar",
        "“{verb}” takes no preposition.",
        r"(?P<verb>contact|contacted|contacting|inform|informed|informing|join|joined|joining|"
        r"await|awaiting|awaited|approached|phoned|emailed|answering|answered|answer|thank|"
        r"thanking|accompany|accompanied)"
        r"(?P<x> (?:with|to|for|at) )"
        rf"(?:{_PERSON}|your (?:reply|response|decision|feedback|team|company|email|news|mail))",
        "with to for at",
        fix=" ",
        not_after="a an the my your in any no first some this that of his her their our every "
        "direct personal close by one me us right best i we he she they",
    ),
    Phrase(
        "await-for",
        "grammar",
        "“Await” takes no “for”: “await” or “wait for”.",
        r"(?P<x>await(?:ing|ed|s)? for)",
        "await awaiting awaited awaits",
    ),
    Phrase(
        "explain-me",
        "grammar",
        "It is “{verb} to {who}”, or without {who}.",
        r"(?P<verb>explain(?:ed|s|ing)?|suggest(?:ed|ing|s)?|describe[sd]?|describing|"
        r"mention(?:ed|ing|s)?|propos(?:ed?|ing|es)|clarif(?:y|ied|ying)|said|say|report(?:ed)?)"
        r"(?P<x> (?P<who>me|us|him|them)) "
        r"(?:the|your|how|what|about|that|why|in detail|a book|more|this|these|everything|where|"
        r"clearly|many|details|all the|if|whether)",
        "me us him them",
        fix=" to {who}",
    ),
    Phrase(
        "told-that",
        "grammar",
        "Whom? “{verb} me that”.",
        r"(?:you|he|she|they|i|we) (?P<x>(?P<verb>told|informed|assured|reminded|notified) that) "
        r"(?:the|you|we|i|they|it|he|she|there|your|my)",
        "told informed assured reminded notified",
        fix="{verb} me that",
        not_after="was were as be been are what all",
    ),
    Phrase(
        "remind-whom",
        "grammar",
        "Whom? “{x} me”.",
        r"(?:please|kindly|could you|would you|can you|will you) (?:kindly |"
        r"please |also )?(?P<x>remind|inform|tell|contact|notify|allow|enable)"
        r" (?:again|if|when|that|whether|about|what|how|as|soon|once)",
        "remind inform tell contact notify allow enable",
        fix="{x} me",
    ),
    Phrase(
        "reply-me",
        "grammar",
        "“To” is missing: “{verb} to”.",
        r"(?P<verb>reply|replied|respond|responded|listen|listened|listening|replying|responding)"
        r"(?P<x> )(?:me|us|you|my (?:email|mail|message|letter|application|story|questions)|"
        r"your (?:email|mail|message|ideas|plans|questions|answer))",
        "reply replied respond responded listen listened listening replying responding",
        fix=" to ",
        not_after="a the your any that this no",
    ),
    Phrase(
        "wait-your-reply",
        "grammar",
        "“For” is missing: “{verb} for”.",
        r"(?P<verb>wait|waiting|waited|search|searching|apply|applied|applying|asking|hoping|hope)"
        r"(?P<x> )(?:your (?:reply|answer|response|email|decision|call|news|feedback)|"
        r"(?:the|this|that|your|a) (?:role|position|job|post|vacancy|opening))",
        "wait waiting waited search searching apply applied applying asking hoping hope",
        fix=" for ",
        not_before="title description market",
    ),
    Phrase(
        "take-part-at",
        "word choice",
        "It is “{verb} in”.",
        r"(?P<verb>participat(?:e|ed|es|ing)|specialis(?:e|ed|ing)|specializ(?:e|ed|ing)|"
        r"interested|succeed(?:ed)?|involved|experienced|fluent|proficient|believe|invest(?:ed)?) "
        r"(?P<x>on|to|(?<!succeed\s)(?<!succeeded\s)at|for|about|into|of)"
        r" (?:the|your|this|a|an|my|it|that|working|our|joining|these|all|{ing})",
        "on to at for about into of",
        fix="in",
        not_after="be not most those",
        not_before="time point moment age first stage end start weekend",
    ),
    Phrase(
        "depend-of",
        "word choice",
        "It is “{verb} on”.",
        r"(?P<verb>depend(?:s|ed|ing)?|dependent) (?P<x>of|from|in)",
        "of from in",
        fix="on",
    ),
    Phrase(
        "responsible-of",
        "word choice",
        "It is “responsible for”.",
        r"responsible (?P<x>of|about|on|at|from)",
        "responsible",
        fix="for",
        not_after="those the",
    ),
    Phrase(
        "capable-to",
        "word choice",
        "It is “capable of” and the -ing form, or “able to”.",
        r"(?P<x>capable (?:to|for|in)) (?P<y>{anybase})",
        "capable",
        fix="able to",
    ),
    Phrase(
        "married-with",
        "word choice",
        "“{adj0}” takes “to”.",
        r"(?P<adj0>similar|superior|inferior|married|equal|according|dedicated) "
        r"(?P<x>with|than|from|at|as)"
        r" (?:the|your|my|our|a|what|those|that|this|you|me|him|her|{ing})",
        "similar superior inferior married equal according dedicated",
        fix="to",
        not_after="my many best warm something anything nothing",
        not_before="newcomer beginner whole",
    ),
    Phrase(
        "consist-on",
        "word choice",
        "It is “{verb} of”.",
        r"(?P<verb>consist(?:s|ed|ing)?|composed|instead|aware|proud|capable) "
        r"(?P<x>on|from|about|for|in|with) (?:the|your|a|my|our|this|that|its|two|three|{ing})",
        "consist consists consisted consisting composed instead aware proud capable",
        fix="of",
        not_after="i he she we you they have has had",
        not_before="band day friend choir stage first",
    ),
    Phrase(
        "focus-in",
        "word choice",
        "It is “{verb} on”.",
        r"(?P<verb>focus(?:ed|es|ing)?|concentrat(?:e|ed|ing)|insist(?:ed|ing)?|rely|relied|"
        r"relying|congratulations) (?P<x>in|to|at|for|of) "
        r"(?:the|your|a|my|our|this|that|it|{ing})",
        "focus focused focuses focusing concentrate concentrated concentrating insist insisted "
        "insisting rely relied relying congratulations",
        fix="on",
        not_after="my the a your our main with of its their this",
        not_before="team crew whole first end meantime morning afternoon evening office moment "
        "same whole board",
    ),
    Phrase(
        "arrive-to",
        "word choice",
        "It is “{verb} at” or “in”.",
        r"(?P<verb>arriv(?:e|ed|es|ing)) (?P<x>to) (?:the|your|a|my|our|{noun})",
        "arrive arrived arrives arriving",
        fix="at",
    ),
    Phrase(
        "enter-into-team",
        "word choice",
        "It is “part of”.",
        r"part (?P<x>from|in|at|to) (?:your (?:team|company|organi[sz]ation|crew|staff|family)|"
        r"the (?:team|company|crew|staff))",
        "part",
        fix="of",
        not_after="take took taking taken large big key important",
    ),
    Phrase(
        "assist-to-meeting",
        "word choice",
        "“Assist to” is no English: “attend”.",
        r"(?P<x>assist(?:ed|ing|s)? to) (?:the|your|a|my|our|this) (?:meeting|interview|course|"
        r"class|conference|event|lecture|lesson|school|university|seminar|workshop|fair)",
        "assist assisted assisting assists",
    ),
    Phrase(
        "think-on",
        "word choice",
        "It is “{verb} about” or “of”.",
        r"(?P<verb>think|thought|thinking|speak|spoke|talk|talked|ask|asked|dream|hear|learn more)"
        r"(?: often| a lot| much| always)? (?P<x>on|over) (?:your|our|the (?:role|job|offer|"
        r"conversation|interview|project|team|plans|opportunity|position))",
        "on over",
        fix="about",
        not_before="first last second behalf stand stage show radio podcast panel channel site "
        "floor way job offer",
    ),
    Phrase(
        "hope-on",
        "word choice",
        "It is “hope for”.",
        r"(?P<verb>hope|hoping|hoped|wish|wishing) (?P<x>on|to) (?:a|an|your|the|good|positive)"
        r" {=adj}(?:answer|reply|news|response|chance|decision|result|call|offer|meeting)",
        "hope hoping hoped wish wishing",
        fix="for",
    ),
    Phrase(
        "very-like",
        "grammar",
        "“Very” can't stand before a verb: “really {verb}”, or “{verb} … very much”.",
        r"(?:i|we) (?P<x>very) (?P<verb>like|liked|enjoy|enjoyed|appreciate|appreciated|hope|hoped|"
        r"want|wanted|thank|love|loved|need|respect|respected|agree|wish)",
        "very",
        fix="really",
    ),
)
