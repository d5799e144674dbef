"""grammar: what a careful proofreader would mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.models import Fix, TextEdit

if TYPE_CHECKING:
    from followup_lint.grammar.proofreader import Marked
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding


class Grammar(Check):
    """Spelling, grammar, punctuation and the wrong word.

    ## What it looks for
    Clear errors, as the grammar engine and a table of phrases mark them.

    ## Why it matters
    Readers forgive much in a thank-you note, and remember a misspelling.

    ## How to fix it
    Take the replacement that is offered, or write the sentence anew.

    ## What it leaves alone
    Names, companies, products, topics and the words of ``vocabulary``; capitalised words that the
    engine doesn't know; British and American spelling alike; and all that is style.
    """

    name = "grammar"
    title = "Spelling and grammar"
    rules = {
        "spelling": Rule("error", "{message}"),
        "grammar": Rule("error", "{message}"),
        "punctuation": Rule("error", "{message}"),
        "word-choice": Rule("error", "{message}"),
    }
    examples = (
        passes("I recieve calls at the desk.", context={"vocabulary": ["recieve"]}),
        fails("I will recieve the documents on Friday.", "spelling"),
        fails("She have two children.", "grammar"),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Show what the engines mark."""
        proofreading = letter.proofreading
        if proofreading is None:
            return self.not_applicable("grammar is switched off")
        if proofreading.marks:
            return self.failed(*(self._shown(mark, letter) for mark in proofreading.marks))
        unread = f"; {proofreading.unread:,} characters unread" if proofreading.unread else ""
        return self.passed(reason=f"read by {', '.join(proofreading.engines)}{unread}")

    def _shown(self, mark: Marked, letter: Letter) -> Finding:
        issue = mark.issue
        fixes = tuple(
            Fix(
                title=f"Write “{new}”" if new else "Delete it",
                edits=(
                    TextEdit(field=mark.field, start=issue.start, end=issue.end, replacement=new),
                ),
            )
            for new in issue.replacements[:3]
        )
        return self.finding(
            issue.category.replace(" ", "-"),
            letter.span_at(issue.start, issue.end, mark.field),
            suggestion=fixes[0].title + "." if fixes else None,
            fixes=fixes,
            engine=issue.source,
            category=issue.category,
            message=issue.message.strip().rstrip(".!") + ".",
        )
