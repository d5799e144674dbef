"""What is sent to a LanguageTool server: passages joined, in requests that no text makes slow.

Measured with LanguageTool 6.8: an unknown word costs it 28 ms for suggestions, and the answer
quotes a sentence once for each of its matches, so both are bounded for each request.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from followup_lint.grammar.nearest import common_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from followup_lint.grammar.engine import Issue

MOST_CHARACTERS = 5_000
"""Characters of one request: four mails of the usual length."""

MOST_STRANGE = 150
"""Different words of one request that aren't common ones. A mail has ten, four joined have eighty;
those beyond are hidden, so that a flood of them is answered within the time-out."""

SHORT = 3
"""Words of so many letters cost a quarter; nearly all of them are common in any text."""

GAP = "\n\n"
WORD = re.compile(r"[^\W\d_]{1,60}")
RUN = re.compile(r"([^\w\s]|_)\1{8,100000}")


@dataclass(frozen=True)
class Piece:
    """A passage, or a part of one that is too long, in a request.

    Attributes:
        passage: The number of the passage.
        offset: Where the piece begins in its passage.
        start: Where it begins in the request.
        text: What is sent of it, as long as the original.
    """

    passage: int
    offset: int
    start: int
    text: str

    def in_passage(self, issue: Issue) -> Issue:
        """Turn offsets of the piece into those of the passage."""
        if not self.offset:
            return issue
        return replace(issue, start=issue.start + self.offset, end=issue.end + self.offset)


@dataclass(frozen=True)
class Request:
    """One text to send and the pieces that it is made of, in its order."""

    text: str
    pieces: tuple[Piece, ...]

    def piece_at(self, start: int, end: int) -> Piece | None:
        """Find the piece that holds a stretch; None if it leaves its piece."""
        for piece in self.pieces:
            if piece.start <= start < piece.start + len(piece.text):
                return piece if end <= piece.start + len(piece.text) else None
        return None


def requests_for(passages: Sequence[str]) -> Iterator[Request]:
    """Make the requests for the passages of a letter: one, unless it is very long.

    Args:
        passages: Plain text.

    Yields:
        Requests in text order. There are none where nothing is to be read.
    """
    pieces: list[Piece] = []
    size = 0
    for number, passage in enumerate(passages):
        for offset, text in _cut(passage):
            if pieces and size + len(GAP) + len(text) > MOST_CHARACTERS:
                yield _request(pieces)
                pieces, size = [], 0
            start = size + len(GAP) if pieces else 0
            pieces.append(Piece(number, offset, start, text))
            size = start + len(text)
    if pieces:
        yield _request(pieces)


def _cut(passage: str) -> Iterator[tuple[int, str]]:
    """Cut what is longer than a request at white space, and leave out what is blank."""
    start = 0
    while start < len(passage):
        end = start + MOST_CHARACTERS
        if end < len(passage):
            end = max(passage.rfind(" ", start + MOST_CHARACTERS // 2, end), 0) or end
        text = passage[start:end]
        if text.strip():
            yield start, text
        start = end


def _request(pieces: list[Piece]) -> Request:
    text = harmless(GAP.join(piece.text for piece in pieces))
    return Request(
        text,
        tuple(
            replace(piece, text=text[piece.start : piece.start + len(piece.text)])
            for piece in pieces
        ),
    )


def harmless(text: str) -> str:
    """Replace runs of a mark by spaces, and strange words beyond the limit by X's, of equal length.

    X's read as a name, and the server takes them for one.
    """
    text = RUN.sub(lambda run: run[0][:3] + " " * (len(run[0]) - 3), text)
    common = common_words()
    left = float(MOST_STRANGE)
    hidden = set()
    for word in dict.fromkeys(WORD.findall(text)):
        if len(word) <= SHORT or word.lower() not in common:
            left -= 0.25 if len(word) <= SHORT else 1
            if left < 0:
                hidden.add(word)
    if not hidden:
        return text
    return WORD.sub(lambda word: "X" * len(word[0]) if word[0] in hidden else word[0], text)
