"""Whether a sentence names a concrete thing from this interview, where no topic decides.

A linear model reads sentences whose subject matter has been taken out (`delexical`): it has learnt
that "your account of the RARE on the NAME" names something and "the RARE culture of the company"
does not. Its weights are data, `particulars.json`, trained by `tests/corpus/train_particulars.py`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise, repeat
from typing import TYPE_CHECKING

from followup_lint.language.delexical import delexicalise_one, masks_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from followup_lint.letter import Letter

FRAME = re.compile(
    r"\b(?:you|they) (?:showed|told|described|mentioned|explained|walked|warned|said|spoke|asked"
    r"|raised|named|pointed|recommended)\b"
    r"|\b(?:your|the) (?:\w{1,20} )?(?:account|story|description|explanation|plans?|remarks?|idea"
    r"|question|example|tour|thoughts|insights|talk|move|switch)"
    r" (?:of|about|on|to|for|from|that|into|around)\b"
    r"|\b(?:stayed with me|stuck with me|thinking about|struck me)\b"
)
"""Words that bring up something from the talk; four of five labelled sentences that go on with a
rare word within `REACH` words name a particular."""

FRAME_WORDS = frozenset(
    {"showed", "told", "described", "mentioned", "explained", "walked", "warned", "said", "spoke"}
    | {"asked", "raised", "named", "pointed", "recommended", "account", "story", "description"}
    | {"explanation", "plan", "plans", "remark", "remarks", "idea", "question", "example", "tour"}
    | {"thoughts", "insights", "talk", "move", "switch", "stayed", "stuck", "thinking", "struck"}
)
"""Every frame holds one of them."""

REACH = 5
WINDOW = 120
"""Characters that hold so many words."""

FRAMED = 0.8
"""Logits that such a frame adds; the model alone finds 80 % of them above its threshold."""

UNLIKELY = -1.5
"""Sentences below that logit aren't searched for a frame."""

RARE = ("RARE", "RAREing", "RAREed", "RAREs")
RARE_COUNTS = tuple(f"rare>={count}" for count in range(1, 6))
NAME_COUNTS = tuple(f"names>={count}" for count in range(1, 5))
LENGTHS = (5, 10, 15, 20, 30)
LONG = tuple(
    tuple(f"long>{length}" for length in LENGTHS if count > length)
    for count in range(LENGTHS[-1] + 2)
)
"""The features of a sentence by its number of tokens; the last is that of all longer ones."""


@dataclass(frozen=True)
class ParticularsModel:
    """A linear model over single tokens, pairs of tokens and a few counts.

    Attributes:
        everyday: The words that are tokens of their own, in lower case.
        intercept: The logit of an empty sentence, in hundredths.
        weights: By feature, in hundredths of a logit.
    """

    everyday: frozenset[str]
    intercept: int
    weights: Mapping[str, int]

    def logit(self, tokens: Sequence[str]) -> float:
        """Give the logit of one delexicalised sentence; 0 is an even chance."""
        return (self.intercept + sum(map(self.weights.get, features(tokens), repeat(0)))) / 100


def features(tokens: Sequence[str]) -> set[str]:
    """Give the features of a delexicalised sentence: tokens, pairs, and how much is rare."""
    found = set(tokens)
    found.update(map(" ".join, pairwise(("^", *tokens, "$"))))
    found.update(RARE_COUNTS[: sum(map(tokens.count, RARE))])
    found.update(NAME_COUNTS[: tokens.count("NAME")])
    found.update(LONG[min(len(tokens), len(LONG) - 1)])
    return found


@lru_cache(maxsize=1)
def particulars_model() -> ParticularsModel:
    """Load the weights; once a process."""
    text = files(__package__).joinpath("particulars.json").read_text(encoding="utf-8")
    data = json.loads(text)
    return ParticularsModel(
        everyday=frozenset(data["everyday"].split()),
        intercept=data["intercept"],
        weights=data["weights"],
    )


class Particulars:
    """How much each sentence of a letter looks like naming a thing from this interview."""

    def __init__(self, letter: Letter) -> None:
        context = letter.context
        people = [person.name for person in letter.recipients]
        people += [letter.candidate.name or ""]
        self._letter = letter
        self._model = particulars_model()
        self._masks = masks_of(
            context.role or "", context.company or "", people, self._model.everyday
        )

    def logit(self, sentence: int) -> float:
        """Give the logit of a sentence, by its number: 0 is an even chance."""
        letter, model = self._letter, self._model
        tokens = delexicalise_one(
            letter.wording, sentence, letter.body, model.everyday, self._masks
        )
        return _framed(model.logit(tokens), tokens)


def particularity(letter: Letter) -> tuple[float, ...]:
    """Give the logits of all sentences of a letter."""
    particulars = Particulars(letter)
    return tuple(map(particulars.logit, range(len(letter.sentences))))


def _framed(logit: float, tokens: Sequence[str]) -> float:
    if logit < UNLIKELY or FRAME_WORDS.isdisjoint(tokens):
        return logit
    spoken = " ".join(tokens)
    for frame in FRAME.finditer(spoken):
        following = spoken[frame.end() : frame.end() + WINDOW].split()[:REACH]
        if any(token.startswith(("RARE", "NAME")) for token in following):
            return logit + FRAMED
    return logit
