"""Telephone numbers and e-mail addresses in a text, and whether two of them are the same.

Numbers are compared by their last digits, so that "+44 7700 900115" and "07700 900115" are one.
That needs no table of the world's numbering plans and lets invented numbers (555-01xx) count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from followup_lint.late_pattern import late

ContactKind = Literal["phone", "email"]

_PHONE = late(
    r"(?<![\w.,/@#$€£%=&?\-])(?:\+\s?|\(\s?\+?|00)?\d(?:[ \t\u00a0().\-‐‑–·/]{0,3}\d){5,16}"
    r"(?![\w%@/])(?!\.\d)(?!,\d)"
)
_SIX_DIGITS = late(r"\d(?:[ \t\u00a0().\-‐‑–·/]{0,3}\d){5}")
_EMAIL = late(
    r"(?<![\w.+%'@\-])[\w.+\-%']{1,64}(?:@|\s?[(\[]\s?at\s?[)\]]\s?)(?:[\w\-]{1,63}"
    r"(?:\.|\s?[(\[]\s?dot\s?[)\]]\s?)){1,6}[^\W\d_]{2,24}(?![\w@])",
    re.IGNORECASE,
)
_DATE = late(
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?:\D.{0,12})?|"
    r"(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d|\d{5}-\d{4}|\d{1,4}\.\d{4,16}"
)
_ISO_START = late(r"(?:19|20)\d\d-\d\d-\d\d")
_CLOCK = late(r"\d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}\.\d{2}")
_LABEL = late(
    r"(?:phone|tele?|mobile|cell|call|ring|text|whats ?app|number|no|reach|me|at|on|ph|m|t|p|c|"
    r"mob|contact|direct|home|office|sms|signal|line)(?:\s(?:me|is|us))?\s?(?:at|on)?\s?[.:#|"
    r"]?\s?$",
    re.IGNORECASE,
)
_OTHER_NUMBER = late(
    r"\b(?:id|ids|ref|reference|order|invoice|ticket|case|job|req|requisition|badge|employee|"
    r"licen[cs]e|registration|account|iban|vat|isbn|issn|doi|patent|passport|zip|postcode|"
    r"certificate|policy|serial|po box|pin|number plate|vacancy|posting|meeting id|passcode|orcid)"
    r"(?:\s(?:id|no|number|nr|code|#))?\s?(?:is\s?)?[.:#]{0,2}\s?[#A-Z]{0,4}[-\s]?$",
    re.IGNORECASE,
)

_BLANK = late(
    r"[\[{<]{1,2}[^\[\]{}<>@\n]{0,30}?(?:phone|mobile|cell|\btel|number|e-?mail|contact)"
    r"[^\[\]{}<>@\n]{0,30}[\]}>]{1,2}|\(?\bx{3}\)?[-. ]{0,2}x{3}[-. ]?x{4}|"
    r"\b\d{3}\)?[-. ]{1,2}x{3}[-. ]x{4}|(?<!\w)_{3,12}[-@]_{2,12}|"
    r"\((?:insert |add |enter )?(?:your |my )?(?:tele|mobile |cell )?(?:phone|mobile|cell|e-?mail|"
    r"contact)(?: ?number| address| info(?:rmation)?)?(?: here)?\)",
    re.IGNORECASE,
)

_EMAIL_BLANK = late(
    r"(?:your|my|the|candidate|applicant|first|last|full|user|some|insert)?[._\-]?"
    r"(?:e-?mail|name|firstname|lastname|address|yourname|username|someone|you|me|xxx{0,8}|"
    r"firstname\.lastname|first\.last|name\.surname)(?:[._\-]?(?:address|here|id))?@.{1,64}|"
    r".{1,64}@(?:your-?domain|domain|mail|email|e-mail|xxx{0,8}|yourcompany|provider)\..{1,24}",
    re.IGNORECASE,
)
_DUMMY_DIGITS = frozenset(("1234567890", "0123456789", "123456789", "0987654321", "5555555555"))

_LINK = late(
    r"(?:https?://|www\.)\S{3,200}|\b(?:linkedin|github|gitlab|behance|xing)(?:\.com)?"
    r"(?:/|:\s?)\S{2,100}|\b[\w\-]{2,40}\.(?:com|dev|io|net|org|me|design|page|site|example)"
    r"(?:/\S{0,100})?(?![\w@])",
    re.IGNORECASE,
)
_LINK_MARKS = (
    "://", "www.", "linkedin", "github", "gitlab", "behance", "xing", ".com", ".dev", ".io",
    ".net", ".org", ".me", ".design", ".page", ".site", ".example",
)  # fmt: skip


@dataclass(frozen=True)
class Contact:
    """A telephone number or an e-mail address where it stands.

    Attributes:
        kind: Which of them.
        start: First code point.
        end: One past the last code point.
        text: As written.
        key: Digits (with a leading "+" where written), or the address in lower case.
    """

    kind: ContactKind
    start: int
    end: int
    text: str
    key: str


def find_contacts(text: str) -> tuple[Contact, ...]:
    """Find telephone numbers and e-mail addresses, in text order.

    Dates, spans of years, postcodes, and numbers that a word such as "ID" or "Ref." announces are
    no telephone numbers.
    """
    found = []
    if "@" in text or "(at)" in text or "[at]" in text:
        found += [
            Contact("email", m.start(), m.end(), m.group(), email_key(m.group()))
            for m in _EMAIL.finditer(text)
        ]
    # Most letters hold no number, or one near the end; the slow pattern begins where one may be.
    first = _SIX_DIGITS.search(text)
    for match in _PHONE.finditer(text, max(0, first.start() - 4)) if first else ():
        number = match.group()
        if _is_phone(number, text, match.start()):
            start = match.start() + (number.startswith("(") and ")" not in number)
            raw = text[start : match.end()]
            found.append(Contact("phone", start, match.end(), raw, phone_key(raw)))
    return tuple(sorted(found, key=lambda contact: contact.start))


def _is_phone(number: str, text: str, start: int) -> bool:
    digits = sum(c.isdigit() for c in number)
    if digits > 15 or _DATE.fullmatch(number) or _CLOCK.fullmatch(number):
        return False
    if _ISO_START.match(number):
        return False
    before = text[max(0, start - 40) : start]
    before = before[before.rfind("\n") + 1 :]
    if _OTHER_NUMBER.search(before):
        return False
    if number[0] in "+(" or digits >= 9:
        return True
    grouped = any(not c.isdigit() for c in number)
    return bool((grouped and digits >= 7) or _LABEL.search(before) or not before.strip())


def phone_key(number: str) -> str:
    """Reduce a number to its digits; "+" or "00" at its head stays as "+"."""
    number = number.replace("(0)", "")
    digits = "".join(str(int(c)) for c in number if c.isdigit())
    if number.lstrip(" (").startswith("+"):
        return "+" + digits
    return "+" + digits[2:] if digits.startswith("00") and len(digits) > 9 else digits


def email_key(address: str) -> str:
    """Reduce an address to lower case, with "(at)" and "(dot)" spelt out."""
    plain = re.sub(r"\s?[(\[]\s?at\s?[)\]]\s?", "@", address.lower())
    return re.sub(r"\s?[(\[]\s?dot\s?[)\]]\s?", ".", plain)


def same_phone(one: str, other: str) -> bool:
    """Tell whether two keys of `phone_key` may reach the same telephone.

    Two international numbers must agree in full; else one must end with the other's digits, seven
    or more, its trunk "0" left out.
    """
    if one.startswith("+") and other.startswith("+"):
        return one == other
    short, full = sorted((one.lstrip("+0"), other.lstrip("+0")), key=len)
    return len(short) >= 6 and full.endswith(short)


def is_blank(contact: Contact) -> bool:
    """Tell whether a number or address is a template's: "your.email@…", "123-456-7890"."""
    if contact.kind == "email":
        return _EMAIL_BLANK.fullmatch(contact.key) is not None
    digits = contact.key.lstrip("+")
    return (
        digits.removeprefix("1") in _DUMMY_DIGITS
        or digits in _DUMMY_DIGITS
        or (len(set(digits)) == 1)
    )


def find_blank(text: str) -> tuple[int, int] | None:
    """Find a place that was left for a number or an address: "[Your Phone Number]", "XXX-XXX-XXXX".

    Returns:
        Its first character and one past its last; None where there is none.
    """
    if not any(mark in text for mark in ("[", "{", "<", "(", "XXX", "xxx", "___")):
        return None
    match = _BLANK.search(text)
    return match.span() if match else None


def find_link(text: str) -> tuple[int, int] | None:
    """Find a web page, with or without its scheme; its bounds as `find_blank` gives them."""
    lower = text.lower()
    if not any(mark in lower for mark in _LINK_MARKS):
        return None
    match = _LINK.search(text)
    return match.span() if match else None
