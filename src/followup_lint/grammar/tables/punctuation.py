"""Apostrophes that depend on the words around them, and stray marks."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

PUNCTUATION = (
    Phrase(
        "id-like",
        "punctuation",
        "“I would” is written “I'd”, with an apostrophe.",
        r"(?P<x>id) (?:like|love|be|have|rather|really|appreciate|also|welcome|gladly|want|say|"
        r"enjoy|prefer|never|still|definitely|hope)",
        "id",
        fix="I'd",
        after="^ and but so because that if as what which then",
    ),
    Phrase(
        "ill-be",
        "punctuation",
        "“I will” is written “I'll”, with an apostrophe.",
        r"(?P<x>ill) (?:be|have|send|call|see|try|do|give|make|take|also|bring|come|keep|get|"
        r"let|wait|follow|ring|email|look)",
        "ill",
        fix="I'll",
        after="^ and but so because that if as what which then",
    ),
    Phrase(
        "wont-be",
        "punctuation",
        "“Will not” is written “won't”, with an apostrophe.",
        r"(?:i|you|we|they|he|she|it|that|this|which|who|there|and|but) (?P<x>wont)",
        "wont",
        fix="won't",
    ),
    Phrase(
        "lets-talk",
        "punctuation",
        "“Let us” is written “let's”, with an apostrophe.",
        r"(?P<x>lets) (?:talk|meet|discuss|see|go|do|have|keep|find|set|schedule|plan|say|catch|"
        r"connect|chat|try|hope|make|stay|get|face|be)",
        "lets",
        fix="let's",
        after="^ so and but then now",
    ),
    Phrase(
        "last-weeks",
        "punctuation",
        "The apostrophe is missing: “{word}'s”.",
        r"(?P<x>(?P<word>(?:last|next|this) (?:week|month|year|monday|tuesday|wednesday|thursday|"
        r"friday|summer|winter|spring|morning|afternoon|evening))s|(?:mon|tues|wednes|thurs|fri)"
        r"days) (?:interview|meeting|call|conversation|chat|visit|talk|discussion|news|email|"
        r"tour|session|event|launch|deadline|round)",
        "interview meeting call conversation chat visit talk discussion news email tour session "
        "event launch deadline round",
        not_after="on",
    ),
    Phrase(
        "years-experience",
        "punctuation",
        "An apostrophe or “of” is missing: “years' experience”, “years of experience”.",
        r"(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
        r"twenty|thirty|few|several|many) (?P<x>(?P<unit>years|months|weeks|days|hours)) "
        r"(?P<what>experience|notice|service|time|work experience|training|pay|leave|practice|"
        r"holiday)(?= (?:in|as|with|at|of|on|and|to|from|working|under|for)|[.,;!?)]|$)",
        "experience notice service time work training pay leave practice holiday",
        fix=("{unit}'", "{unit} of"),
        not_after="after for within",
    ),
    Phrase(
        "noun-plural-apostrophe",
        "punctuation",
        "A plural has no apostrophe.",
        r"(?:many|these|those|several|few|two|three|four|five|some|any|of|all) "
        r"{=adj}(?P<x>(?:question|skill|idea|team|project|client|customer|colleague|patient|"
        r"student|topic|goal|tool|problem|employee|year|month|week|day|hour|email|job|role|"
        r"position|challenge|opportunitie|compan|document|reference|engineer|manager|nurse)'s)"
        r"(?= (?:and|for|about|with|that|i|you|we|in|on|at|to|from|is|are|will|of)|[.,;!?]|$)",
        "question's skill's idea's team's project's client's customer's colleague's patient's "
        "student's topic's goal's tool's problem's employee's year's month's week's day's hour's "
        "email's job's role's position's challenge's document's reference's engineer's manager's "
        "nurse's",
        not_after="friend colleague idea those book",
    ),
    Phrase(
        "dear-comma-verb",
        "punctuation",
        "No comma between “that” and what it belongs to.",
        r"(?<!,\s)(?:i|we|i am|i'm|we are|you) (?:also |really )?(?:hope|think|believe|know|feel|"
        r"said|say|mentioned|understand|sure|confident|glad|happy)"
        r"(?P<x>,) that (?:i|you|we|the|it|my|your|they|this)",
        "that",
        fix="",
        not_before="is",
    ),
    Phrase(
        "my-managers-name",
        "punctuation",
        "The apostrophe is missing: “{n}'s”.",
        r"(?:my|your|our|the|a) (?P<x>(?P<n>manager|company|team|boss|client|customer|student|"
        r"patient|"
        r"department|hospital|school|sister|brother|father|mother|husband|wife|friend|colleague|"
        r"candidate|interviewer|organi[sz]ation)s) (?:name|culture|mission|needs|vision|reputation|"
        r"expectations|commitment|history|success|goals|future|priorities|website|requirements)",
        "name culture mission needs vision reputation expectations commitment history success "
        "goals "
        "future priorities website requirements",
        fix="{n}'s",
    ),
    Phrase(
        "the-interviews-apostrophe",
        "punctuation",
        "A plural has no apostrophe.",
        r"(?:the|your|these|those|my) (?P<x>(?P<n>interview|question|manager|nurse|engineer|"
        r"student|"
        r"client|customer|colleague|skill|project|candidate|teacher|patient|employee|idea|role|"
        r"member|tool|topic|challenge)'s) (?:were|are|have)",
        "were are have",
        fix="{n}s",
    ),
    Phrase(
        "on-mondays-apostrophe",
        "punctuation",
        "A plural has no apostrophe: “{d}s”.",
        r"(?:on|and|or) (?P<x>(?P<d>(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s)"
        r"(?= (?:and|or|from|at|after|before|between|are)|[.,;!?]|$)",
        "monday's tuesday's wednesday's thursday's friday's saturday's sunday's",
        fix="{d}s",
    ),
)
