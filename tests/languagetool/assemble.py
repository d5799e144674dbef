"""Gather a LanguageTool for the tests, once: ``python tests/languagetool/assemble.py [DIR]``.

Prints the installation. DIR is the folder to keep it in; without it ``$FOLLOWUP_LINT_TEST_CACHE``
or ``~/.cache/followup_lint_tests``. Needs Maven and Java 17.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from followup_lint.errors import EngineError
from followup_lint.grammar.languagetool_install import install_from_maven


def cache_folder() -> Path:
    named = os.environ.get("FOLLOWUP_LINT_TEST_CACHE")
    return Path(named) if named else Path.home() / ".cache" / "followup_lint_tests"


def assemble(folder: Path | None = None) -> Path:
    """Give the installation in a folder; gathers it where it is missing.

    Raises:
        EngineUnavailable: Maven or a fitting Java is missing.
        EngineFailed: It could not be gathered.
    """
    return install_from_maven(folder or cache_folder()).folder


if __name__ == "__main__":
    try:
        found = assemble(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    except EngineError as error:
        sys.exit(str(error))
    sys.stdout.write(f"{found}\n")
