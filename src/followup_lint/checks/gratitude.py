"""gratitude: thanks to the reader for something, in the body and not only above the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

THANKFUL = re.compile(r"\b(?:thank(?:s|ing|ful)?|grateful|gratitude|appreciat\w{1,6})\b", re.I)

NEAR = {
    "in-advance": "in-advance",
    "patience-or-reply": "for-reply",
    "third-person": "third-person",
    "enjoyment": "enjoyment-only",
}
"""Which rule tells of which veto; see `followup_lint.language.vetoes`."""

EVERYONE = re.compile(r"\b(?:team|panel|everyone|everybody|colleagues|all of you|you all)\b", re.I)


class Gratitude(Check):
    """Thanks for the interview, the time, or what was shared.

    ## What it looks for
    A sentence in which the writer thanks the reader, or appreciates something that the reader gave
    or did: the interview, their time, the conversation, the chance, what they shared, their
    consideration.

    ## Why it matters
    It is the reason for the mail. Advisers ask for it in the first lines, in plain words.

    ## How to fix it
    Say what the thanks are for: "Thank you for the hour on Tuesday."

    ## What it leaves alone
    "Many thanks" above the name, thanks in advance, thanks for a reply that hasn't come, and thanks
    to other people are no thanks for the interview; they are not faults either.
    """

    name = "gratitude"
    title = "Thanks the reader"
    rules = {
        "missing": Rule("error", "The draft never thanks {reader} for anything."),
        "sign-off-only": Rule("error", "“{quote}” closes the letter; it thanks for nothing."),
        "in-advance": Rule("error", "“{quote}” thanks in advance, not for what was given."),
        "for-reply": Rule("error", "“{quote}” thanks for patience or a reply, not the interview."),
        "third-person": Rule("error", "“{quote}” thanks someone else, not {reader}."),
        "enjoyment-only": Rule("error", "“{quote}” tells of enjoyment; it doesn't thank {reader}."),
        "late": Rule("info", "The thanks come only after the first paragraph.", hint=True),
        "others-unmentioned": Rule("info", "{names} took part and is not mentioned.", hint=True),
    }
    examples = (
        passes("Thank you for walking me through the migration."),
        passes("I really appreciated the hour you gave me on Tuesday."),
        passes("I am grateful for the chance to meet your team."),
        fails("The tour of the plant was long.", "missing"),
        fails(
            "Dear Dana,\n\nThe tour was long.\n\nMany thanks,\nAna Ruiz",
            "sign-off-only",
            whole=True,
        ),
        fails("Thanks in advance for your reply.", "in-advance"),
        fails("Thank you for your patience.", "for-reply"),
        passes("Thank you for your patience with my questions and for the tour."),
        fails("Please thank Maria for me.", "third-person"),
        passes("Please thank your team for the tour they gave me."),
        fails("It was a pleasure to meet you and the team.", "enjoyment-only"),
        passes("Thank you for your time, and thanks in advance for any news."),
        passes("The lab is bigger than I thought.\n\nThank you for showing me round.", "late"),
        passes(
            "Thank you for your time.",
            "others-unmentioned",
            context={"recipients": ["Dana Lee", "Luis Ortega"]},
        ),
        passes(
            "Thank you and Luis for your time.",
            context={"recipients": ["Dana Lee", "Luis Ortega"]},
        ),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Look for a sentence that thanks the reader."""
        hits = letter.reading.of("gratitude")
        hints = list(self._others(letter))
        if hits:
            if hits[0].sentence.paragraph > 0 and len(letter.prose) > 1:
                hints.append(
                    self.finding(
                        "late",
                        letter.span(hits[0].sentence),
                        suggestion="Open with the thanks.",
                    )
                )
            return self.passed_by(letter, hits, hints)
        return self.failed(self._absent(letter), *hints)

    def _absent(self, letter: Letter) -> Finding:
        """Name what stands where thanks should be, if anything does."""
        reader = letter.reader or "the reader"
        day = letter.interview_day
        what = f"{day}’s conversation" if day else "the conversation"
        suggestion = f"Thank {reader} for {what}: “Thank you for taking the time to talk with me.”"
        for miss in letter.reading.near("gratitude"):
            if rule := NEAR.get(miss.why):
                span = letter.span(miss.sentence)
                return self.finding(rule, span, suggestion=suggestion, reader=reader)
        sign_off = letter.zones.sign_off
        if sign_off is not None and THANKFUL.search(sign_off.text):
            return self.finding("sign-off-only", letter.span(sign_off), suggestion=suggestion)
        return self.finding("missing", suggestion=suggestion, reader=reader)

    def _others(self, letter: Letter) -> list[Finding]:
        """Hint at interviewers of the context whom the draft never names."""
        if len(letter.recipients) < 2 or EVERYONE.search(letter.own_text):
            return []
        text = letter.own_text.casefold()
        absent = []
        for person in letter.recipients:
            names = f"{person.name} {person.preferred_name or ''}".casefold().split()
            if names and not any(re.search(rf"\b{re.escape(name)}\b", text) for name in names):
                absent.append(person.name)
        if not absent:
            return []
        who = " and ".join(absent)
        return [self.finding("others-unmentioned", suggestion=f"Thank {who} too.", names=who)]
