"""Whether a sentence says that something is attached to the mail."""

from __future__ import annotations

import re

from followup_lint.late_pattern import late

THING = (
    r"(?:r[eé]sum[eé]|cv|portfolio|cover letter|letter|references?|transcripts?|certificates?|"
    r"samples?|plan|sketch|draft|report|slides?|deck|article|paper|list|copy|copies|document|file|"
    r"pdf|spreadsheet|photos?|pictures?|case study|notes?|review|proposal|summary)"
)

# Each alternative starts with its key word, so that a text without any is left at once.
MENTION = late(
    # "I have attached", "attached is", "the attached plan"; not "attached to the idea".
    r"\b(?:attached|enclosed)\b(?!\s{1,3}(?:garage|house|flat|building|bathroom|space|area|yard))"
    r"(?!\s{1,3}to\s{1,3}(?!(?:this|the|my)\s{1,3}(?:e-?mail|mail|message|letter|note)\b))"
    r"|\b(?:attaching|enclosing)\b"
    # "I attach", "we enclose my CV".
    r"|\b(?:I|we)\s{1,3}(?:(?:also|now|hereby)\s{1,3})?(?:attach|enclose)\b"
    r"|\b(?:please|kindly|you will|you['’]ll)\s{1,3}find\b"
    rf"(?=[^.;!?]{{0,60}}\b(?:attach|enclos|below\b|{THING}\b))"
    r"|\bincluded\s{1,3}(?:(?:here|with\s{1,3}this)\s{1,3})?(?:my|a|an|the|some)\s{1,3}"
    rf"(?:\w{{2,14}}\s{{1,3}}){{0,3}}{THING}\b"
    r"|\b(?:see|open|in|read)\s{1,3}(?:the\s{1,3}|my\s{1,3})?(?:attachments?|enclosures?)\b"
    r"|\bas\s{1,3}an?\s{1,3}(?:attachment|enclosure)\b"
    r"|\b(?:the|my|this)\s{1,3}attachments?\s{1,3}(?:shows?|contains?|includes?|explains?|gives?|lists?|"
    r"has|have)\b"
    r"|\bPFA\b",
    re.I,
)
KEY_WORDS = ("attach", "enclos", "find", "included", "pfa")

# What turns a mention off: a feeling, a place in an organisation, a denial.
OTHER_SENSE = late(
    r"\b(?:be|is|was|are|were|been|become|became|grown|grew|feel|felt|get|got|so|very|too|deeply|"
    r"emotionally|semi|permanently)[\s-]{1,3}attached\s{1,3}to\b"
    r"(?!\s{1,3}(?:this|the|my)\s{1,3}(?:e-?mail|mail|message|letter|note)\b)"
    r"|\b(?:no|not|without|nothing|never)\s{1,3}(?:\w{2,10}\s{1,3}){0,2}"
    r"(?:attach|enclos)\w{0,5}\b"
    r"|\b(?:haven|hasn|isn|didn|couldn)['’]t\s{1,3}(?:\w{2,10}\s{1,3}){0,2}(?:attach|enclos)\w{0,5}\b"
    r"|\bstrings\s{1,3}attached\b"
    r"|\b(?:last|previous|earlier|first)\s{1,3}(?:e-?mail|mail|message|note|letter)\s{1,3}had\b",
    re.I,
)


def mentions_attachment(text: str) -> tuple[int, int] | None:
    """Find the words that say that something is attached to this mail.

    Args:
        text: One sentence.

    Returns:
        (start, end) of the words, in code points of the text; None where nothing is said to be
        attached, as in "I am attached to the idea" or "there is no attachment".
    """
    low = text.lower()
    if not any(word in low for word in KEY_WORDS):
        return None
    found = MENTION.search(text)
    if found is None or OTHER_SENSE.search(text):
        return None
    return found.span()
