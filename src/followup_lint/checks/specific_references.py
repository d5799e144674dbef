"""specific_references: at least one concrete thing from this interview."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.language.delexical import DAYS, MONTHS
from followup_lint.language.references import BLANK, find_references, may_hold_blanks
from followup_lint.language.wording import stem, words_of
from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from followup_lint.language.references import References
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding, Span

_THING = (
    r"(?:(?:the|your|this|its|our) (?:\w{1,20} ){0,2}"
    r"(?:company|firm|business|organi[sz]ation|team|department|group|role|position|job|post"
    r"|opportunity|opening|culture|vision|mission|values|goals|plans|projects?|work|industry"
    r"|responsibilities|requirements|expectations|challenges|environment))"
)
GENERIC = late(
    r"(?=[dfhiklostu])"  # The first letter alone rules most places out.
    r"(?:(?:learn(?:ing|ed|t)?|hear(?:ing|d)?|know(?:ing)?|talk(?:ing|ed)?|speak(?:ing)?|spoke"
    r"|find(?:ing)? out|discuss(?:ing|ed)?|understand(?:ing)?|insights? into|information about)"
    rf" (?:a (?:lot|great deal|bit|little) |more |further |so much )?(?:about |of |on )?{_THING}"
    rf"(?:(?:,? and|,) (?:about )?{_THING}){{0,3}}"
    r"|(?:our|the|this) (?:\w{1,20} ){0,2}"
    r"(?:conversation|discussion|chat|talk|meeting|interview)"
    r" (?:was|has been|proved) (?:\w{1,20} ){0,2}\w{1,20}"
    r"|the (?:information|insights?|details?|explanations?) (?:that )?you (?:have )?"
    r"(?:shared|provided|gave)"
    r"|(?:our|the) (?:conversation|discussion|chat|talk))",
    re.IGNORECASE,
)
"""Words that refer to any interview at all."""

_PRAISE = (
    *("great", "wonderful", "lovely", "excellent", "fantastic", "amazing", "insightful"),
    *("informative", "productive", "fruitful", "pleasant", "engaging", "inspiring"),
    *("enlightening", "stimulating", "thoughtful"),
)
_TALK = ("conversation", "chat", "talk", "discussion", "exchange")
_VERY = ("very", "most", "truly", "really", "so", "extremely", "highly")
_TELLING = ("informative", "insightful", "enlightening", "inspiring")
STOCK = late(
    rf"\b(?:{'|'.join(_PRAISE)}) (?:{'|'.join(_TALK)})\b(?! (?:about|on|of|over)\b)"
    rf"|\b(?:{'|'.join(_VERY)}) (?:{'|'.join(_TELLING)})\b"
    r"|\blearn(?:ed|t) (?:a lot|a great deal|so much)\b(?! (?:about|from|on|of)\b)"
    r"|\bpleasure (?:to meet|meeting) (?:with )?you\b",
    re.IGNORECASE,
)
"""Phrases that any note could hold."""

STOCK_WORDS = (
    (frozenset(_TALK), frozenset(_PRAISE)),
    (frozenset(_TELLING), frozenset(_VERY)),
    (frozenset(("learned", "learnt")), frozenset(("lot", "deal", "much"))),
    (frozenset(("pleasure",)), frozenset(("meet", "meeting"))),
)
"""Every stock phrase holds a word of both sets of a pair: few letters need the search."""

DATE_WORDS = (MONTHS - {"may", "march"}) | {"yesterday", "today", "tonight", "morning"}
"""Words that name a date, or a day by that of the mail."""

TOPIC_HINT = late(
    r"\b(?:topics?|something|specific|discuss\w{0,6}|talked|detail\w{0,3}|aspects?|subjects?"
    r"|projects?|mention\w{0,4}|insights?|points?|example|conversation|learned|challenges?)\b",
    re.IGNORECASE,
)
"""What stands in a blank that was meant for a thing from the interview."""


class SpecificReferences(Check):
    """Something that only this interview could have given.

    ## What it looks for
    A topic of the context in any wording, or another thing that could not be pasted into a note to
    another company: what you were shown, a remark, a problem that was described.

    ## Why it matters
    It shows that you listened, and it brings the conversation back to a reader who has met five
    candidates that week.

    ## How to fix it
    Name one thing that was said or shown: "I keep thinking about your move from Airflow to
    Dagster", "the story of the outage at two in the morning".

    ## What it leaves alone
    A loose mention of a topic counts. The role's title, the company's name, the timeline and the
    take-home task do not, nor do praise and your own past.
    """

    name = "specific_references"
    title = "Names something from the interview"
    rules = {
        "missing": Rule("warning", "Nothing that was said or shown in the interview is named."),
        "generic-only": Rule("warning", "“{quote}” would suit a note to any company."),
        "placeholder": Rule("error", "“{quote}” was never filled in."),
        "not-dated": Rule(
            "info", "Neither the role nor the day of the interview is named anywhere.", hint=True
        ),
        "stock-phrase": Rule("info", "“{quote}” could stand in any note.", hint=True),
    }
    examples = (
        passes("I keep thinking about your move from Airflow to Dagster."),
        passes("You asked who should hold the pager at night."),
        passes("You showed me the crack in the second kiln.", context={"topics": []}),
        passes(
            "When you told me about the outage on Christmas Eve, I winced.",
            "not-dated",
            draft={"subject": "Thank you"},
        ),
        passes("A great conversation, above all on the move to Dagster.", "stock-phrase"),
        passes("That was a great conversation about the move to Dagster."),
        fails("I have a dog.", "missing"),
        fails("I ran a bakery for nine years.", "missing"),
        fails("I enjoyed learning more about the company and the team.", "generic-only"),
        fails("Our conversation was very informative.", "generic-only", "stock-phrase"),
        fails("I enjoyed hearing about [topic you discussed].", "placeholder"),
        fails("I would gladly be your Data Engineer.", "missing"),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for topics and particulars."""
        found = find_references(letter)
        hints = list(self._hints(letter))
        if found.clearest:
            return self.passed(_evidence(letter, found), hints, _reason(found))
        return self.failed(self._fault(letter), *hints)

    def _fault(self, letter: Letter) -> Finding:
        suggestion = _suggestion(letter)
        for region in letter.prose if may_hold_blanks(letter.body) else ():
            for blank in BLANK.finditer(region.text):
                if TOPIC_HINT.search(blank.group()):
                    span = letter.span_at(region.start + blank.start(), region.start + blank.end())
                    return self.finding("placeholder", span, suggestion=suggestion)
        for region in letter.prose:
            if generic := GENERIC.search(region.text):
                start, end = generic.span()
                span = letter.span_at(region.start + start, region.start + end)
                return self.finding("generic-only", span, suggestion=suggestion)
        return self.finding("missing", suggestion=suggestion)

    def _hints(self, letter: Letter) -> Iterator[Finding]:
        words = letter.wording.vocabulary
        searched = any(
            not (words.isdisjoint(one) or words.isdisjoint(other)) for one, other in STOCK_WORDS
        )
        for region in letter.prose if searched else ():
            if stock := STOCK.search(region.text):
                start, end = stock.span()
                span = letter.span_at(region.start + start, region.start + end)
                yield self.finding("stock-phrase", span, suggestion=_suggestion(letter))
                break
        known = [letter.the_role] if letter.context.role else []
        if letter.interview_day:
            known.append(f"the interview on {letter.interview_day}")
        if known and not _is_dated(letter, words):
            yield self.finding("not-dated", suggestion=f"Name {' and '.join(known)}.")


def _evidence(letter: Letter, found: References) -> list[Span]:
    """Give the words of the topics; without any, the sentence that names something else."""
    spans = {span.start: span for match in found.topics for span in match.spans}
    if not spans and found.clearest:
        return [letter.span(found.clearest)]
    return [spans[start] for start in sorted(spans)]


def _reason(found: References) -> str:
    taken = [match.topic for match in found.topics if match.spans]
    left = [match.topic for match in found.topics if not match.spans]
    parts = [f"taken up: {', '.join(taken)}" if taken else "names a particular"]
    if left:
        parts.append(f"not taken up: {', '.join(left)}")
    return "; ".join(parts)


def _suggestion(letter: Letter) -> str:
    topics = letter.topics[:2]
    if topics:
        choice = " or ".join(f"“{topic}”" for topic in topics)
        return f"Name something you talked about, for example {choice}."
    source = letter.reader or letter.the_company
    return f"Name one thing that you learnt only from {source}: a plan, a problem, a remark."


def _is_dated(letter: Letter, words: frozenset[str]) -> bool:
    """Say whether the role or a day is named in subject or prose."""
    subject = frozenset(words_of(letter.subject or ""))
    weekdays = {letter.interview_day.lower()} if letter.interview_day else DAYS
    for said in (words, subject):
        if not (said.isdisjoint(DATE_WORDS) and said.isdisjoint(weekdays)):
            return True
    role = words_of(letter.context.role or "")
    if not role or all(word in words or word in subject for word in role):
        return bool(role)
    starts = {word[:3] for word in role}
    stems = {stem(word) for word in (*words, *subject) if word[:3] in starts}
    return stems.issuperset(map(stem, role))
