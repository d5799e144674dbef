"""What goes with what: verbs and adjectives with the forms that may follow them."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_SUBJECT = (
    r"(?:i am|i'm|i was|i've been|i have been|we are|we're|we were|i feel|i felt|i remain|i "
    r"would be|"
    r"i'd be|i will be|i'll be)"
)

USAGE = (
    Phrase(
        "am-please",
        "grammar",
        "It is “{x:done}”, the participle.",
        rf"{_SUBJECT}(?: also| still)?(?: very| so| really| truly| more| much| quite| extremely)? "
        r"(?P<x>please|surprise|interest|convince|motivate|impress|excite|delight|honou?r|thrill|"
        r"inspire|satisfy|experience|qualify|dedicate|commit|concern|prepare|determine|relieve|"
        r"fascinate|amaze|confuse|disappoint|inform|suppose|schedule) "
        r"(?:to|that|in|about|by|with|for|of|at|on|from)",
        "am i'm was been are we're were feel felt remain be",
        fix="{x:done}",
    ),
    Phrase(
        "am-confidence",
        "word choice",
        "The adjective is “confident”; “confidence” is the thing.",
        rf"{_SUBJECT}(?: also| still)?(?: very| so| really| quite)? (?P<x>confidence|confidant) "
        r"(?:that|in|about|to|of|i|my|we)",
        "confidence confidant",
        fix="confident",
    ),
    Phrase(
        "be-appreciate",
        "grammar",
        "It is “appreciated”, or “grateful” of a person.",
        r"(?:be|is|are|was) (?:very |really |so |highly |greatly |much )?(?P<x>appreciate)",
        "appreciate",
        fix=("grateful", "appreciated"),
    ),
    Phrase(
        "like-base",
        "grammar",
        "After “{v}” comes “to {base}” or “{base:ing}”.",
        r"(?:i|we) (?:also |really |would )?(?P<v>like|love|prefer) (?P<x>{base}) "
        r"(?:with|new|people|to|the|in|about|my|your|you|a|it|things|more)",
        "like love prefer",
        fix=("to {base}", "{base:ing}"),
        after="^ and but because that so",
    ),
    Phrase(
        "accustomed-to-base",
        "grammar",
        "After “{p} to” comes “{base:ing}”.",
        r"(?P<p>accustomed|committed|dedicated|devoted|opposed|contribute|contributed|contributing|"
        r"commitment|dedication|in addition|with a view|adapted|object) to (?P<x>work|help|{base})"
        r"(?= (?:the|your|my|a|an|with|in|on|under|and|for|this|new|it|our|to|high|at|quality|"
        r"results|that|better|as|alone|independently))",
        "to",
        fix="{x:ing}",
    ),
    Phrase(
        "good-at-solve",
        "grammar",
        "After “at” comes “{base:ing}”.",
        r"(?:good|great|skilled|excellent|best|bad|better|talented|quick|experienced) at "
        r"(?P<x>{base})",
        "at",
        fix="{base:ing}",
        not_before="and or",
    ),
    Phrase(
        "able-work",
        "grammar",
        "“To” is missing: “to {x}”.",
        r"(?:am|be|i'm|was|were|been|are) able (?P<x>work|start|visit|help|answer|travel|handle|"
        r"manage)",
        "able",
        fix="to {x}",
    ),
    Phrase(
        "succeeded-to",
        "grammar",
        "After “{v}” comes “in {anybase:ing}”.",
        r"(?P<v>succeed|succeeded|succeeding) (?P<x>to {anybase})",
        "succeed succeeded succeeding",
        fix="in {anybase:ing}",
    ),
    Phrase(
        "decided-joining",
        "grammar",
        "After “{v}” comes “to {x:base}”.",
        r"(?P<v>decided|agreed|promised|refused|wanted|hoped|managed) (?P<x>applying|joining|"
        r"moving|"
        r"leaving|taking|changing|writing|starting|becoming|finding|finishing|getting|giving|"
        r"making|going)",
        "decided agreed promised refused wanted hoped managed",
        fix="to {x:base}",
        not_before="costs parts",
        not_after="is was were be been the a what which",
    ),
    Phrase(
        "suggest-you-to",
        "grammar",
        "It is “{v} that you …”.",
        r"(?P<v>suggest|suggested|propose|proposed) (?P<x>(?P<who>you|me|him|her|them|us) to) "
        r"{anybase}",
        "suggest suggested propose proposed",
        fix="that {who}",
    ),
    Phrase(
        "helped-me-doing",
        "grammar",
        "After “help me” comes “{ing:base}” or “to {ing:base}”.",
        r"help(?:ed|s|ing)? (?:me|us|them) (?P<x>{ing})",
        "help helped helps helping",
        fix="{ing:base}",
        not_before="costs",
    ),
    Phrase(
        "made-me-realized",
        "grammar",
        "After “{v} me” comes the plain form.",
        r"(?P<v>made|make|makes|let|lets|helped|help|helps) (?:me|us|you|them) (?:also |really )?"
        r"(?P<x>reali[sz]ed|wanted|thought|understood|saw|knew|learned|learnt|became|went|came|"
        r"wrote|appreciated|believed|decided|remembered|reali[sz]ing|wants|wanting|thinking)",
        "me us you them",
        fix="{x:base}",
    ),
    Phrase(
        "use-to-work",
        "grammar",
        "Of former times it is “used to”.",
        r"(?:i|we|he|she|they) (?P<x>use) to (?:be|work|live|have|do|teach|run|play|go|study|"
        r"drive)",
        "use",
        fix="used",
        after="^ and but because when where so as since",
    ),
    Phrase(
        "explain-you",
        "grammar",
        "It is “explain to you”.",
        r"explain(?: |ing |ed )(?P<x>you)(?= (?:how|what|why|the|my|that|more|in|about|this)|[.,])",
        "you",
        fix="to you",
    ),
    Phrase(
        "contacted-to",
        "grammar",
        "“{verb}” takes no “to”.",
        r"(?P<verb>contacted|contacting|phoned|emailed|informed|thanked|thanking|entered|"
        r"visited|joined|attended|answered) (?P<x>to )(?:me|us|him|them|your (?:office|team|"
        r"company|"
        r"department|hr)|the (?:office|building|company|team|meeting|interview|room))",
        "to",
        fix="",
        not_after="be been is was were am are get got",
    ),
    Phrase(
        "call-to-me",
        "grammar",
        "“{verb}” takes no “to”.",
        r"(?P<verb>call|phone|ring|text|thank|email|inform|ask) (?P<x>to )(?:me|us|him|them)",
        "to",
        fix="",
        not_after="a the your any this no my one by first phone every last",
    ),
    Phrase(
        "told-to-my",
        "grammar",
        "“{verb}” takes no “to”.",
        r"(?P<verb>told|tell|telling|asked) (?P<x>to )(?:me|you|him|them|us|my (?:wife|husband|"
        r"friends?|family|manager|boss|colleagues?|mother|father|team)|your (?:colleagues?|team|"
        r"manager|assistant|receptionist))",
        "to",
        fix="",
        not_after="was as been is were be story stories are am being got get i've",
    ),
    Phrase(
        "said-you-that",
        "word choice",
        "To say something to a person is to “tell” them.",
        r"(?:i|he|she|we|they|you) (?P<x>said) (?:you|me|him|her|us|them) (?:that|about|the|how)",
        "said",
        fix="told",
    ),
    Phrase(
        "agree-to-opinion",
        "word choice",
        "One agrees “with” an opinion.",
        r"agreed? (?P<x>to) (?:your|his|her|this|that|the) (?:opinion|point|view|idea of|"
        r"statement)",
        "agree agreed",
        fix="with",
    ),
    Phrase(
        "graduated-the",
        "grammar",
        "It is “graduated from”.",
        r"(?P<x>graduated(?: in| on| at)?) (?:the|my) (?:university|college|faculty|school)",
        "graduated",
        fix="graduated from",
    ),
    Phrase(
        "make-a-question",
        "word choice",
        "A question is asked, not made.",
        r"(?P<x>make|made|making|do|did)(?P<y> (?:you |me |him |her |us )?(?:a few |some |many |"
        r"a |one "
        r"|two |more )?)questions?",
        "question questions",
        closed=True,
    ),
    Phrase(
        "do-a-mistake",
        "word choice",
        "A mistake or an effort is made, not done.",
        r"(?P<x>do|did|done|doing) (?:a|an|some|many|any|this|that|few|the|my) (?:big |small |"
        r"little "
        r"|silly |great )?(?:mistakes?|efforts?|progress|decision)",
        "mistake mistakes effort efforts progress decision",
    ),
    Phrase(
        "make-homework",
        "word choice",
        "It is “do”: “do homework, do sport, do an exam”.",
        r"(?P<x>make|made|making|makes) (?:my |your |the |an? |some )?(?:homework|sports?|research|"
        r"exam|internship|training|course|apprenticeship)",
        "homework sport sports research exam internship training course apprenticeship",
        closed=True,
    ),
    Phrase(
        "came-for-see",
        "grammar",
        "A purpose is “to {v}”.",
        r"(?:came|come|went|go|here|wrote|writing|write|email|mail) (?P<x>for (?P<v>see|meet|help|"
        r"learn|discuss|know|ask|thank|say|tell|inform)) (?:you|your|the|more|about|if|that|how)",
        "for",
        fix="to {v}",
    ),
    Phrase(
        "in-order-to-ing",
        "grammar",
        "After “in order to” comes “{ing:base}”.",
        r"in order to (?P<x>{ing})",
        "order",
        fix="{ing:base}",
    ),
)
