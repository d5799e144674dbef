"""Days, months and times with the wrong small word before them, or none."""

from __future__ import annotations

from followup_lint.grammar.patterns import Phrase

_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_MONTHS = "january february march april may june july august september october november december"

DATES = (
    Phrase(
        "in-the-morning-of",
        "word choice",
        "With a day it is “on”.",
        rf"(?P<x>in|at) the (?:morning|afternoon|evening) of (?:{_DAY}|the \d{{1,2}}(?:st|nd|rd|"
        rf"th)?)",
        "morning afternoon evening",
        fix="on",
        not_after="early late",
    ),
    Phrase(
        "at-the-morning",
        "word choice",
        "It is “in the {part}”.",
        r"(?P<x>at) the (?P<part>morning|afternoon|evening)",
        "morning afternoon evening",
        fix="in",
        not_after="look looked looking",
        not_before="of rush shift session meeting event class service",
        closed=True,
    ),
    Phrase(
        "in-the-weekday",
        "word choice",
        "It is “on {day}”.",
        rf"(?P<x>in the|at the|in this|in next|in last) (?P<day>{_DAY})"
        r"(?= (?:morning|afternoon|evening|i|we|and|or)|[.,;!?]|$)",
        _DAYS,
        fix="on",
    ),
    Phrase(
        "the-last-monday",
        "grammar",
        "No article before “{w} {day}”.",
        rf"(?P<x>(?:on |in |at )?the )(?P<w>last|next) (?P<day>{_DAY})(?=[.,;!?]| (?:i|we|you|at "
        rf"\d|and|with)|$)",
        _DAYS,
        fix="",
        not_after="was is be of was's",
    ),
    Phrase(
        "on-the-last-week",
        "grammar",
        "No preposition or article before “{which}”.",
        r"(?P<x>(?:on|at) the )(?P<which>(?:last|next) (?:week|month|year|weekend|summer|winter|"
        r"spring))",
        "last next",
        fix="",
        not_before="of before in",
    ),
    Phrase(
        "in-the-last-weekend",
        "grammar",
        "No preposition or article before “{which}”.",
        rf"(?P<x>in the )(?P<which>(?:last|next) (?:weekend|{_DAY}))",
        f"weekend {_DAYS}",
        fix="",
        not_before="of before in",
    ),
    Phrase(
        "call-the-next-week",
        "grammar",
        "No article before “next {unit}” counted from today.",
        r"(?:will|can|could|would|'ll|please|shall) (?:[a-z]{2,12} ){1,5}(?P<x>the )next "
        rf"(?P<unit>week|month|{_DAY})(?=[.,;!?]|$)",
        f"week month {_DAYS}",
        fix="",
        not_before="of",
    ),
    Phrase(
        "in-fifth-of-may",
        "word choice",
        "With a day it is “on”.",
        rf"(?P<x>in|at) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)(?: of)? {_MONTH}|\d{{1,2}} {_MONTH}|"
        rf"{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?!(?: )?(?:\d|%|people|places|schools))",
        _MONTHS,
        fix="on",
        not_after="come came check was be is are stop dropped started",
    ),
    Phrase(
        "start-the-third-june",
        "grammar",
        "The preposition is missing: “on {date}”.",
        rf"(?:start|begin|come|started|began|arrive|arrived|met|available|meet|spoke|call|travel|"
        rf"move|free|visit|send|reply|finish|finished|interview) (?P<x>the (?P<date>\d{{1,2}}"
        rf"(?:st|nd|rd|th)?(?: of)? {_MONTH}))(?=[.,;!?]| (?:at|and|or|in|with)|$)",
        _MONTHS,
        fix="on {x}",
        not_before="notes",
    ),
    Phrase(
        "in-three-o-clock",
        "word choice",
        "With the time of day it is “at”.",
        r"(?P<x>in|on) (?:\d{1,2}(?:[:.]\d\d)?(?: )?(?:am|pm|a\.m|p\.m|o'clock)|noon|midday)"
        r"(?=[.,;!?]| (?:on|tomorrow|today|in|and|if|next|this)|$)",
        "am pm a p o'clock noon midday 1pm 2pm 3pm 4pm 5pm 6pm 7am 8am 9am 10am 11am 12pm",
        fix="at",
        not_after="going go gone went",
    ),
    Phrase(
        "until-when",
        "word choice",
        "A deadline is “by when”.",
        r"(?P<x>until|till) when (?:must|should|do|can|may|could|will|would|is|shall|i (?:have|"
        r"must|should|can)|we)",
        "when",
        fix="by",
    ),
    Phrase(
        "within-friday",
        "word choice",
        "A deadline is “by”.",
        rf"(?P<x>within|inside) (?:{_DAY}|tomorrow|tonight|the end of|next {_DAY}|the \d{{1,2}}th|"
        r"noon)",
        f"{_DAYS} tomorrow tonight end th noon",
        fix="by",
    ),
    Phrase(
        "until-latest",
        "word choice",
        "It is “by {day} at the latest”.",
        rf"(?P<x>(?:until|by|till) (?:the )?latest (?:on |by )?(?P<day>{_DAY}|tomorrow))",
        "latest",
        fix="by {day} at the latest",
    ),
    Phrase(
        "in-the-year-article",
        "grammar",
        "No article before a year.",
        r"(?:in|since|until|from) (?P<x>the )(?:19|20)\d\d(?=[.,;!?]| (?:i|we|and|until|to|when|"
        r"with|at|as|my)\b|$)",
        "the",
        fix="",
    ),
    Phrase(
        "today-morning",
        "word choice",
        "It is “this {part}”.",
        r"(?P<x>today|this day) (?P<part>morning|afternoon|evening)",
        "today day",
        fix="this",
        not_before="show",
        closed=True,
    ),
    Phrase(
        "yesterday-night",
        "word choice",
        "It is “last night”.",
        r"(?P<x>yesterday night|yesterday at night|yesterday in the night)",
        "yesterday",
        fix="last night",
    ),
    Phrase(
        "yesterday-in-the-morning",
        "word choice",
        "It is “{day} {part}”.",
        r"(?P<x>(?P<day>yesterday|tomorrow) (?:in|at|on) the (?P<part>morning|afternoon|evening))",
        "yesterday tomorrow",
        fix="{day} {part}",
        not_before="of",
    ),
    Phrase(
        "on-summer",
        "word choice",
        "It is “in {season}”.",
        r"(?P<x>on|at) (?P<season>summer|winter|spring|autumn)(?=[.,;!?]| (?:i|we|and|when)\b|$)",
        "summer winter spring autumn",
        fix="in",
        not_after="focus focused working work book books based spend",
    ),
)
