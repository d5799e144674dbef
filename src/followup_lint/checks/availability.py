"""availability: the writer offers to talk further, or to come again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult


class Availability(Check):
    """An offer to talk on.

    ## What it looks for
    A sentence in which the writer is free, glad or willing to talk further, answer questions, meet,
    interview again or take an assessment; or asks to be called with questions.

    ## Why it matters
    It makes the next move easy for the reader.

    ## How to fix it
    Add one line: "I am glad to answer any questions, and free on Thursday afternoon."

    ## What it leaves alone
    Looking forward to a next talk is no offer, nor are hours offered for the job itself. Its
    absence is a hint: many good notes do without.
    """

    name = "availability"
    title = "Offers to talk further"
    rules = {
        "missing": Rule("info", "You don't offer to talk further or to answer questions."),
    }
    examples = (
        passes("I would be happy to answer any questions."),
        passes("I'm free on Tuesday and Thursday afternoon for another call."),
        passes("Feel free to call me with any questions."),
        fails("I look forward to speaking again.", "missing"),
        fails("Let me know if you need further documents.", "missing"),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for an offer to talk."""
        hits = letter.reading.of("availability")
        if hits:
            return self.passed_by(letter, hits)
        reader = letter.reader or "the reader"
        return self.failed(
            self.finding(
                "missing",
                suggestion=f"Offer {reader} a talk: “I am glad to answer any questions.”",
            )
        )
