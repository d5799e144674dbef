"""fit: something the writer brings, linked to what the role, team or company needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.language.meaning import find_by_meaning
from followup_lint.language.topics import find_topics

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult

NEAR = ("bare-claim", "suits-writer")
"""Vetoes that have a rule of their own; see `followup_lint.language.vetoes`."""


class Fit(Check):
    """One link between the writer and the job.

    ## What it looks for
    A sentence, or two that stand together, in which a skill, experience, quality or result of the
    writer meets a need of the role, the team or the company.

    ## Why it matters
    It answers the reader's question: why this candidate?

    ## How to fix it
    Take one need from the conversation and set beside it what you have done: "My four years with
    Kafka would help with the migration you described."

    ## What it leaves alone
    A general link ("I'm confident my skills fit the position") counts. That the job suits the
    writer is interest; ideas and samples are added value.
    """

    name = "fit"
    title = "Links the writer to the role"
    rules = {
        "missing": Rule("warning", "Nothing you bring is linked to what {role} needs."),
        "bare-claim": Rule("warning", "“{quote}” claims a fit and names nothing that you bring."),
        "suits-writer": Rule(
            "warning", "“{quote}” says that the job suits you, not what you bring."
        ),
        "unlinked": Rule(
            "warning", "“{quote}” names a strength and leaves the link to {role} out."
        ),
    }
    examples = (
        passes("My four years running Kafka would help with the migration you described."),
        passes("I believe my background in paediatrics makes me a strong match for the role."),
        passes("I'm confident that my skills are a good fit for the position."),
        fails("I hold a degree in chemistry.", "missing"),
        fails("I would be a great fit.", "bare-claim"),
        fails("The post is the right one for me.", "suits-writer"),
        fails(
            "I ran Kafka in production at my last firm.",
            "unlinked",
            context={"qualifications": ["running Kafka in production"]},
        ),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for a link between what the writer brings and what is needed."""
        hits = letter.reading.of("fit")
        if hits:
            return self.passed_by(letter, hits)
        role = letter.the_role
        for miss in letter.reading.near("fit"):
            if miss.why in NEAR:
                return self.failed(
                    self.finding(
                        miss.why,
                        letter.span(miss.sentence),
                        suggestion=f"Say what in your work {letter.the_company} could use.",
                    )
                )
        offered = letter.qualifications
        for match in find_by_meaning(letter, find_topics(letter, offered)):
            if match.spans:
                return self.failed(
                    self.finding(
                        "unlinked",
                        match.spans[0],
                        suggestion=f"Say what it would do for {letter.the_company}.",
                        role=role,
                    )
                )
        strength = f"“{offered[0]}”" if offered else "one thing you have done"
        return self.failed(
            self.finding(
                "missing",
                suggestion=f"Set {strength} beside something {letter.the_company} needs.",
                role=role,
            )
        )
