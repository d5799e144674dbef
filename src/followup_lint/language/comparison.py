"""A letter compared with its context: what agrees, and what contradicts."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.language.dates import MONTHS, WEEKDAYS, When, find_dates, lowered
from followup_lint.language.employers import read_company
from followup_lint.language.job_titles import find_titles
from followup_lint.language.mentions import Cast, Mention, read_mentions
from followup_lint.language.names import fold, known_name
from followup_lint.language.occasions import occasion
from followup_lint.language.occupations import compare_title, find_role, read_role, read_tokens

if TYPE_CHECKING:
    from datetime import date

    from followup_lint.language.job_titles import Title
    from followup_lint.language.occupations import Role
    from followup_lint.letter import Letter
    from followup_lint.models import FieldName


_NEAR = 240
"""How many characters before and after a day say what it is the day of."""


class Stretch(NamedTuple):
    """Words of the draft, in code points."""

    field: FieldName
    start: int
    end: int


@dataclass(frozen=True)
class Contradiction:
    """Words that the context contradicts.

    Attributes:
        rule: Which rule of ``consistency`` they break.
        place: Where they stand.
        right: What the context says, for a message.
        instead: What to write instead; empty where no one word or name is known.
    """

    rule: str
    place: Stretch
    right: str
    instead: str = ""


class Comparison:
    """Compares the subject and the prose of a letter with its context, once.

    Attributes:
        agreed: The words that agree.
        contradictions: The words that don't.
    """

    def __init__(self, letter: Letter) -> None:
        self.agreed: list[Stretch] = []
        self.contradictions: list[Contradiction] = []
        context = letter.context
        self._role_name = (context.role or "").strip()
        self._role = read_role(self._role_name)
        self._role_named = False
        self._titles: set[Stretch] = set()
        self._sent = letter.draft.sent_at
        met = context.interviewed_at
        if met is not None and self._sent is not None:
            met = met.astimezone(self._sent.tzinfo)
        self._met = met.date() if met is not None else None
        # A time of sending in UTC says nothing of the writer's clock.
        local = self._sent is not None and bool(self._sent.utcoffset())
        self._hour = met.hour if met is not None and local else None
        self._cast = _cast(letter)
        if letter.subject:
            self._read("subject", letter.subject, [(0, len(letter.subject))])
        sentences = [(sentence.start, sentence.end) for sentence in letter.sentences]
        if sentences:
            self._read("body", letter.own_text, sentences)

    def _read(self, field: FieldName, text: str, sentences: list[tuple[int, int]]) -> None:
        """Scan a text once; what lies in none of the sentences is not the writer's prose."""
        lower = lowered(text)
        starts = [start for start, _ in sentences]

        def sentence_of(start: int, end: int) -> tuple[int, int] | None:
            at = bisect_right(starts, start) - 1
            return sentences[at] if at >= 0 and end <= sentences[at][1] else None

        if self._met is not None:
            for day in find_dates(text, lower):
                if (sentence := sentence_of(day.start, day.end)) is not None:
                    begin = max(sentence[0], day.start - _NEAR)
                    words = lower[begin : min(sentence[1], day.end + _NEAR)]
                    self._read_day(field, day, words, begin)
        if self._role is not None:
            for title in find_titles(text, lower):
                if sentence_of(title[0].start, title[-1].end) is not None:
                    self._read_title(field, title, self._role)
            self._find_role(field, text, lower, sentences)
        for mention in read_mentions(text, sentence_of, self._cast):
            self._read_mention(field, mention)

    def _read_mention(self, field: FieldName, mention: Mention) -> None:
        place = Stretch(field, mention.start, mention.end)
        if mention.kind == "known":
            self.agreed.append(place)
        elif mention.kind == "misspelt":
            found = Contradiction("misspelt-person", place, mention.right, mention.right)
            self.contradictions.append(found)
        elif mention.kind == "company":
            right = self._cast.company.name if self._cast.company is not None else ""
            self.contradictions.append(Contradiction("other-company", place, right, right))
        elif field == "body":
            # A subject capitalises words that are no names: "Thank You and Next Steps".
            right = ", ".join(name.full for name in self._cast.recipients)
            self.contradictions.append(Contradiction("unknown-person", place, right))

    def _read_day(self, field: FieldName, day: When, sentence: str, offset: int) -> None:
        met = self._met
        assert met is not None
        agrees = day.agrees(met, self._sent)
        if agrees is None:
            return
        if agrees and self._hour is not None and not day.hours[0] <= self._hour <= day.hours[1]:
            agrees = False
        start, end = day.start - offset, day.end - offset
        said_of = occasion(sentence, start, end)
        if field == "subject" and not sentence[:start].strip() and not sentence[end:].strip(" .!"):
            said_of = "interview"
        place = Stretch(field, day.start, day.end)
        if agrees and said_of != "other":
            self.agreed.append(place)
        elif not agrees and said_of == "interview" and not day.future:
            right = f"{WEEKDAYS[met.weekday()]}, {met.day} {MONTHS[met.month - 1]}"
            instead = _instead(day, sentence[start].isalpha(), met)
            self.contradictions.append(Contradiction("other-day", place, right, instead))

    def _read_title(self, field: FieldName, title: Title, role: Role) -> None:
        place = Stretch(field, title[0].start, title[-1].end)
        words = tuple(token.low for token in title)
        kin = compare_title(words, role)
        if kin == "same":
            self._role_named = True
            self.agreed.append(place)
        elif kin == "other" and not self._is_other_title(words):
            right = self._role_name
            if place not in self._titles:
                self._titles.add(place)
                self.contradictions.append(Contradiction("other-role", place, right, right))

    def _find_role(
        self, field: FieldName, text: str, lower: str, sentences: list[tuple[int, int]]
    ) -> None:
        """Look for the role's own words, where no "X role" names it."""
        role = self._role
        assert role is not None
        if self._role_named or not any(stem in lower for stem in role.stems):
            return
        for start, end in sentences:
            if any(stem in lower[start:end] for stem in role.stems):
                found = find_role(read_tokens(text[start:end], start), role)
                if found:
                    self._role_named = True
                    self.agreed.append(Stretch(field, found[0].start, found[-1].end))
                    return

    def _is_other_title(self, words: tuple[str, ...]) -> bool:
        """Tell whether the context knows a title otherwise: a topic, or a recipient's own."""
        return all(word in self._cast.others for word in words) or any(
            all(fold(word) in person.titles for word in words) for person in self._cast.recipients
        )


def _cast(letter: Letter) -> Cast:
    context = letter.context
    return Cast(
        company=read_company(context.company) if context.company else None,
        recipients=tuple(
            name for person in letter.recipients if (name := known_name(person)) is not None
        ),
        texts=(
            *context.topics,
            *context.qualifications,
            *context.open_questions,
            *context.vocabulary,
            context.role or "",
            letter.candidate.name or "",
        ),
    )


def _instead(day: When, letter_first: bool, met: date) -> str:
    """Give the right day in the manner of the wrong one."""
    weekday = WEEKDAYS[met.weekday()]
    if day.days:
        month = MONTHS[met.month - 1]
        return f"{month} {met.day}" if letter_first else f"{met.day} {month}"
    return weekday if day.weekday is not None else f"on {weekday}"
