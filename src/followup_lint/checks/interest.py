"""interest: the writer says that they want this role, team or company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

NEAR = {"withdrawn": "withdrawn", "other-object": "other-object", "waiting": "waiting"}
"""Which rule tells of which veto; see `followup_lint.language.vetoes`."""


class Interest(Check):
    """Interest in the role, said now and in so many words.

    ## What it looks for
    A sentence in which the writer wants, or is keen on, this role, team or company, or a part of
    the job.

    ## Why it matters
    After an interview the reader doesn't know whether the candidate still wants the job.

    ## How to fix it
    Say it in one sentence: "Our talk made me want the job even more."

    ## What it leaves alone
    Enjoying the conversation, praise of the company and "I look forward to hearing from you" are
    welcome; they don't say that the writer wants the role.
    """

    name = "interest"
    title = "Says that the writer wants the role"
    rules = {
        "missing": Rule("warning", "The draft never says that you want {role}."),
        "withdrawn": Rule("warning", "“{quote}” takes the interest back."),
        "other-object": Rule("warning", "“{quote}” is not about {role}."),
        "waiting": Rule("warning", "“{quote}” looks forward to an answer, not to {role}."),
    }
    examples = (
        passes("I remain very interested in the position."),
        passes("I would be thrilled to join your team."),
        passes("Our talk confirmed that this is where I want to work."),
        fails("I enjoyed our chat.", "missing"),
        fails("I'm excited to hear back from you.", "waiting"),
        fails("I am no longer interested in the position.", "withdrawn"),
        fails("You seemed interested in the drawings.", "other-object"),
        fails("Northwind has an impressive history.", "missing"),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for a sentence that wants the role."""
        hits = letter.reading.of("interest")
        if hits:
            return self.passed_by(letter, hits)
        return self.failed(self._absent(letter))

    def _absent(self, letter: Letter) -> Finding:
        suggestion = (
            f"Say that you want it: “I would be glad to take on {letter.the_role} "
            f"at {letter.the_company}.”"
        )
        for miss in letter.reading.near("interest"):
            if rule := NEAR.get(miss.why):
                span = letter.span(miss.sentence)
                return self.finding(rule, span, suggestion=suggestion, role=letter.the_role)
        return self.finding("missing", suggestion=suggestion, role=letter.the_role)
