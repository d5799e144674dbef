"""grammar: what a careful proofreader would mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.models import Fix, TextEdit

if TYPE_CHECKING:
    from followup_lint.grammar.proofreader import Marked, Proofreading
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding


class Grammar(Check):
    """Spelling, grammar, punctuation and the wrong word.

    ## What it looks for
    Clear errors, such as a careful proofreader marks: misspelt words, wrong forms of verbs, missing
    apostrophes, one word taken for another ("form you" for "from you"), two sentences joined by a
    comma, and slips in the company's name. Harper reads every paragraph and the subject, and so do
    the project's own rules, which know what Harper misses: "look forward to hear", "I am agree",
    "since five years". Where a LanguageTool server is configured or installed it reads along, or,
    with ``grammar = "languagetool"``, in Harper's place. Two that mark the same words make one
    finding. An engine that doesn't answer is named in the result's ``reason``; where nothing else
    was found the result is ``error``, never a pass.

    ## Why it matters
    Readers forgive much in a thank-you note, and remember a misspelling.

    ## How to fix it
    Take the replacement that is offered, or write the sentence anew.

    ## What it leaves alone
    Names, companies, products, topics and the words of ``vocabulary``; capitalised words that the
    engine doesn't know; links and addresses; British and American spelling alike, unless
    ``dialect`` names one; and all that is style: a missing comma before "and", a dropped "I",
    "follow up" as a noun, no comma after the greeting. Greeting and signature aren't proofread, and
    quoted mail never is. LanguageTool's advice on style, commas and hyphens is never shown. Of a
    mail of more than 20,000 characters only those are read, and the result says so.
    """

    name = "grammar"
    title = "Spelling and grammar"
    rules = {
        "spelling": Rule("error", "{message}"),
        "grammar": Rule("error", "{message}"),
        "punctuation": Rule("error", "{message}"),
        "word-choice": Rule("error", "{message}"),
        "company-name": Rule("error", "{message}"),
    }
    examples = (
        passes("I recieve calls at the desk.", context={"vocabulary": ["recieve"]}),
        fails("I will recieve the documents on Friday.", "spelling"),
        passes("I organised the rota, and Luis organized the shifts."),
        fails("She have two children.", "grammar"),
        passes("She has two children."),
        fails("I am looking forward to meet the team.", "grammar"),
        passes("I am looking forward to meeting the team."),
        passes("You put me forward to meet the team."),
        fails("I work as a cook since five years.", "grammar"),
        passes("I have been up since five o'clock."),
        fails("The lab was bright, I liked it.", "punctuation"),
        passes("When we met, I liked it."),
        fails("I dont know the lab.", "punctuation"),
        fails("I hope to hear form you.", "word-choice"),
        passes("They asked me to fill in the form you sent."),
        fails("It would be an honour to work at Northwynd.", "company-name"),
        passes("It would be an honour to work at Northwind's lab."),
        passes("Niamh O'Dwyer and Priyanka Nair use Dagster and kubectl."),
        passes("See https://example.com/recieve for the form."),
        passes("Just wanted to say that the lab was bright."),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Show what the engines mark."""
        proofreading = letter.proofreading
        if proofreading is None:
            return self.not_applicable("grammar is switched off")
        limits = _limits(proofreading)
        if proofreading.marks:
            result = self.failed(*(self._shown(mark, letter) for mark in proofreading.marks))
            # Who mends these should know that there may be more.
            return result.model_copy(update={"reason": limits}) if limits else result
        if not proofreading.engines:
            return self.passed(reason="there is nothing to proofread")
        reason = f"{' and '.join(proofreading.engines)} read {proofreading.words:,} words"
        return self.passed(reason=f"{reason}; {limits}" if limits else reason)

    def _shown(self, mark: Marked, letter: Letter) -> Finding:
        issue = mark.issue
        fixes = tuple(
            Fix(
                title=f"Write “{new.strip()}”" if new.strip() else "Delete it",
                edits=(
                    TextEdit(field=mark.field, start=issue.start, end=issue.end, replacement=new),
                ),
            )
            for new in issue.replacements[:3]
        )
        return self.finding(
            issue.rule if issue.rule in self.rules else issue.category.replace(" ", "-"),
            letter.span_at(issue.start, issue.end, mark.field),
            suggestion=fixes[0].title + "." if fixes else None,
            fixes=fixes,
            engine=issue.source,
            category=issue.category,
            message=_sentence(issue.message),
        )


def _sentence(message: str) -> str:
    """End a message like a sentence."""
    message = message.strip()
    return message if message.endswith("?") else message.rstrip(".!") + "."


def _limits(proofreading: Proofreading) -> str | None:
    """Say what was not read, and who did not answer."""
    parts = [str(failure) for failure in proofreading.failures]
    if proofreading.unread:
        parts.append(f"{proofreading.unread:,} characters beyond the limit were not proofread")
    if not proofreading.spelled:
        parts.append("it has too many unknown words to look all of them up")
    return "; ".join(parts) or None
