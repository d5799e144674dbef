"""What goes in (draft, context) and what comes out (report), as immutable values.

Characters are Unicode code points everywhere; times are aware datetimes. ``ValidationError``
names the field and never repeats the text that was given.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - pydantic reads the annotation
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

MessageKind = Literal["thank_you", "follow_up"]
"""A note right after the interview, or a later mail that asks where things stand."""

Status = Literal["pass", "fail", "na", "error"]
"""The verdict of a check; ``na``: nothing to judge; ``error``: the check could not run."""

Severity = Literal["error", "warning", "info"]
"""How much a finding weighs; the verdict of its check does not depend on it."""

FieldName = Literal["body", "subject"]
"""The part of the draft that a span points into."""

SEVERITY_RANK: dict[Severity, int] = {"info": 0, "warning": 1, "error": 2}


class Model(BaseModel):
    """Frozen, strict about field names, silent about the values it was given."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


def _no_lone_surrogate(text: str) -> str:
    """Refuse half of a UTF-16 pair: no mail can carry it and JSON can't hold it."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(
            f"holds a lone surrogate (U+{ord(text[error.start]):04X}) at character {error.start}; "
            "decode the text with errors='replace' first"
        ) from None
    return text


Text = Annotated[str, AfterValidator(_no_lone_surrogate)]
"""A string that can be encoded."""


class Draft(Model):
    """The mail as it would be sent.

    Attributes:
        body: The whole text, quoted earlier mail included.
        subject: None where the medium has none; an empty string is an empty subject.
        kind: None lets the linter infer it; the report says which it took.
        attachments: Names of the attached files.
        sent_at: When it was or will be sent.
    """

    body: Text
    subject: Text | None = None
    kind: MessageKind | None = None
    attachments: list[Text] = Field(default_factory=list)
    sent_at: AwareDatetime | None = None

    @classmethod
    def from_eml(cls, source: bytes | str | Path) -> Draft:
        """Read a mail as it travels: ``.eml`` bytes, their text, or the path of a file.

        Multipart, HTML-only, quoted-printable, base64 and encoded subjects are understood.

        Args:
            source: Bytes of a mail; a path (``Path``); or a ``str``, which is the mail itself when
                it holds a line break and the path of a file otherwise.

        Returns:
            The draft: text, subject, names of attachments, and ``Date:`` as ``sent_at``.

        Raises:
            MailError: The bytes are no mail, or hold no text.
            OSError: The file can't be read.
        """
        from followup_lint.mail import read_eml  # noqa: PLC0415 - mail parsing loads when used

        return read_eml(source)

    @classmethod
    def from_message(cls, message: EmailMessage) -> Draft:
        """Read an ``email.message.EmailMessage``.

        Args:
            message: A parsed mail, made with ``email.policy.default``.

        Returns:
            The draft, as `from_eml` would give it.

        Raises:
            MailError: The message holds no text.
        """
        from followup_lint.mail import read_message  # noqa: PLC0415 - mail parsing loads when used

        return read_message(message)


class Person(Model):
    """Someone the writer met.

    Attributes:
        name: The full name, "Jennifer Park".
        preferred_name: What they go by, "Jen".
        title: A form of address ("Ms.", "Dr.") or a job title ("Head of Data").
        email: Their address.
    """

    name: Text
    preferred_name: Text | None = None
    title: Text | None = None
    email: Text | None = None


class Candidate(Model):
    """The writer of the mail.

    Attributes:
        name: The full name.
        email: The address they want to be reached at.
        phone: A telephone number, as they write it.
        links: Pages they point to, such as a portfolio.
    """

    name: Text | None = None
    email: Text | None = None
    phone: Text | None = None
    links: list[Text] = Field(default_factory=list)


class InterviewContext(Model):
    """What the writer knows about the interview. Everything is optional.

    Attributes:
        candidate: The writer; a bare string is their name.
        recipients: Whom the mail goes to; bare strings are names.
        company: The company interviewed with.
        role: The role applied for.
        interviewed_at: When the interview began.
        decision_by: The day a decision was promised for.
        topics: What was talked about, in a few words each.
        qualifications: What the candidate wants to be remembered for.
        open_questions: What stayed unanswered, or a concern that was voiced.
        vocabulary: More words that are no misspelling.
    """

    candidate: Candidate | Text | None = None
    recipients: list[Person | Text] = Field(default_factory=list)
    company: Text | None = None
    role: Text | None = None
    interviewed_at: AwareDatetime | None = None
    decision_by: date | None = None
    topics: list[Text] = Field(default_factory=list)
    qualifications: list[Text] = Field(default_factory=list)
    open_questions: list[Text] = Field(default_factory=list)
    vocabulary: list[Text] = Field(default_factory=list)


class Span(Model):
    """Words of the draft: ``getattr(draft, span.field)[span.start:span.end] == span.text``.

    Attributes:
        field: Which part of the draft.
        start: First code point.
        end: One past the last code point.
        text: The words themselves.
    """

    field: FieldName
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str

    @model_validator(mode="after")
    def _length_fits(self) -> Span:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}:{self.end} holds {len(self.text)} characters")
        return self


class TextEdit(Model):
    """One replacement in one part of the draft, in code points."""

    field: FieldName
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    replacement: str


class Fix(Model):
    """A safe edit: what it does, and how."""

    title: str
    edits: tuple[TextEdit, ...]


class Finding(Model):
    """One thing worth changing.

    Attributes:
        rule: ``check/rule``, e.g. ``gratitude/missing``.
        check: The check that owns the rule.
        severity: How much it weighs.
        message: One sentence for the writer.
        span: The words at fault; None where something is absent.
        suggestion: What to write instead, with the names of the context.
        fixes: Safe edits, the best first; `Report.apply_fixes` takes the first.
        engine: The grammar engine and its rule, e.g. ``harper:SpellCheck``.
        category: For grammar: spelling, grammar, punctuation or word choice.
        url: A page about the rule, where its check has one on the web.
    """

    rule: str
    check: str
    severity: Severity
    message: str
    span: Span | None = None
    suggestion: str | None = None
    fixes: tuple[Fix, ...] = ()
    engine: str | None = None
    category: str | None = None
    url: str | None = None


class CheckResult(Model):
    """What one check found.

    Attributes:
        check: Its name.
        status: Its verdict.
        reason: Why it is ``na`` or ``error``; or what a ``pass`` rests on.
        evidence: The words that decided a ``pass``.
        findings: What is wrong, and hints, in text order.
    """

    check: str
    status: Status
    reason: str | None = None
    evidence: tuple[Span, ...] = ()
    findings: tuple[Finding, ...] = ()


class Stats(Model):
    """Figures of the body between greeting and sign-off.

    Attributes:
        words: Words, by white space.
        sentences: Sentences and bullet items.
        paragraphs: Paragraphs.
        reading_seconds: Time to read it silently, at 238 words a minute (Brysbaert 2019).
        automated_readability_index: The US school grade that reads it with ease (``textstat``);
            None where there is no prose.
    """

    words: int
    sentences: int
    paragraphs: int
    reading_seconds: float
    automated_readability_index: float | None


class Report(Model):
    """All that was found in one draft.

    Attributes:
        kind: What the draft was judged as.
        kind_reason: How the kind was inferred; None when the draft named it.
        language: The language seen, as an ISO 639-1 code; ``und`` where there is too little text.
        engines: The grammar engines that ran, with their versions.
        checks: One result for every selected check, in the fixed order.
        findings: The findings of all checks, in text order; those without a span come first.
        stats: Counts and readability.
        ok: No finding at or above ``fail_on``, and no check in ``error``.
        score: 0 to 100, the weighted share of applicable checks that passed.
    """

    kind: MessageKind
    kind_reason: str | None = None
    language: str
    engines: tuple[str, ...] = ()
    checks: tuple[CheckResult, ...]
    findings: tuple[Finding, ...]
    stats: Stats
    ok: bool
    score: int = Field(ge=0, le=100)

    def __getitem__(self, check: str) -> CheckResult:
        """Give the result of the check of that name.

        Raises:
            KeyError: That check was not selected, or there is none of that name.
        """
        for result in self.checks:
            if result.check == check:
                return result
        raise KeyError(check)

    def apply_fixes(self, draft: Draft) -> Draft:
        """Apply the first fix of every finding, where fixes don't overlap.

        Args:
            draft: The draft that this report was made from.

        Returns:
            A new draft; the same one when there is nothing to fix.

        Raises:
            ValueError: The draft is not the one that was judged.
        """
        from followup_lint.fixes import apply_fixes  # noqa: PLC0415 - only used on demand

        return apply_fixes(self, draft)
