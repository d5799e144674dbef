"""All tests: no LanguageTool of this machine may read along, so that they mean the same everywhere."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

from followup_lint.grammar.languagetool_server import FOLDER_VARIABLE
from followup_lint.grammar.languagetool_source import URL_VARIABLE

# Here and not in a fixture: some modules of tests build their linters when they are imported.
_EMPTY = tempfile.mkdtemp(prefix="no_languagetool_")
atexit.register(shutil.rmtree, _EMPTY, ignore_errors=True)
os.environ.pop(URL_VARIABLE, None)
os.environ[FOLDER_VARIABLE] = _EMPTY
