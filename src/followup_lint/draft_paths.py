"""From the words of a command line to drafts: files, folders, globs, standard input."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.draft_file import STDIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DRAFTS = (".eml", ".txt", ".md")
"""What is taken for a draft in a folder."""

_GLOB = re.compile(r"[*?]|\[[^\]]{1,100}\]")

_CONTEXTS = (".toml", ".yaml", ".yml", ".json")


@dataclass(frozen=True)
class Named:
    """A draft that a command line names, or a word of it that names none.

    Attributes:
        name: The path to read, ``-`` for standard input; the word itself where there is a problem.
        problem: Why it names no draft, and what to do.
    """

    name: str
    problem: str | None = None


def find_drafts(words: Sequence[str]) -> tuple[Named, ...]:
    """Find the drafts that a command line names.

    A folder gives all ``.eml``, ``.txt`` and ``.md`` files in it and below, hidden ones left out.
    A glob gives what it fits, ``**`` folders at any depth; so a quoted one means the same in every
    shell. Context files are passed over in both, and in what a shell made of a glob. A draft that
    is named twice comes once.

    Args:
        words: Files, folders, globs and ``-``.

    Returns:
        Drafts in the order of the words, those of one folder or glob sorted; at least one for each
        word that isn't passed over.
    """
    found: dict[str, Named] = {}
    for word in words:
        for named in _of(word, alone=len(words) == 1):
            found.setdefault(os.path.normpath(named.name), named)
    return tuple(found.values())


def _of(word: str, *, alone: bool) -> Iterator[Named]:
    if word == STDIN:
        yield Named(word)
    elif "\0" not in word and Path(word).is_dir():
        yield from _in_folder(word)
    elif _GLOB.search(word) and not Path(word).exists():
        yield from _in_glob(word)
    elif alone or not is_context(Path(word)):
        # A file that is not there is told of by whoever reads it.
        yield Named(word)


def _in_folder(folder: str) -> Iterator[Named]:
    empty = True
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if _is_draft(Path(name)):
                empty = False
                yield Named(str(Path(place, name)))
    if empty:
        yield Named(folder, f"{folder}: holds no {', '.join(DRAFTS)} file. Name another folder.")


def _in_glob(pattern: str) -> Iterator[Named]:
    empty = True
    for path in sorted(glob(pattern, recursive=True)):  # noqa: PTH207 - Path.glob takes no "../*"
        if _is_draft(Path(path)) and not Path(path).is_dir():
            empty = False
            yield Named(path)
    if empty:
        kinds = ", ".join(DRAFTS)
        yield Named(pattern, f"{pattern}: fits no {kinds} file. Check the pattern and the folder.")


def _is_draft(file: Path) -> bool:
    return (
        file.suffix.lower() in DRAFTS
        and not file.name.startswith(".")
        and not file.stem.endswith(".context")
    )


def is_context(file: Path) -> bool:
    """Tell whether a file is the context of a draft, by its name: ``note.context.toml``."""
    return file.suffix.lower() in _CONTEXTS and file.stem.endswith(".context")
