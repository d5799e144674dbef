"""Regular expressions that are compiled when they are first searched for.

A process that judges one mail needs a third of all patterns, and compiling the others takes longer
than judging does.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _LatePattern:
    """Stands for a pattern; once compiled, its methods are the pattern's own."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        # Only reached for what isn't set yet, and for what is seldom asked for.
        pattern = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """Make a pattern that compiles itself at its first use.

    Args:
        source: The pattern; that it is a right one shows only then.
        flags: As for `re.compile`.

    Returns:
        What has all methods and attributes of a pattern, but is no `re.Pattern`: functions of `re`
        don't take it.
    """
    return cast("re.Pattern[str]", _LatePattern(source, flags))
