"""Write ``grammar/spellings.txt.gz``: words that a slip may stand for, and rare ones that are none.

Source: SCOWL 2020.12.07 (Spell Checker Oriented Word Lists), American and British, as Debian's
package ``scowl`` has it. Sizes 10 to 35 are the common words. Of sizes 40 to 80 only those words
are kept that are close to a common one: what else nobody would take for a misspelling. Size 80 is
full of Scots and old spellings ("frist", "positon", "sommer"); of those that look like a slip of one
of the commonest words only the ones in `LIVING` are kept.

Needs the lists: ``apt-get install scowl``, then ``python tests/corpus/build_spellings.py``.
"""

from __future__ import annotations

import argparse
import gzip
import re
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from followup_lint.grammar.harper import HarperDictionary
from followup_lint.grammar.nearest import FREE, TABLE, common_words, is_slip
from followup_lint.grammar.word_classes import word_classes

LISTS = Path("/usr/share/dict/scowl")
KINDS = "english american british british_z variant_1 british_variant_1".split()
COMMON = (10, 20, 35)
RARE = (40, 50, 55, 60, 70)
RAREST = 80
PLAIN = re.compile(r"[a-z]{4,24}")
FAMILIAR = 2_500
ASKED_AT_ONCE = 100

LIVING = frozenset(
    """
    advisee bagger boing bogan brung chais cills clints clonic cloze commis countersue culler
    donee evert everts firmers flakey geos herse hiree holydays loess lyase lyses lysing mani mesic meths
    nodus nonet padi parterre pian pizzle poster posting recoded recoding recordist repot repots
    resect resected revet situs skell smeller squiz statin stele stollen stylet takin thunk tolly
    tucket wether wethers whyever wonts womyn
    """.split()
)
"""Words of size 80 that are in use though a letter makes them a common one."""

MISSPELT = frozenset("calender thees coversation wich supercede superceded supercedes".split())
"""Words of any size that are taken for misspellings: nobody means them in a letter."""

HEAD = """\
# SCOWL (Spell Checker Oriented Word Lists), a selection; see tests/corpus/build_spellings.py.
# The collective work is Copyright 2000-2018 by Kevin Atkinson as well as any of the copyrights
# mentioned in its README. Permission to use, copy, modify, distribute and sell these word lists,
# the associated scripts, the output created from the scripts, and its documentation for any purpose
# is hereby granted without fee, provided that the above copyright notice appears in all copies and
# that both that copyright notice and this permission notice appear in supporting documentation.
# Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
# provided "as is" without express or implied warranty.
"""


def read_size(folder: Path, size: int) -> set[str]:
    """Read the lower-case words of one size."""
    words: set[str] = set()
    for kind in KINDS:
        path = folder / f"{kind}-words.{size}"
        if path.exists():
            words |= set(path.read_text(encoding="latin-1").split())
    return {word for word in words if PLAIN.fullmatch(word)}


def unknown_to_harper(words: list[str]) -> set[str]:
    """Old spellings among the common words: "almanack"."""
    dictionary = HarperDictionary(("american", "british"))
    unknown: set[str] = set()
    for start in range(0, len(words), ASKED_AT_ONCE):
        unknown |= dictionary.unknown(words[start : start + ASKED_AT_ONCE])
    return unknown


def main() -> None:
    """Build from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--lists", type=Path, default=LISTS)
    folder = parser.parse_args().lists
    common: dict[str, int] = {}
    for size in COMMON:
        for word in read_size(folder, size):
            common.setdefault(word, size)
    for word in unknown_to_harper(sorted(common)) | MISSPELT:
        common.pop(word, None)
    targets = sorted(common.keys() | common_words().keys())
    known = word_classes().keys() | set(targets)
    shelves: dict[str, list[str]] = {}
    long = [word for word in word_classes() if len(word) > FREE]
    for word in {*targets, *long}:
        shelves.setdefault(word[0], []).append(word)
    familiar = [word for word, rank in common_words().items() if rank < FAMILIAR]
    seldom = {word for size in RARE for word in read_size(folder, size)}
    rarest = read_size(folder, RAREST) - seldom
    kept = LIVING - known
    for word in (seldom | rarest) - known - MISSPELT:
        reach = 2 if len(word) >= 8 else 1
        near = process.extractOne(word, shelves[word[0]], scorer=OSA.distance, score_cutoff=reach)
        if near and not (word in rarest and _looks_misspelt(word, familiar)):
            kept |= {word}
    lines = [
        f"{size} " + " ".join(sorted(w for w, s in common.items() if s == size)) for size in COMMON
    ]
    lines.append("rare " + " ".join(sorted(kept)))
    data = (HEAD + "\n".join(lines) + "\n").encode()
    TABLE.write_bytes(gzip.compress(data, 9, mtime=0))
    print(f"{len(common)} common, {len(kept)} rare words; {TABLE.stat().st_size} bytes")


def _looks_misspelt(word: str, familiar: list[str]) -> bool:
    same = [right for right in familiar if right[0] == word[0]]
    return any(
        is_slip(word, right, 1)
        for right, _, _ in process.extract(
            word, same, scorer=OSA.distance, score_cutoff=1, limit=None
        )
    )


if __name__ == "__main__":
    main()
