"""What a word asks for: "depend on", "enjoy doing" - and what is written instead.

The table, ``frames.txt``, lists heads, what is wrong behind them and what is right. A head stands
in its dictionary form with its class before it: ``v:depend`` is found as depends, depended,
depending, ``n:reason`` as reasons, ``j:keen`` only as itself. Between head and preposition an
adverb may stand, and in rows with ``obj`` a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from followup_lint.grammar.engine import Category, Issue
from followup_lint.grammar.frame_forms import base_of_gerund, gerund_of
from followup_lint.grammar.frame_table import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.frame_table import Frame, Table
    from followup_lint.grammar.tagging import Token

TAGS = {
    "v": frozenset(["base", "third", "past", "done", "ing"]),
    "n": frozenset(["noun", "plural"]),
}
"""What a head of a kind must seem to be."""

NO_COMPLEMENT = frozenset(["prep", "to", "conj", "be", "modal"])
DATES = frozenset(["number", "num", "day", "month"])
LOCAL = frozenset("in at on from with for".split())
"""Prepositions behind which a name is a place, a firm or a tool: a circumstance."""

GOVERNED = frozenset("a an the this these those me us him them it".split())
UNGOVERNING = frozenset(
    "use time space access work room lunch dinner home money leave credit".split()
)
"""Nouns behind which an article begins another phrase: "allowed me time the others lacked"."""

ADVERBS = frozenset(
    "mainly mostly also really only well exclusively especially largely directly always often "
    "strongly particularly primarily highly heavily completely fully currently so soon again "
    "quickly again too here there".split()
)
"""What may stand between a head and its preposition."""

PERSONS = frozenset("me us you him her them everyone everybody someone people".split())
BREAKS = frozenset("and or but if because when that which who while than as so".split())
"""Words that end the look-out for the noun of a complement."""

IN_THE_ACTIVE = frozenset(["needless-preposition", "infinitive-for-gerund"])
"""Rules whose verbs may be followed so in the passive: "it is recommended to", "asked of me"."""

FIRST_ONLY = frozenset(["of", "to", "about"])
"""Prepositions of whose circumstances only the first word is listed: "of course"."""

REACH = 5
"""How many words of a complement are looked at."""

KINDS: dict[str, tuple[Category, str]] = {
    "wrong-preposition": ("word choice", "“{head}” goes with “{right}”, not with “{wrong}”."),
    "needless-preposition": ("grammar", "“{head}” takes no “{wrong}” here."),
    "missing-preposition": ("grammar", "“{right}” is missing after “{head}”."),
    "infinitive-for-gerund": ("grammar", "After “{head}” comes “{right}”."),
    "gerund-for-infinitive": ("grammar", "After “{head}” comes “{right}”."),
    "bare-for-infinitive": ("grammar", "“To” is missing: “{right}”."),
}


def frame_slips(tokens: Sequence[Token], known: Table | None = None) -> Iterator[Issue]:
    """Find words that are followed by what they can't be followed by.

    Args:
        tokens: The words of a passage (`tagging.tagged`).
        known: Other rows than the package's.
    """
    rows = table() if known is None else known
    for at, token in enumerate(tokens):
        for frame in rows.frames.get(token.low, ()):
            issue = _Place(tokens, at, rows).slip(frame)
            if issue is not None:
                yield issue
                break


class _Place(NamedTuple):
    """A head where it stands."""

    tokens: Sequence[Token]
    at: int
    rows: Table

    def slip(self, frame: Frame) -> Issue | None:
        """Tell whether the frame's wrong form stands here."""
        last = self._end_of_object(frame) if self._is_head(frame) else None
        if last is None:
            return None
        readers = {
            "missing-preposition": self._missing,
            "bare-for-infinitive": self._bare,
            "infinitive-for-gerund": self._infinitive,
            "gerund-for-infinitive": self._gerund,
        }
        return readers.get(frame.rule, self._needless)(frame, last)

    def _word(self, at: int) -> Token | None:
        """Give a word of the same clause: no mark stands between it and the one before."""
        if not 0 < at < len(self.tokens):
            return None
        token = self.tokens[at]
        apart = token.start > self.tokens[at - 1].end
        return token if apart and token.tag != "mark" else None

    def _is_head(self, frame: Frame) -> bool:
        token = self.tokens[self.at]
        if frame.kind in TAGS and token.tag not in TAGS[frame.kind]:
            return False
        if frame.kind == "v" and token.low.endswith("s") and token.could_be("p"):
            return False  # "highlights of the visit": a plural as often
        before = "^"
        if self._word(self.at) is not None and self.tokens[self.at - 1].tag != "mark":
            before = self.tokens[self.at - 1].low
        opts = frame.opts
        if before in opts.get("not-after", ()) or before not in opts.get("after", (before,)):
            return False
        if frame.rule not in IN_THE_ACTIVE or frame.kind != "v":
            return True
        reduced = token.tag == "done" and frame.rule == "infinitive-for-gerund"
        return not (reduced or self._is_passive())

    def _is_passive(self) -> bool:
        """Tell whether a form of be stands before the head, or before its adverb."""
        for place in (self.at - 1, self.at - 2):
            token = self.tokens[place] if place >= 0 else None
            if token is None or token.tag not in ("adv", "not"):
                return token is not None and token.tag.endswith("be")
        return False

    def _end_of_object(self, frame: Frame) -> int | None:
        """Give the place of the head, or of the person behind it in rows that have one."""
        if "obj" not in frame.opts:
            return self.at
        token = self._word(self.at + 1)
        if token is None:
            return None
        named = frame.opts["obj"]
        fits = token.low in (named or PERSONS) or (not named and token.tag == "name")
        return self.at + 1 if fits else None

    def _preposition(self, frame: Frame, last: int) -> int | None:
        for place in (last + 1, last + 2):
            token = self._word(place)
            if token is None:
                return None
            if token.low in frame.wrong:
                return place
            if token.low not in ADVERBS:
                return None
        return None

    def _needless(self, frame: Frame, last: int) -> Issue | None:
        wrong = self._preposition(frame, last)
        if wrong is None:
            return None
        token = self.tokens[wrong]
        if not self._is_complement(frame, wrong + 1, token.low):
            return None
        return self._issue(frame, (token.start, token.end), frame.right, wrong=token.low)

    def _missing(self, frame: Frame, last: int) -> Issue | None:
        following = self._word(last + 1)
        if following is None or following.tag in NO_COMPLEMENT:
            return None
        if not self._is_complement(frame, last + 1, "0"):
            return None
        head = self.tokens[last]
        fix = f"{head.text} {frame.right} {following.text}"
        return self._issue(frame, (head.start, following.end), frame.right, fix=fix)

    def _infinitive(self, frame: Frame, last: int) -> Issue | None:
        to = self._preposition(frame, last)
        verb = None if to is None else self._word(to + 1)
        if to is None or verb is None or not (verb.low == "be" or "b" in verb.can):
            return None
        if not self._fits(frame, to + 1):
            return None
        right = f"{frame.right} {gerund_of(verb.low)}".strip()
        return self._issue(frame, (self.tokens[to].start, verb.end), right)

    def _gerund(self, frame: Frame, last: int) -> Issue | None:
        before = self._preposition(frame, last) if frame.wrong else last
        verb = None if before is None else self._word(before + 1)
        if before is None or verb is None or "g" not in verb.can:
            return None
        base = base_of_gerund(verb.low)
        if base is None or not self._fits(frame, before + 1):
            return None
        return self._issue(frame, (self.tokens[last + 1].start, verb.end), f"to {base}")

    def _bare(self, frame: Frame, last: int) -> Issue | None:
        verb = self._word(last + 1)
        if verb is None or not self._fits(frame, last + 1):
            return None
        sure = verb.low == "be" or verb.can.startswith("b")
        if not sure and not (last > self.at and self._has_object(verb, last + 2)):
            return None
        return self._issue(frame, (verb.start, verb.end), f"to {verb.text}")

    def _has_object(self, verb: Token, at: int) -> bool:
        """Tell whether a word that is a noun as often governs what follows: "sort a list"."""
        following = self._word(at)
        governs = following is not None and (following.low in GOVERNED or following.tag == "poss")
        return governs and "b" in verb.can and verb.low not in UNGOVERNING

    def _fits(self, frame: Frame, at: int) -> bool:
        """Tell whether the verb at this place and what follows meet the conditions."""
        opts = frame.opts
        verb = self.tokens[at]
        if verb.low in opts.get("not", ()) or verb.low not in opts.get("np", (verb.low,)):
            return False
        if "then" not in opts:
            return True
        following = self._word(at + 1)
        if following is None:
            return verb.only("bzdeg")
        return _is_of(following, opts["then"])

    def _is_complement(self, frame: Frame, at: int, preposition: str) -> bool:
        """Tell whether a complement begins here that meets the conditions: no circumstance."""
        opts = frame.opts
        first = self._word(at)
        if first is None or first.tag == "unknown":
            return False
        infinitive = preposition == "to" and (first.could_be("b") or first.low == "be")
        words = self._noun_phrase(at)
        unfit = "next" in opts and not _is_of(first, opts["next"])
        if infinitive or unfit or not opts.get("not", frozenset()).isdisjoint(words):
            return False
        if "np" in opts:
            return not opts["np"].isdisjoint(words)
        dated = first.tag in DATES and preposition not in ("of", "about")
        if dated or (first.tag == "name" and preposition in LOCAL):
            return False
        adjuncts = self.rows.adjuncts.get(preposition, frozenset())
        return adjuncts.isdisjoint(words[:1] if preposition in FIRST_ONLY else words)

    def _noun_phrase(self, at: int) -> list[str]:
        """Give the words from here to the end of the noun phrase, and the preposition behind it."""
        words: list[str] = []
        for place in range(at, at + REACH):
            token = self._word(place)
            if token is None or token.low in BREAKS:
                break
            words.append(token.low)
            if place > at and token.tag in ("prep", "to"):
                break
        return words

    def _issue(
        self,
        frame: Frame,
        span: tuple[int, int],
        right: str,
        *,
        wrong: str = "",
        fix: str | None = None,
    ) -> Issue:
        category, message = KINDS[frame.rule]
        start, end = span
        if not right:  # the blank goes with the word
            end = next((one.start for one in self.tokens[self.at :] if one.start >= end), end)
        return Issue(
            start=start,
            end=end,
            engine="followup_lint",
            rule=frame.rule,
            category=category,
            message=message.format(head=self.tokens[self.at].low, wrong=wrong, right=right),
            replacements=(right if fix is None else fix,),
        )


def _is_of(token: Token, kinds: frozenset[str]) -> bool:
    """Tell whether a word is one of these, or has one of these tags written in capitals."""
    if "ING" in kinds and "g" in token.can and token.low.endswith("ing"):
        return True
    return token.low in kinds or token.tag.upper() in kinds
