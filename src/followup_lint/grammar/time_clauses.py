"""Clauses of time and condition with "will" or "would": "when you will decide"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.grammar import conjugation
from followup_lint.grammar.clauses import (
    clause_end,
    clause_start,
    following,
    issue,
    opens,
    phrase_at,
    preceding,
    starts,
    words_of,
)
from followup_lint.grammar.past_times import lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue
    from followup_lint.grammar.tagging import Token

TIME = frozenset("until till before after once unless".split())
PREPOSITIONS = frozenset("until till before after".split())
WILLING = frozenset("help make be give suit allow let please do take".split())
"""With these, "if … will" asks for a wish or a later effect: "if it will help"."""

FITTING = frozenset("work suit fit mean add save serve cause".split())
"""With these it asks for a later effect as well: "If that will save time, take it"."""

NEEDFUL = frozenset("necessary needed required possible".split())
SINGLE = frozenset("i we they he she i'll we'll they'll he'll she'll".split())
MAINS = frozenset("would could wouldn't couldn't might".split())
WISHING = frozenset("be like mind prefer care rather".split())
LEADING = frozenset(["and", "but", "so", ",", "that"])
FUTURE = frozenset("will won't".split())
PRONOUNS = frozenset("i you we they he she it".split())
QUESTION_BASES = frozenset("need have decide want require choose find receive get hire".split())


def time_clauses(tokens: Sequence[Token]) -> Iterator[Issue]:
    """Find "will" and "would" where a clause of time or condition doesn't take them.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
    """
    for at, token in enumerate(tokens):
        low = token.low
        found = None
        if low in TIME or low in ("when", "if"):
            found = _will(tokens, at, at + 1)
        elif low == "as" and [t.low for t in tokens[at + 1 : at + 3]] in (
            ["soon", "as"], ["long", "as"]
        ):  # fmt: skip
            found = _will(tokens, at, at + 3)
        if found is None and low == "if":
            found = _would(tokens, at)
        if found is not None:
            yield found


def _auxiliary(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Give the indexes of the subject and of the word behind it, for a clause that begins here."""
    if at >= len(tokens):
        return None
    if "+" in tokens[at].tag:
        return at, at
    if tokens[at].low in PRONOUNS or tokens[at].low in ("everything", "everyone", "there"):
        return at, at + 1
    phrase = phrase_at(tokens, at)
    if phrase is None or not phrase.first:
        return None
    return at, phrase.head + 1


def _will(tokens: Sequence[Token], at: int, subject_at: int) -> Issue | None:
    clause = _auxiliary(tokens, subject_at)
    if clause is None or clause[1] + 1 >= len(tokens):
        return None
    subject, will = clause
    low = tokens[will].low
    verb = following(tokens, will + 1)
    if not (low in FUTURE or low.endswith("'ll")) or verb >= len(tokens):
        return None
    if not (tokens[verb].could_be("b") or tokens[verb].low in ("be", "have", "do")):
        return None
    word = tokens[at].low
    taken = tokens[verb].low == "have" and bool(
        {"me", "us"} & words_of(tokens, verb + 1, verb + 2)
    )  # "as soon as you'll have me"
    noun = word in PREPOSITIONS and tokens[subject].tag in ("det", "poss")  # "before the court"
    if taken or noun or not _fits(tokens, at, word, tokens[subject].low, tokens[verb].low):
        return None
    message = f"After “{word}” comes the present, not “will”."
    negated = low == "won't" or any(t.tag == "not" for t in tokens[will:verb])
    fixes = () if negated else (_present(tokens, subject, will, verb),)
    return issue(tokens, will, verb + 1, "time-will", message, *fixes)


def _present(tokens: Sequence[Token], subject: int, will: int, verb: int) -> str:
    """What to write for "will decide": "decide", "decides"."""
    low = tokens[subject].low.partition("'")[0]
    base = tokens[verb].low
    if base == "be":
        form = {"i": "am", "he": "is", "she": "is", "it": "is"}.get(low, "are")
        phrase = None if low in PRONOUNS else phrase_at(tokens, subject)
        if phrase is not None and phrase.number == "one":
            form = "is"
    elif low in ("i", "you", "we", "they"):
        form = base
    else:
        phrase = None if low in PRONOUNS else phrase_at(tokens, subject)
        many = phrase is not None and phrase.number == "many"
        form = base if many else conjugation.third_of(base)
    between = [token.text for token in tokens[will + 1 : verb]]
    first = [tokens[will].text.partition("'")[0]] if "+" in tokens[will].tag else []
    return " ".join((*first, *between, form))


def _fits(tokens: Sequence[Token], at: int, word: str, subject: str, base: str) -> bool:
    """Tell whether the clause is one of time or condition, no indirect question."""
    before = preceding(tokens, at)
    led = before >= 0 and not starts(tokens, at)
    if word in TIME:
        hung = led and tokens[before].tag in ("prep", "be", "det")
        counted = word == "once" and led and tokens[before].low in ("than", "at", "all")
        return not counted and not (hung and word in ("after", "before", "once"))
    if word == "as":
        return True
    if word == "when":
        end = clause_end(tokens, at)
        asked = end < len(tokens) and tokens[end].text == "?"
        return not led and not (asked and not _has_comma(tokens, at, end))
    around = words_of(tokens, max(clause_start(tokens, at), at - 4), at)
    if around & lists()["asking"] or (led and tokens[before].low not in LEADING):
        return False
    if base in WILLING:
        return base == "be" and (
            _passive(tokens, at) or bool(_after_it_will_be(tokens, at) & NEEDFUL)
        )
    return (
        subject in SINGLE
        or base in QUESTION_BASES
        or _leads(tokens, at, base)
        or (base == "be" and _passive(tokens, at))
    )


def _leads(tokens: Sequence[Token], at: int, base: str) -> bool:
    """Tell whether "If a storm will come" opens its sentence, and no refusal, "won't come"."""
    end = clause_end(tokens, at)
    refused = words_of(tokens, at, end) & {"won't", "not"}
    return (
        base not in FITTING and not refused and starts(tokens, at) and _has_comma(tokens, at, end)
    )


def _after_it_will_be(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The word behind "be" in "if it will be necessary", as a set."""
    here = following(tokens, at + 4)
    plain = [token.low for token in tokens[at + 1 : at + 4]] == ["it", "will", "be"]
    return words_of(tokens, here, here + 1) if plain else frozenset()


def _passive(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "if the span will be kept" goes on with a participle."""
    for here in range(at, min(at + 7, len(tokens) - 1)):
        if tokens[here].low == "be":
            return tokens[here + 1].tag == "done"
    return False


def _has_comma(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(token.text == "," for token in tokens[start:end])


def _would(tokens: Sequence[Token], at: int) -> Issue | None:
    """Read "I would come if they would find a bank" and "If I would have known"."""
    verb = following(tokens, at + 3)
    if verb + 1 >= len(tokens) or tokens[at + 2].low != "would":
        return None
    subject, base, done = tokens[at + 1], tokens[verb], tokens[verb + 1]
    if subject.low not in PRONOUNS - {"you"} or not _has_main(tokens, at):
        return None
    if base.low == "have" and (done.could_be("e") or done.low in ("been", "had", "done")):
        message = "After “if” it is “had”, not “would have”."
        return issue(tokens, at + 2, verb + 2, "if-would-have", message, f"had {done.low}")
    polite = words_of(tokens, at + 3, clause_end(tokens, at)) & lists()["polite"]
    if polite or subject.low in ("i", "we", "it") or base.low in WISHING or not base.could_be("b"):
        return None  # "if it would assist you, I could send it"
    past = conjugation.past_of(base.low)
    message = f"After “if” comes the past, “{past}”."
    return issue(tokens, at + 2, verb + 1, "if-would-base", message, past)


def _has_main(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a main clause with "would" goes with "if", and it is no polite request."""
    start, end = clause_start(tokens, at), clause_end(tokens, at)
    before = words_of(tokens, start, at)
    near = words_of(tokens, max(start, at - 3), at)
    if near & lists()["asking"] or before & lists()["polite"]:
        return False
    return bool(before & MAINS) or (
        opens(tokens, at) and bool(words_of(tokens, at + 3, end) & (MAINS | {"i'd", "we'd"}))
    )
