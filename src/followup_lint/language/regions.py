"""The parts of a body that the scanners of this package find: plain offsets into it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A stretch of the body, in code points: ``body[start:end] == text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Sentence(Region):
    """One sentence or bullet item of the writer's own prose.

    Attributes:
        paragraph: Index into `Zones.paragraphs`; for a postscript, one past the last.
        bullet: Whether it is an item of a list.
    """

    paragraph: int
    bullet: bool = False


@dataclass(frozen=True)
class Zones:
    """Where the parts of a letter stand. Regions carry no white space at their ends.

    Attributes:
        greeting: The words of the greeting alone ("Dear Dana," — not the thanks that may follow on
            the same line), or None.
        paragraphs: The writer's own prose between greeting and sign-off, by paragraph. A paragraph
            ends at a blank line, or at a line break that is no hard wrap; an item of a list is one.
        postscript: "P.S. …", wherever it stands, or None.
        sign_off: The closing line above the name ("Best regards,"), or None.
        signature: The writer's name and what follows it (title, phone, links), or None.
        quoted: Earlier mail, above or below.
        address_block: A postal address or date block above the greeting, as in a letter.
        reference_line: A "RE: …" line in the body.
        device_tag: "Sent from my iPhone" and the like.
        separators: Lone rules such as "-- " or "____".
        closing_line: Where no formula signs off: the short line of prose of its own directly above
            the name ("Thank you again for your time."). Its words are a paragraph, too.
    """

    greeting: Region | None
    paragraphs: tuple[Region, ...]
    postscript: Region | None
    sign_off: Region | None
    signature: Region | None
    quoted: tuple[Region, ...]
    address_block: Region | None
    reference_line: Region | None
    device_tag: Region | None
    separators: tuple[Region, ...] = ()
    closing_line: Region | None = None
