"""next_steps: the draft asks how things go on, or offers further material."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.clock import day_name
from followup_lint.config import TimingOptions
from followup_lint.language.regions import Region
from followup_lint.thread import last_follow_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

PASSIVE = re.compile(
    r"\b(?:look(?:ing)? forward to|hop(?:e|ing) to|await(?:ing)?|can(?:no|')t wait to)\s{1,4}"
    r"(?:hear\w{0,3}|(?:your|the|a|any|any further)\s{1,4}"
    r"(?:reply|response|answer|news|decision|update|next steps?|feedback)|"
    r"learn\w{0,3} (?:about )?the (?:outcome|next steps?)|the next)",
    re.I,
)
ANNOUNCED_CALL = re.compile(
    r"\bI(?:['’]ll| will| shall|['’]m going to| plan to| intend to)\s{1,4}"
    r"(?:(?:call|phone|ring|telephone)(?! (?:the|my|it|a)\b)|give you a (?:call|ring))\b",
    re.I,
)
EARLIER = re.compile(
    r"\b(?:my\s{1,2}|(?:my|the|an)\s{1,2}(?:last|earlier|previous|prior|first|initial|original)\s)"
    r"(?:[\w-]{1,12}\s){0,2}(?:e-?mail|note|message|letter|mail|inquiry|enquiry|follow-?up)s?\b|"
    r"\bI(?:\s(?:had|have|last|first|already)|['’](?:d|ve)){0,2}\s{1,2}(?:already\s)?"
    r"(?:wrote|written|e-?mailed|messaged|contacted|asked|checked in|followed up|reached out|"
    r"got in touch|sent you)\b|"
    r"\b(?:writ(?:e|ing)|follow(?:ing)? up|check(?:ing)? in|reach(?:ing)? out|ask(?:ing)?)"
    r"(?:\s(?:to|with)\syou)?\s(?:once\s)?(?:again|more)\b",
    re.I,
)
"""How a letter speaks of one before it."""

CLICHE = re.compile(
    r"\b(?:just|simply|only)\s{1,4}(?:checking in|following up|touching base|circling back|"
    r"(?:want(?:ed)? to|writing to) (?:check in|touch base|follow up))\b|"
    r"\b(?:bump(?:ing)? this(?: up)?|circl(?:e|ing) back|touch(?:ing)? base|"
    r"(?:put|putting|bring|bringing) this (?:back )?(?:to|at) the top of your (?:inbox|list))\b",
    re.I,
)

PATTERNS = {
    "announced-call": ANNOUNCED_CALL,
    "check-in-cliche": CLICHE,
    "passive-waiting": PASSIVE,
}
MARKS = {
    "announced-call": ((frozenset(("call", "phone", "ring", "telephone")), None),),
    "check-in-cliche": (
        (frozenset(("check", "checking")), "in"),
        (frozenset(("follow", "following")), "up"),
        (frozenset(("touch", "touching")), "base"),
        (frozenset(("circle", "circling")), "back"),
        (frozenset(("bump", "bumping", "top")), None),
    ),
    "passive-waiting": (
        (frozenset(("look", "looking")), "forward"),
        (frozenset(("hope", "hoping", "await", "awaiting", "wait")), None),
    ),
}
"""Words of which one stands in every such hint, with another one: most letters need no search."""


SECOND = {"kind": "follow_up", "sent_at": "2026-03-20T09:00:00Z"}
ASKED = {"previous": [{"kind": "follow_up", "sent_at": "2026-03-12T09:00:00Z"}]}


class NextSteps(Check):
    """A question about what comes next.

    ## What it looks for
    A question or a polite request about next steps, timeline, decision, status or feedback, direct
    or indirect; or an offer to send further information or material.

    ## Why it matters
    A mail that asks gets an answer, and the writer learns when to follow up.

    ## How to fix it
    Ask one plain question: "Could you tell me what the next steps are?"

    ## What it leaves alone
    "I look forward to hearing from you" is polite and asks nothing. Rude requests are still
    requests; ``tone`` speaks about them. That a second follow-up says nothing of the first, which
    the context has, is a hint; a reply above the quoted mail needs no words about it.
    """

    name = "next_steps"
    title = "Asks about next steps"
    rules = {
        "missing": Rule("warning", "The draft doesn't ask {reader} about next steps or timing."),
        "passive-waiting": Rule(
            "info", "“{quote}” waits; a question would get an answer.", hint=True
        ),
        "announced-call": Rule(
            "info", "“{quote}” announces a call; ask when one would suit.", hint=True
        ),
        "check-in-cliche": Rule(
            "info", "“{quote}” is a stock opening; say what you ask for.", hint=True
        ),
        "earlier-unmentioned": Rule(
            "info", "It doesn't mention the message of {day} that asked before.", hint=True
        ),
    }
    examples = (
        passes("Could you tell me what the next steps are?"),
        passes("I'd appreciate an update on the timeline."),
        passes("Please let me know if there is anything else you need from me."),
        fails("I look forward to hearing from you.", "missing", "passive-waiting"),
        fails("I look forward to the tour of the lab.", "missing"),
        fails("I will call you on Thursday.", "missing", "announced-call"),
        fails("I will call the bakery my home for a while.", "missing"),
        passes("Just checking in: has a decision been made?", "check-in-cliche"),
        passes(
            "Has a decision been made?",
            "earlier-unmentioned",
            draft=SECOND,
            context=ASKED,
        ),
        passes("I wrote to you last week. Has there been news?", draft=SECOND, context=ASKED),
        passes("Has a decision been made?", draft=SECOND),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for a question about the process."""
        hits = letter.reading.of("next_steps")
        hints = [*self._hints(letter, asks=bool(hits)), *self._forgets(letter)]
        if hits:
            return self.passed_by(letter, hits, hints)
        reader = letter.reader or "the reader"
        question = (
            "“Has a decision been made?”"
            if letter.kind == "follow_up"
            else "“Could you tell me what the next steps are, and by when?”"
        )
        missing = self.finding("missing", suggestion=f"Ask {reader}: {question}", reader=reader)
        return self.failed(missing, *hints)

    def _hints(self, letter: Letter, *, asks: bool) -> Iterator[Finding]:
        """Waiting is worth a hint only where nothing is asked."""
        words = letter.wording.vocabulary
        for rule, pattern in PATTERNS.items():
            if asks and rule == "passive-waiting":
                continue
            if not any(
                (other is None or other in words) and not words.isdisjoint(some)
                for some, other in MARKS[rule]
            ):
                continue
            for region in letter.prose:
                if found := pattern.search(region.text):
                    start = region.start + found.start()
                    place = Region(start, region.start + found.end(), found.group())
                    yield self.finding(rule, letter.span(place))
                    break

    def _forgets(self, letter: Letter) -> Iterator[Finding]:
        """Hint at a second follow-up that says nothing of the first."""
        if letter.kind != "follow_up" or not letter.context.previous:
            return
        sent = letter.draft.sent_at
        last = last_follow_up(letter.context, TimingOptions(), sent)
        answers = letter.zones.quoted or (letter.subject or "").lower().startswith("re:")
        if last is None or answers or any(EARLIER.search(part.text) for part in letter.prose):
            return
        asked = last.sent_at.astimezone(sent.tzinfo) if sent is not None else last.sent_at
        day = day_name(asked.date())
        yield self.finding(
            "earlier-unmentioned",
            suggestion=f"Say in half a sentence that you wrote on {day}.",
            day=day,
        )
