"""Words left out between two that don't stand side by side: "if you could me", "I think can".

`dropped_be` and `dropped_words` look at clauses; here two or three neighbours show the gap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar.clauses import opens
from followup_lint.grammar.noun_phrases import END_MARKS, slip, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

SUBJECTS = frozenset(["subject", "pron", "noun", "plural", "name", "adv"])
STATES = frozenset(
    "worth able unable grateful happy glad delighted pleased aware available useful helpful "
    "possible impossible interested necessary responsible ready willing honoured thankful".split()
)
"""Behind a modal these want "be"."""

AFTER_STATE = frozenset("if to for in of that with at when on by the a my your it and".split())
FEELINGS = frozenset(
    "surprised pleased excited interested delighted thrilled impressed honoured honored amazed "
    "disappointed relieved ashamed overwhelmed inspired fascinated tired worried scared".split()
)
"""Participles that tell what somebody feels; behind "I" they want "was" or "am"."""

FELT = {
    "to": FEELINGS - {"scared", "impressed", "inspired", "tired", "fascinated", "amazed"},
    "in": frozenset(["interested"]),
    "about": frozenset(["excited", "worried", "thrilled"]),
    "by": FEELINGS,
    "that": frozenset(["pleased", "delighted", "relieved", "thrilled", "honoured", "disappointed"]),
    "at": frozenset(["surprised", "amazed", "delighted"]),
}
"""What follows them, and which of them; "I worried that" is fine."""

THINKING = frozenset("think believe hope guess suppose".split())
SURE = frozenset("sure confident certain convinced".split())
LIKE_SELF = frozenset("i'm i've we're we've".split())
KINDS = frozenset("number variety range series lack handful majority plenty lot".split())
SORTS = frozenset("kind sort type".split())
FACES = frozenset("feel feels felt look looks looked seem seems seemed sounds sounded".split())
TOPS = frozenset("best main most biggest first few reasons things".split())


def gaps(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find the places of a passage where two neighbours show that a word lacks between them.

    Args:
        tokens: The words of a passage.
    """
    for at, token in enumerate(tokens):
        check = _modal if token.tag == "modal" else CHECKS.get(token.low)
        issue = None if check is None else check(tokens, at)
        if issue is not None:
            yield issue


def _gap(first: Token, last: Token, right: str) -> Issue:
    """Make the issue of a gap between two words."""
    return slip("dropped-word", f"A word is missing: “{right}”.", first, last, right)


def _modal(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "if you could me", "it might worth", "I would grateful"."""
    modal, state, after = (word(tokens, at + step) for step in (0, 1, 2))
    before = word(tokens, at - 1)
    if before.tag not in SUBJECTS or before.could_be("j"):
        return None
    if state.tag == "object" and before.tag != "noun":
        right = f"{modal.text} tell {state.text}"
        return _gap(modal, state, right) if state.low in ("me", "us", "him", "them") else None
    if state.low not in STATES or not (after.low in AFTER_STATE or after.text in END_MARKS):
        return None
    return _gap(modal, state, f"{modal.text} be {state.text}")


def _felt(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I surprised to see", "we interested in"."""
    feeling, link = word(tokens, at + 1), word(tokens, at + 2)
    if feeling.low == "very":
        feeling, link = link, word(tokens, at + 3)
    felt = feeling.low in FELT.get(link.low, ())
    if not felt or not opens(tokens, at) or word(tokens, at - 1).low in ("as", "than", "so"):
        return None
    be = "was" if tokens[at].low == "i" else "were"
    return _gap(tokens[at], feeling, f"{tokens[at].text} {be} {feeling.text}")


def _thinking(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I think can do it", "I am confident will help"."""
    modal, after = word(tokens, at + 1), word(tokens, at + 2)
    subject = word(tokens, at - 1)
    first = at - 1
    if tokens[at].low in SURE:
        if subject.tag == "adv":
            subject, first = word(tokens, at - 2), at - 2
        if not subject.tag.endswith("be") or subject.low == "be":
            return None
        first -= subject.tag == "be"
    if modal.tag != "modal" or word(tokens, first).low not in ("i", "we", "i'm", "we're"):
        return None
    known = after.tag in ("not", "adv", "have", "do", "be") or after.could_be("b")
    start = word(tokens, first - 1)
    if not known or not (start.tag == "edge" or start.text in (".", "!", ";")):
        return None
    right = f"{tokens[at].text} {'I' if word(tokens, first).low[0] == 'i' else 'we'} {modal.text}"
    return _gap(tokens[at], modal, right)


def _rather(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I rather show things than describe them"."""
    subject, verb = word(tokens, at - 1), word(tokens, at + 1)
    if subject.low not in ("i", "we", "they", "you") or verb.tag != "base":
        return None
    clause = tokens[at + 2 : at + 12]
    end = next((n for n, t in enumerate(clause) if t.text in END_MARKS), len(clause))
    if not any(token.low == "than" for token in clause[:end]) or not opens(tokens, at - 1):
        return None
    return _gap(subject, tokens[at], f"{subject.text} would rather")


def _as_if(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "it feels as I've been there"."""
    link, subject, after = (word(tokens, at + step) for step in (1, 2, 3))
    if link.low != "as":
        return None
    held = subject.low in LIKE_SELF or (
        subject.low in ("i", "we", "you", "they") and after.low in ("am", "are", "have", "had")
    )
    if not held or word(tokens, at + 4).tag == "mark":
        return None
    return _gap(link, subject, f"as if {subject.text}")


def _matter(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "no matter language they speak"."""
    noun, after = word(tokens, at + 1), word(tokens, at + 2)
    bare = noun.tag in ("noun", "plural") and (after.tag == "subject" or after.low in ("you", "it"))
    if word(tokens, at - 1).low != "no" or not bare:
        return None
    return _gap(tokens[at], noun, f"{tokens[at].text} what {noun.text}")


def _best(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I will do best to keep it"."""
    best, to, verb = (word(tokens, at + step) for step in (1, 2, 3))
    if best.low != "best" or to.low != "to" or not verb.could_be("b"):
        return None
    subject = next((t.low for t in reversed(tokens[:at]) if t.tag not in ("modal", "adv")), "")
    if subject not in ("i", "we", "i'll", "we'll", "always"):
        return None
    right = f"{tokens[at].text} {'our' if subject.startswith('we') else 'my'} best"
    return _gap(tokens[at], best, right)


def _amount(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "the number trucks", "a variety tasks", "the kind work I want"."""
    before, noun, after = (word(tokens, at + step) for step in (-1, 1, 2))
    if tokens[at].low in SORTS:
        said = word(tokens, at - 2).tag.endswith("be")
        wrong = before.low in ("the", "this", "that", "what") and noun.tag == "noun"
        wrong = wrong and noun.could_be("n") and after.tag in ("subject", "sub")
        wrong = wrong and (said or before.low in ("this", "what"))
    else:
        sure = noun.only("p") or after.tag == "subject" or after.low in ("that", "which", "you")
        wrong = before.low in ("a", "the") and noun.can[:1] == "p" and sure
        wrong = wrong and noun.tag == "plural"
        wrong = wrong and (tokens[at].low != "number" or noun.low not in ("plates", "games"))
    if not wrong or tokens[at].tag == "name":
        return None
    return _gap(tokens[at], noun, f"{tokens[at].text} of {noun.text}")


def _part(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "One the things I noticed", "some the people"."""
    the, noun = word(tokens, at + 1), word(tokens, at + 2)
    before = word(tokens, at - 1)
    opening = before.tag == "edge" or before.text in (".", "!", "?", ";")
    topped = noun.low in TOPS and tokens[at].low == "one" and before.tag.endswith("be")
    if the.low not in ("the", "my", "your", "our") or not (opening or topped):
        return None
    if tokens[at].low == "one" and not (noun.tag == "plural" or noun.low in TOPS):
        return None
    if not (noun.tag == "plural" or noun.low in TOPS or word(tokens, at + 3).tag == "plural"):
        return None
    return _gap(tokens[at], the, f"{tokens[at].text} of {the.text}")


def _few_there(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "There few places where…": `dropped_be` knows "many"."""
    before, noun, after = (word(tokens, at + step) for step in (-1, 1, 2))
    if before.low != "there" or noun.tag not in ("noun", "plural"):
        return None
    opening = word(tokens, at - 2)
    fits = opening.tag == "edge" or opening.text in (".", "!", "?", ";")
    if not fits or after.tag not in ("sub", "prep", "to", "subject", "pron"):
        return None
    verb = "is" if noun.tag == "noun" else "are"
    return _gap(word(tokens, at - 1), tokens[at], f"{before.text} {verb} {tokens[at].text}")


def _thanks(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Thanks this test, the client changed his mind", "Thanks your help"."""
    which, noun = word(tokens, at + 1), word(tokens, at + 2)
    if which.tag not in ("poss", "det") or which.low not in (
        "this",
        "that",
        "your",
        "the",
        "these",
    ):
        return None
    if noun.tag not in ("noun", "plural", "adj") or not tokens[at].text[:1].isupper():
        return None
    before = word(tokens, at - 1)
    if before.tag != "edge" and before.text not in (".", "!", "?", ",", ";"):
        return None
    link = "for" if which.low == "your" else "to"
    return _gap(tokens[at], which, f"{tokens[at].text} {link} {which.text}")


def _appreciate(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "I would appreciate if you"."""
    link = word(tokens, at + 1)
    modal = word(tokens, at - 2 if word(tokens, at - 1).tag == "adv" else at - 1)
    if link.low != "if" or not modal.tag.endswith("modal"):
        return None
    return _gap(tokens[at], link, f"{tokens[at].text} it {link.text}")


def _if_suits(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "tell me if suits you", "if works for you"."""
    verb, after = word(tokens, at + 1), word(tokens, at + 2)
    if verb.low not in ("suits", "works", "helps", "fits", "makes", "needs", "matters", "sounds"):
        return None
    if after.tag not in ("object", "det", "poss") and after.low not in ("you", "for", "better"):
        return None
    return _gap(tokens[at], verb, f"{tokens[at].text} it {verb.text}")


def _even_if(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "even it is snowing", but not "even it was surprised"."""
    it, verb, after = (word(tokens, at + step) for step in (1, 2, 3))
    late = word(tokens, at - 1).tag in ("mark", "noun", "plural", "conj")
    going = after.tag == "ing" or after.could_be("j") or after.tag == "not"
    if it.low != "it" or verb.low not in ("is", "rains", "means", "takes") or not late:
        return None
    return _gap(tokens[at], it, f"{tokens[at].text} if it") if going or verb.tag != "be" else None


def _was_enough(tokens: Sequence[Token], at: int) -> Issue | None:
    """Find "Was enough to move one post.", a statement without its subject."""
    state, link = word(tokens, at + 1), word(tokens, at + 2)
    if state.low in ("very", "not", "really", "also"):
        state, link = link, word(tokens, at + 3)
    before = word(tokens, at - 1)
    opening = before.tag == "edge" or before.text in (".", "!", "?")
    told = state.low in ("enough", "clear", "worth", "easy", "hard", "difficult", "possible",
                         "impossible", "important", "necessary", "interesting", "nice", "great",
                         "lovely", "strange", "true")  # fmt: skip
    if not opening or not told or link.low not in ("to", "that", "for", "because", "when", "how"):
        return None
    end = next((t.text for t in tokens[at:] if t.text in (".", "!", "?")), "")
    if end != "." or not tokens[at].text[0].isupper():
        return None
    return _gap(tokens[at], state, f"It {tokens[at].low} {state.text}")


CHECKS: dict[str, Callable[[Sequence[Token], int], Issue | None]] = {
    **dict.fromkeys(["i", "we"], _felt),
    **dict.fromkeys([*THINKING, *SURE], _thinking),
    **dict.fromkeys(FACES, _as_if),
    **dict.fromkeys(KINDS | SORTS, _amount),
    **dict.fromkeys(["some", "most", "one"], _part),
    **dict.fromkeys(["few", "no", "enough"], _few_there),
    **dict.fromkeys(["do", "did", "try", "doing"], _best),
    **dict.fromkeys(["was", "is"], _was_enough),
    "rather": _rather,
    "matter": _matter,
    "thanks": _thanks,
    "appreciate": _appreciate,
    "if": _if_suits,
    "even": _even_if,
}
"""What is looked at behind a word."""
