"""Small words that are left out: "let me if", "as soon I hear", "in charge the shop"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_CLAUSE = "^ and but because that so when since as if while although where"
_STATE = (
    r"(?:responsible|interested|available|suitable|grateful|thankful|convinced|motivated|excited|"
    r"impressed|willing|eager|ready|able|unable|happy|glad|aware|familiar|confident|curious|proud|"
    r"keen|sure|passionate|fluent|"
    r"delighted|pleased|honou?red|fascinated|enthusiastic|capable)"
)

DROPPED = (
    Phrase(
        "let-me-if",
        "grammar",
        "“Know” is missing: “let {who} know”.",
        r"let (?P<x>(?P<who>me|us)) (?:if|when|whether|as soon as|about the|what|by (?:monday|"
        r"tuesday|wednesday|thursday|friday|email|phone))",
        "let",
        fix="{who} know",
        after="^ please kindly and just to or then also",
        not_before="comes happens",
    ),
    Phrase(
        "as-soon-i",
        "grammar",
        "It is “as soon as”.",
        r"as (?P<x>(?P<w>soon|long|far) (?P<who>i|you|we|they|he|she|it|the|your|my))",
        "soon long far",
        fix="{w} as {who}",
        not_after="not just twice half",
    ),
    Phrase(
        "soon-as-possible-bare",
        "grammar",
        "It is “as soon as possible”.",
        r"(?P<x>(?P<w>soon|quickly|early|fast|much|well|often)) as possible",
        "possible",
        fix="as {w}",
        not_after="as so how",
    ),
    Phrase(
        "keep-posted",
        "grammar",
        "Whom? “Keep me {w}”.",
        r"(?:please|kindly|could you|can you|will you|to) (?P<x>keep (?P<w>posted|informed|"
        r"updated))(?=[.,;!?]|$| (?:about|on|if|and|of|with|in)\b)",
        "keep",
        fix="keep me {w}",
    ),
    Phrase(
        "i-responsible-for",
        "grammar",
        "The verb is missing: “{who} am” or “{who} was”.",
        rf"(?P<x>(?P<who>i|we|they)) (?:also |very |really |so |still |currently |now |fully |"
        rf"always "
        rf"|mainly |highly |quite )?(?:{_STATE}) (?:for|in|to|that|about|of|with|by|on)",
        "responsible interested available suitable grateful thankful convinced motivated excited "
        "impressed willing eager ready able unable happy glad aware familiar confident curious "
        "proud keen sure certain experienced qualified passionate committed used accustomed fluent "
        "delighted pleased honoured honored surprised prepared fascinated determined enthusiastic "
        "capable",
        after="^ and but because that so since as although while",
        not_before="of",
    ),
    Phrase(
        "the-team-very-kind",
        "grammar",
        "The verb is missing: “{noun} was” or “{noun} is”.",
        r"(?:the|your|my|our|this) (?P<x>(?P<noun>team|interview|meeting|tour|visit|company|office|"
        r"job|role|position|work|atmosphere|conversation|people|colleagues|factory|salary|place|"
        r"product|idea|english|experience)) (?:very|really|so|too|quite) (?:\w{3,14})"
        r"(?=[.,;!?]| (?:and|for|to|with|but|in)\b)",
        "very really so too quite",
        fix="{noun} was",
        after=_CLAUSE,
        not_before="like far is was are were have has",
    ),
    Phrase(
        "is-important-that",
        "grammar",
        "The subject is missing: “it {be}”.",
        r"(?P<x>(?P<be>is|was)) (?:(?:also|very|really|so|not) )?(?:important|curious|true|clear|"
        r"necessary|interesting|possible|impossible|strange|nice|sad|useful|obvious|normal|easy|"
        r"difficult|incredible|amazing) (?:that|for me|for you|for us)(?=[^?]{3,200}(?:[.!]|$))",
        "important curious true clear necessary interesting possible impossible strange nice sad "
        "useful obvious normal easy difficult incredible amazing",
        after="^ because but since",
    ),
    Phrase(
        "because-was-late",
        "grammar",
        "The subject is missing: “because it {be}”.",
        r"(?:because|since|although) (?P<x>(?P<be>is|was)) (?:late|not|very|a|an|my|the|"
        r"too|so|important|difficult|easy|necessary|impossible|possible|raining|cold|new|closed|"
        r"full|good|great|interesting|something|really|also)",
        "because since although",
        fix="it {be}",
        not_after="such known well far ever much same what it this that just only",
    ),
    Phrase(
        "i-think-is",
        "grammar",
        "The subject is missing: “it {be}”.",
        r"(?:i|we) (?:also |really |still )?(?:think|believe|hope|guess|suppose|know|feel|find|"
        r"see) "
        r"(?P<x>(?P<be>is|was)) (?:a|an|the|very|not|important|good|great|better|possible|"
        r"necessary|"
        r"really|too|my|your|difficult|easy|interesting|also|something)",
        "think believe hope guess suppose know feel find see",
        fix="it {be}",
        after="^ and but because so",
        not_before="thing point question reason problem challenge part difference",
    ),
    Phrase(
        "considered-necessary-to",
        "grammar",
        "“It” is missing: “{v} it {adj}”.",
        r"(?:i|we|they|he|she|it|to|also|would|not) (?P<x>(?P<v>consider|considered|find|found|"
        r"made|make|makes|believe|deem|deemed)) (?P<adj>necessary|important|possible|impossible|"
        r"useful|difficult|easy|"
        r"interesting|essential|hard|easier|harder|better|helpful|appropriate) (?:to|that|for me "
        r"to|"
        r"for us to|for you to)",
        "necessary important possible impossible useful difficult easy interesting essential hard "
        "easier harder better helpful appropriate",
        fix="{v} it",
        not_after="what which that as whatever things anything something everything all than how",
    ),
    Phrase(
        "appreciate-very-much-if",
        "grammar",
        "“It” is missing: “appreciate it”.",
        r"(?:would|will|'d) (?:really |also |greatly |highly |very much )?(?P<x>appreciate) "
        r"(?:very much |a lot |so much |greatly )(?:if|when)",
        "appreciate",
        fix="appreciate it",
    ),
    Phrase(
        "ask-you-the-result",
        "grammar",
        "“About” is missing: “ask you about”.",
        r"(?:ask|asking|asked) (?P<x>you|him|her|them) (?:the|my|our|your) (?:results?|outcome|"
        r"status|"
        r"progress|situation|salary|conditions|next steps?|schedule|process|timeline|plans?|"
        r"experience|project|position|role|job|working hours|training)(?=[.,;!?]| (?:of|for|and|in|"
        r"from|after|with|at|on)\b|$)",
        "ask asking asked",
        fix="{x} about",
    ),
    Phrase(
        "used-run",
        "grammar",
        "“To” is missing: “used to”.",
        r"(?:i|we|he|she|they) (?P<x>used) {anybase} (?:the|my|our|an|it|them|every)",
        "used",
        fix="used to",
        after="^ and but because where when that which so as",
    ),
    Phrase(
        "would-like-opportunity",
        "grammar",
        "“To” is missing: “{v} to”.",
        r"(?:i|we|i'd|we'd) (?:would )?(?P<v>like|love) (?P<x>(?:ask|know|say|thank|tell|inform|"
        r"discuss|learn|add|mention|express|join|become|continue|contribute|hear|meet|apply|"
        r"confirm|clarify|explain|share|be|have|see|take|make|give|get))(?= (?:you|your|the|my|if|"
        r"for|that|about|more|again|a|to|how|what|part|in|it|all|with|from))",
        "ask know say thank tell inform discuss learn add mention express join become continue "
        "contribute hear meet apply confirm clarify explain share be have see take make give get",
        fix="to {x}",
    ),
    Phrase(
        "looking-new-job",
        "grammar",
        "“For” is missing: “{v} for”.",
        r"(?:i am|i'm|we are|we're|am|are|i was|been|you are|you're|still|actively|currently) "
        r"(?P<x>(?P<v>looking|searching|applying|hoping|waiting)) (?:a |an |the |your |my |any )?"
        r"(?:new|better|next|first|positive|full-time|part-time|good|different|permanent|similar|"
        r"stable) (?:job|position|role|opportunity|opportunities|challenge|challenges|work|answer|"
        r"reply|news|response|employee|colleague|home|flat|place|career)",
        "looking searching applying hoping waiting",
        fix="{v} for",
    ),
    Phrase(
        "one-of-best",
        "grammar",
        "An article is missing: “one of the {best}”.",
        r"one of (?P<x>(?P<best>best|biggest|main|most|largest|greatest|strongest|first|"
        r"leading|"
        r"oldest|hardest|nicest|finest|smartest|fastest|top))",
        "one",
        fix="the {best}",
        not_after="no",
        not_before="friends practices",
    ),
    Phrase(
        "the-same-that-i",
        "word choice",
        "“The same” goes with “as”.",
        r"the same (?:\w{3,14} )?(?P<x>like|than) (?:i|we|you|my|our|your|the|in|at|before|he|she|"
        r"they)",
        "same",
        fix="as",
        not_before="to",
        not_after="looks look feel feels",
    ),
    Phrase(
        "in-exchange-a",
        "grammar",
        "“For” is missing: “in exchange for”.",
        r"in (?P<x>exchange (?P<w>a|an|my|your|our|this|these|the))",
        "exchange",
        fix="exchange for {w}",
        not_after="call",
        not_before="week day year",
    ),
    Phrase(
        "according-what",
        "grammar",
        "“To” is missing: “{w} to”.",
        r"(?P<x>(?P<w>according|contrary|prior)) (?:what|you|him|her|them|its|mr|mrs|ms)",
        "according contrary prior",
        fix="{w} to",
    ),
    Phrase(
        "because-my-illness",
        "grammar",
        "Before a noun it is “because of”.",
        r"(?P<x>because) (?:my|your|our|the|this|a|an)(?: \w{3,12})? (?:family|illness|weather|"
        r"traffic|work|studies|health|holidays?|delay|accident|situation|war|crisis|pandemic|"
        r"strike|"
        r"children|age|visa|distance|reputation|location|noise|rain|snow|cold)(?=[.,;!?]|$)",
        "because",
        fix="because of",
    ),
)
