from __future__ import annotations

import pytest

from followup_lint.language.greeting_line import greeting_end, has_opener

WHOLE = [
    pytest.param("Dear Dana,", id="dear"),
    pytest.param("Hi Dana!", id="exclamation"),
    pytest.param("Hello Dana", id="no-stop"),
    pytest.param("Hi dana,", id="small-letters"),
    pytest.param("dear ms. lee", id="all-small"),
    pytest.param("DEAR MS. LEE:", id="capitals"),
    pytest.param("Hi", id="bare-hi"),
    pytest.param("Hey", id="bare-hey"),
    pytest.param("Hello -", id="dash"),
    pytest.param("To whom it may concern", id="whom"),
    pytest.param("Dear Hiring Manager:", id="generic"),
    pytest.param("Dear Sir/Madam,", id="slash"),
    pytest.param("Good morning Dana,", id="morning"),
    pytest.param("Good afternoon, Dana,", id="two-commas"),
    pytest.param("Morning, Dana.", id="short-morning"),
    pytest.param("Hello again, Dana,", id="again"),
    pytest.param("Happy Monday, Dana!", id="weekday"),
    pytest.param("Greetings from Chicago!", id="from-a-place"),
    pytest.param("Good morning to you both,", id="you-both"),
    pytest.param("Deer Dana,", id="typo"),
    pytest.param("Dear Ms. Lee, Mr. Ortiz and Dr. Park,", id="three-names"),
    pytest.param("Dear Dana, dear Luis,", id="dear-twice"),
    pytest.param("Dear Mr.Lee,", id="space-missing"),
    pytest.param("Dear Dana Lee, PhD,", id="letters"),
    pytest.param("Dear Dr. O'Neil-Smith,", id="marks-in-name"),
    pytest.param("Dear J. R. Lee,", id="initials"),
    pytest.param("Dear Dana and the whole data team at Northwind,", id="long"),
    pytest.param("Hi Dana (cc Luis),", id="brackets"),
    pytest.param("Hi @Dana,", id="at-sign"),
    pytest.param("Hi Dana 👋", id="emoji"),
    pytest.param("Hi Dana :)", id="smiley"),
    pytest.param("**Dear Dana,**", id="markdown"),
    pytest.param("Dear [Name],", id="square-placeholder"),
    pytest.param("Dear {{ first_name }},", id="braces-placeholder"),
    pytest.param("Dear <Name>,", id="angle-placeholder"),
    pytest.param("Dear ____,", id="blank-placeholder"),
    pytest.param("To the hiring committee at Northwind:", id="to-the"),
    pytest.param("Attn: Dana Lee", id="attn"),
    pytest.param("Dana,", id="name-only"),
    pytest.param("dana,", id="small-name-only"),
    pytest.param("Ms. Lee:", id="title-only"),
    pytest.param("Rafa / Dean:", id="two-bare-names"),
    pytest.param("Dana and Luis -", id="names-and-dash"),
    pytest.param("Dear Dana\u00a0Lee\u00a0,", id="no-break-spaces"),
]


@pytest.mark.parametrize("text", WHOLE)
def test_greeting_fills_the_line(text):
    assert greeting_end(text) == len(text)


PART = [
    pytest.param("Hi Dana, thank you for the tour.", "Hi Dana,", id="comma"),
    pytest.param("hi dana, thanks for the tour", "hi dana,", id="small-letters"),
    pytest.param("Hi Dana - thank you for the tour.", "Hi Dana -", id="dash"),
    pytest.param("Hey Dana—quick note.", "Hey Dana—", id="em-dash"),
    pytest.param("Hi Dana thank you for the tour.", "Hi Dana", id="no-stop"),
    pytest.param("Hi Dana. Wonderful meeting.", "Hi Dana.", id="full-stop"),
    pytest.param("Hello Ms. Lee. Good to meet you.", "Hello Ms. Lee.", id="title-and-stop"),
    pytest.param("Hi, Dana! Thanks for the tour.", "Hi, Dana!", id="comma-after-hi"),
    pytest.param("Hi Dana! 🙂 Thanks.", "Hi Dana! 🙂", id="emoji"),
    pytest.param("Hi, my name is Ana.", "Hi,", id="no-name"),
    pytest.param("Hey thanks for the tour", "Hey", id="hey-thanks"),
    pytest.param("Good morning and thank you all.", "Good morning", id="joint-left-out"),
    pytest.param("Dear Dana,Thank you.", "Dear Dana,", id="space-missing"),
    pytest.param(
        "Hi Dana, Luis, Ann, and Bo, thank you.", "Hi Dana, Luis, Ann, and Bo,", id="many"
    ),
    pytest.param("Dear Dana, dear Luis, I write again.", "Dear Dana, dear Luis,", id="dear-twice"),
    pytest.param("Hi Dana, Ana here.", "Hi Dana,", id="writer-named"),
    pytest.param("Hi Dana, *quick* note.", "Hi Dana,", id="emphasis"),
    pytest.param("Hi Dana, lunch today was fab", "Hi Dana,", id="small-prose"),
    pytest.param("Hello Dr. Lee. Lunch tomorrow", "Hello Dr. Lee.", id="title-before-a-stop"),
    pytest.param("Hi Dana, lunch tomorrow!", "Hi Dana,", id="no-small-word"),
    pytest.param(
        "Dear Dana, " + "Luis Ortiz, " * 9 + "I write.",
        "Dear Dana, " + "Luis Ortiz, " * 8 + "Luis Ortiz,",
        id="long-list",
    ),
    pytest.param("Hi Dana, Monday was a treat.", "Hi Dana,", id="weekday-is-no-name"),
    pytest.param("Dear Dana, I met Luis, Ann and Bo.", "Dear Dana,", id="names-in-prose"),
    pytest.param("Dana, thank you for the tour.", "Dana,", id="bare-name"),
    pytest.param("Ms. Lee, I write again.", "Ms. Lee,", id="bare-title"),
]


@pytest.mark.parametrize(("text", "greeting"), PART)
def test_greeting_with_prose_on_its_line(text, greeting):
    assert text[: greeting_end(text)] == greeting


NONE = [
    pytest.param("Thank you for the tour, Dana.", id="thanks"),
    pytest.param("Thanks, Dana,", id="thanks-and-name"),
    pytest.param("Yesterday, I met you.", id="adverb"),
    pytest.param("Unfortunately, I missed it.", id="ly"),
    pytest.param("Perfect, thank you.", id="answer"),
    pytest.param("Northwind, as I see it, needs pickers.", id="company-in-a-sentence"),
    pytest.param("Ana here, thanks for the tour.", id="writer"),
    pytest.param("Dear me what a day", id="dear-without-name"),
    pytest.param("Hiking was lovely.", id="longer-word"),
    pytest.param("Morning shifts suit me.", id="morning-in-prose"),
    pytest.param("To the question you raised:", id="to-the-in-prose"),
    pytest.param("lunch, thanks", id="small-word"),
    pytest.param("Room 5,", id="number"),
    pytest.param("One Two Three Four Five Six Seven Eight,", id="too-many-words"),
    pytest.param("…", id="no-letters"),
    pytest.param("", id="empty"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_greeting(text):
    assert greeting_end(text) is None


@pytest.mark.parametrize(
    ("text", "alone", "whole"),
    [
        pytest.param("Dana", True, True, id="name-and-blank-line"),
        pytest.param("Dana", False, False, id="name-above-prose"),
        pytest.param("Ms. Dana Lee", True, True, id="title"),
        pytest.param("Dana Lee Park", True, False, id="three-words"),
        pytest.param("Dana.", True, False, id="sentence"),
    ],
)
def test_bare_name_needs_a_blank_line(text, alone, whole):
    assert (greeting_end(text, alone=alone) == len(text)) is whole


def test_has_opener():
    assert has_opener("“Hello Dana,”")
    assert not has_opener("Dana,")
