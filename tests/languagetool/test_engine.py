"""The engine against a real LanguageTool: what it finds, where, and when the server goes away."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from followup_lint import LintConfig, Linter, lint_many
from followup_lint.errors import EngineFailed
from followup_lint.grammar.languagetool import VARIANTS, LanguageToolEngine
from followup_lint.grammar.languagetool_client import CheckClient, NoAnswerError
from followup_lint.grammar.languagetool_probe import text_limit
from followup_lint.grammar.languagetool_server import LocalServer, RunningServer, local_server
from followup_lint.models import Draft, InterviewContext

pytestmark = [
    pytest.mark.languagetool,
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]

CONTEXT = InterviewContext(
    candidate="Ana Ruiz", recipients=["Dana Lee"], company="Northwind", topics=["dbt and kubectl"]
)


def letter(text):
    return f"Dear Dana,\n\n{text}\n\nBest regards,\nAna Ruiz"


def marked(engine, *passages):
    return [
        [(issue.rule, text[issue.start : issue.end], issue.replacements[:1]) for issue in issues]
        for text, issues in zip(passages, engine.check(passages), strict=True)
    ]


@pytest.fixture(scope="module")
def engine(languagetool_url):
    return LanguageToolEngine(RunningServer(languagetool_url), timeout=60)


@pytest.mark.parametrize(
    ("text", "rule", "word", "new"),
    [
        pytest.param("She go home.", "HE_VERB_AGR", "go", "goes", id="agreement"),
        pytest.param("a 😀x b. She go home.", "HE_VERB_AGR", "go", "goes", id="behind an emoji"),
        pytest.param("👩🏽‍💻 I could of done it.", "MODAL_OF", "could of", "could have", id="joined"),
        pytest.param("It was a honor.", "EN_A_VS_AN", "a", "an", id="article"),
        pytest.param("I dont know.", "EN_CONTRACTION_SPELLING", "dont", "don't", id="apostrophe"),
        pytest.param("I saw the the lab.", "ENGLISH_WORD_REPEAT_RULE", "the the", "the", id="twice"),
        pytest.param("We will recieve it.", "MORFOLOGIK_RULE_EN_US", "recieve", "receive", id="spelt"),
        pytest.param("I met them on tuesday.", "MORFOLOGIK_RULE_EN_US", "tuesday", "Tuesday", id="day"),
        pytest.param("We met. then I left.", "UPPERCASE_SENTENCE_START", "then", "Then", id="capital"),
        pytest.param("I asked irregardless.", "IRREGARDLESS", "irregardless", "regardless", id="kept"),
    ],
)  # fmt: skip
def test_it_finds_errors(engine, text, rule, word, new):
    assert (rule, word, (new,)) in marked(engine, text)[0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I liked it. I saw it. I want it.", id="three sentences alike"),
        pytest.param("I liked the lab and I would work there.", id="comma before and"),
        pytest.param("In May I sent a follow up.", id="follow up"),
        pytest.param("It would be of use if it would help.", id="style"),
        pytest.param("I organised the rota, and Luis organized the shifts.", id="both spellings"),
        pytest.param("Okafor and Siobhán run kubectl, dbt and Dagster.", id="names"),
        pytest.param("We spoke on Monday, 3 March 2027.", id="a weekday of some year"),
        pytest.param("I'm free all of next week for a part time start.", id="hyphen"),
        pytest.param("I had a coffee in the café and a fete behind the fête.", id="accents"),
    ],
)
def test_it_leaves_good_english_alone(engine, text):
    assert [found for found in marked(engine, text)[0] if "MORFOLOGIK" not in found[0]] == []


def test_passages_are_read_apart(engine):
    passages = ["Thank you 😀", "She go home.", "", "I like the", "The lab."]
    assert [len(found) for found in marked(engine, *passages)] == [0, 1, 0, 0, 0]
    assert engine.version.startswith("languagetool 6.")


@pytest.mark.parametrize("variant", sorted(set(VARIANTS.values())))
def test_the_server_knows_the_variants(languagetool_url, variant):
    answer = CheckClient(60).check(languagetool_url, "We will recieve it.", variant)
    assert [match.rule.startswith("MORFOLOGIK_RULE_EN_") for match in answer.matches] == [True]


@pytest.mark.parametrize("status", [400, 413])
def test_what_it_refuses_is_told_without_the_text(languagetool_url, status):
    if status == 400:
        text, variant = "She go.", "en-IN"
    else:
        text, variant = "She" * (text_limit(languagetool_url) // 3 + 1), "en-US"
    with pytest.raises(EngineFailed, match=f"answered {status}") as caught:
        CheckClient(60).check(languagetool_url, text, variant)
    assert caught.value.status == status
    assert "She" not in str(caught.value)


LETTERS = "bcdfghjklm"
HOSTILE = {
    "unknown words": " ".join(f"x{a}{b}{c}q" for a in LETTERS for b in LETTERS for c in "tvwz"),
    "short unknown words": " ".join(a + b + c for a in LETTERS for b in LETTERS for c in LETTERS),
    "one word": "the " * 5_000,
    "dots": "." * 20_000,
    "dots apart": ". " * 10_000,
    "commas": ", " * 10_000,
    "emoji": "😀" * 20_000,
    "one letter": "a" * 20_000,
    "NUL": "a\x00b " * 2_000,
    "right to left": "שלום דנה " * 2_000,
    "quotes": "\"'" * 10_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_letters_are_read_in_time(languagetool_url, text):
    options = {"url": languagetool_url, "timeout": 60}
    linter = Linter(LintConfig(grammar="languagetool", select=["grammar"], languagetool=options))
    result = linter.lint(letter(text))["grammar"]
    assert result.status in ("pass", "fail", "na"), result.reason
    assert not (result.reason or "").startswith("languagetool:")


# A server of our own that goes away


@pytest.fixture
def own(languagetool_folder, monkeypatch):
    """A configuration whose server is started here, and that server."""
    monkeypatch.delenv("FOLLOWUP_LINT_LANGUAGETOOL_URL", raising=False)
    server = local_server(languagetool_folder)
    options = {"folder": languagetool_folder, "timeout": 60}
    yield LintConfig(grammar="languagetool", select=["grammar"], languagetool=options), server
    server.close()


def drafts(count):
    return [(letter(f"She go home {number}. I like it."), CONTEXT) for number in range(count)]


def words(report):
    return [finding.span.text for finding in report.findings if "languagetool" in finding.engine]


@pytest.mark.slow
def test_a_server_that_is_killed_in_a_batch_is_started_again(own):
    config, server = own
    assert server.pid is None
    reports = []
    for number, report in enumerate(lint_many(drafts(6), config=config)):
        reports.append(report)
        if number == 2:
            killed = server.pid
            os.kill(killed, signal.SIGKILL)
    assert [words(report) for report in reports] == [["go"]] * 6
    assert server.pid not in (None, killed)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_processes_share_one_server_that_is_killed_and_started_again(own):
    config, server = own
    reports = []
    pids = set()
    for number, report in enumerate(lint_many(drafts(30), jobs=2, config=config)):
        reports.append(report)
        pids.add(server.pid)
        if number == 2:
            os.kill(server.pid, signal.SIGKILL)
    assert [report["grammar"].reason for report in reports] == [None] * 30
    assert [words(report) for report in reports] == [["go"]] * 30
    assert len(pids - {None}) == 2


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no such signal here")
def test_a_server_that_hangs_costs_one_letter(own):
    config, server = own
    (first,) = lint_many(drafts(1), config=config)
    assert words(first) == ["go"]
    linter = Linter(
        config.model_copy(
            update={"languagetool": config.languagetool.model_copy(update={"timeout": 1.5})}
        )
    )
    stopped = server.pid
    os.kill(stopped, signal.SIGSTOP)
    result = linter.lint(Draft(body=letter("I like it.")), CONTEXT)["grammar"]
    assert (result.status, result.findings) == ("error", ())
    assert "no answer in 1.5 s" in result.reason
    (after,) = lint_many(drafts(1), config=config)
    assert words(after) == ["go"]
    assert server.pid not in (None, stopped)


def test_a_stopped_server_is_no_answer(languagetool_folder):
    server = LocalServer(languagetool_folder)
    url = server.url()
    server.close()
    with pytest.raises(NoAnswerError, match="no server answers"):
        CheckClient(5).check(url, "She go.", "en-US")
