"""consistency: nothing in the draft contradicts what is known of the interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, abstains, fails, passes
from followup_lint.language.comparison import Comparison
from followup_lint.models import Fix, TextEdit

if TYPE_CHECKING:
    from followup_lint.language.comparison import Contradiction
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

PANEL = {"recipients": ["Dana Lee", "Luis Ortega"]}


class Consistency(Check):
    """Company, role, people and day, as the context has them.

    ## What it looks for
    Another company named as the one interviewed with, another role applied for, somebody thanked or
    named as an interviewer whom the context doesn't know under that name, and a day of the
    interview that is not the context's. "Yesterday" and "this morning" count from the sending, in
    the sender's zone.

    ## Why it matters
    A note that thanks the wrong company was pasted. Readers notice that at once.

    ## How to fix it
    Compare the draft with the calendar entry of the interview, and read every name aloud.

    ## What it leaves alone
    Former employers, clients, tools and other offers; referees, colleagues and family; days for
    calls, deadlines and first days at work; short forms of names, titles and initials; a role cut
    short or put in other words; a slip in the right company's name, which is `grammar`'s; the
    greeting, which is `salutation`'s.
    """

    name = "consistency"
    title = "Agrees with the context"
    rules = {
        "other-day": Rule("error", "“{quote}”: the interview was on {right}."),
        "other-company": Rule("error", "“{quote}”: the interview was with {right}."),
        "other-role": Rule("error", "“{quote}”: the role is {right}."),
        "unknown-person": Rule("error", "“{quote}” is none of the interviewers ({right})."),
        "misspelt-person": Rule("error", "“{quote}” is a misspelling of {right}."),
    }
    examples = (
        passes("Thank you for the hour on Tuesday."),
        passes("Thank you for your time this morning. I start my holiday on Friday."),
        fails("Thank you for the hour on Monday.", "other-day"),
        passes("Thank you for the hour on Tuesday. I am free on Monday."),
        fails("It was good to meet you yesterday.", "other-day"),
        passes("I enjoyed our talk on March 3, and my exam was on March 9."),
        fails("I enjoyed our talk on March 9.", "other-day"),
        passes("The data engineer role at Northwind is the one I want."),
        fails("I am keen to join Bluefin Analytics.", "other-company"),
        passes("At Bluefin Analytics I ran Kafka, and I am keen to join Northwind."),
        fails("The role at Bluefin sounds like a good fit.", "other-company"),
        fails("Thank you for talking with me about the Sales Manager role.", "other-role"),
        passes("In my last role as Sales Manager I used what a data engineer needs."),
        fails("Thanks to you and Mark for the tour of Northwind.", "unknown-person"),
        passes("Mark, my former boss, has heard a lot about Northwind."),
        passes("It was good to meet you and Luis.", context=PANEL),
        fails("It was good to meet you and Luiz.", "misspelt-person", context=PANEL),
        fails("What Luis Ortego said has stayed with me.", "misspelt-person", context=PANEL),
        abstains("It was good to talk with you.", draft={"subject": "Thank you"}),
        abstains("I am free on Tuesday afternoon.", draft={"subject": None}),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Compare days, companies, roles and people with the context."""
        compared = Comparison(letter)
        agreed = sorted(set(compared.agreed), key=lambda at: (at.field == "body", at.start))
        evidence = [letter.span_at(at.start, at.end, at.field) for at in agreed]
        if compared.contradictions:
            findings = [self._finding(letter, found) for found in compared.contradictions]
            return self.failed(*findings, evidence=evidence)
        if not evidence:
            return self.not_applicable(
                "the draft names no company, role, day or person that the context knows"
            )
        return self.passed(evidence)

    def _finding(self, letter: Letter, found: Contradiction) -> Finding:
        place = found.place
        fixes: tuple[Fix, ...] = ()
        if found.rule == "misspelt-person":
            edit = TextEdit(
                field=place.field, start=place.start, end=place.end, replacement=found.instead
            )
            fixes = (Fix(title=f"Write “{found.instead}”", edits=(edit,)),)
        return self.finding(
            found.rule,
            letter.span_at(place.start, place.end, place.field),
            suggestion=f"Write “{found.instead}”." if found.instead else None,
            fixes=fixes,
            right=found.right,
        )
