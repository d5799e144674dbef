"""Whether a sentence names a concrete thing from this interview, where no topic decides.

A linear model reads sentences whose subject matter has been taken out (`delexical`): it has learnt
that "your account of the RARE on the NAME" names something and "the RARE culture of the company"
does not. Its weights are data, `particulars.json`, trained by `tests/corpus/train_particulars.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from followup_lint.language.delexical import delexicalise, masks_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from followup_lint.letter import Letter


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
        weights = self.weights
        total = self.intercept + sum(weights.get(feature, 0) for feature in set(features(tokens)))
        return total / 100


def features(tokens: Sequence[str]) -> Iterator[str]:
    """Give the features of a delexicalised sentence: tokens, pairs, and how much is rare."""
    yield from tokens
    before = "^"
    for token in tokens:
        yield f"{before} {token}"
        before = token
    yield f"{before} $"
    rare = sum(token.startswith("RARE") for token in tokens)
    for count in range(1, min(rare, 5) + 1):
        yield f"rare>={count}"
    for count in range(1, min(tokens.count("NAME"), 4) + 1):
        yield f"names>={count}"
    for length in (5, 10, 15, 20, 30):
        if len(tokens) > length:
            yield f"long>{length}"


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


def particularity(letter: Letter) -> tuple[float, ...]:
    """Say for each sentence how much it looks like naming a thing from this interview.

    Returns:
        By sentence, a logit: 0 is an even chance.
    """
    model = particulars_model()
    context = letter.context
    people = [person.name for person in letter.recipients]
    people += [letter.candidate.name or ""]
    masks = masks_of(context.role or "", context.company or "", people, model.everyday)
    tokens = delexicalise(letter.wording, letter.body, model.everyday, masks)
    return tuple(model.logit(sentence) for sentence in tokens)
