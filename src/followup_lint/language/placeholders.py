"""Gaps of a template that were never filled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

BRACKETS = late(r"\[([^\[\]]{1,240})\](?!\()")
NO_GAP = late(
    r"""\s{0,3}(?:
      sic | redacted | x | \W{1,40} | [\d\s,;.–-]{1,40}           # an editor's mark, a citation
    | (?:https?:|www\.|mailto:|cid:|image).{0,240}                # what mail programs write
    | (?:external|ext|caution|spam)(?:\ e?-?mail)?
    | [\w.+-]{1,64}@[\w.-]{1,64}
    | (?:ticket|case|ref|job|req)\b[^a-z]{0,40} | \w{1,12}-?\d{1,12}
    )\s{0,3}""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
"""What stands in square brackets and is no gap: [sic], [1], [https://…], [EXTERNAL]."""

QUOTATION = late(r"[“\"][^”\"\n]{0,200}$")
QUOTATION_END = late(r"[^“\"\n]{0,200}[”\"]")
"""A quotation around a bracket: “[the] team” is an editor's mark."""

ANGLES = late(r"(?<!<)<(/?[A-Za-z][\w ,'’/-]{1,80})>(?!>)")
CROSSES = late(r"(?<![\w.@/-])X{2,8}(?![\w@./]|\s?chromosome|\s?century)")
NUMERAL = late(
    r"(?:bowl|louis|chapter|volume|vol\.?|section|article|part|size|appendix|pope \w{1,20})"
    r"\s{1,3}$",
    re.IGNORECASE,
)
"""What stands before XX as a Roman numeral or a size."""

BLANK = late(r"_{3,80}")

IN_PARENTHESES = late(
    r"""\((?:(?:your|the|their|interviewer(?:['’]s)?|company(?:['’]s)?|recruiter(?:['’]s)?|first|
      last|manager(?:['’]s)?|full|job|position|role)\ ){0,3}
    (?:name|company|position|job\ title|role\ title|date\ of\ (?:the\ )?interview|interview\ date|
      phone\ number|e-?mail\ address|contact\ (?:info|information|details))\)""",
    re.IGNORECASE | re.VERBOSE,
)
SIGNED = (
    ("(", IN_PARENTHESES),
    ("{", re.compile(r"\{\{[^{}]{1,120}\}\}|\{%[^{}]{1,120}%\}|\$?\{[A-Za-z][^{}\n]{1,60}\}")),
    ("<<", re.compile(r"<<[^<>]{1,80}>>")),
    ("«", re.compile(r"«[A-Za-z_ ]{2,60}»")),
    ("|*", re.compile(r"\*\|\w{1,40}\|\*")),
    ("%", re.compile(r"(?<!\w)%%?[A-Z][A-Z_]{2,40}%%?(?!\w)|%%\w{1,40}%%")),
    ("##", re.compile(r"##\w{2,40}##")),
    ("@@", re.compile(r"@@\w{2,40}@@")),
    ("$", re.compile(r"(?<![\w$])\$(?!US|USD|AUD|CAD|NZD|SGD)[A-Z][A-Z_]{2,40}(?!\w)")),
    ("TB", re.compile(r"(?<![\w-])TB[DC](?![\w-])")),
    ("TK", re.compile(r"(?<![\w-])TKTK(?![\w-])")),
    ("orem", re.compile(r"\b[Ll]orem [Ii]psum\b")),
    ("NAME", re.compile(r"\b(?:[FL]NAME|FIRST_?NAME|LAST_?NAME|[A-Z]{3,20}_NAME)\b")),
    ("NAME", re.compile(r"\b(?:FIRST|LAST|YOUR|COMPANY) NAME\b")),
    ("xx", re.compile(r"(?<![\w@./-])[$€£]?x{2,6}(?:[-. ]x{2,6}){1,3}(?!\w)")),
    ("xx", re.compile(r"(?<![\w@./-])[$€£]?x{2,6}(?=\s?(?:%|(?:year|month|week|day|hour)s?\b))")),
    ("Name", re.compile(r"\b(?:Your|My) (?:Full |First |Last )?Name(?!\w)")),
    ("Name", re.compile(r"\bName of (?:the )?(?:Company|Interviewer|Position|Role)(?!\w)")),
    (
        "Name",
        re.compile(
            r"\b(?:Company|Interviewer|Recruiter|Employer|Contact|Hiring Manager|First|Last)"
            r"(?:['’]s)? Name(?!\w)"
        ),
    ),
    ("Position Title", re.compile(r"\bPosition Title(?!\w)")),
    (
        "Your ",
        re.compile(
            r"\bYour (?:Phone(?: Number)?|E-?[Mm]ail(?: Address)?|Signature|Address|"
            r"Contact (?:Information|Info|Details|Number)|LinkedIn(?: URL| Profile)?)(?!\w)"
        ),
    ),
    ("X", re.compile(r"(?<![\w-])X\+? (?:years|months|weeks|days|percent)\b")),
    ("YY", re.compile(r"\b(?:DD|MM|YYYY)[/.-](?:DD|MM|YYYY)(?:[/.-](?:DD|MM|YYYY|YY))?\b")),
    (
        "XYZ",
        re.compile(
            r"\b(?:about|at|with|for|in) (XYZ)(?=[.,;!?\n]|$| (?:and|role|position|project|team)\b)"
        ),
    ),
    ("XYZ", re.compile(r"\b(?:XYZ (?:Company|Corp(?:oration)?|Inc|Ltd|Firm)|Company XYZ)\b")),
    ("ABC", re.compile(r"\b(?:ABC (?:Company|Corp(?:oration)?|Inc|Firm)|Company ABC)\b")),
    ("Company X", re.compile(r"\bCompany X\b")),
)
"""Gaps by a piece of text that every one of them holds; most letters hold none."""

GREETED = late(
    r"""(?:dear|hi|hello|hey)\s{1,3}(?:
      (?:(?:mr|ms|mrs|dr)\b[./\s]{0,4}){0,2}
      (?:(?:first\ |last\ |sur)?name|(?:interviewer|recruiter|manager|company|hiring\ manager)
        (?:['’]s)?\ name|x|xyz|abc)
    | (?:mr|ms|mrs|dr)\.?\s?/\s?(?:mr|ms|mrs|dr)\.?(?:\s?/\s?\w{1,3}\.?)?   # "Dear Mr./Ms.,"
    )\s{0,2}[,:!.]?\s{0,3}$""",
    re.IGNORECASE | re.VERBOSE,
)


def find_placeholders(text: str, tags: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Find gaps such as "[Company]", "{{name}}", "<Interviewer>", "XX years" and "TBD".

    Args:
        text: A body with quoted mail masked, or a subject.
        tags: Lower-case names of HTML tags, which are markup and no gaps.

    Yields:
        Start and end of each place, in code points, in no order.
    """
    for sign, pattern in SIGNED:
        if sign in text:
            for found in pattern.finditer(text):
                yield found.span()
    for sign, search in (("[", _in_brackets), ("XX", _crosses), ("___", _blanks)):
        if sign in text:
            yield from search(text)
    if "<" in text:
        for found in ANGLES.finditer(text):
            if found[1].strip("/").lower().split()[0] not in tags:
                yield found.span()


def is_unfilled_greeting(text: str) -> bool:
    """Tell whether a greeting holds a gap without marks: "Dear Name,", "Dear Mr./Ms.,"."""
    return GREETED.match(text) is not None


def _in_brackets(text: str) -> Iterator[tuple[int, int]]:
    for found in BRACKETS.finditer(text):
        if NO_GAP.fullmatch(found[1]) or "\n\n" in found[1]:
            continue
        start, end = found.span()
        quoted = QUOTATION.search(text, max(0, start - 200), start)
        if not (quoted and QUOTATION_END.match(text, end)):
            yield start, end


def _crosses(text: str) -> Iterator[tuple[int, int]]:
    for found in CROSSES.finditer(text):
        if not NUMERAL.search(text, max(0, found.start() - 30), found.start()):
            yield found.span()


def _blanks(text: str) -> Iterator[tuple[int, int]]:
    """Find "____" beside words; on a line of its own it is a rule."""
    for found in BLANK.finditer(text):
        before = text[max(0, found.start() - 200) : found.start()].rpartition("\n")[2]
        after = text[found.end() : found.end() + 200].partition("\n")[0]
        if any(map(str.isalnum, before + after)):
            yield found.span()
