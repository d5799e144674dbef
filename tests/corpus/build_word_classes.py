"""Write ``grammar/word_classes.txt.gz``: what each of some thirty thousand English words can be.

The forms and the countability come from lemminflect (MIT), whose tables are those of the NIH
SPECIALIST Lexicon; which of them is the usual one from the lexicon of TextBlob (MIT). A noun whose
table lists a plural alone is countable in every sense; one that may stand without a plural lists
its own base form besides.

Needs both packages: ``pip install --group train``, then ``python tests/corpus/build_word_classes.py``.
"""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.grammar.lexicon import lexicon, read_lists

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = Path(__file__).parents[2] / "src/followup_lint/grammar/word_classes.txt.gz"
EXTRA = Path(__file__).with_name("word_classes.txt")
"""What the tables have wrong or lack, by hand: a word and all its codes, the usual one first."""

PLAIN = re.compile(r"[a-z]{2,24}")
AMERICAN = re.compile(r"iz(e|es|ed|er|ers|ing|ation|ations)$")
"""Verbs in -ize stand in the tables; those in -ise are added."""

USUAL = {
    "NN": "cn", "NNS": "p", "JJ": "j", "JJR": "j", "JJS": "j", "RB": "r", "RBR": "r", "RBS": "r",
    "VB": "b", "VBP": "b", "VBZ": "z", "VBD": "d", "VBN": "e", "VBG": "g",
}  # fmt: skip


def folder(package: str) -> Path:
    """Where a package is installed; it isn't imported."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is missing: pip install --group train")
    return Path(spec.origin).parent


def usual_tags() -> dict[str, str]:
    """The most frequent tag of each word, lower-case words only."""
    lines = (folder("textblob") / "en/en-lexicon.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if not line.startswith(";"))
    return {pair[0]: pair[1].partition("|")[0] for pair in pairs if len(pair) == 2}


def codes() -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """All codes of each word, c n p b z d e g j r; and the bases that it is a form of."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    bases: dict[str, set[str]] = defaultdict(set)

    path = folder("lemminflect") / "resources/infl_lu.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as table:
        for line in table:
            base, kind, *forms = line.rstrip("\n").split(",")
            if PLAIN.fullmatch(base):
                for form, code in coded(base, kind, [form.split("/") for form in forms]):
                    if PLAIN.fullmatch(form):
                        found[form][code] = None
                        bases[form].add(base)
    return {word: list(kinds) for word, kinds in found.items()}, bases


def coded(base: str, kind: str, forms: list[list[str]]) -> Iterator[tuple[str, str]]:
    """The forms of one entry with their codes."""
    if kind == "noun":
        plurals = [form for form in (forms[0] if forms else []) if form]
        yield base, "c" if plurals and base not in plurals else "n"
        yield from ((form, "p") for form in plurals if form != base)
    elif kind == "verb":
        past, done, doing, third = [*forms, [], [], [], []][:4]
        yield base, "b"
        done = done if any(done) else past
        for code, group in zip("degz", (past, done, doing, third), strict=True):
            yield from ((form, code) for form in group)
    elif kind == "adj":
        yield from ((form, "j") for form in (base, *(form for group in forms for form in group)))
    elif kind == "adv":
        yield base, "r"


def repaired(word: str, tag: str, kinds: str) -> str:
    """Add what the tables lack: "act" is a noun too, "complete" an adjective, "stayed" done.

    Args:
        word: The word.
        tag: Its most frequent tag, empty where it has none.
        kinds: Its codes by the tables.
    """
    if kinds == "d" and word.endswith("ed"):
        return "de"
    if set(kinds) <= {"b", "d", "e", "z"}:
        if tag == "NN" and "b" in kinds:
            return f"n{kinds}"
        if tag == "NNS" and kinds == "z":
            return "pz"
        if tag == "JJ" and "b" in kinds:
            return f"j{kinds}"
    return kinds


def main() -> None:
    """Write the file."""
    usual = usual_tags()
    known, bases = codes()
    ours = {*lexicon().plural, *lexicon().singular, *lexicon().base_of}
    rows = {}
    for word, kinds in known.items():
        tag = usual.get(word)
        if tag is None and word not in ours and bases[word].isdisjoint(usual):
            continue  # of what is rare itself, the forms of a known base stay
        first = [kind for kind in kinds if tag is not None and kind in USUAL.get(tag, "")]
        rest = [kind for kind in kinds if kind not in first]
        rows[word] = repaired(word, tag or "", "".join((*first, *rest)))
    rows |= {
        british: kinds
        for word, kinds in list(rows.items())
        if (british := AMERICAN.sub(r"is\1", word)) not in rows and len(word) > 5
    }
    for lines in read_lists(EXTRA).values():
        rows |= dict(line.split() for line in lines)
    # Sorted by codes, then by word: the file zips to half.
    by_codes: dict[str, list[str]] = defaultdict(list)
    for word, kinds in sorted(rows.items()):
        by_codes[kinds].append(word)
    text = "".join(f"{kinds} {' '.join(words)}\n" for kinds, words in sorted(by_codes.items()))
    TARGET.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(rows):,} words, {len(by_codes)} sets of codes, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
