"""`textstat`'s automated readability index, without what `textstat` loads for its other scores.

Importing `textstat` imports NLTK, whose corpora its syllable counts need and this index doesn't.
That takes a sixth of a second, more than judging a mail. So `textstat` is handed a stand-in that
loads NLTK when something in it is asked for; whoever else imports NLTK gets NLTK.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LEFT_FOR_LATER = "nltk"


class _StandIn(ModuleType):
    """A module that loads when a name in it is asked for."""

    def __getattr__(self, name: str) -> object:
        _withdraw(self)
        value: object = getattr(import_module(self.__name__), name)
        return value


def _withdraw(stand_in: ModuleType) -> None:
    """Let the next import of that name find the module itself."""
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]


@lru_cache(maxsize=1)
def readability_index() -> Callable[[str], float]:
    """Give `textstat.automated_readability_index`; it loads at the first call."""
    stand_in = _StandIn(LEFT_FOR_LATER)
    sys.modules.setdefault(LEFT_FOR_LATER, stand_in)
    try:
        from textstat.backend.metrics import automated_readability_index  # noqa: PLC0415
    finally:
        _withdraw(stand_in)
    index: Callable[[str], float] = automated_readability_index
    return index
