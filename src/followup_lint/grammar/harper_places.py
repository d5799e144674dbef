"""Where the findings of Harper's rules stand: the words around them that make them errors.

A rule without an entry stands everywhere. The texts looked at are short and every repeat bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CLAUSE = r"(?:^|[.!?;:,(–—]\s{1,3}|\b(?:and|but|so|that|if|when|because|as|what|where|while|since|"
CLAUSE += r"until|think|know|knew|believe|hope|sure|glad|said|heard|told|which|though)\s{1,3})"
"""What stands in front of a subject."""


@dataclass(frozen=True)
class Place:
    """Where a rule's finding stands: every pattern that is given must agree.

    Attributes:
        before: Must be found at the end of the text in front.
        word: Must fit the marked words.
        after: Must be found at the beginning of the text behind.
        not_before: Must not be found at the end of the text in front; likewise the others.
    """

    before: re.Pattern[str] | None = None
    word: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    not_before: re.Pattern[str] | None = None
    not_word: re.Pattern[str] | None = None
    not_after: re.Pattern[str] | None = None

    def holds(self, before: str, word: str, after: str) -> bool:
        """Tell whether the finding stands here."""
        return all(
            (wanted is None or wanted.search(text))
            and not (unwanted is not None and unwanted.search(text))
            for wanted, unwanted, text in (
                (self.before, self.not_before, before),
                (self.word, self.not_word, word),
                (self.after, self.not_after, after),
            )
        )


def place(**patterns: str) -> Place:
    """Make a `Place`: ``before`` is anchored at its end, ``word`` at both, ``after`` in front."""
    anchored = {
        name: f"(?:{pattern})$" if "before" in name else f"^(?:{pattern})"
        for name, pattern in patterns.items()
    }
    return Place(
        **{
            name: re.compile(f"{pattern}$" if "word" in name else pattern, re.I)
            for name, pattern in anchored.items()
        }
    )


VERBS = (
    r"(?:see|ask|know|meet|learn|join|thank|say|have|be|get|go|come|hear|discuss|speak|do|make|take|"
    r"tell|find|become|bring|build|continue|contribute|give|grow|keep|share|show|start|stay|visit|"
    r"apply|confirm|receive|understand|use|improve|leave|send|call|develop|add|express|let|live)\b"
)

PLACES: dict[str, Place] = {
    "AWhile": place(word="awhile"),
    "AskNoPreposition": place(not_before=r"\b(?:is|are|was|were|be|been|being) (?:told|asked) "),
    "CommaFixes": place(word=","),
    "DoubleModal": place(not_word=r"(?-i:(?:May|Will)) .{1,20}"),
    "HopHope": place(before=r"\b(?:I|we) ", after=r" (?:to|that|you|this|we|it|I|for|all)\b"),
    "InterestedIn": place(
        word="with|on|about|of|at", not_after=r" (?:first|that|this|least|once|present|all)\b"
    ),
    "ItsPossessive": place(
        before=r"\b(?:of|in|with|by|from|on|into|through|about|to) ",
        not_after=r" (?:an?|the|my|your|our|not|been|going|about|all|also|just|really|very|so)\b",
    ),
    "LetsConfusion": place(not_before=r"\b(?:be|been|being|was|were|is|are|to|will|would) "),
    "MassNouns": place(
        word=r".{0,16}\b(?:information|advice|feedback|equipment|furniture|software|knowledge|"
        r"luggage|homework|evidence|progress|machinery|luck|traffic|weather|staff|hardware)s?"
    ),
    "MeansALotTo": place(after=r" (?:me|us|him|her|them)\b"),
    "MissingTo": place(
        after=rf" {VERBS}", not_after=r" (?:(?:use|call|show|visit|share|start) of|be)\b"
    ),
    "MultipleSequentialPronouns": place(
        not_word=r"\w{1,5} (?:them|it|this|that|those|these|mine|hers|yours|ours|theirs|all|both)"
    ),
    "Myself": place(not_after="-"),
    "OneOfTheSingular": place(
        not_word=r"team|crew|gang|family|group|staff|few|lads|bunch|class|band|squad|cast|club|panel|"
        r"board|company|last|first|main|top|\w{1,12}est|lot|pair|trio|public|many|rest|majority",
        not_after=r"(?:-| \w{2,20}s\b)",
    ),
    "PronounContraction": place(
        word="were", before=r"^|[.!?] ", after=r" (?:looking|very|really|so|excited|happy|hoping)\b"
    ),
    "PronounKnew": place(
        before=rf"{CLAUSE}(?:I|we|he|she|they) ",
        after=r" (?:that|what|how|it|you|this|the|about)\b",
    ),
    "QuiteQuiet": place(after=r" (?:a |an |\w{3,16}(?:ed|ing|good|well|happy|sure|keen|long))\b"),
    "RedundantThat": place(after=r" (?:the|an?|we|you|I|they|he|she|my|your|our|there)\b"),
    "SentenceCapitalization": place(
        not_before=r"\b(?:approx|incl|excl|est|resp|max|min|dept|ext|fig|no|nos|vs|etc|"
        r"inc|ltd|co|corp|tel|ref|abt|p|pp|st|cf|ca|\w{1,3}\.\w{1,3})\. |"
        r"(?-i:[A-Z]\w{1,14}! )|\.\.\. ?"
    ),
    "SimplePastToPastParticiple": place(
        before=r"\b(?:have|has|had|having|\w{1,4}['’]ve|been|was|were|is|are|be|being)"
        r"(?: (?:just|never|already|also|not|since|always|recently|only|long|ever|now|even|often))?"
        r" "
    ),
    "SubjectPronoun": place(not_word=r".{0,40}\bor\b.{0,40}"),
    "ThereIsAgreement": place(
        not_before=r"\b(?:what|whatever|which)\b.{1,30}",  # "what losses there were have …"
        word=r"(?:there )?(?:is|was|are|were) .{2,30}",
        not_word=r".{0,16}\b(?:news|data|series|means|media|physics|politics|economics|staff|"
        r"mathematics|people)\b.{0,12}",
    ),
    "ToTwoToo": place(
        not_before=r"\b(?:it|me|you|him|her|us|them|that|this|I|we|now) |, ",
        word="too|to",
        after=rf" (?:{VERBS}|(?:much|many)\b|(?:late|early|soon|bad|long)(?:[.,;!?]|$))",
    ),
    # "Will said": a name; the patterns ignore case but in this group.
    "ModalBeAdjective": place(
        not_word=r"(?-i:Will|May)\b.{0,30}",
        not_after=r"(?: \w{2,12})? (?:the|an?|my|your|our|it|them)\b",
    ),
    "WillNonLemma": place(
        word=r"(?:will|shall|['’]ll) \w{2,16}(?:ed|es|[^s]s)", not_word=r"(?-i:Will)\b.{0,30}"
    ),
    "YourPredicateAdjective": place(
        before=rf"{CLAUSE}",
        after=r" (?!patient|right to|welcome to (?:the|your|our))\w{2,14}"
        r"(?:[.,;!?]|$| (?:to|that|about|for|in|with|because|if|when|as|too|here|there|at)\b)",
    ),
}
