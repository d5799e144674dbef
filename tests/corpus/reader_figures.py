"""How well a reader of acts does on whole drafts, and how sure that figure is."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from reader_variants import linter_with
from scoring import mean, rounded, score_verdicts

from followup_lint import Draft, InterviewContext
from followup_lint.language.linear import ACTS
from followup_lint.letter import Letter, Readers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader_variants import ActReader
    from score_drafts import Case

    from followup_lint.language.encoder import EncoderSettings

DRAWN = 500
"""Times that as many drafts are drawn, with repetition, for an interval."""

TAIL = 0.025
"""What an interval leaves out on each side."""

Verdicts = dict[str, list["tuple[str, str] | None"]]
"""By act, for each draft the right verdict and the given one; None where no label is."""


def verdicts_of(reader: ActReader, cases: Sequence[Case]) -> Verdicts:
    """Judge drafts by the checks of the six acts."""
    linter = linter_with(reader, checks=ACTS)
    found: Verdicts = {act: [] for act in ACTS}
    for case in cases:
        report = linter.lint(Draft(**case.draft), InterviewContext(**case.context))
        for act in ACTS:
            right = case.labels.get(act)
            found[act].append(None if right is None else (right, str(report[act].status)))
    return found


def figures_of(verdicts: Verdicts) -> dict[str, Any]:
    """Score the verdicts of one reader.

    Returns:
        For JSON: macro-F1 and false alarms by act, their means, how many verdicts there are and
        how many are wrong.
    """
    scored = {act: score_verdicts(filter(None, pairs)) for act, pairs in verdicts.items()}
    given = [pair for pairs in verdicts.values() for pair in pairs if pair]
    return {
        "acts": {
            act: {"macro_f1": rounded(one.macro_f1), "false_alarm": rounded(one.false_alarm)}
            for act, one in scored.items()
        },
        "macro_f1": rounded(mean(one.macro_f1 for one in scored.values())),
        "false_alarm": rounded(mean(one.false_alarm for one in scored.values())),
        "verdicts": len(given),
        "wrong": sum(right != got for right, got in given),
    }


def intervals(verdicts: Mapping[str, Verdicts], against: str) -> dict[str, Any]:
    """Tell how far the means would move with other drafts of the same kind.

    Args:
        verdicts: By reader, of the same drafts.
        against: The reader that the others are compared with.

    Returns:
        For JSON, by reader: the 95 % ``interval`` of its mean macro-F1, and of its ``lead`` over
        the other reader on the same drafts.
    """
    dice = random.Random(0)
    count = len(next(iter(verdicts[against].values())))
    drawn: dict[str, list[float]] = {name: [] for name in verdicts}
    for _ in range(DRAWN):
        rows = dice.choices(range(count), k=count)
        for name, by_act in verdicts.items():
            drawn[name].append(_mean_macro(by_act, rows))
    return {
        name: {
            "interval": _interval(means),
            "lead": _interval([a - b for a, b in zip(means, drawn[against], strict=True)]),
        }
        for name, means in drawn.items()
    }


def share_asked(settings: EncoderSettings | None, cases: Sequence[Case]) -> float:
    """Count the share of the drafts' sentences that the encoder reads, to find their acts.

    It may read two adjoining sentences as one besides; that isn't counted.

    Args:
        settings: What the reader with the encoder decides by; None for one without.
        cases: The drafts.
    """
    if settings is None:
        return 0.0
    from followup_lint.language.blended import BlendedActReader
    from followup_lint.language.encoder import shared_encoder
    from followup_lint.language.linear import linear_reader

    encoder = Listening(shared_encoder(), settings)
    reader = BlendedActReader(linear_reader(), lambda: encoder, required=True)
    sentences = [
        Letter(
            Draft(**case.draft), InterviewContext(**case.context), Readers(reader, None)
        ).sentences
        for case in cases
    ]
    asked = 0
    for of_one in sentences:
        encoder.texts.clear()
        reader.read(of_one)
        asked += sum(sentence.text in encoder.texts for sentence in of_one)
    return asked / sum(map(len, sentences))


class Listening:
    """An encoder that remembers what it was asked about."""

    def __init__(self, encoder: Any, settings: EncoderSettings) -> None:
        self._encoder = encoder
        self.settings = settings
        self.texts: set[str] = set()

    def logits(self, text: str, second: str | None = None) -> Sequence[float]:
        """Read a sentence."""
        self.texts.add(text)
        return self._encoder.logits(text, second)


def _mean_macro(verdicts: Verdicts, rows: Sequence[int]) -> float:
    return mean(score_verdicts(_known(pairs, rows)).macro_f1 for pairs in verdicts.values()) or 0.0


def _known(
    pairs: Sequence[tuple[str, str] | None], rows: Sequence[int]
) -> Iterator[tuple[str, str]]:
    return (pair for row in rows if (pair := pairs[row]) is not None)


def _interval(values: Sequence[float]) -> list[float | None]:
    ordered = sorted(values)
    cut = int(TAIL * len(ordered))
    return [rounded(ordered[cut]), rounded(ordered[-1 - cut])]
