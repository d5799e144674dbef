"""Marks that raise the voice: emoji and emoticons, capitals, exclamation marks.

All offsets are code points of the text that was given.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from followup_lint.late_pattern import late

if TYPE_CHECKING:
    from collections.abc import Iterator

EMOJI = late(
    "(?:[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff☀☃☕☘☝☠☹☺♥⌚⌛⏰⏳⚡✅✊-✍✨❌❓❗❣❤⭐]"
    "[\U0001f3fb-\U0001f3ff\ufe0f\u200d\u20e3♀♂]{0,8}){1,40}"
)
"""Pictographs with their modifiers and joiners. Dingbats that serve as bullets or as labels of a
signature (✓ ✉ ☎ ➤ ★) are left out."""

BEYOND_TYPOGRAPHY = late("[⌚-\U0010ffff]")
"""The range in which every emoji lies, above the quotation marks and dashes of prose."""

EMOTICON = late(
    r"(?<![\w:;=(/])(?:[:;=]['’]?-?[)(DPpO|](?![\w(/])|:['’]?-?[/\\](?!\w|/)|[xX]D(?!\w)|"
    r"<3(?![\w.,%])|\^_{0,2}\^|¯\\_\(ツ\)_/¯)|(?<=\w)(?:[:;]-?\)){1,3}(?!\w)"
)

FACE = late(r"[:;=xX<^¯](?:['’]?-?[)(DPpO|/\\]|3|_{0,2}\^|\\_)")
"""How every emoticon begins; soon looked for, as it begins with one of few characters."""

EXCLAMATION_MARKS = "!！"
EXCLAMATION = late(r"[!！](?:\s?[!！?]){0,40}")

EMPHATIC = frozenset(
    """
    absolutely again all already always amazing anything awesome badly best better big call
    cannot completely definitely desperately disappointed enough ever every everything excited
    excellent extremely fantastic finally forever free good great grateful happy hate help hire
    honestly hope how huge hurry immediately important incredible incredibly interested just know
    listen literally looking love loved many must need needed never no nobody not nothing now only
    pick please perfect please proud pumped ready real really right seriously so soon sorry still
    stop super sure thank thanks thrilled today tomorrow too totally truly ultimate unacceptable
    urgent urgently very waiting want wanted what when who why wonderful wow wrong yes yesterday
    you your
    """.split()
)
"""Ordinary words that stand in capitals for stress; IT, US, OR and AM are abbreviations too."""

ALSO_ABBREVIATIONS = frozenset(
    "all big call free good help how just no real so who why you".split()
)
"""Words of `EMPHATIC` that a company, a tool or a study may be called; they need company."""

ORDINARY = EMPHATIC | frozenset(
    """
    a about am an and any are as at back be because been but by can confirm could day did do does
    dont email ever first for from get give go going had has have he hear her him his i if in
    interview into is it its job let like ma'am me meet more most my myself next of off on one or
    our out over position put read reply respond role see send she sir some status take team tell
    than that the their them then there they this time to two up update us wait was way we week
    were which will with without won't wont work world would yet
    """.split()
)
"""Words that tell a shouted sentence from a row of abbreviations."""

PUSHY = frozenset(
    "STILL URGENT URGENTLY PLEASE PLS NOW ASAP WAITING AGAIN CALL REPLY ANSWER YOUR ME I WANT NEED "
    "HELLO HEY WHY WHEN IMPORTANT IMMEDIATELY".split()
)
"""Words that make a subject in capitals more than a heading."""

CAPITALS = late(r"(?<![\w@#&/.$%{\[<-])[A-Z]{1,40}(?:['’][A-Z]{1,4})?(?![\w@&/}\]>-])")
TWO_CAPITALS = late(r"[A-Z][A-Z]")
GAP = late(r"[\s,;:!?.\"“”'’()–—-]{1,6}")


def emoji(text: str) -> Iterator[tuple[int, int]]:
    """Find emoji and emoticons."""
    if not text.isascii() and BEYOND_TYPOGRAPHY.search(text):
        for found in EMOJI.finditer(text):
            yield found.span()
    face = FACE.search(text)
    while face:
        whole = EMOTICON.match(text, face.start())
        if whole:
            yield whole.span()
        face = FACE.search(text, whole.end() if whole else face.start() + 1)


def exclamations(text: str) -> tuple[list[tuple[int, int]], int]:
    """Find runs of two or more exclamation marks, and count all marks.

    "?!" is one mark of surprise; a mark within a word ("Yahoo!'s") counts as any other.

    Returns:
        The runs as (start, end), and the number of exclamation marks in the text.
    """
    count = sum(map(text.count, EXCLAMATION_MARKS))
    if not count:
        return [], 0
    runs = [
        found.span()
        for found in EXCLAMATION.finditer(text)
        if sum(map(found.group().count, EXCLAMATION_MARKS)) > 1
    ]
    return runs, count


def shouting(text: str, names: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Find words in capitals that are there for stress.

    One emphatic word suffices ("I REALLY liked it"), or three words in a row of which two are
    ordinary ("CALL ME TODAY"). Abbreviations, brands and the context's names are no shouting.

    Args:
        text: One sentence, greeting or subject.
        names: Lower-case words of the context.
    """
    if not TWO_CAPITALS.search(text):
        return
    run: list[tuple[int, int, str]] = []
    for found in CAPITALS.finditer(text):
        if run and not GAP.fullmatch(text, run[-1][1], found.start()):
            yield from _judged(run, names)
            run = []
        run.append((found.start(), found.end(), found.group().lower().replace("’", "'")))
    yield from _judged(run, names)


def _is_stressed(word: str) -> bool:
    return word in EMPHATIC or (len(word) > 5 and word.endswith(("ing", "ly", "ed", "est", "ful")))


def is_heading(text: str) -> bool:
    """Tell a subject that is set in capitals like a heading, "LETTER OF THANKS", from a shout."""
    if not text.isupper() or any(mark in text for mark in EXCLAMATION_MARKS):
        return False
    return PUSHY.isdisjoint(re.findall(r"[A-Z]{1,40}", text))


def _judged(run: list[tuple[int, int, str]], names: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Decide on one run of words in capitals."""
    stressed = [word for _, _, word in run if _is_stressed(word) and word not in names]
    alone = [word for word in stressed if word not in ALSO_ABBREVIATIONS]
    strange = [word for _, _, word in run if word not in names]
    ordinary = sum(word in ORDINARY for word in strange)
    plain = bool(stressed) and len(strange) > 1 and ordinary == len(strange)
    if alone or plain or len(stressed) > 1 or (len(strange) >= 3 and ordinary >= 2):
        yield run[0][0], run[-1][1]
