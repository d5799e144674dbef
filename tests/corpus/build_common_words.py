"""Write ``grammar/common_words.txt``: what the letters of this corpus are made of.

Lower-case words of four letters or more that stand at least twice in the labelled sentences and
drafts and that Harper knows in American or British English, the most frequent first; then the plain
words of ``letter_words.txt``, the longer ones of ``trade_words.txt``, and words that people often
misspell. An unknown word close to one of them is a misspelling.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

from followup_lint.grammar.harper import HarperDictionary

CORPUS = Path(__file__).parent
TARGET = CORPUS.parents[1] / "src/followup_lint/grammar/common_words.txt"
WORD = re.compile(r"(?<![\w@./'’-])[a-z]{4,30}(?![\w@/'’-])")

OFTEN_MISSPELT = """
absence acceptable accessible accidentally accommodate accommodated accommodating accommodation
accordance achievable achieve achieved achievement achievements achieves achieving acknowledge
acknowledged acknowledgement acquaintance acquire acquired acquiring acquisition address addresses
adequate admittedly advantageous advertise advisable aggressive allotted amateur analyse analyze
apologise apologize apparent apparently appearance appreciable appreciative appropriate
appropriately approximately argument assessment assistance assistant attendance auxiliary basically
believable beneficial benefited bureaucracy calendar campaign candidacy candidate category
changeable characteristic collaborate collaboration collaborative colleague column commercial
commission commitment commitments committed committee communicate comparative competent competition
competitive completely conceivable condemn confidence confidential conscientious conscious
consensus consistency consistent continuous convenience convenient coordination correspondence
courteous criticism curiosity curriculum deceive decision definite definitely dependable
description desperate deterrent development difference dilemma disappear disappoint disappointed
disappointing disappointment discipline discrepancy discussion dissatisfied ecstasy efficiency
efficient eligible embarrass embarrassed embarrassing embarrassment emphasis emphasise emphasize
encouragement enthusiasm enthusiastic environment environmental equipped equipment especially
essential exaggerate exceed excellence excellent exceptional excitement exercise existence expense
experience experienced experiences explanation extremely familiar fascinating favourite
favorite feasible foreign foreseeable fortunate fortunately forty fourth fulfil fulfill fulfilling
government grammar grateful gratefully guarantee guaranteed guidance happened harass
height hierarchy humorous hygiene hypocrisy illustrate imagination immediate immediately impression
improvement incidentally independence independent indispensable influential inoculate initiative
insight intelligence intelligent interest interesting interpret interrupt interview interviewer
interviewing irrelevant irresistible itinerary judgement judgment knowledge knowledgeable
laboratory language leisure liaise liaising liaison library licence license likelihood maintain
maintained maintaining maintenance manageable management manager manoeuvre medicine mentioned
millennium miniature miscellaneous mischievous monitoring motivated necessarily necessary
necessity negotiate negotiation neighbour neighbor noticeable obstacle occasion occasional
occasionally occurred occurrence occurring omission omitted opinion opportunities opportunity
optimistic organisation organise organization organize outrageous parallel particular particularly
pastime patience perceive performance perseverance persistent personnel persuade phenomenon
physical piece planning pleasant portfolio possess possession possibility possible practical
practically precede preference preferred prejudice preparation presence prestigious previous
previously privilege privileged procedure proceed profession professional professionalism
professionally professor proficiency proficient prominent pronunciation publicly punctual pursue
pursuing pursuit qualification qualifications quantity questionnaire queue quickly quite really
receipt receive received receiving recognise recognize recommend recommendation recommendations
recommended recruiter recruitment reference referred relevant religious remembrance reminiscent
repetition representative resemblance responsibilities responsibility responsible restaurant
resource schedule scheduled scheduling secretary seize separate separately sergeant significant
similar similarly sincerely sincere skilful skillful speech specially specific specifically
strategic strategy strength strengths stretch subtle succeed success successful successfully
sufficient suggestion supersede supervisor surprise surprised surprising technical technique
technology temperature temporary tendency therefore thorough thoroughly threshold tomorrow
transferable transferred tremendous truly twelfth tyranny unanimous undoubtedly unfortunate
unfortunately unnecessary until usage usually vacancy vacuum valuable variety various vehicle
versatile vicious visible volunteer warranty weird welcome welfare whether wherever wholly willingness
deploy deployed deployment employment employee employer withhold written yesterday yield enquiry inquiry
""".split()


def texts() -> list[str]:
    """Read the sentences and the bodies of the drafts."""
    lines = [
        json.loads(line)
        for file in sorted([*CORPUS.glob("sentences_*.jsonl"), *CORPUS.glob("drafts_*.jsonl")])
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return [line["text"] if "text" in line else line["draft"]["body"] for line in lines] + [
        *(CORPUS / "everyday.txt").read_text(encoding="utf-8").splitlines()
    ]


def plain_words() -> list[str]:
    """Read the words of ``letter_words.txt`` and ``trade_words.txt`` of four letters or more."""
    lines = [
        line
        for name in ("letter_words.txt", "trade_words.txt")
        for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()
    ]
    words = " ".join(line for line in lines if not line.startswith("#")).split()
    return [word for word in words if len(word) >= 4]


def main() -> None:
    """Count, ask, write."""
    counts = Counter(word for text in texts() for word in WORD.findall(text))
    words = [*{word for word, count in counts.items() if count >= 2} | {*plain_words()}]
    dictionary = HarperDictionary(("american", "british"))
    unknown: set[str] = set()
    for start in range(0, len(words), 100):
        unknown |= dictionary.unknown(words[start : start + 100])
    kept = [word for _, word in sorted((-counts[word], word) for word in words if counts[word])]
    kept += sorted({*OFTEN_MISSPELT, *plain_words()} - {*kept})
    kept = [word for word in kept if word not in unknown]
    TARGET.write_text("".join(f"{word}\n" for word in kept), encoding="utf-8")
    print(f"{len(kept)} words")


if __name__ == "__main__":
    main()
