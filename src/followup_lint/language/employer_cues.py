"""Whether a sentence makes a company the one interviewed with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.language.employers import DEPARTMENTS, TYPE_WORDS
from followup_lint.language.workplaces import is_place, is_unit
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.employers import Company

_WANT = (
    r"\b(?:love|like|wants?|excited|keen|eager|interest(?:ed)?|possibility|prospect|opportunity|"
    r"chance|hop(?:e|ing)|enthusias\w{2,4}|thrilled|motivated|desire|wish|dream|idea|"
    r"honou?r(?:ed)?|"
    r"privilege|proud|forward|glad|dying|ready|imagine|see myself|would be|['’]d be)\b.{0,40}"
)
_ROLE_AT = (
    r"\b(?:role|position|job|opening|opportunit(?:y|ies)|internship|post|vacancy|spot|career|"
    r"future|"
    r"traineeship|apprenticeship|fellowship|program(?:me)?|candidacy|application|seat|"
    r"interview(?:s|ing|ed)?)(?: here| there| again| today| yesterday| open| on \w{3,6}day){0,2}"
)
_WORKING = (
    r"(?:work|intern|teach|start|be|contribute|drive|cook|nurse|fly|sell|write|build|code|design|"
    r"paint|farm|bake|serve|train|research|practi[cs]e|operate|fish|sail|clean|care|coach|weld|"
    r"wire|dig|edit|report|test|lead|do (?:this|that|it|the same)(?: work| job)?)"
)
_DOING = (
    r"(?:working|interning|teaching|starting|being|contributing|driving|cooking|nursing|flying|"
    r"selling|writing|building|serving|training)"
)
_JOB_AT = late(r"\b(?:role|position|job|opening|opportunity|internship|post|vacancy|spot) at$")
"""Said of a company even where the name sounds like a street: "the post at Mill Lane"."""

_AT = late(
    _ROLE_AT + r" at$|\b(?:place|team|people|everyone|colleagues|culture|office|life|time|"
    r"tour|hour|apply|applied|met you|spoke with you|meeting you|talking (?:with|to) you|"
    r"speaking (?:with|to) you|join you|joining you|(?:join|joining) (?:the|your) team|"
    r"(?:work|things?|what) (?:that )?(?:you|they) are doing|(?:picture|see|imagine) myself) at$|"
    rf"{_WANT}(?:{_WORKING}|{_DOING}) at$|"
    rf"^{_DOING} at$|"
    r"\b(?:right|good|great|strong|perfect) fit at$"
)
_CAREER = late(
    r"\b(?:begin|start|continue|build|further|grow|pursue|advance)(?:ing)? (?:my|a) career (?:at|"
    r"with)$"
)
_WITH = late(_ROLE_AT + r" with$|\b(?:right|good|great|strong|perfect) fit with$")
_WORK_WITH = late(rf"{_WANT}work(?:ing)? with$")
_FOR = late(
    rf"{_WANT}(?:{_WORKING}|{_DOING}) for$|\b(?:right|good|great|strong|perfect) fit for$|"
    rf"\bwork for$|^{_DOING} for$"
)
_TO = late(
    r"\b(?:contribut(?:e|ing|ion)|asset|addition|(?:add|bring)(?: \w{1,14}){1,4}|value|"
    r"(?:visit|invit(?:ed|ing) me)) to$"
)
_OF = late(r"\b(?:part|success|future|growth|mission|member) of$")
_IN = late(_WANT + r"work(?:ing)? in$|\bplace in$")
_HELP = late(rf"{_WANT}help$")
_HELPED = late(
    r" (?:grow|scale|build|reach|improve|expand|achieve|succeed|become|serve|win|move|get|make|"
    r"meet|keep)\b"
)
_JOIN = late(r"(?<!before )(?<!since )(?<!after )(?<!upon )(?<!prior to )(?<!on )join(?:ing)?$")
_LEADS = {
    "at": _AT,
    "with": _WITH,
    "for": _FOR,
    "to": _TO,
    "of": _OF,
    "in": _IN,
    "join": _JOIN,
    "joining": _JOIN,
}
"""The words before the employer's name, by the last of them."""

_ABOUT = frozenset(
    "about by like love choose chose admire admired visit visiting help follow followed "
    "following".split()
)
_FOLLOWING = frozenset("follow followed following admire admired".split())
_PLACED = frozenset("on in at from near of to with for and".split())
_NO_NOUN = late(
    r"(?:'s|’s)?(?:[.,;:!?)\n–—-]|$| (?:and|or|as|is|was|has|because|for|in|on|at|with|to|since|"
    r"that|"
    r"which|who|where|would|will|team|family|so|but|after|today|yesterday|last|this|very|soon|"
    r"again|"
    r"from|by|i|my|your|we|you|when|if|more|even|specifically|particularly|myself|one|here|there|"
    r"sounds|seems|looks|feels|needs|wants|does|can|could|may|might|should|must|makes|means|offers|"
    r"stands|appeals|corresponds|matches|fits|suits|remains|excites|interests|attracts|requires|"
    r"involves|combines|calls|brings|gives|lets|represents|aligns|strikes|than|–|—|-|\()(?!\w))"
)
"""What may follow an employer's name; a plain noun makes it a name of something else."""

_THEIR_WORK = late(
    r"\b(?:my|his|her|their|our|another|other|others|previous|former|last|current|present|old|"
    r"earlier|past|similar|own|ex) (?:[\w-]{2,16} ){0,2}(?:role|position|job|work|time|years?|"
    r"months?|"
    r"team|employer|post|internship|boss|manager|stint|tenure|colleagues?|days|degree|thesis|"
    r"studies|"
    r"placement|apprenticeship|shifts?|experience|career|training|project|offer|interviews?|"
    r"opportunit(?:y|ies)|application|opening)(?: \w{1,12})? "
    r"(?:at|with|for|in|of|from|on|by|as|via)$|"
    r"\b(?:offer\w{0,3}|competing|elsewhere|accepted|declined|years?|months?|worked|studied|"
    r"trained|"
    r"while|when i|previously|formerly|since|degree|graduated?|thesis|course|client|"
    r"customer(?! (?:service|success|care|support|experience|relations))|"
    r"vendor|"
    r"supplier|competitor|friend|colleague|i (?:led|built|ran|work|held|grew|cut|managed|did|wrote|"
    r"left(?! (?:the|our|your|that|feeling)\b)|joined|"
    r"(?:was|am|had|have|['’]ve) (?:at|with|an?|the|worked|led|been|employed|"
    r"currently)))\b[^,;.]{0,60}$"
)
_ETHOS = r"(?:mission|culture|values|commitment|vision|employees|company|reputation|dedication)"
_OWNS_ETHOS = late(rf"['’]s? (?:[\w-]{{2,16}} ){{0,2}}{_ETHOS}\b")
_OWNS = late(
    rf"['’]s? (?:[\w-]{{2,16}} ){{0,2}}(?:{_ETHOS}|approach|direction|plans?|success|"
    r"growth|clients|customers|products?|"
    r"workforce|headquarters|market|brand|expansion|stakeholders|goals?|industry|innovation|future|"
    r"focus|needs|team)\b"
)
_IS_EMPLOYER = late(
    r" (?:(?:sounds|seems|looks|feels) like |(?:is|would be|remains|was|has been|will be|stays) )"
    r"(?:\w{2,9}ly |still |such )?"
    r"(?:an? |the |one of the |where )?(?:(?:[\w-]{2,16} ){0,3}(?:company|organi[sz]ation|"
    r"employer|firm|place (?:to work|for me|where))|i (?:want|would like|belong)|"
    r"my (?:clear |absolute |very )?(?:first|top|number one|preferred|favou?rite) (?:choice|pick|"
    r"option|employer|preference)|(?:at the )?top of my list)\b"
)
_OWNS_PLACE = late(
    r"['’]s? (?:offices?|headquarters|hq|site|factory|campus|studios?|workshop|kitchens?|premises|"
    r"depot|plant|building)\b"
)
_VISITED = late(
    r"\b(?:(?:inviting|welcoming|having) me (?:in )?(?:to|at)|visit(?:ing)?(?: to)?|"
    r"(?:around|round)|tour of|came to|come to)$"
)
_DOES = late(r" (?:is|are) (?:doing|building|trying|working (?:on|towards))\b")
_AND_ITS = late(
    r" and its (?:\w{2,12} )?(?:customers|clients|people|team|mission|culture|patients|pupils|"
    r"residents|guests|values|staff)\b"
)
_OF_A_COMPANY = late(
    r"\b(?:interest(?:ed)? in|hear(?:ing)? (?:back )?from|introduc\w{2,4} me to|fit(?:ting)? in "
    r"(?:well )?(?:at|with)|applied to|committed to|drawn (?:me )?to|attract\w{2,3} (?:me )?to|"
    r"(?:selected|chosen|considered|hired|employed) by|believe in|suited to|match for|how)$"
)
"""What leads to the employer where a name is surely a company's."""

_WHERE_I = late(r",? where i (?:now |currently |still |have |['’]ve )?(?!would|could|want)\w")
_MAY_CARE = late(r" (?:may|might) (?:care|want|like|find|wish|consider)\b")
_HIRES = late(r" (?:interview|role|position|application|job|vacancy|opening|opportunity)\b")


def names_employer(words: Sequence[str], company: Company, lead: str, after: str) -> bool:
    """Tell whether a sentence makes a name that of the company interviewed with.

    Args:
        words: The folded words of the name.
        company: The company of the context.
        lead: The sentence before the name, in lower case, white space folded.
        after: The sentence after the name, in lower case.
    """
    if lead.endswith((" the", " your", " a")) and is_unit(words):
        return False
    group = after.startswith((" team", " family")) and lead.endswith(" the")
    lead = lead.removesuffix("the").rstrip()
    last = lead.rpartition(" ")[2]
    several = len(words) > 1
    kindred = several and (words[-1] in TYPE_WORDS or words[-1] == company.tokens[-1])
    if last in ("at", "with") and "career" in lead and _CAREER.search(lead):
        return True
    pattern = _LEADS.get(last)
    told = (
        (several or not group)
        and (kindred or last != "in")
        and pattern is not None
        and _NO_NOUN.match(after) is not None
        and pattern.search(lead) is not None
        and not (is_place(words) and (not several or not _JOB_AT.search(lead)))
    )
    if _WHERE_I.match(after):
        return False
    if not told and not _is_shown(words, last, lead, after, kindred=kindred):
        return False
    return not all(word in DEPARTMENTS for word in words) and not _THEIR_WORK.search(lead)


def _is_shown(words: Sequence[str], last: str, lead: str, after: str, *, kindred: bool) -> bool:
    """Tell whether what is said of a name makes it the employer's."""
    several = len(words) > 1
    if after.startswith(("'", "’")):
        return (
            _OWNS_ETHOS.match(after) is not None
            or (_OWNS_PLACE.match(after) is not None and _VISITED.search(lead) is not None)
            or (_OWNS.match(after) is not None and _minds(last, several=several, kindred=kindred))
        )
    if last in ("what", "how") and _DOES.match(after):
        return True
    if last == "about" and _AND_ITS.match(after):
        return True
    if last == "help":
        return _HELPED.match(after) is not None and _HELP.search(lead) is not None
    if last == "with" and kindred:
        return _NO_NOUN.match(after) is not None and _WORK_WITH.search(lead) is not None
    return (
        (last not in _PLACED and _IS_EMPLOYER.match(after) is not None)
        or (several and _MAY_CARE.match(after) is not None)
        or (
            kindred
            and (
                (last in _ABOUT and _NO_NOUN.match(after) is not None)
                or (_OF_A_COMPANY.search(lead) is not None)
                or _HIRES.match(after) is not None
            )
        )
    )


def _minds(last: str, *, several: bool, kindred: bool) -> bool:
    """Tell whether the writer follows the company, or a name is surely a company's."""
    return last in _FOLLOWING or (several and (kindred or last in _ABOUT))
