"""The greeting: where it ends on a line."""

from __future__ import annotations

import re

OPENER = re.compile(
    r"(?:dear(?:est)?|my dear|deer|dera|daer|dearr?|hi+|hello+|helo|hey+|hiya|heya|howdy|hullo|"
    r"hallo|greetings|salutations|yo|respected|esteemed|to whom(?:ever)? it may concern|"
    r"good (?:morning|afternoon|evening|day)|(?:morning|afternoon|evening)(?=,| [A-Z])|"
    r"ladies and gentlemen|gentlemen|to the (?=.{0,60}[,:]$)|attn:?|attention:?|sirs?(?=\W)|"
    r"madam(?=\W)|hola|ciao|bonjour|namaste)(?![\w'’])",
    re.IGNORECASE,
)
NEEDS_NAME = frozenset(
    ["dear", "dearest", "deer", "dera", "daer", "dearr", "respected", "esteemed"]
)
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam ma'am mister doctor rev reverend father sister "
    "fr hon judge capt captain col lt sgt chef coach dean mme mlle herr frau señor señora".split()
)
SMALL = frozenset(
    "and & or / of the de da di do dos del della der den van von la le el al bin ibn ben y e und et "
    "to at for in all team everyone everybody folks guys there both again sir madam hiring manager "
    "recruiting recruiter recruitment committee members member panel interviewer interviewers "
    "friends friend colleagues search board selection human resources department staff ladies "
    "gentlemen talent acquisition hr people my whole rest y'all once more another".split()
)
PROSE = frozenset(
    "i i'm i’m i've i’ve i'd i’d i'll i’ll it it's it’s its this that thank thanks thankyou thx you "
    "your we we're we’re our is was are were am have has had hope hoping just just, what how "
    "following further writing wanted would could can may will shall please as after since when "
    "great so many first sorry apologies congratulations here my it'll it’ll nice lovely enjoyed "
    "looking with from on per not there's there’s appreciate appreciated grateful many good "
    "quick wow happy yes no if meeting regarding re in".split()
)
NOT_A_NAME = frozenset(
    "thanks thank you first firstly second secondly third again also however yesterday today "
    "tomorrow monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december well yes no so and but please "
    "sorry apologies unfortunately hopefully following finally lastly meanwhile otherwise "
    "congratulations wow ok okay sure regards best sincerely cheers hope just it i we you he she "
    "they what when where how why who as after since if in on at for with from per this that these "
    "those my your our all subject re ref regarding date note update interview follow followup "
    "great good nice thankyou still indeed honestly frankly overall additionally moreover "
    "furthermore besides anyway recently last next earlier p.s ps".split()
)
WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*\.?|&|/")
PLACEHOLDER = re.compile(r"\[[^\[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}?\}|<[^<>\n@/]{1,60}>|_{2,40}")
STOPS = ",:;!.-–—…"
MAX_LINE = 120
"""No greeting that fills a line of its own is longer, in characters."""


def greeting_end(text: str, *, alone: bool = False) -> int | None:
    """Find where the greeting at the start of a line ends.

    Args:
        text: The line, without white space at either end.
        alone: Whether a blank line or nothing follows; then a bare name without a comma counts.

    Returns:
        Characters from the start of the line, the comma included; None without a greeting.
    """
    opener = OPENER.match(text)
    if opener:
        word = opener[0].lower()
        end = _names_end(text, opener.end(), after_opener=True)
        if end == opener.end() and word in NEEDS_NAME:
            return None
        return end
    return _bare_name_end(text, alone=alone)


def _names_end(text: str, at: int, *, after_opener: bool) -> int:
    """Read names, titles and the words between them, as far as they go, with the stop after."""
    end = at
    size = len(text)
    at = _skip_spaces(text, at)
    while at < size:
        placeholder = PLACEHOLDER.match(text, at)
        word = placeholder or WORD.match(text, at)
        if word is None:
            if text[at] in "(\"“'*":
                at += 1
                continue
            if text[at] in ')"”*' and end > 0:
                at = end = at + 1
                at = _skip_spaces(text, at)
                continue
            break
        if placeholder is None and not _is_name_word(word[0], after_opener=after_opener):
            return _before_small(text, end)
        end = at = word.end()
        at = _skip_spaces(text, at)
        if at < size and text[at] == ",":
            segment_end = _more_names(text, at + 1)
            if segment_end is None:
                return at + 1
            at = _skip_spaces(text, at + 1)
    if at < size and text[at] in STOPS:
        end = at
        while end < size and text[end] in STOPS:
            end += 1
        return end
    return end


def _before_small(text: str, end: int) -> int:
    return end


def _skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _is_name_word(word: str, *, after_opener: bool) -> bool:
    low = word.lower().rstrip(".")
    if low in TITLES or low in SMALL:
        return True
    if low in PROSE:
        return False
    if word[0].isupper() or not word[0].isascii() or not word[0].isalpha():
        return low not in NOT_A_NAME
    return False


def _more_names(text: str, at: int) -> int | None:
    """Read on after a comma: names up to the next comma or stop, or None where prose begins."""
    at = _skip_spaces(text, at)
    if at >= len(text):
        return None
    stop = at
    while stop < len(text) and stop < at + 60 and text[stop] not in ",:;!-–—":
        stop += 1
    segment = text[at:stop]
    words = WORD.findall(segment)
    if not words or len(words) > 6:
        return None
    if not all(_is_name_word(word, after_opener=True) for word in words):
        return None
    return stop if stop < len(text) or len(words) <= 4 else None


def _bare_name_end(text: str, *, alone: bool) -> int | None:
    """Read "Dana," or "Rafael / Dean:" without an opening word."""
    if not text or len(text) > MAX_LINE and "," not in text[:40]:
        return None
    first = PLACEHOLDER.match(text) or WORD.match(text)
    if first is None:
        return None
    low = first[0].lower().rstrip(".")
    if low in NOT_A_NAME or low in PROSE or low.endswith("ly"):
        return None
    if low not in TITLES and low not in {"team", "all", "everyone"} and not first[0][0].isupper():
        return None
    end = _names_end(text, 0, after_opener=False)
    named = text[:end].rstrip(STOPS + " ")
    words = WORD.findall(named)
    if not words or len(words) > 7:
        return None
    rest = text[end:].strip()
    stop = text[end - 1] if end else ""
    if not rest:
        if stop in ",:-–—!":
            return end
        return end if alone and len(words) <= 3 and stop != "." else None
    follower = WORD.match(rest)
    if stop in ",:-–—!" and follower and len(words) <= 4:
        return end if follower[0].lower() in PROSE else None
    return None
