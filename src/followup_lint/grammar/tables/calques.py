"""False friends and sayings of other tongues: "sensible to stress", "speak German freely"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

CALQUES = (
    Phrase(
        "pretend-to",
        "word choice",
        "To “pretend” is to feign; what one means to do one intends.",
        r"(?:i|we) (?P<x>pretend) to (?:work|use|start|study|spray|plan|grow|{base})",
        "pretend",
        fix="intend",
        after="^ and because that so season year",
    ),
    Phrase(
        "sensible-to",
        "word choice",
        "Easily touched is “sensitive”; “sensible” is reasonable.",
        r"(?:am|is|are|was|be|very|so|more|too|really|quite|not|i'm) (?P<x>sensible) to (?:the|my|"
        r"your|their|stress|noise|changes?|light|people|customers?|cultural|details?|differences|"
        r"heat|cold|pressure|needs|others)",
        "sensible",
        fix="sensitive",
    ),
    Phrase(
        "my-formation",
        "word choice",
        "What one learns for work is “training” or “education”.",
        r"(?:(?:my|our|your) (?:\w{4,14} )?|(?:a|an|the) (?:short|small|internal|professional|"
        r"technical|complete|solid|good|academic|initial|two-day|new) )(?P<x>formation)"
        r"(?=[.,;!?]| (?:as|in|on|at|was|is|and|with|for|to|i)\b|$)",
        "formation",
        fix="training",
    ),
    Phrase(
        "work-in-a-fabric",
        "word choice",
        "A “fabric” is cloth; where things are made is a “factory”.",
        r"(?:work|worked|working|job|jobs|employed|internship) (?:in|at|for) (?:a|the|your|our) "
        r"(?:\w{3,12} )?(?P<x>fabric)(?=[.,;!?]| (?:in|and|with|for|as|where|near|i|is|was)\b|$)",
        "fabric",
        fix="factory",
    ),
    Phrase(
        "overtake-the-role",
        "word choice",
        "Work is taken over; a car is overtaken.",
        r"(?P<x>overtake|overtook|overtaken|overtaking) (?:the|his|her|my|your|their|this|more|new|"
        r"some|all) (?:\w{3,12} )?(?:roles?|positions?|tasks?|duty|duties|work|responsibility|"
        r"responsibilities|shifts?|team|projects?|customers|clients|job|leadership|management|"
        r"costs)",
        "overtake overtook overtaken overtaking",
    ),
    Phrase(
        "speak-freely",
        "word choice",
        "A language is spoken “fluently”.",
        r"(?:speak|speaks|spoke|speaking|write|read|talk) (?:(?:english|german|french|spanish|"
        r"italian|polish|russian|ukrainian|portuguese|dutch|arabic|hindi|chinese|turkish|greek|"
        r"swedish|czech|romanian|it)(?: and )?){1,2} (?P<x>freely|liquidly|fluid|fluent|perfect|"
        r"good|free)(?=[.,;!?]| (?:and|because|since|but|as|in)\b|$)",
        "freely liquidly fluid fluent perfect good free",
        fix="fluently",
    ),
    Phrase(
        "base-on-this",
        "grammar",
        "It is “based on”.",
        r"(?P<x>base|basing) on (?:this|that|my|the|your|our|these|what|it)",
        "base basing",
        fix="based",
        after="^",
    ),
    Phrase(
        "do-a-role",
        "word choice",
        "A role is played.",
        r"(?P<x>do|did|does|doing|done|make|makes|made|making) (?:an|a|the) (?:\w{3,12} )?"
        r"(?:role|part) in (?:the|your|our|this|my|a)",
        "role part",
    ),
    Phrase(
        "from-other-side",
        "word choice",
        "Of the second of two views it is “on the other hand”.",
        r"(?P<x>from (?:the |an )?other side)(?=,)",
        "side",
        fix="on the other hand",
        after="^ but and",
    ),
    Phrase(
        "from-the-first-time",
        "word choice",
        "It is “the first time”, without “from”.",
        r"(?:work|worked|works|understood|understand|passed|succeeded|started|fitted|fit|right) "
        r"(?P<x>from )the first time(?=[.,;!?]| (?:and|but|so|because)\b|$)",
        "first",
        fix="",
    ),
    Phrase(
        "teach-the-children",
        "word choice",
        "What a teacher does is “teach”.",
        r"(?:i|we|to|have|also|she|he|they|i've|had|can|will) (?P<x>learn|learned|learnt|learning) "
        r"(?:the |my |our |young |small |new |many )?(?:children|kids|students|pupils|apprentices|"
        r"trainees)(?=[.,;!?]| (?:to|how|from|about|in|at|and|english|maths|music|with|for)\b|$)",
        "learn learned learnt learning",
    ),
    Phrase(
        "it-was-happened",
        "grammar",
        "No “be” with this verb: “{v}”.",
        r"(?P<x>(?:was|were|is|are|has been|have been|been) (?P<v>happened|occurred|existed|"
        r"appeared|"
        r"disappeared|belonged|consisted|resulted|depended|emerged))"
        r"(?=[.,;!?]| (?:in|on|at|only|because|when|that|to|from|of|for|during|after|before|with|"
        r"again|very|last)\b|$)",
        "happened occurred existed appeared disappeared belonged consisted resulted depended "
        "emerged",
        fix="{v}",
    ),
    Phrase(
        "will-be-wait",
        "grammar",
        "It is “be {x:ing}”, or “{x}” without “be”.",
        r"(?:will|would|could|may|might|should|i'll|we'll) be (?P<x>wait|come|stay|write|"
        r"learn|"
        r"teach|go|attend|arrive|join|apply|continue|send|bring|speak|discuss|begin)"
        r"(?= (?:for|in|at|to|on|beside|here|there|with|the|your|you|my|by|a|until|from)|[.,;!?])",
        "be",
        fix="{x:ing}",
    ),
)
