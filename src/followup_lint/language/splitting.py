"""Where a long sentence can be split in two."""

from __future__ import annotations

import re

JOINT = re.compile(
    r";\s{1,3}|\s{1,3}[–—]\s{1,3}|\s-{1,2}\s|"
    r",\s{1,3}(?:and|but|so|which|who|as|because|while|whereas|although|where|yet|or|then|since)\s|"
    r"\s(?:and|but|because|so that|while|which|although|where)\s{1,3}"
    r"(?=(?:I|we|you|it|this|that|they|my)\b)"
)
EDGE = 6
"""Words that either half keeps."""


def split_point(sentence: str) -> str | None:
    """Find the joint nearest the middle, and quote the words after it.

    Args:
        sentence: The sentence.

    Returns:
        The first few words of the second half ("and I would like to"); None where there is no
        joint with enough words on both sides.
    """
    best: tuple[int, str] | None = None
    middle = len(sentence) // 2
    for found in JOINT.finditer(sentence):
        after = sentence[found.start() :].lstrip(" ,;–—-\n")
        if len(sentence[: found.start()].split()) < EDGE or len(after.split()) < EDGE:
            continue
        distance = abs(found.start() - middle)
        if best is None or distance < best[0]:
            best = (distance, " ".join(after.split()[:4]))
    return best[1] if best else None
