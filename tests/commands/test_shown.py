"""What rules, explain, config, schema and init show."""

from __future__ import annotations

import json
import sys

import pytest

from followup_lint import InterviewContext, LintConfig
from followup_lint.commands.schema import MODELS
from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.context_file import load_context
from followup_lint.registry import built_in_checks

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

RULES = [f"{check.name}/{rule}" for check in built_in_checks() for rule in check.rules]


# rules


def test_rules(run, golden):
    ran = run("rules")
    assert (ran.code, ran.err) == (0, "")
    golden("rules.txt", ran.out)
    assert [
        line.split()[0]
        for line in ran.out.splitlines()
        if line.startswith("  ") and "/" in line.split()[0]
    ] == RULES


def test_rules_as_json(run):
    ran = run("rules", "--format", "json")
    told = json.loads(ran.out)
    assert [rule["rule"] for check in told for rule in check["rules"]] == RULES
    assert [check["check"] for check in told] == list(DEFAULT_WEIGHTS)
    assert told[0]["rules"][0].keys() == {"rule", "severity", "hint", "message"}


@pytest.mark.parametrize(
    ("setting", "words", "coloured"),
    [
        pytest.param({}, [], False, id="no-terminal"),
        pytest.param({}, ["--color", "always"], True, id="always"),
        pytest.param({"FORCE_COLOR": "1"}, [], True, id="force-color"),
        pytest.param({"FORCE_COLOR": "0"}, [], False, id="force-color-0"),
        pytest.param({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False, id="no-color-wins"),
        pytest.param({"FORCE_COLOR": "1"}, ["--color", "never"], False, id="the-option-wins"),
        pytest.param({"NO_COLOR": "1"}, ["--color", "always"], True, id="over-no-color-too"),
    ],
)
@pytest.mark.parametrize("command", [["rules"], ["explain", "tone"], ["config"]], ids=" ".join)
def test_colours(run, monkeypatch, command, setting, words, coloured):  # noqa: PLR0917
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run(*command, *words, color=True).out) is coloured


# explain


@pytest.mark.parametrize("name", ["gratitude", "timing/late"])
def test_explain(run, golden, name):
    ran = run("explain", name)
    assert (ran.code, ran.err) == (0, "")
    golden(f"explain_{name.replace('/', '_')}.txt", ran.out)


@pytest.mark.parametrize("name", [*DEFAULT_WEIGHTS, *RULES])
def test_every_page_has_headings_and_examples(run, name):
    ran = run("explain", name)
    assert ran.code == 0
    for heading in ("What it looks for", "Why it matters", "How to fix it", "Examples"):
        assert f"\n{heading}\n" in ran.out
    assert ("\nRules\n" in ran.out) is ("/" not in name)
    assert "  wrong  " in ran.out or "/" in name
    assert max(map(len, ran.out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        pytest.param("timing/laet", "Did you mean 'timing/late'?", id="a-rule"),
        pytest.param("gratitud", "Did you mean 'gratitude'?", id="a-check"),
        pytest.param("tone/", "Did you mean 'tone", id="no-rule"),
        pytest.param("qqqqqqqq", "`followup-lint rules` lists them.", id="nothing-like-it"),
    ],
)
def test_what_there_is_not(run, name, remedy):
    ran = run("explain", name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"followup-lint: {name!r} names no check and no rule. {remedy}")


# config


def test_config_without_a_file(run, golden):
    ran = run("config")
    assert ran.code == 0
    golden("config.txt", ran.out)


SETTINGS = """\
ignore = ["fit"]
grammar = "off"
severity = { "tone/emoji" = "info" }
[timing]
late_hours = 72
"""


def test_where_each_value_comes_from(run, wrote):
    wrote("s.toml", SETTINGS)
    options = ["--ignore", "tone", "--fail-on", "error", "--severity", "clarity/wordy=warning"]
    ran = run("config", "--config", "s.toml", "--format", "json", *options)
    told = json.loads(ran.out)
    assert told["file"] == "s.toml"
    by_source = {}
    for key, setting in told["settings"].items():
        by_source.setdefault(setting["source"], {})[key] = setting["value"]
    assert by_source.pop("default")["timing.prompt_hours"] == 24
    assert by_source == {
        "file": {"grammar": "off", "timing.late_hours": 72},
        "file and --ignore": {"ignore": ["fit", "tone"]},
        "file and --severity": {"severity": {"tone/emoji": "info", "clarity/wordy": "warning"}},
        "--fail-on": {"fail_on": "error"},
    }


def test_config_shows_every_field(run):
    told = json.loads(run("config", "--format", "json").out)["settings"]
    assert {key.partition(".")[0] for key in told} == set(LintConfig.model_fields)


def test_never(run):
    told = json.loads(run("config", "--fail-on", "never", "--format", "json").out)["settings"]
    assert told["fail_on"] == {"value": "never", "source": "--fail-on"}


@pytest.mark.parametrize(
    ("settings", "words", "said"),
    [
        pytest.param("gramar = 1", [], "s.toml: gramar: there is no such setting. Did you", id="file"),
        pytest.param("", ["--ignore", "tonne"], "ignore: 'tonne' names no check", id="option"),
        pytest.param("", ["--severity", "tone/x=info"], "severity: 'tone/x' names no", id="severity"),
    ],
)  # fmt: skip
def test_config_refuses_what_check_refuses(run, wrote, settings, words, said):
    wrote("s.toml", settings)
    draft = wrote("a.txt", "Dear Dana")
    for command in (["config"], ["check", draft]):
        ran = run(*command, "--config", "s.toml", *words)
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err


# schema


@pytest.mark.parametrize("name", MODELS)
def test_a_schema_is_the_models(run, name):
    schema = json.loads(run("schema", name).out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == name
    assert run("schema", name.lower()).out == run("schema", name).out


def test_the_schema_of_a_draft(run, golden):
    golden("schema_draft.json", run("schema", "Draft").out)


def test_all_schemas_stand_in_one(run):
    schema = json.loads(run("schema").out)
    assert set(MODELS) <= set(schema["$defs"])
    refs = json.dumps(schema).split('"#/$defs/')[1:]
    assert {ref.partition('"')[0] for ref in refs} <= set(schema["$defs"])


# init


def test_init(run, tmp_path, golden):
    ran = run("init")
    assert ran.code == 0
    assert ran.out == (
        "Wrote interview.toml\nWrote followup_lint.toml\n"
        "Use it with: followup-lint check DRAFT --context interview.toml\n"
    )
    for name in ("interview.toml", "followup_lint.toml"):
        golden(name, (tmp_path / name).read_text("utf-8"))
    assert load_context(tmp_path / "interview.toml") == InterviewContext()
    assert LintConfig.load(tmp_path) == LintConfig()


def uncommented(text):
    """Take the sign off all lines that hold a field."""
    lines = [line.removeprefix("# ") for line in text.splitlines()]
    return "\n".join(line for line in lines if " = " in line or line.startswith("["))


def test_the_context_of_init_shows_every_field(run, tmp_path):
    run("init")
    table = tomllib.loads(uncommented((tmp_path / "interview.toml").read_text("utf-8")))
    context = InterviewContext.model_validate(table)
    assert context.recipients[0].preferred_name == "Dana"
    assert set(table) == set(InterviewContext.model_fields)


def test_the_settings_of_init_are_the_defaults(run, tmp_path):
    run("init")
    table = tomllib.loads(uncommented((tmp_path / "followup_lint.toml").read_text("utf-8")))
    config = LintConfig.model_validate(table)
    shown = ("severity", "weights", "per_draft_ignores")
    assert config.model_copy(update={name: {} for name in shown}) == LintConfig()
    rules = {
        f"{c.name}/{n}": rule.severity for c in built_in_checks() for n, rule in c.rules.items()
    }
    assert all(rules[rule] == severity for rule, severity in config.severity.items())
    assert all(DEFAULT_WEIGHTS[check] == weight for check, weight in config.weights.items())


def test_init_for_a_draft_is_found_beside_it(run, wrote, tmp_path):
    draft = wrote("drafts/note.txt", "Dear Dana,\n\nThank you for the tour.\n\nBest,\nAna")
    assert run("init", draft).code == 0
    assert (tmp_path / "drafts" / "note.context.toml").is_file()
    assert "Context: drafts/note.context.toml" in run("check", draft).out


def test_init_never_overwrites(run, wrote, tmp_path):
    wrote("followup_lint.toml", "mine = 1")
    ran = run("init")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("followup-lint: followup_lint.toml: is there already; nothing was")
    assert "--force" in ran.err
    assert not (tmp_path / "interview.toml").exists()
    assert (tmp_path / "followup_lint.toml").read_text("utf-8") == "mine = 1"
    assert run("init", "--force").code == 0
    assert (tmp_path / "followup_lint.toml").read_text("utf-8") != "mine = 1"


def test_init_into_a_folder_that_is_not_there(run):
    ran = run("init", "nowhere/note.txt")
    assert (ran.code, ran.out) == (2, "")
    assert "nowhere/note.context.toml: can't be written" in ran.err
