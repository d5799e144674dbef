"""Verbs in the wrong form: after have, did, can, to and prepositions."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_NOT = r"(?: not|n't| never| already| just| also| recently| always| ever| really| actually| still)?"
_SUBJECT = r"(?:i|you|we|they|he|she|it|that|which|who)"

VERB_FORMS = (
    Phrase(
        "have-past",
        "grammar",
        "After “have” comes the participle, “{wrongpast:done}”.",
        r"(?:(?:i|you|we|they)'ve|haven't|hasn't|hadn't|has|having|(?:have|had) (?:not|never|"
        r"already|just|also|recently|always|ever|really|actually)|(?:could|would|should|might|must|"
        rf"may|to|not) have){_NOT} (?P<x>{{wrongpast}})",
        "i've you've we've they've haven't hasn't hadn't has having have had",
        fix="{wrongpast:done}",
    ),
    Phrase(
        "subject-have-past",
        "grammar",
        "After “have” comes the participle, “{wrongpast:done}”.",
        r"(?:i|you|we|they|he|she|it) (?:have|had) (?P<x>{wrongpast})",
        "have had",
        fix="{wrongpast:done}",
        after="^ and but so because when if since as while where how though although may june "
        "before after until",
    ),
    Phrase(
        "be-wrong-past",
        "grammar",
        "After “be” comes the participle, “{wrongpast:done}”.",
        r"(?:is|are|was|were|been|be|being|isn't|aren't|wasn't|weren't) (?P<x>(?!rose|bit|wore)"
        r"{wrongpast})",
        "is are was were been be being isn't aren't wasn't weren't",
        fix="{wrongpast:done}",
        not_after="that it what where how who i he she there which we you they",
    ),
    Phrase(
        "pronoun-participle",
        "grammar",
        "“Have” is missing, or the past form is meant.",
        r"(?:i|we|they|he|she) (?P<x>seen|done|been|gone|taken|given|written|spoken|known|begun|"
        r"driven|grown|become sure|chosen|forgotten|eaten|worn|shown)",
        "seen done been gone taken given written spoken known begun driven grown chosen forgotten "
        "eaten worn shown",
        after="^ what that as when because and since but where which because if where so",
    ),
    Phrase(
        "did-past",
        "grammar",
        "After “did” comes the plain form, “{past:base}”.",
        r"(?:i|you|we|they|he|she) did (?P<x>{past})",
        "did",
        fix="{past:base}",
        after="^ and but then so because",
    ),
    Phrase(
        "did-not-past",
        "grammar",
        "After “did not” comes the plain form, “{past_ed:base}”.",
        r"(?:didn't|did not|doesn't|does not|don't|do not) (?:also |ever |even |really )?"
        r"(?P<x>{past+ed})",
        "didn't did don't doesn't do does",
        fix="{past_ed:base}",
    ),
    Phrase(
        "did-you-past",
        "grammar",
        "In a question with “did” the verb stands in the plain form, “{ed_past_third:base}”.",
        r"(?:did|do|does) (?:you|they|we|i|he|she|it|anyone|everyone)"
        r"(?: all| both| guys| already| ever| also| still)? (?P<x>{ed+past+third})",
        "did do does",
        fix="{ed_past_third:base}",
        after="^ when where how why what who which whom",
        not_before="and are is",
    ),
    Phrase(
        "modal-to",
        "grammar",
        "No “to” after “{m}”.",
        r"(?:i|we|you|they|he|she|it|this|that|which|who) (?P<m>can|could|must|should|would|will|"
        r"may|might|can't|cannot|couldn't|won't)(?: not| also)? (?P<x>to )(?:be|{anybase})",
        "to",
        fix="",
        after="^ and but so when if because",
    ),
    Phrase(
        "modal-past",
        "grammar",
        "After “{m}” comes the plain form, “{past_ed_third:base}”.",
        rf"{_SUBJECT} (?P<m>can|could|would|will|should|must|may|might|can't|couldn't|wouldn't|"
        r"won't|shouldn't)(?: not| also| really| definitely| always| never| like to| love to)? "
        r"(?P<x>(?!fell |found ){past+ed+third})",  # "We would fell the spruce", "They may found"
        "can could would will should must may might can't couldn't wouldn't won't shouldn't",
        fix="{past_ed_third:base}",
    ),
    Phrase(
        "be-base",
        "grammar",
        "After “be” comes “{doing:ing}”; or there is no “be” at all.",
        r"(?:i am|i'm|i was|we are|we're|you are|you're|they are|they're|we were|i have been|"
        r"i've been)(?: also| really| still| very| currently| now| always)? "
        r"(?P<x>(?!awake\b){doing})",
        "am i'm was are we're you're they're were been i've",
        fix="{doing:ing}",
        not_before="colleagues mates friends experience b related shy ready centre center cover "
        "rooms partners permit and",
        not_after="who where what",
    ),
    Phrase(
        "to-past",
        "grammar",
        "After “to” comes the plain form, “{x:base}”.",
        r"to (?P<x>(?:met|went|saw|came|took|gave|knew|wrote|spoke|did|told|had|was|were|became|"
        r"began|chose|understood|sent))",
        "to",
        fix="{x:base}",
        not_after="came listened went used spoke talked belonged got applied wrote",
    ),
    Phrase(
        "want-to-ed",
        "grammar",
        "After “to” comes the plain form, “{ed_ing_third:base}”.",
        r"(?:want|wants|wanted|like|able|hope|hoping|need|needs|needed|try|trying|chance|"
        r"opportunity|ready|eager|happy|glad|decided|wish|possible|keen|ability|willing|pleased|"
        r"delighted|nice|great) to (?P<x>{ed+ing+third})",
        "to",
        fix="{ed_ing_third:base}",
        not_after="from",
        not_before="and",
    ),
    Phrase(
        "let-me-to",
        "grammar",
        "No “to” after “{m}” and a person.",
        r"(?P<m>let|lets|letting|make|makes|made|making) (?:me|us|them|him|her|you) (?P<x>to )"
        r"(?:be|{anybase})",
        "to",
        fix="",
    ),
    Phrase(
        "preposition-base",
        "grammar",
        "After “{p}” comes “{base:ing}”.",
        r"(?P<p>of|for|by|without|after|before|instead of|in|about|from|at) (?P<x>{base}) "
        r"(?:me|you|us|it|them|him|her|the|a|an|my|your|our|this|that|these|more|new|with|to|how|"
        r"what|people|about)",
        "of for by without after before in about from at",
        fix="{base:ing}",
        not_after="looking look what who which that here are asked ask you we i they spoke care it "
        "lot wait all know where got came is was were be been or hoped",
    ),
    Phrase(
        "want-base",
        "grammar",
        "“To” is missing: “to {x}”.",
        r"(?:want|wanted|wants|would like|'d like|would love|'d love|hope|hoping|hoped|needed|"
        r"able|unable|wish|decided|try|trying|eager) "
        r"(?P<x>join|know|ask|be|meet|become|say|tell|discuss|learn|thank|speak|inform|hear|"
        r"continue|contribute|have|see|get|go|make|take|give|understand|explain|bring)"
        r" (?:you|your|with|more|about|the|a|an|my|part|to|from|in|for|if|how|what|that|it|up|"
        r"there|here|on|at)",
        "join know ask be meet become say tell discuss learn thank speak inform hear "
        "continue contribute have see get go make take give understand explain bring",
        fix="to {x}",
        not_after="the a if this that no any some your my",
    ),
    Phrase(
        "enjoy-to",
        "grammar",
        "After “{v}” comes “{anybase:ing}”.",
        r"(?P<v>enjoy|enjoyed|enjoys|enjoying|appreciate|appreciated|avoid|avoided|dislike|miss|"
        r"suggest|suggested|consider|considered|finish|finished|mind|don't mind) "
        r"(?:very much |really |also )?(?P<x>to {anybase})",
        "to",
        fix="{anybase:ing}",
        not_after="in a the to my your of keep never",
    ),
    Phrase(
        "enjoy-base",
        "grammar",
        "After “{v}” comes “{base:ing}”.",
        r"(?P<v>enjoy|enjoyed|enjoys|avoid|appreciate|appreciated|suggest) (?P<x>{base}) "
        r"(?:you|your|with|the|my|our|about|new|people)",
        "enjoy enjoyed enjoys avoid appreciate appreciated suggest",
        fix="{base:ing}",
    ),
    Phrase(
        "used-to-base",
        "grammar",
        "After “be used to” comes “{x:ing}”.",
        r"(?:i am|i'm|we are|we're|they're|he is|she is|i was|we were|get|got|getting)"
        r"(?: very| also| quite| well)? used to (?P<x>(?:work|handle|deal|live|talk|lead|travel|do|"
        r"make|meet|see|speak|write|take|carry|answer|explain|plan|help|wear|keep|give)"
        r"(?! (?:on|and|of|in|,|that))|sleep|wait|stand|drive|cook|teach|walk|eat|learn|sell|run|"
        r"read|listen)(?= \w)",
        "used",
        fix="{x:ing}",
    ),
    Phrase(
        "will-will",
        "grammar",
        "One auxiliary too many.",
        r"(?:i'll|you'll|we'll|he'll|she'll|they'll|it'll|i'd|we'd) (?P<x>(?:will|would) )",
        "will would",
        fix="",
    ),
    Phrase(
        "am-am",
        "grammar",
        "One form of “be” too many.",
        r"(?:i'm|you're|we're|they're) (?P<x>(?:am|are|is|have|has) )",
        "am are is have has",
        fix="",
    ),
    Phrase(
        "two-modals",
        "grammar",
        "Two auxiliaries where one is enough.",
        r"(?:i|you|we|they|he|she|it) (?P<x>(?:can|could|will|would|should|must|may|might|do|does|"
        r"did) (?:can|could|will|would|should|must))",
        "can could will would should must",
        after="^ and but so because when if",
    ),
    Phrase(
        "how-to-can",
        "grammar",
        "“How to” takes the plain form.",
        r"how to (?P<x>(?:can|could|will) ){anybase}",
        "how",
        fix="",
    ),
    Phrase(
        "without-touch",
        "grammar",
        "After “without” comes “{x:ing}”.",
        r"without (?P<x>touch|change|lose|need|wait|look|ask|talk|stop|break|use|rest|plan|try|"
        r"harm|"
        r"move|open|close|miss) (?:the|a|an|any|your|my|it|to|for|at|you|me|this|that|our|"
        r"anything)",
        "without",
        fix="{x:ing}",
        not_before="of",
    ),
)
