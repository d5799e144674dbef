"""The program: its commands, what loads when, what it says about wrong use."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from followup_lint import cli
from followup_lint.cli import COMMANDS, LazyGroup, program

ENGINES = {"pydantic", "rich", "harper", "textstat", "yaml", "jinja2", "watchfiles", "rapidfuzz"}


def listed(group=program):
    return group.list_commands(None)


def test_the_commands_that_are_there():
    assert {"check", "fix", "rules", "explain", "config", "schema", "init"} <= set(listed())
    assert {"completion", "languagetool"} <= set(listed())
    assert listed() == [name for name in COMMANDS if name in listed()]


def test_a_command_without_its_module_is_left_out():
    group = LazyGroup(modules={"rules": COMMANDS["rules"], "gone": "followup_lint.commands.gone"})
    assert listed(group) == ["rules"]
    assert group.get_command(None, "gone") is None
    assert group.get_command(None, "rules").name == "rules"


@pytest.mark.parametrize("name", listed())
def test_every_command_explains_itself(run, name):
    ran = run(name, "--help")
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: followup-lint {name} ")
    assert max(map(len, ran.out.splitlines())) <= 80
    command = program.get_command(None, name)
    assert command.name == name
    assert command.help
    assert all(param.help for param in command.params if param.param_type_name == "option")


@pytest.mark.parametrize(
    "words", [["--help"], ["--version"], *([name, "--help"] for name in listed())], ids=" ".join
)
def test_help_loads_no_engine(words):
    code = (
        "import sys, json; from followup_lint.cli import main\n"
        f"try: main({words!r})\n"
        "except SystemExit: pass\n"
        "sys.stderr.write(json.dumps(sorted(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(ran.stderr)}
    assert loaded & ENGINES == set()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(["chekc"], "Did you mean 'check'? Try `followup-lint --help`", id="a-slip"),
        pytest.param(["zzzz"], "no COMMAND 'zzzz'. Try", id="nothing-like-it"),
        pytest.param(["rules", "--fromat"], "Did you mean '--format'", id="an-option"),
        pytest.param(["check", "a.txt", "--severity", "x"], "RULE=LEVEL", id="severity"),
        pytest.param(["check", "a.txt", "--severity", "x=loud"], "error, warning", id="level"),
        pytest.param(["schema", "Drafts"], "InterviewContext", id="a-model"),
        pytest.param(["completion", "tcsh"], "fish", id="a-shell"),
        pytest.param(["explain"], "RULE|CHECK", id="nothing-to-explain"),
        pytest.param(["languagetool"], "command", id="a-group"),
    ],
)
def test_wrong_use_names_the_remedy_in_one_line(run, words, said):
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("followup-lint: ")
    assert said in ran.err
    assert ran.err.endswith("--help`.\n")
    assert ran.err.count("\n") == 1


def test_the_usual_collection_of_garbage_comes_back():
    import gc

    before = gc.get_threshold()
    assert cli.main(["rules", "--format", "json"]) == 0
    assert gc.get_threshold() == before
