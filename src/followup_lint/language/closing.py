"""The end of a letter, line by line: sign-off formulas, names, contact and title lines."""

from __future__ import annotations

import re

from followup_lint.language.greeting_line import PLACEHOLDER
from followup_lint.language.lines import strip_invisible

CORE = frozenset(
    "regards regard wishes thanks thank sincerely truly faithfully respectfully cordially cheers "
    "gratefully gratitude appreciation yours best warmly greetings rgds rgrds brgds thx ty tia "
    "obediently fondly appreciatively thankfully kindly later soon bye goodbye ciao love hugs xo "
    "xoxo onward onwards respect respects br kr salutations adieu ever humbly peace luck "
    "enthusiastically excitedly optimistically hopefully eagerly kindest warmest tidings "
    "friendly".split()
)
FILLER = frozenset(
    "with my our many much all the kind very you again in and & so good high highest deepest most "
    "sincere lots of a an ton tons bunch million for now take care until then next time talk speak "
    "see catch your i remain am as always warm to dearest dear once more heartfelt special "
    "genuine utmost great big personal professional advance anticipation servant obedient humble "
    "every from here".split()
)
FORMULAS = frozenset(
    [
        "all the best", "take care", "until then", "until next time", "more soon", "as always",
        "as ever", "stay well", "be well", "many thanks", "in gratitude", "in anticipation",
        "have a great day", "have a nice day", "have a good day", "have a wonderful day",
        "have a great week", "have a great weekend", "have a good one", "have a lovely day",
        "have a lovely weekend", "have a good weekend", "have a nice weekend", "bien à vous",
        "cordialement", "saludos", "abraços", "mit freundlichen grüßen", "viele grüße", "abrazos",
        "un saludo", "met vriendelijke groet", "med vänlig hälsning", "cordiali saluti",
        "atenciosamente", "à bientôt", "hochachtungsvoll", "liebe grüße", "beste grüße",
        "in haste", "god bless", "blessings", "v/r", "over to you",
    ]
)  # fmt: skip
"""Whole lines that close a letter and are not made of the words above."""

LEFT_IN_PROSE = frozenset(
    "look looking forward hope hoping appreciate consideration opportunity interview chance team "
    "role position join joining if let please is was are can could would will i'll i'd i'm "
    "happy available excited interested need know".split()
)
"""Words that say something: a line with one of them stays prose even where it closes a letter."""

WORDS = re.compile(r"[^\W\d_]+(?:['’/][^\W\d_]+)?|&")
PREFIX = re.compile(r"((?:[A-Za-z&'’]+,? ){0,4}[A-Za-z]+)( ?[,.!;:–—-]{1,3} ?| )(?=\S)")
CREDENTIAL = re.compile(r"[A-Z][A-Za-z.]{0,5}[A-Z]\.?(?:-[A-Z]{1,4})?|Ph\.?D\.?|Jr\.?|Sr\.?|Esq\.?")
PARTICLES = frozenset(
    "de da di do dos del della der den van von la le el al bin ibn ben y e zu zur af ní nic ó mac "
    "st ter ten und and & n'".split()
)
NO_NAME = frozenset(
    "i we you he she it they the a an this that these those my your our his her and or but so if "
    "when where why how what who is are was were be been have has had do does did will would can "
    "could should may might must not no yes to of for with about on at by thanks thank regards "
    "sincerely best please let look looking forward hope hoping good great nice happy free "
    "available see hear speak talk soon again time day week today tomorrow ok okay sent re ps "
    "subject attached enclosed note sorry hello hi dear cheers just there here all".split()
)
CONTACT = re.compile(
    r"[\w.+%-]{1,64}(?:@| ?[\[(]at[\])] ?)[\w-]{1,63}\.|https?://|www\.|linkedin|github\.|\.(?:com|org|net|io|dev|example)\b|"
    r"(?:\+?\(?\d[\d ()./\-–]{6,24})$|(?:tel|phone|mobile|cell|ph|mob|fax|email|e-mail|web|skype|"
    r"whatsapp|m|t|p|e|c)\b ?[.:]",
    re.IGNORECASE,
)
PHONE = re.compile(r"\+?\(?\d[\d ()./\-–]{5,24}\d")
DEVICE = re.compile(
    r"[-*<(]?\s{0,2}(?:sent (?:from|via|using|on|with) |get outlook for |typed on my |"
    r"envoyé de mon |enviado desde mi |von meinem iphone gesendet)",
    re.IGNORECASE,
)
POSTSCRIPT = re.compile(
    r"[*_(]{0,2}(?:p\. ?(?:p\. ?)?s\b|pp?s\b|post ?script\b)[.:,;]?", re.IGNORECASE
)
STOPS = " ,.!;:-–—~*_…\t"


def words_of(text: str) -> list[str]:
    """Give the words of a line in small letters."""
    return WORDS.findall(text.lower())


def is_sign_off(text: str) -> bool:
    """Tell whether a line is nothing but a sign-off formula."""
    if len(text) > 60:
        return False
    words = words_of(text)
    if not 0 < len(words) <= 8 or any(c.isdigit() or c in "@?" for c in text):
        return False
    if " ".join(words) in FORMULAS:
        return True
    core = False
    for word in words:
        if word in CORE:
            core = True
        elif word not in FILLER:
            return False
    return core


def name_after_sign_off(text: str) -> int | None:
    """Find where the name begins in a line such as "Best, Ana" or "Thanks - Ana Ruiz"."""
    if len(text) > 90:
        return None
    for found in (PREFIX.match(text), SHORT_PREFIX.match(text)):
        while found:
            rest = text[found.end() :]
            comma = found[2].strip() != ""
            if is_sign_off(found[1]) and is_name(rest, loose=comma):
                return found.end()
            break
    return None


SHORT_PREFIX = re.compile(r"((?:[A-Za-z&'’]+ ){0,4}?[A-Za-z]+)( ?[,.!;:–—-]{1,3} ?)(?=\S)")


def is_name(text: str, *, loose: bool = False) -> bool:
    """Tell whether a line looks like a person's name.

    Args:
        text: The line.
        loose: Below a sign-off: a name in small letters will do as well.
    """
    if not 0 < len(text) <= 70:
        return False
    if PLACEHOLDER.fullmatch(text.strip(STOPS)):
        return True
    bare = strip_invisible(text).strip(STOPS + "()\"'")
    head = bare.split(",")[0].split("|")[0].split(" (")[0].split(" - ")[0].strip()
    tokens = head.split()
    if not 0 < len(tokens) <= 6:
        return False
    if text[-1] in "?:" or (text[-1] == "." and len(tokens) > 3):
        return False
    named = 0
    for token in tokens:
        word = token.strip(".'’\"()")
        low = word.lower()
        if low in PARTICLES:
            continue
        if not word or low in NO_NAME or not word[0].isalpha():
            return False
        if any(c.isdigit() or c in "@/_" for c in word):
            return False
        if word[0].isupper() or not word[0].islower() or (loose and len(tokens) <= 3):
            named += 1
        else:
            return False
    return named > 0 and not all(CREDENTIAL.fullmatch(token.strip(",")) for token in bare.split())


def is_contact(text: str) -> bool:
    """Tell whether a line is a telephone number, an address or a link, not a sentence with one."""
    if len(text) > 160 or not (CONTACT.search(text) or PHONE.search(text)):
        return False
    return sum(word in NO_NAME for word in words_of(text)) <= 1 and len(text.split()) <= 14


def is_signature_line(text: str) -> bool:
    """Tell whether a line may stand in a signature: name, title, company, contact, address."""
    if is_contact(text) or is_name(text, loose=True):
        return True
    words = text.split()
    if len(words) > 9 or text[-1] in "?!" or (text[-1] == "." and len(words) > 4):
        return False
    return sum(word in NO_NAME for word in words_of(text)) <= (1 if len(words) > 3 else 0) or any(
        c in "|•·" for c in text
    )


def is_device_tag(text: str) -> bool:
    """Tell whether a line is "Sent from my iPhone" or the like."""
    return len(text) <= 80 and DEVICE.match(text) is not None


def is_postscript(text: str) -> bool:
    """Tell whether a line begins a postscript."""
    return text[0] in "Pp*_(" and POSTSCRIPT.match(text) is not None
