from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup_lint.language.lines import INVISIBLE
from followup_lint.language.sentences import split_sentences
from followup_lint.language.zones import find_zones

if TYPE_CHECKING:
    from followup_lint.language.regions import Region, Zones


def parts(zones: Zones) -> list[Region]:
    """Give all regions of the zones but the closing line, which repeats a paragraph."""
    single = [
        zones.greeting, zones.postscript, zones.sign_off, zones.signature, zones.address_block,
        zones.reference_line, zones.device_tag,
    ]  # fmt: skip
    found = [region for region in single if region]
    return [*found, *zones.paragraphs, *zones.quoted, *zones.separators]


def test_letter():
    body = (
        "Dear Ms. Lee,\n\nI was glad to see the loading bay on Monday, and I have thought about\n"
        "your rota since then. Three things would help:\n\n1. A longer night shift,\n2. two more"
        " docks.\n\nWhen will you decide?\nI am free all week.\n\nBest regards,\n\nAna Ruiz\n"
        "555-010-0147\n\nSent from my iPhone"
    )
    zones = find_zones(body)
    assert zones.greeting.text == "Dear Ms. Lee,"
    assert [region.text for region in zones.paragraphs] == [
        body[15:131],
        "1. A longer night shift,",
        "2. two more docks.",
        "When will you decide?",
        "I am free all week.",
    ]
    assert zones.sign_off.text == "Best regards,"
    assert zones.signature.text == "Ana Ruiz\n555-010-0147"
    assert zones.device_tag.text == "Sent from my iPhone"
    assert [s.text for s in split_sentences(zones.paragraphs) if s.bullet] == [
        "A longer night shift,",
        "two more docks.",
    ]


def test_letter_without_line_breaks():
    zones = find_zones(
        "Dear Dana, thank you for the tour. I hope to hear from you. Kind regards, Ana Ruiz"
    )
    assert zones.greeting.text == "Dear Dana,"
    assert [region.text for region in zones.paragraphs] == [
        "thank you for the tour. I hope to hear from you."
    ]
    assert (zones.sign_off.text, zones.signature.text) == ("Kind regards,", "Ana Ruiz")


def test_letter_wrapped_narrowly():
    zones = find_zones(
        "Dear Ms. Lee:\n\nI was glad to meet you about the role of\nAnalyst on Monday. Our talk"
        " about the bay\nstayed with me, and I am sure that my years at\nNorthwind Co. would help."
        "\n\nSincerely,\n\nAna"
    )
    assert len(zones.paragraphs) == 1
    assert len(split_sentences(zones.paragraphs)) == 2


def test_each_line_a_paragraph():
    zones = find_zones(
        "Hi Dana,\nThank you for the tour on Monday.\nI liked the bay and the people that I met"
        " there.\nI hope to join the team.\nBest,\nAna"
    )
    assert len(zones.paragraphs) == 3


def test_rules_are_separators():
    zones = find_zones("---\nHi Dana,\n\nI liked the bay.\n\n***\n\nI liked the rota.\n\n__\nAna")
    assert [region.text for region in zones.separators] == ["---", "***", "__"]
    assert [region.text for region in zones.paragraphs] == ["I liked the bay.", "I liked the rota."]
    zones = find_zones("Hi Dana,\n\nI liked the bay.\n\nBest,\n--\nAna\n--")
    assert [region.text for region in zones.separators] == ["--", "--"]
    assert zones.signature.text == "Ana"


@pytest.mark.parametrize("body", ["", " ", "\n\r\n\t", "\ufeff", "\u200b\n\u00a0"])
def test_nothing_but_white_space(body):
    assert parts(find_zones(body)) == []


@pytest.mark.parametrize(
    ("body", "zone"),
    [
        pytest.param("Thanks", "sign_off", id="thanks"),
        pytest.param("Hello", "greeting", id="hello"),
        pytest.param("P.S. cake", "postscript", id="postscript"),
        pytest.param("Re: tour", "reference_line", id="reference"),
        pytest.param("Ana Ruiz\n555-010-0147", "signature", id="signature"),
        pytest.param("ana@a.example", "signature", id="address"),
        pytest.param("Sent from my iPhone", "device_tag", id="device"),
    ],
)
def test_body_of_one_part(body, zone):
    assert [region.text for region in parts(find_zones(body))] == [body]
    assert getattr(find_zones(body), zone).text == body


@pytest.mark.parametrize("body", ["Ana", "Interview", "🙂", "I liked the bay.", "ok"])
def test_body_of_one_paragraph(body):
    assert [region.text for region in find_zones(body).paragraphs] == [body]


ATOMS = st.sampled_from(
    [
        "Hi Dana,", "Dear Ms. Lee,", "Dana", "Best,", "Best regards,", "Thanks, Ana", "Ana",
        "Ana Ruiz", "P.S.", "PS: I liked it.", "> quoted", ">", "wrote:", "Dana wrote:",
        "On Tue, 3 Mar 2026, Dana Lee <d@x.example> wrote:", "From: Dana Lee", "Sent: Tuesday",
        "To: Ana", "Subject: RE: x", "cc:", "3/3/2026", "-----Original Message-----", "________",
        "--", "***", "Sent from my iPhone", "Please excuse typos", "555-010-0147", "ana@x.example",
        "I liked the tour.", "I liked the tour", "and the next day we saw the loading bay, too",
        "- one", "1. two", "\n", "\n\n", " ", "\t", "\r\n", "\u00a0", "\ufeff", "\u200b", "🙂", "…",
        "?!", "(", "”", "<br>", "&nbsp;", "Re: x", "[Name]", "{{x}}", "Dr.", "\u2028", "\x0c", "\x00",
        "confidential", '"', "x" * 70,
    ]
)  # fmt: skip
BODIES = st.lists(
    st.tuples(st.one_of(ATOMS, st.text(max_size=4)), st.sampled_from(["", " ", "\n", "\n\n"])),
    max_size=25,
).map(lambda pairs: "".join(atom + gap for atom, gap in pairs))


@given(BODIES)
@example("Best,\n> q\nAna\n\nP.S. x\n> q\nP.S. y")
def test_every_character_lies_in_one_zone(body):
    covered = [0] * len(body)
    for region in parts(find_zones(body)):
        assert body[region.start : region.end] == region.text == region.text.strip()
        assert region.text
        for index in range(region.start, region.end):
            covered[index] += 1
    for character, count in zip(body, covered, strict=True):
        assert count == 1 or (count == 0 and (character.isspace() or character in INVISIBLE))


@given(BODIES)
def test_sequences_are_in_order_and_sentences_lie_within(body):
    zones = find_zones(body)
    for regions in (zones.paragraphs, zones.quoted, zones.separators):
        assert list(regions) == sorted(regions, key=lambda region: region.start)
    assert zones.closing_line is None or zones.closing_line == zones.paragraphs[-1]
    for sentence in split_sentences(zones.paragraphs):
        paragraph = zones.paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        assert body[sentence.start : sentence.end] == sentence.text
