"""The matcher of topics over the labelled pairs of topic and sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rows import read_rows
from score_sentences import CLOSING, GREETING
from scoring import mean, rounded, score_binary

from followup_lint.language.blended import act_reader_for
from followup_lint.language.meaning import find_by_meaning
from followup_lint.language.topics import find_topics
from followup_lint.letter import Letter, Readers
from followup_lint.models import Draft, InterviewContext

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True)
class Pair:
    """A topic of an interview, a sentence, and whether it is taken up.

    Attributes:
        topic: As a context puts it.
        sentence: As a draft has it.
        taken_up: Whether the sentence takes the topic up.
        shared: Whether both share the stem of a word that tells something.
        kind: In what way they are related.
        voice: Who writes the sentence.
        found: Whether the matcher finds the topic.
        score: How much of what is needed the sentence holds; see `TopicMatch`.
    """

    topic: str
    sentence: str
    taken_up: bool
    shared: bool
    kind: str
    voice: str
    found: bool
    score: float


def match_pairs(split: str, acts: str) -> list[Pair]:
    """Ask the matcher about all pairs of a split.

    Args:
        split: ``tune``, ``hold`` or ``all``, by the voice of the sentence.
        acts: The engine, as in `LintConfig.acts`: it may tell topics, too.

    Raises:
        EngineUnavailable: The engine is not installed.
    """
    readers = Readers(act_reader_for(acts), None)
    return [_match(row, readers) for row in read_rows("pairs_*.jsonl", split)]


def score_pairs(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Score the matcher on all pairs, on those that share a word or don't, and by kind.

    Returns:
        For JSON: the number of pairs, and figures under ``all``, ``shared``, ``unshared`` and by
        kind. ``right`` is the share of right answers: most kinds are of one label alone.
    """
    kinds = sorted({pair.kind for pair in pairs})
    return {
        "count": len(pairs),
        "all": _figures(pairs),
        "shared": _figures([pair for pair in pairs if pair.shared]),
        "unshared": _figures([pair for pair in pairs if not pair.shared]),
        "kinds": {kind: _figures([p for p in pairs if p.kind == kind]) for kind in kinds},
    }


def missed_pairs(pairs: Iterable[Pair]) -> Iterator[dict[str, Any]]:
    """List the pairs that the matcher gets wrong, for JSON."""
    for pair in pairs:
        if pair.found != pair.taken_up:
            yield {
                "gold": pair.taken_up,
                "got": pair.found,
                "kind": pair.kind,
                "score": pair.score,
                "topic": pair.topic,
                "sentence": pair.sentence,
            }


def _match(row: dict[str, Any], readers: Readers) -> Pair:
    # No names in the context: words of a role or a company that every pair had would tell nothing.
    letter = Letter(
        Draft(body=f"{GREETING}{row['sentence']}{CLOSING}"),
        InterviewContext(topics=[row["topic"]]),
        readers,
    )
    (match,) = find_by_meaning(letter, find_topics(letter, letter.topics))
    return Pair(
        topic=row["topic"],
        sentence=row["sentence"],
        taken_up=row["taken_up"],
        shared=row["shared"],
        kind=row["kind"],
        voice=row["voice"],
        found=bool(match.spans),
        score=match.score,
    )


def _figures(pairs: Sequence[Pair]) -> dict[str, Any]:
    scored = score_binary((pair.taken_up, pair.found) for pair in pairs)
    right = mean(float(pair.taken_up == pair.found) for pair in pairs)
    return {"count": len(pairs), "right": rounded(right), **scored.as_dict()}
