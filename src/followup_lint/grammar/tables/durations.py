"""How long, how often, how much, how long ago: the wrong small word before a measure."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_MONTHS = "january february march april may june july august september october november december"
_NUMBER = (
    r"(?:a couple of|a few|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|fifteen|twenty|\d{1,2})"
)
_UNIT = r"(?:days?|weeks?|months?|years?|hours?|minutes?|decades?)"

DURATIONS = (
    Phrase(
        "in-next-two-weeks",
        "grammar",
        "An article is missing: “the {which}”.",
        rf"(?:in|over|for|during|within|of) (?P<x>(?P<which>next|last|past|coming|following)) "
        rf"(?:(?:{_NUMBER}) )(?:days|weeks|months|years)",
        "next last past coming following",
        fix="the {x}",
        not_after="passed",
    ),
    Phrase(
        "during-two-years",
        "word choice",
        "How long is “for”.",
        rf"(?P<x>during) (?:more than |over |about |almost |nearly |around )?{_NUMBER} {_UNIT}"
        r"(?! (?:of|in)\b)",
        "during",
        fix="for",
        not_before="' when",
        closed=True,
    ),
    Phrase(
        "since-two-weeks-ago",
        "grammar",
        "It is “{n} ago”, without “{p}”.",
        rf"(?P<x>(?P<p>before|from|since|for|in) )(?P<n>{_NUMBER} {_UNIT}) ago",
        "ago",
        fix="",
        not_after="was is as different better than",
    ),
    Phrase(
        "before-two-years-i",
        "word choice",
        "Counted from today it is “{n} ago”.",
        rf"(?P<x>before (?P<n>{_NUMBER} {_UNIT}))(?=,? (?:i|we|my|he|she|they) )",
        "before",
        fix="{n} ago",
        after="^ and but",
    ),
    Phrase(
        "worked-before-two-years",
        "word choice",
        "Counted from today it is “{n} ago”.",
        rf"(?:started|began|graduated|moved|came|arrived|left|finished|met|spoke|applied|joined|"
        rf"interviewed|sent|interview|talked|born) (?:[a-z]{{2,12}} ){{0,4}}(?P<x>before (?P<n>"
        rf"{_NUMBER} {_UNIT}))(?=[.,;!?]|$)",
        "before",
        fix="{n} ago",
    ),
    Phrase(
        "from-years-working",
        "word choice",
        "How long is “for”.",
        r"(?:work|working|worked|live|living|lived|study|studying|waiting|been|employed|"
        r"experience|teaching|learning)(?: (?!away)[a-z]{2,12}){0,4} (?P<x>from) "
        rf"{_NUMBER} (?:days|weeks|months|years)(?=[.,;!?]|$)",
        "from",
        fix="for",
        not_before="old ago to",
    ),
    Phrase(
        "have-worked-from",
        "word choice",
        "What began then and goes on is “since”.",
        rf"(?:have|has|i've|we've) (?:been |worked |lived |had |handled |studied |taught |led |"
        rf"run |"
        rf"managed |used )(?:(?!from|to|until|till|away|back|different)[a-z]{{1,14}} ){{0,6}}"
        rf"(?P<x>from) (?:(?:19|20)\d\d|last (?:year|month|week|summer)|{_MONTH}"
        rf"(?: (?:19|20)\d\d)?)(?=[.,;!?]|$| (?:i|we|and|as|at)\b)",
        "from",
        fix="since",
        not_before="to until till through onwards",
    ),
    Phrase(
        "between-to",
        "word choice",
        "It is “between … and”.",
        rf"between (?:(?:19|20)\d\d|{_DAY}|{_MONTH}|\d{{1,2}}(?:(?: )?(?:am|pm))?) (?P<x>to|till|"
        rf"until) "
        rf"(?:(?:19|20)\d\d|{_DAY}|{_MONTH}|\d{{1,2}})",
        "between",
        fix="and",
    ),
    Phrase(
        "from-and-year",
        "word choice",
        "It is “from … to”.",
        r"(?:worked|lived|studied|taught|was|were|there|employed|ran|led|been)(?: "
        r"[a-z]{2,12}){0,4} "
        r"from (?:19|20)\d\d (?P<x>and) (?:19|20)\d\d(?=[.,;!?]| (?:i|we)\b|$)",
        "from",
        fix="to",
    ),
    Phrase(
        "times-in-week",
        "word choice",
        "How often is “a {u}”.",
        r"(?:once|twice|times|days|hours) (?P<x>in|by|at|on|in the|by the) (?P<u>week|month|year|"
        r"day)(?=[.,;!?]|$| (?:i|we|and|at|in|with)\b)",
        "once twice times days hours",
        fix="a",
        not_after="of first next last",
    ),
    Phrase(
        "minutes-far-from",
        "word choice",
        "It is “{unit} from”, without “far”.",
        r"(?:\d{1,3}|two|three|four|five|six|ten|fifteen|twenty|thirty|few) (?P<unit>minutes|hours|"
        r"miles|kilomet(?:er|re)s|km|steps|stops) (?P<x>far (?:away )?from)",
        "far",
        fix="from",
    ),
    Phrase(
        "with-years-old",
        "word choice",
        "Of one's age it is “at”.",
        r"(?P<x>with (?P<n>1\d|2\d|sixteen|seventeen|eighteen|nineteen|twenty) years)"
        r"(?=,? (?:i|my|old i)\b)",
        "with",
        fix="at {n}",
        after="^ and but already when",
    ),
    Phrase(
        "increase-with-percent",
        "word choice",
        "How much is “by”.",
        r"(?:increas(?:e|ed|ing)|decreas(?:e|ed|ing)|reduc(?:e|ed|ing)|rise|rose|risen|rising|fell|"
        r"fall|fallen|falling|drop|dropped|grew|grow|grown|growing|cut|improved?|improving|lower|"
        r"lowered|raised|shrank|went (?:up|down)|gone (?:up|down))(?: (?:[a-z]{2,14}|waste|costs?) "
        r"?){0,4} (?P<x>with|of|for|in) (?:about |around |almost |nearly |over |more than "
        r")?(?:\d{1,3}"
        r"(?:[.,]\d)?(?: )?%|(?:\d{1,3}|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
        r"ninety) (?:percent|per cent))",
        "with of for in",
        fix="by",
        not_after="a an the",
        not_before="of in chance",
    ),
)
