"""Comma splices: two main clauses with nothing but a comma between them.

"The tour was long, I liked it." English wants a full stop, a semicolon or a conjunction there. A
comma before a pronoun and a verb is right far more often than wrong ("When we met, I …"), so the
rule fires only where the words before the comma are a main clause by themselves: they begin with
its subject and verb, and nothing in them could make the comma part of something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.grammar.engine import Issue
from followup_lint.language.regions import Region
from followup_lint.language.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

PRONOUN = r"(?:I|we|you|it|they|he|she|this|that|there)"
FINITE = (
    r"(?:am|is|are|was|were|have|has|had|do|does|did|will|would|can|could|should|may|might|must|"
    r"look|hope|think|believe|feel|know|understand|want|need|like|love|enjoy|appreciate|thank|"
    r"wish|remain|work|worked|live|look|see|guess|wonder|wanted|thought|felt|knew|liked|loved|"
    r"enjoyed|appreciated|hoped|learned|learnt|met|made|took|gave|got|went|came|found|saw|said|"
    r"told|left|looked|seemed|seems|sounds|sounded|makes|means|meant|gives|helped|helps|showed|"
    r"started|began|used|venture|shows|forgot|kept|held|taught|built|paid|asked|called|studied|applied|visited|talked|needed|stayed|graduated|received|remember|agree|plan|prefer|still|really|also|just|already|truly|never|always|definitely|hardly|"
    r"certainly|strongly|apologi[sz]e|attach|attached|enclose|spent|brought|bring|speak|spoke|"
    r"wrote|write|send|sent|read|tried|try|expect|finished|moved|led|ran|managed|trained)"
)
SECOND = re.compile(
    rf"\s{{1,3}}(?:(?P<link>however|therefore|moreover|furthermore|nevertheless|consequently|"
    rf"besides),?\s{{1,3}})?"
    rf"(?:(?P<short>I'm|I've|I'll|I'd|we're|we've|we'll|it's|it'll|you're|you'll|you've|they're|"
    rf"they've|that's|there's|he's|she's|I don't|I didn't|I can't|I won't|I haven't|I couldn't|"
    rf"I wouldn't|it doesn't|it didn't|it wasn't|it isn't|we don't|we didn't|please\s"
    rf"(?:let|feel|call|contact|find|see|do|send|tell|keep|give|accept))(?=\s)"
    rf"|(?:{PRONOUN}|(?:my|your|our|the)\s\w{{3,15}})\s(?P<verb>{FINITE})\b)",
    re.IGNORECASE,
)
"""What stands behind the comma: a subject and its finite verb."""

FIRST = re.compile(
    rf"(?:(?:so|and|but|also|yes|well|again|anyway|hi|hello),?\s{{1,3}})?"
    rf"(?:(?:I'm|I've|I'll|I'd|we're|we've|it's|you're|that's|there's|they're|he's|she's)\s"
    rf"|{PRONOUN}\s(?:\w{{2,12}}ly\s)?{FINITE}\b"
    rf"|{PRONOUN}\s(?:don't|didn't|can't|won't|haven't|couldn't|wasn't|isn't|doesn't|wouldn't)\b"
    rf"|(?:thank\syou|thanks|many\sthanks)(?:\s\w{{2,8}}){{0,3}}\sfor\s"
    rf"|(?:sorry|apologies|my\sapologies)\s(?:for|about)\s"
    rf"|(?:hope|hoping)\s(?:you|this|that|all|your|everything)\s"
    rf"|just\s(?:wanted|wanting)\sto\s"
    rf"|(?:my|your|our|the|this)\s(?:\w{{2,15}}\s){{1,2}}(?:was|were|is|are|sounds|sounded|seems|"
    rf"looks|looked|made|gave|meant|felt|has|had|helped|went|took|came|will)\b)",
    re.IGNORECASE,
)
"""How a main clause begins."""

OPEN = frozenset(
    """
    if when whenever while because although though since after before once unless until till
    whether wherever whatever whoever whichever however as than that which who whom whose what
    where why how like lest provided given assuming despite unlike not only neither nor either
    let lets let's suppose had were should yes no including especially such namely e.g i.e say
    """.split()
)
"""Words that open something which the comma may close; a clause with one is left alone."""

BEFORE_CLAUSE = frozenset(
    """
    say admit confess know see believe think mean promise honest frank clear sure hope swear
    remember true guess suppose understand is was yes no well please agree feel short brief and but
    or so
    """.split()
)
"""Last words of a clause that introduces the next one: "I must say, I …"."""

TELLING = frozenset("tell promise assure warn told see".split())
"""Before "you", they introduce a clause: "I can tell you, it was cold"."""

PARENTHETIC = frozenset(
    "think believe hope know guess imagine suspect must admit gather understand suppose feel find "
    "say mean trust see remember thought said venture daresay".split()
)
"""Verbs of an aside: "The kiln, I think, is yours"."""

THINKING = frozenset(
    "think believe feel know hope understand realise realize guess imagine say said mentioned "
    "thought felt knew found find suspect sure confident certain convinced glad sad aware".split()
)
PREPOSITIONS = frozenset(
    "in with at over on by from for to given through during under within without of".split()
)
COMMA = re.compile(",")
QUOTING = frozenset('"“:')
"""Marks of a sentence that holds another one."""

WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+){0,4}")
PART = re.compile(r"[^;—–()]{1,1000}")
CONJUNCTION = re.compile(r"\s{0,3}(?:(?:and|but|so|or|yet)\s{1,3})?", re.IGNORECASE)
ASIDE = re.compile(
    r"\s{0,3}(?:me|us|him|her|them|you|afraid|told|sure|certain|say|admit|confess|"
    r"(?:sorry|glad|happy|pleased)\sto\ssay)?\s{0,3}[.!?,]{0,3}\s{0,3}$"
)
"""What may follow the verb of an aside at the end: "…, you told me"."""

TOLD = re.compile(r"\s{0,3}(?:the|my|your|his|her)\s\w{2,15}\s{0,3}[.!?,]{0,3}\s{0,3}$")
"""What may follow "told" as well: "…, I told the crew"."""

SAID = re.compile(
    rf"\s{{1,3}}(?:{'|'.join(sorted(PARENTHETIC))}|tell|recall)\s{{0,3}}[.!?,]", re.IGNORECASE
)
"""What may follow a modal: "…, I could tell, that", "…, you'll recall."."""

ASIDE_CLAUSE = re.compile(
    rf"\s{{0,3}}(?:{PRONOUN}(?:\s(?:must|would|dare))?|I'd|I'm|we'd)\s"
    rf"(?:{'|'.join(sorted(PARENTHETIC))}|told|mentioned)(?:\s(?:me|us))?\s{{0,3}}",
    re.IGNORECASE,
)
"""An aside between two commas: "of whom, you said, there are many"."""

ECHO = re.compile(r"\s?(?:do|did|am|was|have|would|will|really|too|indeed)?[.!?]{0,3}\s{0,3}$")
SERIES = re.compile(r",\s(?:and|or|but|nor|so|yet)\s")
TWICE = re.compile(r"\sand\s(?:I|we|you|they|he|she|it)\b")
THIRD = re.compile(rf"\sand\s(?:the|my|your|our)(?:\s\w{{1,15}}){{1,3}}\s{FINITE}\b", re.IGNORECASE)
"""What closes a row of three clauses: "the tea was hot, the cake was dry and the talk was long"."""
ASIDE_VERBS = PARENTHETIC | {"told", "was", "am", "were", "is", "have", "m", "ve"}
MIN_WORDS = 3
"""Words of the first clause, at least."""


def comma_splices(text: str) -> Iterator[Issue]:
    """Find the comma splices of a passage.

    Args:
        text: The passage, with plain apostrophes.
    """
    if not any(SECOND.match(text, comma.end()) for comma in COMMA.finditer(text)):
        return
    for sentence in split_sentences([Region(0, len(text), text)]):
        if not QUOTING.isdisjoint(sentence.text):
            continue
        for part in PART.finditer(sentence.text):
            clause = part[0].lstrip()
            at = _splice(clause)
            if at is not None:
                at += sentence.start + part.end() - len(clause)
                yield Issue(
                    start=at,
                    end=at + 1,
                    engine="followup_lint",
                    rule="comma-splice",
                    category="punctuation",
                    message="A comma alone can't join two sentences: begin a new one, or put a "
                    "semicolon or a conjunction.",
                    replacements=(";",),
                )


def _splice(part: str) -> int | None:
    """Find the comma that joins two main clauses."""
    first = FIRST.match(part)
    if first is None:
        return None
    at = part.find(",", first.end())
    while at >= 0:
        if _splices(part, at):
            return at
        at = part.find(",", at + 1)
    return None


def _splices(sentence: str, at: int) -> bool:
    second = SECOND.match(sentence, at + 1)
    if second is None:
        return False
    words = [word.lower() for word in WORD.findall(sentence[:at])]
    if len(words) < MIN_WORDS or words[-1] in BEFORE_CLAUSE or _opens(words):
        return False
    if words[-1] == "you" and words[-2] in TELLING:
        return False
    rest = sentence[second.end() :]
    return not (
        _is_aside(second, rest)
        or _begins_aside(sentence[:at])
        or _is_row(words, second, rest)
        or ECHO.match(rest)
        or _is_contrast(words, second)
    )


def _is_aside(second: re.Match[str], rest: str) -> bool:
    """Tell whether what follows the comma is an aside: "…, I think", "…, you told me"."""
    verb = (second["verb"] or second[0].split("'")[-1]).lower()
    if verb in PARENTHETIC and rest.lstrip()[:1] in ("", ",", ".", "!", "?", "-"):
        return True
    if (verb == "told" and TOLD.match(rest)) or SAID.match(rest):
        return True
    return verb in ASIDE_VERBS and ASIDE.match(rest) is not None


def _is_row(words: list[str], second: re.Match[str], rest: str) -> bool:
    """Tell a row of clauses: "I cook, I clean and I sew", "I was keen, I was very keen"."""
    if SERIES.search(rest) or THIRD.search(rest):
        return True
    opening = second[0].lower().split()
    same = words[0].partition("'")[0] == opening[0].partition("'")[0]
    return same and (TWICE.search(rest) is not None or words[1:2] == opening[1:2])


def _begins_aside(before: str) -> bool:
    """Tell whether the words since the last comma open something: "…, but having slept, I"."""
    last = before.rfind(",")
    if last < 0:
        return False
    if ASIDE_CLAUSE.fullmatch(before, last + 1):
        return True
    segment = before[CONJUNCTION.match(before, last + 1).end() :]  # type: ignore[union-attr]
    words = segment.lower().split()
    if not words or words[0] in PREPOSITIONS or "being" in words:
        return bool(words)
    return words[0].endswith("ing") or (len(words) <= 3 and words[-1].endswith("ing"))


def _opens(words: list[str]) -> bool:
    """Tell whether the first clause holds something that the comma may belong to."""
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        if word in OPEN:
            if word == "as" and following in ("a", "an", "my", "the", "well", "soon"):
                if following == "soon":
                    return True
                continue
            if word == "that" and (index == 0 or words[index - 1] in PREPOSITIONS):
                continue
            if word in ("had", "were", "should") and index > 0:
                continue
            if word == "like" and index > 0 and words[index - 1] in ("i", "we", "would", "i'd"):
                continue
            if word in ("what", "how", "who", "where", "why", "which", "whom", "that") and (
                index > 0 and len(words) - index > 2 and following in SUBJECTS
            ):
                continue  # "the kiln that you showed me": closed by its own subject and verb
            return True
        if word in THINKING and following in PREPOSITIONS and words[-1] != following:
            return following in ("in", "with", "at", "over", "given", "through", "under", "within")
    return False


SUBJECTS = frozenset("i you we they he she it your my our the".split())


def _is_contrast(words: list[str], second: re.Match[str]) -> bool:
    """Tell "It is not X, it is Y", which good writers use."""
    negated = any(word in ("not", "never", "no", "isn't", "wasn't") or word.endswith("n't")
                  for word in words)  # fmt: skip
    return negated and second[0].split()[0].lower().startswith(("it", "that", "this", "they"))
