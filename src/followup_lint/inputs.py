"""What goes in: the draft, and what its writer knows about the interview."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - pydantic reads the annotation
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

MessageKind = Literal["thank_you", "follow_up"]
"""A note right after the interview, or a later mail that asks where things stand."""


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


class Ignore(Model):
    """Findings that the writer knows of and leaves as they are.

    Attributes:
        rule: Their rule or check: a name or a glob (``tone/slang``, ``tone``, ``*/missing``).
        words: Only those about these very words; case and white space don't count.
        fingerprint: Only the one of this fingerprint, which the JSON form gives.
        reason: Why; for those who read it later.
    """

    rule: str = Field(min_length=1)
    words: Text | None = None
    fingerprint: str | None = None
    reason: Text | None = None


class PreviousMessage(Model):
    """A mail that went to the same reader before, after the interview.

    Attributes:
        sent_at: When it was sent.
        body: Its text; empty where the writer no longer has it.
        kind: What it was; None takes what was sent within ``late_hours`` for a thank-you note.
        subject: Its subject.
    """

    sent_at: AwareDatetime
    body: Text = ""
    kind: MessageKind | None = None
    subject: Text | None = None


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
        previous: What was written to the same reader since the interview, in any order.
        ignore: Findings that are left as they are; bare strings are rules or checks.
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
    previous: list[PreviousMessage] = Field(default_factory=list)
    ignore: list[Ignore | Text] = Field(default_factory=list)
