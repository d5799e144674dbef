"""What Harper marks, and where we believe it."""

from __future__ import annotations

import pytest

from followup_lint.grammar.engine import Issue
from followup_lint.grammar.harper import HarperEngine
from followup_lint.grammar.harper_guards import repaired, stands

ENGINE = HarperEngine()


def marked(text):
    return {(issue.rule, text[issue.start : issue.end]) for issue in ENGINE.check([text])[0]}


@pytest.mark.parametrize(
    ("rule", "words", "text"),
    [
        pytest.param("AnA", "a", "It is a office by the sea.", id="a-office"),
        pytest.param("AnA", "an", "It is an university.", id="an-university"),
        pytest.param("AnA", "a", "It took a hour.", id="a-hour"),
        pytest.param("AnA", "a", "I have a Indian teacher.", id="a-indian"),
        pytest.param("ModalOf", "could of", "I could of called.", id="could-of"),
        pytest.param("PronounVerbAgreement", "have", "She have two sons.", id="she-have"),
        pytest.param("PronounVerbAgreement", "don't", "It don't work.", id="it-don't"),
        pytest.param("PronounInflectionBe", "was", "We was late.", id="we-was"),
        pytest.param("RepeatedWords", "the the", "I saw the the kiln.", id="the-the"),
        pytest.param("RepeatedWords", "in in", "I live in in York.", id="in-in"),
        pytest.param(
            "SentenceCapitalization", "the", "I saw the plant. the kiln was hot.", id="small-letter"
        ),
        pytest.param("NounVerbConfusion", "affect", "It had a big affect on me.", id="affect"),
        pytest.param("RedundantThat", "that that", "I think that that the kiln is on.", id="that"),
        pytest.param("SinceDuration", "since six years", "I cook since six years.", id="since"),
        pytest.param("CommaFixes", ",", "I saw the kiln,and the yard.", id="comma"),
        pytest.param("AskNoPreposition", "to ", "Thank you for telling to me why.", id="tell-to"),
    ],
)
def test_errors_stand(rule, words, text):
    assert (rule, words) in marked(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was an honour to be there, and an honor.", id="honour"),
        pytest.param("I worked in A&E and for An Bord Pleanála.", id="initialism-and-name"),
        pytest.param("We stayed at an hotel on a historic street.", id="an-hotel"),
        pytest.param("It was a Eucalyptus tree and a European yew.", id="closed-vowel"),
        pytest.param("It was the last of Mac an Bhaird.", id="name-with-an"),
        pytest.param("Thank you and she has time.", id="not-the-subject"),
        pytest.param("I asked that he have the key.", id="subjunctive"),
        pytest.param("If it were up to me, I would stay.", id="were"),
        pytest.param("What I told you is true.", id="you-is"),
        pytest.param("I had had enough, and that that was so was clear.", id="had-had"),
        pytest.param("I came in in May and logged on on Monday.", id="came-in-in"),
        pytest.param("We met in Pago Pago and in Walla Walla.", id="reduplicated-names"),
        pytest.param("Sam called me, and Will May came.", id="names-of-words"),
        pytest.param("It was told to me by the matron.", id="told-to-me"),
        pytest.param("Call me on 555-0142, ext. 12, from 9-5.", id="numbers"),
        pytest.param("FYI, see me ASAP, i.e. today.", id="shorthands"),
        pytest.param("It was great meeting you, and good of you to say no to him.", id="idioms"),
        pytest.param("I read the readme (i) and (ii).", id="enumeration"),
        pytest.param("Yahoo! sounds like fun, approx. two days of it.", id="mark-in-a-name"),
        pytest.param(
            "The role is one of the best on the team, and I am one of the crew.", id="one-of"
        ),
        pytest.param("There is news, and there is data.", id="plural-in-form"),
        pytest.param("We can effect a change.", id="effect"),
        pytest.param("I advise schools.", id="advise-the-verb"),
        pytest.param("Should any of your patients call, let me know.", id="your-patients"),
        pytest.param("You write to XXXXXXXXXXXX and XXXXXX.", id="masked-addresses"),
        pytest.param("Lovely to be home; the roadmap and the codebase are set up.", id="compounds"),
    ],
)
def test_good_english_raises_nothing(text):
    assert marked(text) == set()


def test_a_replacement_that_changes_nothing_is_no_finding():
    issue = Issue(0, 4, "harper", "AnyRule", "grammar", "Odd.", ("same",))
    assert not stands("same", issue)
    assert stands("sane", issue)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param("Kauaʻi is far", 5, 6, id="okina"),
        pytest.param("a snake_case name", 2, 7, id="underscore"),
        pytest.param("see item (i) here", 10, 11, id="item"),
        pytest.param("see e-i-o here", 6, 7, id="hyphens"),
    ],
)
def test_a_part_of_a_written_word_is_none(text, start, end):
    assert not stands(text, Issue(start, end, "harper", "AnyRule", "grammar", "Odd.", ("X",)))


def test_odd_replacements_are_put_right():
    odd = Issue(0, 2, "harper", "AnA", "grammar", "Odd.", ("AN", "An"))
    assert repaired(odd).replacements == ("An", "An")
    even = Issue(0, 2, "harper", "AnA", "grammar", "Odd.", ("an",))
    assert repaired(even) is even
