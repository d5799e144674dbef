"""Hostile bodies must cost in proportion to their length: four times the text, not sixteen."""

from __future__ import annotations

import gc
import time

import pytest

from followup_lint.language.detect import detect_language
from followup_lint.language.sentences import split_sentences
from followup_lint.language.zones import find_zones

pytestmark = pytest.mark.benchmark

SMALL, FACTOR = 20_000, 4
BOUND = 9
"""Linear work grows by 4 and quadratic by 16; between them lies what a busy machine adds."""

UNITS = [
    ".", "(", "\n", "On ", "a", "On Mon, a\n", ">\n", "> a\nb\n", "From: a\n", "From: a\nSent: b\n\n",
    "To: a\n", "3/3/2026\nTo: a\n", "-----Original Message-----\n\n", "_____\n\n", "@\n",
    "On Mon 3 Dana wrote:\n", "On Mon 3 Dana wrote:\n> x\n\n", "From: Dana\nSent: x\n\nDana\n\n",
    "Hi Dana, ", "Dear Dana, Luis, ", "Dana, ", "- a\n", "Best,\n", "Best, ", "Ana\n", "P.S. a\n",
    "Sent from my\n", "-- \n", "Re: a\n", "Dear\n", "A. ", "I. ", "1. ", "a... ", "?! ", "!", "<br>",
    "<", "&nbsp;", "{{", "[", "🙂", ". 🙂", '"', "a@b.", "http://a.b/", "5", "555 ", "\r\n", "\u200b",
    "thanks ", "regads ", "中",
]  # fmt: skip


def seconds(unit: str, size: int) -> float:
    body = (unit * (size // len(unit) + 1))[:size]
    best = float("inf")
    for _ in range(3):
        gc.collect()
        start = time.perf_counter()
        zones = find_zones(body)
        split_sentences(zones.paragraphs)
        detect_language(body)
        best = min(best, time.perf_counter() - start)
    return best


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_work_grows_with_the_text(unit):
    floor = 2e-4  # below that, the clock measures itself
    seen = []
    for _ in range(4):
        # Other work on the machine only ever adds time, so the best of a few attempts counts.
        seen.append(seconds(unit, SMALL * FACTOR) / max(seconds(unit, SMALL), floor))
        if seen[-1] <= BOUND:
            break
    assert min(seen) <= BOUND
