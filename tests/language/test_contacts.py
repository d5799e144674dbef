from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.contacts import (
    email_key,
    find_blank,
    find_contacts,
    find_link,
    is_blank,
    phone_key,
    same_phone,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("212-555-0147", "212-555-0147", id="hyphens"),
        pytest.param("(212) 555-0147", "(212) 555-0147", id="brackets"),
        pytest.param("Tel.: (03) 9555 0110", "(03) 9555 0110", id="australian"),
        pytest.param("call 07700 900115.", "07700 900115", id="british-mobile"),
        pytest.param("+44 (0)20 7946 0018", "+44 (0)20 7946 0018", id="zero-in-brackets"),
        pytest.param("+49 30/555 01 20", "+49 30/555 01 20", id="german-slash"),
        pytest.param("0033 1 99 00 12 34", "0033 1 99 00 12 34", id="double-zero"),
        pytest.param("+91 98765-43210", "+91 98765-43210", id="indian"),
        pytest.param("212.555.0147", "212.555.0147", id="dots"),
        pytest.param("2125550147", "2125550147", id="no-separators"),
        pytest.param("M: 555-0147", "555-0147", id="local"),
        pytest.param("Phone 555 0147", "555 0147", id="local-with-space"),
        pytest.param("call me on 555014", "555014", id="six-digits-after-a-cue"),
        pytest.param("(at 212-555-0147)", "212-555-0147", id="inside-brackets"),
        pytest.param("(212-555-0147)", "212-555-0147", id="wholly-in-brackets"),
        pytest.param("212-555-0147 | ana@example.com", "212-555-0147", id="before-a-bar"),
        pytest.param("212–555–0147", "212–555–0147", id="en-dashes"),
        pytest.param("1-800-555-0147", "1-800-555-0147", id="trunk-one"),
        pytest.param("at 5:30, or 212-555-0147", "212-555-0147", id="after-a-time"),
    ],
)
def test_phone_numbers(text, number):
    assert [c.text for c in find_contacts(text) if c.kind == "phone"] == [number]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("on 2026-03-03 we met", id="iso-date"),
        pytest.param("on 03/03/2026 we met", id="slashed-date"),
        pytest.param("am 03.03.2026 um", id="dotted-date"),
        pytest.param("2026-03-03 15:00", id="date-and-time"),
        pytest.param("from 2015-2019 I ran", id="years"),
        pytest.param("from 2015 – 2019 I ran", id="years-with-dash"),
        pytest.param("New York 10001-1234", id="zip"),
        pytest.param("Employee ID 40718555", id="employee-id"),
        pytest.param("Ref. 2024011755", id="reference"),
        pytest.param("reference number: 20240117", id="reference-number"),
        pytest.param("requisition R-20240117", id="requisition"),
        pytest.param("we saved $1,200,000 a year", id="money"),
        pytest.param("we saved 1,200,000 rows", id="thousands"),
        pytest.param("about 3.14159265 or so", id="decimal"),
        pytest.param("https://example.com/p/2125550147", id="in-a-link"),
        pytest.param("x2125550147y", id="in-a-word"),
        pytest.param("9.30-11.00", id="clock"),
        pytest.param("units 12 34 56", id="short-groups"),
        pytest.param("1234567890123456789", id="too-long"),
        pytest.param("sold 455000 tickets", id="six-digits-without-a-cue"),
    ],
)
def test_no_phone_numbers(text):
    assert [c.text for c in find_contacts(text) if c.kind == "phone"] == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        pytest.param("ana.ruiz@example.com", "ana.ruiz@example.com", id="plain"),
        pytest.param(
            "<Ana.Ruiz+jobs@Mail.Example.co.uk>.", "Ana.Ruiz+jobs@Mail.Example.co.uk", id="plus"
        ),
        pytest.param("(o'neill@example.ie)", "o'neill@example.ie", id="apostrophe"),
        pytest.param("ana (at) example (dot) com", "ana (at) example (dot) com", id="spelt-out"),
        pytest.param("mailto:ana@example.com", "ana@example.com", id="mailto"),
    ],
)
def test_addresses(text, address):
    (contact,) = find_contacts(text)
    assert (contact.kind, contact.text) == ("email", address)
    assert text[contact.start : contact.end] == address


@pytest.mark.parametrize(
    "text", ["@ana on the web", "ana@", "ana@example", "5 @ 3.50", "a@b@c.com"]
)
def test_no_addresses(text):
    assert [c for c in find_contacts(text) if c.kind == "email"] == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("+1 212 555 0147", "(212) 555-0147", True, id="country-code"),
        pytest.param("+44 7700 900115", "07700 900115", True, id="trunk-zero"),
        pytest.param("+44 (0)7700 900115", "+44 7700 900115", True, id="zero-in-brackets"),
        pytest.param("0044 7700 900115", "+44 7700 900115", True, id="double-zero"),
        pytest.param("555-0147", "+1 212 555 0147", True, id="local"),
        pytest.param("212-555-0147", "212-555-0174", False, id="swapped"),
        pytest.param("+1 212 555 0147", "+44 212 555 0147", False, id="another-country"),
        pytest.param("0147", "+1 212 555 0147", False, id="too-short"),
    ],
)
def test_same_phone(one, other, same):
    assert same_phone(phone_key(one), phone_key(other)) is same
    assert same_phone(phone_key(other), phone_key(one)) is same


def test_email_key():
    assert email_key("Ana [at] Example (dot) com") == "ana@example.com"


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        pytest.param("your.email@example.com", True, id="your-email"),
        pytest.param("name@example.com", True, id="name"),
        pytest.param("ana@domain.com", True, id="domain"),
        pytest.param("firstname.lastname@example.com", True, id="firstname"),
        pytest.param("ana.ruiz@example.com", False, id="example-com-is-no-blank"),
        pytest.param("123-456-7890", True, id="counting"),
        pytest.param("(555) 555-5555", True, id="one-digit"),
        pytest.param("000-000-0000", True, id="zeros"),
        pytest.param("555-0147", False, id="invented-number"),
    ],
)
def test_blank_contacts(text, blank):
    (contact,) = find_contacts(text)
    assert is_blank(contact) is blank


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        pytest.param("Call [Your Phone Number].", "[Your Phone Number]", id="square"),
        pytest.param("{{email}}", "{{email}}", id="braces"),
        pytest.param("<phone>", "<phone>", id="angle"),
        pytest.param("(XXX) XXX-XXXX", "(XXX) XXX-XXXX", id="crosses"),
        pytest.param("212-xxx-xxxx", "212-xxx-xxxx", id="half-crossed"),
        pytest.param("(your phone number)", "(your phone number)", id="round"),
        pytest.param("<ana.email@example.com>", None, id="an-address-in-angles"),
        pytest.param("(my phone died)", None, id="a-remark"),
        pytest.param("the xxx role", None, id="other-crosses"),
    ],
)
def test_blanks(text, blank):
    place = find_blank(text)
    assert (text[slice(*place)] if place else None) == blank


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("see https://example.com/x", True, id="scheme"),
        pytest.param("www.example.org", True, id="www"),
        pytest.param("linkedin.com/in/ana", True, id="profile"),
        pytest.param("LinkedIn: in/ana", True, id="profile-by-label"),
        pytest.param("ana-ruiz.dev", True, id="bare-domain"),
        pytest.param("I use LinkedIn a lot", False, id="only-named"),
        pytest.param("at 5 p.m. in Inc. style", False, id="abbreviations"),
    ],
)
def test_links(text, found):
    assert bool(find_link(text)) is found


@given(st.text(alphabet="0123456789 +()-./@axX[]\n", max_size=120))
def test_contacts_lie_where_they_say(text):
    at = 0
    for contact in find_contacts(text):
        assert text[contact.start : contact.end] == contact.text
        assert contact.start >= at
        at = contact.start


@given(st.from_regex(r"[2-9][0-9]{9}", fullmatch=True))
def test_spacing_makes_no_other_number(digits):
    spaced = f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
    assert same_phone(phone_key(digits), phone_key(spaced))


@pytest.mark.parametrize("filler", ["1", "1 ", ".", "(", "+", "a@", "a.", "'", "[phone", "x", "-"])
def test_hostile_text_ends(filler):
    text = filler * (100_000 // len(filler)) + "@"
    find_contacts(text)
    find_blank(text)
    find_link(text)


def test_a_date_and_time_in_iso_form_is_no_number():
    assert find_contacts("at 2026-03-03 15 30 00 sharp") == ()
