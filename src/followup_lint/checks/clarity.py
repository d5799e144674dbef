"""clarity: sentences that can be read once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, abstains, fails, passes
from followup_lint.config import ClarityOptions
from followup_lint.language.splitting import split_point
from followup_lint.language.wordy import find_wordy
from followup_lint.models import Fix, TextEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

LONG = (
    "The lab on the hill has a roof of glass, a floor of oak, a door of steel, walls of brick, a "
    "stair of stone and a lift of brass, and I liked the roof, the floor, the door, the walls, the "
    "stair and the lift."
)
HEAVY = (
    "Organisational responsibilities encompassing multidisciplinary international collaboration "
    "necessitated comprehensive administrative documentation. "
)


class Clarity(Check):
    """Sentences of a length that can be read once.

    ## What it looks for
    Sentences of too many words, and a text that asks for a high reading grade (the automated
    readability index, which counts letters a word and words a sentence). Hints point at wordy
    phrases that have a plain twin.

    ## Why it matters
    Readers skim such mails between two meetings.

    ## How to fix it
    Split a long sentence where a new thought begins. Prefer the short word.

    ## What it leaves alone
    Texts of fewer than fifty words get no reading grade, as chance decides there.
    """

    name = "clarity"
    title = "Easy to read"
    options_type = ClarityOptions
    rules = {
        "long-sentence": Rule("warning", "This sentence has {words} words; {limit} is the limit."),
        "hard-to-read": Rule(
            "warning", "The text asks for reading grade {grade:.0f}; {limit:.0f} is the limit."
        ),
        "wordy": Rule("info", "“{quote}” is wordy.", hint=True),
    }
    examples = (
        fails(LONG, "long-sentence"),
        passes("The lab on the hill has a roof of glass. I liked the roof."),
        fails(HEAVY * 5, "hard-to-read"),
        passes(HEAVY),
        passes("I came early due to the fact that the train was fast.", "wordy"),
        passes("I came early because the train was fast."),
        passes("Due diligence is a fact of the trade."),
        abstains("Dear Dana,\n\nBest regards,\nAna Ruiz", whole=True),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Count the words of each sentence, and the reading grade of all."""
        if not letter.sentences:
            return self.not_applicable("the draft has no sentence")
        findings = list(self._long(letter))
        options = self.options
        longest = max(len(sentence.text.split()) for sentence in letter.sentences)
        reason = f"the longest sentence has {longest} words"
        if letter.word_count >= options.min_words_for_grade:
            grade = letter.stats.automated_readability_index or 0.0
            reason += f"; reading grade {grade:.0f}"
            if grade > options.max_grade:
                findings.append(
                    self.finding(
                        "hard-to-read",
                        suggestion="Use shorter sentences and shorter words.",
                        grade=grade,
                        limit=options.max_grade,
                    )
                )
        hints = list(self._wordy(letter))
        if findings:
            return self.failed(*findings, *hints)
        return self.passed(hints=hints, reason=reason)

    def _long(self, letter: Letter) -> Iterator[Finding]:
        limit = self.options.max_sentence_words
        for sentence in letter.sentences:
            words = len(sentence.text.split())
            if words <= limit:
                continue
            after = split_point(sentence.text)
            yield self.finding(
                "long-sentence",
                letter.span(sentence),
                suggestion=f"Begin a new sentence at “{after} …”."
                if after
                else "Say it in two sentences.",
                words=words,
                limit=limit,
            )

    def _wordy(self, letter: Letter) -> Iterator[Finding]:
        for region in letter.prose:
            for wordy in find_wordy(region.text):
                span = letter.span_at(region.start + wordy.start, region.start + wordy.end)
                edit = TextEdit(
                    field="body", start=span.start, end=span.end, replacement=wordy.plain
                )
                fix = Fix(title="Write the plain phrase", edits=(edit,))
                yield self.finding(
                    "wordy",
                    span,
                    suggestion=f"Write “{wordy.plain}”." if wordy.plain else "Leave it out.",
                    fixes=(fix,) if wordy.safe else (),
                )
