"""Marks and capitals: a stop without its space, "the tour. it was", "23th"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.phrases import LINKS
from followup_lint.language.regions import Region
from followup_lint.language.sentences import ABBREVIATIONS, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = re.compile(r"(?<![\w.])(?:Mr|Mrs|Ms|Dr|Prof)\.(?=[A-Z][a-z])")
NO_SPACE = re.compile(
    r"(?<![\w.@/&-])[A-Za-z][a-z']{2,20}(?P<mark>[.!?])(?=(?:[A-Z][a-z']{1,20}|I|I'[a-z]{1,2})[\s,])"
)
SPACE = re.compile(r"(?<=[\w)\"”'’]) {1,3}(?P<mark>[,;.]|[!?]{1,3})(?=\s|$)")
ADDRESS_END = "XXXX"
"""What a masked address ends with: people leave a space behind one, so that it can be clicked."""

WH = r"(?:when|where|how|why|what)(?: (?:many|much|long|soon|often|far|else|time|kind)| \w{3,12})?"
QUESTION = re.compile(
    rf"(?:^|[.!?]\s{{1,3}})(?P<text>(?:(?:and|but|so|also),? )?(?:{WH} "
    r"(?:will|can|could|would|should|is|are|was|were|do|does|did|have|has) "
    r"(?:i|you|we|they|he|she|it|the|your|my|there|this|that|our)|"
    r"(?:do|does|did|are|is|have|has|was) (?:you|we|they|he|she|there)|(?:is|was) it)\b"
    r"[^.!?,;:]{2,200})(?P<stop>\.)(?=\s{1,3}[A-Z\"“]|\s{0,3}$)",
    re.IGNORECASE,
)
"""A sentence in the order of a question. "Could you tell me …" is a request and may end with a
stop; so may "Which is why …", "Did the whole wall" and what has a comma in it."""


NO_SPACE_INSIDE = re.compile(r"(?<![\w@./,-])[a-z]{2,20}(?P<mark>[,;])(?=[a-z]{2,20}[\s.,])")
"""A comma or semicolon between two words in small letters, without its space."""

ORDINAL = re.compile(
    r"(?<![\w.,-])(?P<figure>\d{1,4})(?P<ending>st|nd|rd|th)(?![\w-])", re.IGNORECASE
)
FRAGMENT = re.compile(
    r"(?<=[a-z\d][.!] )(?P<text>(?P<word>Because|Although|Whereas|Unless|Whenever) "
    r"(?!of\b)(?:(?!\b(?:then|so|but|therefore)\b)[^,.!?;:—–()\"“”]){8,90})(?P<stop>\.)(?=\s|$)"
)
"""A clause that lacks its main one. Behind a question it may be the answer."""

CAPITALISED = (LINKS - {"i"}) | frozenset(
    "thank thanks hope hoping looking let well again first second finally".split()
)
"""Words that no name is written like: in lower case, none may begin a sentence."""


def mark_slips(text: str) -> Iterator[Issue]:
    """Find the slips of one passage.

    Args:
        text: The passage, with plain apostrophes and white space.
    """
    for found in TITLE.finditer(text):
        yield _issue("missing-space", found.span(), f"{found[0]} ", found[0])
    for found in NO_SPACE.finditer(text):
        mark = found["mark"]
        yield _issue("missing-space", found.span("mark"), f"{mark} ", mark)
    for found in SPACE.finditer(text):
        if not text.endswith(ADDRESS_END, 0, found.start()):
            mark = found["mark"]
            yield _issue("space-before-mark", found.span(), mark, mark)
    for found in QUESTION.finditer(text):
        last = found["text"].rsplit(None, 1)[-1]
        if len(last) > 1 and last.lower() not in ABBREVIATIONS:
            yield _issue("question-mark", found.span("stop"), "?", "?")
    yield from _doubled_and_joined(text)
    yield from _small_letters(text)


def _doubled_and_joined(text: str) -> Iterator[Issue]:
    """Find ",,", "you,with", "23th" and clauses that stand alone."""
    for found in NO_SPACE_INSIDE.finditer(text):
        mark = found["mark"]
        yield _issue("missing-space", found.span("mark"), f"{mark} ", mark)
    for found in ORDINAL.finditer(text):
        right = f"{found['figure']}{ordinal_ending(found['figure'])}"
        if right != found[0].lower():
            yield _issue("ordinal", found.span(), right, right)
    for found in FRAGMENT.finditer(text):
        word = found["word"]
        yield _issue("fragment", found.span("word"), word.lower(), word)


def ordinal_ending(figure: str) -> str:
    """Give the ending of an ordinal number: "23" → "rd"."""
    if figure[-2:] in ("11", "12", "13"):
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(figure[-1], "th")


def _small_letters(text: str) -> Iterator[Issue]:
    """Find the sentences that begin with a small letter; items of lists may."""
    body = text.strip()
    offset = text.find(body)
    for sentence in split_sentences([Region(offset, offset + len(body), body)]):
        first = sentence.text.split(None, 1)[0].rstrip(",.!?;:")
        if not sentence.bullet and first.partition("'")[0] in CAPITALISED:
            span = sentence.start, sentence.start + len(first)
            yield _issue("sentence-capital", span, first[0].upper() + first[1:], first)


MESSAGES = {
    "missing-space": "A space is missing after “{mark}”.",
    "space-before-mark": "No space stands before “{mark}”.",
    "sentence-capital": "A sentence begins with a capital letter.",
    "ordinal": "The ordinal number is “{mark}”.",
    "fragment": "A clause with “{mark}” is no sentence: join it to the one before.",
    "question-mark": "A question ends with a question mark.",
}


def _issue(rule: str, span: tuple[int, int], right: str, mark: str) -> Issue:
    return Issue(
        start=span[0],
        end=span[1],
        engine="followup_lint",
        rule=rule,
        category="spelling" if rule in ("sentence-capital", "ordinal") else "punctuation",
        message=MESSAGES[rule].format(mark=mark),
        replacements=(right,),
    )
