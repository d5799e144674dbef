"""Thanks and greetings gone wrong, beyond the set phrases."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_ASIDE = r"(?: very much| so much| again| once again| a lot)?"
_WITHIN = r"(?:interview|meeting|call|conversation|discussion|talk|chat|visit)"

THANKS = (
    Phrase(
        "look-forwards",
        "word choice",
        "It is “forward”.",
        r"look(?:ing|ed|s)? (?P<x>forwards|foreword|forword|foreward|toward|towards|froward|"
        r"forwarding) "
        r"to",
        "forwards foreword forword foreward toward towards froward forwarding",
        fix="forward",
    ),
    Phrase(
        "looking-to-your-answer",
        "word choice",
        "It is “looking forward to”.",
        r"looking (?P<x>to) your (?:answer|reply|response|feedback|email|news|decision|call)",
        "looking",
        fix="forward to",
    ),
    Phrase(
        "hope-hearing",
        "grammar",
        "After “hope” comes “to {ing:base}”.",
        r"(?:i|we|and|also) (?:hope|wish|want|would like|would love) (?P<x>{ing}) "
        r"(?:from|you|your|with|back|soon|the|a|to|in|more|about)",
        "hope wish want like love",
        fix="to {ing:base}",
        not_after="things what which",
    ),
    Phrase(
        "thank-you-of",
        "word choice",
        "It is “for”.",
        rf"(?:thank you|thanks|grateful|thankful|thank you all){_ASIDE} (?P<x>of|about) "
        r"(?:your|the|this|giving|taking|meeting|having|sharing|all)",
        "thank thanks grateful thankful",
        fix="for",
        not_after="the my our all their his her",
    ),
    Phrase(
        "thank-you-for-gave",
        "grammar",
        "After “for” comes “{past_ed:ing}”.",
        rf"(?:thank you|thanks|grateful|thankful){_ASIDE} for (?P<x>{{past+ed}}) (?:me|us|my|you)",
        "thank thanks grateful thankful",
        fix="{past_ed:ing}",
    ),
    Phrase(
        "for-meeting-and-share",
        "grammar",
        "After “for … and” comes “{x:ing}”, like the first.",
        rf"(?:thank you|thanks|grateful){_ASIDE} for (?!letting|helping|making|having|hearing|"
        rf"seeing|"
        r"allowing|inviting|asking)\w{2,12}ing (?:(?!to |let |letting |help |helping "
        r")[\w'-]{1,20} )"
        r"{0,7}and (?P<x>share|answer|show|talk|give|explain|tell|consider|walk|host|welcome|"
        r"include|"
        r"introduce|provide|invite|take|let|make|help|discuss) (?:me|us|your|my|with|the|about|"
        r"all)",
        "thank thanks grateful",
        fix="{x:ing}",
    ),
    Phrase(
        "many-thank",
        "grammar",
        "It is “many thanks”.",
        r"many (?P<x>thank) (?:for|to|again)",
        "many",
        fix="thanks",
    ),
    Phrase(
        "much-thanks",
        "word choice",
        "It is “many thanks”.",
        r"(?P<x>much) thanks (?:for|to|again)",
        "much",
        fix="many",
        not_after="very how so with as too that",
    ),
    Phrase(
        "grateful-with-you",
        "word choice",
        "One is grateful “to” a person.",
        r"(?:grateful|thankful) (?P<x>with|of|towards?|at) (?:you|him|her|them|your team|everyone)",
        "grateful thankful",
        fix="to",
    ),
    Phrase(
        "enjoyed-very-much-the",
        "grammar",
        "“Very much” and “a lot” stand after what was liked.",
        r"(?:i|we)(?: also| really)? (?:(?:like|liked|enjoy|enjoyed|love|loved) (?P<x>very "
        r"much|so much|a lot|really)|(?:appreciate|appreciated) (?P<y>a lot)) "
        r"(?:the|your|our|my|this|that|to|talking|meeting|working|it|how|when|what)",
        "much lot really",
    ),
    Phrase(
        "enjoy-talk-with",
        "grammar",
        "After “enjoy” comes “{v:ing}”.",
        r"enjoy(?:ed|s)? (?P<x>(?P<v>talk|work|meet|speak|chat|visit|talked|spoke|met|worked|"
        r"visited|discussed)) (?:with|to|you|your|about|in|at|the)",
        "enjoy enjoyed enjoys",
        fix="{v:ing}",
    ),
    Phrase(
        "wish-you-will",
        "grammar",
        "After “I wish” comes “would” or “could”; or “I hope you will”.",
        r"(?:i|we) (?P<x>wish) (?:that )?(?:you|it|they|he|she|i|we|this) (?:will|can)",
        "wish",
        fix="hope",
        not_before="power",
    ),
    Phrase(
        "in-the-same-time",
        "word choice",
        "It is “at the same time”.",
        r"(?P<x>in) the same time",
        "same",
        fix="at",
        not_before="zone zones slot frame period that it as span",
    ),
    Phrase(
        "at-first-of-all",
        "word choice",
        "It is “first of all”, or “in the first place”.",
        r"(?P<x>at first of all|in first of all|on first place|on the first place|in first place|"
        r"at the first of all|firstly of all|first for all)",
        "first firstly",
        fix="first of all",
        not_after="finished came ended were was is",
        not_before="in of at with",
    ),
    Phrase(
        "in-the-other-hand",
        "word choice",
        "It is “on the other hand”.",
        r"(?P<x>in the other hand|by the other hand|at the other hand|on other "
        r"hand)",
        "hand",
        fix="on the other hand",
        not_before="i held",
    ),
    Phrase(
        "according-to-me",
        "word choice",
        "Of one's own opinion: “in my opinion”.",
        r"(?P<x>according to me|according to my opinion|on my opinion|to my opinion|by my opinion|"
        r"from my opinion|in my point of view)",
        "opinion according view",
        fix="in my opinion",
    ),
    Phrase(
        "find-attach",
        "word choice",
        "It is “attached”.",
        r"(?P<x>find (?:attach|in attached|in attach|attachment|in attachment|on attachment|"
        r"attaching|"
        r"attached in)|find the attach)(?= (?:my|the|a|an|our|copies|file)\b)",
        "find",
        fix="find attached",
        not_before="style to with disorder",
    ),
    Phrase(
        "the-attach-file",
        "word choice",
        "It is “attached”.",
        r"(?:the|my|see|this) (?P<x>attach|attaching|attachment) (?:file|document|cv|resume|"
        r"letter)",
        "attach attaching attachment",
        fix="attached",
    ),
    Phrase(
        "please-to-let",
        "grammar",
        "No “to” after “please”.",
        r"(?:please|kindly) (?:kindly )?(?P<x>to )(?:let|send|give|tell|contact|call|inform|reply|"
        r"confirm|advise|consider|see|find|do|make|take|note|accept|know|check|review)",
        "please kindly",
        fix="",
        not_after="to aim hard eager you as easy can not am i'm was were be is",
    ),
    Phrase(
        "as-discuss",
        "grammar",
        "It is “as {v:done}”.",
        r"as (?:per )?(?P<x>(?P<v>discuss|mention|agree|promise|state|explain|describe|request))"
        r"(?= (?:in|on|during|at|with|by|before|yesterday|earlier|today)|,)",
        "as",
        fix="{v:done}",
        not_after="such",
    ),
    Phrase(
        "as-per-discussed",
        "grammar",
        "It is “as discussed”.",
        r"as (?P<x>per )(?:discussed|mentioned|agreed|requested|promised)",
        "per",
        fix="",
    ),
    Phrase(
        "as-we-discuss-yesterday",
        "grammar",
        "It was then: “{v:past}”.",
        r"(?:as|what|that|which|like) (?:we|you|i) (?P<x>(?P<v>discuss|mention|say|talk|explain|"
        r"tell|describe|show|speak))(?= (?:me |us |you |about |it |that )?(?:(?:in|during|at) "
        rf"(?:the|our|my) {_WITHIN}|yesterday|last|on (?:mon|tues|wednes|thurs|fri)day))",
        "as what that which like",
        fix="{v:past}",
    ),
    Phrase(
        "email-find-you",
        "grammar",
        "It is “finds”: the mail does.",
        r"(?:hope|hoping|trust) (?:that )?(?:this|my)(?: email| e-mail| message| letter| mail| "
        r"note)? "
        r"(?P<x>find|finding|founds|finded|fund|fines) you",
        "hope hoping trust",
        fix="finds",
    ),
    Phrase(
        "finds-you-good",
        "word choice",
        "It is “finds you well”.",
        r"finds? you (?P<x>good|fine)(?=[.,!]| and|$)",
        "you",
        fix="well",
    ),
    Phrase(
        "pleasure-to-meeting",
        "grammar",
        "After “to” comes “{x:base}”.",
        r"(?:pleasure|privilege|honou?r|nice|great|good|lovely|wonderful|glad|happy|pleased|"
        r"excited) "
        r"to (?P<x>speaking|meeting|talking|seeing|hearing|learning|joining|discussing|having|"
        r"getting|knowing|working)",
        "speaking meeting talking seeing hearing learning joining discussing having getting "
        "knowing "
        "working",
        fix="{x:base}",
        not_before="and",
    ),
    Phrase(
        "contact-me-to",
        "word choice",
        "One is reached “at” or “on” a number.",
        r"(?:reach|contact|call|phone|ring|text) me (?P<x>to|in) (?:this|my|the) (?:number|phone|"
        r"mobile|cell|telephone|following)",
        "me",
        fix="at",
    ),
    Phrase(
        "all-you-help",
        "word choice",
        "“You” stands where “your” belongs.",
        r"(?:for|of) all (?P<x>you) (?:help|support|time|work|efforts?|advice|kindness|insights?)",
        "all",
        fix="your",
        closed=True,
        not_before="with is me us in",
    ),
)
