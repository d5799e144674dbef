"""One line at the end of a letter: name, contact, title, postscript, device tag."""

from __future__ import annotations

import re

from followup_lint.language.greeting_line import PLACEHOLDER
from followup_lint.language.lines import strip_invisible
from followup_lint.late_pattern import late

NO_NAME = frozenset(
    """
    i we you he she it they the a an this that these those my your our his her and or but so if
    when where why how what who is are was were be been have has had do does did will would can
    could should may might must not no yes to of for with about on in at by as thanks thank
    regards sincerely best please let look looking forward hope hoping good great nice happy free
    available see hear speak talk soon again time day week today tomorrow ok okay sent re ps am
    subject attached enclosed note sorry hello hi dear cheers just there here all more am i'm i'd
    i'll i've it's next let's call interview question questions thankyou reach me us from until
    grateful monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""Words of sentences; a line with one is no name."""

NAMES_TOO = frozenset(
    """
    will may hope art mark grace joy faith bill sue so my an do no in to you he she see day call
    great best good
    """.split()
)
"""Words of sentences that are people's names as well, with a capital."""

PARTICLES = frozenset(
    """
    de da di do dos das del della der den van von vom la le el al bin ibn ben binti y e zu zur af
    av ní nic ó mac st ter ten und and & n ul ur bint do
    """.split()
)
CREDENTIALS = frozenset(
    """
    rn rm lpn np bsn msn bnsc dnp md do mbbs phd dphil pharmd dpt otr pt rd lcsw msw emt bsc msc
    beng meng ba ma bs ms mba mpa mpp mph med edd jd llb llm esq cpa ca cfa acca cima pmp pe shrm
    phr sphr cissp itil scrum csm jr sr ii iii hons cert rgn qts pgce dds dvm mls cisa riba frcs
    """.split()
)
"""Letters behind a name; a line of nothing else is none."""

WORDS = late(r"[^\W\d_]+(?:['’/][^\W\d_]+)?|&")
SEPARATORS = late(r"[,|(•·/]| [-–—] ")
CONTACT_START = late(
    r"\s(?=[+(]{0,2}\d[\d ()./\-–]{5}|[<(\[]?[\w.+%-]{1,64}@\w|https?:|www\.)", re.IGNORECASE
)
EMAIL = late(r"[\w.+%-]{1,64}@[\w-]{1,63}\.\w")
LINK = late(
    r"https?://|www\.|linkedin|github|\b[\w-]{2,40}\.(?:com|org|net|io|dev|me|co|uk|example)\b",
    re.IGNORECASE,
)
LABEL = late(
    r"[(*_]{0,2}(?:tel|telephone|phone|mobile|mob|cell|ph|fax|e-?mail|mail|web|website|portfolio|"
    r"linkedin|github|twitter|skype|whatsapp|signal|address|pronouns|[mtpewc])\b ?[.:)\]]",
    re.IGNORECASE,
)
PHONE = late(r"\+?\(?\d[\d ()./\-–\u2011\xa0]{5,22}\d")
DEVICE = late(
    r"[-*<(_ ]{0,4}(?:sent (?:from|via|using|on|with) (?:my|the|a|outlook|mail|gmail|yahoo|"
    r"proton|i|samsung|android|blackberry|hotmail|aol|front|superhuman|spark)|"
    r"get outlook for |typed on my |envoyé de mon |enviado desde mi |von meinem \w{1,12} gesendet)",
    re.IGNORECASE,
)
EXCUSE = late(r"(?:please |pls )?(?:excuse|pardon|forgive)\b.{0,60}(?:typo|brevity)", re.IGNORECASE)
POSTSCRIPT = late(
    r"[*_(]{0,3}(?:p\. ?(?:p\. ?)?s\b|pps(?=[.:,;)]| [-–—])|ps(?=[.:,;)\-–— ])|"
    r"post ?script\b)[.:,;]?",
    re.IGNORECASE,
)
DISCLAIMER = late(
    r"confidential|intended (?:only|solely|recipient)|disclaimer|privileged|before printing",
    re.IGNORECASE,
)
NAME_MARKS = str.maketrans("", "", "-'’.")
MAX_NAME_LINE = 90
"""Characters of the longest line that is taken for a name with its titles."""

STOPS = " ,.!;:-–—~*_…\t\xa0"


def words_of(text: str) -> list[str]:
    """Give the words of a line in small letters, with straight apostrophes."""
    return WORDS.findall(text.lower().replace("’", "'"))


def is_name(text: str, *, loose: bool = False) -> bool:
    """Tell whether a line looks like a person's name, perhaps with letters or a title behind it.

    Args:
        text: The line.
        loose: Below a sign-off: a name in small letters will do as well.
    """
    if not 0 < len(text) <= MAX_NAME_LINE or text[-1] in "?:;":
        return False
    bare = strip_invisible(text).strip(STOPS + "\"'()")
    if not bare.isascii():
        bare = "".join(c for c in bare if c < "\u2190" or c.isalpha()).strip()
    placeholder = PLACEHOLDER.match(bare)
    if placeholder:
        return len(bare) - placeholder.end() <= 40
    head = CONTACT_START.split(SEPARATORS.split(bare, maxsplit=1)[0], maxsplit=1)[0].split()
    if not 0 < len(head) <= 6 or (text[-1] == "." and len(head) > 3) or head[0] == "I":
        return False
    words = [token.strip(".'’\"()*_") for token in head]
    if len(words) > 1:
        words = [word for word in words if word.lower() not in PARTICLES]
    small = loose and len(head) <= 3
    return (
        bool(words)
        and all(_is_name_word(word, small=small) for word in words)
        and not _is_credentials(bare)
    )


def _is_credentials(text: str) -> bool:
    words = SEPARATORS.sub(" ", text).split()
    return all(word.translate(NAME_MARKS).lower() in CREDENTIALS for word in words)


def _is_name_word(word: str, *, small: bool) -> bool:
    if len(word) == 1 and word.isupper():
        return True
    low = word.lower().replace("’", "'")
    capital = word[:1].isupper()
    if low in NO_NAME and not (capital and low in NAMES_TOO):
        return False
    if not word.translate(NAME_MARKS).isalpha():
        return False
    return small or not word[0].islower() or _is_camel(word)


def _is_camel(word: str) -> bool:
    """Tell whether a word begins small and goes on large, as "d'Arcy", "deBoer" and "mcKay" do."""
    return any(map(str.isupper, word[1:4]))


def is_contact(text: str) -> bool:
    """Tell whether a line is a telephone number, an address or a link, and no sentence."""
    if len(text) > 160:
        return False
    if not (PHONE.search(text) or has_email(text) or has_link(text) or LABEL.match(text)):
        return False
    return len(text.split()) <= 14 and sum(word in NO_NAME for word in words_of(text)) <= 1


def has_email(text: str) -> bool:
    """Tell whether a line holds a mail address."""
    return "@" in text and EMAIL.search(text) is not None


def has_link(text: str) -> bool:
    """Tell whether a line holds a link, or names a site where people have profiles."""
    # Most lines hold none of these. Outside ASCII, letters have other forms than small and capital.
    lower = text.lower()
    marked = "." in text or "://" in text or "linkedin" in lower or "github" in lower
    return (marked or not text.isascii()) and LINK.search(text) is not None


def is_direct_contact(text: str) -> bool:
    """Tell whether a line is a telephone number or a mail address, and hardly more."""
    if len(text) > 100 or len(text.split()) > 9:
        return False
    if not (PHONE.search(text) or has_email(text)):
        return False
    return all(word not in NO_NAME for word in words_of(EMAIL.sub(" ", text)))


def is_signature_line(text: str) -> bool:
    """Tell whether a line may stand in a signature: name, title, company, contact, address."""
    if len(text) > 160:
        return False
    bracketed = text[0] in "([" and text[-1] in ")]"
    if bracketed or is_contact(text) or is_name(text, loose=True):
        return True
    words = text.split()
    if len(words) > 10 or text[-1] in "?!" or (text[-1] == "." and len(words) > 4):
        return False
    spoken = sum(word in NO_NAME for word in words_of(text))
    return spoken == 0 or (spoken <= 2 and (text[0].isupper() and ("," in text or "|" in text)))


def is_device_tag(text: str) -> bool:
    """Tell whether a line is "Sent from my iPhone" or the like."""
    return len(text) <= 120 and DEVICE.match(text) is not None


def is_postscript(text: str) -> bool:
    """Tell whether a line begins a postscript."""
    return text[0] in "Pp*_(" and POSTSCRIPT.match(text) is not None
