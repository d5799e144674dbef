"""Which of Harper's rules are no errors in a mail, each group with its reason.

Names are those of harper-py 0.2.0; a test holds them against `harper.get_default_lint_config`. What
a rule finds must also stand in its place: `harper_guards`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_lint.grammar.engine import Category

KINDS_OFF = frozenset(
    {"Style", "Redundancy", "Enhancement", "Readability", "Regionalism", "Formatting"}
)
"""Kinds of advice that a careful proofreader would not mark as an error."""

ERRORS_OF_THOSE_KINDS = frozenset(
    """AdjectiveDoubleDegree AnAnother AnotherAn AsIfThough AwaitFor Cant ComprisesOf CraveFor
    DespiteItIs DespiteOf EllipsisLength EverPronounRelPronoun ForFreeOfCharge IfWouldve
    InTimeFromNow MoreBetter NotBeAfterNot SomeWithoutArticle TheAnother TheMy UnderneathOf
    WillGonna""".split()
)
"""Rules whose kind is advice and which mark errors all the same."""

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

RULE_CATEGORIES: dict[str, Category] = {
    "Cant": "spelling",
    "CommaFixes": "punctuation",
    "EveryTime": "spelling",
    "Months": "spelling",
    "ModalOf": "grammar",
    "MissingTo": "grammar",
    "OneOfTheSingular": "grammar",
    "PronounKnew": "spelling",
    "ThenThan": "spelling",
    "TheirToThere": "spelling",
    "ToTwoToo": "spelling",
    "ItsContraction": "spelling",
    "ItsPossessive": "spelling",
    "YourPredicateAdjective": "spelling",
}
"""Rules whose kind says too little."""

MESSAGES: dict[str, str] = {
    "AnA": "“{word}” doesn't go with the sound of the next word.",
    "Cant": "“{word}” lacks its apostrophe.",
    "CapitalizePersonalPronouns": "“I” is written with a capital letter.",
    "CommaFixes": "A comma stands right after its word, with a space behind it.",
    "MissingTo": "A “to” is missing before the verb.",
    "Months": "Months are written with a capital letter.",
    "OneOfTheSingular": "After “one of the”, “{word}” must be a plural.",
    "PronounInflectionBe": "“{word}” doesn't agree with its subject.",
    "PronounVerbAgreement": "“{word}” doesn't agree with its subject.",
    "RepeatedWords": "A word stands here twice.",
    "SentenceCapitalization": "A sentence begins with a capital letter.",
    "SimplePastToPastParticiple": "After “have” or “be”, “{word}” must be the participle.",
    "SinceDuration": "“Since” goes with a point in time; a length of time takes “for”.",
    "ThereIsAgreement": "“{word}” doesn't agree in number with the noun.",
}
"""Our own words where Harper's are long or odd."""

_NAMES = """OrthographicConsistency DayOneNames RoadMap UpdatePlaceNames Holidays ProperNouns
CompaniesProductsAndTrademarks JetpackNames TumblrNames PocketCastsNames WordPressDotcom
NotablePlaces Malaysia NationalCapitals USUniversities The WrongNegative AmazonNames AppleNames
AzureNames GoogleNames MetaNames MicrosoftNames Laos TheProperNounPossessive"""
"""They take names for words: "Sam" becomes "SAM", "Te Rapa" "The Rapa", "the Hague" "The Hague"."""

_COMPOUNDS = """SplitWords MergeWords CompoundNouns DisjointPrefixes Everyone Therein
PhrasalVerbAsCompoundNoun DotInitialisms LeftRightHand ToDoHyphen WellBeing DoubleCheckHyphen
BuiltIn CaseSensitive Codebase Codebases CrossPlatform Devops DoubleClick BluRayHyphen
ClickThroughRate EasyGoingCompoundAdjective FirstPersonModifierHyphen HyphenateNumberDay
InDemandInDepth MakeupCompoundNoun MercedesBenzHyphen Middleware Multicore Multithreading OneHanded
OutOfDate OvertimeCompoundNoun PasswordProtectedHyphen PostItNoteHyphen RainbowColoredHyphen
RapidFire RightClick SoonToBe Tradeoff BlacklistWhitelist Oftentimes Overload Overnight Upset"""
"""Words of a trade are written together, apart or with a hyphen as the trade writes them; and "over
load" or "green room" may be just that."""

_MARKS = """NumericRangeEnDash Dashes OxfordComma DiscourseMarkers UseEllipsisCharacter Spaces
NoFrenchSpaces UnclosedQuotes IntroCueCommaBeforeThanks FootInchMinuteSecondSymbols
IncludingButNotLimitedToPunctuation CurrencyPlacement"""
"""Telephone numbers, signature marks, and commas that good writers leave out; spaces are the
business of ``formatting``."""

_SHORTHANDS = """ForYourInformation AsSoonAsPossible ToBeHonest OhMyGod TalkToYouLater LetMeKnow
ByTheWay InMyOpinion ExpandMemoryShorthands ExpandTimeShorthands ExpandWith ExpandWithout
ExpandThough ExpandThrough ExpandMinimum ExpandPeople ExpandBecause ExpandForward OkToOkay
AsFarAsICanTell AsFarAsIKnow AsIUnderstandIt BeRightBack ExplainLikeImFive ForWhatItsWorth
IDontKnow IfIRecallCorrectly IfIUnderstandCorrectly IfYouKnowYouKnow InCaseYouMissedIt
InMyHumbleOpinion InRealLife NeverMind OnTheOtherHand OutOfTheBox PleaseTakeALook Really Cybersec
ExpandAlgorithm ExpandAlloc ExpandArgument ExpandConfiguration ExpandControl ExpandCoordinate
ExpandDecl ExpandDependencies ExpandDereference ExpandDirectory ExpandFavourite ExpandGovt
ExpandLegitimate ExpandNotification ExpandParameter ExpandPerformance ExpandPointer
ExpandPreference ExpandPrevious ExpandStandardInputAndOutput ExpandVulnerability PronounAre
YeaToYeah YehToYeah"""
"""``tone`` speaks about shorthands; trades have theirs."""

_STYLE = """Excellent Freezing Starving AvoidAndAlso AvoidCurses LongSentences Regionalisms
HaveTakeALook RegularIrregulars FindOut PreferPleaded PreferSneaked SendAnEmailTo CondenseAllThe
Towards InOnTheCards FedUpWith AnotherThingComing ChampAtTheBit ViciousCircle SomewhatSomething
SubjunctiveWasToWere TillDate LastDitch HungerPang SufficeItToSay BackInTheDay HomeInOn InvestIn
AtTheEndOfTheDay MoreAdjective Addicting FatalOutcome Touristic SoonerOrLater ThriveOn
LitotesDirectPositive TheLastDays BarelyUn QuiteMany ToTheMannerBorn VeryUnique Bollocks
LeaveToFor ArriveOnWeekday UseTitleCase QuantifierNeedsOf TakeALookTo OutOfTheWindow"""
"""Advice on taste, or one dialect's habit: "I arrive Friday", "in the last days of May"."""

_WRONG = """MissingPreposition PossessiveYour ThatThan NominalWants NotTo NotIn MissingDeterminer
QuantifierNumeralConflict HowTo SingleBe Damages TransposedSpace ShowCase UnitedOrganizations
AllReady AdjectiveOfA OughtToBe MostNumber SafeToSave VerbToAdjective WhomSubjectOfVerb Overall
ThereToTheir FeelFell InAWhile"""
"""More alarms than errors on this genre: "It was a no in the end"."""

_PRINTS = "LookingForwardTo"
"""It writes to file descriptor 1; `tables` has the rule of its own."""

OFF = frozenset(f"{_NAMES} {_COMPOUNDS} {_MARKS} {_SHORTHANDS} {_STYLE} {_WRONG} {_PRINTS}".split())
"""Rules that never run."""
