"""Slips of the pen that make another word: "now" for "know", "to" for "too"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_NOUN = (
    r"(?:team|company|culture|products?|customers|staff|school|hospital|people|office|website|"
    r"mission|values|work|approach|services|clients|environment|history|growth)"
)
_BE = r"(?:am|i'm|is|are|was|were|be|been|feel|felt|so|very|really|more|extremely|super|both|also)"

SLIPS = (
    Phrase(
        "exited-excited",
        "word choice",
        "“Exited” is gone out; full of joy is “excited”.",
        rf"{_BE} (?P<x>exited)(?= (?:to|about|for|by|at|that|and|when|with)|[.!,])",
        "exited",
        fix="excited",
    ),
    Phrase(
        "now-know",
        "word choice",
        "“Now” stands where “know” belongs.",
        r"(?:i|we|they|you) (?P<x>now) (?:how|that|it|many|from|what|who|where)",
        "now",
        fix="know",
        after="^ because if as since",
    ),
    Phrase(
        "its-culture-is",
        "punctuation",
        "“Its”, meaning “of it”, has no apostrophe.",
        rf"(?P<x>it's) {_NOUN} (?:is|are|was|were|has|have|makes|shows|will)",
        "it's",
        fix="its",
    ),
    Phrase(
        "your-a",
        "word choice",
        "“Your” stands where “you're” belongs.",
        r"(?P<x>your) (?:(?-i:an?) (?:great|good|very|big|small|real|true|team|company|kind|lovely|"
        r"wonderful|busy|nice|growing|young|leader|leading|person)|(?:very|so|too|really) (?:kind|"
        r"helpful|generous|welcome|good|nice|patient|busy|friendly)(?=[.,!]| (?:to|for|in|with|"
        r"about)))",
        "your",
        fix="you're",
    ),
    Phrase(
        "youre-team-is",
        "word choice",
        "“You're” means “you are”; here it is “your”.",
        rf"(?P<x>you're|youre) {_NOUN} (?:is|are|was|were|has|have|will|seems|sounds|looks)",
        "you're youre",
        fix="your",
    ),
    Phrase(
        "whos-idea",
        "word choice",
        "“Who's” means “who is”; of whom is “whose”.",
        r"(?P<x>who's) (?:idea|team|job|name|skills|role|projects?|company|customers|opinion|"
        r"background|passion|family|goals?|mission|turn|fault|products?|experience|office|values)"
        r"(?!-)",
        "who's",
        fix="whose",
    ),
    Phrase(
        "whose-going",
        "word choice",
        "“Who is” or “who has” is written “who's”.",
        r"(?P<x>whose) (?:going to|been|able to|interested in|looking for|an? |working (?:at|"
        r"with|on|"
        r"for|in)|not (?:afraid|only|a|the))",
        "whose",
        fix="who's",
    ),
    Phrase(
        "to-long",
        "word choice",
        "“Too” means more than is good.",
        r"(?:was|is|it's|are|were|be|am|i'm|been|not) (?P<x>to) (?:long|short|high|low|hard|easy|"
        r"tired|quick|quiet|loud|heavy|strict|formal|nervous|shy|eager|excited|quickly|large|tight)"
        r"(?=[.,;!]|$| (?:for|to) (?:me|us|you|be|say)\b)",
        "to",
        fix="too",
    ),
    Phrase(
        "have-to-much",
        "word choice",
        "“Too” means more than is good.",
        r"(?:have|had|with|has|takes|took|spent|way|far|asked|asking|be|being|so) (?P<x>to) "
        r"(?:much|many) ",
        "to",
        fix="too",
    ),
    Phrase(
        "adopt-to",
        "word choice",
        "To fit in is to “adapt”; “adopt” is to take on.",
        r"(?P<x>adopt) (?:quickly |easily |well |fast |myself )?to (?:new|any|change|changes|"
        r"changing|different|the|your|all|every|various)",
        "adopt",
        fix="adapt",
    ),
    Phrase(
        "compliment-complement",
        "word choice",
        "What makes something whole “complements” it.",
        r"(?:skills?|experience|background|strengths?|qualifications?|abilities|knowledge|training)"
        r"(?: \w{2,10})? (?P<x>(?P<s>compliments?)) (?:your|the|my|our|those|that|what)",
        "compliment compliments",
        fix="complement",
    ),
    Phrase(
        "principle-principal",
        "word choice",
        "The chief one is “principal”.",
        r"(?P<x>principle) (?:engineer|scientist|investigator|consultant|designer|developer|"
        r"architect|analyst|researcher|reason|lecturer|teacher)",
        "principle",
        fix="principal",
    ),
    Phrase(
        "in-principal",
        "word choice",
        "It is “in principle”.",
        r"in (?P<x>principal)(?=[,.;]|$| (?:i|we|yes|but|and))",
        "principal",
        fix="principle",
    ),
    Phrase(
        "i-past",
        "word choice",
        "The verb is “passed”.",
        r"(?:i|we|i've|i have|just|recently) (?P<x>past) (?:my|the|a|an|all|it)",
        "past",
        fix="passed",
        after="^ and but because that when since so as",
    ),
    Phrase(
        "a-please-to",
        "word choice",
        "The thing is a “pleasure”.",
        r"(?:a|my|such a|great) (?P<x>please|pleased|pleasured|pleasuring)"
        r"(?= (?:to|meeting|talking|speaking)|[.!])",
        "please pleased pleasured pleasuring",
        fix="pleasure",
    ),
    Phrase(
        "was-a-great-to",
        "grammar",
        "No article here, or a noun is missing.",
        r"(?:was|is|be|been|it's) (?P<x>a )(?:great|nice|good|lovely|wonderful|pleasant|really "
        r"nice|"
        r"very nice|really great) (?:to|talking|meeting|speaking|seeing|that) ",
        "great nice good lovely wonderful pleasant",
        fix="",
    ),
)
