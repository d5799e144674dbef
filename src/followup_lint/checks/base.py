"""What a check is: metadata, messages, examples, and one pure method.

A check is a class in a file of its own. Its docstring is its page. The class can't be defined
without its metadata and examples: the mistake shows when the module is imported.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from followup_lint.errors import CheckDefinitionError
from followup_lint.models import CheckResult, Finding, Fix, Model, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from followup_lint.language.acts import ActHit
    from followup_lint.letter import Letter

HEADINGS = ("## What it looks for", "## Why it matters", "## How to fix it")


@dataclass(frozen=True)
class Rule:
    """One thing a check may find.

    Attributes:
        severity: The default; configuration may set another.
        message: A format string for `Check.finding`'s facts.
        hint: A hint never changes the verdict, whatever its severity.
    """

    severity: Severity
    message: str
    hint: bool = False


@dataclass(frozen=True)
class Example:
    """A snippet with the verdict it must get; `followup_lint.testing` sets it in a letter.

    Attributes:
        text: The sentence at issue, or a whole body when ``whole``.
        rules: Rules that must fire; for a passing example, hints only.
        silent: Passing examples: nothing of this check may fire, hints included.
        whole: ``text`` is the body as it stands; else it becomes the middle of a plain letter.
        draft: Other fields of the draft.
        context: Fields of the context that differ from the plain one.
        status: The verdict.
    """

    text: str
    status: str
    rules: tuple[str, ...] = ()
    whole: bool = False
    draft: Mapping[str, Any] = field(default_factory=dict)
    context: Mapping[str, Any] = field(default_factory=dict)


def passes(text: str, *hints: str, **setting: Any) -> Example:  # noqa: ANN401 - see Example
    """Make an example that must pass, with exactly these hints; none means silence."""
    return Example(text, "pass", hints, **setting)


def fails(text: str, *rules: str, **setting: Any) -> Example:  # noqa: ANN401 - see Example
    """Make an example that must fail, with exactly these rules."""
    return Example(text, "fail", rules, **setting)


def abstains(text: str, **setting: Any) -> Example:  # noqa: ANN401 - see Example
    """Make an example in which there is nothing to judge."""
    return Example(text, "na", **setting)


class Check:
    """The base of all checks.

    A subclass sets ``name``, ``title``, ``rules`` and ``examples``, and writes ``run``; if it has
    thresholds, it names their model.

    Attributes:
        name: The file's name and the configuration's key.
        title: A few words for a heading.
        rules: The message table.
        examples: Snippets with their verdicts, a near miss for every phrase that fires.
        english: Whether it judges English words; such a check is ``na`` on other languages.
        options_type: The model of its thresholds; the plain `Model` has none.
        options: The thresholds in force.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    rules: ClassVar[Mapping[str, Rule]]
    examples: ClassVar[tuple[Example, ...]]
    english: ClassVar[bool] = True
    options_type: ClassVar[type[Model]] = Model

    def __init_subclass__(cls) -> None:
        """Refuse a check that lacks metadata, examples or its page."""
        super().__init_subclass__()
        lacking = [
            name for name in ("name", "title", "rules", "examples") if not getattr(cls, name, None)
        ]
        page = inspect.cleandoc(cls.__doc__ or "")
        lacking += [heading for heading in HEADINGS if heading not in page]
        if cls.run is Check.run:
            lacking.append("run")
        if lacking:
            raise CheckDefinitionError(f"{cls.__qualname__} lacks {', '.join(lacking)}")
        unknown = {r for e in cls.examples for r in e.rules} - set(cls.rules)
        if unknown:
            raise CheckDefinitionError(f"{cls.__qualname__} has examples for {sorted(unknown)}")

    def __init__(self, options: Model | None = None) -> None:
        self.options: Any = options or self.options_type()

    def run(self, letter: Letter) -> CheckResult:
        """Judge one letter; pure, and the same for the same letter."""
        raise NotImplementedError

    def passed(
        self,
        evidence: Iterable[Span] = (),
        hints: Iterable[Finding] = (),
        reason: str | None = None,
    ) -> CheckResult:
        """Make a ``pass`` with the words that decided it."""
        return CheckResult(
            check=self.name,
            status="pass",
            reason=reason,
            evidence=tuple(evidence),
            findings=in_text_order(hints),
        )

    def passed_by(
        self, letter: Letter, hits: Sequence[ActHit], hints: Iterable[Finding] = ()
    ) -> CheckResult:
        """Make a ``pass`` of sentences that perform an act; its reason names the deciding words."""
        words = [f"“{' '.join(region.text.split())}”" for region in letter.deciding_words(hits)]
        reason = f"decided by {', '.join(words)}" if words else "decided by the whole of it"
        return self.passed([letter.span(hit.sentence) for hit in hits], hints, reason)

    def failed(self, *findings: Finding, evidence: Iterable[Span] = ()) -> CheckResult:
        """Make a ``fail``; at least one of the findings is no hint."""
        if all(self.rules[f.rule.partition("/")[2]].hint for f in findings):
            raise CheckDefinitionError(f"{self.name}: a fail needs a finding that is no hint")
        return CheckResult(
            check=self.name,
            status="fail",
            evidence=tuple(evidence),
            findings=in_text_order(findings),
        )

    def not_applicable(self, reason: str, hints: Iterable[Finding] = ()) -> CheckResult:
        """Make an ``na`` with its reason."""
        return CheckResult(
            check=self.name, status="na", reason=reason, findings=in_text_order(hints)
        )

    def finding(
        self,
        rule: str,
        span: Span | None = None,
        *,
        suggestion: str | None = None,
        fixes: tuple[Fix, ...] = (),
        engine: str | None = None,
        category: str | None = None,
        **facts: object,
    ) -> Finding:
        """Make a finding of one of this check's rules.

        Args:
            rule: A key of ``rules``.
            span: The words at fault.
            suggestion: What to do, in the words of the context.
            fixes: Safe edits, the best first.
            engine: Grammar engine and rule.
            category: Grammar category.
            **facts: Values for the message; ``quote`` is the span's text when not given.
        """
        entry = self.rules[rule]
        if span is not None:
            facts.setdefault("quote", shorten(span.text))
        return Finding(
            rule=f"{self.name}/{rule}",
            check=self.name,
            severity=entry.severity,
            message=entry.message.format(**facts),
            span=span,
            suggestion=suggestion,
            fixes=fixes,
            engine=engine,
            category=category,
        )


def in_text_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings: those without a span, then the subject's, then the body's by place."""
    return tuple(sorted(findings, key=_place))


def _place(finding: Finding) -> tuple[int, int, int]:
    if finding.span is None:
        return (0, 0, 0)
    return (1 if finding.span.field == "subject" else 2, finding.span.start, finding.span.end)


def shorten(text: str, limit: int = 60) -> str:
    """Fold white space and cut a quotation for a message at ``limit`` characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= limit else folded[: limit - 1].rstrip() + "…"
