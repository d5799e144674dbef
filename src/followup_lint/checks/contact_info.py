"""contact_info: a telephone number or an e-mail address of the writer, and the right one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, fails, passes
from followup_lint.language.contacts import (
    Contact,
    email_key,
    find_blank,
    find_contacts,
    find_link,
    is_blank,
    phone_key,
    same_phone,
)
from followup_lint.late_pattern import late
from followup_lint.models import Fix, TextEdit

if TYPE_CHECKING:
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

_WHOSE = late(
    r"(?P<own>\b(?:me|my (?:own |new |direct |home |work |personal |mobile |cell ?)?"
    r"(?:number|phone|mobile|cell|e-?mail|address|line|contact|whats ?app)|mine|i am|i['’]m|"
    r"i can be)\b)|"
    r"(?P<other>\b(?:his|her|their|your|its|the) (?:\w{1,12} )?(?:number|phone|mobile|cell|e-?mail|"
    r"line|extension|office|address|desk|direct)\b|"
    r"\b(?:reach|call|contact|e-?mail|phone|ring|text|ask|write to|speak (?:to|with)|talk to) "
    r"(?:him|her|them)\b|\byou (?:provided|gave|sent|use|wrote|have)\b|"
    r"\b(?:referees?|reference|(?:former|previous|last|current|old|line|my|team|course|thesis) "
    r"(?:manager|boss|supervisor|colleague|employer|lead|mentor|professor|adviser|advisor|head|"
    r"director|assistant|teacher|tutor|agent|recruiter|wife|husband|partner|brother|sister|friend|"
    r"landlord|neighbou?r|mother|father))\b)",
    re.IGNORECASE,
)
_REACH = 160
"""How many characters before a number may say whose it is."""


class ContactInfo(Check):
    """How to reach the writer.

    ## What it looks for
    A telephone number or an e-mail address of the writer in the body or the signature; where the
    context knows them, the same ones.

    ## Why it matters
    Mails are forwarded and printed. Whoever decides should be able to call without a search.

    ## How to fix it
    Put the number or the address under the name.

    ## What it leaves alone
    Another spelling of the same number, with or without country code. Numbers that nobody could
    call but that look like one (555-0137) count as numbers. A wrong number beside a right address
    is a hint.
    """

    name = "contact_info"
    title = "Says how to reach the writer"
    english = False
    rules = {
        "missing": Rule("error", "There is neither a telephone number nor an e-mail address."),
        "link-only": Rule("error", "“{quote}” is a page, no number and no e-mail address."),
        "placeholder": Rule("error", "“{quote}” was never filled in."),
        "contradicts": Rule("error", "“{quote}” is not the candidate's {what}, {right}."),
        "third-person": Rule("error", "“{quote}” reaches somebody else, not the writer."),
        "differs": Rule("warning", "“{quote}” is not the candidate's {what}, {right}.", hint=True),
    }
    examples = (
        passes("You can call me at 212-555-0147."),
        passes("My address is ana.ruiz@example.com."),
        passes("I am at (212) 555 0147 all day, or at ana.ruiz@example.com."),
        passes("Call me at 555-0147."),
        passes("My referee Ms. Low is at 212-555-0101; call me at 212-555-0147."),
        passes("Mail ana.ruiz@example.com or call 212-555-0174.", "differs"),
        passes("Call me on 07700 900115.", context={"candidate": "Ana Ruiz"}),
        fails("I look forward to your call.", "missing"),
        fails("We met on 2026-03-03, and my employee ID is 4071855.", "missing"),
        fails("My work is at https://example.com/ana.", "link-only"),
        fails("Call me at [phone number].", "placeholder"),
        fails("Call me at XXX-XXX-XXXX.", "placeholder"),
        fails("Write to your.name@example.com.", "placeholder"),
        fails("Call me at 212-555-0174.", "contradicts"),
        fails("Write to ana.riuz@example.com.", "contradicts"),
        fails("My referee Ms. Low can be called at 212-555-0101.", "third-person"),
        fails("I have your number, 212-555-0199.", "third-person"),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Sort the contacts of the draft into right, wrong, strange and blank ones."""
        text = letter.own_text
        right: list[Contact] = []
        faults: list[Finding] = []
        wrong: list[Finding] = []
        seen = set()
        for contact in find_contacts(text):
            if contact.key in seen:
                continue
            seen.add(contact.key)
            if is_blank(contact) and not self._is_candidates(letter, contact):
                faults.append(self._finding(letter, contact, "placeholder"))
            elif self._is_candidates(letter, contact):
                right.append(contact)
            elif self._is_somebody_elses(letter, contact):
                faults.append(self._finding(letter, contact, "third-person"))
            elif self._known(letter, contact):
                wrong.append(self._finding(letter, contact, "differs"))
                faults.append(self._finding(letter, contact, "contradicts"))
            else:
                right.append(contact)
        if right:
            return self.passed([letter.span_at(c.start, c.end) for c in right], wrong)
        if faults:
            return self.failed(*faults)
        return self.failed(self._absent(letter, text))

    def _absent(self, letter: Letter, text: str) -> Finding:
        suggestion = _suggestion(letter)
        for rule, place in (("placeholder", find_blank(text)), ("link-only", find_link(text))):
            if place is not None:
                return self.finding(rule, letter.span_at(*place), suggestion=suggestion)
        return self.finding("missing", suggestion=suggestion)

    def _known(self, letter: Letter, contact: Contact) -> str | None:
        candidate = letter.candidate
        known = candidate.phone if contact.kind == "phone" else candidate.email
        return (known or "").strip() or None

    def _is_candidates(self, letter: Letter, contact: Contact) -> bool:
        known = self._known(letter, contact)
        if known is None:
            return False
        if contact.kind == "email":
            return email_key(known) == contact.key
        return same_phone(phone_key(known), contact.key)

    def _is_somebody_elses(self, letter: Letter, contact: Contact) -> bool:
        if contact.kind == "email" and any(
            email_key(person.email) == contact.key for person in letter.recipients if person.email
        ):
            return True
        signature = letter.zones.signature
        if signature is not None and signature.start <= contact.start < signature.end:
            return False
        before = letter.own_text[max(0, contact.start - _REACH) : contact.start]
        before = before[before.rfind("\n\n") + 1 :]
        whose = None
        for match in _WHOSE.finditer(before):
            whose = match.lastgroup
        return whose == "other"

    def _finding(self, letter: Letter, contact: Contact, rule: str) -> Finding:
        span = letter.span_at(contact.start, contact.end)
        known = self._known(letter, contact)
        fixes: tuple[Fix, ...] = ()
        if rule in ("contradicts", "differs") and known:
            edit = TextEdit(field="body", start=contact.start, end=contact.end, replacement=known)
            fixes = (Fix(title=f"Write {known}", edits=(edit,)),)
        return self.finding(
            rule,
            span,
            suggestion=f"Write {known}." if fixes else _suggestion(letter),
            fixes=fixes,
            what="number" if contact.kind == "phone" else "address",
            right=known,
        )


def _suggestion(letter: Letter) -> str:
    candidate = letter.candidate
    ways = [way for way in (candidate.phone, candidate.email) if way and way.strip()]
    if ways:
        return f"Put {' or '.join(ways)} under your name."
    return "Put a telephone number or an e-mail address under your name."
