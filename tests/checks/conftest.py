"""Tests of consistency read the sibling modules of this folder by name."""

from __future__ import annotations

import sys
from pathlib import Path

# In importlib mode pytest adds no folders of tests to the path.
sys.path.insert(0, str(Path(__file__).parent))
