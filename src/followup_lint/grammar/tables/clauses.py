"""Whole clauses: auxiliaries, questions, subjects named twice."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

CLAUSES = (
    Phrase(
        "am-having-years",
        "grammar",
        "What one owns isn't in progress: “have”.",
        r"(?:i am|i'm|we are) (?P<x>having) (?:(?:more than |over |about |around )?(?:a|one|two|"
        r"three|four|five|six|seven|eight|nine|ten|\d{1,2}\+?)(?: \w{2,8})? (?:years?|months?|"
        r"degree|diploma|certificate|licen[cs]e)|(?:good |great |strong |rich |sound |an? )?(?:"
        r"experience|knowledge|skills?|degree|diploma|interest|qualifications?|masters?|"
        r"bachelors?))",
        "having",
        fix="have",
    ),
    Phrase(
        "am-knowing",
        "grammar",
        "Such a verb has no -ing form here: “{x:base}”.",
        r"(?:i am|i'm|we are|we're|i was)(?: also| really| still| not)? (?P<x>knowing|believing|"
        r"owning|preferring|belonging|wanting to|needing to|understanding) "
        r"(?:that|the|this|how|very|you|your|it|what|to|in|more|about|english|all|many|some)",
        "knowing believing owning preferring belonging wanting needing understanding",
        fix="{x:base}",
    ),
    Phrase(
        "if-you-will-need",
        "grammar",
        "After “if” no “will”: “if you {v}”.",
        r"(?:if|once|as soon as) (?:i|you|we|they|it) (?P<x>will )(?P<v>need|require|get|have "
        r"(?:any|questions|time|more|further|news|a)|decide|choose|receive|be interested|want)",
        "will",
        fix="",
        not_after="me us know see wonder ask wondering sure tell asked decide out idea remember",
    ),
    Phrase(
        "can-be-reach",
        "grammar",
        "It is “be {x:done}”.",
        r"(?:can|could|may|will|would|should|to|must) be (?P<x>reach|contact|call|find|make|see|"
        r"send|"
        r"give|take|do|use|know|choose|tell|write|invite|ask|hire|consider|select)"
        r"(?= (?:at|on|by|via|through|under|for|any|in|to|from|with|as)|[.,])",
        "be",
        fix="{x:done}",
    ),
    Phrase(
        "was-send",
        "grammar",
        "It is “{x:done}”, the participle.",
        r"(?:was|were|been|being|is|are) (?P<x>send|build|teach|choose|write|buy|bring)"
        r"(?= (?:by|on|in|to|for|at|from|with|as|me|last|yesterday)|[.,])",
        "send build teach choose write buy bring",
        fix="{x:done}",
        not_after="did do does is can thing",
    ),
    Phrase(
        "i-was-worked",
        "grammar",
        "No “was” with this verb: “{v}”.",
        r"(?:i|we) (?P<x>was |were )(?P<v>worked|lived|arrived|happened|applied|stayed|travelled|"
        r"traveled|decided|went|came|began|hoped|wished|listened|participated|replied|responded|"
        r"graduated|liked|enjoyed|wanted|learned|learnt)(?= (?:as|in|at|for|there|with|to|on|law|"
        r"the|"
        r"from|a|and|that|many|very))",
        "was were",
        fix="",
        after="^ and but because that so when since",
    ),
    Phrase(
        "i-am-can",
        "grammar",
        "One verb too many.",
        r"(?:i am|i'm|we are|you are|he is|she is) (?P<x>can|will|would|could|have|has|had|do|did|"
        r"must|should)",
        "am i'm are is",
        after="^ and but because so that if since",
        not_before="it",
    ),
    Phrase(
        "can-helps",
        "grammar",
        "After “{m}” comes the plain form, “{x:base}”.",
        r"(?P<m>can|could|would|should|must|might|cannot|can't|couldn't|wouldn't|won't)(?: also| "
        r"really| not)? (?P<x>helps|works|makes|needs|fits|matches|supports|benefits|{safethird})"
        r"(?= (?:you|your|me|the|my|us|to|a|with|in|well|able|be))",
        "can could would should must might cannot can't couldn't wouldn't won't",
        fix="{x:base}",
        not_after="what all whatever i as tin you we",
    ),
    Phrase(
        "someone-who-like",
        "grammar",
        "It is “{x:third}”, of one person.",
        r"(?:someone|somebody|a person|person|candidate|professional|player|one|man|woman|worker|"
        r"individual|leader|nurse|teacher|engineer) (?:who|that) (?:also |always |really |never )?"
        r"(?P<x>(?:like|love|work|want|need|help|care)(?= )|{base})",
        "who that",
        fix="{x:third}",
        not_after="of those any no did does every",
    ),
    Phrase(
        "my-brother-he",
        "grammar",
        "The subject is named twice.",
        r"my (?:\w{3,12} )?(?:brother|sister|name|father|mother|wife|husband|manager|boss|"
        r"experience|"
        r"english|job|colleague|friend|teacher) (?P<x>(?:he|she|it|they) )(?:is|was|has|works|are|"
        r"were|can|will|helped|taught|told)",
        "he she it they",
        fix="",
        after="^",
    ),
    Phrase(
        "because-so",
        "grammar",
        "“Because” and “so” say the same; one is enough.",
        r"because [^.,;:!?]{3,80}, (?P<x>so )(?:i|we|it|you|they|he|she|my|the)",
        "because",
        fix="",
        after="^",
        not_before="that",
    ),
    Phrase(
        "although-of",
        "grammar",
        "Before a noun it is “despite”.",
        r"(?P<x>although|though|even though) of (?:the|my|your|this|all)",
        "although though",
        fix="despite",
    ),
    Phrase(
        "do-he-know",
        "grammar",
        "It is “does {who}”.",
        r"(?P<x>do) (?P<who>he|she) {anybase}",
        "do",
        fix="does",
        after="^ what when where why how and but or whom who",
    ),
    Phrase(
        "have-you-receive",
        "grammar",
        "After “have” comes the participle, “{undone:done}”.",
        r"have (?:you|they|we|i) (?:already |ever |also )?(?P<x>{undone})",
        "have",
        fix="{undone:done}",
        after="^ when where what how why since or and",
    ),
    Phrase(
        "have-not-receive",
        "grammar",
        "After “have” comes the participle, “{undone:done}”.",
        r"(?:i've|we've|you've|they've|haven't|hasn't|(?:have|has) (?:not|never|already|just|also|"
        r"recently|always))(?: yet| also| not)? (?P<x>{undone})",
        "i've we've you've they've haven't hasn't have has",
        fix="{undone:done}",
    ),
    Phrase(
        "i-have-choose",
        "grammar",
        "After “have” comes the participle, “{undone:done}”.",
        r"(?:i|we|you|they) have (?P<x>{undone})",
        "have",
        fix="{undone:done}",
        after="^ and but because if when so since",
        not_before="issues",
    ),
    Phrase(
        "have-interested",
        "grammar",
        "It is “am interested”, or “have an interest”.",
        r"(?:i|we) (?P<x>have) (?:also |very |very much |always |great |a |an )?interested (?:in|"
        r"to|on|"
        r"about|for)",
        "interested",
        fix="am",
        after="^ that and because as if since but",
    ),
    Phrase(
        "how-is-called",
        "grammar",
        "It is “what is … called?”.",
        r"(?P<x>how) (?:is|are) (?:it |this |that |these )?called",
        "called",
        fix="what",
    ),
    Phrase(
        "what-means-this",
        "grammar",
        "It is “what does … mean?”.",
        r"(?P<x>what means) (?:this|that|the|it)",
        "means",
        after="^",
    ),
    Phrase(
        "why-you-chose",
        "grammar",
        "In a question the auxiliary stands before its subject: “did you”, “are you”.",
        r"(?:why|when|how|where) (?P<x>(?:you|they|we|he|she) (?:chose|decided|want|need|are|did|"
        r"will|"
        r"have|started|went))(?= [^,.;:!?]{2,50}\?)",
        "why when how where",
        after="^",
    ),
    Phrase(
        "if-do-you",
        "grammar",
        "After “if” or “whether” the subject comes first.",
        r"(?:know|ask|see|wonder|wondering|check|asked|tell me) (?:if|whether) (?P<x>(?:do|does|"
        r"did|"
        r"is|are|can|will|would|could|have|should) (?:you|we|they|he|she|it|there))",
        "if whether",
    ),
    Phrase(
        "asked-what-is",
        "grammar",
        "In an indirect question the verb comes last.",
        r"(?:asked|asking|ask|tell|told|explain|explained) (?:me |you |us )?(?:what|where|when|"
        r"how) "
        r"(?P<x>is|are|was|were|do|does|did|will|can) (?:my|your|the|i|you|we) (?:\w{2,14} ){0,2}"
        r"(?:\w{2,14})(?=[.?!,])",
        "asked asking ask tell told explain explained",
    ),
)
