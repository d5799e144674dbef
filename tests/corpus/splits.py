"""Who is held out: one voice in seven, chosen by the voice's name alone."""

from __future__ import annotations

import hashlib

HELD_SHARE = 0.15
"""About this share of the voices is held out."""


def held(voice: str) -> bool:
    """Tell whether a voice belongs to ``hold``, on which nothing is trained or tuned.

    Args:
        voice: The ``voice`` of a sentence or a pair.
    """
    digest = hashlib.sha256(voice.encode("utf-8")).digest()
    return int.from_bytes(digest[:8], "big") < HELD_SHARE * 2**64
