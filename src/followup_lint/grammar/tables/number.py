"""One and many: nouns in the wrong number."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

NUMBER = (
    Phrase(
        "one-of-my-best",
        "grammar",
        "After “one of” comes the plural, “{x:plural}”.",
        r"one of (?:the|my|your|our|their) (?:most \w{4,14}|best|favou?rite|main|biggest|top|key|"
        r"greatest|strongest|largest|leading|first|many|few|only|nicest|worst|hardest|major) "
        r"(?P<x>part|company|reason|team|point|quality|place|skill|thing|person|moment|aspect|"
        r"strength|"
        r"value|area|subject|opportunity|project|question|day|interview|conversation|hospital|"
        r"school|"
        r"job|role|goal|candidate|employee|manager|hobby|challenge|experience|topic|idea|example|"
        r"feature|factor|advantage|task|tool|interviewer|colleague|weakness)",
        "one",
        fix="{x:plural}",
        closed=True,
    ),
    Phrase(
        "these-opportunity",
        "grammar",
        "After “{many}” comes the plural, “{x:plural}”.",
        r"(?P<many>these|those|many|several|various|both|few|two|three|four|five) (?:other |"
        r"different "
        r"|good |great |main |important |more )?(?P<x>opportunity|company|reason|responsibility|"
        r"activity|challenge|duty|position|university|strength|aspect|part|difficulty|"
        r"possibility|city|country|industry|language|course)",
        "these those many several various both few two three four five",
        fix="{x:plural}",
        closed=True,
        not_after="a the an one any every no my your our this his her",
        not_before="and or in with of",
    ),
    Phrase(
        "many-experience",
        "grammar",
        "“Experience” in a trade can't be counted: “much experience”.",
        r"(?:have|has|had|i've|got|gained|with|bring|without) (?:\w{2,6} )?(?P<x>(?P<m>many|"
        r"several|"
        r"a few|few|so many|too many)) (?:good |great |professional |work )?experience"
        r"(?= (?:in|with|as|of|at|on|and)|[.,]|$)",
        "experience",
        fix="much",
    ),
    Phrase(
        "much-experiences",
        "grammar",
        "“Experience” in a trade can't be counted: “much experience”.",
        r"(?:much|lot of|enough|a great deal of|little) (?:good |work |professional )?"
        r"(?P<x>experiences)",
        "experiences",
        fix="experience",
    ),
    Phrase(
        "three-year-experience",
        "grammar",
        "It is “years' experience” or “years of experience”.",
        r"(?:have|had|has|with|over|got|than|about|of|bring|i've) (?:over |more than |about |"
        r"almost )?"
        r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d{1,2}\+?) "
        r"(?P<x>(?P<unit>year|month)) (?:(?!of )\w{3,12} )?experience",
        "year month",
        fix=("{unit}s'", "{unit}s of"),
    ),
    Phrase(
        "five-years-career",
        "grammar",
        "Before a noun it is “{n}-{unit}”.",
        r"(?:my|a|the|an|this|our|your) (?P<x>(?P<n>two|three|four|five|six|seven|eight|nine|ten|"
        r"twelve|fifteen|twenty|\d{1,2}) (?P<unit>year|month|week|day|hour|minute)s) (?:career|"
        r"contract|"
        r"course|project|internship|degree|programme|program|interview|meeting|break|drive|trip|"
        r"call|"
        r"conversation|apprenticeship|workshop|probation)",
        "years months weeks days hours minutes",
        fix="{n}-{unit}",
    ),
    Phrase(
        "have-years-old",
        "grammar",
        "One “is” so many years old.",
        r"(?:i|he|she) (?P<x>have|has|had|'ve|got) (?:\d{2}|\w{3,12}) years old",
        "old",
    ),
    Phrase(
        "most-of-customers",
        "grammar",
        "It is “most {noun}” or “most of the {noun}”.",
        r"(?P<x>(?P<m>most|some|many|several|few|both) of) (?P<noun>people|customers|clients|"
        r"students|patients|employees|companies|colleagues|nurses|teachers|engineers)(?= )",
        "most some many several few both",
        fix="{m}",
        not_before="-",
        not_after="the",
    ),
    Phrase(
        "some-of-your-client",
        "grammar",
        "After “{m} of” comes the plural, “{x:plural}”.",
        r"(?P<m>some|most|several|few|many|all|both) of (?:the|your|my|our|their|these|those) "
        r"(?:\w{3,12} )?(?P<x>client|customer|colleague|question|employee|member|manager|student|"
        r"patient|nurse|engineer|teacher|friend|candidate|applicant|interviewer|requirement|"
        r"expectation|tool|supplier|visitor|parent)",
        "some most several few many all both",
        fix="{x:plural}",
        closed=True,
        not_before="and",
    ),
    Phrase(
        "all-employee-have",
        "grammar",
        "After “all” comes the plural, “{x:plural}”.",
        r"all(?: the| your| our| my)? (?P<x>employee|customer|client|student|patient|nurse|teacher|"
        r"engineer|manager|question|project|member|department|candidate|colleague|worker|parent|"
        r"requirement|skill) (?:have|are|were|need|want|know|get|do|can|must|"
        r"should|will|seem|look|feel|i|you|we)",
        "all",
        fix="{x:plural}",
        not_after="of at after not above it that them we you they with for",
    ),
    Phrase(
        "a-lot-of-thing",
        "grammar",
        "After “{m}” comes the plural, “{strict:plural}”.",
        r"(?P<m>a lot of|lot of|plenty of|a variety of|a range of|a number of|a series of) "
        r"(?:{=adj})(?P<x>{strict})",
        "lot plenty variety range number series",
        fix="{strict:plural}",
        closed=True,
        not_before="and or",
    ),
    Phrase(
        "other-thing",
        "grammar",
        "It is “another thing” or “the other thing”.",
        r"(?P<x>other (?P<n>thing|question|reason|point|topic|idea|skill|advantage)) (?:i|is|was|"
        r"that|"
        r"you|we|which)",
        "other",
        fix="another {n}",
        after="^",
    ),
    Phrase(
        "peoples-for-people",
        "grammar",
        "“People” is the plural already.",
        r"(?:many|of|with|new|other|all|some|these|those|different|most|more|the|help|meet|few|"
        r"good) "
        r"(?P<x>peoples)(?!')(?= (?:who|i|in|are|were|have|from|at|and|that|to|like|with|on|"
        r"work)|[.,]|$)",
        "peoples",
        fix="people",
        not_after="indigenous aboriginal first",
        not_before="of",
    ),
    Phrase(
        "in-the-germany",
        "grammar",
        "Most names of countries have no article.",
        r"(?:in|to|from|at|of) (?P<x>the )(?:germany|france|italy|spain|poland|india|china|japan|"
        r"canada|australia|england|ireland|scotland|europe|africa|asia|brazil|mexico|russia|"
        r"ukraine|"
        r"london|paris|berlin|portugal|greece|sweden|norway|switzerland|austria|vietnam|egypt)"
        r"(?= (?:and|for|since|where|with|but)|[.,;!?]|$)",
        "the",
        fix="",
    ),
    Phrase(
        "a-good-health",
        "grammar",
        "“{word}” can't be counted: no “a”.",
        r"(?P<x>a )(?:good |great |best |better |nice |perfect )?(?P<word>health|luck|success "
        r"rate of|"
        r"english|behaviou?r|knowledges|weather|traffic)",
        "health luck english behaviour behavior weather traffic",
        fix="",
        closed=True,
        not_after="such quite rather of",
    ),
    Phrase(
        "have-an-experience-in",
        "grammar",
        "“Experience” in a trade can't be counted: no article.",
        r"(?:i have|i've|he has|she has|i also have|have got|i do have) (?P<x>an |a )(?:good |"
        r"great |"
        r"rich |strong |wide |solid |extensive |vast |deep |broad |long |big |huge )?experience "
        r"(?:in|as|working)",
        "experience",
        fix="",
    ),
    Phrase(
        "on-the-next-monday",
        "grammar",
        "No article before “next”, seen from today.",
        r"(?:from|on|until|by|starting) (?P<x>the )next (?:monday|tuesday|wednesday|thursday|"
        r"friday|"
        r"saturday|sunday|week|month)",
        "next",
        fix="",
        closed=True,
        not_before="of after that i",
    ),
    Phrase(
        "is-there-any-updates",
        "grammar",
        "The plural follows: “are there”.",
        r"(?P<x>is|was) there (?:any|some|many|several|other|two|three|any other|any more) "
        r"(?:{=adj})(?:updates|openings|vacancies|steps|documents|reasons|positions|roles|"
        r"{plural})",
        "there",
        closed=True,
        not_before="team",
    ),
    Phrase(
        "are-there-any-update",
        "grammar",
        "The plural is missing: “any {n}s”.",
        r"(?:are|were) there any (?:other |more |further |new |additional )?(?P<x>(?P<n>update|"
        r"step|"
        r"document|vacancy|opening|position|reason|point|question|role|interview|project|job))",
        "there",
        fix="{n:plural}",
        closed=True,
    ),
    Phrase(
        "any-question-please",
        "grammar",
        "It is “any questions”.",
        r"(?:have|has|had) any (?:other |further |more |additional )?(?P<x>question)"
        r"(?=[,.;!?]| (?:please|do|let|about|for|regarding|feel|don't|or|to)|$)",
        "question",
        fix="questions",
    ),
    Phrase(
        "less-people",
        "word choice",
        "Of what can be counted it is “fewer”.",
        r"(?P<x>less) (?:people|employees|students|mistakes|errors|customers|patients|questions|"
        r"meetings|complaints|accidents|emails)",
        "less",
        fix="fewer",
        not_after="no or and",
    ),
    Phrase(
        "a-lots-of",
        "grammar",
        "It is “a lot of” or “lots of”.",
        r"(?P<x>a lots of|a lots|lot's of|lots off)",
        "lots lot's",
        fix="a lot of",
    ),
)
