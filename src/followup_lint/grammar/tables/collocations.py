"""Verbs that don't go with their noun: "do a suggestion", "make my best", "open the light"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_SOME = (
    r"(?:(?:a|an|the|my|your|our|any|some|this|that|no|few|a few|many|several|more|another) )"
    r"(?:(?:good|great|big|small|little|quick|new|real|nice|positive|strong|first|best|clear|huge|"
    r"short|important|very good|better|right|wrong|few) )?"
)

COLLOCATIONS = (
    Phrase(
        "do-a-suggestion",
        "word choice",
        "With this noun it is “make”, not “{d:base}”.",
        rf"(?P<x>(?P<d>do|does|did|doing|done)) {_SOME}(?:suggestions?|appointments?|impression|"
        r"difference|proposals?|complaints?|reservations?|improvements?|contributions?|choices?|"
        r"noise|arrangements?|excuses?|profit|discover(?:y|ies)|promises?|phone calls?|"
        r"recommendations?|statements?|attempts?|compromises?)(?=[.,;!?]| (?:to|for|with|in|about|"
        r"on|"
        r"of|at|and|by|that)\b|$)",
        "suggestion suggestions appointment appointments impression difference proposal proposals "
        "complaint complaints reservation reservations improvement improvements contribution "
        "contributions choice choices noise arrangement arrangements excuse excuses profit "
        "discovery discoveries promise promises call calls recommendation recommendations "
        "statement "
        "statements attempt attempts compromise compromises",
    ),
    Phrase(
        "make-my-best",
        "word choice",
        "It is “do my best”.",
        r"(?P<x>make|making|made|put|putting) (?:my|our|their|your) (?:very )?best"
        r"(?=[.,;!?]| (?:to|for|in|and|at)\b|$)",
        "best",
        not_before="friend friends",
        not_after="i've-always",
    ),
    Phrase(
        "do-my-better",
        "word choice",
        "It is “do {my} best”.",
        r"(?:do|did|doing|done|try|tried) (?P<my>my|our) (?P<x>better|most|maximum|bests)"
        r"(?=[.,;!?]| (?:to|for|in|and)\b|$)",
        "better most maximum bests",
        fix="best",
    ),
    Phrase(
        "make-a-good-job",
        "word choice",
        "A job is done: “do”.",
        r"(?P<x>make|made|making|makes) (?:a |an |my |the |such a )?(?:good|great|excellent|nice|"
        r"very good|really good|fantastic|amazing|wonderful|hard|best) (?:job|work)(?=[.,;!?]| "
        r"(?:in|"
        r"for|at|and|with|as|here|there)\b|$)",
        "job work",
    ),
    Phrase(
        "make-the-housework",
        "word choice",
        "It is “do”.",
        r"(?P<x>make|made|making|makes) (?:my |the |some |all the |our |your |an? )?(?:homework|"
        r"housework|shopping|laundry|cleaning|cooking|ironing|paperwork|exercises?|internships?|"
        r"apprenticeship|business with|studies|military service)(?=[.,;!?]| (?:in|for|at|and|with|"
        r"before|every|on|during|when)\b|$)",
        "homework housework shopping laundry cleaning cooking ironing paperwork exercise exercises "
        "internship internships apprenticeship business studies service",
        not_before="course",
    ),
    Phrase(
        "make-a-photo",
        "word choice",
        "It is “take”.",
        r"(?P<x>make|made|making|do|did|doing) (?:a |an |some |the |my |many |another |one "
        r")(?:quick |"
        r"short |nice |small |little |long )?(?:photos?|pictures?|foto|selfie|walk|shower|nap|"
        r"exam)(?=[.,;!?]| (?:of|in|with|at|and|on|for|around|through|to|there)\b|$)",
        "photo photos picture pictures foto selfie walk shower nap exam",
    ),
    Phrase(
        "take-a-choice",
        "word choice",
        "It is “make”.",
        r"(?P<x>take|took|taking|taken) (?:a |an |the |my |some )(?:good |right |wrong |difficult |"
        r"hard |first |big )?(?:choice|mistake|effort|appointment|suggestion|proposal|complaint|"
        r"progress|comparison|contribution)(?=[.,;!?]| (?:to|for|with|in|about|on|and|at)\b|$)",
        "choice mistake effort appointment suggestion proposal complaint progress comparison "
        "contribution",
    ),
    Phrase(
        "give-a-try",
        "word choice",
        "It is “give it a try”.",
        r"(?P<x>give|gave|giving) a (?:try|go|shot|chance)(?=[.,;!?]| (?:to (?:the|your|this|my|"
        r"it)|"
        r"and|if)\b|$)",
        "try go shot chance",
        fix="{x} it",
        not_after="what which worth",
    ),
    Phrase(
        "leave-let-impression",
        "word choice",
        "An impression is made or left.",
        r"(?P<x>let|lets|gave|give|caused|did|done|do) (?:me |us )?(?:a |an )(?:very |really "
        r")?(?:good|"
        r"great|positive|strong|lasting|deep|excellent|nice|wonderful|big|bad|first) impression"
        r"(?= (?:on|to|in|at|for)|[.,;!?])",
        "impression",
        not_before="that of",
    ),
    Phrase(
        "how-do-you-think",
        "word choice",
        "Asked for an opinion it is “what”.",
        r"(?P<x>how) (?:do|did|would) (?:you|they) (?:think|say|believe) (?:about|of|on) (?:my|the|"
        r"this|that|it|our|me|these)",
        "how",
        fix="what",
    ),
    Phrase(
        "how-is-your-opinion",
        "word choice",
        "It is “what”.",
        r"(?P<x>how) (?:is|are|was) (?:your|the|their|his|her) (?:opinion|opinions|name|address|"
        r"price|"
        r"cost|salary|reason|difference|telephone number|phone number|e?-?mail address)",
        "opinion opinions name address price cost salary reason difference number",
        fix="what",
        closed=True,
    ),
    Phrase(
        "close-the-light",
        "word choice",
        "A light is turned on or off.",
        r"(?P<x>open|opened|opening|close|closed|closing) (?:the|all the|my) (?:lights?|tv|"
        r"television|"
        r"radio|air conditioning|heating)(?=[.,;!?]| (?:and|in|at|before|when|to)\b|$)",
        "light lights tv television radio conditioning heating",
    ),
    Phrase(
        "learn-me",
        "word choice",
        "What a teacher does is “teach”.",
        r"(?P<x>(?P<v>learn|learned|learnt|learning|learns)) (?:me|us|him|them) (?:a lot|how|to|"
        r"the|"
        r"many|english|everything|about|that|very|much|so)",
        "learn learned learnt learning learns",
        not_after="help helped helps let lets us me them to can will made make",
    ),
    Phrase(
        "remember-me-to",
        "word choice",
        "To make someone think of it is to “remind” them.",
        r"(?P<x>(?P<v>remember|remembers|remembered|remembering)) (?:me|us) (?:of|to (?:my|the|a|"
        r"when)|"
        r"about|that (?:i|we|my)|how (?:i|we)|when (?:i|we) (?:was|were))",
        "remember remembers remembered remembering",
        not_after="please will you'll must can you i kindly to and they",
    ),
    Phrase(
        "borrow-me",
        "word choice",
        "What the owner does is “lend”.",
        r"(?P<x>borrow|borrowed|borrowing) (?:me|us|him|them) (?:a|an|the|your|my|his|some|it|one)",
        "borrow borrowed borrowing",
    ),
    Phrase(
        "win-experience",
        "word choice",
        "Experience is gained.",
        r"(?P<x>win|won|winning|earn|earned|collect|collected|collecting|make|made|making|did|do|"
        r"take|"
        r"took|taking|catch|obtain) (?:a lot of |much |more |some |many |good |great |my first |"
        r"first |"
        r"important |valuable |new |lots of |an? |different |wide |rich |practical |professional "
        r"){1,2}"
        r"(?:work |working |practical |professional )?experiences?(?=[.,;!?]| (?:in|with|as|at|"
        r"about|"
        r"on|of|during|and|there|from|by)\b|$)",
        "experience experiences",
    ),
    Phrase(
        "assist-the-course",
        "word choice",
        "To be there is to “attend”; “assist” is to help.",
        r"(?:i|we|to|have|had|will|could|can|would|i've|also|not) (?P<x>assist|assisted|assisting)"
        r"(?: to| at)? (?:the|your|a|an|this|some|many|several|two|all the) (?:\w{3,12} "
        r")?(?:meetings?|"
        r"interviews?|courses?|class|classes|conferences?|events?|lectures?|seminars?|workshops?|"
        r"fairs?|"
        r"congress|trainings?|lessons?|webinars?|appointment)(?=[.,;!?]| (?:in|on|at|about|and|of|"
        r"last|"
        r"yesterday|by|with|for|to)\b|$)",
        "assist assisted assisting",
    ),
    Phrase(
        "know-how-work",
        "word choice",
        "To start to know someone is to “meet” or “get to know” them.",
        r"(?P<x>(?P<v>knew|known)) (?:you|your team|the team|your company|him|her|them|your "
        r"colleagues)"
        r"(?= (?:yesterday|last week|on (?:mon|tues|wednes|thurs|fri)day|during the interview|in "
        r"the "
        r"interview|today|this morning))",
        "knew known",
    ),
)
