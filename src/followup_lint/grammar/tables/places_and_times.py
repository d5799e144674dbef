"""Small words of place, time and measure: "three until four hours", "see it on the picture"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty|fifty|\d{1,4})"
)
_UNITS = r"(?:minutes?|hours?|days?|weeks?|months?|years?)"

PLACES_AND_TIMES = (
    Phrase(
        "three-until-four",
        "word choice",
        "A range is “three to four”.",
        rf"{_NUMBER} (?P<x>until|till) {_NUMBER} (?:minutes|hours|days|weeks|months|years|people|"
        r"persons|times|guests|patients|children|employees|customers|euros|pounds|degrees|metres|"
        r"meters|percent|kilos|litres|pages)",
        "until till",
        fix="to",
        not_after="at from between by",
    ),
    Phrase(
        "in-hours-later",
        "grammar",
        "“Later” and “ago” need no preposition.",
        rf"(?P<x>(?:in|after|at|on) )(?:about |almost |only )?{_NUMBER} {_UNITS} (?:later|ago|"
        r"afterwards)(?! (?:than|on))",
        "later ago afterwards",
        fix="",
        not_after="come go check call drop log sign settle move get hand tune join",
    ),
    Phrase(
        "see-on-the-picture",
        "word choice",
        "What a picture shows is “in” it.",
        r"(?:see|saw|seen|seeing|shown|visible|appears?)(?: it| that| this| them| me| him| her)? "
        r"(?P<x>on) (?:the|this|that|these|those|my|your) (?:picture|pictures|photo|photos|"
        r"photograph|photographs)",
        "on",
        fix="in",
        not_before="page website frame card side",
    ),
    Phrase(
        "points-on",
        "word choice",
        "So many of so many is “out of”.",
        r"(?:\d{1,3}(?:[.,]\d)? (?:points|marks)|(?:scored|got|score of|mark of|grade of|marks? "
        r"was|with) \d{1,3}(?:[.,]\d)?) (?P<x>on|over) (?:10|20|30|40|50|60|100|110|120)"
        r"(?=[.,;!?]| (?:in|and|for|at|but)\b)",
        "on over",
        fix="out of",
    ),
    Phrase(
        "among-two",
        "word choice",
        "Of two it is “between”.",
        r"(?:(?P<x>among) (?-i:[A-Z][a-z]{1,15}) and (?-i:[A-Z][a-z]{1,15})(?=[.,;!?]| (?:in|on|"
        r"for|at|when|by|every|twice|i|we)\b)|(?P<y>among) (?:the two|both|you and me|us two))",
        "among",
        fix="between",
    ),
    Phrase(
        "down-in-the-table",
        "word choice",
        "On top of it is “on the {k}”.",
        r"(?:lie|lay|lying|laid|sit|sat|sitting|put it|put them) (?:down )?(?P<x>in) the "
        r"(?P<k>table|floor|ground|roof|wall)(?=[.,;!?]| (?:and|to|for|with|myself|next|when)\b)",
        "in",
        fix="on",
    ),
    Phrase(
        "as-the-result",
        "grammar",
        "The set phrase is “as a result”.",
        r"(?P<x>as the results?|as a results|as results?|in a result|in the result|for result)"
        r"(?=,)",
        "result results",
        fix="as a result",
        after="^ and but so",
    ),
    Phrase(
        "on-the-other-side",
        "word choice",
        "An argument stands “on the other hand”.",
        r"(?P<x>(?:on|from) the other side)(?=, (?:i|we|it|they|you|the|this|that|my|there)\b)",
        "side",
        fix="on the other hand",
        after="^",
    ),
    Phrase(
        "had-nineteen-years",
        "word choice",
        "One is so many years old: “when I was nineteen”.",
        r"when (?:i|he|she) (?P<x>had (?P<n>[12]\d|five|six|seven|eight|nine|ten|twelve|thirteen|"
        r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) years)(?=[.,;!?]| (?:and|"
        r"i|we|my)\b)",
        "years",
        fix="was {n}",
    ),
    Phrase(
        "while-i-will-wait",
        "grammar",
        "After “while” comes the present.",
        r"while (?:i|we) (?P<x>will (?P<verb>wait|be waiting))",
        "while",
        fix="{verb}",
    ),
    Phrase(
        "last-year-our-sales-grow",
        "grammar",
        "With a time that is over comes the past, “{verb:past}”.",
        r"last (?:year|week|month|summer|winter|spring|autumn|season),? (?:my|our|the) \w{3,14} "
        r"(?P<x>(?P<verb>increase|decrease|improve|measure|reach|win|finish|start|change|open|"
        r"sell|build|reduce|grow|make|move|lose|produce|receive|launch|visit|help|drop|double))"
        r" (?:by|to|from|a|an|the|our|my|its|their|us|me)",
        "last",
        fix="{verb:past}",
        after="^ and but",
        not_before="of",
    ),
)
