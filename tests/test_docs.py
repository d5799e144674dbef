"""The documentation tells the truth: its examples run, its settings load, its tables agree."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from followup_lint import LintConfig
from followup_lint.config import DEFAULT_WEIGHTS
from followup_lint.registry import BUILT_IN

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


def fences(language):
    return [
        pytest.param(match[2], id=f"{page.name}-{number}")
        for page in PAGES
        for number, match in enumerate(FENCE.finditer(page.read_text(encoding="utf-8")))
        if match[1] == language
    ]


@pytest.mark.parametrize("code", fences("python"))
def test_python_examples_run(code):
    exec(compile(code, "<docs>", "exec"), {"__name__": "docs"})


def test_the_readme_says_what_its_example_gives():
    code = FENCE.search((ROOT / "README.md").read_text(encoding="utf-8"))[2]
    scope: dict = {}
    exec(code, scope)
    assert scope["report"].ok is False
    assert scope["report"]["gratitude"].evidence[0].text == "Thank you for the hour on Tuesday."


def test_the_configuration_page_shows_the_defaults():
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    config = LintConfig.model_validate(tomllib.loads(FENCE.search(page)[2]))
    default = LintConfig()
    for section in ("timing", "concision", "clarity", "formatting", "tone", "fail_on", "max_chars"):
        assert getattr(config, section) == getattr(default, section), section


def test_the_weights_of_the_page_are_those_of_the_code():
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([\d.]+) \| (.+) \|$", page, re.M)
    told = {name: float(weight) for weight, names in rows for name in names.split(", ")}
    assert told == DEFAULT_WEIGHTS


def test_the_readme_lists_the_checks_in_order():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^\| `(\w+)` \|", readme, re.M)) == BUILT_IN


def test_links_between_pages_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
