"""The tables of the linear reader's weights, unpacked as far as they are asked for.

Unpacking all of them takes longer than judging fifty mails, and most processes judge one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

OFFSET = 1 << 15
"""What stands in the data file for a weight of zero."""


class Weighed(Protocol):
    """Weights by the word that follows."""

    @overload
    def get(self, word: str, /) -> int | None: ...

    @overload
    def get(self, word: str, default: int, /) -> int: ...

    def __getitem__(self, word: str, /) -> int: ...

    def __contains__(self, word: object, /) -> bool: ...


class Paired(Protocol):
    """By the word that follows: its weight, and those of the words after it."""

    def get(self, word: str, /) -> tuple[int, Weighed] | None:
        """Give what a word earns, or None."""


class Entries(Protocol):
    """What words earn."""

    def get(self, word: str, /) -> Entry | None:
        """Give the entry of a word; None where it has none."""


if TYPE_CHECKING:
    Entry: TypeAlias = tuple[int, Paired, Weighed]


def in_each_lane(value: int, size: int) -> int:
    """Put the same value into each lane."""
    return sum(value << 32 * lane for lane in range(size))


class Rows(Mapping[str, int]):
    """Packed weights by n-gram.

    Args:
        names: The n-grams, sorted.
        low: The low bytes of their weights, a row each.
        high: The high bytes.
        size: Weights of a row.
    """

    def __init__(self, names: Sequence[str], low: memoryview, high: memoryview, size: int) -> None:
        self._names = names
        self._low, self._high, self._size = low, high, size
        self._zero = in_each_lane(OFFSET, size)
        self._all: dict[str, int] | None = None

    def __getitem__(self, name: str) -> int:
        weight = self.find(name)
        if weight is None:
            raise KeyError(name)
        return weight

    @overload
    def find(self, name: str) -> int | None: ...

    @overload
    def find(self, name: str, default: int) -> int: ...

    @overload
    def find(self, name: str, default: int | None) -> int | None: ...

    def find(self, name: str, default: int | None = None) -> int | None:
        """Give the weight of an n-gram, or the default; quicker than ``get``."""
        if self._all is not None:
            return self._all.get(name, default)
        place = bisect_left(self._names, name)
        if place == len(self._names) or self._names[place] != name:
            return default
        return self._row(place)

    @property
    def finder(self) -> Callable[[str, int], int]:
        """What finds weights quickest, for many of them."""
        return self.find if self._all is None else self._all.get

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def any_begins(self, head: str) -> bool:
        """Tell whether an n-gram begins with these characters."""
        place = bisect_left(self._names, head)
        return place < len(self._names) and self._names[place].startswith(head)

    def unpack(self) -> dict[str, int]:
        """Unpack all rows; from then on they are looked up in a table."""
        if self._all is None:
            wide = bytearray(4 * len(self._low))
            wide[0::4], wide[1::4] = self._low, self._high
            step, zero = 4 * self._size, self._zero
            packed = [
                int.from_bytes(wide[at : at + step], "little") - zero
                for at in range(0, len(wide), step)
            ]
            self._all = dict(zip(self._names, packed, strict=True))
        return self._all

    def _row(self, place: int) -> int:
        begin = place * self._size
        end = begin + self._size
        wide = bytearray(4 * self._size)
        wide[0::4], wide[1::4] = self._low[begin:end], self._high[begin:end]
        return int.from_bytes(wide, "little") - self._zero


class FewEntries:
    """Entries made when they are asked for; see `Weights.all_entries`.

    Args:
        words: Weights of words.
        phrases: Weights of n-grams over more than one place.
        start: What stands for the beginning of a sentence.
        unknown: Sums the weights of the pieces of a word that has none itself.
    """

    def __init__(
        self, words: Rows, phrases: Rows, start: str, unknown: Callable[[str], int]
    ) -> None:
        self._words, self._phrases, self._start = words, phrases, start
        self._unknown = unknown

    def get(self, word: str, /) -> Entry | None:
        """Give the entry of a word; None where it has none."""
        weight = 0 if word == self._start else self._words.find(word)
        if weight is None:
            if not self._phrases.any_begins(f"{word} "):
                return None
            weight = self._unknown(word)
        return weight, _Pairs(self._phrases, word), _After(self._phrases, f"{word} * ")


class _Pairs:
    """The n-grams that begin with a word, by the next one."""

    __slots__ = ("_phrases", "_word")

    def __init__(self, phrases: Rows, word: str) -> None:
        self._phrases, self._word = phrases, word

    def get(self, word: str, /) -> tuple[int, Weighed] | None:
        pair = f"{self._word} {word}"
        weight = self._phrases.find(pair)
        if weight is None:
            if not word or not self._phrases.any_begins(f"{pair} "):
                return None
            weight = 0
        return weight, _After(self._phrases, f"{pair} ")


class _After:
    """The n-grams with the same head, by their last word."""

    __slots__ = ("_head", "_phrases")

    def __init__(self, phrases: Rows, head: str) -> None:
        self._phrases, self._head = phrases, head

    @overload
    def get(self, word: str, /) -> int | None: ...

    @overload
    def get(self, word: str, default: int, /) -> int: ...

    def get(self, word: str, default: int | None = None, /) -> int | None:
        return self._phrases.find(self._head + word, default)

    def __getitem__(self, word: str, /) -> int:
        return self._phrases[self._head + word]

    def __contains__(self, word: object, /) -> bool:
        return isinstance(word, str) and self._head + word in self._phrases
