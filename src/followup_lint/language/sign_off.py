"""Sign-off formulas: which lines are one, and where the name begins behind one."""

from __future__ import annotations

from followup_lint.language.greeting_line import PLACEHOLDER
from followup_lint.language.signature_line import WORDS, is_name, words_of

CORE = frozenset(
    """
    regards regard wishes thanks thank sincerely truly faithfully respectfully cordially cheers
    gratefully gratitude appreciation yours best warmly greetings rgds rgrds brgds thx ty tia
    obediently fondly appreciatively thankfully kindly later soon bye goodbye ciao love hugs xo
    xoxo onward onwards respect respects br kr adieu humbly peace luck enthusiastically excitedly
    optimistically hopefully eagerly kindest warmest professionally graciously thanking thanx thks
    servant tks thankyou
    """.split()
)
"""Words that make a line a sign-off when all the others are fillers."""

FILLER = frozenset(
    """
    with my our many much all the kind very you again in and & so good high highest deepest most
    sincere lots of a an ton tons bunch million now take care until then next time talk speak see
    catch your i remain am as always ever warm to dearest dear once more heartfelt special genuine
    utmost great big personal professional advance anticipation servant obedient humble friendly
    every from here wishing have day week weekend evening afternoon rest lovely nice wonderful
    enjoy be well stay bright sunny positive cheerful festive seasonal season's holiday
    """.split()
)
FORMULAS = frozenset(
    [
        "all the best", "take care", "until then", "until next time", "more soon", "i remain", "x",
        "xx", "xxx", "as always", "as ever", "stay well", "be well", "in gratitude", "in haste",
        "in anticipation", "bye for now", "thanks for now", "have a great day", "have a nice day",
        "have a good day", "have a wonderful day", "have a lovely day", "have a great week",
        "have a good week", "have a great weekend", "have a good weekend", "have a nice weekend",
        "have a good one", "have a lovely weekend", "enjoy your weekend", "enjoy your day",
        "god bless", "blessings", "v/r", "bien à vous", "cordialement", "saludos", "un saludo",
        "abraços", "abrazos", "um abraço", "mit freundlichen grüßen", "viele grüße",
        "beste grüße", "liebe grüße", "hochachtungsvoll", "met vriendelijke groet",
        "med vänlig hälsning", "med venlig hilsen", "cordiali saluti", "atenciosamente",
        "à bientôt", "pozdrawiam", "saygılarımla", "salam hormat",
    ]
)  # fmt: skip
"""Whole lines that close a letter and are not made of the words above."""

KEEPS_PROSE = frozenset(
    """
    for look looking forward hope hoping appreciate consideration opportunity interview chance
    team role position join joining if let please is was are can could would will i'll i'd i'm
    happy available excited interested need know it me
    """.split()
)
"""Words that say something: a line with one of them stays prose where it stands above a name."""


JOINTS = frozenset("from to of with in and & the my a an".split())
"""Small words that no formula ends with."""

GAP = " ,.!;:-–—\xa0"
MAX_FORMULA = 60
MAX_SIGNED_LINE = 110
"""Characters of the longest line that holds a formula and a name."""


def _deletions(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


LONG_CORE = frozenset(word for word in CORE if len(word) >= 6)
CORE_DELETIONS = frozenset(left for word in LONG_CORE for left in _deletions(word))


def _is_core(word: str) -> bool:
    """Tell whether a word closes letters, also with one letter wrong: "sincerly", "regrads"."""
    if word in CORE:
        return True
    if len(word) < 5 or word in FILLER:
        return False
    if word in CORE_DELETIONS:
        return True
    deletions = _deletions(word)
    return not (LONG_CORE.isdisjoint(deletions) and CORE_DELETIONS.isdisjoint(deletions))


def is_sign_off(text: str) -> bool:
    """Tell whether a line is nothing but a sign-off formula: "Kind regards," "Thanks again!"."""
    if len(text) > MAX_FORMULA:
        return False
    core = False
    words = words_of(text)
    for word in words:
        if _is_core(word):
            core = True
        elif word not in FILLER:
            core = False
            break
    if not (core and len(words) <= 9) and " ".join(words) not in FORMULAS:
        return False
    return not any(character.isdigit() or character in "@?[<{" for character in text)


def name_after_sign_off(text: str) -> int | None:
    """Find where the name begins in a line such as "Best, Ana" or "Thanks - Ana Ruiz"."""
    if len(text) > MAX_SIGNED_LINE:
        return None
    last = 0
    before = ""
    for found in WORDS.finditer(text, 0, MAX_FORMULA):
        start, word = found.start(), found[0].lower()
        gap = text[last:start]
        if last and gap.strip(GAP):
            break
        in_formula = word in FILLER or _is_core(word)
        if last and not _is_core(word) and is_sign_off(text[:last]):
            parted = gap.strip() != ""
            named = parted or (found[0][0].isupper() and before not in JOINTS)
            if named and is_name(text[start:], loose=parted and not in_formula):
                return start
        if not in_formula:
            return None
        last, before = found.end(), word
    name = last + len(text[last:]) - len(text[last:].lstrip(GAP))
    placeholder = PLACEHOLDER.match(text, name)
    return name if last and placeholder and is_sign_off(text[:last]) else None
