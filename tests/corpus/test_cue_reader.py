"""The baseline of cue patterns: each act with hits, near misses and what a veto turns off."""

from __future__ import annotations

import pytest
from act_cues import CUES
from cue_reader import CueActReader

from followup_lint.language.linear import ACTS
from followup_lint.language.regions import Sentence


def read(text):
    return CueActReader().read([Sentence(0, len(text), text, paragraph=0)])


def acts(text):
    return {hit.act for hit in read(text).hits}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param("Thank you both so much for the tour.", "gratitude", id="thank-you-for"),
        pytest.param("I’m grateful that you showed me the kiln.", "gratitude", id="grateful"),
        pytest.param("It was kind of you to stay late.", "gratitude", id="kind"),
        pytest.param("I am still keenly interested in the post.", "interest", id="interested"),
        pytest.param("I'd be delighted to join the crew.", "interest", id="delighted"),
        pytest.param("The visit confirmed my wish to sail with you.", "interest", id="confirmed"),
        pytest.param(
            "My six years’ experience on ferries would be of help to the crew.", "fit", id="help"
        ),
        pytest.param("The post matches my training.", "fit", id="matches"),
        pytest.param("Ten seasons of shearing prepared me for your hills.", "fit", id="prepared"),
        pytest.param("Here is the chart that we spoke of.", "added_value", id="here"),
        pytest.param(
            "I forgot to mention that I hold a diving ticket.", "added_value", id="forgot"
        ),
        pytest.param("You could ring the bell ten minutes early.", "added_value", id="idea"),
        pytest.param("When do you expect to decide?", "next_steps", id="when"),
        pytest.param(
            "I wanted to ask whether a decision has been made.", "next_steps", id="whether"
        ),
        pytest.param("I can send any further documents.", "next_steps", id="documents"),
        pytest.param("I'm free on Thursday after two.", "availability", id="free"),
        pytest.param("Please call me\nif you have questions.", "availability", id="over-lines"),
        pytest.param("Could we meet once more?", "availability", id="meet"),
    ],
)
def test_hits(text, act):
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param("The thanks of the guild hang on the wall.", "gratitude", id="thanks-of"),
        pytest.param("The bank pays interest on Fridays.", "interest", id="bank"),
        pytest.param("My experience was long and cold.", "fit", id="no-link"),
        pytest.param("We read the same book at school.", "added_value", id="book"),
        pytest.param("The decision to sail was mine.", "next_steps", id="decision"),
        pytest.param("The seats were free.", "availability", id="free"),
    ],
)
def test_near_misses(text, act):
    assert act not in acts(text)


@pytest.mark.parametrize(
    ("text", "act", "why"),
    [
        pytest.param(
            "Many thanks in advance for your reply.", "gratitude", "in-advance", id="in-advance"
        ),
        pytest.param(
            "I'm eager to hear more about the next steps.", "next_steps", None, id="no-cue-no-veto"
        ),
        pytest.param(
            "If you have any questions, please let me know.", "next_steps", None, id="talk"
        ),
        pytest.param(
            "I would be happy to come and do weekends, as I can start on Monday.",
            "availability",
            None,
            id="rest-performs",
        ),
        pytest.param(
            "I am available to start and to answer for the night shift.",
            "availability",
            "hours-of-the-job",
            id="hours",
        ),
    ],
)
def test_vetoes(text, act, why):
    near = {miss.act: miss.why for miss in read(text).near_misses}

    assert near.get(act) == why


def test_what_a_veto_leaves_may_still_perform_the_act():
    text = "Thank you for the tour, and thanks in advance for your reply."

    assert "gratitude" in acts(text)


def test_a_hit_shows_the_words_of_its_cue_in_the_body():
    body = "Well. Thank you so much for the tour."
    sentence = Sentence(6, len(body), body[6:], paragraph=0)
    reader = CueActReader()

    (hit,) = reader.read([sentence]).hits
    (region,) = reader.deciding_words(hit)

    assert region.text == "Thank you so much for"
    assert body[region.start : region.end] == region.text


def test_every_act_has_cues():
    assert set(CUES) == set(ACTS)
    assert all(10 <= len(cues) <= 15 for cues in CUES.values())


@pytest.mark.parametrize(
    "text",
    ["." * 100_000, "thank you " * 10_000, "a" * 50_000, "my experience " * 5_000, "\n" * 50_000],
    ids=["dots", "thanks", "letters", "experience", "lines"],
)
def test_hostile_text_is_read(text):
    assert read(text).engine == "linear"
