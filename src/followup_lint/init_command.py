"""What ``followup-lint init`` does: writes a context file and settings to fill in."""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

from followup_lint.atomic_file import write_whole
from followup_lint.errors import ConfigError
from followup_lint.exit_codes import CLEAN
from followup_lint.render.visible import visible

SETTINGS = "followup_lint.toml"
CONTEXT = "interview.toml"


def write_templates(draft: str | None, *, force: bool) -> int:
    """Write both files.

    Args:
        draft: The draft that the context belongs to, if any; it need not be there yet.
        force: Whether to overwrite files.

    Returns:
        The exit code.

    Raises:
        ConfigError: One of the files is there already, and then none is written; or one can't be
            written.
    """
    context = Path(CONTEXT)
    if draft is not None:
        context = Path(draft).with_name(f"{Path(draft).stem}.context.toml")
    written = {context: "interview.toml", Path(SETTINGS): "settings.toml"}
    there = [file for file in written if file.exists() or file.is_symlink()]
    if there and not force:
        raise ConfigError(
            "is there already; nothing was written.",
            file=" and ".join(map(str, there)),
            remedy="Use --force to overwrite.",
        )
    folder = files("followup_lint").joinpath("templates")
    for file, template in written.items():
        write_whole(file, folder.joinpath(template).read_bytes())
        sys.stdout.write(f"Wrote {visible(str(file))}\n")
    if draft is None:
        sys.stdout.write(f"Use it with: followup-lint check DRAFT --context {context}\n")
    return CLEAN
