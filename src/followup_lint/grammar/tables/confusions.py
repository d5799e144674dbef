"""Words taken for one another: form and from, roll and role, of and off."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

CONFUSIONS = (
    Phrase(
        "affect-effect",
        "word choice",
        "The noun is “effect”.",
        r"(?:an|the|no|any|big|positive|negative|great|strong|real|huge|lasting|same|good|bad|"
        r"little|its|their|some|side) (?P<x>affects?)(?= (?:on|of|that|was|is|it)|[.,;])",
        "affect affects",
        fix="effect",
    ),
    Phrase(
        "effect-affect",
        "word choice",
        "The verb is “affect”.",
        r"(?:will|would|can|may|could|might|not|to|doesn't|didn't|won't|that|which) (?P<x>effect) "
        r"(?:my|your|our|the (?:team|decision|process|way|result|outcome|quality|schedule|start)|"
        r"me|us|you|how|them)",
        "effect",
        fix="affect",
    ),
    Phrase(
        "except-accept",
        "word choice",
        "To take an offer is to “accept” it.",
        r"(?:to|will|would|gladly|happily|please|can|not|i|i'd|i'll|immediately) (?P<x>except) "
        r"(?:the|your|this|an?|my|any|it|that)(?: job| offer| position| role| apolog\w{1,4}| "
        r"invitation)",
        "except",
        fix="accept",
    ),
    Phrase(
        "manger",
        "word choice",
        "A “manger” holds hay; the person is a “manager”.",
        r"(?P<x>mangers?|mangament|managment)",
        "manger mangers mangament managment",
        not_after="a",
    ),
    Phrase(
        "quiet-quite",
        "word choice",
        "“Quiet” is not loud; “quite” is rather.",
        r"(?P<x>quiet) (?:a|an|well|often|sure|similar|different|interested|interesting|impressed|"
        r"excited|happy|familiar|likely|clear|some|impressive|good|literally|possibly|right|"
        r"simply|confident|helpful|enjoyable)",
        "quiet",
        fix="quite",
        not_after="my the a your keep kept that stay stayed of could can will to",
    ),
    Phrase(
        "passed-past",
        "word choice",
        "Time that is over is “past”.",
        r"(?:the|this|these|over the|in the|for the|during the) (?P<x>passed)"
        r"(?: (?:few |two |three |four |five |six |ten |couple of )?(?:week|weeks|month|months|"
        r"year|years|days|decade|summer|winter))",
        "passed",
        fix="past",
    ),
    Phrase(
        "role-roll",
        "word choice",
        "A post is a “role”.",
        r"(?:for|about|in|of|to|fill|fills|filled|with) (?:the|this|that|your|a|such a) "
        r"(?:(?:(?!egg|drum|barrel|honou?r|bread|payroll|camera|film|toilet|sausage)\w{3,15}) "
        r")?(?P<x>roll)(?= (?:at|with|and|in your|you|we|i|that|as|is|was)|[.,;!?]|$)",
        "roll",
        fix="role",
        not_before="of call out up",
    ),
    Phrase(
        "lead-led",
        "word choice",
        "The past of “lead” is “led”.",
        r"(?:i|we|he|she|have|has|had|was|were|been|i've|that|which|this|it|also) (?P<x>lead) "
        r"(?:to|a|the|my|our|me|by|us|an)(?= [^.!?]{0,60}\b(?:last year|years ago|until|from 20|"
        r"in 20|in 19|before|previously|when i|ago|yesterday)\b)",
        "lead",
        fix="led",
        not_after="will can to would could should may did",
    ),
    Phrase(
        "have-lead",
        "word choice",
        "The participle of “lead” is “led”.",
        r"(?:have|has|had|i've|we've|been|was|were) (?P<x>lead) (?:a|an|the|by|to|me|our|my|us)",
        "lead",
        fix="led",
    ),
    Phrase(
        "thing-think",
        "word choice",
        "“Think” is meant.",
        r"(?:i|you|we|they|don't|do you|to) (?P<x>thing|thin) (?:that|i|we|you|it|the|my|this|"
        r"of|about|your)",
        "thing thin",
        fix="think",
        not_before="lines",
        not_after="one more",
    ),
    Phrase(
        "piece-of-mind",
        "word choice",
        "What is calm has “peace”.",
        r"(?P<x>piece) of mind",
        "piece",
        fix="peace",
        not_after="my your his her their our",
    ),
    Phrase(
        "peace-of-work",
        "word choice",
        "A part is a “piece”.",
        r"(?P<x>peace) of (?:advice|work|information|paper|cake|equipment|code|software)",
        "peace",
        fix="piece",
    ),
    Phrase(
        "who-thing",
        "word choice",
        "For a thing it is “that” or “which”.",
        r"(?:the|your|an?|this|that|my|our) {=adj}(?:interview|role|position|job|email|e-mail|"
        r"project|software|process|test|question|meeting|presentation|product|machine|call|book|"
        r"conversation|experience|opportunity|document|article|letter|website|kitchen|building|"
        r"work|workshop|plan|story|tool) (?P<x>who)",
        "who",
        fix="that",
        not_after="in at during about after by from before into on with of",
        not_before="would should will can could knows might to is leads",
    ),
    Phrase(
        "people-which",
        "word choice",
        "For people it is “who”.",
        r"(?:people|persons?|colleagues?|nurses?|managers?|teachers?|drivers?|engineers?|students|"
        r"patients|children|customers|clients|someone|anyone|everyone|man|woman|guests|workers|"
        r"employees|interviewers?|friend|{who}) (?P<x>which) "
        r"(?:is|are|was|were|has|have|had|can|could|will|would|i|you|we|work|works|worked|do|does|"
        r"did|need|needs|want|know|make|come|live|speak|help|interviewed|asked|told|take|never|"
        r"always|also|trained|taught|showed)",
        "which",
        fix="who",
        not_before="the best they",
    ),
    Phrase(
        "what-that",
        "word choice",
        "It is “that”, not “what”.",
        r"(?:(?:the|same|all|everything|anything|something|nothing|only|first|every|much|the best|"
        r"this) (?:work|thing|things|job|place|way|tools?|question|questions|same|kitchen|house|"
        r"houses|company|experience|skills|people|machines?|story|person|man|team|city|plan|talk)|"
        r"everything|anything|something|nothing|all) "
        r"(?P<x>what) (?:i|you|we|they|he|she|is|was|has|have|makes|the|my|your)",
        "what",
        fix="that",
        not_after="ask asked asking tell told telling show showed teach of in to explain explained "
        "know above after show is with",
    ),
    Phrase(
        "what-after-noun",
        "word choice",
        "It is “that”, not “what”.",
        r"(?:the|all|these|those|your|my|new|old) {anyplural} (?P<x>what) (?:i|you|we|they) "
        r"(?:have|do|did|showed|know|said|see|saw|had|make|need|told|use|used|asked|gave|mentioned|"
        r"love|like)",
        "what",
        fix="that",
        not_after="ask asked asking tell told telling show showed teach taught of with in to "
        "explain explained give gave",
    ),
    Phrase(
        "for-to",
        "grammar",
        "“For to” is no English: “to”.",
        r"(?P<x>for to) (?:{anybase}|be)",
        "for",
        fix="to",
    ),
    Phrase(
        "of-off",
        "word choice",
        "“Off” is away; “of” belongs to.",
        r"(?:because|instead|out|part|lot|lots|front|all|most|some|one|two|many|think|thought|"
        r"kind|case|top|both|couple|number|sort|end|member|head|full|proud|fond|sick|aware|"
        r"capable|ahead|none|each) (?P<x>off) (?:the|my|your|our|a|an|you|us|it|this|that|these|"
        r"them|me|work|them|what|people|all)",
        "off",
        fix="of",
        not_after="the parking come came take took goes go blow",
    ),
    Phrase(
        "of-me-off",
        "word choice",
        "“Of” is meant.",
        r"(?:think|thought|kind|nice|good|expected|asked|required|great|sweet|speak|spoke|heard|"
        r"hear|tired|ahead|take care|made|consist|consists|dream|dreamed) (?P<x>off) "
        r"(?:me|you|him|her|us|them|it|the|your|my|working|being|having|a)",
        "off",
        fix="of",
    ),
    Phrase(
        "of-off-verb",
        "word choice",
        "It is “{verb} off”.",
        r"(?P<verb>drop|dropped|sign|signed|pay|paid|kick|kicked|take|turn|turned|switch|switched|"
        r"log|logged|round|start|started|set|show|showed) (?P<x>of) (?:the|my|your|our|a|at|on|"
        r"by|in|with)",
        "of",
        fix="off",
        not_after="the a each every this my your our at from no any as first some an of year new",
        not_before="day year week month shift season term",
    ),
    Phrase(
        "apart-of",
        "word choice",
        "It is “a part of”.",
        r"(?P<x>apart) of (?:the|your|a|this|our|my|such|something|it|that)",
        "apart",
        fix="a part",
    ),
    Phrase(
        "sense-since",
        "word choice",
        "“Since” is meant.",
        r"(?:ever|long) (?P<x>sense|sence)",
        "sense sence",
        fix="since",
    ),
    Phrase(
        "weather-whether",
        "word choice",
        "A choice is “whether”.",
        r"(?:know|wonder|wondering|ask|asking|decide|see|sure|unsure|check|tell me|matter|asked|"
        r"of|about) (?P<x>weather) (?:you|i|we|the|there|it|or|to|they|a|this|my|your|he|she)",
        "weather",
        fix="whether",
        not_before="whole",
    ),
    Phrase(
        "buy-by",
        "word choice",
        "“By” is meant.",
        r"(?:stop|stopping|stopped|impressed|inspired|reach me|contact me|drop|done|made|led|"
        r"interviewed|run|helped) (?P<x>buy|bye) (?:the|your|my|email|phone|you|on|how|for|"
        r"again|what|friday|monday|a)",
        "buy bye",
        fix="by",
        not_after="to",
    ),
    Phrase(
        "false-real-words",
        "word choice",
        "This is another word than the one meant.",
        r"(?:tot he|int he|fo the|ot the|teh|adn|hte|taht|thsi|yuo|(?:fro|fo) (?:your|my|you))",
        "tot int fo ot teh adn hte taht thsi yuo fro",
    ),
)
