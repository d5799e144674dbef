"""``python -m followup_lint``: the command line."""

from __future__ import annotations

import sys

from followup_lint.cli import start

if __name__ == "__main__":
    sys.exit(start())
