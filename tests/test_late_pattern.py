"""Patterns that compile late are right ones, and behave as compiled ones do."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import followup_lint
from followup_lint.late_pattern import _LatePattern, late

PACKAGES = ("language", "checks", "mail")


def every_late_pattern():
    for package in PACKAGES:
        home = import_module(f"followup_lint.{package}")
        for module in pkgutil.iter_modules(home.__path__):
            for name, value in vars(import_module(f"{home.__name__}.{module.name}")).items():
                if isinstance(value, _LatePattern):
                    yield pytest.param(value, id=f"{module.name}.{name}")


@pytest.mark.parametrize("pattern", list(every_late_pattern()))
def test_every_one_compiles(pattern):
    assert isinstance(pattern.pattern, str)
    pattern.search("Dana thanks you")


def test_there_are_some():
    assert len(list(every_late_pattern())) > 50
    assert followup_lint.__name__ == "followup_lint"


@pytest.mark.parametrize("flags", [0, re.I, re.M | re.S])
def test_it_behaves_like_a_compiled_one(flags):
    text = "Ab ab\nAB b"
    one, other = late(r"(?P<x>a)(b)$", flags), re.compile(r"(?P<x>a)(b)$", flags)
    assert one.findall(text) == other.findall(text)
    assert one.sub("-", text) == other.sub("-", text)
    assert one.split(text) == other.split(text)
    assert [m.span() for m in one.finditer(text)] == [m.span() for m in other.finditer(text)]
    assert (one.pattern, one.flags, one.groups, dict(one.groupindex)) == (
        other.pattern, other.flags, other.groups, dict(other.groupindex)
    )  # fmt: skip


def test_a_wrong_one_shows_at_its_first_use():
    wrong = late("(")
    with pytest.raises(re.error):
        wrong.search("")
    with pytest.raises(AttributeError):
        late("a").nothing_of_that_name  # noqa: B018 - the access is the test
