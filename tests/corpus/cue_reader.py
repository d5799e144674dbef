"""A reader of acts made of cue patterns alone: what the trained readers are measured against."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from act_cues import CUES

from followup_lint.language.acts import Act, ActHit, ActReading, Engine, NearMiss
from followup_lint.language.ngrams import straighten, tokens
from followup_lint.language.phrases import small
from followup_lint.language.regions import Region
from followup_lint.language.vetoes import find_vetoes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.regions import Sentence

PATTERNS: dict[Act, tuple[re.Pattern[str], ...]] = {
    act: tuple(re.compile(cue.replace(" ", r"\s{1,4}")) for cue in cues)
    for act, cues in CUES.items()
}
LONGEST = 2000
"""Characters of one sentence that are read."""


class CueActReader:
    """Reads acts by patterns, with the vetoes of the package in front.

    What a veto matches is blotted out first; a sentence performs an act where a cue is left. There
    are no faults of tone and no particulars.

    Attributes:
        name: "linear": a report knows only the engines of the package, and this one takes the
            place of the default.
    """

    name: Engine = "linear"

    def read(self, sentences: Sequence[Sentence]) -> ActReading:
        """Read all sentences of one letter."""
        hits: list[ActHit] = []
        near: list[NearMiss] = []
        for sentence in sentences:
            text = _plain(sentence)
            words: list[str] | None = None
            for act, patterns in PATTERNS.items():
                if not any(pattern.search(text) for pattern in patterns):
                    continue
                words = tokens(sentence.text)[0] if words is None else words
                left, why = _blot(act, text, words)
                found = sum(pattern.search(left) is not None for pattern in patterns)
                if found:
                    hits.append(ActHit(act, sentence, float(found)))
                else:
                    near.append(NearMiss(act, sentence, why))
        return ActReading(tuple(hits), tuple(near), engine=self.name)

    def deciding_words(self, hit: ActHit) -> tuple[Region, ...]:
        """Give what the first cue of a hit matches."""
        sentence, text = hit.sentence, _plain(hit.sentence)
        left, _ = _blot(hit.act, text, tokens(sentence.text)[0])
        for pattern in PATTERNS[hit.act]:
            if found := pattern.search(left):
                start, end = found.span()
                at = sentence.start
                return (Region(at + start, at + end, sentence.text[start:end]),)
        return ()


def _plain(sentence: Sentence) -> str:
    return small(straighten(sentence.text))[:LONGEST]


def _blot(act: Act, text: str, words: list[str]) -> tuple[str, str]:
    """Replace what vetoes match by dots, which no cue reaches across.

    Returns:
        The text at the same length, and the name of the first veto, or nothing.
    """
    left, why = text, ""
    for veto, start, end in find_vetoes(act, text, words):
        left = left[:start] + "." * (end - start) + left[end:]
        why = why or veto.name
    return left, why
