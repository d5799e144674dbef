"""`Letter`: one draft and its context, read once. Every fact is computed when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from followup_lint.language.detect import detect_language
from followup_lint.language.kind import infer_kind
from followup_lint.language.readability import measure
from followup_lint.language.sentences import split_sentences
from followup_lint.language.wording import read_wording
from followup_lint.language.zones import find_zones
from followup_lint.models import Candidate, Person, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from followup_lint.grammar.proofreader import Proofreader, Proofreading
    from followup_lint.language.acts import ActHit, ActReader, ActReading, Engine
    from followup_lint.language.regions import Region, Sentence, Zones
    from followup_lint.language.wording import Wording
    from followup_lint.models import Draft, FieldName, InterviewContext, MessageKind, Stats


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Readers:
    """The engines a letter is read with; built once per `Linter`."""

    acts: ActReader
    grammar: Proofreader | None


def said(items: Iterable[str]) -> tuple[str, ...]:
    """Give the items that hold a letter or digit, without white space at their ends."""
    return tuple(item.strip() for item in items if any(map(str.isalnum, item)))


class Letter:
    """What checks see: the draft, its zones and sentences, and what each sentence does.

    Offsets are code points of the caller's own strings; nothing is ever cut out or changed.
    """

    def __init__(self, draft: Draft, context: InterviewContext, readers: Readers) -> None:
        self.draft = draft
        self.context = context
        self.body = draft.body
        self.subject = draft.subject
        self._readers = readers

    # What the context says, in one shape

    @cached_property
    def candidate(self) -> Candidate:
        """The writer; empty where the context doesn't know them."""
        given = self.context.candidate
        if isinstance(given, str):
            return Candidate(name=given)
        return given or Candidate()

    @cached_property
    def recipients(self) -> tuple[Person, ...]:
        """The people the mail goes to, in the context's order."""
        return tuple(
            Person(name=person) if isinstance(person, str) else person
            for person in self.context.recipients
        )

    @cached_property
    def reader(self) -> str | None:
        """How a suggestion calls the first recipient: preferred name, else first name."""
        for person in self.recipients:
            if person.preferred_name:
                return person.preferred_name
            if person.name.split():
                return person.name.split()[0]
        return None

    @cached_property
    def topics(self) -> tuple[str, ...]:
        """What was talked about, without blank items."""
        return said(self.context.topics)

    @cached_property
    def qualifications(self) -> tuple[str, ...]:
        """What the writer wants to be remembered for, without blank items."""
        return said(self.context.qualifications)

    @cached_property
    def open_questions(self) -> tuple[str, ...]:
        """What stayed open, without blank items."""
        return said(self.context.open_questions)

    # How a suggestion names things

    @cached_property
    def the_role(self) -> str:
        """The role with its article, "the Data Engineer role"; "the role" where it isn't known."""
        role = (self.context.role or "").strip()
        return f"the {role} role" if role else "the role"

    @cached_property
    def the_company(self) -> str:
        """The company's name, or "the company"."""
        return (self.context.company or "").strip() or "the company"

    @cached_property
    def interview_day(self) -> str | None:
        """The weekday of the interview in the sender's zone, in English."""
        moment = self.context.interviewed_at
        if moment is None:
            return None
        if self.draft.sent_at is not None:
            moment = moment.astimezone(self.draft.sent_at.tzinfo)
        return WEEKDAYS[moment.weekday()]

    # What the draft is

    @cached_property
    def language(self) -> str:
        """An ISO 639-1 code, ``en`` where nothing speaks against it; ``und`` without words."""
        return detect_language(self.own_text)

    @cached_property
    def _kind(self) -> tuple[MessageKind, str | None]:
        if self.draft.kind is not None:
            return self.draft.kind, None
        return infer_kind(self)

    @property
    def kind(self) -> MessageKind:
        """What it is judged as."""
        return self._kind[0]

    @property
    def kind_reason(self) -> str | None:
        """How the kind was inferred; None when the draft names it."""
        return self._kind[1]

    # Where its parts are

    @cached_property
    def zones(self) -> Zones:
        """Greeting, paragraphs, sign-off, signature, quoted mail."""
        return find_zones(self.body)

    @cached_property
    def own_text(self) -> str:
        """The body with quoted mail masked: spaces of equal length, line breaks kept."""
        text = self.body
        for region in self.zones.quoted:
            blank = "".join(c if c in "\r\n" else " " for c in region.text)
            text = text[: region.start] + blank + text[region.end :]
        return text

    @cached_property
    def prose(self) -> tuple[Region, ...]:
        """The writer's paragraphs, and the postscript as the last."""
        postscript = self.zones.postscript
        return self.zones.paragraphs + ((postscript,) if postscript else ())

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the prose, in text order."""
        return split_sentences(self.prose)

    @cached_property
    def wording(self) -> Wording:
        """The words of the sentences, for matching topics against them."""
        return read_wording(self.sentences)

    @cached_property
    def word_count(self) -> int:
        """Words between greeting and sign-off, by white space."""
        return sum(len(region.text.split()) for region in self.prose)

    @cached_property
    def stats(self) -> Stats:
        """Counts and readability."""
        return measure(self)

    # What it says

    @cached_property
    def reading(self) -> ActReading:
        """What each sentence does."""
        return self._readers.acts.read(self.sentences)

    def deciding_words(self, hits: Sequence[ActHit]) -> tuple[Region, ...]:
        """Give the words that weigh most in the clearest of some hits, in text order."""
        clearest = max(hits, key=lambda hit: hit.score)
        return tuple(sorted(self._readers.acts.deciding_words(clearest), key=lambda r: r.start))

    @property
    def act_engine(self) -> Engine | None:
        """What read the acts; None where no check has asked for them."""
        return self.reading.engine if "reading" in vars(self) else None

    @cached_property
    def proofreading(self) -> Proofreading | None:
        """What the grammar engines mark; None when grammar is off."""
        if self._readers.grammar is None:
            return None
        return self._readers.grammar.read(self)

    # Spans

    def span(self, region: Region) -> Span:
        """Make the span of a region of the body."""
        return Span(field="body", start=region.start, end=region.end, text=region.text)

    def span_at(self, start: int, end: int, field: FieldName = "body") -> Span:
        """Make the span of a stretch of the body or the subject."""
        text = self.body if field == "body" else self.subject or ""
        return Span(field=field, start=start, end=end, text=text[start:end])
