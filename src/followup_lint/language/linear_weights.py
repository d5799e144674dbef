"""The weights of the linear reader: what the data file holds and how it is read.

The file is the length of a head (four bytes, little-endian), the head, and the weights: the low
bytes of all of them, then the high bytes. The head is gzip over one header line (JSON), and one
line each of words, phrases and pieces, parted by tabs. The weights are not compressed, so that a
process that judges one mail needn't unpack all of them; a wheel compresses them anyway.

There a weight is an unsigned 16-bit integer with `OFFSET` for zero. All weights of one feature make
one Python integer: the sum of each label's weight times 2 to the power of 32 times its index. One
addition adds up all labels at once, and exactly. Adding up the 400 weights of a mail takes 9 µs
that way; as tuples, 53 µs with ``zip`` and ``sum``, and 212 µs one tuple after the other.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import count, repeat
from typing import TYPE_CHECKING

from followup_lint.language.linear_rows import OFFSET, FewEntries, Rows, in_each_lane
from followup_lint.language.ngrams import START, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from followup_lint.language.linear_rows import Entries

    Pairs: TypeAlias = dict[str, tuple[int, dict[str, int]]]
    Table: TypeAlias = dict[str, tuple[int, Pairs, dict[str, int]]]

__all__ = [
    "LANE",
    "MIDDLE",
    "OFFSET",
    "Weights",
    "in_each_lane",
    "read_weights",
    "shipped_weights",
    "steps_of",
    "write_weights",
]

MIDDLE = 1 << 30
"""What a lane of a score holds at the threshold; so its bit 30 tells whether it is reached."""

LANE = 0xFFFFFFFF
"""The bits of one lane."""

FILE = "linear.bin"

FEW = 500
"""Sentences from which on the table of all entries is worth what it takes to make: 60 ms."""


@dataclass(frozen=True)
class Weights:
    """What the linear model has learnt; read-only.

    Attributes:
        labels: The names of the lanes.
        bias: For each label what is added to the sum, less its threshold; in steps.
        step: The logit of one step.
        words: Known words, each with its own weight and those of all its pieces.
        phrases: Word n-grams over more than one place.
        pieces: Character n-grams, for words that are not known.
    """

    labels: tuple[str, ...]
    bias: tuple[int, ...]
    step: float
    words: Rows
    phrases: Rows
    pieces: Rows
    _asked: Iterator[int] = field(default_factory=count, repr=False, compare=False)

    @property
    def entries(self) -> Entries:
        """What each word earns: by itself, and with the words that follow it.

        For the first sentences of a process, which may be all, they are looked up one by one.
        """
        return self.all_entries if next(self._asked) >= FEW else self._few_entries

    @cached_property
    def _few_entries(self) -> Entries:
        return FewEntries(self.words, self.phrases, START, self.unknown)

    @cached_property
    def all_entries(self) -> Table:
        """The entries of all words.

        An entry holds the weight of the word; for "a b" by b its weight, and the weights of "a b c"
        by c; and the weights of "a * c" by c. Three look-ups of single words take less time than
        making the phrases to look up.
        """
        words, phrases, _ = (rows.unpack() for rows in (self.words, self.phrases, self.pieces))
        table: Table = {word: (weight, {}, {}) for word, weight in words.items()}
        table[START] = (0, {}, {})
        one = {word: word for word in words}  # one string a word, which stays close at hand
        nothing: dict[str, int] = {}
        for phrase, weight in phrases.items():
            first, _, rest = phrase.partition(" ")
            second, _, third = rest.partition(" ")
            if not second:
                continue  # the mask of a name, a word by itself
            second, third = one.setdefault(second, second), one.setdefault(third, third)
            if first not in table:
                table[first] = (self.unknown(first), {}, {})
            _, pairs, gaps = table[first]
            if second == "*":
                gaps[third] = weight
                continue
            known, runs = pairs.get(second, (0, nothing))
            if not third:
                pairs[second] = (weight, runs)
            elif runs:
                runs[third] = weight
            else:
                pairs[second] = (known, {third: weight})
        return table

    @cached_property
    def unknown(self) -> Callable[[str], int]:
        """What sums the weights of the pieces of a word that training never met.

        The last words are kept: most are names, which one letter holds several times. A name costs
        as much as all the words of a sentence that are known.
        """

        @lru_cache(maxsize=4096)
        def total(word: str) -> int:
            return sum(map(self.pieces.finder, pieces(word), repeat(0)))

        return total

    @cached_property
    def start(self) -> int:
        """The score before any feature: the bias, and `MIDDLE`, in each lane; see `steps_of`."""
        return sum((MIDDLE + bias) << 32 * lane for lane, bias in enumerate(self.bias))

    def lanes(self, total: int) -> list[int]:
        """Take a sum of packed weights apart, in steps and without the bias."""
        size = len(self.labels)
        score = total + in_each_lane(MIDDLE, size)
        return [steps_of(score, lane) for lane in range(size)]


def steps_of(score: int, lane: int) -> int:
    """Take one lane out of a score: the steps above the label's threshold.

    Args:
        score: `Weights.start` and all the weights that were earned.
        lane: The label's index.
    """
    return (score >> 32 * lane & LANE) - MIDDLE


def write_weights(
    labels: Sequence[str],
    bias: Sequence[int],
    step: float,
    tables: Sequence[Mapping[str, Sequence[int]]],
) -> bytes:
    """Make the bytes of a data file; the same weights make the same bytes.

    Args:
        labels: The names of the lanes.
        bias: See `Weights`.
        step: See `Weights`.
        tables: Words, phrases and pieces, each with one signed integer a label.

    Raises:
        OverflowError: A weight does not fit into 16 bits.
    """
    header = {"labels": list(labels), "bias": list(bias), "step": step}
    lines = [json.dumps(header), *("\t".join(sorted(table)) for table in tables)]
    flat = [weight + OFFSET for table in tables for key in sorted(table) for weight in table[key]]
    if any(not 0 <= weight < 2 * OFFSET for weight in flat):
        raise OverflowError("a weight does not fit into 16 bits")
    low = bytes(weight & 255 for weight in flat)
    high = bytes(weight >> 8 for weight in flat)
    head = gzip.compress("\n".join(lines).encode(), compresslevel=9, mtime=0)
    return len(head).to_bytes(4, "little") + head + low + high


def read_weights(data: bytes) -> Weights:
    """Read what `write_weights` made."""
    begins = 4 + int.from_bytes(data[:4], "little")
    lines = gzip.decompress(data[4:begins]).split(b"\n")
    header = json.loads(lines[0])
    size = len(header["labels"])
    keys = [line.decode().split("\t") if line else [] for line in lines[1:4]]
    planes = memoryview(data)[begins:]
    low, high = planes[: len(planes) // 2], planes[len(planes) // 2 :]
    tables = []
    begin = 0
    for names in keys:
        end = begin + size * len(names)
        tables.append(Rows(names, low[begin:end], high[begin:end], size))
        begin = end
    return Weights(
        labels=tuple(header["labels"]),
        bias=tuple(header["bias"]),
        step=header["step"],
        words=tables[0],
        phrases=tables[1],
        pieces=tables[2],
    )


def shipped_weights() -> Weights:
    """Read the data file beside this module."""
    return read_weights(files("followup_lint.language").joinpath(FILE).read_bytes())
