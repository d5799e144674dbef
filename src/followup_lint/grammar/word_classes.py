"""What a word can be: noun, verb form, adjective, adverb; some thirty thousand English words.

``word_classes.txt.gz`` is written by ``tests/corpus/build_word_classes.py``. A word's codes are

- ``c`` a noun that is countable in every sense, ``n`` one that may stand without an article,
  ``p`` a plural;
- ``b`` the base of a verb, ``z`` its -s form, ``d`` its past, ``e`` its participle, ``g`` its -ing
  form;
- ``j`` an adjective, ``r`` an adverb;

the usual one first: "team" is ``cb``, "work" ``nb``, "met" ``de``. Words that English has few of
(articles, pronouns, prepositions…) have a class of their own in `CLOSED`.
"""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("word_classes.txt.gz")

CLOSED: dict[str, str] = {
    word: kind
    for kind, words in {
        "det": "a an the this these those every each another no some any either neither what which "
        "whichever whatever such both all enough much many several few fewer most half",
        "poss": "my your his its our their whose",
        "subject": "i we they he she who",
        "object": "me us them him whom myself yourself yourselves himself herself itself ourselves "
        "themselves",
        "pron": "you it her that one ones mine yours hers ours theirs something anything nothing "
        "everything someone anyone everyone nobody somebody anybody everybody none there",
        "modal": "will would can could shall should may might must cannot won't wouldn't can't "
        "couldn't shouldn't mustn't mightn't needn't shan't",
        "be": "am is are was were be been being isn't aren't wasn't weren't",
        "have": "have has had having haven't hasn't hadn't",
        "do": "do does did don't doesn't didn't",
        "prep": "of in on at by with from into onto about for during through throughout between "
        "among amongst against towards toward without within upon via per across behind beyond "
        "despite beside besides beneath above below under alongside concerning regarding unlike "
        "off out up down over around near inside outside along amid except",
        "time": "before after since until till",
        "to": "to",
        "conj": "and or but nor yet",
        "sub": "if because although though while whereas unless whether when whenever where "
        "wherever once than as so how why like",
        "not": "not never n't",
        "adv": "also just very really always often still already too now then here again ever "
        "only even quite rather soon almost perhaps maybe well indeed therefore however thus "
        "hence moreover furthermore yesterday today tomorrow ago else together away back "
        "instead otherwise meanwhile first",
        "adj": "last next same other own former latter",
        "num": "two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
        "seventy eighty ninety hundred thousand million dozen",
        "day": "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays "
        "wednesdays thursdays fridays saturdays sundays",
        "month": "january february april june july august september october november december",
    }.items()
    for word in words.split()
}
"""Words with a class of their own; what else some of them can be, the tagger sees to."""


@lru_cache(maxsize=1)
def word_classes() -> dict[str, str]:
    """Read the codes of all words, once a process: 34,000 entries, about 10 ms."""
    text = gzip.decompress(TABLE.read_bytes()).decode("utf-8")
    found: dict[str, str] = {}
    for line in text.splitlines():
        codes, *words = line.split(" ")
        found.update(dict.fromkeys(words, codes))
    return found
