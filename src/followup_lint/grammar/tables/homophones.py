"""Words that sound alike: its and it's, your and you're, then and than."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_OWNED = (
    r"(?:time|team|teams|company|culture|future|mission|values|customers|clients|products|"
    r"product|people|employees|staff|students|patients|work|size|approach|growth|website|office|"
    r"members|history|reputation|commitment|focus|goals|vision|brand|own|projects|name|needs|"
    r"services|kind words|community|business|users|tools|systems|structure|location|plans|"
    r"scores|children|families|house|homes|schools|stores|pace|place in|role in|ability to|use of)"
)

HOMOPHONES = (
    Phrase(
        "then-than",
        "word choice",
        "In a comparison it is “than”.",
        r"(?:more|less|rather|other|{er}) (?P<x>then) (?:i|you|we|the|a|an|any|my|your|most|"
        r"others?|"
        r"what|before|that|those|ever|just|all|it|he|she|they|last|this|average|expected|usual|ten|"
        r"five|two|three|one|write|writing|being|in|at|on|words|to)",
        "then",
        fix="than",
        not_before="and but i we it that when",
    ),
    Phrase(
        "more-adj-then",
        "word choice",
        "In a comparison it is “than”.",
        r"(?:more|less) (?:\w{3,15}) (?P<x>then) (?:ever|i|you|we|the|a|any|my|most|others|what|"
        r"before|that|ever before|just|all)",
        "then",
        fix="than",
    ),
    Phrase(
        "then-ever",
        "word choice",
        "In a comparison it is “than”.",
        r"(?:more|less|better|\w{2,12}er) (?P<x>then) (?:ever|expected|before|usual|most|average)",
        "then",
        fix="than",
    ),
    Phrase(
        "its-contraction",
        "punctuation",
        "“It is” is written “it's”, with an apostrophe.",
        r"(?P<x>its) (?:been (?!own)|a |an |not |the |going to|nice to|great to|good to|my |i |"
        r"you |"
        r"hard to|easy to|just |always |about |because |really |very |so |too |clear that|"
        r"important (?:to|that)|worth |been$|me |only |also |still |like |what |where |why |how |"
        r"okay|ok |possible |difficult to|fine |no |only |never |something|been)",
        "its",
        fix="it's",
        not_before="own small first best many kind latest new old one open active helpful "
        "window successful warm friendly clever way place profit waters early popular",
        after="^ that think hope know if but and so because when say believe sure as see what how "
        "guess since though where feel well yes",
    ),
    Phrase(
        "its-possessive",
        "punctuation",
        "“Its”, meaning “of it”, has no apostrophe.",
        rf"(?P<x>it's) {_OWNED}",
        "it's",
        fix="its",
        after="and of for with about in on to from by love like liked loved at into than as "
        "admire both the respect value support improve keep maintain grow know",
        not_before="like that who as for we i you they which to is was here",
    ),
    Phrase(
        "your-youre",
        "word choice",
        "“You're” means “you are”; here it is “your”.",
        rf"(?P<x>you're|youre) (?:{_OWNED}|interview|consideration|reply|response|support|help|"
        r"interest|email|feedback|advice|department|organi[sz]ation|school|hospital|questions?|"
        r"patience|decision|attention|colleagues?|assistance|insights?|guidance|kindness)",
        "you're youre",
        fix="your",
        after="for of with about in on to from by love like liked at into than as and the admire "
        "join meet appreciate see enjoyed within all",
        not_before="first like",
    ),
    Phrase(
        "appreciate-youre",
        "word choice",
        "“You're” means “you are”; here it is “your” or “you”.",
        r"(?:appreciate|appreciated|for|of|about|enjoyed|mind|with) (?P<x>you're|youre) {ing}",
        "you're youre",
        fix="your",
    ),
    Phrase(
        "there-their",
        "word choice",
        "“There” is a place; what belongs to them is “their”.",
        rf"(?:of|with|for|by|about|improve|raise|share|sharing|do|meet|understand|support|in|"
        rf"give|help|all|and|love|loved|lost|know|see|on|to) (?P<x>there|they're) (?:{_OWNED}|"
        r"scores|job|jobs|skills|homes|house|questions|best|minds|lives|experience|parents|"
        r"teachers|classes|marks|studies|colleagues|ideas|trust|full|day|daily|workers|kids)",
        "there they're",
        fix="their",
        not_after="back over up down out right from here work working been i you we then",
        not_before="and",
    ),
    Phrase(
        "their-is",
        "word choice",
        "It is “there {be}”.",
        r"(?P<x>their|they're) (?P<be>is|are|was|were|will be|has been|have been|isn't|aren't|"
        r"seems? to be|might be|may be|should be|must be)",
        "their they're",
        fix="there",
    ),
    Phrase(
        "were-where",
        "word choice",
        "The place is “where”.",
        r"(?:place|office|city|town|area|role|job|point|funny|know|see|is|that's|exactly|shop|"
        r"position|company|school|team|hospital|environment|culture|lab|world|situations?|cases|"
        r"wonder|ask|remember) (?P<x>were) (?:i|you|we|they|he|she|people|everyone|it|my|your|"
        r"the|life|things|each) (?:can|could|will|would|is|am|are|have|had|feel|work|worked|was|"
        r"were|want|see|learn|learned|do|did|takes|goes|go|need|grew|live|lived|met|find|stand)",
        "were",
        fix="where",
    ),
    Phrase(
        "where-were",
        "word choice",
        "It is “were”, the form of “be”.",
        r"(?:we|they|you|there|managers|people|questions|things) (?P<x>where) (?:very|able|told|"
        r"given|kind|all|so|also|not|great|good|happy|talking|going|asked|discussing|working|"
        r"impressed|looking|many|some|really|always|saying|hiring|supposed|born|mentioned|"
        r"several|no|two|three)",
        "where",
        fix="were",
        not_before="of keys meet people doors these those the",
        not_after="told tell show showed ask asked teach see is for",
    ),
    Phrase(
        "to-much",
        "word choice",
        "“Too” means more than is good.",
        r"(?P<x>to) (?P<what>much|many|late|early|soon|far|busy|expensive|difficult|slow|often|"
        r"small|big|young|old|bad|complicated)(?= (?:for|to|and|of|,|information|time|work|people|"
        r"away|from|that)|[.,;!?]|$)",
        "to",
        fix="too",
        after="not is was be way far are it's its were isn't wasn't been me a never",
    ),
    Phrase(
        "loose-lose",
        "word choice",
        "The verb is “lose”.",
        r"(?:to|not|don't|will|would|never|can|might|didn't|could|may|won't|i|we|you) "
        r"(?P<x>loose) (?:a|an|the|my|our|your|any|sight|touch|time|track|interest|them|it|hope|"
        r"money|customers|people|out|this|his|her|their)",
        "loose",
        fix="lose",
    ),
    Phrase(
        "no-know",
        "word choice",
        "“Know” is meant.",
        r"(?:i|you|we|let me|to|don't|didn't) (?P<x>no) (?:if|how|what|that|when|more about|you|"
        r"where|why|who)",
        "no",
        fix="know",
        not_after="say said",
    ),
    Phrase(
        "here-hear",
        "word choice",
        "With one's ears it is “hear”.",
        r"(?:to|i|we|will|can) (?P<x>here) (?:from|back|about|that|your|more|you)",
        "here",
        fix="hear",
        not_after="from back over up down round",
        not_before="nine ten eight noon monday to",
    ),
    Phrase(
        "hear-here",
        "word choice",
        "The place is “here”.",
        r"(?:over|right|work|working|live|been|come|came|am|i'm) (?P<x>hear)(?= (?:in|for|to|at|"
        r"since|with|and|on)|[.,;!?])",
        "hear",
        fix="here",
    ),
)
