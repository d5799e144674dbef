"""The drafts of docs/examples, through the command line as a user runs it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from followup_lint import cli, exit_codes
from followup_lint.models import Report
from followup_lint.registry import BUILT_IN

ROOT = Path(__file__).parents[1]
EXAMPLES = "docs/examples"


@pytest.fixture(autouse=True)
def _in_the_project(monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")


def report_of(name, capsys):
    code = cli.main(["check", f"{EXAMPLES}/{name}", "--format", "json"])
    data = json.loads(capsys.readouterr().out)
    return code, data["context"], Report.model_validate(data["report"])


@pytest.mark.parametrize(
    ("name", "kind", "failing"),
    [
        pytest.param(
            "thank_you.eml",
            "thank_you",
            {"next_steps", "tone", "formatting", "consistency", "grammar"},
            id="thank-you",
        ),
        pytest.param("follow_up.txt", "follow_up", {"contact_info", "tone", "grammar"}, id="text"),
    ],
)
def test_a_draft_with_faults(capsys, name, kind, failing):
    code, context, report = report_of(name, capsys)
    assert code == exit_codes.FINDINGS
    assert context.startswith(f"{EXAMPLES}/{name.partition('.')[0]}.context.")
    assert report.kind == kind
    assert tuple(result.check for result in report.checks) == BUILT_IN
    wrong = {f.check for f in report.findings if f.severity != "info"}
    assert wrong == failing


def test_the_good_draft_passes_everything(capsys):
    code, _, report = report_of("good_thank_you.eml", capsys)
    assert code == exit_codes.CLEAN
    assert {result.status for result in report.checks} == {"pass"}
    assert report.findings == ()
    assert report.score == 100


def test_as_text(capsys):
    assert cli.main(["check", f"{EXAMPLES}/thank_you.eml"]) == exit_codes.FINDINGS
    out = capsys.readouterr().out
    assert out.startswith(f"{EXAMPLES}/thank_you.eml: ")
    assert f"Context: {EXAMPLES}/thank_you.context.toml\n" in out
    assert "→ Write “Tuesday”." in out
    for heading in ("What passed, and why", "Not applicable", "What to do next"):
        assert f"\n{heading}\n" in out


def test_two_processes_write_the_same_bytes():
    command = [sys.executable, "-m", "followup_lint", "check", "--format", "json"]
    command += [f"{EXAMPLES}/thank_you.eml", f"{EXAMPLES}/follow_up.txt"]
    first, second = (subprocess.run(command, capture_output=True, check=False) for _ in range(2))
    assert first.stdout == second.stdout
    assert first.stderr == b""
    assert first.returncode == exit_codes.FINDINGS


def test_an_unknown_check_is_met_with_the_nearest(capsys):
    assert cli.main(["check", f"{EXAMPLES}/thank_you.eml", "--select", "tonee"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert (
        err == "followup-lint: select: 'tonee' names no check and no rule. Did you mean 'tone'?\n"
    )


def test_rules_lists_every_check_and_rule(capsys):
    assert cli.main(["rules"]) == exit_codes.CLEAN
    out = capsys.readouterr().out
    for name in BUILT_IN:
        assert re.search(rf"^{name} ", out, re.M)
    assert re.search(r"^  gratitude/missing +error ", out, re.M)
    assert re.search(r"^  timing/hasty +hint ", out, re.M)
