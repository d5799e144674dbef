"""Articles, number, and nouns that can't be counted."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_MANY = (
    r"(?:many|several|various|numerous|these|those|both|few|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|fifteen|twenty|thirty|[2-9]|[1-9]\d)"
)

NOUNS = (
    Phrase(
        "many-singular",
        "grammar",
        "After “{many}” comes the plural, “{strict:plural}”.",
        rf"(?P<many>{_MANY}|how many|so many|too many|other|(?:a )?couple of|(?:a )?number of|"
        rf"lots of) {{=adj}}"
        r"(?P<x>{strict})",
        "many several various numerous these those both few two three four five six seven eight "
        "nine ten eleven twelve fifteen twenty thirty couple number lots 2 3 4 5 6 7 8 9 10 11 12 "
        "13 14 15 16 17 18 19 20 21 22 23 24 25 30 35 40 45 50 60",
        fix="{strict:plural}",
        not_after="a an the each per every this my your our one no gate room step part level may "
        "june july march april august version week day unit floor page number question grade team "
        "chapter phase year the- any some band grade",
        not_before="and or in-one",
        closed=True,
    ),
    Phrase(
        "all-my-singular",
        "grammar",
        "After “{all}” comes the plural, “{noun:plural}”.",
        r"(?P<all>(?:all|all of|both) (?:my|your|our|their|these|those|his|her)|(?:many|one|both|"
        r"each|"
        r"any|none) of (?:my|your|our|their|these|those|his|her|the)) {=adj}"
        r"(?P<x>(?P<noun>question|option|skill|topic|colleague|member|project|expectation|"
        r"requirement|answer|idea|opportunity|employee|manager|responsibility|task|duty|document|"
        r"point|reason|thing|tool|student|customer|client|patient|nurse|engineer|teacher|friend|"
        r"goal|machine|product|department|colleague|interviewer|applicant|candidate|room|"
        r"challenge|strength|problem|issue|concern|suggestion))",
        "all some most many one both each any none",
        fix="{noun:plural}",
        not_before="of detail story",
        closed=True,
    ),
    Phrase(
        "every-plural",
        "grammar",
        "After “{every}” comes the singular, “{anyplural:singular}”.",
        r"(?P<every>every|each|another|this) {=adj}(?P<x>{anyplural})",
        "every each another this",
        fix="{anyplural:singular}",
        closed=True,
    ),
    Phrase(
        "a-plural",
        "grammar",
        "After “{a}” comes the singular, “{plural:singular}”.",
        r"(?P<a>a|an) {=adj}(?P<x>{plural})",
        "a an",
        fix="{plural:singular}",
        not_before="and or",
        closed=True,
    ),
    Phrase(
        "a-mass",
        "grammar",
        "“{mass}” can't be counted: no “{a}” before it.",
        r"(?P<x>(?P<a>an|a) (?P<y>{=adj}))(?P<mass>advice|information|feedback|equipment|software|"
        r"furniture|homework|progress|luggage|news|evidence|hardware|machinery|weather|work)",
        "advice information feedback equipment software furniture homework progress luggage news "
        "evidence hardware machinery weather work",
        fix="{y}",
        not_before="of in and or on-site",
        closed=True,
    ),
    Phrase(
        "much-plural",
        "grammar",
        "“{plural}” can be counted: “many {plural}”.",
        r"(?P<x>much|little) {plural}",
        "much little",
        fix="many",
        not_after="very so-called as the a these those two three",
        not_before="skill skills",
    ),
    Phrase(
        "many-mass",
        "grammar",
        "“{mass}” can't be counted: “much {mass}”, or “a lot of”.",
        r"(?P<x>many|several|a few|few|these|those) {=adj}(?P<mass>information|advice|feedback|"
        r"equipment|knowledge|software|furniture|homework|luggage|progress|evidence)",
        "many several few these those",
        closed=True,
    ),
    Phrase(
        "other-another",
        "grammar",
        "It is “another” before a singular, “other” before a plural.",
        r"(?P<x>an other|a other|another other|an another|a another)",
        "other another",
        fix="another",
    ),
    Phrase(
        "i-am-nurse",
        "grammar",
        "An article is missing: “a” or “an”.",
        r"(?:i am|i'm|i was|he is|she is|i am also|i'm also|i have been|i've been|being|become|"
        r"became|as) (?P<x>(?:good |great |hard |fast |quick |young |new |registered |qualified |"
        r"certified |experienced |professional |trained |team |junior |senior |software |web |"
        r"civil |strong |right |reliable |motivated |friendly |native |real |big |french |english |"
        r"spanish |german |former )?{who})",
        "am i'm was is been i've being become became as",
        not_after="such same well far just",
        not_before="of in or",
        closed=True,
    ),
    Phrase(
        "have-question",
        "grammar",
        "An article is missing: “a {noun}”.",
        r"(?:have|had|has|attended|ask|asked|asking|find|found|get|got|need|want|wanted|received|"
        r"at|for|from|during|after|with|of|had also|to be|was|is|enjoyed) "
        r"(?P<x>(?:great |good |very good |nice |wonderful |pleasant |interesting |lovely |very "
        r"interesting |really good |very nice |really great |fantastic )"
        r"(?P<noun>conversation|interview|chat|discussion|opportunity|impression|person|"
        r"company|place|job|team|question|idea|day|week|weekend|visit|position|role|project))",
        "conversation interview chat discussion opportunity impression person company "
        "place job team question idea day week weekend visit position role project",
        not_before="and or spirit in-",
        closed=True,
    ),
    Phrase(
        "have-opportunity-to",
        "grammar",
        "An article is missing: “the {noun}” or “a {noun}”.",
        r"(?:have|had|got|get|give|gave|given|giving|gives|for|of|grateful for|offered|offer|"
        r"giving) (?:me |us |you )?(?P<x>(?P<noun>opportunity|chance|possibility) )"
        r"(?:to|of|for)",
        "opportunity chance possibility",
        fix="the {noun} ",
        not_after="equality lack",
    ),
    Phrase(
        "thanks-for-interview",
        "grammar",
        "An article is missing: “the {noun}”.",
        r"(?:thank you|thanks)(?: so much| very much| again| a lot)? for (?P<x>(?:{=adj})"
        r"(?P<noun>interview|conversation|chat|opportunity|chance|invitation|discussion|"
        r"information|talk|answer|tour|possibility|question))",
        "thank thanks",
        fix="the {x}",
        not_before="and or",
        closed=True,
    ),
    Phrase(
        "in-next-week",
        "grammar",
        "No preposition before “{which}”.",
        r"(?P<x>(?:(?<!me\s)(?<!us\s)(?<!you\s)(?<!him\s)(?<!them\s)in|on|at) )"
        r"(?P<which>(?:next|last|every) (?:week|month|year|monday|tuesday|"
        r"wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|summer|winter|spring|"
        r"autumn|fall|night|weekend|day)|yesterday|tomorrow|this (?:week|month|morning|"
        r"afternoon|evening|monday|tuesday|wednesday|thursday|friday|summer|weekend))",
        "next last every yesterday tomorrow this",
        fix="",
        not_after="come comes came coming in be am is was get getting log "
        "logged drop go went look check "
        "on work working reply replied fit settled agreed was been stop dive clock sign turn hand "
        "carry carried going keep goes early back still decided move focus go-live here fill call "
        "pop bring brought take took start plan bank planned planning catch stay all counting call",
        not_before="' so of",
    ),
    Phrase(
        "in-monday",
        "word choice",
        "It is “on {day}”.",
        r"(?P<x>in|at) (?P<day>(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))"
        r"(?! (?:night|evening) (?:football|lights))",
        "monday tuesday wednesday thursday friday saturday sunday",
        fix="on",
        not_after="be am is i'm you're was come-in check checking stay get got drop log call pop "
        "calling he's she's they're back in stop look checked looked 's are were been",
        not_before="' school and market to through",
    ),
    Phrase(
        "at-morning",
        "word choice",
        "It is “in the {part}”.",
        r"(?P<x>at|in) (?P<part>morning|afternoon|evening)",
        "morning afternoon evening",
        fix="in the",
        not_before="meeting light service tea classes shifts traffic",
        closed=True,
    ),
    Phrase(
        "on-may",
        "word choice",
        "It is “in {month}”.",
        r"(?P<x>on|at) (?P<month>(?:january|february|april|june|july|august|september|october|"
        r"november|december|(?:19|20)\d\d))",
        "january february april june july august september october november december 2005 2010 "
        "2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026",
        fix="in",
        not_before="' the first rules prices 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 "
        "21 22 23 24 25 26 27 28 29 30 31 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th "
        "13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th "
        "30th 31st",
        closed=True,
    ),
)
