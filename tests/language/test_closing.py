from __future__ import annotations

import pytest

from followup_lint.language.sign_off import is_sign_off, name_after_sign_off
from followup_lint.language.signature_line import is_contact, is_name, is_signature_line
from followup_lint.language.zones import find_zones

BODY = "Hi Dana,\n\nI saw the bay on Monday. It was new to me.\n\n"


def end(text: str):
    """Give sign-off, signature, the paragraphs of the tail, and the closing line."""
    zones = find_zones(BODY + text)
    assert zones.paragraphs[0].text == "I saw the bay on Monday. It was new to me."
    return (
        zones.sign_off.text if zones.sign_off else None,
        zones.signature.text if zones.signature else None,
        [region.text for region in zones.paragraphs[1:]],
        zones.closing_line.text if zones.closing_line else None,
    )


FORMULAS = [
    "Best regards,", "Kind regards", "KINDEST REGARDS", "Thanks,", "Thanks!", "Many thanks",
    "Thank you", "Thank you so much,", "Thanks again!", "Thank you all,", "Thanks and regards,",
    "Thanks & regards", "Thanks in advance,", "Sincerely yours,", "Yours sincerely", "Cheers",
    "All the best", "With all good wishes,", "Warmly", "Yours faithfully,", "Very truly yours,",
    "With appreciation,", "Talk soon!", "See you soon,", "Respectfully,", "In gratitude",
    "I remain, respectfully yours,", "Your humble and obedient servant, ever yours,",
    "Have a great day!", "Have a lovely weekend,", "Take care and thanks again,", "xx", "Best 🙂",
    "Mit freundlichen Grüßen", "Saludos,", "**Best regards,**", "Again, thank you.",
    "Thanking you,", "Sincerly,", "Best regads", "Kind reguards,", "Thank yuo,",
]  # fmt: skip


@pytest.mark.parametrize("formula", FORMULAS[:-1])
def test_formula(formula):
    assert is_sign_off(formula)
    assert end(f"{formula}\nAna Ruiz") == (formula, "Ana Ruiz", [], None)
    assert end(f"{formula}\n\n\nAna") == (formula, "Ana", [], None)
    assert end(formula) == (formula, None, [], None)


PROSE = [
    "Thank you for your time,", "Thanks for the tour!", "Looking forward to it,", "Let me know",
    "I wish you all the best,", "Thank you, Dana?", "Best 5", "Regards @ all",
    "With regards to the bay", "Hope to hear from you soon!", "<br>", "Kafka", "", "…",
    "thank you thank you thank you thank you thank you thank you thank you thank you so much",
]  # fmt: skip


@pytest.mark.parametrize("text", PROSE)
def test_no_formula(text):
    assert not is_sign_off(text)


BY_FORM = [
    pytest.param("Enjoy the sunshine,", id="wish"),
    pytest.param("Until Thursday,", id="day"),
    pytest.param("Your future teammate,", id="noun"),
    pytest.param("Grateful,", id="one-word"),
    pytest.param("Hasta luego,", id="other-language"),
    pytest.param("Le gach dea-mhéin,", id="irish"),
    pytest.param("Stay curious,", id="motto"),
]


@pytest.mark.parametrize("line", BY_FORM)
def test_few_words_and_a_comma_above_the_name(line):
    assert end(f"{line}\nAna Ruiz") == (line, "Ana Ruiz", [], None)


def test_form_counts_only_on_a_line_of_its_own():
    assert end("I saw it.\nUntil Thursday,\nAna")[0] == "Until Thursday,"
    assert end("It would be a treat to see\nthe docks by night,\nAna")[0] is None
    assert end("Wishing that we can all go and see the docks again,\nAna")[0] is None


CLOSING_LINES = [
    pytest.param("Looking forward to hearing from you,", id="looking-forward"),
    pytest.param("Thank you again for your time.", id="thanks-for"),
    pytest.param("Thanks for your time and consideration,", id="thanks-comma"),
    pytest.param("Hope to hear from you soon!", id="hope"),
    pytest.param("I want this. Thank you again.", id="two-sentences"),
    pytest.param("See you Monday!", id="see-you"),
    pytest.param("Enjoy the match", id="no-stop"),
]


@pytest.mark.parametrize("line", CLOSING_LINES)
def test_prose_above_the_name_closes_the_letter(line):
    assert end(f"{line}\n\nAna Ruiz\n555-010-0147") == (
        None, "Ana Ruiz\n555-010-0147", [line], line,
    )  # fmt: skip


NOT_CLOSING = [
    pytest.param("The bay was a sight, and I can say that I saw it and liked it a lot.", id="long"),
    pytest.param("- the rota", id="item"),
    pytest.param("https://a.example/work", id="link"),
    pytest.param("The bay, which I saw on Monday with Luis and\nwith Ann, was new.", id="wrapped"),
]


@pytest.mark.parametrize("line", NOT_CLOSING)
def test_paragraph_above_the_name_that_closes_nothing(line):
    assert end(f"{line}\n\nAna Ruiz") == (None, "Ana Ruiz", [line], None)


def test_only_paragraph_is_no_closing_line():
    zones = find_zones("Hi Dana,\n\nThank you for the tour.\n\nAna")
    assert zones.closing_line is None
    assert zones.signature.text == "Ana"


def test_formula_above_another():
    assert end("Thank you,\n\nBest regards,\nAna")[0] == "Thank you,\n\nBest regards,"
    assert end("Thank you.\n\nBest,\nAna")[::2] == ("Best,", ["Thank you."])
    assert end("Looking forward to it.\n\nBest,\nAna")[::2] == ("Best,", ["Looking forward to it."])


ON_ONE_LINE = [
    pytest.param("Best, Ana", "Best,", "Ana", id="comma"),
    pytest.param("cheers, ana", "cheers,", "ana", id="small"),
    pytest.param("Thanks - Ana", "Thanks -", "Ana", id="dash"),
    pytest.param("Best regards Ana Ruiz", "Best regards", "Ana Ruiz", id="space"),
    pytest.param("Yours, Will", "Yours,", "Will", id="name-that-is-a-word"),
    pytest.param("Thank you, [Your Name]", "Thank you,", "[Your Name]", id="placeholder"),
    pytest.param(
        "Regards, Ana Ruiz, 555-010-0147", "Regards,", "Ana Ruiz, 555-010-0147", id="phone"
    ),
    pytest.param("Best, Ana Ruiz ana@a.example", "Best,", "Ana Ruiz ana@a.example", id="mail"),
    pytest.param("Best, Ana\nData Engineer", "Best,", "Ana\nData Engineer", id="title-below"),
]


@pytest.mark.parametrize(("line", "sign_off", "signature"), ON_ONE_LINE)
def test_formula_and_name_on_one_line(line, sign_off, signature):
    assert end(line) == (sign_off, signature, [], None)
    assert end(f"I hope to hear. {line}") == (sign_off, signature, ["I hope to hear."], None)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Best of all was the bay", id="prose"),
        pytest.param("Thanks to Luis I saw it", id="thanks-to"),
        pytest.param("Greetings from Leeds", id="place"),
        pytest.param("Best, I think, was the bay", id="comma"),
        pytest.param("Kafka, Ana", id="no-formula"),
        pytest.param("Best, " + "Ana " * 40, id="long"),
        pytest.param("Best", id="no-name"),
        pytest.param("Thanks [but no name", id="open-bracket"),
    ],
)
def test_no_formula_with_a_name(line):
    assert name_after_sign_off(line) is None


def test_formula_that_names_the_reader():
    assert end("Thanks again, Dana!\nAna") == ("Thanks again, Dana!", "Ana", [], None)
    assert end("Thanks again, Dana!")[:2] == (None, None)


BARE = [
    pytest.param("Ana", id="first-name"),
    pytest.param("ana", id="small"),
    pytest.param("- Ana", id="dash"),
    pytest.param("—Ana", id="em-dash"),
    pytest.param("A. M. Ruiz", id="initials"),
    pytest.param("Ana Ruiz, PhD", id="letters"),
    pytest.param("Ana Ruiz | Data Engineer | 555-010-0147", id="one-line"),
    pytest.param("Ana Ruiz\nData Engineer\n12 Elm St.\nwww.a.example", id="many-lines"),
    pytest.param("[Your Name]", id="placeholder"),
    pytest.param("ana@a.example", id="mail"),
    pytest.param("(555) 010-0147 | ana@a.example", id="phone"),
    pytest.param("王芳", id="chinese"),
    pytest.param("Ana 🙂", id="emoji"),
]


@pytest.mark.parametrize("signature", BARE)
def test_signature_without_formula(signature):
    assert end(signature) == (None, signature, [], None)
    assert end(f"-- \n{signature}") == (None, signature, [], None)


NO_SIGNATURE = [
    pytest.param("I am at 555-010-0147.", id="number-in-a-sentence"),
    pytest.param("My work: https://a.example/b", id="link"),
    pytest.param("I offer:\n- Kafka\n- Airflow\n- dbt", id="list"),
    pytest.param("I want to work in\nData Engineering", id="wrapped"),
    pytest.param("What about Tuesday?", id="question"),
    pytest.param("See you then", id="words"),
]


@pytest.mark.parametrize("text", NO_SIGNATURE)
def test_end_without_signature(text):
    assert end(text)[:2] == (None, None)


BEHIND_PROSE = [
    pytest.param("I hope to hear from you. Ana", "I hope to hear from you.", "Ana", id="space"),
    pytest.param("I hope to hear. - Ana Ruiz", "I hope to hear.", "- Ana Ruiz", id="dash"),
    pytest.param("Thank you for the tour, Ana", "Thank you for the tour,", "Ana", id="comma"),
]


@pytest.mark.parametrize(("text", "prose", "name"), BEHIND_PROSE)
def test_name_behind_the_last_sentence(text, prose, name):
    assert end(text) == (None, name, [prose], prose)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Thank you for the tour, Dana", id="reader"),
        pytest.param("I saw the bay with Luis, Ann", id="enumeration"),
        pytest.param("I hope to hear from you. Ana.", id="stop"),
        pytest.param("Yes. Ana", id="too-little-prose"),
        pytest.param("I will call. See you on Monday", id="prose"),
    ],
)
def test_no_name_behind_the_last_sentence(text):
    assert end(text)[1] is None


AFTER_NAME = [
    pytest.param("Ana Ruiz\n\nEnclosures: CV, references", id="enclosures"),
    pytest.param("Ana\n\n--\nAna Ruiz\nAnalyst | Northwind", id="mail-signature"),
    pytest.param("Ana Ruiz (she/her)\nData Engineer at Northwind", id="pronouns"),
    pytest.param("Ana Ruiz\nM: +1 555 010 0147\nE: ana@a.example", id="labels"),
    pytest.param('Ana Ruiz\n\n"Be the change." - Gandhi', id="motto"),
    pytest.param(
        "Ana Ruiz\n\nThis mail is confidential. If you got it in error, please tell us so and"
        " delete it.",
        id="disclaimer",
    ),
    pytest.param("RN, RM\n0555 010 147", id="no-name"),
    pytest.param("[Your Name]\n[Phone]", id="placeholders"),
    pytest.param("(your signature)\n\nAna Ruiz", id="bracketed"),
]


@pytest.mark.parametrize("signature", AFTER_NAME)
def test_what_follows_the_name(signature):
    assert end(f"Best,\n{signature}") == ("Best,", signature, [], None)


def zones_of(text: str):
    return find_zones(BODY + text)


POSTSCRIPTS = ["P.S. I loved the cake.", "PS: the cake was good.", "ps - the cake", "P. S. Cake!",
               "PPS. And the tea.", "Postscript: the cake was good."]  # fmt: skip


@pytest.mark.parametrize("postscript", POSTSCRIPTS)
def test_postscript(postscript):
    for text in (f"Best,\nAna\n\n{postscript}", f"{postscript}\n\nBest,\nAna",
                 f"Best,\nAna\n{postscript}", f"Best, Ana\n\n{postscript}",
                 f"{postscript}\nBest, Ana"):  # fmt: skip
        zones = zones_of(text)
        assert (zones.postscript.text, zones.signature.text) == (postscript, "Ana")
        assert len(zones.paragraphs) == 1


def test_postscripts_that_follow_each_other():
    text = "PS: I loved the cake.\nIt was good.\n\nPPS: And the tea."
    assert zones_of(f"Best,\nAna\n\n{text}").postscript.text == text
    assert zones_of(f"{text}\n\nBest,\nAna").postscript.text == text
    assert zones_of(f"{text}\n---\nAna").postscript.text == text
    assert zones_of("PS: I loved it.\nAna").signature.text == "Ana"


@pytest.mark.parametrize("text", ["Psychology is my field.", "PSD files are fine.", "pps files"])
def test_no_postscript(text):
    assert zones_of(text).postscript is None


def test_prose_below_the_signature_is_a_postscript():
    zones = zones_of("Best,\nAna\n\n---\nI have put my work in the mail, as you asked me to.")
    assert zones.postscript.text == "I have put my work in the mail, as you asked me to."
    assert zones.signature.text == "Ana"
    assert [region.text for region in zones.separators] == ["---"]
    zones = zones_of("Best,\nAna\n\nI have put it in the mail.\n\nP.S. I loved the cake.")
    assert zones.postscript.text == "I have put it in the mail.\n\nP.S. I loved the cake."
    zones = zones_of("P.S. I loved the cake.\n\nBest,\nAna\n\nI have put it in the mail.")
    assert zones.postscript.text == "P.S. I loved the cake."
    assert zones.signature.text == "Ana\n\nI have put it in the mail."


def test_formula_in_the_middle_of_a_letter():
    zones = zones_of("Thanks!\n\nI have one more question about the bay.\n\nAna")
    assert [region.text for region in zones.paragraphs[1:]] == [
        "Thanks!",
        "I have one more question about the bay.",
    ]
    long = "I have a question about the bay that you and Luis may know. " * 9
    assert zones_of(f"Thanks\nAna\n\n{long}").sign_off is None


def test_thanks_below_the_signature():
    assert end("Regards,\nAna\n\nThank you!")[:2] == ("Regards,", "Ana")


DEVICES = [
    "Sent from my iPhone", "Sent from Outlook for iOS", "Get Outlook for iOS<https://a.example>",
    "-- Sent from my phone, please excuse typos", "Sent from my iPhone\nPlease excuse any typos.",
]  # fmt: skip


@pytest.mark.parametrize("device", DEVICES)
def test_device_tag(device):
    zones = zones_of(f"Best,\nAna\n\n{device}")
    assert (zones.device_tag.text, zones.signature.text) == (device, "Ana")
    zones = zones_of(f"{device}\n\n---")
    assert (zones.device_tag.text, zones.signature) == (device, None)
    assert zones.separators[0].text == "---"


def test_sent_from_in_prose():
    assert zones_of("Sent from Leeds, it took a week.").device_tag is None


NAMES = ["Ana", "Ana Ruiz", "ANA RUIZ", "A. Ruiz", "Ana María Ruiz de la Cruz", "d'Arcy McBride",
         "van der Berg, PhD", "So Young Park", "May Lin", "María-José", "Ana Ruiz (she/her)",
         "Ana Ruiz - Data Engineer", "Dr. Ana Ruiz"]  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
def test_name(text):
    assert is_name(text)


NO_NAMES = [
    "",
    "Ana?",
    "Let me know",
    "the team",
    "RN, BSc",
    "Thanks",
    "Room 5",
    "ana",
    "Monday",
    "I saw Ana Ruiz.",
    "One Two Three Four Five Six Seven",
    "ana@a.example",
    "...",
    "A" * 99,
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_no_name(text):
    assert not is_name(text)


def test_name_in_small_letters_below_a_sign_off():
    assert is_name("ana ruiz", loose=True)
    assert not is_name("ana ruiz of northwind", loose=True)


@pytest.mark.parametrize(
    "text",
    ["555-010-0147", "Tel. (01) 555 0187", "ana@a.example", "linkedin.com/in/ana", "Phone: ask"],
)
def test_contact(text):
    assert is_contact(text)
    assert is_signature_line(text)


@pytest.mark.parametrize(
    "text", ["Call me at 555-010-0147 when you can.", "Ana", "x" * 200 + "@a.example"]
)
def test_no_contact(text):
    assert not is_contact(text)


@pytest.mark.parametrize(
    "text",
    ["I will call you.", "Do you?", "word " * 12, "This is what we have.", "x" * 200],
)
def test_no_signature_line(text):
    assert not is_signature_line(text)
