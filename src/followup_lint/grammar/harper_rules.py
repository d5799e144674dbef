"""Which of Harper's rules are no errors in a mail, each group with its reason.

Names are those of harper-py 0.2.0; a test holds them against `harper.get_default_lint_config`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.grammar.engine import Category

KINDS_OFF = frozenset(
    {"Style", "Redundancy", "Enhancement", "Readability", "Regionalism", "Formatting"}
)
"""Kinds of advice that a careful proofreader would not mark as an error."""

CATEGORIES: dict[str, Category] = {
    "Spelling": "spelling",
    "Typo": "spelling",
    "Capitalization": "spelling",
    "Punctuation": "punctuation",
    "BoundaryError": "spelling",
    "WordChoice": "word choice",
    "Eggcorn": "word choice",
    "Malapropism": "word choice",
    "Usage": "word choice",
    "Nonstandard": "word choice",
}
"""Harper's kinds in our four categories; whatever isn't listed is grammar."""

_NAMES = """OrthographicConsistency DayOneNames RoadMap UpdatePlaceNames Holidays ProperNouns
CompaniesProductsAndTrademarks JetpackNames TumblrNames PocketCastsNames WordPressDotcom
NotablePlaces Malaysia NationalCapitals USUniversities The WrongNegative"""
"""They take names for words: "Sam" becomes "SAM", "Te Rapa" "The Rapa"."""

_COMPOUNDS = """SplitWords MergeWords CompoundNouns OpenCompounds DisjointPrefixes Everyone Therein
PhrasalVerbAsCompoundNoun DotInitialisms LeftRightHand ToDoHyphen WellBeing DoubleCheckHyphen"""
"""Words of a trade are written together, apart or with a hyphen as the trade writes them."""

_MARKS = """NumericRangeEnDash Dashes OxfordComma DiscourseMarkers UseEllipsisCharacter Spaces
UnclosedQuotes IntroCueCommaBeforeThanks CommaFixes FootInchMinuteSecondSymbols"""
"""Telephone numbers, signature marks, and commas that good writers leave out."""

_SHORTHANDS = """ForYourInformation AsSoonAsPossible ToBeHonest OhMyGod TalkToYouLater LetMeKnow
ByTheWay InMyOpinion ExpandMemoryShorthands ExpandTimeShorthands ExpandWith ExpandWithout
ExpandThough ExpandThrough ExpandMinimum ExpandPeople ExpandBecause ExpandForward OkToOkay"""
"""``tone`` speaks about shorthands; trades have theirs."""

_STYLE = """Excellent Freezing Starving AvoidAndAlso AvoidCurses LongSentences Regionalisms
HaveTakeALook AskNoPreposition RegularIrregulars FindOut QuiteQuiet PreferPleaded PreferSneaked
SendAnEmailTo CondenseAllThe Towards InOnTheCards FedUpWith"""
"""Advice on taste, or one dialect's habit."""

_WRONG = """MissingPreposition PossessiveYour PronounVerbAgreement YourPredicateAdjective MassNouns
InterestedIn QuantifierNumeralConflict ThatThan NominalWants NotTo ItsPossessive PronounContraction
OneOfTheSingular MissingDeterminer QuantifierNeedsOf DoubleModal HopHope ThereToTheir PronounKnew
NotIn WillNonLemma SingleBe HowTo NounVerbConfusion SimplePastToPastParticiple ThereIsAgreement
MeansALotTo ToTwoToo"""
"""More alarms than errors on labelled sentences of this genre ("In fairness to you I should")."""

_PRINTS = "LookingForwardTo"
"""It writes to file descriptor 1; `phrases` has the rule of its own."""

OFF = frozenset(
    " ".join((_NAMES, _COMPOUNDS, _MARKS, _SHORTHANDS, _STYLE, _WRONG, _PRINTS)).split()
)
"""Rules that never run."""
