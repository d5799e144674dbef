from __future__ import annotations

import pytest

from followup_lint.language.workplaces import is_place, is_unit


@pytest.mark.parametrize(
    ("words", "place"),
    [
        pytest.param("leeds", True, id="town"),
        pytest.param("canary wharf", True, id="wharf"),
        pytest.param("building four", True, id="building"),
        pytest.param("leeds building society", False, id="company-of-a-town"),
        pytest.param("bluefin", False, id="company"),
    ],
)
def test_places(words, place):
    assert is_place(words.split()) is place


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        pytest.param("records office", True, id="office"),
        pytest.param("stroke unit", True, id="unit"),
        pytest.param("bluefin labs", False, id="company"),
    ],
)
def test_units(words, unit):
    assert is_unit(words.split()) is unit
