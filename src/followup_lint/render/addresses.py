"""A draft's path as programs on other machines can use it: relative, with forward slashes."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from followup_lint.draft_file import STDIN

STDIN_NAME = "stdin"


def portable_path(path: str) -> str:
    """Give a path relative to the working folder where it lies in it, else in full.

    Args:
        path: As the command line names it; ``-`` becomes ``stdin``.
    """
    if path == STDIN:
        return STDIN_NAME
    full = os.path.abspath(path)  # noqa: PTH100 - a link in the path is no other path
    try:
        inside = Path(full).relative_to(Path.cwd())
    except (ValueError, OSError):
        return Path(full).as_posix()
    return inside.as_posix()


def uri_of(path: str) -> str:
    """Give a path as a URI reference: percent-encoded UTF-8, ``file:`` where it is absolute."""
    name = portable_path(path)
    encoded = quote(os.fsencode(name), safe="/")
    if not Path(name).is_absolute():
        return encoded
    return f"file://{'' if encoded.startswith('/') else '/'}{encoded}"
