"""Companies and people that a sentence names, set against those that the context knows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from followup_lint.language.dates import MONTHS, WEEKDAYS
from followup_lint.language.employer_cues import names_employer
from followup_lint.language.employers import (
    DEPARTMENTS,
    TYPE_WORDS,
    Company,
    kinship,
)
from followup_lint.language.likeness import Likeness, compare
from followup_lint.language.names import TITLES, KnownName, Word, fold
from followup_lint.language.nicknames import is_given_name, is_listed
from followup_lint.language.occupations import is_head
from followup_lint.language.people import (
    goes_on,
    has_other_capacity,
    is_addressed,
    is_cause,
    is_interviewer,
    is_met,
    is_owner,
    is_spoken_of_as_one,
)
from followup_lint.language.proper import find_proper
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    SentenceOf = Callable[[int, int], tuple[int, int] | None]

MentionKind = Literal["known", "company", "stranger", "misspelt"]

_CALENDAR = frozenset(
    fold(word) for name in (*WEEKDAYS, *MONTHS) for word in (name, name[:3], f"{name}s")
) | {"sept", "tues", "thur", "thurs", "christmas", "easter", "thanksgiving", "ramadan", "diwali"}
_SPEAKS = late(
    r"(?:'s|’s)? (?:(?:\w{2,9}ly|also|then|too) )?(?:said|says|mentioned|asked|told|explained|"
    r"showed|described|suggested|shared|walked|pointed|raised|wondered|gave|put|made|took)\b"
)
_WORD = late(r"[^\W_](?:[^\W_]|[’'](?!s\b)|-){0,40}")
_INTERVIEWED_WITH = late(r"\binterview(?:ed|ing|s)? with$")
_NOBODY = frozenset(
    "god allah jesus lord christ heaven goodness fate covid team everyone everybody all folks guys "
    "friends sirs maam gentlemen ladies both again go "
    "happy merry bless season seasons bravo".split()
)
"""What is thanked and is nobody of the interview."""

_LEAD = 120
"""How many characters before and after a name say who it is."""

_GROUP = late(
    r"(?:'s|’s)? (?:teams?|department|engineers|folks|people|group|office|"
    r"crew|staff|users|experts|developers|clusters?|projects?|products?|clients|customers|data|"
    r"code)\b"
)


@dataclass(frozen=True)
class Cast:
    """Whom and what the context knows.

    Attributes:
        company: The company interviewed with.
        recipients: The interviewers.
        texts: What else the context says: topics, qualifications, role, the writer's name.
    """

    company: Company | None
    recipients: tuple[KnownName, ...]
    texts: tuple[str, ...]

    @cached_property
    def others(self) -> frozenset[str]:
        """The words of the texts, folded."""
        return frozenset(fold(word) for text in self.texts for word in _WORD.findall(text))


class Mention(NamedTuple):
    """A name in a sentence that agrees with the context or contradicts it.

    Attributes:
        kind: ``known``, or how it contradicts.
        start: First character.
        end: One past the last character.
        right: For a misspelt name, the right words.
    """

    kind: MentionKind
    start: int
    end: int
    right: str = ""


class _Name(NamedTuple):
    """A capitalised name, folded too, with the words around it, in lower case."""

    words: tuple[Word, ...]
    folded: tuple[str, ...]
    titled: bool
    lead: str
    after: str

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def read_mentions(text: str, sentence_of: SentenceOf, cast: Cast) -> Iterator[Mention]:
    """Find the names in a text that agree with the context or contradict it.

    Args:
        text: The subject or the body.
        sentence_of: Gives the bounds of the sentence that a stretch lies in; None for none.
        cast: What the context knows.
    """
    before_end, among_interviewers = -1, False
    apart: set[str] = set()
    for proper in find_proper(text):
        words = _trimmed(proper.words)
        sentence = sentence_of(proper.title_start, words[-1].end) if words else None
        if sentence is None:
            continue
        start, end = sentence
        at, stop = proper.title_start, words[-1].end
        lead = " ".join(text[max(start, at - _LEAD) : at].replace(",", ", ").split()).lower()
        after = text[stop : min(end, stop + _LEAD)].lower()
        folded = tuple([word.folded for word in words])
        name = _Name(words, folded, bool(proper.titles), lead, after)
        listed = (
            among_interviewers
            and before_end > start
            and goes_on(text[before_end:at].lower(), after)
        )
        among_interviewers = listed or is_interviewer(name.lead, name.after)
        before_end = name.end
        mention = _judge(name, cast, interviewer=among_interviewers)
        if mention is None or mention.kind != "known":
            # Whoever was once named as a boss or a referee stays one.
            if has_other_capacity(name.lead, name.after):
                apart.update(name.folded)
            if apart.issuperset(name.folded):
                among_interviewers = False
                continue
            if mention is None:
                continue
        yield mention


def _trimmed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out days and months at either end: "Northwind Tuesday"."""
    while words and words[0].folded in _CALENDAR:
        words = words[1:]
    while words and words[-1].folded in _CALENDAR:
        words = words[:-1]
    return words


def _judge(name: _Name, cast: Cast, *, interviewer: bool) -> Mention | None:
    """Set one name against the context; None where it neither agrees nor contradicts."""
    kin = kinship(name.folded, cast.company) if cast.company and not name.titled else "other"
    if kin == "cousin" and _is_employer(name, cast.company):
        return Mention("company", name.start, name.end)
    if kin != "other":
        return Mention("known", name.start, name.end)
    likeness = _likeness(name, cast.recipients)
    if likeness is not None and not likeness.slips:
        return Mention("known", name.start, name.end)
    mention = _contradiction(name, cast, likeness, interviewer=interviewer)
    if mention is not None and all(word in cast.others for word in name.folded):
        return None
    return mention


def _contradiction(
    name: _Name, cast: Cast, likeness: Likeness | None, *, interviewer: bool
) -> Mention | None:
    speaks = _SPEAKS.match(name.after) is not None
    likely = likeness is not None or name.titled or is_given_name(name.folded[0])
    interviewer = (interviewer and (likely or not is_cause(name.lead, name.after))) or _acts_as_one(
        name, likely=likely
    )
    if likeness is not None:
        sure = len(name.words) > len(likeness.slips) or name.titled
        if not (sure or interviewer or (speaks and len(name.folded[0]) >= 4)):
            return None
        first, last = likeness.slips[0][0], likeness.slips[-1][0]
        right = " ".join(meant for _, meant in likeness.slips)
        return Mention("misspelt", first.start, last.end, right)
    if cast.recipients and (interviewer or (name.titled and speaks)) and _is_person(name):
        alien = cast.company is not None and _INTERVIEWED_WITH.search(name.lead)
        kind: MentionKind = "company" if alien and not _is_given(name) else "stranger"
        return Mention(kind, name.start, name.end)
    kindred = len(name.words) > 1 and name.folded[-1] in TYPE_WORDS
    if (kindred or not _is_given(name)) and _is_employer(name, cast.company):
        return Mention("company", name.start, name.end)
    return None


def _is_employer(name: _Name, company: Company | None) -> bool:
    return company is not None and names_employer(name.folded, company, name.lead, name.after)


def _acts_as_one(name: _Name, *, likely: bool) -> bool:
    """Tell whether somebody is thanked by name, asks the writer, or owns what interviewers give.

    Args:
        name: The name.
        likely: Whether it is surely a person's.
    """
    if len(name.words) == 1 and name.folded[0] in TITLES:
        return False
    return (
        is_addressed(name.lead, name.after)
        or is_spoken_of_as_one(name.lead, name.after)
        or (likely and (is_owner(name.after) or is_met(name.lead)))
    )


def _likeness(name: _Name, recipients: tuple[KnownName, ...]) -> Likeness | None:
    best = None
    for known in recipients:
        likeness = compare(name.words, known)
        if likeness is not None and not likeness.slips:
            return likeness
        best = best or likeness
    return best


def _is_given(name: _Name) -> bool:
    return name.titled or is_listed(name.folded[0])


def _is_person(name: _Name) -> bool:
    """Tell whether a name may be a person's rather than a team's, a place's or a firm's."""
    if name.titled:
        return True
    if name.folded[0] in _NOBODY:
        return False
    if len(name.words) > 4 or _GROUP.match(name.after):
        return False
    if name.lead.endswith((" the", " a", " an", " your", " our")):
        return False
    return all(
        word.text[0].isalpha()
        and not (len(word.text) > 1 and word.text.isupper())
        and word.folded not in TYPE_WORDS
        and word.folded not in DEPARTMENTS
        and not is_head(word.folded)
        for word in name.words
    )
