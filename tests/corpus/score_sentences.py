"""The reader of acts, and the rules of tone, over the labelled sentences.

Each sentence is set in a plain letter that does nothing else. The library reads it as it reads any
draft: it may split it, and it applies its vetoes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rows import read_rows
from scoring import score_binary

from followup_lint.checks.tone import RULE_OF, Tone
from followup_lint.language.blended import act_reader_for
from followup_lint.language.linear import ACTS, PARTICULAR, linear_reader
from followup_lint.language.particulars import particularity
from followup_lint.letter import Letter, Readers
from followup_lint.models import Draft, InterviewContext
from followup_lint.testing import PLAIN_CONTEXT, PLAIN_DRAFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

GREETING, CLOSING = "Dear Dana,\n\n", "\n\nBest regards,\nAna Ruiz"

AT_THE_HEAD = RULE_OF["flippant"]
"""The one rule of tone that reads greetings: for it the sentence stands in the greeting's place."""


@dataclass(frozen=True)
class Row:
    """One labelled sentence.

    Attributes:
        text: The sentence.
        voice: Who writes it.
        labels: Its acts, its faults of tone, and ``particular`` where it names a particular.
    """

    text: str
    voice: str
    labels: frozenset[str]


@dataclass(frozen=True)
class Read:
    """A sentence and what the library finds in it.

    Attributes:
        row: The sentence with its labels.
        labels: What the reader of acts gives, as in `Row`.
        rules: The rules of tone that fire.
    """

    row: Row
    labels: frozenset[str]
    rules: frozenset[str]


def sentence_rows(split: str) -> list[Row]:
    """Read the labelled sentences of one split."""
    return [
        Row(
            row["text"],
            row["voice"],
            frozenset([*row["acts"], *row["faults"], *([PARTICULAR] if row["particular"] else [])]),
        )
        for row in read_rows("sentences_*.jsonl", split)
    ]


def read_sentences(rows: Iterable[Row], acts: str) -> list[Read]:
    """Read sentences with one engine.

    Args:
        rows: The sentences.
        acts: The engine, as in `LintConfig.acts`.

    Raises:
        EngineUnavailable: It is not installed.
    """
    readers = Readers(act_reader_for(acts), None)
    return [_read(row, readers) for row in rows]


def score_sentences(read: Sequence[Read]) -> dict[str, Any]:
    """Score acts, particulars and faults as the reader gives them, and rules of tone as they fire.

    Returns:
        For JSON: the number of sentences, and figures by act, by fault and by rule.
    """
    return {
        "count": len(read),
        "acts": {label: _of_label(read, label) for label in (*ACTS, PARTICULAR)},
        "faults": {fault: _of_label(read, fault) for fault in faults()},
        "rules": {
            f"tone/{rule_of(fault)}": score_binary(
                (fault in one.row.labels, rule_of(fault) in one.rules) for one in read
            ).as_dict()
            for fault in faults()
        },
    }


def missed_sentences(read: Sequence[Read]) -> Iterator[dict[str, Any]]:
    """List sentences by label that the reader, or the rule of a fault, gets wrong.

    Yields:
        For JSON: the label or rule, whether it is right and whether it was given, voice and text.
    """
    for label in (*ACTS, PARTICULAR):
        yield from _missed(label, [(one.row, label in one.labels) for one in read], label)
    for fault in faults():
        rule = rule_of(fault)
        yield from _missed(fault, [(one.row, rule in one.rules) for one in read], f"tone/{rule}")


def faults() -> tuple[str, ...]:
    """Give the faults of tone that sentences are labelled with."""
    return tuple(fault for _, fault in linear_reader().faults)


def rule_of(fault: str) -> str:
    """Give the rule of ``tone`` that finds a fault."""
    return RULE_OF.get(fault, fault)


def plain_letter(body: str, readers: Readers) -> Letter:
    """Set a body in the plain draft and context of `followup_lint.testing`."""
    draft = Draft.model_validate({**PLAIN_DRAFT, "body": body})
    return Letter(draft, InterviewContext.model_validate(PLAIN_CONTEXT), readers)


def _read(row: Row, readers: Readers) -> Read:
    letter = plain_letter(f"{GREETING}{row.text}{CLOSING}", readers)
    reading = letter.reading
    found = {hit.act for hit in reading.hits} | {fault for _, fault, _ in reading.faults}
    if _is_particular(letter):
        found.add(PARTICULAR)
    rules = _tone_rules(letter) - {AT_THE_HEAD}
    if AT_THE_HEAD in _tone_rules(plain_letter(f"{row.text}{CLOSING}", readers)):
        rules |= {AT_THE_HEAD}
    return Read(row, frozenset(found), frozenset(rules))


def _is_particular(letter: Letter) -> bool:
    """Ask the engine; one that can't tell leaves it to the frames."""
    ask = letter.reading.particular
    if ask is None:
        return any(logit >= 0 for logit in particularity(letter))
    return any(ask(index) >= 0 for index in range(len(letter.sentences)))


def _tone_rules(letter: Letter) -> set[str]:
    return {finding.rule.partition("/")[2] for finding in Tone().run(letter).findings}


def _of_label(read: Sequence[Read], label: str) -> dict[str, int | float | None]:
    return score_binary((label in one.row.labels, label in one.labels) for one in read).as_dict()


def _missed(label: str, answers: Iterable[tuple[Row, bool]], name: str) -> Iterator[dict[str, Any]]:
    for row, given in answers:
        right = label in row.labels
        if right != given:
            yield {
                "label": name,
                "gold": right,
                "got": given,
                "voice": row.voice,
                "text": row.text,
            }
