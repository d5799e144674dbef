"""Occupations: which words name one, and whether a job title contradicts a role."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from followup_lint.language.fields_of_work import is_other_field
from followup_lint.language.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

TitleKinship = Literal["same", "other", "unclear"]

_SYNONYMS = (
    "engineer developer programmer coder",
    "manager lead leader head supervisor director",
    "representative rep agent associate executive",
    "teacher instructor tutor educator lecturer",
    "technician mechanic fitter electrician",
    "driver operator",
    "doctor physician",
    "attorney lawyer solicitor",
    "researcher scientist postdoc fellow",
    "cook chef",
    "writer author",
    "assistant aide helper",
    "administrator admin",
    "apprentice trainee intern junior graduate",
)
_HEADS = frozenset(
    "engineer developer programmer manager lead supervisor director representative rep agent "
    "associate executive teacher instructor tutor lecturer professor technician mechanic fitter "
    "electrician driver operator doctor physician attorney lawyer solicitor paralegal researcher "
    "scientist postdoc fellow cook chef writer assistant administrator apprentice trainee intern "
    "analyst designer architect consultant accountant auditor bookkeeper clerk cashier "
    "receptionist "
    "secretary coordinator officer specialist nurse midwife carer caretaker therapist pharmacist "
    "psychologist counsellor counselor librarian archivist conservator curator editor journalist "
    "reporter producer photographer planner buyer merchandiser foreman plumber welder carpenter "
    "joiner painter gardener groundskeeper dispatcher trader broker banker teller adviser advisor "
    "recruiter strategist marketer copywriter translator interpreter statistician actuary "
    "economist surveyor inspector investigator paramedic firefighter guard ranger guide waiter "
    "waitress barista bartender baker butcher florist hairdresser stylist tailor pilot steward "
    "radiographer radiologist dentist hygienist optometrist dietitian veterinarian handyman "
    "janitor cleaner housekeeper porter concierge headteacher principal dean provost registrar "
    "bursar treasurer controller comptroller underwriter assessor adjuster estimator scheduler "
    "expediter purchaser tester modeller modeler owner master evangelist generalist advocate "
    "ambassador worker aide handler packer picker loader installer programmer animator "
    "illustrator artist composer director dramaturg technologist biologist chemist physicist "
    "geologist mathematician microbiologist ecologist hydrologist operative labourer laborer "
    "attendant server host hostess nanny courier deckhand machinist roofer mason bricklayer "
    "scaffolder tiler glazier plasterer decorator groundsman gamekeeper herdsman shepherd stockman "
    "forester lifeguard coach trainer superintendent president salesperson sommelier valet "
    "dishwasher busser caterer phlebotomist sonographer surgeon orderly caregiver audiologist "
    "podiatrist optician dispenser proofreader publicist fundraiser organiser organizer "
    "toolmaker draughtsman drafter stonemason carer groom".split()
)
_HEAD_ENDS = ("therapist", "ologist", "ographer", "ationist", "keeper")
_SENIOR = {
    **dict.fromkeys(("senior", "sr", "principal", "staff", "lead", "chief", "head"), "senior"),
    **dict.fromkeys(
        ("junior", "jr", "entry", "trainee", "graduate", "intern", "apprentice"), "junior"
    ),
    **dict.fromkeys(
        (
            "associate assistant deputy mid level midlevel i ii iii iv full time part fulltime "
            "parttime remote temporary permanent contract interim acting experienced new open "
            "available vacant advertised current entire whole exciting great advertised"
        ).split(),
        "",
    ),
}
_WIDE_HEADS = frozenset(
    "specialist associate professional expert person worker staff member".split()
)
_WIDE = frozenset("software technical general team".split())
_RANKS = frozenset("head sous deputy executive commis pastry".split())
"""Ranks of one occupation, of which two are two jobs: "Head Chef", "Sous Chef"."""

_VEHICLES = frozenset(
    "lorry truck hgv lgv class trailer artic cdl bus coach shuttle route van".split()
)
STOPS = frozenset(
    "the a an this that these those each every some no of for as at in on with about to from by "
    "and or but i we you he she they it is are was were been am which who what regarding "
    "concerning into after during before because discuss offered offer filling fill discussing "
    "take would will can could may not very so too more most thank thanks re fwd following your "
    "your dear if when where how has have had do did per via upon whether under over".split()
)
_SUFFIXES = tuple(
    "ments ment ings ing ists ist ants ant ians ian ions ion ers er ors or ships ship s".split()
)
_WORD = re.compile(r"[^\W_]{1,40}(?:['’.+&-][^\W_]{1,40}){0,8}")


class Token(NamedTuple):
    """A word of a sentence: where it stands, and itself in lower case without a possessive."""

    start: int
    end: int
    low: str
    capital: bool


def read_tokens(text: str, offset: int = 0) -> Iterator[Token]:
    """Split a text into words, one when asked for; ``offset`` is added to their places."""
    for match in _WORD.finditer(text):
        word = match.group()
        plain = word[:-2] if word.endswith(("'s", "’s")) else word
        start = offset + match.start()
        yield Token(start, start + len(plain), plain.lower(), word[0].isupper())


def is_head(word: str) -> bool:
    """Tell whether a word names an occupation ("engineer", "nurse"), singular or plural."""
    one = word.removesuffix("s")
    return word in _HEADS or one in _HEADS or one.endswith(_HEAD_ENDS)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Cut a word to what "engineer" and "engineering", "nurse" and "nursing" share."""
    word = fold(word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word.removesuffix(suffix)
            break
    return word.rstrip("ey") if len(word) > 4 else word


@lru_cache(maxsize=8192)
def akin(one: str, other: str) -> bool:
    """Tell whether two words of a title are forms of one: "rep" and "representative" too."""
    a, b = stem(one), stem(other)
    if a == b:
        return True
    short, full = sorted((a, b), key=len)
    if len(short) >= 3 and full.startswith(short):
        return True
    shared = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(short))
    return shared >= 5 and shared >= 0.7 * len(short)


@dataclass(frozen=True)
class Role:
    """The role of the context, ready to be compared."""

    words: tuple[str, ...]
    content: tuple[str, ...]
    acronyms: frozenset[str]
    level: str
    stems: frozenset[str]


@lru_cache(maxsize=256)
def read_role(role: str) -> Role | None:
    """Take a role apart; None where it has no words."""
    words = tuple(token.low for token in read_tokens(role.replace("/", " ")))
    if not words:
        return None
    content = _content(words)
    letters = [word[0] for word in words]
    acronyms = {
        "".join(letters[start:end])
        for start in range(len(letters))
        for end in range(start + 2, len(letters) + 1)
    }
    stems = frozenset(stem(word)[:5] for word in words if word not in STOPS)
    return Role(words, content, frozenset(acronyms), _level(words), stems)


def _content(words: Sequence[str]) -> tuple[str, ...]:
    """Leave out the level; the last word stays, whatever it is."""
    kept = [word for word in words[:-1] if word not in _SENIOR and word not in STOPS]
    return (*kept, *words[-1:])


def _level(words: Sequence[str]) -> str:
    return next((_SENIOR[word] for word in words[:-1] if _SENIOR.get(word)), "")


def compare_title(words: Sequence[str], role: Role) -> TitleKinship:
    """Tell whether a title is the role's.

    Returns:
        ``same`` for the role, shortened or paraphrased; ``other`` for another occupation or another
        field; ``unclear`` where it names none.
    """
    content = _content([part for word in words for part in word.split("/")])
    matched = [word for word in content if _in_role(word, role)]
    levels = {_level(words), role.level}
    if len(matched) == len(content):
        apart = levels == {"senior", "junior"} or _is_other_rank(words, role)
        return "other" if apart else "same"
    head = content[-1]
    if not is_head(head):
        if is_other_field(content if not matched else content[-1:], role.words):
            return "other"
        return "same" if matched else "unclear"
    role_head = role.content[-1]
    heads_agree = head in matched or _synonyms(head, role_head)
    if not is_head(role_head) and not heads_agree:
        # "Associate, Power Trading": the occupation may stand anywhere in the role.
        heads_agree = any(_synonyms(head, word) for word in role.words)
    others = [word for word in content[:-1] if word not in _WIDE]
    if heads_agree:
        alike = not _VEHICLES.isdisjoint(others) and not _VEHICLES.isdisjoint(role.words)
        free = not others or len(role.content) == 1 or alike
        return "same" if free or any(word in matched for word in others) else "other"
    return "same" if head in _WIDE_HEADS and matched else "other"


def _is_other_rank(words: Sequence[str], role: Role) -> bool:
    ranks = _RANKS.intersection(words)
    return bool(ranks) and ranks.isdisjoint(role.words) and not _RANKS.isdisjoint(role.words)


def _in_role(word: str, role: Role) -> bool:
    return word in role.acronyms or any(akin(word, known) for known in role.words)


@lru_cache(maxsize=1024)
def _synonyms(one: str, other: str) -> bool:
    return one == other or any(
        one in group and other in group for group in (line.split() for line in _SYNONYMS)
    )


def find_role(tokens: Iterable[Token], role: Role) -> tuple[Token, ...] | None:
    """Find the role's own words: two of them together, or the only one as a word of its own."""
    wanted = [word for word in role.words if word not in STOPS]
    starts = {word[:2] for word in wanted}
    single = len(wanted) == 1
    run: list[Token] = []
    for token in tokens:
        if token.low in STOPS:
            continue
        if token.low[:2] in starts and any(akin(token.low, word) for word in wanted):
            run.append(token)
            if len(run) >= 2 or (single and token.low == wanted[0]):
                return tuple(run)
        else:
            run = []
    return None
