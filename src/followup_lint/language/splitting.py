"""Where a long sentence can be split in two."""

from __future__ import annotations

from bisect import bisect_left

from followup_lint.late_pattern import late

JOINT = late(
    r";\s{1,3}|\s{1,3}[–—]\s{1,3}|\s-{1,2}\s|"
    r",\s{1,3}(?:and|but|so|which|who|as|because|while|whereas|although|where|yet|or|then|since)\s|"
    r"\s(?:and|but|because|so that|while|which|although|where)\s{1,3}"
    r"(?=(?:I|we|you|it|this|that|they|my)\b)"
)
WORD = late(r"\S{1,400}")
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
    starts = [word.start() for word in WORD.finditer(sentence)]
    middle = len(sentence) // 2
    best: tuple[int, int] | None = None
    for found in JOINT.finditer(sentence):
        before = bisect_left(starts, found.end() - 1)
        distance = abs(found.start() - middle)
        if EDGE <= before <= len(starts) - EDGE and (best is None or distance < best[0]):
            best = (distance, found.start())
    if best is None:
        return None
    after = sentence[best[1] : best[1] + 200].lstrip(" ,;–—-\n")
    return " ".join(after.split()[:4])
