"""Draw sentences from ``frames.txt``: many wordings in one line."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CHOICE = re.compile(r"\[([^\[\]]{1,600})\]")
SLOT = re.compile(r"<(\w{1,20})>")


def read_frames(path: Path) -> tuple[dict[str, list[str]], list[tuple[str, list[str]]]]:
    """Read the fillers by slot, and each frame with the acts it performs."""
    fillers: dict[str, list[str]] = {}
    frames: list[tuple[str, list[str]]] = []
    acts: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("= "):
            slot, values = line[2:].split(": ", 1)
            fillers[slot] = [value.strip() for value in values.split("|")]
        elif re.fullmatch(r"\[[a-z_ ]+\]", line):
            acts = [act for act in line[1:-1].split() if act != "none"]
        else:
            frames.append((line, acts))
    return fillers, frames


def draw_sentences(path: Path, share: float) -> list[tuple[str, list[str]]]:
    """Draw different sentences from every frame, the same at every call.

    Args:
        path: The frames.
        share: Sentences for each alternative that a frame holds, so that every alternative of a
            frame has the same chance to be seen.
    """
    fillers, frames = read_frames(path)
    drawn: list[tuple[str, list[str]]] = []
    for frame, acts in frames:
        dice = random.Random(frame)
        wanted = round(share * sum(len(found[1].split("|")) for found in CHOICE.finditer(frame)))
        found = dict.fromkeys(fill(frame, fillers, dice) for _ in range(wanted * 2))
        drawn += [(text, acts) for text in list(found)[:wanted]]
    return drawn


def fill(frame: str, fillers: dict[str, list[str]], dice: random.Random) -> str:
    """Take one wording of a frame."""
    text = CHOICE.sub(lambda found: dice.choice(found[1].split("|")), frame)
    text = SLOT.sub(lambda found: dice.choice(fillers[found[1]]), text)
    text = " ".join(text.split()).replace(" .", ".").replace(" ,", ",").replace(" ?", "?")
    return text[:1].upper() + text[1:]
