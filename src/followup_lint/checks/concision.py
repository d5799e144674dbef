"""concision: neither a line nor an essay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.config import ConcisionOptions

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult

KINDS = {"thank_you": "thank-you note", "follow_up": "follow-up"}


class Concision(Check):
    """A length that will be read to the end.

    ## What it looks for
    The words between greeting and sign-off, by white space. A thank-you note may be longer than a
    follow-up; the limits can be set.

    ## Why it matters
    A note of two lines says that the writer didn't care much, and nobody reads an essay.

    ## How to fix it
    Too long: keep one thing from the conversation and one of your strengths. Too short: add what
    you remember from the conversation.

    ## What it leaves alone
    Greeting, sign-off, signature and quoted mail don't count; a postscript does.
    """

    name = "concision"
    title = "Of a length that will be read"
    options_type = ConcisionOptions
    rules = {
        "too-long": Rule(
            "warning", "{words} words; a {kind} should have between {low} and {high}."
        ),
        "too-short": Rule(
            "warning", "{words} words; a {kind} should have between {low} and {high}."
        ),
    }
    examples = (
        fails("The lab was very big. " * 60, "too-long"),
        passes("The lab was very big. " * 50),
        fails("The lab was big.", "too-short"),
        passes("The lab was very big. " * 8),
        fails("The lab was very big. " * 50, "too-long", draft={"kind": "follow_up"}),
        passes("The lab was very big. " * 40, draft={"kind": "follow_up"}),
        fails("The lab was big. " * 6, "too-short", draft={"kind": "follow_up"}),
        passes("The lab was very big. " * 5, draft={"kind": "follow_up"}),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Count the words."""
        kind = letter.kind
        words = letter.word_count
        low: int = getattr(self.options, f"{kind}_min")
        high: int = getattr(self.options, f"{kind}_max")
        if low <= words <= high:
            return self.passed(reason=f"{words} words")
        if words > high:
            rule, suggestion = "too-long", f"Cut {_words(words - high)} or more."
        else:
            rule, suggestion = "too-short", f"Add {_words(low - words)} or more{_about(letter)}."
        return self.failed(
            self.finding(
                rule, suggestion=suggestion, words=words, kind=KINDS[kind], low=low, high=high
            )
        )


def _words(count: int) -> str:
    return "one word" if count == 1 else f"{count} words"


def _about(letter: Letter) -> str:
    """Say what to write about: a topic of the interview, or the role."""
    topics = letter.topics
    return f" about “{topics[0]}”" if topics else f" about {letter.the_role}"
