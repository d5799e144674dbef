"""Misspellings that make another word: "hopping" for "hoping", "weak" for "week"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_VISIT = r"(?:interview|conversation|discussion|meeting|talk|call|chat|tour|visit)"

MISSPELT = (
    Phrase(
        "whit-with",
        "spelling",
        "“With” is misspelt.",
        r"(?P<x>whit) (?:you|my|the|your|an?|me|our|us|it|this|his|her|them|all|some|two)",
        "whit",
        fix="with",
        not_after="a no one",
    ),
    Phrase(
        "hopping-hoping",
        "word choice",
        "To hop is to jump; here it is “hoping”.",
        r"(?:am|i'm|was|are|been|still|and|^) ?(?P<x>hopping) (?:to|for|that|you|we|i|this)",
        "hopping",
        fix="hoping",
    ),
    Phrase(
        "wandering-if",
        "word choice",
        "To ask oneself is to “wonder”.",
        r"(?P<x>wandering) (?:if|whether|what|when|how)",
        "wandering",
        fix="wondering",
    ),
    Phrase(
        "defiantly",
        "word choice",
        "“Defiantly” is in defiance; for sure is “definitely”.",
        r"(?:i|will|would|is|am|i'd|i'll|can|most|we|could|it's|was|should) (?P<x>defiantly)",
        "defiantly",
        fix="definitely",
    ),
    Phrase(
        "my-live",
        "word choice",
        "The noun is “life”.",
        r"(?:my|your|their|our|his|her|personal|professional|daily|whole|of) (?P<x>live)"
        r"(?=[.,!]| (?:and|in|is|was|i|has|experience)|$)",
        "live",
        fix="life",
        not_after="all those both none some many most either any one",
    ),
    Phrase(
        "my-believe",
        "word choice",
        "The noun is “belief”.",
        r"(?:my|strong|firm|our|personal) (?P<x>believe)",
        "believe",
        fix="belief",
    ),
    Phrase(
        "to-proof",
        "word choice",
        "The verb is “prove”.",
        r"to (?P<x>proof) (?:that|myself|to|it|you)",
        "proof",
        fix="prove",
        not_after="comes came next due thanks",
    ),
    Phrase(
        "to-safe",
        "word choice",
        "The verb is “save”.",
        r"to (?P<x>safe) (?:time|money|costs?|energy|lives|the|you|your|us)",
        "safe",
        fix="save",
        not_before="side",
    ),
    Phrase(
        "to-inquiry",
        "word choice",
        "The verb is “inquire”.",
        r"to (?P<x>(?P<v>inquiry|enquiry)) (?:about|on|the|if|whether|regarding)",
        "inquiry enquiry",
        fix="inquire",
        not_after="response answer reply due regard respect regards reference relation",
    ),
    Phrase(
        "to-precise",
        "word choice",
        "“Precise” is no verb: “clarify”.",
        r"(?:to|can|will|would|could) (?P<x>precise) (?:my|that|the|one|some|it|what)",
        "precise",
        fix="clarify",
    ),
    Phrase(
        "friendly-stuff",
        "word choice",
        "People at work are “staff”.",
        r"(?:(?P<x>stuff) (?:members?|meeting|room|training)|(?:friendly|helpful|kind|nursing|"
        r"teaching|medical|kitchen|hotel) (?P<y>stuff))",
        "stuff",
        fix="staff",
    ),
    Phrase(
        "costumer",
        "word choice",
        "Who buys is a “customer”.",
        r"(?P<x>costumers?) (?:service|support|care|satisfaction|needs|relations|success|"
        r"experience)",
        "costumer costumers",
        fix="customer",
    ),
    Phrase(
        "job-sight",
        "word choice",
        "The place is a “site”.",
        r"(?:(?:construction|building|job|work|web) (?P<x>sight)(?= (?:visit|and|in|was|is|with|"
        r"manager)|[.,])|on(?: |-)(?P<y>sight) (?:visit|interview|manager|meeting))",
        "sight",
        fix="site",
    ),
    Phrase(
        "right-to-you",
        "word choice",
        "With a pen it is “write”.",
        r"(?:to|will|i'll) (?P<x>right) (?:you|back)",
        "right",
        fix="write",
        not_before="injustice wrongs",
    ),
    Phrase(
        "righting-to-you",
        "word choice",
        "With a pen it is “writing”.",
        r"(?:i'm|i am|was|am) (?P<x>righting) (?:to|you|in|this)",
        "righting",
        fix="writing",
    ),
    Phrase(
        "meat-you",
        "word choice",
        "To come together is to “meet”.",
        r"to (?P<x>meat) (?:you|with|the|your)",
        "meat",
        fix="meet",
    ),
    Phrase(
        "last-weak",
        "word choice",
        "Seven days are a “week”.",
        r"(?:last|next|per|every|this|coming|each) (?P<x>weak)",
        "weak",
        fix="week",
        closed=True,
    ),
    Phrase(
        "two-mouths",
        "word choice",
        "Thirty days are a “month”.",
        r"(?:two|three|four|five|six|few|several) (?P<x>mouths)(?= (?:ago|and "
        r"i|i|we|of)|[.,]|$)",
        "mouths",
        fix="months",
    ),
    Phrase(
        "walk-me-thought",
        "word choice",
        "It is “through”.",
        r"(?:walk(?:ed|ing)?|guid(?:e|ed|ing)|talk(?:ed|ing)?|going|went|gone|go|led|took|take|"
        r"taking) "
        r"(?:me |us |you )?(?P<x>thought|though|threw|trough|thru) (?:the|your|my|our|it|all|how|a|"
        r"some|each)",
        "thought though threw trough thru",
        fix="through",
        not_after="i",
    ),
    Phrase(
        "i-though",
        "word choice",
        "The past of “think” is “thought”.",
        r"(?:i|we) (?P<x>though) (?:that|it|you|about|the|we|i|of)",
        "though",
        fix="thought",
        after="^ and but because",
    ),
    Phrase(
        "even-thought",
        "word choice",
        "It is “even though”.",
        r"even (?P<x>thought|tough|trough|through) (?:i|it|we|the|you|my|they|he|she|this)",
        "even",
        fix="though",
        after="^ and but job role position interview it me you",
    ),
    Phrase(
        "know-of-you",
        "word choice",
        "It is “if”.",
        r"let me know (?P<x>of|is|it|f|in|I) (?:you|there|i|anything|we)",
        "let",
        fix="if",
        not_before="are is in on",
    ),
    Phrase(
        "an-the",
        "word choice",
        "“And” is meant.",
        r"(?:\w{2,14}) (?P<x>(?-i:an)) (?:the|your|my|for|to|am|we|you|was|is|will|would|this|that|"
        r"their|our|with|thank|look|hope)",
        "an",
        fix="and",
    ),
    Phrase(
        "yours-time",
        "word choice",
        "Before a noun it is “your”.",
        r"(?P<x>yours) (?:time|team|company|interview|consideration|help|answer|reply|email|"
        r"support)",
        "yours",
        fix="your",
        not_after="of",
    ),
    Phrase(
        "you-company",
        "word choice",
        "“You” stands where “your” belongs.",
        r"(?P<x>you) (?:company|team|organi[sz]ation|office|website|products) (?:is|was|are|were|"
        r"has|"
        r"have|seems|sounds|looks|offers|does|needs)",
        "you",
        fix="your",
        not_after="for to of",
    ),
    Phrase(
        "of-are-talk",
        "word choice",
        "“Our” is meant.",
        r"(?:of|for|in|during|after|from|about|with|enjoyed|following|since|at) (?P<x>are|hour|or) "
        rf"{_VISIT}",
        "are hour or",
        fix="our",
        not_before="times",
        closed=True,
    ),
    Phrase(
        "the-are",
        "word choice",
        "“They” is meant, or a word is missing.",
        r"(?P<x>the) (?:are|were|have been|am|don't|didn't)",
        "the",
    ),
    Phrase(
        "for-they-team",
        "word choice",
        "“The” is meant.",
        r"(?:for|of|in|about|with|at|on|during|to|by) (?P<x>they|then) (?:team|company|interview|"
        r"position|role|job|opportunity|office|tour)",
        "they then",
        fix="the",
    ),
    Phrase(
        "team-moral",
        "word choice",
        "The spirit of a group is its “morale”.",
        r"(?:team|staff|employee|high|low|boost|boosts|company) (?P<x>moral)(?=[.,]| (?:and|is|"
        r"was|in|"
        r"by|up|high|low|at)|$)",
        "moral",
        fix="morale",
    ),
    Phrase(
        "won-price",
        "word choice",
        "What one wins is a “prize”.",
        r"(?:won|win|winning|awarded) (?:a |the |this )?(?:first |second |third )?(?P<x>price)",
        "price",
        fix="prize",
    ),
    Phrase(
        "on-behave",
        "word choice",
        "It is “on behalf of”.",
        r"(?P<x>on behave|in behave|on the behave|on behalve|on be half)(?= of)",
        "behave behalve half",
        fix="on behalf",
    ),
    Phrase(
        "in-regards-of",
        "word choice",
        "It is “with regard to”.",
        r"(?P<x>(?:in|with) (?:regards of|regard of|regards your|regards the|regards my|regards on|"
        r"regards about))",
        "regards regard",
    ),
)
