"""The set phrases of such mails, gone wrong: thanks, hopes, offers to talk."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

FORMULAS = (
    Phrase(
        "look-forward-to-base",
        "grammar",
        "After “forward to” comes “{base:ing}” or a noun.",
        r"forward to (?:again |also |soon |finally |personally )?(?P<x>{base})",
        "forward",
        fix="{base:ing}",
        after="look looking looked looks",
    ),
    Phrase(
        "look-forward-to-work",
        "grammar",
        "After “forward to” comes “{anybase:ing}” or a noun.",
        r"forward to (?P<x>{anybase}) (?:with|you|your|the|my|this|together|as|alongside|in your)",
        "forward",
        fix="{anybase:ing}",
        after="look looking looked looks",
    ),
    Phrase(
        "look-forward-hearing",
        "grammar",
        "It is “look forward to {ing}”.",
        r"look(?:ing|ed|s)? forward (?P<x>(?:for |in |at |on |of )?{ing})",
        "forward",
        fix="to {ing}",
    ),
    Phrase(
        "look-forward-for",
        "grammar",
        "It is “look forward to”.",
        r"look(?:ing|ed|s)? forward (?P<x>(?:for|on|at) )(?:the|your|a|an|our|this|any)",
        "forward",
        fix="to ",
        not_before="day bus train way same",
    ),
    Phrase(
        "look-forward-your",
        "grammar",
        "“To” is missing: “look forward to”.",
        r"look(?:ing|ed|s)? (?P<x>forward )(?:your|our|seeing|the next|a positive|any)",
        "forward",
        fix="forward to ",
    ),
    Phrase(
        "i-am-look-forward",
        "grammar",
        "It is “I look forward” or “I am looking forward”.",
        r"(?:am|are|is|'m|'re|was|were) (?P<x>look) forward",
        "look",
        fix="looking",
        not_after="do",
    ),
    Phrase(
        "thank-for",
        "grammar",
        "Thank takes the person: “thank you for”.",
        r"(?:like to |wish to |want to )?(?P<x>thank) for",
        "thank",
        fix="thank you",
        after="^ would i i'd we and also again",
        not_before="it that this",
    ),
    Phrase(
        "thanks-you",
        "grammar",
        "It is “thank you” or “thanks”.",
        r"(?P<x>thanks you)",
        "thanks",
        fix="thank you",
        not_after="the of no all any",
    ),
    Phrase(
        "thanks-apostrophe",
        "spelling",
        "“Thanks” has no apostrophe.",
        r"(?:thank's|thanks')",
        "thank's thanks",
        fix="thanks",
        not_before="giving",
    ),
    Phrase(
        "to-thanks",
        "grammar",
        "After “to” comes “thank”.",
        r"to (?P<x>thanks)",
        "thanks",
        fix="thank",
        after="like wish want love wanted hope write writing just email again and first",
    ),
    Phrase(
        "thank-you-for-you",
        "word choice",
        "“You” stands where “your” belongs.",
        r"(?:for|of|with|in|on|from|about|at|to|within|by|under|during|appreciate|see|meet|join|"
        r"know|appreciated|enjoyed|and|considering|regarding) (?P<x>you) "
        r"(?:(?:very |so )?{adj} )?(?:time|team|teams|company|consideration|reply|response|"
        r"hospitality|"
        r"support|questions?|office|department|interview|feedback|interest|insights?|email|"
        r"organi[sz]ation|patience|kindness|colleagues?|website|school|hospital|clinic|customers|"
        r"clients|products?|project|projects|staff|advice|explanations?|warehouse|shop|store|"
        r"restaurant|decision|attention|availability|culture|mission|convenience|understanding|"
        r"generosity|guidance|business|group|institution|behalf)",
        "you",
        fix="your",
        not_before="is was flies sheets matters",
    ),
    Phrase(
        "thank-your-for",
        "word choice",
        "“Your” stands where “you” belongs.",
        r"(?:thank|thanking|tell|meet|meeting|with|see|contact|from|to|of|asked|told|hear from|ask|"
        r"call|email|reach|show|give|send) (?P<x>your) "
        r"(?:for|yesterday|today|tomorrow|again|soon|on|in|about|that|very|so|to|at|and|if|as|"
        r"both)",
        "your",
        fix="you",
        not_before="own old new first busy many best kind warm generous helpful yet house site",
    ),
    Phrase(
        "thank-you-for-base",
        "grammar",
        "After “for” comes “{anybase:ing}”.",
        r"(?:thank you|thanks|thankful|grateful|thank you all)(?: very much| so much| again| once "
        r"again| a lot| both| all)? for (?P<x>{anybase}) "
        r"(?:me|us|my|your|with me|the opportunity|the time|the chance|time)",
        "thank thanks thankful grateful",
        fix="{anybase:ing}",
    ),
    Phrase(
        "thank-you-to-base",
        "grammar",
        "It is “thank you for {anybase:ing}”.",
        r"(?:thank you|thanks)(?: very much| so much| again| a lot)? (?P<x>to {anybase}) "
        r"(?:me|us|my|with me|the time|the chance)",
        "thank thanks",
        fix="for {anybase:ing}",
    ),
    Phrase(
        "thank-you-that",
        "grammar",
        "It is “thank you for” and the -ing form.",
        r"(?:thank you|thanks)(?: very much| so much| again| a lot)? (?P<x>that|because) "
        r"(?:you|i|we|they)",
        "thank thanks",
    ),
    Phrase(
        "thank-and-give-me",
        "grammar",
        "After “for … and” comes “{base:ing}”, like the first.",
        r"(?:thank you|thanks)(?: very much| so much| again| a lot)? for (?:(?!to |let |letting |"
        r"help |helping )[\w'-]{1,20} ){1,9}"
        r"and (?P<x>{base}) (?:me|us|your|my)",
        "thank thanks",
        fix="{base:ing}",
    ),
    Phrase(
        "great-to-met",
        "grammar",
        "After “to” comes the plain form, “{past:base}”.",
        r"(?:nice|great|good|pleasure|lovely|glad|happy|pleased|honou?r|wonderful|opportunity|"
        r"chance|like|love|wanted|able|want|wish|hope|hoping|how|ready|need|going|delighted|"
        r"possible|excited|time|allow me|allowed me|asked me|let me know if you need) "
        r"to (?:finally |also |personally |again |just )?(?P<x>{past})",
        "to",
        fix="{past:base}",
    ),
    Phrase(
        "nice-meet-you",
        "grammar",
        "“To” is missing: “to {base}”.",
        r"(?:nice|great|good|pleasure|lovely|glad|happy|pleased|able|wonderful|opportunity|"
        r"honou?red|delighted|excited|eager) (?P<x>(?:meet|see|hear|talk|speak|learn|join|"
        r"discuss|contribute|work with)) (?:you|your|with|from|more|about|the|my|to|again)",
        "meet see hear talk speak learn join discuss contribute work",
        fix="to {x}",
        not_after="a the that this our such very's your my one long some any",
    ),
    Phrase(
        "let-me-now",
        "word choice",
        "“Now” stands where “know” belongs.",
        r"(?:let (?:me|us|you|them|him|her)|want you to|wanted you to|as you|to|please|do "
        r"you|would like to|if you|don't|didn't|already) (?P<x>now) "
        r"(?:if|what|when|how|about|that|whether|more|as soon|your|the (?:next|result|decision|"
        r"timeline|date|best|outcome)|should|anything|more about|of any|where|why|which)",
        "now",
        fix="know",
    ),
    Phrase(
        "let-me-know-form",
        "grammar",
        "It is “let me know”.",
        r"let (?:me|us|them|him|her) (?P<x>knows|knew|known|knowing)",
        "knows knew known knowing",
        fix="know",
    ),
    Phrase(
        "let-know",
        "grammar",
        "Whom? “Let me know”.",
        r"(?P<x>let know)",
        "let",
        fix="let me know",
    ),
    Phrase(
        "hear-form-you",
        "word choice",
        "“Form” stands where “from” belongs.",
        r"(?:hear|heard|hearing|learn|learned|learnt|learning|receive|received|receiving|back|"
        r"word|news|answer|response|soon|come|comes|came|coming|away|different|apart|far|"
        r"straight|directly) (?P<x>form) "
        r"(?:you|your|the|my|our|this|that|a|an|her|his|them|both|all|what|home|here)",
        "form",
        fix="from",
        not_before="sent gave asked attached wants mentioned need needs",
    ),
    Phrase(
        "wish-you-to",
        "grammar",
        "A wish or hope takes a clause: “hope that you …”.",
        r"(?:i|we) (?:hope|hoped) (?P<x>you to) (?:be|{base})",
        "hope hoped",
    ),
    Phrase(
        "want-that-you",
        "grammar",
        "“Want” and “would like” take “you to”.",
        r"(?:want|wanted|would like|'d like) (?P<x>that) (?:you|he|she|they|we|i|your)",
        "that",
        not_before="can may",
    ),
    Phrase(
        "appreciate-if",
        "grammar",
        "“It” is missing: “appreciate it if”.",
        r"(?:would|'d|will|'ll)(?: really| greatly| very much| be| so| also| much)? "
        r"(?P<x>appreciate|appreciated) if (?:you|i|we|someone|your)",
        "appreciate appreciated",
        fix="{x} it",
        not_after="it this that",
    ),
    Phrase(
        "please-advice",
        "word choice",
        "“Advice” is the noun; the verb is “advise”.",
        r"(?:please|kindly|to|would you|could you|can you|will|i|we) (?P<x>advice)",
        "advice",
        fix="advise",
        not_after="listen thanks open listened due",
        not_before="from about that is was of i and given like",
    ),
    Phrase(
        "your-advise",
        "word choice",
        "“Advise” is the verb; the noun is “advice”.",
        r"(?:your|my|his|her|their|the|some|any|good|great|of|for|with|this|an|useful|helpful|"
        r"valuable|more) (?P<x>advise)",
        "advise",
        fix="advice",
        not_before="us me them against",
    ),
    Phrase(
        "your-welcome",
        "word choice",
        "“Your” stands where “you're” belongs.",
        r"(?P<x>your) (?:welcome (?:to|at|in|for|here|back)|welcome$|looking for|looking to|"
        r"looking at|going to|doing|having|not|the (?:right|one|best|first|person)|all|also|"
        r"still|always|interested|able|available|sure|happy|planning|hiring|trying|thinking|"
        r"right (?:that|about|to)|seeking|in need|free (?:to|on|for|at|next|this)|a (?:great|good|"
        r"very|small|large|big|fast|company|team)|building|expanding|running|already)",
        "your",
        fix="you're",
        after="^ if that because when hope think know sure see but so and as since believe glad "
        "happy where while what how whether feel understand heard unless",
        not_before="team teams plans plan costs cost kind helpful process slots hours life lives "
        "manager managers is was office event events department committee business site times "
        "time hands round star season line application applications permission commission and",
    ),
)
