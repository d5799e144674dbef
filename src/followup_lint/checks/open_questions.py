"""open_questions: what stayed unanswered in the interview is taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, abstains, fails, passes
from followup_lint.language.meaning import find_by_meaning
from followup_lint.language.topics import find_topics

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult

ENOUGH = 0.7
"""What a sentence must hold of an item. Less than of a topic: nobody speaks of a gap in their past
by chance, and every item has to be found."""

TWO: dict[str, list[str]] = {
    "open_questions": ["no experience with Snowflake", "notice period at the current employer"]
}


class OpenQuestions(Check):
    """Every question or concern that the context lists as open.

    ## What it looks for
    Each item of the context's `open_questions`, in any wording.

    ## Why it matters
    A doubt that stays unanswered is what the reader remembers. The note is the chance to settle it.

    ## How to fix it
    Give the fuller answer in a sentence or two: "You asked about Snowflake: I have not run it in
    production, and I finished the SnowPro course in May."

    ## What it leaves alone
    Whether the answer is a good one. Without `open_questions` there is nothing to judge.
    """

    name = "open_questions"
    title = "Takes up what stayed open"
    rules = {"unanswered": Rule("warning", "The letter does not take up “{item}”.")}
    examples = (
        passes("I have begun to learn Snowflake, and my notice is four weeks.", context=TWO),
        passes(
            "You asked whether I know Snowflake. I'm bound until June by my notice.", context=TWO
        ),
        fails("I have begun to learn Snowflake.", "unanswered", context=TWO),
        fails("I noticed a dog.", "unanswered", "unanswered", context=TWO),
        abstains("I have begun to learn Snowflake."),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for each open question."""
        items = letter.open_questions
        if not items:
            return self.not_applicable("The context lists no open questions.")
        matches = find_by_meaning(letter, find_topics(letter, items, enough=ENOUGH))
        reader = letter.reader or letter.the_company
        unanswered = [
            self.finding(
                "unanswered",
                item=match.topic,
                suggestion=f"Give {reader} your answer on “{match.topic}” in a sentence or two.",
            )
            for match in matches
            if not match.spans
        ]
        evidence = [span for match in matches for span in match.spans]
        if unanswered:
            return self.failed(*unanswered, evidence=evidence)
        return self.passed(evidence)
