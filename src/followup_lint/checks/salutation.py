"""salutation: the greeting names a recipient, and names them rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_lint.checks.base import Check, Rule, abstains, fails, passes
from followup_lint.language.addressees import PLACEHOLDER, is_generic_name, read_addressees
from followup_lint.language.likeness import Likeness, compare
from followup_lint.language.names import HONORIFICS, TITLES, KnownName, Word, fold, known_name
from followup_lint.models import Fix, TextEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from followup_lint.language.addressees import Addressee
    from followup_lint.language.regions import Region
    from followup_lint.letter import Letter
    from followup_lint.models import CheckResult, Finding

TEAM = {"recipients": ["Dana Lee", "Luis Ortega"]}
DOCTOR = {"recipients": [{"name": "Noor Rashid", "title": "Dr."}]}
NOBODY: dict[str, list[str]] = {"recipients": []}


class Salutation(Check):
    """A greeting that names the reader.

    ## What it looks for
    A greeting at the head of the draft that names one of the context's recipients: by first name,
    by last name, or by title and last name. Every name in it must be right.

    ## Why it matters
    A name that is wrong, or missing where it is known, is the first thing that the reader sees.

    ## How to fix it
    Write "Dear Dana," or "Dear Ms. Lee,". To several people: "Hi Dana and Luis,".

    ## What it leaves alone
    Short forms (Bob for Robert), dropped accents and transliterations (Jorg and Joerg for Jörg),
    initials, middle names, either order of family and given name, "Dana and team", and a name
    alone as the greeting. A job title says nothing of Mr. or Ms.; a greeting of another register
    than the context's is a hint.
    """

    name = "salutation"
    title = "Greets by name"
    rules = {
        "missing": Rule("error", "The draft has no greeting."),
        "generic": Rule("error", "“{quote}” greets nobody by name, though {names} is known."),
        "misspelt": Rule("error", "“{quote}” is a misspelling of {name}."),
        "wrong-name": Rule("error", "“{quote}” is none of the recipients ({names})."),
        "wrong-title": Rule("error", "“{quote}” contradicts the title {title} of {name}."),
        "placeholder": Rule("error", "“{quote}” was never filled in."),
        "register": Rule("info", "“{quote}”: the context calls them {address}.", hint=True),
    }
    examples = (
        passes("Dear Dana,\n\nThank you.", whole=True),
        passes("Dana,\n\nThank you.", whole=True),
        passes("Good morning, Ms. Lee,\n\nThank you.", whole=True),
        passes("Dear Ms.Dana Lee:\n\nThank you.", whole=True),
        passes("Hi Dana and team,\n\nThank you.", whole=True),
        passes("Hi Luis & Dana,\n\nThank you.", whole=True, context=TEAM),
        passes("Hi Noor,\n\nThank you.", "register", whole=True, context=DOCTOR),
        passes("Dear Dr. Rashid,\n\nThank you.", whole=True, context=DOCTOR),
        passes("Dear Mr. Lee,\n\nThank you.", whole=True),
        passes("Hi Bob,\n\nThanks.", whole=True, context={"recipients": ["Robert Muñoz"]}),
        passes("Dear Mr Munoz,\n\nHi.", whole=True, context={"recipients": ["Robert Muñoz"]}),
        passes(
            "Dear Ms. Lee,\n\nThank you.",
            "register",
            whole=True,
            context={"recipients": [{"name": "Jennifer Lee", "preferred_name": "Jen"}]},
        ),
        abstains("Hi there,\n\nThank you.", whole=True, context=NOBODY),
        abstains("Dear Dana,\n\nThank you.", whole=True, context=NOBODY),
        fails("Thank you for the hour on Tuesday.", "missing", whole=True),
        fails("Thank you for the hour.", "missing", whole=True, context=NOBODY),
        fails("Dear Hiring Manager,\n\nThank you.", "generic", whole=True),
        fails("Hello,\n\nThank you.", "generic", whole=True),
        fails("Hi team,\n\nThank you.", "generic", whole=True),
        fails("To whom it may concern,\n\nThank you.", "generic", whole=True),
        fails("Dear Diana,\n\nThank you.", "misspelt", whole=True),
        fails("Dear Ms. Leigh,\n\nThank you.", "wrong-name", whole=True),
        fails("Hi Dana and Lewis,\n\nThank you.", "wrong-name", whole=True, context=TEAM),
        fails("Dear [Name],\n\nThank you.", "placeholder", whole=True),
        fails(
            "Dear Mr. Lee,\n\nThank you.",
            "wrong-title",
            whole=True,
            context={"recipients": [{"name": "Dana Lee", "title": "Ms."}]},
        ),
    )

    def run(self, letter: Letter) -> CheckResult:
        """Compare every name of the greeting with the recipients."""
        known = [
            name
            for person in letter.recipients
            if not is_generic_name(person.name) and (name := known_name(person)) is not None
        ]
        greeting = letter.zones.greeting
        suggestion = _suggestion(known)
        if greeting is None:
            return self.failed(self.finding("missing", suggestion=suggestion))
        blank = PLACEHOLDER.search(greeting.text)
        if blank is not None:
            start, end = greeting.start + blank.start(), greeting.start + blank.end()
            return self.failed(
                self.finding("placeholder", letter.span_at(start, end), suggestion=suggestion)
            )
        if not known:
            return self.not_applicable("the context knows no recipient's name")
        return self._judge(letter, greeting, known)

    def _judge(self, letter: Letter, greeting: Region, known: list[KnownName]) -> CheckResult:
        plain = frozenset(fold(word) for word in (letter.context.company or "").split())
        plain = plain.union(*(name.titles - TITLES.keys() for name in known))
        right: list[Likeness] = []
        faults: list[Finding] = []
        hints: list[Finding] = []
        evidence = []
        for addressee in read_addressees(greeting, plain):
            likeness = best_likeness(addressee, known)
            if likeness is None:
                if not addressee.generic and not (addressee.lower and (right or faults)):
                    faults.append(self._wrong(letter, addressee, known))
                continue
            if likeness.slips:
                faults.append(self._misspelt(letter, likeness))
                continue
            right.append(likeness)
            span = letter.span_at(addressee.start, addressee.end)
            evidence.append(span)
            title = _contradiction(addressee, likeness.known)
            if title:
                whole = letter.span_at(greeting.start, greeting.end)
                faults.append(
                    self.finding(
                        "wrong-title",
                        whole,
                        suggestion=_suggestion(known),
                        title=title,
                        name=likeness.known.full,
                    )
                )
            elif _other_register(addressee, likeness):
                address = likeness.known.address
                hints.append(
                    self.finding(
                        "register", span, suggestion=f"Write “Dear {address},”.", address=address
                    )
                )
        if not right and not faults:
            faults.append(
                self.finding(
                    "generic",
                    letter.span(greeting),
                    suggestion=_suggestion(known),
                    names=_listed(known),
                )
            )
        if faults:
            return self.failed(*faults, *hints, evidence=evidence)
        return self.passed(evidence, hints)

    def _wrong(self, letter: Letter, addressee: Addressee, known: list[KnownName]) -> Finding:
        return self.finding(
            "wrong-name",
            letter.span_at(addressee.start, addressee.end),
            suggestion=_suggestion(known),
            names=_listed(known),
        )

    def _misspelt(self, letter: Letter, likeness: Likeness) -> Finding:
        edits = tuple(_edit(word, right) for word, right in likeness.slips)
        right = likeness.slips[0][1]
        return self.finding(
            "misspelt",
            letter.span_at(edits[0].start, edits[-1].end),
            suggestion=f"Write “{right}”.",
            fixes=(Fix(title=f"Write “{right}”", edits=edits),),
            name=likeness.known.full,
        )


def best_likeness(addressee: Addressee, known: Sequence[KnownName]) -> Likeness | None:
    """Find the person whom an addressee is: a right name before a misspelt one."""
    best = None
    for words in (addressee.words, addressee.named):
        for name in known:
            likeness = compare(_without_title(words, name), name) if words else None
            if likeness is not None and not likeness.slips:
                return likeness
            if likeness is not None and all(word in addressee.named for word, _ in likeness.slips):
                best = best or likeness
    return best


def _without_title(words: tuple[Word, ...], known: KnownName) -> tuple[Word, ...]:
    """Leave out a job title before a name: "Headteacher Lee"."""
    while len(words) > 1 and words[0].folded in known.titles:
        words = words[1:]
    return words


def _edit(word: Word, right: str) -> TextEdit:
    end = word.end - word.text.endswith(".")
    replacement = right.upper() if word.text.isupper() and len(word.text) > 2 else right
    return TextEdit(field="body", start=word.start, end=end, replacement=replacement)


def _contradiction(addressee: Addressee, known: KnownName) -> str | None:
    """Give the context's title where the written one is for the other sex."""
    given = TITLES.get(known.title, "")
    if given and any(TITLES[title] not in ("", given) for title in addressee.titles):
        return known.title.capitalize() + "."
    return None


def _other_register(addressee: Addressee, likeness: Likeness) -> bool:
    formal = any(title in HONORIFICS for title in addressee.titles)
    if likeness.known.preferred:
        return formal
    return bool(likeness.known.title) and not addressee.titles and likeness.by_first


def _listed(known: Sequence[KnownName]) -> str:
    return ", ".join(name.full for name in known)


def _suggestion(known: Sequence[KnownName]) -> str | None:
    """Give the greeting to write; with more than three recipients, to the first and the team."""
    if not known:
        return None
    names = [name.address for name in known]
    if len(names) > 3:
        names = [names[0], "team"]
    joined = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    return f"Write “Dear {joined},”."
