from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.regions import Region
from followup_lint.language.sentences import split_sentences


def split(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences([Region(0, len(text), text)])]


# "|" marks where a sentence ends.
SPLIT = [
    pytest.param("I liked it. | It was new.", id="plain"),
    pytest.param("Any news?! | I ask.", id="question-exclamation"),
    pytest.param("We close at 5 p.m. | The team meets at six.", id="pm-then-the"),
    pytest.param("I work at Acme Inc. | The role is small.", id="inc-then-the"),
    pytest.param("I live in the U.S. | I work there.", id="us-then-i"),
    pytest.param("She holds a Ph.D. | She likes it.", id="phd-then-she"),
    pytest.param("Kafka, dbt, etc. | We use them.", id="etc-then-we"),
    pytest.param("No. | I don't know.", id="no-as-an-answer"),
    pytest.param("Plan B. | It works.", id="letter-then-it"),
    pytest.param("So do I. | Dana agrees.", id="so-do-i"),
    pytest.param("It was great fun in 2025. | Then we met.", id="year"),
    pytest.param("We met on page 14. | Luis was there.", id="number"),
    pytest.param("We sat. | Luis spoke in the sun. | Dana left.", id="words-like-days"),
    pytest.param("She spoke of the “bay.” | It was new.", id="closing-quote"),
    pytest.param("It was (I know.) | So we left.", id="closing-bracket"),
    pytest.param("I knew. | (Others did not.) | We left.", id="bracketed-sentence"),
    pytest.param("**Done.** | *Next one.*", id="markdown"),
    pytest.param("It took weeks and then months... | The end came.", id="ellipsis-at-the-end"),
    pytest.param("It took weeks and then months… | The end came.", id="ellipsis-character"),
    pytest.param("See https://a.example/b.c?Q=1. | Then call.", id="link-at-the-end"),
    pytest.param("Write to ana@a.example. | Thanks.", id="address-at-the-end"),
    pytest.param("We use .NET. | It works.", id="net-at-the-end"),
    pytest.param("thanks for the tour. | i liked it. | it was fun", id="small-letters"),
    pytest.param("We use it. | iPhone users do, too.", id="camel-case"),
    pytest.param("Wow! | thanks so much", id="small-after-exclamation"),
    pytest.param("It was a joy. 😊 | May I ask?", id="emoji"),
    pytest.param("Two things: 1. What is next? | 2. When is it?", id="numbered-questions"),
    pytest.param("“Will you?” | I asked. | “No.” | She left.", id="talk"),
    pytest.param("First point.\n\n | Second point", id="blank-line"),
    pytest.param("Ana Ruiz\n | Data Engineer", id="short-lines"),
]


@pytest.mark.parametrize("text", SPLIT)
def test_ends_where_marked(text):
    parts = [part.strip() for part in text.split("|")]
    assert split(text.replace("| ", "")) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("I liked it.Thank you.", ["I liked it.", "Thank you."], id="space-missing"),
        pytest.param(
            "So lovely!I was glad.", ["So lovely!", "I was glad."], id="after-exclamation"
        ),
        pytest.param("I am glad!&nbsp;So.", ["I am glad!", "So."], id="nbsp-entity"),
        pytest.param("I am glad.<br><br>So<p>we", ["I am glad.", "So", "we"], id="tags"),
        pytest.param("I am <b>glad</b>. So.", ["I am <b>glad</b>.", "So."], id="other-tags"),
    ],
)
def test_ends_without_white_space(text, parts):
    assert split(text) == parts


ONE = [
    pytest.param("I met Dr. Park, Ms. Lee and Prof. Ortiz.", id="titles"),
    pytest.param("I met Capt. Park and Sen. Ortiz", id="capital-titles"),
    pytest.param("Mr.Park met me", id="title-without-space"),
    pytest.param("J. R. Smith and I. Jones met me", id="initials"),
    pytest.param("We met at 3 p.m. on Monday and at 9 a.m. Tuesday", id="times"),
    pytest.param("Acme Inc. and Bolt Ltd. are near", id="companies"),
    pytest.param("I hold a Ph.D. from Leeds and a B.Sc. in physics", id="degrees"),
    pytest.param("In the U.S. Open I played", id="us-then-a-name"),
    pytest.param("See e.g. Kafka, i.e. streams vs. queues", id="latin"),
    pytest.param("It is in St. Louis since Jan. 5 or Sat. the 3rd", id="saints-and-days"),
    pytest.param("See no. 5, No. 7, p. 3 and ext. 12", id="numbers"),
    pytest.param("It costs $1.2m or 3.5 percent of v. 2.1", id="decimals"),
    pytest.param("We use Node.js, .NET, ASP.NET and a.B", id="dots-in-names"),
    pytest.param("See www.a.example/B.C and http://a.example?Q=!A", id="links"),
    pytest.param("Well... I think so", id="pause"),
    pytest.param('"Really?" she asked', id="quoted-question"),
    pytest.param('He said "I will come." and left', id="quoted-sentence"),
    pytest.param("We ate at Yahoo! Cafe", id="yahoo"),
    pytest.param("Ann wrapped it in lines that are long\nenough to be broken", id="hard-wrap"),
    pytest.param("It came from mgmt. the next day", id="unknown-abbreviation"),
    pytest.param("P.S. I loved the cake", id="postscript"),
    pytest.param("1. Kafka", id="item"),
]


@pytest.mark.parametrize("text", ONE)
def test_does_not_end_within(text):
    assert len(split(text)) == 1


@pytest.mark.parametrize("text", ["", "1.", "a)", "-", "- ", "•", "12", "...", "🙂", "(3)", "?!"])
def test_no_sentence(text):
    assert split(text) == []


def test_items_are_sentences_without_their_marker():
    text = "- the rota. It helps.\n- the bay"
    found = split_sentences([Region(10, 10 + len(text), text)])
    assert [(s.start, s.text, s.bullet) for s in found] == [
        (12, "the rota.", True),
        (22, "It helps.", True),
        (34, "the bay", True),
    ]


def test_paragraph_is_the_place_in_the_sequence():
    first, second = Region(0, 4, "One."), Region(6, 16, "Two. Three")
    found = split_sentences([first, second])
    assert [(s.paragraph, s.start, s.text) for s in found] == [
        (0, 0, "One."),
        (1, 6, "Two."),
        (1, 11, "Three"),
    ]
    assert not any(s.bullet for s in found)


PIECES = st.sampled_from(
    [
        *"""Dr.  p.m.  A.  ... ?! .  - 1. <br> &nbsp; ( ) ” 🙂 word Word The i 5 * I. etc.""".split(
            " "
        ),
        "\n",
        "\n\n",
        "\u00a0",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=30))
def test_sentences_lie_within_their_region_in_order(pieces):
    text = "".join(pieces)
    at = 7
    for sentence in split_sentences([Region(7, 7 + len(text), text)]):
        assert at <= sentence.start < sentence.end <= 7 + len(text)
        assert text[sentence.start - 7 : sentence.end - 7] == sentence.text
        at = sentence.end
