"""Words by what they can be, and their inflected forms: the little grammar that phrase rules need.

The lists stand in ``lexicon.txt``. There is no tagger: a list holds a word only where taking it for
that one thing is safe.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

LISTS = Path(__file__).with_name("lexicon.txt")
VOWELS = "aeiou"

DOUBLED = frozenset(
    "admit prefer refer submit plan stop occur forget begin get put run sit set cut win dig swim "
    "let ship drop equip permit commit regret chat control travel enrol cancel label model".split()
)
"""Bases whose last letter doubles: "planned" (and "travelled", the British way)."""


def read_lists(path: Path = LISTS) -> dict[str, list[str]]:
    """Read a file of sections: ``[name]``, words, and ``#`` comments.

    Args:
        path: The file.

    Returns:
        The lines of each section, without comments.
    """
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            lines = sections.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return sections


def third(base: str) -> str:
    """Give the form after he, she and it: "go" → "goes"; also the plural of a regular noun."""
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh", "o")) and base not in ("video", "photo"):
        return base + "es"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def gerund(base: str) -> str:
    """Give the -ing form: "make" → "making"."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) and base != "be":
        return base[:-1] + "ing"
    return (base + base[-1] if base in DOUBLED else base) + "ing"


def regular_past(base: str) -> str:
    """Give the -ed form: "plan" → "planned"."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return (base + base[-1] if base in DOUBLED else base) + "ed"


class Lexicon:
    """The lists and what follows from them.

    Attributes:
        classes: Sets of lower-case words by the name that patterns use for them.
        base_of: The base of a past form, a participle, an -s form or an -ing form.
        past: The past form of a base, the usual one.
        participle: The participle of a base, the usual one.
        plural: The plural of a countable noun.
        singular: The singular of a plural.
    """

    def __init__(self, sections: dict[str, list[str]]) -> None:
        words = {name: " ".join(lines).split() for name, lines in sections.items()}
        rows = [line.split() for line in sections["irregular verbs"]]
        self.past = {base: past.partition("/")[0] for base, past, _ in rows}
        self.participle = {base: done.partition("/")[0] for base, _, done in rows}
        pasts = {base: set(past.split("/")) for base, past, _ in rows}
        dones = {base: set(done.split("/")) for base, _, done in rows}
        regular = {*words["verbs"], *words["weak verbs"]} - set(pasts)
        for base in regular:
            self.past[base] = self.participle[base] = regular_past(base)
        bases = {*pasts, *regular}
        safe = {*pasts, *words["verbs"]} - set(words["other things as well: bases"])
        self.base_of: dict[str, str] = {}
        for base in sorted(bases):
            forms = {third(base), gerund(base), self.past[base], self.participle[base]}
            forms |= pasts.get(base, set()) | dones.get(base, set())
            self.base_of.update(dict.fromkeys(forms - bases, base))
        self.plural: dict[str, str] = {}
        for entry in words["nouns"] + words["people"]:
            one, _, many = entry.partition("/")
            self.plural[one] = many or third(one)
        self.singular = {many: one for one, many in self.plural.items()}
        ones = set(self.plural) - set(words["not strictly countable"]) - set(words["field plurals"])
        self.classes: dict[str, frozenset[str]] = {
            "base": frozenset(safe),
            "anybase": frozenset(bases - {"like"}),
            "doing": frozenset(safe | set(words["verbs after all"])),
            "past": frozenset(
                set().union(*pasts.values()) - set(words["other things as well: pasts"]) - bases
            ),
            "wrongpast": frozenset(
                form for base in pasts for form in pasts[base] - dones[base] if form not in bases
            ),
            "undone": frozenset(safe - set().union(*dones.values())),
            "ed": frozenset(regular_past(base) for base in regular),
            "third": frozenset(third(base) for base in bases),
            "safethird": frozenset(third(base) for base in safe) | {"has", "is", "was", "does"},
            "ing": frozenset(gerund(base) for base in bases) - {"being", "during"},
            "done": frozenset(set().union(*dones.values())) | {regular_past(b) for b in regular},
            "noun": frozenset(self.plural),
            "strict": frozenset(ones),
            "plural": frozenset(self.singular) - set(words["field plurals"]),
            "anyplural": frozenset(self.singular),
            "who": frozenset(entry.partition("/")[0] for entry in words["people"]),
            "mass": frozenset(words["mass"]),
            "er": COMPARATIVES,
            "adj": frozenset(words["adjectives"]),
        }


COMPARATIVES = frozenset(
    "better worse faster slower easier harder bigger smaller larger higher lower older younger "
    "longer shorter quicker cheaper stronger weaker greater fewer earlier sooner closer nearer "
    "warmer colder happier busier brighter deeper wider clearer kinder simpler safer richer poorer "
    "heavier lighter louder quieter nicer smarter tougher smoother newer cleaner broader".split()
)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Read the lists that come with the package, once a process."""
    return Lexicon(read_lists())
