from __future__ import annotations

import pytest

from followup_lint.language.zones import find_zones

OWN = "Hi Dana,\n\nThank you for the tour. When will you decide?\n\nBest,\nAna"
WROTE = "On Tue, 3 Mar 2026 at 10:15, Dana Lee <dana@x.example> wrote:"
MARKED = "> Hi Ana,\n> Thank you for coming in.\n>\n> Dana"
PLAIN = "Hi Ana,\n\nThank you for coming in. We decide next week.\n\nBest,\nDana"
OUTLOOK = (
    "From: Dana Lee <dana@x.example>\nSent: Tuesday, March 3, 2026 10:15 AM\nTo: Ana Ruiz\n"
    "Subject: RE: Interview"
)

BELOW = [
    pytest.param(f"{WROTE}\n{MARKED}", id="wrote"),
    pytest.param(f"{WROTE}\n\n{MARKED}", id="blank-between"),
    pytest.param(f"{WROTE}\n\n{PLAIN}", id="no-marks"),
    pytest.param(WROTE.replace(" wrote", "\nwrote") + f"\n{MARKED}", id="wrote-over-two-lines"),
    pytest.param(
        f"On Tuesday, March 3, 2026 at 10:15 AM Dana Lee\n<dana@x.example> wrote:\n\n{PLAIN}",
        id="address-on-second-line",
    ),
    pytest.param(f"On 3/3/26 10:15, Dana Lee wrote:\n{PLAIN}", id="no-address"),
    pytest.param(f"On Tuesday, Dana Lee wrote:\n{PLAIN}", id="weekday-only"),
    pytest.param(f"Dana Lee wrote:\n\n{PLAIN}", id="name-wrote"),
    pytest.param(f"Dana wrote :\n{MARKED}", id="space-before-colon"),
    pytest.param(f"2026-03-03 10:15 GMT+01:00 Dana Lee <d@x.example>:\n{MARKED}", id="iso-date"),
    pytest.param(
        f"El mar, 3 mar 2026, Dana Lee (<d@x.example>) escribió:\n{PLAIN}", id="other-language"
    ),
    pytest.param(f"{OUTLOOK}\n\n{PLAIN}", id="outlook"),
    pytest.param(f"________________________________\n{OUTLOOK}\n\n{PLAIN}", id="outlook-rule"),
    pytest.param(OUTLOOK.replace("\n", "\n\n") + f"\n\n{PLAIN}", id="outlook-spaced"),
    pytest.param(f"**From:** Dana Lee\n**Sent:** Tuesday\n\n{PLAIN}", id="outlook-bold"),
    pytest.param(f"From: Dana Lee\n<dana@x.example>\nDate: 3 March\n\n{PLAIN}", id="wrapped-field"),
    pytest.param(f"-----Original Message-----\n{OUTLOOK}\n\n{PLAIN}", id="original-message"),
    pytest.param(f"----- Original Message -----\n{PLAIN}", id="original-message-alone"),
    pytest.param(f"Begin forwarded message:\n\n{OUTLOOK}\n\n{PLAIN}", id="apple"),
    pytest.param(f"---------- Forwarded message ---------\n{OUTLOOK}\n\n{PLAIN}", id="gmail"),
    pytest.param(
        f'"Dana Lee" <d@x.example> on 03/20/2001 03:05:11 PM\nTo: Ana Ruiz\ncc: \nSubject: x\n\n{PLAIN}',
        id="notes",
    ),
    pytest.param(
        f"Dana Lee@ECT\n03/20/2001 03:05 PM\nTo:\tAna Ruiz\ncc:\t\nSubject:\tx\n\n{PLAIN}",
        id="notes-stamp",
    ),
    pytest.param(f"--- Forwarded by Ana on 03/20/2001 ---\n\n{PLAIN}", id="notes-forward"),
    pytest.param(f"{WROTE}\n{MARKED}\n> {WROTE}\n>> Hi Dana", id="nested"),
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("quote", BELOW)
def test_quote_below(quote, line_end):
    quote = quote.replace("\n", line_end)
    zones = find_zones(OWN.replace("\n", line_end) + 2 * line_end + quote)
    assert [region.text for region in zones.quoted] == [quote]
    assert zones.greeting.text == "Hi Dana,"
    assert [region.text for region in zones.paragraphs] == [
        "Thank you for the tour. When will you decide?"
    ]
    assert (zones.sign_off.text, zones.signature.text) == ("Best,", "Ana")


ABOVE = [
    pytest.param(f"{WROTE}\n{MARKED}", OWN, id="marked"),
    pytest.param(f"{WROTE}\n\n{PLAIN}", OWN, id="greets-the-sender"),
    pytest.param(f"{WROTE}\nWe decide next week.", OWN, id="no-greeting-in-the-quote"),
    pytest.param(f"{OUTLOOK}\n\n{PLAIN}", OWN, id="outlook"),
    pytest.param(f"-----Original Message-----\n{OUTLOOK}\n\n{PLAIN}", OWN, id="original-message"),
    pytest.param(
        f"{WROTE}\n\n{PLAIN}", "I am free on Monday.\n\nKind regards,\nAna", id="below-the-sender"
    ),
    pytest.param(
        f"{OUTLOOK}\n\nHi Ana,\n\nWe decide next week.",
        "Hello,\n\nI am free on Monday.\n\nAna",
        id="second-greeting",
    ),
    pytest.param(
        f"{OUTLOOK}\n\nWe decide next week.", "-----\nI am free on Monday.", id="below-a-rule"
    ),
    pytest.param(
        f"{OUTLOOK}\n\nWe decide next week.",
        "I am free on Monday.\n\nBest,\nAna",
        id="signed-by-another",
    ),
    pytest.param(
        f"{OUTLOOK}\n\n{PLAIN}\n\nFrom: Ana Ruiz\nSent: Monday\nTo: Dana\n\nHi Dana,\n\nAny news?\n\nAna",
        OWN,
        id="two-mails",
    ),
]


@pytest.mark.parametrize(("quote", "own"), ABOVE)
def test_quote_above(quote, own):
    zones = find_zones(f"{quote}\n\n{own}")
    assert [region.text for region in zones.quoted] == [quote]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(MARKED, id="marked"),
        pytest.param(f"{WROTE}\n{MARKED}", id="wrote"),
        pytest.param(f"{OUTLOOK}\n\n{PLAIN}", id="outlook"),
        pytest.param(f"{OUTLOOK}\n\nWe decide next week.", id="unsigned"),
        pytest.param(f"{OUTLOOK}\n\nWe decide.\n\nSoon.\n\nBest,\nDana", id="signed-by-the-sender"),
        pytest.param(f"{OUTLOOK}\n\nBest,\nAna", id="nothing-but-a-signature"),
    ],
)
def test_nothing_but_quoted_mail(body):
    zones = find_zones(body)
    assert [region.text for region in zones.quoted] == [body]
    assert not zones.paragraphs
    assert zones.greeting is zones.sign_off is zones.signature is None


def test_interleaved_lines_are_quoted_one_by_one():
    zones = find_zones(
        f"{WROTE}\n> Are you free on Monday?\n\nYes, I am.\n\n> And Tuesday?\nNo.\n\nBest,\nAna"
    )
    assert [region.text for region in zones.quoted] == [
        f"{WROTE}\n> Are you free on Monday?",
        "> And Tuesday?",
    ]
    assert [region.text for region in zones.paragraphs] == ["Yes, I am.", "No."]
    assert zones.signature.text == "Ana"


def test_no_part_reaches_over_a_quoted_line():
    zones = find_zones("Hi Dana,\n\nSee below.\n\nBest,\n> when?\nAna\n555-010-0147")
    assert [region.text for region in zones.quoted] == ["> when?"]
    assert zones.signature.text == "Ana\n555-010-0147"
    zones = find_zones("Northwind Inc.\n> when?\nDear Dana,\n\nOn Monday.")
    assert zones.address_block is None


def test_tail_of_a_quoted_line_broken_once_more():
    long = "> Thank you for coming in on Tuesday, and we would very much like to"
    body = f"{OWN}\n\n{WROTE}\n{long}\ninvite you\n> to the next round."
    assert find_zones(body).quoted[0].text.endswith("invite you\n> to the next round.")


NOT_QUOTED = [
    pytest.param("From: my notes of Monday, here is the list.", id="from-alone"),
    pytest.param("My trains:\nFrom: Leeds\nTo: York", id="from-and-to"),
    pytest.param("On Monday I wrote:\nthe bay is too small.", id="i-wrote"),
    pytest.param("As Dana Lee once wrote: the bay is too small.", id="wrote-in-a-sentence"),
    pytest.param("The original message was lost.", id="message-in-prose"),
    pytest.param("I forwarded the message to Luis.", id="forwarded-in-prose"),
    pytest.param("You can reach me at <ana@x.example>", id="address"),
    pytest.param("We met on 3/3/2026 at noon.\nTo: nobody", id="stamp-without-subject"),
    pytest.param("Date: Monday\n\n\nFrom: Leeds", id="fields-far-apart"),
    pytest.param("It was " + "so " * 50 + "on 3/3/2026.\nTo: x\nSubject: y", id="long-line-above"),
]


@pytest.mark.parametrize("text", NOT_QUOTED)
def test_own_words_that_look_like_a_header(text):
    zones = find_zones(f"Hi Dana,\n\n{text}\n\nBest,\nAna")
    assert not zones.quoted
    assert zones.signature.text == "Ana"


def test_header_of_the_own_letter():
    zones = find_zones(f"To: Dana Lee\nFrom: Ana Ruiz\nSubject: Thank you\n\n{OWN}")
    assert not zones.quoted
    assert zones.reference_line.text == "To: Dana Lee\nFrom: Ana Ruiz\nSubject: Thank you"
    assert zones.greeting.text == "Hi Dana,"


def test_mark_of_byte_order_before_a_quoted_line():
    zones = find_zones(f"{OWN}\n\n{WROTE}\n\n\ufeff> Hi Ana")
    assert zones.quoted[0].text.endswith("> Hi Ana")
