"""Several notes to those who interviewed together: each judged, then held against the others."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from followup_lint.config import LintConfig
from followup_lint.inputs import Draft, InterviewContext, Model
from followup_lint.language.blended import act_reader_for
from followup_lint.language.claims import ClaimKind, contradict, find_claims
from followup_lint.language.names import fold
from followup_lint.language.shared_words import (
    ENOUGH_WORDS,
    NEAR_COPY,
    placed_words,
    share,
    shared_runs,
)
from followup_lint.letter import Letter, Readers
from followup_lint.linter import Linter
from followup_lint.models import SEVERITY_RANK, Report, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.language.claims import Claim
    from followup_lint.language.shared_words import PlacedWord
    from followup_lint.linter import ContextLike, DraftLike

__all__ = ["PanelFinding", "PanelReport", "WordsInBoth", "lint_panel"]

RULES: dict[ClaimKind, tuple[str, str]] = {
    "day": ("panel/other-day", "The day of the interview differs"),
    "role": ("panel/other-role", "The role differs"),
    "company": ("panel/other-company", "The company differs"),
    "years": ("panel/other-years", "The years of experience differ"),
}


class WordsInBoth(Model):
    """Words of two notes that belong together.

    Attributes:
        first: Those of the first note.
        second: Those of the second.
    """

    first: Span
    second: Span


class PanelFinding(Model):
    """Something that is wrong between two notes.

    Attributes:
        rule: ``panel/near-copy``, ``panel/other-day``, ``panel/other-role``,
            ``panel/other-company`` or ``panel/other-years``.
        severity: ``warning`` for a copy, ``error`` for a contradiction.
        message: One sentence for the writer.
        suggestion: What to do.
        first: The number of the one note, from 0, in the order of the input.
        second: The number of the other; it is greater.
        places: The words at issue, in the order of the first note.
    """

    rule: str
    severity: Severity
    message: str
    suggestion: str
    first: int
    second: int
    places: tuple[WordsInBoth, ...]


class PanelReport(Model):
    """All that was found in the notes and between them.

    Attributes:
        names: Whom each note goes to, in a word or two; "note 2" where nobody is known.
        reports: The report on each note, in the order of the input.
        findings: What was found between them, by their numbers.
        ok: Every report is ok, and no finding weighs ``fail_on`` or more.
    """

    names: tuple[str, ...]
    reports: tuple[Report, ...]
    findings: tuple[PanelFinding, ...]
    ok: bool


class _Note(NamedTuple):
    """A note, read once."""

    number: int
    name: str
    letter: Letter
    report: Report
    words: tuple[PlacedWord, ...]
    claims: tuple[Claim, ...]


def lint_panel(
    items: Sequence[tuple[DraftLike, ContextLike]], config: LintConfig | None = None
) -> PanelReport:
    """Judge notes of one writer to several interviewers, and hold each against the others.

    Interviewers compare what they get. Two notes to different people are near copies when half the
    words of the shorter stand in the other, in runs of four or more. They contradict each other
    when they name different days of the interview, roles, companies or years of experience with the
    very same thing. What the contexts know to be different (a second interview on another day) is
    no contradiction, and what ``consistency`` says of a note already is not said again.

    Each pair is compared in linear time; ten notes are 45 pairs.

    Args:
        items: Drafts with their contexts, as `Linter.lint` takes them.
        config: What to check and how strictly; the defaults when None.

    Returns:
        The reports and what was found between the notes.

    Raises:
        ValidationError: A field of a draft or a context is wrong.
        DraftTooLong: A body has more than ``max_chars`` characters.
        ConfigError: The configuration names what there is not.
    """
    config = config or LintConfig()
    linter = Linter(config)
    readers = Readers(acts=act_reader_for(config.acts), grammar=None)
    notes = [_read(at, *item, linter=linter, readers=readers) for at, item in enumerate(items)]
    findings = tuple(
        finding for pair in combinations(notes, 2) for finding in (*_copies(*pair), *_apart(*pair))
    )
    limit = SEVERITY_RANK[config.fail_on]
    return PanelReport(
        names=tuple(note.name for note in notes),
        reports=tuple(note.report for note in notes),
        findings=findings,
        ok=all(note.report.ok for note in notes)
        and all(SEVERITY_RANK[finding.severity] < limit for finding in findings),
    )


def _read(
    number: int, draft: DraftLike, context: ContextLike, *, linter: Linter, readers: Readers
) -> _Note:
    if isinstance(draft, str):
        draft = Draft(body=draft)
    elif not isinstance(draft, Draft):
        draft = Draft.model_validate(draft)
    if not isinstance(context, InterviewContext):
        context = InterviewContext.model_validate(context or {})
    report = linter.lint(draft, context)
    letter = Letter(draft, context, readers)
    english = letter.language in ("en", "und")
    return _Note(
        number=number,
        name=letter.reader or f"note {number + 1}",
        letter=letter,
        report=report,
        words=placed_words(letter.prose),
        claims=find_claims(letter) if english else (),
    )


def _copies(first: _Note, second: _Note) -> Iterator[PanelFinding]:
    """Find what two notes to different people say in the same words."""
    people = [_people(note) for note in (first, second)]
    shorter = min(len(first.words), len(second.words))
    if (people[0] and people[0] == people[1]) or shorter < ENOUGH_WORDS:
        return
    # The shorter note is read against the longer, which may hold more.
    turned = len(second.words) < len(first.words)
    one, other = (second, first) if turned else (first, second)
    runs = shared_runs(one.words, other.words)
    same = share(runs, one.words)
    if same < NEAR_COPY:
        return
    places = []
    for run in runs:
        spans = (_span(one, run.start, run.length), _span(other, run.other, run.length))
        near, far = reversed(spans) if turned else spans
        places.append(WordsInBoth(first=near, second=far))
    places.sort(key=lambda place: (place.first.start, place.second.start))
    yield PanelFinding(
        rule="panel/near-copy",
        severity="warning",
        message=f"The notes to {first.name} and {second.name} share {round(same * 100)} % of their "
        "words.",
        suggestion=f"Write to {second.name} about what you two talked about.",
        first=first.number,
        second=second.number,
        places=tuple(places),
    )


def _span(note: _Note, start: int, length: int) -> Span:
    return note.letter.span_at(note.words[start].start, note.words[start + length - 1].end)


def _people(note: _Note) -> frozenset[str]:
    return frozenset(fold(person.name) for person in note.letter.recipients)


def _apart(first: _Note, second: _Note) -> Iterator[PanelFinding]:
    """Find what two notes say differently of the same thing."""
    for kind, (rule, what) in RULES.items():
        if _known_apart(kind, first, second):
            continue
        claims = [
            [claim for claim in note.claims if claim.kind == kind and not _told(note, claim)][
                :MOST_CLAIMS
            ]
            for note in (first, second)
        ]
        compared = [(a, b, contradict(a, b)) for a in claims[0] for b in claims[1]]
        # Where some claim agrees, the other speaks of something else; years are of many things.
        if kind != "years" and any(verdict is False for _, _, verdict in compared):
            continue
        places = tuple(
            WordsInBoth(first=a.span, second=b.span) for a, b, verdict in compared if verdict
        )
        if places:
            words = (places[0].first.text, places[0].second.text)
            yield PanelFinding(
                rule=rule,
                severity="error",
                message=f"{what}: “{_short(words[0])}” to {first.name}, "
                f"“{_short(words[1])}” to {second.name}.",
                suggestion="Find out which is right, and write the same in both.",
                first=first.number,
                second=second.number,
                places=places[:MOST_PLACES],
            )


MOST_CLAIMS = 40
"""Claims of one kind that are compared: no letter makes more, and pairs grow with the square."""

MOST_PLACES = 20
"""Pairs of words that a contradiction shows."""


def _short(words: str) -> str:
    return " ".join(words.split())


def _known_apart(kind: ClaimKind, first: _Note, second: _Note) -> bool:
    """Tell whether the contexts themselves differ: then the notes are about two interviews."""
    one, other = first.letter.context, second.letter.context
    if kind == "day":
        days = (one.interviewed_at, other.interviewed_at)
        return None not in days and days[0] != days[1]
    if kind == "role":
        return bool(one.role and other.role) and one.role != other.role
    if kind == "company":
        return bool(one.company and other.company) and one.company != other.company
    return False


def _told(note: _Note, claim: Claim) -> bool:
    """Tell whether the note's own report says that these words contradict its context."""
    return any(
        finding.check == "consistency" and finding.span == claim.span
        for finding in note.report.findings
    )
