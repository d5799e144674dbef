"""Files written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from followup_lint.errors import ConfigError


def write_whole(file: Path, data: bytes) -> None:
    """Put bytes into a file: beside it first, then in its place, so that no half is ever seen.

    The file keeps its rights, and a link stays a link.

    Args:
        file: Where to; its folder must be there.
        data: The new content.

    Raises:
        ConfigError: It can't be written; the file is named. What was there is still there.
    """
    import tempfile  # noqa: PLC0415 - seldom needed, and not quick to load

    place = Path(os.path.realpath(file))
    temporary = ""
    try:
        if place.is_dir():
            raise IsADirectoryError(0, "is a folder")
        if place.exists() and not place.is_file():  # /dev/stdout, a pipe
            place.write_bytes(data)
            return
        handle, temporary = tempfile.mkstemp(prefix=f".{place.name}.", dir=place.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).chmod(_mode(place))
        Path(temporary).replace(place)
    except OSError as error:
        with suppress(OSError):
            if temporary:
                Path(temporary).unlink()
        problem = f"can't be written: {error.strerror or type(error).__name__}."
        remedy = "Check path and rights."
        raise ConfigError(problem, file=str(file), remedy=remedy) from None


def _mode(place: Path) -> int:
    """The rights of a file, or those that a new one gets."""
    with suppress(OSError):
        return place.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
