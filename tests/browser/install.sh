#!/usr/bin/env bash
# What the tests of the page need: Debian's Chromium, and the packages of the group "browser" in .venv.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v chromium >/dev/null; then
    sudo=$(command -v sudo || true)
    $sudo apt-get -q update
    $sudo apt-get -qy install --no-install-recommends chromium fonts-liberation
fi
"${PYTHON:-.venv/bin/python}" -m pip install -q -U pip
"${PYTHON:-.venv/bin/python}" -m pip install -q --group browser --group notebook
chromium --version
