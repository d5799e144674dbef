"""Which words call which others to mind, as a sentence encoder has it.

The table in `distilled.txt` is made by `tests/corpus/build_neighbours.py`: the hand-made groups of
`neighbours` say what stands for a word, these say what is somewhere near it ("kiln": "furnace",
"pottery", "glaze"). One of them tells little, several in one sentence tell something.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

QUALITIES = (0.4, 0.5, 0.6)
"""What a neighbour counts, by its band from the farthest to the nearest, where the word itself
counts 1."""


@dataclass(frozen=True)
class Distilled:
    """The table.

    Attributes:
        lines: The lines of the table: a stem, blank, the words with that stem; then, for each band
            after a ``|``, the lines of its neighbours in order, each by its distance from the last.
        places: By stem, the number of its line.
    """

    lines: tuple[str, ...]
    places: Mapping[str, int]

    def near(self, stem: str) -> Iterator[tuple[float, list[str]]]:
        """Find what a stem calls to mind.

        Yields:
            For each neighbour, the nearest band last: what it counts; and its stem followed by the
            words with that stem, as they are written in lower case.
        """
        place = self.places.get(stem)
        if place is None:
            return
        _, *bands = self.lines[place].split("|")
        for quality, band in zip(QUALITIES, bands, strict=True):
            for number in accumulate(map(int, band.split())):
                yield quality, self.lines[number].partition("|")[0].split(" ")


def read_distilled(lines: Iterable[str]) -> Distilled:
    """Read the lines of a table; a line is taken apart when it is asked for."""
    kept = tuple(lines)
    return Distilled(kept, {line[: line.find(" ")]: place for place, line in enumerate(kept)})


@lru_cache(maxsize=1)
def distilled() -> Distilled:
    """Load the table; once a process."""
    text = files(__package__).joinpath("distilled.txt").read_text(encoding="utf-8")
    return read_distilled(text.splitlines())
