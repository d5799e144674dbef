from __future__ import annotations

import pytest

from followup_lint.language.acts import ActReading
from followup_lint.language.tone import find_tone_faults, tone_table
from followup_lint.letter import Letter, Readers
from followup_lint.models import Draft, InterviewContext

CONTEXT = {"recipients": ["Dana Lee"], "company": "Sod & Turf", "role": "OMG Analyst"}


class Mute:
    """A reader that marks what it is told to."""

    name = "mute"

    def __init__(self, *faults):
        self.faults = faults

    def read(self, sentences):  # noqa: ARG002 - the seam asks for it
        return ActReading((), faults=self.faults)


def faults(body, *marked, subject=None, context=CONTEXT, limit=2):
    draft = Draft(body=body, subject=subject)
    letter = Letter(draft, InterviewContext(**context), Readers(Mute(*marked), None))
    return [
        (fault.fault, getattr(letter, fault.field)[fault.start : fault.end])
        for fault in find_tone_faults(letter, limit)
    ]


def note(text):
    return f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz"


def kinds(text):
    return sorted({fault for fault, _ in faults(note(text))})


def test_the_table_has_every_kind_of_fault():
    assert {row.label for row in tone_table().phrases} == {
        "begging",
        "complaint",
        "discriminatory",
        "flattery",
        "flippant",
        "over_apology",
        "pay",
        "pressure",
        "presumption",
        "profanity",
        "sarcasm",
        "self_deprecation",
        "slang",
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Could u ring me?", "slang", id="u"),
        pytest.param("Thx for the coffee.", "slang", id="thx"),
        pytest.param("Get back to me ASAP!", "slang", id="asap"),
        pytest.param("That tram was a bloody mess.", "profanity", id="bloody"),
        pytest.param("I'm begging you for a chance.", "begging", id="begging"),
        pytest.param("Please, please pick me.", "begging", id="please-please"),
        pytest.param("My rent is overdue and I need an income badly.", "begging", id="rent"),
        pytest.param("My whole family depends on this.", "begging", id="family"),
        pytest.param("Once I join in June, I will sort the shelves.", "presumption", id="join"),
        pytest.param("Which desk will be mine?", "presumption", id="desk"),
        pytest.param("No other candidate comes close to me.", "presumption", id="no-other"),
        pytest.param("Please send me my contract.", "presumption", id="contract"),
        pytest.param("Decide by Monday or I will withdraw.", "pressure", id="ultimatum"),
        pytest.param("I expect a reply today.", "pressure", id="expects"),
        pytest.param("Make up your mind.", "pressure", id="imperative"),
        pytest.param("You kept me waiting for an hour.", "complaint", id="kept-waiting"),
        pytest.param("Why has nobody replied?", "complaint", id="why"),
        pytest.param("My old manager treated us like dirt.", "complaint", id="former-boss"),
        pytest.param("The process was a complete shambles.", "complaint", id="process"),
        pytest.param("How much does the job pay?", "pay", id="how-much"),
        pytest.param("I would want at least 50k.", "pay", id="figure"),
        pytest.param("Would you reimburse my train fare?", "pay", id="expenses"),
        pytest.param("My English is poor and I was hopeless.", "self_deprecation", id="hopeless"),
        pytest.param("You could easily find someone better.", "self_deprecation", id="better"),
        pytest.param("I cannot apologise enough.", "over_apology", id="enough"),
        pytest.param("You are a genius, Dana.", "flattery", id="genius"),
        pytest.param("Nobody on earth has your brilliance.", "flattery", id="brilliance"),
        pytest.param("Thanks for nothing.", "sarcasm", id="for-nothing"),
        pytest.param("Women cannot handle such work.", "discriminatory", id="women"),
        pytest.param("Guess who!", "flippant", id="guess-who"),
    ],
)
def test_faults(text, kind):
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Plan U is on the shelf, and I use R.", id="letters"),
        pytest.param("I'd be right at home there; it's up my alley.", id="idiom"),
        pytest.param("I'll send the slides ASAP.", id="asap-of-ones-own"),
        pytest.param("I'd love to join the team.", id="wish"),
        pytest.param("If you hire me, I will sort the shelves when I start.", id="hypothesis"),
        pytest.param("When I joined Acme, the shelves were bare.", id="past"),
        pytest.param("I can start in June.", id="available"),
        pytest.param("You will not find a dusty shelf here.", id="find-other"),
        pytest.param(
            "Acme wants an answer by Friday, and there is no rush for you.", id="courteous"
        ),
        pytest.param("If I don't hear from you by Friday, I will call.", id="announced-call"),
        pytest.param("I have not heard back yet, and I know you are busy.", id="no-news"),
        pytest.param("My old manager taught me to listen.", id="former-boss"),
        pytest.param("Angry customers were my daily bread.", id="customers"),
        pytest.param("You asked what I earn; it is 50k a year.", id="pay-raised"),
        pytest.param("I ran payroll for a school.", id="pay-as-work"),
        pytest.param("I beg your pardon for the noise.", id="set-phrase"),
        pytest.param("I have not used Go yet, and my course starts in May.", id="gap-with-remedy"),
        pytest.param("You were very kind.", id="warmth"),
        pytest.param("I taught women and men to weld.", id="groups"),
        pytest.param("They call the plan “gonna fly”.", id="quotation"),
        pytest.param("I once had a dog named Dick.", id="name"),
    ],
)
def test_near_misses(text):
    assert kinds(text) == []


def test_pay_that_the_sentence_before_says_was_asked_for_is_fine():
    assert kinds("You asked about it. I would want at least 50k.") == []
    assert kinds("It rained. I would want at least 50k.") == ["pay"]


def test_words_of_the_context_are_no_slang():
    assert kinds("I'd like to be an OMG analyst at Sod & Turf.") == []


def test_the_subject_counts():
    assert faults(note("It was big."), subject="URGENT!!") == [
        ("pressure", "URGENT"),
        ("exclamations", "!!"),
        ("shouting", "URGENT"),
    ]


def test_a_heading_of_old_style_is_no_shouting():
    assert faults(note("It was big."), subject="RE: MY INTERVIEW ON MONDAY") == []


def test_quoted_mail_does_not_count():
    quoted = "\n\nOn Monday, Dana Lee wrote:\n> Hey guys!! gonna decide 🎉\n"
    assert faults(note("It was big.") + quoted) == []


def test_exclamation_marks_are_counted_over_the_body():
    assert faults(note("One! Two! Three!"), limit=2) == [("exclamations", "!")]
    assert faults(note("One! Two! Three!"), limit=3) == []


@pytest.mark.parametrize(
    ("greeting", "found"),
    [
        pytest.param("Hey guys,", ["Hey guys,"], id="guys"),
        pytest.param("Yo Dana,", ["Yo Dana,"], id="yo"),
        pytest.param("Hey,", ["Hey,"], id="bare-hey"),
        pytest.param("Hey there,", ["Hey there,"], id="hey-there"),
        pytest.param("Hey Dana,", [], id="hey-with-a-name"),
        pytest.param("Hi Dana,", [], id="hi"),
        pytest.param("Hello,", [], id="hello"),
        pytest.param("Hi all,", [], id="all"),
    ],
)
def test_greetings(greeting, found):
    body = f"{greeting}\n\nThe lab was big and bright.\n\nBest regards,\nAna Ruiz"
    assert [text for kind, text in faults(body) if kind == "flippant"] == found


def test_an_opening_that_is_no_greeting_may_be_flippant():
    assert ("flippant", "Yo") in faults("Yo\n\nThe lab was big.\n\nBest,\nAna")


@pytest.mark.parametrize(
    ("opening", "found"),
    [
        pytest.param("Wazzup: it was", ["Wazzup"], id="flippant"),
        pytest.param("Wazzup as a word is old, they say", [], id="a-sentence"),
        pytest.param("Well: it was", [], id="plain"),
    ],
)
def test_without_a_greeting_the_first_words_are_judged(opening, found):
    body = f"{opening} a big lab on a hill.\n\nBest regards,\nAna Ruiz"
    flippant = [text.rstrip(":") for kind, text in faults(body) if kind == "flippant"]
    assert flippant == found


def test_a_phrase_that_is_a_name_is_no_fault():
    context = {"company": "Chill", "topics": ["legit"]}
    assert faults(note("I saw Legit and it was big."), context=context) == []
    assert faults(note("It was legit."), context={}) == [("slang", "legit")]


def test_an_empty_body_has_no_fault():
    assert faults("") == []
    assert faults("...") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("I am sorry for the noise.", [], id="once"),
        pytest.param("Sorry for the noise, and forgive the dog.", ["forgive"], id="twice"),
        pytest.param("Sorry A. It rained. Sorry B. It rained. Sorry C.", ["Sorry"], id="thrice"),
        pytest.param("Sorry A. It rained. Sorry B.", [], id="twice-apart"),
        pytest.param("I am sorry to hear that, and sorry for the noise.", [], id="sympathy"),
    ],
)
def test_apologies_are_counted(text, found):
    assert [words for kind, words in faults(note(text)) if kind == "over_apology"] == found


@pytest.mark.parametrize(
    ("score", "kind", "found"),
    [
        pytest.param(9.0, "flattery", [("flattery", "The lab was big.")], id="sure"),
        pytest.param(1.0, "flattery", [], id="unsure"),
        pytest.param(9.0, "slang", [], id="told-by-words-alone"),
    ],
)
def test_the_reader_counts_where_it_is_sure(score, kind, found):
    assert faults(note("The lab was big."), (0, kind, score)) == found


def test_the_surest_fault_of_a_sentence_counts():
    marked = ((0, "pay", 6.0), (0, "flattery", 9.0), (0, "sarcasm", 7.0))
    assert faults(note("The lab was big."), *marked) == [("flattery", "The lab was big.")]


def test_the_reader_adds_nothing_where_a_phrase_told():
    assert faults(note("Guess who!"), (0, "flattery", 9.0)) == [("flippant", "Guess who")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("My last boss was a botanist.", "complaint", id="former-boss"),
        pytest.param("Another firm has asked me to decide.", "pressure", id="other-offer"),
    ],
)
def test_some_sentences_are_left_to_the_phrases(text, kind):
    assert faults(note(text), (0, kind, 9.0)) == []
