"""Company names: whether a name is the company's, and whether a sentence makes it the employer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from followup_lint.language.likeness import distance
from followup_lint.language.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

Kinship = Literal["same", "slip", "other"]

_LEGAL = frozenset(
    "inc llc llp ltd limited plc gmbh ag sa bv nv corp corporation co company pty oy ab as srl spa "
    "kg kk lp pllc the & und and of for".split()
)
TYPE_WORDS = frozenset(
    "group groups labs lab laboratories systems solutions partners partnership bank hospital "
    "university college school academy institute foundation trust logistics media studio studios "
    "analytics technologies technology tech health healthcare energy foods food airlines airways "
    "consulting consultants capital insurance industries software networks network services "
    "council agency clinic library libraries museum society association union church hotel hotels "
    "restaurant resort pharmacy pharmacies surgery dental medical dynamics robotics motors "
    "instruments pictures productions press publishing books games interactive digital design "
    "designs creative communications telecom broadband mobile financial finance payments "
    "investments holdings ventures enterprises international global construction builders homes "
    "properties realty engineering manufacturing materials supply freight haulage shipping transit "
    "transport rail air aviation aerospace marine power wind solar water oil gas mining minerals "
    "steel castings chemicals pharma pharmaceuticals biotech sciences research apparel fashion "
    "retail stores goods brands care works district county city department office ministry board "
    "commission charity relief archive archives theatre theater gallery orchestra club parks farms "
    "brewery distillers bakery cafe kitchens law legal associates advisors brothers sons daughters "
    "fixings fasteners fastenings supplies interiors furniture gardens electric electronics data "
    "cloud security insights insight intelligence recruitment staffing".split()
)
"""Words that say what kind of company it is; two companies may share one."""

DEPARTMENTS = frozenset(
    "hr it legal finance marketing sales product engineering design operations ops research data "
    "people talent support security compliance procurement logistics development management "
    "leadership admissions accounts payroll editorial platform growth infrastructure analytics "
    "recruiting human resources customer success quality assurance qa ux ui team board "
    "panel".split()
)

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
_AT = re.compile(
    _ROLE_AT + r" at$|\b(?:place|team|people|everyone|colleagues|culture|office|life|time|"
    r"tour|hour|apply|applied|met you|spoke with you|meeting you|talking (?:with|to) you|"
    r"speaking (?:with|to) you|join you|joining you|(?:join|joining) (?:the|your) team) at$|"
    + _WANT
    + r"(?:work(?:ing)?|intern(?:ing)?|teach(?:ing)?|start(?:ing)?|be(?:ing)?|contributing) at$|"
    r"\b(?:right|good|great|strong|perfect) fit at$"
)
_CAREER = re.compile(
    r"\b(?:begin|start|continue|build|further|grow|pursue|advance)(?:ing)? (?:my|a) career (?:at|"
    r"with)$"
)
_WITH = re.compile(_ROLE_AT + r" with$|\b(?:right|good|great|strong|perfect) fit with$")
_FOR = re.compile(
    _WANT + r"work(?:ing)? for$|\b(?:right|good|great|strong|perfect) fit for$|\bwork for$"
)
_TO = re.compile(
    r"\b(?:contribut(?:e|ing|ion)|asset|addition|(?:add|bring)(?: \w{1,14}){1,4}|value) to$"
)
_OF = re.compile(r"\b(?:part|success|future|growth|mission|member) of$")
_IN = re.compile(_WANT + r"work(?:ing)? in$|\bplace in$")
_JOIN = re.compile(
    r"(?<!before )(?<!since )(?<!after )(?<!upon )(?<!prior to )(?<!on )join(?:ing)?$"
)
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

_ABOUT = frozenset("about by like love choose chose admire visit visiting help".split())
_PLACED = frozenset("on in at from near of to with for and".split())
_NO_NOUN = re.compile(
    r"(?:'s|’s)?(?:[.,;:!?)\n–—-]|$| (?:and|or|as|is|was|has|because|for|in|on|at|with|to|since|"
    r"that|"
    r"which|who|where|would|will|team|family|so|but|after|today|yesterday|last|this|very|soon|"
    r"again|"
    r"from|by|i|my|your|we|you|when|if|more|even|specifically|particularly|myself|one|here|there|"
    r"sounds|seems|looks|feels|needs|wants|does|can|could|may|might|should|must|makes|means|offers|"
    r"stands|than|–|—|-|\()(?!\w))"
)
"""What may follow an employer's name; a plain noun makes it a name of something else."""

_THEIR_WORK = re.compile(
    r"\b(?:my|his|her|their|our|another|other|others|previous|former|last|current|present|old|"
    r"earlier|past|similar|own|ex) (?:[\w-]{2,16} ){0,2}(?:role|position|job|work|time|years?|"
    r"months?|"
    r"team|employer|post|internship|boss|manager|stint|tenure|colleagues?|days|degree|thesis|"
    r"studies|"
    r"placement|apprenticeship|shifts?|experience|career|training|project|offer|interviews?|"
    r"opportunit(?:y|ies)|application|opening)(?: \w{1,12})? \w{2,4}$|"
    r"\b(?:offer\w{0,3}|competing|elsewhere|accepted|declined|years?|months?|worked|studied|"
    r"trained|"
    r"while|when i|previously|formerly|since|degree|graduated?|thesis|course|client|customer|"
    r"vendor|"
    r"supplier|competitor|friend|colleague|i (?:led|built|ran|work|held|grew|cut|managed|did|wrote|"
    r"left|joined|(?:was|am|had|have|['’]ve) (?:at|with|an?|the|worked|led|been|employed|"
    r"currently)))\b[^,;.]{0,60}$"
)
_ETHOS = r"(?:mission|culture|values|commitment|vision|employees|company|reputation|dedication)"
_OWNS_ETHOS = re.compile(rf"['’]s? (?:[\w-]{{2,16}} ){{0,2}}{_ETHOS}\b")
_OWNS = re.compile(
    rf"['’]s? (?:[\w-]{{2,16}} ){{0,2}}(?:{_ETHOS}|success|growth|clients|customers|products?|"
    r"workforce|headquarters|market|brand|expansion|stakeholders|goals?|industry|innovation|future|"
    r"focus|needs|team)\b"
)
_IS_EMPLOYER = re.compile(
    r" (?:(?:sounds|seems|looks|feels) like |(?:is|would be) )(?:\w{2,9}ly |such )?(?:an? |the |"
    r"one of "
    r"the |where )?(?:(?:[\w-]{2,16} ){0,3}(?:company|organi[sz]ation|employer|firm|"
    r"place (?:to work|"
    r"for me|where)|first choice)|i (?:want|would like|belong))\b"
)
_MAY_CARE = re.compile(r" (?:may|might) (?:care|want|like|find|wish|consider)\b")
_HIRES = re.compile(r" (?:interview|role|position|application|job|vacancy|opening|opportunity)\b")


@dataclass(frozen=True)
class Company:
    """The company of the context, ready to be compared."""

    name: str
    tokens: tuple[str, ...]
    distinct: tuple[str, ...]
    squeezed: str
    acronym: str
    initials: str


@lru_cache(maxsize=256)
def read_company(name: str) -> Company | None:
    """Take a company's name apart; None where it has no letters or digits."""
    plain = name.partition("(")[0].replace(",", " ").replace("/", " ")
    words = [fold(word.removesuffix("'s").removesuffix("’s")) for word in plain.split()]
    words = [word for word in words if any(c.isalnum() for c in word)]
    tokens = tuple(word for word in words if word not in _LEGAL) or tuple(words)
    if not tokens:
        return None
    distinct = tuple(token for token in tokens if token not in TYPE_WORDS) or tokens
    return Company(
        name=name.strip(),
        tokens=tokens,
        distinct=distinct,
        squeezed="".join(tokens),
        acronym="".join(token[0] for token in words if token not in ("the", "&")),
        initials="".join(token[0] for token in tokens),
    )


def kinship(words: Sequence[str], company: Company) -> Kinship:
    """Tell whether a name is the company's.

    Args:
        words: The folded words of the name.
        company: The company.

    Returns:
        ``same`` for the name, part of it, or more than it; ``slip`` for it with a letter or two
        wrong; ``other`` for another name.
    """
    tokens = [word for word in words if word not in _LEGAL and word]
    if not tokens:
        return "same" if any(word in company.acronym.split() for word in words) else "other"
    first = company.distinct[0]
    if first in tokens or set(tokens).issubset(company.tokens):
        return "same"
    squeezed = "".join(tokens)
    whole, several = company.squeezed, len(tokens) > 1
    if (
        squeezed.startswith(whole)
        or (len(squeezed) >= 5 and whole.startswith(squeezed))
        or (len(squeezed) >= 2 and squeezed in (company.acronym, company.initials))
        or (several and "".join([token[0] for token in tokens]) == whole)
    ):
        return "same"
    if (
        _near(squeezed, whole)
        or (first != whole and _near(squeezed, first))
        or (several and any(_near(token, first) for token in tokens))
    ):
        return "slip"
    return "other"


def _near(one: str, known: str) -> bool:
    """Tell a slip: a letter, in names of eight letters or more two; short names have none."""
    length = len(known)
    limit = 2 if length >= 8 else 1
    return length >= 5 and -limit <= len(one) - length <= limit and distance(one, known) <= limit


def names_employer(words: Sequence[str], company: Company, lead: str, after: str) -> bool:
    """Tell whether a sentence makes a name that of the company interviewed with.

    Args:
        words: The folded words of the name.
        company: The company of the context.
        lead: The sentence before the name, in lower case, white space folded.
        after: The sentence after the name, in lower case.
    """
    group = after.startswith((" team", " family")) and lead.endswith(" the")
    lead = lead.removesuffix("the").rstrip()
    last = lead.rpartition(" ")[2]
    pattern = _LEADS.get(last)
    several = len(words) > 1
    kindred = several and (words[-1] in TYPE_WORDS or words[-1] == company.tokens[-1])
    told = (
        (several or not group)
        and pattern is not None
        and _NO_NOUN.match(after) is not None
        and pattern.search(lead) is not None
    )
    owns = after.startswith(("'", "’"))
    shown = (
        (owns and _OWNS_ETHOS.match(after))
        or (last not in _PLACED and _IS_EMPLOYER.match(after))
        or (owns and several and (kindred or last in _ABOUT) and _OWNS.match(after))
        or (several and _MAY_CARE.match(after))
        or (kindred and last in _ABOUT and _NO_NOUN.match(after))
        or (kindred and _HIRES.match(after))
    )
    if last in ("at", "with") and "career" in lead and _CAREER.search(lead):
        return True
    if not told and not shown:
        return False
    return not all(word in DEPARTMENTS for word in words) and not _THEIR_WORK.search(lead)
