"""Words that are parted or joined wrongly: "with out", "to setup"."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

PARTED = (
    Phrase(
        "maybe-i",
        "spelling",
        "“Perhaps” is “maybe”, one word.",
        r"(?P<x>may be) (?:i|you|we|it|they|the|your|this|there|that|he|she|my|one)",
        "may",
        fix="maybe",
        after="^ but and or so",
    ),
    Phrase(
        "all-ready-done",
        "spelling",
        "It is “already”, one word.",
        r"(?:have|has|had|i've|we've|you've) (?P<x>all ready) (?:{done}|a|the|my|been)",
        "ready",
        fix="already",
    ),
    Phrase(
        "all-ways",
        "spelling",
        "It is “always”, one word.",
        r"(?:i|we|you|has|have|will|am|is|are|i've|i'm) (?P<x>all ways) (?!of|in|to|we|i|you)",
        "ways",
        fix="always",
    ),
    Phrase(
        "each-others",
        "grammar",
        "It is “each other”.",
        r"(?P<x>each others)(?!')",
        "others",
        fix="each other",
        closed=True,
    ),
    Phrase(
        "parted-word",
        "spelling",
        "It is one word: “{x:joined}”.",
        r"(?P<x>with out|in stead|more over|how ever|never the less|further more|there fore|my "
        r"self|"
        r"your self|him self|her self|it self|our selves|to morrow|where as|some one|any body|"
        r"every "
        r"body|no body|some body|back ground|an other|under stand|be come|be cause|what ever|when "
        r"ever|other wise|mean while|in deed|all though|al though|al ready|al ways|all so)"
        r"(?= (?:i|you|we|who|to|the|a|my|your|it|is|was|of|in|and|for|with|that|this|would|will|"
        r"know|knows|any|had|have|at|on)|[.,;]|$)",
        "out stead over ever less more fore self selves morrow as one body ground other stand come "
        "cause wise while deed though ready ways so",
        fix="{x:joined}",
        not_before="to-date",
    ),
    Phrase(
        "parted-always",
        "spelling",
        "It is one word: “{x:joined}”.",
        r"(?P<x>be fore|be tween|be hind|to gether|al so|al most|al together|thank ful|help ful|"
        r"use ful|success ful|know ledge|an nounce|inter view|inter viewed|inter ested|sea sick|re "
        r"wrote|re written|re built|re ceived|un fortunately|un able|dis cuss|dis cussed|oppor "
        r"tunity|com pany|col league|every thing|any thing|some thing|them selves|book keeper|head "
        r"ache|work shops?|under stood|under standing)",
        "fore tween hind gether so most together ful ledge nounce view viewed ested sick wrote "
        "written built ceived fortunately able cuss cussed tunity pany league thing selves keeper "
        "ache shop shops stood standing",
        fix="{x:joined}",
    ),
    Phrase(
        "with-in-a-day",
        "spelling",
        "It is “within”, one word.",
        r"(?P<x>with in) (?:a|an|the|one|two|three|four|five|six|seven|ten|\d{1,2}|twenty|thirty|"
        r"this|my|your|our|walking|easy|reach)",
        "with",
        fix="within",
        not_before="with",
    ),
    Phrase(
        "a-head-of",
        "spelling",
        "“Ahead” and “ago” are one word.",
        r"(?:(?P<x>a head) of (?:it|time|schedule|us|them|me|you)|"
        r"(?:years?|months?|weeks?|days?|hours?) (?P<y>a go))",
        "head go",
    ),
    Phrase(
        "setup-a-call",
        "spelling",
        "The verb is two words: “set up”, “log in”.",
        r"(?:to|we|could|can|please|will|i'll|would|i|you) (?P<x>(?P<v>set|sign|log|check|catch|"
        r"pick|"
        r"work|break|wrap|meet|start|back|clean)(?P<p>up|in|out|down)) (?:a|an|another|some|time|"
        r"on|"
        r"with|for|our|your|this|my|these|at|and)",
        "setup signup login checkout catchup pickup workout breakdown wrapup meetup startup backup "
        "cleanup signin checkin",
        fix="{v} {p}",
    ),
    Phrase(
        "a-followup",
        "spelling",
        "The verb is two words: “follow up”.",
        r"(?:to|i|wanted to|will|please|i'll|and) (?P<x>followup) (?:on|with|about|to|regarding|"
        r"in)",
        "followup",
        fix="follow up",
    ),
    Phrase(
        "fit-in-to",
        "spelling",
        "It is “into”, one word.",
        r"(?:fits?|put|puts|turns?|turned|goes|look|looking|looked|get|got|dig|insight|divided|"
        r"bring|"
        r"brought|build|built) (?P<x>in to) (?:the|your|my|a|an|our|it|this|that|what|how)",
        "in",
        fix="into",
    ),
)
