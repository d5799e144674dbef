"""No network, no home, no stray output, and an import that loads almost nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

HEAVY = ["textstat", "nltk", "harper", "language_tool_python", "rich", "phonenumbers", "rapidfuzz"]
TEMPLATES = {"jinja2", "markupsafe"}

OFFLINE = """
import os, sys

def refuse(event, args):
    if event.partition(".")[0] in ("socket", "urllib", "http", "ftplib", "smtplib"):
        os.write(2, event.encode())
        os._exit(9)

sys.addaudithook(refuse)
from followup_lint import lint
from followup_lint.testing import PLAIN_CONTEXT

report = lint(sys.stdin.read(), PLAIN_CONTEXT)
assert [r.check for r in report.checks if r.status == "error"] == []
assert report.stats.automated_readability_index is not None
os.write(2, f"{len(report.checks)} checks".encode())
"""

TEXT = "Dear Dana,\n\nI am looking forward to meet the team at Zyvatron. {}\n\nBest,\nAna Ruiz"


def run(code, home, text=""):
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "NLTK_DATA": str(home)}
    return subprocess.run(
        [sys.executable, "-I", "-c", code],
        input=text,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        pytest.param("import followup_lint", set(), id="the package"),
        pytest.param("from followup_lint import Draft, LintConfig", {"pydantic"}, id="the models"),
    ],
)
def test_importing_loads_nothing_heavy(tmp_path, code, allowed):
    code = f"{code}; import sys, json; print(json.dumps(sorted(sys.modules)))"
    loaded = json.loads(run(code, tmp_path).stdout)
    assert {name.partition(".")[0] for name in loaded} & {"pydantic", *HEAVY, *TEMPLATES} == allowed
    assert "followup_lint.linter" not in loaded


def test_judging_loads_nothing_that_only_shows(tmp_path):
    code = (
        "from followup_lint import lint; import sys, json; lint(sys.stdin.read())\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    loaded = json.loads(run(code, tmp_path, TEXT.format("It was good.")).stdout)
    assert {name.partition(".")[0] for name in loaded} & TEMPLATES == set()
    assert not any(name.startswith("followup_lint.render") for name in loaded)


def test_it_needs_no_network_and_no_home(tmp_path):
    tmp_path.chmod(0o500)
    done = run(OFFLINE, tmp_path, TEXT.format("It was good. " * 30))
    assert (done.returncode, done.stderr) == (0, "17 checks")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("threads", [1, 4])
def test_not_a_byte_reaches_stdout(tmp_path, threads):
    code = (
        "import sys; from concurrent.futures import ThreadPoolExecutor; from followup_lint import lint\n"
        "text = sys.stdin.read()\n"
        f"with ThreadPoolExecutor({threads}) as pool:\n"
        "    reports = list(pool.map(lint, [text] * 8))\n"
        "assert reports[0]['grammar'].status == 'fail', reports[0]['grammar']\n"
    )
    done = run(code, tmp_path, TEXT.format("I look forward to meet you."))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
