"""Whether a day that a sentence names is the day of the interview, by the words around it."""

from __future__ import annotations

from typing import Literal

from followup_lint.late_pattern import late

Occasion = Literal["interview", "other", "unclear"]

_BOUND = late(
    r"[,;:—–()\n]|\s-\s|\s(?:but|which|because|although|though|while|so that|"
    r"and (?:i|we|you|it|my|your|the|then|that))\s"
)
_EVENT = (
    r"(?:interviews?|conversations?|discussions?|meetings?|talks?|chat|calls?|visit|tour|sessions?|"
    r"lunch|coffee|hours?|time|demo|presentation|assessment day|trial shift|loop|welcome|"
    r"courtesy|appointment|zoom|get-together|walk-?through|"
    r"hearing|audition|working session|induction|audience|interaction|screening|exchange|"
    r"viva|tasting|try-?out|sit-?down)"
)
_TOLD = (
    r"(?:told|said|mentioned|showed|asked|explained|gave|shared|described|took|walked|spent|made|"
    r"spared|set|brought|raised|let|had|met|spoke|talked|chatted|discussed|sat|granted|afforded|"
    r"accorded|extended|hosted|welcomed|arranged|interviewed|covered|outlined|went)"
)
_NOT_MINE = r"(?! (?:with |to )?(?:my|another|a|an|his|her|their|some)\b)"
_CUE = late(
    rf"\b(?:{_EVENT}|(?:(?:we|you) (?:\w{{2,9}}ly |all |both |also |first |last |just |"
    rf"then )?{_TOLD}|"
    rf"(?:i|i['’]ve) (?:met|spoke|talked|chatted)(?! (?:with|to) (?!you|your|the|all|everyone|"
    rf"both))|having (?:met|spoken)|met (?:with )?"
    rf"(?:you|us|your|at|in)|(?:talked|spoke|met|spoken) with (?:you|your|the|all|everyone|"
    rf"both)){_NOT_MINE}|"
    r"(?:great|good|nice|lovely|pleasure|wonderful|honou?r|delight(?:ed|ful)?|enjoyed|loved|chance|"
    r"opportunity|privilege|time|enough|fantastic|fun|(?:was|were) (?:so |very |really )?"
    r"(?:happy|glad|pleased|delighted)) (?:to (?:meet|speak|talk|chat|see|visit|interview|"
    r"sit down)|meeting|speaking|talking|chatting|seeing|visiting|interviewing)|"
    r"(?:for|of) (?:you |your )?(?:meeting|speaking|talking|chatting|seeing|having|showing|walking|"
    r"sitting|giving|making|taking|interviewing|hosting|squeezing|fitting|welcoming|being|coming|"
    r"letting|sparing|joining|including)|(?:interviewed|seen|met|shown) (?:by|with|at|for|me)|"
    r"i (?:interviewed|sat|came (?:in|by|away)|appeared|visited|was (?:in|at|with)|walked (?:out|"
    r"away)|"
    r"left(?! (?:my|a|the|our)\b))|"
    r"(?:appreciated?|enjoyed|loved) (?:you|your|the|our|it|my (?:visit|time)|"
    r"(?!reading|watching|playing|using|cooking)\w{3,10}ing)|put(?:ting)? a face to|"
    r"thank(?:s| you)|thankful|grateful|gratitude for|cheers for|(?:good|kind|generous) of you|"
    r"having me)\b"
)
"""Words before the day that speak of the interview."""

_ELSEWHERE = late(
    r"\b(?:next|(?<!me )(?<!us )around|may|might|expect(?:ed|ing)?|"
    r"hop(?:e|ing|ed)|plan(?:ning|ned)?|deadline|due|"
    r"invit\w{1,6}|(?:re-?)?schedul\w{1,4}|confirm\w{0,4}|postpon\w{1,4}|start(?:s|ed|ing)?|"
    r"appl(?:y|ied|ying)|application|sen[dt]|wrote|writ(?:e|ing)|e-?mail(?:ed)?|mail|note|letter|"
    r"message|reply|replied|response|post(?:ed)?|passed|closed|received|finished|submitted|"
    r"resign\w{0,3}|offer\w{0,4}|decid\w{1,3}|decision|hear|heard|announce\w{0,2}|promis\w{1,3}|"
    r"came through|go(?:es|ing)? live|went live|release\w?|launch\w{0,3}|last day|opening|open|"
    r"ends?|need|birthday|(?:you|they|we) (?:are|were|will be) meeting|graduat\w{1,5}|"
    r"book(?:ed|ing)?|exam|course|certificat\w{1,4}|licen[cs]e|flight|sign(?:ed)? up|regist\w{3,5}|"
    r"enrol\w{0,5}|publish\w{0,3}|advertis\w{1,4}|article|podcast|webinar|keynote|conference|"
    r"meet-?up|stand|stall|booth|game|match|concert|wedding|supervisor|"
    r"have an?(?: \w{1,15}){0,2} (?:interview|call|meeting)|"
    r"(?:another|second|next|third|further|upcoming|other|follow-up|final|more|future|team|board|"
    r"staff|committee|town|client|customer|his|her|their) (?:[\w-]{1,20} ){0,2}" + _EVENT + r")\b"
)
"""Words before the day that speak of something else, unless the interview is named after them."""

_AHEAD = late(
    r"\b(?:look(?:ing)? forward|will|['’]ll|could|would(?! like to (?:thank|say|express|"
    r"reiterate))|"
    r"i['’]d(?! like to (?:thank|say|express))|can(?!['’]t|not)|let me know|available|availability|"
    r"free|shall|should|if|able to|hope (?:that )?you(?! (?:\w{2,10} )?(?:our|the interview)))\b|"
    r"['’]ll\b"
)
"""Words that point ahead for the whole clause."""

_OWN_DOING = late(
    r"\bi (?:\w{2,8}ly |just |also |then |have |was |did |finally )?(?:re-?read|read|tried|wrote|"
    r"(?:re)?built|ran|checked|looked|watched|thought|think|thinking|woke|went|put together|"
    r"sketched|"
    r"drafted|tested|practi[cs]ed|cooked|baked|worked|sat down(?! (?:with|together|across))|spent "
    r"(?!time|an? |the (?:hour|day|afternoon|morning)|\w{2,8} (?:hours?|minutes)))\b"
)
"""What the writer did alone: then "this morning" may be when, whatever follows."""

_ADJECTIVE = late(
    rf"(?! (?:with|that|when|we|you|i|and|at|in|for|about|was|is|gave|of|to|morning|afternoon|"
    rf"evening|"
    rf"night|the|after|before|or|as|on|from|by|who|where|because|but|so|went|has|had|were|very|"
    rf"together|again|last|\d|(?:[\w-]{{2,12}} ){{0,2}}{_EVENT}\b)) ?[a-z]"
)
"""A noun after a weekday makes it one of many: "the Friday crowd"."""

_COUNT = late(r"\b(?:day|week|fortnight|month)s?$")
_WEEKDAY = late(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day$")

_AFTER = late(
    rf"['’]s? (?:(?:[\w-]{{1,20}} ){{0,3}}{_EVENT}|panel)\b|(?:morning |afternoon |evening |"
    rf"night )?(?:,? ?(?:"
    rf"(?:when|that|as|after|and) )?(?:you|we) (?:\w{{1,8}}ly )?{_TOLD}{_NOT_MINE}|,? ?i (?:met|"
    r"interviewed|sat|visited|enjoyed (?:our|the|meeting)|(?:talked|spoke) (?:with|to) (?:you|"
    r"your)|"
    r"left (?:your|our|the)))\b|was (?:an? |such an? |so |really |very |truly )?(?:real |great |"
    r"true )?(?:pleasure|treat|great|"
    r"wonderful|lovely|privilege|delight|joy|fun|inspiring|fascinating|delightful|memorable)\b|"
    r"(?:(?:about|for|with|regarding|on) )?the (?:[\w-]{1,20} ){0,4}"
    r"interview\b"
)
_EVENT_NEXT = late(r"(?:interview|conversation|call|chat|visit|talk|discussion)\b")
_OURS = late(r"\b(?:the|our|my|that)$")
_SINCE_EVENT = late(
    rf"(?:our|my|the|your) (?:[\w-]{{1,20}} ){{0,3}}{_EVENT}\b|(?:we|you|i) (?:last |"
    rf"first )?{_TOLD}"
    rf"{_NOT_MINE}|i interviewed\b"
)
_LIMIT = late(
    r"\b(?:by|until|till|before|to|starting|beginning|coming|effective|between|every|each|any|most|"
    r"on or before|no later than|end of|week of|of next|is|are|be)(?: on)?$"
)
_SPAN = late(r"\b(?:through|than|from|since|after)$")
_EVENT_FROM = late(rf"\b{_EVENT}(?: \w{{1,12}})? (?:from|of|dated|after)$")


_AT_END = 60
"""More characters than a fit of `_LIMIT`, `_SPAN` or `_EVENT_FROM` has."""


def occasion(sentence: str, start: int, end: int) -> Occasion:
    """Read whether a day is said of the interview.

    Args:
        sentence: The sentence or subject, in lower case.
        start: Where the day starts in it.
        end: Where it ends.

    Returns:
        ``interview`` where the words of its clause say so, ``other`` where they point to something
        else or ahead, ``unclear`` where neither.
    """
    clause_start, clause_end = _clause(sentence, start, end)
    before = " ".join(sentence[clause_start:start].split())
    after = " ".join(sentence[end:clause_end].split())
    counted = sentence[:end].endswith((" since", " after our", " after my", " after the"))
    day = sentence[start:end]
    if counted or (after.startswith("since ") and _COUNT.search(day)):
        whole = " ".join(sentence[max(0, end - 4) : clause_end].split())
        return "interview" if _SINCE_EVENT.search(whole) else "unclear"
    # Patterns that stand at the end need no search of what lies before.
    size = len(before)
    one_of_many = before.endswith((" the", " your", " a", " every")) and _is_adjective(day, after)
    if one_of_many or _LIMIT.search(before, max(0, size - _AT_END)) or _AHEAD.search(before):
        return "other"
    cue = max((m.end() for m in _CUE.finditer(before)), default=-1)
    block = max((m.end() for m in _ELSEWHERE.finditer(before)), default=-1)
    if block >= 0 and block >= cue:
        return "other"
    if (
        _AFTER.match(after)
        or _EVENT_FROM.search(before, max(0, size - _AT_END))
        or (_EVENT_NEXT.match(after) and _OURS.search(before))
    ):
        return "interview"
    span = _SPAN.search(before, max(0, size - _AT_END))
    alone = span or _OWN_DOING.search(before)
    return "interview" if cue >= 0 and not alone else "unclear"


def _clause(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Bound the clause around a day; where nothing stands before the day, the sentence."""
    first, last = 0, len(sentence)
    for bound in _BOUND.finditer(sentence):
        if bound.end() <= start:
            first = bound.end()
        elif bound.start() >= end and sentence[end : bound.start()].strip():
            last = bound.start()
            break
    if len(sentence[first:start].split()) < 2:
        first = 0
    return first, last


def _is_adjective(day: str, after: str) -> bool:
    """Tell "the Friday crowd" from a Friday."""
    return _WEEKDAY.match(day) is not None and _ADJECTIVE.match(f" {after}") is not None
