from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_lint.language.linear import ACTS, linear_reader
from followup_lint.language.ngrams import tokens
from followup_lint.language.regions import Sentence
from followup_lint.language.vetoes import VETOES, find_vetoes


def read(text):
    return linear_reader().read([Sentence(0, len(text), text, 0)])


# Act, name, a sentence that is turned off, and one beside it that performs the act.
PAIRS = [
    (
        "gratitude",
        "in-advance",
        "Many thanks in advance for your answer.",
        "Thank you for your time, and thanks in advance for any news.",
    ),
    (
        "gratitude",
        "conditional",
        "I would be grateful for a short answer.",
        "I was grateful for the hour you gave me.",
    ),
    (
        "gratitude",
        "patience-or-reply",
        "Thank you for your patience.",
        "Thank you for your patience and for a good interview.",
    ),
    (
        "gratitude",
        "third-person",
        "Please thank the porter for finding my scarf.",
        "Please thank your team for showing me round.",
    ),
    (
        "gratitude",
        "third-person",
        "Thanks to my uncle I found the right gate.",
        "Thanks to you and Marta for the tour.",
    ),
    (
        "gratitude",
        "third-person",
        "My old manager was grateful for the quiet.",
        "I was grateful for the quiet hour you gave me.",
    ),
    (
        "gratitude",
        "negated",
        "Thanks for nothing.",
        "Thank you for everything you explained.",
    ),
    (
        "gratitude",
        "enjoyment",
        "It was a pleasure to meet you on Monday.",
        "It was a pleasure to meet you, and I appreciate the time you took.",
    ),
    (
        "interest",
        "waiting",
        "I am eager to hear from you.",
        "I am eager to hear more about the role and to join you.",
    ),
    (
        "interest",
        "withdrawn",
        "I am no longer interested in the position.",
        "I am very interested in the position.",
    ),
    (
        "interest",
        "other-object",
        "My sister is very interested in the job.",
        "I am very interested in the job.",
    ),
    (
        "fit",
        "bare-claim",
        "I think I would be a great fit for the team.",
        "I would be a great fit for the team because of my years in logistics.",
    ),
    (
        "fit",
        "suits-writer",
        "The role aligns with my career goals.",
        "The role aligns with my experience in forecasting.",
    ),
    (
        "fit",
        "later-opening",
        "Please keep me in mind for future openings that match my skills.",
        "My skills match what the opening asks for.",
    ),
    (
        "added_value",
        "offered",
        "I can send you samples of my work.",
        "I have attached samples of my work.",
    ),
    (
        "added_value",
        "announced",
        "I have a few ideas about the rota.",
        "An idea for the rota: let each ward set its own breaks.",
    ),
    (
        "added_value",
        "contact-details",
        "My cell is 555-0100.",
        "I forgot to mention that I hold the licence.",
    ),
    (
        "next_steps",
        "waiting",
        "I look forward to hearing about your decision.",
        "Could you tell me when you expect a decision?",
    ),
    (
        "next_steps",
        "talk-only",
        "Please let me know if you have any questions.",
        "Please let me know if you need any documents.",
    ),
    (
        "next_steps",
        "talk-only",
        "If you have any other questions, just call me.",
        "If you need any other documents, just call me.",
    ),
    (
        "next_steps",
        "pay",
        "What is the salary, and is there a bonus?",
        "What are the next steps?",
    ),
    (
        "next_steps",
        "call-request",
        "Could we schedule a call next week?",
        "Could we schedule a call about the next steps?",
    ),
    (
        "next_steps",
        "announced",
        "I will follow up next week.",
        "I am following up to ask whether you have decided.",
    ),
    (
        "next_steps",
        "retold",
        "You mentioned the next steps and the timeline.",
        "You mentioned the next steps, so could you tell me when they begin?",
    ),
    (
        "availability",
        "information-only",
        "Please contact me if you need any further information.",
        "Please contact me if you have any questions.",
    ),
    (
        "availability",
        "looking-forward",
        "I look forward to speaking with you again.",
        "I would be glad to speak with you again.",
    ),
    (
        "availability",
        "announced",
        "I will call you on Thursday.",
        "I am free for a call on Thursday.",
    ),
    (
        "availability",
        "hours-of-the-job",
        "I am available to work weekends.",
        "I am available to meet on weekends.",
    ),
    ("availability", "past", "I was free all of last week.", "I am free all of next week."),
    (
        "availability",
        "readers-own",
        "You were kind to make yourself available.",
        "I can make myself available for another talk.",
    ),
]


@pytest.mark.parametrize(
    ("act", "name", "off", "on"),
    [pytest.param(*pair, id=f"{pair[0]}-{pair[1]}-{i}") for i, pair in enumerate(PAIRS)],
)
def test_turns_the_phrase_off_and_leaves_the_act_on(act, name, off, on):
    turned_off, performed = read(off), read(on)

    assert not turned_off.of(act)
    assert name in {veto.name for veto, _, _ in find_vetoes(act, off, tokens(off)[0])}
    assert performed.of(act)


@pytest.mark.parametrize(
    ("act", "name", "off"),
    [pytest.param(a, n, off, id=f"{a}-{n}-{i}") for i, (a, n, off, _) in enumerate(PAIRS)],
)
def test_a_near_miss_tells_why_and_where(act, name, off):
    misses = read(off).near(act)

    assert misses[0].why == name
    assert misses[0].words is not None
    assert off[misses[0].words.start : misses[0].words.end] == misses[0].words.text


def test_every_veto_has_a_pair():
    tested = {(act, name) for act, name, _, _ in PAIRS}

    assert tested == {(act, veto.name) for act in ACTS for veto in VETOES[act]}


def test_a_line_break_within_the_phrase_changes_nothing():
    wrapped = "I look forward to\nspeaking with you\nagain."

    assert {
        veto.name for veto, _, _ in find_vetoes("availability", wrapped, tokens(wrapped)[0])
    } == {"looking-forward"}


@given(st.text(max_size=200), st.sampled_from(ACTS))
def test_any_text_gives_places_within_it(text, act):
    for _, start, end in find_vetoes(act, text, tokens(text)[0]):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    "text",
    ["." * 60_000, "(" * 60_000, "a" * 50_000, "On " * 20_000, "I would be happy to " * 3_000],
    ids=["dots", "parentheses", "one-word", "on", "phrase"],
)
def test_hostile_text_ends(act, text):
    assert all(start < end for _, start, end in find_vetoes(act, text, tokens(text)[0]))
