"""Selecting checks and rules, defining checks, and checks from other packages."""

from __future__ import annotations

import pytest

from followup_lint import CheckDefinitionError, ConfigError, LintConfig, registry
from followup_lint.checks.base import Check, Rule, abstains, fails, passes, shorten
from followup_lint.registry import BUILT_IN, choose


class Haiku(Check):
    """Asks for a haiku.

    ## What it looks for
    Three lines.

    ## Why it matters
    It doesn't.

    ## How to fix it
    Count syllables.
    """

    name = "haiku"
    title = "Is a haiku"
    rules = {"prose": Rule("info", "This is prose.")}
    examples = (passes("a\nb\nc"), fails("a", "prose"), abstains(""))

    def run(self, letter):
        return self.passed() if letter.body.count("\n") == 2 else self.failed(self.finding("prose"))


class Point:
    """An entry point, as importlib.metadata shows it."""

    dist = None

    def __init__(self, name, target):
        self.name = name
        self.value = f"plug:{name}"
        self.target = target

    def load(self):
        if isinstance(self.target, Exception):
            raise self.target
        return self.target


def names(**settings):
    return [chosen.check.name for chosen in choose(LintConfig(**settings))]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        pytest.param({}, list(BUILT_IN), id="all"),
        pytest.param({"select": ["tone", "timing"]}, ["timing", "tone"], id="in the fixed order"),
        pytest.param({"select": ["t*"]}, ["timing", "tone"], id="glob of checks"),
        pytest.param({"select": ["tone/emoji"]}, ["tone"], id="one rule"),
        pytest.param({"select": ["t*"], "ignore": ["tone"]}, ["timing"], id="ignore wins"),
        pytest.param({"select": ["tone"], "ignore": ["tone/*"]}, [], id="all rules ignored"),
    ],
)
def test_select_and_ignore(settings, expected):
    assert names(**settings) == expected


def test_a_rule_can_be_left_out():
    (chosen,) = choose(LintConfig(select=["tone"], ignore=["tone/emoji"]))
    assert chosen.rules == frozenset(chosen.check.rules) - {"emoji"}


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        pytest.param(
            {"select": ["tonne"]},
            "select: 'tonne' names no check and no rule. Did you mean 'tone'?",
            id="check",
        ),
        pytest.param({"ignore": ["tone/emojis"]}, "Did you mean 'tone/emoji'?", id="rule"),
        pytest.param({"ignore": ["qqq"]}, "lists them", id="nothing near"),
        pytest.param(
            {"severity": {"tone": "info"}}, "severity: 'tone' names", id="severity wants rules"
        ),
        pytest.param({"weights": {"tonne": 1}}, "weights: 'tonne'", id="weights want checks"),
    ],
)
def test_an_unknown_name_is_an_error(settings, said):
    with pytest.raises(ConfigError) as caught:
        choose(LintConfig(**settings))
    assert said in str(caught.value)


def test_options_reach_their_check():
    (chosen,) = choose(LintConfig(select=["tone"], tone={"max_exclamations": 5}))
    assert chosen.check.options.max_exclamations == 5


def test_a_check_of_another_package_comes_last(monkeypatch):
    monkeypatch.setattr(registry, "entry_points", lambda **_: [Point("haiku", Haiku)])
    assert names() == [*BUILT_IN, "haiku"]
    assert names(select=["haiku/prose"]) == ["haiku"]


@pytest.mark.parametrize(
    ("target", "said"),
    [
        pytest.param(
            ImportError("no"),
            "plug:haiku: the check 'haiku' can't be loaded (ImportError)",
            id="broken",
        ),
        pytest.param(object(), "is no subclass of Check", id="no check"),
        pytest.param(
            type("Other", (Haiku,), {"name": "tone", "__doc__": Haiku.__doc__}),
            "two checks are called 'tone'",
            id="name taken",
        ),
    ],
)
def test_a_bad_plugin_is_named(monkeypatch, target, said):
    monkeypatch.setattr(registry, "entry_points", lambda **_: [Point("haiku", target)])
    with pytest.raises(ConfigError) as caught:
        choose(LintConfig())
    assert said in str(caught.value)


@pytest.mark.parametrize("lost", ["name", "title", "rules", "examples", "__doc__", "run"])
def test_a_check_without_its_parts_is_refused(lost):
    parts = {
        name: getattr(Haiku, name)
        for name in ("name", "title", "rules", "examples", "__doc__", "run")
    }
    parts[lost] = Check.run if lost == "run" else "" if lost == "__doc__" else None
    with pytest.raises(CheckDefinitionError, match="lacks"):
        type("Broken", (Check,), parts)


def test_an_example_of_an_unknown_rule_is_refused():
    parts = {"examples": (fails("x", "poem"),), "__doc__": Haiku.__doc__}
    with pytest.raises(CheckDefinitionError, match="examples for"):
        type("Broken", (Haiku,), parts)


def test_a_fail_needs_a_finding_that_is_no_hint():
    parts = {"rules": {"prose": Rule("info", "Prose.", hint=True)}, "__doc__": Haiku.__doc__}
    hinting = type("Hinting", (Haiku,), parts)()
    with pytest.raises(CheckDefinitionError, match="no hint"):
        hinting.failed(hinting.finding("prose"))


@pytest.mark.parametrize(
    ("text", "short"),
    [
        pytest.param("a \n b", "a b", id="folds"),
        pytest.param("x" * 60, "x" * 60, id="fits"),
        pytest.param("x" * 61, "x" * 59 + "…", id="cut"),
    ],
)
def test_quotations_are_short(text, short):
    assert shorten(text) == short
