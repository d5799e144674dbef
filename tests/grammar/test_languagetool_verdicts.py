"""What a letter's verdict is when an engine is silent, and batches that share a server."""

from __future__ import annotations

import json

import pytest

from followup_lint import LintConfig, Linter, lint_many
from followup_lint.errors import EngineFailed
from followup_lint.grammar import languagetool_source
from followup_lint.grammar.languagetool_server import LocalServer
from followup_lint.grammar.proofreader import Proofreader, engines_for
from followup_lint.models import Draft
from followup_lint.testing import read_letter

# The planned server is a thread of the process that forks the workers.
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")

CLEAN = "Dear Dana,\n\nThank you for the tour 😀 on Tuesday.\n\nBest regards,\nAna Ruiz"
GO = "Dear Dana,\n\nThank you 😀. She go home.\n\nBest regards,\nAna Ruiz"
RECIEVE = "Dear Dana,\n\nThank you. I will recieve it.\n\nBest regards,\nAna Ruiz"


# Verdicts


def linter_for(server, grammar="languagetool", **settings):
    options = {"url": server.url, "timeout": settings.pop("timeout", 5)}
    return Linter(LintConfig(grammar=grammar, select=["grammar"], languagetool=options, **settings))


def test_subject_and_body_go_in_one_request(fake_server):
    draft = Draft(subject="She go 😀 there", body=f"{GO}\n\nP.S. He go.")
    report = linter_for(fake_server).lint(draft)
    assert len(fake_server.texts) == 1
    assert [f.span.text for f in report.findings if "languagetool" in f.engine] == ["go"] * 3
    assert [f.span.field for f in report.findings] == ["subject", "body", "body"]
    assert report.engines == ("followup_lint 0.1.0", "languagetool 6.8")


def test_with_harper_three_engines_read(fake_server):
    report = linter_for(fake_server, "auto").lint(GO)
    assert [name.split()[0] for name in report.engines] == [
        "followup_lint",
        "languagetool",
        "harper",
    ]
    (finding,) = report.findings
    assert set(finding.engine.split("+")) >= {
        "languagetool:HE_VERB_AGR",
        "harper:PronounVerbAgreement",
    }


@pytest.mark.parametrize("grammar", ["languagetool", "auto"])
@pytest.mark.parametrize("plan", ["hang", "drop", "html", "500"])
def test_a_silent_server_is_never_a_pass(fake_server, plans, grammar, plan):
    shapes = {"html": plans.respond(200, "<html>"), "500": plans.respond(500, "x")}
    linter = linter_for(fake_server, grammar, timeout=0.4)
    for body, status in ((CLEAN, "error"), (RECIEVE, "fail")):
        fake_server.plan(shapes.get(plan) or getattr(plans, plan))
        report = linter.lint(body)
        result = report["grammar"]
        assert result.status == status
        assert result.reason.startswith("languagetool: ")
        assert not report.ok
        assert not any("languagetool" in name for name in report.engines)
        assert bool(report.findings) is (status == "fail")
        assert bool(report.engines) is (status == "fail")
    assert linter.lint(CLEAN)["grammar"].status == "pass"


def test_a_verdict_of_switched_off_rules_is_no_pass_either(fake_server, plans):
    linter = linter_for(fake_server, ignore=["grammar/spelling"])
    fake_server.plan(plans.respond(503, "x"))
    result = linter.lint(RECIEVE)["grammar"]
    assert (result.status, result.findings) == ("error", ())
    assert "queue is full" in result.reason
    assert linter.lint(RECIEVE)["grammar"].status == "pass"


def test_no_server_is_an_error_of_the_draft():
    config = LintConfig(
        grammar="languagetool", select=["grammar"], languagetool={"url": "http://127.0.0.1:9"}
    )
    result = Linter(config).lint(CLEAN)["grammar"]
    assert result.status == "error"
    assert "no server answers at http://127.0.0.1:9" in result.reason


def test_an_empty_draft_asks_nobody(fake_server):
    linter = linter_for(fake_server)
    before = linter.lint("")
    linter.lint(CLEAN)
    assert linter.lint("") == before
    assert (before.engines, before["grammar"].status) == ((), "pass")
    assert before["grammar"].reason == "there is nothing to proofread"
    assert len(fake_server.texts) == 1


@pytest.mark.parametrize(
    ("body", "marked"),
    [
        pytest.param("- dbt it", [], id="a tool is an item"),
        pytest.param("I can:\n\n- cook\n- sew\n\nthe rest.", [], id="it goes on behind a list"),
        pytest.param("It runs. dbt is good.", [], id="a tool begins a sentence"),
        pytest.param("It runs. thanks for it.", ["thanks"], id="a sentence begins small"),
        pytest.param("It runs.\n\nthanks for it.", ["thanks"], id="a paragraph begins small"),
    ],
)
def test_sentences_may_begin_small_where_names_do(fake_server, body, marked):
    starts = ("dbt", "thanks", "the")
    fake_server.finds = [
        (word, "UPPERCASE_SENTENCE_START", "CASING", [word.title()]) for word in starts
    ]
    report = linter_for(fake_server).lint(
        f"Dear Dana,\n\n{body}\n\nBest,\nAna", {"topics": ["dbt"]}
    )
    shown = [f.span.text for f in report.findings if "UPPERCASE" in f.engine]
    assert shown == marked


def test_words_of_the_context_are_no_misspelling(fake_server):
    fake_server.finds = [("recieve", "MORFOLOGIK_RULE_EN_US", "TYPOS", ["receive"])]
    linter = linter_for(fake_server)
    assert [f.engine for f in linter.lint(RECIEVE).findings] == [
        "followup_lint:mistyped+languagetool:MORFOLOGIK_RULE_EN_US+harper:SpellCheck"
    ]
    assert linter.lint(RECIEVE, {"vocabulary": ["recieve"]})["grammar"].status == "pass"


class Silent:
    name = "silent"
    version = "silent 1"

    def check(self, _passages):
        raise EngineFailed("silent", "stopped")


def test_any_engine_may_be_silent():
    engines = (*engines_for(LintConfig(grammar="harper")), Silent())
    reader = Proofreader(LintConfig(), engines=engines)
    read = reader.read(read_letter(Draft(body=RECIEVE)))
    assert [str(failure) for failure in read.failures] == ["silent: stopped"]
    assert [name.split()[0] for name in read.engines] == ["followup_lint", "harper"]
    with pytest.raises(EngineFailed, match="stopped"):
        reader.read(read_letter(Draft(body=CLEAN)))


def test_a_failure_holds_no_text(fake_server, plans):
    fake_server.plan(plans.respond(500, f"Error at {GO}"))
    report = linter_for(fake_server).lint(CLEAN)
    assert "tour" not in json.dumps(report["grammar"].model_dump(exclude={"findings"}))


# Batches


def drafts(count):
    return [(GO.replace("home", f"home {number}"), None) for number in range(count)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_processes_ask_the_server_that_is_configured(fake_server, jobs):
    config = linter_for(fake_server).config
    reports = list(lint_many(drafts(6), jobs=jobs, config=config))
    assert [report["grammar"].status for report in reports] == ["fail"] * 6
    assert {report.engines[1] for report in reports} == {"languagetool 6.8"}
    assert len(fake_server.texts) == 6


class Started(LocalServer):
    """A server of ours that needs no Java: the planned one, under another name after a restart."""

    def __init__(self, folder, server):
        super().__init__(folder)
        self.server = server
        self.starts = 0
        self.gone = True

    def url(self):
        if self.gone:
            self.gone = False
            self.starts += 1
        port = self.server.url.rpartition(":")[2]
        return f"http://{('localhost', '127.0.0.1')[self.starts % 2]}:{port}"

    def broken(self, url):
        self.gone = self.gone or url == self.url()


@pytest.fixture
def started(fake_server, installation, monkeypatch, some_java):  # noqa: ARG001 - it needs no Java
    source = Started(installation, fake_server)
    monkeypatch.setattr(languagetool_source, "find_installation", lambda _: installation)
    monkeypatch.setattr(languagetool_source, "local_server", lambda _: source)
    return source


CONFIG = LintConfig(grammar="languagetool", select=["grammar"])


def test_a_linter_starts_no_server_until_it_reads(started):
    linter = Linter(CONFIG)
    assert linter.grammar_server is started
    assert started.starts == 0
    assert Linter(LintConfig(grammar="harper")).grammar_server is None
    assert Linter(LintConfig(grammar="off")).grammar_server is None


def test_one_server_is_started_for_all_processes(started, fake_server):
    reports = list(lint_many(drafts(8), jobs=2, config=CONFIG))
    assert [report["grammar"].status for report in reports] == ["fail"] * 8
    assert started.starts == 1
    assert len(fake_server.texts) == 8


def test_a_server_that_dies_in_a_batch_is_started_again(started, fake_server):
    fake_server.lives = {"127.0.0.1": 5}  # then it drops every connection under that name
    reports = list(lint_many(drafts(24), jobs=2, config=CONFIG))
    assert [report["grammar"].status for report in reports] == ["fail"] * 24
    assert {report.engines for report in reports} == {("followup_lint 0.1.0", "languagetool 6.8")}
    assert [report["grammar"].reason for report in reports] == [None] * 24
    assert started.starts == 2
    by_workers = len(fake_server.texts) - 24
    assert by_workers < 24  # those behind the restart learnt the new address


class NeverUp(Started):
    def url(self):
        self.starts += 1
        raise EngineFailed("languagetool", "the server did not come up")


@pytest.mark.usefixtures("some_java")
def test_without_a_server_the_batch_goes_on_in_this_process(installation, monkeypatch):
    source = NeverUp(installation, None)
    monkeypatch.setattr(languagetool_source, "find_installation", lambda _: installation)
    monkeypatch.setattr(languagetool_source, "local_server", lambda _: source)
    pairs = [(CLEAN, None), (RECIEVE, None)]
    clean, misspelt = lint_many(pairs, jobs=2, config=CONFIG)
    assert (clean["grammar"].status, misspelt["grammar"].status) == ("error", "fail")
    assert "did not come up" in clean["grammar"].reason
