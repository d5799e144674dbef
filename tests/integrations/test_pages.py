"""The examples of the pages that need pytest itself, pydantic-ai or pydantic-evals."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from followup_lint import lint

pytest_plugins = "pytester"

DOCS = Path(__file__).parents[2] / "docs"


def fences(page, language):
    text = (DOCS / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


@pytest.mark.filterwarnings("ignore:There is no current event loop:DeprecationWarning")
@pytest.mark.parametrize("code", fences("generated_drafts.md", "py"), ids=["ai", "evals"])
def test_examples_with_other_packages_run(code):
    pytest.importorskip("pydantic_ai")
    pytest.importorskip("pydantic_evals")
    # Without the future of this file, in which annotations are strings.
    exec(compile(code, "<docs>", "exec", dont_inherit=True), {"__name__": "docs"})


def test_the_tests_of_the_page_pass(pytester):
    lint("Hi Dana")  # So that the run below finds everything imported.
    tests, _, marked = fences("pytest.md", "python")
    (settings,) = fences("pytest.md", "toml")
    pytester.makepyprojecttoml(settings.replace("tests/followup_lint.toml", "."))
    pytester.makepyfile(f"{tests}\n\n{marked}")
    result = pytester.runpytest_inprocess("--strict-markers", "-p", "no:hypothesispytest")
    result.assert_outcomes(passed=3)
