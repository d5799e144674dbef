"""Tenses against the time that the sentence names, and the order of words in questions."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_SINCE = (
    r"since (?:(?:(?:more than |over |about |almost |the last )?(?:a|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|many|several|some|few|\d{1,2}) (?:years?|months?|weeks?|days?|hours?))|"
    r"(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|last (?:year|month|week|summer|winter|spring|autumn|may|june)|my childhood|"
    r"childhood|university|college|school|monday|tuesday|i was|long)"
)
_PAST_TIME = (
    r"(?:yesterday|last (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|summer|"
    r"winter|spring|autumn)|(?:a|one|two|three|four|five|six|seven|ten|few|\d{1,2}) "
    r"(?:days?|weeks?|months?|years?) ago|in (?:19|20)[012]\d)"
)

TENSE = (
    Phrase(
        "since-duration",
        "grammar",
        "For a length of time it is “for”; “since” names its beginning.",
        r"(?P<x>since) (?:more than |over |about |almost |nearly |around )?(?:a|one|two|three|four|"
        r"five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several|some|few|\d{1,2})"
        r"(?: full| long| whole| good)? (?:years?|months?|weeks?|days?|hours?|decades?)(?! ago)",
        "since",
        fix="for",
        not_before="ago was is were of before after earlier passed have went have- will would may "
        "can at",
    ),
    Phrase(
        "present-since",
        "grammar",
        "With “since” and a time it is “have been”.",
        r"(?:i|we|he|she|they) (?P<x>am|'m|is|are|work|works|live|know|study|do|teach|learn|"
        r"lead|drive|wait|run|use|play|speak|was|were)"
        r"(?: (?!have|has|had|been|that|who|which|if|whether|it|you|they|sure)\w{1,15}){0,6} "
        + _SINCE,
        "since",
        not_after="have has had",
    ),
    Phrase(
        "am-for-years",
        "grammar",
        "What began in the past and goes on takes “have been”.",
        r"(?:i|we|he|she) (?P<x>am|are|is) (?:working|living|studying|teaching|learning|waiting|"
        r"doing|leading|driving|using|playing|managing|running)(?: (?:as|in|at|with|on|here|this|"
        r"for|it|there|the|a|an|[\w'-]{2,15})){0,5} (?:for|since) (?:already |now |over |more than "
        r"|almost |about |the (?:last|past) )?"
        r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|\d{1,2}) "
        r"(?:years|months)",
        "for since",
        not_before="to more longer ahead only",
    ),
    Phrase(
        "have-yesterday",
        "grammar",
        "With a time that is over comes the past: “did”, not “have done”.",
        r"(?:i|we|you|they|he|she) (?P<x>have|has|'ve) (?:already |also |just )?"
        r"(?:{done})(?: (?!since|that|which|when|and|because|as|who|to|before|after)[\w'-]{1,15})"
        r"{0,5} " + _PAST_TIME,
        "yesterday last ago in",
        not_before="' s",
    ),
    Phrase(
        "have-on-monday",
        "grammar",
        "With a time that is over comes the past: “did”, not “have done”.",
        r"(?:i|we|you) (?P<x>have|'ve) (?:already )?(?:met|spoken|talked|sent|visited|attended|"
        r"discussed|written|emailed|applied|finished|started|left|graduated|moved|interviewed)"
        r"(?: (?:with|to|about|you|your|the|my|team|documents?|cv|resume|email|mail|message|"
        r"company|"
        r"letter|references|role|job|position|studies|degree|budget|plans?|it|there|for|at)){0,5} "
        r"(?:on (?:monday|tuesday|wednesday|thursday|friday)|in (?:january|february|march|april|"
        r"june|"
        r"july|august|september|october|november|december)|(?:\w{1,6}) (?:days?|weeks?|months?|"
        r"years?) ago)",
        "have",
        after="^ and but because as when since that",
        closed=True,
    ),
    Phrase(
        "weeks-time",
        "punctuation",
        "The apostrophe is missing: “{u}'”.",
        r"in (?:a few|few|two|three|four|five|six|\d{1,2}) (?P<x>(?P<u>days|weeks|months|years)) "
        r"time",
        "time",
        fix="{u}'",
        not_before="permitting to",
    ),
    Phrase(
        "yesterday-have",
        "grammar",
        "With a time that is over comes the past: “did”, not “have done”.",
        rf"{_PAST_TIME},? (?:i|we|you|they|he|she) (?P<x>have|has|'ve) (?:already )?"
        r"{done}",
        "yesterday last ago in",
        after="^ and but",
    ),
    Phrase(
        "yesterday-present",
        "grammar",
        "With a time that is over comes the past, “{base:past}”.",
        r"(?:yesterday|last (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday)),? "
        r"(?:i|we|you|they) (?P<x>{base})",
        "yesterday last",
        fix="{base:past}",
        after="^ and but so",
    ),
    Phrase(
        "present-yesterday",
        "grammar",
        "With a time that is over comes the past, “{base:past}”.",
        r"(?:i|we|you|they|when we|as you|as we) (?P<x>{base})(?: (?:you|me|us|about|it|on|with|"
        r"the|your|my|him|her|them|in|at|to|that|this|again|together|team)){0,3} "
        r"(?:yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday))",
        "yesterday last",
        fix="{base:past}",
        not_after="did do didn't could can would should will might must don't",
        after="^ and but because that when as what if the for so",
    ),
    Phrase(
        "if-will",
        "grammar",
        "After “if” and “when” comes the present, not “will”.",
        r"(?:if|unless|as soon as|in case) (?:i|you|we|they|he|she|it|there|the \w{3,15}) "
        r"(?P<x>will(?: not)?|won't|'ll) {anybase}",
        "if unless soon case",
        after="^ and but so that",
        not_before="me",
    ),
    Phrase(
        "if-would",
        "grammar",
        "After “if” comes the past, not “would”.",
        # "If it would help, …" is polite and right.
        r"if (?:(?:i|we|they|he|she) (?P<x>would(?: have)?|'d have)|it (?P<y>would have)) "
        r"{done+base}",
        "if",
        after="^ and but so that",
    ),
    Phrase(
        "indirect-order",
        "grammar",
        "In an indirect question the verb stands after its subject.",
        r"(?:tell me|let me know|know|ask|asking|asked|wonder|wondering|wondered|explain|"
        r"understand|inform me|update me|clarify|advise me|curious|see|find out|remember|sure) "
        r"(?:about )?(?:when|where|how|why|how (?:many|much|long|soon|often)(?: \w{3,15})?|"
        r"what (?:time|date|kind of \w{3,15})|which \w{3,15}) "
        r"(?P<x>will|can|should|would|could|do|does|did|is|are|was|were|have|has|may) "
        r"(?:i|you|we|they|he|she|it|the|your|my|this|that|there|our)",
        "when where how why what which",
    ),
    Phrase(
        "indirect-what-are",
        "grammar",
        "In an indirect question the verb stands after its subject.",
        r"(?:tell me|let me know|know|ask|asking|wonder|wondering|explain|inform me|curious|clear) "
        r"(?:about )?(?:what|who) (?P<x>are|is|was|were|will be|would be|do|does|did|will|can|"
        r"should) (?:the next|the steps|the plan|the status|the timeline|the process|the date|"
        r"your|my|the deadline|the result|the results|the decision|you|i|we|they|it|the salary|"
        r"the team|the company|the requirements|the expectations|the conditions|the outcome)",
        "what who",
    ),
    Phrase(
        "i-very-happy",
        "grammar",
        "The verb is missing: “am, are”.",
        r"(?P<who>i|we) (?:also )?(?P<x>(?:very |so |really |still |truly )?(?:happy|glad|excited|"
        r"interested|available|grateful|thankful|confident|sure|ready|eager|able|sorry|looking|"
        r"hoping|writing|waiting|wondering|applying|interesting|passionate|delighted|honored|"
        r"honoured|pleased|aware|impressed))"
        r"(?= (?:to|that|in|about|for|with|on|of|by|forward|if|your|from|at|and|you)|[.,;!?])",
        "i we",
        after="^ and but because so that if when as since",
    ),
    Phrase(
        "it-pleasure",
        "grammar",
        "The verb is missing: “it is”, “it was”.",
        r"(?P<x>it) (?:a |an |my |very |so |really )?(?:pleasure|honou?r|nice|great|good|important|"
        r"possible|interesting|lovely|wonderful|clear|true) (?:to|that|for|talking|meeting|if)",
        "it",
        after="^",
    ),
    Phrase(
        "wh-can-i",
        "grammar",
        "In a question the verb stands before its subject.",
        r"(?:when|where|how|why) (?P<x>(?:i|you|we|they) (?:can|could|should|will|would|may|must)) "
        r"[^,.;:!?]{2,60}(?=\?)",
        "when where how why",
        after="^",
    ),
    Phrase(
        "double-negative",
        "grammar",
        "Two negatives where one is meant: “any”.",
        r"(?:don't|doesn't|didn't|can't|couldn't|wouldn't|won't|haven't|hasn't|isn't|aren't|wasn't|"
        r"never|didn't never|ain't)(?: (?!say|said|for|to|take|means|do|and|but|"
        r"or)\w{2,12}){0,3} (?P<x>no|nothing|nobody|nowhere|none)"
        r"(?! (?:longer|matter|less|more than|one's|doubt|better|further|worse|sense|small|other))",
        "no nothing nobody nowhere none",
        not_before="to for but means idea",
    ),
    Phrase(
        "until-deadline",
        "word choice",
        "A deadline is “by”; “until” is how long something lasts.",
        r"(?:send|answer|reply|respond|let me know|decide|tell me|inform me|hear (?:from you|back)|"
        r"confirm|get back to me|finish|deliver|submit|need (?:it|an answer|a reply))"
        r"(?: (?:you|me|it|them|the|your|my|answer|documents?|back|to|a|decision|report|"
        r"form)){0,4} "
        r"(?P<x>until|till) (?:the end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"next|tomorrow|noon|the \d|january|february|march|april|may|june|july|august|september|"
        r"october|november|december|\d)",
        "until till",
        fix="by",
        not_after="my your the an their her his not won't can't don't cannot didn't never "
        "wouldn't doesn't couldn't to",
    ),
    Phrase(
        "although-but",
        "grammar",
        "“Although” and “but” say the same; one is enough.",
        r"(?<!,\s)(?:although|even though|though) [^.,;:!?]{3,80}, (?P<x>but) (?:i|we|it|you|"
        r"they|he|she|"
        r"my|the|this)",
        "although though",
        after="^",
    ),
    Phrase(
        "more-better",
        "grammar",
        "The comparative is made once.",
        r"(?P<x>(?:more|most) )(?:easiest|biggest|best|worst|fastest|hardest|highest|largest|"
        r"strongest|{er})",
        "more most",
        fix="",
        not_after="two three some any no one a few many",
    ),
    Phrase(
        "ed-ing",
        "word choice",
        "What causes a feeling is “-ing”; “-ed” tells who has it.",
        r"(?:very |really |most |so |many |such an? |an? |the |this |such |and |your |some )"
        r"(?P<x>excited|interested|amazed|fascinated|bored|confused|motivated and interested|"
        r"inspired and interested|tired|surprised|exhausted) "
        r"(?:opportunity|opportunities|role|position|project|projects|things?|time|times|job|work|"
        r"conversation|challenge|interview|talk|topic|topics|discussion|plans?|journey|"
        r"place|ideas?|products?|process|story|experience|field|meeting|news)",
        "excited interested amazed fascinated bored confused motivated inspired tired surprised "
        "exhausted",
    ),
    Phrase(
        "am-interesting",
        "word choice",
        "Who has the feeling is “interested, excited”.",
        r"(?:i am|i'm|i was|i feel|i felt|we are|we were|i become|i became|i got|i remain|i stay)"
        r"(?: also| really| very| so| still| always| more| much| most| too| quite)?"
        r"(?: also| really| very| so| still| more| much| too)? "
        r"(?P<x>interesting|exciting|boring|motivating|impressing|disappointing|satisfying|"
        r"fascinating|confusing|"
        r"tiring|embarrassing|inspiring|amazing)(?= (?:in|about|to|by|that|"
        r"for|at|of|with|and)|[.,;!?])",
        "interesting exciting boring motivating impressing disappointing satisfying fascinating "
        "confusing tiring embarrassing "
        "inspiring amazing",
        not_before="no",
    ),
    Phrase(
        "yesterday-i-am",
        "grammar",
        "With a time that is over comes “was” or “were”.",
        r"yesterday,? (?:i|we|it|he|she|they|you|there) (?P<x>am|is|are|'m)",
        "yesterday",
        after="^ and but",
    ),
)
