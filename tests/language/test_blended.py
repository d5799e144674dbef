from __future__ import annotations

from dataclasses import replace

import pytest

from followup_lint import LintConfig, Linter
from followup_lint.errors import EngineUnavailable
from followup_lint.language import blended
from followup_lint.language.blended import (
    CERTAIN,
    SPREAD,
    TAKEN_UP,
    BlendedActReader,
    act_reader_for,
)
from followup_lint.language.encoder import NAME, EncoderSettings
from followup_lint.language.linear import ACTS, linear_reader
from followup_lint.language.regions import Sentence

LABELS = (*linear_reader().weights.labels, TAKEN_UP)
SETTINGS = EncoderSettings(
    labels=LABELS,
    share=0.5,
    thresholds=dict.fromkeys(LABELS, 0.0),
    unsure=dict.fromkeys(ACTS, (-30.0, 60.0)),
    fault_asked=50.0,
    taken_up=1.0,
)
THANKS = "Thank you for your time and for meeting me."
PLAIN = "The tour was long."
VAGUE = "I mean to say that the hour you spent on me was not lost."


class Fake:
    """Says the same of every sentence, and keeps what it was asked."""

    def __init__(self, settings=SETTINGS, **logits):
        self.settings = settings
        self.asked = []
        self._logits = [float(logits.get(label, -20.0)) for label in settings.labels]

    def logits(self, text, second=None):
        self.asked.append(text if second is None else (text, second))
        return self._logits


def letter_of(*texts):
    found, start = [], 0
    for text in texts:
        found.append(Sentence(start, start + len(text), text, 0))
        start += len(text) + 1
    return found


def reader_with(fake):
    return BlendedActReader(linear_reader(), lambda: fake, required=True)


def linear_score(act, text):
    return linear_reader().scores(text)[act]


def test_the_mean_of_both_decides():
    low = linear_score("gratitude", VAGUE)
    assert low < 0, "the linear model alone says no"
    for own, verdict in ((-low + 0.1, ["gratitude"]), (-low - 0.1, [])):
        reading = reader_with(Fake(gratitude=own)).read(letter_of(VAGUE))
        assert [hit.act for hit in reading.hits] == verdict
        assert reading.engine == "encoder"
        for hit in reading.hits:
            assert hit.score == pytest.approx((own + low) / 2)


def test_a_threshold_is_taken_off_the_mean():
    strict = replace(SETTINGS, thresholds=SETTINGS.thresholds | {"gratitude": 3.0})
    own = -linear_score("gratitude", VAGUE) + 5.9
    assert not reader_with(Fake(strict, gratitude=own)).read(letter_of(VAGUE)).hits
    assert reader_with(Fake(strict, gratitude=own + 0.2)).read(letter_of(VAGUE)).hits


def test_the_encoder_is_not_asked_where_the_linear_model_is_sure():
    never = replace(SETTINGS, unsure=dict.fromkeys(ACTS, (50.0, 60.0)))
    fake = Fake(never)
    reading = reader_with(fake).read(letter_of(THANKS, PLAIN))
    assert fake.asked == []
    assert reading.hits == linear_reader().read(letter_of(THANKS, PLAIN)).hits
    assert reading.engine == "encoder"


def test_an_act_that_one_sentence_surely_performs_asks_for_no_other():
    score = linear_score("gratitude", THANKS)
    closed = dict.fromkeys(ACTS, (50.0, 60.0))
    for high, asked in ((score - 0.5, []), (score + 0.5, [THANKS, VAGUE])):
        settings = replace(SETTINGS, unsure=closed | {"gratitude": (-30.0, high)})
        fake = Fake(settings)
        reader_with(fake).read(letter_of(THANKS, VAGUE))
        assert fake.asked == asked


def test_each_sentence_is_read_once():
    fake = Fake(particular=2.0)
    reading = reader_with(fake).read(letter_of(VAGUE))
    assert [reading.particular(0), reading.particular(0)] == [2.0, 2.0]
    assert fake.asked == [VAGUE]


def test_topics_are_asked_with_the_sentence():
    fake = Fake(taken_up=1.5)
    reading = reader_with(fake).read(letter_of(PLAIN))
    assert reading.takes_up("the rota", 0) == pytest.approx(0.5)
    assert fake.asked[-1] == ("the rota", PLAIN)


def test_a_veto_holds_against_both():
    text = "Thanks in advance for your reply."
    own = 2 - linear_score("gratitude", text)
    reading = reader_with(Fake(gratitude=own)).read(letter_of(text))
    assert [(miss.act, miss.why) for miss in reading.near_misses] == [("gratitude", "in-advance")]
    assert reading.near("gratitude") == reading.near_misses, "told once"
    assert not reading.of("gratitude")


def test_no_veto_counts_where_both_are_certain():
    text = "Thanks in advance for your reply."
    own = 2 * CERTAIN + 0.1 - linear_score("gratitude", text)
    reading = reader_with(Fake(gratitude=own)).read(letter_of(text))
    assert [hit.act for hit in reading.hits] == ["gratitude"]


CLOSED = replace(SETTINGS, unsure=dict.fromkeys(ACTS, (50.0, 60.0)))
FIRST, SECOND = "The tour was long.", "The canteen was warm."


def test_two_sentences_may_perform_an_act_together(monkeypatch):
    monkeypatch.setattr(blended, "LEAST_JOINED", -60.0)
    joined = linear_score("fit", f"{FIRST} {SECOND}")
    for above, found in ((0.1, [FIRST, SECOND]), (-0.1, [])):
        fake = Fake(CLOSED, fit=2 * (SPREAD["fit"] + above) - joined)
        reading = reader_with(fake).read(letter_of(FIRST, SECOND))
        assert [hit.sentence.text for hit in reading.of("fit")] == found
        assert f"{FIRST} {SECOND}" in fake.asked


def test_sentences_of_two_paragraphs_are_not_read_together(monkeypatch):
    monkeypatch.setattr(blended, "LEAST_JOINED", -60.0)
    first, second = letter_of(FIRST, SECOND)
    fake = Fake(CLOSED, fit=60.0)
    assert not reader_with(fake).read([first, replace(second, paragraph=1)]).of("fit")
    assert fake.asked == []


def test_a_likely_fault_is_asked_for():
    text = "I beg you to think of me."
    for asked_from, asked in ((-60.0, [text]), (60.0, [])):
        fake = Fake(replace(CLOSED, fault_asked=asked_from))
        reader_with(fake).read(letter_of(text))
        assert fake.asked == asked


def test_faults_come_from_the_mean_too():
    text = "I beg you to think of me."
    settings = replace(SETTINGS, unsure=dict.fromkeys(ACTS, (-99.0, 99.0)))
    faults = reader_with(Fake(settings, begging=40.0)).read(letter_of(text)).faults
    assert [(index, fault) for index, fault, _ in faults] == [(0, "begging")]


def test_no_sentences():
    reading = reader_with(Fake()).read([])
    assert (reading.hits, reading.faults, reading.engine) == ((), (), "linear")


def missing():
    raise EngineUnavailable(NAME, "it is not there.")


def test_without_the_encoder_the_linear_model_decides_unless_it_is_required():
    letter = letter_of(THANKS)
    reading = BlendedActReader(linear_reader(), missing, required=False).read(letter)
    assert (reading.engine, reading.hits) == ("linear", linear_reader().read(letter).hits)
    with pytest.raises(EngineUnavailable):
        BlendedActReader(linear_reader(), missing, required=True).read(letter)


@pytest.mark.parametrize(
    ("choice", "installed", "name"),
    [
        pytest.param("linear", True, "linear", id="linear"),
        pytest.param("auto", True, "encoder", id="auto with the extra"),
        pytest.param("auto", False, "linear", id="auto without it"),
        pytest.param("encoder", True, "encoder", id="encoder"),
    ],
)
def test_what_a_choice_means(monkeypatch, choice, installed, name):
    monkeypatch.setattr(blended, "encoder_installed", lambda: installed)
    monkeypatch.setattr("followup_lint.language.encoder.encoder_installed", lambda: installed)
    assert act_reader_for(choice).name == name


def test_the_encoder_by_name_without_its_extra_is_a_clear_error(monkeypatch):
    monkeypatch.setattr("followup_lint.language.encoder.find_spec", lambda _: None)
    with pytest.raises(EngineUnavailable, match=r"followup-lint\[encoder\]"):
        Linter(LintConfig(acts="encoder"))


def test_words_come_from_the_linear_weights():
    (hit,) = linear_reader().read(letter_of(THANKS)).of("gratitude")
    assert reader_with(Fake()).deciding_words(hit) == linear_reader().deciding_words(hit)
