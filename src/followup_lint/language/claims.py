"""What a letter claims that another letter of the same writer may contradict.

Four things only, each where the words leave no doubt: the day of the interview, the role, the
company, and years of experience with one thing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from followup_lint.language.dates import When, find_dates, lowered
from followup_lint.language.employers import kinship, read_company
from followup_lint.language.job_titles import find_titles
from followup_lint.language.mentions import Cast, read_mentions
from followup_lint.language.names import fold, known_name
from followup_lint.language.occasions import occasion
from followup_lint.language.occupations import compare_title, read_role
from followup_lint.language.wording import stem
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from followup_lint.letter import Letter
    from followup_lint.models import FieldName, Span

    SentenceOf = Callable[[int, int], tuple[int, int] | None]

ClaimKind = Literal["day", "role", "company", "years"]

NO_COMPANY = read_company("Zzyzxqj")
"""A company that no letter names: every company that one is said to be with is another."""

_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_NUMBER_OF = {word: number for number, word in enumerate(_NUMBERS, 1)}

_YEARS = late(
    rf"(?<![\w.,+/–-])(?P<number>[1-9]\d?|{'|'.join(_NUMBERS)})[ \n-]years?['’]?[ \n]"
    r"(?:(?:of|with|in|using|running|working|hands-on|experience|practical|professional|work|"
    r"as|an?|the)[ \n]){1,4}"
    r"(?P<what>[^\W\d_][\w+#.-]{0,29}(?:[ \n][\w+#.-]{1,30}){0,6})"
)
_NOT_PLAIN = late(
    r"\b(?:over|than|nearly|almost|about|around|some|roughly|least|most|under|another|next|last|"
    r"past|first|your|their|his|her|its|every|(?:one|two|three|four|five) (?:of|to|or)|to|or|and)$"
)
"""Words before a number that make it a rough one, a part of one, or someone else's."""

_LINKS = frozenset("at in for with on as from since under and or of to by when where while".split())

_NO_THING = frozenset("experience work hands-on practical professional".split())
_ENDS = frozenset(
    "i me my we us our you your it its them they their this these that which who would will have "
    "has had am are is was were can could may might should do does did taught gave let".split()
)
"""Words that no thing goes on over: "four years of Kafka have taught me"."""


@dataclass(frozen=True)
class Claim:
    """Words of a letter and what they claim.

    Attributes:
        kind: What they are about.
        span: The words.
        words: For a role and a company, the words to compare; for years, those of the thing.
        when: For a day, the day as it is named.
        sent: For a day, the day on which the letter is sent, where that is known.
        number: For years, how many.
    """

    kind: ClaimKind
    span: Span
    words: tuple[str, ...] = ()
    when: When | None = None
    sent: date | None = None
    number: int = 0


def find_claims(letter: Letter) -> tuple[Claim, ...]:
    """Find what a letter claims, in its subject and its sentences; linear in its length."""
    claims: list[Claim] = []
    if letter.subject:
        claims += _in_text(letter, "subject", letter.subject, [(0, len(letter.subject))])
    sentences = [(sentence.start, sentence.end) for sentence in letter.sentences]
    if sentences:
        claims += _in_text(letter, "body", letter.own_text, sentences)
    return tuple(claims)


def _in_text(
    letter: Letter, field: FieldName, text: str, sentences: list[tuple[int, int]]
) -> Iterator[Claim]:
    lower = lowered(text)
    starts = [start for start, _ in sentences]

    def sentence_of(start: int, end: int) -> tuple[int, int] | None:
        at = bisect_right(starts, start) - 1
        return sentences[at] if at >= 0 and end <= sentences[at][1] else None

    yield from _days(letter, field, lower, find_dates(text, lower), sentence_of)
    yield from _roles(letter, field, text, lower, sentence_of)
    cast = _cast(letter)
    for mention in read_mentions(text, sentence_of, cast):
        if mention.kind == "company":
            words = tuple(fold(word) for word in text[mention.start : mention.end].split())
            yield Claim("company", letter.span_at(mention.start, mention.end, field), words)
    yield from _years(letter, field, lower, sentence_of)


def _days(
    letter: Letter,
    field: FieldName,
    lower: str,
    days: tuple[When, ...],
    sentence_of: SentenceOf,
) -> Iterator[Claim]:
    sent = letter.draft.sent_at
    for day in days:
        sentence = sentence_of(day.start, day.end)
        if sentence is None or day.future or day.calendar is not None:
            continue
        begin = max(sentence[0], day.start - _NEAR)
        words = lower[begin : min(sentence[1], day.end + _NEAR)]
        if occasion(words, day.start - begin, day.end - begin) == "interview":
            span = letter.span_at(day.start, day.end, field)
            yield Claim("day", span, when=day, sent=None if sent is None else sent.date())


_NEAR = 240
"""How many characters before and after a day say what it is the day of."""


def _roles(
    letter: Letter, field: FieldName, text: str, lower: str, sentence_of: SentenceOf
) -> Iterator[Claim]:
    known = {
        fold(word)
        for person in letter.recipients
        for word in re.findall(r"\w+", person.title or "")
    }
    for title in find_titles(text, lower):
        start, end = title[0].start, title[-1].end
        words = tuple(token.low for token in title)
        if sentence_of(start, end) is not None and not known.issuperset(map(fold, words)):
            yield Claim("role", letter.span_at(start, end, field), words)


def _cast(letter: Letter) -> Cast:
    context = letter.context
    return Cast(
        company=NO_COMPANY,
        recipients=tuple(
            name for person in letter.recipients if (name := known_name(person)) is not None
        ),
        texts=(*context.topics, *context.qualifications, *context.vocabulary, context.role or ""),
    )


def _years(
    letter: Letter, field: FieldName, lower: str, sentence_of: SentenceOf
) -> Iterator[Claim]:
    for match in _YEARS.finditer(lower):
        before = " ".join(lower[max(0, match.start() - 24) : match.start()].split())
        if sentence_of(match.start(), match.end("number")) is None or _NOT_PLAIN.search(before):
            continue
        thing = _thing(match["what"])
        if thing:
            number = match["number"]
            span = letter.span_at(match.start(), match.start("what") + len(thing[0]), field)
            years = int(number) if number.isdecimal() else _NUMBER_OF[number]
            yield Claim("years", span, thing[1], number=years)


def _thing(words: str) -> tuple[str, tuple[str, ...]] | None:
    """Give the thing and what narrows it: "kafka in production" is less than "kafka".

    Returns:
        The characters, and the stems of the words; None where no thing is named.
    """
    stems: list[str] = []
    end, linked = 0, False
    for match in re.finditer(r"\S+", words):
        word = match.group()
        if word in _ENDS:
            break
        if word in _LINKS:
            if not stems or linked:
                break
            linked = True
        bare = word.rstrip(".")
        stems.append(stem(bare))
        end = match.start() + len(bare)
        if bare != word:
            break
    while stems and stems[-1] in _LINKS:
        stems.pop()
        end = words.rfind(" ", 0, end)
    if not stems or stems[0] in _LINKS or _NO_THING.issuperset(words[:end].split()):
        return None
    return words[:end], tuple(stems)


def contradict(one: Claim, other: Claim) -> bool | None:
    """Tell whether two claims contradict each other.

    Args:
        one: A claim of one letter.
        other: One of the same kind of another letter.

    Returns:
        False where they agree, and None where they can't be compared.
    """
    if one.kind == "day":
        return _days_apart(one, other)
    if one.kind == "years":
        return one.number != other.number if one.words == other.words else None
    if one.kind == "role":
        kin = {_role_kin(one, other), _role_kin(other, one)}
    else:
        kin = {_company_kin(one, other), _company_kin(other, one)}
    if "same" in kin:
        return False
    return True if kin == {"other"} else None


def _role_kin(one: Claim, other: Claim) -> str:
    role = read_role(" ".join(other.words))
    return "unclear" if role is None else compare_title(one.words, role)


def _company_kin(one: Claim, other: Claim) -> str:
    company = read_company(" ".join(other.words))
    return "unclear" if company is None else kinship(one.words, company)


def _days_apart(one: Claim, other: Claim) -> bool | None:
    days = [_date(claim) for claim in (one, other)]
    if days[0] is not None and days[1] is not None:
        return days[0] != days[1]
    first, second = one.when, other.when
    assert first is not None
    assert second is not None
    for day, named in ((days[0], second), (days[1], first)):
        if day is not None and named.back is None:
            return not named.agrees(day, None)
    if first.back is not None or second.back is not None:
        return None
    if first.weekday is not None and second.weekday is not None and first.weekday != second.weekday:
        return True
    if first.days and second.days:
        return not any(
            day == there and (month == of or 0 in (month, of))
            for day, month in first.days
            for there, of in second.days
        )
    both = first.weekday is not None and second.weekday is not None
    return False if both else None


def _date(claim: Claim) -> date | None:
    """The date of "yesterday" and the like, where it is known when the letter is sent."""
    when = claim.when
    if when is None or when.back is None or claim.sent is None or when.back[0] != when.back[1]:
        return None
    return claim.sent - timedelta(days=when.back[0])
