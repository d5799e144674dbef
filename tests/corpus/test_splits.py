"""The split by voice is fixed: the same on every machine and for every kind of row."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from splits import HELD_SHARE, held

HERE = Path(__file__).parent


def voices(pattern):
    return {
        json.loads(line)["voice"]
        for path in HERE.glob(pattern)
        for line in path.read_text(encoding="utf-8").splitlines()
    }


@pytest.mark.parametrize(
    ("voice", "is_held"),
    [
        # By the first byte of the digest: what begins below 26 is held.
        pytest.param("welder, Gdynia", True, id="00"),
        pytest.param("tiler, Porto", True, id="0c"),
        pytest.param("Zoë, florist", True, id="1d"),
        pytest.param("nurse, Accra", False, id="2b"),
        pytest.param("baker, Trondheim", False, id="3a"),
        pytest.param("archivist, Leeds", False, id="d1"),
    ],
)
def test_a_voice_keeps_its_side(voice, is_held):
    assert held(voice) is is_held


@pytest.mark.parametrize("pattern", ["sentences_*.jsonl", "pairs_*.jsonl"])
def test_about_the_share_is_held(pattern):
    found = voices(pattern)

    assert sum(map(held, found)) / len(found) == pytest.approx(HELD_SHARE, abs=0.05)
