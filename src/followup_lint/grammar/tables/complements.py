"""Verbs and what they need: a form, "to", a person, or no preposition at all."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_OPENS = "^ and but so because that"
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|"
    r"\d{1,3})"
)
_OWN = r"(?:the(?! (?:next|last|other|same|day|whole|moment))|my|your|our|their|his|her)"
_PLURAL_PEOPLE = (
    r"(?:clients?|customers?|patients?|guests?|students?|pupils?|children|users?|visitors?|"
    r"readers?|colleagues?|team|staff|crew|class|boss|manager|audience|parents|kids|people)"
)

COMPLEMENTS = (
    Phrase(
        "surprising-by",
        "word choice",
        "Who has the feeling is “surprised, confused”.",
        r"(?:i|we|they)(?:'m| am| was| are|'re| were| felt| feel| have been|'ve been)"
        r"(?: also| really| very| so| still| always| a bit| quite| most)? "
        r"(?:(?P<x>(?P<stem>surpris|astonish|overwhelm|charm|frustrat|annoy)ing) "
        r"(?:by|at|about|with|of|to (?:hear|see|learn|find)))",
        "surprising astonishing overwhelming charming frustrating annoying",
        fix="{stem}ed",
    ),
    Phrase(
        "nobody-not",
        "grammar",
        "Two negatives where one is meant.",
        r"(?:nobody|no one|nothing) (?P<x>didn't|don't|doesn't|hasn't|haven't|isn't|wasn't|"
        r"can't|couldn't|won't|wouldn't|never)",
        "nobody nothing one",
        not_before="not",
    ),
    Phrase(
        "still-opened",
        "word choice",
        "It is “open”; “opened” is what somebody did with it.",
        r"(?:position|role|vacancy|job|post|place|offer|application|shop|office|door|doors|"
        r"question|positions|vacancies|it) (?:is|are|was) (?:still |already |currently |now )?"
        r"(?P<x>opened)(?=[.,;!?]| (?:and|or|for|to|until|till|on|now|yet))",
        "opened",
        fix="open",
        after=f"{_OPENS} the your a my this if whether",
        not_before="by",
    ),
    Phrase(
        "are-attaching",
        "grammar",
        "Papers are “attached”; who sends them is attaching them.",
        r"(?:cv|résumé|resume|letter|letters|document|documents|certificate|certificates|"
        r"portfolio|sketches|photos|photo|reference|references|file|files|copy|copies|report|"
        r"diploma|plan|drawing|drawings|samples?|details|list) (?:is|are) "
        r"(?P<x>attaching|enclosing|including)(?=[.,;!?]| (?:to|in|below|here|with|for|and|as))",
        "attaching enclosing including",
        fix="{x:done}",
    ),
    Phrase(
        "is-depend-on",
        "grammar",
        "It “depends”, without “is”.",
        r"(?P<x>(?:is|are|was) (?:mainly |only |also |very |much )?depend) (?:on|upon|of|from)",
        "depend",
        fix="depends",
        not_after="do does did not",
    ),
    Phrase(
        "would-always-can",
        "grammar",
        "Behind an auxiliary “can” is “be able to”.",
        r"(?:would|will|should|might|may|i'll|i'd|we'll|we'd) "
        r"(?P<x>(?:(?P<when>always|also|often|then|soon|surely|really|easily|never) )"
        r"(?:can|could))(?= \w)",
        "can could",
        fix="{when} be able to",
    ),
    Phrase(
        "should-have-mention",
        "grammar",
        "After “have” comes the participle, “{x:done}”.",
        r"(?:should|could|would|might|must|may|shouldn't|couldn't|wouldn't|i'd|we'd|to) "
        r"(?:also |not |really )?have "
        r"(?P<x>mention|finish|visit|answer|check|study|question|contact|call|ask|"
        r"start|change|miss|test|use|help|show|want|love|like) (?:that|my|your|it|you|me|them|"
        r"the(?! (?:day|moment|next|last|same)))",
        "have",
        fix="{x:done}",
    ),
    Phrase(
        "for-finish",
        "grammar",
        "A purpose is told with “to”.",
        r"(?P<x>for (?P<verb>finish|improve|check|visit|open|answer|test|study|start|clean|try|"
        rf"choose|measure|move|change|repair)) {_OWN} \w{{2,20}}",
        "for",
        fix="to {verb}",
    ),
    Phrase(
        "comparing-with",
        "grammar",
        "Whom does it compare? “Compared with”.",
        r"(?P<x>comparing) (?:with|to) (?!each|one another)",
        "comparing",
        fix="compared",
        after="^",
        not_before="each one is was",
    ),
    Phrase(
        "by-open",
        "grammar",
        "After “by” comes “{x:ing}”.",
        r"by (?P<x>open|close|clean|check|finish|visit|test|use|start|answer|repair|watch|help|"
        r"move|try|change) (?:a|an|the(?! (?:day|end|next))|my|our|their|each|every|them|more)",
        "by",
        fix="{x:ing}",
        not_after="passed close drop dropped",
    ),
    Phrase(
        "was-die",
        "grammar",
        "“{x}” stands without “was”.",
        r"(?:was|were) (?P<x>die|happen|occur|disappear|exist)(?=[.,;!?]| (?:in|on|at|because|"
        r"within|after|before|last|every|from|with|and))",
        "die happen occur disappear exist",
        fix="{x:past}",
    ),
    Phrase(
        "made-client-to",
        "grammar",
        "After “make” and a person comes the plain form, without “to”.",
        r"(?:made|makes|make|making) (?:my|your|our|his|her|their|the|every|each|many) "
        rf"(?:\w{{2,12}} )?{_PLURAL_PEOPLE} (?P<x>to (?P<verb>smile|laugh|cry|sleep|eat|die|"
        r"dance|doubt|worry|feel|come|wait|understand|think|buy|change|stay|leave|return|believe|"
        r"pay|work|learn|see|forget|talk|listen|enjoy))",
        "to",
        fix="{verb}",
        not_after="was were is are be been",
    ),
    Phrase(
        "was-dropped-by",
        "grammar",
        "What falls by itself has no passive: “dropped”.",
        r"(?P<x>(?:was|were|has been) dropped) by (?:about |almost |over |nearly |more than )?"
        rf"(?:{_NUMBER}(?:\.\d{{1,2}})?(?: )?(?:%|percent|per cent|points)|half|a (?:third|"
        r"quarter|fifth|tenth|half))",
        "dropped",
        fix="dropped",
    ),
)

MISSING = (
    Phrase(
        "already-finish",
        "grammar",
        "What is done takes “have {verb:done}”.",
        r"(?:i|we) already (?P<x>(?P<verb>finish|complete|receive|send|pass|sign|book|fill|"
        r"submit|apply|translate|arrange|order|pay|prepare|find))(?= (?:the|my|a|an|your|our|all|"
        r"this|that|it|for|to|two|three)\b)",
        "already",
        fix=("have {verb:done}", "{verb:past}"),
        after="^ and but that because as so",
    ),
    Phrase(
        "have-grown-up",
        "grammar",
        "Where somebody grew up is told in the past.",
        r"(?:i|he|she)(?P<x>(?:'ve| have|'s| has) grown up) (?:in|on|with|near|between|among|by|"
        r"beside|around|at)(?! (?:many|ways|every|all|lot)\b)",
        "grown",
        fix=" grew up",
        after="^ and but so because as that",
    ),
    Phrase(
        "delighted-when-tells",
        "grammar",
        "What happened then takes the past, “{third:past}”.",
        r"(?:was|were)(?: so| very| really)? (?:delighted|pleased|happy|surprised|glad|angry|sad|"
        r"proud|shocked|relieved|there)(?:, too,)? when (?:\w{2,15}|my \w{2,12}|the \w{2,12}) "
        r"(?P<x>{third})(?= \w)",
        "when",
        fix="{third:past}",
    ),
    Phrase(
        "make-that-people",
        "grammar",
        "“Sure” is missing: “make sure that”.",
        r"(?:to|will|can|must|you|we|i|should|always|and) (?P<x>make that) (?:people|everyone|"
        r"everybody|nobody|nothing|everything|all|no one)(?= \w)",
        "make",
        fix="make sure that",
        not_before="is was possible happen clear",
    ),
    Phrase(
        "know-to-use",
        "grammar",
        "“How” is missing: “{k} how to”.",
        r"(?:i|he|she|we|they|who|don't|also|already|to) (?:also |well |already )?(?P<x>(?P<k>know|"
        r"knows|knew) to) (?:use|operate|drive|write|weld|cook|work with|handle|read|make|speak|"
        r"ride|repair|manage|deal|organise|organize|sell|build|program|code|cut|fix|bake|draw)"
        r"(?= \w)",
        "know knows knew",
        fix="{k} how to",
        not_after="you not",
        not_before="sure",
    ),
    Phrase(
        "happy-to-in",
        "grammar",
        "A verb is missing behind “to”.",
        r"(?:i'd be|i would be|i am|i'm|we are|we would be|we'd be) (?:very |more than |really )?"
        r"(?P<x>(?:happy|glad|pleased|delighted|ready|keen) to (?:in|at|into|from)) (?:for|the|"
        r"your|any|a|again)(?= \w)",
        "to",
    ),
    Phrase(
        "choose-not",
        "grammar",
        "“To” stays behind: “{k} not to”.",
        r"(?P<x>(?P<k>choose|chose|chooses|preferred|prefers) not)(?=[.,;!?])",
        "not",
        fix="{k} not to",
    ),
    Phrase(
        "strong-responsibility",
        "word choice",
        "What one feels is a “sense of {k}”.",
        r"(?:have|has|had|with|having) (?P<x>(?:a )?(?P<how>strong|deep) (?P<k>responsibility|"
        r"urgency|duty|humour|humor|justice|belonging))(?=[.,;!?]| (?:and|for|to|in)\b)",
        "responsibility urgency duty humour humor justice belonging",
        fix="a {how} sense of {k}",
    ),
    Phrase(
        "in-the-city-has",
        "grammar",
        "“There” is missing: “there {k}”.",
        r"(?:in|on|at|near|under|behind) (?:the|my|our|your|this) (?!past|future|end|last|event|"
        r"beginning|way|meantime|moment|same|other|first|second)\w{3,14} "
        r"(?P<x>(?P<k>has|have|had)) (?:a|an|many|some|several|no) (?!been)\w{2,20}",
        "has have had",
        fix="there is",
        after="^",
    ),
    Phrase(
        "almost-defects",
        "grammar",
        "“All” is missing: “almost all”.",
        r"(?P<x>almost) (?!years|weeks|days|hours|months|minutes|twins|sisters|brothers|friends)"
        r"{anyplural} (?:are|were|have|came|come|go|went|do|did|use|used|want|wanted|know|need|"
        r"needed|had|can|could|will|would)",
        "almost",
        fix="almost all",
        after="^ that and but because in",
    ),
)
