"""Clauses with a word too few or too many: "the job that I applied", "which we tested it"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"

LOOSE_ENDS = (
    Phrase(
        "start-since-monday",
        "word choice",
        "What begins then, and has not yet, is “from”.",
        r"(?:can|could|will|would|able to|ready to|(?:am|i'm|be) (?:available|free))(?: (?!have|"
        r"has|been|had)[a-z]"
        rf"{{2,10}}){{0,3}} (?P<x>since) (?:{_DAY}|tomorrow|next (?:week|month|{_DAY})|the "
        r"(?:\d{1,2}(?:st|nd|rd|th)|first) of)",
        "since",
        fix="from",
    ),
    Phrase(
        "although-your-schedule",
        "word choice",
        "Before a noun alone it is “despite”.",
        r"(?P<x>although|though|even though) (?:your|my|the|this|all the|our) {=adj}(?:schedule|"
        r"weather|traffic|rain|noise|age|distance|delay|delays|problems|difficulties|situation|"
        r"accent|lack of experience|short notice|time difference|workload|crisis)(?=[.,;!?]|$)",
        "although though",
        fix="despite",
    ),
    Phrase(
        "tell-about-it",
        "grammar",
        "Whom? “{x} you about”.",
        r"(?:i|we|to|can|could|will|would|he|she|they|please|i'll) (?P<x>tell|told) about (?:the|"
        r"my|"
        r"your|our|this|that|it|his|her|how|what|them)",
        "tell told",
        fix="{x} you",
        not_after="all stories",
    ),
    Phrase(
        "can-find-attached",
        "grammar",
        "What? “Find it attached”.",
        r"(?:you|can|will|may|please) (?:can |will |may )?(?P<x>find attached)(?=[.,;!?]|$)",
        "attached",
        fix="find it attached",
    ),
    Phrase(
        "that-we-talked",
        "grammar",
        "“About” is missing: “{x} about”.",
        r"(?:(?:that|which|what|thing|things|topic|topics|project|idea|ideas|job|role|sleeve|"
        r"matter|"
        r"point|points|question|plan|book|position) )(?:we|you|i) (?P<x>talked|spoke|talk|speak)"
        rf"(?=[.,;:!?]| (?:yesterday|last week|during the|in the interview|on {_DAY})|$)",
        "talked spoke talk speak",
        fix="{x} about",
        not_before="to with about of",
        not_after="now so time day after of about to with from on",
    ),
    Phrase(
        "job-that-i-applied",
        "grammar",
        "“For” is missing: “{x} for”.",
        r"(?:job|role|position|post|vacancy|place|course|answer|reply|result|results|bus|train) "
        r"(?:that |which )?(?:i|we|you) (?:have |had |am |was |are |were )?(?P<x>applied|waited|"
        r"waiting|asked|applying|looking|searching)(?=[.,;:!?]|$)",
        "applied waited waiting asked applying looking searching",
        fix="{x} for",
    ),
    Phrase(
        "if-is-any-news",
        "grammar",
        "The subject is missing: “{if} there is” or “{if} it is”.",
        r"(?P<x>(?P<if>if|whether|whenever|unless) (?P<be>is|was)) (?:any|some|"
        r"possible|necessary|convenient|needed|more|another|still|ok|okay|important|better|easier)",
        "if whether whenever unless",
    ),
    Phrase(
        "if-want",
        "grammar",
        "The subject is missing: “if you {v}”.",
        r"(?P<x>if (?P<v>want|prefer|wish|need|have|like)) (?:to|more|it|the|any|me|a|my|some|"
        r"other)",
        "if",
        fix="if you {v}",
        not_before="be",
    ),
    Phrase(
        "if-want-end",
        "grammar",
        "The subject is missing: “if you {v}”.",
        r"(?P<x>if (?P<v>want|prefer|wish|need|like))(?=[.,;!?]|$)",
        "if",
        fix="if you {v}",
        not_before="be",
    ),
    Phrase(
        "even-i-am",
        "word choice",
        "It is “even though”.",
        r"(?P<x>even) (?:i|we) (?:am|are|was|have|had|do|don't|can|can't|could|live|work|do not|"
        r"did|"
        r"didn't|never) [^.,;!?]{3,70}, (?:i|we|my|it)",
        "even",
        fix="even though",
        after="^",
    ),
    Phrase(
        "enough-cold",
        "grammar",
        "“Enough” stands behind: “{adj} enough”.",
        r"(?:is|was|are|were|be|am|not|feel|felt|isn't|wasn't) (?P<x>enough (?P<w>cold|warm|hot|"
        r"big|"
        r"good|strong|fast|clear|long|old|young|experienced|qualified|confident|ready|high|small|"
        r"late|early|safe|quick|patient|flexible|careful|interesting|easy|fluent|large|deep|hard|"
        r"clean))(?= (?:for|to|in the|at|but|and)\b|[.,;!?]|$)",
        "enough",
        fix="{w} enough",
    ),
    Phrase(
        "which-we-tested-it",
        "grammar",
        "“Which” is the object already: no “it”.",
        r"which (?:i|we|you|they|he|she) (?:also |always |often |never )?(?!made|found|find|make|"
        r"think|"
        r"thought|keep|kept|consider|considered|leave|left)[a-z]{2,14}(?P<x> it)(?= (?:on|at|in|"
        r"every|for|from|during|last|since|with|yesterday|after|before)\b|[.,;!?]|$)",
        "which",
        fix="",
        not_after="in of on at for from by with to about under during through after",
    ),
    Phrase(
        "which-i-work-with-it",
        "grammar",
        "“Which” is the object already: no “it”.",
        r"which (?:i|we|you|they) (?:also |always |often )?(?:work|worked|deal|dealt|live|"
        r"lived|speak|spoke|talked|use|used|talk|play|played|learned|learnt) (?:with|about|in|on|"
        r"for|"
        r"at|from)(?P<x> (?:it|them))(?= (?:every|daily|for|since|in|at|and|on)\b|[.,;!?]|$)",
        "which",
        fix="",
        not_after="in of on at for from by with",
    ),
    Phrase(
        "which-it-is",
        "grammar",
        "“Which” is the subject already: no “it”.",
        r"(?<=[a-z],\s)which (?P<x>it )(?:(?:is|was) (?:valid|a|an|the|very|not|located|based|"
        r"called|used|important|"
        r"also|still|near|full|good)|has|can|will|makes|takes|helps|gives|means)",
        "which",
        fix="",
    ),
    Phrase(
        "of-who",
        "word choice",
        "After “of” it is “whom”, or “which” of things.",
        r"(?:some|many|most|all|both|none|one|two|three|four|five|several|few|half|each|,) of "
        r"(?P<x>who) (?:are|is|were|was|have|has|had|work|live|came|can|will|speak|do)",
        "who",
        fix="whom",
    ),
)
