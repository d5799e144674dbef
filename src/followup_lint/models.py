"""What goes in and what comes out, as immutable values; `inputs` has the draft and its context.

Characters are Unicode code points everywhere; times are aware datetimes. ``ValidationError``
names the field and never repeats the text that was given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field, model_validator

from followup_lint.inputs import (
    Candidate,
    Draft,
    Ignore,
    InterviewContext,
    MessageKind,
    Model,
    Person,
    PreviousMessage,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console, ConsoleOptions, RenderResult

    from followup_lint.feedback import Feedback

__all__ = [
    "SEVERITY_RANK",
    "Candidate",
    "CheckResult",
    "Draft",
    "FieldName",
    "Finding",
    "Fix",
    "Ignore",
    "IgnoreSource",
    "Ignored",
    "InterviewContext",
    "MessageKind",
    "Model",
    "Person",
    "PreviousMessage",
    "Report",
    "Severity",
    "Span",
    "Stats",
    "Status",
    "Text",
    "TextEdit",
    "UnusedIgnore",
]

Status = Literal["pass", "fail", "na", "error"]
"""The verdict of a check; ``na``: nothing to judge; ``error``: the check could not run."""

Severity = Literal["error", "warning", "info"]
"""How much a finding weighs; the verdict of its check does not depend on it."""

FieldName = Literal["body", "subject"]
"""The part of the draft that a span points into."""

SEVERITY_RANK: dict[Severity, int] = {"info": 0, "warning": 1, "error": 2}


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


IgnoreSource = Literal["context", "baseline"]
"""What says that a finding is known: the context's list, or a file of known findings."""


class Ignored(Model):
    """A finding that counts no more, and why."""

    finding: Finding
    source: IgnoreSource
    reason: str | None = None


class UnusedIgnore(Ignore):
    """An ignore that nothing was found for."""

    source: IgnoreSource


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
        acts: What read the acts: ``linear``, or ``encoder`` (both, averaged); None where no check
            needed them.
        checks: One result for every selected check, in the fixed order.
        findings: The findings of all checks, in text order; those without a span come first.
        ignored: Findings that an ignore took out, in text order; they count for nothing else here.
        unused_ignores: Ignores whose checks ran and found nothing of the kind.
        stats: Counts and readability.
        ok: No finding at or above ``fail_on``, and no check in ``error``.
        score: 0 to 100, the weighted share of applicable checks that passed.
    """

    kind: MessageKind
    kind_reason: str | None = None
    language: str
    engines: tuple[str, ...] = ()
    acts: Literal["linear", "encoder"] | None = None
    checks: tuple[CheckResult, ...]
    findings: tuple[Finding, ...]
    ignored: tuple[Ignored, ...] = ()
    unused_ignores: tuple[UnusedIgnore, ...] = ()
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

    def feedback(
        self,
        context: InterviewContext | None = None,
        *,
        draft: Draft | None = None,
        limit: int = 8,
        weights: Mapping[str, float] | None = None,
    ) -> Feedback:
        """Say in a few instructions what to change, for a person or a language model.

        No two are the same, and none undoes another. Hints are none, unless they alone keep the
        report from being ok.

        Args:
            context: What is known about the interview; what it has to use is offered.
            draft: The draft that this report was made from; with it, short words at fault are shown
                with what stands around them.
            limit: How many instructions at most.
            weights: The order among those of one severity: the heaviest check first; the default
                weights when None.

        Raises:
            ValueError: ``limit`` is less than 1, or the draft is not the one that was judged.
        """
        from followup_lint.config import DEFAULT_WEIGHTS  # noqa: PLC0415 - it imports this module
        from followup_lint.feedback import make_feedback  # noqa: PLC0415 - only used on demand

        weights = DEFAULT_WEIGHTS if weights is None else weights
        return make_feedback(self, context, draft=draft, limit=limit, weights=weights)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from followup_lint.render.html import fragment  # noqa: PLC0415 - only used on demand

        return fragment(self)

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> RenderResult:
        from followup_lint.render.terminal import draw_report  # noqa: PLC0415 - used on demand

        yield from draw_report(self, options.max_width)
