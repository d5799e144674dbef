"""added_value: something new and relevant for the reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.clock import day_name
from followup_lint.language.attachments import mentions_attachment
from followup_lint.language.shared_words import (
    ENOUGH_WORDS,
    NEAR_COPY,
    own_prose,
    placed_words,
    share,
    shared_runs,
)
from followup_lint.late_pattern import late
from followup_lint.thread import earlier_messages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from followup_lint.language.acts import ActHit
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding, Span

URL = late(
    r"https?://|\bwww\.|\b[\w-]{2,40}\.(?:com|org|net|io|dev|me|co|app|uk|edu|design)/", re.I
)
PROMISE = late(
    r"\bI(?:['’]ll| will| shall|['’]m going to)\s{1,4}(?:\w{1,12}\s{1,4}){0,2}"
    r"(?:send|email|e-mail|forward|share|pass on|put together|follow up with)\b",
    re.I,
)
PROMISED = frozenset(("send", "email", "mail", "forward", "share", "pass", "put", "follow"))
"""Every promise holds one of these words."""

WHEN = late(
    r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|by|on|before|within|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|separately|shortly)\b",
    re.I,
)


NOTE = (
    "Thank you for the hour on Tuesday and for the plan of the lab. "
    "I would be glad to run the migration with your team."
)
SENT: dict[str, object] = {
    "previous": [
        {"sent_at": "2026-03-03T16:00:00Z", "body": f"Dear Dana,\n\n{NOTE}\n\nBest,\nAna Ruiz"}
    ]
}


class AddedValue(Check):
    """Something the reader didn't have before.

    ## What it looks for
    An article, a link to work, an attachment, a referee, an idea for a problem that was described,
    a fuller answer to a question from the interview, or news that bears on the candidacy. Where the
    context has earlier messages, a draft that says half of one over again gives nothing new.

    ## Why it matters
    It gives the reader a reason to think of the writer again.

    ## How to fix it
    Add one thing that belongs to the conversation: a link, a sample, two lines of a plan.

    ## What it leaves alone
    Its absence is only a hint: advice says "if applicable". What is merely offered or announced
    ("I can send samples") is not given yet, and an attachment that is not there gives nothing.
    """

    name = "added_value"
    title = "Adds something new"
    rules = {
        "missing": Rule("info", "The draft gives {reader} nothing new."),
        "not-attached": Rule("info", "“{quote}” speaks of an attachment that is not there."),
        "only-offered": Rule("info", "“{quote}” offers or announces; nothing is given yet."),
        "open-promise": Rule(
            "info", "“{quote}” promises something without saying when.", hint=True
        ),
        "repeats-earlier": Rule(
            "info", "{share} % of its words stand in the message of {day}, as “{quote}”."
        ),
    }
    examples = (
        passes("Here is the article on rota planning that I mentioned: https://example.org/rota"),
        passes("I forgot to mention that I also hold the CKA certificate."),
        passes("I have attached the case study.", draft={"attachments": ["case-study.pdf"]}),
        fails("I have attached the case study.", "not-attached"),
        fails("I can send samples of my work.", "only-offered"),
        fails("Thank you for your time.", "missing"),
        fails("I will send you the case study.", "only-offered", "open-promise"),
        fails("I will send you the case study on Friday.", "only-offered"),
        fails(f"{NOTE} Is there news?", "repeats-earlier", context=SENT),
        fails(NOTE, "missing"),
        passes(
            "Thank you for the hour on Tuesday. Here is the article on rota planning that I "
            "mentioned: https://example.org/rota",
            context=SENT,
        ),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for something new, and see that it is really there."""
        hits = letter.reading.of("added_value")
        given = [hit for hit in hits if not self._promised(hit, letter)]
        promises = list(self._promises(letter))
        if letter.context.previous and (copied := self._repeated(letter)) is not None:
            finding, spans = copied
            return self.failed(finding, *promises, evidence=spans)
        if given:
            return self.passed_by(letter, given, promises)
        return self.failed(self._absent(letter, hits), *promises)

    def _repeated(self, letter: Letter) -> tuple[Finding, list[Span]] | None:
        """Find the earlier message that the draft repeats, the latest first, and the words."""
        words = placed_words(letter.sentences)
        if len(words) < ENOUGH_WORDS:
            return None
        for message in reversed(earlier_messages(letter.context, letter.draft.sent_at)):
            runs = shared_runs(words, placed_words(own_prose(message.body)))
            same = share(runs, words)
            if same < NEAR_COPY:
                continue
            spans = [
                letter.span_at(words[run.start].start, words[run.start + run.length - 1].end)
                for run in runs
            ]
            longest = max(spans, key=lambda span: span.end - span.start)
            finding = self.finding(
                "repeats-earlier",
                longest,
                suggestion="Leave out what was said, and give one new thing.",
                share=round(same * 100),
                day=day_name(message.sent_at.date()),
            )
            return finding, spans
        return None

    def _promised(self, hit: ActHit, letter: Letter) -> bool:
        """The sentence rests on an attachment, and there is none."""
        text = hit.sentence.text
        return (
            not letter.draft.attachments
            and mentions_attachment(text) is not None
            and not URL.search(text)
        )

    def _absent(self, letter: Letter, promised: tuple[ActHit, ...]) -> Finding:
        reader = letter.reader or "the reader"
        topics = letter.topics
        about = f" on {topics[0]}" if topics else ""
        suggestion = f"Give {reader} one new thing{about}: a link, a sample, an idea."
        if promised:
            return self.finding(
                "not-attached",
                letter.span(promised[0].sentence),
                suggestion="Attach the file, or put a link.",
            )
        for miss in letter.reading.near("added_value"):
            if miss.why in ("offered", "announced"):
                return self.finding(
                    "only-offered",
                    letter.span(miss.sentence),
                    suggestion="Give it now: attach it, link it, or say it in two lines.",
                )
        return self.finding("missing", suggestion=suggestion, reader=reader)

    def _promises(self, letter: Letter) -> Iterator[Finding]:
        """Hint at promises to send something with neither a day nor an attachment."""
        if letter.draft.attachments or PROMISED.isdisjoint(letter.wording.vocabulary):
            return
        for sentence in letter.sentences:
            found = PROMISE.search(sentence.text)
            if found and not WHEN.search(sentence.text):
                start = sentence.start + found.start()
                yield self.finding(
                    "open-promise",
                    letter.span_at(start, sentence.start + found.end()),
                    suggestion="Attach it now, or say by when.",
                )
