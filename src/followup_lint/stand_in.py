"""Importing a part of a package without all that the package loads beside it.

Where a package's own ``__init__`` loads far more than we use, a stand-in takes its place for as
long as the part loads. Whoever imports the package afterwards gets the package itself.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class _StandIn(ModuleType):
    """A module that loads when a name in it is asked for."""

    def __getattr__(self, name: str) -> object:
        _withdraw(self)
        value: object = getattr(import_module(self.__name__), name)
        return value


@contextmanager
def standing_in(name: str, *, parts: bool = False) -> Iterator[None]:
    """Let a stand-in be imported instead of a module; nothing where the module is loaded already.

    Who keeps the stand-in, and asks for a name in it later, gets the module's.

    Args:
        name: The module.
        parts: Whether it is a package some of whose modules are to be imported meanwhile.
    """
    if name in sys.modules:
        yield
        return
    stand_in = _StandIn(name)
    if parts:
        spec = find_spec(name)
        stand_in.__path__ = list(spec.submodule_search_locations or ()) if spec else []
    sys.modules[name] = stand_in
    try:
        yield
    finally:
        _withdraw(stand_in)


def _withdraw(stand_in: ModuleType) -> None:
    """Let the next import of that name find the module itself."""
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]
