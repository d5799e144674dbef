"""What a user downloads stays small: the models travel with the package."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import followup_lint

MOST = 20_000_000
"""Bytes of the wheel, compressed."""


def test_the_package_is_small_enough_to_travel_with_its_models():
    package = Path(followup_lint.__file__).parent
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as wheel:
        for path in sorted(package.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                wheel.write(path, path.relative_to(package))
    names = {Path(name).name for name in wheel.namelist()}
    assert {"model.onnx", "linear.bin", "NOTICE"} <= names
    assert len(archive.getvalue()) <= MOST
