"""Subjects and verbs that don't agree."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_CLAUSE = "^ that because if when as since while where but so and what which how though although"
_COPULA = {"has": "have", "is": "are", "was": "were", "does": "do"}

AGREEMENT = (
    Phrase(
        "i-has",
        "grammar",
        "“{who}” takes “have”.",
        r"(?P<who>i|we|they) (?:also |really |still |always |never |just )?(?P<x>has)",
        "has",
        fix="have",
    ),
    Phrase(
        "i-is",
        "grammar",
        "“I” takes “am”.",
        r"i (?:also |really |still )?(?P<x>is|are)(?! (?:for|the|a))",
        "is are",
        fix="am",
        after=_CLAUSE.replace(" and", ""),
    ),
    Phrase(
        "we-was",
        "grammar",
        "“{who}” takes “were”.",
        r"(?P<who>we|they) (?:also |all |both |really |still )?(?P<x>was)",
        "was",
        fix="were",
    ),
    Phrase(
        "you-was",
        "grammar",
        "“You” takes “{x}” in the plural: were, are, have, do.",
        r"you (?:also |all |both |guys )?(?P<x>was|is|has|does)",
        "was is has does",
        after="^ that because if when as since while where but so what how though than and",
        not_before="a the my",
    ),
    Phrase(
        "we-verbs",
        "grammar",
        "“{who}” takes “{third:base}”.",
        r"(?P<who>i|we|they|you) (?:also |really |always |often |just )?(?P<x>{third})",
        "i we they you",
        fix="{third:base}",
        after="^ because if when since while but so although and",
        not_before="of is are was were and will on at in",
    ),
    Phrase(
        "he-base",
        "grammar",
        "“{who}” takes “{base:third}”.",
        r"(?P<who>he|she|it|everyone|everybody|someone|nobody|this|anyone) "
        r"(?:also |really |always |often )?(?P<x>{base})",
        "he she it everyone everybody someone nobody this anyone",
        fix="{base:third}",
        after="^ because when since while but so think believe hope how what where why although "
        "says said know",
    ),
    Phrase(
        "he-dont",
        "grammar",
        "“{who}” takes “doesn't”.",
        r"(?P<who>he|she|it|this|that) (?P<x>don't|do not|haven't|have not)",
        "don't do haven't have",
        after="^ because if when as since while where but so what how though although think and",
    ),
    Phrase(
        "everyone-are",
        "grammar",
        "“{who}” takes the singular.",
        r"(?P<who>everyone|everybody|someone|somebody|anyone|nobody|each one|everything|something|"
        r"nothing|each of (?:the|your|my|our|these|those|them|you|us)"
        r"(?: (?!must |will |would |can |could |should |may |might |to )\w{2,20}){0,2}|"
        r"one of (?:the|your|my|our)(?: \w{2,15})? {plural}|"
        r"either of (?:them|us|you)|neither of (?:them|us|you)) (?P<x>are|were|have|do|don't)",
        "are were have do don't",
        not_after="if wish though does did do has had have let makes make as than like so",
    ),
    Phrase(
        "people-is",
        "grammar",
        "“{who}” is plural.",
        r"(?:the |these |those |our |your |some |many )?(?P<who>people|children|men|women) "
        r"(?P<x>is|was|has|does|doesn't)",
        "people children men women members",
        after="^ that because if when as since while where but so",
    ),
    Phrase(
        "plural-was",
        "grammar",
        "“{plural}” is plural and takes “were, are, have”.",
        r"(?:the|your|my|our|these|those|all|some|many|several|both|their|two|three|four|five) "
        r"(?:\w{3,15} )?{plural} (?:also |all |still |really )?"
        r"(?P<x>is|was|has|isn't|wasn't|hasn't|doesn't|does)",
        "is was has isn't wasn't hasn't doesn't does",
        after="^ that because if when since while but so think believe hope although",
    ),
    Phrase(
        "plural-verbs",
        "grammar",
        "“{plural}” is plural and takes “{safethird:base}”.",
        r"(?:the|your|my|our|these|those|all|some|many|several|both|their) "
        r"{=adj}{plural} (?:also |always |often |never )?"
        r"(?P<x>(?:needs|wants|works|looks|helps|seems|{safethird}))",
        "the your my our these those all some many several both their",
        fix="{safethird:base}",
        after="^ that because if when since while but so think believe hope although",
        not_before="of",
    ),
    Phrase(
        "bare-plural-was",
        "grammar",
        "“{plural}” is plural.",
        r"(?-i:(?!Teams)){plural} (?P<x>was|is|has|hasn't|isn't|wasn't)",  # the program
        "was is has hasn't isn't wasn't",
        after="^ because if when since while but",
    ),
    Phrase(
        "singular-have",
        "grammar",
        "“{noun}” is singular.",
        r"(?:the|my|your|our|this|that|a|an) (?:\w{3,15} )?(?P<noun>experience|background|role|"
        r"position|job|interview|conversation|wish|interest|goal|skill|dream|knowledge|"
        r"training|question|website|office|hospital|school|project|passion|degree|education|"
        r"situation|opportunity|work|manager|colleague|boss|discussion|product|culture|advice|"
        r"information|feedback|equipment|software) (?:also |really )?"
        r"(?P<x>have|are|were|do|don't|haven't|aren't|weren't)",
        "have are were do don't haven't aren't weren't",
        after="^ that because when since while but so think believe although and-then",
    ),
    Phrase(
        "there-is-plural",
        "grammar",
        "The plural follows: “there are” or “there were”.",
        r"there (?P<x>is|was|has been|isn't|wasn't)(?: not| also| still| always)? "
        r"(?:(?:many|several|few|two|three|four|five|six|some|any|no|other|various|lots of|these|"
        r"those|so many|too many|a lot of|also) )?{=adj}{anyplural}",
        "there",
        # "What I miss there is people": the place, and its own clause is over.
        not_after="miss missed like liked love loved see saw find found do did want need needed "
        "learn learned went work worked live lived stay stayed matters mattered",
        not_before="manager team and department engineer",
        closed=True,
    ),
    Phrase(
        "there-is-many",
        "grammar",
        "The plural follows: “there are” or “there were”.",
        r"there (?P<x>is|was|has been)(?: not| also| still)? (?:so |too )?"
        r"(?:many|several|two|three|four|five|six|various|numerous) (?!a |an |per|people's)",
        "there",
        not_before="a an percent hundred",
    ),
    Phrase(
        "there-are-one",
        "grammar",
        "The singular follows: “there is” or “there was”.",
        r"there (?P<x>are|were|have been)(?: also| still)? (?:a|an|one) "
        r"(?!few|lot|couple|number|great|good|range|variety|host|handful|dozen|hundred|thousand|"
        r"million|bunch|series|set|total|whole|large|small|huge|half|little|fair|pair|and|or)"
        r"{=adj}(?:\w{3,15})",
        "there",
        not_before="and or number many dozen of few",
    ),
    Phrase(
        "who-is-plural",
        "grammar",
        "“{plural} {who}” takes the plural.",
        r"(?:the|your|my|our|these|those|many|some|all|several|of|with|and|for) "
        r"{=adj}{plural} (?P<who>who|which|that) (?P<x>has|is|was|doesn't|{third})",
        "who which that",
        after="^ met meet meeting know like love liked enjoyed see saw are for are were by need "
        "needs help helping have had find among between teach taught and about",
        not_before="fine true all why what how great good ok okay not my your the",
    ),
)
