"""`textstat`'s automated readability index, without what `textstat` loads for its other scores.

Importing `textstat` imports NLTK, whose corpora its syllable counts need and this index doesn't.
That takes a sixth of a second, more than judging a mail.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from followup_lint.stand_in import standing_in

if TYPE_CHECKING:
    from collections.abc import Callable

LEFT_FOR_LATER = "nltk"


@lru_cache(maxsize=1)
def readability_index() -> Callable[[str], float]:
    """Give `textstat.automated_readability_index`; it loads at the first call."""
    with standing_in(LEFT_FOR_LATER):
        from textstat.backend.metrics import automated_readability_index  # noqa: PLC0415
    index: Callable[[str], float] = automated_readability_index
    return index
