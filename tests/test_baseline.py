"""Files of known findings: what is in them, what they take out, and when they are refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from followup_lint.baseline import apply_baseline, read_baseline, write_baseline
from followup_lint.config import LintConfig
from followup_lint.errors import ConfigError
from followup_lint.linter import Linter

CONFIG = LintConfig(select=("tone", "gratitude"), grammar="off")
LINTER = Linter(CONFIG)
BODY = "Dear Mira,\n\nThe bakery was awesome lol.\n\nKind regards,\nJonas"


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def written(*drafts, file="known.json"):
    return write_baseline(file, [(path, LINTER.lint(body)) for path, body in drafts])


def applied(body, path, file="known.json"):
    return apply_baseline(LINTER.lint(body), read_baseline(file), file, path, CONFIG)


def test_what_is_known_is_not_reported_again():
    before = LINTER.lint(BODY)
    assert written(("a.txt", BODY)) == len(before.findings) > 1
    report = applied(BODY, "a.txt")
    assert report.ok
    assert report.score == 100
    assert report.findings == report.unused_ignores == ()
    assert [known.finding for known in report.ignored] == list(before.findings)
    assert {known.source for known in report.ignored} == {"baseline"}


def test_other_lines_may_change_and_new_findings_are_reported():
    written(("a.txt", BODY))
    body = BODY.replace(
        "Dear Mira,", "Dear Mira,\n\nWe met on Monday. It was cool, like, totally!!!!"
    )
    report = applied(body, "a.txt")
    told = {finding.span.text for finding in report.findings if finding.span}
    assert told
    assert "awesome" not in told
    assert not report.ok


def test_another_draft_is_not_concerned():
    written(("a.txt", BODY))
    assert applied(BODY, "b.txt") == LINTER.lint(BODY)


def test_what_is_gone_is_told():
    written(("a.txt", BODY))
    report = applied(BODY.replace("awesome lol", "good"), "a.txt")
    assert report.unused_ignores
    assert {unused.source for unused in report.unused_ignores} == {"baseline"}
    assert all(unused.fingerprint for unused in report.unused_ignores)


def test_the_file_is_the_same_for_the_same_and_holds_no_words():
    written(("b.txt", BODY), ("a.txt", BODY))
    first = Path("known.json").read_bytes()
    Path("known.json").unlink()
    written(("a.txt", BODY), ("b.txt", BODY))
    assert Path("known.json").read_bytes() == first
    assert b"awesome" not in first
    data = json.loads(first)
    assert list(data) == ["version", "drafts"]
    assert list(data["drafts"]) == ["a.txt", "b.txt"]
    assert set(data["drafts"]["a.txt"][0]) == {"rule", "fingerprint"}


def test_writing_again_keeps_other_drafts_and_forgets_what_is_mended():
    written(("a.txt", BODY), ("b.txt", BODY))
    clean = "Dear Mira,\n\nThank you for the tour.\n\nKind regards,\nJonas"
    assert written(("b.txt", clean)) == 0
    assert list(read_baseline("known.json").drafts) == ["a.txt"]


def test_what_the_context_ignores_is_not_written():
    report = LINTER.lint(BODY, {"ignore": ["tone"]})
    write_baseline("known.json", [("a.txt", report)])
    rules = {known.rule for known in read_baseline("known.json").drafts["a.txt"]}
    assert rules == {finding.rule for finding in report.findings}
    assert not any(rule.startswith("tone/") for rule in rules)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        pytest.param("drafts/a.txt", "../drafts/a.txt", id="beside"),
        pytest.param("set/a.txt", "a.txt", id="below"),
        pytest.param("./set/../set/a.txt", "a.txt", id="normalised"),
        pytest.param("{here}/set/a.txt", "a.txt", id="absolute"),
        pytest.param("-", "-", id="standard-input"),
    ],
)
def test_drafts_are_named_from_the_folder_of_the_file(tmp_path, monkeypatch, path, key):
    Path("set").mkdir()
    written((path.replace("{here}", str(tmp_path)), BODY), file="set/known.json")
    assert list(read_baseline("set/known.json").drafts) == [key]
    monkeypatch.chdir("set")
    assert applied(BODY, key, "known.json").ok


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(None, "can't be read: No such file", id="none"),
        pytest.param("{", "is no JSON.", id="broken"),
        pytest.param("[]", "", id="a-list"),
        pytest.param('{"version": 2, "drafts": {}}', "version: ", id="another-version"),
        pytest.param('{"drafts": {"a": [{"rule": "x"}]}}', "drafts.a.0.fingerprint", id="a-gap"),
        pytest.param('{"drafts": {}, "secret": "SECRET"}', "secret: ", id="more"),
    ],
)
def test_what_is_no_baseline(text, told):
    if text is not None:
        Path("known.json").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as error:
        read_baseline("known.json")
    assert str(error.value).startswith("known.json: ")
    assert told in str(error.value)
    assert "--write-baseline" in str(error.value)
    assert "SECRET" not in str(error.value)


def test_a_file_that_is_no_baseline_is_not_overwritten():
    Path("known.json").write_text("mine", encoding="utf-8")
    with pytest.raises(ConfigError):
        written(("a.txt", BODY))
    assert Path("known.json").read_text(encoding="utf-8") == "mine"
