"""Prints what one grammar engine costs in this process: the first mail, the others, memory.

Usage: ``engine_worker.py NAME URL|- ROUNDS``. The mails are the clean ones of `tune`; the first
half is not timed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent))
from proofs import read_proofs


def main() -> None:
    """Measure."""
    name, url = sys.argv[1:3]
    proofs = [proof for proof in read_proofs("tune") if not proof.errors]
    start = perf_counter()
    from score_proofs import markers  # its imports are a part of the first call

    marks = markers(None if url == "-" else url)[name]
    marks(proofs[0])
    first = perf_counter() - start
    half = len(proofs) // 2
    for proof in proofs[1:half]:
        marks(proof)
    times = []
    for proof in proofs[half:]:
        start = perf_counter()
        marks(proof)
        times.append(perf_counter() - start)
    print(json.dumps({"first": first, "median": median(times), "megabytes": peak_megabytes()}))


def peak_megabytes() -> float:
    """The most memory that this process had; what its parent had counts for `getrusage`."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(row.split()[1]) / 1024 for row in status.splitlines() if "VmHWM" in row)


if __name__ == "__main__":
    main()
