"""Instructions that a template, or whoever drafted the letter, gives to the writer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

ENCLOSED = late(r"\(([^()]{3,200})\)|\[([^\[\]]{3,200})\]|(?<!\*)\*(?!\*)([^*\n]{9,200})\*")
SURE_ORDER = late(
    r"""\s{0,2}(?:please\ |optional:?\ |you\ can\ )?(?:
      (?:customi[sz]e|personali[sz]e|tailor|adjust|adapt|fill\ in|insert|tweak)\ (?!for\b)
    | (?:delete|remove|replace|change|edit|update)\ (?:if|this|with|these|the\ names?|as|before|
        when)\b
    | (?:tip|hint|instructions?|to-?do|template|guidance|prompt|optional)\s?[:–-]
    | note\ to\ self
    | \d(?:\s?[-–]\s?\d)?\ (?:short\ )?(?:sentences?|lines?|paragraphs?)\ (?:about|on|that|max)
    | (?:remember|don['’]?t\ forget|be\ sure|make\ sure)\ to\ (?:change|replace|add|mention|include|
        proofread|personali[sz]e|customi[sz]e|remove|delete|fill)\b
    | (?:keep|limit)\ (?:this\ |it\ )?(?:(?:short|brief)\ and\ send|
        to\ (?:\d|one|two|three|four)\b[^()]{0,20}(?:sentence|line|paragraph))
    | link\ to\ your\ \w | your\ [\w' -]{2,40}\ here\s{0,2}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What can only be said to whoever fills a template in."""

ORDER = late(
    r"""\s{0,2}(?:please\ |optional:?\ |you\ (?:can|could|may|should)\ |briefly\ |
      if\ (?:applicable|possible|relevant)[,:]?\ )?
    (?:insert|mention|add|describe|include|reference|refer\ to|explain|restate|customi[sz]e|
      personali[sz]e|delete|remove|choose|pick|select|replace|fill\ in|state|share|talk\ about|give|
      use|list|name|say|write|note|discuss|highlight|cite|put|tailor|specify)\s{1,2}""",
    re.IGNORECASE | re.VERBOSE,
)
OBJECT = late(
    r"""\b(?:something|anything|specifics?|your|you|details?|topics?|example|here|skills?|names?|any|
      interviewers?|compan(?:y|ies)|position|role|job|reason|paragraph|points?|personal|
      as\ (?:needed|appropriate))\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What such an order speaks of; "(add 10 minutes)" is none."""

INSERT = late(
    r"""\binsert\ (?:
      (?:(?:your|the|a|an|any|some|his|her|their|one|specific|relevant|interviewer(?:['’]s)?|
        company)\ ){0,3}
      (?:names?|company|topics?|details?|examples?|skills?|dates?|role|position|link|reason|paragraph|
        something|title|number|day|time)\b
    | [\w' ]{1,40}\ here\b )""",
    re.IGNORECASE | re.VERBOSE,
)
HEADINGS = late(
    r"""^[ \t*#>_-]{0,6}(?:
      (?:option|version|variant|example|sample|template|paragraph|variation)[ ]?
        (?:[#]?[ ]?\d{1,2}|[A-D])[ \t]{0,2}[:.)–-]
    | (?:(?:e-?mail|thank[- ]you|follow[- ]up|letter|note)[ ]){0,3}template\b[^.!?\n]{0,30}$
    | (?:sample|example)[ ](?:thank[- ]you|follow[- ]up|e-?mail|letter|note)[^.!?\n]{0,60}$
    | subject[ ]line[ \t]{0,2}:
    | (?:opening|closing|body|intro(?:duction)?|salutation|sign-?off|greeting)(?:[ ]paragraph)?
        [ \t]{0,2}:[ \t]{0,3}$
    | (?:pro[ ]?tip|why[ ](?:this|it)[ ]works|note[ ]to[ ]self)[ \t]{0,2}:
    | (?:sure|certainly|of[ ]course|absolutely)[,!.][ ](?:here(?:['’]s|[ ]is)|i(?:['’]d|[ ]can))
    | here(?:['’]s|[ ]is)[ ](?:a|an|your|the)[ ](?:[\w-]{1,20}[ ]){0,4}
        (?:draft|template|version|sample)\b
    | (?://[ ]?|\#[ ]?)?(?:todo|fixme)[ ]?:
    )""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)


OFFERS = late(
    r"""(?:let[ ]me[ ]know[ ]if[ ]you(?:['’]d|[ ]would)|would[ ]you)[ ]like[ ]me[ ]to[ ]
    (?:adjust|revise|tweak|make|shorten|rewrite|change)[ ](?:the[ ](?:tone|e-?mail|message|draft|
      wording|length)|this[ ](?:e-?mail|message|draft|further)|(?<=adjust[ ])it\b|(?<=tweak[ ])it\b|
      (?<=shorten[ ])it\b|it[ ](?:shorter|longer|warmer|more[ ]
      (?:formal|casual|concise|personal)))
    | \bhere(?:['’]s|[ ]is)[ ](?:a|an|your|the)[ ](?:[\w-]{1,20}[ ]){0,3}(?:draft|template|
      version)[ ]of[ ](?:your|the|a)[ ](?:[\w-]{1,20}[ ]){0,2}(?:e-?mail|letter|note|message)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a tool speaks of the letter that it wrote."""


def find_template_notes(text: str) -> Iterator[tuple[int, int]]:
    """Find "(mention something specific here)", "Option 1:", "Insert company" and the like.

    Args:
        text: A body with quoted mail masked, or a subject.

    Yields:
        Start and end of each place, in code points, in no order.
    """
    if "(" in text or "[" in text or "*" in text:
        for found in ENCLOSED.finditer(text):
            inner = found[1] or found[2] or found[3]
            order = ORDER.match(inner) if not found[3] else None
            if (order and OBJECT.search(inner, order.end())) or SURE_ORDER.match(inner):
                yield found.span()
    if "nsert" in text or "NSERT" in text:
        for found in INSERT.finditer(text):
            yield found.span()
    # No heading crosses a line, and to try each line takes less time than to try each place.
    line = 0
    while line >= 0:
        if heading := HEADINGS.match(text, line):
            yield heading.span()
        line = text.find("\n", line) + 1 or -1
    if "ike me to" in text or "ere is" in text or "ere’s" in text or "ere's" in text:
        for found in OFFERS.finditer(text):
            yield found.span()
